import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { succeed } from "../../../src/result.ts";
import { encodeLink } from "../../../src/share/link.ts";
import { anAtlas } from "../../support/atlas.ts";

const BASEMAP = { address: "https://tiles.example.org/style.json", hosts: ["tiles.example.org"] };
const open = (link = "") => createRoot(() => anAtlas({ link }));

test.each([
  ["https://tiles.example.org/style.json", "https://tiles.example.org/style.json"],
  ["  tiles.example.org/a.pmtiles ", "https://tiles.example.org/a.pmtiles"],
  ["pmtiles://https://tiles.example.org/a.pmtiles", "https://tiles.example.org/a.pmtiles"],
])("%s is an address", (text, href) => {
  const read = open().view.customBasemap.readAddress(text);
  expect(read.ok && read.value.href).toBe(href);
});

test.each([
  ["http://tiles.example.org/style.json", "not-https"],
  ["https://192.168.1.7/style.json", "private-address"],
  ["pmtiles://https://localhost/a.pmtiles", "private-address"],
  ["https://me:secret@tiles.example.org", "credentials"],
  ["a style", "not-an-address"],
])("%s is none that is asked", (text, kind) => {
  expect(open().view.customBasemap.readAddress(text)).toEqual({ ok: false, problem: { kind } });
});

test("what is used is drawn and kept, and no link tells its address", () => {
  const { settings, view, linked } = open();
  view.customBasemap.use(BASEMAP);
  expect(settings.basemap()).toBe("street");
  expect(settings.kept()).toMatchObject({ customBasemap: BASEMAP });
  const link = encodeLink(linked.linkedView());
  expect(link).toContain("base=street");
  expect(link).not.toContain("example");
});

test("the default is drawn in its place only where the user has agreed to its host", () => {
  const one = open();
  one.view.customBasemap.use(BASEMAP);
  one.view.customBasemap.reset();
  expect(one.settings.basemap()).toBe("embedded");
  expect(one.settings.streetOffered()).toBe(false);
  const other = open();
  other.view.streets.show();
  other.view.customBasemap.use(BASEMAP);
  other.view.customBasemap.reset();
  expect(other.settings.basemap()).toBe("street");
  expect(other.settings.streetHost()).toBe("tiles.openfreemap.org");
});

test("its credits name the host, as long as it is drawn", () => {
  const { customBasemap, streets } = open().view;
  expect(customBasemap.credits()).toBeUndefined();
  customBasemap.use(BASEMAP);
  expect(customBasemap.credits()).toBe("tiles.example.org");
  customBasemap.setCredits("© Town");
  expect(customBasemap.credits()).toBe("tiles.example.org · © Town");
  streets.decline();
  expect(customBasemap.credits()).toBeUndefined();
});

test("without a map nothing can be checked", async () => {
  const { customBasemap } = open().view;
  expect(await customBasemap.check(BASEMAP)).toEqual({
    ok: false,
    problem: { kind: "not-loaded" },
  });
  customBasemap.attach(() => Promise.resolve(succeed([])));
  expect(await customBasemap.check(BASEMAP)).toEqual({ ok: true, value: [] });
  customBasemap.attach(undefined);
  expect((await customBasemap.check(BASEMAP)).ok).toBe(false);
});
