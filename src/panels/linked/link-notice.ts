import type { Notice } from "../../state/notice.ts";

/** Those about the parks that a link of the atlas carries. */
export type LinkParksNotice = Exclude<LinkNotice, { readonly kind: "link-nowhere" }>;

export type LinkNotice = Extract<
  Notice,
  {
    readonly kind:
      | "link-kept"
      | "link-damaged"
      | "link-improvements"
      | "link-source-refused"
      | "link-nowhere";
  }
>;

/** Whether a notice is about a link and what it holds: those have words and buttons that few visits need. */
export const isAboutLinkParks = (notice: Notice): notice is LinkNotice =>
  notice.kind === "link-kept" ||
  notice.kind === "link-damaged" ||
  notice.kind === "link-improvements" ||
  notice.kind === "link-source-refused" ||
  notice.kind === "link-nowhere";
