import { type JSX, Show } from "solid-js";
import type { Metres } from "../../../geo/units.ts";
import type { Landmark } from "../../../catalogue/landmark.ts";
import type { ListedArea } from "../../../state/catalogue/measures.ts";
import type { SubjectId } from "../../../state/catalogue/subject.ts";
import { plain } from "../../../words/format/figures.ts";
import { listedAreaText } from "./listed-area-text.ts";
import { useWords } from "../../ui/use-words.ts";
import { useFormat } from "../../ui/use-format.ts";

/** What one line of the list says, whatever it is a line of. */
export interface ListRowProps {
  readonly id: SubjectId;
  readonly name: string;
  readonly mark: JSX.Element;
  /** What the mark says, for those who cannot see it. */
  readonly spoken: string;
  readonly area: ListedArea | undefined;
  /** Said where there is no area. */
  readonly withoutArea: string;
  readonly place: string;
  /** The landmark that the list tells distances to, and the way there from the nearest edge. */
  readonly landmark: Landmark | undefined;
  readonly distance: Metres | undefined;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** How much of the full bar the area fills. */
  readonly share: number;
  readonly open: (id: SubjectId) => void;
  /** The pointer or the focus is on the line, or on none. */
  readonly hover: (id: SubjectId | undefined) => void;
}

/** One line of the list: the name opens the card; the pointer on the line shows the park on the map. */
export function ListRow(props: ListRowProps) {
  return (
    <li
      class="park-row"
      data-park={props.id}
      data-hovered={props.hovered ? "" : undefined}
      data-selected={props.selected ? "" : undefined}
      onPointerEnter={() => props.hover(props.id)}
      onPointerLeave={() => props.hover(undefined)}
    >
      {props.mark}
      <div class="park-row__line">
        <button
          type="button"
          class="park-row__name"
          // The list is one stop of the Tab key: see followListKeys.
          tabindex="-1"
          onClick={() => props.open(props.id)}
          onFocus={() => props.hover(props.id)}
          onBlur={() => props.hover(undefined)}
        >
          {props.name}
        </button>
        <span class="spoken">{props.spoken}</span>
        <Show
          when={props.area}
          fallback={<span class="park-row__unknown">{props.withoutArea}</span>}
        >
          {(known) => <RowArea area={known()} />}
        </Show>
      </div>
      <div class="park-row__line">
        <span class="park-row__place">{props.place}</span>
        <RowDistance metres={props.distance} landmark={props.landmark} />
        <RowBar how={props.area?.how} share={props.share} />
      </div>
    </li>
  );
}

function RowArea(props: { readonly area: ListedArea }) {
  const format = useFormat();
  const words = useWords();
  const text = () => listedAreaText(props.area, format.units(), format.language());
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

function RowDistance(props: {
  readonly metres: Metres | undefined;
  readonly landmark: Landmark | undefined;
}) {
  const format = useFormat();
  const words = useWords();
  const length = () => plain(format.length(props.metres ?? 0));
  return (
    <Show when={props.metres !== undefined && props.landmark}>
      {(landmark) => (
        <span class="park-row__distance num">
          <span aria-hidden="true">{length()}</span>
          <span class="spoken">{words().list.away(length(), format.text(landmark().name))}</span>
        </span>
      )}
    </Show>
  );
}

/**
 * Gives the focus back to a park's line in the list, where the card that had it has gone. Leaves it alone where it
 * is elsewhere: whoever closed the card from the map stays on the map.
 */
export function focusListed(id: SubjectId): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>(`[data-park="${CSS.escape(id)}"] button`)?.focus();
}
