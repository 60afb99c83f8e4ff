/** What a link of some length is good for, from the shortest to the longest. */
export type LinkLengthTier =
  | "easy-code"
  | "dense-code"
  | "any-chat"
  | "most-chats"
  | "mail"
  | "address-bar"
  | "file";

interface Tier {
  readonly fit: LinkLengthTier;
  /** The longest link that fits. */
  readonly characters: number;
}

/**
 * The tiers and where their limits come from: a QR code of up to 500 characters can be read from across a table, and one
 * of 1,000 with ease (ISO/IEC 18004: 93 and 113 modules); Discord takes 2,000 characters, Telegram 4,096; hosts must take
 * a request line of 8,000 (RFC 9110 section 4.1), which is what mail and documents are made for; Chromium shows 32,768
 * (`kMaxURLDisplayChars`).
 */
const TIERS: readonly Tier[] = [
  { fit: "easy-code", characters: 500 },
  { fit: "dense-code", characters: 1000 },
  { fit: "any-chat", characters: 2000 },
  { fit: "most-chats", characters: 4000 },
  { fit: "mail", characters: 8000 },
  { fit: "address-bar", characters: 32_000 },
];

/** Longer links are not made: a file does better. */
export const LONGEST_LINK_CHARACTERS = 32_000;

/** What a link of so many characters is good for. */
export const lengthTierOf = (characters: number): LinkLengthTier =>
  TIERS.find((tier) => characters <= tier.characters)?.fit ?? "file";

/** Where the scale of a link's length begins, in characters: shorter links say nothing worth sharing. */
const SCALE_START_CHARACTERS = 100;

/** Where a length stands on a logarithmic scale that ends with the longest link: from 0 to 1. */
export function positionOnScale(characters: number): number {
  const part =
    Math.log(Math.max(1, characters) / SCALE_START_CHARACTERS) /
    Math.log(LONGEST_LINK_CHARACTERS / SCALE_START_CHARACTERS);
  return Math.min(1, Math.max(0, part));
}

/** Where the scale is parted, in characters: by what each part is good for. */
export const SCALE_STOPS = [500, 2000, 8000, 32_000] as const;
