import { Show } from "solid-js";
import type { AllDetails, DetailsOfPark } from "../../state/catalogue/details.ts";
import { LoadFailure } from "../ui/lazy/LoadFailure.tsx";
import { useWords } from "../ui/use-words.ts";

interface MissingDetailsProps {
  readonly details: DetailsOfPark | AllDetails;
  readonly loading: string;
  readonly retry: () => void;
}

/** Stands where details of parks will be: they are coming, or could not be had and may be asked for again. */
export function MissingDetails(props: MissingDetailsProps) {
  const words = useWords();
  const count = (): number => (props.details.kind === "failed" ? props.details.count : 0);
  return (
    <Show
      when={count() > 0}
      fallback={
        <p class="card-section card-note" role="status">
          {props.loading}
        </p>
      }
    >
      <LoadFailure
        failure={{ count, retry: () => props.retry() }}
        sentence={words().card.detailsFailed}
      />
    </Show>
  );
}
