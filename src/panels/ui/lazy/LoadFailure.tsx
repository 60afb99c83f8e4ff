import { type Accessor, type JSX, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { ModalDialog } from "../ModalDialog.tsx";
import { useWords } from "../use-words.ts";
import "./load-failure.css";

/** A part of the page that could not be loaded: how often that was tried, and the way to try again. */
export interface LoadFailureState {
  readonly count: Accessor<number>;
  readonly retry: () => void;
}

interface PartFailureProps {
  readonly failure: LoadFailureState;
  /** What happened, where that is another thing than that a part is missing. */
  readonly sentence?: string;
  /** Lies over the map, for parts that have no place in a panel. */
  readonly floating?: boolean;
  /** What else can be done. */
  readonly children?: JSX.Element;
}

/** Stands in the place of a part that could not be loaded. */
export function LoadFailure(props: PartFailureProps) {
  const { release } = useAtlas().page;
  const words = useWords();
  return (
    <div class="part-failure" classList={{ "part-failure--floating": props.floating }}>
      {/* Anew each time, so that it is told again. */}
      <Show when={props.failure.count()} keyed>
        {(_count) => (
          <p role="alert">
            {release.isNew()
              ? words().notice.newVersion
              : (props.sentence ?? words().notice.notLoaded)}
          </p>
        )}
      </Show>
      <button
        type="button"
        class="push-button"
        onClick={() => (release.isNew() ? void release.reload() : props.failure.retry())}
      >
        {release.isNew() ? words().notice.reload : words().list.tryAgain}
      </button>
      {/* Some browsers remember for as long as the page lives that a script could not be had. */}
      <Show when={props.failure.count() > 1 && !release.isNew()}>
        <button type="button" class="push-button" onClick={() => void release.reload()}>
          {words().notice.reload}
        </button>
      </Show>
      {props.children}
    </div>
  );
}

export interface FailedDialogProps {
  readonly failure: LoadFailureState;
  /** What the dialog is called that could not be loaded, where that is known without it. */
  readonly title?: string;
  readonly closed: () => void;
}

/** Stands in the place of a dialog that could not be loaded. */
export function FailedDialog(props: FailedDialogProps) {
  const words = useWords();
  return (
    <ModalDialog title={props.title ?? words().notice.notLoadedTitle} closed={() => props.closed()}>
      {(close) => (
        <LoadFailure failure={props.failure}>
          <button type="button" class="push-button" onClick={close}>
            {words().map.close}
          </button>
        </LoadFailure>
      )}
    </ModalDialog>
  );
}
