import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import type { LinkedView } from "../../../src/share/view.ts";
import { type SavedChoices, createPreferences } from "../../../src/state/settings/preferences.ts";

const linked = (view: Partial<LinkedView> = {}): LinkedView => ({ to: [], unknown: [], ...view });

const preferencesWith = (saved: SavedChoices, view: LinkedView, dark = () => false) =>
  createRoot(() => createPreferences(saved, view, { language: "en", dark }));

test("a link comes before what was kept, and what was kept before the system", () => {
  const preferences = preferencesWith({ theme: "dark", units: "mu" }, linked({ units: "acre" }));
  expect(preferences.units()).toBe("acre");
  expect(preferences.theme()).toBe("dark");
  expect(preferences.language()).toBe("en");
});

test("the theme follows the system until one is chosen", () => {
  const [dark, setDark] = createSignal(false);
  const preferences = preferencesWith({}, linked(), dark);
  setDark(true);
  expect(preferences.theme()).toBe("dark");
  preferences.choose({ theme: "light" });
  expect(preferences.theme()).toBe("light");
});

test("only what a link or the reader fixed in this visit travels on; all that the reader chose is kept", () => {
  const preferences = preferencesWith({ theme: "dark" }, linked({ language: "zh" }));
  preferences.choose({ units: "mu" });
  expect(preferences.fixedChoices()).toEqual({ language: "zh", units: "mu" });
  expect(preferences.kept()).toEqual({ theme: "dark", units: "mu" });
});

test("a link alone never loads the online basemap: the reader has to agree once", () => {
  const link = linked({ basemap: "street" });
  const asked = preferencesWith({}, link);
  expect(asked.basemap()).toBe("embedded");
  expect(asked.streetOffered()).toBe(true);
  asked.choose({ basemap: "street", streetAgreed: true });
  expect(asked.basemap()).toBe("street");
  expect(preferencesWith(asked.kept(), link).basemap()).toBe("street");
});

test("a failed online basemap gives way for this visit and is tried again at the next", () => {
  const preferences = preferencesWith({ basemap: "street", streetAgreed: true }, linked());
  preferences.retreatToEmbedded();
  expect(preferences.basemap()).toBe("embedded");
  expect(preferences.kept().basemap).toBe("street");
});
