import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import { copyText } from "./clipboard.ts";

const SHOWN_MILLISECONDS = 6000;

/** Copies a text, and tells for a while how that went; where the browser refuses, `select` makes it easy by hand. */
export function useCopying(text: Accessor<string | undefined>, select: () => void) {
  const [outcome, setOutcome] = createSignal<"copied" | "refused" | undefined>(undefined, {
    equals: false,
  });
  createEffect(on(text, () => setOutcome(undefined), { defer: true }));
  createEffect(() => {
    if (outcome() !== "copied") return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MILLISECONDS);
    onCleanup(() => clearTimeout(timer));
  });
  const copy = async (): Promise<void> => {
    const copied = text();
    if (copied === undefined) return;
    const went = await copyText(copied);
    setOutcome(went ? "copied" : "refused");
    if (!went) select();
  };
  return { outcome, copy: (): void => void copy() };
}
