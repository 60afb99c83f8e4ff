import { Show } from "solid-js";
import type { Source } from "../../../../catalogue/source.ts";
import { languageByScript, webAddress } from "./source-text.ts";

interface SourceTitleProps {
  readonly source: Source;
}

/** A source's title in its own language; a link where the source has a web address. */
export function SourceTitle(props: SourceTitleProps) {
  return (
    <Show
      when={webAddress(props.source.url)}
      fallback={
        <span lang={languageByScript(props.source.title)} dir="auto">
          {props.source.title}
        </span>
      }
    >
      {(address) => (
        <a
          href={address()}
          target="_blank"
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
          lang={languageByScript(props.source.title)}
          dir="auto"
        >
          {props.source.title}
        </a>
      )}
    </Show>
  );
}
