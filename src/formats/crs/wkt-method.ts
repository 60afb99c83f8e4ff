/** What a projection's numbers are to PROJ: degrees, metres, a ratio. */
export type ParameterName =
  | "lat_0"
  | "lon_0"
  | "lat_1"
  | "lat_2"
  | "x_0"
  | "y_0"
  | "k"
  | "alpha"
  | "gamma";

/** The numbers of a projection. */
export type MethodNumbers = Readonly<Partial<Record<ParameterName, number>>>;

// WKT 1's and Esri's names first, then those of WKT 2, all without spaces and capitals.
const NAMES: Readonly<Record<ParameterName, string>> = {
  lat_0: `latitudeoforigin latitudeofcenter centralparallel
    latitudeofnaturalorigin latitudeoffalseorigin latitudeofprojectioncentre`,
  lon_0: `centralmeridian longitudeoforigin longitudeofcenter
    longitudeofnaturalorigin longitudeoffalseorigin longitudeofprojectioncentre`,
  lat_1: "standardparallel1 latitudeof1ststandardparallel latitudeofstandardparallel",
  lat_2: "standardparallel2 latitudeof2ndstandardparallel",
  x_0: "falseeasting eastingatfalseorigin eastingatprojectioncentre",
  y_0: "falsenorthing northingatfalseorigin northingatprojectioncentre",
  k: `scalefactor scalefactoratnaturalorigin scalefactoroninitialline
    scalefactoratprojectioncentre scalefactoronpseudostandardparallel`,
  alpha: "azimuth azimuthofinitialline azimuthatprojectioncentre colatitudeofconeaxis",
  gamma: "rectifiedgridangle xyplanerotation anglefromrectifiedtoskewgrid",
};

const BY_NAME: ReadonlyMap<string, ParameterName> = new Map(
  Object.entries(NAMES).flatMap(([parameter, names]) =>
    names.split(/\s+/).map((name) => [name, parameter as ParameterName] as const),
  ),
);

/** A name without spaces, capitals and punctuation. */
export const wordKey = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, "");

/** The parameter that WKT 1, WKT 2 or Esri means by a name. */
export const parameterOf = (name: string): ParameterName | undefined => BY_NAME.get(wordKey(name));

/** Whether a parameter is an angle. */
export const isAngle = (name: ParameterName): boolean => /^(?:l|alpha|gamma)/.test(name);

/** Whether a parameter is a length; what is neither is a ratio. */
export const isLength = (name: ParameterName): boolean => /^[xy]/.test(name);

/** A method, with the parameters that it needs besides false easting, false northing and the scale. */
type Method = (numbers: MethodNumbers) => string | undefined;

const plain =
  (proj: string): Method =>
  (numbers) =>
    written(proj, numbers);

const conic: Method = ({ lat_1, lat_2, k = 1, ...rest }) => {
  if (lat_1 === undefined) return written("lcc", { ...rest, lat_1: rest.lat_0 ?? 0, k });
  // One standard parallel and a scale are told as a parallel of origin, which must be the same.
  if (lat_2 === undefined) return written("lcc", { lat_0: lat_1, ...rest, lat_1, k });
  return written("lcc", { ...rest, lat_1, lat_2, k });
};

const mercator: Method = ({ lat_1, lat_0 = 0, ...rest }) => {
  if (lat_0 !== 0) return undefined;
  const text = written("merc", rest);
  return lat_1 === undefined ? text : `${text} +lat_ts=${lat_1}`;
};

const cylindrical =
  (proj: string): Method =>
  ({ lat_1 = 0, ...rest }) =>
    `${written(proj, rest)} +lat_ts=${lat_1}`;

