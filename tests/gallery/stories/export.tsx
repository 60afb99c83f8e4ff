import { createSignal } from "solid-js";
import { ChoiceGroup } from "../../../src/panels/export/ChoiceGroup.tsx";
import { ExportFoot } from "../../../src/panels/export/ExportFoot.tsx";
import { ParksChoice } from "../../../src/panels/export/ParksChoice.tsx";
import { ExportButton } from "../../../src/panels/export/ExportButton.tsx";
import type { ExportChoice } from "../../../src/state/export/export-choice.ts";
import type { ExportPhase } from "../../../src/state/export/export-job.ts";
import { aCollection, anOwnPark } from "../../support/document.ts";
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

const FILES = [aCollection("parks"), aCollection("more-parks")];

const COUNTS: Readonly<Record<ExportChoice["kind"], number>> = {
  all: 1204,
  collection: 602,
  park: 1,
  catalogue: 153,
  listed: 12,
};

function Parks(props: { readonly initialChoice: ExportChoice }) {
  const [choice, setChoice] = createSignal(props.initialChoice);
  const single = () => (choice().kind === "park" ? anOwnPark("sample", "parks") : undefined);
  return (
    <ParksChoice
      choice={choice()}
      collections={FILES}
      single={single()}
      countOf={({ kind }) => COUNTS[kind]}
      choose={setChoice}
    />
  );
}

const foot = (phase: ExportPhase) => () => (
  <ExportFoot
    phase={phase}
    fileName="parks.geojson"
    count={1204}
    download={() => {}}
    cancel={() => {}}
  />
);

export const stories: readonly Story[] = [
  {
    title: "ParksChoice",
    states: {
      all: () => <Parks initialChoice={{ kind: "all" }} />,
      "one file": () => <Parks initialChoice={{ kind: "collection", id: FILES[1]!.id }} />,
      "of the catalogue, as it is listed": () => <Parks initialChoice={{ kind: "listed" }} />,
      "one park": () => (
        <Parks initialChoice={{ kind: "park", id: anOwnPark("sample", "parks").id }} />
      ),
    },
  },
  {
    title: "ExportFoot",
    states: {
      idle: foot({ kind: "idle" }),
      writing: foot({ kind: "writing", done: 0.42 }),
      saved: foot({ kind: "saved", name: "parks.geojson", parks: 1204, leftOut: 0 }),
      "some were left out": foot({ kind: "saved", name: "parks.gpx", parks: 1190, leftOut: 14 }),
      "not loaded": foot({ kind: "not-loaded" }),
      failed: foot({ kind: "failed" }),
    },
  },
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
