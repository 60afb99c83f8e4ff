type Numbers = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** A typed array that grows at its end. */
export interface Growing<Kind extends Numbers> {
  readonly length: number;
  push(value: number): void;
  /** Appends many at once. */
  append(values: ArrayLike<number>): void;
  /** What is in it, in an array of its own length. */
  finish(): Kind;
}

const FIRST_LENGTH = 1024;

/** Begins an empty one. `make` gives an array of a length, all zeros. */
export function growing<Kind extends Numbers>(make: (length: number) => Kind): Growing<Kind> {
  let values = make(FIRST_LENGTH);
  let length = 0;
  const reserve = (needed: number): void => {
    if (needed <= values.length) return;
    const wider = make(Math.max(needed, values.length * 2));
    wider.set(values);
    values = wider;
  };
  return {
    get length() {
      return length;
    },
    push: (value) => {
      if (length === values.length) reserve(length + 1);
      values[length] = value;
      length += 1;
    },
    append: (more) => {
      reserve(length + more.length);
      values.set(more, length);
      length += more.length;
    },
    finish: () => values.slice(0, length) as Kind,
  };
}
