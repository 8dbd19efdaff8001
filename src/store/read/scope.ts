import { askedName, suggestName } from "../../boundary/index.js";
import { StoreError } from "../../errors/index.js";
import type { LayoutField } from "../../storage/index.js";
import type { DatasetContext } from "../context.js";

/** The fields that a read may touch, and its name in errors. */
export interface Scope {
  readonly name: string;
  readonly fields: ReadonlyMap<string, LayoutField>;
  /** Names of all fields that the assignment declares, in use or not. */
  readonly declared: readonly string[];
  /** Names of the fields that are encrypted. */
  readonly encrypted: ReadonlySet<string>;
}

/** Builds the scope of a dataset's fields; only of those in `uses`, if given. */
export function buildScope(name: string, { fields, layout }: Fields, uses?: readonly string[]): Scope {
  const isUsed = (field: LayoutField): boolean => uses === undefined || uses.includes(field.name);
  return {
    name,
    fields: new Map(fields.filter(isUsed).map((field) => [field.name, field])),
    declared: fields.map((field) => field.name),
    encrypted: new Set(
      layout.fields.filter((field) => field.encrypted === true && isUsed(field)).map((field) => field.name),
    ),
  };
}

/** The fields of a dataset, as the store and as storage know them. */
type Fields = Pick<DatasetContext, "fields" | "layout">;

/** Finds a field by name, if it is in use. @throws StoreError `field-not-in-use` */
export function fieldInUse(scope: Scope, name: unknown): LayoutField {
  const field = typeof name === "string" ? scope.fields.get(name) : undefined;
  if (field !== undefined) return field;
  const asked = `A read under ${scope.name} names ${askedName(name)}`;
  const isDeclared = typeof name === "string" && scope.declared.includes(name);
  if (isDeclared) throw new StoreError("field-not-in-use", `${asked}, which it does not use`);
  const usable = [...scope.fields.keys()];
  throw new StoreError(
    "field-not-in-use",
    `${asked}, which is not declared`,
    `${suggestName(name, usable)}Fields in use: ${usable.join(", ")}.`,
  );
}

/**
 * Finds a field that a query may compare: in use, and not encrypted. @throws StoreError `field-not-in-use`,
 * `invalid-query`
 */
export function comparableField(scope: Scope, name: unknown): LayoutField {
  const field = fieldInUse(scope, name);
  if (scope.encrypted.has(field.name))
    throw invalid(scope, field, "it is encrypted, and can be selected but not compared");
  return field;
}

/**
 * Refuses unknown parts of a query, because a filter that is ignored would choose everybody. @throws StoreError
 * `invalid-query`
 */
export function checkParts(query: object, known: readonly string[], scope: Scope): void {
  if (typeof query !== "object" || query === null) throw unusable(scope, "it is not an object of parts", parts(known));
  const other = Reflect.ownKeys(query).find((part) => typeof part !== "string" || !known.includes(part));
  if (other === undefined) return;
  const isField = typeof other === "string" && scope.fields.has(other);
  throw unusable(
    scope,
    `its part ${askedName(other)} is not known`,
    isField
      ? `A filter stands in \`where\`: { where: { ${other}: … } }.`
      : other === "suppressBelow"
        ? "`suppressBelow` is called `minGroupSize` now."
        : `${suggestName(other, known)}${parts(known)}`,
  );
}

function parts(known: readonly string[]): string {
  return `Parts: ${known.join(", ")}.`;
}

export function unusable(scope: Scope, what: string, remedy?: string): StoreError {
  return new StoreError("invalid-query", `A read under ${scope.name} cannot be made: ${what}`, remedy);
}

/** Builds an error about a query, which names the declared field only. */
export function invalid(scope: Scope, field: LayoutField, what: string, remedy?: string): StoreError {
  return new StoreError("invalid-query", `A read under ${scope.name}, field "${field.name}": ${what}`, remedy);
}
