import { createSignal, getOwner, runWithOwner, untrack } from "solid-js";
import type { OperationDependencies } from "./operation-shapes.ts";
import type { OperationsState } from "./operations.ts";

/** Operations on the park that is open: their state is made when its code is here. Needs an owner. */
export function createLazyOperations(dependencies: OperationDependencies) {
  const [state, setState] = createSignal<OperationsState>();
  const owner = getOwner();
  return {
    /** `undefined` until operations were first asked for. */
    state,
    /** The state, made at the first call. */
    begin: (create: (given: OperationDependencies) => OperationsState): OperationsState => {
      const made = untrack(state) ?? runWithOwner(owner, () => create(dependencies));
      if (!made) throw new Error("The state of operations needs an owner.");
      setState(made);
      return made;
    },
  };
}
