/** The list of parks: searching, ordering, and what stands there while there is no list. */
export const listEn = {
  searchName: "Search parks",
  searchHint: "Search parks and places",
  emptySearch: "Empty the search box",
  clearSearch: "Clear search",
  listName: "Parks",
  shown: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? "park" : "parks"}` : `${shown} of ${all} parks`,
  sortName: "Order",
  bestFirst: "Best match first",
  largestFirst: "Largest first",
  byName: "Name",
  nearestTo: (landmark: string) => `Nearest to ${landmark}`,
  earliest: "Earliest announced",
  distanceTo: "Distance to",
  otherCities: "Other cities",
  areaStated: "stated",
  areaUnknown: "area not found",
  away: (distance: string, landmark: string) => `${distance} to ${landmark}`,
  loading: "Loading parks",
  unreachable: "The parks could not be loaded: the connection failed.",
  badStatus: (status: number) => `The parks could not be loaded: the server answered ${status}.`,
  unreadable: "The parks could not be read: the file is damaged.",
  tryAgain: "Try again",
  noneFound: "No park matches.",
  rejected: (count: number) =>
    count === 1
      ? "1 entry could not be read and is left out."
      : `${count} entries could not be read and are left out.`,
  landmarksName: "Landmarks",
  goTo: (position: string) => `Go to ${position}`,
  readAsLatitudeFirst: "Read as latitude, longitude",
  readAsLongitudeFirst: "Read as longitude, latitude",
};
