import { breach, visit } from "./source.ts";
import type { Breach, ESTree, Source } from "./source.ts";

const BROWSER = new Set(
  `window document navigator location history localStorage sessionStorage indexedDB fetch
  XMLHttpRequest WebSocket alert performance crypto requestAnimationFrame requestIdleCallback
  setTimeout setInterval queueMicrotask matchMedia addEventListener HTMLElement Worker`.split(
    /\s+/,
  ),
);

/** The names that a file gives to things of its own: they hide a browser's name that is the same. */
function namesOf(source: Source): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (pattern: ESTree.Node | null | undefined): void => {
    if (!pattern) return;
    if (pattern.type === "Identifier") names.add(pattern.name);
    else if (pattern.type === "ObjectPattern") pattern.properties.forEach((part) => add(part));
    else if (pattern.type === "ArrayPattern") pattern.elements.forEach((part) => add(part));
    else if (pattern.type === "AssignmentPattern") add(pattern.left);
    else if (pattern.type === "RestElement") add(pattern.argument);
    else if (pattern.type === "Property") add(pattern.value);
  };
  const addParams = (node: { params: readonly ESTree.Node[] }) => node.params.forEach(add);
  visit(source, {
    VariableDeclarator: (node) => add(node.id),
    FunctionDeclaration: addParams,
    FunctionExpression: addParams,
    ArrowFunctionExpression: addParams,
    ImportSpecifier: (node) => add(node.local),
  });
  return names;
}

const isCallOf = (node: ESTree.MemberExpression, object: string, property: string): boolean =>
  node.object.type === "Identifier" &&
  node.object.name === object &&
  node.property.type === "Identifier" &&
  node.property.name === property;

/** Uses of the browser, the clock and chance, none of which a core room may reach by itself. */
export function impurities(source: Source): readonly Breach[] {
  const own = namesOf(source);
  const names = new Set<ESTree.Node>();
  const found: Breach[] = [];
  visit(source, {
    // A property's name is no use of a global, and neither is that of a member of a type.
    TSPropertySignature: (node) => void names.add(node.key),
    TSMethodSignature: (node) => void names.add(node.key),
    MemberExpression: (node) => {
      if (!node.computed) names.add(node.property);
      if (isCallOf(node, "Date", "now")) found.push(breach(source, node.start, "Date.now"));
      if (isCallOf(node, "Math", "random")) found.push(breach(source, node.start, "Math.random"));
    },
    Property: (node) => {
      if (!node.computed && !node.shorthand) names.add(node.key);
    },
    NewExpression: (node) => {
      const isDate = node.callee.type === "Identifier" && node.callee.name === "Date";
      if (isDate && node.arguments.length === 0)
        found.push(breach(source, node.start, "new Date()"));
    },
    Identifier: (node) => {
      if (!BROWSER.has(node.name) || own.has(node.name) || names.has(node)) return;
      found.push(breach(source, node.start, node.name));
    },
  });
  return found;
}
