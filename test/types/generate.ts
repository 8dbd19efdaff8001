/**
 * The corpus of attacks: each shape in which an undeclared field can come, at each door. A shape is written once, over
 * `Input` and `base`, which are what the door takes; doors are written once too. `test/types/versions.test.ts` writes the
 * product to files, one for each door, and compiles them on every TypeScript that is supported.
 */

/** What is expected: text that the error must hold. */
type Expectation =
  | "field"
  | "enum"
  | "nested"
  | "open"
  | "private"
  | "function"
  | "any"
  | "any-field"
  | "wide"
  | "generic";

interface Shape {
  readonly name: string;
  /** Statements before; `base` and `Input` may be named. */
  readonly before?: string;
  readonly given: string;
  readonly expects: Expectation;
  /** A fresh literal, where the error stands at the property. */
  readonly literal?: true;
  /** The code where it is neither the usual one of a literal nor of a variable. */
  readonly code?: number;
  /** The shape needs more than the names of a mapping. */
  readonly values?: true;
}

interface Door {
  readonly name: string;
  readonly head: string;
  readonly call: (given: string) => string;
  /** What the compiler says of a literal, and of a variable. */
  readonly codes: { readonly literal: number; readonly variable: number; readonly computed: number };
  /** Takes names only, not values. */
  readonly namesOnly?: true;
}

const ID = "broadband-upgrade";
const REMEDY = "remove it, or declare it: field(schema, { necessity })";
const TEXTS: Readonly<Record<Expectation, string>> = {
  field: `NotDeclared<"birthDate", "${ID}", "${REMEDY}">`,
  enum: "NotDeclared<Key",
  nested: `NotDeclared<"alarmCode", "${ID}", "${REMEDY}">`,
  open: `NotPlain<"an object open to any key", "${ID}"`,
  private: `NotPlain<"a class instance with private members", "${ID}"`,
  function: `NotPlain<"a function", "${ID}"`,
  any: "never",
  "any-field": "never",
  wide: "is not assignable to",
  generic: "is not assignable to",
};

const MEMBERS = `name = "Kari"; phone = "+4790000000"; currentSpeed = 12;`;
const HOME = `street: "Storgata 1", postalCode: "0155"`;
const LINE = `medium: "fibre" as const, speed: 500`;

