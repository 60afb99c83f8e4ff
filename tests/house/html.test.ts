import { expect, test } from "vitest";
import { htmlSinks } from "./laws/html.ts";
import { sourceOf, sourcesBelow } from "./laws/source.ts";

const sources = sourcesBelow("src");

test("nothing in src makes HTML of a text", () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.flatMap(htmlSinks)).toEqual([]);
});

test.each([
  "card.innerHTML = name;",
  'card["outerHTML"] = name;',
  'card.insertAdjacentHTML("beforeend", name);',
  "new Popup().setHTML(name);",
  "const Card = () => <p innerHTML={name} />;",
  "const Frame = () => <iframe srcdoc={name} />;",
])("a planted sink is found: %s", (text) => {
  expect(htmlSinks(sourceOf("src/panels/a.tsx", text))).toHaveLength(1);
});
