import { Constants, compiled, plainKeys, shownKey, step } from "../../boundary/index.js";
import { NOT_CONVERTIBLE } from "./convert.js";

/** Properties by name; a leaf is covered by a pick or an ignore, with all that lies below it. */
export type Tree = Map<string, Tree | "leaf">;

/** More undeclared keys in one row than this are not told apart. */
export const MOST_KEYS = 1_000;

/** A row that was read without anything to say of it but which properties were dropped. */
export interface ReadRow {
  /** Values in the order that was asked for; undefined where there is none. */
  readonly values: readonly unknown[];
  /** Values of the evidence, if the source carries it; undefined where there is none. */
  readonly evidence: Readonly<Record<string, unknown>> | undefined;
  readonly undeclared: readonly string[];
}

/** Reads a row; nothing where the mapping has to look closer: at rows out of the ordinary, and at what is to be refused. */
export type RowReader = (row: unknown) => ReadRow | undefined;

/** How the value of one field is read. */
export type Reading =
  /** What stands at a path, as it is once `convert` has been at it. */
  | {
      readonly names: readonly string[];
      readonly nullable: boolean;
      readonly convert: ((value: unknown) => unknown) | undefined;
      /** A type whose values need no conversion. */
      readonly ready: "number" | "boolean" | undefined;
    }
  /** What is put together by a function of its own. */
  | { readonly pick: (row: object) => unknown };

/** What a reader is made of. */
export interface ReaderParts {
  readonly tree: Tree;
  readonly drops: boolean;
  readonly emptyIsAbsent: boolean;
  readonly isBlank: (text: string) => boolean;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly evidence:
    | ReadonlyMap<string, { readonly names: readonly string[] } | { readonly value: string }>
    | undefined;
}

/**
 * Generates the way that nearly every row takes: a plain object with the properties that the mapping names, each of
 * which holds data of its own and can be converted. Names enter the code as JSON, everything else as constants.
 *
 * @returns Nothing on platforms that let no code be generated.
 */
export function buildReader(parts: ReaderParts, order: readonly string[]): RowReader | undefined {
  // where nothing is picked there is nothing to be fast at
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
    const { evidence, drops } = this.#parts;
    const values = order.map((name) => this.#value(this.#parts.readings.get(name)));
    const proof = [...(evidence ?? [])].map(([name, part]) => {
      const value = "value" in part ? { code: "", name: JSON.stringify(part.value) } : this.#present(part.names, false);
      return { code: value.code, entry: `${JSON.stringify(name)}: ${value.name}` };
    });
    const reading = this.#level("row", this.#parts.tree, [], '""');
    const declared = [...this.#variables.values()].map((name) => `let ${name};`).join("");
    // conversions meet functions and proxies, whose own code may throw: what is to be said of those, the mapping says
    return `function read(row) { try {
      ${declared} ${drops ? "let undeclared;" : ""}
      ${reading}
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
   * @param position - An expression for where it stands, as that may be shown.
   */
  #level(object: string, tree: Tree, path: readonly string[], position: string): string {
    const n = this.#fresh();
    const shown = `${this.#constant(step)}(${position}, ${this.#constant(shownKey)}(keys${n}[i${n}], i${n}))`;
    const { drops } = this.#parts;
    const cases = [...tree].map(([name, node]) => {
      const names = [...path, name];
      const variable = this.#variables.get(JSON.stringify(names));
      // what is ignored is not even read
      if (node === "leaf" && variable === undefined) return `case ${JSON.stringify(name)}: break;`;
      const key = JSON.stringify(name);
      const value = `${object}[${key}]`;
      const taken = node === "leaf" ? `${variable} = ${value};` : this.#below(value, node, names, shown);
      // it is there, since it was listed; whether it is data tells what has no descriptor to make
      return `case ${key}: {
        if (${this.#constant(lookUpGetter)}.call(${object}, ${key}) !== undefined) return undefined;
        ${taken} break;
      }`;
    });
    const surplus = drops ? `others${n} += 1; (undeclared ??= []).push(${shown});` : "return undefined;";
    const isForeign = drops ? `others${n} === keys${n}.length` : `keys${n}.length === 0`;
    return `
      ${plainKeys(object, `keys${n}`, this.constants, { fail: "return undefined;", most: MOST_KEYS })}
      ${drops ? `let others${n} = 0;` : ""}
      for (let i${n} = 0; i${n} < keys${n}.length; i${n}++) switch (keys${n}[i${n}]) {
        ${cases.join("")}
        default: ${surplus}
      }
      ${path.length === 0 ? `if (${isForeign}) return undefined;` : ""}
      ${drops ? `if (undeclared !== undefined && undeclared.length > ${MOST_KEYS}) return undefined;` : ""}`;
  }

  #below(value: string, tree: Tree, path: readonly string[], position: string): string {
    const name = `o${this.#fresh()}`;
    return `
      const ${name} = ${value};
      if (typeof ${name} === "object" && ${name} !== null) { ${this.#level(name, tree, path, position)} }
      else if (${name} !== undefined && ${name} !== null) return undefined;`;
  }

  #value(reading: Reading | undefined): { readonly code: string; readonly name: string } {
    if (reading === undefined) return { code: "", name: "undefined" };
    if ("pick" in reading) {
      const name = `v${this.#fresh()}`;
      const failed = this.#constant(NOT_CONVERTIBLE);
      const code = `const ${name} = ${this.#constant(reading.pick)}(row); if (${name} === ${failed}) return undefined;`;
      return { code, name };
    }
    const { code, name } = this.#present(reading.names, reading.nullable);
    if (reading.convert === undefined) return { code, name };
    const ready = reading.ready === undefined ? "" : ` && typeof ${name} !== "${reading.ready}"`;
    // null that stands for itself is left as it is
    const isGiven = this.#parts.emptyIsAbsent ? `${name} !== undefined && ${name} !== null` : `${name} !== undefined`;
    const conversion = `
      if (${isGiven}${ready}) {
        ${name} = ${this.#constant(reading.convert)}(${name});
        if (${name} === ${this.#constant(NOT_CONVERTIBLE)}) return undefined;
      }`;
    return { code: `${code}${conversion}`, name };
  }

  /** A variable with what stands at a path; nothing in it where that is blank, and the source takes blank for absent. */
  #present(names: readonly string[], nullable: boolean): { readonly code: string; readonly name: string } {
    const path = JSON.stringify(names);
    const held = this.#variables.get(path) ?? `r${this.#fresh()}`;
    this.#variables.set(path, held);
    const name = `v${this.#fresh()}`;
    const absent = !this.#parts.emptyIsAbsent
      ? ""
      : `if (${nullable ? "false" : `${name} === null`} || (typeof ${name} === "string" && ${this.#constant(this.#parts.isBlank)}(${name}))) ${name} = undefined;`;
    return { code: `let ${name} = ${held}; ${absent}`, name };
  }

  #fresh(): number {
    this.#serial += 1;
    return this.#serial;
  }
}

/** The accessor that a property has, if it has one. Every engine knows it, and it is not to be had without this name. */
const lookUpGetter: (this: object, key: string) => unknown = Reflect.get(Object.prototype, "__lookupGetter__");

/** Most rows have nothing to tell of. */
const NOTHING: readonly never[] = Object.freeze([]);
