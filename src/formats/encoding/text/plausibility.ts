import { decoderFor } from "./labels.ts";

/**
 * Han characters that are common in texts and in the names of places and sites, in the forms of the mainland, of
 * Taiwan and of Japan: after the frequency lists of Jun Da (Modern Chinese Character Frequency List, 2004) and the names
 * of China's, Taiwan's and Japan's administrative units.
 */
const HAN =
  "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過发發后後作里裡用道行所然家种種事成方多经經么去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問最重并物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教原东東声聲提立及比员員解水名真论論处處走义義各入几口认認条條平系气氣题題活尔爾别別打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却界达達光放强即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運" +
  "省县縣镇鎮乡鄉村街巷弄园園苑城江河湖港湾灣桥橋站坝壩岭嶺沟溝州宁寧京沪滬津渝广廣深圳浙苏蘇杭湘鲁魯川陕陝甘青藏疆蒙琼瓊贵貴云雲赣贛闽閩皖豫晋晉冀辽遼吉林黑龙龍创創智谷慧产基研究中心科技术工厂廠仓倉库庫楼樓座号號块塊段期层層租售办辦房宅商住业园片块标標段总部孵化器算据模型芯片能源医醫药藥农農田耕草木森水域未利绿綠停车車场場铁鐵轨軌线線阳陽朝海淀昌丰豐顺順义怀懷柔密房石景头溝通州亦庄莊臺台北中新竹苗栗彰投嘉屏宜花莲蓮澎基隆桃士松信大同万华華板双雙和永三重芦蘆洲汐止淡瑞芳古亭直景福祥太尾埔岛島" +
  "県町丁目番地府都道橋崎崇沢浜辺広岡阪奈良神戸横須賀名屋札幌仙台福井千葉埼玉栃茨城群馬富士静岡愛知岐阜滋賀兵庫和歌鳥取根山口徳香媛高知佐熊分宮鹿児沖縄駅前画図業団開発株式会社";

/** Syllables of Hangul that are common in texts and in the names of places and sites of Korea. */
const HANGUL =
  "이다의는에을가를고하로한은서지도기사리자대인시과나정들어일해만있구그수부아전보스라공제주것원동상장게없조여적안국우신용고요선세문들위소면교실생성회연방소통비중내경오미무러모무등계유물단관진간트업행영개야산거으마발학분금시군읍리동가로길구역도광울부대천주남북강충청전라경상제원평양춘화송포김제서초권당판교테크노밸리센터파크빌딩공장단지토양건강토미터운설치별자치특별광역청읍면과학연구데이터네트워크중국일본한민독프랑스";

/** The characters of both lists. */
const COMMON_CHARACTERS: ReadonlySet<string> = new Set(HAN + HANGUL);

const CYRILLIC = "оеаинтсрвлкмдпуяыьгзбійїєОСМНКПРВБАТГДЛУ";

/** The letters beyond ASCII that languages of a code page write most, by the encoding. */
const COMMON_LETTERS: Readonly<Record<string, string>> = {
  // German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Finnish, Icelandic.
  "windows-1252": "äöüßÄÖÜéèêëàâçîïôûùœÉÈÀÇÎñáíóúÑÁÍÓÚãõÃåæøÅÆØìòðþýÞÐ",
  // Polish, Czech, Slovak, Hungarian, Croatian, Slovene, Romanian.
  "windows-1250": "ąćęłńóśźżŁŚŻáčďéěíňřšťúůýžČŘŠŽÁÉÍÚőűöüÖÜäôľĺŕĽđĐăâîşţ",
  "iso-8859-2": "ąćęłńóśźżŁŚŻáčďéěíňřšťúůýžČŘŠŽÁÉÍÚőűöüÖÜäôľĺŕĽđĐăâîşţ",
  // Turkish.
  "windows-1254": "çğıöşüÇĞİÖŞÜâîû",
  // Russian and Ukrainian.
  "windows-1251": CYRILLIC,
  "koi8-r": CYRILLIC,
  ibm866: CYRILLIC,
  "windows-1253": "αοιετσνηυρπκμλςωάίόέήΑΚΠΜΣΕΤΔΓΒΛ",
  "windows-1255": "יוהלאמרתבשנםדקעןחכ",
  "windows-1256": "اليمنورتبةعدسفهكقأحج",
  "windows-874": "านรอกเมงลยวดทสตะปบคหแจไโ",
};

/**
 * Where the encodings of several bytes have the characters of everyday: the first level of GB 2312 (1980), of Big5
 * (1984) and of JIS X 0208, and the syllables of KS X 1001; the first bytes from and to, both included.
 */
