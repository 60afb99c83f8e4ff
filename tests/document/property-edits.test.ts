import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../src/document/change.ts";
import {
  changeProperties,
  type PropertyChange,
  sharedProperties,
  wouldChange,
  withPropertyChange,
} from "../../src/document/property-edits.ts";
import { aCollection, anOwnPark, ownId } from "../support/document.ts";

const A = ownId("a");
const before = (text: string) => documentOf([aCollection("f")], [anOwnPark("a", "f", { text })]);
const after = (text: string, ...changes: readonly PropertyChange[]) =>
  changeProperties(A, changes)(before(text)).parks.get(A)?.text;

const TEXT = '{"properties":{"a":1.0,"b":"x"},"geometry":null,"x":{"properties":{"a":2}}}';

describe("a change of a park's properties", () => {
  test("writes one value, or a new one behind the others, and nothing else", () => {
    expect(after(TEXT, { kind: "set", key: "a", written: "2.50" })).toBe(
      TEXT.replace("1.0", "2.50"),
    );
    expect(after(TEXT, { kind: "set", key: "c", written: "[1, 2]" })).toBe(
      TEXT.replace('"b":"x"', '"b":"x","c":[1, 2]'),
    );
    expect(after('{"properties":null}', { kind: "set", key: "c", written: "1" })).toBe(
      '{"properties":{"c":1}}',
    );
  });

  test("writes a value and a name in one step", () => {
    const text = after(
      TEXT,
      { kind: "set", key: "a", written: "3" },
      { kind: "rename", key: "a", to: "area" },
    );
    expect(text).toBe(TEXT.replace('"a":1.0', '"area":3'));
  });

  test("takes one away, with its comma", () => {
    expect(after(TEXT, { kind: "remove", key: "a" })).toBe(TEXT.replace('"a":1.0,', ""));
    expect(after(TEXT, { kind: "remove", key: "b" })).toBe(TEXT.replace(',"b":"x"', ""));
  });

  test.each<PropertyChange>([
    { kind: "rename", key: "a", to: "b" },
    { kind: "rename", key: "z", to: "y" },
    { kind: "remove", key: "z" },
    { kind: "replace", key: "z", written: "1" },
    { kind: "set", key: "a", written: "1.0" },
  ])("that says nothing new, or would hide another property, is none: %j", (change) => {
    const document = before(TEXT);
    expect(changeProperties(A, [change])(document)).toBe(document);
  });

  test("keeps keys that objects have of themselves", () => {
    expect(
      after('{"properties":{"__proto__":1}}', { kind: "set", key: "__proto__", written: "2" }),
    ).toBe('{"properties":{"__proto__":2}}');
    expect(after("{}", { kind: "set", key: "constructor", written: "2" })).toBe(
      '{"properties":{"constructor":2}}',
    );
  });
});

test("what any change leaves is read as JSON.parse and the change by hand have it", () => {
  const key = fc.constantFrom("a", "b", "名称", "", "__proto__");
  const value = fc.jsonValue({ maxDepth: 2 });
  const change = fc.oneof(
    fc.record({ kind: fc.constantFrom("set", "replace"), key, value }),
    fc.record({ kind: fc.constant("rename"), key, to: key }),
    fc.record({ kind: fc.constant("remove"), key }),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(key, value), { selector: ([k]) => k }),
      fc.array(change),
      (entries, changes) => {
        const text = `{"properties":{${entries.map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`).join(" , ")}}}`;
        let expected = entries.map(([k, v]) => [k, JSON.stringify(v)]);
        let found = text;
        for (const each of changes) {
          const at = expected.findIndex(([k]) => k === each.key);
          const isThere = at >= 0;
          if ("value" in each) {
            const entry = [each.key, JSON.stringify(each.value)];
            if (isThere) expected = expected.with(at, entry);
            else if (each.kind === "set") expected = [...expected, entry];
          } else if ("to" in each) {
            const isFree = !expected.some(([k]) => k === each.to);
            if (isThere && isFree) expected = expected.with(at, [each.to, expected[at]?.[1] ?? ""]);
          } else if (isThere) expected = expected.toSpliced(at, 1);
          const { properties } = JSON.parse(found);
          const asked = {
            ...each,
            ...("value" in each ? { written: JSON.stringify(each.value) } : {}),
          } as PropertyChange;
          const next = withPropertyChange(found, asked, properties);
          // A value may only be written in other letters.
          const isMeant = next === found || "value" in each || wouldChange(asked, properties);
          expect(isMeant).toBe(true);
          found = next;
        }
        const { properties } = JSON.parse(found);
        expect(Object.entries(properties).map(([k, v]) => [k, JSON.stringify(v)])).toEqual(
          Object.entries(Object.fromEntries(expected.map(([k, v]) => [k, v]))),
        );
      },
    ),
  );
});

test("a change of many asks for values, not letters", () => {
  expect(wouldChange({ kind: "set", key: "a", written: "1.00" }, { a: 1 })).toBe(false);
  expect(wouldChange({ kind: "set", key: "a", written: '"1"' }, { a: 1 })).toBe(true);
  expect(wouldChange({ kind: "set", key: "b", written: "1" }, { a: 1 })).toBe(true);
  expect(wouldChange({ kind: "replace", key: "b", written: "1" }, { a: 1 })).toBe(false);
});

test("the properties of a file stand in the order in which they come, with how many parks have each", () => {
  const park = (id: string, properties: object) =>
    anOwnPark(id, "f", { text: JSON.stringify({ type: "Feature", properties }) });
  expect(sharedProperties([park("a", { x: 1 }), park("b", { y: 1, x: 2 }), park("c", {})])).toEqual(
    [
      { key: "x", parks: 2 },
      { key: "y", parks: 1 },
    ],
  );
});
