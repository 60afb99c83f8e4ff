import type { StatedGeometry } from "../feature.ts";
import type { UnsupportedPart } from "../finding.ts";
import { LIMITS } from "../limits.ts";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import type { Geometry } from "flatgeobuf/lib/mjs/flat-geobuf/geometry.js";
import { fromGeometry } from "flatgeobuf/lib/mjs/geojson/geometry.js";

/** Thrown where a feature's bytes do not fit. Its message names the part. */
export class FgbFault extends Error {
  readonly unsupported: UnsupportedPart | undefined;
  /**
   * @param what the part that does not fit: `geometry`, `ends`, `column`
   * @param unsupported what is well written but has no place in GeoJSON
   */
  constructor(what: string, unsupported?: UnsupportedPart) {
    super(what);
    this.unsupported = unsupported;
  }
}

/**
 * The geometry of a feature, `null` where it is none or empty. All counts are held against the feature's size before
 * the library follows them.
 * @throws {FgbFault} where the bytes do not fit, and for curves and solids
 */
export function readFgbGeometry(
  geometry: Geometry | null,
  headerType: GeometryType,
  featureBytes: number,
): StatedGeometry | null {
  if (!geometry) return null;
  const type = headerType === GeometryType.Unknown ? geometry.type() : headerType;
  check(geometry, type, { parts: featureBytes / 4, values: featureBytes / 8, depth: 0 });
  const isEmpty = geometry.xyLength() === 0 && geometry.partsLength() === 0;
  return isEmpty ? null : (fromGeometry(geometry, type) as StatedGeometry);
}

/** What a feature of its size can hold at most. */
interface Budget {
  parts: number;
  values: number;
  readonly depth: number;
}

function check(geometry: Geometry, type: GeometryType, budget: Budget): void {
  if (type > GeometryType.GeometryCollection) refuse(type);
  if (budget.depth > LIMITS.nesting) throw new FgbFault("geometry");
  budget.parts -= geometry.partsLength();
  budget.values -= geometry.xyLength();
  if (budget.parts < 0 || budget.values < 0) throw new FgbFault("geometry");
  checkEnds(geometry);
  const inner = { ...budget, depth: budget.depth + 1 };
  for (let at = 0; at < geometry.partsLength(); at++) {
    const part = geometry.parts(at);
    if (!part) throw new FgbFault("geometry");
    check(part, type === GeometryType.MultiPolygon ? GeometryType.Polygon : part.type(), inner);
  }
  [budget.parts, budget.values] = [inner.parts, inner.values];
}

/** Curves have numbers up to that of Surface, solids those behind. */
function refuse(type: GeometryType): never {
  throw new FgbFault("geometry", type > GeometryType.Surface ? "multipatch" : "curve");
}

/** Where each ring or line ends, in positions: they ascend up to the last position. */
function checkEnds(geometry: Geometry): void {
  const count = geometry.endsLength();
  if (count === 0) return;
  const positions = geometry.xyLength() / 2;
  if (count > positions + 1) throw new FgbFault("ends");
  let before = 0;
  for (let at = 0; at < count; at++) {
    const end = geometry.ends(at) ?? 0;
    if (end < before || end > positions) throw new FgbFault("ends");
    before = end;
  }
  if (before !== positions) throw new FgbFault("ends");
}
