import { Show } from "solid-js";
import type { Park } from "../../../src/catalogue/park.ts";
import { AreaFigure } from "../../../src/panels/catalogue/card/area/AreaFigure.tsx";
import { AreaMeter } from "../../../src/panels/catalogue/card/area/AreaMeter.tsx";
import { areaReport } from "../../../src/panels/catalogue/card/area/area-report.ts";
import { MeasuredArea } from "../../../src/panels/catalogue/card/area/MeasuredArea.tsx";
import type { CitedSources } from "../../../src/panels/catalogue/cited-sources.ts";
import { AreaSection } from "../../../src/panels/catalogue/card/area/AreaSection.tsx";
import { PerimeterFigures } from "../../../src/panels/catalogue/card/area/PerimeterFigures.tsx";
import { FootprintNote } from "../../../src/panels/catalogue/card/area/FootprintNote.tsx";
import { FootprintDrawing } from "../../../src/panels/catalogue/card/footprint/FootprintFigure.tsx";
import { StatedOnly } from "../../../src/panels/catalogue/card/area/StatedArea.tsx";
import { useAtlas } from "../../../src/state/context.ts";
import { AREA_METHODS, type AreaMethod } from "../../../src/state/settings/settings.ts";
import { SamplePark } from "../sample-park.tsx";
import type { Story } from "../story.ts";

function Perimeter(props: { readonly park: Park; readonly method: AreaMethod }) {
  const { measures } = useAtlas().catalogue;
  return (
    <dl class="card-figures">
      <Show when={measures.ofShape(props.park.geometry).footprint}>
        {(footprint) => <PerimeterFigures method={props.method} footprint={footprint()} />}
      </Show>
    </dl>
  );
}

function Measured(props: {
  readonly park: Park;
  readonly cited: CitedSources;
  readonly method: AreaMethod;
}) {
  const { measures } = useAtlas().catalogue;
  const footprint = () => measures.ofShape(props.park.geometry).footprint;
  const report = () => {
    const known = areaReport(props.park, footprint(), props.method);
    return known.kind === "measured" ? known : undefined;
  };
  return (
    <Show when={report()}>
      {(known) => (
        <MeasuredArea
          park={props.park}
          report={known()}
          cited={props.cited}
          footprint={footprint()}
          method={props.method}
        />
      )}
    </Show>
  );
}

function Plate(props: { readonly park: Park; readonly unknown?: string }) {
  const { details, measures, landmarks } = useAtlas().catalogue;
  return (
    <FootprintDrawing
      name={props.park.name.en}
      geometry={props.park.geometry}
      centroid={measures.ofShape(props.park.geometry).centroid ?? [0, 0]}
      basis={props.park.footprint.basis}
      landmarks={landmarks()}
      vicinity={details.vicinity(props.park.id)}
      unknown={props.unknown}
    />
  );
}

const HECTARE = 10_000;

export const stories: readonly Story[] = [
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
    title: "AreaFigure",
    states: Object.fromEntries(
      AREA_METHODS.map((method) => [
        method,
        () => <AreaFigure method={method} shown={54.87 * HECTARE} second={54.9 * HECTARE} />,
      ]),
    ),
  },
  {
    title: "PerimeterFigures",
    states: Object.fromEntries(
      AREA_METHODS.map((method) => [
        method,
        () => (
          <SamplePark id="mentougou">
            {(park) => <Perimeter park={park} method={method} />}
          </SamplePark>
        ),
      ]),
    ),
  },
  {
    title: "MeasuredArea",
    states: Object.fromEntries(
      AREA_METHODS.map((method) => [
        method,
        () => (
          <SamplePark id="mentougou">
            {(park, cited) => <Measured park={park} cited={cited} method={method} />}
          </SamplePark>
        ),
      ]),
    ),
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
        <SamplePark id="mentougou">
          {(park, cited) => <FootprintNote park={park} cited={cited} />}
        </SamplePark>
      ),
      schematic: () => (
        <SamplePark id="bosch-ai-campus">
          {(park, cited) => <FootprintNote park={park} cited={cited} />}
        </SamplePark>
      ),
      "a point": () => (
        <SamplePark id="colossus-1">
          {(park, cited) => <FootprintNote park={park} cited={cited} />}
        </SamplePark>
      ),
      buildings: () => (
        <SamplePark id="alibaba-zhangbei">
          {(park, cited) => <FootprintNote park={park} cited={cited} />}
        </SamplePark>
      ),
    },
  },
];
