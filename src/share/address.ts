/** An address taken apart, with percent-encoding undone (RFC 3986 section 2.1). */
export interface Address {
  /** Lower case, less a leading `www.`. */
  readonly host: string;
  /** The segments between the slashes. */
  readonly path: readonly string[];
  /** The first value of a key of the query; `undefined` where it is missing or empty. */
  readonly query: (key: string) => string | undefined;
  /** Without its `#`, as it came. */
  readonly fragment: string;
}

/** What the addresses of files with parks end with on the web: the usual ones, which no other page ends with. */
export const FILE_EXTENSIONS = [
  "geojson",
  "geojsonl",
  "json",
  "topojson",
  "kml",
  "kmz",
  "gpx",
  "zip",
  "csv",
  "wkt",
  "wkb",
  "fgb",
] as const;

/** Undoes percent-encoding; what is none stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** Takes a web address apart, with or without its `https://`. `undefined` for anything else. Never throws. */
export function readAddress(text: string): Address | undefined {
  const written = SCHEME.test(text) ? text : `https://${text}`;
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  return {
    host: url.hostname.replace(/^www\./, ""),
    path: url.pathname.split("/").filter(Boolean).map(decoded),
    query: (key) => url.searchParams.get(key) || undefined,
    // A URL percent-encodes what a fragment should not hold: one that is not encoded stays legible.
    fragment: url.hash.slice(1),
  };
}

/** Whether a host is one of a domain: itself or a name below it. */
export const isOf = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);
