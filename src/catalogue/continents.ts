/** The countries, by ISO 3166-1 alpha-2, of the continents, by their codes in UN M49. */
const COUNTRIES_OF = {
  "002":
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW",
  "003":
    "AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV SX TC TT US VC VG VI",
  "005": "AR BO BR CL CO EC FK GF GY PE PY SR UY VE",
  "009": "AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS",
  "142":
    "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE",
  "150":
    "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK",
};

/** A continent by its code in UN M49; the world is the one of all that are on none. */
export type Continent = keyof typeof COUNTRIES_OF | "001";

const continents = new Map(
  (Object.keys(COUNTRIES_OF) as (keyof typeof COUNTRIES_OF)[]).flatMap((continent) =>
    COUNTRIES_OF[continent].split(" ").map((country) => [country, continent] as const),
  ),
);

/** The continent on which UN M49 counts a country; that of no country is the world, `001`. */
export const continentOf = (country: string): Continent => continents.get(country) ?? "001";

/** The countries of one continent, and how many there are of all of them. */
export interface ContinentGroup {
  readonly continent: Continent;
  readonly countries: readonly string[];
}

/**
 * Countries by continent: where most parks are comes first, and equals stand in the order in which they came.
 * @param parksIn how many parks there are in a country
 */
export function byContinent(
  countries: readonly string[],
  parksIn: (country: string) => number,
): readonly ContinentGroup[] {
  const sum = (some: readonly string[]): number =>
    some.reduce((total, country) => total + parksIn(country), 0);
  return [...new Set(countries.map(continentOf))]
    .map((continent) => ({
      continent,
      countries: countries
        .filter((country) => continentOf(country) === continent)
        .toSorted((a, b) => parksIn(b) - parksIn(a)),
    }))
    .toSorted((a, b) => sum(b.countries) - sum(a.countries));
}
