import { onCleanup } from "solid-js";

/** Something that the map does by itself with pointer, fingers or keys. */
interface MapHandler {
  readonly enable: () => void;
  readonly disable: () => void;
}

/** Keeps the map from what would get in the way, as long as the owner lives. */
export function setAside(handlers: readonly MapHandler[]): void {
  for (const handler of handlers) handler.disable();
  onCleanup(() => {
    for (const handler of handlers) handler.enable();
  });
}
