/** An event that the browser lets a worker finish its work on. */
export interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page, to be answered by the worker or left to the network. */
export interface RequestEvent extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What a service worker's own side offers, as far as it is used here; the types of pages do not have it. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", listen: (event: LifeEvent) => void): void;
  addEventListener(type: "fetch", listen: (event: RequestEvent) => void): void;
}
