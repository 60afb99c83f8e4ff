import { createMemo, type JSX, Match, Switch } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { looksLikeLink } from "../../state/catalogue/link-like.ts";
import {
  addressIn,
  type ExternalMapLink,
  readLinkIn,
} from "../../state/linked/open-external-link.ts";
import { useNewLandmark } from "../document/use-new-landmark.ts";
import { FoundPosition } from "./FoundPosition.tsx";
import { countText } from "../../words/format/figures.ts";
import { useWords } from "../ui/use-words.ts";

type Kind<Name extends ExternalMapLink["kind"]> = Extract<ExternalMapLink, { readonly kind: Name }>;

/** What the link or position in the search box stands for, and what can be done with it; else what is handed to it. */
export function FoundLink(props: { readonly children: JSX.Element }) {
  const {
    catalogue: { list },
    view: { camera },
  } = useAtlas();
  const link = createMemo(() => readLinkIn(list.typed())?.link);
  const of = <Name extends ExternalMapLink["kind"]>(kind: Name): Kind<Name> | undefined => {
    const found = link();
    return found?.kind === kind ? (found as Kind<Name>) : undefined;
  };
  const words = useWords("linked/external");
  const useAsLandmark = useNewLandmark();
  const file = () => of("address")?.address ?? addressIn(list.typed());
  return (
    <Switch fallback={props.children}>
      <Match when={of("place")}>
        {(place) => (
          <FoundPosition place={place()} go={camera.goToPosition} useAsLandmark={useAsLandmark} />
        )}
      </Match>
      <Match when={of("data")}>{(data) => <FoundData data={data()} />}</Match>
      <Match when={of("atlas")}>{(own) => <FoundView link={own()} />}</Match>
      <Match when={of("nowhere")}>{(none) => <FoundNowhere link={none()} />}</Match>
      <Match when={file()}>{(address) => <FoundFile address={address()} />}</Match>
      <Match when={looksLikeLink(list.typed())}>
        <p class="finder__message" role="status">
          {words().unknown}
        </p>
      </Match>
    </Switch>
  );
}

function FoundData(props: { readonly data: Kind<"data"> }) {
  const {
    import: imports,
    catalogue: { list },
  } = useAtlas();
  const words = useWords("linked/external");
  const service = () => words().service[props.data.service];
  const add = (): void => {
    list.search("");
    void imports.addText(props.data.geojson, props.data.service);
  };
  const count = () => props.data.features;
  return (
    <button type="button" class="found-place" onClick={add}>
      {words().add(count(), countText(count()), service())}
    </button>
  );
}

function FoundFile(props: { readonly address: string }) {
  const {
    linked: { external },
    catalogue: { list },
  } = useAtlas();
  const words = useWords("linked/external");
  const host = () => (URL.canParse(props.address) ? new URL(props.address).host : props.address);
  const ask = (): void => {
    const { address } = props;
    list.search("");
    external.ask(address);
  };
  return (
    <button type="button" class="found-place" onClick={ask}>
      {words().openFile(host())}
    </button>
  );
}

function FoundView(props: { readonly link: Kind<"atlas"> }) {
  const { external } = useAtlas().linked;
  const words = useWords("linked/external");
  return (
    <button type="button" class="found-place" onClick={() => external.openLink(props.link)}>
      {words().openLink}
    </button>
  );
}

function FoundNowhere(props: { readonly link: Kind<"nowhere"> }) {
  const words = useWords("linked/external");
  return (
    <p class="finder__message" role="status">
      {words().nowhere[props.link.reason](words().service[props.link.service])}
    </p>
  );
}
