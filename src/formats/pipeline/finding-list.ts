import type { UnlistedFindings } from "../answer.ts";
import type { Finding } from "../finding.ts";
import { type FindingMeaning, groupOf } from "../finding-group.ts";
import { MOST_FINDINGS_OF_A_KIND } from "../limits.ts";

/** Findings in the order of the file; of each kind and meaning only so many, but all are counted. */
export interface FindingCollector {
  readonly findings: readonly Finding[];
  readonly unlisted: readonly UnlistedFindings[];
  /**
   * Counts one; it is made only where it is to be listed.
   * @param feature the number of the feature that it is about, if it is about one; findings of a feature come together
   */
  add(gist: FindingMeaning, make: () => Finding, feature?: number): void;
}

/** How many findings of a group there were, and those beyond the listed ones by their feature. */
interface Tally {
  count: number;
  lastFeature: number | undefined;
  readonly beyond: UnlistedTally[];
}

type UnlistedTally = { -readonly [Key in keyof UnlistedFindings]: UnlistedFindings[Key] };

function countUnlisted(group: string, tally: Tally, feature: number | undefined): void {
  const last = tally.beyond.at(-1);
  if (last && last.feature === feature) last.findings += 1;
  else {
    // A feature of which some findings are listed is not counted once more.
    const features = feature !== undefined && feature !== tally.lastFeature ? 1 : 0;
    tally.beyond.push({ group, findings: 1, features, ...(feature !== undefined && { feature }) });
  }
}

/** Begins an empty list. */
export function createFindingCollector(): FindingCollector {
  const findings: Finding[] = [];
  const tallies = new Map<string, Tally>();
  return {
    findings,
    get unlisted() {
      return [...tallies.values()].flatMap(({ beyond }) => beyond);
    },
    add: (gist, make, feature) => {
      const group = groupOf(gist);
      const tally = tallies.get(group) ?? { count: 0, lastFeature: undefined, beyond: [] };
      tallies.set(group, tally);
      tally.count += 1;
      if (tally.count <= MOST_FINDINGS_OF_A_KIND) findings.push(make());
      else countUnlisted(group, tally, feature);
      tally.lastFeature = feature;
    },
  };
}

/** Several lists as one: what is about the file first, then feature by feature. */
export function joinFindings(lists: readonly FindingCollector[]): Omit<FindingCollector, "add"> {
  const findings = lists
    .flatMap((list) => list.findings)
    .toSorted((a, b) => (a.place.feature ?? -1) - (b.place.feature ?? -1));
  return { findings, unlisted: lists.flatMap((list) => list.unlisted) };
}

/** Those about features of a layer as one of each group: a layer is repaired as a whole. */
export function unlistedOfLayer(
  unlisted: readonly UnlistedFindings[],
  isPaused: (feature: number) => boolean,
): readonly UnlistedFindings[] {
  const ofLayer = new Map<string, UnlistedTally>();
  const others: UnlistedFindings[] = [];
  for (const one of unlisted) {
    const { group, feature, findings, features } = one;
    if (feature === undefined || isPaused(feature)) others.push(one);
    else {
      const sum = ofLayer.get(group) ?? { group, findings: 0, features: 0 };
      sum.findings += findings;
      sum.features += features;
      ofLayer.set(group, sum);
    }
  }
  return [...others, ...ofLayer.values()];
}
