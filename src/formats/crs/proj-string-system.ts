import type { Degrees, Metres } from "../../geo/units.ts";
import type { Ellipsoid } from "./helmert.ts";
import type { Plane, SourceSystem } from "./source-system.ts";

/** Ellipsoids by PROJ's names (`proj -le`): semi-major axis in metres, inverse flattening. */
const ELLIPSOIDS: Readonly<Record<string, readonly [number, number]>> = {
  WGS84: [6_378_137, 298.257_223_563],
  GRS80: [6_378_137, 298.257_222_101],
  airy: [6_377_563.396, 299.324_964_6],
  mod_airy: [6_377_340.189, 299.324_937_4],
  aust_SA: [6_378_160, 298.25],
  bessel: [6_377_397.155, 299.152_812_8],
  bess_nam: [6_377_483.865, 299.152_812_8],
  clrk66: [6_378_206.4, 294.978_698_213_9],
  clrk80: [6_378_249.145, 293.466_3],
  clrk80ign: [6_378_249.2, 293.466_021_293_626_5],
  evrst30: [6_377_276.345, 300.801_7],
  evrst48: [6_377_304.063, 300.801_7],
  evrstSS: [6_377_298.556, 300.801_7],
  helmert: [6_378_200, 298.3],
  intl: [6_378_388, 297],
  krass: [6_378_245, 298.3],
  WGS72: [6_378_135, 298.26],
};

/** PROJ's `+datum`: the datum's name, and its ellipsoid. */
const DATUMS: Readonly<Record<string, readonly [string, string]>> = {
  WGS84: ["WGS 84", "WGS84"],
  GGRS87: ["GGRS87", "GRS80"],
  NAD83: ["NAD83", "GRS80"],
  NAD27: ["NAD27", "clrk66"],
  potsdam: ["DHDN", "bessel"],
  carthage: ["Carthage", "clrk80ign"],
  hermannskogel: ["MGI", "bessel"],
  ire65: ["TM65", "mod_airy"],
  nzgd49: ["NZGD49", "intl"],
  OSGB36: ["OSGB36", "airy"],
};

/** Longitudes that PROJ has names for, in degrees east of Greenwich. */
const MERIDIANS: Readonly<Record<string, Degrees>> = {
  greenwich: 0,
  lisbon: -9.131_906_111_111,
  paris: 2.337_229_166_667,
  bogota: -74.080_916_666_667,
  madrid: -3.687_938_888_889,
  rome: 12.452_333_333_333,
  bern: 7.439_583_333_333,
  jakarta: 106.807_719_444_444,
  ferro: -17.666_666_666_667,
  brussels: 4.367_975,
  stockholm: 18.058_277_777_778,
  athens: 23.716_337_5,
  oslo: 10.722_916_666_667,
};

const UNITS: Readonly<Record<string, Metres>> = {
  m: 1,
  km: 1000,
  ft: 0.3048,
  "us-ft": 1200 / 3937,
};

/** The entry of a table by its name, and nothing that every object has, such as `constructor`. */
const entryOf = <Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** What a PROJ string says of a coordinate system; `undefined` where its ellipsoid or its unit is not known. */
export function projStringSystem(text: string): SourceSystem | undefined {
  const tokens = text.trim().split(/\s+(?=\+)/);
  const values = new Map(
    tokens.map((token) => {
      const [name = "", ...value] = token.replace(/^\+/, "").split("=");
      return [name, value.join("=").trim()] as const;
    }),
  );
  const [datumName, datumEllipsoid] = entryOf(DATUMS, values.get("datum") ?? "") ?? [];
  if (values.has("datum") && !datumName) return undefined;
  const ellipsoid = ellipsoidOf(values, datumEllipsoid);
  const plane = planeOf(tokens, values);
  const meridian = meridianOf(values.get("pm"));
  if (!ellipsoid || !plane || meridian === undefined) return undefined;
  const shift = values.get("towgs84")?.split(",").map(Number);
  // Web Mercator is written with no grids, and WGS 84 by its ellipsoid alone.
  const isWgs84 = values.get("nadgrids") === "@null" || values.get("ellps") === "WGS84";
  return {
    datumNames: isWgs84 ? ["WGS 84"] : datumName ? [datumName] : [],
    geographicCode: undefined,
    ellipsoid,
    meridian,
    statedShift: shift?.every(Number.isFinite) ? shift : undefined,
    plane,
  };
}

type Values = ReadonlyMap<string, string>;

function ellipsoidOf(values: Values, ofDatum: string | undefined): Ellipsoid | undefined {
  const a = Number(values.get("a") ?? values.get("R") ?? Number.NaN);
  if (a > 0) {
    const b = Number(values.get("b") ?? a);
    const rf = Number(values.get("rf") ?? (a === b ? 0 : a / (a - b)));
    return { axisMetres: a, inverseFlattening: rf };
  }
  const named = entryOf(ELLIPSOIDS, values.get("ellps") ?? ofDatum ?? "WGS84");
  return named && { axisMetres: named[0], inverseFlattening: named[1] };
}

function meridianOf(text: string | undefined): Degrees | undefined {
  const meridian = entryOf(MERIDIANS, text ?? "greenwich") ?? Number(text);
  return Number.isFinite(meridian) ? meridian : undefined;
}

/** What is said of the datum, the meridian and the unit is taken care of elsewhere. */
const ELSEWHERE = /^\+(?:datum|towgs84|nadgrids|pm|units|to_meter|axis|wktext|no_defs|type)\b/;

const AXES: Readonly<Record<string, "east-north" | "west-south">> = {
  enu: "east-north",
  wsu: "west-south",
};

function planeOf(tokens: readonly string[], values: Values): Plane | undefined {
  const proj = values.get("proj") ?? "";
  if (/^(?:longlat|latlong|lonlat|latlon)$/.test(proj)) return { kind: "angles", unitDegrees: 1 };
  const unit = values.get("to_meter");
  const unitMetres = unit === undefined ? entryOf(UNITS, values.get("units") ?? "m") : Number(unit);
  const axes = entryOf(AXES, values.get("axis") ?? "enu");
  if (proj === "" || !axes || unitMetres === undefined || !(unitMetres > 0)) return undefined;
  const kept = tokens.filter((token) => !ELSEWHERE.test(token));
  return { kind: "projected", proj: kept.join(" "), unitMetres, axes };
}
