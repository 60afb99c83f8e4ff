import type { Family, FontFile } from "./files.ts";
import { packRanges } from "./ranges.ts";

const WIDTH = 100;

const NOTE = "Made by build.ts.";

const weightOf = (font: FontFile): string =>
  typeof font.weight === "number" ? String(font.weight) : font.weight.join(" ");

/** Words in lines as the formatter breaks them, so that formatting leaves the file as it was made. */
function fill(words: readonly string[], indent: string): string {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : "";
    if (longer !== "" && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(indent + word);
  }
  return lines.join("\n");
}

function declaration(name: string, values: readonly string[]): string {
  const short = `  ${name}: ${values.join(", ")};`;
  if (short.length <= WIDTH) return short;
  const words = values.map((value, index) => value + (index === values.length - 1 ? ";" : ","));
  return `  ${name}:\n${fill(words, "    ")}`;
}

/** The interface's faces as CSS: families "Inter" and "Noto Sans SC". */
export function styleSheet(fonts: readonly FontFile[]): string {
  const rules = fonts
    .filter((font) => font.families.includes("page"))
    .map((font) =>
      [
        "@font-face {",
        `  font-family: "${font.source.startsWith("inter") ? "Inter" : "Noto Sans SC"}";`,
        "  font-style: normal;",
        `  font-weight: ${weightOf(font)};`,
        "  font-display: swap;",
        `  src: url("./${font.file}") format("woff2");`,
        declaration("unicode-range", font.unicodeRange),
        "}",
      ].join("\n"),
    );
  return `/* ${NOTE} */\n${rules.join("\n")}\n`;
}

function constant(name: string, text: string): string {
  const short = `const ${name} = "${text}";`;
  return short.length <= WIDTH ? short : `const ${name} =\n  "${text}";`;
}

const usedByMap = (font: FontFile): boolean => font.families.some((family) => family !== "page");

/** The map's faces, as a module whose addresses a bundler understands. */
export function faceModule(fonts: readonly FontFile[]): string {
  const mapFonts = fonts.filter(usedByMap);
  const ranges = [...new Set(mapFonts.map((font) => font.unicodeRange.join(" ")))];
  // Each face once: a file serves several families, and the module is part of the map's first script.
  const faces = mapFonts.map(({ file, unicodeRange }, index) => {
    const range = `RANGE_${ranges.indexOf(unicodeRange.join(" ")) + 1}`;
    return `const FACE_${index + 1} = face(new URL("./${file}", import.meta.url).href, ${range});`;
  });
  const families = new Set<Family>(mapFonts.flatMap((font) => font.families));
  families.delete("page");
  const entries = [...families].map((family) => {
    const own = mapFonts.flatMap((font, index) =>
      font.families.includes(family) ? [`FACE_${index + 1}`] : [],
    );
    return `  "${family}": [${own.join(", ")}],`;
  });
  return [
    `// ${NOTE}`,
    'import { unpackRanges } from "./ranges.ts";',
    "",
    ...ranges.map((range, index) => constant(`RANGE_${index + 1}`, packRanges(range.split(" ")))),
    "",
    "interface Face {",
    "  url: string;",
    '  "unicode-range": string[];',
    "}",
    "",
    "const face = (url: string, ranges: string): Face => ({",
    "  url,",
    '  "unicode-range": unpackRanges(ranges),',
    "});",
    ...faces,
    "",
    "/** The files of each name of `text-font`, for the style's root property `font-faces`. */",
    "export const MAP_FACES: Record<string, Face[]> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}