/** Every shape. Values of the extra field are texts, so that mappings can be attacked with the same ones. */
const SHAPES: readonly Shape[] = [
  { name: "fresh literal", given: `{ ...base, birthDate: "x" }`, expects: "field", literal: true },
  { name: "variable", before: `const it = { ...base, birthDate: "x" };`, given: "it", expects: "field" },
  {
    name: "spread of a variable",
    before: `const it = { ...base, birthDate: "x" };`,
    given: "{ ...it }",
    expects: "field",
  },
  {
    name: "spread of two",
    before: `const more = { birthDate: "x" };`,
    given: "{ ...base, ...more }",
    expects: "field",
  },
  {
    name: "optional extra",
    before: "const it = given<Input & { birthDate?: string }>();",
    given: "it",
    expects: "field",
  },
  { name: "undefined extra", before: "const it = { ...base, birthDate: undefined };", given: "it", expects: "field" },
  {
    name: "interface",
    before: "interface Customer extends Input { birthDate: string }",
    given: "given<Customer>()",
    expects: "field",
  },
  {
    name: "readonly interface",
    before: "interface Customer extends Readonly<Input> { readonly birthDate: string }",
    given: "given<Customer>()",
    expects: "field",
  },
  { name: "intersection", given: "given<Input & { birthDate: string }>()", expects: "field" },
  { name: "mapped type", given: `given<Input & { [Key in "birthDate"]: string }>()`, expects: "field" },
  { name: "record of a literal", given: `given<Input & Record<"birthDate", string>>()`, expects: "field" },
  {
    name: "Pick of more",
    before: "type All = Input & { birthDate: string };",
    given: `given<Pick<All, keyof Input | "birthDate">>()`,
    expects: "field",
  },
  { name: "Partial of more", given: "given<Input & Partial<{ birthDate: string }>>()", expects: "field" },
  { name: "union", given: "given<Input | (Input & { birthDate: string })>()", expects: "field" },
  {
    name: "union of extras",
    given: "given<(Input & { birthDate: string }) | (Input & { gender: string })>()",
    expects: "wide",
  },
  { name: "ternary", given: `maybe ? { ...base, birthDate: "x" } : { ...base, birthDate: "y" }`, expects: "field" },
  { name: "as const", before: `const it = { ...base, birthDate: "x" } as const;`, given: "it", expects: "field" },
  {
    name: "satisfies",
    before: `const it = { ...base, birthDate: "x" } satisfies Input & { birthDate: string };`,
    given: "it",
    expects: "field",
  },
  { name: "Object.assign", given: `Object.assign({}, base, { birthDate: "x" })`, expects: "field" },
  {
    name: "symbol key",
    before: "const key: unique symbol = Symbol();",
    given: `{ ...base, [key]: "x" }`,
    expects: "wide",
    literal: true,
    code: 2418,
  },
  {
    name: "computed key",
    before: `const key = "birthDate";`,
    given: `{ ...base, [key]: "x" }`,
    expects: "field",
    literal: true,
    code: 2418,
  },
  {
    name: "enum key",
    before: `enum Key { Birth = "birthDate" }`,
    given: `{ ...base, [Key.Birth]: "x" }`,
    expects: "enum",
    literal: true,
    code: 2418,
  },
  { name: "number key", before: `const it = { ...base, 7: "x" };`, given: "it", expects: "wide" },
  { name: "template-literal index", given: `given<Input & { [key: \`x-\${string}\`]: string }>()`, expects: "wide" },
  {
    name: "index signature",
    before: "interface Open extends Input { [key: string]: unknown }",
    given: "given<Open>()",
    expects: "open",
    values: true,
  },
  {
    name: "& Record<string, unknown>",
    given: "given<Input & Record<string, unknown>>()",
    expects: "open",
    values: true,
  },
  { name: "awaited value", given: "await given<Promise<Input & { birthDate: string }>>()", expects: "field" },
  { name: "Awaited", given: "given<Awaited<Promise<Input & { birthDate: string }>>>()", expects: "field" },
  {
    name: "array element",
    before: `const them = [{ ...base, birthDate: "x" }] as const;`,
    given: "them[0]",
    expects: "field",
  },
  {
    name: "destructured rest",
    before: `const { gender, ...it } = { ...base, birthDate: "x", gender: "y" };`,
    given: "it",
    expects: "field",
  },
  {
    name: "ReturnType",
    before: `const make = () => ({ ...base, birthDate: "x" });`,
    given: "given<ReturnType<typeof make>>()",
    expects: "field",
  },
  {
    name: "function result",
    before: `const make = () => ({ ...base, birthDate: "x" });`,
    given: "make()",
    expects: "field",
  },
  {
    name: "overload",
    before:
      "function make(of: 1): Input;\nfunction make(of: 2): Input & { birthDate: string };\nfunction make(): unknown { return base; }",
    given: "make(2)",
    expects: "field",
  },
  {
    name: "generator result",
    before: "function* make(): Generator<Input & { birthDate: string }> {}\nconst [it] = [...make()];",
    given: "it!",
    expects: "field",
  },
  { name: "NonNullable", given: "given<NonNullable<(Input & { birthDate: string }) | null>>()", expects: "field" },
  {
    name: "narrowed by in",
    before: `const it = given<Input>();\nif (!("birthDate" in it)) throw new Error();`,
    given: "it",
    expects: "field",
  },
  {
    name: "assertion function",
    before:
      "const it = given<Input>();\nconst assert: (one: unknown) => asserts one is { birthDate: string } = given();\nassert(it);",
    given: "it",
    expects: "field",
  },
  {
    name: "conditional type",
    before: "type If<Yes> = Yes extends true ? Input & { birthDate: string } : Input;",
    given: "given<If<true>>()",
    expects: "field",
  },
  {
    name: "default type parameter",
    before: "type With<Extra = { birthDate: string }> = Input & Extra;",
    given: "given<With>()",
    expects: "field",
  },
  {
    name: "generic caller",
    before: "const same = <One>(one: One): One => one;",
    given: `same({ ...base, birthDate: "x" })`,
    expects: "field",
  },
  {
    name: "tuple spread",
    before: `const them: [{ birthDate: string }] = [{ birthDate: "x" }];`,
    given: "{ ...base, ...them[0] }",
    expects: "field",
  },
  {
    name: "class with public members",
    before: `class Customer { ${MEMBERS} birthDate = "x"; }`,
    given: "new Customer()",
    expects: "field",
    values: true,
  },
  {
    name: "class with a getter",
    before: `class Customer { ${MEMBERS} get birthDate() { return "x"; } }`,
    given: "new Customer()",
    expects: "field",
    values: true,
  },
  {
    name: "class with declare",
    before: `class Customer { ${MEMBERS} declare birthDate: string; }`,
    given: "new Customer()",
    expects: "field",
    values: true,
  },
  {
    name: "class with a method",
    before: `class Customer { ${MEMBERS} birthDate() {} }`,
    given: "new Customer()",
    expects: "field",
    values: true,
  },
  {
    name: "class with private members",
    before: `class Customer { ${MEMBERS} private birthDate = "x"; }`,
    given: "new Customer()",
    expects: "private",
    values: true,
  },
  {
    name: "class with # members",
    before: `class Customer { ${MEMBERS} #birthDate = "x"; }`,
    given: "new Customer()",
    expects: "private",
    values: true,
  },
  {
    name: "getter in a literal",
    given: `{ ...base, get birthDate() { return "x"; } }`,
    expects: "field",
    literal: true,
  },
  { name: "method in a literal", before: `const it = { ...base, birthDate() {} };`, given: "it", expects: "field" },
  { name: "function with properties", given: "given<Input & (() => void)>()", expects: "function", values: true },
  { name: "branded", given: `given<Input & { __brand: "lead"; birthDate: string }>()`, expects: "field" },
  { name: "any", given: "given<any>()", expects: "any", values: true },
  { name: "JSON.parse", given: `JSON.parse("{}")`, expects: "any", values: true },
  { name: "spread of any", given: "{ ...base, ...given<any>() }", expects: "any", values: true },
  {
    name: "any in a field",
    before: "const it = { ...base, name: given<any>() };",
    given: "it",
    expects: "any-field",
    values: true,
  },
  {
    name: "any in an extra",
    before: "const it = { ...base, birthDate: given<any>() };",
    given: "it",
    expects: "field",
    values: true,
  },
  {
    name: "any in a nested field",
    before: `const it = { ...base, address: { street: given<any>(), postalCode: "0155" } };`,
    given: "it",
    expects: "any-field",
    values: true,
  },
  { name: "unknown", given: "given<unknown>()", expects: "wide", values: true },
  {
    name: "nested literal",
    given: `{ ...base, address: { ${HOME}, alarmCode: "1" } }`,
    expects: "nested",
    literal: true,
    values: true,
  },
  {
    name: "nested variable",
    before: `const address = { ${HOME}, alarmCode: "1" };`,
    given: "{ ...base, address }",
    expects: "nested",
    literal: true,
    values: true,
  },
  {
    name: "nested in a variable",
    before: `const it = { ...base, address: { ${HOME}, alarmCode: "1" } };`,
    given: "it",
    expects: "nested",
    values: true,
  },
  {
    name: "optional nested",
    given: "given<Input & { address?: { street: string; postalCode: string; alarmCode?: string } }>()",
    expects: "nested",
    values: true,
  },
  {
    name: "two levels down",
    before: `const it = { ...base, address: { ${HOME}, unit: { floor: 1, alarmCode: "1" } } };`,
    given: "it",
    expects: "nested",
    values: true,
  },
  {
    name: "array of objects",
    before: `const it = { ...base, lines: [{ ${LINE}, alarmCode: "1" }] };`,
    given: "it",
    expects: "nested",
    values: true,
  },
  {
    name: "some of an array",
    before: `const it = { ...base, lines: [{ ${LINE} }, { ${LINE}, alarmCode: "1" }] };`,
    given: "it",
    expects: "nested",
    values: true,
  },
  {
    name: "readonly array",
    before: `const it = { ...base, lines: [{ ${LINE}, alarmCode: "1" }] } as const;`,
    given: "it",
    expects: "nested",
    values: true,
  },
  {
    name: "tuple",
    before: `const it = { ...base, visits: [{ planned: new Date(), alarmCode: "1" }, { planned: new Date(), note: "" }] } as const;`,
    given: "it",
    expects: "nested",
    values: true,
  },
  {
    name: "discriminated union",
    before: `const it = { ...base, interest: { kind: "fibre" as const, speed: 1, alarmCode: "1" } };`,
    given: "it",
    expects: "nested",
    values: true,
  },
  {
    name: "any in an array",
    before: "const it = { ...base, tags: given<any[]>() };",
    given: "it",
    expects: "any-field",
    values: true,
  },
];

