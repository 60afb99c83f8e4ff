import { createSignal } from "solid-js";
import { ColourField } from "../../../src/panels/ui/ColourField.tsx";
import { OwnMark } from "../../../src/panels/document/OwnMark.tsx";
import { StepToast } from "../../../src/panels/document/StepToast.tsx";
import { UndoButtons } from "../../../src/panels/document/UndoButtons.tsx";
import { HistoryList } from "../../../src/panels/document/history/HistoryList.tsx";
import { RenameField } from "../../../src/panels/document/RenameField.tsx";
import { SavedStatus } from "../../../src/panels/document/files/SavedStatus.tsx";
import { OwnActions } from "../../../src/panels/document/card/OwnActions.tsx";
import { PropertySection } from "../../../src/panels/document/card/PropertySection.tsx";
import { PropertyEditor } from "../../../src/panels/document/properties/PropertyEditor.tsx";
import { PropertyForm } from "../../../src/panels/document/properties/PropertyForm.tsx";
import { ValueField } from "../../../src/panels/document/properties/ValueField.tsx";
import { LabelledField } from "../../../src/panels/ui/LabelledField.tsx";
import type { TypedValue, ValueProblem } from "../../../src/geojson/text/property-value.ts";
import type { OwnPark } from "../../../src/document/document.ts";
import { readFeature } from "../../../src/document/feature.ts";
import type { OwnSubject } from "../../../src/state/catalogue/subject.ts";
import { aCollection, anOwnPark } from "../../support/document.ts";
import type { Story } from "../story.ts";

const STEPS = ["Added 2 parks", "Moved 3 corners of North campus", "Renamed North campus to 西园"];

function WalkedHistory() {
  const [done, setDone] = createSignal(2);
  return (
    <HistoryList
      places={[3, 2, 1, 0]}
      done={done()}
      empty=""
      nameOf={(step) => STEPS[step - 1] ?? ""}
      goTo={setDone}
    />
  );
}

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

interface TypedProps {
  readonly initialValue: TypedValue;
  readonly problem?: ValueProblem;
}

function Typed(props: TypedProps) {
  const [value, setValue] = createSignal(props.initialValue);
  return <ValueField value={value()} change={setValue} problem={props.problem} />;
}

function Writing(
  props: Pick<Parameters<typeof PropertyForm>[0], "initialName" | "initialValue" | "isNew">,
) {
  return (
    <PropertyForm
      {...props}
      isTaken={(name) => name === "name"}
      save={() => {}}
      remove={() => {}}
      cancel={() => {}}
    />
  );
}

const actions = (change: Partial<OwnPark>) => () => (
  <OwnActions
    subject={subjectWith({ name: "Harbour" }, change)}
    name="Harbour"
    zoomTo={() => {}}
    share={() => {}}
    saveFile={() => {}}
    edit={() => {}}
    editOutline={() => {}}
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
    title: "HistoryList",
    states: {
      "nothing done": () => (
        <HistoryList places={[0]} done={0} empty="Nothing." nameOf={String} goTo={() => {}} />
      ),
      "in the middle": () => <WalkedHistory />,
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
          dismiss={() => {}}
          undo={() => {}}
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
      "a property was renamed": () => (
        <StepToast
          dismiss={() => {}}
          undo={() => {}}
          notice={{
            kind: "properties-changed",
            deed: "renamed",
            key: "area",
            to: "area_ha",
            name: "Harbour Park",
            parks: 1,
          }}
        />
      ),
    },
  },
  {
    title: "LabelledField",
    states: {
      "with a note": () => (
        <LabelledField label="Uncertainty in metres" note="How far off it may be.">
          {(field) => <input {...field} class="text-box" type="text" value="400" />}
        </LabelledField>
      ),
      "with a problem": () => (
        <LabelledField label="Value" problem="This is no number.">
          {(field) => <input {...field} class="text-box" type="text" value="many" />}
        </LabelledField>
      ),
    },
  },
  {
    title: "ValueField",
    states: {
      "a number": () => <Typed initialValue={{ type: "number", input: "54.87" }} />,
      "yes or no": () => <Typed initialValue={{ type: "boolean", input: "true" }} />,
      nothing: () => <Typed initialValue={{ type: "null", input: "null" }} />,
      "a list with a fault": () => (
        <Typed
          initialValue={{ type: "json", input: '[1, 2, {"year": }]' }}
          problem={{ kind: "no-json", line: 1, column: 16 }}
        />
      ),
    },
  },
  {
    title: "PropertyEditor",
    states: {
      "a number, to the letter": () => (
        <PropertyEditor
          text='{"type":"Feature","properties":{"area":12.50}}'
          properties={{ area: 12.5 }}
          edited="area"
          save={() => {}}
          cancel={() => {}}
        />
      ),
    },
  },
  {
    title: "PropertyForm",
    states: {
      "a new one": () => (
        <Writing initialName="" isNew initialValue={{ type: "text", input: "" }} />
      ),
      "a text": () => (
        <Writing initialName="district" initialValue={{ type: "text", input: "门头沟区" }} />
      ),
      "too long": () => <Writing initialName="log" initialValue={undefined} />,
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
      "to be edited": () => (
        <PropertySection subject={subjectWith({ name: "Harbour", area: 3 })} edit={() => {}} />
      ),
      none: () => <PropertySection subject={subjectWith({})} />,
    },
  },
];
