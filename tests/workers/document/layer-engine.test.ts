import { expect, test } from "vitest";
import { createConcurrencyLimit } from "../../../src/workers/document/layer-engine.ts";

/** Tasks that end when they are told to, and which of them have begun. */
function tasks() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const task = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => void ends.set(name, () => resolve(name)));
  };
  return { begun, task, end: (name: string) => ends.get(name)?.() };
}

test("only so many tasks run at once, and the others follow in their order", async () => {
  const { begun, task, end } = tasks();
  const inTurn = createConcurrencyLimit(2);
  const first = inTurn(task("a"));
  void inTurn(task("b"));
  const last = inTurn(task("c"));
  expect(begun).toEqual(["a", "b"]);
  end("a");
  expect(await first).toBe("a");
  await Promise.resolve();
  expect(begun).toEqual(["a", "b", "c"]);
  end("c");
  expect(await last).toBe("c");
});

test("a task that is called off before its turn never begins", async () => {
  const { begun, task, end } = tasks();
  const inTurn = createConcurrencyLimit(1);
  const first = inTurn(task("a"));
  const off = new AbortController();
  const second = inTurn(task("b"), off.signal);
  const third = inTurn(task("c"));
  off.abort();
  end("a");
  await first;
  expect(await second).toBeUndefined();
  end("c");
  expect(await third).toBe("c");
  expect(begun).toEqual(["a", "c"]);
});
