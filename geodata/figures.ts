import { citationsOfPark } from "../src/catalogue/citation.ts";
import { inOrder } from "../src/catalogue/dates.ts";
import type { Fact } from "../src/catalogue/fact.ts";
import { factsByKey, statedLandArea } from "../src/catalogue/facts.ts";
import type { ListedFact, ParkFigures } from "../src/catalogue/figures/park-figures.ts";
import { statusChanges } from "../src/catalogue/figures/status-changes.ts";
import { PARK_FACTS } from "../src/catalogue/park-facts.ts";
import type { Park } from "../src/catalogue/park.ts";
import type { Source } from "../src/catalogue/source.ts";
import type { SourceId } from "../src/catalogue/text.ts";

const listed = ({ what: _what, primary: _primary, sources, ...fact }: Fact): ListedFact => ({
  ...fact,
  sourced: sources.length > 0,
});

/** Of each key the fact that stands first; of the land that of the whole park, where one is told. */
function listedFacts(park: Park): readonly ListedFact[] {
  const byKey = factsByKey(park);
  const land = statedLandArea(park);
  return Object.keys(PARK_FACTS).flatMap((key) => {
    const [first] = byKey.get(key as Fact["key"]) ?? [];
    const fact = key === "land-area" ? (land ?? first) : first;
    return fact ? [listed(fact)] : [];
  });
}

/** What table, charts, filters and the strip of time are told of a park. */
export function figuresOfPark(
  park: Park,
  sources: ReadonlyMap<SourceId, Pick<Source, "date">>,
): ParkFigures {
  const cited = [...new Set(citationsOfPark(park).map(({ source }) => source))];
  const newest = inOrder(cited.map((id) => sources.get(id)?.date)).at(-1);
  return {
    id: park.id,
    facts: listedFacts(park),
    changes: statusChanges(park),
    factCount: park.facts.length,
    sourcedCount: park.facts.filter((fact) => fact.sources.length > 0).length,
    ...(newest && { newestSource: newest }),
  };
}
