import type { AnyAssignment } from "../assignment/index.js";
import { quotedName } from "../boundary/index.js";
import { StoreError } from "../errors/index.js";
import { changesBetween, type EvolutionChange, type Renames } from "./changes.js";
import { type Described, describeAssignment, describeLike, fieldsIn } from "./describe.js";
import type { JsonObject } from "./json.js";
import type { DefinitionVersion } from "./registered.js";

/**
 * Changes that replace an assignment's registered definition by its declaration in code. An
 * {@link AssignmentChangedError} carries it. `String(plan)` is for people, `JSON.stringify(plan)` for records. Only the
 * plan itself can be carried out, and no copy.
 */
export interface EvolutionPlan {
  /** Id of the assignment. */
  readonly assignment: string;
  /** The registered version, and the one that follows. */
  readonly versions: { readonly before: number; readonly after: number };
  /** SHA-256 of the registered and of the declared terms, in hex. */
  readonly terms: { readonly before: string; readonly after: string };
  readonly changes: readonly EvolutionChange[];
  /** True if any change is a widening one. */
  readonly isWidening: boolean;
  /** True if data that are held would be destroyed. */
  readonly isDestroying: boolean;
  /** True if any change is blocked. The plan can then not be carried out, whoever approves it. */
  readonly isBlocked: boolean;
  /** The plan in words, a line for each change. */
  toString(): string;
}

/** The declarations of plans made here. */
const declarations = new WeakMap<EvolutionPlan, AnyAssignment>();

/** Plans the way from a registered definition to a declaration. */
export function planBetween(
  registered: DefinitionVersion,
  assignment: AnyAssignment,
  described: Described = describeAssignment(assignment),
): EvolutionPlan {
  const declared = describeLike(registered.definition, assignment, described);
  const renames = readRenames(registered, assignment);
  const changes = changesBetween(registered.definition, declared, renames).map((change) => Object.freeze(change));
  const { version } = registered;
  const plan: EvolutionPlan = Object.freeze({
    assignment: assignment.id,
    versions: Object.freeze({ before: version, after: version + 1 }),
    terms: Object.freeze({ before: registered.terms, after: described.terms }),
    changes: Object.freeze(changes),
    isWidening: changes.some(({ effect }) => effect === "widening"),
    isDestroying: changes.some(({ destroying }) => destroying),
    isBlocked: changes.some(({ blocked }) => blocked !== null),
    toString: () => describePlan(plan),
  });
  declarations.set(plan, assignment);
  return plan;
}

/** Reads which fields have another name than they are registered under. */
export function readRenames(registered: DefinitionVersion, { fields }: AnyAssignment): Renames {
  const known = fieldsIn(registered.definition);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { renamedFrom }]) =>
      renamedFrom !== undefined && Object.hasOwn(known, renamedFrom) && !Object.hasOwn(known, name)
        ? [[name, renamedFrom]]
        : [],
    ),
  );
}

/**
 * Reads the declaration that a plan leads to.
 * @throws StoreError `invalid-plan` if this process did not make the plan.
 */
export function readDeclaration(plan: EvolutionPlan): AnyAssignment {
  const assignment = declarations.get(plan);
  if (assignment === undefined) {
    throw new StoreError("invalid-plan", "What was given to evolve() is no plan, or a copy of one");
  }
  return assignment;
}

function describePlan({ assignment, versions, terms, changes }: EvolutionPlan): string {
  const hashes = `${terms.before.slice(0, 12)} → ${terms.after.slice(0, 12)}`;
  const lines = changes.map((change) => `  ${describeChange(change)} [${describeMarks(change)}]`);
  if (lines.length === 0) {
    const isOtherForm = terms.before !== terms.after;
    lines.push(isOtherForm ? "  it was described by another version of this package" : "  only words change");
  }
  return [`Assignment "${assignment}", version ${versions.before} → ${versions.after} (${hashes}):`, ...lines].join(
    "\n",
  );
}

function describeMarks({ effect, reversible, destroying, blocked }: EvolutionChange): string {
  if (blocked !== null) return `BLOCKED, since ${blocked.why}: ${blocked.instead}`;
  return `${effect}, ${reversible ? "reversible" : "irreversible"}${destroying ? ", destroys data" : ""}`;
}

