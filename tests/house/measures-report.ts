import { figuresOf, projectTree } from "./laws/figures.ts";
import { advice, LIMITS, MEASURES } from "./laws/limits.ts";

/**
 * Prints what each measure of the house comes to, beside its goal and its present limit, and which limits can follow.
 * With names of measures behind it, it lists what these have counted instead.
 */
const figures = figuresOf(projectTree());
const asked = MEASURES.filter((name) => process.argv.includes(name));

const row = (cells: readonly unknown[]): string => {
  const [name, what, ...rest] = cells.map(String);
  const figuresAt = rest.slice(0, 3).map((cell) => cell.padStart(8));
  return `${name?.padEnd(18)}${what?.padEnd(50)}${figuresAt.join("")}  ${rest[3] ?? ""}`.trimEnd();
};

const table = (): readonly string[] => [
  row(["measure", "what is counted", "now", "limit", "goal", ""]),
  ...MEASURES.map((name) => {
    const limit = LIMITS[name];
    const { value } = figures[name];
    const present = "present" in limit ? limit.present : "";
    return row([name, limit.what, value, present, limit.goal, advice(limit, value)]);
  }),
];

const lines = asked.length > 0 ? asked.flatMap((name) => figures[name].found) : table();
process.stdout.write(`${lines.join("\n")}\n`);
