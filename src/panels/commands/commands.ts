import ArrowUpDown from "lucide-solid/icons/arrow-up-down";
import Contrast from "lucide-solid/icons/contrast";
import Download from "lucide-solid/icons/download";
import FilePlus from "lucide-solid/icons/file-plus";
import Funnel from "lucide-solid/icons/funnel";
import Globe from "lucide-solid/icons/globe";
import Keyboard from "lucide-solid/icons/keyboard";
import Languages from "lucide-solid/icons/languages";
import Layers from "lucide-solid/icons/layers";
import Pentagon from "lucide-solid/icons/pentagon";
import Redo from "lucide-solid/icons/redo-2";
import Ruler from "lucide-solid/icons/ruler";
import Scan from "lucide-solid/icons/scan";
import Search from "lucide-solid/icons/search";
import Share from "lucide-solid/icons/share-2";
import Table from "lucide-solid/icons/table-2";
import Undo from "lucide-solid/icons/undo-2";
import type { Component } from "solid-js";
import { PARK_STATUSES, type ParkStatus } from "../../catalogue/park-kinds.ts";
import type { DrawTool } from "../../geo/draft/draft.ts";
import { AREA_UNITS } from "../../geo/units.ts";
import type { Atlas } from "../../state/atlas.ts";
import type { PaneName } from "../../state/view/panes.ts";
import type { Messages } from "../../words/en/messages.ts";
import { languageFacts, LANGUAGES } from "../../words/format/languages.ts";
import type { WordsOf } from "../../words/load.ts";
import { focusSearch } from "../catalogue/search/focus-search.ts";
import { ADD_BUTTON_ID, BASEMAP_BUTTON_ID, HISTORY_ID } from "../ui/element-ids.ts";

/** A command whose title is written for it alone. */
type TitledId = Exclude<keyof WordsOf<"commands/titles">, "parts">;

/** The words of one language that titles are made of. */
export interface TitleWords {
  readonly titles: WordsOf<"commands/titles">;
  readonly messages: Messages;
}

/** Something that the page does when it is chosen from a list or its key is pressed. */
export interface Command {
  readonly id: string;
  /** Settings stay as they are chosen; commands are done once. */
  readonly group: "commands" | "settings";
  readonly title: (words: TitleWords) => string;
  readonly icon: Component<{ readonly "aria-hidden": "true" }>;
  /** The letter that does the same wherever nothing is written. */
  readonly letter?: string;
  /** Keys that do the same and are followed elsewhere, as they are written in a list of keys. */
  readonly keys?: readonly string[];
  readonly run: (atlas: Atlas) => void;
  readonly isAvailable?: (atlas: Atlas) => boolean;
  /** Whether it is what the page does now. */
  readonly isOn?: (atlas: Atlas) => boolean;
}

type Extras = Partial<Omit<Command, "id" | "icon" | "run">>;

const titled = (
  id: TitledId,
  icon: Command["icon"],
  run: Command["run"],
  extras: Extras = {},
): Command => ({ id, icon, run, group: "commands", title: ({ titles }) => titles[id], ...extras });

const SETTING: Extras = { group: "settings" };

/** Opens what stands beside the map, and closes it. */
const pane = (
  name: PaneName,
  icon: Command["icon"],
  nameIn: (messages: Messages) => string,
  letter: string,
): Command => ({
  id: `pane-${name}`,
  group: "commands",
  title: ({ messages }) => nameIn(messages),
  icon,
  letter,
  run: ({ view: { panes } }) => panes.toggle(name),
  isOn: ({ view: { panes } }) => panes.isOpen(name),
});

/** The dialog that a button of the page opens is that button's own. */
const press = (id: string) => (): void => document.getElementById(id)?.click();

/** Begins something on the map, unless there is a drawing to lose: then that is asked first. */
const drawing =
  (begin: (atlas: Atlas) => void) =>
  (atlas: Atlas): void => {
    const { draw } = atlas;
    if (draw.purpose()) draw.state()?.cancel();
    if (!draw.state()?.asksToDiscard()) begin(atlas);
  };

/** While something is drawn, the steps are its corners. */
const steps = ({ draw, document: { own } }: Atlas) =>
  draw.isActive() ? (draw.state() ?? own) : own;

