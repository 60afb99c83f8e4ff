import type { Node } from "jsonc-parser";
import { jsonTree, nodeMember } from "./json-tree.ts";
import { applyTextEdits, cutMembers, endOf, type TextEdit } from "./text-edit.ts";

/** What a member is to become: JSON text, or `undefined` for gone. */
export type MemberTexts = Readonly<Record<string, string | undefined>>;

/** The edits that give an object these members and leave all else to the letter. New ones come last. */
export function memberEdits(object: Node, members: MemberTexts): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const [name, text] of Object.entries(members)) {
    const value = nodeMember(object, name);
    if (text === undefined) edits.push(...removal(object, name));
    else if (value) edits.push({ offset: value.offset, length: value.length, content: text });
    else added.push(`${JSON.stringify(name)}:${text}`);
  }
  if (added.length > 0) edits.push(addition(object, added.join(",")));
  return edits;
}

/** The text of an object with these members; see `memberEdits`. */
export function withMembers(text: string, members: MemberTexts): string {
  const object = jsonTree(text);
  if (object?.type !== "object") throw new Error("The text is no JSON object.");
  return applyTextEdits(text, memberEdits(object, members));
}

function addition(object: Node, content: string): TextEdit {
  const last = object.children?.at(-1);
  return last
    ? { offset: endOf(last), length: 0, content: `,${content}` }
    : { offset: object.offset + 1, length: 0, content };
}

// Of several members with one name the last goes.
function removal(object: Node, name: string): readonly TextEdit[] {
  const members = object.children ?? [];
  const gone = members.findLastIndex((member) => member.children?.[0]?.value === name);
  return cutMembers(members, (index) => index === gone);
}
