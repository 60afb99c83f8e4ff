import { type Mutation, pick, splice } from "./mutation.ts";

const TOKENS = [
  "{}[],:\"'",
  "null",
  "NaN",
  "undefined",
  "-1e400",
  "1e-400",
  "9007199254740993",
  "\u0000",
  "\uFEFF",
  "\u001E",
  "\\uD800",
  "__proto__",
  "constructor",
  '"coordinates":',
  '"features":[',
  "<!DOCTYPE x [<!ENTITY a 'b'>]>",
  "<![CDATA[",
  "</kml>",
  "<Placemark>",
  "<coordinates>",
  "POLYGON EMPTY",
  "SRID=4326;",
  "((((((((",
  "\r\n",
  ";",
  "\t",
  "116,39",
  "39,9",
  "纬度",
  "PK\u0003\u0004",
];

const encoder = new TextEncoder();

const NOTHING = new Uint8Array();

const DOUBLES = [0, -0, 91, 181, -540.5, 1e300, 5e-324, Number.NaN, Infinity, 39_449_876.5];

/** What leaves everything else in its place. */
const IN_PLACE: readonly Mutation[] = [
  // One bit, one byte, an extreme byte.
  (bytes, random) => {
    const out = bytes.slice();
    const at = pick(random, out.length);
    out[at] = (out[at] ?? 0) ^ (1 << pick(random, 8));
    return out;
  },
  (bytes, random) => {
    const out = bytes.slice();
    out[pick(random, out.length)] = [0, 0xff, 0x7f, 0x80, pick(random, 256)][pick(random, 5)] ?? 0;
    return out;
  },
  // A 32-bit number, in either byte order: counts and lengths of binary formats.
  (bytes, random) => {
    if (bytes.length < 4) return bytes;
    const out = bytes.slice();
    const view = new DataView(out.buffer);
    const value = [0, 1, 0x7fffffff, 0xffffffff, 0x80000000, out.length][pick(random, 6)] ?? 0;
    view.setUint32(pick(random, out.length - 3), value, random() < 0.5);
    return out;
  },
  // A coordinate of a binary format.
  (bytes, random) => {
    if (bytes.length < 8) return bytes;
    const out = bytes.slice();
    const view = new DataView(out.buffer);
    const value = DOUBLES[pick(random, DOUBLES.length)] ?? 0;
    view.setFloat64(pick(random, out.length - 7), value, random() < 0.8);
    return out;
  },
];

/** What moves all that comes after it. */
const MOVING: readonly Mutation[] = [
  // Cut short, or something taken out of the middle.
  (bytes, random) => bytes.slice(0, pick(random, bytes.length)),
  (bytes, random) => {
    const at = pick(random, bytes.length);
    return splice(bytes, at, pick(random, Math.min(64, bytes.length - at)), NOTHING);
  },
  // A stretch of it twice, or many times.
  (bytes, random) => {
    const at = pick(random, bytes.length);
    const stretch = bytes.slice(at, at + 1 + pick(random, 64));
    return splice(bytes, at, 0, stretch);
  },
  (bytes, random) => {
    const at = pick(random, bytes.length);
    const stretch = bytes.slice(at, at + 1 + pick(random, 8));
    const times = 1 + pick(random, 200);
    const run = new Uint8Array(stretch.length * times);
    for (let turn = 0; turn < times; turn += 1) run.set(stretch, turn * stretch.length);
    return splice(bytes, at, 0, run);
  },
  // A word that means something to some parser.
  (bytes, random) =>
    splice(
      bytes,
      pick(random, bytes.length),
      pick(random, 4),
      encoder.encode(TOKENS[pick(random, TOKENS.length)]),
    ),
  // Digits for digits.
  (bytes, random) => {
    const digits = [...bytes.keys()].filter((at) => {
      const byte = bytes[at] ?? 0;
      return byte >= 0x30 && byte <= 0x39;
    });
    const at = digits[pick(random, digits.length)];
    if (at === undefined) return bytes;
    return splice(bytes, at, 1, encoder.encode(String(pick(random, 1_000_000))));
  },
  // A piece of another file.
  (bytes, random, other) => {
    const from = pick(random, other.length);
    const piece = other.slice(from, from + 1 + pick(random, 256));
    return splice(bytes, pick(random, bytes.length), 0, piece);
  },
];

const anyOf =
  (mutations: readonly Mutation[]): Mutation =>
  (bytes, random, other) =>
    mutations[pick(random, mutations.length)]?.(bytes, random, other) ?? bytes;

/** Changes bytes without a thought for what they mean. */
export const mutateBytes: Mutation = anyOf([...IN_PLACE, ...MOVING]);

/** Changes bytes so that the others stay in their places, which is where binary formats look for them. */
export const mutateInPlace: Mutation = anyOf(IN_PLACE);
