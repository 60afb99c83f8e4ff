import { createSignal, For } from "solid-js";
import type { Park } from "../../../src/catalogue/park.ts";
import type { Source } from "../../../src/catalogue/source.ts";
import type { SourceId } from "../../../src/catalogue/text.ts";
import { CardActions } from "../../../src/panels/catalogue/card/CardActions.tsx";
import { CardBar } from "../../../src/panels/catalogue/card/CardBar.tsx";
import { CentroidCopy } from "../../../src/panels/catalogue/card/CentroidCopy.tsx";
import {
  BearingDial,
  DistanceLine,
} from "../../../src/panels/catalogue/card/distances/DistanceLine.tsx";
import {
  type DistanceOrder,
  orderedBy,
} from "../../../src/panels/catalogue/card/distances/distance-order.ts";
import { DistanceHeader } from "../../../src/panels/catalogue/card/distances/DistanceTable.tsx";
import { factGroups } from "../../../src/panels/catalogue/card-facts.ts";
import { FactCell } from "../../../src/panels/catalogue/card/facts/FactCell.tsx";
import { FactsGrid } from "../../../src/panels/catalogue/card/ParkCard.tsx";
import { OtherNames } from "../../../src/panels/catalogue/card/CardHead.tsx";
import { SourceMarks } from "../../../src/panels/catalogue/card/sources/SourceMarks.tsx";
import { SourceTitle } from "../../../src/panels/catalogue/card/sources/SourceTitle.tsx";
import { Timeline } from "../../../src/panels/catalogue/card/Timeline.tsx";
import { OtherFacts } from "../../../src/panels/catalogue/card/facts/OtherFacts.tsx";
import { MissingDetails } from "../../../src/panels/catalogue/MissingDetails.tsx";
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

/** The way from a park to the first landmark of the catalogue. */
function DistanceRows(props: { readonly park: Park }) {
  const { landmarks, measures } = useAtlas().catalogue;
  const [drawn, setDrawn] = createSignal(false);
  const [hovered, setHovered] = createSignal(false);
  return (
    <table class="card-distances">
      <tbody>
        <For each={landmarks().slice(0, 1)}>
          {(landmark) => (
            <DistanceLine
              row={{ landmark, distance: measures.distance(props.park, landmark), drawn: drawn() }}
              hovered={hovered()}
              hover={setHovered}
              toggle={() => setDrawn(!drawn())}
            />
          )}
        </For>
      </tbody>
    </table>
  );
}

/** The bar of a card in a list of three. */
function Bar(props: { readonly initialIndex: number }) {
  const [index, setIndex] = createSignal(props.initialIndex);
  const step = (by: number): void => {
    setIndex(Math.min(2, Math.max(0, index() + by)));
  };
  return <CardBar index={index()} count={3} step={step} close={() => {}} />;
}

export const stories: readonly Story[] = [
  {
    title: "MissingDetails",
    states: {
      "on their way": () => (
        <MissingDetails
          details={{ kind: "loading" }}
          loading="Loading facts and sources"
          retry={() => {}}
        />
      ),
      "could not be had": () => (
        <MissingDetails
          details={{ kind: "failed", count: 1 }}
          loading="Loading facts and sources"
          retry={() => {}}
        />
      ),
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
    title: "DistanceLine",
    states: {
      "draws its line": () => (
        <SamplePark id="mentougou">{(park) => <DistanceRows park={park} />}</SamplePark>
      ),
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
    title: "CardBar",
    states: {
      "the first of three": () => <Bar initialIndex={0} />,
      "the last of three": () => <Bar initialIndex={2} />,
      "not in the list": () => <Bar initialIndex={-1} />,
    },
  },
  {
    title: "CardActions",
    states: {
      "of a park": () => <CardActions zoomTo={() => {}} share={() => {}} download={() => {}} />,
    },
  },
  {
    title: "CentroidCopy",
    states: {
      "two halves of the world": () => (
        <>
          <CentroidCopy centroid={[116.1041234, 39.9371234]} show={() => {}} />
          <CentroidCopy centroid={[-73.6123456, -45.5312345]} show={() => {}} />
        </>
      ),
    },
  },
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
    title: "FactCell",
    states: {
      "the first of a park": () => (
        <SamplePark id="mentougou">
          {(park, cited) => (
            <dl class="card-facts">
              <For each={factGroups(park).slice(0, 1)}>
                {(group) => <FactCell group={group} cited={cited} />}
              </For>
            </dl>
          )}
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
