import { createMemo } from "solid-js";
import { readFeature } from "../../document/feature.ts";
import type { OwnPark } from "../../document/document.ts";
import { useAtlas } from "../../state/context.ts";
import { isLinked } from "../../document/linked-id.ts";
import { ListRow } from "../catalogue/list/ListRow.tsx";
import { useWords } from "../ui/use-words.ts";
import { OwnMark } from "./OwnMark.tsx";
import { ownParkName } from "./own-name.ts";

interface OwnListItemProps {
  readonly park: OwnPark;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly share: number;
}

/** The line of one of the user's own parks. */
export function OwnListItem(props: OwnListItemProps) {
  const {
    catalogue: { list, measures },
    document: { own },
    view: { selection, select },
  } = useAtlas();
  const words = useWords();
  const feature = createMemo(() => readFeature(props.park));
  const collection = () => own.collection(props.park.collection);
  const area = () => {
    const { geometry } = feature();
    return geometry && measures.listedArea(geometry);
  };
  const distance = createMemo(() => {
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
      )}
      mark={<OwnMark colour={feature().colour ?? collection()?.colour} />}
      spoken={spoken()}
      area={area()}
      withoutArea={words().own.shapes[feature().geometry?.type ?? "none"]}
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
