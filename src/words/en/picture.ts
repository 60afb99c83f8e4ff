import { words as picture } from "./picture/picture.ts";

/** What comes when it is asked for of the words of this subject. */
export const words = { picture };
