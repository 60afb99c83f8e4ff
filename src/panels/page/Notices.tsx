import X from "lucide-solid/icons/x";
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import type { Notice } from "../../state/notice.ts";
import { isAboutImports } from "../import/messages/import-notice.ts";
import { isPlain, noticeSentence } from "./notice-sentence.ts";
import { isAboutStep } from "../document/step-notice.ts";
import { preloadLater } from "../ui/lazy/preload-later.ts";
import { isAboutLinkParks } from "../linked/link-notice.ts";
import { useWords } from "../ui/use-words.ts";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";
import "./notices.css";

const ImportToast = lazyComponent(
  () => import("../import/ImportToast.tsx"),
  (module) => module.ImportToast,
  { words: ["import"] },
);

const LinkToast = lazyComponent(
  () => import("../linked/LinkToast.tsx"),
  (module) => module.LinkToast,
  { words: ["linked"] },
);

const StepToast = lazyComponent(
  () => import("../document/StepToast.tsx"),
  (module) => module.StepToast,
  { words: ["document"] },
);

const SHOWN_MILLISECONDS = 6000;

/** What the page says once: politely for six seconds, or as an alert until it is dismissed. */
export function Notices() {
  const {
    view: { camera },
    page: { notices },
  } = useAtlas();
  const [paused, setPaused] = createSignal(false);
  preloadLater(ImportToast);
  const opened = createMemo((before: boolean) => before || camera.mapState() !== "loading", false);
  // The time begins anew with each notice, and when the pointer or the focus leaves it. While the page is still
  // opening nobody reads notices.
  createEffect(
    on([notices.status, paused, opened], ([notice, isPaused, isOpened]) => {
      if (!notice || isPaused || !isOpened) return;
      const timer = setTimeout(() => notices.dismissStatus(), SHOWN_MILLISECONDS);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  let before: EventTarget | null = null;
  const enter = (event: FocusEvent & { readonly currentTarget: HTMLElement }): void => {
    setPaused(true);
    const inside = event.currentTarget.contains(event.relatedTarget as Node | null);
    if (!inside) before = event.relatedTarget;
  };
  const dismiss = (letGo: () => void): void => {
    letGo();
    setPaused(false);
    if (before instanceof HTMLElement) before.focus();
  };
  return (
    <div
      class="notices"
      onPointerEnter={() => setPaused(true)}
      onPointerLeave={() => setPaused(false)}
      onFocusIn={enter}
      onFocusOut={() => setPaused(false)}
    >
      <div role="status">
        <Show when={notices.status()}>
          {(notice) => <Toast notice={notice()} dismiss={() => dismiss(notices.dismissStatus)} />}
        </Show>
      </div>
      <Show when={notices.alert()}>
        {(notice) => (
          <div role="alert">
            <Toast notice={notice()} dismiss={() => dismiss(notices.dismissAlert)} />
          </div>
        )}
      </Show>
      <NewVersion />
    </div>
  );
}

/** That a newer version of the page is there, and the button that loads it. */
function NewVersion() {
  const { release } = useAtlas().page;
  const words = useWords();
  return (
    <Show when={release.isNew()}>
      <div role="alert">
        <div class="toast">
          <p>{words().notice.newVersion}</p>
          <button type="button" class="toast__action" onClick={() => void release.reload()}>
            {words().notice.reload}
          </button>
        </div>
      </div>
    </Show>
  );
}

function Toast(props: { readonly notice: Notice; readonly dismiss: () => void }) {
  const words = useWords();
  const missing = () => (props.notice.kind === "not-loaded" ? props.notice : undefined);
  const tryAgain = (act: () => void): void => {
    props.dismiss();
    act();
  };
  return (
    <div class="toast">
      <ToastText notice={props.notice} dismiss={props.dismiss} />
      <Show when={missing()}>
        {(notice) => (
          <button type="button" class="toast__action" onClick={() => tryAgain(notice().tryAgain)}>
            {words().list.tryAgain}
          </button>
        )}
      </Show>
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

function ToastText(props: { readonly notice: Notice; readonly dismiss: () => void }) {
  const {
    document: { own },
    import: imports,
    linked,
  } = useAtlas();
  const words = useWords();
  const plainNotice = () => (isPlain(props.notice) ? props.notice : undefined);
  const importNotice = () => (isAboutImports(props.notice) ? props.notice : undefined);
  const stepNotice = () => (isAboutStep(props.notice) ? props.notice : undefined);
  const linkNotice = () => (isAboutLinkParks(props.notice) ? props.notice : undefined);
  return (
    <>
      <Show when={plainNotice()}>{(notice) => <p>{noticeSentence(notice(), words())}</p>}</Show>
      <Show when={stepNotice()}>
        {(notice) => <StepToast notice={notice()} dismiss={props.dismiss} undo={own.undo} />}
      </Show>
      <Show when={linkNotice()}>
        {(notice) => (
          <LinkToast
            notice={notice()}
            dismiss={props.dismiss}
            undo={own.undo}
            openReadable={() => void linked.openReadable()}
          />
        )}
      </Show>
      <Show when={importNotice()}>
        {(notice) => (
          <ImportToast
            notice={notice()}
            dismiss={props.dismiss}
            undo={own.undo}
            openReport={imports.reportOpen() ? undefined : imports.openReport}
          />
        )}
      </Show>
    </>
  );
}
