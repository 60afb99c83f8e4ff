/** The names by which a script of the build imports another, and a worker's script another part of itself. */
const NAMED = /["'`]\.\/([\w-]+\.js)["'`]/g;
/** The page's own script runs already. */
const ENTRY = /^index-/;

const isSound = (answer: Response): boolean =>
  answer.ok && /javascript|css/.test(answer.headers.get("Content-Type") ?? "");

async function textOf(address: string): Promise<string> {
  const kept = await fetch(address);
  const answer = isSound(kept) ? kept : await fetch(address, { cache: "reload" });
  return isSound(answer) ? answer.text() : "";
}

/**
 * Asks the host anew for a file of the build, and for the scripts that it names, where the browser keeps something else
 * under their addresses: files of a build are kept for a year, and so is what a host answered while it had none, such as
 * an error or a page of its own with status 200. Never rejects.
 */
export async function refetch(address: string, seen = new Set<string>()): Promise<void> {
  if (seen.has(address)) return;
  seen.add(address);
  try {
    const names = [...(await textOf(address)).matchAll(NAMED)].map(([, name = ""]) => name);
    const others = names.filter((name) => !ENTRY.test(name));
    await Promise.all(others.map((name) => refetch(new URL(name, address).href, seen)));
  } catch {
    // Without a connection there is nothing to ask.
  }
}
