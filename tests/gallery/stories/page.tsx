import { SandboxedMap } from "../../../src/panels/page/embed/SealedMap.tsx";
import { EmbedStrip } from "../../../src/panels/page/embed/EmbedStrip.tsx";
import { SamplePark } from "../sample-park.tsx";
import type { Story } from "../story.ts";

export const stories: readonly Story[] = [
  { title: "SandboxedMap", states: { "in place of the map": () => <SandboxedMap /> } },
  {
    title: "EmbedStrip",
    states: {
      "nothing is open": () => (
        <EmbedStrip subject={undefined} linkedParks={undefined} link="#nothing" />
      ),
      "parks of a link": () => <EmbedStrip subject={undefined} linkedParks={12} link="#parks" />,
      "a park is open": () => (
        <SamplePark id="mentougou">
          {(_park, _cited, park) => (
            <EmbedStrip
              subject={{ kind: "catalogue", id: park.id, park, geometry: park.geometry }}
              linkedParks={undefined}
              link="#park"
            />
          )}
        </SamplePark>
      ),
    },
  },
];
