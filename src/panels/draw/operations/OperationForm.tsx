import {
  createEffect,
  createSignal,
  createUniqueId,
  on,
  onCleanup,
  onMount,
  Show,
  untrack,
} from "solid-js";
import type { OwnPark, OwnParkId } from "../../../document/document.ts";
import type { OperationsState } from "../../../state/draw/operations.ts";
import { countText } from "../../../words/format/figures.ts";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";
import {
  firstValues,
  type MenuKind,
  OPERATION_FIELDS,
  type OperationValues,
  requestFor,
} from "./operation-plan.ts";
import { OperationFields, type FigureField } from "./OperationFields.tsx";
import { OperationOutcome } from "./OperationOutcome.tsx";
import { OtherParks } from "./OtherParks.tsx";

interface OperationFormProps {
  readonly kind: MenuKind;
  readonly state: OperationsState;
  readonly nameOf: (park: OwnPark) => string;
  /** Called when the form is done with. */
  readonly close: () => void;
}

/** Who types a number is not shown each digit's outcome. */
const PAUSE_MILLISECONDS = 300;

const isFigureField = (field: string): field is FigureField =>
  field !== "others" && field !== "path";

/** What the form asks for, tried as soon as it is complete and a moment after each change. Needs an owner. */
function createTrying(props: OperationFormProps) {
  const format = useFormat();
  const messages = useWords("draw/operations");
  const [values, setValues] = createSignal(firstValues(untrack(() => props.kind)));
  const request = () =>
    requestFor(props.kind, { ...values(), path: props.state.path() }, format.units());
  const start = (): void => {
    const present = request();
    if (present) void props.state.start(present, messages().labels);
    else props.state.cancel();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  createEffect(
    on([values, () => props.state.path()], (_, before) => {
      clearTimeout(timer);
      timer = setTimeout(start, before ? PAUSE_MILLISECONDS : 0);
    }),
  );
  return {
    values,
    change: (next: Partial<OperationValues>): void =>
      void setValues((before) => ({ ...before, ...next })),
    start,
  };
}

/** One operation: what it needs, what would come of it, and doing it. */
export function OperationForm(props: OperationFormProps) {
  const messages = useWords("draw/operations");
  const titleId = createUniqueId();
  const { values, change, start } = createTrying(props);
  const nameOfId = (id: OwnParkId | undefined): string => {
    const park = id ? props.state.candidates().find((one) => one.id === id) : props.state.park();
    return park ? props.nameOf(park) : "";
  };
  const isReady = () => props.state.phase().kind === "ready";
  let form!: HTMLFormElement;
  onMount(() => {
    const first = form.querySelector<HTMLElement>("input, .operation-form__path button, h3");
    first?.focus({ preventScroll: true });
  });
  // What comes of it stands below the fields, and doing it below that.
  createEffect(
    on(
      () => props.state.phase(),
      () => form.scrollIntoView({ block: "nearest" }),
    ),
  );
  return (
    <form
      ref={form}
      class="operation-form"
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady()) return;
        props.state.apply();
        props.close();
      }}
    >
      <h3 id={titleId} tabindex="-1">
        {messages().kinds[props.kind]}
      </h3>
      <Inputs {...props} values={values()} change={change} />
      <OperationOutcome
        phase={props.state.phase()}
        note={messages().notes[props.kind]}
        tryAgain={start}
        joins={props.kind === "merge"}
        nameOf={nameOfId}
      />
      <div class="operation-form__foot">
        {/* Not `disabled`: it would lose the focus that it has while the next outcome is worked out. */}
        <button type="submit" class="push-button push-button--solid" aria-disabled={!isReady()}>
          {messages().apply}
        </button>
        <button type="button" class="push-button" onClick={() => props.close()}>
          {messages().cancel}
        </button>
      </div>
    </form>
  );
}

interface InputsProps extends Omit<OperationFormProps, "close"> {
  readonly values: OperationValues;
  readonly change: (values: Partial<OperationValues>) => void;
}

/** All that an operation asks for. */
function Inputs(props: InputsProps) {
  const fields = () => OPERATION_FIELDS[props.kind];
  return (
    <>
      <Show when={fields().includes("path")}>
        <PathField state={props.state} purpose={props.kind === "split" ? "split" : "cut-out"} />
      </Show>
      <Show when={fields().includes("others")}>
        <OtherParks
          parks={props.state
            .candidates()
            .map((park) => ({ id: park.id, name: props.nameOf(park) }))}
          chosen={props.values.others}
          choose={(others) => props.change({ others })}
        />
      </Show>
      <Show when={fields().some(isFigureField)}>
        <OperationFields
          fields={fields().filter(isFigureField)}
          values={props.values}
          change={props.change}
        />
      </Show>
    </>
  );
}

interface PathFieldProps {
  readonly state: OperationsState;
  readonly purpose: "split" | "cut-out";
}

/** The line or ring that the user draws for an operation. */
function PathField(props: PathFieldProps) {
  const messages = useWords("draw/operations");
  return (
    <div class="operation-form__path">
      <button type="button" class="push-button" onClick={() => props.state.draw(props.purpose)}>
        {props.state.path() ? messages().drawAgain : messages().draw[props.purpose]}
      </button>
      <Show when={props.state.path()}>
        {(path) => <span class="operation-note">{messages().drawn(countText(path().length))}</span>}
      </Show>
    </div>
  );
}
