import type { Change } from "../document/change.ts";
import { fail, type Result, succeed } from "../result.ts";
import { type Database, DOCUMENT_KEY, STORE_NAMES } from "./database.ts";
import { isClosed, problemOf } from "./problem.ts";
import type { SaveProblem } from "./store.ts";

const begin = (database: Database) =>
  database.transaction(STORE_NAMES, "readwrite", { durability: "strict" });

type Writing = ReturnType<typeof begin>;

/** What stands against the change: somebody else's, or a layer without its table. */
async function objection(
  writing: Writing,
  { collections }: Change,
  base: number,
): Promise<SaveProblem | undefined> {
  const rejected = (await writing.objectStore("meta").get(DOCUMENT_KEY))?.revision ?? 0;
  if (rejected !== base) return { kind: "conflict" };
  for (const { id, layer } of collections.puts) {
    if (!layer) continue;
    const key = await writing.objectStore("tables").getKey(layer.content);
    if (key === undefined) return { kind: "table-missing", collection: id, content: layer.content };
  }
  return undefined;
}

function write(writing: Writing, { collections, parks }: Change, revision: number): void {
  const [collectionShelf, parkShelf] = [
    writing.objectStore("collections"),
    writing.objectStore("parks"),
  ];
  const requests = [
    ...collections.removes.map((id) => collectionShelf.delete(id)),
    ...parks.removes.map((id) => parkShelf.delete(id)),
    ...collections.puts.map((collection) => collectionShelf.put(collection)),
    ...parks.puts.map((park) => parkShelf.put(park)),
    writing.objectStore("meta").put({ revision }, DOCUMENT_KEY),
  ];
  // Each request's rejection is the transaction's, which is waited for.
  for (const request of requests) request.catch(() => {});
}

/** Writes a change upon revision `base` in one transaction, and gives the new revision once the disk has it. */
export async function save(
  database: Database,
  change: Change,
  base: number,
): Promise<Result<number, SaveProblem>> {
  try {
    const writing = begin(database);
    writing.done.catch(() => {});
    const problem = await objection(writing, change, base);
    if (problem) {
      writing.abort();
      return fail(problem);
    }
    write(writing, change, base + 1);
    await writing.done;
    return succeed(base + 1);
  } catch (error) {
    return fail(isClosed(error) ? { kind: "closed" } : problemOf(error));
  }
}
