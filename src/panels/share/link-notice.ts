import type { Notice } from "../../state/notice.ts";

export type LinkNotice = Extract<
  Notice,
  { readonly kind: "link-kept" | "link-damaged" | "link-source-refused" }
>;

/** Whether a notice is about the parks of a link: those have words and buttons that few visits need. */
export const isAboutLinkParks = (notice: Notice): notice is LinkNotice =>
  notice.kind === "link-kept" ||
  notice.kind === "link-damaged" ||
  notice.kind === "link-source-refused";
