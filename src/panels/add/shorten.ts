/** A text of at most so many characters; what is cut off is told by an ellipsis, and no character is cut in two. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}

/** A value of the reader's file in quotation marks, short enough for a sentence. */
export const quoted = (value: string): string => `“${shorten(value, 40)}”`;
