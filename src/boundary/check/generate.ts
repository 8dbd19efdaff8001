import type { Shape } from "../schema/inspect.js";
import type { Plan, Property } from "../schema/plan.js";
import { FAIL, type Step, UNSURE } from "../schema/steps.js";
import { Constants, compiled, plainKeys } from "./code.js";
import { ABSENT, asProperty, conforming, type Interpreter, isLeaf, isLeftOut, toPlainDate } from "./interpret.js";
import { Fault, FLOODED, type RecordCheck, refusesAbsence, STRUCTURE } from "./record.js";

/**
 * Generates one function for the records of an assignment. It does structure and validation of all common kinds in one
 * pass, without needless calls and loops. It leaves rare kinds to the closures of the interpreter. Names and values of
 * declarations enter the code as JSON or as constants only, so that no declaration can inject code.
 *
 * @param order - Names by the place of their values, if records are lists that our mapping has read. Nested values come from
 *   outside all the same.
 * @returns Nothing on platforms that let no code be generated, as under a strict content security policy.
 */
export function generated(
  properties: readonly Property[],
  interpreter: Interpreter,
  order?: readonly string[],
): RecordCheck | undefined {
  const generator = new Generator(interpreter);
  const code = generator.record(properties, order);
  return compiled(`${generator.functions}\nreturn ${code};`, generator.constants.values);
}

/** Code of a function for the values of one plan, by its name. */
type Made = Map<Plan, string>;

