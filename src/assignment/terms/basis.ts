import { DefinitionError } from "../../errors/index.js";
import { checkOptions, checkText } from "../identifiers.js";
import { checkDuration, type IsoDuration } from "./duration.js";

/** Consent, Art. 6(1)(a) GDPR. */
export interface Consent<Version extends string = string> {
  readonly kind: "consent";
  readonly article: "eu-gdpr:A6-1-a";
  /** The words to which people agree. */
  readonly wording: string;
  /** The version of the wording, to which evidence refers. */
  readonly version: Version;
  /** Former versions to which people may have agreed instead, because they cover the purpose as it is declared. */
  readonly accepts?: readonly AcceptedVersion<Version>[];
  /**
   * The time for which a withdrawn consent can be proven (Art. 7(1) GDPR), from the withdrawal on; three years if left out. The proof
   * has a keyed hash in place of the person. Afterwards only the suppression list knows of the withdrawal.
   */
  readonly withdrawalKept?: IsoDuration;
}

/** A former version of a wording that still covers the purpose. */
export interface AcceptedVersion<Version extends string = string> {
  readonly version: Version;
  /** The words to which people agreed then. */
  readonly wording: string;
  /** The reason why these words cover the purpose as it is declared, such as "Only a misspelling was mended". */
  readonly covers: string;
}

/** Performance of a contract with the person, Art. 6(1)(b) GDPR. */
export interface Contract {
  readonly kind: "contract";
  readonly article: "eu-gdpr:A6-1-b";
  /** The contract, such as "Broadband subscription". */
  readonly contract: string;
}

/** A legal obligation of the controller, Art. 6(1)(c) GDPR. */
export interface LegalObligation {
  readonly kind: "legal-obligation";
  readonly article: "eu-gdpr:A6-1-c";
  /** The provision that obliges, such as "Bookkeeping Act s. 13". */
  readonly law: string;
}

/** Vital interests of a person, Art. 6(1)(d) GDPR. */
export interface VitalInterests {
  readonly kind: "vital-interests";
  readonly article: "eu-gdpr:A6-1-d";
  /** The situation in which life or health depends on the data. */
  readonly situation: string;
}

/** A task in the public interest or in official authority, Art. 6(1)(e) GDPR. */
export interface PublicTask {
  readonly kind: "public-task";
  readonly article: "eu-gdpr:A6-1-e";
  readonly task: string;
  /** The law that lays the task down (Art. 6(3)). */
  readonly law: string;
}

/** Legitimate interests, Art. 6(1)(f) GDPR, with the assessment that they rest on. */
export interface LegitimateInterests {
  readonly kind: "legitimate-interests";
  readonly article: "eu-gdpr:A6-1-f";
  /** The interest pursued; told to the person (Art. 13(1)(d)). */
  readonly interest: string;
  /** The reason why nothing less intrusive serves it. */
  readonly necessity: string;
  /** The reason why the person's interests do not override it. */
  readonly balancing: string;
}

/** One of the six lawful bases of Art. 6(1) GDPR. */
export type LawfulBasis = Consent | Contract | LegalObligation | VitalInterests | PublicTask | LegitimateInterests;

/** Proof of a consent: its time, and the version that the person agreed to (Art. 7(1) GDPR). */
export interface ConsentEvidence<Version extends string = string> extends EvidenceProof {
  /** The time at which the person agreed: a date, or ISO 8601 text, in UTC if it has no offset. */
  readonly consentedAt: Date | string;
  /** Version of the wording to which they agreed. */
  readonly version: Version;
}

/**
 * Proof of evidence. It has no IP addresses and no user agents, because they are more personal data and prove no more.
 */
export interface EvidenceProof {
  /** The time at which the person confirmed it, as by the link of a double opt-in. */
  readonly confirmedAt?: Date | string;
  /** A keyword of the way in which it was given, such as `web-form`, `paper` or `phone-call`: a-z, then a-z 0-9 or -, at most 32. */
  readonly method?: string;
  /** A reference of who recorded it, such as `agent:42`; never a name or an address. */
  readonly recordedBy?: string;
}

