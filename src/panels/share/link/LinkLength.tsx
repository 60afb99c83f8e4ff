import { For, Show } from "solid-js";
import { useSharing } from "../sharing-context.ts";
import { countText } from "../../../words/format/figures.ts";
import { useWords } from "../../ui/use-words.ts";

/** How long the link is, what that fits, and where it stands on a scale that ends with the longest. */
export function LinkLength() {
  const { characters, fit, phase } = useSharing();
  const words = useWords("share/dialog");
  const waiting = () => (phase().kind === "making" ? words().making : "");
  const fits = () => {
    const known = fit();
    return known && words().fits[known];
  };
  return (
    <div class="share-length">
      <p class="num" aria-live="polite">
        <Show when={characters()} fallback={waiting()}>
          {(length) => (
            <>
              <b>{words().characters(length(), countText(length()))}</b>
              {words().stop}
              {fits()}
            </>
          )}
        </Show>
      </p>
      <LengthScale />
      <ol class="share-scale__parts" aria-hidden="true">
        <For each={words().scaleParts}>{(part) => <li>{part}</li>}</For>
      </ol>
    </div>
  );
}

/** The shortest links reach so far, so that there is something to see. */
const LEAST_REACH = 0.015;

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

function LengthScale() {
  const { characters, placeOnScale, scaleStops } = useSharing();
  const words = useWords("share/dialog");
  const most = scaleStops.at(-1) ?? 0;
  const place = () => percent(Math.max(LEAST_REACH, placeOnScale(characters() ?? 0)));
  return (
    <svg
      class="share-scale"
      width="100%"
      height="18"
      role="img"
      aria-label={words().scale(countText(characters() ?? 0), countText(most))}
    >
      <rect class="share-scale__rail" y="11" width="100%" height="6" rx="3" />
      <Show when={characters()}>
        <rect class="share-scale__reach" y="11" width={place()} height="6" rx="3" />
      </Show>
      <For each={scaleStops.slice(0, -1)}>
        {(stop) => (
          <line
            class="share-scale__stop"
            x1={percent(placeOnScale(stop))}
            x2={percent(placeOnScale(stop))}
            y1="10"
            y2="18"
          />
        )}
      </For>
      <Show when={characters()}>
        <svg class="share-scale__pointer" x={place()} overflow="visible">
          <path d="M0 8l4-6h-8z" />
        </svg>
      </Show>
    </svg>
  );
}
