import { describe, expect, test } from "vitest";
import { projStringSystem } from "../../../src/formats/crs/proj-string-system.ts";

describe("the ellipsoid of a PROJ string", () => {
  // `proj -le` of PROJ 9.1.1: the semi-major axis, and the inverse flattening or the semi-minor axis.
  test.each([
    ["WGS84", 6_378_137, { rf: 298.257_223_563 }],
    ["GRS80", 6_378_137, { rf: 298.257_222_101 }],
    ["airy", 6_377_563.396, { rf: 299.324_964_6 }],
    ["mod_airy", 6_377_340.189, { b: 6_356_034.446 }],
    ["aust_SA", 6_378_160, { rf: 298.25 }],
    ["bessel", 6_377_397.155, { rf: 299.152_812_8 }],
    ["bess_nam", 6_377_483.865, { rf: 299.152_812_8 }],
    ["clrk66", 6_378_206.4, { b: 6_356_583.8 }],
    ["clrk80", 6_378_249.145, { rf: 293.4663 }],
    ["clrk80ign", 6_378_249.2, { rf: 293.466_021_293_626_9 }],
    ["evrst30", 6_377_276.345, { rf: 300.8017 }],
    ["evrst48", 6_377_304.063, { rf: 300.8017 }],
    ["evrstSS", 6_377_298.556, { rf: 300.8017 }],
    ["helmert", 6_378_200, { rf: 298.3 }],
    ["intl", 6_378_388, { rf: 297 }],
    ["krass", 6_378_245, { rf: 298.3 }],
    ["WGS72", 6_378_135, { rf: 298.26 }],
  ])("is as PROJ has it: %s", (name, axis, { rf, b }: { rf?: number; b?: number }) => {
    const { ellipsoid } = projStringSystem(`+proj=longlat +ellps=${name}`) ?? {};
    expect(ellipsoid?.axisMetres).toBe(axis);
    const expected = rf ?? axis / (axis - (b ?? 0));
    // The semi-minor axis to a hundredth of a millimetre.
    expect(Math.abs((ellipsoid?.inverseFlattening ?? 0) - expected)).toBeLessThan(1e-7);
  });

  test("may be given by its axes, by its flattening, or as a sphere", () => {
    const of = (text: string) => projStringSystem(`+proj=longlat ${text}`)?.ellipsoid;
    expect(of("+a=6378137 +rf=298.25")).toEqual({
      axisMetres: 6_378_137,
      inverseFlattening: 298.25,
    });
    expect(of("+R=6371000")).toEqual({ axisMetres: 6_371_000, inverseFlattening: 0 });
    expect(of("+a=6371000 +b=6371000")).toEqual({ axisMetres: 6_371_000, inverseFlattening: 0 });
    // 6 378 206.4 / (6 378 206.4 - 6 356 583.8), by hand.
    expect(of("+a=6378206.4 +b=6356583.8")?.inverseFlattening).toBeCloseTo(294.978_698_2, 6);
    expect(of("")).toEqual({ axisMetres: 6_378_137, inverseFlattening: 298.257_223_563 });
  });

  test("is that of the datum, unless it names another", () => {
    const of = (text: string) => projStringSystem(`+proj=longlat ${text}`)?.ellipsoid.axisMetres;
    expect(of("+datum=OSGB36")).toBe(6_377_563.396);
    expect(of("+datum=potsdam")).toBe(6_377_397.155);
    expect(of("+datum=NAD27")).toBe(6_378_206.4);
  });
});

describe("the datum of a PROJ string", () => {
  const names = (text: string) => projStringSystem(`+proj=longlat ${text}`)?.datumNames;

  test("has its name", () => {
    expect(names("+datum=WGS84")).toEqual(["WGS 84"]);
    expect(names("+datum=potsdam")).toEqual(["DHDN"]);
    expect(names("+ellps=WGS84")).toEqual(["WGS 84"]);
    expect(names("+a=6378137 +b=6378137 +nadgrids=@null")).toEqual(["WGS 84"]);
    expect(names("+ellps=bessel")).toEqual([]);
  });

  test("may be stated as a shift to WGS 84, of numbers alone", () => {
    const shift = (text: string) => projStringSystem(`+proj=longlat ${text}`)?.statedShift;
    expect(shift("+ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7")).toEqual([
      598.1, 73.7, 418.2, 0.202, 0.045, -2.455, 6.7,
    ]);
    expect(shift("+ellps=bessel +towgs84=1,x,3")).toBeUndefined();
    expect(shift("+ellps=bessel")).toBeUndefined();
  });
});

