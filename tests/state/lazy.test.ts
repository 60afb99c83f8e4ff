import { expect, test, vi } from "vitest";
import { lazily } from "../../src/state/lazy.ts";

const code = { answer: 42 };

/** Fails so often, then gives the code. */
const failing = (times: number, message = "no network") => {
  let left = times;
  return vi.fn<() => Promise<typeof code>>(() =>
    left-- > 0 ? Promise.reject(new TypeError(message)) : Promise.resolve(code),
  );
};

test("code comes once, however often it is asked for", async () => {
  const load = failing(0);
  const get = lazily(load, ({ answer }) => ({ answer }));
  const [one, other] = await Promise.all([get(), get()]);
  expect(one).toBe(other);
  expect(await get()).toBe(one);
  expect(load).toHaveBeenCalledTimes(1);
});

test("a single failure is made good for at once", async () => {
  const get = lazily(failing(1), ({ answer }) => answer);
  expect(await get()).toBe(42);
});

test("what could not be had is asked for anew the next time", async () => {
  const get = lazily(failing(2), ({ answer }) => answer);
  await expect(get()).rejects.toThrow("no network");
  expect(await get()).toBe(42);
});

test("a script that a browser remembers as failed is asked for at another address, by the error's words", async () => {
  const address = new URL("../support/remembered.js", import.meta.url).href.replace(
    "file://",
    "https://atlas.example",
  );
  const load = failing(9, `Failed to fetch dynamically imported module: ${address}`);
  const get = lazily(load, ({ answer }) => answer);
  // Node imports no https: its refusal names the address that was asked for.
  await expect(get()).rejects.toThrow(/\?again=1|https/);
  expect(load).toHaveBeenCalledTimes(2);
});
