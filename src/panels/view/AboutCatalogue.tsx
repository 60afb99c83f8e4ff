import { createMemo, For, Show } from "solid-js";
import { qualityOf } from "../../catalogue/quality.ts";
import type { Catalogue } from "../../catalogue/read.ts";
import { useAtlas } from "../../state/context.ts";
import {
  CATALOGUE_FORMATS,
  catalogueFile,
  type CatalogueFormat,
} from "../../state/export/catalogue-file.ts";
import { useWords } from "../ui/use-words.ts";
import { CatalogueFigures } from "./CatalogueFigures.tsx";

/** What the catalogue measures of itself, and the way to take it along. */
export function AboutCatalogue() {
  const { catalogue } = useAtlas().catalogue;
  const words = useWords("view/about");
  return (
    <section>
      <h3>{words().title}</h3>
      <Show when={catalogue()} fallback={<p>{words().loading}</p>}>
        {(whole) => <WholeCatalogue {...whole()} />}
      </Show>
    </section>
  );
}

function WholeCatalogue(props: Pick<Catalogue, "parks" | "sources">) {
  const { saveFile } = useAtlas().export;
  const words = useWords("view/about");
  const quality = createMemo(() => qualityOf(props.parks, props.sources));
  const countries = (): number => new Set(props.parks.map(({ place }) => place.country)).size;
  const download = (format: CatalogueFormat): void => {
    const { name, file } = catalogueFile(format, {
      parks: props.parks,
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
