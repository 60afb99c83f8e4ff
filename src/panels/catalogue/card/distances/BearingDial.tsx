import type { Degrees } from "../../../../geo/units.ts";

interface BearingDialProps {
  /** Clockwise from north. */
  readonly bearing: Degrees;
}

/** A small compass: a tick for north, an arrow for the way to the landmark. */
export function BearingDial(props: BearingDialProps) {
  return (
    <svg class="bearing-dial" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8.6" />
      <path class="bearing-dial-north" d="M10 0.4v2.6" />
      <path
        class="bearing-dial-arrow"
        d="M10 13.4V4.4M7 7.6L10 4.2L13 7.6"
        transform={`rotate(${props.bearing.toFixed(1)} 10 10)`}
      />
    </svg>
  );
}
