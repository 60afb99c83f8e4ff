import { type JSX, Match, Switch } from "solid-js";
import { createShareDialog } from "../../../state/share/share-dialog.ts";
import { useAtlas } from "../../../state/context.ts";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { LinkTab } from "../link/LinkTab.tsx";
import { ShareTabs } from "./ShareTabs.tsx";
import { SharingContext } from "../sharing-context.ts";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import "./share-dialog.css";
import { useWords } from "../../ui/use-words.ts";

const EmbedTab = lazyComponent(
  () => import("../embed/EmbedTab.tsx"),
  (module) => module.EmbedTab,
  { words: ["share"] },
);
const CiteTab = lazyComponent(
  () => import("../cite/CiteTab.tsx"),
  (module) => module.CiteTab,
  { words: ["share"] },
);

export interface ShareDialogProps {
  /** What the tab of pictures shows. */
  readonly picture: JSX.Element;
}

/** Four ways to hand on what is on the screen: a link, a frame for a web page, a picture, a citation. */
export function ShareDialog(props: ShareDialogProps) {
  const atlas = useAtlas();
  const words = useWords("share/dialog");
  const { linkCoder, pageAddress } = atlas.share;
  const sharing = createShareDialog({
    linkedView: atlas.linked.linkedView,
    own: atlas.document.own,
    settings: atlas.settings,
    details: atlas.catalogue.details,
    linkCoder,
    pageAddress,
  });
  return (
    <SharingContext.Provider value={sharing}>
      <ModalDialog
        title={words().title}
        closeName={words().close}
        closed={() => atlas.share.close()}
      >
        {() => (
          <ShareTabs first={atlas.share.firstTab()}>
            {(tab) => (
              <Switch>
                <Match when={tab() === "link"}>
                  <LinkTab />
                </Match>
                <Match when={tab() === "embed"}>
                  <EmbedTab />
                </Match>
                <Match when={tab() === "picture"}>{props.picture}</Match>
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
