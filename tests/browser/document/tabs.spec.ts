import type { Page } from "@playwright/test";
import { createAtlas, openWindow } from "../support/atlas.ts";
import { PARKS } from "../support/facts.ts";
import { addFile, chooseFile, squaresFile } from "../support/own-files.ts";
import { expect, test } from "../support/page.ts";

const saved = (page: Page) => page.getByRole("status").filter({ hasText: "Saved on this device" });
const item = (page: Page, name: string) => createAtlas(page).parkItems.filter({ hasText: name });

test("tabs that are open side by side hold the same parks, whoever adds, renames, undoes or removes", async ({
  context,
}) => {
  const [one, other] = [await openWindow(context), await openWindow(context)];

  await test.step("a step that another tab has overwritten is passed over and said; the next one is not taken in its place", async () => {
    const rename = async (page: Page, from: string, to: string): Promise<void> => {
      await createAtlas(page).openPark(from);
      await createAtlas(page).button("Rename").click();
      await page.getByRole("textbox", { name: "Name of the park" }).fill(to);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { name: to })).toBeVisible();
      await page.keyboard.press("Escape");
    };
    await addFile(one, squaresFile("q.geojson", "Park Q"));
    await addFile(one, squaresFile("p.geojson", "Park P"));
    await rename(one, "Park Q", "Named here");
    await rename(other, "Named here", "Named there");
    await expect(item(one, "Named there")).toHaveCount(1);
    const undo = one.getByRole("button", { name: "Undo", exact: true }).first();
    await undo.click();
    await expect(
      createAtlas(one).status(
        "“Named there” was renamed in another tab since. Nothing is left of this step to undo.",
      ),
    ).toBeVisible();
    for (const page of [one, other]) {
      await expect(item(page, "Named there")).toHaveCount(1);
      await expect(item(page, "Park P")).toHaveCount(1);
    }
    await undo.click();
    for (const page of [one, other]) await expect(item(page, "Park P")).toHaveCount(0);
    await undo.click();
    await expect(createAtlas(one).status("Nothing is left of this step to undo.")).toBeVisible();
    await expect(undo).toHaveAttribute("aria-disabled", "true");
    await expect(item(other, "Named there")).toHaveCount(1);
  });

  await test.step("each sees the other's changes, and neither undoes or overwrites them", async () => {
    await addFile(one, squaresFile("one.geojson", "Alpha Park"));
    await expect(item(other, "Alpha Park")).toHaveCount(1);
    await addFile(other, squaresFile("other.geojson", "Beta Park"));
    await expect(item(one, "Beta Park")).toHaveCount(1);
    await one.getByRole("button", { name: "Undo" }).first().click();
    for (const page of [one, other]) {
      await expect(item(page, "Alpha Park")).toHaveCount(0);
      await expect(item(page, "Beta Park")).toHaveCount(1);
    }
    await expect(saved(one)).toBeVisible();
  });

  await test.step("what is added at the same moment is kept, all of it", async () => {
    const pages = [one, other];
    await Promise.all(
      pages.map((page, place) =>
        chooseFile(page, squaresFile(`f${place}.geojson`, `Park No. ${place}`)),
      ),
    );
    for (const page of pages) {
      await expect(item(page, "Park No. 0")).toHaveCount(1);
      await expect(item(page, "Park No. 1")).toHaveCount(1);
      await expect(saved(page)).toBeVisible();
    }
  });

  await test.step("a tab that is opened later has the same", async () => {
    const later = await openWindow(context);
    await expect(item(later, "Beta Park")).toHaveCount(1);
    await expect(item(later, "Alpha Park")).toHaveCount(0);
    // The catalogue's, the one that was renamed, Beta Park, and the two that came at the same moment.
    await expect(createAtlas(later).parkItems).toHaveCount(PARKS + 4);
  });

  await test.step("removing everything asks first, empties every tab, and nothing is left after a reload", async () => {
    await one.bringToFront();
    const question = one.getByRole("dialog", { name: "Remove all my data", exact: true });
    await one.getByRole("button", { name: "Remove all my data" }).click();
    await expect(question).toContainText("4 files");
    await one.keyboard.press("Escape");
    await expect(question).toBeHidden();
    await expect(one.getByRole("button", { name: "Remove all my data" })).toBeFocused();
    await expect(item(one, "Beta Park")).toHaveCount(1);

    await one.getByRole("button", { name: "Remove all my data" }).click();
    await question.getByRole("button", { name: "Remove everything" }).click();
    await expect(
      one.getByRole("status").filter({ hasText: "removed from this device" }),
    ).toBeVisible();
    for (const page of [one, other]) {
      await expect(createAtlas(page).parkItems).toHaveCount(PARKS);
      await expect(page.getByRole("button", { name: "Undo" }).first()).toHaveAttribute(
        "aria-disabled",
        "true",
      );
      await page.reload();
      await expect(createAtlas(page).parkItems).toHaveCount(PARKS);
    }
  });
});
