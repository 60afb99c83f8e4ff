import type { Language } from "../../language.ts";

const count = (number: number, text: string, one: string): string =>
  `${text} ${number === 1 ? one : `${one}s`}`;

/** Every sentence of the dialog "Share" but those of its other tabs. Few visits need them. */
export const words = {
  title: "Share",
  close: "Close",
  tabs: { link: "Link", embed: "Embed", picture: "Picture", cite: "Cite" },
  /** Names the first tab's panel. The box in it has the name "Link" for itself. */
  linkPanel: "Address and QR code",
  link: "Link",
  making: "Making the link",
  copy: "Copy link",
  copied: (characters: string) => `Link copied, ${characters} characters`,
  copyRefused: "The browser did not allow copying. The link is selected: copy it by hand.",
  otherApps: "Other apps",
  characters: (number: number, text: string) => count(number, text, "character"),
  stop: ". ",
  fits: {
    "easy-code": "Short enough for a QR code and any chat app.",
    "dense-code": "Fits any chat app. Its QR code is dense.",
    "any-chat": "Fits any chat app, Discord and WeChat too. Its QR code is hard to scan.",
    "most-chats": "Fits most chat apps. Discord cuts it off.",
    mail: "For mail and documents. Chat apps cut it off.",
    "address-bar": "For address bars alone. Mail and chat apps may cut it off.",
    file: "Too long for a link.",
  },
  scale: (characters: string, most: string) => `${characters} of ${most} characters`,
  scaleParts: ["QR code", "chat apps", "mail, documents", "address bars"],
  carries: "The link carries",
  parts: {
    view: "View",
    selection: "Selection",
    lines: "Distance lines",
    measurements: "Measurements",
    filters: "Filters",
    parks: "My parks",
    hidden: "Hidden parks",
    source: "Big file by its address",
    look: "Theme, language and units",
  },
  viewDetail: (zoom: string) => `centre, zoom ${zoom}`,
  notYet: "the map is not there yet",
  nothingOpen: "no park is open",
  onlyWithParks: (name: string) => `${name}, only with the parks`,
  ofLayer: (name: string) => `${name}, which no link can name`,
  lines: (number: number) => count(number, String(number), "line"),
  noLines: "none drawn",
  measurements: (number: number) => count(number, String(number), "measurement"),
  onlyWithSelection: (lines: string) => `${lines}, only with the selection`,
  query: (text: string) => `“${text}”`,
  filters: (number: number) => count(number, String(number), "filter"),
  ordered: "order",
  noFilters: "none set",
  parkCount: (number: number, text: string) => count(number, text, "park"),
  vertexCount: (number: number, text: string) => (number === 1 ? "1 vertex" : `${text} vertices`),
  noParks: "none on the map",
  hosted: (name: string | undefined, address: string) =>
    `${name === undefined ? "" : `${name}, `}${address}. Whoever opens the link is asked first.`,
  themes: { light: "light", dark: "dark" },
  /** Languages that are not here have their own names. */
  languages: { en: "English", zh: "Chinese" } as Readonly<Record<Language, string>>,
  street: "street map",
  globe: "globe",
  listSeparator: ", ",
  layerLeftOut: (name: string, features: string) =>
    `${name}: ${features} features, too big for a link. Send it as a file, or host it and share its address.`,
  privacy: "Everything sits after the # sign, so it is never sent to a server.",
  privacyParks:
    "Everything sits after the # sign, so it is never sent to a server. Anyone with the link sees your parks.",
  code: "QR code",
  codeCaption: {
    easy: "Scan to open this view",
    dense: "Dense: scan it from close by",
    hard: "Very dense: print it large to scan it",
  },
  codeTooLong: "Too long for a QR code.",
  leaveOutParks: "Leave out my parks",
  svg: "SVG",
  png: "PNG",
  pastLimit: {
    characters: (number: string, limit: string) =>
      `${number} characters are too many: a link holds ${limit}. Leave something out, or send the parks as a file.`,
    features: (number: string, limit: string) =>
      `${number} parks are too many: a link holds ${limit}. Hide some, or send them as a file.`,
    vertices: (number: string, limit: string) =>
      `${number} vertices are too many: a link holds ${limit}. Hide some parks, or send them as a file.`,
  },
  asFile: "Save my parks as a file",
  failed: "The link could not be made. Nothing is lost: try again, or send the parks as a file.",
  tryAgain: "Try again",
  limits: "Where these limits come from",
  limitList: [
    "500 and 1,000: a QR code of up to 93 and 113 modules to a side (ISO/IEC 18004), which phones read with ease. It holds 2,953 at most.",
    "2,000: the longest message on Discord. 4,096: on Telegram.",
    "8,000: the request line that every web server must take (RFC 9110, section 4.1). Programs for mail and documents go by it.",
    "32,000: Chrome shows 32,768 characters of an address, Firefox keeps 65,536.",
    "A link is read up to 65,536 characters, 5,000 parks and 100,000 vertices.",
  ],
};
