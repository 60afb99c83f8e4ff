import { createEffect, onCleanup, onMount } from "solid-js";
import { isTextField } from "./text-field.ts";

const CONTROLS = "button, input, select, textarea";
/** What asks something within a toolbar is walked by Tab. */
const APART = "[role=alertdialog]";

/** Which way a key leads: to the control before or after, or to either end. In a text it leads on only from its ends. */
function wayOf({ key, target }: KeyboardEvent): "before" | "after" | "first" | "last" | undefined {
  const isText =
    (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
    isTextField(target);
  if (!isText && (key === "Home" || key === "End")) return key === "Home" ? "first" : "last";
  if (key !== "ArrowLeft" && key !== "ArrowRight") return undefined;
  if (isText) {
    const caret = target.selectionStart === target.selectionEnd ? target.selectionStart : undefined;
    if (caret !== (key === "ArrowLeft" ? 0 : target.value.length)) return undefined;
  }
  return key === "ArrowLeft" ? "before" : "after";
}

/**
 * Makes a toolbar one stop for Tab: arrows, Home and End lead through its controls, as the toolbar pattern of the ARIA
 * Authoring Practices Guide has it. Needs an owner.
 */
export function roveToolbar(toolbar: () => HTMLElement): void {
  let current: HTMLElement | undefined;
  const controls = (): readonly HTMLElement[] =>
    [...toolbar().querySelectorAll<HTMLElement>(CONTROLS)].filter(
      (control) => !control.closest(APART) && control.checkVisibility({ visibilityProperty: true }),
    );
  const settle = (): void => {
    const all = controls();
    if (!current || !all.includes(current)) current = all[0];
    for (const control of all) control.tabIndex = control === current ? 0 : -1;
  };
  const enter = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || !controls().includes(target)) return;
    current = target;
    settle();
  };
  const lead = (event: KeyboardEvent): void => {
    const way = event.defaultPrevented ? undefined : wayOf(event);
    const all = controls();
    const at = all.findIndex((control) => control === event.target);
    if (!way || at < 0) return;
    const places = { before: at - 1, after: (at + 1) % all.length, first: 0, last: -1 } as const;
    event.preventDefault();
    event.stopPropagation();
    all.at(places[way])?.focus();
  };
  onMount(() => {
    const element = toolbar();
    const observer = new MutationObserver(settle);
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener("focusin", enter);
    element.addEventListener("keydown", lead);
    window.addEventListener("resize", settle);
    onCleanup(() => {
      observer.disconnect();
      window.removeEventListener("resize", settle);
    });
    createEffect(settle);
  });
}
