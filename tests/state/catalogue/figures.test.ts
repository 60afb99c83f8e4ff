import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { figuresOfPark } from "../../../geodata/figures.ts";
import type { Park } from "../../../src/catalogue/park.ts";
import { fail, succeed } from "../../../src/result.ts";
import { createFiguresState, type LoadFigures } from "../../../src/state/catalogue/figures.ts";
import { createMeasuresState } from "../../../src/state/catalogue/measures.ts";
import { aLandmark, aPark, aSummary } from "../../support/catalogue.ts";

const turn = () => new Promise((resolve) => setImmediate(resolve));
const POWER = { key: "power", value: 40, unit: "MW", what: { en: "Planned" }, sources: [] };
const PARK = aPark({ facts: [POWER] } as unknown as Partial<Park>);
const FIGURES = {
  parks: new Map([[PARK.id, figuresOfPark(PARK, new Map())]]),
  rates: { CNY: 7 },
};

test("figures come when they are wanted, once more where they failed, and stay", async () => {
  await createRoot(async (dispose) => {
    const answers = [fail({ kind: "unreachable" } as const), succeed(FIGURES)];
    let asked = 0;
    const load: LoadFigures = () => Promise.resolve(answers[(asked += 1) - 1]!);
    const state = createFiguresState(load, createMeasuresState());
    expect(state.phase()).toEqual({ kind: "unasked" });
    state.want();
    state.want();
    expect(state.phase()).toEqual({ kind: "loading", count: 1 });
    await turn();
    expect(state.phase()).toEqual({ kind: "failed", count: 1 });
    expect(state.of(PARK.id)).toBeUndefined();
    state.want();
    await turn();
    expect(state.of(PARK.id)).toEqual(FIGURES.parks.get(PARK.id));
    state.want();
    expect(asked).toBe(2);
    expect(state.rates()).toEqual({ CNY: 7 });
    dispose();
  });
});

test("a figure is measured, told by the summary, or told by the figures once they are here", async () => {
  await createRoot(async (dispose) => {
    const load: LoadFigures = () => Promise.resolve(succeed(FIGURES));
    const state = createFiguresState(load, createMeasuresState());
    const park = { ...aSummary(), announced: "1970-01-03" as never };
    // 54.87 ha by the Planimeter of GeographicLib, see `tests/support/catalogue.ts`.
    expect(state.figureOf("measured-area", park, undefined)).toBeCloseTo(548_700, -2);
    expect(state.figureOf("announced", park, undefined)).toBe(2);
    expect(state.figureOf("distance", park, undefined)).toBeUndefined();
    // Mentougou lies some 23 km west of Tiananmen.
    expect(state.figureOf("distance", park, aLandmark())).toBeCloseTo(22_750, -3);
    expect(state.figureOf("power", park, undefined)).toBeUndefined();
    state.want();
    await turn();
    expect(state.figureOf("power", park, undefined)).toBe(40);
    dispose();
  });
});
