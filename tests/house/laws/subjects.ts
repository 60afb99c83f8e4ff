import { posix } from "node:path";
import type { Graph } from "./graph.ts";

/** What the atlas is about, from the lowest: each may know those before it, and none that comes later. */
export const SUBJECTS = [
  "settings",
  "document",
  "catalogue",
  "view",
  "time",
  "draw",
  "measure",
  "compare",
  "import",
  "export",
  "table",
  "charts",
  "linked",
  "share",
  "picture",
  "commands",
] as const;

/** Of the user's own parks more is shown with what the catalogue's parks have than the other way round. */
const PANEL_SUBJECTS = [
  "settings",
  "catalogue",
  "view",
  "time",
  "draw",
  "measure",
  "compare",
  "document",
  "import",
  "export",
  "table",
  "charts",
  "linked",
  "share",
  "picture",
  "commands",
] as const;

interface SubjectRoom {
  /** The folder in which the subjects stand; in the room of words, one for each language. */
  readonly folder: RegExp;
  /** The subjects that may stand here, as folders or files. */
  readonly subjects: readonly string[];
  /** Folders and files beside the subjects that every subject may know. */
  readonly below: readonly string[];
  /** Folders and files beside the subjects that may know every subject. */
  readonly above: readonly string[];
}

/** The rooms that are sorted by subject, with what may stand beside the subjects in each. */
const SUBJECT_ROOMS: readonly SubjectRoom[] = [
  {
    folder: /^(?:src|tests)\/state\//,
    subjects: SUBJECTS,
    below: ["lazy", "task", "refetch", "style-sheets", "notice", "page-release"],
    above: ["atlas", "context", "release"],
  },
  { folder: /^(?:src|tests)\/panels\//, subjects: PANEL_SUBJECTS, below: ["ui"], above: ["page"] },
  { folder: /^(?:src|tests)\/workers\//, subjects: SUBJECTS, below: ["later", "task"], above: [] },
  {
    folder: /^(?:src|tests)\/words\/[a-z]{2}(?:-\w+)?\//,
    subjects: SUBJECTS,
    below: [],
    above: ["language", "page", "messages"],
  },
  // One test of a subject's words is for all languages.
  {
    folder: /^tests\/words\//,
    subjects: SUBJECTS,
    below: ["format", "language"],
    above: ["load", "page"],
  },
  {
    folder: /^tests\/browser\//,
    subjects: SUBJECTS,
    below: ["support", "playwright"],
    above: ["map", "page", "gallery"],
  },
  { folder: /^src\/words\//, subjects: [], below: ["format", "language"], above: ["load"] },
];

interface Place {
  /** The folder of the room, as it is written in the path. */
  readonly room: string;
  /** From 0 for what all may know up to one more than the subjects have; nothing where the law has no place for it. */
  readonly rank: number | undefined;
}

/** Where a file stands, unless its room is not sorted by subject. */
function placeOf(path: string): Place | undefined {
  for (const { folder, subjects, below, above } of SUBJECT_ROOMS) {
    const room = folder.exec(path)?.[0];
    if (room === undefined) continue;
    const name = path.slice(room.length).replace(/[/.].*$/, "");
    if (below.includes(name)) return { room, rank: 0 };
    if (above.includes(name)) return { room, rank: subjects.length + 1 };
    return { room, rank: subjects.includes(name) ? subjects.indexOf(name) + 1 : undefined };
  }
  return undefined;
}

/** The files of the sorted rooms that stand in no subject. */
export const outsideSubjects = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => {
    const place = placeOf(path);
    return place !== undefined && place.rank === undefined;
  });

/**
 * The imports within a sorted room that go from a subject to a later one. A file outside the subjects has no place in
 * their order, so its imports count too: they can only become fewer when it is given one.
 */
export const upwardImports = (graph: Graph): readonly string[] =>
  [...graph].flatMap(([path, targets]) => {
    const from = placeOf(path);
    if (!from) return [];
    return targets
      .filter((target) => isUpward(from, placeOf(target)))
      .map((target) => `${path} imports ${posix.relative(from.room, target)}`);
  });

function isUpward(from: Place, to: Place | undefined): boolean {
  if (to?.room !== from.room) return false;
  return from.rank === undefined || to.rank === undefined || to.rank > from.rank;
}
