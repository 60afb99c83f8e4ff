/** What a finding of an import is called, and what is told of it. */
export interface FindingText {
  readonly title: string;
  readonly sentence: string;
}

const text = (title: string, sentence: string): FindingText => ({ title, sentence });

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const STRICT =
  "Strict JSON parsers refuse the whole file because of it; here it was read as meant.";

/** What can be found in a file. Figures come written out, in the user's units. */
export const words = {
  byteOrderMark: text("Begins with a byte order mark", "It was skipped; nothing else changed."),
  commentsSkipped: (count: number) =>
    text(`${counted(count, "comment", "comments")} skipped`, STRICT),
  commasSkipped: (count: number) =>
    text(`${counted(count, "comma", "commas")} after a last element`, STRICT),
  looseJson: {
    quotes: text("Single quotes instead of double ones", STRICT),
    keys: text("Keys without quotes", STRICT),
    numbers: text("Numbers written as JSON does not write them", STRICT),
  },
  severalDocuments: (count: number) =>
    text(`${count} documents in one file`, "They were read one after the other."),
  cutShort: (read: number) =>
    text(
      "The file is cut short",
      `It ends in the middle. ${counted(read, "feature", "features")} before the cut could be read. Ask for the whole file.`,
    ),
  syntax: (expected: string, found: string) =>
    text(`Expected ${expected}, found ${found}`, "Here the text cannot be read any further."),
  encodingGuessed: (encoding: string) =>
    text(
      `Text read as ${encoding}`,
      "The file does not name its encoding. Check whether names look right.",
    ),
  encodingContradicted: (encoding: string, declared: string) =>
    text(
      `Text read as ${encoding}`,
      `The file names ${declared}, but its bytes are not that. Check whether names look right.`,
    ),
  encodingChosen: (encoding: string) =>
    text(`Text read as ${encoding}`, "You chose this encoding."),
  decimalComma: text("Decimal commas", "Numbers such as 39,9 were read as 39.9."),
  separators: { semicolon: "semicolons", tab: "tabs", comma: "commas" },
  separatorGuessed: (separator: string) =>
    text(`Columns separated by ${separator}`, "Detected from the first rows."),
  rowsNotData: {
    "above-head": (count: number, said: string) =>
      text(
        count === 1 ? "A line above the header row" : `${count} lines above the header row`,
        `Not read as data: ${said}.`,
      ),
    units: (_count: number, said: string) =>
      text("A row of units below the header row", `Not read as data: ${said}.`),
    "head-again": (_count: number, said: string) =>
      text("This row repeats the header row", `Not read as data: ${said}.`),
  },
  noHead: text(
    "The table has no header row",
    "Its first row was read as data; the columns are called field_1, field_2 and so on.",
  ),
  orderGuessed: (lat: number, lon: number) =>
    text(
      "Latitude or longitude first?",
      `Column ${lat} was taken for latitude and column ${lon} for longitude; either fits. Check where it lies.`,
    ),
  strayQuote: text(
    "A stray quotation mark",
    "It was read as a part of the text, and the row ends with its line. Check the cells.",
  ),
  rowTooLong: (cells: number, columns: number) =>
    text(
      `${cells} cells under ${columns} names`,
      "A separator in a text may have moved the cells behind it. Check where this lies.",
    ),
  columnBeside: {
    lat: (used: string, beside: string) =>
      text(
        `Two columns of latitude: ${used} and ${beside}`,
        `Only ${used} was read. Check where the positions lie.`,
      ),
    lon: (used: string, beside: string) =>
      text(
        `Two columns of longitude: ${used} and ${beside}`,
        `Only ${used} was read. Check where the positions lie.`,
      ),
  },
  columnNotRead: (column: string) =>
    text(
      `Coordinates in ${column} were not read`,
      "Another column gives the position. To get these as well, leave that one out and add the file again.",
    ),
  notAFeature: (found: string) =>
    text("Not a feature", `A feature is expected here, but this is ${found}.`),
  unknownGeometry: (type: string) =>
    text(
      `Unknown geometry type ${type}`,
      "GeoJSON has points, lines and polygons, the Multi- forms of each, and GeometryCollection.",
    ),
  outOfPlace: (element: string, within: string) =>
    text(
      `${element} right in ${within}`,
      "The format has it elsewhere. It was read as what it can only mean; strict programs may leave it out.",
    ),
  positionsLeftOut: (element: string, count: number) =>
    text(
      `${counted(count, "position", "positions")} in ${element} not read`,
      "The format has no such element, so nothing on the map stands for it. Check whether a feature lacks a part.",
    ),
  segmentsJoined: (count: number) =>
    text(
      `${count} segments of one position each`,
      "They were joined to one line, in the order of the file.",
    ),
  looseCoordinates: text(
    "Coordinates not written as KML writes them",
    "Between positions the standard has a blank, within them commas. They were read as meant; check the outline.",
  ),
  noProperties: text("No properties", "Read as a feature without any."),
  noGeometry: text("No geometry", "It is in the list, but there is nothing to draw."),
  positionInProperties: (position: string) =>
    text("No geometry, but a position among the properties", `They say ${position}.`),
  positionFromProperties: (position: string) =>
    text(
      "0, 0 in the file, another position among the properties",
      `Programs write 0, 0 for an unknown place. The properties say ${position}, so it was placed there.`,
    ),
  doubtfulPosition: (position: string) =>
    text(
      "An improbable position",
      `${position} is what programs write for an unknown place or for bytes that they misread.`,
    ),
  degreesInDoubt: (rejected: number, added: number) =>
    text(
      `Numbers too large for degrees in ${counted(rejected, "feature", "features")}, and ${added} added all the same`,
      "Those that were added only happen to fit, as pixels or local metres do. Check where they lie, or convert the file to WGS 84.",
    ),
  rowWithoutPosition: text("Row without a position", "Its values are kept; it is not on the map."),
  notANumber: (value: string) =>
    text(`${value} is not a number`, "A coordinate is expected in this place."),
  duplicateId: (id: string, first: number) =>
    text(`The id ${id} occurs again`, `Feature ${first} has it too. Both are kept as they are.`),
  recordDamaged: (what: string) => text("Damaged record", `It cannot be read: ${what}.`),
  notSupported: {
    "network-link": text(
      "Network link left out",
      "It points to another address, and the atlas asks none by itself. Add that file on its own.",
    ),
    "ground-overlay": text("Ground overlay left out", "It is an image; outlines are read."),
    "screen-overlay": text("Screen overlay left out", "It is an image; outlines are read."),
    model: text("3D model left out", "Outlines on the ground are read, models are not."),
    raster: text("Raster left out", "Outlines are read, images are not."),
    multipatch: text(
      "Multipatch left out",
      "Outlines on the ground are read, 3D surfaces are not.",
    ),
    curve: text("Curve left out", "Convert arcs to straight segments and add the file again."),
    "nested-archive": text(
      "Archive within the archive left out",
      "Unpack it and add what is in it.",
    ),
  },
  precisionGuessed: (precision: number) =>
    text(
      `Read with ${precision} decimals`,
      "An encoded polyline does not say whether it has 5 or 6. Check where it lies.",
    ),
  textCoordinates: text(
    "Coordinates are text",
    "They stand in quotes, where numbers are expected.",
  ),
  badCoordinate: (value: string) =>
    text(`${value} is not a coordinate`, "A number is expected here. Correct it in the file."),
  tooFewPoints: (count: number, needed: number) =>
    text(
      `${counted(count, "position", "positions")} where ${needed} are needed`,
      needed >= 4
        ? "A ring has at least four positions, of which the last equals the first."
        : "A line has at least two positions.",
    ),
  leftOut: (sentence: string) => `${sentence} The rest of the feature is in without it.`,
  unclosedRing: (gap: string) =>
    text("Ring is not closed", `First and last positions are ${gap} apart.`),
  repeatedPoints: (count: number) =>
    text(
      `${counted(count, "repeated position", "repeated positions")}`,
      "The same position follows itself. Nothing looks different without.",
    ),
  wrongWinding: {
    outline: text(
      "Ring wound clockwise",
      "RFC 7946 winds outer rings counterclockwise. Nothing looks different.",
    ),
    hole: text(
      "Hole wound counterclockwise",
      "RFC 7946 winds holes clockwise. Nothing looks different.",
    ),
  },
  selfIntersection: (position: string, others: number) =>
    text(
      "Outline crosses itself",
      others === 0
        ? `Near ${position}. Its area is uncertain.`
        : `Near ${position} and at ${counted(others, "more place", "more places")}. Its area is uncertain.`,
    ),
  holeOutside: (hole: number) =>
    text(
      "Hole lies outside its outline",
      `Hole ${hole} cuts nothing out, yet its area is taken off.`,
    ),
  overlappingParts: (area: string) =>
    text(
      "Parts overlap",
      `What they share is counted once in the area: ${area} less than their sum.`,
    ),
  swappedOrder: (lat: string) =>
    text(`Latitude ${lat} is beyond 90°`, "Longitude and latitude look swapped."),
  latitudeOutOfRange: (lat: string) =>
    text(`Latitude ${lat} is beyond 90°`, "There is no such place. Correct it in the file."),
  longitudeOutOfRange: (lon: string) =>
    text(`Longitude ${lon} is beyond 180°`, "There is no such place. Correct it in the file."),
  notDegrees: (crs: string, position: string) =>
    text("Metres instead of degrees", `Read in ${crs} it lies near ${position}.`),
  notDegreesUnknown: text(
    "Numbers too large for degrees",
    "No coordinate system that the atlas knows puts them on the map. Convert the file to WGS 84.",
  ),
  antimeridian: text(
    "Crosses the 180° meridian",
    "Some programs draw it around the whole world. Cut at the meridian it looks right in all.",
  ),
  polarRing: {
    north: text("Goes round the North Pole", "Flat maps show its edge only; the globe shows all."),
    south: text("Goes round the South Pole", "Flat maps show its edge only; the globe shows all."),
  },
  crsConverted: (crs: string, shift: string) => text(`Converted from ${crs}`, shift),
  datumShift: {
    none: "The file names this coordinate system. All is in WGS 84 now.",
    operation: (operation: string, accuracy: string) =>
      `Converted to WGS 84 by ${operation}, good to ${accuracy}.`,
    operationOfUnknownAccuracy: (operation: string) =>
      `Converted to WGS 84 by ${operation}. How good that is has not been published.`,
    frame: (accuracy: string) => `Its datum is WGS 84 to within ${accuracy}.`,
    file: "Converted to WGS 84 by the shift that the file itself states.",
    elsewhere: (operation: string, off: string) =>
      `Converted to WGS 84 by ${operation}, which was made for another area: positions may be off by about ${off}. Compare on the map.`,
    nothing: (off: string) =>
      `The shift of its datum to WGS 84 is not known: positions may be off by up to about ${off}. Compare on the map.`,
  },
  crsUnknown: (crs: string) =>
    text(
      `Unknown coordinate system ${crs}`,
      "Without it the position cannot be known. Convert the file to WGS 84.",
    ),
  datumLooksLike: (datum: string, offset: string) =>
    text(
      `Looks like ${datum}, about ${offset} off`,
      "The name of the file or its properties say so. Compare on the map, then convert.",
    ),
  datumUnnamed: (offset: string) =>
    text(
      "The datum is not named",
      `If this came from a Chinese web map it is about ${offset} off. Compare on the map before converting.`,
    ),
};
