import * as v from "valibot";
import { FACT_KINDS, type FactKind } from "./fact-kinds.ts";
import { type FactEntries, type FactKey, PARK_FACTS } from "./park-facts.ts";
import { type Immutable, localText, partialDate, sourceIds } from "./text.ts";

/** What every fact has, whatever its kind. */
const COMMON = {
  what: v.pipe(
    localText,
    v.description(
      "What the figure measures: planned land, floor area, one phase, a target for 2030.",
    ),
  ),
  scope: v.exactOptional(
    v.pipe(
      v.picklist(["whole", "phase", "wider"]),
      v.description("Which part of the park; the whole when left out."),
    ),
  ),
  asOf: v.exactOptional(partialDate),
  sources: sourceIds,
  primary: v.exactOptional(
    v.pipe(v.boolean(), v.description("The one to show first among facts of the same key.")),
  ),
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
