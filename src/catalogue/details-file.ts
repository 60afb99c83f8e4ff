/** Into so many files the details of the parks go: each is small enough to be there at once when a card opens. */
export const DETAILS_FILES = 48;

/**
 * Which of the files has the details of a park, from 0: by the id alone, so that a link which opens a card can ask for them
 * before anything else is known of the park.
 */
export function detailsFileOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % DETAILS_FILES;
}
