import { expect, test } from "vitest";
import { htmlSinks } from "./laws/html.ts";
import { sourceOf } from "./laws/source.ts";

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
