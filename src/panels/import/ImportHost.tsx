import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { useWords } from "../ui/use-words.ts";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";
import { FailedDialog, type LoadFailureState, LoadFailure } from "../ui/lazy/LoadFailure.tsx";
import "./import-host.css";

const AddressDialog = lazyComponent(
  () => import("./dialog/AddressDialog.tsx"),
  (module) => module.AddressDialog,
  {
    words: ["import"],
    failed: (failure, { close }) => <FailedDialog failure={failure} closed={close} />,
  },
);
const ImportProgress = lazyComponent(
  () => import("./ImportProgress.tsx"),
  (module) => module.ImportProgress,
  { words: ["import"], failed: (failure) => <LoadFailure floating failure={failure} /> },
);
const ImportReport = lazyComponent(
  () => import("./report/ImportReport.tsx"),
  (module) => module.ImportReport,
  { words: ["import"], failed: (failure) => <NoReport failure={failure} /> },
);

interface ImportHostProps {
  /** Something that could be added is being dragged over the page. */
  readonly dragging: boolean;
  /** An address that was dropped or pasted, to be agreed to. */
  readonly asked: URL | undefined;
  readonly forget: () => void;
  /** Told of the report's element while it lies over the map. */
  readonly dock: (element: HTMLElement | undefined) => void;
}

/** What the page shows while parks come in. All but the frame is loaded when it is first needed. */
export function ImportHost(props: ImportHostProps) {
  const imports = useAtlas().import;
  const words = useWords();
  return (
    <>
      <Show when={imports.jobs().some(({ slow }) => slow)}>
        <ImportProgress jobs={imports.jobs()} cancel={imports.cancel} />
      </Show>
      <Show when={imports.reportOpen()}>
        <ImportReport dock={props.dock} />
      </Show>
      <Show when={props.asked}>{(url) => <AddressDialog url={url()} close={props.forget} />}</Show>
      <Show when={props.dragging}>
        <div class="drop-overlay">
          <p>{words().add.drop}</p>
        </div>
      </Show>
    </>
  );
}

function NoReport(props: { readonly failure: LoadFailureState }) {
  const imports = useAtlas().import;
  return <FailedDialog failure={props.failure} closed={() => imports.closeReport()} />;
}
