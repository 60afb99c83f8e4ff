import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { polygon, position, ring } from "../src/catalogue/geometry.ts";
import { type FactEntries, PARK_FACTS } from "../src/catalogue/park-facts.ts";
import { parkSchema } from "../src/catalogue/park.ts";
import { localText, partialDate, sourceIds, words } from "../src/catalogue/text.ts";

/** What editors check a park file against, and say of it while one types. */
const FILE = fileURLToPath(new URL("park.schema.json", import.meta.url));

const DESCRIPTION =
  "One GeoJSON Feature (RFC 7946), one park a file; the file is named after the park's id. Beyond what a schema can say, `npm run geodata` checks that rings are closed and wound counter-clockwise, that sources exist, that the centre lies in the named country and that the outline has the stated area.";

/** The JSON Schema (draft 2020-12) of a park file with these facts. */
export function parkJsonSchema(facts: FactEntries = PARK_FACTS): object {
  const { $schema, ...rest } = toJsonSchema(parkSchema(facts), {
    target: "draft-2020-12",
    // That a ring is closed and that a day exists, a schema cannot say.
    ignoreActions: ["brand", "check"],
    definitions: {
      localText,
      text: words,
      date: partialDate,
      sources: sourceIds,
      position,
      ring,
      polygon,
    },
  });
  return { $schema, title: "A park of AI Park Atlas", description: DESCRIPTION, ...rest };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(FILE, `${JSON.stringify(parkJsonSchema(), null, 2)}\n`);
}
