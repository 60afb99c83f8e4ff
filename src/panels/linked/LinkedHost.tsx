import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";
import { LoadFailure } from "../ui/lazy/LoadFailure.tsx";

const LinkedBanner = lazyComponent(
  () => import("./LinkedBanner.tsx"),
  (module) => module.LinkedBanner,
  { words: ["linked"], failed: (failure) => <LoadFailure floating failure={failure} /> },
);

/** Where the banner stands while a link with parks is open. */
export function LinkedHost() {
  const { linked } = useAtlas();
  const brings = (): boolean => {
    const { parks, source } = linked.content();
    return parks !== undefined || source !== undefined;
  };
  return (
    <Show when={brings()}>
      <LinkedBanner />
    </Show>
  );
}
