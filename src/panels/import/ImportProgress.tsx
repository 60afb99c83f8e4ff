import { createMemo, For } from "solid-js";
import type { ImportJob } from "../../state/import/import-jobs.ts";
import { useImportFormat } from "./messages/import-format.ts";
import { shorten } from "../ui/shorten.ts";
import "./import-progress.css";

interface ImportProgressProps {
  readonly jobs: readonly ImportJob[];
  readonly cancel: (id: number) => void;
}

/** The imports that take longer than a moment, each with the way to end it. */
export function ImportProgress(props: ImportProgressProps) {
  const format = useImportFormat();
  // Keyed by number: a job's value changes with every step of its progress, its line stays.
  const ids = createMemo(() => props.jobs.filter(({ slow }) => slow).map(({ id }) => id), [], {
    equals: (before, after) => before.join() === after.join(),
  });
  const job = (id: number) => props.jobs.find((one) => one.id === id);
  const names = () => ids().flatMap((id) => job(id)?.name ?? []);
  return (
    <div class="import-progress">
      <p class="spoken" aria-live="polite">
        {names()
          .map((name) => format().words.dialog.progressName(shorten(name, 60)))
          .join(". ")}
      </p>
      <For each={ids()}>
        {(id) => <JobLine id={id} job={job(id)} cancel={() => props.cancel(id)} />}
      </For>
    </div>
  );
}

function JobLine(props: {
  readonly id: number;
  readonly job: ImportJob | undefined;
  readonly cancel: () => void;
}) {
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
        onClick={() => props.cancel()}
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
