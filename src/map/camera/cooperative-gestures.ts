import type { Map as MapLibre, MapOptions } from "maplibre-gl";
import { onCleanup } from "solid-js";
import type { GestureHints } from "../symbology/map-text.ts";

/** The options of a map that leaves the wheel and one finger to the page around it, and says so when they are used. */
export const cooperation = (hints: GestureHints): Partial<MapOptions> => ({
  cooperativeGestures: true,
  locale: {
    "CooperativeGesturesHandler.WindowsHelpText": hints.wheel,
    "CooperativeGesturesHandler.MacHelpText": hints.wheelOnMac,
    "CooperativeGesturesHandler.MobileHelpText": hints.touch,
  },
});

/** On the whole screen there is no page to leave the wheel to. Needs an owner. */
export function cooperateInPage(map: MapLibre): void {
  const follow = (): void => {
    if (document.fullscreenElement) map.cooperativeGestures.disable();
    else map.cooperativeGestures.enable();
  };
  document.addEventListener("fullscreenchange", follow);
  onCleanup(() => document.removeEventListener("fullscreenchange", follow));
}
