import { vi } from "vitest";

/** A worker that does nothing but what the test has it do. */
export class FakeWorker extends EventTarget {
  static last: FakeWorker;
  static count = 0;
  readonly postMessage = vi.fn<(request: unknown, transfer: Transferable[]) => void>();
  readonly terminate = vi.fn<() => void>();
  constructor() {
    super();
    FakeWorker.last = this;
    FakeWorker.count += 1;
  }
  answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
  /** Only of a script that ran the `error` event has a message. */
  fail(message?: string): Event {
    const event = new Event("error", { cancelable: true });
    this.dispatchEvent(message === undefined ? event : Object.assign(event, { message }));
    return event;
  }
}

/** Puts it in the place of the browser's workers, with a clock that the test moves. */
export function useFakeWorkers(): void {
  FakeWorker.count = 0;
  vi.useFakeTimers();
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("window", globalThis);
  const page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("dispatchEvent", page.dispatchEvent.bind(page));
}

/** Undoes `useFakeWorkers`. */
export function useTrueWorkers(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}
