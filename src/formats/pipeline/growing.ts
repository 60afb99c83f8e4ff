type Numbers = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** A typed array that grows at its end. */
export interface Growing<Kind extends Numbers> {
  readonly length: number;
  push(value: number): void;
  /** Appends many at once. */
  append(values: ArrayLike<number>): void;
  /** What is in it, in an array of its own length. Nothing can be added afterwards. */
  finish(): Kind;
}

const FIRST_LENGTH = 1024;

/** ECMAScript 2024's `transfer`, where there is one: it gives the old memory back at once, and not when it is found. */
type Transferable = ArrayBuffer & { transfer?(bytes: number): ArrayBuffer };

function resized<Kind extends Numbers>(values: Kind, length: number): Kind {
  const Kind = values.constructor as new (source: ArrayBuffer | number) => Kind;
  const buffer: Transferable = values.buffer;
  if (buffer.transfer) return new Kind(buffer.transfer(length * values.BYTES_PER_ELEMENT));
  const copy = new Kind(length);
  copy.set(length < values.length ? values.subarray(0, length) : values);
  return copy;
}

/** Begins an empty one. `make` gives an array of a length, all zeros. */
export function growing<Kind extends Numbers>(make: (length: number) => Kind): Growing<Kind> {
  let values = make(FIRST_LENGTH);
  let length = 0;
  const reserve = (needed: number): void => {
    if (needed > values.length) values = resized(values, Math.max(needed, values.length * 2));
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
    finish: () => {
      values = resized(values, length);
      return values;
    },
  };
}