describe("the meridian of a PROJ string", () => {
  // `cs2cs +proj=longlat +pm=… +to +proj=longlat` of 0, 0, by PROJ 9.1.1.
  test.each([
    ["greenwich", 0],
    ["lisbon", -9.1319061111],
    ["paris", 2.3372291667],
    ["bogota", -74.0809166667],
    ["madrid", -3.6879388889],
    ["rome", 12.4523333333],
    ["bern", 7.4395833333],
    ["jakarta", 106.8077194444],
    ["ferro", -17.6666666667],
    ["brussels", 4.367975],
    ["stockholm", 18.0582777778],
    ["athens", 23.7163375],
    ["oslo", 10.7229166667],
  ])("is as PROJ has it: %s", (name, degrees) => {
    const { meridian = Number.NaN } = projStringSystem(`+proj=longlat +pm=${name}`) ?? {};
    expect(Math.abs(meridian - degrees)).toBeLessThan(1e-9);
  });

  test("may be a number, and is Greenwich where nothing is said", () => {
    expect(projStringSystem("+proj=longlat +pm=-17.5")?.meridian).toBe(-17.5);
    expect(projStringSystem("+proj=longlat")?.meridian).toBe(0);
  });
});

describe("the numbers of a PROJ string", () => {
  const plane = (text: string) => projStringSystem(text)?.plane;

  test.each(["longlat", "latlong", "lonlat", "latlon"])("are degrees with %s", (proj) => {
    expect(plane(`+proj=${proj} +datum=WGS84 +no_defs`)).toEqual({
      kind: "angles",
      unitDegrees: 1,
    });
  });

  test("are metres unless another unit is named, in which the rest of it is left to PROJ", () => {
    const rest = "+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=500000 +y_0=0";
    const projected = { kind: "projected", proj: rest, unitMetres: 1, axes: "east-north" };
    expect(plane(`${rest} +datum=WGS84 +units=m +no_defs +type=crs`)).toEqual(projected);
    expect(plane(`${rest} +pm=paris +towgs84=1,2,3 +wktext +axis=enu`)).toEqual(projected);
    expect(plane(`${rest} +units=km`)).toEqual({ ...projected, unitMetres: 1000 });
    expect(plane(`${rest} +units=ft`)).toEqual({ ...projected, unitMetres: 0.3048 });
    // `proj -lu`: a foot of the United States' surveyors is 0.304800609601219 m.
    const surveyed = plane(`${rest} +units=us-ft`);
    expect(surveyed?.kind === "projected" && surveyed.unitMetres).toBeCloseTo(
      0.304_800_609_601_219,
      15,
    );
    expect(plane(`${rest} +to_meter=2.5 +units=ft`)).toEqual({ ...projected, unitMetres: 2.5 });
    expect(plane(`${rest} +axis=wsu`)).toEqual({ ...projected, axes: "west-south" });
  });

  test.each([
    "+proj=tmerc +units=rod",
    "+proj=tmerc +to_meter=0",
    "+proj=tmerc +to_meter=x",
    "+proj=tmerc +axis=neu",
    "+datum=WGS84",
    "",
    "+proj=longlat +datum=Tokyo97",
    "+proj=longlat +ellps=egg",
    "+proj=longlat +pm=atlantis",
    // Names that every object of JavaScript has members of.
    "+proj=longlat +datum=constructor",
    "+proj=longlat +ellps=constructor",
    "+proj=tmerc +units=constructor",
    "+proj=tmerc +axis=constructor",
  ])("are not read where something of it is not known: %j", (text) => {
    expect(projStringSystem(text)).toBeUndefined();
  });
});
