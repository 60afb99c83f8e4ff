const USUAL = "ai-park-atlas";
const MOST_CHARACTERS = 60;

/** A file's name that says what is on the picture and is good on every system: letters and figures of any script, and hyphens. */
export function pictureName(title: string): string {
  const stem = title
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, "-")
    .slice(0, MOST_CHARACTERS)
    .replaceAll(/^-+|-+$/g, "");
  return `${stem === "" ? USUAL : stem}.png`;
}
