import { createMemo } from "solid-js";
import type { OutlinedPlace } from "../../catalogue/proposal/park-file.ts";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import { boundsOf } from "../../geo/bounds.ts";
import type { LegendSymbol } from "../../catalogue/symbology.ts";
import type { Messages } from "../../words/en/messages.ts";
import type { ListState } from "../catalogue/list.ts";
import type { Settings } from "../settings/settings.ts";
import type { CameraState } from "./camera-state.ts";
import type { SelectionState } from "./selection.ts";

/** Takes a text from the messages of the language that the user reads. */
type TextIn = (words: Messages) => string;

/** One symbol of the legend and what it stands for. */
export interface LegendEntry {
  readonly symbol: LegendSymbol;
  readonly text: TextIn;
  /** The same in a whole sentence, where the text alone is short. */
  readonly meaning?: TextIn;
}

/** What the legend says of one map layer. */
export interface LegendPart {
  readonly heading?: TextIn;
  readonly entries: readonly LegendEntry[];
}

/** What is seen of the map, as far as legends depend on it. */
export interface LegendView {
  /** The zoom in whole levels, rounded down. */
  readonly zoom: number;
  /** The catalogue's parks that are drawn in full. */
  readonly parks: readonly ParkSummary[];
  /** What is open, if it is to be seen and says how sure its outline is: of the catalogue, or one of the user's. */
  readonly open?: OutlinedPlace | undefined;
}

/** A switch among the view tools, by which the user shows and hides a map layer. The device keeps the choice. */
export interface LayerVisibility {
  readonly name: TextIn;
  /** The path of its icon on a square of 24, drawn with a line of 2 as Lucide's icons are. */
  readonly icon: string;
  /** Whether the layer is shown to those who never chose. */
  readonly atFirst: boolean;
}

/** A map layer as the panels and the settings know it; what it draws is the map's affair. */
export interface MapLayerEntry {
  /** The name under which the device keeps whether it is shown: never to be changed. */
  readonly id: string;
  /** Given where the user can hide the layer. */
  readonly visibility?: LayerVisibility;
  /** Given where the legend explains the layer; nothing while there is nothing of it to explain. */
  readonly legend?: (view: LegendView) => LegendPart | readonly LegendPart[] | undefined;
}

interface MapLayersInput {
  readonly mapLayers: readonly MapLayerEntry[];
  readonly settings: Settings;
  readonly list: ListState;
  readonly selection: SelectionState;
  readonly camera: CameraState;
}

/** Which map layers are shown, the switches that show and hide them, and what the legend says of them. */
export function createMapLayersState(input: MapLayersInput) {
  const { mapLayers, settings, list, selection, camera } = input;
  const isShown = ({ id, visibility }: MapLayerEntry): boolean =>
    !visibility || settings.isLayerShown(id, visibility.atFirst);
  // The legend does not follow each frame of a flight.
  const zoom = createMemo(() => Math.floor(camera.zoom()));
  // Those of the list, and the open one if filters keep it out.
  const drawn = (): readonly ParkSummary[] => {
    const open = selection.park();
    return [...list.listedParks(), ...(open ? [open] : [])];
  };
  /** The parks that a map at rest shows; `undefined` before it first rests. On the way nothing comes and goes. */
  const inView = createMemo<ReadonlySet<string> | undefined>((before) => {
    const map = camera.camera();
    if (!map || camera.mapState() !== "idle") return before;
    camera.view();
    const open = selection.outlined();
    const all: readonly OutlinedPlace[] = [...drawn(), ...(open ? [open] : [])];
    const seen = all.filter(({ geometry }) => map.meets(boundsOf(geometry)));
    return new Set(seen.map(({ id }) => id));
  });
  const isInView = ({ id }: OutlinedPlace): boolean => inView()?.has(id) ?? true;
  return {
    isShown,
    switches: mapLayers.flatMap((layer) => {
      if (!layer.visibility) return [];
      const { name, icon } = layer.visibility;
      const isOn = (): boolean => isShown(layer);
      const toggle = (): void => settings.showLayer(layer.id, !isOn());
      return [{ id: layer.id, name, icon, isOn, toggle }];
    }),
    /** What the map shows and nothing else; `isSeen` narrows it to a part of the map other than what is on screen. */
    legend: (isSeen: (park: OutlinedPlace) => boolean = isInView): readonly LegendPart[] => {
      const open = selection.outlined();
      const view = {
        zoom: zoom(),
        parks: drawn().filter(isSeen),
        open: open && isSeen(open) ? open : undefined,
      };
      return mapLayers.filter(isShown).flatMap((layer) => layer.legend?.(view) ?? []);
    },
  };
}
