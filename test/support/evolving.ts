import {
  type Assignment,
  type AssignmentDeclaration,
  contract,
  defineActivity,
  defineAssignment,
  defineSource,
  type Field,
  type FieldMap,
  type LawfulBasis,
} from "purposebound";
import { AssignmentChangedError, type EvolutionPlan, openStore, type StoreOptions } from "purposebound/store";
import { fjordNet } from "./fjordnet.js";

/** What a version of an assignment may declare otherwise. */
export type Otherwise = Partial<
  Pick<
    AssignmentDeclaration<string, FieldMap, LawfulBasis, string>,
    "purpose" | "controller" | "retention" | "recipients" | "minGroupSize"
  > & {
    readonly identifiedBy: readonly string[];
    readonly declined: Readonly<Record<string, string>>;
  }
>;

/** A version of an assignment, identified by `key`, whose fields are not known to the compiler. */
export function version(id: string, fields: Readonly<Record<string, Field>>, otherwise: Otherwise = {}): Assignment {
  const declaration = {
    id,
    purpose: { title: "Evolving", category: "dpv:ServiceProvision", basis: contract({ contract: "Test" }) },
    controller: fjordNet,
    retention: { keep: "P12M", from: "collected" },
    identifiedBy: ["key"],
    fields,
    ...otherwise,
  };
  // the types of generated fields do not say what identifies, nor which are special
  return defineAssignment(declaration as never) as unknown as Assignment;
}

/** The source that tests add from. */
export function formOf(assignment: Assignment, id = "form") {
  return defineSource(assignment, { id, origin: { name: "Form", obtained: "from-person" } });
}

/** An activity that uses all fields. */
export function allOf(assignment: Assignment) {
  const uses = Object.keys(assignment.fields) as never[];
  return defineActivity(assignment, { id: "all", kind: "report", title: "All", uses });
}

/** The plans with which opening is refused. */
export async function plansOf(options: StoreOptions): Promise<readonly EvolutionPlan[]> {
  try {
    await (await openStore(options)).close();
  } catch (error) {
    if (error instanceof AssignmentChangedError) return error.plans;
    throw error;
  }
  return [];
}

/** The plan of one assignment. */
export async function planOf(options: StoreOptions): Promise<EvolutionPlan> {
  const [plan] = await plansOf(options);
  if (plan === undefined) throw new TypeError("nothing changed");
  return plan;
}

/** Has a plan carried out, on a store of its own. */
export async function evolved(options: Omit<StoreOptions, "assignments">, plan: EvolutionPlan): Promise<number> {
  const store = await openStore({ ...options, assignments: [] });
  try {
    return (await store.evolve(plan, APPROVAL)).version;
  } finally {
    await store.close();
  }
}

/** Who approves in tests. */
export const APPROVAL = { approvedBy: "dpo:1", reason: "Test" } as const;

/** Input for a version: the compiler does not know its fields, which {@link version} takes as they come. */
export function input(values: object): never {
  return values as never; // no type of input fits fields that are not known
}
