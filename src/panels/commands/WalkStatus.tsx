import { createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import { readFeature } from "../../document/feature.ts";
import { useAtlas } from "../../state/context.ts";
import { isOwnPark } from "../../state/catalogue/list.ts";
import { bearingText, plain } from "../../words/format/figures.ts";
import { ownParkName } from "../document/own-name.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";

/** A region that is told politely has to be there before its words. */
const AFTER_MILLISECONDS = 60;

/** Tells which park the keys have come to: its name, its area, and the way to the chosen landmark. */
export function WalkStatus() {
  const {
    catalogue: { list, measures },
    commands,
    document: { own },
  } = useAtlas();
  const format = useFormat();
  const messages = useWords();
  const words = useWords("commands/keys");
  const row = createMemo(() => list.rows().find(({ park }) => park.id === commands.walkedTo()));
  const name = (): string => {
    const park = row()?.park;
    if (!park) return "";
    if (!isOwnPark(park)) return format.text(park.name);
    const file = own.collection(park.collection)?.name ?? "";
    const { order } = park;
    return ownParkName({ feature: readFeature(park), order, file }, messages(), format.language());
  };
  const way = (): string | undefined => {
    const [park, landmark] = [row()?.park, list.nearLandmark()];
    if (!park || !landmark) return undefined;
    const geometry = isOwnPark(park) ? readFeature(park).geometry : park.geometry;
    const distance = geometry && measures.distanceFrom(geometry, landmark);
    if (!distance) return undefined;
    const length = plain(format.length(distance.edgeMetres));
    return words().way(length, bearingText(distance.bearingDegrees), format.text(landmark.name));
  };
  const sentence = (): string => {
    const area = row()?.area;
    const size = area ? plain(format.area(area.squareMetres)) : messages().list.areaUnknown;
    return words().walked([name(), size, way()].filter((part) => part !== undefined));
  };
  const [told, setTold] = createSignal("");
  createEffect(() => {
    const text = row() ? sentence() : "";
    const timer = setTimeout(() => setTold(text), AFTER_MILLISECONDS);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <p role="status" class="spoken">
      {told()}
    </p>
  );
}
