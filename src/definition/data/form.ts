import { LONGEST_REASON, MOST_DECLINED } from "../../assignment/checks.js";
import { LARGEST_MIN_GROUP_SIZE, PERSONAL_DATA, PURPOSES, SYSTEM_COLUMNS, TOPICS } from "../../assignment/index.js";

import { DEFAULT_LIMITS, PERSONAL_DATA_KINDS } from "../../boundary/index.js";
import type { JsonObject, JsonValue } from "../json.js";
import { UNSEEN } from "./looks.js";

/**
 * Characters that people see, with the joiners of Persian and of emoji and the marks that choose the form of a letter.
 * Controls, bidirectional marks and characters without a look are left out.
 */
const SEEN = String.raw`[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}${UNSEEN}]|[\u200C\u200D\p{Variation_Selector}]`;
const NOT_BLANK = String.raw`[^\s\p{Cc}\p{Cf}\p{Cs}${UNSEEN}]`;
/** The end of a text: a character that is not blank, and the mark that chooses its form. */
const END = String.raw`(?:${NOT_BLANK}|\p{Variation_Selector})`;
/** One line, without blanks at its ends. */
const LINE = `^${NOT_BLANK}(?:(?:${SEEN})*${END})?$`;
/** Several lines. */
const LINES = `^${NOT_BLANK}(?:(?:${SEEN}|[\\n\\t])*${END})?$`;

const line = (maxLength: number): JsonObject => ({ type: "string", minLength: 1, maxLength, pattern: LINE });
const lines = (maxLength: number): JsonObject => ({ type: "string", minLength: 1, maxLength, pattern: LINES });
const whole = (minimum: number, maximum: number): JsonObject => ({ type: "integer", minimum, maximum });
const choice = (values: readonly string[]): JsonObject => ({ type: "string", enum: [...values] });
const list = (items: JsonObject, minItems: number, maxItems: number, uniqueItems = false): JsonObject => ({
  ...{ type: "array", items, minItems, maxItems },
  ...(uniqueItems ? { uniqueItems } : {}),
});

type Properties = Readonly<Record<string, JsonObject>>;

/** Builds an object with these properties and no others. A `?` after the name makes a property optional. */
function object(properties: Properties): JsonObject {
  const names = Object.keys(properties);
  return {
    type: "object",
    properties: Object.fromEntries(names.map((name) => [name.replace("?", ""), properties[name] ?? {}])),
    required: names.filter((name) => !name.endsWith("?")),
    additionalProperties: false,
  };
}

/** Builds an object whose own names are not known beforehand. */
function table(propertyNames: JsonObject, values: JsonObject, maxProperties: number): JsonObject {
  return { type: "object", propertyNames, additionalProperties: values, maxProperties };
}

/** Builds a choice of several objects, told apart by their `kind`. */
function byKind(kinds: Readonly<Record<string, Properties>>, shared: Properties = {}): JsonObject {
  return {
    type: "object",
    required: ["kind"],
    oneOf: Object.entries(kinds).map(([kind, properties]) =>
      object({ kind: { const: kind }, ...shared, ...properties }),
    ),
  };
}

