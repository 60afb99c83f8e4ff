import type { FormatId, ImportSource } from "./source.ts";

/** What is looked at of a file to find out its format. */
export interface SniffedFile extends Pick<ImportSource, "name" | "bytes" | "origin"> {
  /** What follows the last dot of its name, in lower case; empty where there is none. */
  readonly extension: string;
  /** Its first 64 KiB as text, without a byte order mark; empty where it is no text. */
  readonly head: string;
  /** The head without the blanks before it. */
  readonly start: string;
}

/**
 * By what a file can be recognised, the surest first. The formats are asked for one sign after the other; where several
 * see the same sign, the first in the registry has it.
 *
 * - `magic`: first bytes that no other format has.
 * - `archive`: an archive that is no other format's.
 * - `part`: the name of one of the files that belong together, as those of a shapefile do.
 * - `beginning`: a keyword, a root element or a header that no other format begins with.
 * - `pasted`: a pasted text, which may be in a form that no file is in.
 * - `syntax`: the syntax of the format, which is that of others too.
 * - `likeness`: nothing says so, but all of it can be read as this format.
 * - `name`: nothing but the file's name.
 * - `rest`: what no other format takes.
 */
export type Sign =
  | "magic"
  | "archive"
  | "part"
  | "beginning"
  | "pasted"
  | "syntax"
  | "likeness"
  | "name"
  | "rest";

/** Whether a file shows a sign of a format. */
type HasSign = (file: SniffedFile, format: Format) => boolean;

/**
 * A file format: `src/formats/<id>/format.ts`. Its parser is what `read.ts` beside it exports as `read`, its writer what
 * `write.ts` exports as `write`. The page knows formats by this value only, so it holds nothing that is large.
 */
export interface Format {
  /** The name of its folder. */
  readonly id: FormatId;
  /** What it is called in all languages that have no word of their own for it. */
  readonly label: string;
  /** How the names of its files end, without the dot and in lower case; files that are written end with the first. */
  readonly extensions: readonly string[];
  /** Whether positions are on WGS 84 because its standard says so, and files hold to it. */
  readonly isAlwaysWgs84: boolean;
  /** How it is recognised; only where there is a parser. */
  readonly sniff?: Readonly<Partial<Record<Sign, HasSign>>>;
  /** The extensions by which files in an archive are read; all of them where nothing is said. */
  readonly extensionsInArchive?: readonly string[];
  /** Only where there is a writer. */
  readonly written?: {
    /** Its place among the formats that are offered, from small to large. */
    readonly order: number;
    readonly mediaType: string;
  };
}
