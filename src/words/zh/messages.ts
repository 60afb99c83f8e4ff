import { addZh } from "./import/button.ts";
import { exportingZh } from "./export/button.ts";
import type { Messages } from "../en/messages.ts";
import { cardZh } from "./catalogue/card.ts";
import { listZh } from "./catalogue/list.ts";
import { mapZh } from "./view/map.ts";
import { noticeZh } from "./page/notice.ts";
import { ownZh } from "./document/list.ts";
import { savingZh } from "./document/saving.ts";
import { shellZh } from "./page/shell.ts";

/** The interface in Chinese. */
export const chinese: Messages = {
  shell: shellZh,
  list: listZh,
  card: cardZh,
  map: mapZh,
  notice: noticeZh,
  add: addZh,
  own: ownZh,
  saving: savingZh,
  exporting: exportingZh,
};
