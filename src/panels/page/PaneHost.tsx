import { type Component, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { useAtlas } from "../../state/context.ts";
import type { PaneName } from "../../state/view/panes.ts";
import { LoadFailure } from "../ui/lazy/LoadFailure.tsx";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";

/** What a pane is given by its host. */
interface HostedPaneProps {
  readonly dock: (element: HTMLElement | undefined) => void;
}

const ComparisonPane = lazyComponent(
  () => import("../compare/ComparisonPane.tsx"),
  (module) => module.ComparisonPane,
  { words: ["compare"], failed: (failure) => <LoadFailure floating failure={failure} /> },
);

const TablePane = lazyComponent(
  () => import("../table/TablePane.tsx"),
  (module) => module.TablePane,
  { words: ["table"], failed: (failure) => <LoadFailure floating failure={failure} /> },
);

/** The panes that there are; the code of each comes when it is first opened. */
const PANE_COMPONENTS: Readonly<Partial<Record<PaneName, Component<HostedPaneProps>>>> = {
  table: TablePane,
  comparison: ComparisonPane,
};

/** Where the pane stands that is open beside the map. */
export function PaneHost(props: HostedPaneProps) {
  const { panes } = useAtlas().view;
  const component = () => {
    const open = panes.open();
    return open && PANE_COMPONENTS[open.name];
  };
  return (
    <Show when={component()}>{(known) => <Dynamic component={known()} dock={props.dock} />}</Show>
  );
}
