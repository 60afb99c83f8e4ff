import type { Degrees, Metres } from "../../geo/units.ts";
import type { Ellipsoid, HelmertParameters } from "./helmert.ts";
import { projStringSystem } from "./proj-string-system.ts";
import type { Plane, SourceSystem } from "./source-system.ts";
import { isAngle, isLength, parameterOf, projOf, wordKey } from "./wkt-method.ts";
import { nameOf, nodeIn, numberOf, readWktTree, type WktNode } from "./wkt-tree.ts";

const GEOGRAPHIC = ["GEOGCS", "GEOGCRS", "GEODCRS", "GEODETICCRS", "GEOGRAPHICCRS"];
const PROJECTED = ["PROJCS", "PROJCRS", "PROJECTEDCRS"];
const BASES = ["GEOGCS", "BASEGEOGCRS", "BASEGEODCRS"];
const DATUMS = ["DATUM", "GEODETICDATUM", "TRF", "ENSEMBLE"];
const RADIAN: Degrees = 180 / Math.PI;

/**
 * What WKT 1, WKT 2 or a .prj says of a coordinate system. `undefined` where it is none of the ground in longitude and
 * latitude or by a projection that is known here.
 */
export function wktSystem(text: string): SourceSystem | undefined {
  const root = readWktTree(text);
  return root && systemIn(root, undefined);
}

function systemIn(root: WktNode, stated: HelmertParameters | undefined): SourceSystem | undefined {
  const { keyword, nodes } = root;
  // The height comes second.
  if (keyword.startsWith("COMP")) return nodes[0] && systemIn(nodes[0], stated);
  if (keyword === "BOUNDCRS") {
    const [source] = nodeIn(root, "SOURCECRS")?.nodes ?? [];
    return source && systemIn(source, boundShift(nodeIn(root, "ABRIDGEDTRANSFORMATION")));
  }
  const isProjected = PROJECTED.includes(keyword);
  const base = isProjected ? nodeIn(root, ...BASES) : root;
  const plane = isProjected ? projectedPlane(root) : anglesPlane(root);
  if (!base || !plane || !(isProjected || GEOGRAPHIC.includes(keyword))) return undefined;
  const datum = nodeIn(base, ...DATUMS);
  const ellipsoid = ellipsoidOf(nodeIn(datum, "SPHEROID", "ELLIPSOID"));
  if (!ellipsoid) return undefined;
  return {
    datumNames: [nameOf(datum), nameOf(base)],
    geographicCode: epsgOf(base),
    ellipsoid,
    meridian: meridianOf(base),
    statedShift: stated ?? towgs84(nodeIn(datum, "TOWGS84")),
    plane,
  };
}

function ellipsoidOf(node: WktNode | undefined): Ellipsoid | undefined {
  const axis = numberOf(node, 0);
  const inverseFlattening = numberOf(node, 1);
  if (axis === undefined || inverseFlattening === undefined) return undefined;
  const unit = numberOf(nodeIn(node, "LENGTHUNIT", "UNIT")) ?? 1;
  return isOfEarth(axis * unit) ? { axisMetres: axis * unit, inverseFlattening } : undefined;
}

/** The Moon and Mars have systems too. */
const isOfEarth = (axis: Metres): boolean => axis > 6_350_000 && axis < 6_400_000;

function epsgOf(node: WktNode): number | undefined {
  const id = nodeIn(node, "ID", "AUTHORITY");
  const code = Number(id?.values[1]);
  return nameOf(id).toUpperCase() === "EPSG" && Number.isInteger(code) ? code : undefined;
}

/** In degrees, whatever unit the system is in, unless it names one: so GDAL and Esri write it. */
function meridianOf(base: WktNode): Degrees {
  const meridian = nodeIn(base, "PRIMEM", "PRIMEMERIDIAN");
  const unit = numberOf(nodeIn(meridian, "ANGLEUNIT", "UNIT"));
  const value = numberOf(meridian) ?? 0;
  // OGC 01-009 has it in the unit of the system: a grad is a tenth less than a degree.
  if (unit === undefined && /paris/i.test(nameOf(meridian)) && value > 2.5) return value * 0.9;
  return unit === undefined ? value : value * unit * RADIAN;
}

const angleUnitOf = (node: WktNode): Degrees | undefined => {
  const unit = nodeIn(node, "UNIT", "ANGLEUNIT") ?? nodeIn(nodeIn(node, "AXIS"), "ANGLEUNIT");
  const radians = numberOf(unit);
  return radians === undefined ? undefined : nearDegree(radians * RADIAN);
};

