import { lazy, Show, Suspense } from "solid-js";
import { useAtlas } from "../../state/context.ts";

const DatumDialog = lazy(() =>
  import("./DatumDialog.tsx").then((module) => ({ default: module.DatumDialog })),
);

/** Where the choice of a file's datum stands while it is open, whichever button opened it. */
export function DatumHost(props: { readonly dock: (element: HTMLElement | undefined) => void }) {
  const { datum, own } = useAtlas();
  const isOpen = (): boolean => {
    const id = datum.openId();
    return id !== undefined && own.collection(id) !== undefined;
  };
  return (
    <Show when={isOpen()}>
      <Suspense>
        <DatumDialog dock={props.dock} />
      </Suspense>
    </Show>
  );
}
