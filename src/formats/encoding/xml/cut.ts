import { LIMITS } from "../../limits.ts";
import { ImportRefusal } from "../../parser.ts";
import { linesOf } from "../text/place.ts";
import type { TextLines } from "../text/place.ts";
import { localName, tagsIn } from "./tags.ts";
import type { Tag } from "./tags.ts";

/** An element in a text, by offsets in UTF-16 units. */
export interface ElementRange {
  readonly start: number;
  readonly end: number;
}

/** A text of XML without the many elements that make it long. */
export interface CutXml {
  readonly text: string;
  readonly lines: TextLines;
  /**
   * The text with an empty element for each run of the elements, as long as the run and with its line ends: all else
   * stands where it stood.
   */
  readonly skeleton: string;
  /** Elements of one name with nothing but white space between, run by run, in the order of the file. */
  readonly runs: readonly (readonly ElementRange[])[];
  /** The start tag of the root element. */
  readonly rootTag: string;
}

interface Run {
  readonly name: string;
  readonly ranges: ElementRange[];
}

/**
 * Cuts out all elements of some local names, and looks over the text before any parser sees it. A document type can
 * define entities that grow without end and names files to fetch: none is let through, wherever it stands; nor are more
 * elements within one another than `LIMITS.nesting`.
 * @throws {ImportRefusal} for either
 */
export function cutXml(text: string, names: ReadonlySet<string>): CutXml {
  const runs: Run[] = [];
  const lines = linesOf(text);
  const guard = depthGuard(lines);
  let root: Tag | undefined;
  let open: { readonly tag: Tag; count: number } | undefined;
  for (const tag of tagsIn(text)) {
    if (tag.kind === "doctype") throw new ImportRefusal({ kind: "doctype-refused" });
    root ??= tag;
    guard.pass(tag);
    if (open) {
      if (tag.name !== open.tag.name || tag.kind === "empty") continue;
      open.count += tag.kind === "open" ? 1 : -1;
      if (open.count > 0) continue;
      addTo(runs, text, { tag: open.tag, end: tag.end });
      guard.leave();
      open = undefined;
    } else if (tag.kind !== "close" && names.has(localName(tag.name))) {
      if (tag.kind === "empty") addTo(runs, text, { tag, end: tag.end });
      else {
        guard.enter();
        open = { tag, count: 1 };
      }
    }
  }
  return {
    text,
    lines,
    skeleton: skeletonOf(text, runs),
    runs: runs.map(({ ranges }) => ranges),
    rootTag: root ? text.slice(root.start, root.end).replace(/\/>$/, ">") : "",
  };
}

function addTo(runs: Run[], text: string, { tag, end }: { tag: Tag; end: number }): void {
  const last = runs.at(-1);
  const before = last?.ranges.at(-1);
  const range = { start: tag.start, end };
  const goesOn =
    last?.name === tag.name && before && text.slice(before.end, tag.start).trim() === "";
  if (goesOn) last.ranges.push(range);
  else runs.push({ name: tag.name, ranges: [range] });
}

/** Counts how deep the tags are. An element that is cut out may be broken in itself: what is behind it is as deep as before. */
function depthGuard(lines: TextLines) {
  let depth = 0;
  let outside = 0;
  return {
    pass: ({ kind, start }: Tag): void => {
      if (kind === "open") depth++;
      if (kind === "close") depth--;
      if (depth <= LIMITS.nesting) return;
      const place = lines.placeAt(start);
      throw new ImportRefusal({ kind: "too-deep", limit: LIMITS.nesting, place });
    },
    enter: (): void => {
      outside = depth - 1;
    },
    leave: (): void => {
      depth = outside;
    },
  };
}

function skeletonOf(text: string, runs: readonly Run[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { name, ranges } of runs) {
    const [start = 0, end = 0] = [ranges[0]?.start, ranges.at(-1)?.end];
    const inside = text.slice(start + 1 + name.length, end - 2);
    parts.push(text.slice(at, start), `<${name}${blank(inside)}/>`);
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

const blank = (text: string): string =>
  text
    .split("\n")
    .map((line) => " ".repeat(line.length))
    .join("\n");
