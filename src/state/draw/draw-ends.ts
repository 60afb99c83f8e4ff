import { createSignal } from "solid-js";
import { addDrawnPark } from "../../document/drawn.ts";
import type { CollectionId, OwnParkId } from "../../document/document.ts";
import { draftCrossings } from "../../geo/draft/crossings.ts";
import { isTurned, shapeOfDraft } from "../../geo/draft/draft-shape.ts";
import type { Draft } from "../../geo/draft/draft.ts";
import type { SubjectId } from "../catalogue/subject.ts";
import type { OwnDocumentState } from "../document/own-document.ts";
import type { DrawRequest, DrawSession } from "./draw-session.ts";

interface Ending {
  readonly own: Pick<OwnDocumentState, "newId" | "edit" | "park">;
  /** Opens a park's card. */
  readonly select: (id: SubjectId | undefined) => void;
  readonly noteTurned: (id: OwnParkId) => void;
  /** Goes back to the park that had to wait. */
  readonly resume: () => void;
}

/** Whether a shape is an outline with edges that cross; a line may cross itself. */
const crossesItself = (draft: Draft): boolean =>
  draft.tool !== "line" && draftCrossings(draft).length > 0;

/** Makes a park of a shape in the file of a name, and opens it. */
const parkMaker =
  ({ name, end }: DrawSession, { own, select, noteTurned }: Ending) =>
  (geometry: GeoJSON.Geometry, drawn: Draft, fileName: string): void => {
    const id = `own-${own.newId()}` as OwnParkId;
    const file = { id: own.newId() as CollectionId, name: fileName };
    const called = name().trim();
    own.edit(addDrawnPark({ id, geometry, name: called === "" ? undefined : called, file }));
    // A document that cannot be changed here has not taken it.
    if (!own.park(id)) return;
    if (isTurned(drawn, geometry)) noteTurned(id);
    end();
    select(id);
  };

/** How a drawing ends: as a park, as what was asked for, or as nothing. */
export function createDrawEnds(session: DrawSession, ending: Ending) {
  const { draft, request, end, ask, question, refuse } = session;
  const [fileName, setFileName] = createSignal("Drawn here");
  const addPark = parkMaker(session, ending);
  /** Ends with nothing, and goes back to the park that had to wait for something else. */
  const leave = (): void => {
    const asked = request();
    end();
    asked?.cancel?.();
    if (asked) ending.resume();
  };
  const hand = (asked: DrawRequest, shape: GeoJSON.Geometry, present: Draft): void => {
    asked.finish(shape, present);
    // Who measures goes on with the next one.
    if (request() === asked) end();
  };
  const finish = async (): Promise<void> => {
    const present = draft();
    const shape = present && shapeOfDraft(present);
    if (!shape) return;
    const asked = request();
    if (!asked) return addPark(shape, present, fileName());
    if (!asked.refuses) return hand(asked, shape, present);
    const refusal = await asked.refuses(shape, present);
    if (draft() !== present) return;
    if (refusal) refuse(refusal);
    else hand(asked, shape, present);
  };
  return {
    /** What the file of drawn parks is called when it is made. */
    nameFile: (called: string): void => void setFileName(called),
    /** Ends the drawing with what there is, once the user has agreed where edges cross; a shape with too few corners goes on. */
    done: (): void => {
      const present = draft();
      if (present && shapeOfDraft(present) && crossesItself(present)) ask("crossing");
      else void finish();
    },
    /** Ends the drawing with what there is, whatever crosses. */
    finish: (): void => void finish(),
    /** Ends the drawing, once the user has agreed where there is something to lose. */
    cancel: (): void => {
      if ((draft()?.corners.length ?? 0) > 0) ask("discard");
      else leave();
    },
    /** What the user is asked before the drawing ends. */
    question,
    /** Whether the user was asked if the draft may be thrown away. */
    asksToDiscard: (): boolean => question() === "discard",
    goOn: (): void => ask(undefined),
    discard: leave,
    /** Why the end was refused, as long as the draft is as it was. */
    refusal: session.refusal,
  };
}
