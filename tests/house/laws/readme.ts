import { CORE } from "./rooms.ts";

const ROW = /^\| `(\w+)\/`[^|]*\|[^|]*\|([^|]*)\|$/gm;

/** The rooms of the README's table, and those that each may import, by name; `all above` and `the core` stand for theirs. */
export function statedRooms(readme: string): readonly (readonly [string, readonly string[]])[] {
  const rows = [...readme.matchAll(ROW)].map(([, room = "", cell = ""]) => ({ room, cell }));
  const rooms = rows.map(({ room }) => room);
  return rows.map(({ room, cell }, index) => {
    // Behind the semicolon stand the data that it may point to.
    const words = cell.split(";")[0]?.match(/\w+/g) ?? [];
    const named = new Set(words.filter((word) => rooms.includes(word)));
    if (/\bthe core\b/.test(cell)) CORE.forEach((other) => named.add(other));
    if (/\ball\b/.test(cell)) rooms.slice(0, index).forEach((other) => named.add(other));
    return [room, [...named].toSorted()];
  });
}
