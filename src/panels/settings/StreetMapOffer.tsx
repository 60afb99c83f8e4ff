import X from "lucide-solid/icons/x";
import { Show } from "solid-js";
import { STREET_TOGGLE_ID } from "../ui/element-ids.ts";
import { useWords } from "../ui/use-words.ts";
import "./street-map-offer.css";

interface StreetOfferProps {
  /** A link asks for the online basemap, and the user has not agreed yet. */
  readonly offered: boolean;
  readonly show: () => void;
  readonly decline: () => void;
}

/** Asks before a link brings in the online basemap: a link cannot agree for the user. */
export function StreetOffer(props: StreetOfferProps) {
  const words = useWords();
  const answer = (act: () => void): void => {
    act();
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
          onClick={() => answer(props.show)}
        >
          {words().map.streetAccept}
        </button>
        <button type="button" class="push-button" onClick={() => answer(props.decline)}>
          {words().map.streetDecline}
        </button>
      </section>
    </Show>
  );
}

interface StreetsEndProps {
  readonly offered: boolean;
  readonly show: () => void;
  readonly decline: () => void;
}

/** Says where the embedded basemap ends, and offers the online one. */
export function StreetsEnd(props: StreetsEndProps) {
  const words = useWords();
  const answer = (act: () => void): void => {
    act();
    // The buttons go; what they were about is the map.
    document.querySelector<HTMLElement>("[role=application]")?.focus({ preventScroll: true });
  };
  return (
    <div class="streets-end" data-empty={props.offered ? undefined : ""}>
      <div role="status">
        <Show when={props.offered}>
          <b>{words().map.streetsEnd}</b>
          <p class="streets-end__host">{words().map.streetsHost}</p>
        </Show>
      </div>
      <Show when={props.offered}>
        <button
          type="button"
          class="push-button streets-end__show"
          onClick={() => answer(props.show)}
        >
          {words().map.streetsShow}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={words().map.streetsNotNow}
          title={words().map.streetsNotNow}
          onClick={() => answer(props.decline)}
        >
          <X aria-hidden="true" />
        </button>
      </Show>
    </div>
  );
}
