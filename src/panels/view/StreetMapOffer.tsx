import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import type { SavedChoices } from "../../state/settings/settings.ts";
import { STREET_TOGGLE_ID } from "../ui/element-ids.ts";
import { useWords } from "../ui/use-words.ts";

/** Asks before a link brings in the online basemap: a link cannot agree for the user. */
export function StreetOffer() {
  const settings = useAtlas().settings;
  const words = useWords();
  const answer = (choice: SavedChoices): void => {
    settings.choose(choice);
    // The buttons go; the switch that they stood for stays.
    document.getElementById(STREET_TOGGLE_ID)?.focus();
  };
  return (
    <Show when={settings.streetOffered()}>
      <section class="street-offer" aria-label={words().map.street}>
        <p>{words().map.streetOffer}</p>
        <button
          type="button"
          class="push-button push-button--solid"
          onClick={() => answer({ basemap: "street", streetAgreed: true })}
        >
          {words().map.streetAccept}
        </button>
        <button type="button" class="push-button" onClick={() => answer({ basemap: "embedded" })}>
          {words().map.streetDecline}
        </button>
      </section>
    </Show>
  );
}
