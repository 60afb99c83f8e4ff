import fc from "fast-check";
import { expect, test } from "vitest";
import { growing } from "../../../src/formats/pipeline/growing.ts";

const runs = fc.array(fc.array(fc.nat(255), { maxLength: 3000 }), { maxLength: 6 });

const prototype: object = ArrayBuffer.prototype;

/** Does something with the newer way to resize memory taken from the browser, and gives it back. */
function withoutTransfer(act: () => void): void {
  const way = Object.getOwnPropertyDescriptor(prototype, "transfer");
  Reflect.deleteProperty(prototype, "transfer");
  try {
    act();
  } finally {
    if (way) Object.defineProperty(prototype, "transfer", way);
  }
}

/** A transfer as ECMAScript 2024 describes it, for versions of Node that have none. */
function withTransfer(act: () => void): void {
  const way = Object.getOwnPropertyDescriptor(prototype, "transfer");
  if (!way) {
    Object.defineProperty(prototype, "transfer", {
      configurable: true,
      value(this: ArrayBuffer, bytes: number) {
        const next = new ArrayBuffer(bytes);
        new Uint8Array(next).set(new Uint8Array(this.slice(0, bytes)));
        structuredClone(this, { transfer: [this] });
        return next;
      },
    });
  }
  try {
    act();
  } finally {
    if (!way) Reflect.deleteProperty(prototype, "transfer");
  }
}

for (const [how, where] of [
  ["with", withTransfer],
  ["without", withoutTransfer],
] as const) {
  test(`an array keeps all that it was given, in order and no more, ${how} memory that can be handed on`, () => {
    where(() => {
      fc.assert(
        fc.property(runs, (given) => {
          const array = growing((length) => new Uint8Array(length));
          for (const run of given) {
            array.append(run);
            array.push(run.length % 256);
          }
          const expected = given.flatMap((run) => [...run, run.length % 256]);
          expect(array.length).toBe(expected.length);
          const finished = array.finish();
          expect([...finished]).toEqual(expected);
          expect(finished.buffer.byteLength).toBe(expected.length);
        }),
      );
    });
  });
}

test("an array of floats keeps every digit while it grows", () => {
  const array = growing((length) => new Float64Array(length));
  const numbers = Array.from({ length: 5000 }, (_, index) => 116.1178 + index / 7);
  for (const number of numbers) array.push(number);
  expect([...array.finish()]).toEqual(numbers);
});
