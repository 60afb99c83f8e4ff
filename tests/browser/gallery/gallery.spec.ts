import { build } from "vite";
import { inProject } from "../../../.ci/commands/project.mjs";
import { serveFolder } from "../../../.ci/commands/server.mjs";
import { axeFindings } from "../support/axe.ts";
import { expect, test } from "../support/page.ts";

test("every component of the gallery is shown in both themes and languages, and axe finds nothing", async ({
  page,
  watch,
}, testInfo) => {
  const folder = testInfo.outputPath("gallery");
  await build({
    configFile: inProject("tests", "gallery", "vite.config.ts"),
    build: { outDir: folder, emptyOutDir: true },
    logLevel: "error",
  });
  const { address, close } = await serveFolder(folder, 0);
  watch.allowHost(new URL(address).host);
  // Colours are the theme's alone and words the language's: two of the four pairs have all of them.
  for (const [theme, language] of [
    ["light", "en"],
    ["dark", "zh"],
  ] as const) {
    await page.goto(`${address}/?theme=${theme}&language=${language}`);
    const gallery = page.locator(".gallery[data-state=ready]");
    await expect(gallery).toHaveCSS("color-scheme", theme);
    await expect(page.locator("html")).toHaveAttribute(
      "lang",
      language === "zh" ? "zh-Hans" : "en",
    );
    expect(await gallery.locator(".story__state").count()).toBeGreaterThan(30);
    await expect(gallery.getByText(/^(?:Error|TypeError|The catalogue has no park)/)).toHaveCount(
      0,
    );
    expect(await axeFindings(page)).toEqual([]);
  }
  close();
});
