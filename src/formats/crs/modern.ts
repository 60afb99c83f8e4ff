import type { SourceSystem } from "./source-system.ts";

/**
 * A datum's name as it is compared: without Esri's `D_` and `GCS_`, accents, capitals, spaces and punctuation, so that
 * `D_European_1950` and `European 1950` are one.
 */
export const datumKey = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/^(?:D|GCS)_/, "")
    .toLowerCase()
    .replace(/[^a-z\d+]/g, "");

const MODERN: ReadonlySet<string> = new Set([
  "wgs84",
  "wgs1984",
  "worldgeodeticsystem1984",
  "worldgeodeticsystem1984ensemble",
  "china2000",
  "cgcs2000",
  "chinageodeticcoordinatesystem2000",
]);

/** Whether a system rests on WGS 84 or CGCS2000, which is WGS 84 within a metre. */
export const isModernDatum = ({ geographicCode, datumNames: [name = ""] }: SourceSystem): boolean =>
  geographicCode === 4326 || geographicCode === 4490 || MODERN.has(datumKey(name));

/** Whether it does, and states no shift that says otherwise. */
export const isModern = (system: SourceSystem): boolean =>
  isModernDatum(system) && (system.statedShift ?? []).every((value) => value === 0);
