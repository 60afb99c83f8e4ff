import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { polygon, position, ring } from "../src/catalogue/geometry.ts";
import { type FactEntries, PARK_FACTS } from "../src/catalogue/park-facts.ts";
import { parkSchema } from "../src/catalogue/park.ts";
import { localText, partialDate, slug, sourceIds, words } from "../src/catalogue/text.ts";

/** What editors check a park file against. */
const FILE = fileURLToPath(new URL("park.schema.json", import.meta.url));

/** What editors say of a park file's members while somebody writes it, by their path in the park. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  id: "The file's name without .geojson. Never changed: links carry it.",
  "name.en": "The official full name in English.",
  "name.zh": "The official or established name in Chinese; left out where there is none.",
  "name.local": "The name on the park's own signs, where that is neither English nor Chinese.",
  "name.short": "What a map label has room for.",
  aliases: "Other and former names that people look for: each in English, in Chinese or in both.",
  checked: "The day on which the park was last held against its sources.",
  kind: "What the place is. ai-town: a town or city quarter for AI; innovation-district: part of a city; compute-campus: data centres for AI.",
  kindNote: "The sources' own word for the kind, where it is another.",
  "status.asOf": "The date for which the sources say so.",
  "status.note": "The sentence of the sources.",
  "place.country": "ISO 3166-1 alpha-2.",
  "footprint.basis":
    "What the outline rests on. surveyed: a survey or plan; digitised: traced from imagery or a map; approximate: right in size, uncertain in shape or place; schematic: a circle of the stated land area, or a point.",
  "footprint.covers": "What the outline encloses; site when left out.",
  "footprint.uncertaintyMetres":
    "How far the outline, or the centre of a circle, may be from the truth.",
  "footprint.source": "Who drew the outline, or whose words it was drawn from.",
  "footprint.centreSources": "What the place rests on. Empty when nobody is known to say.",
  "footprint.licence": "The licence of the outline.",
  facts: "Figures and who says so. Sources that disagree stand side by side.",
  "facts.value": "Money in full units: 13800000000, not 13.8 billion.",
  "facts.valueZh": "The words in Chinese.",
  "facts.upTo": "The upper end of a range that begins at the value.",
  "facts.qualifier": "How the source hedges.",
  "facts.unit": "ha or m2 for areas, an ISO 4217 code for money, MW for power.",
  "facts.what": "What the figure measures: planned land, floor area, one phase, a target for 2030.",
  "facts.scope": "Which part of the park; the whole when left out.",
  "facts.primary": "The one to show first among facts of the same key.",
  "timeline.status":
    "What the park was from this day on. Only where the event changed it or is the first that is known to show it; a plan for later changes nothing.",
};

/** What they say of parts that several members have. */
const DEFINED: Readonly<Record<string, string>> = {
  position: "[longitude, latitude] on WGS 84, in degrees, with at most 7 decimals.",
  ring: "Four positions or more, the last equal to the first; the outer ring runs counter-clockwise.",
  sources: "Ids from sources.json. An empty list says that nobody is known to say so.",
  date: "A year, month or day, from 1900 to 2099: 2018, 2018-01 or 2018-01-02.",
};

const DESCRIPTION =
  "One GeoJSON Feature (RFC 7946), one park a file; the file is named after the park's id. Beyond what a schema can say, `npm run geodata` checks that rings are closed and wound counter-clockwise, that sources exist, that the centre lies in the named country and that the outline has the stated area.";

/** A part of a JSON Schema that has parts of its own. */
interface SchemaPart {
  description?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly oneOf?: readonly SchemaPart[];
}

/** The members of a part by name, those of the items of a list and of all alternatives too. */
const membersOf = (part: SchemaPart, name: string): readonly SchemaPart[] => [
  ...(part.properties?.[name] ? [part.properties[name]] : []),
  ...[...(part.oneOf ?? []), ...(part.items ? [part.items] : [])].flatMap((inner) =>
    membersOf(inner, name),
  ),
];

/**
 * Writes a description to every part at a path.
 *
 * @throws when there is none: then the schema has changed, and the description has to follow.
 */
function describe(root: SchemaPart | undefined, path: string, description: string): void {
  let parts = root ? [root] : [];
  for (const step of path.split(".")) parts = parts.flatMap((part) => membersOf(part, step));
  if (parts.length === 0) throw new Error(`A park file has no member ${path}.`);
  for (const part of parts) part.description = description;
}

/** The JSON Schema (draft 2020-12) of a park file with these facts. */
export function parkJsonSchema(facts: FactEntries = PARK_FACTS): object {
  const { $schema, ...rest } = toJsonSchema(parkSchema(facts), {
    target: "draft-2020-12",
    // That a ring is closed and that a day exists, a schema cannot say.
    ignoreActions: ["brand", "check"],
    definitions: {
      localText,
      text: words,
      slug,
      date: partialDate,
      sources: sourceIds,
      position,
      ring,
      polygon,
    },
  });
  const root = { properties: rest.$defs } as SchemaPart;
  for (const [name, text] of Object.entries(DEFINED)) describe(root, name, text);
  const park = (rest as SchemaPart).properties?.["properties"];
  for (const [path, text] of Object.entries(DESCRIPTIONS)) describe(park, path, text);
  return { $schema, title: "A park of AI Park Atlas", description: DESCRIPTION, ...rest };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(FILE, `${JSON.stringify(parkJsonSchema(), null, 2)}\n`);
}
