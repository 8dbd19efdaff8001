/** Kinds of own fields that the form offers. `as-is` keeps a kind that it cannot show. */
export const FORM_KINDS = [
  "boolean",
  "choice",
  "band",
  "year",
  "month",
  "date",
  "integer",
  "number",
  "text",
  "free-text",
  "postal-code-prefix",
  "postal-code",
  "address",
  "phone",
  "email",
] as const;

/** The kind of an own field in the form. */
export type FormKind = (typeof FORM_KINDS)[number] | "as-is";

/** Kinds of a lawful basis, in the order in which the form shows them. */
export const FORM_BASES = [
  "consent",
  "contract",
  "legitimate-interests",
  "legal-obligation",
  "public-task",
  "vital-interests",
] as const;

/** The kind of a lawful basis. */
export type FormBasis = (typeof FORM_BASES)[number];

/** The texts that each basis asks for. */
export const BASIS_TEXTS: Readonly<Record<FormBasis, readonly string[]>> = {
  consent: ["wording", "version"],
  contract: ["contract"],
  "legitimate-interests": ["interest", "necessity", "balancing"],
  "legal-obligation": ["law"],
  "public-task": ["task", "law"],
  "vital-interests": ["situation"],
};

/** The parts that say more of a kind, with those kinds. */
export const KIND_PARTS: Readonly<
  Record<"options" | "bounds" | "min" | "max" | "unit" | "length", readonly FormKind[]>
> = {
  options: ["choice"],
  bounds: ["band"],
  min: ["number", "integer"],
  max: ["number", "integer", "text", "free-text"],
  unit: ["number", "integer", "band"],
  length: ["postal-code-prefix"],
};

/** Purposes that the form offers. */
export const FORM_PURPOSES = [
  "dpv:DirectMarketing",
  "dpv:CustomerCare",
  "dpv:ServiceProvision",
  "dpv:FulfilmentOfContractualObligation",
  "dpv:PaymentManagement",
  "dpv:LegalCompliance",
  "dpv:FraudPreventionAndDetection",
  "dpv:ResearchAndDevelopment",
  "dpv:HumanResourceManagement",
] as const;

/** Durations that the form offers. */
export const FORM_DURATIONS = ["P1M", "P3M", "P6M", "P12M", "P24M", "P36M", "P60M"] as const;

/** Standard fields. */
export const FORM_CONTACTS = ["name", "phone", "email"] as const;

/** A standard field. */
export type FormContact = (typeof FORM_CONTACTS)[number];

/** One own field as it was typed. */
export interface OwnRow {
  /** The name of a field that is there already; empty for a new one. */
  readonly name: string;
  readonly label: string;
  readonly kind: FormKind | "";
  readonly parts: Readonly<Record<string, string>>;
  readonly necessity: string;
  readonly isOptional: boolean;
  readonly identifies: boolean;
  /** The answers to counter-questions, by their kind. */
  readonly answers: Readonly<Record<string, string>>;
}

/** One decision against a property, as it was typed. */
export interface DeclinedRow {
  readonly name: string;
  readonly reason: string;
}

/** The whole form as it was typed. Nothing in it is chosen beforehand. */
export interface FormState {
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly basis: FormBasis | "";
  readonly basisTexts: Readonly<Record<string, string>>;
  readonly subjects: string;
  readonly contacts: Readonly<Record<FormContact, { readonly is: boolean; readonly optional: boolean }>>;
  /** The standard field that tells people apart; empty if none does. */
  readonly identifies: string;
  readonly own: readonly OwnRow[];
  readonly declined: readonly DeclinedRow[];
  readonly keep: string;
  readonly from: string;
  /** Nobody outside gets it. */
  readonly isToNobody: boolean;
  /** No machine decides alone. */
  readonly isByPeople: boolean;
  /** Why it is proposed. */
  readonly reason: string;
}

/** The most rows of a kind. */
const MOST_ROWS = 60;

/** Reads the form from what was sent. Rows that are marked to go are left out, and empty ones too. */
export function readState(fields: URLSearchParams): FormState {
  const text = (name: string): string => (fields.get(name) ?? "").trim().normalize("NFC");
  const isSet = (name: string): boolean => fields.get(name) === "yes";
  const rows = <Row>(prefix: string, read: (at: string) => Row | undefined): readonly Row[] => {
    const found: Row[] = [];
    for (let at = 0; at < MOST_ROWS; at += 1) {
      if (!fields.has(`${prefix}.${at}.${prefix === "own" ? "label" : "name"}`)) continue;
      const row = fields.get("remove") === `${prefix}.${at}` ? undefined : read(`${prefix}.${at}`);
      if (row !== undefined) found.push(row);
    }
    return found;
  };
  const basis = FORM_BASES.find((one) => one === text("basis")) ?? "";
  const own = rows("own", (at): OwnRow | undefined => {
    const kinds: readonly string[] = [...FORM_KINDS, "as-is"];
    const kind = text(`${at}.kind`);
    const row: OwnRow = {
      name: text(`${at}.name`),
      label: text(`${at}.label`),
      kind: kinds.includes(kind) ? (kind as FormKind) : "", // it is one of them
      parts: Object.fromEntries(Object.keys(KIND_PARTS).map((part) => [part, text(`${at}.${part}`)])),
      necessity: text(`${at}.necessity`),
      isOptional: isSet(`${at}.optional`),
      identifies: isSet(`${at}.identifies`),
      answers: Object.fromEntries(QUESTIONS.map((one) => [one, text(`${at}.answer.${one}`)])),
    };
    return row.label === "" && row.necessity === "" && row.kind === "" && row.name === "" ? undefined : row;
  });
  return {
    title: text("title"),
    description: text("description"),
    category: text("category"),
    basis,
    basisTexts: Object.fromEntries(
      FORM_BASES.flatMap((kind) => BASIS_TEXTS[kind].map((part) => [`${kind}.${part}`, text(`${kind}.${part}`)])),
    ),
    subjects: text("subjects"),
    contacts: {
      name: { is: isSet("contact.name"), optional: isSet("contact.name.optional") },
      phone: { is: isSet("contact.phone"), optional: isSet("contact.phone.optional") },
      email: { is: isSet("contact.email"), optional: isSet("contact.email.optional") },
    },
    identifies: text("identifies"),
    own,
    declined: rows("declined", (at) => {
      const row = { name: text(`${at}.name`), reason: text(`${at}.reason`) };
      return row.name === "" && row.reason === "" ? undefined : row;
    }),
    keep: text("keep"),
    from: text("from"),
    isToNobody: isSet("nobody"),
    isByPeople: isSet("people"),
    reason: text("reason"),
  };
}

/** Kinds of counter-questions. */
export const QUESTIONS = ["coarser", "special", "unused"] as const;

/** The kind of a counter-question. */
export type QuestionKind = (typeof QUESTIONS)[number];

/** A row without anything. */
export const EMPTY_ROW: OwnRow = {
  name: "",
  label: "",
  kind: "",
  parts: {},
  necessity: "",
  isOptional: false,
  identifies: false,
  answers: {},
};

/** A form without anything. */
export const EMPTY_STATE: FormState = readState(new URLSearchParams());
