import { useAtlas } from "../../state/context.ts";
import { SETTINGS_ID } from "../ui/element-ids.ts";
import { SettingsPicks } from "../settings/SettingsPicks.tsx";
import { ShareButton } from "../share/ShareButton.tsx";
import { ShareHost } from "../share/dialog/ShareHost.tsx";
import { lazyComponent } from "../ui/lazy/lazy-component.tsx";
import "./top-bar.css";

const PictureTab = lazyComponent(
  () => import("../picture/PictureTab.tsx"),
  (module) => module.PictureTab,
  { words: ["picture"] },
);

/** Sharing, and the user's choices for the whole page. On phones a popover of the search box. */
export function TopBar() {
  const { settings, share } = useAtlas();
  return (
    <>
      <div id={SETTINGS_ID} popover="auto" class="top-bar">
        <div class="tool-group">
          <ShareButton look="bar" open={share.open} />
          <hr class="share-in-bar" aria-hidden="true" />
          <SettingsPicks settings={settings} />
        </div>
      </div>
      <ShareHost picture={<PictureTab />} />
    </>
  );
}
