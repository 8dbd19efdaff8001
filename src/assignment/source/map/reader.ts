import { Constants, compiled, plainKeys, step } from "../../../boundary/index.js";
import type { Cleaner, Converter } from "../convert/convert.js";
import { isDamaged } from "./pick.js";
import { collectBelow, type Inner, MOST_KEYS, type ShowKey, type Tree } from "./tree.js";

/** A row with nothing to report, except the properties that were dropped. */
export interface ReadRow {
  /** Values in the order that was asked for; undefined for an absent one. */
  readonly values: readonly unknown[];
  /** Values of the evidence, if the source carries it; undefined for an absent one. */
  readonly evidence: Readonly<Record<string, unknown>> | undefined;
  readonly undeclared: readonly string[];
}

/**
 * Reads a row. Returns undefined if the mapping must look closer: at unusual rows, and at rows with something to
 * refuse, leave out or count.
 */
export type RowReader = (row: unknown) => ReadRow | undefined;

/** The rule for reading the value of one field. */
export type Reading =
  /** The value at a path, after `clean` and `convert`. */
  | {
      readonly names: readonly string[];
      readonly nullable: boolean;
      /** Cleans text. It refuses text that lost its encoding, so that the mapping decides about it. */
      readonly clean: Cleaner | undefined;
      readonly convert: Converter | undefined;
      /** The type of values that need no conversion. */
      readonly ready: "number" | "boolean" | undefined;
    }
  /** A value that a function of its own puts together. */
  | { readonly pick: (row: object) => unknown };

/** The parts that a reader is made of. */
export interface ReaderParts {
  readonly show: ShowKey;
  readonly tree: Tree;
  readonly drops: boolean;
  readonly emptyIsAbsent: boolean;
  /** Text is looked through for signs of a wrong encoding. */
  readonly isMapped: boolean;
  readonly leaves: ((row: object) => boolean) | undefined;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly evidence: ReadonlyMap<string, Reading> | undefined;
}

/**
 * Generates code for the way that nearly every row takes. Such a row is a plain object with the properties that the
 * mapping names. Each of them holds data of its own, and can be converted. Names enter the code as JSON, everything
 * else as constants.
 *
 * @returns Undefined on platforms that forbid generated code.
 */
export function buildReader(parts: ReaderParts, order: readonly string[]): RowReader | undefined {
  // a mapping that reads nothing gains nothing from this
  if (parts.tree.size === 0) return undefined;
  const code = new ReaderCode(parts);
  return compiled(`return ${code.reader(order)};`, code.constants.values);
}

class ReaderCode {
  readonly constants: Constants = new Constants();
  readonly #constant = this.constants.name;
  readonly #parts: ReaderParts;
  /** Variables by path. */
  readonly #variables = new Map<string, string>();
  #serial = 0;

  constructor(parts: ReaderParts) {
    this.#parts = parts;
  }

