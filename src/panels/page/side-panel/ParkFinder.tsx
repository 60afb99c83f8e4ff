import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import { Match, Show, Switch } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { FilterBar } from "../../catalogue/filters/FilterBar.tsx";
import { FoundPlaces } from "./SearchResults.tsx";
import { ListHead } from "../../catalogue/list/ListHead.tsx";
import { ListFailure } from "../../catalogue/list/ListFailure.tsx";
import { Logo } from "../../catalogue/Logo.tsx";
import { OwnFiles } from "./OwnFiles.tsx";
import { ParkList } from "./ParkList.tsx";
import { SearchBox } from "../../catalogue/search/SearchBox.tsx";
import { ShareButton } from "../../share/ShareButton.tsx";
import type { Sheet } from "../../ui/sheet/sheet.ts";
import { useCountedParks } from "../../catalogue/use-counted-parks.ts";
import { useWords } from "../../ui/use-words.ts";
import "./park-finder.css";

/** The atlas's name, the search box, and what was found. Stays where it is under an open card, scrolled as it was. */
export function ParkFinder(props: { readonly sheet: Sheet }) {
  const {
    catalogue,
    view: { selection },
    share,
  } = useAtlas();
  const words = useWords();
  return (
    <div class="finder" data-covered={selection.subject() ? "" : undefined}>
      <FinderHead sheet={props.sheet} />
      <SearchBox onFocus={() => props.sheet.makeRoomForSearch()}>
        <ShareButton look="sign" open={share.open} />
      </SearchBox>
      <Show when={catalogue.catalogue()}>
        <FilterBar />
      </Show>
      <Show when={catalogue.loading()}>
        <div class="finder__progress" role="progressbar" aria-label={words().list.loading} />
      </Show>
      <div class="finder__body">
        <Switch fallback={<p class="finder__message">{words().list.loading}</p>}>
          <Match when={catalogue.problem()}>
            {(problem) => <ListFailure problem={problem()} retry={catalogue.retry} />}
          </Match>
          <Match when={catalogue.catalogue()}>
            <OwnFiles />
            <ListHead />
            <div class="finder__scroll">
              <FoundPlaces>
                <ParkList />
              </FoundPlaces>
            </div>
          </Match>
        </Switch>
      </div>
    </div>
  );
}

function FinderHead(props: { readonly sheet: Sheet }) {
  const { catalogue } = useAtlas();
  const words = useWords();
  const counted = useCountedParks();
  return (
    <header class="finder__head">
      <Logo />
      <h1>{words().shell.title}</h1>
      <Show when={catalogue.catalogue()}>
        <p class="num">{counted()}</p>
      </Show>
      <button
        type="button"
        class="icon-button finder__fold"
        aria-expanded={!props.sheet.folded()}
        aria-label={props.sheet.folded() ? words().shell.expandPanel : words().shell.collapsePanel}
        onClick={() => props.sheet.fold(!props.sheet.folded())}
      >
        <Show when={props.sheet.folded()} fallback={<ChevronUp aria-hidden="true" />}>
          <ChevronDown aria-hidden="true" />
        </Show>
      </button>
    </header>
  );
}
