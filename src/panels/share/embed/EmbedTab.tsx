import { Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { createEmbedding } from "../../../state/share/embed-options.ts";
import { subjectName } from "../../document/subject-name.ts";
import { useWords } from "../../ui/use-words.ts";
import { CopyField } from "../../ui/copy/CopyField.tsx";
import { EmbedOptions } from "./EmbedOptions.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { LinkProblem } from "../LinkTrouble.tsx";
import { useSharing } from "../sharing-context.ts";
import "./embed-tab.css";

/** What the frame is called in the other page: what is open in it, and the atlas. */
function useFrameTitle() {
  const {
    settings,
    view: { selection },
  } = useAtlas();
  const { carries } = useSharing();
  const words = useWords();
  return (): string => {
    const subject = selection.subject();
    const { title } = words().shell;
    return subject && carries("selection")
      ? `${subjectName(subject, words(), settings.language())} · ${title}`
      : title;
  };
}

/** The code that shows the view in another page, what may be chosen of it, and how it looks there. */
export function EmbedTab() {
  const sharing = useSharing();
  const messages = useWords("share/embed");
  const title = useFrameTitle();
  const embedding = createEmbedding(sharing, title);
  const hasParks = () => sharing.carries("parks") || sharing.carries("hidden");
  return (
    <div class="embed-tab">
      <CopyField
        name={messages().code}
        text={embedding.code()}
        rows={4}
        copyName={messages().copyCode}
        copied={messages().copied}
        refused={messages().copyRefused}
      />
      <LinkProblem />
      <EmbedOptions embedding={embedding} />
      <Show when={embedding.address()} keyed>
        {(address) => (
          <EmbedPreview address={address} title={title()} wishes={embedding.wishes()} />
        )}
      </Show>
      <p class="share-note">
        {messages().note} <Show when={hasParks()}>{messages().parksNote}</Show>
      </p>
    </div>
  );
}
