import type { ReportGroup } from "../../../state/import/report-groups.ts";

/** Whether a kind is told as a group: a single finding is a line of its own. */
export const isGroup = ({ findings }: ReportGroup): boolean => findings > 1;
