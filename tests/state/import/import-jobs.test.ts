import { createRoot } from "solid-js";
import { describe, expect, test, vi } from "vitest";
import { createImportJobs } from "../../../src/state/import/import-jobs.ts";

const withJobs = (act: (jobs: ReturnType<typeof createImportJobs>) => Promise<void>) =>
  createRoot(async (dispose) => {
    await act(createImportJobs());
    dispose();
  });

describe("jobs of import", () => {
  test("show how far they are, and are gone when they are dropped", () =>
    withJobs(async (jobs) => {
      const id = jobs.queue("a.geojson");
      const answer = await jobs.run(id, (onProgress) => {
        onProgress({ phase: "checking", done: 0.5 });
        return { answer: Promise.resolve(54.87), cancel: () => {} };
      });
      expect(answer).toBe(54.87);
      expect(jobs.jobs()).toEqual([
        { id, name: "a.geojson", progress: { phase: "checking", done: 0.5 }, slow: false },
      ]);
      jobs.drop(id);
      expect(jobs.jobs()).toEqual([]);
    }));

  test("end when they are cancelled, and give no answer even where one comes", () =>
    withJobs(async (jobs) => {
      const id = jobs.queue("a.geojson");
      const cancel = vi.fn<() => void>();
      const running = jobs.run(id, () => ({ answer: Promise.resolve("late"), cancel }));
      jobs.cancel(id);
      expect(cancel).toHaveBeenCalledOnce();
      expect(await running).toBeUndefined();
      expect(jobs.jobs()).toEqual([]);
    }));

  test("that are cancelled before their turn never begin", () =>
    withJobs(async (jobs) => {
      const id = jobs.queue("a.geojson");
      jobs.cancel(id);
      const start = vi.fn<() => never>();
      expect(await jobs.run(id, start)).toBeUndefined();
      expect(start).not.toHaveBeenCalled();
    }));

  test("count as slow after half a second, and not before", () => {
    vi.useFakeTimers();
    return withJobs(async (jobs) => {
      jobs.queue("a.geojson");
      vi.advanceTimersByTime(499);
      expect(jobs.jobs()[0]?.slow).toBe(false);
      vi.advanceTimersByTime(1);
      expect(jobs.jobs()[0]?.slow).toBe(true);
      vi.useRealTimers();
    });
  });
});
