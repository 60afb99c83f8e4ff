import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renameCollection } from "../../../src/document/edits.ts";
import { readFeature } from "../../../src/document/feature.ts";
import { succeed } from "../../../src/result.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import type { ReportItem } from "../../../src/state/import/report.ts";
import { inProject } from "../../../.ci/commands/project.mjs";
import { withAtlas } from "../../support/atlas.ts";
import { anEngine, anImporter } from "../../support/workers.ts";

// 名称,lat,lon and 里昂园区,45.76,4.84 in GBK. Python's codecs read the bytes of the name as below.
const GBK = readFileSync(inProject("tests", "fixtures", "imports", "csv", "odd", "gbk-lyon.csv"));
const IN_GBK = "里昂园区";
const IN_EUC_KR = "쟁갰蹈혐";
const IN_WINDOWS_1252 = "Àï°ºÔ°Çø";

const atWork = (act: (atlas: Atlas) => Promise<void>, importer = anImporter()) =>
  withAtlas({ world: { importer, engine: anEngine() } }, act);

const gbkFile = (name = "lyon.csv"): File => new File([new Uint8Array(GBK)], name);

function encodingOf({ import: imports }: Atlas, file = "lyon.csv"): ReportItem {
  const item = imports
    .report()
    ?.items.find((one) => one.finding.kind === "encoding-guessed" && one.file === file);
  if (!item) throw new Error("The report has nothing about the encoding.");
  return item;
}

const guessedEncoding = (atlas: Atlas) => {
  const { finding } = encodingOf(atlas);
  return finding.kind === "encoding-guessed" && [finding.encoding, finding.chosen ?? false];
};

const texts = ({ document: { own } }: Atlas) =>
  own
    .parks()
    .map(({ text }) => text)
    .join();

test("a file is read once more in the encoding that is chosen, as one step of undo", () =>
  atWork(async (atlas) => {
    const { own } = atlas.document;
    const imports = atlas.import;
    await imports.addFiles([gbkFile()]);
    expect(own.parks().map((park) => readFeature(park).name)).toEqual([IN_GBK]);
    expect(imports.canReadAgain(encodingOf(atlas))).toBe(true);
    const id = encodingOf(atlas).collection;
    own.edit(renameCollection(id, "Lyon"));
    const colour = own.collection(id)?.colour;

    await imports.readAgain(encodingOf(atlas), "euc-kr");
    expect(texts(atlas)).toContain(IN_EUC_KR);
    expect(own.parks()).toHaveLength(1);
    expect(own.collection(id)).toMatchObject({ name: "Lyon", colour });
    expect(guessedEncoding(atlas)).toEqual(["euc-kr", true]);

    own.undo();
    expect(own.parks().map((park) => readFeature(park).name)).toEqual([IN_GBK]);
    expect(guessedEncoding(atlas)).toEqual(["gb18030", false]);
    own.redo();
    expect(texts(atlas)).toContain(IN_EUC_KR);
    expect(guessedEncoding(atlas)).toEqual(["euc-kr", true]);
  }));

test("an encoding is chosen for one file of several, and the others stay", () =>
  atWork(async (atlas) => {
    const imports = atlas.import;
    await imports.addFiles([gbkFile("one.csv"), gbkFile()]);
    expect(
      imports.groups().find(({ items: [{ finding }] }) => finding.kind === "encoding-guessed"),
    ).toMatchObject({ findings: 2 });
    await imports.readAgain(encodingOf(atlas), "windows-1252");
    expect(texts(atlas)).toContain(IN_GBK);
    expect(texts(atlas)).toContain(IN_WINDOWS_1252);
    expect(imports.report()?.names).toEqual(["one.csv", "lyon.csv"]);
  }));

test("what is repaired after a file was read once more is repaired in what was read last", () =>
  atWork(async (atlas) => {
    const { own } = atlas.document;
    const imports = atlas.import;
    const open = "POLYGON((116.1 39.88,116.12 39.88,116.12 39.9,116.1 39.9))";
    const bytes = new Uint8Array([...GBK.subarray(0, 4), ...Buffer.from(`,wkt\n`)]);
    const row = new Uint8Array([...GBK.subarray(13, 21), ...Buffer.from(`,"${open}"\n`)]);
    await imports.addFiles([new File([bytes, row], "lyon.csv")]);
    const ring = () =>
      imports.groups().find(({ items: [{ finding }] }) => finding.kind === "unclosed-ring");
    const first = ring();
    if (!first) throw new Error("The ring is closed.");
    await imports.repairGroup(first);
    expect(imports.standingOf(first).repaired).toBe(1);
    await imports.readAgain(encodingOf(atlas), "euc-kr");
    const second = ring();
    if (!second) throw new Error("The ring is closed.");
    expect(imports.standingOf(second)).toEqual({ open: 1, repaired: 0, unrepairable: 0 });
    await imports.repairGroup(second);
    expect(own.parks()).toHaveLength(1);
    expect(texts(atlas)).toContain("[116.1,39.88]]]");
    expect(texts(atlas)).toContain(IN_EUC_KR);
    own.undo();
    own.undo();
    const again = ring();
    expect(again && imports.standingOf(again)).toEqual({ open: 0, repaired: 1, unrepairable: 0 });
  }));

test("a file of the web is not asked for again", () => {
  let downloads = 0;
  const importer = {
    ...anImporter(),
    download: () => {
      downloads += 1;
      const bytes = new Uint8Array(GBK);
      const web = { address: "https://data.example/lyon.csv", sha256: "x" };
      const source = { name: "lyon.csv", bytes, origin: "address", companions: [], web } as const;
      return { answer: Promise.resolve(succeed(source)), cancel: () => {} };
    },
  };
  return atWork(async (atlas) => {
    const { own } = atlas.document;
    const imports = atlas.import;
    await imports.addAddress(new URL("https://data.example/lyon.csv"));
    await imports.readAgain(encodingOf(atlas), "euc-kr");
    expect(texts(atlas)).toContain(IN_EUC_KR);
    expect(own.collections()[0]?.source?.address).toBe("https://data.example/lyon.csv");
    expect(downloads).toBe(1);
  }, importer);
});

test("a file that is gone by then is told by its name, and what came in stays", () =>
  atWork(async (atlas) => {
    const imports = atlas.import;
    const { notices } = atlas.page;
    let isThere = true;
    const file = gbkFile();
    const read = file.arrayBuffer.bind(file);
    file.arrayBuffer = () => (isThere ? read() : Promise.reject(new Error("NotFoundError")));
    await imports.addFiles([file]);
    isThere = false;
    await imports.readAgain(encodingOf(atlas), "euc-kr");
    expect(texts(atlas)).toContain(IN_GBK);
    expect(notices.alert()).toMatchObject({
      kind: "import-failed",
      name: "lyon.csv",
      problem: { kind: "unreadable-file" },
    });
    expect(imports.jobs()).toEqual([]);
  }));
