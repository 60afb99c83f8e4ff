import fc from "fast-check";
import jsQR from "jsqr";
import { describe, expect, test } from "vitest";
import { qrMatrix, type QrMatrix, qrPath, qrSvg } from "../../src/share/qr.ts";

const FRAGMENT = "https://atlas.example/#d=";
const linkOf = (characters: number): string =>
  FRAGMENT + "aB3_-xYz09".repeat(300).slice(0, characters - FRAGMENT.length);

/** Draws each module as three pixels, as a screen would, and has another library read it. */
function readBack(isDark: (x: number, y: number) => boolean, modules: number): string | undefined {
  const side = modules * 3;
  const pixels = new Uint8ClampedArray(side * side * 4);
  for (let place = 0; place < side * side; place += 1) {
    const [x, y] = [Math.floor((place % side) / 3), Math.floor(place / side / 3)];
    pixels.fill(isDark(x, y) ? 0 : 255, place * 4, place * 4 + 3);
    pixels[place * 4 + 3] = 255;
  }
  return jsQR(pixels, side, side)?.data;
}

const darkIn = (matrix: QrMatrix) => (x: number, y: number) => matrix[y]?.[x] === true;

/** Which modules the rectangles of a path cover. */
function darkAlong(path: string): (x: number, y: number) => boolean {
  const dark = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(width); step += 1) dark.add(`${Number(x) + step} ${y}`);
  }
  return (x, y) => dark.has(`${x} ${y}`);
}

describe("the QR code of a link", () => {
  test.each([60, 249, 500, 501, 1000, 2000])("of %i characters is read back", (characters) => {
    const link = linkOf(characters);
    const matrix = qrMatrix(link) ?? [];
    expect(readBack(darkIn(matrix), matrix.length)).toBe(link);
  });

  // ISO/IEC 18004 table 7: a version has 17 + 4 v modules; 10-M holds 213 bytes, 13-M 331, 17-M 504, 40-L 2,953.
  test.each([
    [213, 10],
    [331, 13],
    [500, 17],
    [2953, 40],
  ])(
    "of %i characters has version %i, with four light modules all round",
    (characters, version) => {
      const matrix = qrMatrix(linkOf(characters)) ?? [];
      expect(matrix).toHaveLength(17 + 4 * version + 8);
      const rim = matrix.flatMap((row, y) =>
        row.filter((_, x) => Math.min(x, y, row.length - 1 - x, row.length - 1 - y) < 4),
      );
      expect(rim.every((dark) => !dark)).toBe(true);
    },
  );

  test("does not exist for longer links", () => {
    expect(qrMatrix(linkOf(2954))).toBeUndefined();
  });
});

describe("its drawing", () => {
  test("covers the dark modules and no others", () => {
    const row = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 9, maxLength: 9 }), (matrix) => {
        const drawn = darkAlong(qrPath(matrix));
        expect(matrix.map((line, y) => line.map((_, x) => drawn(x, y)))).toEqual(matrix);
      }),
    );
  });

  test("is read back from the SVG file, whose ground is white", () => {
    const link = linkOf(700);
    const svg = qrSvg(qrMatrix(link) ?? []);
    const modules = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
    const [ground, dark] = [...svg.matchAll(/<path fill="(#\w+)" d="([^"]+)"/g)];
    expect(ground?.slice(1)).toEqual(["#fff", `M0 0h${modules}v${modules}h-${modules}z`]);
    expect(readBack(darkAlong(dark?.[2] ?? ""), modules)).toBe(link);
  });
});
