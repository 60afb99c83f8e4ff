import { words as shell } from "./page/shell.ts";
import { words as list } from "./catalogue/list.ts";
import { words as card } from "./catalogue/card.ts";
import { words as map } from "./view/map.ts";
import { words as notice } from "./page/notice.ts";
import { words as add } from "./import/button.ts";
import { words as own } from "./document/list.ts";
import { words as saving } from "./document/saving.ts";
import { words as exporting } from "./export/button.ts";
import type { words as english } from "../en/messages.ts";

/** What is said by what a first view may show. A message that needs a figure or a name is a function of it. */
export const words: typeof english = {
  shell,
  list,
  card,
  map,
  notice,
  add,
  own,
  saving,
  exporting,
};
