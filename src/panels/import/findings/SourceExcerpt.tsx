import { createEffect, For, Show } from "solid-js";
import type { Excerpt } from "../../../state/import/findings.ts";
import { useImportFormat } from "../messages/import-format.ts";
import { markedLine } from "./marked-line.ts";

/** Where in the box the place that is meant stands, where the line is wider than the box. */
const FROM_LEFT = 0.4;

/** The lines of the file about a place, with their numbers; the place is marked in its line. */
export function SourceExcerpt(props: { readonly excerpt: Excerpt }) {
  const format = useImportFormat();
  let box!: HTMLPreElement;
  createEffect(() => {
    // Read first: another excerpt is what moves the box.
    if (props.excerpt.lines.length === 0) return;
    const place = box.querySelector("mark");
    box.scrollLeft = Math.max(0, (place?.offsetLeft ?? 0) - FROM_LEFT * box.clientWidth);
  });
  return (
    <pre
      ref={box}
      class="excerpt"
      tabindex="0"
      role="group"
      aria-label={format().words.report.sourceName}
    >
      <For each={props.excerpt.lines}>
        {(line, index) => (
          <span class="excerpt__line" data-at={index() === props.excerpt.at ? "" : undefined}>
            <span class="excerpt__number">{props.excerpt.firstLine + index()}</span>
            <Show when={index() === props.excerpt.at} fallback={line}>
              {markedLine(props.excerpt)[0]}
              <mark>{markedLine(props.excerpt)[1]}</mark>
              {markedLine(props.excerpt)[2]}
            </Show>
            {"\n"}
          </span>
        )}
      </For>
    </pre>
  );
}
