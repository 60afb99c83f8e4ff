import { PictureActions } from "../../../src/panels/picture/PictureActions.tsx";
import type { Story } from "../story.ts";

export const stories: readonly Story[] = [
  {
    title: "PictureActions",
    states: {
      "being drawn": () => <PictureActions png={undefined} title="A map" saveFile={() => {}} />,
      "it is there": () => (
        <PictureActions
          png={new Blob([], { type: "image/png" })}
          title="A map"
          saveFile={() => {}}
        />
      ),
    },
  },
];
