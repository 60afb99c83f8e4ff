import fc from "fast-check";
import { expect, test } from "vitest";
import {
  MOST_CHARACTERS,
  propertyText,
} from "../../../../src/panels/document/card/property-text.ts";

test.each([
  { value: "plain", text: "plain" },
  { value: "<b>bold</b>", text: "<b>bold</b>" },
  { value: 12.5, text: "12.5" },
  { value: null, text: "null" },
  { value: { a: [1, { b: "c" }] }, text: '{"a":[1,{"b":"c"}]}' },
])("$value is shown as $text, without a link", ({ value, text }) => {
  expect(propertyText(value)).toEqual({ text, of: undefined, address: undefined });
});

test.each(["https://example.org/a?b=c", "http://例子.测试/路"])("%s is linked to", (text) => {
  expect(propertyText(text).address).toBe(new URL(text).href);
});

test.each([
  "javascript:alert(1)",
  "data:text/html,<script>",
  "see https://example.org",
  "https://example.org and more",
  "https://",
  "ftp://example.org/",
])("%s is not linked to", (text) => {
  expect(propertyText(text).address).toBeUndefined();
});

test("of a long value 32 768 characters are shown, no character is cut in half, and its length is told", () => {
  const long = `${"x".repeat(MOST_CHARACTERS - 1)}😀 and more`;
  const { text, of, address } = propertyText(long);
  expect(text).toBe("x".repeat(MOST_CHARACTERS - 1));
  expect({ of, address }).toEqual({ of: MOST_CHARACTERS + 10, address: undefined });
});

const scheme = fc.constantFrom("https://a", "HTTP://b/", "javascript:", "blob:https://c/", "");

test("every address that is linked to has the scheme http or https", () => {
  fc.assert(
    fc.property(scheme, fc.string(), (start, rest) => {
      const { address } = propertyText(start + rest);
      expect(address === undefined || /^https?:/.test(address)).toBe(true);
    }),
  );
});
