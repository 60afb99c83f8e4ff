import { createMemo, For } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import type { ImportJob } from "../../state/import/import-jobs.ts";
import { useImportFormat } from "./messages/import-format.ts";
import { shorten } from "../ui/shorten.ts";
import "./import-progress.css";

/** The imports that take longer than a moment, each with the way to end it. */
export function ImportProgress() {
  const imports = useAtlas().import;
  const format = useImportFormat();
  // Keyed by number: a job's value changes with every step of its progress, its line stays.
  const ids = createMemo(
    () =>
      imports
        .jobs()
        .filter(({ slow }) => slow)
        .map(({ id }) => id),
    [],
    { equals: (before, after) => before.join() === after.join() },
  );
  const job = (id: number) => imports.jobs().find((one) => one.id === id);
  const names = () => ids().flatMap((id) => job(id)?.name ?? []);
  return (
    <div class="import-progress">
      <p class="spoken" aria-live="polite">
        {names()
          .map((name) => format().words.dialog.progressName(shorten(name, 60)))
          .join(". ")}
      </p>
      <For each={ids()}>{(id) => <JobLine id={id} job={job(id)} />}</For>
    </div>
  );
}

function JobLine(props: { readonly id: number; readonly job: ImportJob | undefined }) {
  const imports = useAtlas().import;
  const format = useImportFormat();
  const name = () => shorten(props.job?.name ?? "", 60);
  const phase = () => format().words.dialog.phase[props.job?.progress?.phase ?? "reading"];
  const percent = () => Math.floor((props.job?.progress?.done ?? 0) * 100);
  return (
    <div class="import-progress__job">
      <p class="import-progress__name" id={`import-${props.id}`}>
        {name()}
      </p>
      <p class="import-progress__phase num">
        {phase()} {format().words.dialog.percent(percent())}
      </p>
      <button
        type="button"
        class="text-button"
        aria-describedby={`import-${props.id}`}
        onClick={() => imports.cancel(props.id)}
      >
        {format().words.dialog.cancel}
      </button>
      <progress
        class="import-progress__bar"
        aria-label={format().words.dialog.progressName(name())}
        max="100"
        value={percent()}
      />
    </div>
  );
}
