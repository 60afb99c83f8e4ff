import * as v from "valibot";
import { FACT_KINDS, type FactKind } from "./fact-kinds.ts";
import { type FactEntries, type FactKey, PARK_FACTS } from "./park-facts.ts";
import { type Immutable, localText, partialDate, sourceIds } from "./text.ts";

/** What every fact has, whatever its kind. */
const COMMON = {
  /** What the figure measures, in the source's sense: planned land, floor area, one phase, a target for 2030. */
  what: localText,
  /** Which part of the park it covers; the whole when absent. */
  scope: v.exactOptional(v.picklist(["whole", "phase", "wider"])),
  asOf: v.exactOptional(partialDate),
  sources: sourceIds,
  /** The one to show first among facts of the same key. */
  primary: v.exactOptional(v.boolean()),
};

const keysOf = (entries: FactEntries, kind: FactKind): readonly string[] =>
  Object.keys(entries).filter((key) => entries[key]?.kind === kind);

/** The schema of a fact: its key must be one of the entries, and its value and unit of that entry's kind. */
export const factSchema = (entries: FactEntries = PARK_FACTS) =>
  v.variant(
    "key",
    (Object.keys(FACT_KINDS) as FactKind[])
      .filter((kind) => keysOf(entries, kind).length > 0)
      .map((kind) =>
        v.strictObject({
          key: v.picklist(keysOf(entries, kind)),
          ...FACT_KINDS[kind],
          ...COMMON,
        }),
      ),
  );

type MembersOf<Kind extends FactKind> = (typeof FACT_KINDS)[Kind];

type NameOfMember = { [Kind in FactKind]: keyof MembersOf<Kind> }[FactKind];

type Member<Name> = {
  [Kind in FactKind]: Name extends keyof MembersOf<Kind>
    ? MembersOf<Kind>[Name] extends v.GenericSchema
      ? v.InferOutput<MembersOf<Kind>[Name]>
      : never
    : never;
}[FactKind];

type CommonMembers = v.InferOutput<v.StrictObjectSchema<typeof COMMON, undefined>>;

/**
 * One figure, or words, and who says so. `sources: []` means that nobody does: it is shown as unsourced. The members are
 * those of all kinds (`FACT_KINDS`): which of them a fact has follows from its key.
 */
export type Fact = Immutable<
  { key: FactKey; value: Member<"value"> } & {
    [Name in Exclude<NameOfMember, "value">]?: Member<Name>;
  } & CommonMembers
>;
