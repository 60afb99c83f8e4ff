import { hashed } from "./hash.ts";

/** So many bytes are looked for among those before. */
const LOOKED_FOR = 4;
const MOST_MATCHED = 15;
const KEYS = 1 << 16;

/** All bytes of texts so far, and the place where it last went on after the same bytes. */
export class ByteHistory {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  /** How many bytes before the place are the same as the last, up to 15; 0 where there is no place. */
  matched = 0;
  #place = 0;
  readonly #lastPlaces = new Int32Array(KEYS);

  /** The byte that came after the same bytes before. */
  get expected(): number {
    return this.#bytes[this.#place] ?? 0;
  }

  /** Adds a byte and looks for the place to go on from. */
  add(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow();
    const isAsExpected = this.matched > 0 && this.expected === byte;
    this.#bytes[this.#length] = byte;
    this.#length += 1;
    if (isAsExpected) {
      this.#place += 1;
      this.matched = Math.min(this.matched + 1, MOST_MATCHED);
    } else this.matched = 0;
    this.#find();
  }

  #find(): void {
    if (this.#length < LOOKED_FOR) return;
    let key = 0;
    for (let back = 1; back <= LOOKED_FOR; back += 1) {
      key = hashed(key, (this.#bytes[this.#length - back] ?? 0) + 1);
    }
    key &= KEYS - 1;
    if (this.matched === 0) {
      this.#place = this.#lastPlaces[key] ?? 0;
      while (this.#isSame(this.matched + 1)) this.matched += 1;
    }
    this.#lastPlaces[key] = this.#length;
  }

  #isSame(back: number): boolean {
    if (back > Math.min(MOST_MATCHED, this.#place)) return false;
    return this.#bytes[this.#place - back] === this.#bytes[this.#length - back];
  }

  #grow(): void {
    const bytes = new Uint8Array(this.#bytes.length * 2);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}
