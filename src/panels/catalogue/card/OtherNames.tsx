import { For } from "solid-js";
import type { ParkName } from "../../../catalogue/park.ts";
import { useAtlas } from "../../../state/context.ts";
import { languageByScript } from "./sources/source-text.ts";

interface OtherNamesProps {
  readonly name: ParkName;
}

/** The park's names in other scripts and languages than the heading's, each marked with its own. */
export function OtherNames(props: OtherNamesProps) {
  const { preferences } = useAtlas();
  const others = (): readonly string[] => {
    const { en, zh, local } = props.name;
    const shown = preferences.language() === "zh" && zh ? zh : en;
    const names = [en, zh, local].filter((name) => name !== undefined && name !== shown);
    return [...new Set(names)].filter((name) => name !== undefined);
  };
  return (
    <For each={others()}>
      {(name) => (
        <p class="card-other-name" lang={languageByScript(name)} dir="auto">
          {name}
        </p>
      )}
    </For>
  );
}
