import type { Locator, Page } from "@playwright/test";

/** A file that exists only in a test. */
export interface TestFile {
  readonly name: string;
  readonly text: string;
}

const asPayload = ({ name, text }: TestFile) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(text),
});

/** The ways by which a user brings parks in, and what the page says of it. */
export const createBringing = (page: Page) => ({
  /** Through the button, the dialog and the system's file picker. */
  async choose(...files: readonly TestFile[]): Promise<void> {
    await page.getByRole("button", { name: "Add parks", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Add parks", exact: true });
    await dialog.getByLabel("Choose files").setInputFiles(files.map(asPayload));
  },
  /** Drags over the page and lets go, as the browser tells it. */
  async drop(...files: readonly TestFile[]): Promise<void> {
    await drag(page, "dragover", { files });
    await drag(page, "drop", { files });
  },
  drag: (type: DragType, cargo: Cargo): Promise<void> => drag(page, type, cargo),
  /** Pastes where the focus is. */
  async paste(text: string): Promise<void> {
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      (document.activeElement ?? document.body).dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  },
  report: page.getByRole("dialog", { name: "Import report", exact: true }),
  /** One line of the report, by words of it. */
  finding: (words: string | RegExp): Locator =>
    page
      .getByRole("dialog", { name: "Import report", exact: true })
      .getByRole("listitem")
      .filter({ hasText: words }),
});

type DragType = "dragover" | "drop";

interface Cargo {
  readonly files?: readonly TestFile[];
  readonly text?: string;
}

async function drag(page: Page, type: DragType, cargo: Cargo): Promise<void> {
  const data = await page.evaluateHandle(({ files, text }) => {
    const transfer = new DataTransfer();
    for (const file of files ?? []) transfer.items.add(new File([file.text], file.name));
    if (text !== undefined) transfer.setData("text/plain", text);
    return transfer;
  }, cargo);
  await page.dispatchEvent("body", type, { dataTransfer: data });
}
