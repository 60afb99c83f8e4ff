const MEBIBYTE = 1024 * 1024;

/** How large an import may be. Said in the interface and in the README. */
export const LIMITS = {
  /** One file, before it is unpacked. */
  fileBytes: 100 * MEBIBYTE,
  /** Everything that one archive unpacks to. */
  unpackedBytes: 250 * MEBIBYTE,
  /** How many times larger than its archive an entry may be. */
  unpackRatio: 200,
  /** Entries of an archive that are read. */
  archiveEntries: 10,
  /** Arrays and objects within one another. */
  nesting: 64,
  features: 1_000_000,
  vertices: 20_000_000,
  /** An import that reports nothing for as long is given up. */
  silentMilliseconds: 20_000,
} as const;

/** Up to here each feature becomes a park of its own; a larger import becomes one layer that is read, not edited. */
export const EDITABLE = { features: 2000, vertices: 100_000, bytes: 4 * MEBIBYTE } as const;

/** Findings beyond this many of one kind and meaning are only counted. */
export const MOST_FINDINGS_OF_A_KIND = 200;
