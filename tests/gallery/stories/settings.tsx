import { createSignal } from "solid-js";
import { BasemapForm } from "../../../src/panels/settings/BasemapDialog.tsx";
import { MethodSwitch } from "../../../src/panels/settings/MethodSwitch.tsx";
import { SettingsPicks } from "../../../src/panels/settings/SettingsPicks.tsx";
import { StreetOffer, StreetsEnd } from "../../../src/panels/settings/StreetMapOffer.tsx";
import { useAtlas } from "../../../src/state/context.ts";
import { fail, succeed } from "../../../src/result.ts";
import type { AreaMethod, CustomBasemap } from "../../../src/state/settings/settings.ts";
import type { CustomBasemapProblem } from "../../../src/state/view/custom-basemap.ts";
import type { Story } from "../story.ts";

function Methods(props: { readonly initialMethod: AreaMethod }) {
  const [method, setMethod] = createSignal(props.initialMethod);
  return <MethodSwitch method={method()} choose={setMethod} />;
}

/** They change what the whole gallery is seen in. */
function Picks() {
  const { settings } = useAtlas();
  return (
    <div class="tool-group">
      <SettingsPicks settings={settings} openBasemap={() => {}} />
    </div>
  );
}

const CUSTOM = { address: "https://tiles.example.org/style.json", hosts: ["tiles.example.org"] };

function Basemap(props: {
  readonly custom?: CustomBasemap;
  readonly problem?: CustomBasemapProblem;
  readonly failed?: boolean;
}) {
  const problem = (): CustomBasemapProblem => props.problem ?? { kind: "not-loaded" };
  return (
    <BasemapForm
      custom={props.custom}
      isDrawn={!props.failed}
      state={{
        readAddress: (text) => succeed(new URL(text || "https://tiles.example.org")),
        check: () => Promise.resolve(fail(problem())),
        use: () => {},
        reset: () => {},
      }}
    />
  );
}

export const stories: readonly Story[] = [
  { title: "SettingsPicks", states: { "units, language, basemap, theme": () => <Picks /> } },
  {
    title: "MethodSwitch",
    states: {
      "the ellipsoid first": () => <Methods initialMethod="ellipsoid" />,
      "the sphere first": () => <Methods initialMethod="sphere" />,
    },
  },
  {
    title: "BasemapForm",
    states: {
      "the usual basemap": () => <Basemap />,
      "one of the user's own choice": () => <Basemap custom={CUSTOM} />,
      "one that is not drawn": () => <Basemap custom={CUSTOM} failed />,
      "one that takes parts from other hosts": () => (
        <Basemap problem={{ kind: "asks-more", hosts: ["fonts.example.com"] }} />
      ),
    },
  },
  {
    title: "StreetsEnd",
    states: {
      "the embedded map ends": () => (
        <StreetsEnd host="tiles.example.org" offered show={() => {}} decline={() => {}} />
      ),
      "it goes on": () => <StreetsEnd host="" offered={false} show={() => {}} decline={() => {}} />,
    },
  },
  {
    title: "StreetOffer",
    states: {
      "a link asks for it": () => <StreetOffer offered show={() => {}} decline={() => {}} />,
      "nothing is asked": () => <StreetOffer offered={false} show={() => {}} decline={() => {}} />,
    },
  },
];
