import OctagonX from "lucide-solid/icons/octagon-x";
import { Show } from "solid-js";
import { countText } from "../../../words/format/figures.ts";
import { refocusRow } from "../../ui/refocus.ts";
import { useWords } from "../../ui/use-words.ts";
import "../draft-corners.css";

interface CrossingNoticeProps {
  /** The numbers of the first two edges that cross, from 1. */
  readonly edges: readonly [number, number] | undefined;
  /** How many crossings there are besides. */
  readonly others: number;
  /** The numbers from 1 of the corners that repair it in each other's place, and what the area would be. */
  readonly repair:
    | { readonly corners: readonly [number, number]; readonly area: string | undefined }
    | undefined;
  readonly swap: () => void;
}

/** Tells the first two edges that cross, and offers what repairs them. */
export function CrossingNotice(props: CrossingNoticeProps) {
  const messages = useWords("draw/draft");
  const sentence = (): string | undefined => {
    if (!props.edges) return undefined;
    const [one, other] = props.edges;
    const first = messages().cross(countText(one), countText(other));
    return props.others === 0
      ? first
      : `${first} ${messages().moreCrossings(countText(props.others))}`;
  };
  const gives = ({ corners, area }: NonNullable<CrossingNoticeProps["repair"]>): string => {
    const [one = "", other = ""] = corners.map(countText);
    return area === undefined
      ? messages().swapRepairs(one, other)
      : messages().swapGives(one, other, area);
  };
  return (
    <Show when={sentence()}>
      {(text) => (
        <div class="crossing-notice">
          <OctagonX aria-hidden="true" />
          <p>
            <strong>{text()}</strong>
            <Show when={props.repair}>{(repair) => <span>{gives(repair())}</span>}</Show>
          </p>
          <Show when={props.repair}>
            <button
              type="button"
              class="push-button"
              onClick={({ currentTarget }) => {
                const [card, place] = [currentTarget.closest("section"), props.repair?.corners[0]];
                props.swap();
                refocusRow(card ?? undefined, "ol input", (place ?? 1) - 1);
              }}
            >
              {messages().swap}
            </button>
          </Show>
        </div>
      )}
    </Show>
  );
}
