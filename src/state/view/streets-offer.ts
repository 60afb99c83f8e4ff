import { createMemo, createSignal } from "solid-js";
import type { Bounds } from "../../geo/position.ts";
import type { CameraView } from "../../share/view.ts";
import type { NoticeState } from "../notice.ts";
import type { Settings } from "../settings/settings.ts";
import type { CameraState } from "./camera-state.ts";

/** The box of the archive around Beijing, as its header says: within it the embedded map knows more. */
const DETAILED: Bounds = [113.5, 38.4, 119, 41.8];

/**
 * The zooms from which the embedded map tells nothing new, half a level and more past what its archives have: lines are smoothed
 * for their last zoom and look coarse from there. In the detailed region the page itself brings parks as near as 13.5: a question
 * that came with each card of Beijing would be in the way, so it comes with the first step beyond.
 */
const ENDS_AT_ZOOM = { world: 7.5, detailed: 13.7 };
/** So far back from there the offer stays, so that it does not come and go with each turn of the wheel. */
const SLACK_ZOOM = 0.3;

const SESSION_KEY = "ai-park-atlas:no-streets";

/** Whether the embedded map has nothing more to show where the camera looks; `slack` levels of zoom before that, too. */
export function isPastEmbedded({ zoom, lon, lat }: CameraView, slack = 0): boolean {
  const [west, south, east, north] = DETAILED;
  const isDetailed = lon >= west && lon <= east && lat >= south && lat <= north;
  return zoom >= (isDetailed ? ENDS_AT_ZOOM.detailed : ENDS_AT_ZOOM.world) - slack;
}

function wasDeclined(): boolean {
  try {
    return sessionStorage.getItem(SESSION_KEY) !== null;
  } catch {
    return false;
  }
}

function keepDeclined(): void {
  try {
    sessionStorage.setItem(SESSION_KEY, "1");
  } catch {
    // Where nothing is kept the answer holds until the page is loaded anew.
  }
}

interface OfferSources {
  readonly settings: Settings;
  readonly camera: Pick<CameraState, "view" | "mapState">;
  readonly notices: Pick<NoticeState, "alert">;
}

/** The offer of the online basemap where the embedded one ends. Needs an owner. */
export function createStreetsOffer({ settings, camera, notices }: OfferSources) {
  const [declined, setDeclined] = createSignal(wasDeclined());
  // A link's own question, and the word that there are no streets, come before it.
  const isOpen = (): boolean =>
    !declined() &&
    settings.basemap() === "embedded" &&
    !settings.streetOffered() &&
    notices.alert()?.kind !== "street-unreachable";
  const isOffered = createMemo((before: boolean): boolean => {
    const view = camera.view();
    if (!view || !isOpen()) return false;
    // It appears over a map at rest: on the way somewhere nobody can answer it.
    return before
      ? isPastEmbedded(view, SLACK_ZOOM)
      : camera.mapState() === "idle" && isPastEmbedded(view);
  }, false);
  const decline = (): void => {
    setDeclined(true);
    keepDeclined();
  };
  return {
    /** Whether the user is asked now. */
    isOffered,
    /** Draws the online basemap. This is the user's consent to ask its host. */
    show: settings.showStreets,
    /** Draws the embedded basemap, and asks no more in this session. */
    decline: (): void => {
      decline();
      if (settings.basemap() === "street" || settings.streetOffered())
        settings.choose({ basemap: "embedded" });
    },
  };
}
