import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue/read.ts";
import { aPark } from "../support/catalogue.ts";

const feature = (change: Parameters<typeof aPark>[0] = {}) => {
  const { geometry, ...properties } = aPark(change);
  return { type: "Feature", properties, geometry };
};
const landmark = (id: string, sources: readonly string[] = []) => ({
  type: "Feature",
  properties: {
    id,
    name: { en: "Gate" },
    kind: "historic",
    city: "Beijing",
    uncertaintyMetres: 60,
    sources,
  },
  geometry: { type: "Point", coordinates: [116.39108, 39.90733] },
});
const gazette = { id: "gazette", title: "Gazette" };

function read(lists: { parks?: unknown[]; landmarks?: unknown[]; sources?: unknown[] }) {
  const result = readCatalogue({ parks: [], landmarks: [], sources: [], ...lists });
  if (!result.ok) throw new Error("the catalogue did not read");
  return result.value;
}

describe("reading a catalogue", () => {
  test("keeps the good and names the bad", () => {
    const { parks, rejected } = read({ parks: [feature(), { type: "Feature" }, 7] });
    expect(parks).toEqual([aPark()]);
    expect(rejected).toEqual([
      {
        what: "park",
        index: 1,
        problems: [
          { kind: "missing", path: ["properties"] },
          { kind: "missing", path: ["geometry"] },
        ],
      },
      {
        what: "park",
        index: 2,
        problems: [{ kind: "wrong-type", path: [], expected: "object" }],
      },
    ]);
  });

  test("keeps the first of two that share an id", () => {
    const { landmarks, rejected } = read({ landmarks: [landmark("gate"), landmark("gate")] });
    expect(landmarks.map(({ position }) => position)).toEqual([[116.39108, 39.90733]]);
    expect(rejected).toEqual([
      {
        what: "landmark",
        index: 1,
        id: "gate",
        problems: [{ kind: "duplicate-id", path: ["id"], id: "gate" }],
      },
    ]);
  });

  test("does not keep what cites a source that is not there", () => {
    const citing = landmark("gate", ["gazette", "rumour"]);
    const { landmarks, rejected, sources } = read({ landmarks: [citing], sources: [gazette] });
    expect([...sources.values()]).toEqual([gazette]);
    expect(landmarks).toEqual([]);
    expect(rejected[0]?.problems).toEqual([
      { kind: "unknown-source", path: ["properties", "sources", 1], source: "rumour" },
    ]);
  });
});

describe("what is no catalogue, or a hostile one", () => {
  test("fails to read only where the three lists are not there", () => {
    expect(readCatalogue(null)).toEqual({
      ok: false,
      problem: [{ kind: "wrong-type", path: [], expected: "object" }],
    });
    expect(readCatalogue({ parks: [], landmarks: {} })).toEqual({
      ok: false,
      problem: [
        { kind: "wrong-type", path: ["landmarks"], expected: "array" },
        { kind: "missing", path: ["sources"] },
      ],
    });
  });

  test("a member called __proto__ is refused and changes no prototype", () => {
    const hostile = JSON.stringify(feature()).replace('"facts"', '"__proto__":{"x":1},"facts"');
    const { parks, rejected } = read({ parks: [JSON.parse(hostile)] });
    expect(parks).toEqual([]);
    expect(rejected[0]?.problems).toEqual([
      { kind: "unknown-member", path: ["properties", "__proto__"] },
    ]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
