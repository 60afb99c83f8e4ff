import { addEn, addZh } from "./add.ts";
import { cardEn, cardZh } from "./card.ts";
import { exportingEn, exportingZh } from "./exporting.ts";
import type { Language } from "./language.ts";
import { listEn, listZh } from "./list.ts";
import { mapEn, mapZh } from "./map.ts";
import { noticeEn, noticeZh } from "./notice.ts";
import { ownEn, ownZh } from "./own.ts";
import { shellEn, shellZh } from "./shell.ts";

const en = {
  shell: shellEn,
  list: listEn,
  card: cardEn,
  map: mapEn,
  notice: noticeEn,
  add: addEn,
  own: ownEn,
  exporting: exportingEn,
};

/** Every sentence of the interface, by panel. A message that needs a figure or a name is a function of it. */
export type Messages = typeof en;

const zh: Messages = {
  shell: shellZh,
  list: listZh,
  card: cardZh,
  map: mapZh,
  notice: noticeZh,
  add: addZh,
  own: ownZh,
  exporting: exportingZh,
};

/** The interface in one language. */
export const messagesOf = (language: Language): Messages => (language === "zh" ? zh : en);
