import { changeProperties, type PropertyChange } from "../../../document/property-edits.ts";
import type { OwnSubject } from "../../../state/catalogue/subject.ts";
import { useAtlas } from "../../../state/context.ts";
import type { PropertiesChanged } from "../../../state/notice.ts";

/** What was done to a property, in a word. */
export function propertyDeed(change: PropertyChange, isThere: boolean): PropertiesChanged["deed"] {
  if (change.kind === "rename") return "renamed";
  if (change.kind === "remove") return "removed";
  return isThere ? "changed" : "added";
}

/** Changes properties of an open park as one step of undo, and says so. */
export function useChangeProperties(): (
  subject: OwnSubject,
  name: string,
  changes: readonly PropertyChange[],
) => void {
  const {
    page: { notices },
    document: { own },
  } = useAtlas();
  return ({ id, feature }, name, changes) => {
    const before = own.document();
    own.edit(changeProperties(id, changes));
    const change = changes.at(-1);
    if (!change || own.document() === before) return;
    const deed = propertyDeed(change, Object.hasOwn(feature.properties, change.key));
    const to = change.kind === "rename" ? { to: change.to } : {};
    notices.show({ kind: "properties-changed", deed, key: change.key, ...to, name, parks: 1 });
  };
}
