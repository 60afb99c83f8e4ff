import { createSignal } from "solid-js";
import { ColourField } from "../../../src/panels/ui/ColourField.tsx";
import { OwnMark } from "../../../src/panels/document/OwnMark.tsx";
import { RenameField } from "../../../src/panels/document/RenameField.tsx";
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
];
