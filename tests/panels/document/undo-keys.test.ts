import { expect, test } from "vitest";
import { stepOf } from "../../../src/panels/document/undo-keys.ts";

const press = (keys: string) => {
  const parts = keys.split("+");
  return {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Cmd"),
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
  };
};

test.each([
  ["Ctrl+z", "undo"],
  ["Cmd+z", "undo"],
  ["Ctrl+Shift+Z", "redo"],
  ["Cmd+Shift+z", "redo"],
  ["Ctrl+y", "redo"],
  ["Ctrl+Z", "undo"],
  // Cmd with Y opens the history of Safari and Chrome.
  ["Cmd+y", undefined],
  ["Ctrl+Shift+y", undefined],
  ["Ctrl+Alt+z", undefined],
  ["Ctrl+Cmd+z", undefined],
  ["z", undefined],
  ["Shift+Z", undefined],
  ["Ctrl+x", undefined],
])("%s goes %s", (keys, step) => {
  expect(stepOf(press(keys))).toBe(step);
});
