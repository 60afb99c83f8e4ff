import { expect, test } from "vitest";
import type { Imported } from "../../src/formats/answer.ts";
import { readImport } from "../../src/formats/pipeline/read-import.ts";
import { bytesOf, fixture, sourceOf } from "./collect.ts";
import { findingOf, textsOf } from "./import-text.ts";

async function imported(path: string, encoding?: string): Promise<Imported> {
  const { name, bytes } = fixture(path);
  return importedBytes(name, bytes, encoding);
}

async function importedBytes(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  encoding?: string,
): Promise<Imported> {
  const source = sourceOf(bytes, name);
  const result = await readImport(encoding ? { ...source, encoding } : source, () => {});
  if (result.ok) return result.value;
  return expect.fail(JSON.stringify(result.problem));
}

/** The first text of each feature. */
const namesOf = (result: Imported): readonly unknown[] =>
  textsOf(result).map((text) => {
    const { properties } = JSON.parse(text) as { properties: Readonly<Record<string, unknown>> };
    return Object.values(properties).find((value) => /\P{ASCII}/u.test(String(value)));
  });

/** The names are those that the files were written from, by Python's codecs. */
test.each([
  ["kml/odd/gbk-named-utf-8.kml", "gb18030", ["门头沟智谷园区"]],
  ["kml/odd/utf-8-named-gb2312.kml", "utf-8", ["门头沟"]],
  ["kml/odd/utf-16-unmarked.kml", "utf-16be", ["门头沟"]],
  ["shapefile/odd/big5-no-cpg.zip", "big5", ["臺北市信義區", "中山區大直里", "新庄里科技園區"]],
  [
    "shapefile/odd/big5-named-utf-8.zip",
    "big5",
    ["臺北市信義區", "中山區大直里", "新庄里科技園區"],
  ],
  ["shapefile/odd/big5-named-gbk.zip", "big5", ["臺北市信義區", "中山區大直里", "新庄里科技園區"]],
  ["csv/odd/big5.csv", "big5", ["臺北市信義區", "新竹科學園區"]],
  ["csv/odd/shift-jis.csv", "shift_jis", ["つくば研究学園都市", "神戸医療産業都市"]],
  ["csv/odd/euc-kr.csv", "euc-kr", ["판교테크노밸리", "광주첨단과학산업단지"]],
  ["csv/odd/windows-1251.csv", "windows-1251", ["Сколково", "Иннополис"]],
  ["csv/odd/gbk-lyon.csv", "gb18030", expect.any(Array)],
  ["csv/odd/utf-16-unmarked.csv", "utf-16le", ["京西智谷"]],
  ["geojson/odd/big5.geojson", "big5", ["臺北市信義區功許蓋"]],
])("%s reads as %s, and what else it may be is told", async (path, encoding, names) => {
  const result = await imported(path);
  expect(namesOf(result)).toEqual(names);
  const finding = findingOf(result, "encoding-guessed");
  expect(finding).toMatchObject({ encoding, candidates: expect.any(Array) as unknown });
  const [taken] = finding.kind === "encoding-guessed" ? finding.candidates : [];
  expect(taken?.encoding).toBe(encoding);
  expect(JSON.stringify(textsOf(result))).not.toContain("\ufffd");
});

/** 门 is C3 C5 in GBK, which Windows-1252 reads as Ã and Å (GB 2312, row 35, cell 37; Windows code page 1252). */
const GBK = (text: string): Uint8Array<ArrayBuffer> => {
  const [head = "", tail = ""] = text.split("@");
  return Uint8Array.from([...bytesOf(head), 0xc3, 0xc5, ...bytesOf(tail)]);
};

test.each([
  [
    "a.geojson",
    '{"type":"Feature","properties":{"a":"@"},"geometry":{"type":"Point","coordinates":[2,48]}}',
  ],
  [
    "a.topojson",
    '{"type":"Topology","arcs":[],"objects":{"a":{"type":"Point","coordinates":[2,48],"properties":{"a":"@"}}}}',
  ],
  [
    "a.kml",
    "<kml><Placemark><name>@</name><Point><coordinates>2,48</coordinates></Point></Placemark></kml>",
  ],
  ["a.gpx", '<gpx><wpt lat="48" lon="2"><name>@</name></wpt></gpx>'],
  ["a.csv", "name,lat,lon\n@,48,2\n"],
])("the encoding that the user chose holds: %s", async (name, text) => {
  const chosen = await importedBytes(name, GBK(text), "windows-1252");
  expect(namesOf(chosen)).toEqual(["ÃÅ"]);
  expect(findingOf(chosen, "encoding-guessed")).toMatchObject({
    encoding: "windows-1252",
    chosen: true,
    severity: "note",
  });
  expect(namesOf(await importedBytes(name, GBK(text), "gbk"))).toEqual(["门"]);
});

test("a choice reaches the table of a shapefile and the files of an archive", async () => {
  const asGbk = await imported("shapefile/odd/big5-no-cpg.zip", "gbk");
  expect(findingOf(asGbk, "encoding-guessed")).toMatchObject({ encoding: "gbk", chosen: true });
  expect(namesOf(asGbk)).not.toContain("臺北市信義區");
  expect(namesOf(await imported("shapefile/odd/big5-no-cpg.zip", "big5"))).toContain(
    "臺北市信義區",
  );
});
