import type { Page } from "@playwright/test";

type Colour = readonly [red: number, green: number, blue: number];

/** Two sixteenths: edges are blended with what lies below them. */
const NEAR = 24;

/** How many pixels of the map's part of the screen have about a colour, `#rrggbb`. */
export async function pixelsOf(page: Page, hex: string): Promise<number> {
  const colour = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  // Right of the side panel and left of the tools.
  const shot = await page.screenshot({ clip: { x: 420, y: 100, width: 900, height: 680 } });
  return page.evaluate(
    async ({ base64, wanted: [red, green, blue], near }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const sheet = new OffscreenCanvas(image.width, image.height).getContext("2d");
      if (!sheet) throw new Error("The browser has no 2D canvas.");
      sheet.drawImage(image, 0, 0);
      const { data } = sheet.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
        if (Math.abs(r - red) < near && Math.abs(g - green) < near && Math.abs(b - blue) < near) {
          count += 1;
        }
      }
      return count;
    },
    { base64: shot.toString("base64"), wanted: colour as unknown as Colour, near: NEAR },
  );
}
