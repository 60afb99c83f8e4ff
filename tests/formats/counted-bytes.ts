/** Bytes of a text in UTF-8, and how many of them have been looked at; a stretch that is handed on counts whole. */
export interface CountedBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly looks: () => number;
}

/** Counts what a parser looks at: a measure of its work that is the same on every machine. */
export function countedBytes(text: string): CountedBytes {
  const bytes = new TextEncoder().encode(text);
  let looks = 0;
  const subarray = (start?: number, end?: number): Uint8Array => {
    const part = bytes.subarray(start, end);
    looks += part.length;
    return part;
  };
  const indexOf = (byte: number, from = 0): number => {
    const found = bytes.indexOf(byte, from);
    looks += (found < 0 ? bytes.length : found + 1) - from;
    return found;
  };
  const counted = new Proxy(bytes, {
    get: (target, key) => {
      if (key === "subarray") return subarray;
      if (key === "indexOf") return indexOf;
      if (typeof key === "string" && key < ":") {
        looks += 1;
        return target[Number(key)];
      }
      // Its own members know the array itself alone.
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
  return { bytes: counted, looks: () => looks };
}
