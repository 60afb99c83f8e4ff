import ExternalLink from "lucide-solid/icons/external-link";
import { Show } from "solid-js";
import type { Subject } from "../../../state/catalogue/subject.ts";
import { numberText } from "../../../words/format/figures.ts";
import { subjectName } from "../../document/subject-name.ts";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";

interface EmbedStripProps {
  /** What is open. */
  readonly subject: Subject | undefined;
  /** How many parks the link carries, where it carries any. */
  readonly linkedParks: number | undefined;
  /** The link to what is seen now, in the atlas itself. */
  readonly link: string;
}

/** The upper edge of the frame: what is seen, and the way to all the rest. */
export function EmbedStrip(props: EmbedStripProps) {
  const format = useFormat();
  const [words, embedWords, source] = [
    useWords(),
    useWords("page/embed"),
    useWords("linked/linked"),
  ];
  const title = () => {
    const { subject } = props;
    return subject ? subjectName(subject, words(), format.language()) : words().shell.title;
  };
  return (
    <header class="embed-strip">
      <p class="embed-strip__title">{title()}</p>
      <Show when={props.linkedParks !== undefined}>
        <p class="embed-strip__parks">
          {source().count(props.linkedParks ?? 0, numberText(props.linkedParks ?? 0))}
        </p>
      </Show>
      <a
        class="embed-strip__link"
        href={props.link}
        target="_blank"
        rel="noopener"
        aria-description={embedWords().newTab}
      >
        {embedWords().openInAtlas}
        <ExternalLink aria-hidden="true" />
      </a>
    </header>
  );
}
