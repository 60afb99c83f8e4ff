import type { Notice } from "../../../state/notice.ts";

export type ImportNotice = Extract<
  Notice,
  { readonly kind: "imported" | "import-failed" | "address-failed" }
>;

/** Whether a notice is about an import: those have words and buttons that few visits need. */
export const isAboutImports = (notice: Notice): notice is ImportNotice =>
  notice.kind === "imported" || notice.kind === "import-failed" || notice.kind === "address-failed";
