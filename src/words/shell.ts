/** The frame of the page: its name, its choices, the panel itself. */
export const shellEn = {
  title: "AI Park Atlas",
  counted: (parks: number, countries: number) =>
    `${parks} ${parks === 1 ? "park" : "parks"}, ${countries} ${countries === 1 ? "country" : "countries"}`,
  panelName: "Park finder",
  settingsName: "Settings",
  otherLanguage: "中文",
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
  foldPanel: "Fold the panel",
  unfoldPanel: "Unfold the panel",
};

export const shellZh: typeof shellEn = {
  title: "AI Park Atlas",
  counted: (parks, countries) => `${countries} 个国家的 ${parks} 个园区`,
  panelName: "查找园区",
  settingsName: "设置",
  otherLanguage: "English",
  themeName: "外观",
  themeSystem: "跟随系统",
  themeLight: "浅色",
  themeDark: "深色",
  unitsName: "单位",
  unitName: {
    ha: "公顷",
    km2: "平方公里",
    m2: "平方米",
    acre: "英亩",
    mu: "亩",
  },
  raisePanel: "升高面板",
  lowerPanel: "降低面板",
  foldPanel: "收起面板",
  unfoldPanel: "展开面板",
};
