import { encodeParks } from "../../../src/share/codec/parks-code.ts";
import { expect, test } from "../support/page.ts";

const POINT = '{"type":"Point","coordinates":[116.2,39.9]}';

test("links and places of other services are told in the search box, and bring their parks wherever they are put in", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const search = page.getByRole("searchbox", { name: "Search parks" });

  await test.step("a short link, which only its host understands, says so and asks nobody", async () => {
    await search.fill("https://maps.app.goo.gl/abc");
    await expect(
      page.getByText("Only Google Maps knows where this short link leads."),
    ).toBeVisible();
  });

  await test.step("a link of Amap leads to its place on WGS 84, and is not searched for", async () => {
    // eviltransform's own pair: 121.531541859215, 31.17530398364597 on GCJ-02 is 121.5272106, 31.1774276 on WGS 84.
    await search.fill("https://uri.amap.com/marker?position=121.531541859215,31.17530398364597");
    const go = page.getByRole("button", { name: /Go to 31\.1774° N, 121\.5272° E/ });
    await expect(go).toContainText(/Amap link · converted from GCJ-02 \(moved 4\d\d m\)/);
    await expect(
      page.getByRole("list", { name: "Parks" }).getByRole("listitem").first(),
    ).toBeVisible();
    await go.click();
    await expect
      .poll(() => new URL(page.url()).hash)
      .toMatch(/^#map=[\d.]+\/31\.177\d*\/121\.527\d*$/);
  });

  await test.step("a link of geojson.io that is pasted anywhere brings its parks", async () => {
    const link = `https://geojson.io/#data=data:application/json,${encodeURIComponent(POINT)}`;
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    }, link);
    await expect(atlas.status("Added 1 park from geojson.io")).toBeVisible();
  });

  await test.step("a geo: URI in the box for texts becomes a park", async () => {
    await page.getByRole("button", { name: "Add parks" }).first().click();
    const dialog = page.getByRole("dialog", { name: "Add parks" });
    await dialog.getByRole("textbox", { name: "Paste" }).fill("geo:39.9,116.2");
    await dialog.getByRole("textbox", { name: "Paste" }).press("Tab");
    await page.keyboard.press("Enter");
    await expect(atlas.status("Added 1 park from geo")).toBeVisible();
  });

  await test.step("a link of the atlas opens as a preview, and Back leads home", async () => {
    const text = `{"type":"Feature","properties":{"name":"Yard"},"geometry":${POINT}}`;
    const d = encodeParks([{ name: "a", format: "geojson", colour: "#8a55d0", parks: [{ text }] }]);
    await search.fill(`https://atlas.example/#map=10/39.9/116.2&d=${d}`);
    await page.getByRole("button", { name: "Open this link of the atlas" }).click();
    await expect(page.getByText("1 park from a link")).toBeVisible();
    await page.goBack();
    await expect(page.getByText("1 park from a link")).toBeHidden();
  });
});
