import type { BinaryCoder } from "./binary-coder.ts";
import type { Budget } from "./budget.ts";
import { CoordinatesModel } from "./coordinates-model.ts";
import { KIND, FormatError, type PlainBits } from "./plain-bits.ts";
import {
  type TemplateValue,
  type TemplateFrame,
  templateFrameOf,
  HOLE,
  type FeatureTemplate,
  templateOf,
} from "./feature-template.ts";
import { encodeUtf8, decodeUtf8 } from "./text-bytes.ts";
import type { TextModel } from "./text-model.ts";

/** Columns that are no member's. */
const COLUMN = { skeleton: 1, raw: 2 } as const;

/** So many skeletons are kept to be named by their place. */
const MOST_SKELETONS = 64;

interface Skeleton {
  readonly bytes: readonly number[];
  readonly frame: TemplateFrame;
  /** Arrays that begin with a value: positions of coordinates that are carried by their letters. */
  readonly positions: number;
}

const BRACKET = 0x5b;

/** 0 is the last used, 1 is a new one, 2 the last but one, and so on; a place of -1 is none. */
const figureOfPlace = (place: number): number => (place > 0 ? place + 1 : Math.abs(place));

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** What parks are coded with. */
export interface ParkTools {
  readonly coder: BinaryCoder;
  readonly plain: PlainBits;
  readonly texts: TextModel;
  readonly budget: Budget;
}

/** Codes the texts of parks: which skeleton each has, and what fills its holes. */
export class ParkModel {
  readonly #tools: ParkTools;
  readonly #coordinates: CoordinatesModel;
  /** The last used first. */
  readonly #skeletons: Skeleton[] = [];

  constructor(tools: ParkTools) {
    this.#tools = tools;
    this.#coordinates = new CoordinatesModel(tools.coder, tools.plain, tools.budget);
  }

  /** Codes the text of a park, and gives it in its compact form. */
  park(text: string | undefined): string {
    const { budget } = this.#tools;
    const parts = text === undefined ? undefined : templateOf(text);
    const { bytes, frame, positions } = this.#skeleton(parts);
    budget.spendBytes(bytes.length);
    budget.spendVertices(positions);
    const letters: string[] = [];
    for (const [index, { before, hole, column }] of frame.gaps.entries()) {
      letters.push(before, this.#filled(hole, column, parts?.fillings[index]));
    }
    const coded = `${letters.join("")}${frame.after}`;
    budget.checkNesting(coded);
    return coded;
  }

  #skeleton(parts: FeatureTemplate | undefined): Skeleton {
    const known = this.#skeletons;
    const place = parts ? known.findIndex(({ bytes }) => isSame(bytes, parts.skeleton)) : -1;
    const figure = this.#tools.plain.count({ kind: KIND.skeleton }, figureOfPlace(place));
    const skeleton =
      figure === 1 ? this.#newSkeleton(parts?.skeleton) : known[figure === 0 ? 0 : figure - 1];
    if (!skeleton) throw new FormatError();
    if (figure > 1) known.splice(figure - 1, 1);
    if (figure > 0) known.unshift(skeleton);
    if (known.length > MOST_SKELETONS) known.pop();
    return skeleton;
  }

  #newSkeleton(given: readonly number[] = []): Skeleton {
    const { texts, budget } = this.#tools;
    const bytes = texts.text(COLUMN.skeleton, given, () => budget.spendBytes(1));
    const isPosition = (byte: number, at: number): boolean =>
      byte === HOLE.value && bytes[at - 1] === BRACKET;
    return { bytes, frame: templateFrameOf(bytes), positions: bytes.filter(isPosition).length };
  }

  #filled(hole: number, column: number, filling: TemplateValue | undefined): string {
    const { texts, budget } = this.#tools;
    if (hole === HOLE.coordinates) {
      return this.#coordinates.coordinates(typeof filling === "object" ? filling : undefined);
    }
    const given = typeof filling === "string" ? encodeUtf8(filling) : [];
    const where = hole === HOLE.raw ? COLUMN.raw : column;
    const letters = decodeUtf8(texts.text(where, given, () => budget.spendBytes(1)));
    return hole === HOLE.value && letters.startsWith('"') ? `${letters}"` : letters;
  }
}
