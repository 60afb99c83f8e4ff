/** Why a file or an address brought nothing: what happened, where, and what can be done. */
export const words = {
  empty: (name: string) => `${name} is empty. Nothing was added.`,
  noFeatures: (name: string) => `${name} can be read but holds no features. Nothing was added.`,
  unreadableFile: (name: string) =>
    `${name} could not be opened: it has moved, or the system does not let the browser read it.`,
  tooManyFiles: (name: string, limit: string) =>
    `${name} holds more than ${limit} files. Nothing was added; drop the files that are meant.`,
  looksLike: {
    html: (name: string) =>
      `${name} is a web page. Save the data file that it links to and add that.`,
    image: (name: string) => `${name} is a picture. Add the file that it was drawn from.`,
    pdf: (name: string) => `${name} is a PDF. Add the file that it was made from.`,
    office: (name: string) => `${name} is an office document. Save its table as CSV and add that.`,
    json: (name: string) =>
      `${name} is JSON, but neither GeoJSON nor TopoJSON. It needs a “type” such as “FeatureCollection”.`,
    xml: (name: string) => `${name} is XML, but neither KML nor GPX. Export it as one of these.`,
    archive: (name: string) =>
      `${name} is an archive without a format that is read. Unpack it and add the file itself.`,
    zstandard: (name: string) =>
      `${name} is compressed with Zstandard, which is not unpacked here. Unpack it (zstd -d) and add the file itself.`,
    text: (name: string) =>
      `${name} is text in which no coordinates were found. See “Add parks” for what is read.`,
    binary: (name: string) =>
      `The format of ${name} is not known. Export it as GeoJSON, KML or a zipped shapefile.`,
  },
  syntax: (name: string, what: string) =>
    `${name} cannot be read: ${what}. Correct it there and add the file again.`,
  cutShort: (name: string) =>
    `${name} is cut short: no feature in it is whole. Get all of the file.`,
  syntaxAt: (line: string, column: string, expected: string, found: string) =>
    `line ${line}, column ${column} should have ${expected}, but has ${found}`,
  syntaxSomewhere: (expected: string, found: string) => `expected ${expected}, found ${found}`,
  damaged: (name: string, format: string, what: string) =>
    `${name} is damaged ${format}: ${what}. Download the file again.`,
  doctypeRefused: (name: string) =>
    `${name} holds a DOCTYPE, which may pull in other files, so it is not opened. Remove that line and add it again.`,
  missingPart: (name: string, part: string) =>
    `${name} lacks its ${part}. Add all parts at once, or a zip of them.`,
  tooLarge: (name: string, size: string, limit: string) =>
    `${name} has ${size}; up to ${limit} are read. Simplify it or split it.`,
  unpacksTooLarge: (name: string, limit: string) =>
    `${name} unpacks to more than ${limit}. Unpack it and add its parts one by one.`,
  unpacksTooMuch: (name: string, ratio: number) =>
    `${name} unpacks to more than ${ratio} times its size, as harmful archives do. Unpack it and add what is in it.`,
  tooManyEntries: (name: string, limit: number) =>
    `${name} holds more than ${limit} data files. Unpack it and add them one by one.`,
  nestedArchive: (name: string) =>
    `${name} holds archives within the archive. Unpack it and add those.`,
  encrypted: (name: string) =>
    `${name} is locked by a password. Unpack it and add the files themselves.`,
  tooDeep: (name: string, limit: number, line: string) =>
    `${name} is nested more than ${limit} levels deep${line === "" ? "" : ` at line ${line}`}. Flatten it and add it again.`,
  tooManyFeatures: (name: string, limit: string) =>
    `${name} has more than ${limit} features. Split it, or leave out what is not needed.`,
  tooManyVertices: (name: string, limit: string) =>
    `${name} has more than ${limit} vertices. Simplify its outlines or split it.`,
  crsUnknown: (name: string, crs: string) =>
    `${name} is in the unknown coordinate system ${crs}. Convert it to WGS 84 and add it again.`,
  timedOut: (name: string, seconds: number) =>
    `Reading ${name} was given up after ${seconds} seconds without progress. Simplify it or split it.`,
  brokeDown: (name: string) =>
    `Reading ${name} broke off, probably for lack of memory. Nothing else is affected. Split the file and try again.`,
  notLoaded: (name: string) =>
    `${name} was not read: a part of the page could not be loaded. Check the connection and add the file again.`,
  notAnAddress: "This is not a web address. It begins with https:// and names a file.",
  notHttps: "Only addresses that begin with https:// are opened.",
  credentials:
    "The address holds a user name or a password. Take it out, or save the file and add it.",
  privateAddress:
    "The address is one of a private network, which the atlas does not ask. Save the file and add it.",
  status: (host: string, status: number) =>
    `${host} answered ${status}. Check the address, or save the file and add it.`,
  refused: (host: string) =>
    `${host} could not be read: it is down, or does not let other sites read its files (CORS). Save the file and add it.`,
  addressTooLarge: (host: string, limit: string) =>
    `The file at ${host} is larger than ${limit}. Simplify it or split it.`,
  cancelled: (host: string) => `Loading from ${host} was cancelled. Nothing was added.`,
  moreFailed: (files: number) =>
    `${files} more ${files === 1 ? "file" : "files"} could not be read.`,
  expected: {
    value: "a value",
    key: "a key in double quotes",
    colon: "a colon",
    "comma-or-end": "a comma or the end of the list",
    "string-end": "the closing quote of a text",
    escape: "a known character after the backslash",
    number: "a number",
    "end-of-file": "the end of the file",
    xml: "well-formed XML",
  },
  endOfFile: "the end of the file",
};
