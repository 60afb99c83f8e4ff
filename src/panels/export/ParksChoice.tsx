import ChevronDown from "lucide-solid/icons/chevron-down";
import { createUniqueId, For, Show } from "solid-js";
import { readFeature } from "../../document/feature.ts";
import type { Collection, CollectionId, OwnPark } from "../../document/document.ts";
import { type ExportChoice, isOfCatalogue } from "../../state/export/export-choice.ts";
import { countText } from "../../words/format/figures.ts";
import { useWords } from "../ui/use-words.ts";

/** The choices that are named by their kind. */
const BY_KIND = ["all", "catalogue", "listed"] as const;

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

/** Which parks go out: the user's own, those of one file, those of the catalogue, or the one for which the dialog was opened. */
export function ParksChoice(props: ParksChoiceProps) {
  const words = useWords("export/dialog");
  const id = createUniqueId();
  const choose = (value: string): void => {
    // The option for one park is there only while it is chosen.
    if (value === "park") return;
    const kind = BY_KIND.find((one) => one === value);
    props.choose(kind ? { kind } : { kind: "collection", id: value as CollectionId });
  };
  const count = (choice: ExportChoice): number => props.countOf(choice);
  const isShort = (): boolean => {
    const listed = count({ kind: "listed" });
    return listed > 0 && listed < count({ kind: "catalogue" });
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
          <Show when={count({ kind: "all" }) > 0}>
            <CountedOption value="all" name={words().all} count={count({ kind: "all" })} />
          </Show>
          <For each={props.collections}>
            {({ id: file, name }) => (
              <CountedOption
                value={file}
                name={name}
                count={count({ kind: "collection", id: file })}
              />
            )}
          </For>
          <Show when={isShort() || props.choice.kind === "listed"}>
            <CountedOption value="listed" name={words().listed} count={count({ kind: "listed" })} />
          </Show>
          <CountedOption
            value="catalogue"
            name={words().catalogue}
            count={count({ kind: "catalogue" })}
          />
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
      <Show when={isOfCatalogue(props.choice)}>
        <p class="export-group__note">{words().catalogueNote}</p>
      </Show>
    </div>
  );
}

interface CountedOptionProps {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

function CountedOption(props: CountedOptionProps) {
  const words = useWords("export/dialog");
  return (
    <option value={props.value}>{words().withCount(props.name, countText(props.count))}</option>
  );
}
