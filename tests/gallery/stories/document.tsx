import { createSignal } from "solid-js";
import { ColourField } from "../../../src/panels/ui/ColourField.tsx";
import { OwnMark } from "../../../src/panels/document/OwnMark.tsx";
import { StepToast } from "../../../src/panels/document/StepToast.tsx";
import { UndoButtons } from "../../../src/panels/document/UndoButtons.tsx";
import { RenameField } from "../../../src/panels/document/RenameField.tsx";
import { SavedStatus } from "../../../src/panels/document/files/SavedStatus.tsx";
import { OwnActions } from "../../../src/panels/document/card/OwnActions.tsx";
import { PropertySection } from "../../../src/panels/document/card/PropertySection.tsx";
import type { OwnPark } from "../../../src/document/document.ts";
import { readFeature } from "../../../src/document/feature.ts";
import type { OwnSubject } from "../../../src/state/catalogue/subject.ts";
import { aCollection, anOwnPark } from "../../support/document.ts";
import type { Story } from "../story.ts";

function ColouredMark(props: { readonly initialColour: string }) {
  const [colour, setColour] = createSignal(props.initialColour);
  return (
    <>
      <OwnMark colour={colour()} />{" "}
      <ColourField name="Colour" value={colour()} choose={setColour} />
    </>
  );
}

function subjectWith(properties: unknown, change: Partial<OwnPark> = {}): OwnSubject {
  const text = JSON.stringify({ type: "Feature", properties, geometry: null });
  const park = anOwnPark("sample", "f", { text, ...change });
  return {
    kind: "own",
    id: park.id,
    park,
    feature: readFeature(park),
    geometry: undefined,
    collection: aCollection("f"),
    text,
  } as OwnSubject;
}

const actions = (change: Partial<OwnPark>) => () => (
  <OwnActions
    subject={subjectWith({ name: "Harbour" }, change)}
    name="Harbour"
    zoomTo={() => {}}
    share={() => {}}
    saveFile={() => {}}
    edit={() => {}}
    remove={() => {}}
  />
);

export const stories: readonly Story[] = [
  {
    title: "OwnMark",
    states: {
      "with a colour": () => <OwnMark colour="#3a679f" />,
      "without one": () => <OwnMark colour={undefined} />,
    },
  },
  {
    title: "ColourField",
    states: { "beside its mark": () => <ColouredMark initialColour="#0b6e60" /> },
  },
  {
    title: "RenameField",
    states: {
      "being written": () => (
        <RenameField label="Name" value="parks-2026.geojson" save={() => {}} cancel={() => {}} />
      ),
    },
  },
  {
    title: "UndoButtons",
    states: {
      "nothing to undo": () => <UndoButtons canUndo={false} canRedo={false} take={() => {}} />,
      "both ways": () => <UndoButtons canUndo canRedo take={() => {}} />,
    },
  },
  {
    title: "SavedStatus",
    states: {
      "being saved": () => <SavedStatus saving="saving" hasFiles />,
      saved: () => <SavedStatus saving="saved" hasFiles />,
      "from an earlier visit": () => <SavedStatus saving="idle" hasFiles />,
      "no room": () => <SavedStatus saving={{ problem: { kind: "quota" } }} hasFiles />,
      "not allowed": () => <SavedStatus saving={{ problem: { kind: "refused" } }} hasFiles />,
    },
  },
  {
    title: "StepToast",
    states: {
      "nothing was left to undo": () => (
        <StepToast
          notice={{
            kind: "step-passed-over",
            direction: "undo",
            whole: true,
            skipped: [
              {
                record: "file",
                name: "sites.geojson",
                place: { order: 1, file: "sites.geojson" },
                changeKind: "renamed",
              },
            ],
          }}
        />
      ),
    },
  },
  {
    title: "OwnActions",
    states: {
      "as it came": actions({}),
      hidden: actions({ hidden: true }),
      edited: actions({ original: "{}" }),
    },
  },
  {
    title: "PropertySection",
    states: {
      "as they came": () => (
        <PropertySection
          subject={subjectWith({
            name: "Harbour Park",
            area_ha: 12.5,
            site: "https://example.org/harbour",
            opened: null,
            tenants: ["A", "B"],
          })}
        />
      ),
      edited: () => (
        <PropertySection subject={subjectWith({ name: "Harbour" }, { original: "{}" })} />
      ),
      "more than are shown at first": () => (
        <PropertySection
          subject={subjectWith(
            Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`key${index}`, index])),
          )}
        />
      ),
      none: () => <PropertySection subject={subjectWith({})} />,
    },
  },
];
