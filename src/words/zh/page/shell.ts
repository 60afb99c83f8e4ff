import type { words as english } from "../../en/page/shell.ts";

export const words: typeof english = {
  title: "AI Park Atlas",
  counted: (parks, countries) => `${countries} 个国家和地区的 ${parks} 个园区`,
  panelName: "查找园区",
  settingsName: "设置",
  share: "分享",
  languageName: "语言",
  basemapName: "自选底图",
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
  skipToMap: "跳到地图工具",
  collapsePanel: "收起面板",
  expandPanel: "展开面板",
};
