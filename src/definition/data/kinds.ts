import * as z from "zod";
import type { $ZodCheck, $ZodType, $ZodTypes } from "zod/v4/core";
import { CONTACT_SCHEMAS } from "../../assignment/contact.js";
import { coarsen, text } from "../../assignment/index.js";
import { marked } from "../../assignment/mark.js";
import type { PersonalDataKind, PhoneCountry } from "../../boundary/index.js";
import { DefinitionError } from "../../errors/index.js";
import type { JsonObject } from "../json.js";
import { conformed } from "./conform.js";
import { KIND_JSON_SCHEMA } from "./form.js";
import type { KindDefinition, OptionDefinition, PlainKind } from "./format.js";

/** Kinds by the schemas made from them. */
const made = /* @__PURE__ */ new WeakMap<$ZodType, KindDefinition>([
  [CONTACT_SCHEMAS.name, { kind: "text", max: 200 }],
  [CONTACT_SCHEMAS.phone, { kind: "phone" }],
  [CONTACT_SCHEMAS.email, { kind: "email" }],
]);

/**
 * Makes the schema of a kind, for `field()` in code. `toDefinition()` can turn a field declared with it into JSON.
 *
 * @param kind - The same as in JSON.
 * @throws DefinitionError `invalid-definition`, and the codes of the kind itself.
 * @example
 * ```ts
 * const lines = field(toSchema({ kind: "integer", min: 0 }), { necessity: "Offers depend on it" });
 * ```
 */
export function toSchema(kind: KindDefinition): z.ZodType {
  const checked = conformed(kind, KIND_JSON_SCHEMA, "kind");
  return buildKind(checked as unknown as KindDefinition, "kind"); // it was checked just now
}

/** Builds the schema of a kind that has the form. @internal */
export function buildKind(kind: KindDefinition, where: string): z.ZodType {
  const schema = build(kind, where);
  // schemas of contacts are shared, and are known already
  if (!made.has(schema)) made.set(schema, toKind(kind));
  return schema;
}

/** Keeps the parts of the kind, and drops those of the field or part that it belongs to. */
function toKind(kind: KindDefinition): KindDefinition {
  const own = Object.entries(kind).filter(([name]) => !BESIDES.includes(name));
  return Object.freeze(Object.fromEntries(own)) as unknown as KindDefinition; // the rest of a kind is a kind
}

const BESIDES = [
  "name",
  "label",
  "necessity",
  "optional",
  "category",
  "unit",
  "indexed",
  "encrypted",
  "lookUp",
  "keep",
];

const PLAIN: Readonly<Record<PlainKind, () => z.ZodType>> = {
  boolean: () => z.boolean(),
  date: () => z.iso.date(),
  moment: () =>
    marked(
      z
        .union([z.iso.datetime({ offset: true }), z.date()])
        .transform((value) => new Date(value))
        .pipe(z.date()),
      { kind: "moment" },
    ),
  phone: () => CONTACT_SCHEMAS.phone,
  email: () => CONTACT_SCHEMAS.email,
  address: () =>
    z.strictObject({
      street: line(200),
      postalCode: postalCode().optional(),
      city: line(100),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
    }),
  "postal-code": postalCode,
  year: () => coarsen.year(),
  month: () => coarsen.month(),
  network: () => coarsen.truncateIp(),
  "email-domain": () => coarsen.emailDomain(),
};

