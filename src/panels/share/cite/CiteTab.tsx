import { createUniqueId, Show } from "solid-js";
import { createCiting } from "../../../state/share/citation.ts";
import { useAtlas } from "../../../state/context.ts";
import { mapDataText } from "../../../words/format/credits.ts";
import { localised } from "../../../words/format/places.ts";
import { subjectName } from "../../document/subject-name.ts";
import { useWords } from "../../ui/use-words.ts";
import { CopyField } from "../../ui/copy/CopyField.tsx";
import { LinkProblem } from "../LinkTrouble.tsx";
import { useSharing } from "../sharing-context.ts";
import "./cite-tab.css";
import { countText } from "../../../words/format/figures.ts";

/** What is open in both languages; what the user brought has one name. */
function useNames() {
  const {
    settings,
    view: { selection },
  } = useAtlas();
  const words = useWords();
  return () => {
    const subject = selection.subject();
    if (subject?.kind === "catalogue") {
      const { name } = subject.park;
      return { en: localised(name, "en"), zh: localised(name, "zh") };
    }
    const name = subject ? subjectName(subject, words(), settings.language()) : "";
    return { en: name, zh: name };
  };
}

/** The citation of what is on the screen: as a text in two languages, and as an entry for BibTeX. */
export function CiteTab() {
  const {
    settings,
    share: atlas,
    view: { customBasemap },
  } = useAtlas();
  const sharing = useSharing();
  const messages = useWords("share/cite");
  const citing = createCiting({
    sharing,
    names: useNames(),
    mapData: {
      en: mapDataText(settings.basemap(), "en", customBasemap.credits()),
      zh: mapDataText(settings.basemap(), "zh", customBasemap.credits()),
    },
    today: atlas.today,
  });
  const outcomes = () => ({ copied: messages().copied, refused: messages().copyRefused });
  return (
    <div class="cite-tab">
      <LinkProblem />
      <Show when={citing.isUnwieldy()}>
        <SpareParks spared={citing.isSpare()} spare={citing.spare} />
      </Show>
      <CopyField
        prose
        name={messages().english}
        text={citing.forms()?.english}
        rows={4}
        copyName={messages().copyEnglish}
        {...outcomes()}
      />
      <CopyField
        prose
        name={messages().chinese}
        text={citing.forms()?.chinese}
        rows={3}
        copyName={messages().copyChinese}
        {...outcomes()}
      />
      <CopyField
        name={messages().bibtex}
        text={citing.forms()?.bibtex}
        rows={10}
        copyName={messages().copyBibtex}
        {...outcomes()}
      />
      <p class="share-note">{messages().note}</p>
    </div>
  );
}

interface SpareParksProps {
  readonly spared: boolean;
  readonly spare: (wish: boolean) => void;
}

/** Says that the link is long, and offers the one without the sharer's own parks. */
function SpareParks(props: SpareParksProps) {
  const { link } = useSharing();
  const messages = useWords("share/cite");
  const id = createUniqueId();
  return (
    <div class="cite-tab__spare">
      <p id={id}>{messages().unwieldy(countText(link()?.length ?? 0))}</p>
      <label>
        <input
          type="checkbox"
          aria-describedby={id}
          checked={props.spared}
          onChange={(event) => props.spare(event.currentTarget.checked)}
        />
        {messages().spare}
      </label>
    </div>
  );
}
