/**
 * The projects whose type-check cost is measured: assignments of 20 fields used through every door, and the same shapes
 * in plain zod. The two sides do the same things in the same number:
 *
 * | purposebound                              | plain zod                                                       |
 * | ----------------------------------------- | --------------------------------------------------------------- |
 * | `defineAssignment` with 20 `field(schema)` | `z.strictObject` of the same 20 schemas                          |
 * | `RecordOf`, `InputOf`                      | `z.output`, `z.input`                                            |
 * | `defineSource` with `map`, and without     | two calls typed by the keys of the input                         |
 * | `defineActivity` with `uses`               | a call typed by the keys of the output                           |
 * | `record`, `add`, `import`, `rectify`       | methods that take `z.input` and `Partial` of it                  |
 * | `under(…).segment`, with `where` and rows  | a method that takes and gives `Pick` of `z.output`               |
 *
 * A passing file has a variable and a literal at each door. A failing one has the same with an undeclared field: zod
 * refuses the literals only, since a variable with more keys is assignable to its input.
 */

/** What is compiled: one file for each assignment, and what they share. */
export type Project = ReadonlyMap<string, string>;

export type Side = "purposebound" | "zod";

const FIELDS: readonly (readonly [name: string, schema: string, value: string])[] = [
  ["reference", "z.string().max(40)", '"C-1"'],
  ["firstName", "z.string().min(1).max(80)", '"Kari"'],
  ["lastName", "z.string().min(1).max(80)", '"Nordmann"'],
  ["email", "z.email()", '"kari@example.com"'],
  ["street", "z.string().max(80).optional()", '"Storgata 1"'],
  ["postalCode", "z.string().max(10).optional()", '"0155"'],
  ["city", "z.string().max(80).optional()", '"Oslo"'],
  ["speed", "z.number().positive()", "12"],
  ["distance", "z.number().nonnegative()", "900"],
  ["lines", "z.number().int().optional()", "2"],
  ["price", "z.number().nullable()", "null"],
  ["plan", 'z.enum(["basic", "plus", "pro"])', '"plus"'],
  ["channel", 'z.enum(["web", "phone"]).optional()', '"web"'],
  ["active", "z.boolean()", "true"],
  ["moved", "z.boolean().optional()", "false"],
  ["since", "z.date()", "new Date()"],
  ["until", "z.date().optional()", "new Date()"],
  ["tags", "z.array(z.string()).max(5).optional()", '["a"]'],
  [
    "home",
    "z.strictObject({ exchange: z.string(), port: z.number().optional() }).optional()",
    '{ exchange: "A", port: 1 }',
  ],
  [
    "meters",
    "z.array(z.strictObject({ kind: z.string(), value: z.number() })).optional()",
    '[{ kind: "x", value: 1 }]',
  ],
];

const SHARED: Readonly<Record<Side, string>> = {
  purposebound: `
import { defineController } from "purposebound";
import type { Store } from "purposebound/store";
export const controller = defineController({
  name: "FjordNet AS", country: "NO", organisationNumber: "999999999", contact: { email: "privacy@fjordnet.example", postal: "Oslo" },
  dpo: { name: "DPO", email: "dpo@fjordnet.example" },
});
export declare const store: Store;
`,
  zod: `
import type { z } from "zod";
type In<S extends z.ZodType> = z.input<S>;
type Out<S extends z.ZodType> = z.output<S>;
export interface Dataset<S extends z.ZodType> {
  record(input: In<S>): Out<S>;
  add(input: In<S>, options: { source: string; evidence: { consentedAt: Date; version: string } }): Promise<void>;
  import(rows: Iterable<In<S>>): Promise<void>;
  source(pick: { [Name in keyof In<S>]: string }): void;
  form(id: string): void;
  rectify(input: Partial<In<S>>, options: { source: string }): Promise<void>;
  activity<const Name extends keyof Out<S>>(uses: readonly Name[]): { uses: readonly Name[] };
  segment<const Name extends keyof Out<S>>(query: { where: Partial<Out<S>>; select: readonly Name[] }): AsyncIterable<Pick<Out<S>, Name>>;
}
export declare function dataset<S extends z.ZodType>(schema: S): Dataset<S>;
`,
};

