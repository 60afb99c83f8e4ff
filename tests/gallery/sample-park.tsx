import { type JSX, Show } from "solid-js";
import type { Park, ParkId } from "../../src/catalogue/park.ts";
import type { ParkSummary } from "../../src/catalogue/park-summary.ts";
import { type CitedSources, citedSources } from "../../src/panels/catalogue/cited-sources.ts";
import { useAtlas } from "../../src/state/context.ts";

interface SampleParkProps {
  readonly id: string;
  readonly children: (park: Park, cited: CitedSources, summary: ParkSummary) => JSX.Element;
}

/** Shows something of a park of the catalogue, so that stories have true figures and sources. */
export function SamplePark(props: SampleParkProps) {
  const { catalogue } = useAtlas();
  const details = () => {
    const there = catalogue.details.of(props.id as ParkId);
    return there.kind === "here" ? there.park : undefined;
  };
  return (
    <Show
      when={catalogue.park(props.id as ParkId)}
      fallback={<p role="alert">The catalogue has no park {props.id}.</p>}
    >
      {(summary) => (
        <Show when={details()}>
          {(park) => props.children(park(), citedSources(park()), summary())}
        </Show>
      )}
    </Show>
  );
}
