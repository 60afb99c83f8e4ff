import { describe, expect, test, vi } from "vitest";
import type { ImportSource } from "../../../src/formats/source.ts";
import { fail, succeed } from "../../../src/result.ts";
import type { Importer } from "../../../src/state/import/importer.ts";
import {
  importOfAddress,
  importOfText,
  importsOfFiles,
  type PendingImport,
} from "../../../src/state/import/pending-imports.ts";
import { anImporter } from "../../support/workers.ts";

const opened = (pending: PendingImport | undefined) => pending?.open(() => {}).answer;
const file = (name: string, text: string): File => new File([text], name);
const textOf = ({ bytes }: Pick<ImportSource, "bytes">): string => new TextDecoder().decode(bytes);

/** A file of this size whose content nobody reads. */
const aLarge = (name: string, size: number): File =>
  Object.defineProperty(file(name, ""), "size", { value: size });

const LIMIT = 100 * 1024 * 1024;

describe("a file", () => {
  test("brings its bytes and those of its companions, under their names", async () => {
    const [pending, ...others] = importsOfFiles([file("a.shp", "shapes"), file("A.DBF", "table")]);
    expect(others).toEqual([]);
    expect(pending?.name).toBe("a.shp");
    const answer = await opened(pending);
    if (!answer?.ok) throw new Error("It was not read.");
    expect(answer.value).toMatchObject({ name: "a.shp", origin: "file" });
    expect(textOf(answer.value)).toBe("shapes");
    expect(answer.value.companions.map((one) => [one.name, textOf(one)])).toEqual([
      ["A.DBF", "table"],
    ]);
  });

  test("can be read once more, from the disk", async () => {
    const [pending] = importsOfFiles([file("a.csv", "a,b")]);
    await opened(pending);
    const again = await pending?.reopen?.(() => {}).answer;
    expect(again?.ok && textOf(again.value)).toBe("a,b");
  });

  test("that is too large with its companions is not read", async () => {
    const read = vi.spyOn(Blob.prototype, "arrayBuffer");
    const [pending] = importsOfFiles([aLarge("a.shp", LIMIT), aLarge("a.dbf", 1)]);
    expect(await opened(pending)).toEqual(
      fail({
        from: "file",
        problem: { kind: "too-large", bytes: LIMIT + 1, limitBytes: LIMIT },
      }),
    );
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  test("of the greatest size is read", async () => {
    const [pending] = importsOfFiles([aLarge("a.csv", LIMIT)]);
    expect((await opened(pending))?.ok).toBe(true);
  });

  test("that is gone, or whose companion is, cannot be read", async () => {
    const gone = Object.assign(file("a.dbf", ""), {
      arrayBuffer: () => Promise.reject(new Error("NotFoundError")),
    });
    const problem = fail({ from: "file", problem: { kind: "unreadable-file" } });
    expect(await opened(importsOfFiles([gone])[0])).toEqual(problem);
    expect(await opened(importsOfFiles([file("a.shp", ""), gone])[0])).toEqual(problem);
  });
});

test("a text that is pasted is read as UTF-8, and not once more: its encoding is known", async () => {
  const pending = importOfText("北京", "Pasted text");
  const answer = await opened(pending);
  expect(answer?.ok && answer.value).toMatchObject({
    name: "Pasted text",
    origin: "paste",
    companions: [],
  });
  // U+5317 and U+4EAC in UTF-8.
  expect(answer?.ok && [...answer.value.bytes]).toEqual([0xe5, 0x8c, 0x97, 0xe4, 0xba, 0xac]);
  expect(pending.reopen).toBeUndefined();
});

describe("a file at an address", () => {
  const URL_OF_FILE = new URL("https://data.example.org:8443/n.csv");
  const source = (): ImportSource => ({
    name: "n.csv",
    bytes: new TextEncoder().encode("a,b"),
    origin: "address",
    companions: [],
    web: { address: URL_OF_FILE.href, sha256: "hash" },
  });
  const answering = (answer: Awaited<ReturnType<Importer["download"]>["answer"]>) => {
    const cancel = vi.fn<() => void>();
    const download = vi.fn<Importer["download"]>(() => ({
      answer: Promise.resolve(answer),
      cancel,
    }));
    return { importer: { ...anImporter(), download }, download, cancel };
  };

  test("is called by its host, and follows redirects unless they are refused", async () => {
    const { importer, download } = answering(succeed(source()));
    const pending = importOfAddress(URL_OF_FILE, importer);
    expect(pending.name).toBe("data.example.org:8443");
    expect(download).not.toHaveBeenCalled();
    await opened(pending);
    await opened(importOfAddress(URL_OF_FILE, importer, "refused"));
    expect(download.mock.calls.map(([url, , redirects]) => [url, redirects])).toEqual([
      [URL_OF_FILE, "followed"],
      [URL_OF_FILE, "refused"],
    ]);
  });

  test("can be read once more without asking, though its bytes were handed to a worker", async () => {
    const { importer, download } = answering(succeed(source()));
    const pending = importOfAddress(URL_OF_FILE, importer);
    expect(await pending.reopen?.(() => {}).answer).toBeUndefined();
    const answer = await opened(pending);
    if (!answer?.ok) throw new Error("It was not read.");
    structuredClone(answer.value.bytes, { transfer: [answer.value.bytes.buffer] });
    expect(answer.value.bytes.length).toBe(0);
    const again = await pending.reopen?.(() => {}).answer;
    expect(again).toEqual(succeed(source()));
    expect(download).toHaveBeenCalledTimes(1);
  });

  test("that fails says that it was the address, and one that is cancelled says nothing", async () => {
    const refused = answering(fail({ kind: "status", status: 404 }));
    expect(await opened(importOfAddress(URL_OF_FILE, refused.importer))).toEqual(
      fail({ from: "address", problem: { kind: "status", status: 404 } }),
    );
    const cancelled = answering(undefined);
    const { answer, cancel } = importOfAddress(URL_OF_FILE, cancelled.importer).open(() => {});
    cancel();
    expect(await answer).toBeUndefined();
    expect(cancelled.cancel).toHaveBeenCalledTimes(1);
  });
});
