import { encodeParks } from "../../../src/share/codec/parks-code.ts";
import type { LinkedFile } from "../../../src/share/linked-parks.ts";
import { square } from "../support/park-files.ts";
import { expect, test } from "../support/page.ts";

const aFile = (name: string, ...parks: readonly object[]): LinkedFile => ({
  name,
  format: "geojson",
  colour: "#2e7d32",
  parks: parks.map((park) => ({ text: JSON.stringify(park) })),
});

/** Some hundred parks with a text each that does not compress: longer than what messengers pass on. */
const LONG = encodeParks([
  aFile(
    "long.geojson",
    ...Array.from({ length: 400 }, (_, place) => {
      const noise = Math.abs(Math.sin(place + 1) * 1e15).toString(36);
      return square(`Site ${place} ${noise} 园区`, 116 + place / 100, 39.9);
    }),
  ),
]);

for (const characters of [2000, 4096]) {
  test(`a link cut after ${characters} characters has its view, says so, and opens what is whole`, async ({
    atlas,
    page,
    baseURL,
  }) => {
    const whole = `${baseURL}#map=9/39.9/116.1&park=mentougou&units=mu&theme=dark&d=${LONG}`;
    expect(whole.length).toBeGreaterThan(characters);
    await page.goto(whole.slice(0, characters));
    await atlas.mapIdle();
    await expect(atlas.figure("Measured area")).toContainText("823 mu");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    const figure = (count: number): string => count.toLocaleString("en-GB");
    const reported = `cut after ${figure(characters)} of ${figure(whole.length)} characters`;
    await expect(atlas.failure).toContainText(reported);
    await atlas.failure.getByRole("button", { name: /^Open what could be read/ }).click();
    await expect(page.getByText(/^\d+ parks? from a link$/)).toBeVisible();
    await expect(page.getByText("More were in the link before it was cut.")).toBeVisible();
  });
}

test("a link of a newer atlas has its view, and says to reload", async ({ atlas, page }) => {
  // The first letter is the version, in the alphabet of base64url: H is 7.
  const newer = `H${LONG.slice(1)}`;
  await atlas.open(`#park=mentougou&d=${newer}`);
  await expect(atlas.figure("Measured area")).toContainText("54.87 ha");
  await expect(atlas.failure).toContainText("newer version of the atlas (format 7)");
  await expect(atlas.failure).toContainText("Reload the page");
  expect(page.url()).toContain(newer);
});

test("a link garbled on its way has its view and its parks, typed as the address or pasted", async ({
  atlas,
  page,
}) => {
  const parks = encodeParks([aFile("two.geojson", square("East Site", 116.1, 39.9))]);
  const clean = `map=11/39.9/116.1&units=mu&theme=dark&d=${parks}`;
  const opened = async (): Promise<void> => {
    await expect(page.getByText("1 park from a link")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(async () => {
      const fragment = new URL(page.url()).hash;
      expect(fragment.endsWith(`&d=${parks}`)).toBe(true);
      expect(fragment).not.toMatch(/amp|%/);
    }).toPass();
  };
  await atlas.open(`#${clean.replaceAll("&", "&amp;")}）。`);
  await opened();
  await page.goto("about:blank");
  await atlas.open(`#${encodeURIComponent(clean.replace(/(.{60})/g, "$1\u00ad"))}`);
  await opened();
  await page.goto("about:blank");
  await atlas.open();
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    },
    `https://atlas.example/#${clean}`.replaceAll(/(.{50})(?=.)/g, "$1\r\n> "),
  );
  await opened();
  await page.evaluate((hash) => void (location.hash = hash), `${clean.replace("mu", "ha")}%22%3E`);
  await expect(async () => expect(new URL(page.url()).hash).toContain(`&d=${parks}`)).toPass();
  await opened();
});
