import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Palette, paletteOf } from "../../../src/map/symbology/palette.ts";

const TOKEN_OF: Readonly<Record<keyof Palette, string>> = {
  land: "m-land",
  water: "m-water",
  coast: "m-water-line",
  waterInk: "m-water-ink",
  hills: "m-hills",
  green: "m-green",
  builtUp: "m-built",
  road: "m-road",
  roadCasing: "m-road-case",
  border: "m-border",
  district: "m-district",
  grid: "m-grid",
  ink: "m-ink",
  ink2: "m-ink-2",
  halo: "m-halo",
  raised: "raised",
  paper: "paper",
  edge: "edge",
  accent: "accent",
  error: "error",
  accentInk: "accent-ink",
  open: "open",
  build: "build",
  plan: "plan",
  stop: "stop",
};

/** The sheet has the light theme's tokens first and the dark one's after them. */
function tokensOf(theme: "light" | "dark"): Map<string, string> {
  const sheet = readFileSync("src/app/tokens.css", "utf8");
  const start = sheet.indexOf('[data-theme="dark"]');
  const part = theme === "light" ? sheet.slice(0, start) : sheet.slice(start);
  const found = part.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/gi);
  return new Map([...found].map(([, name = "", value = ""]) => [name, value.toLowerCase()]));
}

test.each(["light", "dark"] as const)("the map is %s in the panels' own colours", (theme) => {
  const tokens = tokensOf(theme);
  const expected = Object.entries(TOKEN_OF).map(([key, token]) => [key, tokens.get(token)]);
  expect(paletteOf(theme)).toEqual(Object.fromEntries(expected));
});
