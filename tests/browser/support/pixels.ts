import type { Page } from "@playwright/test";
import jsQR from "jsqr";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** The pixels of a PNG, as the browser reads them. */
export async function pixelsOfPng(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, base64 } = await page.evaluate(async (text) => {
    const bitmap = await createImageBitmap(
      new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]),
    );
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    const read = context?.getImageData(0, 0, bitmap.width, bitmap.height);
    const data = read?.data ?? new Uint8ClampedArray();
    let letters = "";
    for (let at = 0; at < data.length; at += 0x8000) {
      letters += String.fromCharCode(...data.subarray(at, at + 0x8000));
    }
    return { width: bitmap.width, height: bitmap.height, base64: btoa(letters) };
  }, png.toString("base64"));
  return { width, height, data: Uint8ClampedArray.from(Buffer.from(base64, "base64")) };
}

/** What a QR code says that is somewhere in a PNG; `undefined` where none can be read. */
export async function readCode(page: Page, png: Buffer): Promise<string | undefined> {
  const { data, width, height } = await pixelsOfPng(page, png);
  return jsQR(data, width, height)?.data;
}

/** How many pixels have about a colour, `#rrggbb`: their edges are blended with what lies below them. */
export function countOf({ data }: Pixels, hex: string, near = 24): number {
  const colour = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (colour.every((value, part) => Math.abs((data[at + part] ?? 0) - value) < near)) count += 1;
  }
  return count;
}
