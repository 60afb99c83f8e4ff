/** Signs of one meaning, before NFKC takes some of them apart. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[º˚]/g, "°"],
  [/[′’‘´]/g, "'"],
  [/[″”“]|''/g, '"'],
];

const INTRODUCTION =
  /^(?:(?:gps\s*)?(?:coordinates?|coords?|position|location)|gps|lat_?(?:lng|lon)|坐标|座标|位置)\s*[:=]?\s*(?=[\s([\d+\-NSEW北南东\u6771西])/i;

/** What people and pages write about two numbers, in the order in which it is taken away. */
const ABOUT: readonly (readonly [RegExp, string])[] = [
  [/^[\s@([{]+|[\s)\]}]+$/g, ""],
  // The template of Wikipedia, whose further fields have names.
  [/^coord\s*\|([-+\d.|NSEW]+?)(?:\|+(?=[a-z]{2}).*)?$/i, "$1|"],
  [/\|(?=.*\|$)|\|$/g, " "],
  [INTRODUCTION, ""],
  [/^[\s([{]+/, ""],
  [/\bnorth\b/gi, "N"],
  [/\bsouth\b/gi, "S"],
  [/\beast\b/gi, "E"],
  [/\bwest\b/gi, "W"],
  // The zoom of OpenStreetMap stands before them, that of Google behind.
  [/^#?map=[\d.]+\/(-?[\d.]+)\/(-?[\d.]+)$/i, "$1,$2"],
  [/(\d),\s*\d{1,5}(?:\.\d+)?[zm]$/i, "$1"],
  // A height behind them (ISO 6709 annex D).
  [/([NSEW])[\s,]+[+-]?\d+(?:\.\d+)?\s*m$/i, "$1"],
];

/** A typed position less what stands about it, with one sign for each meaning. */
export function respelled(text: string): string {
  const signed = SIGNS.reduce((before, [sign, plain]) => before.replace(sign, plain), text);
  return ABOUT.reduce(
    (before, [about, plain]) => before.replace(about, plain),
    signed.normalize("NFKC"),
  ).trim();
}

/** What tells an angle from a day of a month or a fraction. */
const OF_ANGLES = /\d[.,]\d|[°NSEW北南东\u6771西]/i;

/** `39.9/116.4` with what parts other pairs, if both numbers are angles by their looks. */
export function withoutSlash(text: string): string {
  const parts = text.split(/\s*\/\s*/);
  const isPair = parts.length === 2 && parts.every((part) => OF_ANGLES.test(part));
  return isPair ? parts.join(";") : text;
}
