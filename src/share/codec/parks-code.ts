import { fail, type Result, succeed } from "../../result.ts";
import { LINK_LIMITS, type LinkedFile, type LinkedParksProblem } from "../linked-parks.ts";
import { LimitError } from "./budget.ts";
import { checksumOf } from "./checksum.ts";
import { packFiles, unpackFiles } from "./pack-files.ts";
import { type FormatVersion, type Header, encodeHeader, decodeHeader, VERSIONS } from "./header.ts";
import { base64urlDigit, encodeBase64url, decodeBase64url } from "./base64url.ts";
import { FormatError } from "./plain-bits.ts";

/** So many versions there will be: a first letter beyond them is that of no link. */
const LAST_VERSION = 15;

/** No link: it is longer than any that is read. */
const PAST_LIMITS = "-".repeat(LINK_LIMITS.characters + 1);

/**
 * Writes parks as the value of a link's `d`: letters of base64url (RFC 4648 section 5) alone, as FORMAT.md says. Parks
 * beyond `LINK_LIMITS`, or nested deeper than files may be, give a text that is too long to be read.
 */
export function encodeParks(files: readonly LinkedFile[]): string {
  try {
    const { bytes, files: compacted, version } = packFiles(files);
    const letters = encodeBase64url(bytes);
    return encodeHeader(version, letters.length, checksumOf(compacted)) + letters;
  } catch (stop) {
    if (stop instanceof LimitError || stop instanceof FormatError) return PAST_LIMITS;
    throw stop;
  }
}

type Answer = Result<readonly LinkedFile[], LinkedParksProblem>;

const CORRUPT: Answer = fail({ kind: "corrupt" });

/**
 * Reads what `encodeParks` writes: the same files, the texts without white space between their lexemes. Never throws,
 * and gives nothing that the checksum does not confirm but what is `readable` of a cut link.
 */
export function decodeParks(text: string): Answer {
  const characters = text.length;
  if (characters > LINK_LIMITS.characters) return fail({ kind: "too-long", characters });
  const stranger = /[^\w-]/.exec(text);
  if (stranger) return fail({ kind: "corrupt", at: stranger.index });
  const digit = base64urlDigit(text.charAt(0)) ?? 0;
  const version = VERSIONS.find((known) => known === digit);
  if (digit > VERSIONS.length && digit <= LAST_VERSION)
    return fail({ kind: "newer-version", version: digit });
  if (version === undefined)
    return fail(text === "" ? { kind: "corrupt" } : { kind: "corrupt", at: 0 });
  const header = decodeHeader(text);
  if (!header) return CORRUPT;
  if (header.characters < characters) return fail({ kind: "corrupt", at: header.characters });
  const coded: Coded = { ...header, text, version };
  return header.characters > characters ? cut(coded) : whole(coded);
}

/** A link's parks as they came, and what their header says. */
interface Coded extends Header {
  readonly text: string;
  readonly version: FormatVersion;
}

function cut({ text, version, length, characters: of }: Coded): Answer {
  const { files } = unpackFiles(decodeBase64url(text.slice(length)), version, true);
  const readable = files.filter(({ parks }) => parks.length > 0);
  return fail({ kind: "cut", characters: text.length, of, readable });
}

function whole({ text, version, length, checksum }: Coded): Answer {
  const letters = text.slice(length);
  const bytes = decodeBase64url(letters);
  // Letters can end in bits of which no byte is made; whoever writes leaves them at 0.
  if (encodeBase64url(bytes) !== letters) return CORRUPT;
  const { files, stop, isAtEnd } = unpackFiles(bytes, version, false);
  if (stop instanceof LimitError) return fail(stop.problem);
  const isWhole = stop === undefined && isAtEnd && checksumOf(files) === checksum;
  return isWhole ? succeed(files) : CORRUPT;
}
