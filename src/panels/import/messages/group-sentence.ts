import type { ReportGroup } from "../../../state/import/report-groups.ts";
import type { FindingText } from "../../../words/en/import/findings.ts";
import type { GroupWords } from "../../../words/en/import/groups.ts";
import { findingText } from "./finding-sentence.ts";
import type { ImportFormat } from "./import-format.ts";

/** As much of a group as its words are made of. */
export type GroupSummary = Pick<ReportGroup, "meaning" | "items" | "findings" | "features">;

/**
 * The title and the sentence of several findings of one kind and meaning. A kind without words for several is called
 * as its first finding is, with the number of the others.
 */
export function groupText(group: GroupSummary, format: ImportFormat): FindingText {
  const { finding } = group.items[0];
  const words: Readonly<Record<string, GroupWords[keyof GroupWords]>> = format.words.groups.kinds;
  const write = words[`${finding.kind}/${group.meaning}`] ?? words[finding.kind];
  if (write) return withFate(write(group), group, format);
  const { title, sentence } = findingText(finding, format);
  const isSame = group.items.every((item) => findingText(item.finding, format).title === title);
  return {
    title: isSame ? title : format.words.groups.others(title, group.findings - 1),
    sentence,
  };
}

/** What becomes of what is told, where the kind alone does not say it. */
const withFate = (
  text: FindingText,
  { items }: GroupSummary,
  { words: messages }: ImportFormat,
): FindingText =>
  items[0].finding.fix?.kind === "drop-part"
    ? { ...text, sentence: messages.groups.leftOut(text.sentence) }
    : text;