const BOOLEAN: JsonObject = { type: "boolean" };
const NUMBER: JsonObject = { type: "number" };
const ID: JsonObject = { type: "string", pattern: "^[a-z][a-z0-9-]{0,47}$" };
/** The names in Object.prototype that have the form of names; its other names begin with underscores. */
const INHERITED = [
  ...["constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable"],
  ...["toLocaleString", "toString", "valueOf"],
];
const nameBut = (refused: readonly string[]): JsonObject => ({
  type: "string",
  pattern: "^[a-z][A-Za-z0-9]{0,47}$",
  not: { enum: [...refused] },
});
/** The name of a part within a field, which becomes no column. */
const PART_NAME: JsonObject = nameBut(INHERITED);
/** The name of a field. System columns of PostgreSQL stand in each of its tables already. */
const NAME: JsonObject = nameBut([...INHERITED, ...SYSTEM_COLUMNS]);
const COUNTRY: JsonObject = { type: "string", pattern: "^[A-Z]{2}$" };
const EMAIL: JsonObject = {
  type: "string",
  maxLength: 254,
  pattern: String.raw`^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63})+$`,
};
const PHONE: JsonObject = { type: "string", maxLength: 40, pattern: "^[+0-9][0-9 ()./-]*$" };
/** It is shown as a link, so only addresses of the web are allowed. */
const URL_TEXT: JsonObject = { type: "string", maxLength: 500, pattern: String.raw`^https?:\/\/[!-;=?-~]+$` };
const IRI: JsonObject = { type: "string", maxLength: 500, pattern: String.raw`^https:\/\/[^\s\p{Cc}<>"{}|\\^\x60]+$` };
const term = (terms: object): JsonObject => ({ anyOf: [choice(Object.keys(terms)), IRI] });
const defined = (name: string): JsonObject => ({ $ref: `#/$defs/${name}` });

const MOST_TEXT = 10_000;

// calls stand in functions, so that a bundler drops them if the application reads no JSON

/** The kinds of fields, with the properties of each. */
const buildKinds = (): Readonly<Record<string, Properties>> => ({
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
  choice: { options: defined("options") },
  choices: { options: defined("options"), "min?": whole(1, 500), "max?": whole(1, 500) },
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
  group: { fields: list(defined("part"), 1, 50) },
  list: { of: defined("element"), "min?": whole(1, 1_000), max: whole(1, 1_000) },
});

function wholeNumber(): JsonObject {
  return whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
}

const DURATION: JsonObject = { type: "string", pattern: "^P[0-9YMWDTHS]{2,40}$" };

const MARKS: Properties = {
  "optional?": BOOLEAN,
  "indexed?": BOOLEAN,
  "encrypted?": BOOLEAN,
  "lookUp?": BOOLEAN,
  "keep?": DURATION,
};

function buildDefinitions(): JsonObject {
  const kinds = buildKinds();
  const shared: Properties = { name: NAME, "label?": line(100), necessity: lines(1_000), ...MARKS };
  const further: Properties = { "category?": defined("category"), "unit?": line(40) };
  const standard: Properties = { name: choice(["name", "phone", "email"]), "label?": line(100), ...MARKS };
  return {
    element: byKind(kinds),
    part: byKind(kinds, { name: PART_NAME, label: line(100), "optional?": BOOLEAN }),
    field: byKind({
      contact: { ...standard, "necessity?": lines(1_000) },
      ...Object.fromEntries(
        Object.entries(kinds).map(([kind, properties]) => [kind, { ...shared, ...further, ...properties }]),
      ),
    }),
    options: list(object({ value: line(100), "label?": line(100) }), 1, 500),
    category: term(PERSONAL_DATA),
  };
}

const buildBases = (): Readonly<Record<string, Properties>> => ({
  consent: {
    wording: lines(4_000),
    version: line(64),
    "accepts?": list(object({ version: line(64), wording: lines(4_000), covers: lines(1_000) }), 1, 50),
    "withdrawalKept?": DURATION,
  },
  contract: { contract: lines(1_000) },
  "legal-obligation": { law: lines(1_000) },
  "vital-interests": { situation: lines(4_000) },
  "public-task": { task: lines(1_000), law: lines(1_000) },
  "legitimate-interests": { interest: lines(1_000), necessity: lines(4_000), balancing: lines(4_000) },
});

const buildController = (): JsonObject =>
  object({
    name: line(200),
    country: COUNTRY,
    organisationNumber: line(40),
    contact: object({ email: EMAIL, postal: line(300), "phone?": PHONE, "url?": URL_TEXT }),
    dpo: object({ name: line(200), email: EMAIL, "phone?": PHONE }),
    "representative?": object({ name: line(200), email: EMAIL, postal: line(300) }),
    "supervisoryAuthority?": line(200),
    "securityMeasures?": lines(4_000),
    "tell?": object(
      Object.fromEntries(Object.keys(TOPICS).map((topic) => [`${topic}?`, choice(["at-once", "daily", "never"])])),
    ),
    "timeZone?": line(64),
  });

