import { createMemo, For, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { isKept, parkCount } from "../../state/linked/linked-collections.ts";
import { ADD_BUTTON_ID, UNDO_BUTTON_ID } from "../ui/element-ids.ts";
import { SourceAnswers, SourceQuestion } from "./SourceQuestion.tsx";
import "./linked-banner.css";
import { countText } from "../../words/format/figures.ts";
import { useWords } from "../ui/use-words.ts";

/** Says whose parks these are, and asks whether they are to stay. The text is there before what it says, to be read out. */
export function LinkedBanner() {
  const { linked } = useAtlas();
  const messages = useWords("linked/linked");
  const asked = (): URL | undefined => {
    const { phase, file } = linked.state();
    return phase === "done" ? undefined : file;
  };
  const isShown = (): boolean => linked.document() !== undefined || asked() !== undefined;
  return (
    <section
      class="linked-banner"
      aria-label={messages().name}
      data-empty={isShown() ? undefined : ""}
    >
      <div role="status">
        <BannerText />
        <Show when={asked()}>{(file) => <SourceQuestion file={file()} />}</Show>
      </div>
      <Show when={asked()}>
        {(file) => (
          <SourceAnswers
            file={file()}
            asking={linked.state().phase === "asking"}
            agree={() => void linked.agree()}
            decline={linked.decline}
          />
        )}
      </Show>
      <Show when={linked.document()}>
        <BannerButtons />
      </Show>
    </section>
  );
}

function BannerText() {
  const {
    document: { own },
    linked,
  } = useAtlas();
  const messages = useWords("linked/linked");
  const mine = createMemo(() => parkCount(own.document()));
  const missing = (): string[] => {
    const { missing: count } = linked.state();
    if (count === undefined) return [];
    return [count === "some" ? messages().cutOff : messages().leftOut(count, countText(count))];
  };
  const lines = (): readonly string[] => [
    messages().unchecked,
    ...(linked.state().changed ? [messages().changed] : []),
    ...missing(),
    ...(linked.hidesOwn() && mine() > 0 ? [messages().setAside(mine(), countText(mine()))] : []),
  ];
  return (
    <Show when={linked.document()}>
      {(document) => (
        <>
          <p class="linked-banner__count">
            {messages().count(parkCount(document()), countText(parkCount(document())))}
          </p>
          <For each={lines()}>{(line) => <p>{line}</p>}</For>
        </>
      )}
    </Show>
  );
}

function BannerButtons() {
  const {
    document: { own },
    linked,
  } = useAtlas();
  const messages = useWords("linked/linked");
  const kept = createMemo(() => {
    const document = linked.document();
    return document !== undefined && isKept(document, own.document());
  });
  const canMeet = (): boolean => linked.hidesOwn() && own.document().collections.size > 0;
  const close = (): void => {
    linked.close();
    document.getElementById(ADD_BUTTON_ID)?.focus();
  };
  const keep = async (): Promise<void> => {
    await linked.keep();
    if (!linked.document()) document.getElementById(UNDO_BUTTON_ID)?.focus();
  };
  return (
    <div class="linked-banner__buttons">
      <Show when={!kept()} fallback={<p>{messages().alreadyKept}</p>}>
        <button type="button" class="push-button push-button--solid" onClick={() => void keep()}>
          {messages().keep}
        </button>
      </Show>
      <button type="button" class="push-button" onClick={close}>
        {messages().close}
      </button>
      <Show when={canMeet()}>
        <button type="button" class="text-button" onClick={() => linked.showOwn()}>
          {messages().showMine}
        </button>
      </Show>
    </div>
  );
}
