import type { LucideIcon } from "lucide-solid";
import { SETTINGS_ID } from "../ui/element-ids.ts";

interface PaneButtonProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly pressed: boolean;
  readonly press: () => void;
}

/** Opens what stands beside the map, and closes it. Where there is little room its name is not written. */
export function PaneButton(props: PaneButtonProps) {
  const press = (): void => {
    // On phones the bar is a popover, which lies over what is opened.
    const bar = document.getElementById(SETTINGS_ID);
    if (bar?.matches(":popover-open")) bar.hidePopover();
    props.press();
  };
  return (
    <button
      type="button"
      class="tool tool--worded"
      aria-label={props.name}
      title={props.name}
      aria-pressed={props.pressed}
      onClick={press}
    >
      <props.icon aria-hidden="true" />
      <span class="pane-button__word">{props.name}</span>
    </button>
  );
}
