import { expect, test } from "vitest";
import { COLLECTION_COLOURS } from "../../src/document/colours.ts";
import { paletteOf } from "../../src/map/symbology/palette.ts";
import { THEMES } from "../../src/share/view.ts";

/** The channels of `#rrggbb` in linear light (IEC 61966-2-1). */
const linear = (hex: string): number[] =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** CIE 1976 L*a*b* under D65. */
function lab(hex: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = linear(hex);
  const part = (t: number): number => (t > 0.008_856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = part((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.950_47);
  const y = part(luminance(hex));
  const z = part((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.088_83);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Colour difference ΔE*ab: 2.3 can just be told, 20 are different colours. */
const difference = (one: string, other: string): number =>
  Math.hypot(...lab(one).map((value, index) => value - (lab(other)[index] ?? 0)));

test("every colour stands out from the land of both themes as WCAG 1.4.11 asks, 3 to 1", () => {
  const ratios = COLLECTION_COLOURS.flatMap((colour) =>
    THEMES.map((theme) => contrast(colour, paletteOf(theme).land)),
  );
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
});

test("no colour passes for that of a status, for the accent, or for another one", () => {
  const taken = THEMES.map(paletteOf).flatMap(({ open, build, plan, stop, accent }) => [
    open,
    build,
    plan,
    stop,
    accent,
  ]);
  for (const colour of COLLECTION_COLOURS) {
    const others = COLLECTION_COLOURS.filter((other) => other !== colour);
    const differences = [...taken, ...others].map((other) => difference(colour, other));
    expect(Math.min(...differences)).toBeGreaterThan(20);
  }
});
