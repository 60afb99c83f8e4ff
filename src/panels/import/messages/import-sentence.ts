import { readFormats } from "../../../state/import/findings.ts";
import type { ImportWords } from "./import-format.ts";
import type { ImportNotice } from "./import-notice.ts";
import { addressSentence, problemSentence } from "./problem-sentence.ts";
import { shortenName } from "../../ui/shorten.ts";
import { countText } from "../../../words/format/figures.ts";

const MOST_NAMES = 3;
/** So many characters for all of the names together, and no fewer for each than that it can be named from others. */
const MOST_CHARACTERS = 60;
const FEWEST_CHARACTERS = 24;

/** File names in a row: the first three, and how many more there are. */
export function namesText(names: readonly string[], { dialog }: ImportWords): string {
  const first = names.slice(0, MOST_NAMES);
  const most = Math.max(FEWEST_CHARACTERS, Math.floor(MOST_CHARACTERS / first.length));
  const listed = first.map((name) => shortenName(name, most)).join(dialog.listSeparator);
  const more = names.length - MOST_NAMES;
  return more > 0 ? dialog.andMore(listed, more) : listed;
}

/** As many failures are named one by one as fit on a phone. */
const MOST_FAILURES = 3;

/** What came of an import: a sentence, or one for each file that failed. */
export function importSentences(notice: ImportNotice, messages: ImportWords): readonly string[] {
  if (notice.kind !== "import-failed") return [importSentence(notice, messages)];
  const all = [...(notice.earlier ?? []), notice];
  const named = all.slice(0, MOST_FAILURES);
  const more = all.length - named.length;
  return [
    ...named.map(({ name, problem }) => problemSentence(name, problem, messages)),
    ...(more > 0 ? [messages.problems.moreFailed(more)] : []),
  ];
}

function importedSentence(
  { parks, waiting, names }: Extract<ImportNotice, { kind: "imported" }>,
  messages: ImportWords,
): string {
  const added = messages.dialog.added(parks, countText(parks), namesText(names, messages));
  return waiting > 0 ? messages.dialog.alsoRejected(added, countText(waiting)) : added;
}

function importSentence(notice: ImportNotice, messages: ImportWords): string {
  switch (notice.kind) {
    case "imported":
      return importedSentence(notice, messages);
    case "import-failed":
      return problemSentence(notice.name, notice.problem, messages);
    case "address-failed":
      return addressSentence(notice.host, notice.problem, messages);
  }
}

/** The formats that are read, each named once. */
export function formatsSentence(
  { formats: sentence, formatNames, listSeparator }: ImportWords["dialog"],
  formats = readFormats(),
): string {
  const names: Readonly<Record<string, string>> = formatNames;
  const called = new Set(formats.map(({ id, label }) => names[id] ?? label));
  return sentence([...called].join(listSeparator));
}
