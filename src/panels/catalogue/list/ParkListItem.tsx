import type { ParkSummary } from "../../../catalogue/park-summary.ts";
import { useAtlas } from "../../../state/context.ts";
import { ListRow } from "./ListRow.tsx";
import { parkPlaceText } from "../place-text.ts";
import { StatusMark } from "../SymbolMark.tsx";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";

interface ParkListItemProps {
  readonly park: ParkSummary;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** Whether the way to the chosen landmark is told yet: measured to the nearest edge, it takes its time. */
  readonly withDistance: boolean;
  /** How much of the full bar the park's area fills. */
  readonly share: number;
}

/** The line of a park of the catalogue. */
export function ParkListItem(props: ParkListItemProps) {
  const {
    catalogue: { list, measures },
    view: { selection, select },
  } = useAtlas();
  const format = useFormat();
  const words = useWords();
  const distance = () => {
    const landmark = props.withDistance ? list.nearLandmark() : undefined;
    return landmark && measures.distance(props.park, landmark).edgeMetres;
  };
  const reason = (): string | undefined => {
    const mention = list.reasonOf(props.park);
    return mention && words().list.found[mention.kind](mention.text);
  };
  return (
    <ListRow
      id={props.park.id}
      name={format.text(props.park.name)}
      mark={<StatusMark status={props.park.status.value} />}
      spoken={words().card.statusNames[props.park.status.value]}
      area={measures.of(props.park).area}
      withoutArea={words().list.areaUnknown}
      place={reason() ?? parkPlaceText(props.park.place, format.language())}
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
