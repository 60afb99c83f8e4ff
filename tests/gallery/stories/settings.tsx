import { createSignal } from "solid-js";
import { MethodSwitch } from "../../../src/panels/settings/MethodSwitch.tsx";
import { SettingsPicks } from "../../../src/panels/settings/SettingsPicks.tsx";
import { StreetOffer, StreetsEnd } from "../../../src/panels/settings/StreetMapOffer.tsx";
import { useAtlas } from "../../../src/state/context.ts";
import type { AreaMethod } from "../../../src/state/settings/settings.ts";
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
      <SettingsPicks settings={settings} />
    </div>
  );
}

export const stories: readonly Story[] = [
  { title: "SettingsPicks", states: { "units, language, theme": () => <Picks /> } },
  {
    title: "MethodSwitch",
    states: {
      "the ellipsoid first": () => <Methods initialMethod="ellipsoid" />,
      "the sphere first": () => <Methods initialMethod="sphere" />,
    },
  },
  {
    title: "StreetsEnd",
    states: {
      "the embedded map ends": () => <StreetsEnd offered show={() => {}} decline={() => {}} />,
      "it goes on": () => <StreetsEnd offered={false} show={() => {}} decline={() => {}} />,
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
