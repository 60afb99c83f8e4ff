import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";

const MeasureToolbar = lazyComponent(
  () => import("./MeasureToolbar.tsx"),
  (module) => module.MeasureToolbar,
  { words: ["measure", "draw"] },
);

/** Where the toolbar of measuring stands while something is measured. */
export function MeasureHost() {
  const { draw } = useAtlas();
  const state = () => (draw.purpose() === "measure" ? draw.state() : undefined);
  return (
    <Show when={state()}>
      {(known) => <MeasureToolbar draw={known()} snapping={draw.snapping} />}
    </Show>
  );
}
