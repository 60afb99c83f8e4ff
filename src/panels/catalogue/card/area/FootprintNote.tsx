import { Show } from "solid-js";
import { statedLandArea } from "../../../../catalogue/facts.ts";
import { basisLegendSymbol } from "../../../../catalogue/symbology.ts";
import type { Park } from "../../../../catalogue/park.ts";
import { plain } from "../../../../words/format/figures.ts";
import type { CitedSources } from "../../cited-sources.ts";
import { SourceMarks } from "../sources/SourceMarks.tsx";
import { SymbolMark } from "../../SymbolMark.tsx";
import { useWords } from "../../../ui/use-words.ts";
import { useFormat } from "../../../ui/use-format.ts";

interface FootprintNoteProps {
  readonly park: Park;
  readonly cited: CitedSources;
}

/** What the outline is worth, in words, beside the line style that the map draws it in. */
export function FootprintNote(props: FootprintNoteProps) {
  const format = useFormat();
  const words = useWords();
  const text = (): string => {
    const { geometry, footprint } = props.park;
    if (geometry.type === "Point") return words().card.pointOnly;
    if (footprint.basis === "schematic") {
      return statedLandArea(props.park)
        ? words().card.outlineNotFound
        : words().card.outlineAndAreaNotFound;
    }
    const base = words().card.footprintBases[footprint.basis];
    const within = format.length(footprint.uncertaintyMetres);
    return words().card.footprintWithin(base, plain(within));
  };
  return (
    <>
      <p class="card-note footprint-note">
        <SymbolMark symbol={basisLegendSymbol(props.park.footprint.basis, "accent")} />
        <span>
          {text()}
          <Show when={props.park.footprint.source}>
            {(source) => <SourceMarks ids={[source()]} cited={props.cited} />}
          </Show>
        </span>
      </p>
      <Show when={props.park.footprint.covers === "buildings"}>
        <p class="card-note">{words().card.buildingsOnly}</p>
      </Show>
    </>
  );
}
