import { afterEach, expect, test, vi } from "vitest";
import { loadChoices } from "../../../src/state/settings/saved-choices.ts";

function keep(choices: unknown): void {
  vi.stubGlobal("localStorage", { getItem: () => JSON.stringify(choices) });
}

afterEach(() => vi.unstubAllGlobals());

test("which map layers are shown is found again, and what makes no sense is left out", () => {
  keep({ layers: { rings: false, floods: true, winds: "yes" } });
  expect(loadChoices().layers).toEqual({ rings: false, floods: true });
  keep({ layers: "all" });
  expect(loadChoices().layers).toEqual({});
});

test("rings that were hidden when the choice stood beside the others stay hidden", () => {
  keep({ theme: "dark", rings: false });
  expect(loadChoices()).toMatchObject({ theme: "dark", layers: { rings: false } });
  keep({ rings: false, layers: { rings: true } });
  expect(loadChoices().layers).toEqual({ rings: true });
});

test("a kept basemap is judged anew: what is no address of the public network is left out", () => {
  const customBasemap = {
    address: "https://tiles.example.org/a.json",
    hosts: ["tiles.example.org", 7],
  };
  keep({ customBasemap });
  expect(loadChoices().customBasemap).toEqual({ ...customBasemap, hosts: ["tiles.example.org"] });
  for (const address of ["http://tiles.example.org", "https://10.0.0.1/a", "javascript:1", 7]) {
    keep({ customBasemap: { address, hosts: [] } });
    expect(loadChoices().customBasemap, `${address}`).toBeUndefined();
  }
  keep({ customBasemap: "https://tiles.example.org/a.json" });
  expect(loadChoices().customBasemap).toBeUndefined();
});
