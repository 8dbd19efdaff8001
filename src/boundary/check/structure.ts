import { type Refusal, type RefusalCode, refusal } from "../../errors/index.js";
import { shownKey, step, WHOLE } from "../keys.js";
import type { Limits } from "../limits.js";
import { textProblem } from "../text.js";

/** Plain data, copied out of the input: null-prototype objects, dense arrays, dates and primitives. */
export type Plain = undefined | null | boolean | number | bigint | string | Date | Plain[] | PlainObject;
/** An object without a prototype, so that nothing inherited can be taken for data. */
export interface PlainObject {
  [key: string]: Plain;
}

/** Result of the walk: a copy that is safe to validate, or the reasons why there is none. */
export type Structure =
  | { readonly ok: true; readonly value: Plain }
  | { readonly ok: false; readonly refusals: Refusal[] };

/** A container still to be walked, and the copy that is being filled. */
interface Task {
  readonly source: object;
  readonly target: Plain[] | PlainObject;
  /** The container that encloses this one, to find cycles, and to name places. */
  readonly parent: Task | undefined;
  /** Its key or index in the container that encloses it. */
  readonly key: string | number;
  readonly depth: number;
}

/** Writes the path of a value. Called only if something is refused, since it takes time. */
function writePath(parent: Task | undefined, key: string | number): string {
  return parent === undefined ? String(key) : step(writePath(parent.parent, parent.key), key);
}

/** Tells proxies apart, on platforms that can. A proxy can answer every question differently each time. */
export const isProxy: (value: object) => boolean =
  globalThis.process?.getBuiltinModule?.("node:util").types.isProxy ?? (() => false);

const dateTime = Date.prototype.getTime;

/**
 * Walks input before any schema sees it, and copies plain data. `z.strictObject` alone takes class instances, accessors,
 * symbol keys, inherited values and ill-formed text. None of these gets past the walk. It is iterative, so that no depth of
 * input exhausts the stack. Values of keys that are not `declared` are not even read.
 *
 * @param input - Anything at all.
 * @param declared - The keys allowed at the top.
 * @param limits - Limits; the walk ends at the first one exceeded.
 */
export function walk(input: unknown, declared: ReadonlySet<string>, limits: Limits): Structure {
  const walker = new Walker(limits);
  try {
    const value = walker.walk(input, declared);
    return walker.refusals.length === 0 ? { ok: true, value } : { ok: false, refusals: walker.refusals };
  } catch {
    // only a proxy's traps, or an object that the platform guards, can throw here
    return { ok: false, refusals: [refusal("not-plain", { path: WHOLE }, "cannot be read as plain data")] };
  }
}

/** Result of the walk of one value, with its size. */
export type Part = Structure & {
  /** Values in it, itself included. */
  readonly values: number;
  /** UTF-16 units of its texts. */
  readonly text: number;
};

/** Walks the value at one place of a record, at a depth of its own. */
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

