/** Names of oceans and large seas with a place for them that we chose, and the first zoom they suit. */
export const WATERS: readonly {
  name: string;
  nameZh: string;
  lon: number;
  lat: number;
  rank: number;
}[] = [
  { name: "Pacific Ocean", nameZh: "太平洋", lon: -150, lat: 8, rank: 0 },
  { name: "Atlantic Ocean", nameZh: "大西洋", lon: -40, lat: 30, rank: 0 },
  { name: "Indian Ocean", nameZh: "印度洋", lon: 80, lat: -22, rank: 0 },
  { name: "Arctic Ocean", nameZh: "北冰洋", lon: -160, lat: 78, rank: 0 },
  { name: "Southern Ocean", nameZh: "南大洋", lon: 100, lat: -61, rank: 1 },
  { name: "North Pacific", nameZh: "北太平洋", lon: 172, lat: 36, rank: 1 },
  { name: "South Pacific", nameZh: "南太平洋", lon: -120, lat: -32, rank: 1 },
  { name: "South Atlantic", nameZh: "南大西洋", lon: -16, lat: -32, rank: 1 },
  { name: "Philippine Sea", nameZh: "菲律宾海", lon: 133, lat: 19, rank: 3 },
  { name: "South China Sea", nameZh: "南海", lon: 114.5, lat: 14, rank: 3 },
  { name: "East China Sea", nameZh: "东海", lon: 124.8, lat: 29, rank: 4 },
  { name: "Yellow Sea", nameZh: "黄海", lon: 123.2, lat: 35.6, rank: 4 },
  { name: "Bohai Sea", nameZh: "渤海", lon: 119.6, lat: 38.7, rank: 5 },
  { name: "Sea of Okhotsk", nameZh: "鄂霍次克海", lon: 149, lat: 54, rank: 3 },
  { name: "Bering Sea", nameZh: "白令海", lon: -178, lat: 58, rank: 3 },
  { name: "Arabian Sea", nameZh: "阿拉伯海", lon: 64, lat: 15, rank: 2 },
  { name: "Bay of Bengal", nameZh: "孟加拉湾", lon: 88.5, lat: 14, rank: 3 },
  { name: "Mediterranean Sea", nameZh: "地中海", lon: 18, lat: 34.8, rank: 3 },
  { name: "Black Sea", nameZh: "黑海", lon: 34.5, lat: 43.2, rank: 4 },
  { name: "Caspian Sea", nameZh: "里海", lon: 50.5, lat: 41.5, rank: 4 },
  { name: "Red Sea", nameZh: "红海", lon: 38, lat: 20.5, rank: 4 },
  { name: "North Sea", nameZh: "北海", lon: 3.2, lat: 56, rank: 4 },
  { name: "Baltic Sea", nameZh: "波罗的海", lon: 19.2, lat: 56.6, rank: 4 },
  { name: "Norwegian Sea", nameZh: "挪威海", lon: 2, lat: 67, rank: 3 },
  { name: "Barents Sea", nameZh: "巴伦支海", lon: 38, lat: 74, rank: 3 },
  { name: "Kara Sea", nameZh: "喀拉海", lon: 72, lat: 76, rank: 4 },
  { name: "Gulf of Guinea", nameZh: "几内亚湾", lon: 3, lat: 1.5, rank: 4 },
  { name: "Caribbean Sea", nameZh: "加勒比海", lon: -75.5, lat: 14.8, rank: 3 },
  { name: "Gulf of Alaska", nameZh: "阿拉斯加湾", lon: -145.5, lat: 57, rank: 4 },
  { name: "Hudson Bay", nameZh: "哈得孙湾", lon: -85.5, lat: 59.5, rank: 3 },
  { name: "Baffin Bay", nameZh: "巴芬湾", lon: -66, lat: 73.5, rank: 4 },
  { name: "Labrador Sea", nameZh: "拉布拉多海", lon: -53, lat: 59, rank: 4 },
  { name: "Coral Sea", nameZh: "珊瑚海", lon: 155, lat: -17, rank: 3 },
  { name: "Tasman Sea", nameZh: "塔斯曼海", lon: 160.5, lat: -38, rank: 3 },
];
