import { createSignal, type JSX, Show } from "solid-js";
import { lazily } from "../../../state/lazy.ts";
import { type LoadFailureState, LoadFailure } from "./LoadFailure.tsx";

/** What stands in a part's place while it is not there. */
interface Fallbacks<Props> {
  readonly loading?: () => JSX.Element;
  /** Without it, a sentence in its place. */
  readonly failed?: (failure: LoadFailureState, props: Props) => JSX.Element;
}

type View<Props> = (props: Props) => JSX.Element;

/** A component whose code comes when it is first shown or, by `preload`, before. */
export type LazyComponent<Props> = View<Props> & { readonly preload: () => Promise<unknown> };

/** A part of the page that comes when it is first shown, says where it cannot be had, and is asked for anew. */
export function lazyComponent<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => View<Props>,
  { loading, failed = (failure) => <LoadFailure failure={failure} /> }: Fallbacks<Props> = {},
): LazyComponent<Props> {
  let here: View<Props> | undefined;
  const preload = lazily(load, (module) => (here = pick(module)));
  const show = (props: Props): JSX.Element => {
    const [view, setView] = createSignal(here);
    const [count, setCount] = createSignal(0);
    const retry = (): void =>
      void preload().then(
        (came) => setView(() => came),
        () => setCount((times) => times + 1),
      );
    if (!here) retry();
    return (
      <Show
        when={view()}
        keyed
        fallback={
          <Show when={count()} fallback={loading?.()}>
            {failed({ count, retry }, props)}
          </Show>
        }
      >
        {(Shown) => <Shown {...props} />}
      </Show>
    );
  };
  return Object.assign(show, { preload });
}