/** What generic code may not do: its type parameters could stand for anything. */
const GENERIC: readonly Shape[] = [
  { name: "generic body", given: "generic", expects: "generic" },
  { name: "generic body, spread", given: "{ ...generic }", expects: "generic" },
];

const HEAD = `// Written by test/types/generate.ts.
import { defineSource, type InputOf } from "purposebound";
import type { Dataset, Rectification } from "purposebound/store";
import { broadbandUpgrade, webForm } from "../shared.js";

declare function given<One>(): One;
declare const leads: Dataset<typeof broadbandUpgrade>;
declare const maybe: boolean;
`;
const LEAD = `type Lead = InputOf<typeof broadbandUpgrade>;
interface Input extends Lead {}
const base = { name: "Kari", phone: "+4790000000", currentSpeed: 12 };
`;
const VALUE_CODES = { literal: 2322, variable: 2345, computed: 2418 };

const DOORS: readonly Door[] = [
  { name: "record", head: LEAD, call: (given) => `broadbandUpgrade.record(${given});`, codes: VALUE_CODES },
  {
    name: "add",
    head: `${LEAD}const from = { source: webForm, evidence: { consentedAt: new Date(), version: "2026-01" } } as const;\n`,
    call: (given) => `leads.add(${given}, from);`,
    codes: VALUE_CODES,
  },
  {
    name: "import",
    head: LEAD,
    call: (given) => `leads.import(webForm, given<Iterable<${given}>>());`,
    codes: { literal: 2345, variable: 2345, computed: 2345 },
  },
  {
    name: "rectify",
    head: `type Change = Rectification<typeof broadbandUpgrade>;
interface Input extends Change {}
const base = { name: "Kari", currentSpeed: 12 };
const person = leads.subject({ phone: "+4790000000" });
`,
    call: (given) => `person.rectify(${given}, { source: webForm });`,
    codes: VALUE_CODES,
  },
  {
    name: "map",
    head: `interface Input { name: string; phone: string; currentSpeed: string }
const base = { name: "n", phone: "p", currentSpeed: "s" };
const origin = { name: "CRM", obtained: "from-person" } as const;
`,
    call: (given) => `defineSource(broadbandUpgrade, { id: "crm", origin, map: ${given} });`,
    codes: { literal: 2322, variable: 2322, computed: 2418 },
    namesOnly: true,
  },
];

