import { batch, createSignal } from "solid-js";
import { fail, type Result } from "../../result.ts";
import { readRemoteAddress, type RemoteAddressProblem } from "../../share/remote-address.ts";
import type { CustomBasemap, Settings } from "../settings/settings.ts";

/** Parts of a style that can be left out, the map being drawn without them. */
export type StylePart = "sources" | "layers" | "sprite" | "glyphs" | "terrain";

/** What of a basemap is drawn without, with the names that it has there. */
export interface LeftOut {
  readonly part: StylePart;
  readonly names: readonly string[];
}

/** Why an address brings no basemap. */
export type CustomBasemapProblem =
  | RemoteAddressProblem
  | { readonly kind: "status"; readonly host: string; readonly status: number }
  /** The browser does not tell whether the host is down or its headers (CORS) do not let other pages read. */
  | { readonly kind: "refused"; readonly host: string }
  /** The host does not serve a part of a file (RFC 9110, section 14), which an archive needs. */
  | { readonly kind: "no-ranges"; readonly host: string }
  | { readonly kind: "too-large"; readonly limitBytes: number }
  | { readonly kind: "not-a-basemap" }
  /** An archive of pictures. */
  | { readonly kind: "not-vector" }
  /** Nothing of it can be drawn: the names of an archive's layers that nobody here knows, or none. */
  | { readonly kind: "nothing-to-draw"; readonly names: readonly string[] }
  /** It takes parts from hosts that the user has not agreed to. */
  | { readonly kind: "asks-more"; readonly hosts: readonly string[] }
  /** There is no map that could draw it, or its code could not be loaded. */
  | { readonly kind: "not-loaded" };

/** Loads a basemap as far as is needed to know whether it can be drawn, and says what is drawn without. Never rejects. */
export type CheckCustomBasemap = (
  basemap: CustomBasemap,
) => Promise<Result<readonly LeftOut[], CustomBasemapProblem>>;

const NO_MAP: CheckCustomBasemap = () => Promise.resolve(fail({ kind: "not-loaded" }));

/** The basemap at an address of the user's own, in the place of the usual online one. */
export function createCustomBasemapState(settings: Settings) {
  const [checker, setChecker] = createSignal<CheckCustomBasemap>(NO_MAP);
  const [credits, setCredits] = createSignal<string>();
  return {
    /** Judges a typed address. Nobody is asked. */
    readAddress: (text: string): Result<URL, RemoteAddressProblem> => {
      const written = text.trim().replace(/^pmtiles:\/\//i, "");
      // A single word is the beginning of an address rather than a host of the user's own network.
      return /^[\w-]*$/.test(written)
        ? fail({ kind: "not-an-address" })
        : readRemoteAddress(written);
    },
    /** Asks the hosts that the user has agreed to, and no other. */
    check: (basemap: CustomBasemap) => checker()(basemap),
    /** Lets whoever draws the map check a basemap; `undefined` when there is no map any more. */
    attach: (check: CheckCustomBasemap | undefined): void => void setChecker(() => check ?? NO_MAP),
    /** Draws it from now on. Its hosts are those that the user has agreed to. */
    use: (customBasemap: CustomBasemap): void =>
      settings.choose({ customBasemap, basemap: "street" }),
    /** Goes back to the usual one, which is drawn only if the user has ever agreed to its host. */
    reset: (): void =>
      batch(() => {
        settings.choose({ customBasemap: undefined });
        // What was asked for was the other host.
        if (settings.basemap() === "embedded") settings.choose({ basemap: "embedded" });
      }),
    /** Whose data is drawn: its host, and what the basemap says in plain text; `undefined` while it is not drawn. */
    credits: (): string | undefined =>
      settings.basemap() === "street" && settings.customBasemap()
        ? [settings.streetHost(), credits()].filter(Boolean).join(" · ")
        : undefined,
    setCredits,
  };
}

export type CustomBasemapState = ReturnType<typeof createCustomBasemapState>;
