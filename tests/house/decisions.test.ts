import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inProject } from "../../.ci/commands/project.mjs";

const PARTS = ["Context", "Decision", "What it costs", "When we would change our mind"];
const ON_A_SCREEN = 45;

const read = (name: string): string => readFileSync(inProject("src", "decisions", name), "utf8");
const pages = readdirSync(inProject("src", "decisions")).filter((name) => name !== "README.md");
const headingsOf = (text: string): readonly (string | undefined)[] =>
  [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);

test.each(pages)("%s has the four parts, and fits on a screen", (name) => {
  expect(headingsOf(read(name))).toEqual(PARTS);
  expect(read(name).split("\n").length).toBeLessThanOrEqual(ON_A_SCREEN);
});

test("the index names every page under its own title", () => {
  const links = [...read("README.md").matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)];
  expect(links.map(([, title, name]) => [name, title]).toSorted()).toEqual(
    pages.map((name) => [name, /^# (.*)$/m.exec(read(name))?.[1]]).toSorted(),
  );
});

test("the pages lead to each other, and to nothing that is not there", () => {
  const targets = pages.flatMap((name) =>
    [...read(name).matchAll(/\]\(([^):]+)\)/g)].map(([, target]) => target),
  );
  expect(targets.length).toBeGreaterThan(2);
  expect(targets.filter((target) => !pages.includes(target ?? ""))).toEqual([]);
});
