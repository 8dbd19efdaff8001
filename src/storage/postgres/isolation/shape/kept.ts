import type { Cluster } from "../../citus/cluster.js";
import type { Lines } from "./lines.js";

/**
 * Lists faults left by statements that distribute tables. Columns, keys, rights, owners, triggers, rules and whatever
 * else there is must stay, and nothing may appear. Names of keys may change, and so may indexes that run no code of
 * others. A table may have parts.
 */
export function unkept(before: Lines, after: Lines, cluster: Cluster): string[] {
  const [had, has] = [readEssentials(before, cluster), readEssentials(after, cluster)];
  const faults = [
    ...[...had].filter((one) => !has.has(one)).map((one) => `missing ${one}`),
    ...[...has].filter((one) => !had.has(one)).map((one) => `extra ${one}`),
  ];
  // a whole table is named before its parts
  const ofTables = faults.filter((one) => /^\w+ table /.test(one));
  return [...ofTables, ...faults.filter((one) => !ofTables.includes(one))];
}

function readEssentials(lines: Lines, cluster: Cluster): ReadonlySet<string> {
  const parts = new Map(
    [...lines.keys()].flatMap((name) => {
      // a parent of another schema is written with that schema
      const [, part, whole] = /^table [^.\s]+\.(\S+) under ([^.\s]+)$/.exec(name) ?? [];
      return part === undefined || whole === undefined ? [] : [[part, whole] as const];
    }),
  );
  const toWhole = (table: string): string => {
    const whole = parts.get(table);
    return whole === undefined ? table : toWhole(whole);
  };
  const essentials = [...lines].flatMap(([name, nature]) => {
    if (cluster.isPart(name) || PART.test(name) || name.startsWith("index ")) return [];
    if (name.startsWith("code run by ")) return ["code run by an index"];
    // parts must not be unlogged either
    if (name.startsWith("being unlogged of ")) return [name];
    const table = readTable(name);
    if (/^constraint \S+ on [^.\s]+$/.test(name)) {
      if (nature.startsWith("UNIQUE ")) return [];
      return nature.startsWith("PRIMARY KEY") && parts.has(table) ? [] : [`${nature} of ${toWhole(table)}`];
    }
    if (!parts.has(table)) return [`${name} ${nature}`.trim()];
    // the table passes its triggers on to its parts; of other things, a part may have those of the table
    const isInherited = !PASSED_ON.test(name) || lines.has(`${name.slice(0, -table.length)}${toWhole(table)}`);
    return isInherited ? [] : [name];
  });
  return new Set(essentials);
}

/** A line that tells which table a part belongs to. */
const PART = /^table \S+ under [^.\s]+$/;

/** Things that a part has only if its table has them. */
const PASSED_ON = /^(trigger|rule|policy|row-level security) /;

const ON_TABLES = [
  /^(?:constraint|trigger|rule|policy) \S+ on ([^.\s]+)$/,
  /^row-level security on ([^.\s]+)$/,
  /^column ([^.\s]+)\./,
  /^owner of ([^.\s]+)$/,
  /^grant of \w+ on ([^.\s]+)/,
  /^table [^.\s]+\.([^.\s]+)$/,
];

/** Reads the table that a line is about; the empty text if it is about something else. */
function readTable(name: string): string {
  for (const form of ON_TABLES) {
    const [, table] = form.exec(name) ?? [];
    if (table !== undefined) return table;
  }
  return "";
}
