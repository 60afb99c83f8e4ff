import { addZh } from "./add.ts";
import { exportingZh } from "./exporting.ts";
import type { Messages } from "../messages.ts";
import { cardZh } from "./card.ts";
import { listZh } from "./list.ts";
import { mapZh } from "./map.ts";
import { noticeZh } from "./notice.ts";
import { ownZh } from "./own.ts";
import { savingZh } from "./saving.ts";
import { shellZh } from "./shell.ts";

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
