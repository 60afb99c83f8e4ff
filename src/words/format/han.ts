const HAN = "[\\p{Script=Han}，。、；：？！“”（）]";
const BEGINS_HAN = new RegExp(`^${HAN}`, "u");
const ENDS_HAN = new RegExp(`${HAN}$`, "u");

/**
 * A tag for Chinese sentences with names in them: the blanks about a value are left out on the side where it begins or
 * ends with a Chinese character, as W3C's Requirements for Chinese Text Layout have them between scripts alone.
 */
export function han(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return texts.reduce((joined, text, index) => {
    const value = String(values[index - 1]);
    const before = BEGINS_HAN.test(value) ? joined.replace(/ $/, "") : joined;
    return before + value + (ENDS_HAN.test(value) ? text.replace(/^ /, "") : text);
  });
}
