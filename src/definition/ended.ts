import { type JsonObject, objectIn } from "./json.js";

/** Reads when the purpose of a registered definition ended; undefined if it has not. */
export function readEnded(definition: JsonObject): Date | undefined {
  const { at } = objectIn(definition.ended);
  return typeof at === "string" ? new Date(at) : undefined;
}
