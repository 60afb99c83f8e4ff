import { readFileSync } from "node:fs";
import { PMTiles } from "pmtiles";
import { afterEach, expect, test, vi } from "vitest";
import { createRangeSource } from "../../../src/map/basemap/range-source.ts";
import { WORLD_BYTES } from "../../../src/map/read-ahead.ts";

const ADDRESS = "https://atlas.example/world.png";
const FILE = Uint8Array.from({ length: 100 }, (_, index) => index);

afterEach(() => vi.unstubAllGlobals());

/** Puts a host in the network's place, and tells which ranges it was asked for. */
function stubHost(answer: (first: number, last: number) => Response): (string | null)[] {
  const asked: (string | null)[] = [];
  vi.stubGlobal("fetch", async (_url: string, options?: RequestInit) => {
    const range = new Headers(options?.headers).get("Range");
    asked.push(range);
    if (range === null) return new Response(FILE);
    const [first = 0, last = 0] = range.match(/\d+/g)?.map(Number) ?? [];
    return answer(first, last);
  });
  return asked;
}

const part = (first: number, last: number, headers: Record<string, string> = {}): Response =>
  new Response(FILE.slice(first, last + 1), { status: 206, headers });

const contentRange = (first: number, last: number): Record<string, string> => ({
  "Content-Range": `bytes ${first}-${last}/100`,
});

const read = async (offset: number, length: number) => {
  const { data } = await createRangeSource(ADDRESS).getBytes(offset, length);
  return [...new Uint8Array(data)];
};

test("a host that knows ranges is asked for each part alone", async () => {
  const asked = stubHost((first, last) => part(first, last, contentRange(first, last)));
  expect(await read(3, 4)).toEqual([3, 4, 5, 6]);
  expect(asked).toEqual(["bytes=3-6"]);
});

test("a part at the end of the file may be shorter", async () => {
  stubHost((first) => part(first, 99, contentRange(first, 99)));
  expect(await read(98, 10)).toEqual([98, 99]);
});

test("a host whose headers nobody may read is believed by the length", async () => {
  const asked = stubHost((first, last) => part(first, last));
  expect(await read(0, 2)).toEqual([0, 1]);
  expect(asked).toHaveLength(1);
});

test.each<[string, (first: number, last: number) => Response]>([
  [
    "of a compressed file",
    (a, b) => part(a, b, { ...contentRange(a, b), "Content-Encoding": "gzip" }),
  ],
  ["that begins elsewhere", (a, b) => part(a + 1, b + 1, contentRange(a + 1, b + 1))],
  ["that is longer than asked for", (a, b) => part(a, b + 9, contentRange(a, b + 9))],
  ["that is not as long as it says", (a, b) => part(a, b - 1, contentRange(a, b))],
  ["that the host does not have", () => new Response(null, { status: 416 })],
  ["that breaks off", () => new Response(broken(), { status: 206 })],
])("for a part %s the whole is read", async (_what, answer) => {
  const asked = stubHost(answer);
  expect(await read(3, 4)).toEqual([3, 4, 5, 6]);
  expect(asked).toEqual(["bytes=3-6", null]);
});

const broken = (): ReadableStream =>
  new ReadableStream({ start: (controller) => controller.error(new TypeError("decoding")) });

test("the whole that comes for a part is kept, and serves all others", async () => {
  const asked = stubHost(() => new Response(FILE));
  const source = createRangeSource(ADDRESS);
  await source.getBytes(0, 1);
  const { data } = await source.getBytes(50, 2);
  expect([...new Uint8Array(data)]).toEqual([50, 51]);
  expect(asked).toEqual(["bytes=0-0"]);
});

test("parts that fail at the same time share one reading of the whole", async () => {
  const asked = stubHost(() => new Response(null, { status: 416 }));
  const source = createRangeSource(ADDRESS);
  await Promise.all([source.getBytes(0, 1), source.getBytes(1, 1), source.getBytes(2, 1)]);
  expect(asked.filter((range) => range === null)).toHaveLength(1);
});

test("a file that is not there is said, and asked for anew by the next", async () => {
  let status = 404;
  vi.stubGlobal("fetch", async () => new Response(FILE, { status }));
  const source = createRangeSource(ADDRESS);
  await expect(source.getBytes(0, 1)).rejects.toThrow("404");
  status = 200;
  expect((await source.getBytes(1, 1)).data.byteLength).toBe(1);
});

test("a part that is asked for again and again comes once, whole for each who asks", async () => {
  const asked = stubHost((first, last) => part(first, last));
  const source = createRangeSource(ADDRESS);
  const [one, other] = await Promise.all([source.getBytes(5, 2), source.getBytes(5, 2)]);
  structuredClone(one.data, { transfer: [one.data] });
  expect([...new Uint8Array(other.data)]).toEqual([5, 6]);
  expect((await source.getBytes(5, 2)).data.byteLength).toBe(2);
  expect(asked).toEqual(["bytes=5-6"]);
});

test("of many parts those that were asked for long ago are asked for again", async () => {
  const asked = stubHost((first, last) => part(first, last));
  const source = createRangeSource(ADDRESS);
  for (let first = 0; first < 90; first += 1) await source.getBytes(first, 1);
  await source.getBytes(89, 1);
  await source.getBytes(0, 1);
  expect(asked).toHaveLength(91);
});

test("what was read ahead serves the parts within it, and the rest is asked for", async () => {
  const asked = stubHost((first, last) => part(first, last, contentRange(first, last)));
  const source = createRangeSource(ADDRESS);
  void source.readAhead(20);
  expect([...new Uint8Array((await source.getBytes(4, 2)).data)]).toEqual([4, 5]);
  expect((await source.getBytes(15, 6)).data.byteLength).toBe(6);
  expect(asked).toEqual(["bytes=0-19", "bytes=15-20"]);
});

test("a whole that comes ahead serves all; what failed ahead is asked for anew", async () => {
  const asked = stubHost(() => new Response(FILE));
  const source = createRangeSource(ADDRESS);
  await source.readAhead(20);
  await source.getBytes(4, 2);
  expect((await source.getBytes(90, 5)).data.byteLength).toBe(5);
  expect(asked).toEqual(["bytes=0-19"]);

  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
  const late = createRangeSource(ADDRESS);
  await late.readAhead(20);
  const again = stubHost((first, last) => part(first, last));
  expect((await late.getBytes(0, 1)).data.byteLength).toBe(1);
  expect(again).toEqual(["bytes=0-0"]);
});

test("what is read ahead of the world's archive has all that a view of the world draws", async () => {
  const file = Uint8Array.from(readFileSync("geodata/basemap/world.pmtiles"));
  const asked: (string | null)[] = [];
  vi.stubGlobal("fetch", async (_url: string, options?: RequestInit) => {
    const range = new Headers(options?.headers).get("Range");
    asked.push(range);
    const [first = 0, last = 0] = range?.match(/\d+/g)?.map(Number) ?? [];
    return new Response(file.slice(first, last + 1), { status: 206 });
  });
  const source = createRangeSource(ADDRESS);
  void source.readAhead(WORLD_BYTES);
  const archive = new PMTiles(source);
  const tiles = [
    [0, 0, 0],
    [1, 0, 0],
    [1, 1, 0],
    [1, 0, 1],
    [1, 1, 1],
  ] as const;
  for (const [zoom, x, y] of tiles) expect(await archive.getZxy(zoom, x, y)).toBeDefined();
  expect(asked).toHaveLength(1);
});
