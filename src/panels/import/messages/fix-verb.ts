import type { Fix } from "../../../state/import/findings.ts";
import type { ImportWords } from "./import-format.ts";
import { datumName } from "./finding-sentence.ts";

/** What the button of a fix says that it does. */
export const fixLabel = (fix: Fix, { report }: ImportWords): string =>
  fix.kind === "from-datum" ? report.convertFrom(datumName(fix.datum)) : report.fix[fix.kind];
