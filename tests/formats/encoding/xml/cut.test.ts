import fc from "fast-check";
import { expect, test } from "vitest";
import { cutXml } from "../../../../src/formats/encoding/xml/cut.ts";

const CUT = new Set(["p"]);
const slices = (text: string) =>
  cutXml(text, CUT).runs.map((run) => run.map(({ start, end }) => text.slice(start, end)));

test("elements side by side are a run, others between them begin a new one", () => {
  expect(slices("<r><p>1</p>\n<p a='>'/><q/><k:p>3</k:p></r>")).toEqual([
    ["<p>1</p>", "<p a='>'/>"],
    ["<k:p>3</k:p>"],
  ]);
});

test("an element within one of its name belongs to it, one that is not closed is not cut", () => {
  expect(slices("<r><p><p>1</p></p></r>")).toEqual([["<p><p>1</p></p>"]]);
  expect(slices("<r><p>1</p><p>2</r>")).toEqual([["<p>1</p>"]]);
});

test("names in comments, CDATA sections and quotes are no elements", () => {
  expect(slices("<r><!--<p>--><![CDATA[<p>]]><q a='<p>'/></r>")).toEqual([]);
});

test("the skeleton has an empty element for each run, and everything else where it stood", () => {
  const text = "<r>\n<p>\n1</p><p>2</p>\n<q/></r>";
  const { skeleton, rootTag } = cutXml(text, CUT);
  expect(skeleton).toBe(`<r>\n<p \n${" ".repeat(11)}/>\n<q/></r>`);
  expect(skeleton).toHaveLength(text.length);
  expect(rootTag).toBe("<r>");
});

test("elements that are broken in themselves do not make what follows deeper", () => {
  expect(slices(`<r>${"<p><b></p>".repeat(100)}<q/></r>`)[0]).toHaveLength(100);
});

test("the skeleton of any text is as long as it, with the same lines", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<p/>",
    "<q>",
    "</q>",
    "\n",
    "x",
    "<!--",
    "-->",
    "'",
    '"',
    "<",
    ">",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = `<r>${pieces.join("")}</r>`;
      const { skeleton } = cutXml(text, CUT);
      const breaks = (of: string) => [...of.matchAll(/\n/g)].map(({ index }) => index);
      expect(skeleton).toHaveLength(text.length);
      expect(breaks(skeleton)).toEqual(breaks(text));
    }),
  );
});
