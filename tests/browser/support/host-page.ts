import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serveFolder } from "../../house/commands/server.mjs";

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
export async function serveHost(folder: string) {
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
