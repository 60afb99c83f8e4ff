import type { Page } from "@playwright/test";
import { firstYearOf, type ParkFile, parksThat } from "../../support/shipped-files.ts";
import { MENTOUGOU, PARKS, parksOfStatus } from "../support/facts.ts";
import { addFile, squaresFile } from "../support/own-files.ts";
import { expect, SHARP, test } from "../support/page.ts";
import { pixelsOf } from "../support/painted.ts";

// tokens.css: what is under construction, and what is selected, on the light sheet.
const BUILDING = "#ad7a00";
const SELECTED = "#c22a1a";
const OPEN = parksOfStatus("open");
const CANCELLED = parksOfStatus("cancelled");
const isChinese = ({ place }: ParkFile): boolean => place.country === "CN";

interface StatedFact {
  readonly key: string;
  readonly value: unknown;
  readonly primary?: boolean;
}
/** The power that stands first in a park file: that which is marked so, or else the first. */
function megawatts(park: ParkFile): unknown {
  const { facts = [] } = park as { readonly facts?: readonly StatedFact[] };
  const all = facts.filter(({ key }) => key === "power");
  return (all.find(({ primary }) => primary) ?? all[0])?.value;
}
const atLeast = (least: number, value: unknown): boolean => Number(value ?? NaN) >= least;

const filters = (page: Page) => page.getByRole("toolbar", { name: "Filters", exact: true });
const chip = (page: Page, name: RegExp) =>
  filters(page).getByRole("checkbox", { name }).or(filters(page).getByRole("button", { name }));
const clear = (page: Page) => page.getByRole("button", { name: "Clear filters", exact: true });

test.describe("on a sharp screen", () => {
  test.use(SHARP);

  test("a chip filters the list, the map, its legend and the link; an open park is drawn though a filter keeps it out of the list", async ({
    atlas,
    page,
  }) => {
    await atlas.open("#map=1.5/20/10&theme=light");

    await test.step("pressed again a chip lets all back in", async () => {
      expect(await pixelsOf(page, BUILDING)).toBeGreaterThan(0);
      await chip(page, /^Open/).click();
      await expect(chip(page, /^Open/)).toHaveAttribute("aria-checked", "true");
      await expect(atlas.parkItems).toHaveCount(OPEN);
      await expect(page.getByText(`${OPEN} of ${PARKS} parks`)).toBeVisible();
      await expect(page.getByText(/^Status ?Open$/)).toBeVisible();
      await expect.poll(() => atlas.link().get("status")).toBe("open");
      await atlas.mapIdle();
      await expect.poll(() => pixelsOf(page, BUILDING)).toBe(0);

      await chip(page, /^Under construction/).click();
      await expect(atlas.parkItems).toHaveCount(parksOfStatus("open", "under-construction"));
      await chip(page, /^Open/).click();
      await expect(atlas.parkItems).toHaveCount(parksOfStatus("under-construction"));
      await chip(page, /^Under construction/).click();
      await expect(atlas.parkItems).toHaveCount(PARKS);
      await expect.poll(() => atlas.link().has("status")).toBe(false);
    });

    await test.step("where no park is left the list says so, and one button undoes it", async () => {
      await atlas.open("#status=cancelled&country=CN");
      await expect(page.getByText("No park matches.")).toBeVisible();
      await clear(page).click();
      await expect(atlas.parkItems).toHaveCount(PARKS);
    });

    await test.step("an open park is drawn in full", async () => {
      await atlas.open(`#park=${MENTOUGOU.id}&status=cancelled&theme=light`);
      await expect(atlas.card(MENTOUGOU.name)).toBeVisible();
      await expect.poll(() => pixelsOf(page, SELECTED)).toBeGreaterThan(100);
    });
  });
});

