import { type JSX, Show } from "solid-js";
import type { Source } from "../../../../catalogue/source.ts";
import { useAtlas } from "../../../../state/context.ts";
import { useWords } from "../../../ui/use-words.ts";
import type { CitedSource } from "../../cited-sources.ts";
import { SourceTitle } from "./SourceTitle.tsx";
import { supportedText } from "./source-text.ts";
import { useFormat } from "../../../ui/use-format.ts";

interface SourceNoteProps {
  readonly cite: CitedSource;
}

interface RowProps {
  readonly label: string;
  readonly children: JSX.Element;
}

function Row(props: RowProps) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** What is known of a source: title, publisher, date, what it is cited for, and what is weak about it. */
export function SourceNote(props: SourceNoteProps) {
  const { catalogue } = useAtlas();
  const format = useFormat();
  const words = useWords();
  const source = (): Source | undefined =>
    catalogue.details.source(props.cite.id) ?? props.cite.brought;
  return (
    <div class="source-note">
      <p class="source-popover-head">
        <b>{props.cite.number}</b> {words().card.source}
      </p>
      <Show when={source()}>
        {(known) => (
          <>
            <p class="source-popover-title">
              <SourceTitle source={known()} />
            </p>
            <dl>
              <Show when={known().publisher}>
                {(publisher) => <Row label={words().card.publisher}>{publisher()}</Row>}
              </Show>
              <Show when={known().date}>
                {(date) => <Row label={words().card.dated}>{format.date(date())}</Row>}
              </Show>
              <Show when={known().read}>
                {(day) => <Row label={words().card.readOn}>{format.date(day())}</Row>}
              </Show>
              <Row label={words().card.supports}>
                {supportedText(props.cite.supports, words(), format.language())}
              </Row>
              <Show when={known().note}>
                {(note) => <Row label={words().card.note}>{note()}</Row>}
              </Show>
            </dl>
          </>
        )}
      </Show>
    </div>
  );
}
