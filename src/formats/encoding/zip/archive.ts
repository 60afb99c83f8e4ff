import { fail, succeed } from "../../../result.ts";
import type { Result } from "../../../result.ts";
import type { ImportProblem } from "../../answer.ts";
import { detect } from "../../detect/detect.ts";
import type { TextPlace } from "../../finding.ts";
import { LIMITS } from "../../limits.ts";
import { outcomeOf } from "../../pipeline/outcome.ts";
import type { FeatureSink, FormatParsers, ParseOutcome } from "../../parser.ts";
import type { ImportSource, SourceFile } from "../../source.ts";
import { readDirectory } from "./directory.ts";
import type { ZipEntry } from "./directory.ts";
import { membersOf } from "./members.ts";
import type { ArchiveMember, ArchiveMembers } from "./members.ts";
import { unpack } from "./unpack.ts";

/**
 * Reads all that an archive holds, each file by the parser of its own format, one after the other.
 * @throws {ImportRefusal} for an encrypted or damaged entry, and past the limits of size and growth
 */
export async function readArchive(
  source: ImportSource,
  sink: FeatureSink,
  parsers: FormatParsers,
): Promise<Result<ParseOutcome, ImportProblem>> {
  const entries = await readDirectory(source.bytes);
  if (!entries.ok) return entries;
  const members = membersOf(entries.value, parsers.formats);
  const problem = problemOf(members);
  if (problem) return fail(problem);
  for (const { name } of members.archives) {
    sink.find({ kind: "not-supported", what: "nested-archive", name }, "warning", {});
  }
  for (const { name } of members.strays) {
    sink.find({ kind: "record-damaged", what: `${name}: .shp` }, "warning", {});
  }
  const budget = { bytes: LIMITS.unpackedBytes };
  const open = (entry: ZipEntry): SourceFile => ({
    name: entry.name.replace(/^.*\//, ""),
    bytes: unpack(source.bytes, entry, budget),
  });
  const { encoding } = source;
  const openMember = ({ entry, companions }: ArchiveMember): ImportSource => ({
    ...open(entry),
    origin: "file",
    companions: companions.map(open),
    ...(encoding === undefined ? {} : { encoding }),
  });
  return readMembers(members.files, openMember, sink, parsers);
}

function problemOf({ files, archives, strays }: ArchiveMembers): ImportProblem | undefined {
  if (files.length === 0) {
    if (strays.length > 0) return { kind: "missing-part", part: ".shp" };
    if (archives.length > 0) return { kind: "nested-archive" };
    return { kind: "not-recognised", looksLike: "archive" };
  }
  const read = files.reduce((sum, { companions }) => sum + 1 + companions.length, 0);
  const limit = LIMITS.archiveEntries;
  return read > limit ? { kind: "too-many-entries", limit } : undefined;
}

async function readMembers(
  files: readonly ArchiveMember[],
  open: (member: ArchiveMember) => ImportSource,
  sink: FeatureSink,
  parsers: FormatParsers,
): Promise<Result<ParseOutcome, ImportProblem>> {
  const outcomes: ParseOutcome[] = [];
  const isOne = files.length === 1;
  for (const [at, file] of files.entries()) {
    const { entry } = file;
    const member = open(file);
    const own = isOne ? sink : sinkFor(sink, { name: entry.name, at, of: files.length });
    const outcome = await readMember(member, own, parsers);
    if (outcome.ok) outcomes.push(outcome.value);
    else if (isOne) return outcome;
    else reportMember(sink, entry.name, outcome.problem);
  }
  return joinOutcomes(outcomes);
}

async function readMember(
  member: ImportSource,
  sink: FeatureSink,
  parsers: FormatParsers,
): Promise<Result<ParseOutcome, ImportProblem>> {
  const [a, b] = member.bytes;
  // An archive under another name would lead back here.
  if (a === 0x50 && b === 0x4b) return fail({ kind: "nested-archive" });
  const detected = detect(member, parsers.formats);
  if (detected.kind === "empty") return fail({ kind: "empty" });
  if (detected.kind === "unreadable") {
    return fail({ kind: "not-recognised", looksLike: detected.looksLike });
  }
  const { format } = detected;
  const read = await parsers.parserOf(format);
  const outcome = await read(member, sink, parsers);
  // KML in an archive is KMZ; anything else is what it is without one.
  return outcome.ok
    ? succeed({ ...outcome.value, format: format === "kml" ? "kmz" : format })
    : outcome;
}

/** One file among several that cannot be read does not keep the others outside. */
function reportMember(sink: FeatureSink, name: string, problem: ImportProblem): void {
  if (problem.kind === "syntax") {
    const { finding, place } = problem;
    sink.find(finding, "error", within(name, place));
  } else sink.find({ kind: "record-damaged", what: `${name}: ${problem.kind}` }, "error", {});
}

interface MemberPart {
  readonly name: string;
  readonly at: number;
  readonly of: number;
}

/** Places tell which of several files they are in; progress goes on from one to the next. */
const sinkFor = (sink: FeatureSink, { name, at, of }: MemberPart): FeatureSink => ({
  add: (found) => sink.add({ ...found, place: within(name, found.place) }),
  find: (detail, severity, place) => sink.find(detail, severity, within(name, place)),
  reportProgress: (done) => sink.reportProgress((at + done) / of),
});

const within = (name: string, place: TextPlace): TextPlace => ({
  ...place,
  path: place.path === undefined ? name : `${name}: ${place.path}`,
});

/** What holds for all files of an archive; an envelope only where there is one file. */
function joinOutcomes(outcomes: readonly ParseOutcome[]): Result<ParseOutcome, ImportProblem> {
  const [first] = outcomes;
  if (first && outcomes.length === 1) return succeed(first);
  const joined = outcomeOf(outcomes.map(({ crs }) => crs));
  const isSame = outcomes.every(({ format }) => format === first?.format);
  return joined.ok && first?.format !== undefined && isSame
    ? succeed({ ...joined.value, format: first.format })
    : joined;
}
