import { DefinitionError } from "../../errors/index.js";
import { checkAssignment, checkFieldNames } from "../activity.js";
import type { AnyAssignment, FieldNameOf, InputOf } from "../assignment.js";
import { CONTACT_OPTIONS } from "../contact.js";
import type { NotDeclared, RemedyFor } from "../exact.js";
import type { Field } from "../field.js";
import { markGenuine } from "../genuine.js";
import { type CheckedId, checkId, checkOptions, checkText } from "../identifiers.js";
import { type Consent, listVersions } from "../terms/basis.js";
import { type OriginContext, readLeaveOut, readOrigin, readZone } from "./check.js";
import { findCoercion, listChoices } from "./convert/coerced.js";
import { toCellDate } from "./convert/moment.js";
import { foldWord } from "./convert/words.js";
import { ABSENT_WORDS, type AbsentWords } from "./map/absent.js";
import { listPaths, listValues, type MappingParts, type NamedRule, readPath } from "./map/rules.js";
import { buildTree, listNames } from "./map/tree.js";
import type { Constant, FieldOrigin, LeaveOut, MomentOrigin, OnlyWith, Path, TextOrigin } from "./origins.js";
import { readRanks } from "./ranks.js";

/** The origin of the data, as the person is told (Art. 13, 14(2)(f) GDPR). */
export interface Origin {
  /** The source's name for people, such as "HubSpot CRM". */
  readonly name: string;
  /** The origin: the person themselves (Art. 13), or somebody else (Art. 14). */
  readonly obtained: "from-person" | "from-third-party" | "from-public-source";
}

/** The treatments of a field's invalid value: `"omit"` is for optional fields that do not identify. */
type TreatmentOf<Of extends AnyAssignment, Name> = string extends keyof Of["fields"]
  ? "refuse" | "omit"
  : Name extends Exclude<keyof Of["fields"], Of["identifiedBy"][number]>
    ? undefined extends Of["fields"][Name]["~types"]["output"]
      ? "refuse" | "omit"
      : // not an alias, so that the compiler's message has the words
        "refuse" | OnlyWith<"an optional field that does not identify">
    : "refuse" | OnlyWith<"an optional field that does not identify">;

/** The map of a collecting source: all required fields, and any optional ones. */
export type CollectingMap<Of extends AnyAssignment> = {
  readonly [Name in keyof InputOf<Of>]: FieldOrigin<TreatmentOf<Of, Name>, InputOf<Of>[Name]>;
};

/** The map of an enriching source: the fields that identify the person, and any others. */
export type EnrichingMap<Of extends AnyAssignment> = {
  readonly [Name in FieldNameOf<Of> & Of["identifiedBy"][number]]: FieldOrigin<TreatmentOf<Of, Name>>;
} & { readonly [Name in FieldNameOf<Of>]?: FieldOrigin<TreatmentOf<Of, Name>> };

/** The origins of the evidence in a source's rows. */
export type EvidenceOrigins<Of extends AnyAssignment, At extends Path = Path> = OriginsUnder<
  Of["purpose"]["basis"],
  At
>;

