import { createSignal, For } from "solid-js";
import { FOOTPRINT_BASES, type Park, PARK_STATUSES } from "../../../src/catalogue/park.ts";
import { basisLegendSymbol } from "../../../src/catalogue/symbology.ts";
import type { Source } from "../../../src/catalogue/source.ts";
import type { SourceId } from "../../../src/catalogue/text.ts";
import { AreaMeter } from "../../../src/panels/catalogue/card/area/AreaMeter.tsx";
import { AreaSection } from "../../../src/panels/catalogue/card/area/AreaSection.tsx";
import { BearingDial } from "../../../src/panels/catalogue/card/distances/DistanceLine.tsx";
import {
  type DistanceOrder,
  orderedBy,
} from "../../../src/panels/catalogue/card/distances/distance-order.ts";
import { DistanceHeader } from "../../../src/panels/catalogue/card/distances/DistanceTable.tsx";
import { FactsGrid } from "../../../src/panels/catalogue/card/ParkCard.tsx";
import { Figure } from "../../../src/panels/ui/Figure.tsx";
import { FootprintNote } from "../../../src/panels/catalogue/card/area/FootprintNote.tsx";
import { FootprintDrawing } from "../../../src/panels/catalogue/card/footprint/FootprintFigure.tsx";
import { MethodSwitch } from "../../../src/panels/catalogue/card/area/MethodSwitch.tsx";
import { OtherNames } from "../../../src/panels/catalogue/card/CardHead.tsx";
import { SourceMarks } from "../../../src/panels/catalogue/card/sources/SourceMarks.tsx";
import { SourceTitle } from "../../../src/panels/catalogue/card/sources/SourceTitle.tsx";
import { StatedOnly } from "../../../src/panels/catalogue/card/area/StatedArea.tsx";
import { Timeline } from "../../../src/panels/catalogue/card/Timeline.tsx";
import { ParkListItem } from "../../../src/panels/catalogue/list/ParkListItem.tsx";
import { StatusMark, SymbolMark } from "../../../src/panels/catalogue/SymbolMark.tsx";
import { OtherFacts } from "../../../src/panels/catalogue/card/facts/OtherFacts.tsx";
import { useAtlas } from "../../../src/state/context.ts";
import { SamplePark } from "../sample-park.tsx";
import type { Story } from "../story.ts";

const aSource = (change: Partial<Source>): Source => ({
  id: "sample" as SourceId,
  title: "Plan for the AI park, third edition",
  publisher: "City of Somewhere",
  url: "https://example.org/plan",
  ...change,
});

/** The four heads of the table of distances, which turn its order round. */
function DistanceHeads(props: { readonly initialOrder: DistanceOrder }) {
  const [order, setOrder] = createSignal(props.initialOrder);
  return (
    <table class="distance-table">
      <thead>
        <tr>
          <DistanceHeader
            column="landmark"
            heading="Landmark"
            order={order()}
            onOrder={() => setOrder((before) => orderedBy("landmark", before))}
          />
          <DistanceHeader
            column="edge"
            heading="Edge"
            order={order()}
            onOrder={() => setOrder((before) => orderedBy("edge", before))}
          />
        </tr>
      </thead>
    </table>
  );
}

function Plate(props: { readonly park: Park; readonly unknown?: string }) {
  const { measures } = useAtlas().catalogue;
  return (
    <FootprintDrawing
      name={props.park.name.en}
      geometry={props.park.geometry}
      centroid={measures.of(props.park).centroid}
      basis={props.park.footprint.basis}
      unknown={props.unknown}
    />
  );
}

function Rows(props: { readonly ids: readonly string[]; readonly selected: string }) {
  return (
    <ul class="park-list" role="list">
      <For each={props.ids}>
        {(id) => (
          <SamplePark id={id}>
            {(park) => (
              <ParkListItem
                park={park}
                selected={id === props.selected}
                hovered={false}
                share={0.4}
              />
            )}
          </SamplePark>
        )}
      </For>
    </ul>
  );
}

const HECTARE = 10_000;

