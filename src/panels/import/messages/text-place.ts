import type { TextPlace } from "../../../state/import/findings.ts";

/** Line and column where the format has lines, or else the path from the top of the file, if the place has one. */
export const textPlaceText = ({ line, column, path }: TextPlace): string | undefined =>
  line === undefined ? path : `${line}:${column ?? 1}`;
