import { breach } from "./source.ts";
import type { Breach, ESTree, Source } from "./source.ts";

/** The functions that an export declares, by name. */
function functionsIn({ declaration }: ESTree.ExportNamedDeclaration): readonly string[] {
  if (declaration?.type === "FunctionDeclaration") return [declaration.id?.name ?? ""];
  if (declaration?.type !== "VariableDeclaration") return [];
  return declaration.declarations
    .filter(
      ({ init }) => init?.type === "ArrowFunctionExpression" || init?.type === "FunctionExpression",
    )
    .map(({ id }) => (id.type === "Identifier" ? id.name : ""));
}

/** Exported functions above which no docstring stands. */
export function undocumented(source: Source): readonly Breach[] {
  const { comments } = source.parsed;
  const hasDocstring = (offset: number): boolean => {
    const before = source.text.slice(0, offset).trimEnd().length;
    return comments.some(
      ({ type, value, end }) => type === "Block" && value.startsWith("*") && end === before,
    );
  };
  return source.parsed.program.body.flatMap((node) => {
    if (node.type !== "ExportNamedDeclaration" || hasDocstring(node.start)) return [];
    return functionsIn(node).map((name) => breach(source, node.start, name));
  });
}
