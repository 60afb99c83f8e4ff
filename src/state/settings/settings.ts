import { type Accessor, createMemo, createSignal } from "solid-js";
import type { AreaUnit } from "../../geo/units.ts";
import type { FieldOf, LinkedView } from "../../share/link-keys.ts";
import type { Basemap, MapProjection, Theme } from "../../share/view.ts";
import type { Language } from "../../words/language.ts";

/** The two methods of measuring: on the WGS 84 ellipsoid, and on Turf's sphere. */
export const AREA_METHODS = ["ellipsoid", "sphere"] as const;
export type AreaMethod = (typeof AREA_METHODS)[number];

/** The choices that a link can fix. */
type LinkedChoices = { readonly [Field in FieldOf<"look">]: LinkedView[Field] | undefined };

/** A basemap of the user's own choice, in the place of the usual online one. */
export interface CustomBasemap {
  /** Of a MapLibre style, or of a PMTiles archive. */
  readonly address: string;
  /** The hosts that the user has agreed to ask for it. */
  readonly hosts: readonly string[];
}

/** The host of the usual online basemap. */
const STREET_HOST = "tiles.openfreemap.org";

/** What the user chose once and finds again; `undefined` follows the system or the default. */
export interface SavedChoices extends Partial<LinkedChoices> {
  /** The user has agreed to load the online basemap from its third party. A link cannot agree for them. */
  readonly streetAgreed?: boolean | undefined;
  /**
   * Drawn as the online basemap. It is no matter of a link, which says at most that its view has streets: an address may
   * be known to few, and whoever opens the link has not agreed to its host.
   */
  readonly customBasemap?: CustomBasemap | undefined;
  /** Which map layers are shown, by their ids, of those that the user showed or hid. */
  readonly layers?: Readonly<Record<string, boolean>> | undefined;
  /** Which area stands first in the card; the other stands beside it. */
  readonly method?: AreaMethod | undefined;
  /** Whether keys of a single letter or sign do something; they do unless they were switched off (WCAG 2.2, 2.1.4). */
  readonly letterKeys?: boolean | undefined;
}

/** What the user's system asks for. */
export interface SystemPreferences {
  readonly language: Language;
  readonly dark: Accessor<boolean>;
  /** Whether the page can speak a language now; until it can, the language before stays. */
  readonly isReady?: (language: Language) => boolean;
}

const linkedChoices = (view: LinkedView): LinkedChoices => ({
  language: view.language,
  theme: view.theme,
  units: view.units,
  basemap: view.basemap,
  projection: view.projection,
});

const fixed = (choices: SavedChoices): SavedChoices =>
  Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));

/** Which basemap is drawn, and whom it is asked of. */
function createBasemapChoice(
  inForce: Accessor<SavedChoices>,
  choose: (choice: SavedChoices) => void,
) {
  /** To ask a host of their own choice the user has agreed by choosing it. */
  const isAgreed = (): boolean =>
    inForce().customBasemap !== undefined || inForce().streetAgreed === true;
  return {
    basemap: (): Basemap => (inForce().basemap === "street" && isAgreed() ? "street" : "embedded"),
    /** A link asks for the online basemap and the user has not agreed yet. */
    streetOffered: (): boolean => inForce().basemap === "street" && !isAgreed(),
    customBasemap: (): CustomBasemap | undefined => inForce().customBasemap,
    /** The host that is asked first for the online basemap. */
    streetHost: (): string => {
      const { customBasemap } = inForce();
      return customBasemap ? new URL(customBasemap.address).host : STREET_HOST;
    },
    /** Draws the online basemap. This is the user's consent to ask its host. */
    showStreets: (): void =>
      choose({ basemap: "street", ...(!inForce().customBasemap && { streetAgreed: true }) }),
  };
}

/**
 * The user's choices: those fixed by the link or in this visit come before those kept from an earlier visit,
 * and those before the system's wishes. Only fixed ones travel in links; only the user's own are kept.
 */
export function createSettings(saved: SavedChoices, linked: LinkedView, system: SystemPreferences) {
  const [fromLink, setFromLink] = createSignal(fixed(linkedChoices(linked)));
  const [chosen, setChosen] = createSignal<SavedChoices>({});
  const [kept, setKept] = createSignal(fixed(saved));
  const inForce = createMemo<SavedChoices>(() => ({ ...kept(), ...fromLink(), ...chosen() }));
  const choose = (choice: SavedChoices): void => {
    setChosen((before) => ({ ...before, ...choice }));
    setKept((before) => ({ ...before, ...choice }));
  };
  const wishedLanguage = (): Language => inForce().language ?? system.language;
  const language = createMemo<Language>((before) => {
    const wished = wishedLanguage();
    return before && system.isReady?.(wished) === false ? before : wished;
  });
  const fixedChoices = createMemo<SavedChoices>(() => ({ ...fromLink(), ...chosen() }));
  return {
    /** The language that the user wants, whether or not its words are here. */
    wishedLanguage,
    language,
    theme: (): Theme => inForce().theme ?? (system.dark() ? "dark" : "light"),
    /** The theme that was fixed by choice or link; `undefined` follows the system. */
    themeChoice: (): Theme | undefined => inForce().theme,
    units: (): AreaUnit => inForce().units ?? "ha",
    ...createBasemapChoice(inForce, choose),
    projection: (): MapProjection => inForce().projection ?? "flat",
    /** Whether a map layer is shown: as the user chose, else as it is at first. */
    isLayerShown: (id: string, atFirst: boolean): boolean => inForce().layers?.[id] ?? atFirst,
    showLayer: (id: string, isShown: boolean): void =>
      choose({ layers: { ...inForce().layers, [id]: isShown } }),
    letterKeys: (): boolean => inForce().letterKeys ?? true,
    method: (): AreaMethod => inForce().method ?? "ellipsoid",
    /** What a link of this view fixes for its opener. */
    fixedChoices,
    /** What is to be found again at the next visit. */
    kept,
    choose,
    /** Leaves the online basemap without counting it as the user's choice: it is tried again next time. */
    retreatToEmbedded: (): void => {
      setChosen((before) => ({ ...before, basemap: "embedded" }));
    },
    /** Takes over what an opened link fixes. */
    openLink: (view: LinkedView): void => {
      setFromLink(fixed(linkedChoices(view)));
      // Which layers are shown is no matter of a link: what was chosen of them stays.
      setChosen(({ layers }) => (layers ? { layers } : {}));
    },
  };
}

export type Settings = ReturnType<typeof createSettings>;
