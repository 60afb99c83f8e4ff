import { For, Match, Switch } from "solid-js";
import {
  ambiguousNumber,
  readTypedAngle,
  readTypedArea,
  readTypedBearing,
  readTypedLength,
} from "../../../geo/typed-quantity.ts";
import { areaUnitName, lengthUnitName } from "../../../words/format/figures.ts";
import { LabelledField } from "../../ui/LabelledField.tsx";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";
import type { OperationField, OperationValues } from "./operation-plan.ts";

/** The fields that take one value of the form. */
export type FigureField = Exclude<OperationField, "others" | "path">;

interface OperationFieldsProps {
  readonly fields: readonly FigureField[];
  readonly values: OperationValues;
  readonly change: (values: Partial<OperationValues>) => void;
}

interface OneFieldProps extends Omit<OperationFieldsProps, "fields"> {
  readonly field: FigureField;
}

/** Fields for the figures and choices of an operation. */
export function OperationFields(props: OperationFieldsProps) {
  return (
    <div class="operation-fields">
      <For each={props.fields}>
        {(field) => <OneField field={field} values={props.values} change={props.change} />}
      </For>
    </div>
  );
}

type NumberName = "metres" | "bearing" | "degrees" | "area";

const NUMBER_FIELDS: readonly FigureField[] = ["metres", "bearing", "degrees", "area"];

const isNumber = (field: FigureField): field is NumberName => NUMBER_FIELDS.includes(field);

function OneField(props: OneFieldProps) {
  const format = useFormat();
  const messages = useWords("draw/operations");
  const unit = (): string => {
    if (props.field === "area") return areaUnitName(format.units(), format.language());
    return props.field === "metres" ? lengthUnitName("m", format.language()) : "°";
  };
  const reads: Readonly<Record<NumberName, (text: string) => number | undefined>> = {
    metres: (text) => readTypedLength(text, "m"),
    bearing: readTypedBearing,
    degrees: readTypedAngle,
    area: (text) => readTypedArea(text, format.units()),
  };
  const number = () => (isNumber(props.field) ? props.field : undefined);
  return (
    <Switch>
      <Match when={number()}>
        {(name) => (
          <NumberField
            label={messages().fields[name()]}
            unit={unit()}
            value={props.values[name()]}
            read={reads[name()]}
            change={(text) => props.change({ [name()]: text })}
          />
        )}
      </Match>
      <Match when={props.field === "side"}>
        <Choices
          legend={messages().fields.side}
          names={messages().sides}
          value={props.values.side}
          choose={(side) => props.change({ side })}
        />
      </Match>
      <Match when={props.field === "corners"}>
        <Choices
          legend={messages().fields.corners}
          names={messages().corners}
          value={props.values.corners}
          choose={(corners) => props.change({ corners })}
        />
      </Match>
      <Match when={props.field === "smoothing"}>
        <Choices
          legend={messages().fields.smoothing}
          names={messages().smoothings}
          value={props.values.smoothing}
          choose={(smoothing) => props.change({ smoothing })}
        />
      </Match>
    </Switch>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly read: (text: string) => number | undefined;
  readonly change: (text: string) => void;
}

function NumberField(props: NumberFieldProps) {
  const messages = useWords("draw/operations");
  const problem = (): string | undefined => {
    if (props.value.trim() === "" || props.read(props.value) !== undefined) return undefined;
    const ambiguous = ambiguousNumber(props.value);
    return ambiguous
      ? messages().ambiguous(ambiguous.thousands, ambiguous.decimals)
      : messages().noNumber;
  };
  return (
    <LabelledField label={`${props.label} (${props.unit})`} problem={problem()}>
      {(binding) => (
        <input
          {...binding}
          class="text-box num"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          value={props.value}
          onInput={(event) => props.change(event.currentTarget.value)}
        />
      )}
    </LabelledField>
  );
}

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  /** The choices, each by what it is called. */
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly choose: (value: Value) => void;
}

function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const values = () => Object.keys(props.names) as Value[];
  return (
    <fieldset class="operation-choices">
      <legend>{props.legend}</legend>
      <For each={values()}>
        {(value) => (
          <label>
            <input
              type="radio"
              name={props.legend}
              checked={props.value === value}
              onChange={() => props.choose(value)}
            />
            <span>{props.names[value]}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
