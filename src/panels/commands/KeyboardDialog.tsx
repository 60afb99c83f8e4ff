import { createMemo, For, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { ModalDialog } from "../ui/ModalDialog.tsx";
import { useWords } from "../ui/use-words.ts";
import { Keys } from "./Keys.tsx";
import { pageKeys } from "./page-keys.ts";
import "./keyboard-dialog.css";

/** The dialog "Keyboard": all keys, by where they do something, and whether those of a single letter do. */
export function KeyboardDialog() {
  const { commands, settings } = useAtlas();
  const words = useWords("commands/keys");
  const titles = useWords("commands/titles");
  const messages = useWords();
  const groups = createMemo(() => pageKeys(words(), { titles: titles(), messages: messages() }));
  return (
    <ModalDialog title={words().title} closeName={words().close} closed={() => commands.close()}>
      {() => (
        <div class="dialog__body keyboard" tabindex="0" role="group" aria-label={words().title}>
          <label class="keyboard__letters">
            <input
              type="checkbox"
              checked={settings.letterKeys()}
              onChange={({ currentTarget }) =>
                settings.choose({ letterKeys: currentTarget.checked })
              }
            />
            <span>
              {words().letterKeys}
              <span class="keyboard__note">{words().letterKeysNote}</span>
            </span>
          </label>
          <For each={groups()}>
            {({ group, lines }) => (
              <section>
                <h3>{words().groups[group]}</h3>
                <dl>
                  <For each={lines}>
                    {({ text, chords }) => (
                      <div class="keyboard__line">
                        <dt>{text}</dt>
                        <dd>
                          <For each={chords}>
                            {(chord, index) => (
                              <>
                                <Show when={index() > 0}> {words().or} </Show>
                                <Keys keys={chord} />
                              </>
                            )}
                          </For>
                        </dd>
                      </div>
                    )}
                  </For>
                </dl>
              </section>
            )}
          </For>
        </div>
      )}
    </ModalDialog>
  );
}
