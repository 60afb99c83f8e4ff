import {
  type FootprintFields,
  NEW_SOURCE,
} from "../../../src/catalogue/proposal/footprint-fields.ts";
import { FootprintForm } from "../../../src/panels/document/proposal/FootprintForm.tsx";
import {
  ProposalFindings,
  ProposalSteps,
} from "../../../src/panels/document/proposal/ProposalParts.tsx";
import type { Story } from "../story.ts";

const FIELDS: FootprintFields = {
  basis: "approximate",
  covers: "site",
  uncertaintyMetres: "400",
  noteEn: "Drawn from the four bounds that the government names.",
  noteZh: "依公布的四至绘制。",
  licence: "CC0 1.0",
  source: "bjgov21",
  fresh: { title: "", titleZh: "", publisher: "", url: "", date: "", read: "" },
};

const SOURCES = [
  { id: "bjgov21", title: "关于中关村（京西）人工智能科技园的答复" },
  { id: "ecns18", title: "Technology park dedicated to developing AI" },
];

const steps = (isReady: boolean, hasNewSources: boolean) => () => (
  <ProposalSteps
    file="mentougou.geojson"
    sourcesFile="mentougou.sources.json"
    isReady={isReady}
    isOfAtlas
    hasNewSources={hasNewSources}
    save={() => {}}
    saveSources={() => {}}
  />
);

export const stories: readonly Story[] = [
  {
    title: "FootprintForm",
    states: {
      "as it stands": () => <FootprintForm fields={FIELDS} sources={SOURCES} save={() => {}} />,
      "with a new source": () => (
        <FootprintForm
          fields={{
            ...FIELDS,
            source: NEW_SOURCE,
            fresh: { ...FIELDS.fresh, title: "Site plan", url: "https://example.org/plan" },
          }}
          sources={SOURCES}
          save={() => {}}
        />
      ),
    },
  },
  {
    title: "ProposalFindings",
    states: {
      "nothing is missing": () => <ProposalFindings findings={[]} />,
      "something is": () => (
        <ProposalFindings
          findings={[
            { severity: "error", text: "The licence is missing." },
            { severity: "warning", text: "1 text has no Chinese form." },
          ]}
        />
      ),
    },
  },
  {
    title: "ProposalSteps",
    states: { "not yet": steps(false, false), "with a new source": steps(true, true) },
  },
];
