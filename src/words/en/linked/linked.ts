/** What is said about the parks of a link. It comes with the first link that carries some. */
export const words = {
  name: "Parks from a link",
  count: (count: number, figure: string) =>
    `${figure} ${count === 1 ? "park" : "parks"} from a link`,
  unchecked: "Drawn and named by the sharer, not the atlas.",
  setAside: (count: number, figure: string) =>
    count === 1 ? "Your own park is set aside." : `Your own ${figure} parks are set aside.`,
  alreadyKept: "You keep a copy of them.",
  showMine: "Show mine too",
  keep: "Keep a copy",
  close: "Close",
  cutOff: "More were in the link before it was cut.",
  leftOut: (count: number, figure: string) =>
    count === 1
      ? "1 feature of the file is faulty and left out."
      : `${figure} features of the file are faulty and left out.`,
  changed: "The file has changed since the link was made.",
  asks: (host: string) => `This link asks to open a file from ${host}.`,
  learns: "That host will learn your IP address.",
  ask: (host: string) => `Ask ${host}`,
  notNow: "Not now",
  asking: (host: string) => `Asking ${host}…`,
  files: "Files of the link",
  kept: (count: number, figure: string) => `Kept ${figure} ${count === 1 ? "park" : "parks"}`,
  undo: "Undo",
  openReadable: (count: number, figure: string) =>
    `Open what could be read (${figure} ${count === 1 ? "park" : "parks"})`,
  listSeparator: ", ",
  sentenceSeparator: " ",
  improvements: {
    unknown: (ids: string) =>
      `This link improves a park that this version of the atlas does not know (${ids}): only what was changed of it is shown. Reload the page to update the atlas.`,
    changed: (ids: string) =>
      `The atlas has changed ${ids} since this link was made: all that the link does not change is as the atlas has it now.`,
    faulty: (ids: string) =>
      `Some of what this link changes of ${ids} cannot be used and is left out.`,
  },
  damage: {
    cut: (there: string, whole: string) =>
      `This link was cut after ${there} of ${whole} characters: its parks are not whole. The view is restored. Ask for the link again in mail, or for the parks as a file.`,
    corruptAt: (place: string) =>
      `This link is damaged after character ${place}: its parks cannot be read. The view is restored. Copy the link again where you found it, or ask for the parks as a file.`,
    corrupt:
      "This link is damaged: its parks cannot be read. The view is restored. Copy the link again where you found it, or ask for the parks as a file.",
    newerVersion: (version: string) =>
      `The parks in this link were written by a newer version of the atlas (format ${version}). The view is restored. Reload the page to update it.`,
    tooLong: (characters: string, limit: string) =>
      `This link carries ${characters} characters of parks, and at most ${limit} are read. The view is restored. Ask for the parks as a file.`,
    unpacksTooLarge: (limit: string) =>
      `The parks in this link unpack to more than ${limit}, which is not read. The view is restored. Ask for the parks as a file.`,
    tooManyFeatures: (limit: string) =>
      `This link carries more than ${limit} parks, which are not read from a link. The view is restored. Ask for them as a file.`,
    tooManyVertices: (limit: string) =>
      `The parks in this link have more than ${limit} vertices, which are not read from a link. The view is restored. Ask for them as a file.`,
    tooSlow: (seconds: string) =>
      `Reading the parks in this link took longer than ${seconds} s and was stopped. The view is restored. Ask for the parks as a file.`,
  },
  refused: {
    "not-an-address":
      "This link asks for a file, but what it names is no web address. Nobody was contacted.",
    "not-https":
      "This link asks for a file whose address does not begin with https://. Nobody was contacted. Ask for the file itself.",
    credentials:
      "This link asks for a file whose address holds a user name or a password. Nobody was contacted. Ask for the file itself.",
    "private-address":
      "This link asks for a file in a private network. Nobody was contacted. Ask for the file itself.",
  },
};

export type LinkParksWords = typeof words;
