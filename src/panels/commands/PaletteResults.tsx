import { createEffect, For, Show } from "solid-js";
import { countText } from "../../words/format/figures.ts";
import { useWords } from "../ui/use-words.ts";
import { markedPieces, termsIn } from "./marks.ts";
import { Keys } from "./Keys.tsx";
import { type PaletteItem, type ShownGroup, unseenReason } from "./palette-item.ts";

interface PaletteResultsProps {
  /** The id of the list, and those of its lines by their places. */
  readonly id: string;
  readonly idOf: (index: number) => string;
  readonly groups: readonly ShownGroup[];
  readonly query: string;
  /** The place of the chosen result. */
  readonly at: number;
  readonly moveTo: (index: number) => void;
  readonly choose: (item: PaletteItem, isSecond: boolean) => void;
}

/** The results by group, of which one is chosen. The focus stays in the field. */
export function PaletteResults(props: PaletteResultsProps) {
  const words = useWords("commands/palette");
  const before = (group: ShownGroup): number => {
    const place = props.groups.indexOf(group);
    return props.groups.slice(0, place).reduce((sum, { items }) => sum + items.length, 0);
  };
  createEffect(() => {
    const element = document.getElementById(props.idOf(props.at));
    element?.scrollIntoView({ block: "nearest" });
  });
  return (
    <Show
      when={props.groups.length > 0}
      fallback={
        <p id={props.id} class="palette__none">
          {words().none}
        </p>
      }
    >
      <div id={props.id} class="palette__results" role="listbox" aria-label={words().results}>
        <For each={props.groups}>
          {(group) => (
            <div role="group" aria-label={words().groups[group.group]}>
              <p class="palette__group" aria-hidden="true">
                {words().groups[group.group]}
                <Show when={group.items.length < group.count}>
                  <span class="num">
                    {words().shown(countText(group.items.length), countText(group.count))}
                  </span>
                </Show>
              </p>
              <For each={group.items}>
                {(item, index) => (
                  <Result
                    id={props.idOf(before(group) + index())}
                    item={item}
                    query={props.query}
                    isChosen={props.at === before(group) + index()}
                    point={() => props.moveTo(before(group) + index())}
                    choose={(isSecond) => props.choose(item, isSecond)}
                  />
                )}
              </For>
            </div>
          )}
        </For>
      </div>
    </Show>
  );
}

interface ResultProps {
  readonly id: string;
  readonly item: PaletteItem;
  readonly query: string;
  readonly isChosen: boolean;
  readonly point: () => void;
  readonly choose: (isSecond: boolean) => void;
}

function Result(props: ResultProps) {
  const words = useWords("commands/palette");
  const note = () =>
    [props.item.note(), unseenReason(props.item, props.query)].filter(Boolean).join(" · ");
  return (
    <div
      id={props.id}
      class="palette__result"
      role="option"
      aria-selected={props.isChosen}
      onPointerMove={() => !props.isChosen && props.point()}
      onClick={(event) => props.choose(event.ctrlKey || event.metaKey)}
    >
      <span class="palette__mark">{props.item.mark()}</span>
      <span class="palette__text">
        <span class="palette__name">
          <Marked text={props.item.name} query={props.query} />
        </span>{" "}
        <span class="palette__note">
          <Marked text={note()} query={props.query} />
        </span>
      </span>
      <span class="palette__value num">
        <Show when={props.item.isOn?.()}>{words().on}</Show>
        <Show when={props.item.value?.()}>
          {(value) => (
            <>
              <b>{value().figure}</b> <span class="unit">{value().unit}</span>
            </>
          )}
        </Show>
        <Show when={props.item.keys}>{(keys) => <Keys keys={keys()} />}</Show>
      </span>
    </div>
  );
}

/** A text with what was looked for underlined. */
function Marked(props: { readonly text: string; readonly query: string }) {
  return (
    <For each={markedPieces(props.text, termsIn(props.query))}>
      {({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text)}
    </For>
  );
}
