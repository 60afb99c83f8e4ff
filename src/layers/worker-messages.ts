import type { FeatureTable } from "../geojson/feature-table.ts";
import type { LayerEngine } from "./engine.ts";

/** What the layers' worker is asked: the name of a verb of the engine, and what is handed to it. */
export type LayerRequest = {
  readonly [Verb in keyof LayerEngine]: {
    readonly verb: Verb;
    readonly given: Parameters<LayerEngine[Verb]>;
  };
}[keyof LayerEngine];

/** A question with the number that its answer bears. */
export type NumberedRequest = LayerRequest & { readonly number: number };

/** What a verb of the engine answers in the end. */
export type ResponseTo<Verb extends keyof LayerEngine> = Awaited<ReturnType<LayerEngine[Verb]>>;

/** `undefined` where the layer is not open or the question broke on its data. */
export interface NumberedResponse {
  readonly number: number;
  readonly answer: unknown;
}

/** What the worker says before it is asked anything: from now on nothing that is handed over is lost. */
export const READY: NumberedResponse = { number: 0, answer: undefined };

/** All that a table holds in memory of its own, to be handed on instead of copied. */
export const buffersOf = (table: FeatureTable): ArrayBuffer[] => [
  table.positions.buffer,
  table.partStarts.buffer,
  table.partTypes.buffer,
  table.featureStarts.buffer,
  table.areas.buffer,
  table.textStarts.buffer,
  table.textEnds.buffer,
];
