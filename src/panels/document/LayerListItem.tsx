import { useAtlas } from "../../state/context.ts";
import type { LayerHit } from "../../state/document/layers.ts";
import { isLinked } from "../../document/linked-id.ts";
import type { ListedArea } from "../../state/catalogue/measures.ts";
import { ListRow } from "../catalogue/list/ListRow.tsx";
import { useWords } from "../ui/use-words.ts";
import { OwnMark } from "./OwnMark.tsx";

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