function build(kind: KindDefinition, where: string): z.ZodType {
  switch (kind.kind) {
    case "text":
      checkBounds(kind, where);
      return line(kind.max, kind.min);
    case "free-text": {
      const { max, min = 0, refuse = [], countries = [] } = kind;
      checkBounds(kind, where);
      const [first, ...rest] = refuse;
      const [country, ...others] = countries as readonly PhoneCountry[]; // text() checks them
      return text({
        max,
        min,
        ...(first === undefined ? {} : { refuse: [first, ...rest] as const satisfies readonly PersonalDataKind[] }),
        ...(country === undefined ? {} : { countries: [country, ...others] }),
      });
    }
    case "number":
    case "integer": {
      const { min, max } = kind;
      checkBounds(kind, where);
      const plain = kind.kind === "integer" ? z.int() : z.number();
      const above = min === undefined ? plain : plain.min(min);
      return max === undefined ? above : above.max(max);
    }
    case "choice":
      return z.enum(readValues(kind.options));
    case "choices": {
      const { options, max = options.length, min = 0 } = kind;
      checkBounds({ min, max: Math.min(max, options.length) }, where);
      const all = z.array(z.enum(readValues(options)));
      const different = (min === 0 ? all : all.min(min)).max(max).check((payload) => {
        if (new Set(payload.value).size === payload.value.length) return;
        payload.issues.push({ code: "custom", message: "names a choice twice", input: undefined });
      });
      return marked(different, { kind: "choices" });
    }
    case "band":
      return coarsen.band([...kind.bounds]);
    case "step":
      return coarsen.round(kind.step);
    case "postal-code-prefix":
      return coarsen.postcodePrefix(kind.length);
    case "group":
      return z.strictObject(
        Object.fromEntries(
          kind.fields.map((part) => {
            const schema = buildKind(part, `${where}, part "${part.name}"`);
            return [part.name, part.optional === true ? schema.optional() : schema];
          }),
        ),
      );
    case "list": {
      checkBounds(kind, where);
      const all = z.array(buildKind(kind.of, `${where}, of`)).max(kind.max);
      return kind.min === undefined ? all : all.min(kind.min);
    }
    default:
      return PLAIN[kind.kind]();
  }
}

/** Builds text of one form, so that texts that look the same are the same. */
function line(max: number, min = 1): z.ZodString {
  return marked(z.string().normalize("NFC").trim().min(min).max(max), { kind: "text" });
}

function postalCode(): z.ZodString {
  const schema = z
    .string()
    .max(20)
    .trim()
    .toUpperCase()
    .regex(/^[0-9A-Z](?:[0-9A-Z -]{0,10}[0-9A-Z])?$/);
  return marked(schema, { kind: "postal-code" });
}

function readValues(options: readonly OptionDefinition[]): [string, ...string[]] {
  return options.map(({ value }) => value) as [string, ...string[]]; // one at least, by the form
}

/** Refuses a kind whose least is above its most, because no value could ever be held. */
function checkBounds({ min, max }: { readonly min?: number; readonly max?: number }, where: string): void {
  if (min === undefined || max === undefined || min <= max) return;
  throw new DefinitionError("invalid-definition", where, "the least is above the most");
}

/** Reads the kind of a schema, if it was made here or is as plain as one made here. */
export function readKind(schema: $ZodType): KindDefinition | undefined {
  return made.get(schema) ?? readPlain(schema);
}

/** Reads kinds by their structure, because they have no code of their own. */
function readPlain(schema: $ZodType): KindDefinition | undefined {
  const def = schema._zod.def as $ZodTypes["_zod"]["def"]; // zod tells its own kinds by `type`
  const checks = def.checks ?? [];
  if (def.type === "boolean" && !isCoercing(def) && checks.length === 0) return { kind: "boolean" };
  if (def.type === "enum" && checks.length === 0) {
    const values: readonly unknown[] = Object.values(def.entries);
    return values.every((value) => typeof value === "string")
      ? { kind: "choice", options: values.map((value) => ({ value })) }
      : undefined;
  }
  return def.type === "number" && !isCoercing(def) ? readNumber(def, checks) : undefined;
}

function isCoercing(def: object): boolean {
  return "coerce" in def && def.coerce === true;
}

function readNumber(def: object, checks: readonly $ZodCheck<never>[]): KindDefinition | undefined {
  const parts: { min?: number; max?: number } = {};
  let kind: "number" | "integer" = "check" in def ? "integer" : "number";
  if ("format" in def && def.format !== "safeint") return undefined;
  for (const { _zod } of checks) {
    // each check says what it is; only these three checks are known here
    const { check, value, inclusive, format } = _zod.def as unknown as JsonObject;
    if (check === "number_format" && format === "safeint") kind = "integer";
    else if (typeof value !== "number" || inclusive !== true) return undefined;
    else if (check === "greater_than" && parts.min === undefined) parts.min = value;
    else if (check === "less_than" && parts.max === undefined) parts.max = value;
    else return undefined;
  }
  return { kind, ...parts };
}
