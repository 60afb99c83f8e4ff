import { addEn } from "./add.ts";
import { cardEn } from "./card.ts";
import { exportingEn } from "./exporting.ts";
import { listEn } from "./list.ts";
import { mapEn } from "./map.ts";
import { noticeEn } from "./notice.ts";
import { ownEn } from "./own.ts";
import { savingEn } from "./saving.ts";
import { shellEn } from "./shell.ts";

/** The interface in English, which comes with the page; `chinese/messages.ts` is fetched when it is asked for. */
export const english = {
  shell: shellEn,
  list: listEn,
  card: cardEn,
  map: mapEn,
  notice: noticeEn,
  add: addEn,
  own: ownEn,
  saving: savingEn,
  exporting: exportingEn,
};

/** Every sentence of the interface, by panel. A message that needs a figure or a name is a function of it. */
export type Messages = typeof english;
