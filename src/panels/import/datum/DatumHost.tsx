import { Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import { FailedDialog, type LoadFailureState } from "../../ui/lazy/LoadFailure.tsx";

const DatumDialog = lazyComponent(
  () => import("./DatumDialog.tsx"),
  (module) => module.DatumDialog,
  { words: ["import"], failed: (failure) => <NoDatum failure={failure} /> },
);

/** Where the choice of a file's datum stands while it is open, whichever button opened it. */
export function DatumHost(props: { readonly dock: (element: HTMLElement | undefined) => void }) {
  const {
    import: { datum },
    document: { own },
  } = useAtlas();
  const isOpen = (): boolean => {
    const id = datum.openId();
    return id !== undefined && own.collection(id) !== undefined;
  };
  return (
    <Show when={isOpen()}>
      <DatumDialog dock={props.dock} />
    </Show>
  );
}

function NoDatum(props: { readonly failure: LoadFailureState }) {
  const { datum } = useAtlas().import;
  return <FailedDialog failure={props.failure} closed={() => datum.close()} />;
}
