import { seeded } from "../../fixtures/geo/make/shapes.ts";
import type { SeededFile } from "./seeded-files.ts";

/** As many countries as Natural Earth has at 1:10m, with as many positions each as it has on average. */
const OUTLINES = 250;
const POSITIONS = 2200;
const COLUMNS = 25;

/**
 * A coast around a bay, as a ring that no point inside sees whole: out along an arc and back along a narrower one, all
 * digits written. It is wound clockwise, which is worth a note, but for the file without findings.
 */
function coast(random: () => number, index: number): GeoJSON.Position[] {
  const lon = -168 + 14 * (index % COLUMNS);
  const lat = -62 + 14 * Math.floor(index / COLUMNS);
  const steps = (POSITIONS - 1) / 2;
  const arc = (radius: number): GeoJSON.Position[] =>
    Array.from({ length: Math.ceil(steps) }, (_, step) => {
      const angle = 0.5 + (5.2 * step) / steps;
      const reach = radius * (0.95 + 0.05 * random());
      return [lon + reach * Math.cos(angle), lat + reach * Math.sin(angle)];
    });
  const open = [...arc(6), ...arc(4).toReversed()].slice(0, POSITIONS - 1).toReversed();
  return [...open, open[0] ?? []];
}

function outlines(): GeoJSON.FeatureCollection {
  const random = seeded(OUTLINES);
  return {
    type: "FeatureCollection",
    features: Array.from({ length: OUTLINES }, (_, index) => ({
      type: "Feature",
      properties: { name: `Country ${index + 1}`, code: index + 1 },
      geometry: { type: "Polygon", coordinates: [coast(random, index)] },
    })),
  };
}

/** 250 outlines of 2,200 positions and a finding each, in one line: the commonest GeoJSON there is. */
export const OUTLINES_IN_ONE_LINE: SeededFile = {
  name: "one line",
  parks: OUTLINES,
  text: () => JSON.stringify(outlines()),
};

/** The same as programs print it for people. */
export const OUTLINES_IN_LINES: SeededFile = {
  name: "many lines",
  parks: OUTLINES,
  text: () => JSON.stringify(outlines(), undefined, 1),
};
