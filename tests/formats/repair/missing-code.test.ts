import { expect, test, vi } from "vitest";
import { repairTexts } from "../../../src/formats/repair/repair-many.ts";

vi.mock("../../../src/formats/repair/untangle.ts", () => ({
  get untangle(): never {
    // As Chromium puts it.
    throw new TypeError("Failed to fetch dynamically imported module: https://atlas.example/u.js");
  },
}));

const BOW =
  '{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,1],[1,0],[0,1],[0,0]]]}}';

test("a fix whose code cannot be loaded rejects: that it fits nothing would be wrong", async () => {
  const trying = repairTexts([BOW], [[{ kind: "untangle" }]]);
  await expect(trying).rejects.toThrow("dynamically imported module");
});
