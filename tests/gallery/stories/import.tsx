import { LimitsNote } from "../../../src/panels/import/dialog/AddDialog.tsx";
import {
  type GuessedEncoding,
  EncodingPick,
} from "../../../src/panels/import/findings/EncodingPick.tsx";
import { SeverityMark } from "../../../src/panels/import/findings/SeverityMark.tsx";
import { SourceExcerpt } from "../../../src/panels/import/findings/SourceExcerpt.tsx";
import { FilesField } from "../../../src/panels/import/dialog/AddDialog.tsx";
import { HostQuestion } from "../../../src/panels/import/dialog/HostQuestion.tsx";
import { PasteField } from "../../../src/panels/import/dialog/AddDialog.tsx";
import { ImportProgress } from "../../../src/panels/import/ImportProgress.tsx";
import { ImportToast } from "../../../src/panels/import/ImportToast.tsx";
import type { ImportNotice } from "../../../src/panels/import/messages/import-notice.ts";
import { ReportButton } from "../../../src/panels/import/report/ReportButton.tsx";
import { ReportFoot } from "../../../src/panels/import/report/ReportFoot.tsx";
import { ReportHead } from "../../../src/panels/import/report/ReportHead.tsx";
import type { ReportContent } from "../../../src/state/import/report.ts";
import { aReportItem, rejectedTarget } from "../../support/report-items.ts";
import type { Story } from "../story.ts";

const SEVERITIES = ["error", "warning", "note", "repaired", "rejected"] as const;

const LINES = [
  '      "type": "Polygon",',
  '      "coordinates": [[[116.3, 39.98], [116.32, 99.98], [116.32, 40.0], [116.3, 39.98]]]',
  "    },",
];

const aReport = (names: readonly string[], added: number): ReportContent => ({
  names,
  bytes: 52_000,
  added,
  items: [],
  unlisted: [],
  earlier: [],
  earlierUnlisted: [],
});

const GUESS: GuessedEncoding = {
  kind: "encoding-guessed",
  encoding: "gb18030",
  candidates: [
    { encoding: "gb18030", sample: ["门头沟", "石景山"] },
    { encoding: "big5", sample: ["藷芛僱", "坒劓刓"] },
  ],
};

const encoding = (isChanged: boolean) => () => (
  <EncodingPick
    item={aReportItem("encoding", rejectedTarget("{}"))}
    guess={GUESS}
    isChanged={isChanged}
    readAgain={() => Promise.resolve()}
  />
);

const toast = (notice: ImportNotice) => () => (
  <div class="toast">
    <ImportToast notice={notice} dismiss={() => {}} undo={() => {}} openReport={() => {}} />
  </div>
);

const imported = {
  kind: "imported",
  parks: 12,
  waiting: 0,
  names: ["parks.geojson"],
  hasReport: false,
} as const;

const foot = (repairable: number, rejected: number) => () => (
  <ReportFoot
    repairable={repairable}
    rejected={rejected}
    repairAll={() => {}}
    saveRejected={() => {}}
  />
);

export const stories: readonly Story[] = [
  {
    title: "ImportProgress",
    states: {
      "two files": () => (
        <ImportProgress
          jobs={[
            { id: 1, name: "parks.geojson", progress: undefined, slow: true },
            {
              id: 2,
              name: "more-parks.kml",
              progress: { phase: "checking", done: 0.42 },
              slow: true,
            },
          ]}
          cancel={() => {}}
        />
      ),
    },
  },
  {
    title: "ImportToast",
    states: {
      "all came in": toast(imported),
      "some did not": toast({ ...imported, waiting: 3, hasReport: true }),
      "none came in": toast({ ...imported, parks: 0, waiting: 3, hasReport: true }),
      failed: toast({
        kind: "import-failed",
        name: "notes.txt",
        problem: { kind: "no-features" },
      }),
    },
  },
  {
    title: "EncodingPick",
    states: { "guessed among two": encoding(false), "parks were changed": encoding(true) },
  },
  {
    title: "ReportButton",
    states: {
      "with findings": () => <ReportButton findings={31} rejected={2} open={() => {}} />,
      "features that were not added": () => (
        <ReportButton findings={0} rejected={2} open={() => {}} />
      ),
    },
  },
  {
    title: "ReportFoot",
    states: {
      "much to repair": foot(31, 2),
      "only to save": foot(0, 2),
      "only to repair": foot(1, 0),
    },
  },
  {
    title: "SeverityMark",
    states: Object.fromEntries(
      SEVERITIES.map((severity) => [severity, () => <SeverityMark severity={severity} />]),
    ),
  },
  {
    title: "SourceExcerpt",
    states: {
      "a position": () => (
        <SourceExcerpt
          excerpt={{
            firstLine: 12,
            lines: LINES,
            at: 1,
            caret: LINES[1]!.indexOf("[116.32, 99"),
            span: 1,
          }}
        />
      ),
      "one line": () => (
        <SourceExcerpt
          excerpt={{
            firstLine: 1,
            lines: ["name,lon,lat", "Park,116.3,abc"],
            at: 1,
            caret: 11,
            span: 3,
          }}
        />
      ),
    },
  },
  {
    title: "ReportHead",
    states: {
      "all was added": () => (
        <ReportHead
          titleId="head-all"
          report={aReport(["parks.geojson"], 12)}
          counts={{ error: 0, warning: 0, note: 0 }}
          rejected={0}
          close={() => {}}
        />
      ),
      "with findings": () => (
        <ReportHead
          titleId="head-findings"
          report={aReport(["parks.kml", "more.csv", "roads.gpx"], 340)}
          counts={{ error: 2, warning: 31, note: 1 }}
          rejected={2}
          close={() => {}}
        />
      ),
    },
  },
  { title: "FilesField", states: { "files of any format": () => <FilesField done={() => {}} /> } },
  { title: "PasteField", states: { empty: () => <PasteField done={() => {}} /> } },
  {
    title: "HostQuestion",
    states: {
      "about a host": () => (
        <HostQuestion
          url={new URL("https://example.org/parks.geojson")}
          agreed={() => {}}
          declined={() => {}}
        />
      ),
    },
  },
  { title: "LimitsNote", states: { "what may come in": () => <LimitsNote /> } },
];
