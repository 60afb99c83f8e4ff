import { For, Show } from "solid-js";
import { ModalDialog } from "../ui/ModalDialog.tsx";
import { useWords } from "../ui/use-words.ts";
import { AboutCatalogue } from "./AboutCatalogue.tsx";
import "./about-dialog.css";

/** How good the catalogue is, whose data the map rests on, under which licence, and how its figures are worked out. */
export function AboutDialog(props: { readonly close: () => void }) {
  const words = useWords();
  const credits = useWords("view/credits");
  return (
    <ModalDialog
      title={words().map.about}
      closeName={words().map.close}
      closed={() => props.close()}
    >
      {() => (
        <div class="dialog__body about">
          <AboutCatalogue />
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
      )}
    </ModalDialog>
  );
}
