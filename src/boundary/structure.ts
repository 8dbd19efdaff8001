import { type Refusal, type RefusalCode, refusal } from "../errors/index.js";
import { shownKey, step, WHOLE } from "./keys.js";
import type { Limits } from "./limits.js";
import { textProblem } from "./text.js";

/** Plain data, copied out of the input: null-prototype objects, dense arrays, dates and primitives. */
export type Plain = undefined | null | boolean | number | bigint | string | Date | Plain[] | PlainObject;
/** An object without a prototype, so that nothing inherited can be taken for data. */
export interface PlainObject {
  [key: string]: Plain;
}

/** What the walk found: a copy that is safe to validate, or why there is none. */
export type Structure =
  | { readonly ok: true; readonly value: Plain }
  | { readonly ok: false; readonly refusals: Refusal[] };

/** A container still to be walked, and the copy that is being filled. */
interface Task {
  readonly source: object;
  readonly target: Plain[] | PlainObject;
  readonly position: string;
  readonly depth: number;
  /** Containers that enclose this one, for finding cycles. */
  readonly parents: ReadonlySet<object>;
}

/** Tells proxies apart, on platforms that can; they can answer every question differently each time. */
export const isProxy: (value: object) => boolean =
  globalThis.process?.getBuiltinModule?.("node:util").types.isProxy ?? (() => false);

const dateTime = Date.prototype.getTime;

/**
 * Walks input before any schema sees it, and copies what is plain data. `z.strictObject` alone takes class instances,
 * accessors, symbol keys, inherited values and ill-formed text; nothing of these gets past here. Iterative, so that
 * no depth of input exhausts the stack. Values of keys that are not `declared` are not even read.
 *
 * @param input - Anything at all.
 * @param declared - The keys allowed at the top.
 * @param limits - Caps; the walk ends at the first one exceeded.
 */
export function walk(input: unknown, declared: ReadonlySet<string>, limits: Limits): Structure {
  const walker = new Walker(limits);
  try {
    const value = walker.walk(input, declared);
    return walker.refusals.length === 0 ? { ok: true, value } : { ok: false, refusals: walker.refusals };
  } catch {
    // only a proxy's traps, or an object that the platform guards, can throw here
    return { ok: false, refusals: [refusal("not-plain", { position: WHOLE }, "cannot be read as plain data")] };
  }
}

/** What the walk of one value found, and how much it holds. */
export type Part = Structure & {
  /** Values in it, itself included. */
  readonly values: number;
  /** UTF-16 units of its texts. */
  readonly text: number;
};

/** The same for the value at one place of a record, at a depth of its own. */
export function walkPart(value: unknown, position: string, depth: number, limits: Limits): Part {
  const walker = new Walker(limits);
  try {
    const copy = walker.walkPart(value, position, depth);
    const { values, text, refusals } = walker;
    return refusals.length === 0 ? { ok: true, value: copy, values, text } : { ok: false, refusals, values, text };
  } catch {
    const refusals = [refusal("not-plain", at("not-plain", position), "cannot be read as plain data")];
    return { ok: false, refusals, values: 0, text: 0 };
  }
}

