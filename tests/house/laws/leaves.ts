import { graphOf } from "./graph.ts";
import type { Source } from "./source.ts";

const COMPONENT = /^export function [A-Z]/m;
const HOLDS_ATLAS = /\buseAtlas\(\)/;

const isPanel = (path: string): boolean => /^src\/panels\/.+\.tsx$/.test(path);
const isControl = (path: string): boolean => path.startsWith("src/panels/ui/");

/** The components that compose no other of ours, at once or later, but the controls of `ui/`. */
export function leavesIn(sources: readonly Source[]): readonly Source[] {
  const panels = sources.filter(({ path, text }) => isPanel(path) && COMPONENT.test(text));
  const graph = graphOf(panels);
  return panels.filter(({ path }) => (graph.get(path) ?? []).every(isControl));
}

/** The leaves that are not told by props what they show: they take it from the atlas. */
export const leavesWithAtlas = (sources: readonly Source[]): readonly Source[] =>
  leavesIn(sources).filter(({ text }) => HOLDS_ATLAS.test(text));
