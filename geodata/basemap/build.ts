import { makeFonts } from "../fonts/cut.ts";
import { ARCHIVES, buildArchive } from "./archives.ts";
import { keepOrCompare } from "./output.ts";

// `npm run basemap` builds the archives, then the fonts that can write their names; with `-- --check` it compares them
// with what is there.
const archives = ARCHIVES.map((archive) => [archive.file, buildArchive(archive)] as const);
keepOrCompare(new Map(archives), new URL("./", import.meta.url));
keepOrCompare(await makeFonts(), new URL("../fonts/", import.meta.url));
