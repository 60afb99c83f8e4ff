import { beforeEach, expect, test } from "vitest";
import { createImportInputs } from "../../src/app/import-entry.ts";
import { readRemoteAddress } from "../../src/share/remote-address.ts";
import type { Atlas } from "../../src/state/atlas.ts";
import { createExternalState } from "../../src/state/linked/external-links.ts";
import { waitFor } from "../support/wait-for.ts";
import { messagesOf } from "../support/words.ts";

let done: unknown[][];
beforeEach(() => {
  done = [];
});

const importInputs = () => {
  const note =
    (verb: string) =>
    (...values: unknown[]): void =>
      void done.push([verb, ...values]);
  const imports = {
    addFiles: note("files"),
    addText: note("text"),
    readAddress: readRemoteAddress,
  } as unknown as Atlas["import"];
  const notices = { show: note("show") } as unknown as Atlas["page"]["notices"];
  const external = createExternalState({ imports, notices, openLink: note("open") });
  return createImportInputs({ linked: { external }, import: imports, page: { notices } }, () =>
    messagesOf("en"),
  );
};

test("a pasted text is added under a name that tells how it came", async () => {
  importInputs().text("POINT (116.1 39.9)");
  await waitFor(() => expect(done).toHaveLength(1));
  expect(done).toEqual([["text", "POINT (116.1 39.9)", "pasted text"]]);
});

test("a text of blanks is nothing to add", () => {
  importInputs().text(" \n\t");
  expect(done).toEqual([]);
});

test("an address is asked about, and neither added nor contacted", async () => {
  const ways = importInputs();
  ways.text(" https://data.example.org/parks.geojson\n");
  await expect.poll(() => ways.asked()?.href).toBe("https://data.example.org/parks.geojson");
  expect(done).toEqual([]);
  ways.forget();
  expect(ways.asked()).toBeUndefined();
});

test("an address that is not to be asked is refused with its reason", async () => {
  const ways = importInputs();
  ways.text("http://data.example.org/parks.geojson");
  await waitFor(() => expect(done).toHaveLength(1));
  expect(ways.asked()).toBeUndefined();
  expect(done).toEqual([
    [
      "show",
      {
        kind: "address-failed",
        host: "http://data.example.org/parks.geojson",
        problem: { kind: "not-https" },
      },
    ],
  ]);
});

test("a text that merely holds an address is a text", async () => {
  const text = "name,wkt\nsee https://example.org,POINT (1 2)";
  importInputs().text(text);
  await waitFor(() => expect(done).toEqual([["text", text, "pasted text"]]));
});
