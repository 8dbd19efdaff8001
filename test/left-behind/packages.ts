import type { AnyAssignment } from "purposebound";
import * as current from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { fileKeys, keysFromSecret, openStore, type Store } from "purposebound/store";
import { type Declared, declarations, SECRET } from "./0.1.0/declarations.js";
import { oldPackage } from "./restore.js";

/** How a store is opened on what was left behind. */
export interface LeftOpening {
  readonly storage: StorageAdapter;
  readonly assignments: readonly AnyAssignment[];
  /** The directory of the keys of encrypted fields. */
  readonly keys: string;
  /** Whether the keys of pseudonyms derive from the secret, rather than being in the registry. */
  readonly isSecret: boolean;
  readonly now: () => Date;
}

/** A package that works on what 0.1.0 left behind; what goes in and comes out has the words of 0.1.0. */
export interface LeftPackage {
  /** Whether it is the package of today, which upgrades what it opens. */
  readonly isCurrent: boolean;
  readonly declared: Declared;
  readonly defineActivity: typeof current.defineActivity;
  open(opening: LeftOpening): Promise<Store>;
  /** Evidence as this package is sent it. */
  toEvidence(evidence: unknown): unknown;
  /** Evidence as this package tells it. */
  fromEvidence(evidence: object): object;
  /** An outcome, or the code of a refusal, as this package tells it. */
  fromOutcome(outcome: string): string;
}

/** The package of today. */
export function currentPackage(): LeftPackage {
  return {
    isCurrent: true,
    declared: declarations(inWordsOf010),
    defineActivity: current.defineActivity,
    open: ({ keys, isSecret, ...opening }) =>
      openStore({
        ...opening,
        fieldKeys: fileKeys(keys),
        ...(isSecret ? { pseudonymKeys: keysFromSecret(SECRET) } : {}),
      }),
    toEvidence: (evidence) => (isObject(evidence) ? renamed(evidence, EVIDENCE) : evidence),
    fromEvidence: (evidence) => renamed(evidence, { version: "wording", document: "reference" }),
    fromOutcome: (outcome) => OUTCOMES.get(outcome) ?? outcome,
  };
}

/** The package of 0.1.0 itself. */
export async function package010(): Promise<LeftPackage> {
  const { purposebound } = await oldPackage("0.1.0");
  const old = purposebound as unknown as Release010; // types of today do not know its words
  return {
    isCurrent: false,
    declared: declarations(purposebound),
    defineActivity: purposebound.defineActivity,
    open: ({ keys, isSecret, ...opening }) =>
      old.openStore({
        ...opening,
        sealing: old.fileKeys(keys),
        ...(isSecret ? { keys: old.keysFromSecret(SECRET) } : {}),
      }),
    toEvidence: (evidence) => evidence,
    fromEvidence: (evidence) => evidence,
    fromOutcome: (outcome) => outcome,
  };
}

/** What 0.1.0 has beside what is called the same today. */
interface Release010 {
  openStore(options: object): Promise<Store>;
  fileKeys(directory: string): unknown;
  keysFromSecret(secret: Uint8Array): unknown;
}

const OUTCOMES: ReadonlyMap<string, string> = new Map([
  ["created", "accepted"],
  // somebody whose first name is "Ukjent", unknown, is refused by that now, before it is asked who was erased
  ["not-identifying", "subject-suppressed"],
]);

const EVIDENCE = { wording: "version", reference: "document" } as const;

/** The package of today, taking declarations in the words of 0.1.0. */
const inWordsOf010: typeof current = {
  ...current,
  field: (schema: never, options: object) => current.field(schema, renamed(options, { sealed: "encrypted" }) as never),
  special: (schema: never, options: object) =>
    current.special(schema, renamed(options, { sealed: "encrypted" }) as never),
  defineSource: (assignment: never, source: object) => {
    const { evidence, ...rest } = renamed(source, { pick: "map" }) as { readonly evidence?: object };
    const proof = evidence === undefined ? {} : { evidence: renamed(evidence, EVIDENCE) };
    return current.defineSource(assignment, { ...rest, ...proof } as never);
  },
} as never; // what is declared is checked when it is: types are of today's words

function renamed(object: object, names: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [names[name] ?? name, value]));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
