import { LimitsNote } from "../../../src/panels/import/dialog/LimitsNote.tsx";
import { SeverityMark } from "../../../src/panels/import/findings/SeverityMark.tsx";
import { SourceExcerpt } from "../../../src/panels/import/findings/SourceExcerpt.tsx";
import type { Story } from "../story.ts";

const SEVERITIES = ["error", "warning", "note", "mended", "rejected"] as const;

const LINES = [
  '      "type": "Polygon",',
  '      "coordinates": [[[116.3, 39.98], [116.32, 99.98], [116.32, 40.0], [116.3, 39.98]]]',
  "    },",
];

export const stories: readonly Story[] = [
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
  { title: "LimitsNote", states: { "what may come in": () => <LimitsNote /> } },
];
