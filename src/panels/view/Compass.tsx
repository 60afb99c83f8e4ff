import type { Degrees } from "../../geo/units.ts";
import { useWords } from "../ui/use-words.ts";

interface CompassProps {
  /** Clockwise from north: where the top of the map points. */
  readonly bearing: Degrees;
  /** How far the map is tilted from the view straight down. */
  readonly pitch: Degrees;
  readonly resetNorth: () => void;
}

/** A needle that points north on the map; pressed, it brings north back to the top. */
export function Compass(props: CompassProps) {
  const words = useWords();
  const upright = () => props.bearing === 0 && props.pitch === 0;
  return (
    <button
      type="button"
      class="tool compass"
      data-upright={upright() ? "" : undefined}
      aria-label={words().map.northUp}
      title={words().map.northUp}
      onClick={() => props.resetNorth()}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <g transform={`rotate(${-props.bearing} 9 9)`}>
          <path class="compass__north" d="M9 1.5l3 7.5H6z" />
          <path class="compass__south" d="M9 16.5l3-7.5H6z" />
        </g>
      </svg>
    </button>
  );
}
