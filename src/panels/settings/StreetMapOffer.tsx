import { Show } from "solid-js";
import type { SavedChoices } from "../../state/settings/settings.ts";
import { STREET_TOGGLE_ID } from "../ui/element-ids.ts";
import { useWords } from "../ui/use-words.ts";
import "./street-map-offer.css";

interface StreetOfferProps {
  /** A link asks for the online basemap, and the user has not agreed yet. */
  readonly offered: boolean;
  readonly choose: (choice: SavedChoices) => void;
}

/** Asks before a link brings in the online basemap: a link cannot agree for the user. */
export function StreetOffer(props: StreetOfferProps) {
  const words = useWords();
  const answer = (choice: SavedChoices): void => {
    props.choose(choice);
    // The buttons go; the switch that they stood for stays.
    document.getElementById(STREET_TOGGLE_ID)?.focus();
  };
  return (
    <Show when={props.offered}>
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
