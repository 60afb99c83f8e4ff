import { words as card } from "./document/card.ts";
import { words as files } from "./document/files.ts";
import { words as history } from "./document/history.ts";
import { words as landmark } from "./document/landmark.ts";
import { words as names } from "./document/names.ts";
import { words as properties } from "./document/properties.ts";
import { words as proposal } from "./document/proposal.ts";
import { words as undo } from "./document/undo.ts";

/** What comes when it is asked for of the words of this subject. */
export const words = { card, files, history, landmark, names, properties, proposal, undo };
