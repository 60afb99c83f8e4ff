import type { Place } from "../../state/findings.ts";

/** Line and column where the format has lines, or else the path from the top of the file, if the place has one. */
export const placeText = ({ line, column, path }: Place): string | undefined =>
  line === undefined ? path : `${line}:${column ?? 1}`;
