import CircleCheck from "lucide-solid/icons/circle-check";
import Info from "lucide-solid/icons/info";
import OctagonX from "lucide-solid/icons/octagon-x";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { Match, Switch } from "solid-js";
import type { Severity } from "../../state/findings.ts";

/** Octagon, triangle, ring or ticked ring: told by the shape, not by the colour alone. */
export function SeverityMark(props: { readonly severity: Severity | "mended" }) {
  return (
    <span class="severity" data-severity={props.severity} aria-hidden="true">
      <Switch fallback={<Info />}>
        <Match when={props.severity === "error"}>
          <OctagonX />
        </Match>
        <Match when={props.severity === "warning"}>
          <TriangleAlert />
        </Match>
        <Match when={props.severity === "mended"}>
          <CircleCheck />
        </Match>
      </Switch>
    </span>
  );
}
