/** Where a key leads from a tab of a row, as the ARIA practices for tabs have it; `undefined` for all other keys. */
export function tabAfter<Tab>(tabs: readonly Tab[], key: string, tab: Tab): Tab | undefined {
  const place = tabs.indexOf(tab);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: place + 1,
    ArrowLeft: place - 1,
    Home: 0,
    End: tabs.length - 1,
  };
  const next = places[key];
  return next === undefined ? undefined : tabs.at(next % tabs.length);
}
