import { createMemo, createSignal } from "solid-js";
import type { LinkedFile } from "../share/linked-parks.ts";
import { fitOf, type LinkFit, placeOnScale, SCALE_STOPS } from "../share/tiers.ts";
import type { LinkedView } from "../share/view.ts";
import { type DietId, toggledDiet } from "./diets.ts";
import type { LinkCoder } from "./link-coder.ts";
import { createSharedCode } from "./shared-code.ts";
import { createSharedLink, type LinkPhase } from "./shared-link.ts";
import { createSharedParts, type SharedPartsParts } from "./shared-parts.ts";

export interface SharingCoreParts extends SharedPartsParts {
  readonly linkCoder: Pick<LinkCoder, "encode" | "decode">;
  /** The address of the atlas, less its fragment. */
  readonly pageAddress: string;
}

export type SharingCore = ReturnType<typeof createSharingCore>;

/** What the dialog "Share" shows and does, as long as it is open. Needs an owner. */
export function createSharingCore(parts: SharingCoreParts) {
  const shared = createSharedParts(parts);
  const files = createMemo((): readonly LinkedFile[] => shared.parks.carried().files);
  const [diets, setDiets] = createSignal<readonly DietId[]>([]);
  const made = createSharedLink({
    ...parts,
    view: shared.view,
    files,
    diets,
    vertices: () => shared.parks.carried().vertices,
  });
  const link = createMemo(() => linkIn(made.phase()));
  const characters = createMemo(() => charactersIn(made.phase()));
  return {
    ...shared,
    /** The parks that the link carries, as they are before they go on diets. */
    files,
    diets,
    /** Puts the parks on a diet, or takes them off it. */
    toggleDiet: (id: DietId): void => void setDiets((before) => toggledDiet(before, id)),
    ...made,
    link,
    /** How long the link is, or would be; `undefined` where that is not known. */
    characters,
    /** What a link of its length is good for. */
    fit: (): LinkFit | undefined => whereKnown(characters(), fitOf),
    /** Where a length stands on the scale, from 0 to 1, and the lengths at which it is parted. */
    placeOnScale,
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
