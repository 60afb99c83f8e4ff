import { CopyField } from "../../../src/panels/ui/copy/CopyField.tsx";
import { CarriedParts } from "../../../src/panels/share/link/CarriedParts.tsx";
import { LinkField } from "../../../src/panels/share/link/LinkField.tsx";
import { LinkLength } from "../../../src/panels/share/link/LinkLength.tsx";
import { CodeFigure } from "../../../src/panels/share/link/QrFigure.tsx";
import { LinkProblem } from "../../../src/panels/share/LinkTrouble.tsx";
import { ReductionSection } from "../../../src/panels/share/reduction/ReductionList.tsx";
import { LimitSources } from "../../../src/panels/share/link/LinkTab.tsx";
import { ShareButton } from "../../../src/panels/share/ShareButton.tsx";
import { ShareTabs } from "../../../src/panels/share/dialog/ShareTabs.tsx";
import { EmbedOptions } from "../../../src/panels/share/embed/EmbedOptions.tsx";
import { createEmbedding } from "../../../src/state/share/embed-options.ts";
import { SampleReductions, SampleSharing } from "../sample-sharing.tsx";
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
    title: "LinkField",
    states: {
      "it is there": () => (
        <SampleSharing characters={180}>
          <LinkField />
        </SampleSharing>
      ),
      "being made": () => (
        <SampleSharing change={{ phase: () => ({ kind: "making" }), link: () => undefined }}>
          <LinkField />
        </SampleSharing>
      ),
    },
  },
  {
    title: "LinkLength",
    states: Object.fromEntries(
      [180, 1900, 30_000].map((characters) => [
        `${characters} characters`,
        () => (
          <SampleSharing characters={characters}>
            <LinkLength />
          </SampleSharing>
        ),
      ]),
    ),
  },
  {
    title: "LinkProblem",
    states: {
      "past a limit": () => (
        <SampleSharing
          change={{
            phase: () => ({
              kind: "past-limit",
              excess: { of: "features", count: 1204, limit: 500 },
            }),
          }}
        >
          <LinkProblem />
        </SampleSharing>
      ),
      failed: () => (
        <SampleSharing change={{ phase: () => ({ kind: "failed" }) }}>
          <LinkProblem />
        </SampleSharing>
      ),
    },
  },
  {
    title: "CarriedParts",
    states: {
      "of the gallery": () => (
        <SampleSharing>
          <CarriedParts layers={[]} />
        </SampleSharing>
      ),
    },
  },
  {
    title: "CodeFigure",
    states: {
      "few modules": () => (
        <SampleSharing characters={80}>
          <CodeFigure saveFile={() => {}} />
        </SampleSharing>
      ),
      "too long for a code": () => (
        <SampleSharing characters={30_000}>
          <CodeFigure saveFile={() => {}} />
        </SampleSharing>
      ),
    },
  },
  {
    title: "ReductionSection",
    states: {
      "one is chosen": () => (
        <SampleReductions>
          <ReductionSection />
        </SampleReductions>
      ),
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
    states: {
      "four tabs": () => <ShareTabs first="link">{(tab) => <p>The tab {tab()}.</p>}</ShareTabs>,
    },
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