/** Takes each basis apart. If the assignment was made from JSON, the basis is known only at run time. */
type OriginsUnder<Basis, At extends Path> =
  Basis extends Consent<infer Version>
    ? {
        /** The time of consent. */
        readonly consentedAt: MomentOrigin<At>;
        /** The version of the wording, if one holds for all rows; or its origin in each row. */
        readonly version: Version | TextOrigin<At>;
        /** The time at which the person confirmed it, as by the link of a double opt-in. */
        readonly confirmedAt?: MomentOrigin<At>;
        /** The keyword of the way in which it was given, such as `web-form`, if one holds for all rows; or its origin in each row. */
        readonly method?: string | TextOrigin<At>;
        /** The reference of who recorded it, such as `team:shop`, if one holds for all rows; or its origin in each row. */
        readonly recordedBy?: string | TextOrigin<At>;
      }
    : {
        readonly document?: At | TextOrigin<At> | Constant<string>;
        readonly since?: MomentOrigin<At>;
        /** The time at which the person confirmed it, as by the link of a double opt-in. */
        readonly confirmedAt?: MomentOrigin<At>;
        /** The keyword of the way in which it was given, such as `web-form`, if one holds for all rows; or its origin in each row. */
        readonly method?: string | TextOrigin<At>;
        /** The reference of who recorded it, such as `team:shop`, if one holds for all rows; or its origin in each row. */
        readonly recordedBy?: string | TextOrigin<At>;
      };

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
  /** Origins of the basis's evidence in the rows. Needed for imports under consent. */
  readonly evidence?: EvidenceOrigins<Of, At>;
  /**
   * The origin of the moment at which a row was last changed. An older state then never overwrites a newer one, in one file, across files and
   * across sources that say it.
   */
  readonly changedAt?: MomentOrigin<At>;
  /**
   * The origin of the moment at which the person's data were collected, if that is not when its evidence came about. Retention from
   * collection counts from it.
   */
  readonly collectedAt?: MomentOrigin<At>;
  /**
   * The time zone of dates and times without one (IANA), such as `Europe/Oslo`. Without it, a time of evidence that has no
   * zone refuses its row. Times of fields are then in UTC. A day without a time stays that day in every zone.
   */
  readonly timeZone?: string;
  /**
   * Words that stand for an absent value in a source with `map`, in any case. Default {@link ABSENT_WORDS}; `[]` for none. A word
   * that a table, a boolean or the field itself has as a value keeps its meaning.
   */
  readonly absent?: readonly string[];
  /**
   * Properties of this system, as it spells them, that were considered and found unnecessary, each with the reason. They are
   * refused or dropped like others, and counted apart from those that nobody has decided on.
   */
  readonly declined?: Readonly<Record<string, string>>;
  /**
   * Keys of JSON rows that may be told in full if they come undeclared. Columns of a file's header are told in full anyway;
   * other keys only if they are plain identifiers, because people put personal data into keys.
   */
  readonly names?: readonly string[];
  /**
   * Ranks of the source for fields, as whole numbers from 0 to 99; 0 by default. A source whose rank for a field is lower never
   * overwrites the value of one whose rank is higher. Among equal ranks, the last word stands, or the newest with `changedAt`.
   */
  readonly ranks?: { readonly [Name in Exclude<FieldNameOf<Of>, Of["identifiedBy"][number]>]?: number };
  /** Rows that the source itself marks as not to be used: deleted, opted out, tests. They are counted, and nothing else. */
  readonly leaveOut?: readonly LeaveOut[];
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
    : {
        readonly [Name in Exclude<Names, keyof InputOf<Of>>]: NotDeclared<
          Name,
          Of["id"],
          RemedyFor<Name, Of["declined"]>
        >;
      }
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
  /** Ranks of the source for fields, as far as they are above 0. */
  readonly ranks: Readonly<Record<string, number>>;
  /** `true` if its rows carry the evidence of the basis. */
  readonly provesBasis: boolean;
  /** Declares how rows are read. @internal */
  readonly "~mapping": MappingParts;
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
  const Left extends LeaveOut = never,
