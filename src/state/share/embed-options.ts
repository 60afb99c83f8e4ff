import { createMemo, createSignal } from "solid-js";
import { embedCode } from "../../share/embed-code.ts";
import type { Theme } from "../../share/view.ts";
import type { Language } from "../../words/language.ts";
import type { ShareDialogState } from "./share-dialog.ts";

/** What may be chosen of a frame; `undefined` leaves a choice to whoever looks at it. */
export interface EmbedOptionValues {
  readonly fullWidth: boolean;
  /** In CSS pixels, where it is not as wide as what it stands in. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme | undefined;
  readonly language: Language | undefined;
  /** The wheel zooms without Ctrl, and no longer scrolls the page over the frame. */
  readonly wheel: boolean;
}

/** In CSS pixels: smaller frames have no room for a map beside its card, larger ones outgrow screens. */
export const FRAME_SIDES = { least: 240, most: 4000 } as const;

const DEFAULT_OPTIONS: EmbedOptionValues = {
  fullWidth: false,
  width: 800,
  height: 500,
  theme: undefined,
  language: undefined,
  wheel: false,
};

const side = (pixels: number): number =>
  Math.round(Math.min(FRAME_SIDES.most, Math.max(FRAME_SIDES.least, pixels)));

/** A frame of what the link shows: what is chosen of it, its address and the code for another page. Needs an owner. */
export function createEmbedding(
  { linkedView, linkOf }: Pick<ShareDialogState, "linkedView" | "linkOf">,
  title: () => string,
) {
  const [options, setWishes] = createSignal(DEFAULT_OPTIONS);
  const address = createMemo((): string | undefined => {
    const linked = linkedView();
    if (!linked) return undefined;
    const { theme: _, language: __, ...view } = linked;
    const { theme, language, wheel } = options();
    return linkOf({
      ...view,
      ...(theme ? { theme } : {}),
      ...(language ? { language } : {}),
      embed: wheel ? "wheel" : "1",
    });
  });
  const code = createMemo((): string | undefined => {
    const [shown, { fullWidth, width, height }] = [address(), options()];
    if (shown === undefined) return undefined;
    return embedCode({
      address: shown,
      title: title(),
      width: fullWidth ? "full" : width,
      height,
    });
  });
  return {
    wishes: options,
    /** Changes some of the choices. What is no length leaves the one before. */
    wish: ({ width = NaN, height = NaN, ...rest }: Partial<EmbedOptionValues>): void =>
      void setWishes((before) => ({
        ...before,
        ...rest,
        width: Number.isFinite(width) ? side(width) : before.width,
        height: Number.isFinite(height) ? side(height) : before.height,
      })),
    /** What the frame shows; `undefined` as long as there is no link. */
    address,
    code,
  };
}

export type Embedding = ReturnType<typeof createEmbedding>;
