import { lazy, Show, Suspense } from "solid-js";
import { useAtlas } from "../../state/context.ts";

const LinkedBanner = lazy(() =>
  import("./LinkedBanner.tsx").then((module) => ({ default: module.LinkedBanner })),
);

/** Where the banner stands while a link with parks is open. */
export function LinkedHost() {
  const { preview } = useAtlas();
  const brings = (): boolean => {
    const { parks, source } = preview.extras();
    return parks !== undefined || source !== undefined;
  };
  return (
    <Show when={brings()}>
      <Suspense>
        <LinkedBanner />
      </Suspense>
    </Show>
  );
}