  reader(order: readonly string[]): string {
    const { evidence, drops, leaves } = this.#parts;
    const values = order.map((name) => this.#value(this.#parts.readings.get(name)));
    const proof = [...(evidence ?? [])].map(([name, part]) => {
      const value = this.#value(part);
      return { code: value.code, entry: `${JSON.stringify(name)}: ${value.name}` };
    });
    const reading = this.#level("row", this.#parts.tree, [], '""');
    const declared = [...this.#variables.values()].map((name) => `let ${name};`).join("");
    // Conversions call functions, and rows may be proxies, so their code may throw. Then the mapping reports the fault.
    return `function read(row) { try {
      ${declared} ${drops ? "let undeclared;" : ""}
      ${reading}
      ${leaves === undefined ? "" : `if (${this.#constant(leaves)}(row)) return undefined;`}
      ${values.map(({ code }) => code).join("")}
      ${proof.map(({ code }) => code).join("")}
      return {
        values: [${values.map(({ name }) => name).join(", ")}],
        evidence: ${evidence === undefined ? "undefined" : `{ ${proof.map(({ entry }) => entry).join(", ")} }`},
        undeclared: ${drops ? "undeclared ?? " : ""}${this.#constant(NOTHING)},
      };
    } catch { return undefined; } }`;
  }

  /**
   * Reads the properties of one object into variables.
   *
   * @param position - An expression for its place, in a form that may be shown.
   */
  #level(object: string, tree: Tree, path: readonly string[], position: string): string {
    const n = this.#fresh();
    const shown = `${this.#constant(step)}(${position}, ${this.#constant(this.#parts.show)}(keys${n}[i${n}]))`;
    const { drops } = this.#parts;
    const cases = [...tree].map(([name, node]) => {
      const names = [...path, name];
      const variable = this.#variables.get(JSON.stringify(names));
      // an ignored property is not even read
      if (node === "leaf" && variable === undefined) return `case ${JSON.stringify(name)}: break;`;
      const key = JSON.stringify(name);
      const value = `${object}[${key}]`;
      const taken = node === "leaf" ? `${variable} = ${value};` : this.#below(value, node, names, shown);
      // The property exists, since it was listed. `__lookupGetter__` tells whether it is data, and makes no descriptor.
      return `case ${key}: {
        if (${this.#constant(lookUpGetter)}.call(${object}, ${key}) !== undefined) return undefined;
        ${taken} break;
      }`;
    });
    const surplus = drops ? `others${n} += 1; (undeclared ??= []).push(${shown});` : "return undefined;";
    const isForeign = drops ? `others${n} === keys${n}.length` : `keys${n}.length === 0`;
    return `
      ${plainKeys(object, `keys${n}`, this.constants, { fail: "return undefined;", most: MOST_KEYS, mayHide: true })}
      ${drops ? `let others${n} = 0;` : ""}
      for (let i${n} = 0; i${n} < keys${n}.length; i${n}++) switch (keys${n}[i${n}]) {
        ${cases.join("")}
        default: ${surplus}
      }
      ${path.length === 0 ? `if (${isForeign}) return undefined;` : ""}
      ${drops ? `if (undeclared !== undefined && undeclared.length > ${MOST_KEYS}) return undefined;` : ""}`;
  }

  #below(value: string, node: Inner, path: readonly string[], position: string): string {
    const name = `o${this.#fresh()}`;
    if (node.kind !== "object") {
      const found = `f${this.#fresh()}`;
      const surplus = this.#parts.drops ? `(undeclared ??= []).push(...${found});` : "return undefined;";
      return `
        const ${found} = []; ${this.#constant(collectBelow)}(${value}, ${this.#constant(node)}, ${position}, ${found}, ${this.#constant(this.#parts.show)});
        if (${found}.length > 0) { ${surplus} }`;
    }
    return `
      const ${name} = ${value};
      if (typeof ${name} === "object" && ${name} !== null) { ${this.#level(name, node.tree, path, position)} }
      else if (${name} !== undefined && ${name} !== null) return undefined;`;
  }

  #value(reading: Reading | undefined): { readonly code: string; readonly name: string } {
    if (reading === undefined) return { code: "", name: "undefined" };
    const name = `v${this.#fresh()}`;
    if ("pick" in reading) {
      const damaged = this.#parts.isMapped ? ` || ${this.#constant(isDamaged)}(${name})` : "";
      const code = `const ${name} = ${this.#constant(reading.pick)}(row); if (typeof ${name} === "symbol"${damaged}) return undefined;`;
      return { code, name };
    }
    const { names, nullable, clean, convert, ready } = reading;
    const path = JSON.stringify(names);
    const held = this.#variables.get(path) ?? `r${this.#fresh()}`;
    this.#variables.set(path, held);
    const { emptyIsAbsent } = this.#parts;
    const cleaning =
      clean === undefined
        ? ""
        : `if (typeof ${name} === "string") { ${name} = ${this.#constant(clean)}(${name}); } else `;
    const absent = emptyIsAbsent && !nullable ? `if (${name} === null) ${name} = undefined;` : ";";
    // a null that stands for itself is left as it is
    const isGiven = emptyIsAbsent ? `${name} !== undefined && ${name} !== null` : `${name} !== undefined`;
    const isReady =
      ready === undefined
        ? ""
        : ready === "boolean"
          ? ` && typeof ${name} !== "boolean"`
          : ` && !(typeof ${name} === "number" && ${name} > -${MOST_SAFE} && ${name} < ${MOST_SAFE})`;
    const conversion =
      convert === undefined ? "" : `if (${isGiven}${isReady}) ${name} = ${this.#constant(convert)}(${name}, row);`;
    // a symbol tells why a value cannot be taken
    return {
      code: `let ${name} = ${held}; ${cleaning}${absent} if (typeof ${name} === "symbol") return undefined; ${conversion} if (typeof ${name} === "symbol") return undefined;`,
      name,
    };
  }

  #fresh(): number {
    this.#serial += 1;
    return this.#serial;
  }
}

const MOST_SAFE = Number.MAX_SAFE_INTEGER;

/** Returns the accessor of a property, if it has one. Every engine has the function, and only under this name. */
const lookUpGetter: (this: object, key: string) => unknown = Reflect.get(Object.prototype, "__lookupGetter__");

/** The list for rows with nothing to report, which most rows are. */
const NOTHING: readonly never[] = Object.freeze([]);
