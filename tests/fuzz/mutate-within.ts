import { unzipSync, type Unzipped, zipSync } from "fflate";
import { type Mutation, pick } from "./mutation.ts";

const MOST_BYTES = 1_000_000;
const NOTHING = new Uint8Array();

function entriesOf(archive: Uint8Array): Unzipped {
  try {
    return unzipSync(archive, { filter: ({ originalSize }) => originalSize < MOST_BYTES });
  } catch {
    return {};
  }
}

/** Changes one file of an archive and packs it again; now and then one goes, or takes an ending that is not its own. */
export const mutateEntry =
  (change: Mutation): Mutation =>
  (archive, random, other) => {
    const entries = entriesOf(archive);
    const names = Object.keys(entries);
    const name = names[pick(random, names.length)];
    if (name === undefined) return change(archive, random, other);
    const { [name]: bytes = NOTHING, ...others } = entries;
    const kind = pick(random, 20);
    const otherName = name.replace(/[^.]*$/, names[0]?.split(".").at(-1) ?? "");
    if (kind === 0) return zipSync(others);
    if (kind === 1) return zipSync({ ...others, [otherName]: bytes });
    const changed = bytes.length > 0 ? change(bytes, random, other) : bytes;
    return zipSync({ ...entries, [name]: changed }, { level: random() < 0.5 ? 0 : 6 });
  };

/** Changes the bytes that hexadecimal digits stand for, in one of the lines of a text. */
export const mutateHexLine =
  (change: Mutation): Mutation =>
  (bytes, random, other) => {
    const lines = Buffer.from(bytes).toString("latin1").split("\n");
    const at = pick(random, lines.length);
    const line = Buffer.from(lines[at] ?? "", "hex");
    if (line.length > 0) lines[at] = Buffer.from(change(line, random, other)).toString("hex");
    return new Uint8Array(Buffer.from(lines.join("\n"), "latin1"));
  };
