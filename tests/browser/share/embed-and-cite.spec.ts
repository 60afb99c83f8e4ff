import { axeFindings } from "../support/axe.ts";
import { MENTOUGOU } from "../support/facts.ts";
import { test } from "../support/host-page.ts";
import { addFile, squaresFile } from "../support/own-files.ts";
import { expect } from "../support/page.ts";

test("the code of the dialog shows the user's parks in another page, as its preview did", async ({
  atlas,
  page,
  host,
}) => {
  await atlas.open();
  await addFile(page, squaresFile("sites.geojson", "North <Park>", 'South "Park"'));
  await atlas.mapIdle();
  await atlas.button("Share").click();
  const dialog = atlas.dialog("Share");
  await dialog.getByRole("tab", { name: "Embed" }).click();
  await dialog.getByLabel("Theme").selectOption("Dark");
  await dialog.getByLabel("Height").fill("420");
  await dialog.getByLabel("Height").press("Enter");
  const box = dialog.getByRole("textbox", { name: "Embed code" });
  await expect(box).toHaveValue(/width="800" height="420".*/);
  await expect(box).toHaveValue(/theme=dark&amp;embed=1/);
  const preview = page.frameLocator("iframe");
  await dialog.locator("iframe").scrollIntoViewIfNeeded();
  await expect(preview.getByText("2 parks from a link")).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const code = await box.inputValue();
  await page.goto(host.write(code));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText("2 parks from a link")).toBeVisible();
  await expect(frame.getByRole("button", { name: "Keep a copy" })).toHaveCount(0);
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("iframe")).toHaveJSProperty("offsetHeight", 420);
  await expect(frame.getByRole("region", { name: "Map", exact: true })).toHaveAttribute(
    "data-state",
    "idle",
  );
});

test("a view is cited in two languages and for BibTeX", async ({ atlas, page }) => {
  await page.clock.setFixedTime(new Date("2026-11-25T12:00:00Z"));
  await atlas.open(`#park=${MENTOUGOU.id}`);
  await atlas.button("Share").click();
  const dialog = atlas.dialog("Share");
  await dialog.getByRole("tab", { name: "Cite" }).click();
  const text = (name: string) => dialog.getByRole("textbox", { name });
  await expect(text("English, as ISO 690")).toHaveValue(
    /^Zhongguancun \(Jingxi\).*\[viewed 25 November 2026\]\. Available from: http.*park=mentougou/,
  );
  await expect(text("Chinese, as GB/T 7714")).toHaveValue(
    /^中关村（京西）人工智能科技园\[CM\/OL\].*\[2026-11-25\]\. http/,
  );
  await expect(text("BibTeX")).toHaveValue(/^@misc\{aiparkatlas-2026-mentougou,\n/);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await dialog.getByRole("button", { name: "Copy the entry" }).click();
  await expect(dialog.getByText("Citation copied", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{/);
  expect(await axeFindings(page)).toEqual([]);
});
