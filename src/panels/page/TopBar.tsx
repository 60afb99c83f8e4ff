import Scale from "lucide-solid/icons/scale";
import Table from "lucide-solid/icons/table-2";
import { createSignal, Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { SETTINGS_ID } from "../ui/element-ids.ts";
import { CommandsButton, CommandsHost } from "../commands/CommandsHost.tsx";
import { SettingsPicks } from "../settings/SettingsPicks.tsx";
import { ShareButton } from "../share/ShareButton.tsx";
import { ShareHost } from "../share/dialog/ShareHost.tsx";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";
import { FailedDialog } from "../ui/lazy/LoadFailure.tsx";
import { PaneButton } from "./PaneButton.tsx";
import { useWords } from "../ui/use-words.ts";
import "./top-bar.css";

const PictureTab = lazyComponent(
  () => import("../picture/PictureTab.tsx"),
  (module) => module.PictureTab,
  { words: ["picture"] },
);

const BasemapDialog = lazyComponent(
  () => import("../settings/BasemapDialog.tsx"),
  (module) => module.BasemapDialog,
  {
    words: ["settings"],
    failed: (failure, { close }) => {
      const words = useWords();
      return <FailedDialog failure={failure} closed={close} title={words().shell.basemapName} />;
    },
  },
);

/** Sharing, and the user's choices for the whole page. On phones a popover of the search box. */
export function TopBar() {
  const {
    settings,
    share,
    commands,
    view: { customBasemap, panes },
  } = useAtlas();
  const words = useWords();
  const [basemap, setBasemap] = createSignal(false);
  return (
    <>
      <div id={SETTINGS_ID} popover="auto" class="top-bar">
        <div class="tool-group" role="group" aria-label={words().shell.panesName}>
          <PaneButton
            icon={Table}
            name={words().shell.table}
            pressed={panes.isOpen("table")}
            press={() => panes.toggle("table")}
          />
          <PaneButton
            icon={Scale}
            name={words().shell.compare}
            pressed={panes.isOpen("comparison")}
            press={() => panes.toggle("comparison")}
          />
        </div>
        <div class="tool-group">
          <CommandsButton open={() => commands.show("palette")} />
          <ShareButton look="bar" open={share.open} />
          <hr class="share-in-bar" aria-hidden="true" />
          <SettingsPicks settings={settings} openBasemap={() => setBasemap(true)} />
        </div>
      </div>
      <CommandsHost />
      <ShareHost picture={<PictureTab />} />
      <Show when={basemap()}>
        <BasemapDialog
          custom={settings.customBasemap()}
          isDrawn={settings.basemap() === "street"}
          state={customBasemap}
          close={() => setBasemap(false)}
        />
      </Show>
    </>
  );
}
