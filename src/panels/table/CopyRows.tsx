import Copy from "lucide-solid/icons/copy";
import { createSignal } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { asMarkdown, asTabs } from "../../state/table/copied-table.ts";
import { copyText } from "../ui/copy/clipboard.ts";
import { useWords } from "../ui/use-words.ts";
import type { Column } from "./column.ts";
import { PopoverButton } from "./PopoverButton.tsx";

interface CopyRowsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** Copies what the table shows, all of its rows, as spreadsheets or as Markdown take it. */
export function CopyRows<Row>(props: CopyRowsProps<Row>) {
  const { notices } = useAtlas().page;
  const words = useWords("table/table");
  const [message, setMessage] = createSignal("");
  const copy = async (write: typeof asTabs, close: () => void): Promise<void> => {
    const cells = props.rows.map((row) =>
      props.columns.map(({ cell }) => {
        const { text, unit } = cell(row);
        return unit ? `${text} ${unit}` : text;
      }),
    );
    const count = cells.length;
    close();
    const went = await copyText(write(props.columns, cells));
    if (went) setMessage(words().copied(count));
    else notices.show({ kind: "copy-refused" });
  };
  return (
    <>
      <span role="status" class="table-message">
        {message()}
      </span>
      <PopoverButton name={words().copy} icon={<Copy aria-hidden="true" />}>
        {(close) => (
          <>
            <button
              type="button"
              class="push-button table-button"
              onClick={() => void copy(asTabs, close)}
            >
              {words().copyTabs}
            </button>
            <button
              type="button"
              class="push-button table-button"
              onClick={() => void copy(asMarkdown, close)}
            >
              {words().copyMarkdown}
            </button>
          </>
        )}
      </PopoverButton>
    </>
  );
}
