import { createSignal, onCleanup, onMount } from "solid-js";
import type { EmbedOptionValues } from "../../../state/share/embed-options.ts";
import { useWords } from "../../ui/use-words.ts";

interface EmbedPreviewProps {
  readonly address: string;
  readonly title: string;
  readonly wishes: EmbedOptionValues;
}

/** The frame as it will be, made smaller where it is wider than the dialog: its own breaks stay where they are. */
export function EmbedPreview(props: EmbedPreviewProps) {
  const messages = useWords("share/embed");
  let stage!: HTMLDivElement;
  const [room, setRoom] = createSignal(0);
  const width = () => (props.wishes.fullWidth ? room() : props.wishes.width);
  const scale = () => (room() === 0 ? 1 : Math.min(1, room() / width()));
  onMount(() => {
    const observer = new ResizeObserver(() => setRoom(stage.clientWidth));
    observer.observe(stage);
    onCleanup(() => observer.disconnect());
  });
  return (
    <figure class="embed-preview">
      <figcaption>{messages().preview}</figcaption>
      <div
        ref={stage}
        class="embed-preview__stage"
        style={{
          "--frame-scale": scale(),
          "--frame-width": `${width()}px`,
          "--frame-height": `${props.wishes.height}px`,
        }}
      >
        <iframe
          src={props.address}
          title={props.title}
          loading="lazy"
          allow="fullscreen; clipboard-write"
          referrerpolicy="no-referrer"
        />
      </div>
    </figure>
  );
}
