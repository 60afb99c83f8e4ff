/** A thousand bytes after gzip -9, as hosts count. */
type Kilobytes = number;
export const KILOBYTE = 1000;

/** What the page may ask for until its map is first idle. */
export const FIRST_IDLE: readonly {
  readonly view: string;
  readonly link: string;
  readonly scripts: Kilobytes;
  readonly all: Kilobytes;
}[] = [
  { view: "the world", link: "", scripts: 410, all: 762 },
  // Its card is on screen from the start, so its code comes before the map is idle.
  { view: "a shared park", link: "#park=mentougou&to=tiananmen", scripts: 428, all: 830 },
];

/**
 * What the scripts of drawing may come to, beyond the first view and what is fetched ahead, those of their workers too: from
 * the button that begins each to its first result.
 */
export const DRAWING = {
  pen: 48,
  outline: 50,
  // With the code that clips polygons.
  merge: 50,
  // With Clipper, and without that.
  buffer: 46,
} as const satisfies Readonly<Record<string, Kilobytes>>;

/** What the scripts of each subject may come to that load by themselves, by how their files' names begin. */
export const CHUNKS: Readonly<Record<string, Kilobytes>> = {
  // The page itself, and the map engine with all that the map draws.
  // With a line for each part of the words of each language, by which it is fetched.
  index: 60,
  // What the page shares with parts that come later.
  shared: 37,
  MapCanvas: 312,
  "maplibre-gl-worker": 150,
  // catalogue and document
  ParkCard: 9,
  OwnCard: 9,
  "layer-worker": 15,
  // draw: the menu and forms of operations; Clipper, for buffers alone; what clips polygons; one shape as a whole
  OperationsPanel: 7,
  "run-buffer": 18,
  clip: 10,
  "whole-shapes": 11,
  // import
  // With the parts that it begins with: the measures of the ellipsoid and the datums of China among them.
  "import-worker": 57,
  "import-queue": 6,
  ImportReport: 10,
  "datum-table": 48,
  // export
  ExportDialog: 5,
  // share and linked
  ShareDialog: 21,
  "link-worker": 13,
  "open-linked-document": 6,
  // words: the largest subject of English, and what a first view waits for in another language
  "words-en-import": 9,
  "words-zh-messages": 5,
  // picture
  PictureTab: 10,
};
