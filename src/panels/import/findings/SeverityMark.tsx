import CircleCheck from "lucide-solid/icons/circle-check";
import CircleDashed from "lucide-solid/icons/circle-dashed";
import Info from "lucide-solid/icons/info";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { Match, Switch } from "solid-js";
import type { Severity } from "../../../state/import/findings.ts";

/** Octagon, triangle, ring, ticked or dashed ring: told by the shape, not by the colour alone. */
export function SeverityMark(props: { readonly severity: Severity | "repaired" | "rejected" }) {
  return (
    <span class="severity" data-severity={props.severity} aria-hidden="true">
      <Switch fallback={<Info />}>
        <Match when={props.severity === "error"}>
          <Octagon />
        </Match>
        <Match when={props.severity === "warning"}>
          <TriangleAlert />
        </Match>
        <Match when={props.severity === "rejected"}>
          <CircleDashed />
        </Match>
        <Match when={props.severity === "repaired"}>
          <CircleCheck />
        </Match>
      </Switch>
    </span>
  );
}

/** Filled, since at this size an octagon's outline passes for a ring. */
function Octagon() {
  return (
    <svg class="lucide" viewBox="0 0 16 16">
      <path class="severity__octagon" d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" />
      <path class="severity__cross" d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" />
    </svg>
  );
}
