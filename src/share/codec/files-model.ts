import type { LinkedFile, LinkedPark } from "../linked-parks.ts";
import type { BinaryCoder } from "./binary-coder.ts";
import type { Budget } from "./budget.ts";
import type { FormatVersion } from "./header.ts";
import { compact } from "./lexemes.ts";
import { ParkModel, type ParkTools } from "./park-model.ts";
import { KIND, FormatError, PlainBits } from "./plain-bits.ts";
import { encodeUtf8, decodeUtf8 } from "./text-bytes.ts";
import { TextModel } from "./text-model.ts";

/** Columns of a file's texts, and of the id of the catalogue's park that one improves. */
const COLUMN = { name: 3, format: 4, colour: 5, before: 6, after: 7, base: 8 } as const;

/** What a record of a file or a park is. From version 2 on there are the differences to parks of the catalogue. */
const RECORD = { end: 0, shown: 1, hidden: 2, difference: 3, hiddenDifference: 4 } as const;

/** The highest record of a park that each version has. */
const HIGHEST_RECORD: Readonly<Record<FormatVersion, number>> = {
  1: RECORD.hidden,
  2: RECORD.hiddenDifference,
};

const isHidden = (record: number): boolean =>
  record === RECORD.hidden || record === RECORD.hiddenDifference;

const isDifference = (record: number): boolean =>
  record === RECORD.difference || record === RECORD.hiddenDifference;

/** The record that a file or a park is written as. */
function recordOf(given: { readonly hidden?: true; readonly base?: string } | undefined): number {
  if (!given) return RECORD.end;
  if (given.base === undefined) return given.hidden ? RECORD.hidden : RECORD.shown;
  return given.hidden ? RECORD.hiddenDifference : RECORD.difference;
}

const ENVELOPE = { usual: 0, none: 1, other: 2 } as const;

type Envelope = NonNullable<LinkedFile["envelope"]>;

/** The envelope of most files. */
const USUAL_ENVELOPE: Envelope = {
  before: '{"type":"FeatureCollection","features":',
  after: "}",
};

/** What one record takes besides its texts, so that records without any come to an end. */
const RECORD_BYTES = 16;

/** A file as it is coded: its parks come one by one. */
interface GrowingFile {
  readonly head: Omit<LinkedFile, "parks">;
  readonly parks: LinkedPark[];
}

/** Codes files of parks. What it has learned from some it knows with the next. */
export class FilesModel {
  readonly #tools: ParkTools;
  readonly #parks: ParkModel;
  readonly #highestRecord: number;
  #growing: GrowingFile[] = [];

  constructor(coder: BinaryCoder, budget: Budget, version: FormatVersion) {
    this.#highestRecord = HIGHEST_RECORD[version];
    const plain = new PlainBits(coder);
    this.#tools = { coder, plain, texts: new TextModel(coder), budget };
    this.#parks = new ParkModel(this.#tools);
  }

  /** What is coded so far, in its compact form. */
  get coded(): readonly LinkedFile[] {
    return this.#growing.map(({ head, parks }) => ({ ...head, parks }));
  }

  /** Codes all files. Before a park is added, `check` may throw. */
  files(given: readonly LinkedFile[], check: () => void): void {
    this.#growing = [];
    for (;;) {
      const file = given[this.#growing.length];
      const record = this.#record(KIND.fileRecord, RECORD.hidden, file);
      if (record === RECORD.end) return;
      const growing: GrowingFile = { head: this.#head(record, file), parks: [] };
      this.#growing.push(growing);
      this.#parksOf(file?.parks ?? [], growing.parks, check);
    }
  }

  #parksOf(given: readonly LinkedPark[], parks: LinkedPark[], check: () => void): void {
    for (;;) {
      const park = given[parks.length];
      const record = this.#record(KIND.parkRecord, this.#highestRecord, park);
      if (record === RECORD.end) return;
      const base = isDifference(record) ? { base: this.#text(COLUMN.base, park?.base) } : {};
      const text = this.#parks.park(park?.text);
      check();
      parks.push({ text, ...base, ...hiddenIf(record) });
    }
  }

  #record(kind: number, highest: number, given: Parameters<typeof recordOf>[0]): number {
    const record = this.#tools.plain.small({ kind }, 3, recordOf(given));
    if (record > highest) throw new FormatError();
    if (record !== RECORD.end) {
      this.#tools.budget.spendFeature();
      this.#tools.budget.spendBytes(RECORD_BYTES);
    }
    return record;
  }

  #head(record: number, given: LinkedFile | undefined): GrowingFile["head"] {
    const name = this.#text(COLUMN.name, given?.name);
    const format = this.#text(COLUMN.format, given?.format);
    const colour = this.#text(COLUMN.colour, given?.colour);
    const envelope = this.#envelope(given && compactEnvelope(given.envelope));
    return { name, format, colour, ...hiddenIf(record), ...(envelope ? { envelope } : {}) };
  }

  #envelope(given: Envelope | undefined): Envelope | undefined {
    const wanted = given ? kindOfEnvelope(given) : ENVELOPE.none;
    const kind = this.#tools.plain.small({ kind: KIND.envelope }, 2, wanted);
    if (kind === ENVELOPE.none) return undefined;
    if (kind === ENVELOPE.usual) return USUAL_ENVELOPE;
    const before = this.#text(COLUMN.before, given?.before);
    return { before, after: this.#text(COLUMN.after, given?.after) };
  }

  #text(column: number, given: string | undefined): string {
    const { texts, budget } = this.#tools;
    return decodeUtf8(texts.text(column, encodeUtf8(given ?? ""), () => budget.spendBytes(1)));
  }
}

const hiddenIf = (record: number): { hidden?: true } => (isHidden(record) ? { hidden: true } : {});

/** An envelope without white space between its lexemes. */
const compactEnvelope = (envelope: LinkedFile["envelope"]): Envelope | undefined =>
  envelope && { before: compact(envelope.before), after: compact(envelope.after) };

const kindOfEnvelope = ({ before, after }: Envelope): number =>
  before === USUAL_ENVELOPE.before && after === USUAL_ENVELOPE.after
    ? ENVELOPE.usual
    : ENVELOPE.other;
