import type { DistanceColumn, DistanceOrder } from "./distance-order.ts";

interface DistanceHeaderProps {
  readonly column: DistanceColumn;
  readonly heading: string;
  readonly order: DistanceOrder;
  readonly onOrder: () => void;
}

/** The head of a column; its button orders the table by it. */
export function DistanceHeader(props: DistanceHeaderProps) {
  const direction = (): "ascending" | "descending" | "none" => {
    if (props.order.column !== props.column) return "none";
    return props.order.descending ? "descending" : "ascending";
  };
  return (
    <th scope="col" class={`is-${props.column}`} aria-sort={direction()}>
      <button type="button" onClick={() => props.onOrder()}>
        {props.heading}
      </button>
    </th>
  );
}