/** Describes one change in words, free of personal values. */
export function describeChange(change: EvolutionChange): string {
  switch (change.kind) {
    case "retention": {
      const [old, fresh] = [change.before, change.after].map(
        ({ keep, from }) => `${keep} from ${typeof from === "string" ? from : `field ${from.field}`}`,
      );
      const held = change.compared === "wider" ? "what is held keeps its date" : "what is held keeps the earlier date";
      return `retention: ${old} → ${fresh}; ${held}`;
    }
    case "basis":
      return `basis: ${shown(change.before)} → ${shown(change.after)}; people held were told the former`;
    case "controller":
      return `controller: ${shown(change.before)} → ${shown(change.after)}`;
    case "purpose-category":
    case "condition":
      return `${change.kind}: ${change.before ?? "none"} → ${change.after ?? "none"}`;
    case "automated-decisions": {
      const [old, fresh] = [change.before, change.after].map((one) => (one === false ? "none" : quoted(one)));
      return `automated decisions: ${old} → ${fresh}`;
    }
    case "min-group-size":
      return `smallest group told of: ${change.before} → ${change.after} people`;
    case "recipients":
      return ["recipients:", ...change.added.map((one) => `+ ${one}`), ...change.removed.map((one) => `- ${one}`)].join(
        " ",
      );
    case "property-declined": {
      const { property, before, after } = change;
      const isReworded = before !== null;
      return `"${property}" ${isReworded ? `is declined for another reason: ${quoted(before)} →` : "is declined:"} ${quoted(after)}`;
    }
    case "property-undeclined":
      return `"${change.property}" was declined, and is no longer: ${quoted(change.before)}`;
    case "identity":
      return `identified by ${change.before.join(", ")} → ${change.after.join(", ")}`;
    default:
      return `field "${change.field}" ${describeFieldChange(change)}`;
  }
}

function describeFieldChange(change: Extract<EvolutionChange, { readonly field: string }>): string {
  switch (change.kind) {
    case "field-added":
      return `added, ${change.required ? "required, while nobody is held" : "optional"}${change.encrypted ? ", encrypted" : ""}${change.lookUp === true ? ", found by a look-up hash" : ""}${writeDecision(change)}`;
    case "field-removed":
      return "removed, with all its values";
    case "field-renamed":
      return `renamed from "${change.before}", with all its values`;
    case "field-retyped":
      return `kept as ${change.after} rather than ${change.before}, while no value is held`;
    case "field-narrowed":
      return `takes less${writeKinds(change)}; values held must conform`;
    case "field-widened":
      return `takes more${writeKinds(change)}`;
    case "field-changed":
      return `takes something else${writeKinds(change)}; values held must conform`;
    case "field-relabelled": {
      const what = change.part === null ? "" : ` at ${quoted(change.part)}`;
      return `labelled ${quoted(change.after)} rather than ${quoted(change.before)}${what}, for what is held too`;
    }
    case "field-encrypted":
      return "encrypted, while no value is held";
    case "field-decrypted":
      return "no longer encrypted, while no value is held";
    case "field-look-up-added":
      return "found by a look-up hash, which is made of what is held too";
    case "field-look-up-removed":
      return "no longer found by a look-up hash";
    case "field-keep": {
      const [old, fresh] = [change.before, change.after].map((one) => one ?? "as long as the whole");
      return `kept for a time of its own: ${old} → ${fresh}, for what is held too`;
    }
    case "field-indexed":
      return "indexed";
    case "field-unindexed":
      return "no longer indexed";
    case "field-unit":
    case "field-category":
      return `of the ${change.kind.slice(6)} ${quotedName(change.after ?? "none")} rather than ${quotedName(change.before ?? "none")}`;
  }
}

/** Tells that a field was considered before, and found unnecessary. */
function writeDecision({ field, declined }: { readonly field: string; readonly declined?: string }): string {
  return declined === undefined ? "" : `, though "${field}" was declined: ${quoted(declined)}`;
}

function writeKinds({ before, after }: { readonly before?: string; readonly after?: string }): string {
  return before === undefined || after === undefined ? "" : ` (${before} → ${after})`;
}

/** Quotes a text of a declaration, in any language, on one line. */
function quoted(text: string | null): string {
  return text === null ? "not told" : JSON.stringify(text);
}

/** Writes the parts of a basis or controller on one line. */
function shown(parts: JsonObject): string {
  return Object.values(parts)
    .map((part) => String(part))
    .join(", ");
}