/** The latitude of origin of WKT 1 is that of true scale, unless it is the pole. */
const polar =
  (pole?: 90 | -90): Method =>
  ({ lat_0, lat_1, ...rest }) => {
    const trueScale = lat_1 ?? lat_0 ?? 90;
    const lat = pole ?? (trueScale < 0 ? -90 : 90);
    if (Math.abs(trueScale) === 90) return written("stere", { ...rest, lat_0: lat });
    return `${written("stere", { ...rest, k: 1, lat_0: lat })} +lat_ts=${trueScale}`;
  };

/** At an azimuth of 90° it is the projection of Switzerland. */
const oblique =
  (origin: "centre" | "natural"): Method =>
  ({ lon_0 = 0, alpha, gamma, ...rest }) => {
    if (alpha === undefined) return undefined;
    if (Math.abs(alpha - 90) < 1e-9)
      return origin === "centre" ? written("somerc", { ...rest, lon_0 }) : undefined;
    const text = `${written("omerc", { ...rest, alpha })} +lonc=${lon_0} +gamma=${gamma ?? alpha}`;
    return origin === "natural" ? `${text} +no_uoff` : text;
  };

const METHODS: readonly (readonly [string, Method])[] = [
  ["transversemercator gausskruger transversemercatorcomplex", plain("tmerc")],
  ["transversemercatorsouthorientated", plain("tmerc")],
  [
    `lambertconformalconic lambertconformalconic1sp lambertconformalconic2sp
     lambertconicconformal1sp lambertconicconformal2sp`,
    conic,
  ],
  ["mercator mercator1sp mercator2sp mercatorvarianta mercatorvariantb", mercator],
  ["albers albersconicequalarea albersequalarea", plain("aea")],
  ["lambertazimuthalequalarea", plain("laea")],
  ["obliquestereographic doublestereographic", plain("sterea")],
  ["polarstereographic polarstereographicvarianta polarstereographicvariantb", polar()],
  ["stereographicnorthpole", polar(90)],
  ["stereographicsouthpole", polar(-90)],
  [
    `hotineobliquemercatorazimuthcenter hotineobliquemercatorvariantb
     rectifiedskeworthomorphiccenter obliquemercator`,
    oblique("centre"),
  ],
  [
    `hotineobliquemercator hotineobliquemercatorvarianta hotineobliquemercatorazimuthnaturalorigin
     rectifiedskeworthomorphicnaturalorigin`,
    oblique("natural"),
  ],
  ["krovak krovaknorthorientated", plain("krovak")],
  ["cassini cassinisoldner", plain("cass")],
  ["newzealandmapgrid", plain("nzmg")],
  ["polyconic americanpolyconic", plain("poly")],
  ["azimuthalequidistant", plain("aeqd")],
  ["equidistantconic", plain("eqdc")],
  ["stereographic", plain("stere")],
  ["equidistantcylindrical platecarree", cylindrical("eqc")],
  ["cylindricalequalarea lambertcylindricalequalarea", cylindrical("cea")],
  ["behrmann", plain("cea +lat_ts=30")],
  ["sinusoidal", plain("sinu")],
  ["mollweide", plain("moll")],
  ["robinson", plain("robin")],
  ["eckertvi", plain("eck6")],
  ["equalearth", plain("eqearth")],
  ["gnomonic", plain("gnom")],
  ["orthographic", plain("ortho")],
  ["bonne", plain("bonne")],
];

const BY_METHOD: ReadonlyMap<string, Method> = new Map(
  METHODS.flatMap(([names, method]) => names.split(/\s+/).map((name) => [name, method] as const)),
);

/**
 * A projection as a PROJ string in metres, without ellipsoid and meridian; `undefined` for methods that are not known
 * to come out as PROJ has them.
 */
export const projOf = (method: string, numbers: MethodNumbers): string | undefined =>
  BY_METHOD.get(wordKey(method))?.(numbers);

const written = (proj: string, numbers: MethodNumbers): string =>
  [`+proj=${proj}`, ...Object.entries(numbers).map(([name, value]) => `+${name}=${value}`)].join(
    " ",
  );
