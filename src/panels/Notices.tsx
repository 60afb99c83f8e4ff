import X from "lucide-solid/icons/x";
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from "solid-js";
import { useAtlas } from "../state/context.ts";
import { isAlert, type Notice } from "../state/notice.ts";
import { noticeSentence } from "./notice-sentence.ts";
import { useWords } from "./use-words.ts";
import "./controls.css";
import "./notices.css";

const SHOWN_MILLISECONDS = 6000;

/** What the page says once: politely for six seconds, or as an alert until it is dismissed. */
export function Notices() {
  const { camera, notices } = useAtlas();
  const words = useWords();
  const [held, setHeld] = createSignal(false);
  const polite = () => {
    const notice = notices.notice();
    return notice && !isAlert(notice) ? notice : undefined;
  };
  const alert = () => {
    const notice = notices.notice();
    return notice && isAlert(notice) ? notice : undefined;
  };
  const opened = createMemo((before: boolean) => before || camera.mapState() !== "loading", false);
  // The time begins anew with each notice, and when the pointer or the focus leaves it. While the page is still
  // opening nobody reads notices.
  createEffect(
    on([polite, held, opened], ([notice, isHeld, isOpened]) => {
      if (!notice || isHeld || !isOpened) return;
      const timer = setTimeout(() => notices.dismiss(), SHOWN_MILLISECONDS);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  const sentence = (notice: Notice) => noticeSentence(notice, words());
  let before: EventTarget | null = null;
  const enter = (event: FocusEvent & { readonly currentTarget: HTMLElement }): void => {
    setHeld(true);
    const inside = event.currentTarget.contains(event.relatedTarget as Node | null);
    if (!inside) before = event.relatedTarget;
  };
  const dismiss = (): void => {
    notices.dismiss();
    setHeld(false);
    if (before instanceof HTMLElement) before.focus();
  };
  return (
    <div
      class="notices"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={enter}
      onFocusOut={() => setHeld(false)}
    >
      <div role="status">
        <Show when={polite()}>
          {(notice) => <Toast text={sentence(notice())} dismiss={dismiss} />}
        </Show>
      </div>
      <Show when={alert()}>
        {(notice) => (
          <div role="alert">
            <Toast text={sentence(notice())} dismiss={dismiss} />
          </div>
        )}
      </Show>
    </div>
  );
}

function Toast(props: { readonly text: string; readonly dismiss: () => void }) {
  const words = useWords();
  return (
    <div class="toast">
      <p>{props.text}</p>
      <button
        type="button"
        class="icon-button"
        aria-label={words().notice.dismiss}
        onClick={() => props.dismiss()}
      >
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
