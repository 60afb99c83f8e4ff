import { type Accessor, createMemo, createResource } from "solid-js";
import { outlineWorth, shortName } from "../../catalogue/proposal/park-file.ts";
import { type OwnFeature, readFeature } from "../../document/feature.ts";
import type { Collection, CollectionId, OwnPark } from "../../document/document.ts";
import { withoutEmpty } from "../../geojson/geometry/empty-geometry.ts";
import { validParts } from "../../geojson/geometry/valid-parts.ts";
import type { Atlas } from "../../state/atlas.ts";
import type { MapInputs } from "../map-layer.ts";
import type { MapText } from "../symbology/map-text.ts";
import type { LayerOnMap } from "./layer-style.ts";
import type { HighlightedShape, OwnOnMap } from "./own-features.ts";
import { markPlaceOf } from "./mark-place.ts";

/** No map has room for more, and of some ten thousand MapLibre makes an error. */
const MOST_CHARACTERS = 80;

/** A name as the map writes it: cut after 80 characters, never within one, with an ellipsis. */
export function mapLabel(name: string): string {
  const characters = Array.from(name.slice(0, 2 * MOST_CHARACTERS + 2));
  return characters.length > MOST_CHARACTERS
    ? `${characters.slice(0, MOST_CHARACTERS).join("")}…`
    : name;
}

/** `#rrggbb`: what a park of the user's is drawn in, its own colour or that of its file. */
export const ownColour = (park: OwnPark, file: Collection | undefined): string =>
  readFeature(park).colour ?? file?.colour ?? "#5f6b70";

/** What the map calls a park of the user's, in the language of its words; empty for one without a name. */
function labelOf({ name, nameForms, properties }: OwnFeature, text: MapText): string {
  if (name === undefined) return "";
  return mapLabel(text.nameOf(shortName(properties) ?? { ...nameForms, en: name }));
}

/** A park's value never changes: what the map draws of it is the same as long as colour and label are. */
const known = new WeakMap<OwnPark, OwnOnMap>();

function ownOnMap(park: OwnPark, colour: string, text: MapText): OwnOnMap[] {
  const read = readFeature(park);
  const { id, geometry } = read;
  const label = labelOf(read, text);
  const before = known.get(park);
  if (before?.colour === colour && before.label === label) return [before];
  const place = geometry && (before?.place ?? markPlaceOf(geometry));
  if (!geometry || !place) return [];
  const drawn = { id, geometry, place, colour, basis: outlineWorth(read.properties)?.basis, label };
  known.set(park, drawn);
  return [drawn];
}

/**
 * The parks of the user's that are neither hidden nor filtered out, as the map draws them now; landmarks have a layer. Needs
 * an owner.
 */
export const createOwnOnMap = ({
  atlas: {
    catalogue,
    document: { own },
  },
  text,
}: Pick<MapInputs, "atlas" | "text">): Accessor<readonly OwnOnMap[]> =>
  createMemo(() =>
    own
      .parks()
      .filter(
        (park) => own.isShown(park) && !catalogue.isLandmark(park.id) && catalogue.list.keeps(park),
      )
      .flatMap((park) => ownOnMap(park, ownColour(park, own.collection(park.collection)), text())),
  );

type Shape = Pick<HighlightedShape, "geometry" | "basis">;

const shapeOf = ({ geometry, properties }: OwnFeature): Shape | undefined =>
  geometry && { geometry, basis: outlineWorth(properties)?.basis };

/** The shape of what the pointer is on, where the user brought that; a layer's feature has to be fetched. */
function createHovered({
  document: { own, layers },
  view: { selection },
}: Atlas): Accessor<Shape | undefined> {
  const hovered = createMemo(() => selection.hoveredPark() ?? "");
  const [fetched] = createResource(
    () => /^own-([^.]+)\.(\d+)$/.exec(hovered()) ?? undefined,
    async ([id, collection, index]) => {
      const text = await layers.text(collection as CollectionId, Number(index));
      const feature = text === undefined ? undefined : (JSON.parse(text) as GeoJSON.Feature);
      const sound = validParts(feature?.geometry);
      return { id, geometry: sound && withoutEmpty(sound) };
    },
  );
  return createMemo(() => {
    const park = own.park(hovered());
    if (park) return shapeOf(readFeature(park));
    const { id, geometry } = (fetched.state === "ready" && fetched()) || {};
    return geometry && id === hovered() ? { geometry } : undefined;
  });
}

/** What is open or pointed at among the things that the user brought. Needs an owner. */
export function createHighlighted(atlas: Atlas): Accessor<readonly HighlightedShape[]> {
  const hovered = createHovered(atlas);
  return createMemo(() => {
    const open = atlas.view.selection.subject();
    const selected = open && open.kind !== "catalogue" ? shapeOf(open.feature) : undefined;
    const over = hovered();
    return [
      ...(over && over.geometry !== selected?.geometry
        ? [{ ...over, state: "hover" as const }]
        : []),
      ...(selected ? [{ ...selected, state: "selected" as const }] : []),
    ];
  });
}

const sameLayers = (before: readonly LayerOnMap[], now: readonly LayerOnMap[]): boolean =>
  JSON.stringify(before) === JSON.stringify(now);

/** The big layers that are not hidden; the same value as long as nothing of it changes the style. */
export const createLayersOnMap = ({
  document: { layers },
}: Atlas): Accessor<readonly LayerOnMap[]> =>
  createMemo(
    () =>
      layers.shown().map(({ collection: { id, colour, layer } }) => ({
        collection: id,
        content: layer.content,
        colour,
        bounds: layer.bounds,
      })),
    [],
    { equals: sameLayers },
  );
