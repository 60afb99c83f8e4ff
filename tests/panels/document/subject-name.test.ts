import { expect, test } from "vitest";
import { subjectName } from "../../../src/panels/document/subject-name.ts";
import { layerSubject, type Subject } from "../../../src/state/catalogue/subject.ts";
import { aSummary } from "../../support/catalogue.ts";
import { aCollection } from "../../support/document.ts";
import { messagesOf } from "../../support/words.ts";

const park = aSummary();
const catalogue: Subject = { kind: "catalogue", id: park.id, park, geometry: park.geometry };
const nameless = layerSubject(aCollection("f"), 2, '{"type":"Feature","properties":{}}');
const named = layerSubject(aCollection("f"), 2, '{"type":"Feature","properties":{"名称":"西园"}}');

const inTwo = layerSubject(
  aCollection("f"),
  2,
  '{"type":"Feature","properties":{"name":{"en":"West Park","zh":"西园"}}}',
);

test.each([
  { subject: catalogue, language: "en", name: "Mentougou Park" },
  { subject: catalogue, language: "zh", name: "门头沟园" },
  { subject: named, language: "en", name: "西园" },
  { subject: inTwo, language: "en", name: "West Park" },
  { subject: inTwo, language: "zh", name: "西园" },
  { subject: nameless, language: "en", name: "Park 3 of f.geojson" },
  { subject: nameless, language: "zh", name: "f.geojson 第 3 个园区" },
] as const)("in $language it is called $name", ({ subject, language, name }) => {
  expect(subjectName(subject, messagesOf(language), language)).toBe(name);
});
