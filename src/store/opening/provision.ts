import { randomUUID } from "node:crypto";
import type { AnyAssignment } from "../../assignment/index.js";
import type { Described } from "../../definition/describe.js";
import { buildEvent } from "../../oversight/index.js";
import { type Approval, IDENTITY_FORM, type Registration, type TrailEvent } from "../../storage/index.js";
import { SYSTEM } from "../actor.js";
import { writeApproval } from "../evolution/approval.js";
import { pseudonymiser } from "../keys/pseudonym.js";
import type { StoreOptions } from "../options.js";
import { markKey, readPseudonymKey } from "./pseudonym-key.js";

/**
 * Registers an assignment and makes the place for its data. Returns the registration that holds, because another
 * process may be faster.
 */
export async function provision(
  assignment: AnyAssignment,
  described: Described,
  { storage, pseudonymKeys }: StoreOptions,
  first: TrailEvent,
  fieldKeysMark: string | undefined,
  approval?: Approval,
): Promise<Registration> {
  const key = await readPseudonymKey(assignment, undefined, pseudonymKeys);
  const registration: Registration = {
    version: 1,
    accepts: 1,
    terms: described.terms,
    definition: {
      ...described.definition,
      keyMark: markKey(pseudonymiser(key)),
      ...(fieldKeysMark === undefined ? {} : { fieldKeysMark }),
    },
    key: pseudonymKeys === undefined ? Buffer.from(key).toString("hex") : undefined,
    identityForms: [IDENTITY_FORM],
    ...(approval === undefined ? {} : { approval }),
  };
  return storage.provision(described.layout, registration, first);
}

/** Builds the event of a definition that was registered, with who approved it, if anybody had to. */
export function definedEvent(
  fields: readonly { readonly name: string }[],
  version: number,
  at: Date,
  approval?: Approval,
): TrailEvent {
  const { counts, ...approved } = approval === undefined ? { actor: SYSTEM, counts: {} } : writeApproval(approval);
  return buildEvent(randomUUID(), at, {
    act: "defined",
    ...approved,
    fields: fields.map(({ name }) => name),
    counts: { version, ...counts },
  });
}
