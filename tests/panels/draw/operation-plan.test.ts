import { describe, expect, test } from "vitest";

import {
  firstValues,
  OPERATION_FIELDS,
  OPERATION_GROUPS,
  requestFor,
} from "../../../src/panels/draw/operations/operation-plan.ts";
import { refusalSentence } from "../../../src/panels/draw/operations/refusal-sentence.ts";
import { words } from "../../../src/words/en/draw/operations.ts";
import { ownId } from "../../support/document.ts";

test("every operation of the menu has a form, and its words", () => {
  const kinds = Object.values(OPERATION_GROUPS).flat();
  expect(kinds.toSorted()).toEqual(Object.keys(OPERATION_FIELDS).toSorted());
  expect(kinds.filter((kind) => !words.kinds[kind] || !words.notes[kind])).toEqual([]);
});

describe("a form asks for", () => {
  test("a distance inwards as one below zero", () => {
    const values = { ...firstValues("buffer"), side: "inwards", metres: "12,5" } as const;
    expect(requestFor("buffer", values, "ha")).toEqual({
      choice: { kind: "buffer", metres: -12.5, corners: "round" },
    });
  });
  test("a distance in any unit of length", () => {
    const values = { ...firstValues("buffer"), metres: "0,2 km" };
    expect(requestFor("buffer", values, "ha")).toMatchObject({ choice: { metres: 200 } });
  });
  test("an area in the unit of the page", () => {
    const values = { ...firstValues("scale"), area: "54.87" };
    expect(requestFor("scale", values, "ha")).toEqual({
      choice: { kind: "scale", squareMetres: expect.closeTo(548_700, 6) },
    });
    // 15 mu are one hectare.
    expect(requestFor("scale", { ...values, area: "823.05" }, "mu")).toEqual({
      choice: { kind: "scale", squareMetres: expect.closeTo(548_700, 6) },
    });
  });
  test("the others that were chosen, where it needs some", () => {
    const values = { ...firstValues("merge"), others: [ownId("b")] };
    expect(requestFor("merge", values, "ha")).toEqual({
      choice: { kind: "merge" },
      others: [ownId("b")],
    });
    expect(requestFor("merge", firstValues("merge"), "ha")).toBeUndefined();
    expect(requestFor("reverse", values, "ha")).toEqual({ choice: { kind: "reverse" } });
  });
  test("nothing while a figure or a line is missing", () => {
    expect(requestFor("buffer", { ...firstValues("buffer"), metres: "0" }, "ha")).toBeUndefined();
    expect(requestFor("turn", { ...firstValues("turn"), degrees: "x" }, "ha")).toBeUndefined();
    expect(requestFor("move", { ...firstValues("move"), bearing: "" }, "ha")).toBeUndefined();
    expect(requestFor("split", firstValues("split"), "ha")).toBeUndefined();
  });
});

test("a refusal has its figures, and one that no form can bring about a sentence all the same", () => {
  const tooMany = { kind: "too-many-corners", count: 29_800, most: 20_000 } as const;
  expect(refusalSentence(tooMany, words.refused)).toMatch(/^29,800 corners.*up to 20,000/);
  const tooWide = { kind: "too-wide", metres: 61_200, most: 50_000 } as const;
  expect(refusalSentence(tooWide, words.refused)).toMatch(/62 km.*Beyond 50 km/);
  const stray = { kind: "no-such-corner", at: { part: 0, ring: 0, corner: 9 } } as const;
  expect(refusalSentence(stray, words.refused)).toBe(words.refused.impossible);
});
