import { readFileSync } from "node:fs";
import type { Atlas } from "../support/atlas.ts";
import { createAtlas } from "../support/atlas.ts";
import { addFile } from "../support/own-files.ts";
import { expect, test } from "../support/page.ts";

/** A rough outline: no two vertices of it are alike, and no deflate makes it small. */
const outline = (lon: number, lat: number, vertices: number): GeoJSON.Position[] => {
  const ring = Array.from({ length: vertices }, (_, place) => {
    const turn = (2 * Math.PI * place) / vertices;
    const reach = 0.006 + 0.00002 * Math.sin(place * place * 12.9898);
    return [lon + reach * Math.cos(turn), lat + 0.8 * reach * Math.sin(turn)];
  });
  return [...ring, ring[0] ?? []];
};

const park = (name: string, lon: number) => ({
  type: "Feature",
  properties: { name, survey: `sheet ${name} of 1:500`, note: "" },
  geometry: { type: "Polygon", coordinates: [outline(lon, 39.9, 300)] },
});

const PARKS = [park("North", 116.1), park("South", 116.2)].map((one) => JSON.stringify(one));
const TEXT = `{"type":"FeatureCollection","features":[${PARKS.join()}]}`;
const FILE = {
  name: "rough.geojson",
  mimeType: "application/geo+json",
  buffer: Buffer.from(TEXT),
};

const shareDialog = ({ dialog }: Atlas) => {
  const share = dialog("Share");
  return {
    share,
    link: share.getByRole("textbox", { name: "Link", exact: true }),
    reduction: (name: string) => share.getByRole("checkbox", { name, exact: true }),
    row: (name: string) => share.getByRole("listitem").filter({ hasText: name }),
  };
};

/** How long the link is, once one of another length than before is made. */
async function lengthOtherThan(atlas: Atlas, before: number): Promise<number> {
  const { link } = shareDialog(atlas);
  const length = async (): Promise<number> => (await link.inputValue()).length;
  await expect.poll(async () => ![0, before].includes(await length())).toBe(true);
  return length();
}

/** What all parks of the user's own are as GeoJSON. */
async function exported({ page, button, dialog }: Atlas): Promise<string> {
  await button("Export").click();
  const coming = page.waitForEvent("download");
  await dialog("Export").getByRole("button", { name: "Download" }).click();
  const text = readFileSync(await (await coming).path(), "utf8");
  await page.keyboard.press("Escape");
  return text;
}

test("a long link shows what each reduction saves and costs before it is taken; each makes the link shorter by what was told and rounds what its opener gets, and without it the link is as before", async ({
  atlas,
  browser,
  baseURL,
}) => {
  await atlas.open();
  await addFile(atlas.page, FILE);
  await atlas.button("Share").click();
  const { share, reduction, row, link } = shareDialog(atlas);
  await test.step("each is told before it is taken", async () => {
    await expect(reduction("Round to 1 m")).not.toBeChecked();
    await expect(row("Round to 1 m")).toContainText(/−\d+ %, [\d,]+ characters/);
    await expect(row("Round to 1 m")).toContainText(
      /Outlines move by up to 0\.[5-8] m; areas change by at most 0\.0\d %/,
    );
    await expect(row("Simplify to 2 m")).toContainText(/of 602 vertices stay/);
    await expect(row("Leave out unused columns")).toContainText("with all of “survey”, “note”");
    await share.getByText("Leave out single columns").click();
    await expect(row("Leave out “survey”")).toContainText(
      /−\d+(\.\d)? %, \d+ characters\s*2 values go/,
    );
  });

  const whole = await lengthOtherThan(atlas, 0);
  expect(whole).toBeGreaterThan(2000);
  const reported = /([\d,]+) characters/.exec(await row("Round to 1 m").innerText());
  await reduction("Round to 1 m").check();
  const rounded = await lengthOtherThan(atlas, whole);
  expect(whole - rounded).toBe(Number(reported?.[1]?.replaceAll(",", "")));
  await reduction("Leave out unused columns").check();
  const less = await lengthOtherThan(atlas, rounded);
  expect(less).toBeLessThan(rounded);
  await reduction("Leave out unused columns").uncheck();
  expect(await lengthOtherThan(atlas, less)).toBe(rounded);
  await reduction("Round to 1 m").uncheck();
  expect(await lengthOtherThan(atlas, rounded)).toBe(whole);

  await test.step("the opener's parks are rounded, and the sharer's are as they came", async () => {
    await reduction("Round to 1 m").check();
    await lengthOtherThan(atlas, whole);
    const address = await link.inputValue();
    await atlas.page.keyboard.press("Escape");
    const own = await exported(atlas);
    expect(PARKS.map((text) => own.includes(text))).toEqual([true, true]);

    const context = await browser.newContext(baseURL ? { baseURL } : {});
    const opener = createAtlas(await context.newPage());
    await opener.page.goto(address);
    await opener.button("Keep a copy").click();
    const kept = JSON.parse(await exported(opener)) as GeoJSON.FeatureCollection<GeoJSON.Polygon>;
    const degrees = kept.features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
    expect(degrees.length).toBeGreaterThan(1000);
    expect(degrees.filter((one) => one !== Number(one.toFixed(5)))).toEqual([]);
    expect(kept.features.map(({ properties }) => properties)).toEqual([
      { name: "North", survey: "sheet North of 1:500", note: "" },
      { name: "South", survey: "sheet South of 1:500", note: "" },
    ]);
    await context.close();
  });
});
