import { Show } from "solid-js";
import type { Source } from "../../../../catalogue/source.ts";
import { useFormat } from "../../../ui/use-format.ts";
import { languageByScript, webAddress } from "./source-text.ts";

interface SourceTitleProps {
  readonly source: Source;
}

/** A source's title in its own language, or in Chinese where it has one; a link where the source has a web address. */
export function SourceTitle(props: SourceTitleProps) {
  const format = useFormat();
  const title = (): string => {
    const { title: en, titleZh: zh } = props.source;
    return format.text({ en, ...(zh === undefined ? {} : { zh }) });
  };
  return (
    <Show
      when={webAddress(props.source.url)}
      fallback={
        <span lang={languageByScript(title())} dir="auto">
          {title()}
        </span>
      }
    >
      {(address) => (
        <a
          href={address()}
          target="_blank"
          rel="noopener noreferrer"
          referrerpolicy="no-referrer"
          lang={languageByScript(title())}
          dir="auto"
        >
          {title()}
        </a>
      )}
    </Show>
  );
}
