import { expect, test } from "vitest";
import { toolbarStep } from "../../../../src/panels/catalogue/filters/toolbar-keys.ts";

// ARIA Authoring Practices, toolbar pattern: arrows lead to the neighbours, and round the ends.
test.each([
  { key: "ArrowRight", at: 2, to: 3 },
  { key: "ArrowRight", at: 7, to: 0 },
  { key: "ArrowLeft", at: 2, to: 1 },
  { key: "ArrowLeft", at: 0, to: 7 },
  { key: "Home", at: 5, to: 0 },
  { key: "End", at: 5, to: 7 },
  { key: "Enter", at: 5, to: undefined },
  { key: "ArrowDown", at: 5, to: undefined },
])("$key leads from tool $at of eight to $to", ({ key, at, to }) => {
  expect(toolbarStep(key, at, 8)).toBe(to);
});
