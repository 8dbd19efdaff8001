import type { AnyAssignment, Controller } from "../../assignment/index.js";
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
  #read: { readonly at: number; readonly unused: Promise<readonly UnusedField[]> } | undefined;

  constructor(store: Store, now: () => Date) {
    this.#store = store;
    this.#now = now;
  }

  /** Lists them among some assignments. */
  async list(assignments: readonly AnyAssignment[]): Promise<readonly UnusedField[]> {
    const at = this.#now().getTime();
    if (this.#read === undefined || at - this.#read.at > KEEP_MS) this.#read = { at, unused: this.#find() };
    const read = this.#read;
    const ids = new Set(assignments.map(({ id }) => id));
    try {
      return (await read.unused).filter(({ assignment }) => ids.has(assignment.id));
    } catch (error) {
      // the next page tries again
      if (this.#read === read) this.#read = undefined;
      throw error;
    }
  }

  async #find(): Promise<readonly UnusedField[]> {
    const unused: UnusedField[] = [];
    for (const assignment of this.#store.assignments()) {
      for (const property of Object.keys(assignment.declined ?? {})) unused.push({ label: property, assignment });
      const { fields } = await this.#store.necessity(assignment);
      for (const { field, findings } of fields) {
        if (!findings.includes("never-used")) continue;
        unused.push({ label: assignment.fields[field]?.label ?? field, assignment });
      }
    }
    return unused;
  }
}

/**
 * Reads the proposals of an assignment's controller, the newest first. A change is for the controller of what is registered, whose data are
 * held, whatever its text says.
 */
export async function readProposals(store: Store, { controller }: AnyAssignment): Promise<readonly Proposal[]> {
  const registered = new Map(store.assignments().map((one) => [one.id, one.controller]));
  const own = (await store.proposals.list()).filter(({ kind, assignment, definition }) => {
    const of = (kind === "change" ? registered.get(assignment) : undefined) ?? definition.controller;
    return of.country === controller.country && of.organisationNumber === controller.organisationNumber;
  });
  return [...own].sort((left, right) => right.at.getTime() - left.at.getTime());
}
