import { PERSONAL_DATA, PURPOSES } from "../../assignment/index.js";
import { DEFAULT_LIMITS, PERSONAL_DATA_KINDS } from "../../boundary/index.js";
import type { JsonObject, JsonValue } from "../json.js";

/** Neither controls, nor what turns the direction of text or hides in it, but for the joiners of Persian and of emoji. */
const SEEN = String.raw`[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[\u200C\u200D]`;
const NOT_BLANK = String.raw`[^\s\p{Cc}\p{Cf}\p{Cs}]`;
/** One line, without blanks at its ends. */
const LINE = `^${NOT_BLANK}(?:(?:${SEEN})*${NOT_BLANK})?$`;
/** Several lines. */
const LINES = `^${NOT_BLANK}(?:(?:${SEEN}|[\\n\\t])*${NOT_BLANK})?$`;

const line = (maxLength: number): JsonObject => ({ type: "string", minLength: 1, maxLength, pattern: LINE });
const lines = (maxLength: number): JsonObject => ({ type: "string", minLength: 1, maxLength, pattern: LINES });
const whole = (minimum: number, maximum: number): JsonObject => ({ type: "integer", minimum, maximum });
const choice = (values: readonly string[]): JsonObject => ({ type: "string", enum: [...values] });
const list = (items: JsonObject, minItems: number, maxItems: number, uniqueItems = false): JsonObject => ({
  ...{ type: "array", items, minItems, maxItems },
  ...(uniqueItems ? { uniqueItems } : {}),
});

type Properties = Readonly<Record<string, JsonObject>>;

/** An object with these properties and no others; a `?` behind the name makes one optional. */
function object(properties: Properties): JsonObject {
  const names = Object.keys(properties);
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name.replace("?", ""), properties[name] ?? {}])),
    required: names.filter((name) => !name.endsWith("?")),
    additionalProperties: false,
  };
}

/** One of several objects, told apart by their `kind`. */
function byKind(kinds: Readonly<Record<string, Properties>>, shared: Properties = {}): JsonObject {
  return {
    type: "object",
    required: ["kind"],
    oneOf: Object.entries(kinds).map(([kind, properties]) => object({ kind: { const: kind }, ...shared, ...properties })),
  };
}

const BOOLEAN: JsonObject = { type: "boolean" };
const NUMBER: JsonObject = { type: "number" };
const ID: JsonObject = { type: "string", pattern: "^[a-z][a-z0-9-]{0,47}$" };
const NAME: JsonObject = {
  type: "string",
  pattern: "^[a-z][A-Za-z0-9]{0,47}$",
  not: { enum: Object.getOwnPropertyNames(Object.prototype).sort() },
};
const COUNTRY: JsonObject = { type: "string", pattern: "^[A-Z]{2}$" };
const EMAIL: JsonObject = {
  type: "string",
  maxLength: 254,
  pattern: String.raw`^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63})+$`,
};
const PHONE: JsonObject = { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 ()./-]*$" };
/** Shown as a link, so that nothing but the web is meant. */
const URL_TEXT: JsonObject = { type: "string", maxLength: 500, pattern: String.raw`^https?:\/\/[!-;=?-~]+$` };
const IRI: JsonObject = { type: "string", maxLength: 500, pattern: String.raw`^https:\/\/[^\s\p{Cc}<>"{}|\\^\x60]+$` };
const term = (terms: object): JsonObject => ({ anyOf: [choice(Object.keys(terms)), IRI] });

const OPTIONS = list(object({ value: line(100), "label?": line(100) }), 1, 500);
const ITSELF: JsonObject = { $ref: "#/$defs/element" };
const MOST_TEXT = 10_000;

/** The kinds of fields, with what each is told. */
const KINDS: Readonly<Record<string, Properties>> = {
  text: { max: whole(1, MOST_TEXT), "min?": whole(1, MOST_TEXT) },
  "free-text": {
    max: whole(1, MOST_TEXT),
    "min?": whole(0, MOST_TEXT),
    "refuse?": list(choice(PERSONAL_DATA_KINDS), 1, PERSONAL_DATA_KINDS.length, true),
    "countries?": list(COUNTRY, 1, 50, true),
  },
  number: { "min?": NUMBER, "max?": NUMBER },
  integer: { "min?": wholeNumber(), "max?": wholeNumber() },
  boolean: {},
  date: {},
  moment: {},
  choice: { options: OPTIONS },
  choices: { options: OPTIONS, "min?": whole(1, 500), "max?": whole(1, 500) },
  phone: {},
  email: {},
  address: {},
  "postal-code": {},
  year: {},
  month: {},
  band: { bounds: list(NUMBER, 1, 50, true) },
  step: { step: { type: "number", exclusiveMinimum: 0 } },
  "postal-code-prefix": { length: whole(1, 9) },
  network: {},
  "email-domain": {},
  group: { fields: list({ $ref: "#/$defs/part" }, 1, 50) },
  list: { of: ITSELF, "min?": whole(1, 1_000), max: whole(1, 1_000) },
};

