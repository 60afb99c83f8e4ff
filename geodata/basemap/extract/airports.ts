import { readFileSync, writeFileSync } from "node:fs";

type Airports = Record<
  "type" | "name" | "iata_code" | "scheduled_service" | "longitude_deg" | "latitude_deg",
  string
>[];

const isMajor = (airport: Airports[number]): boolean =>
  airport.type === "large_airport" &&
  airport.scheduled_service === "yes" &&
  airport.iata_code !== "";

/** Writes a table of large airports with scheduled flights: IATA code, lon, lat, name. */
export function extractAirports(airportsFile: string, target: string): void {
  const airports = JSON.parse(readFileSync(airportsFile, "utf8")) as Airports;
  const rows = airports.filter(isMajor).map((airport) => {
    const [lon, lat] = [
      Number(airport.longitude_deg).toFixed(4),
      Number(airport.latitude_deg).toFixed(4),
    ];
    return [airport.iata_code, lon, lat, airport.name].join("\t");
  });
  writeFileSync(target, `${rows.toSorted((a, b) => (a < b ? -1 : 1)).join("\n")}\n`);
  console.info(`${rows.length} airports`);
}
