import { CommandsButton } from "../../../src/panels/commands/CommandsHost.tsx";
import { Keys } from "../../../src/panels/commands/Keys.tsx";
import { PaletteResults } from "../../../src/panels/commands/PaletteResults.tsx";
import type { PaletteItem, ShownGroup } from "../../../src/panels/commands/palette-item.ts";
import type { Story } from "../story.ts";

const park = (id: string, name: string, area: string | undefined): PaletteItem => ({
  id,
  group: "parks",
  name,
  note: () => "Beijing, China · Mentougou",
  value: () => (area === undefined ? undefined : { figure: area, unit: "ha" }),
  mark: () => <span>●</span>,
  others: ["门头沟"],
  run: () => {},
});

const GROUPS: readonly ShownGroup[] = [
  {
    group: "parks",
    count: 12,
    items: [
      park("one", "Jingxi AI Science Park", "54.87"),
      park("two", "A park whose name is so long that it does not find room in one line", undefined),
    ],
  },
  {
    group: "commands",
    count: 1,
    items: [
      {
        id: "measure",
        group: "commands",
        name: "Measurements",
        note: () => "",
        keys: ["M"],
        isOn: () => true,
        mark: () => <span>○</span>,
        others: [],
        run: () => {},
      },
    ],
  },
];

const results = (groups: readonly ShownGroup[], query: string) => () => (
  <div class="palette">
    <PaletteResults
      id={`results-${query}`}
      idOf={(index) => `result-${query}-${index}`}
      groups={groups}
      query={query}
      at={0}
      moveTo={() => {}}
      choose={() => {}}
    />
  </div>
);

export const stories: readonly Story[] = [
  { title: "CommandsButton", states: { closed: () => <CommandsButton open={() => {}} /> } },
  { title: "Keys", states: { chord: () => <Keys keys={["Ctrl", "Enter"]} /> } },
  {
    title: "PaletteResults",
    states: { found: results(GROUPS, "men"), none: results([], "xyz") },
  },
];
