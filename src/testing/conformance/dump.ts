import { inspect } from "node:util";
import type { RawTable } from "./subject.js";

/** Puts a dump in one order, to compare it. Storage promises no order. */
export function inOneOrder(dump: readonly RawTable[]): readonly RawTable[] {
  const options = { depth: null, maxArrayLength: null, maxStringLength: null, sorted: true };
  const sorted = <Part>(parts: readonly Part[]): Part[] =>
    parts
      .map((part) => [inspect(part, options), part] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([, part]) => part);
  return sorted(dump.map((table) => ({ ...table, rows: sorted(table.rows) })));
}

/** A place in a dump at which something was found. */
export interface Trace {
  readonly table: string;
  readonly column: string;
}

/** Finds texts or ids in a dump: as they are, in JSON, in bytes, in hex, or as names. */
export function findTraces(dump: readonly RawTable[], ...needles: readonly string[]): Trace[] {
  const finds = finder(needles);
  return dump.flatMap(({ name, columns, rows }) => [
    ...[name, ...columns].filter(finds).map((column): Trace => ({ table: name, column })),
    ...rows.flatMap((cells) =>
      cells.flatMap((cell, index) => (finds(cell) ? [{ table: name, column: columns[index] ?? String(index) }] : [])),
    ),
  ]);
}

/** Lists names of tables and columns, and all keys of objects. They are the places that storage has. */
export function namesIn(dump: readonly RawTable[]): Set<string> {
  const names = dump.flatMap(({ name, columns, rows }) => [name, ...columns, ...rows.flat().flatMap(listKeys)]);
  return new Set(names);
}

/** Reduces a name to what writing conventions leave alone: `full_name` and `fullName` are one. */
export function bare(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
}

/** Longest text in which an id may stand without hyphens, or in capitals. Longer texts hold ids as they are. */
const LONGEST_ID = 80;

function finder(needles: readonly string[]): (cell: unknown) => boolean {
  const bares = needles.map(bare);
  return (cell) =>
    listTexts(cell).some((text) => {
      if (needles.some((needle) => text.includes(needle))) return true;
      const short = text.length > LONGEST_ID ? undefined : bare(text);
      return short !== undefined && bares.some((needle) => short.includes(needle));
    });
}

function listTexts(cell: unknown): string[] {
  if (typeof cell === "string") return [cell];
  if (cell === null || cell === undefined) return [];
  if (cell instanceof Date) return [cell.toISOString()];
  if (cell instanceof ArrayBuffer) return listTexts(new Uint8Array(cell));
  if (cell instanceof Uint8Array) {
    const bytes = Buffer.from(cell);
    return [bytes.toString("utf8"), bytes.toString("hex")];
  }
  if (typeof cell !== "object") return [String(cell)];
  if (cell instanceof Map || cell instanceof Set) return [...cell].flatMap(listTexts);
  return Object.entries(cell).flatMap(([key, value]) => [key, ...listTexts(value)]);
}

function listKeys(cell: unknown): string[] {
  const value = typeof cell === "string" && /^\s*[[{]/.test(cell) ? parsed(cell) : cell;
  if (typeof value !== "object" || value === null || value instanceof Date || ArrayBuffer.isView(value)) return [];
  if (value instanceof ArrayBuffer) return [];
  if (Array.isArray(value)) return value.flatMap(listKeys);
  return Object.entries(value).flatMap(([key, item]) => [key, ...listKeys(item)]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
