import { createEffect, createSignal, on, onCleanup, Show } from "solid-js";
import { draftFigures } from "../../../geo/draft/draft-figures.ts";
import type { Draft } from "../../../geo/draft/draft.ts";
import type { Position } from "../../../geo/position.ts";
import type { DrawState } from "../../../state/draw/draw-state.ts";
import { countText } from "../../../words/format/figures.ts";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";
import { draftSentence } from "../draft-sentence.ts";
import { editRefusalSentence } from "../outline-sentence.ts";
import "./draft-status.css";

interface DraftStatusProps {
  readonly draw: DrawState;
}

/** Who moves a crosshair hears where it is once it rests. */
const PAUSE_MILLISECONDS = 500;

/** What has come about last: a draft, or where the crosshair rests over it. */
interface News {
  readonly draft: Draft;
  readonly aim?: Position;
  /** The number of the corner that was taken back. */
  readonly takenBack?: number;
  readonly isFound?: boolean;
}

function newsOf(draft: Draft, before: Draft | undefined, isFound: boolean): News {
  const fewer = (before?.corners.length ?? 0) - draft.corners.length;
  const takenBack = before && fewer === 1 ? before.corners.length : undefined;
  return { draft, isFound, ...(takenBack !== undefined && { takenBack }) };
}

const isAt = (one: Position | undefined, other: Position): boolean =>
  one?.[0] === other[0] && one[1] === other[1];

/** Tells each corner when it is set or taken back and, when a crosshair rests, where the next would come; where the pointer is, is not told. */
export function DraftStatus(props: DraftStatusProps) {
  const [news, setNews] = createSignal<News>();
  createEffect(
    on(
      () => props.draw.draft(),
      (draft, before) => setNews(draft && newsOf(draft, before ?? undefined, props.draw.isFound())),
    ),
  );
  createEffect(
    on(
      () => (props.draw.crosshair() ? props.draw.aim() : undefined),
      (aim) => {
        const timer = setTimeout(() => {
          const draft = props.draw.draft();
          const last = draft?.corners.at(-1);
          if (draft && aim && last && !isAt(last, aim)) setNews({ draft, aim });
        }, PAUSE_MILLISECONDS);
        onCleanup(() => clearTimeout(timer));
      },
    ),
  );
  return (
    <>
      <p class="draw-bar__status" role="status">
        <Sentence news={news()} draw={props.draw} />
      </p>
      <Refusal draw={props.draw} />
    </>
  );
}

function Sentence(props: DraftStatusProps & { readonly news: News | undefined }) {
  const messages = useWords("draw/toolbar");
  const format = useFormat();
  const isByFinger = matchMedia("(pointer: coarse)").matches;
  const sentence = (): string => {
    if (!props.news) return "";
    const { draft, aim, takenBack, isFound } = props.news;
    // What the corners come to is known of the draft as it is now.
    const sums = draft === props.draw.draft() ? props.draw.sums() : undefined;
    const figures = draftFigures(draft, aim, sums);
    const isCrossed = sums !== undefined && props.draw.crossesAt(aim);
    return [
      ...(isFound ? [messages().foundAgain(countText(draft.corners.length))] : []),
      ...(takenBack === undefined ? [] : [messages().takenBack(countText(takenBack))]),
      draftSentence({ draft, aim, figures, isByFinger, isCrossed }, messages(), format),
    ].join(" ");
  };
  return <>{sentence()}</>;
}

/** Why what was drawn could not be done with, and which corners stand in the way. */
function Refusal(props: DraftStatusProps) {
  const messages = useWords("draw/toolbar");
  const outline = useWords("draw/outline");
  const text = (): string | undefined => {
    const refusal = props.draw.refusal();
    if (!refusal) return undefined;
    const numbers = refusal.corners.map((corner) => countText(corner + 1));
    const where = numbers.length > 0 ? ` ${messages().outside(numbers)}` : "";
    return `${editRefusalSentence(refusal.reason, outline())}${where}`;
  };
  return (
    <Show when={text()}>
      {(sentence) => (
        <p class="draw-bar__status draw-bar__status--refused" role="alert">
          {sentence()}
        </p>
      )}
    </Show>
  );
}
