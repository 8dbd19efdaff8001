import { DefinitionError } from "../../errors/index.js";
import { checkAssignment, checkFieldNames } from "../activity.js";
import type { AnyAssignment, FieldNameOf, InputOf } from "../assignment.js";
import type { NotDeclared } from "../exact.js";
import { markGenuine } from "../genuine.js";
import { type CheckedId, checkCountry, checkId, checkOptions, checkText } from "../identifiers.js";
import type { Consent } from "../terms/basis.js";
import { buildMapping, type Mapping } from "./mapping.js";
import { type Conversion, type FieldRule, isConversion, type Path, readPath } from "./rules.js";

/** The origin of the data, as the person is told (Art. 13, 14(2)(f) GDPR). */
export interface Origin {
  /** The source's name for people, such as "HubSpot CRM". */
  readonly name: string;
  /** The origin: the person themselves (Art. 13), or somebody else (Art. 14). */
  readonly obtained: "from-person" | "from-third-party" | "from-public-source";
}

/**
 * The rule by which one field is read from a row. There are five forms:
 *
 * - the path to it
 * - a path with a conversion
 * - a path to a text that is split into a list
 * - several paths that are joined
 * - an object that is made of flat properties.
 */
export type FieldOrigin =
  | Path
  | {
      readonly path: Path;
      readonly as?: Conversion;
      /** Country of phone numbers without one (ISO 3166-1). */
      readonly country?: string;
      /** The decimal separator, if it is not a point. */
      readonly decimal?: ",";
      /** The separator between the elements of a list. */
      readonly split?: string;
    }
  | { readonly object: Readonly<Record<string, FieldOrigin>> }
  | { readonly join: readonly Path[]; readonly with?: string };

/** The map of a collecting source: all required fields, and any optional ones. */
export type CollectingMap<Of extends AnyAssignment> = { readonly [Name in keyof InputOf<Of>]: FieldOrigin };

/** The map of an enriching source: the fields that identify the person, and any others. */
export type EnrichingMap<Of extends AnyAssignment> = {
  readonly [Name in FieldNameOf<Of> & Of["identifiedBy"][number]]: FieldOrigin;
} & { readonly [Name in FieldNameOf<Of>]?: FieldOrigin };

/** The places of the evidence in a source's rows. */
export type EvidencePaths<Of extends AnyAssignment, At extends Path = Path> = PathsUnder<Of["purpose"]["basis"], At>;

/** Takes each basis apart. If the assignment was made from JSON, the basis is known only at run time. */
type PathsUnder<Basis, At extends Path> =
  Basis extends Consent<infer Version>
    ? {
        /** Path to the time of consent. */
        readonly consentedAt: At;
        /** The version of the wording, if one holds for all rows; or the path to it in each row. */
        readonly version: Version | { readonly path: At };
      }
    : { readonly document?: At; readonly since?: At };

interface SourceBase<Of extends AnyAssignment, At extends Path = Path> {
  /** a-z, then a-z 0-9 or -, at most 48. */
  readonly id: string;
  readonly origin: Origin;
  /**
   * Decides about a row with properties that are neither mapped nor ignored. `"refuse"` (the default) refuses the row,
   * so that you notice at once if a system begins to send more. `"drop"` lets the row in without these properties. Both
   * count the properties by name.
   */
  readonly undeclared?: "refuse" | "drop";
  /** Technical properties that every export carries, such as ids and timestamps. They are not read and not counted. */
  readonly ignore?: readonly At[];
  /**
   * Decides whether `""` and null mean that a value is absent, as in exports, or are values of their own. With `map`,
   * the default is `"absent"`, and null stays null for a field that may hold it. Without `map`, it is `"value"`.
   */
  readonly empty?: "absent" | "value";
  /** Paths of the basis's evidence in the rows. Needed for imports under consent. */
  readonly evidence?: EvidencePaths<Of, At>;
}

/** The declaration of a source that brings people in. Without `map`, rows have the fields' own names. */
export interface CollectingDeclaration<Of extends AnyAssignment, At extends Path = Path> extends SourceBase<Of, At> {
  readonly enriches?: false;
  readonly map?: CollectingMap<Of>;
}

/** The declaration of a source that adds fields to people already held, and never adds people. */
export interface EnrichingDeclaration<Of extends AnyAssignment, At extends Path = Path> extends SourceBase<Of, At> {
  readonly enriches: true;
  readonly map: EnrichingMap<Of>;
}

