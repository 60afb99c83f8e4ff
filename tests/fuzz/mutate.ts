import { mutateBytes, mutateInPlace } from "./mutate-bytes.ts";
import { mutateTokens } from "./mutate-tokens.ts";
import { mutateEntry, mutateHexLine } from "./mutate-within.ts";
import { type Mutation, pick, type Random } from "./mutation.ts";

const MOST_MUTATIONS = 6;

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

/** Text holds no zero bytes, but in UTF-16, where words are not found anyway. */
const isText = (bytes: Uint8Array): boolean => !bytes.includes(0);

const isHex = (bytes: Uint8Array): boolean => /^[\da-fA-F\s]+$/.test(Buffer.from(bytes).toString());

/** The change that goes deepest into a file of its kind. */
function deepest(bytes: Uint8Array): Mutation {
  if (isZip(bytes)) return mutateEntry(mutateOnce);
  if (!isText(bytes)) return mutateInPlace;
  return isHex(bytes) ? mutateHexLine(mutateInPlace) : mutateTokens;
}

/** One change: of the bytes, or more often of what the file means by them. An archive does not bear much of the first. */
const mutateOnce: Mutation = (bytes, random, other) =>
  (random() < (isZip(bytes) ? 0.1 : 0.3) ? mutateBytes : deepest(bytes))(bytes, random, other);

/** Changes a file by chance, once or up to six times over; now and then with a piece of another. */
export function mutate(
  bytes: Uint8Array,
  other: Uint8Array,
  random: Random,
): Uint8Array<ArrayBuffer> {
  let out = bytes;
  for (let turn = 1 + pick(random, pick(random, MOST_MUTATIONS) + 1); turn > 0; turn -= 1) {
    if (out.length > 0) out = mutateOnce(out, random, other);
  }
  return new Uint8Array(out);
}
