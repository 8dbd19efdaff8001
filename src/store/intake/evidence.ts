import { isLocalTime, type LawfulBasis, listVersions, toMoment } from "../../assignment/index.js";
import { plainDate, shownKey } from "../../boundary/index.js";
import { type Refusal, refusal } from "../../errors/index.js";
import { isReference } from "../actor.js";

/** Evidence that was checked. */
export interface CheckedEvidence {
  readonly at: Date;
  /** `true` if the evidence itself has a date; otherwise `at` is when the store received it. */
  readonly isDated: boolean;
  readonly version: string | undefined;
  readonly document: string | undefined;
  /** The proof of it, if anything was given. */
  readonly proof?: CheckedProof;
  /** `true` if its version was declared before, and does not cover the purpose any more. */
  readonly isFormer?: boolean;
}

/** Proof of evidence that was checked. */
export interface CheckedProof {
  readonly confirmedAt?: Date;
  readonly method?: string;
  readonly recordedBy?: string;
}

/** Outcome of {@link checkEvidence}; `evidence` is missing if the basis asks for none and none was given. */
export type EvidenceVerdict =
  | { readonly success: true; readonly evidence: CheckedEvidence | undefined }
  | { readonly success: false; readonly refusal: Refusal };

/** Evidence may be this far ahead of our clock, because clocks differ. */
const SKEW_MS = 5 * 60 * 1000;
/** The earliest date that is taken; before it, nobody alive agreed to anything. */
const EARLIEST = Date.UTC(1900, 0, 1);
const DOCUMENT = /^[A-Za-z0-9._:/-]{1,64}$/;

/**
 * Checks the evidence that the basis applies to a person. Under consent it is required, and must say when the person
 * consented, and to which version (Art. 7(1) GDPR). Other parts are refused, because evidence is no place for further
 * data.
 *
 * @param mapped - A source's mapping made it, of these parts only.
 * @param former - Versions of the wording that were declared before.
 */
export function checkEvidence(
  basis: LawfulBasis,
  given: unknown,
  now: Date,
  mapped = false,
  former: ReadonlySet<unknown> = NO_VERSIONS,
): EvidenceVerdict {
  const isConsent = basis.kind === "consent";
  // a mapping makes an object of these parts, or nothing
  const read = mapped ? { parts: given as Parts | undefined } : readParts(given, isConsent ? CONSENT : OTHERS);
  if ("fault" in read) return refused("evidence", read.fault, "evidence-invalid");
  const { parts } = read;
  const moment = part(parts, isConsent ? "consentedAt" : "since");
  const version = isConsent ? part(parts, "version") : undefined;
  if (basis.kind === "consent") {
    if (moment === undefined)
      return refused("evidence.consentedAt", "is required: the purpose rests on consent", "evidence-missing");
    if (version === undefined)
      return refused("evidence.version", "is required: the purpose rests on consent", "evidence-missing");
    if (version !== basis.version && !listVersions(basis).some((one) => one === version) && !former.has(version))
      return refused("evidence.version", "is not the declared version of the wording", "evidence-invalid");
  }
  const document = isConsent ? undefined : part(parts, "document");
  if (document !== undefined && (typeof document !== "string" || !DOCUMENT.test(document))) {
    return refused("evidence.document", "is not letters, digits and ._:/- of at most 64", "evidence-invalid");
  }
  const proven = checkProof(parts, now);
  if (proven !== undefined && "refusal" in proven) return { success: false, refusal: proven.refusal };
  if (moment === undefined && document === undefined && proven === undefined) {
    return { success: true, evidence: undefined };
  }
  const at = moment === undefined ? now : toEvidenceMoment(moment);
  const name = basis.kind === "consent" ? "evidence.consentedAt" : "evidence.since";
  const fault = findFault(moment, at, now);
  if (fault !== undefined || at === undefined) return refused(name, fault ?? NO_DATE, "evidence-invalid");
  const { confirmedAt } = proven?.proof ?? {};
  if (moment !== undefined && confirmedAt !== undefined && confirmedAt.getTime() < at.getTime() - SKEW_MS)
    return refused("evidence.confirmedAt", "lies before what it confirms", "evidence-invalid");
  return {
    success: true,
    evidence: {
      at,
      isDated: moment !== undefined,
      version: typeof version === "string" ? version : undefined,
      document: typeof document === "string" ? document : undefined,
      ...(former.has(version) ? { isFormer: true } : {}),
      ...(proven === undefined ? {} : { proof: proven.proof }),
    },
  };
}

const METHOD = /^[a-z][a-z0-9-]{0,31}$/;

/** Checks what proves evidence; undefined if nothing was given. */
function checkProof(
  parts: Parts | undefined,
  now: Date,
): { readonly proof: CheckedProof } | { readonly refusal: Refusal } | undefined {
  const [confirmed, method, recordedBy] = [
    part(parts, "confirmedAt"),
    part(parts, "method"),
    part(parts, "recordedBy"),
  ];
  if (confirmed === undefined && method === undefined && recordedBy === undefined) return undefined;
  const refuse = (name: string, message: string) => ({
    refusal: refusal("evidence-invalid", { path: `evidence.${name}` }, message),
  });
  const confirmedAt = confirmed === undefined ? undefined : toEvidenceMoment(confirmed);
  if (confirmed !== undefined) {
    const fault = findFault(confirmed, confirmedAt, now);
    if (fault !== undefined) return refuse("confirmedAt", fault);
  }
  if (method !== undefined && (typeof method !== "string" || !METHOD.test(method)))
    return refuse("method", "is no keyword such as web-form: a-z, then a-z 0-9 or -, at most 32");
  if (recordedBy !== undefined && !isReference(recordedBy))
    return refuse(
      "recordedBy",
      "does not have the form kind:reference, such as agent:42, or has seven digits in a row",
    );
  return {
    proof: {
      ...(confirmedAt === undefined ? {} : { confirmedAt }),
      ...(typeof method === "string" ? { method } : {}),
      ...(recordedBy === undefined ? {} : { recordedBy }),
    },
  };
}

