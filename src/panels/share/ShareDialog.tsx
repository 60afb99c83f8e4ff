import { Match, Switch } from "solid-js";
import { createShareDialog } from "../../state/sharing-core.ts";
import { useAtlas } from "../../state/context.ts";
import { ModalDialog } from "../ModalDialog.tsx";
import { LinkTab } from "./LinkTab.tsx";
import { ShareTabs } from "./ShareTabs.tsx";
import { SharingContext } from "./sharing-context.ts";
import { useShareWords } from "./use-share-words.ts";
import { lazyComponent } from "../part.tsx";
import "./share-dialog.css";

const EmbedTab = lazyComponent(
  () => import("./EmbedTab.tsx"),
  (module) => module.EmbedTab,
);
const PictureTab = lazyComponent(
  () => import("./picture/PictureTab.tsx"),
  (module) => module.PictureTab,
);
const CiteTab = lazyComponent(
  () => import("./CiteTab.tsx"),
  (module) => module.CiteTab,
);

/** Four ways to hand on what is on the screen: a link, a frame for a web page, a picture, a citation. */
export function ShareDialog() {
  const atlas = useAtlas();
  const words = useShareWords();
  const { linkCoder, pageAddress } = atlas.sharing;
  const core = createShareDialog({ ...atlas, linkCoder, pageAddress });
  return (
    <SharingContext.Provider value={core}>
      <ModalDialog
        title={words().title}
        closeName={words().close}
        closed={() => atlas.sharing.close()}
      >
        {() => (
          <ShareTabs>
            {(tab) => (
              <Switch>
                <Match when={tab() === "link"}>
                  <LinkTab />
                </Match>
                <Match when={tab() === "embed"}>
                  <EmbedTab />
                </Match>
                <Match when={tab() === "picture"}>
                  <PictureTab />
                </Match>
                <Match when={tab() === "cite"}>
                  <CiteTab />
                </Match>
              </Switch>
            )}
          </ShareTabs>
        )}
      </ModalDialog>
    </SharingContext.Provider>
  );
}