/** Allows a map of declared fields only, in variables too. `Names` is inferred from the fields that are mapped. */
type OnlyDeclared<Names extends PropertyKey, Of extends AnyAssignment> = {
  readonly [Name in Names]?: unknown;
} & NoInfer<
  [Exclude<Names, keyof InputOf<Of>>] extends [never]
    ? unknown
    : { readonly [Name in Exclude<Names, keyof InputOf<Of>>]: NotDeclared<Name, Of["id"]> }
>;

/** The first name of a path, which is the column of a row in which it begins. */
type ColumnOf<At> = At extends readonly [infer First, ...(readonly unknown[])]
  ? First & string
  : At extends `${infer First}.${string}`
    ? First
    : At extends string
      ? At
      : string;

/**
 * The origin of data, with its mapping. Made by {@link defineSource}. `Columns` are the names that its rows may have
 * beside the fields: those of the evidence, and ignored ones. It is `string` if rows have names of their own.
 */
export interface Source<Of extends AnyAssignment = AnyAssignment, Columns extends string = string> {
  readonly kind: "source";
  readonly id: string;
  readonly origin: Origin;
  readonly assignment: Of;
  readonly enriches: boolean;
  /** The fields that the source supplies. */
  readonly supplies: readonly string[];
  /** `true` if its rows carry the evidence of the basis. */
  readonly provesBasis: boolean;
  /** @internal */
  readonly "~mapping": Mapping;
  /** Tells that input is read by the mapping, and does not have the fields' own names. @internal */
  readonly "~isMapped": boolean;
  /** Types only; never set. */
  readonly "~columns"?: Columns;
}

/**
 * Declares the origin of data, and maps its rows to the declared fields. The mapping is declarative. Therefore the
 * properties that it does *not* name are known. They are refused or dropped, and counted by name.
 *
 * @param assignment - The assignment that takes the data.
 * @param declaration - Id, origin, mapping, and the treatment of other properties.
 * @returns The source, frozen.
 * @throws DefinitionError `invalid-id`, `blank-text`, `unknown-field`, `invalid-source`, `not-an-assignment`.
 * @example
 * ```ts
 * const hubspot = defineSource(newsletter, {
 *   id: "hubspot",
 *   origin: { name: "HubSpot CRM", obtained: "from-person" },
 *   map: {
 *     name: { join: ["properties.firstname", "properties.lastname"] },
 *     email: "properties.email",
 *   },
 *   ignore: ["id", "createdAt", "updatedAt", "archived"],
 *   undeclared: "drop",
 *   evidence: { consentedAt: "properties.consent_at", version: "1" },
 * });
 * ```
 */
export function defineSource<
  Of extends AnyAssignment,
  const Id extends string,
  // decided by the written value, so that the compiler reports against the one declaration that is meant
  const Enriches extends boolean = false,
  const Undeclared extends "refuse" | "drop" = "refuse",
  const Names extends PropertyKey = never,
  const At extends Path = never,
>(
  assignment: Of,
  declaration: (Enriches extends true
    ? EnrichingDeclaration<NoInfer<Of>, At>
    : CollectingDeclaration<NoInfer<Of>, At>) & {
    readonly id: Id & CheckedId<Id>;
    readonly enriches?: Enriches;
    readonly undeclared?: Undeclared;
    readonly map?: OnlyDeclared<Names, Of>;
  },
): Source<Of, [Names, Undeclared] extends [never, "refuse"] ? ColumnOf<At> : string> {
  checkAssignment(assignment, "source");
  checkId(declaration?.id, `source of assignment "${assignment.id}"`);
  const where = `source "${declaration.id}" of assignment "${assignment.id}"`;
  checkText(declaration.origin?.name, where, "origin.name");
  if (!["from-person", "from-third-party", "from-public-source"].includes(declaration.origin.obtained)) {
    throw new DefinitionError("invalid-source", where, "origin.obtained is not known");
  }
  checkOptions(declaration, ["id", "origin", "undeclared", "ignore", "empty", "evidence", "enriches", "map"], where);
  checkEvidence(declaration.evidence, assignment, where);
  const enriches = declaration.enriches === true;
  const rules = new Map<string, FieldOrigin>(
    // both declarations type the same thing: the fields that must be there
    Object.entries((declaration.map ?? ownNames(assignment)) as Readonly<Record<string, FieldOrigin>>),
  );
  checkFieldNames([...rules.keys()], assignment, `${where}, map`);
  checkMap(rules, assignment, enriches, where);
  const mapping = buildMapping(
    {
      rules: new Map(
        [...rules].map(([name, pick]) => {
          const nullable = assignment.fields[name]?.column.nullable === true;
          return [name, normalised(pick, nullable, `${where}, map of "${name}"`)];
        }),
      ),
      evidence: evidencePaths(declaration.evidence, where),
      ignore: declaration.ignore ?? [],
      drops: declaration.undeclared === "drop",
      emptyIsAbsent: (declaration.empty ?? (declaration.map === undefined ? "value" : "absent")) === "absent",
    },
    where,
  );
  return markGenuine({
    kind: "source",
    id: declaration.id,
    origin: Object.freeze({ ...declaration.origin }),
    assignment,
    enriches,
    supplies: Object.freeze([...rules.keys()]),
    provesBasis: declaration.evidence !== undefined,
    "~mapping": mapping,
    "~isMapped": (["map", "ignore", "empty", "evidence", "undeclared"] as const).some(
      (one) => declaration[one] !== undefined,
    ),
  });
}