class Generator {
  readonly constants: Constants = new Constants();
  readonly #name = this.constants.name;
  functions = "";
  readonly #interpreter: Interpreter;
  readonly #made: Made = new Map();
  #serial = 0;
  readonly #meter: string;
  readonly #fail: string;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
    this.#meter = this.#name(interpreter.meter);
    this.#fail = this.#name(FAIL);
  }

  #fresh(letter: string): string {
    this.#serial += 1;
    return `${letter}${this.#serial}`;
  }

  /** Generates the check of whole records. It checks all fields, also after one that fails. */
  record(properties: readonly Property[], order: readonly string[] | undefined): string {
    const { limits } = this.#interpreter;
    const meter = this.#meter;
    const structure = this.#name(STRUCTURE);
    const places = properties.map((_, index) => index);
    const fields = properties.map((property, index) => {
      const block = this.#fresh("b");
      const check = this.#rootField(property, `o${index}`, `p${index}`, `break ${block};`);
      return `f${index}: { ${block}: { ${check} break f${index}; } (bad ??= []).push(${index}); }`;
    });
    const entrance =
      order === undefined
        ? `${this.#entrance("input", `return ${structure};`, `return ${this.#name(FLOODED)};`)}
           let unknown, bad${places.map((index) => `, v${index}, p${index} = false`).join("")};
           ${reading("input", properties, "(unknown ??= []).push(i);")}`
        : `${order.length > limits.keys ? `return ${structure};` : ""}
           const keys = ${this.#name(NO_KEYS)};
           let unknown, bad${properties.map((property, index) => listed(property, index, order)).join("")};`;
    return `function record(input) {
      ${entrance}
      ${meter}.depth = 1; ${meter}.values = ${order === undefined ? "keys.length" : order.length} + 1; ${meter}.text = 0;
      ${places.map((index) => `let o${index} = v${index};`).join("")}
      ${fields.join("")}
      if (bad !== undefined || unknown !== undefined) {
        return new ${this.#name(Fault)}(keys, unknown, bad, [${places.map((index) => `v${index}`).join()}]);
      }
      if (${meter}.text > ${limits.totalText} || ${meter}.values > ${limits.values}) return ${structure};
      return ${literal(properties.map((property, index) => buildKey(property, index, `o${index} !== undefined`)))};
    }`;
  }

  #entrance(value: string, fail: string, flooded?: string): string {
    const entrance = { fail, most: this.#interpreter.limits.keys, ...(flooded === undefined ? {} : { flooded }) };
    return plainKeys(value, "keys", this.constants, entrance);
  }

  /** At the top, absence and undefined are one: neither is stored. */
  #rootField(property: Property, value: string, presence: string, fail: string): string {
    const { plan } = property;
    if (plan.op === "optional" && !plan.substitutes)
      return `if (${value} !== undefined) { ${this.#inline(plan.inner, value, fail)} }`;
    if (property.input === "required" && refusesAbsence(plan)) return this.#inline(plan, value, fail);
    return `${this.#general(property, value, presence, fail)} if (${value} === ${this.#name(ABSENT)}) ${value} = undefined;`;
  }

  /** Generates the check of a property by zod's rules for absence. The value may become the mark for "left out". */
  #general(property: Property, value: string, presence: string, fail: string): string {
    const check = this.#name(this.#interpreter.check(property.plan));
    const one = this.#name(property);
    return `
      ${value} = ${this.#name(asProperty)}(${one}, ${presence}, ${this.#name(isLeftOut)}(${one}, ${presence}) ? undefined : ${check}(${value}));
      if (${value} === ${this.#fail}) { ${fail} }`;
  }

  /** Generates statements that check a variable, change it to its output, and run `fail` if it does not pass. */
  #inline(plan: Plan, value: string, fail: string): string {
    switch (plan.op) {
      case "text":
        return plan.coerce ? this.#call(plan, value, fail) : this.#text(plan, value, fail);
      case "number":
        if (plan.coerce) return this.#call(plan, value, fail);
        return `if (typeof ${value} !== "number" || !Number.isFinite(${value})) { ${fail} } ${this.#steps(plan, value, fail)}`;
      case "bigint":
      case "boolean":
        if (plan.coerce) return this.#call(plan, value, fail);
        return `if (typeof ${value} !== "${plan.op}") { ${fail} } ${this.#steps(plan, value, fail)}`;
      case "date":
        if (plan.coerce) return this.#call(plan, value, fail);
        return `
          ${value} = ${this.#name(toPlainDate)}(${value});
          if (${value} === ${this.#fail}) { ${fail} } ${this.#steps(plan, value, fail)}`;
      case "values":
        return `if (${this.#differs(plan.values, value)}) { ${fail} } ${this.#steps(plan, value, fail)}`;
      case "optional":
        if (plan.substitutes) return this.#call(plan, value, fail);
        return `if (${value} !== undefined) { ${this.#inline(plan.inner, value, fail)} }`;
      case "nullable":
        return `if (${value} !== null) { ${this.#inline(plan.inner, value, fail)} }`;
      case "pipe":
        // the interpreter checks output that is no leaf
        if (!isLeaf(plan.next)) return this.#call(plan, value, fail);
        return `${this.#inline(plan.first, value, fail)} ${this.#inline(plan.next, value, fail)}`;
      case "array":
      case "object":
        return `${value} = ${this.#function(plan)}(${value}); if (${value} === ${this.#fail}) { ${fail} }`;
      default:
        return this.#call(plan, value, fail);
    }
  }

  #call(plan: Plan, value: string, fail: string): string {
    const check = this.#name(this.#interpreter.check(plan));
    return `${value} = ${check}(${value}); if (${value} === ${this.#fail}) { ${fail} }`;
  }

  #text(plan: Stepped, value: string, fail: string): string {
    const { limits } = this.#interpreter;
    // the length of a text is counted first, so that a huge text is never searched
    const asSent = plan.steps.slice(0, firstChanging(plan.steps));
    const isPlain = asSent.some(({ isPlainText }) => isPlainText);
    return `
      if (typeof ${value} !== "string" || ${value}.length > ${limits.text}) { ${fail} }
      if ((${this.#meter}.text += ${value}.length) > ${limits.totalText}) throw ${this.#name(UNSURE)};
      ${isPlain ? "" : `if (!${value}.isWellFormed() || ${value}.includes("\\0")) { ${fail} }`}
      ${this.#steps(plan, value, fail)}`;
  }

  /** Generates a schema's own checks, one after the other. */
  #steps({ steps, shape }: Stepped, value: string, fail: string): string {
    const code = steps.map((step) => {
      if (step.fails !== undefined) return `if (${step.fails(value, this.#name)}) { ${fail} }`;
      if (step.becomes !== undefined) return `${value} = ${step.becomes(value, this.#name)};`;
      return `${value} = ${this.#name(step.run)}(${value}); if (${value} === ${this.#fail}) { ${fail} }`;
    });
    if (steps.some(({ isForeign }) => isForeign)) {
      // checked again like in the interpreter, because the developer's own code may have changed the value
      code.push(`${value} = ${this.#name(conforming)}(${this.#name(shape)}, ${value});`);
    }
    return code.join("");
  }

  #differs(values: ReadonlySet<unknown>, value: string): string {
    const all = [...values];
    const areFew = all.length > 0 && all.length <= 8 && all.every(isWritable);
    return areFew
      ? all.map((one) => `${value} !== ${JSON.stringify(one)}`).join(" && ")
      : `(typeof ${value} === "object" && ${value} !== null) || typeof ${value} === "function" || !${this.#name(values)}.has(${value})`;
  }

  /** Returns the name of a function that copies a container, or returns the mark of failure. */
  #function(plan: Plan & { readonly op: "array" | "object" }): string {
    const known = this.#made.get(plan);
    if (known !== undefined) return known;
    const name = this.#fresh("check");
    this.#made.set(plan, name);
    const body = plan.op === "array" ? this.#array(plan) : this.#object(plan);
    this.functions += `function ${name}(value) { ${body} }\n`;
    return name;
  }

  #array(plan: Plan & { readonly op: "array" }): string {
    const fail = `return ${this.#fail};`;
    const interpreter = this.#name(this.#interpreter);
    const meter = this.#meter;
    const element = this.#inline(plan.element, "item", `${meter}.depth -= 1; ${fail}`);
    return `
      if (!${interpreter}.isPlainArray(value)) { ${fail} }
      const n = value.length;
      if (n > ${this.#interpreter.limits.elements}) { ${fail} }
      ${meter}.depth += 1;
      let copy = [];
      for (let i = 0; i < n; i++) { let item = value[i]; ${element} copy.push(item); }
      ${meter}.depth -= 1;
      ${this.#steps(plan, "copy", fail)}
      return copy;`;
  }

  #object(plan: Plan & { readonly op: "object" }): string {
    const meter = this.#meter;
    const isRefused = `return ${this.#fail};`;
    const fail = `${meter}.depth -= 1; ${isRefused}`;
    const { properties } = plan;
    const checks = properties.map((property, index) => {
      const [value, presence] = [`v${index}`, `p${index}`];
      if (property.input === "required" && refusesAbsence(property.plan))
        return this.#inline(property.plan, value, fail);
      if (property.plan.op === "optional" && !property.plan.substitutes && property.mayBeMissing) {
        return `if (${value} !== undefined) { ${this.#inline(property.plan.inner, value, fail)} }`;
      }
      return `${this.#general(property, value, presence, fail)} ${presence} = ${value} !== ${this.#name(ABSENT)};`;
    });
    return `
      if (${meter}.depth >= ${this.#interpreter.limits.depth}) { ${isRefused} }
      ${this.#entrance("value", isRefused)}
      ${meter}.depth += 1;
      if ((${meter}.values += keys.length) > ${this.#interpreter.limits.values}) throw ${this.#name(UNSURE)};
      let ${["end", ...properties.map((_, index) => `v${index}, p${index} = false`)].join(", ")};
      ${reading("value", properties, fail)}
      ${checks.join("")}
      ${meter}.depth -= 1;
      let copy = ${literal(properties.map((property, index) => buildKey(property, index, `p${index}`, "v")))};
      ${this.#steps(plan, "copy", isRefused)}
      return copy;`;
  }
}

