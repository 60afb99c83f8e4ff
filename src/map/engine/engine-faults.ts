import type { Map as MapLibre, MapSourceDataEvent } from "maplibre-gl";
import { type Accessor, createSignal, onCleanup } from "solid-js";
import { hasWorker } from "./create-map.ts";

/** A browser that gives a drawing context back does so within a second or two. */
const PATIENCE_MS = 3000;
/** Slow machines take that long for their first tile. */
const FIRST_TILE_MS = 8000;

/** What becomes of a map's engine. */
export interface EngineEvents {
  /** Its style is there, and the context that it draws with: it can be asked for things. */
  readonly isAlive: Accessor<boolean>;
  /** It will not draw any more, or never has. */
  readonly isGone: Accessor<boolean>;
}

/** Whom an engine's faults are told. */
export interface FaultListener {
  /** The context is back: what was drawn with the one before has to be made anew. */
  readonly restored: () => void;
  /** A part of the page could not be loaded. */
  readonly missing: () => void;
}

/** Follows whether the engine has all that it draws with: its context, its style, its workers. Needs an owner. */
export function followEngine(map: MapLibre, { restored, missing }: FaultListener): EngineEvents {
  const [isAlive, setAlive] = createSignal(false);
  const [isGone, setGone] = createSignal(false);
  let hasAnswered = false;
  const answered = ({ tile }: MapSourceDataEvent): void => {
    if (tile) hasAnswered = true;
  };
  // Missing workers raise no event.
  const askForWorker = async (): Promise<void> => {
    if (hasAnswered || (await hasWorker())) return;
    setGone(true);
    missing();
  };
  let timer = setTimeout(() => void askForWorker(), FIRST_TILE_MS);
  const lost = (): void => {
    clearTimeout(timer);
    setAlive(false);
    timer = setTimeout(() => setGone(true), PATIENCE_MS);
  };
  map.on("style.load", () => setAlive(true));
  map.on("sourcedata", answered);
  map.on("webglcontextlost", lost);
  map.on("webglcontextrestored", restored);
  onCleanup(() => {
    clearTimeout(timer);
    map.off("sourcedata", answered);
    map.off("webglcontextlost", lost);
    map.off("webglcontextrestored", restored);
  });
  return { isAlive, isGone };
}
