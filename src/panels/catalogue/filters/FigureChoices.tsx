import { createMemo, For, type JSX, Match, Show, Switch } from "solid-js";
import { figureValues, type Span, type SpanFacet, untold } from "../../../catalogue/filter.ts";
import { areaIn } from "../../../geo/units.ts";
import { useAtlas } from "../../../state/context.ts";
import { areaUnitName } from "../../../words/format/figures.ts";
import { nameOrder } from "../../../words/format/places.ts";
import { FilterChoice } from "./FilterChoice.tsx";
import { SpanChoice, type SpanUnit } from "./SpanChoice.tsx";
import { spanEndText } from "./span-text.ts";
import { LoadFailure } from "../../ui/lazy/LoadFailure.tsx";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";

/** Tells that the figures which a filter needs are on their way, or did not come. */
export function FiguresWait() {
  const { figures } = useAtlas().catalogue;
  const words = useWords("catalogue/filters");
  const failures = (): number => {
    const phase = figures.phase();
    return phase.kind === "failed" ? phase.count : 0;
  };
  return (
    <Show
      when={failures() > 0}
      fallback={
        <p class="filter-note" role="status">
          {words().waiting}
        </p>
      }
    >
      <LoadFailure failure={{ count: failures, retry: figures.want }} sentence={words().failed} />
    </Show>
  );
}

/** Shows what needs the figures of all parks as soon as they are here; asks for them. */
function WithFigures(props: { readonly children: JSX.Element }) {
  const { figures } = useAtlas().catalogue;
  figures.want();
  return (
    <Show when={figures.phase().kind === "here"} fallback={<FiguresWait />}>
      {props.children}
    </Show>
  );
}

/** The choice of a facet that asks for figures. */
export function FigureChoices(props: { readonly facet: SpanFacet | "technologies" }) {
  return (
    <Switch>
      <Match when={props.facet === "area"}>
        <SpanChoices facet="area" />
      </Match>
      <Match when={props.facet === "technologies"}>
        <WithFigures>
          <TechnologyChoices />
        </WithFigures>
      </Match>
      <Match when={props.facet !== "technologies" && props.facet}>
        {(facet) => (
          <WithFigures>
            <SpanChoices facet={facet()} />
          </WithFigures>
        )}
      </Match>
    </Switch>
  );
}

/** Areas to the square metre and sums to the dollar, as links write them; power to the kilowatt. */
const ROUNDED: Readonly<Record<SpanFacet, (value: number) => number>> = {
  area: Math.round,
  investment: Math.round,
  power: (power) => Number(power.toFixed(3)),
};

function SpanChoices(props: { readonly facet: SpanFacet }) {
  const { list } = useAtlas().catalogue;
  const format = useFormat();
  const words = useWords("catalogue/filters");
  const facet = () => props.facet;
  const known = createMemo(() => figureValues(list.allTraits(), facet()));
  const others = createMemo(() => list.besides(facet()));
  const unit = (): SpanUnit => {
    if (facet() === "power") return { name: "MW", size: 1 };
    if (facet() === "investment") return { name: words().millionDollars, size: 1e6 };
    return {
      name: areaUnitName(format.units(), format.language()),
      size: 1 / areaIn(1, format.units()),
    };
  };
  const choose = (span: Span | undefined): void => {
    const ends = Object.entries(span ?? {}).map(([side, value]: [string, number]) => [
      side,
      ROUNDED[facet()](value),
    ]);
    list.filterBy({ [facet()]: span && Object.fromEntries(ends) });
  };
  return (
    <SpanChoice
      note={words().spanNotes[facet()]}
      known={known()}
      found={figureValues(others(), facet())}
      unknown={untold(others(), facet())}
      span={list.filters()[facet()]}
      unit={unit()}
      text={(value) =>
        spanEndText(facet(), value, { language: format.language(), units: format.units() })
      }
      choose={choose}
    >
      <OwnRules />
    </SpanChoice>
  );
}

/** How the user's own parks are filtered, where there are any. */
function OwnRules() {
  const { layers, own } = useAtlas().document;
  const words = useWords("catalogue/filters");
  return (
    <>
      <Show when={own.parks().length > 0}>
        <p>{words().ownRule}</p>
      </Show>
      <Show when={layers.shown().length > 0}>
        <p>{words().layerRule}</p>
      </Show>
    </>
  );
}

function TechnologyChoices() {
  const { list } = useAtlas().catalogue;
  const format = useFormat();
  const words = useWords("catalogue/filters");
  const chosen = (): readonly string[] => list.filters().technologies ?? [];
  const others = createMemo(() => list.besides("technologies"));
  const countOf = (key: string): number =>
    others().filter(({ technologies }) => technologies?.includes(key)).length;
  const unknown = () => untold(others(), "technologies");
  // A link may ask for what no park lists: only here can it be let go of.
  const choices = createMemo(() => {
    const compare = nameOrder(format.language());
    const listed = list.technologies().map(({ key, name }) => ({ key, name: format.text(name) }));
    const unlisted = chosen().filter((key) => !listed.some((one) => one.key === key));
    return [...listed, ...unlisted.map((key) => ({ key, name: key }))].toSorted((a, b) =>
      compare(a.name, b.name),
    );
  });
  const toggle = (key: string): void => {
    const rest = chosen().filter((one) => one !== key);
    list.filterBy({
      technologies: rest.length < chosen().length ? rest : [...rest, key].toSorted(),
    });
  };
  return (
    <>
      <p class="filter-note">{words().technologyNote}</p>
      <For each={choices()}>
        {({ key, name }) => (
          <FilterChoice
            name={name}
            count={countOf(key)}
            on={chosen().includes(key)}
            toggle={() => toggle(key)}
          />
        )}
      </For>
      <Show when={unknown() > 0}>
        <p class="filter-note">{words().unknown(unknown())}</p>
      </Show>
    </>
  );
}
