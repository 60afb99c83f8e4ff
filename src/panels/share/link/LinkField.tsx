import Check from "lucide-solid/icons/check";
import Copy from "lucide-solid/icons/copy";
import { createEffect, createSignal, on, onCleanup, Show } from "solid-js";
import { copyText } from "../../ui/copy/clipboard.ts";
import { useSharing } from "../sharing-context.ts";
import { countText } from "../../../words/format/figures.ts";
import { useWords } from "../../ui/use-words.ts";

const SHOWN_MILLISECONDS = 6000;

type Outcome = "copied" | "refused";

/** The link in a box, and the buttons that send it on. */
export function LinkField() {
  const { link, phase } = useSharing();
  const words = useWords("share/dialog");
  let box!: HTMLInputElement;
  const [outcome, setOutcome] = createSignal<Outcome | undefined>(undefined, { equals: false });
  createEffect(on(link, () => setOutcome(undefined), { defer: true }));
  createEffect(() => {
    if (outcome() !== "copied") return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MILLISECONDS);
    onCleanup(() => clearTimeout(timer));
  });
  const copy = async (): Promise<void> => {
    const text = link();
    if (text === undefined) return;
    const copied = await copyText(text);
    setOutcome(copied ? "copied" : "refused");
    if (!copied) box.select();
  };
  return (
    <>
      <div class="share-link">
        <input
          ref={box}
          type="text"
          readonly
          spellcheck={false}
          aria-label={words().link}
          aria-busy={phase().kind === "making"}
          placeholder={phase().kind === "making" ? words().making : ""}
          value={link() ?? ""}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton copied={outcome() === "copied"} copy={() => void copy()} />
        <OtherAppsButton />
      </div>
      <div role="status" class="share-copied">
        <Show when={outcome() === "copied"}>
          <p>{words().copied(countText(link()?.length ?? 0))}</p>
        </Show>
      </div>
      <Show when={outcome() === "refused"}>
        <p role="alert" class="share-alert">
          {words().copyRefused}
        </p>
      </Show>
    </>
  );
}

function CopyButton(props: { readonly copied: boolean; readonly copy: () => void }) {
  const { link } = useSharing();
  const words = useWords("share/dialog");
  return (
    <button
      type="button"
      class="push-button push-button--solid share-button"
      aria-disabled={link() === undefined}
      onClick={() => props.copy()}
    >
      <Show when={props.copied} fallback={<Copy aria-hidden="true" />}>
        <Check aria-hidden="true" />
      </Show>
      {words().copy}
    </button>
  );
}

/** The system's own sheet of apps, where the browser has one. */
function OtherAppsButton() {
  const { link } = useSharing();
  const words = useWords("share/dialog");
  const send = (): void => {
    const url = link();
    // The user may think better of it, which is no failure.
    if (url !== undefined) navigator.share({ title: document.title, url }).catch(() => {});
  };
  return (
    <Show when={"share" in navigator}>
      <button
        type="button"
        class="push-button share-button"
        aria-disabled={link() === undefined}
        onClick={send}
      >
        {words().otherApps}
      </button>
    </Show>
  );
}