function wholeNumber(): JsonObject {
  return whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
}

const LABEL = line(100);
const NECESSITY = lines(1_000);
const MARKS: Properties = { "optional?": BOOLEAN, "indexed?": BOOLEAN, "encrypted?": BOOLEAN };

const DEFINITIONS: JsonObject = {
  element: byKind(KINDS),
  part: byKind(KINDS, { name: NAME, label: LABEL, "optional?": BOOLEAN }),
  field: byKind({
    contact: { name: choice(["name", "phone", "email"]), "label?": LABEL, "necessity?": NECESSITY, ...MARKS },
    ...Object.fromEntries(
      Object.entries(KINDS).map(([kind, properties]) => [
        kind,
        {
          name: NAME,
          "label?": LABEL,
          necessity: NECESSITY,
          ...MARKS,
          "category?": term(PERSONAL_DATA),
          "unit?": line(40),
          ...properties,
        },
      ]),
    ),
  }),
};

const BASES: Readonly<Record<string, Properties>> = {
  consent: { wording: lines(4_000), version: line(64) },
  contract: { contract: lines(1_000) },
  "legal-obligation": { law: lines(1_000) },
  "vital-interests": { situation: lines(4_000) },
  "public-task": { task: lines(1_000), law: lines(1_000) },
  "legitimate-interests": { interest: lines(1_000), necessity: lines(4_000), balancing: lines(4_000) },
};

const CONTROLLER = object({
  name: line(200),
  country: COUNTRY,
  organisationNumber: line(40),
  contact: object({ email: EMAIL, postal: line(300), "phone?": PHONE, "url?": URL_TEXT }),
  dpo: object({ name: line(200), email: EMAIL, "phone?": PHONE }),
  "representative?": object({ name: line(200), email: EMAIL, postal: line(300) }),
  "supervisoryAuthority?": line(200),
  "securityMeasures?": lines(4_000),
});

/** Most fields of an assignment: PostgreSQL has room for more columns, a purpose hardly. */
const MOST_FIELDS = 200;

const FORMAT: JsonObject = { const: 1 };

/** What a DPV condition of Art. 9(2) GDPR is written like. */
const CONDITION: JsonObject = { type: "string", pattern: "^eu-gdpr:A9-2-[a-j]$" };

/**
 * The form of an {@link AssignmentDefinition} as JSON Schema, draft 2020-12, for editors and other languages. What it cannot say,
 * such as that `identifiedBy` names required fields, `assignmentFrom()` checks besides.
 */
export const ASSIGNMENT_JSON_SCHEMA: Readonly<Record<string, JsonValue>> = frozen({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Assignment of purposebound",
  ...object({
    format: FORMAT,
    id: ID,
    purpose: object({
      title: line(200),
      "description?": lines(4_000),
      category: term(PURPOSES),
      basis: byKind(BASES),
      "condition?": CONDITION,
    }),
    controller: CONTROLLER,
    retention: object({
      keep: { type: "string", pattern: "^P[0-9YMWDTHS]{2,40}$" },
      from: choice(["collected", "updated"]),
    }),
    identifiedBy: list(NAME, 1, 10, true),
    fields: list({ $ref: "#/$defs/field" }, 1, MOST_FIELDS),
    "subjects?": line(200),
    "recipients?": list(
      object({
        name: line(200),
        role: choice(["processor", "joint-controller", "controller", "authority"]),
        country: COUNTRY,
        "safeguard?": lines(1_000),
      }),
      0,
      200,
    ),
    "provision?": object({
      required: choice(["by-law", "by-contract", "to-enter-a-contract", "voluntary"]),
      otherwise: lines(1_000),
    }),
    "automatedDecisions?": { anyOf: [{ const: false }, lines(4_000)] },
    "limits?": object(
      Object.fromEntries(Object.entries(DEFAULT_LIMITS).map(([name, most]) => [`${name}?`, whole(1, most)])),
    ),
  }),
  $defs: DEFINITIONS,
});

/** The form of an {@link ActivityDefinition} as JSON Schema, draft 2020-12. */
export const ACTIVITY_JSON_SCHEMA: Readonly<Record<string, JsonValue>> = frozen({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Activity of purposebound",
  ...object({
    format: FORMAT,
    id: ID,
    kind: choice(["campaign", "call-list", "mailing", "report", "segmentation", "service", "quality", "other"]),
    title: line(200),
    "description?": lines(4_000),
    uses: list(NAME, 1, MOST_FIELDS, true),
  }),
});

/** The form of a kind alone, for schemas in code. @internal */
export const KIND_JSON_SCHEMA: JsonObject = frozen({ ...ITSELF, $defs: DEFINITIONS });

function frozen<Value extends JsonValue>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
