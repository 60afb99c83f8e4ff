import { nameInProperties } from "../geo/name-in-properties.ts";
import { isObject } from "./json/shape.ts";

/** What a feature is called by its properties; `undefined` where they name nothing. */
export const nameOfProperties = (properties: unknown): string | undefined =>
  isObject(properties) ? nameInProperties(properties)?.name : undefined;

/** What a feature is called, whatever it is. */
export const nameOfFeature = (value: unknown): string | undefined =>
  isObject(value) ? nameOfProperties(value.properties) : undefined;
