import { useAtlas } from "../../state/context.ts";
import { useWords } from "../ui/use-words.ts";

/** A needle that points north on the map; pressed, it brings north back to the top. */
export function Compass() {
  const { camera } = useAtlas().view;
  const words = useWords();
  const bearing = () => camera.view()?.bearing ?? 0;
  const upright = () => bearing() === 0 && (camera.view()?.pitch ?? 0) === 0;
  return (
    <button
      type="button"
      class="tool compass"
      data-upright={upright() ? "" : undefined}
      aria-label={words().map.northUp}
      title={words().map.northUp}
      onClick={() => camera.resetNorth()}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <g transform={`rotate(${-bearing()} 9 9)`}>
          <path class="compass__north" d="M9 1.5l3 7.5H6z" />
          <path class="compass__south" d="M9 16.5l3-7.5H6z" />
        </g>
      </svg>
    </button>
  );
}
