/** A frame as it is written into another page. */
export interface EmbedFrame {
  readonly address: string;
  /** What screen readers call it. */
  readonly title: string;
  /** In CSS pixels; `full` is as wide as what it stands in. */
  readonly width: number | "full";
  /** In CSS pixels. */
  readonly height: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "<": "&lt;",
  ">": "&gt;",
};

/** Text as the value of an attribute in double quotes (HTML, section 13.1.2.3), which an editor may join or break anywhere. */
const attributeText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[&"<>]/g, (character) => ENTITIES[character] ?? "");

/**
 * The element that shows an address in another page. It is fetched when it is scrolled near, learns nothing of that
 * page's address, and may fill the screen and copy a position where the user asks for it.
 */
export function embedCode({ address, title, width, height }: EmbedFrame): string {
  const attributes = [
    ["src", address],
    ["title", title],
    ["width", width === "full" ? "100%" : String(width)],
    ["height", String(height)],
    ["loading", "lazy"],
    ["allow", "fullscreen; clipboard-write"],
    ["referrerpolicy", "no-referrer"],
    ["style", "border: 0; max-width: 100%"],
  ] as const;
  const written = attributes.map(([name, value]) => `${name}="${attributeText(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}
