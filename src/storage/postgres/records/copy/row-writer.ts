import { type ColumnKind, compiled } from "../../../../boundary/index.js";
import type { LayoutField, StoredValues } from "../../../contract/index.js";
import type { BinaryCopy } from "./binary-copy.js";

/** Writes the fields of records for COPY. */
export interface RowWriter {
  /** Whether every field holds a value. */
  isFull(values: StoredValues): boolean;
  /** Writes the fields, in the order of the layout. */
  write(copy: BinaryCopy, values: StoredValues): void;
}

/** Types whose values need no look at their kind. */
const DIRECT: Partial<Record<ColumnKind, readonly [type: string, method: keyof BinaryCopy]>> = {
  text: ["string", "text"],
  number: ["number", "double"],
  boolean: ["boolean", "boolean"],
};

const known = new WeakMap<readonly LayoutField[], RowWriter>();

/**
 * The writer of a layout's fields, for one batch: generated, since fields that are read by names in variables take as long
 * as all the rest; else a loop.
 */
export function buildRowWriter(fields: readonly LayoutField[]): RowWriter {
  // where the prototype of all objects has been given a property of such a name, values must be asked for their own
  if (fields.some(({ name }) => name in Object.prototype)) return loopingOver(fields);
  const writer = known.get(fields) ?? generated(fields) ?? loopingOver(fields);
  known.set(fields, writer);
  return writer;
}

/** Names enter the code as JSON. */
function generated(fields: readonly LayoutField[]): RowWriter | undefined {
  const columns = fields.map(({ name, kind }) => {
    const [key, any] = [JSON.stringify(name), `copy.value(${JSON.stringify(kind)}, value ?? null);`];
    const [type, method] = DIRECT[kind] ?? [];
    const rest = type === undefined ? any : `if (typeof value === "${type}") copy.${method}(value); else ${any}`;
    return `value = values[${key}]; ${rest}`;
  });
  const full = fields.map(({ name }) => `(values[${JSON.stringify(name)}] ?? null) !== null`);
  return compiled(
    `return {
      isFull: (values) => ${["true", ...full].join(" && ")},
      write: (copy, values) => { let value; ${columns.join("\n")} },
    };`,
    [],
  );
}

function loopingOver(fields: readonly LayoutField[]): RowWriter {
  const own = (values: StoredValues, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? null) : null);
  return {
    isFull: (values) => fields.every(({ name }) => own(values, name) !== null),
    write: (copy, values) => {
      for (const { name, kind } of fields) copy.value(kind, own(values, name));
    },
  };
}
