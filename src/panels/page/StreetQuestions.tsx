import { type Accessor, createSignal, onCleanup, onMount } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { StreetOffer, StreetsEnd } from "../settings/StreetMapOffer.tsx";

/** Whether the browser has a connection, as far as it knows. Needs an owner. */
function createOnline(): Accessor<boolean> {
  const [isOnline, setOnline] = createSignal(navigator.onLine);
  const follow = (): void => void setOnline(navigator.onLine);
  addEventListener("online", follow);
  addEventListener("offline", follow);
  onCleanup(() => {
    removeEventListener("online", follow);
    removeEventListener("offline", follow);
  });
  return isOnline;
}

/** What the user is asked before the online basemap is loaded. */
export function StreetQuestions() {
  const {
    draw,
    view: { previewOutlines, streets },
    settings,
  } = useAtlas();
  const isOnline = createOnline();
  // It would lie on what the user does there.
  const isWorkedOn = (): boolean => draw.takesPointer() || previewOutlines.outlines().length > 0;
  // A status is told where it changes: it has to be there before it has something to say.
  const [isThere, setThere] = createSignal(false);
  onMount(() => requestAnimationFrame(() => setThere(true)));
  return (
    <>
      <StreetOffer
        offered={settings.streetOffered()}
        show={streets.show}
        decline={streets.decline}
      />
      <StreetsEnd
        host={settings.streetHost()}
        offered={isThere() && isOnline() && streets.isOffered() && !isWorkedOn()}
        show={streets.show}
        decline={streets.decline}
      />
    </>
  );
}
