import { expect, test } from "vitest";
import { graphOf } from "./laws/graph.ts";
import { sourceOf } from "./laws/source.ts";
import { outsideSubjects, SUBJECTS, upwardImports } from "./laws/subjects.ts";

/** The imports that break the order when a file of a room, three folders deep, imports another of it. */
const upward = (from: string, to: string) =>
  upwardImports(graphOf([sourceOf(from, `import "../../../${to}";`), sourceOf(to, "")]));

test("the sorted rooms have a place for each subject and for what is named beside them", () => {
  const rooms = ["src/state", "src/panels", "src/workers", "src/words/en", "src/words/zh-hant"];
  const paths = rooms.flatMap((room) => SUBJECTS.map((subject) => `${room}/${subject}/a.ts`));
  const beside = [
    "src/state/atlas.ts",
    "src/panels/ui/dialog.css",
    "src/words/load.ts",
    "src/words/en/share.ts",
    "tests/state/export/job.test.ts",
    "tests/words/view.test.ts",
    "tests/browser/share/share.spec.ts",
    "tests/browser/support/atlas.ts",
    "tests/browser/playwright.config.ts",
    "src/map/basemap/ids.ts",
  ];
  expect(outsideSubjects([...paths, ...beside])).toEqual([]);
});

test.each([
  "src/state/drawer.ts",
  "src/panels/foot/TopBar.tsx",
  "src/panels/card/facts.css",
  "src/words/share.ts",
  "src/words/chinese/share.ts",
  "src/workers/layers/layers.ts",
  "tests/panels/ways.test.ts",
  "tests/browser/ways.spec.ts",
])("a planted file in no subject is found: %s", (path) => {
  expect(outsideSubjects([path])).toEqual([path]);
});

test.each([
  ["src/state/document/a.ts", "src/state/view/b.ts", "view/b.ts"],
  ["src/panels/import/a.tsx", "src/panels/picture/b.tsx", "picture/b.tsx"],
  ["src/panels/ui/a.tsx", "src/panels/settings/b.ts", "settings/b.ts"],
  ["src/state/picture/a.ts", "src/state/atlas.ts", "atlas.ts"],
  ["src/workers/import/a.ts", "src/workers/export/b.ts", "export/b.ts"],
])("a planted import from %s up to %s is found", (from, to, what) => {
  expect(upward(from, to)).toEqual([`${from} imports ${what}`]);
});

test("an import by a file of no subject, or of one, counts until it has a place", () => {
  expect(upward("src/state/old/a.ts", "src/state/settings/b.ts")).toHaveLength(1);
  expect(upward("src/state/share/a.ts", "src/state/old/b.ts")).toHaveLength(1);
});

test.each([
  ["src/state/share/a.ts", "src/state/settings/b.ts"],
  ["src/state/share/a.ts", "src/state/share/b.ts"],
  ["src/state/settings/a.ts", "src/state/lazy.ts"],
  ["src/panels/view/a.ts", "src/panels/ui/b.ts"],
  // The atlas is the state's matter; what a panel may ask it for, the law of rooms says.
  ["src/panels/catalogue/a.ts", "src/state/share/b.ts"],
])("%s may import %s", (from, to) => {
  expect(upward(from, to)).toEqual([]);
});
