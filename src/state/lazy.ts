import { refetch } from "./refetch.ts";
import { loadStyleSheets } from "./style-sheets.ts";

/** What browsers and the build's loader write of a file that could not be had, in whichever words: its address. */
const FILE = /https?:\/\/\S+?\.(?:js|css)/;

const addressIn = (error: unknown): string | undefined => FILE.exec(String(error))?.[0];

/** The address of the style sheet that belongs to the code and did not come. */
function sheetIn(error: unknown): string | undefined {
  const address = addressIn(error);
  return address?.endsWith(".css") ? address : undefined;
}

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
    const sheet = sheetIn(error);
    if (sheet !== undefined) await loadStyleSheets(sheet);
    else if (address !== undefined) await refetch(address);
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
  let lacking: string | undefined;
  const fetchAll = async (): Promise<Module> => {
    if (lacking !== undefined) await loadStyleSheets(lacking);
    return fetchCode(load);
  };
  return () => {
    coming ??= fetchAll()
      .then(make)
      .catch((error: unknown) => {
        coming = undefined;
        lacking ??= sheetIn(error);
        throw error;
      });
    return coming;
  };
}
