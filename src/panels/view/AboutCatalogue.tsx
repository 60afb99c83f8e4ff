import { createMemo, For, onMount, Show } from "solid-js";
import { qualityOf } from "../../catalogue/quality.ts";
import type { Details } from "../../catalogue/read-asset.ts";
import { useAtlas } from "../../state/context.ts";
import {
  CATALOGUE_FORMATS,
  catalogueFile,
  type CatalogueFormat,
} from "../../state/export/catalogue-file.ts";
import { MissingDetails } from "../catalogue/MissingDetails.tsx";
import { useWords } from "../ui/use-words.ts";
import { CatalogueFigures } from "./CatalogueFigures.tsx";

/** What the catalogue measures of itself, and the way to take it along. */
export function AboutCatalogue() {
  const { details } = useAtlas().catalogue;
  const words = useWords("view/about");
  const whole = createMemo(() => {
    const there = details.all();
    return there.kind === "here" ? there : undefined;
  });
  onMount(details.wantAll);
  return (
    <section>
      <h3>{words().title}</h3>
      <Show
        when={whole()}
        fallback={
          <MissingDetails
            details={details.all()}
            loading={words().loading}
            retry={details.wantAll}
          />
        }
      >
        {(all) => <WholeCatalogue {...all()} />}
      </Show>
    </section>
  );
}

function WholeCatalogue(props: Details) {
  const {
    catalogue: { measures },
    export: { saveFile },
  } = useAtlas();
  const words = useWords("view/about");
  const quality = createMemo(() => qualityOf(props.parks, props.sources));
  const countries = (): number => new Set(props.parks.map(({ place }) => place.country)).size;
  const download = (format: CatalogueFormat): void => {
    const { name, file } = catalogueFile(format, {
      parks: props.parks,
      measuresOf: measures.ofShape,
      source: (id) => props.sources.get(id),
    });
    saveFile(name, file);
  };
  return (
    <>
      <CatalogueFigures quality={quality()} countries={countries()} />
      <p>{words().take}</p>
      <div class="about-files">
        <For each={CATALOGUE_FORMATS}>
          {(format) => (
            <button type="button" class="push-button" onClick={() => download(format)}>
              {words().download[format]}
            </button>
          )}
        </For>
      </div>
    </>
  );
}
