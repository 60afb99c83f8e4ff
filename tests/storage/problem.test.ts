import { expect, test } from "vitest";
import { stepsFrom } from "../../src/storage/database.ts";
import { isClosed, openingProblemOf, problemOf } from "../../src/storage/problem.ts";

const named = (name: string) => new DOMException("", name);

test.each([
  ["QuotaExceededError", "quota"],
  ["VersionError", "newer-schema"],
  ["SecurityError", "refused"],
  ["NotAllowedError", "refused"],
  ["UnknownError", "failed"],
  ["AbortError", "failed"],
  ["InvalidStateError", "failed"],
])("while writing, %s means %s", (name, kind) => {
  expect(problemOf(named(name))).toEqual({ kind });
});

test("while opening, a browser without the database is one that refuses", () => {
  expect(openingProblemOf(named("InvalidStateError"))).toEqual({ kind: "refused" });
  expect(openingProblemOf(new TypeError("no indexedDB"))).toEqual({ kind: "refused" });
  expect(openingProblemOf(new ReferenceError("no indexedDB"))).toEqual({ kind: "refused" });
  expect(openingProblemOf(named("VersionError"))).toEqual({ kind: "newer-schema" });
});

test.each([undefined, null, "text", 7, {}])(
  "%j, which nobody should throw, is a failure",
  (thrown) => {
    expect(problemOf(thrown)).toEqual({ kind: "failed" });
    expect(openingProblemOf(thrown)).toEqual({ kind: "failed" });
  },
);

test("only an InvalidStateError tells that the connection is closed", () => {
  expect(isClosed(named("InvalidStateError"))).toBe(true);
  expect(isClosed(named("QuotaExceededError"))).toBe(false);
});

test("a device goes through the steps that it has not gone through yet, in their order", () => {
  const steps = ["to 1", "to 2", "to 3"];
  expect(stepsFrom(steps, 0)).toEqual(steps);
  expect(stepsFrom(steps, 1)).toEqual(["to 2", "to 3"]);
  expect(stepsFrom(steps, 3)).toEqual([]);
});
