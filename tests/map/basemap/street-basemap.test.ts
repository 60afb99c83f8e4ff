import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  createStreetBasemap,
  type StreetBasemap,
} from "../../../src/map/basemap/street-basemap.ts";
import { createNoticeState, type NoticeState } from "../../../src/state/notice.ts";
import { createSettings, type Settings } from "../../../src/state/settings/settings.ts";
import { createCustomBasemapState } from "../../../src/state/view/custom-basemap.ts";
import { languageFacts } from "../../../src/words/format/languages.ts";
import { waitFor } from "../../support/wait-for.ts";

const STYLE = { version: 8, sources: {}, layers: [] };

interface Request {
  readonly resolve: (response: Response) => void;
  readonly reject: (error: Error) => void;
}

/** The requests in the order of asking; none has an answer yet. */
let asked: Request[];
let connection: { onLine: boolean };
let events: EventTarget;

beforeEach(() => {
  asked = [];
  connection = { onLine: true };
  events = new EventTarget();
  vi.stubGlobal("navigator", connection);
  vi.stubGlobal("addEventListener", events.addEventListener.bind(events));
  vi.stubGlobal("removeEventListener", events.removeEventListener.bind(events));
  vi.stubGlobal(
    "fetch",
    () => new Promise<Response>((resolve, reject) => asked.push({ resolve, reject })),
  );
});
afterEach(() => vi.unstubAllGlobals());

interface Wanted {
  readonly street: StreetBasemap;
  readonly settings: Settings;
  readonly notices: NoticeState;
}

/** The street map of a user who has agreed to it before. */
const wantStreet = (): Wanted =>
  createRoot(() => {
    const settings = createSettings(
      { basemap: "street", streetAgreed: true },
      { to: [], unknown: [] },
      { language: "en", dark: () => false },
    );
    const notices = createNoticeState();
    const custom = createCustomBasemapState(settings);
    const labels = () => languageFacts("en").mapLabels;
    const street = createStreetBasemap({ settings, notices, custom, labels });
    return { settings, notices, street };
  });

const requestAt = async (index: number): Promise<Request | undefined> => {
  await waitFor(() => expect(asked.length).toBeGreaterThan(index));
  return asked[index];
};
const refuse = async (request: number): Promise<void> =>
  (await requestAt(request))?.reject(new TypeError("Failed to fetch"));
const answer = async (request: number): Promise<void> =>
  (await requestAt(request))?.resolve(Response.json(STYLE));

test("a host that cannot be reached gives way to the embedded map, and that is said", async () => {
  const { settings, notices } = wantStreet();
  await refuse(0);
  await waitFor(() => expect(settings.basemap()).toBe("embedded"));
  expect(notices.alert()).toEqual({ kind: "street-unreachable", host: "tiles.openfreemap.org" });
  expect(asked).toHaveLength(1);
});

test("without a connection the wish stays, and is asked for again when the connection is back", async () => {
  connection.onLine = false;
  const { street, settings, notices } = wantStreet();
  await refuse(0);
  await waitFor(() => expect(notices.status()).toEqual({ kind: "offline" }));
  expect(settings.basemap()).toBe("street");
  connection.onLine = true;
  events.dispatchEvent(new Event("online"));
  await answer(1);
  await waitFor(() => expect(street.style()).toEqual(STYLE));
});

test("a request made without a connection that fails once it is back is made again before it is said to be in vain", async () => {
  connection.onLine = false;
  const { street, settings, notices } = wantStreet();
  connection.onLine = true;
  await refuse(0);
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(settings.basemap()).toBe("street");
  await answer(1);
  await waitFor(() => expect(street.style()).toEqual(STYLE));
  expect(notices.alert()).toBeUndefined();
});

test("the second try is the last", async () => {
  connection.onLine = false;
  const { settings } = wantStreet();
  connection.onLine = true;
  await refuse(0);
  await waitFor(() => expect(asked).toHaveLength(2));
  await refuse(1);
  await waitFor(() => expect(settings.basemap()).toBe("embedded"));
  expect(asked).toHaveLength(2);
});
