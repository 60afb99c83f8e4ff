import { measurementCsv, measurementGeoJson } from "../../geo/draft/measurement-files.ts";
import { type Measurement, measurementFigures } from "../../geo/draft/measurement.ts";
import type { words } from "../../words/en/measure/measure.ts";
import { bearingText, plain } from "../../words/format/figures.ts";
import type { Quantity } from "../../words/language.ts";

/** How figures are written for the user. */
interface FigureFormat {
  readonly area: (squareMetres: number) => Quantity;
  readonly perimeter: (metres: number) => Quantity;
}

/** As what a measurement can be copied. */
export const COPY_FORMATS = ["text", "csv", "geojson"] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** What a measurement comes to and each of its edges, line by line, for people. */
function plainText(
  measurement: Measurement,
  name: string,
  messages: typeof words,
  format: FigureFormat,
): string {
  const { edges, lengthMetres, areaSquareMetres } = measurementFigures(measurement);
  const isArea = areaSquareMetres !== undefined;
  const lines = edges.map(
    ({ distanceMetres, bearingDegrees }, at) =>
      `${messages.edge(String(at + 1))}: ${plain(format.perimeter(distanceMetres))}, ${bearingText(bearingDegrees)}`,
  );
  return [
    name,
    ...(isArea ? [`${messages.area}: ${plain(format.area(areaSquareMetres))}`] : []),
    `${isArea ? messages.perimeter : messages.length}: ${plain(format.perimeter(lengthMetres))}`,
    ...lines,
  ].join("\n");
}

/** A measurement as it is copied. */
export function copiedText(
  {
    measurement,
    name,
    as,
  }: { readonly measurement: Measurement; readonly name: string; readonly as: CopyFormat },
  messages: typeof words,
  format: FigureFormat,
): string {
  if (as === "csv") return measurementCsv(measurement);
  if (as === "geojson") return measurementGeoJson(measurement);
  return plainText(measurement, name, messages, format);
}