/** Place of a refusal, and the declared field in which it lies. */
function at(code: RefusalCode, position: string): { field: string | undefined; path: string } {
  const [field] = position.split(/[.[]/, 1);
  const isDeclared = position !== "" && code !== "undeclared-field";
  return { field: isDeclared ? field : undefined, path: position === "" ? WHOLE : position };
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
    const root = this.#copy(input, undefined, "", 0);
    if (this.refusals.length > 0) return undefined;
    if (typeof root !== "object" || root === null || Array.isArray(root) || root instanceof Date) {
      this.#refuse("invalid-type", undefined, "", "is not an object");
      return undefined;
    }
    this.#finish(declared);
    return root;
  }

  walkPart(value: unknown, position: string, depth: number): Plain {
    const copy = this.#copy(value, undefined, position, depth);
    this.#finish(undefined);
    return copy;
  }

  /** Number of values met. */
  get values(): number {
    return this.#values;
  }

  /** UTF-16 units of text met. */
  get text(): number {
    return this.#text;
  }

  #finish(declared: ReadonlySet<string> | undefined): void {
    for (let task = this.#tasks.pop(); task !== undefined && !this.#full; task = this.#tasks.pop()) {
      // a target is an array if its source is one
      if (Array.isArray(task.target)) this.#array(task, task.source as readonly unknown[], task.target);
      else this.#object(task, task.target, task.depth === 1 ? declared : undefined);
    }
  }

  #refuse(code: RefusalCode, parent: Task | undefined, key: string | number, message: string): undefined {
    // one error carries far fewer refusals; more of them would only take time
    if (this.refusals.length < MOST) this.refusals.push(refusal(code, at(code, writePath(parent, key)), message));
    return undefined;
  }

  #tooLarge(parent: Task | undefined, key: string | number, message: string): undefined {
    this.#full = true;
    return this.#refuse("too-large", parent, key, message);
  }

  /** Copies a primitive or date at once, and plans the walk through a container. */
  #copy(value: unknown, parent: Task | undefined, key: string | number, depth: number): Plain {
    this.#values += 1;
    if (this.#values > this.#limits.values) return this.#tooLarge(parent, key, "holds too many values");
    switch (typeof value) {
      case "string":
        return this.#string(value, parent, key);
      case "undefined":
      case "boolean":
      case "number":
      case "bigint":
        return value;
      case "object":
        return value === null ? null : this.#container(value, parent, key, depth);
      default:
        return this.#refuse("not-plain", parent, key, `is a ${typeof value}`);
    }
  }

  #string(value: string, parent: Task | undefined, key: string | number): Plain {
    this.#text += value.length;
    if (value.length > this.#limits.text) return this.#tooLarge(parent, key, "is too long a text");
    if (this.#text > this.#limits.totalText) return this.#tooLarge(parent, key, "holds too much text");
    const problem = textProblem(value);
    return problem === undefined ? value : this.#refuse("malformed-text", parent, key, problem);
  }

  #container(value: object, parent: Task | undefined, key: string | number, depth: number): Plain {
    if (isProxy(value)) return this.#refuse("not-plain", parent, key, "is a proxy");
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === Date.prototype) return this.#date(value, parent, key);
    for (let task = parent; task !== undefined; task = task.parent) {
      if (task.source === value) return this.#refuse("cyclic", parent, key, "refers to what encloses it");
    }
    if (depth >= this.#limits.depth) return this.#refuse("too-deep", parent, key, "is nested too deep");
    const isArray = Array.isArray(value);
    if (isArray ? prototype !== Array.prototype : prototype !== Object.prototype && prototype !== null) {
      const what = "is an instance of a class, or has a prototype of its own";
      return this.#refuse("not-plain", parent, key, what);
    }
    // Math, JSON, arguments and module namespaces have a plain prototype and are not plain data
    if (!isArray && Object.hasOwn(value, Symbol.toStringTag)) {
      return this.#refuse("not-plain", parent, key, "is an exotic object");
    }
    const target: Plain[] | PlainObject = isArray ? [] : Object.create(null);
    this.#tasks.push({ source: value, target, parent, key, depth: depth + 1 });
    return target;
  }

  #date(value: object, parent: Task | undefined, key: string | number): Plain {
    if (Reflect.ownKeys(value).length > 0) return this.#refuse("not-plain", parent, key, "is a date with properties");
    // the prototype says Date; throws for an object that only inherits from it
    return new Date(dateTime.call(value as Date));
  }

  #array(task: Task, source: readonly unknown[], target: Plain[]): void {
    const { length } = source;
    if (length > this.#limits.elements) {
      this.#tooLarge(task.parent, task.key, "has too many elements");
      return;
    }
    if (Object.keys(source).length !== length || Reflect.ownKeys(source).length !== length + 1) {
      this.#refuse("sparse-array", task.parent, task.key, "has holes, hidden elements, or further properties");
      return;
    }
    for (let index = 0; index < length && !this.#full; index += 1) {
      const property = Reflect.getOwnPropertyDescriptor(source, index);
      if (property === undefined || !Object.hasOwn(property, "value")) {
        this.#refuse("hidden-property", task, index, "is an accessor, or a hole");
        continue;
      }
      target.push(this.#copy(property.value, task, index, task.depth));
    }
  }

  #object(task: Task, target: PlainObject, declared: ReadonlySet<string> | undefined): void {
    // enumerable keys first: if there are far too many, listing the hidden ones would take as long again
    const isFlooded = Object.keys(task.source).length > this.#limits.keys;
    const keys = isFlooded ? [] : Reflect.ownKeys(task.source);
    if (isFlooded || keys.length > this.#limits.keys) {
      this.#tooLarge(task.parent, task.key, TOO_MANY_KEYS);
      return;
    }
    for (const [ordinal, key] of keys.entries()) {
      if (this.#full) return;
      if (typeof key === "symbol") {
        this.#refuse("hidden-property", task.parent, task.key, "has a symbol for a key");
        continue;
      }
      if (declared !== undefined && !declared.has(key)) {
        this.#refuse("undeclared-field", undefined, shownKey(key, ordinal), "is not declared");
        continue;
      }
      if (key === "__proto__") {
        // no schema may declare it, and zod skips it in places
        this.#refuse("undeclared-field", task, key, "is not declared");
        continue;
      }
      const property = Reflect.getOwnPropertyDescriptor(task.source, key);
      if (property === undefined || !Object.hasOwn(property, "value") || !property.enumerable) {
        this.#refuse("hidden-property", task, shownKey(key, ordinal), "is an accessor, or hidden");
        continue;
      }
      const copy = this.#copy(property.value, task, shownKey(key, ordinal), task.depth);
      // defineProperty, since assigning to __proto__ would not create a key on every platform
      Object.defineProperty(target, key, { value: copy, enumerable: true, writable: true, configurable: true });
    }
  }
}

/** Message for an object with more keys than the limits allow. */
export const TOO_MANY_KEYS = "has too many keys";

/** Most refusals of one record that are put into words. */
const MOST = 100;
