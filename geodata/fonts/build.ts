import { keepOrCompare } from "../basemap/output.ts";
import { makeFonts } from "./cut.ts";

// `npm run fonts` cuts the fonts; with `-- --check` it compares them with the ones that are there.
keepOrCompare(await makeFonts(), new URL("./", import.meta.url));
