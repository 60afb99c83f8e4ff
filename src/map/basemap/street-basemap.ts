import type { StyleSpecification } from "maplibre-gl";
import { type Accessor, createEffect, createSignal, onCleanup, untrack } from "solid-js";
import { fail, type Result } from "../../result.ts";
import type { NoticeState } from "../../state/notice.ts";
import type { CustomBasemap, Settings } from "../../state/settings/settings.ts";
import type { CustomBasemapProblem, CustomBasemapState } from "../../state/view/custom-basemap.ts";
import type { Theme } from "../../state/view/view.ts";
import type { MapLabels } from "../symbology/map-text.ts";
import { paletteOf } from "../symbology/palette.ts";
import type { LoadedBasemap } from "./custom/load-custom.ts";

export interface StreetBasemap {
  /** The style to draw the overlay on; `undefined` where the embedded basemap is drawn. */
  readonly style: Accessor<StyleSpecification | undefined>;
  /** Whether a style has been asked for and is not here yet. */
  readonly pending: Accessor<boolean>;
  /** Whether tiles are bound to come: a basemap of the user's own choice may have none where the map looks. */
  readonly isEverywhere: Accessor<boolean>;
  /** Goes back to the embedded basemap and says so; without a connection, until that is back. */
  readonly retreat: () => void;
}

export interface StreetBasemapDependencies {
  readonly settings: Settings;
  readonly notices: NoticeState;
  readonly custom: CustomBasemapState;
  readonly labels: Accessor<MapLabels>;
}

type Loaded = Pick<LoadedBasemap, "style"> & Partial<LoadedBasemap>;
type Answer = Result<Loaded, unknown>;

/** Loads basemaps of the user's own choice, whose code few need. */
const customLoader =
  ({ settings, custom, labels }: StreetBasemapDependencies) =>
  async (
    basemap: CustomBasemap,
    signal: AbortSignal,
  ): Promise<Result<LoadedBasemap, CustomBasemapProblem>> => {
    const look = untrack(() => ({ palette: paletteOf(settings.theme()), labels: labels() }));
    try {
      const { loadCustomBasemap } = await import("./custom/load-custom.ts");
      return await loadCustomBasemap(basemap, { ...look, signal, readAddress: custom.readAddress });
    } catch {
      return fail({ kind: "not-loaded" });
    }
  };

type LoadCustom = ReturnType<typeof customLoader>;

/** Lets the user try an address while there is a map. Needs an owner. */
function offerCheck({ custom }: StreetBasemapDependencies, load: LoadCustom): void {
  custom.attach(async (basemap) => {
    const answer = await load(basemap, new AbortController().signal);
    return answer.ok ? { ok: true, value: answer.value.leftOut } : answer;
  });
  onCleanup(() => custom.attach(undefined));
}

/** Fetches the usual online basemap, whose code comes with the wish for it. */
async function fetchUsual(theme: Theme, signal: AbortSignal): Promise<Answer> {
  try {
    const { fetchStreetStyle } = await import("./street-style.ts");
    const answer = await fetchStreetStyle(theme, signal);
    return answer.ok ? { ok: true, value: { style: answer.value } } : answer;
  } catch {
    return fail(undefined);
  }
}

/** The online street map while the user wants it. It is asked for only then. Needs an owner. */
export function createStreetBasemap(dependencies: StreetBasemapDependencies): StreetBasemap {
  const { settings, notices, custom, labels } = dependencies;
  const [style, setStyle] = createSignal<StyleSpecification>();
  const [pending, setPending] = createSignal(false);
  const [attempt, setAttempt] = createSignal(0);
  const loadCustom = customLoader(dependencies);
  offerCheck(dependencies, loadCustom);
  const retreat = (): void => {
    if (!navigator.onLine) {
      setStyle(undefined);
      notices.show({ kind: "offline" });
      return;
    }
    const host = settings.streetHost();
    settings.retreatToEmbedded();
    notices.show({ kind: "street-unreachable", host });
  };
  const tryAgain = (): void => {
    if (!style()) setAttempt((count) => count + 1);
  };
  const load = async (asked: Promise<Answer>, signal: AbortSignal): Promise<void> => {
    const askedInVain = !navigator.onLine;
    setPending(true);
    const answer = await asked;
    if (signal.aborted) return;
    setPending(false);
    if (answer.ok) {
      setStyle(answer.value.style);
      custom.setCredits(answer.value.credits);
    }
    // The browser can know of the connection before it says so: a request without one tells nothing of the host.
    else if (askedInVain && navigator.onLine) tryAgain();
    else retreat();
  };
  createEffect(() => {
    if (settings.basemap() !== "street") return;
    attempt();
    const basemap = settings.customBasemap();
    const theme = settings.theme();
    if (basemap) labels();
    const asking = new AbortController();
    const { signal } = asking;
    void load(basemap ? loadCustom(basemap, signal) : fetchUsual(theme, signal), signal);
    onCleanup(() => asking.abort());
  });
  createEffect(() => {
    if (settings.basemap() === "street") return;
    setStyle(undefined);
    setPending(false);
  });
  globalThis.addEventListener("online", tryAgain);
  onCleanup(() => globalThis.removeEventListener("online", tryAgain));
  const isEverywhere = (): boolean => settings.customBasemap() === undefined;
  return { style, pending, isEverywhere, retreat };
}
