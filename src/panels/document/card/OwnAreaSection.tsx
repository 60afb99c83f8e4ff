import { Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import type { ShapeMeasures } from "../../../state/catalogue/measures.ts";
import { areaText, perimeterText, plain } from "../../../words/format/figures.ts";
import { AreaFigure } from "../../catalogue/card/area/AreaFigure.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { MethodSwitch } from "../../catalogue/card/area/MethodSwitch.tsx";
import { PerimeterFigures } from "../../catalogue/card/area/PerimeterFigures.tsx";
import { useWords } from "../../ui/use-words.ts";

interface OwnAreaSectionProps {
  readonly shape: ShapeMeasures;
}

/** What the park measures: the area of its polygons, the length of its lines. A point measures nothing. */
export function OwnAreaSection(props: OwnAreaSectionProps) {
  const settings = useAtlas().settings;
  const words = useWords();
  const messages = useWords("document/card");
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
              <MethodSwitch />
            </div>
            <div class="card-area">
              <AreaFigure shown={known().shown} second={known().second} />
              <Show when={known().footprint.overlapSquareMetres}>
                {(overlap) => (
                  <p class="card-caption">
                    {messages().overlap(
                      plain(areaText(overlap(), settings.units(), settings.language())),
                    )}
                  </p>
                )}
              </Show>
            </div>
            <dl class="card-figures">
              <PerimeterFigures footprint={known().footprint} />
            </dl>
          </section>
        )}
      </Show>
      <Show when={props.shape.lengthMetres}>
        {(length) => (
          <section class="card-section">
            <dl class="card-figures">
              <div>
                <dt>{messages().length}</dt>
                <dd class="card-figure">
                  <Figure
                    quantity={perimeterText(length(), settings.units(), settings.language())}
                  />
                </dd>
                <dd class="card-caption">{words().card.ellipsoid}</dd>
              </div>
            </dl>
          </section>
        )}
      </Show>
    </>
  );
}
