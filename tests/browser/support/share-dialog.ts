import { expect } from "@playwright/test";
import type { Atlas } from "./atlas.ts";

/** Drives the dialog "Share" by its accessible names. */
export const shareDialog = (atlas: Atlas) => {
  const dialog = atlas.dialog("Share");
  return {
    dialog,
    link: dialog.getByRole("textbox", { name: "Link", exact: true }),
    part: (name: string) => dialog.getByRole("checkbox", { name, exact: true }),
    code: dialog.getByRole("img", { name: "QR code", exact: true }),
    button: (name: string) => dialog.getByRole("button", { name, exact: true }),
    tab: (name: string) => dialog.getByRole("tab", { name, exact: true }),
    async open(): Promise<void> {
      await atlas.button("Share").click();
      await expect(dialog).toBeVisible();
    },
    /** The link, as soon as it is made. */
    async read(): Promise<string> {
      const box = dialog.getByRole("textbox", { name: "Link", exact: true });
      await expect(box).toHaveValue(/^https?:/);
      return box.inputValue();
    },
  };
};

/** The keys of a link. */
export const keysOf = (link: string): URLSearchParams =>
  new URLSearchParams(new URL(link).hash.slice(1));
