/** No map has room for more, and of some ten thousand MapLibre makes an error. */
const MOST_CHARACTERS = 80;

/** A name as the map writes it: cut after 80 characters, never within one, with an ellipsis. */
export function mapLabel(name: string): string {
  const characters = Array.from(name.slice(0, 2 * MOST_CHARACTERS + 2));
  return characters.length > MOST_CHARACTERS
    ? `${characters.slice(0, MOST_CHARACTERS).join("")}…`
    : name;
}
