import { createSignal } from "solid-js";
import type { SubjectId } from "../catalogue/subject.ts";

/** The dialogs of this subject: what is found by typing, and the list of keys. */
type CommandsDialog = "palette" | "keyboard";

export type CommandsState = ReturnType<typeof createCommandsState>;

/** Which of the dialogs of commands is open. */
export function createCommandsState() {
  const [open, setOpen] = createSignal<CommandsDialog>();
  const [walkedTo, setWalkedTo] = createSignal<SubjectId>();
  return {
    /** The park that the keys of the map have come to. */
    walkedTo,
    walkTo: (id: SubjectId | undefined): void => void setWalkedTo(id),
    open,
    /** Opens a dialog, in the place of the other one. */
    show: (dialog: CommandsDialog): void => void setOpen(dialog),
    close: (): void => void setOpen(undefined),
  };
}

const KEY = "ai-park-atlas:recent";
const MOST = 6;

/** The ids of what was last chosen among the commands, the newest first; none where the browser keeps nothing. */
export function recentIds(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Remembers on the device what was chosen. A browser that refuses forgets it. */
export function rememberChoice(id: string): void {
  try {
    const ids = [id, ...recentIds().filter((other) => other !== id)];
    localStorage.setItem(KEY, JSON.stringify(ids.slice(0, MOST)));
  } catch {
    // Nothing depends on it.
  }
}
