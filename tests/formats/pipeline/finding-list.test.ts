import { expect, test } from "vitest";
import { groupOf, type FindingMeaning } from "../../../src/formats/finding-group.ts";
import {
  createFindingCollector,
  unlistedOfLayer,
} from "../../../src/formats/pipeline/finding-list.ts";
import { MOST_FINDINGS_OF_A_KIND } from "../../../src/formats/limits.ts";

const REPEATS = {
  kind: "repeated-points",
  count: 1,
  severity: "note",
} as const satisfies FindingMeaning;
const BLANK = { kind: "no-geometry", severity: "note" } as const satisfies FindingMeaning;
const group = groupOf(REPEATS);

/** A list that is one short of full with findings of a kind, each of a feature of its own. */
function nearlyFull() {
  const list = createFindingCollector();
  const add = (gist: FindingMeaning, feature?: number): void =>
    list.add(gist, () => ({ ...gist, place: feature === undefined ? {} : { feature } }), feature);
  for (let feature = 0; feature < MOST_FINDINGS_OF_A_KIND - 1; feature += 1) add(REPEATS, feature);
  return { list, add };
}

test("a feature of which one finding is listed is not counted once more for the others", () => {
  const { list, add } = nearlyFull();
  for (const feature of [300, 300, 300, 301, 302, 302]) add(REPEATS, feature);
  expect(list.findings).toHaveLength(MOST_FINDINGS_OF_A_KIND);
  expect(list.unlisted).toEqual([
    { group, feature: 300, findings: 2, features: 0 },
    { group, feature: 301, findings: 1, features: 1 },
    { group, feature: 302, findings: 2, features: 1 },
  ]);
});

test("many findings of one kind leave room for those of others", () => {
  const { list, add } = nearlyFull();
  for (const feature of [300, 301]) add(REPEATS, feature);
  add(BLANK, 302);
  expect(list.findings.at(-1)).toMatchObject({ kind: "no-geometry", place: { feature: 302 } });
  expect(list.unlisted).toEqual([{ group, feature: 301, findings: 1, features: 1 }]);
});

test("findings about the file are about no feature", () => {
  const { list, add } = nearlyFull();
  add(REPEATS);
  add(REPEATS);
  expect(list.unlisted).toEqual([{ group, findings: 1, features: 0 }]);
});

test("of a layer all but what is held is counted together", () => {
  const { list, add } = nearlyFull();
  for (const feature of [300, 301, 302, 302, 303]) add(REPEATS, feature);
  expect(unlistedOfLayer(list.unlisted, (feature) => feature === 303)).toEqual([
    { group, feature: 303, findings: 1, features: 1 },
    { group, findings: 3, features: 2 },
  ]);
});
