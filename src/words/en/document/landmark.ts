/** Points of the user's own that distances are told to. */
export const words = {
  use: "Use as landmark",
  /** The same, where several positions are offered. */
  useAt: (position: string) => `Use as landmark: ${position}`,
  place: "Place on the map",
  copy: "Copy coordinates",
  yours: (file: string) => `Your landmark, from ${file}`,
  /** The file that landmarks come in. */
  file: "My landmarks",
};
