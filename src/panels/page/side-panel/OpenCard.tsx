import { Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import { type LoadFailureState, LoadFailure } from "../../ui/lazy/LoadFailure.tsx";
import { subjectName } from "../../document/subject-name.ts";
import { useWords } from "../../ui/use-words.ts";

const MEANWHILE = {
  loading: () => <Opening />,
  failed: (failure: LoadFailureState) => <NoCard failure={failure} />,
};

// Most visits begin without a card; its code comes when the first one is opened.
const ParkCard = lazyComponent(
  () => import("../../catalogue/card/ParkCard.tsx"),
  (module) => module.ParkCard,
  MEANWHILE,
);
const OwnCard = lazyComponent(
  () => import("../../document/card/OwnCard.tsx"),
  (module) => module.OwnCard,
  { words: ["document"], ...MEANWHILE },
);

const OutlineCard = lazyComponent(
  () => import("../../draw/OutlineCard.tsx"),
  (module) => module.OutlineCard,
  { words: ["draw"], ...MEANWHILE },
);

/** The card of what is open: a park of the catalogue, or one that came with a file or a link. */
export function OpenCard() {
  const {
    draw,
    settings,
    view: { selection },
  } = useAtlas();
  const words = useWords();
  const brought = () => {
    const subject = selection.subject();
    return subject && subject.kind !== "catalogue" ? subject : undefined;
  };
  return (
    <>
      <Show when={brought()}>
        {(subject) => (
          <Show
            when={draw.isEditing() && draw.outline()}
            fallback={<OwnCard subject={subject()} />}
          >
            {(outline) => (
              <OutlineCard
                outline={outline()}
                name={subjectName(subject(), words(), settings.language())}
                file={subject().collection.name}
              />
            )}
          </Show>
        )}
      </Show>
      <Show when={selection.park()}>{(park) => <ParkCard park={park()} />}</Show>
    </>
  );
}

function Opening() {
  const words = useWords();
  return <p class="spoken">{words().card.loading}</p>;
}

/** The way back is the card's own, and could not be loaded either. */
function NoCard(props: { readonly failure: LoadFailureState }) {
  const atlas = useAtlas();
  const words = useWords();
  return (
    <LoadFailure failure={props.failure}>
      <button type="button" class="push-button" onClick={() => atlas.view.select(undefined)}>
        {words().card.allParks}
      </button>
    </LoadFailure>
  );
}