const FIRST_LEVEL: Readonly<Record<string, readonly [from: number, to: number]>> = {
  gb18030: [0xb0, 0xd7],
  big5: [0xa4, 0xc6],
  shift_jis: [0x88, 0x98],
  "euc-jp": [0xb0, 0xcf],
  "euc-kr": [0xb0, 0xc8],
};

const levels = new Map<string, ReadonlySet<string>>();

function firstLevelOf(encoding: string): ReadonlySet<string> | undefined {
  const range = FIRST_LEVEL[encoding];
  const known = levels.get(encoding);
  if (!range || known) return known;
  const bytes: number[] = [];
  for (let lead = range[0]; lead <= range[1]; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) bytes.push(lead, trail, 0x0a);
  }
  const text = decoderFor(encoding)?.decode(Uint8Array.from(bytes)) ?? "";
  const level = new Set(Array.from(text).filter((character) => character > "\u2fff"));
  levels.set(encoding, level);
  return level;
}

const NO_TEXT = /[\u0080-\u009f\ue000-\uf8ff\ufffe\uffff]|[\u{f0000}-\u{10ffff}]/u;
const PUNCTUATION =
  /[\u00ab\u00bb\u00a0\u00b0\u00b2\u00b3\u00b7\u2010-\u2026\u3000-\u3011\uff00-\uff5e№]/;
const CJK = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]|[\u{20000}-\u{3ffff}]/u;
const KANA = /[\u3041-\u30fe]/;
const LETTER = /\p{L}|\p{M}/u;

/**
 * How likely a text has been read in the right encoding, from about -3 to 1: the mean of what each character beyond
 * ASCII says for it. Characters of everyday and whole words in one script speak for it; replacement characters, control
 * characters, letters of two scripts in one word and capitals behind small letters against it.
 */
export function plausibilityOf(text: string, encoding: string): number {
  let [sum, count] = [0, 0];
  const level = firstLevelOf(encoding);
  for (const word of text.match(/[^\s\d!-/:-@[-`{-~]+/gu) ?? []) {
    const characters = Array.from(word);
    const beyond = characters.filter((character) => character > "\u007f");
    for (const character of beyond) sum += weightOf(character, encoding, level);
    sum += beyond.length * orderOf(word, beyond);
    count += beyond.length;
  }
  return count === 0 ? 0 : sum / count;
}

function weightOf(character: string, encoding: string, level?: ReadonlySet<string>): number {
  if (character === "\ufffd") return -3;
  if (NO_TEXT.test(character)) return -2;
  if (COMMON_CHARACTERS.has(character)) return 1;
  if (PUNCTUATION.test(character)) return 0.2;
  // GB 2312 and Big5 have kana too, where Chinese texts have none.
  if (KANA.test(character)) return /jis|jp|utf/.test(encoding) ? 0.8 : -0.2;
  if (CJK.test(character)) return level ? (level.has(character) ? 0.3 : -0.4) : 0.3;
  if (level || !LETTER.test(character)) return -0.5;
  const letters = COMMON_LETTERS[encoding];
  return letters ? (letters.includes(character) ? 0.7 : 0.1) : 0.5;
}

/** A sign for a syllable or a word within a word of letters, as none writes it. */
const SUNK = /[A-Za-z][\u3040-\u9fff\uac00-\ud7a3][a-z]/;
const OTHER_SCRIPT = /[A-Za-z][\u3040-\u9fff\uac00-\ud7a3]|[\u3040-\u9fff\uac00-\ud7a3][A-Za-z]/;
const SCRIPTS = [
  /\p{sc=Latin}/u,
  /\p{sc=Greek}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Arabic}/u,
  /\p{sc=Thai}/u,
];

/** What a word as a whole says against a reading, for each of its characters beyond ASCII. */
function orderOf(word: string, beyond: readonly string[]): number {
  const capitals = word.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
  const isMixed = SCRIPTS.filter((script) => script.test(word)).length > 1;
  const glued = SUNK.test(word) ? 1.5 : OTHER_SCRIPT.test(word) ? 0.2 : 0;
  // Letters with marks stand among plain ones; a word of nothing else is none.
  const isBare =
    beyond.length > 2 && beyond.length === word.length && /^\p{sc=Latin}+$/u.test(word);
  return -0.8 * (capitals / beyond.length || 0) - (isMixed ? 0.7 : 0) - glued - (isBare ? 0.8 : 0);
}
