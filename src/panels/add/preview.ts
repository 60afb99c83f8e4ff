import { createSignal, onCleanup } from "solid-js";
import type { Fix } from "../../state/findings.ts";
import type { ImportsState } from "../../state/imports.ts";
import type { FixChange, ReportItem } from "../../state/report.ts";

/** A line of the report that was chosen, and what its fix changes once that is worked out. */
interface Chosen {
  readonly item: ReportItem;
  readonly change: FixChange | undefined;
}

export type Preview = ReturnType<typeof createPreview>;

/** Which finding is looked at, and which coordinate system the reader has chosen where several would fit. */
export function createPreview(
  imports: ImportsState,
  labels: () => { readonly before: string; readonly after: string },
) {
  const [chosen, setChosen] = createSignal<Chosen>();
  const [systems, setSystems] = createSignal<ReadonlyMap<string, string>>(new Map());
  const fixOf = ({ key, finding }: ReportItem): Fix | undefined => {
    const crs = systems().get(key);
    return crs === undefined ? finding.fix : { kind: "from-crs", crs };
  };
  const choose = async (item: ReportItem): Promise<void> => {
    setChosen({ item, change: undefined });
    imports.hideChange();
    const change = await imports.changeOf(item, fixOf(item));
    // By now another line may have been chosen, or the report closed.
    if (chosen()?.item.key !== item.key) return;
    setChosen({ item, change });
    imports.showChange(change, labels());
  };
  onCleanup(() => setChosen(undefined));
  return {
    chosen,
    fixOf,
    choose: (item: ReportItem): void => void choose(item),
    /** The coordinate system that a line's numbers are to be read in. */
    readIn: (item: ReportItem, crs: string): void => {
      setSystems((before) => new Map(before).set(item.key, crs));
      void choose(item);
    },
  };
}
