import { PARK_FILES } from "../../support/shipped-files.ts";
import { axeFindings } from "../support/axe.ts";
import { createBringing } from "../support/bring.ts";
import { KML, WEST, WKT } from "../support/park-files.ts";
import { expect, test } from "../support/page.ts";

test("parks come in by the picker, by dropping, by pasting and by the dialog's box, and each import is one step of undo", async ({
  atlas,
  page,
}) => {
  const bring = createBringing(page);
  await atlas.open();
  const before = PARK_FILES.length;

  await test.step("a file that is chosen is added, listed and said", async () => {
    await bring.choose(WEST);
    await expect(atlas.status("Added 1 park from west.geojson")).toBeVisible();
    await expect(atlas.dialog("Add parks")).toBeHidden();
    await expect(atlas.parkItems.filter({ hasText: "Shilong North" })).toHaveCount(1);
    await atlas.mapIdle();
    await page.getByRole("button", { name: "Undo import" }).click();
    await expect(atlas.parkItems).toHaveCount(before);
  });

  await test.step("several files of different formats are one import and one step of undo", async () => {
    await bring.choose(WEST, KML, WKT);
    await expect(atlas.status("Added 3 parks from west.geojson, hub.kml, spot.wkt")).toBeVisible();
    await expect(atlas.parkItems).toHaveCount(before + 3);
    await page.getByRole("button", { name: "Undo import" }).click();
    await expect(atlas.parkItems).toHaveCount(before);
  });

  await test.step("text may be pasted or dropped anywhere but in a field", async () => {
    await bring.paste("POINT (116.12 39.92)");
    await expect(atlas.status("Added 1 park from pasted text")).toBeVisible();
    await bring.drag("drop", { text: "39.9, 116.1\n39.8, 116.2" });
    await expect(atlas.status("Added 2 parks from pasted text")).toBeVisible();
    // The list has what came once the map has drawn it.
    await expect(atlas.parkItems).toHaveCount(before + 3);
    await atlas.searchBox.focus();
    await bring.paste("POINT (116.13 39.93)");
    await bring.paste("POINT (116.14 39.94)");
    await expect(atlas.parkItems).toHaveCount(before + 3);
  });

  await test.step("files may be dropped anywhere, and the page says so while they are over it", async () => {
    await bring.drag("dragover", { files: [WEST] });
    await expect(page.getByText("Drop to add parks")).toBeVisible();
    await bring.drop(WEST, KML);
    await expect(page.getByText("Drop to add parks")).toBeHidden();
    await expect(atlas.status("Added 2 parks from west.geojson, hub.kml")).toBeVisible();
  });

  await test.step("the dialog takes text and states the limits", async () => {
    await atlas.button("Add parks").click();
    const dialog = atlas.dialog("Add parks");
    await expect(dialog).toContainText("100 MB");
    await expect(dialog).toContainText("2,000 parks");
    await expect(dialog).toContainText("1,000,000 features");
    await expect(dialog).toContainText("64 levels");
    await dialog.getByRole("textbox", { name: "Paste" }).fill(WEST.text);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(atlas.status("Added 1 park from pasted text")).toBeVisible();
    await expect(atlas.button("Add parks")).toBeFocused();
  });
});

