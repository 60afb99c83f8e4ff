import { createUniqueId, For, Show } from "solid-js";
import type { LayersState } from "../../../state/document/layers.ts";
import { SHARED_PARTS, type SharedPart } from "../../../state/share/shared-parts.ts";
import { usePartDetails } from "./use-part-details.ts";
import { useSharing } from "../sharing-context.ts";
import { countText } from "../../../words/format/figures.ts";
import { useWords } from "../../ui/use-words.ts";

interface CarriedPartsProps {
  /** The layers that the map shows. */
  readonly layers: ReturnType<LayersState["shown"]>;
}

/** What the link carries: each part can be left out, and what it would carry is told beside it. */
export function CarriedParts(props: CarriedPartsProps) {
  const { isThere } = useSharing();
  const words = useWords("share/dialog");
  // Few have such parts: all others need not be told of them.
  const isRare = (part: SharedPart): boolean =>
    part === "hidden" || part === "source" || part === "measurements";
  const listed = () => SHARED_PARTS.filter((part) => !isRare(part) || isThere(part));
  return (
    <fieldset class="share-parts">
      <legend>{words().carries}</legend>
      <For each={listed()}>{(part) => <PartRow part={part} />}</For>
      <LayersLeftOut layers={props.layers} />
    </fieldset>
  );
}

function PartRow(props: { readonly part: SharedPart }) {
  const { isThere, carries, carry } = useSharing();
  const words = useWords("share/dialog");
  const details = usePartDetails();
  const id = createUniqueId();
  return (
    <div class="share-part" data-there={isThere(props.part) ? "" : undefined}>
      <label>
        <input
          type="checkbox"
          aria-describedby={id}
          disabled={!isThere(props.part)}
          checked={carries(props.part)}
          onChange={(event) => carry(props.part, event.currentTarget.checked)}
        />
        <span>{words().parts[props.part]}</span>
      </label>
      <span id={id} class="share-part__detail num">
        {details(props.part)}
      </span>
    </div>
  );
}

/** Big imports cannot travel in a link, and are not left out in silence. */
function LayersLeftOut(props: CarriedPartsProps) {
  const { carries, hosted } = useSharing();
  const words = useWords("share/dialog");
  const leftOut = () => {
    const address = carries("source") ? hosted()?.source.address : undefined;
    return props.layers.filter(
      ({ collection: { source } }) => !address || source?.address !== address,
    );
  };
  return (
    <Show when={leftOut().length > 0}>
      <ul class="share-left-out">
        <For each={leftOut()}>
          {({ collection }) => (
            <li>{words().layerLeftOut(collection.name, countText(collection.layer.features))}</li>
          )}
        </For>
      </ul>
    </Show>
  );
}