const NO_KEYS: readonly string[] = Object.freeze([]);

/** Reads a declared property from a list, in which undefined means absent. */
function listed({ name }: Property, index: number, order: readonly string[]): string {
  const place = order.indexOf(name);
  return place === -1
    ? `, v${index}, p${index} = false`
    : `, v${index} = input[${place}], p${index} = v${index} !== undefined`;
}

interface Stepped {
  readonly steps: readonly Step[];
  readonly shape: Shape;
}

/**
 * Finds the first step that changes the value. A later pattern sees another text than was sent, and proves nothing
 * about it.
 */
function firstChanging(steps: readonly Step[]): number {
  const index = steps.findIndex(({ isForeign, becomes }) => isForeign || becomes !== undefined);
  return index === -1 ? steps.length : index;
}

/** Tells if a value can be written into code as JSON, and compared by `===`. */
function isWritable(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isSafeInteger(value);
}

/** A key of the output: always there, or on a condition. */
interface Key {
  readonly code: string;
  readonly condition: string | undefined;
}

function buildKey(property: Property, index: number, condition: string, letter = "o"): Key {
  const isAlways = property.input === "required" && refusesAbsence(property.plan);
  return { code: `${JSON.stringify(property.name)}: ${letter}${index}`, condition: isAlways ? undefined : condition };
}

/** More conditions than this would double the code too often. */
const MOST_CONDITIONS = 3;

/**
 * Generates an object literal. A literal defines its properties, and assignment could run into an inherited one. A few
 * optional keys give one literal for each combination, because the engine is fastest at literals of known keys.
 */
function literal(keys: readonly Key[]): string {
  const open = keys.findIndex(({ condition }) => condition !== undefined);
  if (open === -1) return `{ ${keys.map(({ code }) => code).join(", ")} }`;
  if (keys.filter(({ condition }) => condition !== undefined).length > MOST_CONDITIONS) {
    return `{ ${keys.map(({ code, condition }) => (condition === undefined ? code : `...(${condition} ? { ${code} } : undefined)`)).join(", ")} }`;
  }
  const [one] = keys.slice(open, open + 1);
  const given = keys.with(open, { code: one?.code ?? "", condition: undefined });
  const without = keys.filter((_, index) => index !== open);
  return `(${one?.condition} ? ${literal(given)} : ${literal(without)})`;
}

/** Generates code that reads each declared property once, by the keys that are there. */
function reading(value: string, properties: readonly Property[], otherwise: string): string {
  const cases = properties.map(({ name }, index) => {
    const key = JSON.stringify(name);
    return `case ${key}: v${index} = ${value}[${key}]; p${index} = true; break;`;
  });
  return `for (let i = 0; i < keys.length; i++) switch (keys[i]) { ${cases.join("")} default: ${otherwise} }`;
}
