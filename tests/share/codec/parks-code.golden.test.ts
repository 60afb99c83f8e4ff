import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { LinkedFile } from "../../../src/share/linked-parks.ts";
import { decodeParks, encodeParks } from "../../../src/share/codec/parks-code.ts";
import { packFiles } from "../../../src/share/codec/pack-files.ts";
import { encodeBase64url } from "../../../src/share/codec/base64url.ts";
import { TRAINING_TEXTS } from "../../../src/share/codec/pretrained-model.ts";

interface Golden {
  readonly link: string;
  readonly files: readonly LinkedFile[];
}

const GOLDEN = "tests/fixtures/links";

const golden = [1, 2].flatMap((version) =>
  readdirSync(`${GOLDEN}/v${version}`).map((name) => {
    const content: Golden = JSON.parse(readFileSync(`${GOLDEN}/v${version}/${name}`, "utf8"));
    return { name, version, ...content };
  }),
);

const FORMAT = readFileSync("src/share/FORMAT.md", "utf8");

/** The fenced blocks of the page that have a name. */
const blocks = (name: string): readonly string[] =>
  [...FORMAT.matchAll(new RegExp(`\`\`\`${name}\n([^\`]*?)\n\`\`\``, "g"))].map(
    ([, content = ""]) => content,
  );

const vectors = blocks("vector").map((block): Golden => {
  const [link = "", files = ""] = block.split("\n");
  return { link, files: JSON.parse(files) };
});

test("there are golden links, and vectors on the page", () => {
  expect(golden.length).toBeGreaterThanOrEqual(9);
  expect(vectors.length).toBeGreaterThanOrEqual(7);
});

test.each(golden)(
  "the golden link of version $version $name is read for ever",
  ({ link, files }) => {
    expect(decodeParks(link)).toEqual({ ok: true, value: files });
  },
);

test.each(golden)(
  "the golden link of version $version $name is still written",
  ({ link, files, version }) => {
    expect(link[0]).toBe(["A", "B", "C"][version]);
    expect(encodeParks(files)).toBe(link);
  },
);

test.each(vectors)("the page's link $link is read as the page says", ({ link, files }) => {
  expect(decodeParks(link)).toEqual({ ok: true, value: files });
});

test("the page's primer is the code's, and has the page's SHA-256", () => {
  expect(blocks("primer").map((block) => block.replaceAll("\n", ""))).toEqual([TRAINING_TEXTS]);
  expect(FORMAT).toContain(createHash("sha256").update(TRAINING_TEXTS).digest("hex"));
});

test("the primer says what the fixture says", () => {
  const files: readonly LinkedFile[] = JSON.parse(
    readFileSync("tests/fixtures/links/training-text.json", "utf8"),
  );
  expect(encodeBase64url(packFiles(files, "").bytes)).toBe(TRAINING_TEXTS);
});

test("version 1 has no differences: a link of version 2 that says it is of version 1 is refused", () => {
  const { link = "" } = golden.find(({ version }) => version === 2) ?? {};
  expect(decodeParks(`B${link.slice(1)}`)).toEqual({ ok: false, problem: { kind: "corrupt" } });
});
