import type { words as english } from "../../en/commands/palette.ts";
import { han } from "../../format/han.ts";

export const words: typeof english = {
  title: "命令",
  field: "命令",
  hint: "园区、地点、坐标、命令",
  results: "结果",
  count: (count) => han`${count} 项结果`,
  none: "没有结果。可输入名称、区县、坐标或命令，中文、英文、拼音均可。",
  close: "关闭",
  move: "移动",
  open: "打开",
  allKeys: "全部按键",
  on: "已开",
  groups: {
    recent: "最近",
    coordinates: "坐标",
    parks: "园区",
    places: "地点",
    landmarks: "地标",
    commands: "命令",
    settings: "设置",
  },
  shown: (shown, all) => `${shown} / ${all}`,
  from: (park) => han`起点：${park}`,
  parksHere: (count) => han`${count} 个园区`,
  second: {
    parks: "在地图上显示",
    places: "列出当地园区",
    landmarks: "以此计算距离",
  },
};
