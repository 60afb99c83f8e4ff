import { expect, test } from "vitest";
import { statusChanges } from "../../../src/catalogue/figures/status-changes.ts";
import { aPark } from "../../support/catalogue.ts";
import { shippedCatalogue } from "../shipped.ts";

/** An event of a day, by its date and what it made of the park. */
type Happened = readonly [date: string, status?: string];

/** What became of a park, each as "status date", and "seen". */
const changesOf = (status: object, ...happened: readonly Happened[]): readonly string[] => {
  const timeline = happened.map(([date, after]) => ({
    date,
    event: { en: "An event" },
    ...(after === undefined ? {} : { status: after }),
    sources: [],
  }));
  const park = aPark({ status: { sources: [], ...status }, timeline } as never);
  return statusChanges(park).map(
    (each) => `${each.status} ${each.date}${each.seen ? " seen" : ""}`,
  );
};

const BEGUN: readonly Happened[] = [
  ["2024", "announced"],
  ["2024-05"],
  ["2024-07", "under-construction"],
];

test("a park changes with the events that say so", () => {
  expect(changesOf({ value: "under-construction", asOf: "2026" }, ...BEGUN)).toEqual([
    "announced 2024",
    "under-construction 2024-07",
  ]);
});

test("a status that no event tells of is a change at its own date, if that is later", () => {
  const open = { value: "open" };
  expect(changesOf({ ...open, asOf: "2024-08" }, ...BEGUN).at(-1)).toBe("open 2024-08 seen");
  expect(changesOf({ ...open, asOf: "2024-07-20" }, ...BEGUN)).toHaveLength(2);
  expect(changesOf({ ...open, asOf: "2024-07-20" }, ["2024"])).toEqual(["open 2024-07-20 seen"]);
});

test("a status without a date is none, since nobody knows from when on", () => {
  expect(changesOf({ value: "open" }, ...BEGUN)).toHaveLength(2);
  expect(changesOf({ value: "open" })).toEqual([]);
});

test("what is known of a park of the atlas leads to its status, and of one without a date nothing is", () => {
  for (const park of shippedCatalogue().parks) {
    const { value, asOf } = park.status;
    expect(statusChanges(park).at(-1)?.status).toBe(asOf === undefined ? undefined : value);
  }
});
