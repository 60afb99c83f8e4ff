import type { Node } from "jsonc-parser";
import { cutMembers, applyTextEdits } from "../../geojson/text/text-edit.ts";
import { nodeMember, jsonTree } from "../../geojson/text/json-tree.ts";

/** A feature's text without some of its members. */
export interface TrimmedFeature {
  readonly text: string;
  /** The keys that stay, and those that went. */
  readonly kept: readonly string[];
  readonly cut: readonly string[];
}

const keyOf = ({ children }: Node): string => String(children?.[0]?.value);

const isEmpty = (value: Node | undefined): boolean =>
  value === undefined || value.type === "null" || value.value === "";

function trimmed(
  text: string,
  parent: Node | undefined,
  goes: (key: string, empty: boolean) => boolean,
): TrimmedFeature {
  const members = parent?.type === "object" ? (parent.children ?? []) : [];
  const isCut = members.map((member) => goes(keyOf(member), isEmpty(member.children?.[1])));
  const keys = (cut: boolean): readonly string[] =>
    members.filter((_, place) => isCut[place] === cut).map(keyOf);
  const splices = cutMembers(members, (place) => isCut[place] === true);
  return { text: applyTextEdits(text, splices), kept: keys(false), cut: keys(true) };
}

/**
 * Takes properties out of a feature's text.
 *
 * @param goes which go, by their keys, and whether they are null or an empty text
 */
export const withoutProperties = (
  text: string,
  goes: (key: string, empty: boolean) => boolean,
): TrimmedFeature => trimmed(text, nodeMember(jsonTree(text), "properties"), goes);

const NEEDED = new Set(["type", "geometry", "properties"]);

/** Takes the members out of a feature's text that none needs: its id and what RFC 7946 section 6.1 calls foreign. */
export const withoutForeignMembers = (text: string): TrimmedFeature =>
  trimmed(text, jsonTree(text), (key) => !NEEDED.has(key));