/** A degree is written with 13 to 17 digits of radians. */
const nearDegree = (degrees: Degrees): Degrees => (Math.abs(degrees - 1) < 1e-9 ? 1 : degrees);

function anglesPlane(root: WktNode): Plane | undefined {
  const unitDegrees = angleUnitOf(root);
  const isSpace = nodeIn(root, "CS")?.values.some((value) => /cartesian/i.test(String(value)));
  return unitDegrees === undefined || isSpace ? undefined : { kind: "angles", unitDegrees };
}

function projectedPlane(root: WktNode): Plane | undefined {
  const extension = nodeIn(root, "EXTENSION");
  if (nameOf(extension) === "PROJ4") {
    return projStringSystem(String(extension?.values[1]))?.plane;
  }
  const conversion = nodeIn(root, "CONVERSION") ?? root;
  const method = nameOf(nodeIn(conversion, "METHOD", "PROJECTION"));
  const unitMetres = lengthUnitOf(root);
  const base = nodeIn(root, ...BASES);
  if (unitMetres === undefined || !base) return undefined;
  if (/auxiliarysphere|pseudomercator/.test(wordKey(method))) return webMercator(unitMetres);
  const units = { angle: angleUnitOf(base) ?? 1, length: unitMetres };
  const proj = projOf(method, numbersOf(conversion, units));
  if (proj === undefined) return undefined;
  const axes = /southorientated/.test(wordKey(method)) ? "west-south" : "east-north";
  return {
    kind: "projected",
    proj,
    unitMetres,
    axes: /krovak/.test(wordKey(method)) ? "krovak" : axes,
  };
}

const webMercator = (unitMetres: Metres): Plane => ({
  kind: "projected",
  proj: "+proj=merc +a=6378137 +b=6378137",
  unitMetres,
  axes: "east-north",
});

const lengthUnitOf = (root: WktNode): Metres | undefined =>
  numberOf(
    nodeIn(root, "UNIT", "LENGTHUNIT") ?? nodeIn(nodeIn(root, "AXIS"), "LENGTHUNIT", "UNIT"),
  );

interface Units {
  readonly angle: Degrees;
  readonly length: Metres;
}

function numbersOf(conversion: WktNode, units: Units): Readonly<Record<string, number>> {
  const parameters = conversion.nodes.filter(({ keyword }) => keyword === "PARAMETER");
  const stated = Object.fromEntries(
    parameters.flatMap((node) => {
      const name = parameterOf(nameOf(node));
      const value = numberOf(node);
      if (name === undefined || value === undefined) return [];
      if (isAngle(name)) {
        const own = numberOf(nodeIn(node, "ANGLEUNIT", "UNIT"));
        return [[name, value * (own === undefined ? units.angle : nearDegree(own * RADIAN))]];
      }
      const own = numberOf(nodeIn(node, "LENGTHUNIT", "UNIT")) ?? units.length;
      return [[name, isLength(name) ? value * own : value]];
    }),
  );
  // proj4 makes NaN of what is left out.
  return { lon_0: 0, x_0: 0, y_0: 0, ...stated };
}

function towgs84(node: WktNode | undefined): HelmertParameters | undefined {
  const numbers = node?.values.filter((value) => typeof value === "number") ?? [];
  return numbers.length === 3 || numbers.length === 7 ? numbers : undefined;
}

/** What WKT 2 binds to a system: the parameters of EPSG methods 9603, 9606 and 9607, in metres, seconds and ppm. */
function boundShift(node: WktNode | undefined): HelmertParameters | undefined {
  const method = wordKey(nameOf(nodeIn(node, "METHOD")));
  if (!node || !/geocentrictranslation|positionvector|coordinateframe/.test(method))
    return undefined;
  const sign = method.startsWith("coordinateframe") ? -1 : 1;
  const numbers = node.nodes
    .filter(({ keyword }) => keyword === "PARAMETER")
    .map((parameter, index) => (index > 2 && index < 6 ? sign : 1) * boundNumber(parameter, index));
  return numbers.length === 3 || numbers.length === 7 ? numbers : undefined;
}

function boundNumber(parameter: WktNode, index: number): number {
  const value = numberOf(parameter) ?? 0;
  const unit = numberOf(nodeIn(parameter, "LENGTHUNIT", "ANGLEUNIT", "SCALEUNIT", "UNIT"));
  if (unit === undefined) return value;
  if (index < 3) return value * unit;
  return index < 6
    ? value * unit * RADIAN * 3600
    : unit === 1
      ? (value - 1) * 1e6
      : value * unit * 1e6;
}
