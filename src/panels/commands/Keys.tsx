import { For } from "solid-js";
import "./keys.css";

/** Keys that are pressed together, as they are written on a keyboard. */
export function Keys(props: { readonly keys: readonly string[] }) {
  return <For each={props.keys}>{(key) => <kbd class="key">{key}</kbd>}</For>;
}