const FAILURES: readonly (readonly [name: string, text: string, reported: readonly RegExp[]])[] = [
  ["empty.geojson", "", [/empty\.geojson is empty/]],
  ["none.geojson", '{"type":"FeatureCollection","features":[]}', [/holds no features/]],
  ["page.geojson", "<!doctype html><html><body>Sign in</body></html>", [/is a web page/]],
  ["plan.pdf", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj", [/is a PDF/]],
  ["data.json", '{"hello":"world"}', [/is JSON, but neither GeoJSON nor TopoJSON/]],
  [
    "broken.geojson",
    '{\n  "type": "Feature"\n  "geometry": null\n}',
    [/line 3, column 3/, /a comma/],
  ],
  [
    "bomb.kml",
    '<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "b">]><kml xmlns="http://www.opengis.net/kml/2.2">&a;</kml>',
    [/DOCTYPE/],
  ],
  ["half.zip", "PK\u0003\u0004\u0014\u0000\u0000\u0000", [/half\.zip/]],
  ["notes.txt", "Nothing to see here, only words.", [/no coordinates were found/]],
];

test("an import that takes long can be cancelled, and a file that brings nothing is told by its name, with the reason and a way out, alone and beside others", async ({
  atlas,
  page,
}) => {
  const bring = createBringing(page);
  await atlas.open();
  const before = PARK_FILES.length;

  await test.step("one that takes long shows its progress and can be cancelled", async () => {
    // Reading this much XML takes seconds on any machine, so that there is something left to cancel.
    await page.evaluate(() => {
      const placemark = (index: number): string =>
        `<Placemark><name>${index}</name><Point><coordinates>${index % 180},${index % 90}</coordinates></Point></Placemark>`;
      const placemarks = Array.from({ length: 300_000 }, (_, index) => placemark(index)).join("");
      const text = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks}</Document></kml>`;
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "many.kml"));
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
      );
    });
    const progress = page.getByRole("progressbar", { name: "Reading many.kml" });
    await expect(progress).toBeVisible();
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(progress).toBeHidden();
    await expect(atlas.parkItems).toHaveCount(before);
    await expect(atlas.failure).toBeHidden();
  });

  await test.step("each reason has its words", async () => {
    for (const [name, text, reported] of FAILURES) {
      await bring.drop({ name, text });
      for (const words of [new RegExp(name), ...reported]) {
        await expect(atlas.failure.filter({ hasText: name })).toContainText(words);
      }
    }
    await expect(atlas.parkItems).toHaveCount(before);
    await atlas.failure.getByRole("button", { name: "Dismiss" }).click();
    await expect(atlas.failure).toBeHidden();
  });

  await test.step("a file that is too large is refused at once, with its size and the limit", async () => {
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      const heavy = new Blob(Array.from({ length: 101 }, () => new Uint8Array(1024 * 1024)));
      dataTransfer.items.add(new File([heavy], "heavy.geojson"));
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
      );
    });
    await expect(atlas.failure).toContainText("heavy.geojson has 101 MB; up to 100 MB are read");
  });

  await test.step("of several files each that fails is told, and the sound one comes in", async () => {
    await bring.choose({ name: "empty.kml", text: "" }, WEST, {
      name: "plan.pdf",
      text: "%PDF-1.7",
    });
    await expect(atlas.status("Added 1 park from west.geojson")).toBeVisible();
    await expect(atlas.failure).toContainText("empty.kml is empty");
    await expect(atlas.failure).toContainText("plan.pdf is a PDF");
  });
});

const HOST = "data.example.org";
const ADDRESS = `https://${HOST}/parks/west.geojson`;
const CORS = { "Access-Control-Allow-Origin": "*" };

test("a web address is contacted only after the user has agreed, and not at all where that is not to be", async ({
  atlas,
  page,
  watch,
}) => {
  await page.route(`https://${HOST}/parks/**`, (route) =>
    route.fulfill({ body: WEST.text, headers: CORS }),
  );
  const bring = createBringing(page);
  await atlas.open();

  await test.step("one that is pasted is asked about, and No leaves its host alone", async () => {
    await bring.paste(ADDRESS);
    const question = atlas.dialog("Web address");
    await expect(question).toContainText(HOST);
    await question.getByRole("button", { name: "Cancel" }).click();
    await expect(question).toBeHidden();
    await expect(atlas.failure).toBeHidden();
  });

  await atlas.button("Add parks").click();
  const dialog = atlas.dialog("Add parks");
  for (const [address, reported] of [
    ["http://data.example.org/a.geojson", "https://"],
    ["https://me:secret@data.example.org/a", "password"],
    ["https://192.168.0.1/a.geojson", "private network"],
  ] as const) {
    await test.step(`one that is not to be opened is refused in the dialog: ${address}`, async () => {
      await dialog.getByRole("textbox", { name: "Web address" }).fill(address);
      await page.keyboard.press("Enter");
      await expect(dialog.getByRole("alert")).toContainText(reported);
    });
  }

  await test.step("it is loaded once the user agrees", async () => {
    await dialog.getByRole("textbox", { name: "Web address" }).fill(ADDRESS);
    await page.keyboard.press("Enter");
    await expect(dialog).toContainText(`Ask ${HOST} for the file?`);
    expect(await axeFindings(page), "the dialog for adding").toEqual([]);
    expect(watch.findings()).toEqual([]);
    watch.allowHost(HOST);
    await dialog.getByRole("button", { name: `Load from ${HOST}` }).click();
    await expect(atlas.status("Added 1 park from west.geojson")).toBeVisible();
  });

  await test.step("what answers no file, or none that may be read, is told as that", async () => {
    watch.allowComplaint(/Failed to load resource|CORS policy/);
    await page.route(`https://${HOST}/gone`, (route) =>
      route.fulfill({ status: 404, body: "gone", headers: CORS }),
    );
    await page.route(`https://${HOST}/closed`, (route) => route.abort("connectionrefused"));
    for (const [path, reported] of [
      ["gone", `${HOST} answered 404`],
      ["closed", "CORS"],
    ] as const) {
      await bring.paste(`https://${HOST}/${path}`);
      await page.getByRole("button", { name: `Load from ${HOST}` }).click();
      await expect(atlas.failure).toContainText(reported);
    }
  });
});
