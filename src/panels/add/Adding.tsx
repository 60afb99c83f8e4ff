import { lazy, Show, Suspense } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { useWords } from "../use-words.ts";
import "./adding.css";

const AddressDialog = lazy(() =>
  import("./AddressDialog.tsx").then((module) => ({ default: module.AddressDialog })),
);
const ImportProgress = lazy(() =>
  import("./ImportProgress.tsx").then((module) => ({ default: module.ImportProgress })),
);
const ImportReport = lazy(() =>
  import("./ImportReport.tsx").then((module) => ({ default: module.ImportReport })),
);

interface AddingProps {
  /** Something that could be added is being dragged over the page. */
  readonly dragging: boolean;
  /** An address that was dropped or pasted, to be agreed to. */
  readonly asked: URL | undefined;
  readonly forget: () => void;
  /** Told of the report's element while it lies over the map. */
  readonly dock: (element: HTMLElement | undefined) => void;
}

/** What the page shows while parks come in. All but the frame is loaded when it is first needed. */
export function Adding(props: AddingProps) {
  const { imports } = useAtlas();
  const words = useWords();
  return (
    <>
      <Show when={imports.jobs().some(({ slow }) => slow)}>
        <Suspense>
          <ImportProgress />
        </Suspense>
      </Show>
      <Show when={imports.reportOpen()}>
        <Suspense>
          <ImportReport dock={props.dock} />
        </Suspense>
      </Show>
      <Show when={props.asked}>
        {(url) => (
          <Suspense>
            <AddressDialog url={url()} close={props.forget} />
          </Suspense>
        )}
      </Show>
      <Show when={props.dragging}>
        <div class="drop-overlay">
          <p>{words().add.drop}</p>
        </div>
      </Show>
    </>
  );
}
