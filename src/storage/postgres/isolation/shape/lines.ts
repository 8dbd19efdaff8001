import { QUOTED_PLAINLY } from "./query.js";

/** Lines of a shape: the nature of each thing by its name. */
export type Lines = ReadonlyMap<string, string>;

/** Reads the lines of a shape. */
export function readLines(shape: string): Lines {
  // shapes that 0.1.0 registered have quotes as the server of that time wrote them
  const plain = shape.replaceAll(new RegExp(QUOTED_PLAINLY, "g"), "$1");
  const lines = plain.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const end = line.indexOf("\t");
      return end < 0 ? [line, ""] : [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}

/** Writes lines as the registry keeps them. */
export function writeLines(lines: Lines): string {
  return Array.from(lines, ([name, nature]) => `${name}\t${nature}`).join("\n");
}

/**
 * Tells if a line is about an index that an administrator may add. It refuses no row, and runs no code but the
 * server's own. A unique one, or a constraint, refuses rows; `code run by index` is a line of its own.
 */
export function isPlainIndex(name: string, nature: string): boolean {
  return name.startsWith("index ") && nature.startsWith("CREATE INDEX ");
}

/** Lists what is missing, extra or changed in the lines that are held now. */
export function differences(registered: Lines, held: Lines): string[] {
  const missing = [...registered.keys()].filter((name) => !held.has(name));
  const extra = [...held].filter(([name, nature]) => !registered.has(name) && !isPlainIndex(name, nature));
  const changed = [...registered].filter(([name, nature]) => held.has(name) && held.get(name) !== nature);
  return writeDifferences({ missing, extra: extra.map(([name]) => name), changed: changed.map(([name]) => name) });
}

/** Writes names of lines that differ. A thing that is missing as a whole is named before its parts. */
export function writeDifferences(found: {
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly changed: readonly string[];
}): string[] {
  const whole = (name: string) => (/^(owner of the schema|table )/.test(name) ? 0 : 1);
  return [
    ...[...found.missing].sort((a, b) => whole(a) - whole(b)).map((name) => `missing ${name}`),
    ...found.extra.map((name) => `extra ${name}`),
    ...found.changed.map((name) => `changed ${name}`),
  ];
}

const SHOWN = 10;

/** Lists names for a message, and shortens a long list. */
export function listed(names: readonly string[]): string {
  const more = names.length > SHOWN ? `, and ${names.length - SHOWN} more` : "";
  return `${names.slice(0, SHOWN).join(", ")}${more}`;
}
