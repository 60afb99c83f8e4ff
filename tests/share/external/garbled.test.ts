import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLinkIn } from "../../../src/share/external/link-in-text.ts";
import { decodeParks } from "../../../src/share/codec/parks-code.ts";
import { soundReading } from "../../../src/share/repair/link-candidates.ts";
import { ALL, anyGarbling, type Garbling } from "../repair/garblings.ts";

const GOLDEN = "tests/fixtures/links/v1";
const payloads = readdirSync(GOLDEN).map((name): string => {
  const { link }: { link: string } = JSON.parse(readFileSync(`${GOLDEN}/${name}`, "utf8"));
  return link;
});
const fragmentWith = (payload: string): string =>
  `map=12.5/39.8923/116.1217&park=mentougou&to=tiananmen&src=https%3A%2F%2Fdata.example.org%2Fa%2520b.kml&d=${payload}`;
const linkWith = (payload: string): string => `https://atlas.example/a/#${fragmentWith(payload)}`;

const safelinks = (link: string): string =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7C&sdata=AbC%3D&reserved=0`;

/** What stands about a link in a message. */
const MESSAGES: readonly Garbling[] = [
  ["nothing", (link) => link],
  ["words", (link) => `Look at this: ${link} and tell me.`],
  ["Chinese", (link) => `看这个：${link}。谢谢`],
  ["Chinese without a blank", (link) => `看${link}快来看`],
  ["angle brackets", (link) => `See <${link}>, then come`],
  ["Markdown", (link) => `The parks are [**here**](${link}).`],
  ["HTML", (link) => `<p>See <a class="x" href="${link}">the parks &amp; more</a></p>`],
  ["HTML that names itself", (link) => `<a href="${link}">${link}</a>`],
  ["a page that leads on", safelinks],
  ["a page that leads on to one that does", (link) => `so: ${safelinks(safelinks(link))}!`],
  [
    "a search engine’s page",
    (link) => `https://www.google.com/url?q=${encodeURIComponent(link)}&sa=D`,
  ],
  ["lines of their own", (link) => `Hello,\n\n${link}\n\nBye, A. & B.`],
];

/** The fragment of the link in a text, as the page opens it. */
async function fragmentIn(text: string): Promise<string | undefined> {
  const link = readLinkIn(text)?.link;
  if (link?.kind !== "atlas") return undefined;
  return await soundReading([link.fragment, ...(link.others ?? [])], async (payload) =>
    decodeParks(payload),
  );
}

describe.each(MESSAGES)("in a message with %s about it", (name, about) => {
  const isEncodedOnce = name.includes("page");
  const some = ALL.filter(([how]) => !(isEncodedOnce && how.endsWith("behind it")));
  test.each(some)("a link garbled by %j is read to its last letter", async (_, garble) => {
    const payload = payloads.at(-1) ?? "";
    const [page = "", fragment = ""] = linkWith(payload).split("#");
    expect(await fragmentIn(about(`${page}#${garble(fragment)}`))).toBe(fragment);
  });
});

test.each(payloads.map((payload) => [payload.length, payload] as const))(
  "a link with %d letters of parks is found over the lines of a reply, and when all of it is encoded",
  async (_, payload) => {
    const link = linkWith(payload);
    const reply = `Hi\n\n${link}\n\nBye`.replaceAll(/(.{70})/g, "$1\n").replaceAll(/^/gm, "> ");
    for (const text of [
      reply,
      encodeURIComponent(link),
      encodeURIComponent(encodeURIComponent(link)),
    ])
      expect(await fragmentIn(text)).toBe(fragmentWith(payload));
  },
);

test("any garbling of a link in any message leaves its view and its parks", async () => {
  const short = payloads.filter((payload) => payload.length < 1000);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...short),
      fc.constantFrom(...MESSAGES.slice(0, 8)),
      anyGarbling,
      async (payload, [, about], garble) => {
        const [page = "", fragment = ""] = linkWith(payload).split("#");
        expect(await fragmentIn(about(`${page}#${garble(fragment)}`))).toBe(fragment);
      },
    ),
    { numRuns: 150 },
  );
});

test("a link that was cut stays cut, whatever is written below it", async () => {
  const cut = linkWith(payloads[0] ?? "").slice(0, -20);
  const fragment = cut.slice(cut.indexOf("#") + 1);
  expect(await fragmentIn(`${cut}…\n\nI wrote more than twenty letters here`)).toBe(fragment);
});

test("of two links in a message the first is taken, and the second is no part of it", async () => {
  const [one = "", other = ""] = payloads;
  expect(await fragmentIn(`${linkWith(one)}\n${linkWith(other)}`)).toBe(fragmentWith(one));
});

test("a broken link is found behind many others", async () => {
  const others = Array.from({ length: 20 }, (_, place) => `https://example.org/${place}`);
  const link = linkWith(payloads[0] ?? "").replaceAll(/(.{60})(?=.)/g, "$1\n");
  expect(await fragmentIn(`${others.join("\n")}\n${link}`)).toBe(fragmentWith(payloads[0] ?? ""));
});
