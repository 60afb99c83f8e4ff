import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { collectCharacters } from "./characters.ts";
import { faceModule, styleSheet } from "./emit.ts";
import { fontFiles, type FontFile } from "./files.ts";

async function cut(font: FontFile): Promise<Uint8Array> {
  const source = readFileSync(new URL(`source/${font.source}`, import.meta.url));
  const isVariable = font.source.includes("wght");
  const wght =
    typeof font.weight === "number" ? font.weight : { min: font.weight[0], max: font.weight[1] };
  return subsetFont(source, font.text, {
    targetFormat: "woff2",
    keepAllGlyphs: font.text === undefined,
    keepFeatures: [...font.features],
    noHinting: true,
    ...(isVariable ? { variationAxes: { wght } } : {}),
  });
}

/** Every file of this folder that is made, by name: the same sources and texts give the same bytes. */
export async function makeFonts(): Promise<Map<string, Uint8Array>> {
  const fonts = fontFiles(collectCharacters());
  const made = new Map<string, Uint8Array>();
  for (const font of fonts) made.set(font.file, await cut(font));
  const encoder = new TextEncoder();
  made.set("fonts.css", encoder.encode(styleSheet(fonts)));
  made.set("faces.ts", encoder.encode(faceModule(fonts)));
  return made;
}
