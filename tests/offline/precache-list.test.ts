import { describe, expect, test } from "vitest";
import { listKeptFiles } from "../../src/offline/precache-list.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("the list of kept files", () => {
  test("has the hash of each, and the page under the empty path", async () => {
    // printf abc | openssl dgst -sha256 -binary | base64
    const { files } = await listKeptFiles(
      new Map([
        ["index.html", bytes("abc")],
        ["assets/empty.js", bytes("")],
      ]),
    );
    expect(files).toEqual([
      { path: "", integrity: "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=" },
      {
        path: "assets/empty.js",
        integrity: "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
      },
    ]);
  });

  test("is the same in whatever order the files come", async () => {
    const files = ["index.html", "b.js", "a.js"].map((path) => [path, bytes(path)] as const);
    const list = await listKeptFiles(new Map(files));
    expect(await listKeptFiles(new Map(files.toReversed()))).toEqual(list);
    expect(list.version).toMatch(/^[0-9a-f]{16}$/);
  });

  test("has another version when any file has another name or content", async () => {
    const versions = await Promise.all(
      [
        ["a.js", "1"],
        ["a.js", "2"],
        ["b.js", "1"],
      ].map(async ([path = "", text = ""]) => {
        const { version } = await listKeptFiles(new Map([[path, bytes(text)]]));
        return version;
      }),
    );
    expect(new Set(versions).size).toBe(3);
  });
});