/** Evidence that another basis applies to a person; each part may be left out. */
export interface DocumentEvidence extends EvidenceProof {
  /** A contract number, case number …: letters, digits and `._:/-`, at most 64. */
  readonly document?: string;
  /** The time from which the basis applies. */
  readonly since?: Date | string;
}

/** The evidence that a basis asks for. It is required under consent. */
export type EvidenceFor<Basis extends LawfulBasis> =
  Basis extends Consent<infer Version> ? ConsentEvidence<Version> : DocumentEvidence;

/**
 * Declares consent as the basis. Evidence is then required for every record.
 * @param of - The wording and its version. Former versions may cover the same purpose, each with its words and the reason.
 *   `withdrawalKept` is the time for which withdrawn consent can be proven.
 * @throws DefinitionError `blank-text`, `invalid-basis`, `invalid-duration`
 * @example
 * ```ts
 * const basis = consent({ wording: "You may call me about faster broadband.", version: "2026-01" });
 * ```
 */
export function consent<const Version extends string, const Former extends string = never>(of: {
  readonly wording: string;
  readonly version: Version;
  readonly accepts?: readonly AcceptedVersion<Former>[];
  readonly withdrawalKept?: IsoDuration;
}): Consent<Version | Former> {
  const basis = { kind: "consent", article: "eu-gdpr:A6-1-a", wording: of?.wording, version: of?.version } as const;
  const { accepts, withdrawalKept } = of ?? {};
  return checked<Consent<Version | Former>>(of, {
    ...basis,
    ...(accepts === undefined ? {} : { accepts: frozen(accepts) }),
    ...(withdrawalKept === undefined ? {} : { withdrawalKept }),
  });
}

/** Freezes a copy of a list, if it is one; whatever else it is, is refused afterwards. */
function frozen<Item extends object>(list: readonly Item[]): readonly Item[] {
  return Array.isArray(list) ? Object.freeze(list.map((one) => Object.freeze({ ...one }))) : list;
}

/** Lists the versions of a wording that evidence may name: the declared one first, and the former ones that it accepts. */
export function listVersions({ version, accepts = [] }: Consent): readonly string[] {
  return [version, ...accepts.map((one) => one.version)];
}

/** Declares a contract with the person as the basis. @throws DefinitionError `blank-text` */
export function contract(of: { readonly contract: string }): Contract {
  return checked(of, { kind: "contract", article: "eu-gdpr:A6-1-b", contract: of?.contract });
}

/** Declares a legal obligation as the basis. @throws DefinitionError `blank-text` */
export function legalObligation(of: { readonly law: string }): LegalObligation {
  return checked(of, { kind: "legal-obligation", article: "eu-gdpr:A6-1-c", law: of?.law });
}

/** Declares vital interests as the basis. @throws DefinitionError `blank-text` */
export function vitalInterests(of: { readonly situation: string }): VitalInterests {
  return checked(of, { kind: "vital-interests", article: "eu-gdpr:A6-1-d", situation: of?.situation });
}

/** Declares a public task as the basis. @throws DefinitionError `blank-text` */
export function publicTask(of: { readonly task: string; readonly law: string }): PublicTask {
  return checked(of, { kind: "public-task", article: "eu-gdpr:A6-1-e", task: of?.task, law: of?.law });
}

/** Declares legitimate interests as the basis, with their assessment. @throws DefinitionError `blank-text` */
export function legitimateInterests(of: {
  readonly interest: string;
  readonly necessity: string;
  readonly balancing: string;
}): LegitimateInterests {
  return checked(of, {
    kind: "legitimate-interests",
    article: "eu-gdpr:A6-1-f",
    interest: of?.interest,
    necessity: of?.necessity,
    balancing: of?.balancing,
  });
}

/** The parts that each basis needs beside its kind. */
const NEEDS = {
  consent: ["wording", "version"],
  contract: ["contract"],
  "legal-obligation": ["law"],
  "vital-interests": ["situation"],
  "public-task": ["task", "law"],
  "legitimate-interests": ["interest", "necessity", "balancing"],
} as const satisfies Record<LawfulBasis["kind"], readonly string[]>;

