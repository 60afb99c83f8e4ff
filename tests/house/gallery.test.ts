import { expect, test } from "vitest";
import { graphOf } from "./laws/graph.ts";
import { leavesIn, leavesWithAtlas } from "./laws/leaves.ts";
import { sourceOf, sourcesBelow } from "./laws/source.ts";
import type { Source } from "./laws/source.ts";

/** A component that uses more than words and figures of a context cannot be shown by its props alone. */
const CONNECTED = /\buse(?!\w*(?:Words|Format)\b)[A-Z]\w*\(|\blazyComponent\b/;

/** Components that a page of stories cannot show, with the reasons. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  "src/panels/import/dialog/AddressDialog.tsx":
    "lies over the whole page; its question has a story",
  "src/panels/document/files/NamesDialog.tsx": "lies over the whole page, and reads a file",
  "src/panels/document/files/RemoveAllDialog.tsx": "lies over the whole page",
  "src/panels/import/datum/DatumDialog.tsx": "stands beside the map, on which it shows positions",
  "src/panels/import/findings/GroupMembers.tsx": "is made of connected lines",
  "src/panels/view/AboutDialog.tsx": "lies over the whole page; a browser test opens it",
  "src/panels/picture/PictureOptions.tsx": "needs a picture of the map",
  "src/panels/share/embed/EmbedPreview.tsx": "shows another page in a frame",
};

/** The components that can be shown by their props alone, with words and figures from the context. */
const shownAlone = (sources: readonly Source[]): readonly Source[] =>
  sources
    .filter(({ path, text }) => path.endsWith(".tsx") && /^export function [A-Z]/m.test(text))
    .filter(({ text }) => !CONNECTED.test(text));

/** What stories import, and what those of them compose that are shown by their props alone. */
function seenIn(stories: readonly Source[], panels: readonly Source[]): ReadonlySet<string> {
  const graph = graphOf([...panels, ...stories]);
  const alone = new Set(shownAlone(panels).map(({ path }) => path));
  const seen = new Set(stories.flatMap(({ path }) => graph.get(path) ?? []));
  for (const path of seen) {
    if (alone.has(path)) for (const next of graph.get(path) ?? []) seen.add(next);
  }
  return seen;
}

const panels = sourcesBelow("src/panels");
const stories = sourcesBelow("tests/gallery/stories");

test("every leaf of the panels can be seen in the gallery, or is named with the reason why not", () => {
  const leaves = [
    ...new Set([...leavesIn(panels), ...shownAlone(panels)].map(({ path }) => path)),
  ].toSorted();
  expect(leaves.length).toBeGreaterThan(60);
  const seen = seenIn(stories, panels);
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
])("a planted component is known for what it can be shown by", (text, isAlone) => {
  expect(shownAlone([sourceOf("src/panels/view/Planted.tsx", text)])).toHaveLength(isAlone ? 1 : 0);
});

const leaf = (path: string, text: string) =>
  sourceOf(`src/panels/${path}`, `${text}\nexport function One() {\n  useAtlas();\n}`);

test("a planted component that composes none of ours but controls is a leaf; one that loads another is none", () => {
  const planted = [
    leaf("ui/Pick.tsx", ""),
    leaf("view/Tools.tsx", 'import { Pick } from "../ui/Pick.tsx";'),
    leaf("view/Host.tsx", 'const Late = () => import("./Tools.tsx");'),
    leaf("page/Bar.tsx", 'import { Tools } from "../view/Tools.tsx";'),
    sourceOf("src/panels/view/Plain.tsx", "export function Plain() {}"),
  ];
  expect(leavesIn(planted).map(({ path }) => path)).toEqual([
    "src/panels/ui/Pick.tsx",
    "src/panels/view/Tools.tsx",
    "src/panels/view/Plain.tsx",
  ]);
  expect(leavesWithAtlas(planted).map(({ path }) => path)).toEqual([
    "src/panels/ui/Pick.tsx",
    "src/panels/view/Tools.tsx",
  ]);
});

test("planted stories show what they import, and what that composes as long as it is shown by props", () => {
  const name = (path: string, text: string) => sourceOf(`src/panels/view/${path}`, text);
  const planted = [
    name("A.tsx", 'import { B } from "./B.tsx";\nexport function A() {}'),
    name("B.tsx", 'import { C } from "./C.tsx";\nexport function B() {\n  useAtlas();\n}'),
    name("C.tsx", "export function C() {}"),
  ];
  const story = sourceOf(
    "tests/gallery/stories/view.tsx",
    'import { A } from "../../../src/panels/view/A.tsx";',
  );
  expect([...seenIn([story], planted)]).toEqual(["src/panels/view/A.tsx", "src/panels/view/B.tsx"]);
});