const buildRecipients = (): JsonObject =>
  list(
    object({
      "id?": ID,
      name: line(200),
      role: choice(["processor", "joint-controller", "controller", "authority"]),
      country: COUNTRY,
      "safeguard?": lines(1_000),
      "contact?": object({ email: EMAIL, "postal?": line(300), "phone?": PHONE, "url?": URL_TEXT }),
      "arrangement?": lines(4_000),
    }),
    0,
    200,
  );

/** A day, or a moment with its offset. */
const DAY_OR_MOMENT: JsonObject = {
  type: "string",
  maxLength: 30,
  pattern: String.raw`^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$`,
};

/** Most fields of an assignment. PostgreSQL has room for more columns, but hardly any purpose needs more. */
const MOST_FIELDS = 200;

const FORMAT: JsonObject = { const: 1 };

/** Conditions of Art. 9(2) GDPR, in DPV. */
const CONDITION: JsonObject = { type: "string", pattern: "^eu-gdpr:A9-2-[a-j]$" };

/**
 * The form of an {@link AssignmentDefinition} as JSON Schema, draft 2020-12, for editors and other languages.
 * `assignmentFrom()` also checks rules that a schema cannot state. For example, `identifiedBy` must name required
 * fields.
 */
export const ASSIGNMENT_JSON_SCHEMA: Readonly<Record<string, JsonValue>> = /* @__PURE__ */ frozen(() => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Assignment of purposebound",
  ...object({
    format: FORMAT,
    id: ID,
    purpose: object({
      title: line(200),
      "description?": lines(4_000),
      category: term(PURPOSES),
      basis: byKind(buildBases()),
      "condition?": CONDITION,
    }),
    controller: buildController(),
    retention: object({
      keep: DURATION,
      from: { anyOf: [choice(["collected", "updated", "contacted"]), object({ field: NAME })] },
    }),
    identifiedBy: list(NAME, 1, 10, true),
    fields: list(defined("field"), 1, MOST_FIELDS),
    "declined?": table(NAME, line(LONGEST_REASON), MOST_DECLINED),
    "subjects?": line(200),
    "recipients?": buildRecipients(),
    "provision?": object({
      required: choice(["by-law", "by-contract", "to-enter-a-contract", "voluntary"]),
      otherwise: lines(1_000),
    }),
    "automatedDecisions?": { anyOf: [{ const: false }, lines(4_000)] },
    "minGroupSize?": whole(1, LARGEST_MIN_GROUP_SIZE),
    "limits?": object(
      Object.fromEntries(Object.entries(DEFAULT_LIMITS).map(([name, most]) => [`${name}?`, whole(1, most)])),
    ),
  }),
  $defs: buildDefinitions(),
}));

/** The form of an {@link ActivityDefinition} as JSON Schema, draft 2020-12. */
export const ACTIVITY_JSON_SCHEMA: Readonly<Record<string, JsonValue>> = /* @__PURE__ */ frozen(() => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Activity of purposebound",
  ...object({
    format: FORMAT,
    id: ID,
    kind: choice(["campaign", "call-list", "mailing", "report", "segmentation", "service", "quality", "other"]),
    title: line(200),
    "description?": lines(4_000),
    uses: list(NAME, 1, MOST_FIELDS, true),
    "from?": DAY_OR_MOMENT,
    "until?": DAY_OR_MOMENT,
    "recipients?": buildRecipients(),
    "law?": line(200),
  }),
}));

/** The form of a kind only, for schemas in code. @internal */
export const KIND_JSON_SCHEMA: JsonObject = /* @__PURE__ */ frozen(() => ({
  ...defined("element"),
  $defs: buildDefinitions(),
}));

function frozen(build: () => JsonObject): JsonObject {
  const freeze = (value: JsonValue): void => {
    if (typeof value !== "object" || value === null) return;
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  };
  const built = build();
  freeze(built);
  return built;
}
