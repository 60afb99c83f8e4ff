import { type Accessor, createEffect, on } from "solid-js";
import { type Draft, DRAW_TOOLS } from "../../geo/draft/draft.ts";
import type { Position } from "../../geo/position.ts";
import { isJsonObject } from "../../geojson/json.ts";
import { DRAFT_KEY } from "./draft-key.ts";

/** A draft as it is kept on the device, with the name that its park is to have. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly name: string;
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length === 2 && value.every((number) => Number.isFinite(number));

function readKept(value: unknown): KeptDraft | undefined {
  if (!isJsonObject(value)) return undefined;
  const { tool: toolName, corners, name } = value;
  const tool = DRAW_TOOLS.find((one) => one === toolName);
  const positions: unknown[] = Array.isArray(corners) ? corners : [];
  if (!tool || positions.length === 0 || !positions.every(isPosition)) return undefined;
  return { draft: { tool, corners: positions }, name: typeof name === "string" ? name : "" };
}

/** The draft of an earlier visit; `undefined` where there is none or what was kept makes no sense. */
export function loadDraft(): KeptDraft | undefined {
  try {
    return readKept(JSON.parse(localStorage.getItem(DRAFT_KEY) ?? "null"));
  } catch {
    return undefined;
  }
}

/** Keeps the draft for the next visit; one without corners is forgotten. A browser that refuses keeps it for this visit. */
function keepDraft({ draft, name }: KeptDraft): void {
  try {
    if (draft.corners.length === 0) localStorage.removeItem(DRAFT_KEY);
    else localStorage.setItem(DRAFT_KEY, JSON.stringify({ ...draft, name }));
  } catch {
    // The draft lasts as long as the page.
  }
}

interface KeptSession {
  readonly draft: Accessor<Draft | undefined>;
  readonly name: Accessor<string>;
  /** What is drawn, where it is something else than a park. */
  readonly request: Accessor<object | undefined>;
}

/** Keeps the draft of a park on the device, step by step. Needs an owner. */
export function keepSteps({ draft, name, request }: KeptSession): void {
  createEffect(
    on(
      [draft, name, request],
      ([present, called, asked], before) => {
        // While something else is drawn, the park waits.
        if (asked || before?.[2]) return;
        const nothing: Draft = { tool: "polygon", corners: [] };
        keepDraft({ draft: present ?? nothing, name: called });
      },
      { defer: true },
    ),
  );
}
