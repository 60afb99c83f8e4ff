import type { Park } from "../../src/catalogue/park.ts";
import { fold } from "../../src/catalogue/search.ts";
import { centroidOf } from "../../src/geo/measure/centroid.ts";
import { geodesicInverse } from "../../src/geo/measure/geodesic.ts";
import type { Metres } from "../../src/geo/units.ts";
import type { CheckedPark } from "./park-file.ts";

/** Two parks so near with like names may be one that was added twice. */
const NEAR_METRES: Metres = 300;

/** What half of all names have, and so tells no park from another. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  "ai a i artificial intelligence park parks campus centre center city town hub valley zone district science technology tech industry industrial innovation data computing of the and de".split(
    " ",
  ),
);
// Single letters are common only at the end of a word: 谷, valley, also begins 谷歌, Google.
const COMMON_HAN =
  /人工智能|智能|科技|科学|产业|创新|数据中心|算力|计算|中心|园区|小镇|基地|街区|社区|[园谷城区](?=$| )/gu;

/** How much of the names' words, or of their letters, have to be the same. */
const SHARED_WORDS = 0.6;
const CHANGED_LETTERS = 0.2;

/** Takes down every two parks that lie close together under like names, at the second of them. */
export function checkNearDuplicates(parks: readonly CheckedPark[]): void {
  const placed = parks.map((each) => ({
    ...each,
    centre: centroidOf(each.park.geometry),
    names: namesOf(each.park),
  }));
  for (const [at, second] of placed.entries()) {
    for (const first of placed.slice(0, at)) {
      const metres = geodesicInverse(first.centre, second.centre).distanceMetres;
      if (metres > NEAR_METRES || !first.names.some((a) => second.names.some((b) => alike(a, b)))) {
        continue;
      }
      second.file.note(
        ["properties", "name"],
        `"${first.park.id}" is ${Math.round(metres)} m from here and has a like name: is it the same park?`,
        "warning",
      );
    }
  }
}

function namesOf({ name }: Park): readonly string[] {
  const { en, zh, local, short } = name;
  const names = [en, zh, local, short?.en, short?.zh].filter((text) => text !== undefined);
  return [...new Set(names.map(fold))];
}

/** Whether two folded names may be of one park: but for common words the same ones, or nearly the same letters. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  // "Colossus 1" and "Colossus 2" are two.
  if (numbersOf(a) !== numbersOf(b)) return false;
  const [own, other] = [ownWords(a), ownWords(b)];
  const [pieces, others] = [new Set(own.flatMap(piecesOf)), new Set(other.flatMap(piecesOf))];
  const all = new Set([...pieces, ...others]).size;
  const shared = pieces.size + others.size - all;
  if (all > 0 && shared / all >= SHARED_WORDS) return true;
  const [letters, otherLetters] = [own.join(""), other.join("")];
  const longest = Math.max(letters.length, otherLetters.length);
  return longest > 0 && changedLetters(letters, otherLetters) / longest <= CHANGED_LETTERS;
}

const numbersOf = (name: string): string => (name.match(/\d+/g) ?? []).join(" ");

/** The words of a folded name that tell it from others. */
const ownWords = (name: string): readonly string[] =>
  name
    .replace(COMMON_HAN, " ")
    .split(" ")
    .filter((word) => word !== "" && !COMMON_WORDS.has(word));

/** What of a word is compared: of Chinese, which has no blanks, every two letters that follow each other. */
function piecesOf(word: string): readonly string[] {
  const letters = [...word];
  if (!/\p{Script=Han}/u.test(word) || letters.length < 2) return [word];
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ""}${letter}`);
}

/** How many letters have to be put in, left out or replaced to make one text of the other (Levenshtein 1965). */
function changedLetters(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [up, letter] of [...a].entries()) {
    const next = [up + 1];
    for (let at = 1; at <= b.length; at++) {
      const replaced = (row[at - 1] ?? 0) + (letter === b[at - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
