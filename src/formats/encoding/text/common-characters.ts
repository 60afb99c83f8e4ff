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
export const COMMON_CHARACTERS: ReadonlySet<string> = new Set(HAN + HANGUL);

const CYRILLIC = "оеаинтсрвлкмдпуяыьгзбійїєОСМНКПРВБАТГДЛУ";

/** The letters beyond ASCII that languages of a code page write most, by the encoding. */
export const COMMON_LETTERS: Readonly<Record<string, string>> = {
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
