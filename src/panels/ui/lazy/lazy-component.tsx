import { createSignal, type JSX, Show, untrack } from "solid-js";
import { lazily } from "../../../state/lazy.ts";
import type { WordsSubject } from "../../../words/load.ts";
import { useWordsLoader, type WordsLoader } from "../use-words.ts";
import { type LoadFailureState, LoadFailure } from "./LoadFailure.tsx";

/** What a part needs beside its code, and what stands in its place while it is not there. */
interface LazyOptions<Props> {
  /** The subjects whose words the part uses beyond those of the first view. */
  readonly words?: readonly WordsSubject[];
  readonly loading?: () => JSX.Element;
  /** Without it, a sentence in its place. */
  readonly failed?: (failure: LoadFailureState, props: Props) => JSX.Element;
}

type View<Props> = (props: Props) => JSX.Element;

/** A component whose code and words come when it is first shown or, by `preload`, before. */
export type LazyComponent<Props> = View<Props> & {
  readonly preload: (words?: WordsLoader) => Promise<unknown>;
};

/** A part of the page that comes when it is first shown, says where it cannot be had, and is asked for anew. */
export function lazyComponent<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => View<Props>,
  options: LazyOptions<Props> = {},
): LazyComponent<Props> {
  const {
    words: subjects = [],
    loading,
    failed = (failure) => <LoadFailure failure={failure} />,
  } = options;
  let here: View<Props> | undefined;
  const loadCode = lazily(load, (module) => (here = pick(module)));
  const preload = async (words?: WordsLoader): Promise<View<Props>> => {
    const [view] = await Promise.all([loadCode(), words?.load(subjects)]);
    return view;
  };
  const show = (props: Props): JSX.Element => {
    const words = useWordsLoader();
    const isComplete = untrack(() => words.areHere(subjects));
    const [view, setView] = createSignal(isComplete ? here : undefined);
    const [count, setCount] = createSignal(0);
    const retry = (): void =>
      void preload(words).then(
        (came) => setView(() => came),
        () => setCount((times) => times + 1),
      );
    if (!untrack(view)) retry();
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