/** From here on a view counts as tilted, and this is how far it is tilted. */
const TILTED_DEGREES = 5;
const TILT_DEGREES = 50;

const isTilted = ({ view }: Atlas): boolean => (view.camera.view()?.pitch ?? 0) > TILTED_DEGREES;

const DRAWN = [
  ["drawPolygon", "polygon"],
  ["drawRectangle", "rectangle"],
  ["drawCircle", "circle"],
  ["drawFreehand", "freehand"],
  ["drawLine", "line"],
  ["drawPoint", "point"],
] as const satisfies readonly (readonly [TitledId, DrawTool])[];

const WORK: readonly Command[] = [
  titled("search", Search, () => focusSearch(), { keys: ["/"] }),
  ...DRAWN.map(([id, tool]) =>
    titled(
      id,
      Pentagon,
      drawing(({ draw }) => draw.begin(tool)),
      tool === "polygon" ? { letter: "d" } : {},
    ),
  ),
  titled(
    "measureDistance",
    Ruler,
    drawing(({ measure }) => measure.begin("distance")),
    { letter: "m" },
  ),
  titled(
    "measureArea",
    Ruler,
    drawing(({ measure }) => measure.begin("area")),
  ),
  pane("table", Table, ({ shell }) => shell.table, "t"),
  titled("addParks", FilePlus, press(ADD_BUTTON_ID), { letter: "a" }),
  titled("exportParks", Download, (atlas) => atlas.export.open(), {
    letter: "e",
    isAvailable: (atlas) => atlas.export.hasParks(),
  }),
  titled("undo", Undo, (atlas) => steps(atlas).undo(), {
    keys: ["Ctrl", "Z"],
    isAvailable: (atlas) => steps(atlas).canUndo(),
  }),
  titled("redo", Redo, (atlas) => steps(atlas).redo(), {
    keys: ["Ctrl", "Shift", "Z"],
    isAvailable: (atlas) => steps(atlas).canRedo(),
  }),
  titled("history", Undo, () => document.getElementById(HISTORY_ID)?.showPopover()),
  titled("shareLink", Share, ({ share }) => share.open("link"), { letter: "s" }),
  titled("shareEmbed", Share, ({ share }) => share.open("embed")),
  titled("sharePicture", Share, ({ share }) => share.open("picture")),
  titled("shareCite", Share, ({ share }) => share.open("cite")),
  titled("fitAll", Scan, ({ view }) => view.camera.fitAll(), { letter: "f" }),
  titled("zoomIn", Scan, ({ view }) => view.camera.zoomBy(1)),
  titled("zoomOut", Scan, ({ view }) => view.camera.zoomBy(-1)),
  titled("northUp", Scan, ({ view }) => view.camera.resetNorth()),
  titled("tilt", Layers, (atlas) => atlas.view.camera.tilt(isTilted(atlas) ? 0 : TILT_DEGREES), {
    isOn: isTilted,
  }),
  titled("keyboard", Keyboard, ({ commands }) => commands.show("keyboard"), { keys: ["?"] }),
];

/** Whether the list shows parks of this status and of no other. */
const isOnlyStatus = ({ catalogue: { list } }: Atlas, status: ParkStatus): boolean =>
  list.filters().statuses?.length === 1 && list.filters().statuses?.[0] === status;

const FILTERS: readonly Command[] = [
  ...PARK_STATUSES.map((status): Command => ({
    id: `status-${status}`,
    group: "commands",
    icon: Funnel,
    title: ({ titles: { parts }, messages: { list, card } }) =>
      list.chosen(parts.only, card.statusNames[status]),
    run: (atlas) =>
      atlas.catalogue.list.filterBy({
        statuses: isOnlyStatus(atlas, status) ? [] : [status],
      }),
    isOn: (atlas) => isOnlyStatus(atlas, status),
  })),
  titled(
    "clearFilters",
    Funnel,
    ({ catalogue: { list } }) => {
      list.search("");
      list.clearFilters();
    },
    { isAvailable: ({ catalogue: { list } }) => list.isFiltered() || list.typed() !== "" },
  ),
  ...(["area", "name", "distance", "announced"] as const).map((order): Command => ({
    id: `sort-${order}`,
    group: "commands",
    icon: ArrowUpDown,
    title: ({ titles: { parts }, messages: { list } }) => {
      const names = {
        area: list.largestFirst,
        name: list.byName,
        distance: parts.nearest,
        announced: list.earliest,
      };
      return list.chosen(list.sortName, names[order]);
    },
    run: ({ catalogue: { list } }) => list.sortBy(order),
    isOn: ({ catalogue: { list } }) => list.sort() === order,
  })),
];

