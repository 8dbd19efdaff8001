import type { PhoneCountry } from "../../boundary/index.js";
import { RefusedError, refusal } from "../../errors/index.js";
import type { DatasetContext } from "../context.js";
import type { OlderIdentity } from "../keys/identities.js";
import { identifySubject } from "./identity.js";

/**
 * Names a person by the reference that the store gave them in one assignment. `add`, `receive` and segments give it. It
 * stays the same for as long as the person is held, differs in every other assignment, and tells nothing by itself.
 */
export interface PersonReference {
  readonly reference: string;
}

/** A person by the keyed hashes of what identifies them. */
export interface KnownPerson {
  readonly identity: string;
  /** The hashes that former forms of canonical text made, if any is in use. */
  readonly older: readonly OlderIdentity[];
}

/** A person whom an act is about: by the keyed hashes of what identifies them, or by their reference. */
export type SoughtPerson = KnownPerson | PersonReference;

/** The form of a reference. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * Reads which person is meant: by a reference, or else by the fields that identify people. If a field called `reference`
 * identifies people, it is that field.
 *
 * @param country - The country of phone numbers without a country's prefix. If left out, it is that of the field.
 * @throws RefusedError. DefinitionError `invalid-country`, StoreError `invalid-query`
 */
export function readPerson(context: DatasetContext, given: object, country?: PhoneCountry): SoughtPerson {
  const { assignment } = context;
  const reference = assignment.identifiedBy.includes("reference") ? undefined : readReference(given);
  if (reference === NO_REFERENCE) {
    const what = "is not a reference that the store gave";
    throw new RefusedError(assignment.id, [refusal("invalid-value", { path: "reference" }, what)]);
  }
  if (reference !== undefined) return { reference };
  const { current, older } = identifySubject(context, given, country);
  return { identity: current, older };
}

const NO_REFERENCE: unique symbol = Symbol("no reference");

/** Reads the reference of an object that has nothing else. Whatever else there is, the boundary has to judge. */
function readReference(given: object): string | typeof NO_REFERENCE | undefined {
  try {
    const keys = Reflect.ownKeys(given);
    if (keys.length !== 1 || keys[0] !== "reference") return undefined;
    const value: unknown = Object.getOwnPropertyDescriptor(given, "reference")?.value;
    return typeof value === "string" && UUID.test(value) ? value.toLowerCase() : NO_REFERENCE;
  } catch {
    return undefined; // it is no object, or a trap of a proxy threw
  }
}
