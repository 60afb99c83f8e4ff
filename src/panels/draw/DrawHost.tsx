import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";

const DrawToolbar = lazyComponent(
  () => import("./DrawToolbar.tsx"),
  (module) => module.DrawToolbar,
  { words: ["draw"] },
);

/** Where the toolbar of drawing stands while something is drawn. */
export function DrawHost() {
  const { draw } = useAtlas();
  return (
    <Show when={draw.isActive() && draw.state()}>{(state) => <DrawToolbar draw={state()} />}</Show>
  );
}
