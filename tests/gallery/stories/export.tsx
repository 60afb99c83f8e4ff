import { createSignal } from "solid-js";
import { ChoiceGroup } from "../../../src/panels/export/ChoiceGroup.tsx";
import { ExportButton } from "../../../src/panels/export/ExportButton.tsx";
import type { Story } from "../story.ts";

const FORMATS = ["geojson", "kml", "csv"] as const;
type Format = (typeof FORMATS)[number];

const TEXTS: Readonly<Record<Format, { readonly name: string; readonly note: string }>> = {
  geojson: { name: "GeoJSON", note: "Everything, as it came." },
  kml: { name: "KML", note: "For globes." },
  csv: { name: "CSV", note: "For tables: outlines become text." },
};

function Formats(props: { readonly field: string; readonly columns: boolean }) {
  const [format, setFormat] = createSignal<Format>("geojson");
  return (
    <ChoiceGroup
      name="Format"
      field={props.field}
      columns={props.columns}
      values={FORMATS}
      texts={TEXTS}
      value={format()}
      choose={setFormat}
    />
  );
}

export const stories: readonly Story[] = [
  {
    title: "ExportButton",
    states: {
      "there are parks": () => <ExportButton hasParks open={() => {}} />,
      "nothing to export": () => <ExportButton hasParks={false} open={() => {}} />,
    },
  },
  {
    title: "ChoiceGroup",
    states: {
      "below each other": () => <Formats field="rows" columns={false} />,
      "in columns": () => <Formats field="columns" columns />,
    },
  },
];