/** Moments that a source's rows state of themselves. */
export interface StatedMoments {
  /** When the row was last changed. */
  readonly changedAt: Date | undefined;
  /** When the person's data were collected. */
  readonly collectedAt: Date | undefined;
}

/** Outcome of {@link checkMoments}. */
export type MomentsVerdict =
  | { readonly success: true; readonly moments: StatedMoments | undefined }
  | { readonly success: false; readonly refusal: Refusal };

/** Checks the moments that a mapping read of a row. Like those of evidence, they have a zone and are not in the future. */
export function checkMoments(parts: Readonly<Record<string, unknown>> | undefined, now: Date): MomentsVerdict {
  const [changed, collected] = [part(parts, "changedAt"), part(parts, "collectedAt")];
  if (changed === undefined && collected === undefined) return { success: true, moments: undefined };
  const moments: { changedAt?: Date; collectedAt?: Date } = {};
  for (const [name, moment] of [
    ["changedAt", changed],
    ["collectedAt", collected],
  ] as const) {
    if (moment === undefined) continue;
    const at = toEvidenceMoment(moment);
    const fault = findFault(moment, at, now);
    if (fault !== undefined || at === undefined) {
      return { success: false, refusal: refusal("not-convertible", { path: name }, fault ?? NO_DATE) };
    }
    moments[name] = at;
  }
  return { success: true, moments: { changedAt: moments.changedAt, collectedAt: moments.collectedAt } };
}

const NO_DATE = "is not a date, nor ISO 8601 text";

/** Finds what is wrong with a moment. */
function findFault(moment: unknown, at: Date | undefined, now: Date): string | undefined {
  if (typeof moment === "string" && isLocalTime(moment)) {
    return "is a time without its zone: send an offset, as in 2026-01-31T10:00:00+01:00";
  }
  if (at === undefined) return NO_DATE;
  return at.getTime() > now.getTime() + SKEW_MS ? "lies in the future" : undefined;
}

function refused(path: string, message: string, code: "evidence-missing" | "evidence-invalid"): EvidenceVerdict {
  return { success: false, refusal: refusal(code, { path }, message) };
}

const NO_VERSIONS: ReadonlySet<unknown> = new Set();

/** The parts of evidence, as own data properties. */
type Parts = Readonly<Record<string, unknown>>;

const PROOF = ["confirmedAt", "method", "recordedBy"] as const;
const CONSENT: readonly string[] = ["consentedAt", "version", ...PROOF];
const OTHERS: readonly string[] = ["document", "since", ...PROOF];

/** Names, without case and separators, of what is often kept as proof, and proves nothing that the other parts do not. */
const TRACES =
  /^(?:(?:remote|client|user)?ip(?:v[46])?(?:addr(?:ess)?)?|remoteaddr(?:ess)?|useragent|ua|browser|device(?:id)?|fingerprint)$/;

function part(parts: Parts | undefined, name: string): unknown {
  return parts !== undefined && Object.hasOwn(parts, name) ? parts[name] : undefined;
}

/** Names that parts had in release 0.1.0. */
const FORMER: Readonly<Record<string, string>> = { wording: "version", reference: "document" };

/** Reads the named parts from own data properties. Anything else is a fault. */
function readParts(given: unknown, names: readonly string[]): { readonly parts: Parts | undefined } | Fault {
  if (given === undefined) return { parts: undefined };
  if (typeof given !== "object" || given === null) return { fault: `is not an object of ${names.join(" and ")}` };
  try {
    const parts: Record<string, unknown> = {};
    for (const [ordinal, key] of Reflect.ownKeys(given).entries()) {
      const property = Reflect.getOwnPropertyDescriptor(given, key);
      if (typeof key !== "string" || !names.includes(key)) return { fault: writeUnknown(key, ordinal, names) };
      if (property === undefined || !Object.hasOwn(property, "value")) return { fault: `has an accessor for ${key}` };
      if (property.value !== undefined) parts[key] = property.value;
    }
    return { parts };
  } catch {
    return { fault: "is not a plain object" }; // a trap of a proxy threw
  }
}

interface Fault {
  readonly fault: string;
}

function writeUnknown(key: string | symbol, ordinal: number, names: readonly string[]): string {
  const shown = typeof key === "string" ? shownKey(key, ordinal) : "a symbol";
  if (typeof key === "string" && TRACES.test(key.toLowerCase().replaceAll(/[_-]/g, ""))) {
    return `has the part ${shown}: an IP address or a user agent is more personal data, and proves no more than confirmedAt, method and recordedBy`;
  }
  const today = Object.hasOwn(FORMER, shown) ? FORMER[shown] : undefined;
  return today !== undefined && names.includes(today)
    ? `has the part ${shown}, which is called ${today} now`
    : `has the part ${shown}, and takes only ${names.join(" and ")}`;
}

function toEvidenceMoment(moment: unknown): Date | undefined {
  return valid(typeof moment === "string" ? toMoment(moment) : (plainDate(moment) ?? undefined));
}

function valid(date: Date | undefined): Date | undefined {
  const time = date?.getTime() ?? Number.NaN;
  return Number.isNaN(time) || time < EARLIEST ? undefined : date;
}
