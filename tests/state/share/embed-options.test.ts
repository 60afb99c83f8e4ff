import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import { encodeLink } from "../../../src/share/link.ts";
import type { LinkedView } from "../../../src/share/link-keys.ts";
import { createEmbedding, type Embedding } from "../../../src/state/share/embed-options.ts";

const VIEW: LinkedView = { to: [], unknown: [], query: "park", theme: "dark", language: "zh" };

/** The embedding of a view, and the verb that shows another. */
function withEmbedding(
  first: LinkedView | undefined,
  act: (embedding: Embedding, show: (view: LinkedView) => void) => void,
): void {
  createRoot((dispose) => {
    const [linkedView, show] = createSignal(first);
    const linkOf = (view: LinkedView): string => `https://atlas.example/#${encodeLink(view)}`;
    act(
      createEmbedding({ linkedView, linkOf }, () => "A park"),
      (view) => void show(view),
    );
    dispose();
  });
}

test("a frame follows the system of whoever looks at it, whatever its sharer chose for a link", () => {
  withEmbedding(VIEW, ({ address }) => {
    expect(address()).toBe("https://atlas.example/#q=park&embed=1");
  });
});

test("theme, language and the wheel can be fixed", () => {
  withEmbedding(VIEW, ({ address, wish }) => {
    wish({ theme: "light" });
    wish({ language: "en", wheel: true });
    expect(address()).toBe("https://atlas.example/#q=park&lang=en&theme=light&embed=wheel");
    wish({ theme: undefined });
    expect(address()).toBe("https://atlas.example/#q=park&lang=en&embed=wheel");
  });
});

test("the code has the size that is chosen, within limits", () => {
  withEmbedding(VIEW, ({ code, wish }) => {
    expect(code()).toContain('title="A park" width="800" height="500"');
    wish({ width: 640, height: 20 });
    expect(code()).toContain('width="640" height="240"');
    wish({ width: 1e9 });
    expect(code()).toContain('width="4000"');
    wish({ fullWidth: true });
    expect(code()).toContain('width="100%"');
  });
});

test("a field without a number leaves the length before", () => {
  withEmbedding(VIEW, ({ wishes, wish }) => {
    wish({ width: 640 });
    wish({ width: Number.NaN });
    expect(wishes().width).toBe(640);
  });
});

test("as long as there is no link there is no code", () => {
  withEmbedding(undefined, ({ address, code }, show) => {
    expect([address(), code()]).toEqual([undefined, undefined]);
    show(VIEW);
    expect(code()).toContain("<iframe ");
  });
});
