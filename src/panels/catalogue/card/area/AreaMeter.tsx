import { Show } from "solid-js";
import type { SquareMetres } from "../../../../geo/units.ts";
import { useWords } from "../../../ui/use-words.ts";
import { meterMark, RAIL } from "./area-meter.ts";
import { useFormat } from "../../../ui/use-format.ts";

interface AreaMeterProps {
  readonly measured: SquareMetres;
  readonly stated: SquareMetres;
  /** Measured minus stated, in percent of stated. */
  readonly differencePercent: number;
}

const TICKS = "M8 19v4M48 19v4M88 19v7M128 19v4M168 19v4";

/** A rail of ±10 % about the stated area: hollow mark stated, filled mark measured, grey band ±1 % agrees. */
export function AreaMeter(props: AreaMeterProps) {
  const format = useFormat();
  const words = useWords();
  const figure = (area: SquareMetres): string => format.area(area).figure;
  const mark = () => meterMark(props.differencePercent);
  return (
    <svg
      class="area-meter"
      viewBox="0 0 176 38"
      width="176"
      height="38"
      role="img"
      aria-label={words().card.meter(figure(props.measured), figure(props.stated))}
    >
      <rect class="area-meter-band" x="80" y="16" width="16" height="6" rx="1" />
      <path class="area-meter-rail" d={`M${RAIL.from} 19H${RAIL.to}`} />
      <path class="area-meter-ticks" d={TICKS} />
      <path class="area-meter-stated" d={`M${RAIL.middle} 24l4.5 6h-9z`} />
      <Show
        when={mark().beyond}
        fallback={<path class="area-meter-measured" d={`M${mark().x} 16l-5 -7h10z`} />}
      >
        {(side) => (
          <path
            class="area-meter-beyond"
            d={side() === "right" ? "M163 8l5 4.5l-5 4.5" : "M13 8l-5 4.5l5 4.5"}
          />
        )}
      </Show>
      <text
        class="area-meter-measured-text"
        x={mark().x + (mark().label === "right" ? 9 : -9)}
        y="10"
        text-anchor={mark().label === "right" ? "start" : "end"}
      >
        {words().card.meterMeasured(figure(props.measured))}
      </text>
      <text class="area-meter-stated-text" x="79" y="34" text-anchor="end">
        {words().card.meterStated(figure(props.stated))}
      </text>
      <text x="171" y="34" text-anchor="end">
        ±10%
      </text>
    </svg>
  );
}
