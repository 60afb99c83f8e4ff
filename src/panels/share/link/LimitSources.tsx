import { For } from "solid-js";
import { useShareWords } from "../use-share-words.ts";

/** Where the limits of a link's length come from: whoever doubts them can look them up. */
export function LimitSources() {
  const words = useShareWords();
  return (
    <details class="share-limits">
      <summary>{words().limits}</summary>
      <ul>
        <For each={words().limitList}>{(limit) => <li>{limit}</li>}</For>
      </ul>
    </details>
  );
}
