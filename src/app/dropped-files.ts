/** As much of the browser's `FileSystemEntry` as is needed (W3C File and Directory Entries API). */
export interface DroppedEntry {
  readonly name: string;
  readonly isFile: boolean;
  readonly isDirectory: boolean;
}

interface DroppedFile extends DroppedEntry {
  file(take: (file: File) => void, fail: (error: unknown) => void): void;
}

interface DroppedFolder extends DroppedEntry {
  createReader(): {
    readEntries(
      take: (entries: readonly DroppedEntry[]) => void,
      fail: (error: unknown) => void,
    ): void;
  };
}

/** More files than this are a folder that was dropped by mistake. */
export const MOST_DROPPED_FILES = 1000;

const isFolder = (entry: DroppedEntry): entry is DroppedFolder => entry.isDirectory;
const isFile = (entry: DroppedEntry): entry is DroppedFile => entry.isFile;

/** What file managers leave behind: nobody means to add it. */
const isLitter = ({ name }: DroppedEntry): boolean =>
  name.startsWith(".") || /^(?:__MACOSX|Thumbs\.db|desktop\.ini)$/i.test(name);

/** Everything in one folder. A user gives it in portions, of which the last is empty (section 7.2). */
async function entriesIn(folder: DroppedFolder): Promise<readonly DroppedEntry[]> {
  const folderEntries = folder.createReader();
  const found: DroppedEntry[] = [];
  for (;;) {
    const portion = await new Promise<readonly DroppedEntry[]>((resolve) => {
      folderEntries.readEntries(resolve, () => resolve([]));
    });
    if (portion.length === 0) return found.filter((entry) => !isLitter(entry));
    found.push(...portion);
    if (found.length > MOST_DROPPED_FILES) return found;
  }
}

const fileOf = (entry: DroppedFile): Promise<File | undefined> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));

/**
 * The files of what was dropped, those in folders too, by name within each folder; `undefined` where they are more
 * than `MOST_DROPPED_FILES`. What the system refuses to hand over is left out.
 */
export async function filesOfEntries(
  entries: readonly DroppedEntry[],
): Promise<readonly File[] | undefined> {
  const files: File[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    if (isFolder(entry)) {
      const inside = await entriesIn(entry);
      waiting.unshift(...inside.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
    } else if (isFile(entry)) {
      const file = await fileOf(entry);
      if (file) files.push(file);
    }
    if (files.length + waiting.length > MOST_DROPPED_FILES) return undefined;
  }
  return files;
}
