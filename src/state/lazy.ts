/** What browsers write of a script that could not be had, in whichever words: its address. */
const SCRIPT = /https?:\/\/\S+?\.js/;

let tries = 0;

/**
 * Asks for code, and where that fails a second time at once. Some browsers remember for good that a file could not be had:
 * last it is asked for at another address. What that file itself imports is shared with the rest of the page all the same.
 */
async function fetchCode<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load().catch(load);
  } catch (error) {
    const [address] = SCRIPT.exec(String(error)) ?? [];
    if (address === undefined) throw error;
    // The module of the same file: whoever uses it finds the same names in it.
    return (await import(/* @vite-ignore */ `${address}?again=${(tries += 1)}`)) as Module;
  }
}

/**
 * Something that is made of code which comes when it is first asked for. It comes once; what could not be had is asked for
 * anew the next time. Rejects where it cannot be had.
 */
export function lazily<Module, Made>(
  load: () => Promise<Module>,
  make: (module: Module) => Made,
): () => Promise<Made> {
  let coming: Promise<Made> | undefined;
  return () => {
    coming ??= fetchCode(load)
      .then(make)
      .catch((error: unknown) => {
        coming = undefined;
        throw error;
      });
    return coming;
  };
}
