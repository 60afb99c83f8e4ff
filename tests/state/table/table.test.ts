import { expect, test } from "vitest";
import { pressedSort, type SortKey } from "../../../src/state/table/table.ts";

const key = (column: string, descending = false): SortKey => ({ column, descending });

const steps = [
  {
    what: "a first press sorts by that column alone",
    before: [key("city")],
    press: "power",
    after: [key("power", true)],
  },
  {
    what: "a second press turns it round",
    before: [key("power", true)],
    press: "power",
    after: [key("power")],
  },
  { what: "a third press leaves no order", before: [key("power")], press: "power", after: [] },
  {
    what: "Shift adds a key behind the others",
    before: [key("city")],
    press: "power",
    adds: true,
    after: [key("city"), key("power", true)],
  },
  {
    what: "Shift turns a key round where it stands",
    before: [key("power", true), key("city")],
    press: "power",
    adds: true,
    after: [key("power"), key("city")],
  },
  {
    what: "Shift takes a key out from before others",
    before: [key("power"), key("city")],
    press: "power",
    adds: true,
    after: [key("city")],
  },
];

test.each(steps)("$what", ({ before, press, adds = false, after }) => {
  expect(pressedSort(before, press, "descending", adds)).toEqual(after);
});