/** The version is no text for people, so it needs a remedy of its own. */
const REMEDIES: Readonly<Record<string, string>> = {
  covers: "Say why people who agreed to these words agreed to the purpose as it is declared.",
  version: 'Name the version of the wording, such as "2026-01"; evidence refers to it.',
};

function checked<Basis extends LawfulBasis>(of: unknown, basis: Basis): Basis {
  // a basis may be copied, as definitions in JSON are
  checkOptions(of, ["kind", "article", ...NEEDS[basis.kind], ...listOptional(basis.kind)], `basis ${basis.kind}`);
  checkBasis(basis, `basis ${basis.kind}`);
  return Object.freeze(basis);
}

/** Makes sure that a basis is one of the six and carries what it needs. */
export function checkBasis(basis: unknown, where: string): asserts basis is LawfulBasis {
  const kind = typeof basis === "object" && basis !== null && "kind" in basis ? String(basis.kind) : "";
  if (!Object.hasOwn(NEEDS, kind)) {
    throw new DefinitionError("invalid-basis", where, "the lawful basis is missing or not one of the six");
  }
  const needed = NEEDS[kind as LawfulBasis["kind"]]; // the kind was just checked
  checkOptions(basis, ["kind", "article", ...needed, ...listOptional(kind)], `${where}, basis`);
  for (const name of needed) {
    // it has a kind, so it is an object
    checkText(Reflect.get(basis as object, name), where, `the basis's ${name}`, REMEDIES[name]);
  }
  if (kind !== "consent") return;
  const { withdrawalKept } = basis as Consent; // its kind was just checked
  checkAccepts(basis as Consent, where);
  if (withdrawalKept !== undefined) checkDuration(withdrawalKept, `${where}, basis, withdrawalKept`);
}

function listOptional(kind: string): readonly string[] {
  return kind === "consent" ? ["accepts", "withdrawalKept"] : [];
}

/** Makes sure that each former version is told apart, and says why it covers the purpose. */
function checkAccepts({ version, accepts }: Consent, where: string): void {
  if (accepts === undefined) return;
  if (!Array.isArray(accepts)) throw new DefinitionError("invalid-basis", where, "the basis's accepts is not a list");
  const versions = new Set<unknown>([version]);
  for (const one of accepts as readonly unknown[]) {
    const at = `${where}, basis, accepts`;
    if (typeof one !== "object" || one === null) throw new DefinitionError("invalid-basis", at, "it has no versions");
    checkOptions(one, ["version", "wording", "covers"], at);
    for (const name of ["version", "wording", "covers"]) checkText(Reflect.get(one, name), at, name, REMEDIES[name]);
    const named: unknown = Reflect.get(one, "version");
    if (versions.has(named)) throw new DefinitionError("invalid-basis", at, "a version is named twice");
    versions.add(named);
  }
}

/** Tells whether people may object to processing on this basis (Art. 21(1) GDPR). */
export function isOpenToObjection(basis: LawfulBasis): boolean {
  return basis.kind === "public-task" || basis.kind === "legitimate-interests";
}

/** Lists the declared texts of a basis that concern the person, the most important first. */
export function listBasisTexts(basis: LawfulBasis): readonly [string, ...string[]] {
  switch (basis.kind) {
    case "consent":
      return [basis.wording];
    case "contract":
      return [basis.contract];
    case "legal-obligation":
      return [basis.law];
    case "vital-interests":
      return [basis.situation];
    case "public-task":
      return [basis.task, basis.law];
    case "legitimate-interests":
      return [basis.interest];
  }
}

/** Names a provision of the GDPR as people do: `eu-gdpr:A6-1-a` becomes `6(1)(a)`. */
export function nameProvision(term: string): string {
  return term.replace(/^eu-gdpr:A(\d+)-(\d+)-([a-z])$/, "$1($2)($3)");
}
