/** A stretch of a text, in UTF-16 units. */
export interface TextStretch {
  readonly offset: number;
  readonly length: number;
}

/** A stretch of a text, and what is to stand there. */
export interface TextEdit extends TextStretch {
  readonly content: string;
}

/** The text with all edits made, which must not overlap; all else stays to the letter. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let reached = 0;
  for (const { offset, length, content } of edits.toSorted((a, b) => a.offset - b.offset)) {
    parts.push(text.slice(reached, offset), content);
    reached = offset + length;
  }
  return parts.join("") + text.slice(reached);
}

/** The offset behind a stretch. */
export const endOf = ({ offset, length }: TextStretch): number => offset + length;

/** The edit that takes out what stands between two offsets. */
const cut = (from: number, to: number): TextEdit => ({
  offset: from,
  length: to - from,
  content: "",
});

/**
 * Takes members of a list or an object out, each with the comma and the blanks that part it from the member before it, or
 * from the one behind where none before it stays.
 *
 * @param members all members, in the order of the text
 * @param goes which go, by their index
 */
export function cutMembers(
  members: readonly TextStretch[],
  goes: (index: number) => boolean,
): readonly TextEdit[] {
  const firstKept = members.findIndex((_, index) => !goes(index));
  const [first, last] = [members[0], members.at(-1)];
  if (!first || !last) return [];
  if (firstKept < 0) return [cut(first.offset, endOf(last))];
  const kept = members[firstKept] ?? first;
  const head = firstKept === 0 ? [] : [cut(first.offset, kept.offset)];
  const others = members.flatMap((member, index) => {
    const before = members[index - 1];
    if (index < firstKept || !before || !goes(index)) return [];
    return [cut(endOf(before), endOf(member))];
  });
  return [...head, ...others];
}
