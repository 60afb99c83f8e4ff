import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PARSERS } from "../../src/formats/pipeline/read-import.ts";
import { FORMATS, formatOf, readFormats, writtenFormats } from "../../src/formats/registry.ts";
import { WRITERS } from "../../src/formats/write/write-file.ts";
import { LANGUAGES } from "../../src/words/format/languages.ts";
import { inProject } from "../../.ci/commands/project.mjs";
import { wordsIn } from "../support/words.ts";

const ids = FORMATS.map(({ id }) => id);

/** The folders of `src/formats` that hold a file of this name. */
const foldersWith = (file: string): readonly string[] => {
  const formats = inProject("src", "formats");
  return readdirSync(formats).filter((name) => existsSync(inProject("src", "formats", name, file)));
};

describe("the registry", () => {
  test("holds each folder with a descriptor once, under the folder's name", () => {
    expect(ids.toSorted()).toEqual(foldersWith("format.ts").toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has a way to recognise each format that has a parser, and a media type for each that has a writer", () => {
    const sorted = (formats: typeof FORMATS) => formats.map(({ id }) => id).toSorted();
    expect(sorted(readFormats())).toEqual(foldersWith("read.ts").toSorted());
    expect(sorted(writtenFormats())).toEqual(foldersWith("write.ts").toSorted());
  });

  test.each(readFormats())("loads the parser of $id", async ({ id }) => {
    expect(await PARSERS.parserOf(id)).toBeTypeOf("function");
  });

  test.each(writtenFormats())(
    "loads the writer of $id, whose files have an end",
    async (format) => {
      expect(await WRITERS.writerOf(format.id)).toBeTypeOf("function");
      expect(format.extensions[0]).toMatch(/^[a-z]+$/);
    },
  );

  test("gives each format that is written a place of its own", () => {
    const places = writtenFormats().map(({ written }) => written?.order);
    expect(new Set(places).size).toBe(places.length);
  });
});

test.each(LANGUAGES)("words are about formats that there are: %s", (language) => {
  const named = [
    ...Object.keys(wordsIn(language, "export/dialog").format),
    ...Object.keys(wordsIn(language, "import").dialog.formatNames),
  ];
  expect(named.filter((id) => !formatOf(id))).toEqual([]);
});
