import type { Quality } from "../../catalogue/quality.ts";
import { countText } from "../../words/format/figures.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";

interface CatalogueFiguresProps {
  readonly quality: Quality;
  /** In how many countries there are parks. */
  readonly countries: number;
}

/** Outlines that are more than a circle or a point, from the surest to the least sure. */
const TRUE_OUTLINES = ["surveyed", "digitised", "approximate"] as const;

/** How many parks the catalogue has, how good their outlines are, and how well its facts are sourced. */
export function CatalogueFigures(props: CatalogueFiguresProps) {
  const words = useWords("view/about");
  const format = useFormat();
  const outlines = (): string => {
    const { byOutline, ofBuildings } = props.quality;
    const kinds = TRUE_OUTLINES.filter((basis) => byOutline[basis] > 0).map((basis) =>
      words().byBasis[basis](countText(byOutline[basis])),
    );
    const buildings = ofBuildings > 0 ? words().ofBuildings(countText(ofBuildings)) : "";
    return words().outlinesOf(kinds) + buildings;
  };
  const schematic = (): string => {
    const { circle, point } = props.quality.byOutline;
    return words().circlesAndPoints(countText(circle), countText(point));
  };
  const facts = (): string => {
    const { facts: all, sourcedFacts: sourced } = props.quality;
    // Rounded down: 100 % is said of all only.
    const percent = all === 0 ? 0 : Math.floor((100 * sourced) / all);
    return words().factsOf(percent, countText(sourced), countText(all));
  };
  const sources = (): string => {
    const { sources: cited, oldestSource: oldest, newestSource: newest } = props.quality;
    return oldest === undefined || newest === undefined
      ? countText(cited)
      : words().sourcesOf(countText(cited), format.date(oldest), format.date(newest));
  };
  return (
    <dl class="about-figures">
      <Row
        term={words().parks}
        text={words().parksIn(countText(props.quality.parks), countText(props.countries))}
      />
      <Row term={words().outlines} text={outlines()} />
      <Row term={words().schematic} text={schematic()} />
      <Row term={words().facts} text={facts()} />
      <Row term={words().sources} text={sources()} />
    </dl>
  );
}

function Row(props: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.text}</dd>
    </div>
  );
}