>(
  assignment: Of,
  declaration: (Enriches extends true
    ? EnrichingDeclaration<NoInfer<Of>, At>
    : CollectingDeclaration<NoInfer<Of>, At>) & {
    readonly id: Id & CheckedId<Id>;
    readonly enriches?: Enriches;
    readonly undeclared?: Undeclared;
    readonly map?: OnlyDeclared<Names, Of>;
    readonly leaveOut?: readonly Left[];
  },
): Source<Of, [Names, Undeclared] extends [never, "refuse"] ? ColumnOf<At | Left["path"]> : string> {
  checkAssignment(assignment, "source");
  checkId(declaration?.id, `source of assignment "${assignment.id}"`);
  const where = `source "${declaration.id}" of assignment "${assignment.id}"`;
  checkText(declaration.origin?.name, where, "origin.name");
  if (!["from-person", "from-third-party", "from-public-source"].includes(declaration.origin.obtained)) {
    throw new DefinitionError("invalid-source", where, "origin.obtained is not known");
  }
  checkOptions(declaration, ["id", "origin", "enriches", "ranks", ...ROW_OPTIONS], where);
  checkEvidence(declaration.evidence, assignment, where);
  const enriches = declaration.enriches === true;
  const isMapped = declaration.map !== undefined;
  const timeZone = readZone(declaration.timeZone, where);
  const absent = readAbsent(declaration.absent, isMapped, where);
  const origins = new Map<string, unknown>(Object.entries(declaration.map ?? ownNames(assignment)));
  checkFieldNames([...origins.keys()], assignment, `${where}, map`);
  const ranks = readRanks(declaration.ranks, assignment, [...origins.keys()], where);
  const needed = listNeeded(assignment, enriches);
  for (const name of needed) {
    if (!origins.has(name)) {
      throw new DefinitionError("invalid-source", where, `it does not map "${name}", which every row needs`);
    }
  }
  const common = { trim: isMapped, absent, timeZone };
  const rules = [...origins].map(([name, origin]): NamedRule => {
    const { column, schema } = assignment.fields[name] as Field; // checkFieldNames has found it
    const at = `${where}, map of "${name}"`;
    const coercion = isMapped ? findCoercion(schema) : undefined;
    if (coercion !== undefined) throw new DefinitionError("invalid-source", at, coercion);
    const context = { ...common, where: at, nullable: column.nullable, choices: isMapped ? listChoices(schema) : [] };
    const rule = readOrigin(origin, context);
    const named = {
      name,
      rule,
      omits: readTreatment(origin, name, assignment, at),
      mustBeWhole: isMapped && isContact(name, assignment),
      isNeeded: needed.has(name),
    };
    checkConstant(named, assignment, at);
    return named;
  });
  if (assignment.identifiedBy.every((name) => rules.some((one) => one.name === name && "value" in one.rule))) {
    throw new DefinitionError(
      "invalid-source",
      where,
      "all that identifies a person is constant, so that all rows would be one person",
    );
  }
  const declined = readDeclined(declaration.declined, where);
  const covered = new Set(
    rules.flatMap(({ rule }) => listValues(rule).flatMap(listPaths)).map((names) => names.join(".")),
  );
  const twice = [...declined.keys()].find((name) => covered.has(name));
  if (twice !== undefined) {
    throw new DefinitionError("invalid-source", where, `it maps and declines ${listNames([twice])}`);
  }
  const parts: MappingParts = Object.freeze({
    where,
    columns: undefined,
    shown: new Set([...readNames(declaration.names, where), ...declined.keys()]),
    declined: new Map([...assignment["~internals"].declined, ...declined]),
    rules,
    isMapped,
    evidence: readEvidence(declaration, { ...common, trim: true, where, nullable: false, choices: [] }, enriches),
    leaveOut: readLeaveOut(declaration.leaveOut, absent, where),
    ignore: (declaration.ignore ?? []).map((path) => readPath(path, where)),
    drops: declaration.undeclared === "drop",
    emptyIsAbsent: (declaration.empty ?? (isMapped ? "absent" : "value")) === "absent",
  });
  // finds paths that lie inside others
  buildTree(parts);
  return markGenuine({
    kind: "source",
    id: declaration.id,
    origin: Object.freeze({ ...declaration.origin }),
    assignment,
    enriches,
    supplies: Object.freeze([...origins.keys()]),
    ranks,
    provesBasis: declaration.evidence !== undefined,
    "~mapping": parts,
    "~isMapped": ROW_OPTIONS.some((one) => declaration[one] !== undefined),
  });
}

/** The options that say how rows are read. A source without any takes input with the fields' own names. */
const ROW_OPTIONS = [
  "undeclared",
  "ignore",
  "empty",
  "evidence",
  "map",
  "changedAt",
  "collectedAt",
  "timeZone",
  "absent",
  "leaveOut",
  "declined",
  "names",
] as const;

/** Reads the properties that a source declined. */
function readDeclined(declined: unknown, where: string): ReadonlyMap<string, string> {
  if (declined === undefined) return new Map();
  if (typeof declined !== "object" || declined === null || Array.isArray(declined)) {
    throw new DefinitionError("invalid-source", where, "`declined` is not an object of reasons by name");
  }
  for (const [name, reason] of Object.entries(declined))
    checkText(reason, `${where}, declined`, `the reason for ${listNames([name])}`);
  return new Map(Object.entries(declined));
}

function readNames(names: unknown, where: string): readonly string[] {
  if (names === undefined) return [];
  if (!Array.isArray(names) || !names.every((name) => typeof name === "string" && name !== "")) {
    throw new DefinitionError("invalid-source", where, "`names` is not a list of names");
  }
  return names;
}

function ownNames(assignment: AnyAssignment): Record<string, Path> {
  return Object.fromEntries(Object.keys(assignment.fields).map((name) => [name, [name]]));
}

/** Lists the fields that every row needs. */
function listNeeded(assignment: AnyAssignment, enriches: boolean): ReadonlySet<string> {
  if (enriches) return new Set(assignment.identifiedBy);
  const required = Object.entries(assignment.fields).filter(([, one]) => !one.column.optional && !one.column.defaulted);
  return new Set(required.map(([name]) => name));
}

function readAbsent(words: unknown, isMapped: boolean, where: string): AbsentWords {
  if (words === undefined) return new Set(isMapped ? ABSENT_WORDS.map(foldWord) : []);
  if (!Array.isArray(words) || !words.every((word) => typeof word === "string" && word.trim() !== "")) {
    throw new DefinitionError("invalid-source", where, "`absent` is not a list of words");
  }
  if (!isMapped) throw new DefinitionError("invalid-source", where, "`absent` goes with a `map`");
  return new Set(words.map((word: string) => foldWord(word)));
}

