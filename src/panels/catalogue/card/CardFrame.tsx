import { createEffect, type JSX, on, onMount } from "solid-js";
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
  let body!: HTMLDivElement;
  const closeOnEscape = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    // The first Escape belongs to an open popover, which the browser closes by itself.
    if (event.key !== "Escape" || event.currentTarget.querySelector(":popover-open")) return;
    atlas.view.select(undefined);
  };
  onMount(() => {
    if (atlas.view.steps() > 0)
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
      <CardBar id={props.id} />
      <div class="park-card-body" ref={body}>
        {props.children}
      </div>
    </section>
  );
}