/** One attack file for each door, by name, with the errors that it expects in comments. */
export function generated(): ReadonlyMap<string, string> {
  return new Map(DOORS.map((door) => [`${door.name}.ts`, fileOf(door)]));
}

/** How many attacks there are in all. */
export const ATTACKS = DOORS.flatMap(shapesAt).length;

function shapesAt(door: Door): readonly Shape[] {
  // what is unknown, any or open comes from a parser, and the boundary decides over it
  const parsed = (one: Shape): boolean => door.name === "import" && (one.expects === "any" || one.name === "unknown");
  return SHAPES.filter((one) => !(door.namesOnly === true && one.values === true) && !parsed(one));
}

function fileOf(door: Door): string {
  const blocks = shapesAt(door).map((shape) => block(door, shape));
  const generics = GENERIC.map((shape) => block(door, shape));
  return `${HEAD}${door.head}
export async function attacks() {
${blocks.join("\n")}
}
export function generics<Given extends Input>(generic: Given) {
${door.name === "import" || door.name === "map" ? "" : generics.join("\n")}
}
`;
}

function block(door: Door, { name, before, given, expects, literal, code }: Shape): string {
  const isImport = door.name === "import";
  const statements = [before, isImport ? `const row = ${given};` : undefined].filter((one) => one !== undefined);
  const { codes } = door;
  const expected = literal === true ? (code === undefined ? codes.literal : codes.computed) : codes.variable;
  return `// ${name}
{
${statements.map((one) => `${one}\n`).join("")}// error TS${expected}: ${TEXTS[expects]}
${door.call(isImport ? "typeof row" : given)}
}`;
}
