import { parse } from "@humanwhocodes/momoa";
import type { AnyNode, DocumentNode, MemberNode, ValueNode } from "@humanwhocodes/momoa";
import type { ValuePath } from "../../src/catalogue/problem.ts";
import type { Result } from "../../src/result.ts";
import { fail, succeed } from "../../src/result.ts";

/** A place in a text, counted from 1 as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A JSON text, read, with the place of everything in it. */
export interface LocatedJson {
  readonly value: unknown;
  /** Where the value at a path stands; where it is missing, the nearest thing around it. */
  readonly placeOf: (path: ValuePath) => TextPlace;
  /** Every number as it is written. */
  readonly numbers: readonly WrittenNumber[];
  /** Where a member name is written a second time in one object. */
  readonly repeatedMembers: readonly (TextPlace & { readonly name: string })[];
}

export interface WrittenNumber {
  readonly text: string;
  readonly path: ValuePath;
}

/** Where and why a text is no JSON. */
export interface SyntaxProblem extends TextPlace {
  readonly message: string;
}

const placeOfNode = ({ loc }: AnyNode): TextPlace => ({
  line: loc.start.line,
  column: loc.start.column,
});

/** Reads JSON (RFC 8259) so that problems found later can be pointed at. */
export function parseLocated(text: string): Result<LocatedJson, SyntaxProblem> {
  let document: DocumentNode;
  try {
    document = parse(text, { mode: "json", ranges: true });
  } catch (error) {
    const { message, line = 1, column = 1 } = error as Partial<SyntaxProblem>;
    return fail({ line, column, message: String(message).replace(/\s*\(\d+:\d+\)$/, "") });
  }
  const { body } = document;
  return succeed({
    // Not momoa's own `evaluate`: the app reads with JSON.parse, so that is what is judged here.
    value: JSON.parse(text),
    placeOf: (path) => placeOfNode(nearest(body, path)),
    numbers: writtenNumbers(body, text),
    repeatedMembers: [...repeatedMembers(body)],
  });
}

const nameOf = (member: MemberNode): string =>
  member.name.type === "String" ? member.name.value : member.name.name;

/** A member is pointed at by its name, an element by itself. */
function nearest(root: ValueNode, path: ValuePath): AnyNode {
  let value = root;
  let pointed: AnyNode = root;
  for (const step of path) {
    if (value.type === "Object") {
      const member = value.members.find((each) => nameOf(each) === step);
      if (!member) return pointed;
      pointed = member;
      value = member.value;
    } else if (value.type === "Array") {
      const element = value.elements[Number(step)];
      if (!element) return pointed;
      pointed = element;
      value = element.value;
    } else return pointed;
  }
  return pointed;
}

interface Placed {
  readonly node: ValueNode;
  readonly path: ValuePath;
}

function* everyValue(node: ValueNode, path: ValuePath = []): Generator<Placed> {
  yield { node, path };
  if (node.type === "Object") {
    for (const member of node.members) yield* everyValue(member.value, [...path, nameOf(member)]);
  }
  if (node.type === "Array") {
    for (const [at, { value }] of node.elements.entries()) yield* everyValue(value, [...path, at]);
  }
}

const writtenNumbers = (root: ValueNode, text: string): readonly WrittenNumber[] =>
  [...everyValue(root)]
    .filter(({ node }) => node.type === "Number")
    .map(({ node: { loc }, path }) => ({
      path,
      text: text.slice(loc.start.offset, loc.end.offset),
    }));

function* repeatedMembers(root: ValueNode): Generator<TextPlace & { readonly name: string }> {
  for (const { node } of everyValue(root)) {
    if (node.type !== "Object") continue;
    const seen = new Set<string>();
    for (const member of node.members) {
      const name = nameOf(member);
      if (seen.has(name)) yield { ...placeOfNode(member), name };
      seen.add(name);
    }
  }
}
