import { addEn } from "./import/button.ts";
import { cardEn } from "./catalogue/card.ts";
import { exportingEn } from "./export/button.ts";
import { listEn } from "./catalogue/list.ts";
import { mapEn } from "./view/map.ts";
import { noticeEn } from "./page/notice.ts";
import { ownEn } from "./document/list.ts";
import { savingEn } from "./document/saving.ts";
import { shellEn } from "./page/shell.ts";

/** The interface in English, which comes with the page; `zh/messages.ts` is fetched when it is asked for. */
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
