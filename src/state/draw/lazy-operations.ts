import { createRoot, createSignal, untrack } from "solid-js";
import type { OperationDependencies } from "./operation-shapes.ts";
import type { OperationsState } from "./operations.ts";

type Create = (given: OperationDependencies) => OperationsState;

function createLazyOperations(dependencies: OperationDependencies) {
  const [state, setState] = createSignal<OperationsState>();
  return {
    /** `undefined` until operations were first asked for. */
    state,
    /** The state, made at the first call. */
    begin: (create: Create): OperationsState => {
      // It outlives the card, which makes room while a line is drawn.
      const made = untrack(state) ?? createRoot(() => create(dependencies));
      setState(made);
      return made;
    },
  };
}

const known = new WeakMap<OperationDependencies, ReturnType<typeof createLazyOperations>>();

/**
 * Operations on the park that is open. They come with the card of a park, and the atlas has only what they need; their state
 * is made when its code is here.
 */
export function operationsOf(dependencies: OperationDependencies) {
  const operations = known.get(dependencies) ?? createLazyOperations(dependencies);
  known.set(dependencies, operations);
  return operations;
}
