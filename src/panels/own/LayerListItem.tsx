import { useAtlas } from "../../state/context.ts";
import type { LayerHit } from "../../state/layers.ts";
import { isLinked } from "../../state/linked-id.ts";
import type { ListedArea } from "../../state/measures.ts";
import { ListRow } from "../ListRow.tsx";
import { useWords } from "../use-words.ts";
import { OwnMark } from "./OwnMark.tsx";

interface LayerListItemProps {
  readonly hit: LayerHit;
  readonly share: number;
}

/** The line of a feature of a layer that the search found. */
export function LayerListItem(props: LayerListItemProps) {
  const { selection } = useAtlas();
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
      distance={undefined}
      selected={selection.parkId() === props.hit.id}
      hovered={selection.hoveredPark() === props.hit.id}
      share={props.share}
    />
  );
}