test("the keyboard presses chips, opens menus, chooses in them and clears everything; filters survive a reload, and own parks stay whatever is filtered", async ({
  atlas,
  page,
}) => {
  await atlas.open();

  await test.step("by keyboard alone", async () => {
    await atlas.searchBox.focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect(chip(page, /^Open/)).toHaveAttribute("aria-checked", "true");
    await expect(atlas.parkItems).toHaveCount(OPEN);
    // One stop of the Tab key: arrows lead on, past the other four statuses.
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press("ArrowRight");
    await expect(chip(page, /^Kind/)).toBeFocused();
    await page.keyboard.press("Enter");
    const menu = atlas.dialog("Kind");
    await expect(menu.getByRole("checkbox", { name: /Compute campus/ })).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(menu.getByRole("checkbox", { name: /AI park/ })).toBeFocused();
    await page.keyboard.press("Space");
    await expect(atlas.parkItems).toHaveCount(
      parksThat(({ kind, status }) => kind === "ai-park" && status.value === "open"),
    );
    await expect.poll(() => atlas.link().get("kind")).toBe("ai-park");
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await expect(chip(page, /^Kind: AI park$/)).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Add your own parks" })).toBeFocused();

    await clear(page).press("Enter");
    await expect(atlas.parkItems).toHaveCount(PARKS);
    await expect(chip(page, /^Open/)).toBeFocused();
    await expect(clear(page)).toHaveCount(0);
  });

  await test.step("countries and years are chosen in menus", async () => {
    await chip(page, /^Country/).click();
    await atlas
      .dialog("Country")
      .getByRole("group", { name: "Asia" })
      .getByRole("checkbox", { name: /^China/ })
      .check();
    await expect(atlas.parkItems).toHaveCount(parksThat(isChinese));
    await page.keyboard.press("Escape");
    await chip(page, /^Year/).click();
    const years = atlas.dialog("Year");
    await years.getByLabel("From").selectOption("2018");
    await expect.poll(() => atlas.link().get("year")).toBe("2018-");
    await years.getByLabel("To").selectOption("2012");
    // A range never runs backwards: the other end follows.
    await expect(years.getByLabel("From")).toHaveValue("2012");
    await expect.poll(() => atlas.link().get("year")).toBe("2012");
    await expect(atlas.parkItems).toHaveCount(
      parksThat((park) => isChinese(park) && firstYearOf(park) === 2012),
    );
    const undated = parksThat((park) => isChinese(park) && firstYearOf(park) === undefined);
    await expect(years).toContainText(`${undated} parks have no date and are left out.`);
  });

  await test.step("a range of power is set by keyboard, by number and cleared; what has no figure is told to be left out", async () => {
    await clear(page).click();
    await chip(page, /^Power/).click();
    const power = atlas.dialog("Power");
    await expect(power).toContainText(
      `${PARKS - parksThat((park) => megawatts(park) !== undefined)} parks without this figure`,
    );
    await power.getByRole("spinbutton", { name: "From" }).fill("300");
    await page.keyboard.press("Enter");
    await expect(atlas.parkItems).toHaveCount(parksThat((park) => atLeast(300, megawatts(park))));
    await expect.poll(() => atlas.link().get("power")).toBe("300-");
    const most = power.getByRole("slider", { name: "To" });
    await expect(most).toHaveAttribute("aria-valuetext", "no upper limit");
    await most.press("ArrowLeft");
    await expect(most).toHaveAttribute("aria-valuetext", /^[\d\u2009]+ MW$/);
    await expect.poll(() => atlas.link().get("power")).toMatch(/^300-\d+$/);
    await power.getByRole("button", { name: "Clear" }).click();
    await expect(atlas.parkItems).toHaveCount(PARKS);
    await page.keyboard.press("Escape");
  });

  await test.step("a link with ranges and a technology opens the same", async () => {
    await atlas.open("#area=50-&tech=artificial-intelligence&units=mu");
    await expect(chip(page, /^Area: ≥ 750 mu$/)).toBeVisible();
    await expect(chip(page, /^Technology: artificial intelligence$/)).toBeVisible();
    await expect(page.getByText(` of ${PARKS} parks`)).toBeVisible();
  });

  await test.step("filters survive a reload, and Back skips their changes", async () => {
    await atlas.open("#map=2/20/10");
    await atlas.openPark(MENTOUGOU.name);
    await page.getByRole("button", { name: "All parks", exact: true }).click();
    await chip(page, /^Cancelled/).click();
    await expect.poll(() => atlas.link().get("status")).toBe("cancelled");
    await page.reload();
    await expect(atlas.parkItems).toHaveCount(CANCELLED);
    await expect(atlas.parkItems.filter({ hasText: "Cyber Valley / Bosch AI Campus" })).toHaveCount(
      1,
    );
    await expect(chip(page, /^Cancelled/)).toHaveAttribute("aria-checked", "true");
    await page.goBack();
    await expect(atlas.card(MENTOUGOU.name)).toBeVisible();
  });

  await test.step("own parks stay whatever is filtered", async () => {
    await atlas.open("#status=cancelled");
    await addFile(page, squaresFile("squares.geojson", "North field"));
    await expect(atlas.parkItems).toHaveCount(CANCELLED + 1);
    await expect(atlas.parkItems.filter({ hasText: "North field" })).toHaveCount(1);
  });
});
