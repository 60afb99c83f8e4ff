/** Keys that mean the name of a thing and nothing else, the likelier first; in one spelling, as `plainKey` gives it. */
const PLAIN =
  "name title 名称 名稱 名字 地块名称 地块名 园区名称 项目名称 dkmc xmmc yqmc mc 标题 標題 label " +
  // Spanish, French, Italian and Portuguese, Dutch, Swedish, Danish, Finnish, Polish, Czech, Hungarian, Turkish.
  "nombre nom nome naam namn navn nimi nazwa nazev název név ad adı isim naziv bezeichnung denominazione libellé libelle toponym " +
  "имя название наименование назва 이름 명칭 名前 ชื่อ tên الاسم اسم שם όνομα";

/** Languages of a name that is given in several, the likelier to be read first; codes of ISO 639 and those of OpenStreetMap. */
const LANGUAGES =
  "en eng zh zh_cn zh_hans chn chi zht zh_tw zh_hant ja jp ko de fr es pt it ru ar nl pl tr uk vi th el he cs hu sv da fi nb fa hi local loc int official long full short alt";

/** Things whose name, as in `site_name`, is that of the feature, the likelier first. */
const THINGS =
  "site park zone lot plot parcel block place feature area project proj object location loc poi point polygon building bldg campus facility station estate property development district neighborhood region unit asset display map geo dist";

/** What has a name beside a feature: `owner_name` is not what a place is called. */
const OTHERS = new Set(
  "owner user author contact editor creator created modified updated file layer street road st country nation state province prov admin field table column class type kind style font icon first last middle given family sur nick host domain company org organisation organization operator developer manager person data dataset source schema species".split(
    " ",
  ),
);

/** Keys of surveys in China that name the land's owner, village or class: better than nothing, the more exact first. */
const WEAK = "xzqmc xzqhmc czmc zldwmc qsdwmc dlmc";

/** Of Chinese names that end in 名 or 名称 those of people, files and such. */
const OTHER_CHINESE =
  /(?:用户|文件|图层|字段|权利人|负责人|联系人|姓|单位|公司|企业|道路|街道|省|国家)名/;

const ranked = (words: string, from: number): ReadonlyMap<string, number> =>
  new Map(words.split(" ").map((word, at) => [word, from + at]));

/** From here on a key is only likely to hold the name. */
export const UNSURE = 400;

const PLAIN_RANKS = ranked(PLAIN, 0);
const LANGUAGE_RANKS = ranked(LANGUAGES, 100);
const THING_RANKS = ranked(THINGS, 200);
const WEAK_RANKS = ranked(WEAK, UNSURE + 50);

/** A key in one spelling: `siteName`, `SITE_NAME` and `site:name` are the same. */
const plainKey = (key: string): string =>
  key
    .normalize("NFKC")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\d]+/gu, "_")
    .replace(/^_+|_+$/g, "");

const ranks = new Map<string, number>();
/** A file of strange keys must not fill the memory. */
const MOST_KEPT = 4096;

/**
 * How likely a property's key holds what the feature is called: the lower, the likelier, and above `UNSURE` only perhaps;
 * `undefined` for one that does not. After simplestyle-spec 1.1, Natural Earth, OpenStreetMap, GADM, Esri's exports and
 * the column names of China's surveys of land.
 */
export function nameRank(key: string): number | undefined {
  const known = ranks.get(key);
  if (known !== undefined) return known === Infinity ? undefined : known;
  if (ranks.size >= MOST_KEPT) ranks.clear();
  const rank = rankOf(plainKey(key)) ?? Infinity;
  ranks.set(key, rank);
  return rank === Infinity ? undefined : rank;
}

function rankOf(key: string): number | undefined {
  const sure = PLAIN_RANKS.get(key);
  if (sure !== undefined) return sure;
  const [, behind = ""] = /^name_(.+)$/.exec(key) ?? [];
  // GADM numbers the names from the country down, Esri those of joined tables.
  if (/^\d$/.test(behind)) return 299 - Number(behind);
  const before = /^(.+?)(?:_?name|_nam)$/.exec(key)?.[1] ?? "";
  const language = LANGUAGE_RANKS.get(behind) ?? LANGUAGE_RANKS.get(before);
  if (language !== undefined) return language;
  if (before !== "" && !OTHERS.has(before)) return thingRank(before);
  if (/名[称稱]?$/.test(key)) return OTHER_CHINESE.test(key) ? undefined : 300;
  return WEAK_RANKS.get(key);
}

/** `north_site_name` is that of a site too. */
function thingRank(thing: string): number | undefined {
  const words = thing.split("_");
  if (words.some((word) => OTHERS.has(word))) return undefined;
  return THING_RANKS.get(words.at(-1) ?? "") ?? UNSURE;
}
