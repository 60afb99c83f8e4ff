import { createEffect, createMemo, type JSX, on, onMount } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import type { SubjectId } from "../../../state/catalogue/subject.ts";
import { CardBar } from "./CardBar.tsx";
import "./park-card.css";

interface CardFrameProps {
  /** What is open, and what it is called. */
  readonly id: SubjectId;
  readonly name: string;
  /** The id of the heading, which takes the focus. */
  readonly headingId: string;
  readonly children: JSX.Element;
}

/** A card about one thing. It takes the focus when the user opens it, not when a link does. */
export function CardFrame(props: CardFrameProps) {
  const atlas = useAtlas();
  const ids = createMemo((): readonly SubjectId[] => [
    ...atlas.catalogue.list.rows().map((row) => row.park.id),
    ...atlas.document.layers.finds().hits.map((hit) => hit.id),
  ]);
  const index = createMemo(() => ids().indexOf(props.id));
  const close = (): void => atlas.view.select(undefined);
  const step = (by: -1 | 1): void => {
    const id = ids()[index() + by];
    if (id) atlas.view.select(id);
  };
  let body!: HTMLDivElement;
  const closeOnEscape = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    // The first Escape belongs to an open popover, which the browser closes by itself.
    if (event.key !== "Escape" || event.currentTarget.querySelector(":popover-open")) return;
    close();
  };
  onMount(() => {
    // What stands beside the map and has opened it keeps the focus.
    if (atlas.view.steps() > 0 && !document.activeElement?.closest(".pane"))
      document.getElementById(props.headingId)?.focus({ preventScroll: true });
  });
  createEffect(
    on(
      () => props.id,
      () => body.scrollTo({ top: 0 }),
      { defer: true },
    ),
  );
  return (
    <section class="park-card" aria-label={props.name} onKeyDown={closeOnEscape}>
      <CardBar index={index()} count={ids().length} step={step} close={close} />
      <div class="park-card-body" ref={body}>
        {props.children}
      </div>
    </section>
  );
}
