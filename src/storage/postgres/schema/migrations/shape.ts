import type { ShapeChange } from "../../isolation/shape/change.js";
import type { Lines } from "../../isolation/shape/lines.js";
import { REGISTRY_SCHEMA } from "../names.js";
import { FIRST_DATASET, FIRST_REGISTRY } from "./0000-first.js";
import type { Migration } from "./migration.js";

/**
 * Builds the shape of the registry after migrations.
 *
 * @param edition - Number of migrations that were run; undefined before the registry is made.
 */
export function buildRegistryShape(migrations: readonly Migration[], edition: number | undefined): Lines {
  if (edition === undefined) return readNotation("owner of the schema | the owner", REGISTRY_SCHEMA);
  const lines = new Map(readNotation(FIRST_REGISTRY, REGISTRY_SCHEMA));
  for (const { shape } of migrations.slice(0, edition)) {
    for (const name of readNotation(shape?.registry?.drops, REGISTRY_SCHEMA).keys()) lines.delete(name);
    for (const [name, nature] of readNotation(shape?.registry?.adds, REGISTRY_SCHEMA)) lines.set(name, nature);
  }
  return lines;
}

/** Builds the shape of a dataset that was not distributed, after all migrations, without its fields. */
export function buildDatasetShape(migrations: readonly Migration[], schema: string): Lines {
  const lines = new Map(readNotation(FIRST_DATASET, schema));
  const { adds, drops } = buildChange(migrations, schema, false);
  for (const name of drops.keys()) lines.delete(name);
  for (const [name, nature] of adds) lines.set(name, nature);
  return lines;
}

/** Builds the change that migrations make to the shape of a dataset. */
export function buildChange(migrations: readonly Migration[], schema: string, isDistributed: boolean): ShapeChange {
  const adds = new Map<string, string>();
  const drops = new Map<string, string>();
  for (const { shape } of migrations) {
    for (const part of [shape?.dataset?.(schema), isDistributed ? shape?.distributed?.(schema) : undefined]) {
      for (const [name, nature] of readNotation(part?.drops, schema)) {
        // a line that an earlier one of these migrations added was not there before
        if (!adds.delete(name)) drops.set(name, nature);
      }
      for (const [name, nature] of readNotation(part?.adds, schema)) adds.set(name, nature);
    }
  }
  return { adds, drops, renames: true };
}

/** Lists the names of all things that the package makes in a dataset, in whatever edition. */
export function listOwnNames(migrations: readonly Migration[], schema: string): ReadonlySet<string> {
  const { adds, drops } = buildChange(migrations, schema, true);
  return new Set([...readNotation(FIRST_DATASET, schema).keys(), ...adds.keys(), ...drops.keys()]);
}

/**
 * Reads the notation of a shape: a line for each thing, with a bar between name and nature. A table and a sequence
 * stand for their owner too. A grant is to the dataset's role, and may name several rights and things.
 */
function readNotation(text: string | undefined, schema: string): Lines {
  const lines = new Map<string, string>();
  for (const line of (text ?? "").split("\n")) {
    const [name = "", nature = ""] = line.split("|").map((part) => part.trim());
    const [kind, subject = "", ...rest] = name.split(" ");
    if (name === "") continue;
    if (kind === "table" || kind === "sequence") {
      lines.set(`${kind} ${schema}.${subject}`, "");
      lines.set(`owner of ${subject}`, "the owner");
      if (kind === "sequence") lines.set(`nature of sequence ${subject}`, nature);
    } else if (kind === "index") {
      lines.set(...writeIndexLine(schema, rest[0] ?? "", rest.slice(1).join(" ").slice(1, -1).split(", ")));
    } else if (/^grant [A-Z]/.test(name)) {
      const [rights = "", things = ""] = name.slice("grant ".length).split(" on ");
      for (const right of rights.split(" ")) {
        for (const thing of things === "the schema" ? [things] : things.split(" "))
          lines.set(`grant of ${right} on ${thing} to its role`, "");
      }
    } else lines.set(name, nature);
  }
  return lines;
}

/** Writes the line of an index that refuses no row. */
export function writeIndexLine(
  schema: string,
  table: string,
  columns: readonly string[],
): [name: string, nature: string] {
  const name = `${table}_${columns.join("_").replaceAll('"', "")}_idx`;
  return [`index ${schema}.${name}`, `CREATE INDEX ${name} ON ${schema}.${table} USING btree (${columns.join(", ")})`];
}
