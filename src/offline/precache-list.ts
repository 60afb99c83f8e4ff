/** A file of a build, as it is kept for the time without a connection. */
export interface KeptFile {
  /** From the page's folder; the page itself is the empty path, since some hosts redirect from `index.html`. */
  readonly path: string;
  /** Hash of its bytes, as W3C Subresource Integrity writes it. */
  readonly integrity: string;
}

/** All files of a build, and a name for them that changes with any of them. */
export interface KeptFiles {
  readonly version: string;
  readonly files: readonly KeptFile[];
}

export const PAGE_PATH = "";

const VERSION_CHARACTERS = 16;

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

const integrityOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  `sha256-${btoa(String.fromCharCode(...(await sha256(bytes))))}`;

/** Lists a build's files by their paths, with hashes: the same files give the same list in whatever order they come. */
export async function listKeptFiles(
  contents: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<KeptFiles> {
  const listed = [...contents].map(async ([path, bytes]) => ({
    path: path === "index.html" ? PAGE_PATH : path,
    integrity: await integrityOf(bytes),
  }));
  const files = (await Promise.all(listed)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const hash = await sha256(new TextEncoder().encode(JSON.stringify(files)));
  const hexadecimal = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return { version: hexadecimal.slice(0, VERSION_CHARACTERS), files };
}
