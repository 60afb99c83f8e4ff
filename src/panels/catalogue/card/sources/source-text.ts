/** The language of a title by its script, as BCP 47 writes it; `undefined` where the script does not tell. */
export function languageByScript(text: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  if (/\p{Script=Hangul}/u.test(text)) return "ko";
  if (/\p{Script=Han}/u.test(text)) return "zh";
  return /\p{Script=Arabic}/u.test(text) ? "ar" : undefined;
}

/** An address that may be linked to: `http` and `https` only. */
export function webAddress(text: string | undefined): string | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}
