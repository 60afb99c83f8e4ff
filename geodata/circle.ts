import { schematicCircle } from "./schematic.ts";

const SQUARE_METRES_PER_HECTARE = 10_000;
const [lon, lat, hectares] = process.argv.slice(2).map(Number);

if (lon === undefined || lat === undefined || !(Number(hectares) > 0)) {
  console.error("Say where and how large: npx tsx geodata/circle.ts LONGITUDE LATITUDE HECTARES");
  process.exitCode = 1;
} else {
  const area = Number(hectares) * SQUARE_METRES_PER_HECTARE;
  console.log(JSON.stringify(schematicCircle([lon, lat], area)));
}
