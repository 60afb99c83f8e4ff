import fc from "fast-check";
import { expect, test } from "vitest";
import { placePopover } from "../../../src/panels/ui/popover-place.ts";

const SIZE = { width: 262, height: 150 };
const boxAt = (left: number, top: number) => ({ left, top, right: left + 24, bottom: top + 24 });

test("on a wide screen a popover stands beside the panel, its tip level with the mark", () => {
  const place = placePopover(SIZE, {
    mark: boxAt(330, 584),
    panel: { left: 12, top: 12, right: 396, bottom: 888 },
    screen: { width: 1440, height: 900 },
  });
  // The mark's middle is at 596, the tip 25 px below the popover's top.
  expect(place).toEqual({ left: 408, top: 571, beside: true });
});

test("on a phone it stands under its mark, and over it where there is no room below", () => {
  const phone = {
    panel: { left: 0, top: 360, right: 390, bottom: 844 },
    screen: { width: 390, height: 844 },
  };
  const under = placePopover(SIZE, { mark: boxAt(100, 400), ...phone });
  const over = placePopover(SIZE, { mark: boxAt(100, 780), ...phone });
  expect([under.top, over.top]).toEqual([434, 620]);
  expect([under.beside, over.beside]).toEqual([false, false]);
});

test("wherever its mark is, a popover that fits the screen stays on it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 300, max: 2000 }),
      fc.integer({ min: 300, max: 2000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (width, height, across, down) => {
        const mark = boxAt(across * (width - 24), down * (height - 24));
        const panel = { left: 0, top: 0, right: Math.max(384, mark.right), bottom: height };
        const { left, top } = placePopover(SIZE, { mark, panel, screen: { width, height } });
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + SIZE.width).toBeLessThanOrEqual(width - 8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(top + SIZE.height).toBeLessThanOrEqual(height - 8);
      },
    ),
  );
});
