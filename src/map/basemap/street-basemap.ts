import type { StyleSpecification } from "maplibre-gl";
import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";
import type { Theme } from "../../state/view/view.ts";
import type { NoticeState } from "../../state/notice.ts";
import type { Settings } from "../../state/settings/settings.ts";
import { fetchStreetStyle } from "./street-style.ts";

export interface StreetBasemap {
  /** The style to draw the overlay on; `undefined` where the embedded basemap is drawn. */
  readonly style: Accessor<StyleSpecification | undefined>;
  /** Whether a style has been asked for and is not here yet. */
  readonly pending: Accessor<boolean>;
  /** Goes back to the embedded basemap and says so; without a connection, until that is back. */
  readonly retreat: () => void;
}

export interface StreetBasemapDependencies {
  readonly settings: Settings;
  readonly notices: NoticeState;
}

/** The online street map while the user wants it. It is asked for only then. Needs an owner. */
export function createStreetBasemap({
  settings,
  notices,
}: StreetBasemapDependencies): StreetBasemap {
  const [style, setStyle] = createSignal<StyleSpecification>();
  const [pending, setPending] = createSignal(false);
  const [attempt, setAttempt] = createSignal(0);
  const retreat = (): void => {
    if (!navigator.onLine) {
      setStyle(undefined);
      notices.show({ kind: "offline" });
      return;
    }
    settings.retreatToEmbedded();
    notices.show({ kind: "street-unreachable" });
  };
  const tryAgain = (): void => {
    if (!style()) setAttempt((count) => count + 1);
  };
  const load = async (theme: Theme, signal: AbortSignal): Promise<void> => {
    const askedInVain = !navigator.onLine;
    setPending(true);
    const answer = await fetchStreetStyle(theme, signal);
    if (signal.aborted) return;
    setPending(false);
    if (answer.ok) setStyle(answer.value);
    // The browser can know of the connection before it says so: a request without one tells nothing of the host.
    else if (askedInVain && navigator.onLine) tryAgain();
    else retreat();
  };
  createEffect(() => {
    if (settings.basemap() !== "street") return;
    attempt();
    const asked = new AbortController();
    void load(settings.theme(), asked.signal);
    onCleanup(() => asked.abort());
  });
  createEffect(() => {
    if (settings.basemap() === "street") return;
    setStyle(undefined);
    setPending(false);
  });
  globalThis.addEventListener("online", tryAgain);
  onCleanup(() => globalThis.removeEventListener("online", tryAgain));
  return { style, pending, retreat };
}