/** Tells whether a value that cannot be taken is left out. */
function readTreatment(origin: unknown, name: string, { fields, identifiedBy }: AnyAssignment, where: string): boolean {
  const treatment: unknown =
    typeof origin === "object" && origin !== null && "onInvalid" in origin ? origin.onInvalid : undefined;
  if (treatment === undefined || treatment === "refuse") return false;
  if (treatment !== "omit")
    throw new DefinitionError("invalid-source", where, '`onInvalid` is neither "refuse" nor "omit"');
  if (identifiedBy.includes(name) || fields[name]?.column.optional !== true) {
    throw new DefinitionError("invalid-source", where, 'onInvalid: "omit" is for optional fields that do not identify');
  }
  return true;
}

/** Tells whether people are reached or found by a field. */
function isContact(name: string, { fields, identifiedBy }: AnyAssignment): boolean {
  const categories: readonly (string | undefined)[] = Object.values(CONTACT_OPTIONS).map(({ category }) => category);
  return identifiedBy.includes(name) || categories.includes(fields[name]?.category);
}

function checkConstant({ name, rule }: NamedRule, assignment: AnyAssignment, where: string): void {
  if (!("value" in rule)) return;
  const verdict = assignment["~internals"].part([name], false).check({ [name]: rule.value });
  if (verdict.success) return;
  throw new DefinitionError(
    "invalid-source",
    where,
    `the constant is refused: ${verdict.refusals[0]?.message ?? "not valid"}`,
  );
}

function checkEvidence(evidence: unknown, { purpose: { basis } }: AnyAssignment, where: string): void {
  if (evidence === undefined) return;
  if (typeof evidence !== "object" || evidence === null) {
    throw new DefinitionError("invalid-source", where, "evidence is not an object of paths");
  }
  checkOptions(
    evidence,
    [...(basis.kind === "consent" ? ["consentedAt", "version"] : ["document", "since"]), ...PROOF],
    `${where}, evidence`,
  );
  const version: unknown = Reflect.get(evidence, "version");
  if (basis.kind === "consent" && typeof version === "string" && !listVersions(basis).includes(version)) {
    const remedy = "Name the declared version, or { path } to where rows carry it.";
    throw new DefinitionError(
      "invalid-source",
      where,
      "evidence.version is not the declared version of the wording",
      remedy,
    );
  }
}

const PROOF = ["confirmedAt", "method", "recordedBy"] as const;
/** Parts of evidence that are no moments. */
const TEXTS: ReadonlySet<string> = new Set(["version", "document", "method", "recordedBy"]);
/** Parts of evidence whose text is their value, because one mostly holds for all rows. */
const CONSTANTS: ReadonlySet<string> = new Set(["version", "method", "recordedBy"]);

/** Reads the origins of the evidence, and of the moments of the row itself, which are read with it. */
function readEvidence(
  { evidence, changedAt, collectedAt }: Moments & { readonly evidence?: object },
  context: OriginContext,
  enriches: boolean,
): readonly NamedRule[] | undefined {
  const own = {
    ...(changedAt === undefined ? {} : { changedAt }),
    ...(collectedAt === undefined ? {} : { collectedAt }),
  };
  if (evidence === undefined && Object.keys(own).length === 0) return undefined;
  return Object.entries({ ...evidence, ...own }).flatMap(([name, origin]: [string, unknown]) => {
    if (origin === undefined) return [];
    const where = Object.hasOwn(own, name) ? `${context.where}, ${name}` : `${context.where}, evidence.${name}`;
    const isMoment = !TEXTS.has(name);
    const isConstant = CONSTANTS.has(name) && typeof origin === "string";
    const rule = readOrigin(isConstant ? { value: origin } : origin, {
      ...context,
      where,
      evidence: isMoment ? "moment" : "text",
    });
    if (isMoment && "value" in rule) checkMoment(rule.value, where);
    if (typeof origin === "object" && origin !== null && ("onInvalid" in origin || "object" in origin)) {
      throw new DefinitionError("invalid-source", where, "evidence is neither omitted nor an object");
    }
    const isNeeded = !enriches && (name === "consentedAt" || name === "version");
    return [{ name, rule, omits: false, mustBeWhole: false, isNeeded }];
  });
}

/** The moments of a row itself. */
interface Moments {
  readonly changedAt?: unknown;
  readonly collectedAt?: unknown;
}

function checkMoment(value: unknown, where: string): void {
  const moment = toCellDate(value, { zone: undefined, isEvidence: true });
  if (moment instanceof Date && !Number.isNaN(moment.getTime())) return;
  throw new DefinitionError(
    "invalid-source",
    where,
    "the constant is no moment with a time zone, as in 2026-01-31T10:00:00+01:00",
  );
}
