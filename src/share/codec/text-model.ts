import type { BinaryCoder } from "./binary-coder.ts";
import { hashed } from "./hash.ts";
import { ByteHistory } from "./byte-history.ts";
import { Mixer } from "./mixer.ts";

/** Ends every text: no text has such a byte. */
const END = 0xff;

/** What each byte is looked at after; the match with the history is one input more. */
const CONTEXTS = 6;
const SLOT_BITS = 18;
const SLOTS = 1 << SLOT_BITS;
/** A context's bits are told in blocks of 16 slots, one for the upper half of a byte and one for the lower. */
const BLOCK_MASK = SLOTS - 16;

/** What stands before the next byte. */
interface Before {
  readonly column: number;
  /** The last four bytes of the text, the last of them lowest. */
  last: number;
  /** The hash of the text so far and its column. */
  text: number;
  /** The hash of the letters since the last that is none; digits are all one. */
  word: number;
}

const DIGITS = 0x3333;
const HALVES = [4, 0] as const;

/** Codes texts byte by byte, each bit predicted from the bytes before it, the column and the texts before. */
export class TextModel {
  readonly #coder: BinaryCoder;
  readonly #mixer = new Mixer(CONTEXTS + 1, SLOTS * CONTEXTS + 32, 256);
  readonly #contexts = new Int32Array(CONTEXTS);
  readonly #blocks = new Int32Array(CONTEXTS);
  readonly #history = new ByteHistory();

  constructor(coder: BinaryCoder) {
    this.#coder = coder;
  }

  /** Codes the bytes of a text; told of each byte that is coded. */
  text(column: number, bytes: readonly number[], onByte: () => void): readonly number[] {
    const before: Before = { column, last: 0, text: hashed(column, 7), word: 0 };
    const coded: number[] = [];
    for (;;) {
      this.#look(before);
      const byte = this.#byte(bytes[coded.length] ?? END);
      this.#history.add(byte);
      if (byte === END) return coded;
      onByte();
      coded.push(byte);
      before.last = (before.last << 8) | byte;
      before.text = hashed(before.text, byte);
      before.word = wordWith(before.word, byte);
    }
  }

  #look({ column, last, text, word }: Before): void {
    this.#contexts[0] = hashed(column, 1);
    this.#contexts[1] = hashed(hashed(column, last & 0xff), 2);
    this.#contexts[2] = hashed(last & 0xffff, 3);
    this.#contexts[3] = hashed(last, 4);
    this.#contexts[4] = hashed(word, 5);
    this.#contexts[5] = text;
  }

  #byte(byte: number): number {
    let node = 1;
    for (const half of HALVES) {
      this.#turnTo(node);
      let inner = 1;
      for (let shift = half + 3; shift >= half; shift -= 1) {
        this.#speak(node, inner, shift);
        const bit = this.#mixer.code(this.#coder, (byte >> shift) & 1, node);
        node = node * 2 + bit;
        inner = inner * 2 + bit;
      }
    }
    return node & 0xff;
  }

  /** Finds the block of each context for the half of a byte that comes. */
  #turnTo(node: number): void {
    for (let context = 0; context < CONTEXTS; context += 1) {
      const hash = hashed(this.#contexts[context] ?? 0, node + 512 * context);
      this.#blocks[context] = context * SLOTS + ((hash ^ (hash >>> 17)) & BLOCK_MASK);
    }
  }

  #speak(node: number, inner: number, shift: number): void {
    const { speaking } = this.#mixer;
    for (let context = 0; context < CONTEXTS; context += 1) {
      speaking[context] = (this.#blocks[context] ?? 0) + inner;
    }
    const { matched, expected } = this.#history;
    const agrees = matched > 0 && (expected | 0x100) >> (shift + 1) === node;
    speaking[CONTEXTS] = CONTEXTS * SLOTS + (agrees ? 2 * matched + ((expected >> shift) & 1) : 0);
  }
}

function wordWith(word: number, byte: number): number {
  const lower = byte | 0x20;
  if (byte >= 0x80) return hashed(word, byte);
  if (lower >= 0x61 && lower <= 0x7a) return hashed(word, lower);
  return byte >= 0x30 && byte <= 0x39 ? DIGITS : 0;
}
