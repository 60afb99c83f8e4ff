import type { Envelope } from "../../answer.ts";
import type { FindingData, TextPlace, Severity, SyntaxExpectation } from "../../finding.ts";
import { MOST_FINDINGS_OF_A_KIND } from "../../limits.ts";
import type { FeatureSink, FoundFeature, JsonRange, JsonText } from "../../parser.ts";
import type { FeatureSearch } from "./collection.ts";
import { crsName } from "./crs-member.ts";
import { placeAt } from "./place.ts";
import { locateSyntax } from "./syntax.ts";
import { rangeText } from "./text.ts";
import type { Walk } from "./walk.ts";
import { depthReserveFor } from "./walk.ts";

/** How far a file is read between two reports of progress. */
const PROGRESS_BYTES = 1 << 20;

/** Ends the reading of a text at its first fault, where it is to be read in another way then. */
export class NotJsonError extends Error {
  /** How many features were taken before it. */
  readonly taken: number;
  /** @param taken how many features were taken before it */
  constructor(taken: number) {
    super("not JSON");
    this.taken = taken;
  }
}

/** What is found of a text itself, and where. */
type Note = readonly [FindingData, Severity, TextPlace];

/** How a text is to be read. */
export interface ReadingPlan {
  readonly text: JsonText;
  readonly sink: FeatureSink;
  /** So many features were taken by an earlier reading and are passed over. */
  readonly skip: number;
  /** Whether the first fault ends the reading, by a `NotJson`. */
  readonly strict: boolean;
}

/** What a reading has come to so far. */
export interface JsonReading {
  readonly finder: FeatureSearch;
  readonly notes: readonly Note[];
  readonly envelopes: readonly (Envelope | undefined)[];
  readonly crs: string | undefined;
  readonly taken: number;
  /** How many of those are no GeoJSON. */
  readonly unknown: number;
  readonly faults: number;
}

/** Begins to read a text: whatever the finder is given goes to the sink. */
export function startReading(plan: ReadingPlan): JsonReading {
  const { text, sink, skip } = plan;
  const notes = noteList();
  const envelopes: (Envelope | undefined)[] = [];
  const counts = { crs: undefined as string | undefined, taken: 0, unknown: 0, faults: 0 };
  let reported = 0;
  const take = (found: FoundFeature): void => {
    counts.taken += 1;
    if (counts.taken <= skip) return;
    sink.add(found);
    const end = endOf(found);
    if (end < reported + PROGRESS_BYTES) return;
    reported = end;
    sink.reportProgress(end / text.bytes.length);
  };
  const walk = faultyWalk(plan, counts, { notes, take });
  const finder: FeatureSearch = {
    walk,
    take,
    unwrapped: (type, start) => {
      const detail = { kind: "not-a-feature", found: type } as const;
      notes.add([detail, "note", {}], () => [detail, "note", placeAt(text, start)]);
    },
    unknown: (found) => {
      counts.unknown += 1;
      take(found);
    },
    collection: (envelope) => void envelopes.push(envelope),
    crs: (crs) => void (counts.crs ??= crsName(crs)),
  };
  return Object.assign(counts, { finder, notes: notes.notes, envelopes });
}

interface NoteList {
  readonly notes: readonly Note[];
  /** Adds one that is made only where it is to be listed; else it counts as it is given. */
  add(counted: Note, make: () => Note): void;
}

function noteList(): NoteList {
  const notes: Note[] = [];
  const counts = new Map<string, number>();
  return {
    notes,
    add: (counted, make) => {
      const [{ kind }] = counted;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      notes.push(count > MOST_FINDINGS_OF_A_KIND ? counted : make());
    },
  };
}

function endOf({ text, geometryAt }: FoundFeature): number {
  if (geometryAt) return geometryAt.end;
  return typeof text === "object" ? text.end : 0;
}

interface Outlets {
  readonly notes: NoteList;
  readonly take: (found: FoundFeature) => void;
}

/** The walk of a reading: a strict one throws; another reports, and holds what is broken as its text. */
function faultyWalk(
  { text, strict }: ReadingPlan,
  counts: { taken: number; faults: number },
  { notes, take }: Outlets,
): Walk {
  let isCut = false;
  let brokenCount = 0;
  const count = (): void => {
    if (strict) throw new NotJsonError(counts.taken);
    counts.faults += 1;
  };
  return {
    text,
    strict,
    reserve: depthReserveFor(text),
    broken: (range) => {
      if (isCut) return;
      count();
      brokenCount += 1;
      const { place, detail } = brokenCount > MOST_FINDINGS_OF_A_KIND ? UNLISTED : located(range);
      take({ value: undefined, text: rangeText(range), place, fault: detail });
    },
    stray: (range, expected) => {
      if (isCut) return;
      count();
      notes.add([UNLISTED.detail, "error", UNLISTED.place], () => strayFault(range, expected));
    },
    cut: (range, index) => {
      if (isCut) return;
      count();
      isCut = true;
      const detail = { kind: "cut-short", read: counts.taken } as const;
      const place = placeAt(text, text.bytes.length);
      if (index === undefined) notes.add([detail, "error", place], () => [detail, "error", place]);
      else take({ value: undefined, text: rangeText(range), place, fault: detail });
    },
  };
}

/** A fault that is only counted: to look for its place takes longer than all else. */
const UNLISTED = {
  place: {},
  detail: { kind: "syntax", expected: "value", found: "" },
} as const;

function located(range: JsonRange): { place: TextPlace; detail: FindingData } {
  const { offset, spanBytes, detail } = locateSyntax(range);
  return { place: placeAt(range.of, offset, spanBytes), detail };
}

function strayFault(range: JsonRange, expected: SyntaxExpectation | undefined): Note {
  if (expected === undefined) {
    const { place, detail } = located(range);
    return [detail, "error", place];
  }
  const { of, start, end } = range;
  const detail = { kind: "syntax", expected, found: rangeText(range).slice(0, 24) } as const;
  return [detail, "error", placeAt(of, start, end - start)];
}
