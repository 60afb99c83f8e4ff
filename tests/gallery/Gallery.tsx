import { createEffect, ErrorBoundary, For, onMount, Show } from "solid-js";
import {
  loadCatalogue,
  loadDetails,
  loadFigures,
} from "../../src/state/catalogue/load-catalogue.ts";
import { WordsContext } from "../../src/panels/ui/use-words.ts";
import { AtlasContext } from "../../src/state/context.ts";
import { createLoadedWords } from "../../src/state/settings/loaded-words.ts";
import { languageFacts } from "../../src/words/format/languages.ts";
import { anAtlas } from "../support/atlas.ts";
import { sampleCoder } from "./sample-sharing.tsx";
import type { Story } from "./story.ts";
import type { Subject } from "./subjects.ts";
import { WORDS_PARTS } from "../../src/words/load.ts";
import { choicesIn, Switches } from "./Switches.tsx";

/** Every story of every subject on one page, and what they are seen in: theme, language, units. */
export function Gallery(props: { readonly subjects: readonly Subject[] }) {
  const atlas = anAtlas({
    load: loadCatalogue,
    loadDetails,
    loadFigures,
    saved: choicesIn(location.search),
    world: { linkCoder: sampleCoder },
  });
  const { catalogue, settings } = atlas;
  catalogue.details.wantAll();
  const loaded = createLoadedWords((tryAgain) => setTimeout(tryAgain, 1000));
  for (const part of WORDS_PARTS) void loaded.load(settings.wishedLanguage(), part);
  createEffect(() => loaded.follow(settings.wishedLanguage()));
  createEffect(() => {
    document.documentElement.lang = languageFacts(settings.language()).tag;
    document.documentElement.dataset["theme"] = settings.theme();
  });
  const isReady = () =>
    catalogue.parks().length > 0 &&
    catalogue.details.all().kind === "here" &&
    WORDS_PARTS.every((part) => loaded.isHere(settings.language(), part));
  return (
    <AtlasContext.Provider value={atlas}>
      <WordsContext.Provider value={{ loaded, language: settings.language }}>
        <Switches settings={settings} />
        <Show when={isReady()} fallback={<p>Loading</p>}>
          <main class="gallery" data-state="ready">
            <For each={props.subjects}>{(subject) => <SubjectSection subject={subject} />}</For>
          </main>
        </Show>
      </WordsContext.Provider>
    </AtlasContext.Provider>
  );
}

function SubjectSection(props: { readonly subject: Subject }) {
  return (
    <section aria-labelledby={`subject-${props.subject.name}`}>
      <h2 id={`subject-${props.subject.name}`}>{props.subject.name}</h2>
      <For each={props.subject.stories}>{(story) => <StorySection story={story} />}</For>
    </section>
  );
}

function StorySection(props: { readonly story: Story }) {
  return (
    <section class="story" aria-label={props.story.title}>
      <h3>{props.story.title}</h3>
      <div class="story__states">
        <For each={Object.entries(props.story.states)}>
          {([name, show]) => (
            <figure class="story__state">
              <figcaption>{name}</figcaption>
              <div class="story__stage">
                <ErrorBoundary fallback={(error) => <Broken error={error} />}>
                  {show()}
                </ErrorBoundary>
              </div>
            </figure>
          )}
        </For>
      </div>
    </section>
  );
}

/** A state that cannot be shown; the console has the whole of the error. */
function Broken(props: { readonly error: unknown }) {
  onMount(() => console.error(props.error));
  return <p role="alert">{String(props.error)}</p>;
}
