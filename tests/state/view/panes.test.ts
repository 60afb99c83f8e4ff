import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createPanesState } from "../../../src/state/view/panes.ts";

test("one pane is open at a time, half first; the strip of time stands for itself", () => {
  createRoot((dispose) => {
    const panes = createPanesState();
    panes.toggle("table");
    expect(panes.open()).toEqual({ name: "table", size: "half" });
    panes.resize("full");
    panes.show("charts");
    expect(panes.open()).toEqual({ name: "charts", size: "half" });
    expect(panes.isOpen("table")).toBe(false);
    panes.showTime(true);
    panes.toggle("charts");
    expect([panes.open(), panes.hasTime()]).toEqual([undefined, true]);
    panes.resize("full");
    expect(panes.open()).toBeUndefined();
    dispose();
  });
});
