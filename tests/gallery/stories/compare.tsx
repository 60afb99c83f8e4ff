import type { LandmarkId } from "../../../src/catalogue/landmark.ts";
import type { ParkId } from "../../../src/catalogue/park.ts";
import { DistanceMatrix } from "../../../src/panels/compare/DistanceMatrix.tsx";
import { StatedTable } from "../../../src/panels/compare/StatedTable.tsx";
import { matrixDistance, type MatrixSort } from "../../../src/state/compare/matrix.ts";
import { rankedPark } from "../../../src/state/compare/stated-areas.ts";
import { useAtlas } from "../../../src/state/context.ts";
import type { Story } from "../story.ts";

const PARKS = ["mentougou"];
const LANDMARKS = ["tiananmen"];

function Matrix(props: { readonly sort?: MatrixSort }) {
  const { catalogue } = useAtlas();
  const parks = () =>
    PARKS.flatMap((id) => {
      const park = catalogue.park(id as ParkId);
      return park ? [{ id, name: park.name.en, geometry: park.geometry }] : [];
    });
  const columns = () =>
    LANDMARKS.flatMap((id) => {
      const landmark = catalogue.landmark(id as LandmarkId);
      return landmark ? [{ landmark, name: landmark.name.en }] : [];
    });
  return (
    <DistanceMatrix
      parks={parks()}
      columns={columns()}
      distance={(park, landmark) => matrixDistance(park, landmark, "edge")}
      sortedBy={{ landmark: props.sort, park: undefined }}
      pressLandmark={() => {}}
      pressPark={() => {}}
    />
  );
}

function Stated() {
  const { catalogue } = useAtlas();
  const parks = () => {
    const park = catalogue.park("mentougou" as ParkId);
    return park ? [rankedPark(park, undefined, undefined)] : [];
  };
  return <StatedTable parks={parks()} sortedBy="difference" sort={() => {}} open={() => {}} />;
}

export const stories: readonly Story[] = [
  {
    title: "DistanceMatrix",
    states: {
      "as listed": () => <Matrix />,
      "sorted by a landmark": () => <Matrix sort={{ id: "tiananmen", descending: false }} />,
    },
  },
  { title: "StatedTable", states: { "nothing compared": () => <Stated /> } },
];
