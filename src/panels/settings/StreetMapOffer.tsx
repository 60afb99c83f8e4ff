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
  const asked = useWords("settings/streets");
  const answer = (act: () => void): void => {
    act();
    // The buttons go; the switch that they stood for stays.
    document.getElementById(STREET_TOGGLE_ID)?.focus();
  };
  return (
    <Show when={props.offered}>
      <section class="street-offer" aria-label={words().map.street}>
        <p>{asked().linkAsks}</p>
        <button
          type="button"
          class="push-button push-button--solid"
          onClick={() => answer(props.show)}
        >
          {asked().accept}
        </button>
        <button type="button" class="push-button" onClick={() => answer(props.decline)}>
          {asked().decline}
        </button>
      </section>
    </Show>
  );
}

interface StreetsEndProps {
  /** Whom the online basemap is asked of. */
  readonly host: string;
  readonly offered: boolean;
  readonly show: () => void;
  readonly decline: () => void;
}

/** Says where the embedded basemap ends, and offers the online one. */
export function StreetsEnd(props: StreetsEndProps) {
  const words = useWords("settings/streets");
  const answer = (act: () => void): void => {
    act();
    // The buttons go; what they were about is the map.
    document.querySelector<HTMLElement>("[role=application]")?.focus({ preventScroll: true });
  };
  return (
    <div class="streets-end" data-empty={props.offered ? undefined : ""}>
      <div role="status">
        <Show when={props.offered}>
          <b>{words().end}</b>
          <p class="streets-end__host">{words().host(props.host)}</p>
        </Show>
      </div>
      <Show when={props.offered}>
        <button
          type="button"
          class="push-button streets-end__show"
          onClick={() => answer(props.show)}
        >
          {words().show}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={words().notNow}
          title={words().notNow}
          onClick={() => answer(props.decline)}
        >
          <X aria-hidden="true" />
        </button>
      </Show>
    </div>
  );
}
