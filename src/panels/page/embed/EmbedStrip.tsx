import ExternalLink from "lucide-solid/icons/external-link";
import { Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { parkCount } from "../../../state/linked/linked-collections.ts";
import { numberText } from "../../../words/format/figures.ts";
import { subjectName } from "../../document/subject-name.ts";
import { useWords } from "../../ui/use-words.ts";

interface EmbedStripProps {
  /** The link to what is seen now, in the atlas itself. */
  readonly link: string;
}

/** The upper edge of the frame: what is seen, and the way to all the rest. */
export function EmbedStrip(props: EmbedStripProps) {
  const {
    settings,
    linked,
    view: { selection },
  } = useAtlas();
  const [words, embedWords, source] = [
    useWords(),
    useWords("page/embed"),
    useWords("linked/linked"),
  ];
  const title = () => {
    const subject = selection.subject();
    return subject ? subjectName(subject, words(), settings.language()) : words().shell.title;
  };
  return (
    <header class="embed-strip">
      <p class="embed-strip__title">{title()}</p>
      <Show when={linked.document()}>
        {(document) => (
          <p class="embed-strip__parks">
            {source().count(parkCount(document()), numberText(parkCount(document())))}
          </p>
        )}
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
