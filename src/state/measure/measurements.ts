import { createSignal } from "solid-js";
import {
  MEASUREMENT_KINDS,
  MEASURING_TOOL,
  type MeasurementKind,
} from "../../geo/draft/measurement-kind.ts";
import type { Measurement } from "../../geo/draft/measurement.ts";
import type { LinkedView } from "../../share/link-keys.ts";
import type { DrawRequest } from "../draw/draw-session.ts";

/** What measuring needs of drawing. */
interface Drawing {
  readonly ask: (request: DrawRequest) => void;
}

/** The user's measurements, in the order in which they were made: they travel in the link, and are no part of the document. */
export function createMeasurements(draw: Drawing, linked: LinkedView) {
  const [list, setList] = createSignal<readonly Measurement[]>(linked.measurements ?? []);
  const begin = (kind: MeasurementKind = "distance"): void =>
    draw.ask({
      purpose: "measure",
      tool: MEASURING_TOOL[kind],
      tools: MEASUREMENT_KINDS.map((one) => MEASURING_TOOL[one]),
      finish: (_, { tool, corners }) => {
        const made = tool === "polygon" ? "area" : "distance";
        setList((before) => [...before, { kind: made, name: "", corners }]);
        begin(made);
      },
    });
  return {
    list,
    /** Begins to measure, and goes on with the next when one is done, until the user closes it. */
    begin,
    /** Takes over those of a link. */
    open: ({ measurements = [] }: LinkedView): void => void setList(measurements),
    rename: (measurement: Measurement, name: string): void =>
      void setList((before) => before.map((one) => (one === measurement ? { ...one, name } : one))),
    /** Puts one back that was removed. */
    restore: (measurement: Measurement, place: number): void =>
      void setList((before) => before.toSpliced(place, 0, measurement)),
    remove: (measurement: Measurement): void =>
      void setList((before) => before.filter((one) => one !== measurement)),
  };
}
