import { FormatRegistry, Type as Sinclair } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
import { Ajv } from "ajv";
import { type } from "arktype";
import { contract, defineAssignment, defineController, field } from "purposebound";
import { Type } from "typebox";
import { Compile } from "typebox/compile";
import * as v from "valibot";
import { z } from "zod";

/** The patterns that all of them check: zod's own for identifiers, mail and dates; E.164 as the issue of numbers has it. */
export const PATTERNS = {
  uuid: z.regexes.uuid(),
  phone: /^\+[1-9]\d{6,14}$/,
  email: z.regexes.email,
  date: z.regexes.date,
} as const;
const PLANS = ["basic", "plus", "pro"] as const;

/** One library: whether it takes a record. */
export interface Contender {
  readonly name: string;
  readonly takes: (input: unknown) => boolean;
}

const fields = {
  id: z.uuid(),
  name: z.string().min(1).max(200),
  phone: z.string().regex(PATTERNS.phone),
  email: z.email(),
  distance: z.number().nonnegative(),
  plan: z.enum(PLANS),
  active: z.boolean().optional(),
  since: z.iso.date(),
};

/** The assignment that is measured: eight fields, nothing else. */
export function assignmentOf(id: string) {
  const necessity = "Measured";
  return defineAssignment({
    id,
    purpose: { title: "Measuring", category: "dpv:ServiceProvision", basis: contract({ contract: "Measuring" }) },
    controller: defineController({
      name: "FjordNet AS",
      country: "NO",
      organisationNumber: "999999999",
      contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
      dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
    }),
    retention: { keep: "P1D", from: "collected" },
    identifiedBy: ["id"],
    fields: {
      id: field(fields.id, { necessity }),
      name: field(fields.name, { necessity }),
      phone: field(fields.phone, { necessity }),
      email: field(fields.email, { necessity }),
      distance: field(fields.distance, { necessity }),
      plan: field(fields.plan, { necessity }),
      active: field(fields.active, { necessity }),
      since: field(fields.since, { necessity }),
    },
  });
}

function zod(): Contender {
  const schema = z.strictObject(fields);
  return { name: "zod strictObject, safeParse", takes: (input) => schema.safeParse(input).success };
}

function valibot(): Contender {
  const schema = v.strictObject({
    id: v.pipe(v.string(), v.regex(PATTERNS.uuid)),
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    phone: v.pipe(v.string(), v.regex(PATTERNS.phone)),
    email: v.pipe(v.string(), v.regex(PATTERNS.email)),
    distance: v.pipe(v.number(), v.minValue(0)),
    plan: v.picklist(PLANS),
    active: v.optional(v.boolean()),
    since: v.pipe(v.string(), v.regex(PATTERNS.date)),
  });
  return { name: "valibot, safeParse", takes: (input) => v.safeParse(schema, input).success };
}

function arktype(): Contender {
  const schema = type({
    "+": "reject",
    id: PATTERNS.uuid,
    name: "1 <= string <= 200",
    phone: PATTERNS.phone,
    email: PATTERNS.email,
    distance: "number >= 0",
    plan: "'basic' | 'plus' | 'pro'",
    "active?": "boolean",
    since: PATTERNS.date,
  });
  return { name: "arktype", takes: (input) => !(schema(input) instanceof type.errors) };
}

/** The record in JSON Schema. */
const JSON_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["id", "name", "phone", "email", "distance", "plan", "since"],
  properties: {
    id: { type: "string", pattern: PATTERNS.uuid.source },
    name: { type: "string", minLength: 1, maxLength: 200 },
    phone: { type: "string", pattern: PATTERNS.phone.source },
    email: { type: "string", pattern: PATTERNS.email.source },
    distance: { type: "number", minimum: 0 },
    plan: { enum: [...PLANS] },
    active: { type: "boolean" },
    since: { type: "string", pattern: PATTERNS.date.source },
  },
} as const;

function ajv(): Contender {
  const validate = new Ajv({ unicodeRegExp: false }).compile(JSON_SCHEMA);
  return { name: "ajv", takes: (input) => validate(input) };
}

function sinclair(): Contender {
  for (const name of ["uuid", "phone", "email", "date"] as const)
    FormatRegistry.Set(name, (text) => PATTERNS[name].test(text));
  const text = (pattern: RegExp) => Sinclair.RegExp(pattern);
  const schema = Sinclair.Object(
    {
      id: text(PATTERNS.uuid),
      name: Sinclair.String({ minLength: 1, maxLength: 200 }),
      phone: text(PATTERNS.phone),
      email: text(PATTERNS.email),
      distance: Sinclair.Number({ minimum: 0 }),
      plan: Sinclair.Union(PLANS.map((plan) => Sinclair.Literal(plan))),
      active: Sinclair.Optional(Sinclair.Boolean()),
      since: text(PATTERNS.date),
    },
    { additionalProperties: false },
  );
  const compiled = TypeCompiler.Compile(schema);
  return { name: "@sinclair/typebox, compiled", takes: (input) => compiled.Check(input) };
}

function typebox(): Contender {
  const text = (pattern: RegExp) => Type.String({ pattern: pattern.source });
  const schema = Type.Object(
    {
      id: text(PATTERNS.uuid),
      name: Type.String({ minLength: 1, maxLength: 200 }),
      phone: text(PATTERNS.phone),
      email: text(PATTERNS.email),
      distance: Type.Number({ minimum: 0 }),
      plan: Type.Union(PLANS.map((plan) => Type.Literal(plan))),
      active: Type.Optional(Type.Boolean()),
      since: text(PATTERNS.date),
    },
    { additionalProperties: false },
  );
  const compiled = Compile(schema);
  return { name: "typebox, compiled", takes: (input) => compiled.Check(input) };
}

/** A check as one would write it by hand, with the same patterns and no walk: the floor of all that run in JavaScript. */
function handWritten(): Contender {
  const { uuid, phone, email, date } = PATTERNS;
  const known = new Set(Object.keys(fields));
  const takes = (input: unknown): boolean => {
    if (typeof input !== "object" || input === null || Array.isArray(input)) return false;
    const one = input as Record<string, unknown>; // an object, as just checked
    for (const key in one) if (!known.has(key)) return false;
    return (
      typeof one.id === "string" &&
      uuid.test(one.id) &&
      typeof one.name === "string" &&
      one.name.length >= 1 &&
      one.name.length <= 200 &&
      typeof one.phone === "string" &&
      phone.test(one.phone) &&
      typeof one.email === "string" &&
      email.test(one.email) &&
      typeof one.distance === "number" &&
      Number.isFinite(one.distance) &&
      one.distance >= 0 &&
      (one.plan === "basic" || one.plan === "plus" || one.plan === "pro") &&
      (one.active === undefined || typeof one.active === "boolean") &&
      typeof one.since === "string" &&
      date.test(one.since)
    );
  };
  return { name: "written by hand, no walk, no copy", takes };
}

function ours(): Contender {
  const assignment = assignmentOf("measured");
  return { name: "purposebound, safeParse", takes: (input) => assignment.safeParse(input).success };
}

/** Whether code may be generated from strings; `node --disallow-code-generation-from-strings` says no, as strict CSPs do. */
export const mayGenerate: boolean = (() => {
  try {
    return new Function("return true")() === true;
  } catch {
    return false;
  }
})();

/** All that are measured, ours first; those that cannot do without generated code only where it may be. */
export function contenders(): readonly Contender[] {
  const always = [ours(), zod(), valibot()];
  return mayGenerate ? [...always, arktype(), ajv(), sinclair(), typebox(), handWritten()] : [...always, handWritten()];
}
