import { createMemo, createSignal } from "solid-js";
import {
  citeInBibtex,
  citeInChinese,
  type CitedView,
  citeInEnglish,
} from "../../share/citation.ts";
import type { LinkedView } from "../../share/link-keys.ts";
import type { ShareDialogState } from "./share-dialog.ts";
import { isOwnId } from "../catalogue/subject.ts";

/** An address longer than this fills more than half a dozen lines of print. */
const UNWIELDY_CHARACTERS = 500;

interface CitingDependencies {
  readonly sharing: Pick<ShareDialogState, "linkedView" | "linkOf" | "parks">;
  /** What is open is called, in both languages. */
  readonly names: () => { readonly en: string; readonly zh: string };
  readonly mapData: CitedView["mapData"];
  /** The day that it is, by ISO 8601. */
  readonly today: () => string;
}

function withoutParks(linked: LinkedView): LinkedView {
  const { parks: _, park, ...view } = linked;
  return park && !isOwnId(park) ? { ...view, park } : view;
}

/** The citation of what the link shows. Needs an owner. */
export function createCiting({ sharing, names, mapData, today }: CitingDependencies) {
  const [isSpare, setSpare] = createSignal(false);
  const ownParks = (): number => sharing.parks.carried().linkedIds.size;
  const isLong = (): boolean => {
    const linked = sharing.linkedView();
    return linked !== undefined && sharing.linkOf(linked).length > UNWIELDY_CHARACTERS;
  };
  const view = createMemo((): CitedView | undefined => {
    const linked = sharing.linkedView();
    if (!linked) return undefined;
    const cited = isSpare() ? withoutParks(linked) : linked;
    return {
      ...(cited.park ? { park: { id: cited.park, ...names() } } : {}),
      ownParks: isSpare() ? 0 : ownParks(),
      address: sharing.linkOf(cited),
      day: today(),
      mapData,
    };
  });
  const forms = createMemo(() => {
    const cited = view();
    return cited
      ? {
          english: citeInEnglish(cited),
          chinese: citeInChinese(cited),
          bibtex: citeInBibtex(cited),
        }
      : undefined;
  });
  return {
    /** The citation in its three forms; `undefined` as long as there is no link. */
    forms,
    /** The link is too long to be printed, and would be shorter without the sharer's own parks. */
    isUnwieldy: (): boolean => isLong() && ownParks() > 0,
    /** Whether the sharer's own parks are left out. */
    isSpare,
    spare: (wish: boolean): void => void setSpare(wish),
  };
}
