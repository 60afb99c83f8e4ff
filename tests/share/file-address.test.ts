import { expect, test } from "vitest";
import { readFormats } from "../../src/formats/registry.ts";
import { FILE_EXTENSIONS } from "../../src/share/address.ts";
import { fileAddressIn } from "../../src/share/external/link-in-text.ts";
import { isOddSource } from "../../src/share/repair/pairs.ts";

test.each(FILE_EXTENSIONS)(
  "the address of a .%s is found in a text, and known in a link",
  (extension) => {
    const address = `https://a.example/parks.${extension}`;
    expect(fileAddressIn(`See ${address}, it is new.`)).toBe(address);
    expect([isOddSource(address), isOddSource(`${address}.`)]).toEqual([false, true]);
  },
);

test("every extension that an address is known by is that of a format that is read, or of an archive", () => {
  const read = new Set(readFormats().flatMap(({ extensions }) => extensions));
  expect(FILE_EXTENSIONS.filter((extension) => !read.has(extension))).toEqual(["zip"]);
});

test("the address of a page is no file's", () => {
  expect(
    fileAddressIn("See https://a.example/parks.html and https://a.example/csv."),
  ).toBeUndefined();
});
