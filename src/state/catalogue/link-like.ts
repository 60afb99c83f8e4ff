/** How links begin, with their scheme or with the host alone. */
const LINK = /^\s*(?:geo:|https?(?::|%(?:25)*3A)|www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/)/i;

/** A link among other words. */
const LINK_WITHIN = /https?:\/\/|geo:[-+]?\d|(?:^|[^\w.@:/-])(?:[a-z\d-]+\.)+[a-z]{2,}\//i;

/** Longer texts are searched for no links; nor are those that begin as data do. */
const MOST_CHARACTERS = 128 * 1024;
const DATA = /^\s*(?:\{|<(?!https?:|geo:|www\.|a\s))/i;

/** Whether a text begins as a link does: it may be nothing else. */
export const beginsAsLink = (text: string): boolean => LINK.test(text);

/** Whether a text looks like a link, or like a message with one: it is read for that then, and not searched for. */
export const looksLikeLink = (text: string): boolean =>
  LINK.test(text) || (text.length <= MOST_CHARACTERS && !DATA.test(text) && LINK_WITHIN.test(text));

/** Whether a text may say where something is: only then is the code fetched that reads links and notations. */
export const mayBePlace = (text: string): boolean => looksLikeLink(text) || /\d\D+\d/.test(text);

/** Longer texts, and those that begin as data do, are no position. */
export const mayBePosition = (text: string): boolean =>
  text.length <= 120 && !/^\s*[[{<]|[\n\r]/.test(text) && mayBePlace(text);