function ownNames(assignment: AnyAssignment): Record<string, Path> {
  return Object.fromEntries(Object.keys(assignment.fields).map((name) => [name, [name]]));
}

function checkMap(
  rules: ReadonlyMap<string, FieldOrigin>,
  assignment: AnyAssignment,
  enriches: boolean,
  where: string,
): void {
  const needed = enriches
    ? assignment.identifiedBy
    : Object.entries(assignment.fields)
        .filter(([, one]) => !one.column.optional && !one.column.defaulted)
        .map(([name]) => name);
  for (const name of needed) {
    if (!rules.has(name)) {
      throw new DefinitionError("invalid-source", where, `it does not map "${name}", which every row needs`);
    }
  }
}

/** Returns one form for all ways to write a rule. */
function normalised(pick: FieldOrigin, nullable: boolean, where: string): FieldRule {
  if (isPath(pick)) return { ...PLAIN, paths: [readPath(pick, where)], nullable };
  if ("object" in pick) {
    const parts = Object.entries(pick.object).map(
      ([name, part]) => [name, normalised(part, true, `${where}.${name}`)] as const,
    );
    return { parts: new Map(parts) };
  }
  if ("join" in pick) {
    return { ...PLAIN, paths: pick.join.map((path) => readPath(path, where)), glue: pick.with ?? " ", nullable };
  }
  if (!("path" in pick) || !isConversion(pick.as)) {
    throw new DefinitionError("invalid-source", where, "it is neither a path nor a known conversion");
  }
  if (pick.country !== undefined) checkCountry(pick.country, where);
  const { as, country, decimal = ".", split } = pick;
  return { ...PLAIN, paths: [readPath(pick.path, where)], as, country, decimal, split, nullable };
}

const PLAIN = { as: undefined, country: undefined, decimal: ".", glue: " ", split: undefined } as const;

function isPath(pick: FieldOrigin): pick is Path {
  return typeof pick === "string" || Array.isArray(pick);
}

function checkEvidence(evidence: unknown, { purpose: { basis } }: AnyAssignment, where: string): void {
  if (evidence === undefined) return;
  if (typeof evidence !== "object" || evidence === null) {
    throw new DefinitionError("invalid-source", where, "evidence is not an object of paths");
  }
  checkOptions(
    evidence,
    basis.kind === "consent" ? ["consentedAt", "version"] : ["document", "since"],
    `${where}, evidence`,
  );
  const version: unknown = Reflect.get(evidence, "version");
  if (basis.kind === "consent" && typeof version === "string" && version !== basis.version) {
    const remedy = "Name the declared version, or { path } to where rows carry it.";
    throw new DefinitionError(
      "invalid-source",
      where,
      "evidence.version is not the declared version of the wording",
      remedy,
    );
  }
}

function evidencePaths(evidence: object | undefined, where: string): Mapping["evidence"] {
  if (evidence === undefined) return undefined;
  const parts = new Map<string, { names: readonly string[] } | { value: string }>();
  for (const [name, part] of Object.entries(evidence)) {
    const path = typeof part === "object" && part !== null && "path" in part ? part.path : part;
    const isValue = name === "version" && typeof part === "string";
    parts.set(name, isValue ? { value: part } : { names: readPath(path, `${where}, evidence`) });
  }
  return parts;
}
