/** A view of the atlas as it is cited. */
export interface CitedView {
  /** What is open; without it the atlas as a whole is cited. */
  readonly park?: {
    readonly id: string;
    readonly en: string;
    readonly zh: string;
  };
  /** How many parks of the sharer's own the link carries. */
  readonly ownParks: number;
  /** The link to the view. */
  readonly address: string;
  /** The day on which it was looked at, by ISO 8601: `2026-11-25`. */
  readonly day: string;
  /** Whose data the map is drawn from, in both languages. */
  readonly mapData: { readonly en: string; readonly zh: string };
}

const ATLAS = "AI Park Atlas";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `25 November 2026` */
function englishDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

const addedParks = (count: number): string =>
  `With ${count} ${count === 1 ? "park" : "parks"} added by the sharer.`;

/** The view in English, as ISO 690:2021 cites what is online: title, medium, host, day of viewing, address. */
export function citeInEnglish({ park, ownParks, address, day, mapData }: CitedView): string {
  return [
    park ? `${park.en} [interactive map]. In: ${ATLAS}.` : `${ATLAS} [interactive map].`,
    ...(ownParks > 0 ? [addedParks(ownParks)] : []),
    `Map data: ${mapData.en}.`,
    `[viewed ${englishDay(day)}]. Available from: ${address}`,
  ].join(" ");
}

/** The view in Chinese, by GB/T 7714—2015: an online map (`CM/OL`), as a part of a work where a park is open. */
export function citeInChinese({ park, ownParks, address, day, mapData }: CitedView): string {
  const added = ownParks > 0 ? `: 另含自有园区 ${ownParks} 个` : "";
  const work = park ? `${park.zh}${added}[CM/OL]//${ATLAS}` : `${ATLAS}${added}[CM/OL]`;
  return `${work}. 底图数据: ${mapData.zh}. [${day}]. ${address}`;
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces, even those behind a backslash.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text as LaTeX prints it to the letter. */
const texText = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\{}~^%&#_$]/g, (character) => TEX[character] ?? `\\${character}`);

/** An address as `\url` takes it: all is to the letter, but braces must match and nothing may be escaped. */
const texAddress = (address: string): string =>
  address.replaceAll(/[{}\\^`"<>|\s]/g, encodeURIComponent);

/** The view as an entry of BibTeX, `@misc`. Its key is of letters, digits and hyphens. */
export function citeInBibtex(view: CitedView): string {
  const { park, ownParks, address, day, mapData } = view;
  const year = day.slice(0, 4);
  const notes = [
    `Interactive map, viewed ${englishDay(day)}.`,
    ...(ownParks > 0 ? [addedParks(ownParks)] : []),
    `Map data: ${mapData.en}.`,
  ];
  const fields = [
    ["author", `{${ATLAS}}`],
    ["title", `{${texText(park?.en ?? ATLAS)}}`],
    ["year", year],
    ["howpublished", `\\url{${texAddress(address)}}`],
    ["urldate", day],
    ["note", texText(notes.join(" "))],
  ] as const;
  const key = ["aiparkatlas", year, ...(park ? [park.id.replaceAll(/[^a-z0-9-]/g, "")] : [])];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key.join("-")},`, ...lines, "}"].join("\n");
}
