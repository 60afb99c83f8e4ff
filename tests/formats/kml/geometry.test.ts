import { DOMParser } from "@xmldom/xmldom";
import { expect, test } from "vitest";
import { readPlacemarkGeometry } from "../../../src/formats/kml/geometry.ts";

const geometryOf = (inside: string) => {
  const document = new DOMParser().parseFromString(`<Placemark>${inside}</Placemark>`, "text/xml");
  return readPlacemarkGeometry(document.documentElement!).geometry;
};
const POINT = "<Point><coordinates>1,2</coordinates></Point>";

test("points of a collection become a multipoint, collections in collections are opened", () => {
  expect(
    geometryOf(`<MultiGeometry>${POINT}<MultiGeometry>${POINT}</MultiGeometry></MultiGeometry>`),
  ).toEqual({
    type: "MultiPoint",
    coordinates: [
      [1, 2],
      [1, 2],
    ],
  });
});

test("a collection of one is that one, an empty one is nothing", () => {
  expect(geometryOf(`<MultiGeometry>${POINT}</MultiGeometry>`)).toEqual({
    type: "Point",
    coordinates: [1, 2],
  });
  expect(geometryOf("<MultiGeometry/>")).toBeNull();
});

test("a ring on its own is a line", () => {
  expect(
    geometryOf("<LinearRing><coordinates>0,0 1,0 1,1 0,0</coordinates></LinearRing>"),
  ).toMatchObject({ type: "LineString" });
});

test("a polygon without coordinates stays one, to be found out", () => {
  expect(geometryOf("<Polygon/>")).toEqual({ type: "Polygon", coordinates: [] });
});

test("the shell of a polygon comes first, also where the file has it last", () => {
  const ring = (text: string) => `<LinearRing><coordinates>${text}</coordinates></LinearRing>`;
  const inner = `<innerBoundaryIs>${ring("1,1 2,1 2,2 1,1")}</innerBoundaryIs>`;
  const outer = `<outerBoundaryIs>${ring("0,0 9,0 9,9 0,0")}</outerBoundaryIs>`;
  expect(geometryOf(`<Polygon>${inner}${outer}</Polygon>`)).toMatchObject({
    coordinates: [
      [
        [0, 0],
        [9, 0],
        [9, 9],
        [0, 0],
      ],
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 1],
      ],
    ],
  });
});
