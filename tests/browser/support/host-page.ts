import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serveFolder } from "../../../.ci/commands/server.mjs";
import { test as base } from "./page.ts";

/** An article of a page's worth, with something in the middle of it. */
const article = (middle: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>An article</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <main>
      <h1>An article</h1>
      <p><a href="#end">To the end</a></p>
      ${middle}
      ${"<p>Text of the article.</p>".repeat(60)}
      <p id="end">The end</p>
    </main>
  </body>
</html>
`;

/** Serves pages of another origin than the atlas's, and of another site: a number in place of the name. */
async function serveHost(folder: string) {
  mkdirSync(folder, { recursive: true });
  const { address, close } = await serveFolder(folder, 0);
  const origin = address.replace("localhost", "127.0.0.1");
  return {
    origin,
    close,
    /** Puts something into the article, and gives its address. */
    write: (middle: string): string => {
      writeFileSync(join(folder, "index.html"), article(middle));
      return `${origin}/`;
    },
  };
}

export type Host = Awaited<ReturnType<typeof serveHost>>;

/** Playwright's test with a page of another origin, in which the atlas stands as a frame. */
export const test = base.extend<{ host: Host }>({
  host: async ({ watch }, use, info) => {
    const host = await serveHost(info.outputPath("host"));
    watch.allowHost(new URL(host.origin).host);
    await use(host);
    host.close();
  },
});

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size that the dialog begins with. */
export const LARGE: Size = { width: 800, height: 500 };

/** A frame as somebody writes it by hand. */
export const iframe = (src: string, { width, height }: Size, more = ""): string =>
  `<iframe title="Map" src="${src.replaceAll("&", "&amp;")}" width="${width}" height="${height}" ${more}></iframe>`;
