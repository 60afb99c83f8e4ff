import { describe, expect, test } from "vitest";
import {
  storageSentence,
  storageShort,
} from "../../../../src/panels/document/files/storage-sentence.ts";
import { messagesOf } from "../../../support/words.ts";

const KINDS = ["refused", "quota", "newer-schema", "failed"] as const;

describe.each(["en", "zh"] as const)("in %s", (language) => {
  const words = messagesOf(language);

  test("each problem has its own sentence and its own short form", () => {
    for (const show of [storageSentence, storageShort]) {
      expect(new Set(KINDS.map((kind) => show({ kind }, words))).size).toBe(KINDS.length);
    }
  });

  test("where parks are only in the page, the way to keep them is told", () => {
    const way = { en: /Export/, zh: /导出/ }[language];
    for (const kind of ["refused", "quota", "failed"] as const) {
      expect(storageSentence({ kind }, words)).toMatch(way);
    }
  });
});
