import fc from "fast-check";
import type { FormatId } from "../../../src/formats/source.ts";
import type { ExportRequest, ExportSource } from "../../../src/formats/write/export-request.ts";
import { writeFile } from "../../../src/formats/write/write-file.ts";
import type { Datum } from "../../../src/geo/datum/datum.ts";

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

/** Negative zero is written as zero in every format, and is the same place. */
const plain = (value: number): number => value + 0;

const flatPosition = fc.tuple(degrees(180), degrees(90)).map((position) => position.map(plain));
const highPosition = fc
  .tuple(degrees(180), degrees(90), fc.double({ min: -500, max: 9000, noNaN: true }))
  .map((position) => position.map(plain));

const simpleGeometry = (
  position: fc.Arbitrary<GeoJSON.Position>,
): fc.Arbitrary<GeoJSON.Geometry> => {
  const line = fc.array(position, { minLength: 2, maxLength: 6 });
  const ring = fc
    .uniqueArray(position, {
      minLength: 3,
      maxLength: 6,
      selector: ([lon, lat]) => `${lon},${lat}`,
    })
    .map((open) => [...open, open[0]!]);
  const rings = fc.array(ring, { minLength: 1, maxLength: 3 });
  const several = <Part>(part: fc.Arbitrary<Part>) =>
    fc.array(part, { minLength: 2, maxLength: 3 });
  return fc.oneof(
    position.map((coordinates): GeoJSON.Geometry => ({ type: "Point", coordinates })),
    line.map((coordinates): GeoJSON.Geometry => ({ type: "LineString", coordinates })),
    rings.map((coordinates): GeoJSON.Geometry => ({ type: "Polygon", coordinates })),
    several(position).map((coordinates): GeoJSON.Geometry => ({ type: "MultiPoint", coordinates })),
    several(line).map((coordinates): GeoJSON.Geometry => ({
      type: "MultiLineString",
      coordinates,
    })),
    several(rings).map((coordinates): GeoJSON.Geometry => ({ type: "MultiPolygon", coordinates })),
  );
};

/** A geometry without heights. */
export const flatGeometry = simpleGeometry(flatPosition);
/** A geometry with heights, or without. */
export const anyGeometry = fc.oneof(flatGeometry, simpleGeometry(highPosition));

/** Text of all planes of Unicode, without half surrogates, which UTF-8 does not have. */
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("名称", "=1+1", "a,b;c\r\nd", "]]>", '<b a="1">&amp;</b>', "-5", " x "),
);
const key = fc.oneof(words, fc.constantFrom("name", "description", "__proto__", "toString", "id"));
const value = fc.oneof(words, fc.jsonValue({ maxDepth: 2 }));

/** The properties of a feature: any JSON, under any names. */
export const anyProperties = fc
  .array(fc.tuple(key, value), { maxLength: 5 })
  .map((entries) => JSON.parse(JSON.stringify(Object.fromEntries(entries))) as object);

/** Properties that are texts, with names and values that XML can hold. */
export const textProperties = fc
  .array(
    fc.tuple(
      fc.oneof(fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }), fc.constant("name")),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    ),
    { maxLength: 4 },
  )
  .map((entries): Record<string, string> => Object.fromEntries(entries));

interface FeatureParts {
  readonly properties?: fc.Arbitrary<unknown>;
  readonly geometry?: fc.Arbitrary<GeoJSON.Geometry | null>;
}

/** A feature as somebody else's program may have written it: members in any order, indented or not. */
export const featureText = ({
  properties = anyProperties,
  geometry = anyGeometry,
}: FeatureParts): fc.Arbitrary<string> =>
  fc
    .record({
      members: fc.shuffledSubarray(["type", "id", "properties", "geometry", "stand"], {
        minLength: 5,
      }),
      id: fc.oneof(fc.nat(), words),
      properties,
      geometry,
      indent: fc.constantFrom(undefined, 1, 2, "\t"),
    })
    .map(({ members, indent, ...rest }) => {
      const all: Record<string, unknown> = { type: "Feature", stand: { of: "2026" }, ...rest };
      return JSON.stringify(
        Object.fromEntries(members.map((name) => [name, all[name]])),
        null,
        indent,
      );
    });

/** One collection with these features. */
export const sourceOf = (texts: readonly string[], name = "parks.geojson"): ExportSource => ({
  name,
  features: { kind: "texts", texts },
});

/** A layer with these features: their texts in one blob, with something between them that belongs to none. */
export function layerOf(texts: readonly string[], between = " ,\n"): ExportSource {
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  const starts = new Uint32Array(texts.length);
  const ends = new Uint32Array(texts.length);
  let offset = 2;
  const gap = new TextEncoder().encode(between).length;
  for (const [index, { length }] of encoded.entries()) {
    starts[index] = offset;
    ends[index] = offset + length;
    offset += length + gap;
  }
  const blob = new Blob(["[\n", ...encoded.flatMap((bytes) => [bytes, between])]);
  return { name: "layer.geojson", features: { kind: "slices", blob, starts, ends } };
}

/** What a request is written as, in bytes. */
export async function written(request: ExportRequest): Promise<Buffer> {
  const { file } = await writeFile(request, () => {});
  return Buffer.from(await file.arrayBuffer());
}

/** What features are written as, as text. */
export const writtenText = async (
  format: FormatId,
  sources: readonly ExportSource[],
  datum: Datum = "WGS84",
): Promise<string> => (await written({ format, datum, sources })).toString("utf8");
