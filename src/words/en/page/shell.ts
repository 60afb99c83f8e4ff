/** The frame of the page: its name, its choices, the panel itself. */
export const words = {
  title: "AI Park Atlas",
  counted: (parks: number, countries: number) =>
    `${parks} ${parks === 1 ? "park" : "parks"}, ${countries} ${countries === 1 ? "country" : "countries and regions"}`,
  panelName: "Park finder",
  settingsName: "Settings",
  share: "Share",
  languageName: "Language",
  basemapName: "Own basemap",
  themeName: "Theme",
  themeSystem: "System",
  themeLight: "Light",
  themeDark: "Dark",
  unitsName: "Units",
  unitName: {
    ha: "Hectares (ha)",
    km2: "Square kilometres (km²)",
    m2: "Square metres (m²)",
    acre: "Acres",
    mu: "Mu (亩)",
  },
  raisePanel: "Raise the panel",
  lowerPanel: "Lower the panel",
  skipToMap: "Skip to the map’s tools",
  collapsePanel: "Collapse the panel",
  expandPanel: "Expand the panel",
};
