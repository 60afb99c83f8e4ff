import { createRoot } from "solid-js";
import type { Catalogue } from "../../src/catalogue/read.ts";
import { succeed } from "../../src/result.ts";
import { decodeLink } from "../../src/share/link.ts";
import { type Atlas, createAtlas } from "../../src/state/atlas.ts";
import type { LoadCatalogue } from "../../src/state/catalogue.ts";
import type { Choices } from "../../src/state/preferences.ts";
import { aCatalogue } from "./catalogue.ts";

interface Opening {
  readonly link?: string;
  readonly saved?: Choices;
  readonly catalogue?: Catalogue;
  readonly load?: LoadCatalogue;
}

/** Opens an atlas as a page would, waits for its catalogue, and hands it to the test. */
export async function withAtlas(
  { link = "", saved = {}, catalogue = aCatalogue(), load }: Opening,
  act: (atlas: Atlas) => void | Promise<void>,
): Promise<void> {
  await createRoot(async (dispose) => {
    const atlas = createAtlas({
      loadCatalogue: load ?? (() => Promise.resolve(succeed(catalogue))),
      link: decodeLink(link),
      saved,
      system: { language: "en", dark: () => false },
    });
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    await act(atlas);
    dispose();
  });
}
