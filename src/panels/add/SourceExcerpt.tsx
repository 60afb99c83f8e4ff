import { For, Show } from "solid-js";
import type { Excerpt } from "../../state/findings.ts";
import { useImportSpeech } from "./import-speech.ts";

/** The lines of the file about a place, with their numbers; the place is marked in its line. */
export function SourceExcerpt(props: { readonly excerpt: Excerpt }) {
  const speech = useImportSpeech();
  const marked = (line: string) => {
    const { caret, span } = props.excerpt;
    const end = caret + span;
    return [line.slice(0, caret), line.slice(caret, end), line.slice(end)] as const;
  };
  return (
    <pre class="excerpt" tabindex="0" role="group" aria-label={speech().say.report.sourceName}>
      <For each={props.excerpt.lines}>
        {(line, index) => (
          <span class="excerpt__line" data-at={index() === props.excerpt.at ? "" : undefined}>
            <span class="excerpt__number">{props.excerpt.firstLine + index()}</span>
            <Show when={index() === props.excerpt.at} fallback={line}>
              {marked(line)[0]}
              <mark>{marked(line)[1]}</mark>
              {marked(line)[2]}
            </Show>
            {"\n"}
          </span>
        )}
      </For>
    </pre>
  );
}
