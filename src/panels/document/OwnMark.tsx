import "./own-mark.css";

/** A patch in the colour that a park of the user's has on the map. It stands beside words that say whose it is. */
export function OwnMark(props: { readonly colour: string | undefined }) {
  return (
    <svg class="own-mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <rect x="1.5" y="1.5" width="11" height="11" rx="2.5" fill={props.colour} />
    </svg>
  );
}
