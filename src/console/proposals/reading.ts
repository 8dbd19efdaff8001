import { type AnyAssignment, type Controller, isSameController } from "../../assignment/index.js";
import {
  type AssignmentDefinition,
  assignmentFrom,
  draftAssignment,
  isDynamic,
  toDefinition,
} from "../../definition/index.js";
import { type DocumentContent, notice } from "../../documents/index.js";
import { DefinitionError } from "../../errors/index.js";
import type { Proposal, Store } from "../../store/index.js";
import type { ConsoleLanguage } from "../words/say.js";
import { buildDraft, type FormFault } from "./draft.js";
import type { FormState } from "./form.js";
import { askAbout, isAnswered, type Question, type UnusedField } from "./questions.js";

/** The form, looked through. */
export interface Examined {
  readonly faults: ReadonlyMap<string, FormFault>;
  readonly questions: readonly (readonly Question[])[];
  /** The definition that the form comes to; undefined while there are faults. */
  readonly definition: AssignmentDefinition | undefined;
  /** The reason why it is refused, without anything that was typed. */
  readonly refused: string | undefined;
}

/** Looks a form through: what is missing, what is to be asked back, and what definition it comes to. */
export function examine(
  state: FormState,
  controller: Controller,
  before: AssignmentDefinition | undefined,
  unused: readonly UnusedField[],
): Examined {
  // a field that is there already was asked about when it came in
  const questions = state.own.map((row) => (isKnown(row, before) ? [] : askAbout(row, unused)));
  const built = buildDraft(state, before?.controller ?? toDeclaration(controller), before);
  const faults = new Map(built.faults ?? []);
  for (const [at, asked] of questions.entries()) {
    const row = state.own[at];
    for (const question of asked) {
      if (row !== undefined && !isAnswered(question, row))
        faults.set(`own.${at}.answer.${question.kind}`, "unanswered");
    }
  }
  if (state.reason === "") faults.set("reason", "missing");
  if (built.draft === undefined) return { faults, questions, definition: undefined, refused: undefined };
  try {
    return { faults, questions, definition: draftAssignment(built.draft, before), refused: undefined };
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return { faults, questions, definition: undefined, refused: error.message };
  }
}

/** Tells if a row stands as it is held now. */
function isKnown({ name, kind, label }: FormState["own"][number], before: AssignmentDefinition | undefined): boolean {
  const field = before?.fields.find((one) => one.kind !== "contact" && one.name === name);
  return field !== undefined && (kind === "as-is" || field.kind === kind) && (field.label ?? field.name) === label;
}

/** Takes the declared parts of a controller. */
function toDeclaration({ kind: _, ...declared }: Controller): AssignmentDefinition["controller"] {
  return declared;
}

/** Writes the notice of a definition in parts. No source is declared yet, so that both articles are followed. */
export function writeNotice(definition: AssignmentDefinition, language: ConsoleLanguage): DocumentContent {
  return notice(assignmentFrom(definition), { sources: [], language }).json;
}

/** Reads the definition of an assignment that was made as data; undefined for one in code. */
export function readOwnDefinition(assignment: AnyAssignment): AssignmentDefinition | undefined {
  return isDynamic(assignment) ? toDefinition(assignment) : undefined;
}

/** The time for which findings about other purposes are kept, in milliseconds. */
const KEEP_MS = 60_000;

/** Finds fields of other purposes that nobody uses, or that were decided against there. */
export class UnusedReader {
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #read = new WeakMap<
    AnyAssignment,
    { readonly at: number; readonly unused: Promise<readonly UnusedField[]> }
  >();

  constructor(store: Store, now: () => Date) {
    this.#store = store;
    this.#now = now;
  }

  /** Lists them among some assignments. A reading that failed is begun again by the next page. */
  async list(assignments: readonly AnyAssignment[]): Promise<readonly UnusedField[]> {
    const unused: UnusedField[] = [];
    for (const assignment of assignments) unused.push(...(await this.#find(assignment)));
    return unused;
  }

  #find(assignment: AnyAssignment): Promise<readonly UnusedField[]> {
    const at = this.#now().getTime();
    const known = this.#read.get(assignment);
    if (known !== undefined && at - known.at <= KEEP_MS) return known.unused;
    const read = { at, unused: findUnused(this.#store, assignment) };
    this.#read.set(assignment, read);
    read.unused.catch(() => {
      if (this.#read.get(assignment) === read) this.#read.delete(assignment);
    });
    return read.unused;
  }
}

async function findUnused(store: Store, assignment: AnyAssignment): Promise<readonly UnusedField[]> {
  const { fields } = await store.necessity(assignment);
  const never = fields.filter(({ findings }) => findings.includes("never-used"));
  const labels = never.map(({ field }) => assignment.fields[field]?.label ?? field);
  return [...Object.keys(assignment.declined ?? {}), ...labels].map((label) => ({ label, assignment }));
}

/**
 * Reads the proposals of an assignment's controller, the newest first. A change is for the controller of what is registered, whose data are
 * held, whatever its text says.
 */
export async function readProposals(store: Store, { controller }: AnyAssignment): Promise<readonly Proposal[]> {
  const registered = new Map(store.assignments().map((one) => [one.id, one.controller]));
  const own = (await store.proposals.list()).filter(({ kind, assignment, definition }) => {
    const of = (kind === "change" ? registered.get(assignment) : undefined) ?? definition.controller;
    return isSameController(of, controller);
  });
  return [...own].sort((left, right) => right.at.getTime() - left.at.getTime());
}
