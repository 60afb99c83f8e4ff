import { type JSX, Show } from "solid-js";
import type { Metres, SquareMetres } from "../../geo/units.ts";
import { Figure } from "./Figure.tsx";
import { useFormat } from "./use-format.ts";

interface AreaAndLengthProps {
  /** Nothing of what has no area. */
  readonly area: SquareMetres | undefined;
  /** Said in its place where an area is none for now. */
  readonly withoutArea?: string | undefined;
  readonly length: Metres | undefined;
  /** What they are called: the length of an area is its perimeter. */
  readonly names: { readonly area: string; readonly length: string; readonly perimeter: string };
  /** Whether the area stands out as the figure that is looked for. */
  readonly isLarge?: boolean;
  /** How the area was measured. */
  readonly method?: JSX.Element;
}

/** Area and length of what is drawn, edited or measured. */
export function AreaAndLength(props: AreaAndLengthProps) {
  const format = useFormat();
  const hasArea = (): boolean => props.area !== undefined || props.withoutArea !== undefined;
  return (
    <dl class="card-figures">
      <Show when={props.area}>
        {(known) => (
          <div>
            <dt>{props.names.area}</dt>
            <dd class="card-figure" classList={{ "is-large": props.isLarge === true }}>
              <Figure quantity={format.area(known())} />
            </dd>
            <Show when={props.method}>
              <dd class="card-caption">{props.method}</dd>
            </Show>
          </div>
        )}
      </Show>
      <Show when={props.area === undefined && props.withoutArea}>
        {(text) => (
          <div>
            <dt>{props.names.area}</dt>
            <dd class="card-caption">{text()}</dd>
          </div>
        )}
      </Show>
      <Show when={props.length}>
        {(known) => (
          <div>
            <dt>{hasArea() ? props.names.perimeter : props.names.length}</dt>
            <dd class="card-figure">
              <Figure quantity={format.perimeter(known())} />
            </dd>
          </div>
        )}
      </Show>
    </dl>
  );
}
