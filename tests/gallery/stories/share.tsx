import { CopyField } from "../../../src/panels/ui/copy/CopyField.tsx";
import { LimitSources } from "../../../src/panels/share/link/LinkTab.tsx";
import { ShareButton } from "../../../src/panels/share/ShareButton.tsx";
import { ShareTabs } from "../../../src/panels/share/dialog/ShareTabs.tsx";
import { EmbedOptions } from "../../../src/panels/share/embed/EmbedOptions.tsx";
import { createEmbedding } from "../../../src/state/share/embed-options.ts";
import type { Story } from "../story.ts";

const NAMES = {
  name: "Text",
  copyName: "Copy text",
  copied: "Copied.",
  refused: "The browser did not allow it: the text is selected, copy it by hand.",
} as const;

export const stories: readonly Story[] = [
  {
    title: "CopyField",
    states: {
      code: () => (
        <CopyField {...NAMES} text={'<iframe src="https://atlas.example/"></iframe>'} rows={3} />
      ),
      prose: () => <CopyField {...NAMES} text="AI Park Atlas, 25 November 2026." rows={3} prose />,
      "nothing yet": () => <CopyField {...NAMES} text={undefined} rows={3} />,
    },
  },
  {
    title: "ShareButton",
    states: {
      "in the bar": () => <ShareButton look="bar" open={() => {}} />,
      "in the search box": () => <ShareButton look="sign" open={() => {}} />,
    },
  },
  { title: "LimitSources", states: { closed: () => <LimitSources /> } },
  {
    title: "ShareTabs",
    states: { "four tabs": () => <ShareTabs>{(tab) => <p>The tab {tab()}.</p>}</ShareTabs> },
  },
  {
    title: "EmbedOptions",
    states: {
      "as they are at first": () => (
        <EmbedOptions
          embedding={createEmbedding(
            {
              linkedView: () => ({ to: [], unknown: [] }),
              linkOf: () => "https://atlas.example/#embed=1",
            },
            () => "AI Park Atlas",
          )}
        />
      ),
    },
  },
];