const LOOKS: readonly Command[] = [
  ...LANGUAGES.map((language): Command => ({
    id: `language-${language}`,
    group: "settings",
    icon: Languages,
    title: ({ messages: { list, shell } }) =>
      list.chosen(shell.languageName, languageFacts(language).name),
    run: ({ settings }) => settings.choose({ language }),
    isOn: ({ settings }) => settings.language() === language,
  })),
  ...([undefined, "light", "dark"] as const).map((theme): Command => ({
    id: `theme-${theme ?? "system"}`,
    group: "settings",
    icon: Contrast,
    title: ({ messages: { list, shell } }) => {
      const name = { system: shell.themeSystem, light: shell.themeLight, dark: shell.themeDark };
      return list.chosen(shell.themeName, name[theme ?? "system"]);
    },
    run: ({ settings }) => settings.choose({ theme }),
    isOn: ({ settings }) => settings.themeChoice() === theme,
  })),
  ...AREA_UNITS.map((units): Command => ({
    id: `units-${units}`,
    group: "settings",
    icon: Ruler,
    title: ({ messages: { list, shell } }) => list.chosen(shell.unitsName, shell.unitName[units]),
    run: ({ settings }) => settings.choose({ units }),
    isOn: ({ settings }) => settings.units() === units,
  })),
];

const SETTINGS: readonly Command[] = [
  titled("globe", Globe, ({ settings }) => settings.choose({ projection: "globe" }), {
    ...SETTING,
    isOn: ({ settings }) => settings.projection() === "globe",
  }),
  titled("flat", Globe, ({ settings }) => settings.choose({ projection: "flat" }), {
    ...SETTING,
    isOn: ({ settings }) => settings.projection() === "flat",
  }),
  titled(
    "streets",
    Layers,
    ({ settings, view: { streets } }) =>
      settings.basemap() === "street" ? streets.decline() : streets.show(),
    { ...SETTING, isOn: ({ settings }) => settings.basemap() === "street" },
  ),
  titled("ownBasemap", Layers, press(BASEMAP_BUTTON_ID), SETTING),
  ...LOOKS,
  ...(["ellipsoid", "sphere"] as const).map((method) =>
    titled(method, Ruler, ({ settings }) => settings.choose({ method }), {
      ...SETTING,
      isOn: ({ settings }) => settings.method() === method,
    }),
  ),
  titled(
    "letterKeys",
    Keyboard,
    ({ settings }) => settings.choose({ letterKeys: !settings.letterKeys() }),
    { ...SETTING, isOn: ({ settings }) => settings.letterKeys() },
  ),
];

/** What is always there, but for the map layers that can be shown and hidden. */
const COMMANDS: readonly Command[] = [...WORK, ...FILTERS, ...SETTINGS];

/** The map layers that can be shown and hidden. */
const layerCommands = ({ view: { mapLayers } }: Atlas): readonly Command[] =>
  mapLayers.switches.map(({ id, name, isOn, toggle }) => ({
    id: `layer-${id}`,
    group: "settings",
    icon: Layers,
    title: ({ messages }) => name(messages),
    run: toggle,
    isOn,
  }));

/** All commands that can be done now, those of settings last. */
export const commandsOf = (atlas: Atlas): readonly Command[] =>
  [...COMMANDS, ...layerCommands(atlas)].filter(({ isAvailable }) => isAvailable?.(atlas) ?? true);

/** The commands that have keys, whether or not they can be done now. */
export const COMMANDS_WITH_KEYS: readonly Command[] = COMMANDS.filter(
  ({ letter, keys }) => letter !== undefined || keys !== undefined,
);

/** Does what a letter stands for, if it stands for something that can be done now. */
export const runByKey = (atlas: Atlas, letter: string): void =>
  commandsOf(atlas)
    .find((command) => command.letter === letter)
    ?.run(atlas);
