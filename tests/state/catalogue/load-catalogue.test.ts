import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadCatalogue, loadDetails } from "../../../src/state/catalogue/load-catalogue.ts";

vi.mock("virtual:catalogue", () => ({
  default: "/assets/catalogue-abc.json",
  detailsUrl: (file: number) => `/assets/park-details-${file}-abc.json`,
}));

const answer = (body: string, type: string, status = 200): Response =>
  new Response(body, { status, headers: { "Content-Type": type } });
const CATALOGUE = JSON.stringify({ parks: [], landmarks: [] });

let how: (string | undefined)[] = [];
/** A browser that gives one answer after the other. */
const answering = (...answers: readonly Response[]): void => {
  const left = [...answers];
  vi.stubGlobal("fetch", (_: string, { cache }: RequestInit = {}) => {
    how.push(cache);
    return Promise.resolve(left.shift());
  });
};

beforeEach(() => {
  how = [];
  vi.stubGlobal("dispatchEvent", () => true);
});
afterEach(() => void vi.unstubAllGlobals());

test("what a browser keeps in the catalogue's place is asked for anew", async () => {
  answering(answer("<!doctype html>", "text/html"), answer(CATALOGUE, "application/json"));
  expect((await loadCatalogue()).ok).toBe(true);
  expect(how).toEqual([undefined, "reload"]);
  answering(answer("none", "text/plain", 404), answer(CATALOGUE, "application/json"));
  expect((await loadCatalogue()).ok).toBe(true);
});

test("a page of the host's is no damaged file", async () => {
  const page = () => answer("<!doctype html>", "text/html; charset=utf-8");
  answering(page(), page());
  expect(await loadCatalogue()).toEqual({ ok: false, problem: { kind: "missing" } });
  answering(answer("{", "application/json"));
  expect(await loadCatalogue()).toEqual({ ok: false, problem: { kind: "unreadable" } });
});

test("details come with their sources; a file that has another form is damaged", async () => {
  const source = { id: "gazette", title: "Gazette" };
  const details = (parks: readonly unknown[]) =>
    answer(JSON.stringify({ parks, sources: [source] }), "application/json");
  answering(details([]));
  const read = await loadDetails(7);
  expect(read.ok && [...read.value.sources.values()]).toEqual([source]);
  answering(details([{ type: "Feature" }]));
  expect(await loadDetails(7)).toEqual({ ok: false, problem: { kind: "unreadable" } });
});
