import { refetch } from "./refetch.ts";

/** What browsers and the build's loader write of a file that could not be had, in whichever words: its address. */
const FILE = /https?:\/\/\S+?\.(?:js|css)/;

const addressIn = (error: unknown): string | undefined => FILE.exec(String(error))?.[0];

/**
 * Asks for code, and where that fails a second time, past what the browser keeps. Some browsers remember for good that a
 * script could not be had: last it is asked for at another address. What that itself imports is shared with the rest of the
 * page all the same.
 */
async function fetchCode<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const address = addressIn(error);
    if (address !== undefined) await refetch(address);
  }
  try {
    return await load();
  } catch (error) {
    const address = addressIn(error);
    if (!address?.endsWith(".js")) throw error;
    // Never the same twice: what was answered there is kept, too. The module is that of the same file.
    return (await import(/* @vite-ignore */ `${address}?again=${Date.now()}`)) as Module;
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
