import type { Notice } from "../../state/notice.ts";

export type StepNotice = Extract<
  Notice,
  { readonly kind: "step-passed-over" | "properties-changed" }
>;

/** Whether a notice is about a step that was passed over, or a change of properties: that has words which few visits need. */
export const isAboutStep = (notice: Notice): notice is StepNotice =>
  notice.kind === "step-passed-over" || notice.kind === "properties-changed";
