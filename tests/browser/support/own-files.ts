import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";

/** A file as the picker takes it: a small square about Mentougou for each name, side by side. */
export function squaresFile(file: string, ...names: readonly string[]) {
  const features = names.map((name, place) => {
    const [west, south] = [116.1 + place / 50, 39.88];
    const [east, north] = [west + 0.01, south + 0.01];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const geometry = { type: "Polygon", coordinates: [ring] };
    return { type: "Feature", properties: { name }, geometry };
  });
  const text = JSON.stringify({ type: "FeatureCollection", features });
  return { name: file, mimeType: "application/geo+json", buffer: Buffer.from(text) };
}

type Chosen = ReturnType<typeof squaresFile>;

/** Chooses a file in the dialog, as a user does. */
export async function chooseFile(page: Page, file: Chosen): Promise<void> {
  await page.getByRole("button", { name: "Add parks" }).first().click();
  await page
    .getByRole("dialog", { name: "Add parks", exact: true })
    .getByLabel("Choose files")
    .setInputFiles(file);
}

/** Brings a file in and waits until it stands among the user's files, where its name stays. */
export async function addFile(page: Page, file: Chosen): Promise<void> {
  await chooseFile(page, file);
  await expect(page.getByRole("list", { name: "Your files" })).toContainText(file.name);
}
