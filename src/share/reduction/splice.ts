/** A stretch of a text, and what is to stand there. */
export interface TextSplice {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/** The text with all splices made, which must not overlap; all else stays to the letter. */
export function applyTextSplices(text: string, splices: readonly TextSplice[]): string {
  const parts: string[] = [];
  let reached = 0;
  for (const { offset, length, content } of splices.toSorted((a, b) => a.offset - b.offset)) {
    parts.push(text.slice(reached, offset), content);
    reached = offset + length;
  }
  return parts.join("") + text.slice(reached);
}

/** A node of a text that was taken apart. */
interface Placed {
  readonly offset: number;
  readonly length: number;
}

/**
 * Takes members of a list or an object out, each with the comma that parts it from its neighbour.
 *
 * @param goes which go, by their places
 */
export function cutMembers(
  members: readonly Placed[],
  goes: (place: number) => boolean,
): readonly TextSplice[] {
  const firstKept = members.findIndex((_, place) => !goes(place));
  const [first, last] = [members[0], members.at(-1)];
  if (!first || !last) return [];
  if (firstKept < 0) return [between(first.offset, last.offset + last.length)];
  const kept = members[firstKept] ?? first;
  const head = firstKept === 0 ? [] : [between(first.offset, kept.offset)];
  const others = members.flatMap((member, place) => {
    const before = members[place - 1];
    if (place < firstKept || !before || !goes(place)) return [];
    return [between(before.offset + before.length, member.offset + member.length)];
  });
  return [...head, ...others];
}

const between = (from: number, to: number): TextSplice => ({
  offset: from,
  length: to - from,
  content: "",
});
