/** The columns, from 0, of the four sides of a box. */
export interface BoxColumns {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const LON = "(?:longitude|long|lon|lng|x|[经\\u7d93\\u7d4c]度)";
const LAT = "(?:latitude|lat|y|[纬\\u7def]度)";

/** `lon_min`, `min_lon`, `xmin`, `west`, `west_longitude`, `sw_lng`, `westbc`, 最小经度, 西. */
const side = (axis: string, words: string, names: string): RegExp =>
  new RegExp(
    `^(?:(?:bbox|bounds?|extent|box|geo)_)?(?:(?:${names})|${axis}_?(?:${words}|${names})|(?:${words}|${names})_?${axis})$`,
  );

const SIDES = {
  west: side(LON, "min|minimum|sw|最小值?", "west|westbc|west_?bound|westernmost|left|西"),
  south: side(LAT, "min|minimum|sw|最小值?", "south|southbc|south_?bound|southernmost|bottom|南"),
  east: side(
    LON,
    "max|maximum|ne|最大值?",
    "east|eastbc|east_?bound|easternmost|right|[东\\u6771]",
  ),
  north: side(LAT, "max|maximum|ne|最大值?", "north|northbc|north_?bound|northernmost|top|北"),
} as const;

/** Letters are sides only where all four stand together. */
const LETTERS = { west: /^w$/, south: /^s$/, east: /^e$/, north: /^n$/ } as const;

/** The columns of the four sides of a box among plain names, if all of them are there. */
export function findBox(names: readonly string[]): BoxColumns | undefined {
  const at = (pattern: RegExp): number => names.findIndex((name) => pattern.test(name));
  const boxOf = ({ west, south, east, north }: Record<keyof BoxColumns, RegExp>) => ({
    west: at(west),
    south: at(south),
    east: at(east),
    north: at(north),
  });
  return [boxOf(SIDES), boxOf(LETTERS)].find((box) => !Object.values(box).includes(-1));
}

/** Whether a plain name is that of a column which holds a box in its cells. */
export const namesBox = (name: string): boolean =>
  /(?:^|_)(?:bbox|bounding_?box|envelope|extent|mbr)(?:_|$)|^(?:bounds|box|四至|外接矩形)$/.test(
    name,
  );
