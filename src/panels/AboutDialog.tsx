import X from "lucide-solid/icons/x";
import { For, onMount, Show } from "solid-js";
import { useAtlas } from "../state/context.ts";
import { creditsOf } from "../words/credits.ts";
import { useWords } from "./use-words.ts";
import "./about-dialog.css";

/** Whose data the map rests on, under which licence, and how its figures are worked out. */
export function AboutDialog(props: { readonly close: () => void }) {
  const { preferences } = useAtlas();
  const words = useWords();
  const credits = () => creditsOf(preferences.language());
  let dialog!: HTMLDialogElement;
  onMount(() => dialog.showModal());
  return (
    <dialog
      ref={dialog}
      class="about"
      aria-labelledby="about-title"
      onClose={() => props.close()}
      onClick={(event) => {
        if (event.target === dialog) dialog.close();
      }}
    >
      <header class="about__head">
        <h2 id="about-title">{words().map.about}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words().map.close}
          onClick={() => dialog.close()}
        >
          <X aria-hidden="true" />
        </button>
      </header>
      <div class="about__body">
        <For each={credits()}>
          {(section) => (
            <section>
              <h3>{section.title}</h3>
              <For each={section.lines}>
                {(line) => (
                  <p>
                    {line.text}
                    <Show when={line.url}>
                      {" "}
                      <a href={line.url} rel="noreferrer" target="_blank">
                        {line.link}
                      </a>
                    </Show>
                  </p>
                )}
              </For>
            </section>
          )}
        </For>
      </div>
    </dialog>
  );
}
