import { createMemo } from "solid-js";
import { readFeature } from "../../document/feature.ts";
import type { OwnPark } from "../../document/document.ts";
import type { Metres } from "../../geo/units.ts";
import { useAtlas } from "../../state/context.ts";
import { isLinked } from "../../document/linked-id.ts";
import { ListRow } from "../catalogue/list/ListRow.tsx";
import { useWords } from "../ui/use-words.ts";
import { OwnMark } from "./OwnMark.tsx";
import { ownParkName } from "./own-name.ts";
import type { LayerHit } from "../../state/document/layers.ts";
import type { ListedArea } from "../../state/catalogue/measures.ts";

interface OwnListItemProps {
  readonly park: OwnPark;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly share: number;
}

/** The line of one of the user's own parks. */
export function OwnListItem(props: OwnListItemProps) {
  const {
    catalogue,
    catalogue: { list, measures },
    document: { own },
    draw,
    settings,
    view: { selection, select },
  } = useAtlas();
  const words = useWords();
  const feature = createMemo(() => readFeature(props.park));
  const collection = () => own.collection(props.park.collection);
  const area = () => {
    const { geometry } = feature();
    return geometry && measures.listedArea(geometry);
  };
  const distance = createMemo<Metres | undefined>((before) => {
    // Of an outline that is edited it costs more than the edit, and nobody sees it below the card.
    if (props.selected && draw.isEditing()) return before;
    const landmark = list.nearLandmark();
    const { geometry } = feature();
    return geometry && landmark && measures.distanceFrom(geometry, landmark)?.edgeMetres;
  });
  const spoken = (): string => {
    if (isLinked(props.park.id)) return words().own.linked;
    return own.isShown(props.park) ? words().own.yours : words().own.yoursHidden;
  };
  return (
    <ListRow
      id={props.park.id}
      name={ownParkName(
        { feature: feature(), order: props.park.order, file: collection()?.name ?? "" },
        words(),
        settings.language(),
      )}
      mark={<OwnMark colour={feature().colour ?? collection()?.colour} />}
      spoken={spoken()}
      area={area()}
      withoutArea={
        catalogue.isLandmark(props.park.id)
          ? words().own.landmark
          : words().own.shapes[feature().geometry?.type ?? "none"]
      }
      place={collection()?.name ?? ""}
      landmark={list.nearLandmark()}
      distance={distance()}
      selected={props.selected}
      hovered={props.hovered}
      share={props.share}
      open={select}
      hover={selection.hoverPark}
    />
  );
}

interface LayerListItemProps {
  readonly hit: LayerHit;
  readonly share: number;
}

/** The line of a feature of a layer that the search found. */
export function LayerListItem(props: LayerListItemProps) {
  const { selection, select } = useAtlas().view;
  const words = useWords();
  const feature = () => props.hit.feature;
  const file = (): string => props.hit.collection.name;
  const area = (): ListedArea | undefined =>
    Number.isNaN(feature().areaSquareMetres)
      ? undefined
      : { squareMetres: feature().areaSquareMetres, how: "measured" };
  return (
    <ListRow
      id={props.hit.id}
      name={feature().name || words().own.unnamed(feature().index + 1, file())}
      mark={<OwnMark colour={props.hit.collection.colour} />}
      spoken={isLinked(props.hit.collection.id) ? words().own.linked : words().own.yours}
      area={area()}
      withoutArea={words().own.shapes.GeometryCollection}
      place={file()}
      landmark={undefined}
      distance={undefined}
      selected={selection.parkId() === props.hit.id}
      hovered={selection.hoveredPark() === props.hit.id}
      share={props.share}
      open={select}
      hover={selection.hoverPark}
    />
  );
}