/** Files by name: `assignments` of them, passing or failing, on one side. */
export function projectOf(side: Side, assignments: number, outcome: "passing" | "failing"): Project {
  const files = new Map([["shared.ts", SHARED[side]]]);
  for (let index = 0; index < assignments; index += 1) {
    files.set(`assignment-${index}.ts`, side === "zod" ? zodFile(index, outcome) : ownFile(index, outcome));
  }
  return files;
}

const fieldsOf = (render: (name: string, schema: string) => string): string =>
  FIELDS.map(([name, schema]) => `    ${name}: ${render(name, schema)},`).join("\n");

const values = (extra: string): string =>
  `{ ${FIELDS.map(([name, , value]) => `${name}: ${value}`).join(", ")}${extra} }`;
const constants = (name: string, extra: string): string => `const ${name}: Input${extra} = `;

function uses(outcome: "passing" | "failing"): { declared: string; literal: string; correction: string; pick: string } {
  const extra = outcome === "failing" ? ', birthDate: "1980-01-01"' : "";
  const type = outcome === "failing" ? " & { birthDate: string }" : "";
  return {
    declared: `${constants("variable", type)}${values(extra)};
const correction = { firstName: "Ola"${extra} };`,
    literal: values(extra),
    correction: `{ firstName: "Ola"${extra} }`,
    pick: `{ ${FIELDS.map(([name]) => `${name}: "${name}"`).join(", ")}${extra} }`,
  };
}

function ownFile(index: number, outcome: "passing" | "failing"): string {
  const { declared, literal, correction, pick } = uses(outcome);
  return `
import { consent, defineActivity, defineAssignment, defineSource, field, type InputOf, type RecordOf } from "purposebound";
import { z } from "zod";
import { controller, store } from "./shared.js";
export const assignment = defineAssignment({
  id: "assignment-${index}",
  purpose: { title: "Purpose ${index}", category: "dpv:DirectMarketing", basis: consent({ wording: "Yes", version: "${index}" }) },
  controller, retention: { keep: "P12M", from: "collected" }, identifiedBy: ["reference"],
  fields: {
${fieldsOf((_, schema) => `field(${schema}, { necessity: "Decides the offer" })`)}
  },
});
type Input = InputOf<typeof assignment>;
type Output = RecordOf<typeof assignment>;
const source = defineSource(assignment, { id: "crm", origin: { name: "CRM", obtained: "from-person" }, map: ${pick} });
const form = defineSource(assignment, { id: "form", origin: { name: "Form", obtained: "from-person" } });
const activity = defineActivity(assignment, { id: "calls", kind: "campaign", title: "Calls", uses: ["firstName", "speed", "plan"] });
const dataset = store.dataset(assignment);
const options = { source: form, evidence: { consentedAt: new Date(), version: "${index}" } } as const;
${declared}
const recorded: Output = assignment.record(variable);
assignment.record(${literal});
await dataset.add(variable, options);
await dataset.add(${literal}, options);
await dataset.import(form, [variable]);
await dataset.import(form, [${literal}]);
const subject = dataset.subject({ reference: "C-1" });
await subject.rectify(correction, { source: form });
await subject.rectify(${correction}, { source: form });
const view = dataset.under(activity, { actor: "agent:1" });
for await (const row of view.segment({ where: { speed: 12 }, select: ["firstName", "plan"] })) row.firstName.trim();
export { recorded, source };
`;
}

function zodFile(index: number, outcome: "passing" | "failing"): string {
  const { declared, literal, correction, pick } = uses(outcome);
  return `
import { z } from "zod";
import { dataset as datasetOf } from "./shared.js";
export const assignment = z.strictObject({
${fieldsOf((_, schema) => schema)}
});
type Input = z.input<typeof assignment>;
type Output = z.output<typeof assignment>;
const dataset = datasetOf(assignment);
dataset.source(${pick});
dataset.form("form");
const activity = dataset.activity(["firstName", "speed", "plan"]);
const options = { source: "form", evidence: { consentedAt: new Date(), version: "${index}" } };
${declared}
const recorded: Output = dataset.record(variable);
dataset.record(${literal});
await dataset.add(variable, options);
await dataset.add(${literal}, options);
await dataset.import([variable]);
await dataset.import([${literal}]);
await dataset.rectify(correction, options);
await dataset.rectify(${correction}, options);
for await (const row of dataset.segment({ where: { speed: 12 }, select: ["firstName", "plan"] })) row.firstName.trim();
export { activity, recorded };
`;
}
