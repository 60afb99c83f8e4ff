import { createEffect, createMemo, on, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";

const DrawToolbar = lazyComponent(
  () => import("./DrawToolbar.tsx"),
  (module) => module.DrawToolbar,
  { words: ["draw"] },
);
const AimTip = lazyComponent(
  () => import("./AimTip.tsx"),
  (module) => module.AimTip,
  { words: ["draw"], failed: () => undefined },
);

const OutlineToolbar = lazyComponent(
  () => import("./OutlineToolbar.tsx"),
  (module) => module.OutlineToolbar,
  { words: ["draw"] },
);

/** Where the toolbar of drawing stands while something is drawn, and that of an outline while it is edited. */
export function DrawHost() {
  const {
    document: { own },
    draw,
    view: { selection },
  } = useAtlas();
  const isParkDrawn = createMemo(() => draw.isActive() && draw.purpose() === undefined);
  // While a phone draws, the field of the name is out of sight: it is typed as soon as the park is there.
  const askName = (): void => {
    const park = selection.subject();
    const isNew = park?.kind === "own" && park.feature.name === undefined;
    if (isNew && matchMedia("(pointer: coarse)").matches) selection.rename(park.id);
  };
  createEffect(on(isParkDrawn, (isDrawn) => !isDrawn && queueMicrotask(askName), { defer: true }));
  const state = () => (draw.purpose() === "measure" ? undefined : draw.state());
  return (
    <Show
      when={draw.isActive() && state()}
      fallback={
        <Show when={draw.isEditing() && draw.outline()}>
          {(outline) => (
            <OutlineToolbar outline={outline()} snapping={draw.snapping} undo={own.undo} />
          )}
        </Show>
      }
    >
      {(known) => (
        <>
          <DrawToolbar draw={known()} snapping={draw.snapping} />
          <AimTip draw={known()} />
        </>
      )}
    </Show>
  );
}
