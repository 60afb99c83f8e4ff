import { Show } from "solid-js";
import { useAtlas } from "../state/context.ts";
import { useWords } from "./use-words.ts";

/** Asks before a link brings in the online basemap: a link cannot agree for the reader. */
export function StreetOffer() {
  const { preferences } = useAtlas();
  const words = useWords();
  return (
    <Show when={preferences.streetOffered()}>
      <section class="street-offer" aria-label={words().map.street}>
        <p>{words().map.streetOffer}</p>
        <button
          type="button"
          class="push-button push-button--solid"
          onClick={() => preferences.choose({ basemap: "street", streetAgreed: true })}
        >
          {words().map.streetAccept}
        </button>
        <button
          type="button"
          class="push-button"
          onClick={() => preferences.choose({ basemap: "embedded" })}
        >
          {words().map.streetDecline}
        </button>
      </section>
    </Show>
  );
}
