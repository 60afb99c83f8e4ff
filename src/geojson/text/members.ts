import { type Edit, applyEdits, type Node, parseTree } from "jsonc-parser";

/** A member of a JSON object in its text: of several with one name the last, as `JSON.parse` has it. */
function memberOf(object: Node | undefined, name: string): Node | undefined {
  if (object?.type !== "object") return undefined;
  return object.children?.findLast((member) => member.children?.[0]?.value === name);
}

/** The value of a member, as `memberOf` finds it. */
export const valueOf = (object: Node | undefined, name: string): Node | undefined =>
  memberOf(object, name)?.children?.[1];

/** What a member is to become: JSON text, or `undefined` for gone. */
export type MemberTexts = Readonly<Record<string, string | undefined>>;

/** The edits that give an object these members and leave all else to the letter. New ones come last. */
export function memberEdits(object: Node, members: MemberTexts): readonly Edit[] {
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const [name, text] of Object.entries(members)) {
    const value = valueOf(object, name);
    if (text === undefined) edits.push(...removal(object, name));
    else if (value) edits.push({ offset: value.offset, length: value.length, content: text });
    else added.push(`${JSON.stringify(name)}:${text}`);
  }
  if (added.length > 0) edits.push(addition(object, added.join(",")));
  return edits;
}

/** The text of an object with these members; see `memberEdits`. */
export function withMembers(text: string, members: MemberTexts): string {
  const object = parseTree(text);
  if (object?.type !== "object") throw new Error("The text is no JSON object.");
  return applyEdits(text, [...memberEdits(object, members)]);
}

function addition(object: Node, content: string): Edit {
  const last = object.children?.at(-1);
  return last
    ? { offset: last.offset + last.length, length: 0, content: `,${content}` }
    : { offset: object.offset + 1, length: 0, content };
}

// A member goes with the comma behind it, the last one with the comma before it.
function removal(object: Node, name: string): readonly Edit[] {
  const members = object.children ?? [];
  const at = members.findLastIndex((member) => member.children?.[0]?.value === name);
  const gone = members[at];
  if (!gone) return [];
  const next = members[at + 1];
  const previous = members[at - 1];
  const from = next || !previous ? gone.offset : previous.offset + previous.length;
  const to = next ? next.offset : gone.offset + gone.length;
  return [{ offset: from, length: to - from, content: "" }];
}
