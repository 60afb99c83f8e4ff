/** How many binary digits a whole number from 0 to 2^53 has; 0 has none. */
export const bitsIn = (size: number): number =>
  size > 0xffff_ffff ? 32 + bitsIn(Math.floor(size / 2 ** 32)) : 32 - Math.clz32(size);
