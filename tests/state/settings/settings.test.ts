import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import type { LinkedView } from "../../../src/share/link-keys.ts";
import { type SavedChoices, createSettings } from "../../../src/state/settings/settings.ts";

const linked = (view: Partial<LinkedView> = {}): LinkedView => ({ to: [], unknown: [], ...view });

const settingsWith = (saved: SavedChoices, view: LinkedView, dark = () => false) =>
  createRoot(() => createSettings(saved, view, { language: "en", dark }));

test("a link comes before what was kept, and what was kept before the system", () => {
  const settings = settingsWith({ theme: "dark", units: "mu" }, linked({ units: "acre" }));
  expect(settings.units()).toBe("acre");
  expect(settings.theme()).toBe("dark");
  expect(settings.language()).toBe("en");
});

test("the theme follows the system until one is chosen", () => {
  const [dark, setDark] = createSignal(false);
  const settings = settingsWith({}, linked(), dark);
  setDark(true);
  expect(settings.theme()).toBe("dark");
  settings.choose({ theme: "light" });
  expect(settings.theme()).toBe("light");
});

test("only what a link or the user fixed in this visit travels on; all that the user chose is kept", () => {
  const settings = settingsWith({ theme: "dark" }, linked({ language: "zh" }));
  settings.choose({ units: "mu" });
  expect(settings.fixedChoices()).toEqual({ language: "zh", units: "mu" });
  expect(settings.kept()).toEqual({ theme: "dark", units: "mu" });
});

test("a link alone never loads the online basemap: the user has to agree once", () => {
  const link = linked({ basemap: "street" });
  const asked = settingsWith({}, link);
  expect(asked.basemap()).toBe("embedded");
  expect(asked.streetOffered()).toBe(true);
  asked.choose({ basemap: "street", streetAgreed: true });
  expect(asked.basemap()).toBe("street");
  expect(settingsWith(asked.kept(), link).basemap()).toBe("street");
});

test("a failed online basemap gives way for this visit and is tried again at the next", () => {
  const settings = settingsWith({ basemap: "street", streetAgreed: true }, linked());
  settings.retreatToEmbedded();
  expect(settings.basemap()).toBe("embedded");
  expect(settings.kept().basemap).toBe("street");
});

test("a link that is opened later leaves the layers as they were kept", () => {
  const settings = settingsWith({ layers: { rings: false } }, linked());
  settings.openLink(linked({ theme: "dark" }));
  expect(settings.isLayerShown("rings", true)).toBe(false);
});

const CUSTOM = { address: "https://tiles.example.org/style.json", hosts: ["tiles.example.org"] };

test("a basemap of the user's own choice is the online one, and its host the one that was agreed to", () => {
  const settings = settingsWith({ customBasemap: CUSTOM }, linked({ basemap: "street" }));
  expect(settings.basemap()).toBe("street");
  expect(settings.streetHost()).toBe("tiles.example.org");
  expect(settings.streetOffered()).toBe(false);
  const usual = settingsWith({}, linked());
  expect(usual.streetHost()).toBe("tiles.openfreemap.org");
});

test("to draw a basemap of one's own choice is no consent to ask the usual host", () => {
  const settings = settingsWith({ customBasemap: CUSTOM }, linked());
  settings.showStreets();
  expect(settings.basemap()).toBe("street");
  settings.choose({ customBasemap: undefined });
  expect(settings.basemap()).toBe("embedded");
});
