import { type Result, fail, succeed } from "../../result.ts";
import type { ImportProblem } from "../answer.ts";
import { codeDefinition } from "../crs/definition.ts";
import { isWgs84Code } from "../crs/projection.ts";
import { statedFeatureOf } from "../feature.ts";
import type { FindingData } from "../finding.ts";
import type { FeatureSink, FoundFeature, ParseFormat, ParseOutcome } from "../parser.ts";
import { FgbFault, readFgbGeometry } from "./geometry.ts";
import { type FgbLayout, findFlatgeobufFeatures } from "./layout.ts";
import { readFgbProperties } from "./properties.ts";
import type { Feature } from "flatgeobuf/lib/mjs/flat-geobuf/feature.js";
import { deserialize } from "flatgeobuf/lib/mjs/generic/featurecollection.js";
import type { HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";

/** Reads FlatGeobuf 3. A feature that is damaged is not added; a file that is cut short gives those before the cut. */
export const read: ParseFormat = async (source, sink) => {
  const layout = findFlatgeobufFeatures(source.bytes);
  if (typeof layout === "string") {
    return fail({ kind: "damaged", format: "flatgeobuf", what: layout });
  }
  // The library looks at coordinates in place, which needs them at multiples of eight bytes.
  const bytes = source.bytes.byteOffset % 8 === 0 ? source.bytes : source.bytes.slice();
  const outcome = await readFeatures(bytes.subarray(0, layout.end), layout, sink);
  if (outcome.ok && layout.isCut) {
    sink.find({ kind: "cut-short", read: layout.featureBytes.length }, "error", {});
  }
  return outcome;
};

/** A feature as far as it could be read, and what of it could not. */
type FgbFeature = Pick<FoundFeature, "value" | "fault"> & {
  /** What of its properties could not be read, which does not cost it. */
  readonly lost?: FindingData;
};

async function readFeatures(
  bytes: Uint8Array,
  { featureBytes }: FgbLayout,
  sink: FeatureSink,
): Promise<Result<ParseOutcome, ImportProblem>> {
  let header: HeaderMeta | undefined;
  // The library hands on whatever it is given for a feature, but has a type for it.
  const features: AsyncGenerator<unknown> = deserialize(bytes, {
    fromFeature: (id, feature, meta): object => readFeature(feature, meta, featureBytes[id] ?? 0),
    headerMetaFn: (meta) => {
      header = meta;
    },
  });
  let number = 0;
  for await (const found of withoutThrowing(features as AsyncGenerator<FgbFeature>)) {
    if (found === undefined) return fail({ kind: "damaged", format: "flatgeobuf", what: "header" });
    const { lost, ...feature } = found;
    if (lost) sink.find(lost, "warning", { feature: number });
    number++;
    sink.add({ ...feature, place: {} });
    sink.reportProgress(number / featureBytes.length);
  }
  const crs = header && crsOf(header);
  return succeed(crs === undefined ? {} : { crs });
}

/** Ends with `undefined` where the library gives up. What the sink throws is not caught here. */
async function* withoutThrowing(
  features: AsyncGenerator<FgbFeature>,
): AsyncGenerator<FgbFeature | undefined> {
  for (;;) {
    const next = await features.next().catch(() => undefined);
    if (next?.done) return;
    yield next?.value;
    if (!next) return;
  }
}

function readFeature(feature: Feature, header: HeaderMeta, bytes: number): FgbFeature {
  const properties = attempt(() => readFgbProperties(feature, header.columns ?? []));
  const geometry = attempt(() => readFgbGeometry(feature.geometry(), header.geometryType, bytes));
  const known = "value" in properties ? properties.value : { properties: {}, fault: "bytes" };
  const lost =
    known.fault === undefined
      ? {}
      : { lost: { kind: "record-damaged", what: known.fault } as const };
  return "value" in geometry
    ? { value: statedFeatureOf(geometry.value, known.properties), ...lost }
    : { value: statedFeatureOf(null, known.properties), fault: geometry.fault };
}

type Attempt<Value> = { readonly value: Value } | { readonly fault: FindingData };

/** Whatever the library throws at bytes that do not fit is a fault of the feature. */
function attempt<Value>(make: () => Value): Attempt<Value> {
  try {
    return { value: make() };
  } catch (thrown) {
    const fault = thrown instanceof FgbFault ? thrown : new FgbFault("bytes");
    return {
      fault: fault.unsupported
        ? { kind: "not-supported", what: fault.unsupported }
        : { kind: "record-damaged", what: fault.message },
    };
  }
}

/** The register's number where it is known here; else what the header says itself of the system. */
function crsOf({ crs }: HeaderMeta): string | undefined {
  if (!crs) return undefined;
  const code = crs.code > 0 ? `${crs.org || "EPSG"}:${crs.code}` : crs.code_string;
  const isKnown = isWgs84Code(code ?? "") || codeDefinition(String(crs.code)) !== undefined;
  return (isKnown ? code : crs.wkt || code) || undefined;
}
