import { expect, test } from "./support/page.ts";

test("the atlas opens on an idle map and asks no host but its own", async ({ atlas }) => {
  await atlas.open();
  await expect(atlas.searchBox).toBeVisible();
});
