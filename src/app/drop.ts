import { type Accessor, createSignal, onCleanup } from "solid-js";
import { isTextField } from "../panels/ui/text-field.ts";
import type { ImportInputs } from "./import-entry.ts";

/** While something is dragged over a page the browser says so at least every 350 ms (HTML, section 6.11.5). */
const SILENCE_MILLISECONDS = 700;

const carriesFiles = (data: DataTransfer | null): boolean =>
  data !== null && data.types.includes("Files");
const carriesText = (data: DataTransfer | null): boolean =>
  data !== null && (data.types.includes("text/plain") || data.types.includes("text/uri-list"));

/** Takes files, folders, texts and addresses that are dropped anywhere on the page. Tells whether some are over it. */
export function followDrop(inputs: ImportInputs): Accessor<boolean> {
  const [dragging, setDragging] = createSignal(false);
  let silence = 0;
  // What is dragged from the page itself, such as a link of a card, is not meant to be added.
  let isOurs = false;
  const over = (event: DragEvent): void => {
    if (!isMeant(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
    setDragging(true);
    clearTimeout(silence);
    silence = window.setTimeout(() => setDragging(false), SILENCE_MILLISECONDS);
  };
  const isMeant = ({ dataTransfer, target }: DragEvent): boolean => {
    if (isOurs) return false;
    return carriesFiles(dataTransfer) || (carriesText(dataTransfer) && !isTextField(target));
  };
  const drop = (event: DragEvent): void => {
    clearTimeout(silence);
    setDragging(false);
    if (!isMeant(event) || !event.dataTransfer) return;
    event.preventDefault();
    take(event.dataTransfer, inputs);
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) setDragging(false);
  };
  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener("dragstart", () => (isOurs = true), { signal });
  window.addEventListener("dragend", () => (isOurs = false), { signal });
  window.addEventListener("dragover", over, { signal });
  window.addEventListener("dragleave", leave, { signal });
  window.addEventListener("drop", drop, { signal });
  onCleanup(() => listening.abort());
  return dragging;
}

/** Everything has to be asked for at once: after the event the browser takes it back. */
function take(data: DataTransfer, inputs: ImportInputs): void {
  const items = Array.from(data.items).filter(({ kind }) => kind === "file");
  const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? []);
  // Files that a page or a program makes have no entry.
  if (entries.length === items.length && entries.length > 0) void inputs.entries(entries);
  else if (data.files.length > 0) inputs.files(Array.from(data.files));
  else inputs.text(data.getData("text/uri-list") || data.getData("text/plain"));
}
