import { batch } from "solid-js";
import type { AtlasLink } from "../../share/external/external-link.ts";
import { decodeLink, type DecodedLink } from "../../share/link.ts";
import { lazily } from "../lazy.ts";
import type { NoticeState } from "../notice.ts";
import type { LinkCoder } from "./link-coder.ts";

const readings = lazily(
  () => import("../../share/repair/link-candidates.ts"),
  (module) => module,
);

interface Opening {
  readonly linkCoder: Pick<LinkCoder, "decode">;
  readonly open: (link: DecodedLink) => void;
  readonly step: () => void;
  readonly notices: NoticeState;
}

/**
 * Opens a link that the user gave the page, as a new entry of the browser's history. One that may be read in several
 * ways is not opened before that is decided.
 */
export function createLinkOpening({
  linkCoder,
  open,
  step,
  notices,
}: Opening): (link: AtlasLink) => void {
  const enter = (fragment: string): void =>
    batch(() => {
      open(decodeLink(fragment));
      step();
    });
  const choose = (all: readonly string[]): void =>
    void readings()
      .then(({ soundReading }) => soundReading(all, linkCoder.decode))
      .then(enter, () => notices.show({ kind: "not-loaded", tryAgain: () => choose(all) }));
  return ({ fragment, others = [] }) =>
    others.length === 0 ? enter(fragment) : choose([fragment, ...others]);
}
