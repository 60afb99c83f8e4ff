import { addFile, squaresFile } from "../support/own-files.ts";
import { expect, test } from "../support/page.ts";

test("a reader who has added nothing leaves no database behind, however often the page is opened", async ({
  atlas,
  page,
}) => {
  const databases = () =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await atlas.open();
  await page.reload();
  await atlas.mapIdle();
  expect(await databases()).toEqual([]);
  await addFile(page, squaresFile("first.geojson", "Alpha Park"));
  await expect(page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();
  expect(await databases()).toEqual(["ai-park-atlas"]);
});