/** Where a refusal belongs: its place, and the declared field that the place lies in. */
function at(code: RefusalCode, position: string): { field: string | undefined; position: string } {
  const [field] = position.split(/[.[]/, 1);
  const isDeclared = position !== "" && code !== "undeclared-field";
  return { field: isDeclared ? field : undefined, position: position === "" ? WHOLE : position };
}

class Walker {
  readonly refusals: Refusal[] = [];
  readonly #limits: Limits;
  readonly #tasks: Task[] = [];
  #values = 0;
  #text = 0;
  #full = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  walk(input: unknown, declared: ReadonlySet<string>): Plain {
    const root = this.#copy(input, "", 0, new Set());
    if (this.refusals.length > 0) return undefined;
    if (typeof root !== "object" || root === null || Array.isArray(root) || root instanceof Date) {
      this.#refuse("invalid-type", "", "is not an object");
      return undefined;
    }
    this.#finish(declared);
    return root;
  }

  walkPart(value: unknown, position: string, depth: number): Plain {
    const copy = this.#copy(value, position, depth, new Set());
    this.#finish(undefined);
    return copy;
  }

  /** How many values were met. */
  get values(): number {
    return this.#values;
  }

  /** How much text was met. */
  get text(): number {
    return this.#text;
  }

  #finish(declared: ReadonlySet<string> | undefined): void {
    for (let task = this.#tasks.pop(); task !== undefined && !this.#full; task = this.#tasks.pop()) {
      // a target is an array where its source is one
      if (Array.isArray(task.target)) this.#array(task, task.source as readonly unknown[], task.target);
      else this.#object(task, task.target, task.depth === 1 ? declared : undefined);
    }
  }

  #refuse(code: RefusalCode, position: string, message: string): undefined {
    this.refusals.push(refusal(code, at(code, position), message));
    return undefined;
  }

  #tooLarge(position: string, message: string): undefined {
    this.#full = true;
    return this.#refuse("too-large", position, message);
  }

  /** Copies a primitive or date at once, and plans the walk through a container. */
  #copy(value: unknown, position: string, depth: number, parents: ReadonlySet<object>): Plain {
    this.#values += 1;
    if (this.#values > this.#limits.values) return this.#tooLarge(position, "holds too many values");
    switch (typeof value) {
      case "string":
        return this.#string(value, position);
      case "undefined":
      case "boolean":
      case "number":
      case "bigint":
        return value;
      case "object":
        return value === null ? null : this.#container(value, position, depth, parents);
      default:
        return this.#refuse("not-plain", position, `is a ${typeof value}`);
    }
  }

  #string(value: string, position: string): Plain {
    this.#text += value.length;
    if (value.length > this.#limits.text) return this.#tooLarge(position, "is too long a text");
    if (this.#text > this.#limits.totalText) return this.#tooLarge(position, "holds too much text");
    const problem = textProblem(value);
    return problem === undefined ? value : this.#refuse("malformed-text", position, problem);
  }

  #container(value: object, position: string, depth: number, parents: ReadonlySet<object>): Plain {
    if (isProxy(value)) return this.#refuse("not-plain", position, "is a proxy");
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === Date.prototype) return this.#date(value, position);
    if (parents.has(value)) return this.#refuse("cyclic", position, "refers to what encloses it");
    if (depth >= this.#limits.depth) return this.#refuse("too-deep", position, "is nested too deep");
    const isArray = Array.isArray(value);
    if (isArray ? prototype !== Array.prototype : prototype !== Object.prototype && prototype !== null) {
      return this.#refuse("not-plain", position, "is an instance of a class, or has a prototype of its own");
    }
    // Math, JSON, arguments and module namespaces have a plain prototype and are not plain data
    if (!isArray && Object.hasOwn(value, Symbol.toStringTag)) {
      return this.#refuse("not-plain", position, "is an exotic object");
    }
    const target: Plain[] | PlainObject = isArray ? [] : Object.create(null);
    this.#tasks.push({ source: value, target, position, depth: depth + 1, parents: new Set([...parents, value]) });
    return target;
  }

  #date(value: object, position: string): Plain {
    if (Reflect.ownKeys(value).length > 0) return this.#refuse("not-plain", position, "is a date with properties");
    // the prototype says Date; throws for an object that only inherits from it
    return new Date(dateTime.call(value as Date));
  }

  #array(task: Task, source: readonly unknown[], target: Plain[]): void {
    const { length } = source;
    if (length > this.#limits.elements) {
      this.#tooLarge(task.position, "has too many elements");
      return;
    }
    const keys = Reflect.ownKeys(source);
    if (keys.length !== length + 1) {
      this.#refuse("sparse-array", task.position, "has holes, or properties besides its elements");
      return;
    }
    for (let index = 0; index < length && !this.#full; index += 1) {
      const position = step(task.position, index);
      const property = Reflect.getOwnPropertyDescriptor(source, index);
      if (property === undefined) {
        this.#refuse("sparse-array", task.position, "has holes");
        return;
      }
      if (!Object.hasOwn(property, "value") || !property.enumerable) {
        this.#refuse("hidden-property", position, "is an accessor, or hidden");
        continue;
      }
      target.push(this.#copy(property.value, position, task.depth, task.parents));
    }
  }

  #object(task: Task, target: PlainObject, declared: ReadonlySet<string> | undefined): void {
    const keys = Reflect.ownKeys(task.source);
    if (keys.length > this.#limits.keys) {
      this.#tooLarge(task.position, "has too many keys");
      return;
    }
    for (const [ordinal, key] of keys.entries()) {
      if (this.#full) return;
      if (typeof key === "symbol") {
        this.#refuse("hidden-property", task.position, "has a symbol for a key");
        continue;
      }
      if (declared !== undefined && !declared.has(key)) {
        this.#refuse("undeclared-field", shownKey(key, ordinal), "is not declared");
        continue;
      }
      const position = step(task.position, shownKey(key, ordinal));
      const property = Reflect.getOwnPropertyDescriptor(task.source, key);
      if (property === undefined || !Object.hasOwn(property, "value") || !property.enumerable) {
        this.#refuse("hidden-property", position, "is an accessor, or hidden");
        continue;
      }
      // defineProperty, since assigning to __proto__ would not create a key on every platform
      Object.defineProperty(target, key, {
        value: this.#copy(property.value, position, task.depth, task.parents),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
  }
}
