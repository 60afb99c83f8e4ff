import { createMemo, createSignal } from "solid-js";
import {
  lengthTierOf,
  type LinkLengthTier,
  positionOnScale,
  SCALE_STOPS,
} from "../../share/link-length.ts";
import type { LinkedView } from "../../share/link-keys.ts";
import { type ReductionId, toggleReduction } from "./size-estimates.ts";
import type { LinkCoder } from "../linked/link-coder.ts";
import type { DetailsState } from "../catalogue/details.ts";
import { createDifferences } from "./differences.ts";
import { createSharedCode } from "./qr-code.ts";
import { createSharedLink, type LinkPhase } from "./shared-link.ts";
import { createSharedParts, type SharedPartsDependencies } from "./shared-parts.ts";

export interface ShareDialogDependencies extends SharedPartsDependencies {
  readonly linkCoder: LinkCoder;
  readonly details: Pick<DetailsState, "of" | "source" | "want">;
  /** The address of the atlas, less its fragment. */
  readonly pageAddress: string;
}

export type ShareDialogState = ReturnType<typeof createShareDialog>;

/** What the dialog "Share" shows and does, as long as it is open. Needs an owner. */
export function createShareDialog(dependencies: ShareDialogDependencies) {
  const shared = createSharedParts(dependencies);
  const files = createDifferences(dependencies.details, () => shared.parks.carried().files);
  const [reductions, setReductions] = createSignal<readonly ReductionId[]>([]);
  const made = createSharedLink({
    ...dependencies,
    view: shared.view,
    files,
    reductions,
    vertices: () => shared.parks.carried().vertices,
  });
  const link = createMemo(() => linkIn(made.phase()));
  const characters = createMemo(() => charactersIn(made.phase()));
  return {
    ...shared,
    /** The parks that the link carries, as they are before their size is reduced. */
    files,
    reductions,
    /** Chooses a size reduction for the parks, or leaves it out. */
    toggleReduction: (id: ReductionId): void =>
      void setReductions((before) => toggleReduction(before, id)),
    ...made,
    link,
    /** How long the link is, or would be; `undefined` where that is not known. */
    characters,
    /** What a link of its length is good for. */
    fit: (): LinkLengthTier | undefined => whereKnown(characters(), lengthTierOf),
    /** Where a length stands on the scale, from 0 to 1, and the lengths at which it is parted. */
    placeOnScale: positionOnScale,
    scaleStops: SCALE_STOPS,
    /** The link with some of its view changed, such as `{ embed: "1" }`; `undefined` as long as there is none. */
    linkWith: (changes: Partial<LinkedView>): string | undefined =>
      whereKnown(made.linkedView(), (linked) => made.linkOf({ ...linked, ...changes })),
    code: createSharedCode(link),
  };
}

const linkIn = (phase: LinkPhase): string | undefined =>
  phase.kind === "made" ? phase.link : undefined;

function charactersIn(phase: LinkPhase): number | undefined {
  if (phase.kind === "made") return phase.link.length;
  const isLength = phase.kind === "past-limit" && phase.excess.of === "characters";
  return isLength ? phase.excess.count : undefined;
}

const whereKnown = <From, To>(value: From | undefined, act: (value: From) => To): To | undefined =>
  value === undefined ? undefined : act(value);
