import ChevronDown from "lucide-solid/icons/chevron-down";
import { createUniqueId, For, Show } from "solid-js";
import { readFeature } from "../../document/feature.ts";
import type { CollectionId } from "../../document/document.ts";
import { useAtlas } from "../../state/context.ts";
import type { ExportChoice } from "../../state/export/export-choice.ts";
import { countText } from "../../words/format/figures.ts";
import { useWords } from "../ui/use-words.ts";

const valueOf = (choice: ExportChoice): string =>
  choice.kind === "collection" ? choice.id : choice.kind;

/** Which parks go out: all, those of one file, or the one for which the dialog was opened. */
export function ParksChoice() {
  const {
    export: exports,
    document: { own },
  } = useAtlas();
  const words = useWords("export/dialog");
  const id = createUniqueId();
  const single = () => {
    const choice = exports.choice();
    const park = choice.kind === "park" ? own.park(choice.id) : undefined;
    return park && { choice, name: readFeature(park).name ?? words().unnamed };
  };
  const choose = (value: string): void => {
    // The option for one park is there only while it is chosen.
    if (value === "park") return;
    exports.choose({
      choice: value === "all" ? { kind: "all" } : { kind: "collection", id: value as CollectionId },
    });
  };
  return (
    <div class="export-group">
      <label for={id}>{words().whatName}</label>
      <div class="export-select">
        <select
          id={id}
          value={valueOf(exports.choice())}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="all">
            {words().withCount(words().all, countText(exports.countOf({ kind: "all" })))}
          </option>
          <For each={own.collections()}>
            {(collection) => (
              <option value={collection.id}>
                {words().withCount(
                  collection.name,
                  countText(exports.countOf({ kind: "collection", id: collection.id })),
                )}
              </option>
            )}
          </For>
          <Show when={single()}>
            {(one) => <option value="park">{words().one(one().name)}</option>}
          </Show>
        </select>
        <ChevronDown aria-hidden="true" />
      </div>
    </div>
  );
}
