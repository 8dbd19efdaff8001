import { RefusedError, refusal } from "../../errors/index.js";
import type { DatasetContext } from "../context.js";

/**
 * Names a person by the reference that the store gave them in one assignment. `add`, `receive` and segments give it. It
 * stays the same for as long as the person is held, differs in every other assignment, and tells nothing by itself.
 */
export interface PersonReference {
  readonly reference: string;
}

/** A person whom an act is about: by the keyed hash of what identifies them, or by their reference. */
export type SoughtPerson = { readonly identity: string } | PersonReference;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * Reads which person is meant: by a reference, or else by the fields that identify people. If a field called `reference`
 * identifies people, it is that field.
 *
 * @throws RefusedError
 */
export function readPerson(context: DatasetContext, given: object): SoughtPerson {
  const { assignment } = context;
  const reference = assignment.identifiedBy.includes("reference") ? undefined : readReference(given);
  if (reference === NO_REFERENCE) {
    const what = "is not a reference that the store gave";
    throw new RefusedError(assignment.id, [refusal("invalid-value", { path: "reference" }, what)]);
  }
  if (reference !== undefined) return { reference };
  const verdict = assignment["~internals"].part(assignment.identifiedBy, false).check(given);
  if (!verdict.success) throw new RefusedError(assignment.id, verdict.refusals);
  return { identity: context.pseudonym(verdict.data) };
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
