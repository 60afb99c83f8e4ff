import { FoundPosition } from "../../../src/panels/linked/FoundPosition.tsx";
import type { LinkNotice } from "../../../src/panels/linked/link-notice.ts";
import { LinkToast } from "../../../src/panels/linked/LinkToast.tsx";
import { SourceAnswers, SourceQuestion } from "../../../src/panels/linked/SourceQuestion.tsx";
import type { ExternalPlace } from "../../../src/state/linked/open-external-link.ts";
import type { Story } from "../story.ts";

const FILE = new URL("https://example.org/data/parks.geojson");

const toast = (notice: LinkNotice) => () => (
  <div class="toast">
    <LinkToast notice={notice} dismiss={() => {}} undo={() => {}} openReadable={() => {}} />
  </div>
);

const answers = (asking: boolean) => () => (
  <SourceAnswers file={FILE} asking={asking} agree={() => {}} decline={() => {}} />
);

const found = (place: ExternalPlace) => () => (
  <FoundPosition place={place} go={() => {}} useAsLandmark={() => {}} />
);

const PLACE: ExternalPlace = {
  kind: "place",
  service: "google",
  position: [116.391, 39.907],
  datum: "WGS84",
  movedMetres: 0,
};

export const stories: readonly Story[] = [
  {
    title: "LinkToast",
    states: {
      kept: toast({ kind: "link-kept", parks: 12 }),
      "damaged, some can be read": toast({
        kind: "link-damaged",
        problem: { kind: "corrupt", at: 1204 },
        readable: 7,
        before: 40,
      }),
      "a link without a place": toast({
        kind: "link-nowhere",
        service: "google",
        reason: "short-link",
      }),
    },
  },
  { title: "SourceQuestion", states: { "about a host": () => <SourceQuestion file={FILE} /> } },
  {
    title: "SourceAnswers",
    states: { "to be answered": answers(true), "the host is asked": answers(false) },
  },
  {
    title: "FoundPosition",
    states: {
      "of a link": found(PLACE),
      "of typed numbers": found({ ...PLACE, service: "coordinates" }),
      "the datum is in doubt": found({
        ...PLACE,
        otherwise: { position: [116.3848, 39.9056], datum: "GCJ02", movedMetres: 551 },
      }),
    },
  },
];
