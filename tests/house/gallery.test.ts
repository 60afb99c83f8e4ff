import { expect, test } from "vitest";
import { graphOf } from "./laws/graph.ts";
import { sourceOf, sourcesBelow } from "./laws/source.ts";
import type { Source } from "./laws/source.ts";

/** A component that uses more than words and figures of the context cannot be shown by its props alone. */
const CONNECTED = /\buse(?!\w*(?:Words|Format)\b)[A-Z]\w*\(|\blazyComponent\b/;

/** Leaves that a page of stories cannot show, with the reasons. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  "src/panels/import/dialog/AddressDialog.tsx":
    "lies over the whole page; its question has a story",
  "src/panels/import/findings/GroupMembers.tsx": "is made of connected lines",
  "src/panels/view/AboutDialog.tsx": "lies over the whole page; a browser test opens it",
  "src/panels/picture/PictureOptions.tsx": "needs a picture of the map",
  "src/panels/share/embed/EmbedPreview.tsx": "shows another page in a frame",
};

/** The components that can be shown by their props alone, with words and figures from the context. */
const leavesIn = (sources: readonly Source[]): readonly string[] =>
  sources
    .filter(({ path, text }) => path.endsWith(".tsx") && /^export function [A-Z]/m.test(text))
    .filter(({ text }) => !CONNECTED.test(text))
    .map(({ path }) => path);

/** All files that some files import, and those that these import. */
function reachedFrom(starts: readonly string[], sources: readonly Source[]): ReadonlySet<string> {
  const graph = graphOf(sources);
  const reached = new Set(starts);
  for (const path of reached) for (const next of graph.get(path) ?? []) reached.add(next);
  return reached;
}

const panels = sourcesBelow("src/panels");
const stories = sourcesBelow("tests/gallery/stories");

test("every leaf of the panels can be seen in the gallery", () => {
  const leaves = leavesIn(panels);
  expect(leaves.length).toBeGreaterThan(20);
  const seen = reachedFrom(
    stories.map(({ path }) => path),
    [...panels, ...stories],
  );
  expect(leaves.filter((path) => !seen.has(path) && !NOT_SHOWN[path])).toEqual([]);
  expect(Object.keys(NOT_SHOWN).filter((path) => seen.has(path) || !leaves.includes(path))).toEqual(
    [],
  );
});

test.each([
  ["export function Dot() {\n  return <i />;\n}", true],
  ["export function Name() {\n  const words = useWords();\n  return <i>{words().a}</i>;\n}", true],
  [
    "export function Open() {\n  const { list } = useAtlas();\n  return <i>{list.count()}</i>;\n}",
    false,
  ],
  ["const small = 1;\nexport const large = small;", false],
])("a planted component is known for what it is", (text, isLeaf) => {
  expect(leavesIn([sourceOf("src/panels/view/Planted.tsx", text)])).toHaveLength(isLeaf ? 1 : 0);
});
