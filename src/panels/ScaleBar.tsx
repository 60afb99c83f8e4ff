import { createMemo, Show } from "solid-js";
import { metresPerPixel, roundScale } from "../geo/scale-bar.ts";
import { lengthIn, type LengthUnit } from "../geo/units.ts";
import { useAtlas } from "../state/context.ts";
import { lengthUnitName, numberText } from "../words/figures.ts";
import { useWords } from "./use-words.ts";

/** How long the bar may be; a phone's sheet and tools leave less room. */
const widestPixels = (): number => (innerWidth < 640 ? 104 : 204);
/** On a shorter bar the figures would run into each other. */
const ROOM_FOR_HALF_PX = 96;
/** The map shrinks towards the poles; farther out than this no one scale holds for what is on screen. */
const ONE_SCALE_FROM_ZOOM = 4;

/** The scale at the middle of the map: 1, 2 or 5 × 10ⁿ of the reader's unit, in two halves. */
export function ScaleBar() {
  const { camera } = useAtlas();
  return <Show when={camera.view()}>{(view) => <Bar zoom={view().zoom} lat={view().lat} />}</Show>;
}

function unitFor(widestMetres: number, miles: boolean): LengthUnit {
  if (miles) return "mi";
  return widestMetres < 1000 ? "m" : "km";
}

function Bar(props: { readonly zoom: number; readonly lat: number }) {
  const { preferences } = useAtlas();
  const words = useWords();
  const atEquator = () => props.zoom < ONE_SCALE_FROM_ZOOM;
  const bar = createMemo(() => {
    const perPixel = metresPerPixel(props.zoom, atEquator() ? 0 : props.lat);
    const pixels = widestPixels();
    const widest = perPixel * pixels;
    const unit = unitFor(widest, preferences.units() === "acre");
    const length = roundScale(lengthIn(widest, unit));
    return { length, unit, width: (length * pixels) / lengthIn(widest, unit) };
  });
  const figure = (length: number) => numberText(length, decimalsOf(length));
  const label = () =>
    `${figure(bar().length)} ${lengthUnitName(bar().unit, preferences.language())}`;
  const shape = () => `M.5 14v6h${bar().width}v-6M${bar().width / 2 + 0.5} 20v-4`;
  return (
    <div class="scale-bar">
      <svg
        width={bar().width + 34}
        height="26"
        role="img"
        aria-label={words().map.scaleName(label())}
      >
        <path class="scale-bar__halo" d={shape()} />
        <path class="scale-bar__line" d={shape()} />
        <text x="0" y="10">
          0
        </text>
        <Show when={bar().width >= ROOM_FOR_HALF_PX}>
          <text x={bar().width / 2} y="10" text-anchor="middle">
            {figure(bar().length / 2)}
          </text>
        </Show>
        <text x={bar().width} y="10" text-anchor="middle">
          {label()}
        </text>
      </svg>
      <Show when={atEquator()}>
        <p class="scale-bar__note">{words().map.scaleAtEquator}</p>
      </Show>
    </div>
  );
}

const decimalsOf = (length: number): number =>
  Number.isInteger(length) ? 0 : Math.max(1, -Math.floor(Math.log10(length)));
