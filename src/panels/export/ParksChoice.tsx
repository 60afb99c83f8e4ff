import ChevronDown from "lucide-solid/icons/chevron-down";
import { createUniqueId, For, Show } from "solid-js";
import { readFeature } from "../../document/feature.ts";
import type { Collection, CollectionId, OwnPark } from "../../document/document.ts";
import type { ExportChoice } from "../../state/export/export-choice.ts";
import { countText } from "../../words/format/figures.ts";
import { useWords } from "../ui/use-words.ts";

const valueOf = (choice: ExportChoice): string =>
  choice.kind === "collection" ? choice.id : choice.kind;

interface ParksChoiceProps {
  readonly choice: ExportChoice;
  readonly collections: readonly Collection[];
  /** The park for which the dialog was opened, while it is chosen. */
  readonly single: OwnPark | undefined;
  /** How many parks a choice would come to. */
  readonly countOf: (choice: ExportChoice) => number;
  readonly choose: (choice: ExportChoice) => void;
}

/** Which parks go out: all, those of one file, or the one for which the dialog was opened. */
export function ParksChoice(props: ParksChoiceProps) {
  const words = useWords("export/dialog");
  const id = createUniqueId();
  const choose = (value: string): void => {
    // The option for one park is there only while it is chosen.
    if (value === "park") return;
    props.choose(
      value === "all" ? { kind: "all" } : { kind: "collection", id: value as CollectionId },
    );
  };
  return (
    <div class="export-group">
      <label for={id}>{words().whatName}</label>
      <div class="export-select">
        <select
          id={id}
          value={valueOf(props.choice)}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="all">
            {words().withCount(words().all, countText(props.countOf({ kind: "all" })))}
          </option>
          <For each={props.collections}>
            {(collection) => (
              <option value={collection.id}>
                {words().withCount(
                  collection.name,
                  countText(props.countOf({ kind: "collection", id: collection.id })),
                )}
              </option>
            )}
          </For>
          <Show when={props.single}>
            {(park) => (
              <option value="park">
                {words().one(readFeature(park()).name ?? words().unnamed)}
              </option>
            )}
          </Show>
        </select>
        <ChevronDown aria-hidden="true" />
      </div>
    </div>
  );
}
