import { Show } from "solid-js";
import type { Park } from "../catalogue/park.ts";
import { useAtlas } from "../state/context.ts";
import type { ListedArea } from "../state/measures.ts";
import { lengthText, plain } from "../words/figures.ts";
import { localised } from "../words/places.ts";
import { listedAreaText } from "./listed-area-text.ts";
import { placeText } from "./place-text.ts";
import { StatusMark } from "./StatusMark.tsx";
import { useWords } from "./use-words.ts";

interface ParkListItemProps {
  readonly park: Park;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** How much of the full bar the park's area fills. */
  readonly share: number;
}

/** One line of the list: the park's name opens its card; the pointer on it shows it on the map. */
export function ParkListItem(props: ParkListItemProps) {
  const { measures, preferences, selection, select } = useAtlas();
  const words = useWords();
  const area = () => measures.of(props.park).area;
  return (
    <li
      class="park-row"
      data-park={props.park.id}
      data-hovered={props.hovered ? "" : undefined}
      data-selected={props.selected ? "" : undefined}
      onPointerEnter={() => selection.hoverPark(props.park.id)}
      onPointerLeave={() => selection.hoverPark(undefined)}
    >
      <StatusMark status={props.park.status.value} />
      <div class="park-row__line">
        <button
          type="button"
          class="park-row__name"
          onClick={() => select(props.park.id)}
          onFocus={() => selection.hoverPark(props.park.id)}
          onBlur={() => selection.hoverPark(undefined)}
        >
          {localised(props.park.name, preferences.language())}
        </button>
        <span class="spoken">{words().card.statusNames[props.park.status.value]}</span>
        <Show
          when={area()}
          fallback={<span class="park-row__unknown">{words().list.areaUnknown}</span>}
        >
          {(known) => <RowArea area={known()} />}
        </Show>
      </div>
      <div class="park-row__line">
        <span class="park-row__place">{placeText(props.park.place, preferences.language())}</span>
        <RowDistance park={props.park} />
        <RowBar how={area()?.how} share={props.share} />
      </div>
    </li>
  );
}

function RowArea(props: { readonly area: ListedArea }) {
  const { preferences } = useAtlas();
  const words = useWords();
  const text = () => listedAreaText(props.area, preferences.units(), preferences.language());
  return (
    <span class="park-row__area num">
      <Show when={props.area.how === "stated"}>
        <span class="park-row__how">{words().list.areaStated}</span>{" "}
      </Show>
      {text().figure} <span class="unit">{text().unit}</span>
    </span>
  );
}

const BAR_PX = 72;

function RowBar(props: { readonly how: ListedArea["how"] | undefined; readonly share: number }) {
  return (
    <svg class="park-row__bar" data-how={props.how} width={BAR_PX} height="5" aria-hidden="true">
      <path d={`M0 2.5H${BAR_PX}`} />
      <Show when={props.how}>
        <rect x="0.5" y="0.5" width={Math.max(1, props.share * BAR_PX - 1)} height="4" />
      </Show>
    </svg>
  );
}

function RowDistance(props: { readonly park: Park }) {
  const { list, measures, preferences } = useAtlas();
  const words = useWords();
  return (
    <Show when={list.nearLandmark()}>
      {(landmark) => {
        const language = () => preferences.language();
        const length = () =>
          plain(
            lengthText(
              measures.distance(props.park, landmark()).edgeMetres,
              preferences.units(),
              language(),
            ),
          );
        return (
          <span class="park-row__distance num">
            <span aria-hidden="true">{length()}</span>
            <span class="spoken">
              {words().list.away(length(), localised(landmark().name, language()))}
            </span>
          </span>
        );
      }}
    </Show>
  );
}
