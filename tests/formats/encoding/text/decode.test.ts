import { describe, expect, test } from "vitest";
import { decodeText } from "../../../../src/formats/encoding/text/decode.ts";
import { bytesOf } from "../../collect.ts";

const CHINESE = "名称,纬度\n京西智谷,39.9\n";

/** The bytes of all texts are those that glibc's iconv gives. */
const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, "hex"));

test.each([
  ["UTF-8", "utf-8", "e5908de7a7b02ce7baace5baa60ae4baace8a5bfe699bae8b0b72c33392e390a"],
  [
    "UTF-8 with a mark",
    "utf-8",
    "efbbbfe5908de7a7b02ce7baace5baa60ae4baace8a5bfe699bae8b0b72c33392e390a",
  ],
  ["UTF-16", "utf-16le", "fffe0d54f0792c00ac7ea65e0a00ac4e7f897a66378c2c00330039002e0039000a00"],
])("text in %s is read, and there is nothing to tell", async (_, encoding, hex) => {
  expect(await decodeText(bytes(hex))).toEqual({ text: CHINESE, encoding });
});

test.each([
  ["GBK", "gb18030", "c3fbb3c62cceb3b6c80abea9cef7d6c7b9c82c33392e390a", CHINESE],
  ["Big5", "big5", "bb4fa55fa5abab48b871b0cf", "臺北市信義區"],
  ["Shift_JIS", "shift_jis", "93648b9e937382cc8376838c83438358", "電京都のプレイス"],
  ["EUC-KR", "euc-kr", "bcadbfefc6afbab0bdc320b0adb3b2b1b8", "서울특별시 강남구"],
  ["EUC-JP", "euc-jp", "c5ecb5fec5d4a4cea5d7a5eca5a4a5b9", "東京都のプレイス"],
  ["Windows-1251", "windows-1251", "d2e5f5edeeefe0f0ea20d1eaeeebeaeee2ee", "Технопарк Сколково"],
  ["KOI8-R", "koi8-r", "f4c5c8cecfd0c1d2cb20f3cbcfcccbcfd7cf", "Технопарк Сколково"],
  [
    "Windows-1252",
    "windows-1252",
    "5afc726963683b2047656ee876653b204d616c6df6",
    "Zürich; Genève; Malmö",
  ],
  ["Windows-1250", "windows-1250", "a3f3649f3b204b72616bf377", "Łódź; Kraków"],
])("text in %s that nothing names is told by its characters", async (_, encoding, hex, text) => {
  const decoded = await decodeText(bytes(hex));
  expect(decoded).toMatchObject({ text, encoding, note: { severity: "warning" } });
  const candidates = decoded.note?.detail.candidates ?? [];
  expect(candidates[0]).toMatchObject({ encoding });
  expect(candidates.length).toBeLessThanOrEqual(8);
});

test.each([
  ["936", "gbk", "cca8b1b1"],
  ["ANSI 936", "gbk", "cca8b1b1"],
  ["950", "big5", "a578a55f"],
  ["UTF-8", "utf-8", "e58fb0e58c97"],
])("a label that fits is honoured: %s", async (label, encoding, hex) => {
  expect(await decodeText(bytes(hex), { label })).toEqual({ text: "台北", encoding });
});

describe("a label that the bytes contradict loses to them:", () => {
  test.each([
    { label: "UTF-8", hex: "c3c5cdb7b9b5d6c7c4dcd4b0c7f8", read: ["gb18030", "门头沟智能园区"] },
    { label: "UTF-8", hex: "bb4fa55fa5abab48b871b0cf", read: ["big5", "臺北市信義區"] },
    { label: "gb2312", hex: "e997a8e5a4b4e6b29f", read: ["utf-8", "门头沟"] },
    {
      label: "windows-1252",
      hex: "c389636f6c652067c3a96ec3a972616c65",
      read: ["utf-8", "École générale"],
    },
    { label: "gbk", hex: "bb4fa55fa5abab48b871b0cf", read: ["big5", "臺北市信義區"] },
    {
      label: "950",
      hex: "b1b1bea9baa3b5edc7f8d6d0b9d8b4e5",
      read: ["gb18030", "北京海淀区中关村"],
    },
    { label: "UTF-16", hex: "e997a8e5a4b4e6b29f", read: ["utf-8", "门头沟"] },
  ])("$label over $read", async ({ label, hex, read: [encoding, text] }) => {
    expect(await decodeText(bytes(hex), { label })).toMatchObject({ text, encoding });
  });

  test("a mark of UTF-8 over GBK", async () => {
    const marked = bytes("efbbbfc3c5cdb7b9b5d6c7c4dcd4b0c7f8");
    expect(await decodeText(marked)).toMatchObject({ text: "门头沟智能园区", encoding: "gb18030" });
  });

  test("which is told, with the label", async () => {
    const { note } = await decodeText(bytes("c3c5cdb7b9b5"), { label: "UTF-8" });
    expect(note).toMatchObject({
      severity: "warning",
      detail: {
        encoding: "gb18030",
        declared: "UTF-8",
        candidates: expect.arrayContaining([
          { encoding: "gb18030", sample: ["门头沟"] },
        ]) as unknown,
      },
    });
  });
});

test("a choice holds against label and bytes, and another one can be made", async () => {
  const decoded = await decodeText(bytes("c3c5cdb7b9b5"), { label: "gbk", chosen: "big5" });
  expect(decoded).toMatchObject({
    encoding: "big5",
    note: { severity: "note", detail: { chosen: true } },
  });
  expect(decoded.note?.detail.candidates[0]?.encoding).toBe("big5");
  expect(decoded.note?.detail.candidates).toContainEqual({
    encoding: "gb18030",
    sample: ["门头沟"],
  });
});

test("UTF-16 without a mark is told by its zeros, also behind Chinese", async () => {
  expect((await decodeText(bytes("006c00610074002c006c006f006e"))).text).toBe("lat,lon");
  expect((await decodeText(bytes("6c00610074002c006c006f006e00"))).text).toBe("lat,lon");
  const unmarked = "0d54f0792c00ac7ea65e0a00ac4e7f897a66378c2c00330039002e0039000a00";
  expect(await decodeText(bytes(unmarked))).toMatchObject({
    text: CHINESE,
    note: {
      severity: "note",
      detail: { candidates: [{ encoding: "utf-16le", sample: ["名称", "纬度", "京西智谷"] }] },
    },
  });
});

test("UTF-8 with a character cut in two stays UTF-8", async () => {
  const cut = bytesOf("名称纬度京西智谷门头沟").slice(0, -1);
  expect(await decodeText(cut)).toMatchObject({ encoding: "utf-8", note: { severity: "warning" } });
});

test("a label that nobody knows is as none", async () => {
  expect(await decodeText(bytesOf(CHINESE), { label: "klingon" })).toEqual({
    text: CHINESE,
    encoding: "utf-8",
  });
});
