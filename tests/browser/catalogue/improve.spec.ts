import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkCatalogue } from "../../../geodata/check/catalogue.ts";
import { formatFinding } from "../../../geodata/check/finding.ts";
import { axeFindings } from "../support/axe.ts";
import { MENTOUGOU } from "../support/facts.ts";
import { expect, test } from "../support/page.ts";

test("a park of the atlas is improved: copied, filled in, saved, and its file is what the checker of the data accepts", async ({
  atlas,
  page,
}) => {
  await atlas.open("#park=mentougou");
  const card = atlas.card(MENTOUGOU.name);
  const button = (name: string) => card.getByRole("button", { name, exact: true });
  await button("Improve this footprint").click();
  await expect(page).toHaveURL(/park=own-/);

  await test.step("its copy has the facts, lies in a file of its own, and says that it is still the same", async () => {
    await expect(card).toContainText("Your park, from Improvements");
    await expect(card).toContainText("It still says the same as the atlas.");
    await expect(button("Save for a pull request")).toHaveAttribute("aria-disabled", "true");
    await expect(card.getByLabel("Uncertainty in metres")).toHaveValue("400");
    await expect(atlas.figure("Investment")).toContainText("CNY 13.8 bn");
    await expect(card).toContainText("Shown in place of the atlas’s outline.");
  });

  await test.step("what is missing is told as it is typed", async () => {
    await card.getByLabel("Note in Chinese").fill("");
    await card.getByLabel("Licence of the outline").fill("");
    await button("Save these").click();
    const missing = card.getByRole("list").filter({ hasText: "licence" });
    await expect(missing).toContainText("The licence is missing.");
    await expect(atlas.figure("Investment")).toContainText("CNY 13.8 bn");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(card).toContainText("It still says the same as the atlas.");
    await expect(card.getByLabel("Licence of the outline")).toHaveValue("CC0 1.0");
  });

  await test.step("it is filled in with a new source", async () => {
    await card.getByLabel("Uncertainty in metres").fill("60");
    await card.getByLabel("Note in English").fill("Drawn from the approved site plan.");
    await card.getByLabel("Note in Chinese").fill("依获批总平面图绘制。");
    await card.getByLabel("Source of the outline").selectOption("A new source…");
    await card.getByLabel("Title", { exact: true }).fill("Approved site plan");
    await card.getByLabel("Title in Chinese").fill("获批总平面图");
    await card.getByLabel("Web address").fill("https://example.org/plan");
    await card.getByLabel("Read on").fill("2026-01-02");
    await button("Save these").click();
    await expect(card).toContainText("Nothing is missing.");
    expect(await axeFindings(page)).toEqual([]);
  });

  await test.step("what is saved stands in the folder of the data without a finding", async () => {
    const root = mkdtempSync(join(tmpdir(), "improved-"));
    const saved = async (
      name: string,
    ): Promise<{ readonly name: string; readonly text: string }> => {
      const download = page.waitForEvent("download");
      await button(name).click();
      const file = await download;
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
    };
    try {
      for (const part of ["parks", "landmarks", "sources.json", "exchange-rates.json"])
        cpSync(join("geodata", part), join(root, part), { recursive: true });
      const park = await saved("Save for a pull request");
      expect(park.name).toBe("mentougou.geojson");
      writeFileSync(join(root, "parks", park.name), park.text);
      const record = await saved("Save the source record");
      expect(record.name).toBe("mentougou.sources.json");
      const sources = JSON.parse(readFileSync(join(root, "sources.json"), "utf8"));
      writeFileSync(
        join(root, "sources.json"),
        JSON.stringify([...sources, ...JSON.parse(record.text)]),
      );
      expect(checkCatalogue(root).map(formatFinding)).toEqual([]);
      // Nothing else differs from the file of the atlas, to the letter.
      const before = readFileSync("geodata/parks/mentougou.geojson", "utf8").split("\n");
      const changed = park.text.split("\n").filter((line) => !before.includes(line));
      expect(changed.map((line) => line.trim().split(":")[0])).toEqual([
        '"uncertaintyMetres"',
        '"note"',
        '"source"',
      ]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  await test.step("its link carries what was changed, and has the facts again where it is opened", async () => {
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const box = atlas.dialog("Share").getByRole("textbox", { name: "Link" });
    // The first letter is the version, in the alphabet of base64url: C is 2.
    await expect(box).toHaveValue(/[#&]d=C/);
    const link = await box.inputValue();
    // The copy takes some 5,000 letters whole.
    expect(/d=([\w-]+)/.exec(link)?.[1]?.length).toBeLessThan(400);
    await page.goto("about:blank");
    await page.goto(link);
    await expect(page.getByRole("status").filter({ hasText: "1 park from a link" })).toBeVisible();
    await expect(card).toContainText("From a link, not of the atlas: Improvements");
    await expect(card).toContainText("Drawn from the approved site plan.");
    await expect(atlas.figure("Investment")).toContainText("CNY 13.8 bn");
    await expect(card.getByRole("link", { name: "Approved site plan" })).toHaveAttribute(
      "href",
      "https://example.org/plan",
    );
  });
});
