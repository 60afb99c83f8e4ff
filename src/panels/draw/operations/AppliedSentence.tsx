import type { AppliedOperation } from "../../../state/draw/operations.ts";
import { plain } from "../../../words/format/figures.ts";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";
import { isMenuKind } from "./operation-plan.ts";
import "./operations.css";

interface AppliedSentenceProps {
  readonly applied: AppliedOperation;
}

/** What was done, by how much, and the areas before and after: "Buffer, 50 m: done, 4.16 ha to 9.21 ha." */
export function AppliedSentence(props: AppliedSentenceProps) {
  const messages = useWords("draw/operations");
  const format = useFormat();
  const name = (): string => {
    const { choice } = props.applied;
    return isMenuKind(choice.kind) ? messages().kinds[choice.kind] : messages().name;
  };
  const length = (): string | undefined => {
    const { choice } = props.applied;
    return "metres" in choice ? plain(format.perimeter(choice.metres)) : undefined;
  };
  const areas = (): string | undefined => {
    const { areaBeforeSquareMetres: before, areaAfterSquareMetres: after } = props.applied;
    return before > 0
      ? messages().fromTo(plain(format.area(before)), plain(format.area(after)))
      : undefined;
  };
  return (
    <p class="operation-note operation-applied">{messages().applied(name(), length(), areas())}</p>
  );
}
