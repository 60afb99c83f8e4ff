import { createMemo, Show } from "solid-js";
import { ringCrossings } from "../../../geo/measure/crossings.ts";
import { outlineParts } from "../../../geo/outline/address.ts";
import type { Metres } from "../../../geo/units.ts";
import { useAtlas } from "../../../state/context.ts";
import type { ShapeMeasures } from "../../../state/catalogue/measures.ts";
import { plain } from "../../../words/format/figures.ts";
import { AreaFigure } from "../../catalogue/card/area/AreaFigure.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { MethodSwitch } from "../../settings/MethodSwitch.tsx";
import { PerimeterFigures } from "../../catalogue/card/area/PerimeterFigures.tsx";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";

interface OwnAreaSectionProps {
  readonly shape: ShapeMeasures;
}

/** What the park measures: the area of its polygons, the length of its lines. A point measures nothing. */
export function OwnAreaSection(props: OwnAreaSectionProps) {
  const settings = useAtlas().settings;
  const format = useFormat();
  const words = useWords();
  const messages = useWords("document/card");
  const crosses = createMemo((): boolean => {
    const { polygons } = props.shape;
    return (
      polygons !== undefined &&
      outlineParts(polygons).some((rings) => ringCrossings(rings).length > 0)
    );
  });
  const area = () => {
    const { footprint } = props.shape;
    if (!footprint) return undefined;
    const { ellipsoid, sphere } = footprint;
    const [first, second] =
      settings.method() === "sphere" ? [sphere, ellipsoid] : [ellipsoid, sphere];
    return { footprint, shown: first.areaSquareMetres, second: second.areaSquareMetres };
  };
  return (
    <>
      <Show when={area()}>
        {(known) => (
          <section class="card-section">
            <div class="card-section-head">
              <h3>{words().card.landArea}</h3>
              <MethodSwitch
                method={settings.method()}
                choose={(method) => settings.choose({ method })}
              />
            </div>
            <div class="card-area">
              <Show
                when={!crosses()}
                fallback={<p class="card-problem">{messages().crossesItself}</p>}
              >
                <AreaFigure
                  method={settings.method()}
                  shown={known().shown}
                  second={known().second}
                />
              </Show>
              <Show when={!crosses() && known().footprint.overlapSquareMetres}>
                {(overlap) => (
                  <p class="card-caption">{messages().overlap(plain(format.area(overlap())))}</p>
                )}
              </Show>
            </div>
            <dl class="card-figures">
              <PerimeterFigures method={settings.method()} footprint={known().footprint} />
            </dl>
          </section>
        )}
      </Show>
      <LengthSection metres={props.shape.lengthMetres} />
    </>
  );
}

function LengthSection(props: { readonly metres: Metres | undefined }) {
  const format = useFormat();
  const words = useWords();
  const messages = useWords("document/card");
  return (
    <Show when={props.metres}>
      {(length) => (
        <section class="card-section">
          <dl class="card-figures">
            <div>
              <dt>{messages().length}</dt>
              <dd class="card-figure">
                <Figure quantity={format.perimeter(length())} />
              </dd>
              <dd class="card-caption">{words().card.ellipsoid}</dd>
            </div>
          </dl>
        </section>
      )}
    </Show>
  );
}