export const stories: readonly Story[] = [
  {
    title: "StatusMark",
    states: Object.fromEntries(
      PARK_STATUSES.map((status) => [status, () => <StatusMark status={status} />]),
    ),
  },
  {
    title: "SymbolMark",
    states: Object.fromEntries(
      FOOTPRINT_BASES.map((basis) => [
        basis,
        () => <SymbolMark symbol={basisLegendSymbol(basis)} />,
      ]),
    ),
  },
  {
    title: "ParkListItem",
    states: {
      "measured, stated and unknown": () => (
        <Rows ids={["mentougou", "bosch-ai-campus", "mile-ex"]} selected="" />
      ),
      "one is open": () => <Rows ids={["mentougou", "pangyo"]} selected="pangyo" />,
    },
  },
  {
    title: "Figure",
    states: {
      "with a unit": () => <Figure quantity={{ figure: "54.87", unit: "ha" }} />,
      "a plain count": () => <Figure quantity={{ figure: "1,204", unit: "" }} />,
    },
  },
  {
    title: "BearingDial",
    states: {
      north: () => <BearingDial bearing={0} />,
      "south-east": () => <BearingDial bearing={135} />,
      "a hair before north": () => <BearingDial bearing={359.96} />,
    },
  },
  {
    title: "DistanceHeader",
    states: {
      "nearest first": () => <DistanceHeads initialOrder={{ column: "edge", descending: false }} />,
      "names from the end": () => (
        <DistanceHeads initialOrder={{ column: "landmark", descending: true }} />
      ),
    },
  },
  {
    title: "AreaMeter",
    states: {
      agrees: () => (
        <AreaMeter measured={54.87 * HECTARE} stated={55 * HECTARE} differencePercent={-0.24} />
      ),
      "off by 6 %": () => (
        <AreaMeter measured={53 * HECTARE} stated={50 * HECTARE} differencePercent={6} />
      ),
      "beyond the rail, above": () => (
        <AreaMeter measured={90 * HECTARE} stated={50 * HECTARE} differencePercent={80} />
      ),
      "beyond the rail, below": () => (
        <AreaMeter measured={20 * HECTARE} stated={50 * HECTARE} differencePercent={-60} />
      ),
    },
  },
  {
    title: "AreaSection",
    states: {
      "measured beside stated": () => (
        <SamplePark id="mentougou">
          {(park, cited) => <AreaSection park={park} cited={cited} />}
        </SamplePark>
      ),
      "buildings alone": () => (
        <SamplePark id="alibaba-zhangbei">
          {(park, cited) => <AreaSection park={park} cited={cited} />}
        </SamplePark>
      ),
      "a schematic outline": () => (
        <SamplePark id="bosch-ai-campus">
          {(park, cited) => <AreaSection park={park} cited={cited} />}
        </SamplePark>
      ),
    },
  },
  {
    title: "StatedOnly",
    states: {
      "nothing was found": () => <StatedOnly report={{ kind: "unknown" }} cited={new Map()} />,
    },
  },
  { title: "MethodSwitch", states: { "both methods": () => <MethodSwitch /> } },
  {
    title: "FactsGrid",
    states: {
      "figures and words": () => (
        <SamplePark id="mentougou">
          {(park, cited) => <FactsGrid park={park} cited={cited} />}
        </SamplePark>
      ),
      "nothing is known": () => (
        <SamplePark id="mentougou">
          {(park, cited) => <FactsGrid park={{ ...park, facts: [] }} cited={cited} />}
        </SamplePark>
      ),
    },
  },
  {
    title: "OtherFacts",
    states: {
      "more figures": () => (
        <SamplePark id="mentougou">
          {(park, cited) => (
            <dl>
              <dt>Figures</dt>
              <OtherFacts facts={park.facts.slice(0, 3)} cited={cited} />
            </dl>
          )}
        </SamplePark>
      ),
    },
  },
  {
    title: "FootprintPlate",
    states: {
      "an approximate outline": () => (
        <SamplePark id="mentougou">{(park) => <Plate park={park} />}</SamplePark>
      ),
      "a schematic circle": () => (
        <SamplePark id="bosch-ai-campus">
          {(park) => <Plate park={park} unknown="The outline is not known." />}
        </SamplePark>
      ),
      "a point": () => (
        <SamplePark id="colossus-1">
          {(park) => <Plate park={park} unknown="The area is not known." />}
        </SamplePark>
      ),
    },
  },
  {
    title: "FootprintNote",
    states: {
      approximate: () => (
        <SamplePark id="mentougou">{(park) => <FootprintNote park={park} />}</SamplePark>
      ),
      schematic: () => (
        <SamplePark id="bosch-ai-campus">{(park) => <FootprintNote park={park} />}</SamplePark>
      ),
      "a point": () => (
        <SamplePark id="colossus-1">{(park) => <FootprintNote park={park} />}</SamplePark>
      ),
      buildings: () => (
        <SamplePark id="alibaba-zhangbei">{(park) => <FootprintNote park={park} />}</SamplePark>
      ),
    },
  },
  {
    title: "OtherNames",
    states: {
      "Chinese and English": () => <OtherNames name={{ en: "Mentougou Park", zh: "门头沟园" }} />,
      "a local name": () => (
        <OtherNames
          name={{ en: "Pangyo Techno Valley", zh: "板桥科技谷", local: "판교테크노밸리" }}
        />
      ),
    },
  },
  {
    title: "SourceMarks",
    states: {
      "several sources": () => (
        <SamplePark id="mentougou">
          {(_park, cited) => <SourceMarks ids={[...cited.keys()].slice(0, 3)} cited={cited} />}
        </SamplePark>
      ),
      "nobody says so": () => <SourceMarks ids={[]} cited={new Map()} />,
    },
  },
  {
    title: "SourceTitle",
    states: {
      "a link": () => <SourceTitle source={aSource({})} />,
      "in Chinese": () => <SourceTitle source={aSource({ title: "人工智能园区规划（第三版）" })} />,
      "not on the web": () => <SourceTitle source={aSource({ url: "urn:isbn:9780000000000" })} />,
    },
  },
  {
    title: "Timeline",
    states: {
      "of a park": () => (
        <SamplePark id="mentougou">
          {(park, cited) => <Timeline events={park.timeline} cited={cited} />}
        </SamplePark>
      ),
    },
  },
];
