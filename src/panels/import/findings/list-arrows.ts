const LINE = ".finding__open";

/** Where an arrow leads from a line, among all lines that are shown. */
function targetOf(key: string, lines: readonly HTMLElement[], from: HTMLElement) {
  const at = lines.indexOf(from);
  switch (key) {
    case "ArrowDown":
      return lines[at + 1];
    case "ArrowUp":
      return lines[at - 1];
    case "Home":
      return lines[0];
    case "End":
      return lines.at(-1);
    default:
      return undefined;
  }
}

/** Right opens a group and then leads into it; Left leads out of it and then closes it. */
function stepSideways(key: string, line: HTMLElement, lines: readonly HTMLElement[]): boolean {
  const isExpanded = line.getAttribute("aria-expanded");
  if (key === "ArrowRight" && isExpanded === "false") line.click();
  else if (key === "ArrowRight" && isExpanded === "true") lines[lines.indexOf(line) + 1]?.focus();
  else if (key === "ArrowLeft" && isExpanded === "true") line.click();
  else if (key === "ArrowLeft") {
    const group = line.closest("ul")?.closest("li");
    group?.querySelector<HTMLElement>(LINE)?.focus();
    return group !== null && group !== undefined;
  } else return false;
  return true;
}

/** Walks the lines of a report by arrows, Home and End, beside Tab, which stops at their buttons too. */
export function moveFocusByArrows(
  event: KeyboardEvent & { readonly currentTarget: HTMLElement },
): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const line = target.closest(".finding")?.querySelector<HTMLElement>(LINE);
  if (!line) return;
  const lines = [...currentTarget.querySelectorAll<HTMLElement>(LINE)];
  const next = targetOf(key, lines, line);
  next?.focus();
  if (next || stepSideways(key, line, lines)) event.preventDefault();
}
