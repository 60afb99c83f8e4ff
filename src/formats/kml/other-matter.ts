import type { Element } from "@xmldom/xmldom";

/** Elements that are no places though numbers of places may stand in them: views, times, looks, and data kept as such. */
const OTHER_MATTER = new Set([
  "Camera",
  "ExtendedData",
  "Icon",
  "Link",
  "LookAt",
  "Metadata",
  "Region",
  "Schema",
  "Snippet",
  "Style",
  "StyleMap",
  "TimeSpan",
  "TimeStamp",
  "Tour",
  "Url",
  "address",
  "angles",
  "description",
  "name",
  "phoneNumber",
  "styleUrl",
  "when",
]);

/** Whether an element says something else than where a thing is. */
export const isIgnoredElement = ({ localName }: Element): boolean =>
  OTHER_MATTER.has(localName ?? "");
