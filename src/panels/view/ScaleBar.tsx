import { createMemo, Show } from "solid-js";
import { planScale, scaleFigure, scaleLabel } from "./scale-plan.ts";
import { useWords } from "../ui/use-words.ts";
import { useFormat } from "../ui/use-format.ts";

/** How long the bar may be; a phone's sheet and tools leave less room, as a narrow tablet's panel does. */
const widestPixels = (): number => (innerWidth < 768 ? 104 : 204);

interface ScaleBarProps {
  /** The zoom of the map, and the latitude of its middle in degrees. */
  readonly zoom: number;
  readonly lat: number;
}

/** The scale at the middle of the map: 1, 2 or 5 × 10ⁿ of the user's unit, in two halves. */
export function ScaleBar(props: ScaleBarProps) {
  const format = useFormat();
  const words = useWords();
  const bar = createMemo(() =>
    planScale({
      zoom: props.zoom,
      lat: props.lat,
      widestPx: widestPixels(),
      miles: format.units() === "acre",
    }),
  );
  const label = () => scaleLabel(bar(), format.language());
  const shape = () => `M.5 14v6h${bar().widthPx}v-6M${bar().widthPx / 2 + 0.5} 20v-4`;
  return (
    <div class="scale-bar">
      <svg
        width={bar().widthPx + 34}
        height="26"
        role="img"
        aria-label={words().map.scaleName(label())}
      >
        <path class="scale-bar__halo" d={shape()} />
        <path class="scale-bar__line" d={shape()} />
        <text x="0" y="10">
          0
        </text>
        <Show when={bar().tellsHalf}>
          <text x={bar().widthPx / 2} y="10" text-anchor="middle">
            {scaleFigure(bar().length / 2)}
          </text>
        </Show>
        <text x={bar().widthPx} y="10" text-anchor="middle">
          {label()}
        </text>
      </svg>
      <Show when={bar().atEquator}>
        <p class="scale-bar__note">{words().map.scaleAtEquator}</p>
      </Show>
    </div>
  );
}
