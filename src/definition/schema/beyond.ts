import type { $ZodCheck, $ZodType } from "zod/v4/core";
import { readMark } from "../../assignment/mark.js";
import { type JsonObject, listIn } from "../json.js";

/**
 * The keyword of this package for what JSON Schema cannot say of a schema. It holds the `kind` that the schema was made
 * of, and the `code` in it. Code cannot be compared, but its presence can.
 */
export const BEYOND = "beyond";

/** The checks of zod that JSON Schema has keywords for. */
const KEYWORDS = [
  ...["greater_than", "less_than", "multiple_of", "number_format", "bigint_format"],
  ...["min_length", "max_length", "length_equals", "min_size", "max_size", "size_equals", "mime_type"],
];

/** Adds to a node of JSON Schema what it does not say of the schema that it was written from. */
export function writeBeyond(schema: $ZodType, node: Record<string, unknown>): void {
  const found = readMark(schema);
  // zod has already given the node of a wrapper, such as optional(), the keywords of what it wraps
  const inherited = found === undefined ? ((node[BEYOND] as JsonObject | undefined) ?? {}) : { kind: found.mark };
  const code = [...listIn(inherited.code), ...listCode(schema, found?.checks)];
  const beyond = { ...inherited, ...(code.length === 0 ? {} : { code }) };
  if (Object.keys(beyond).length > 0) node[BEYOND] = beyond;
}

/**
 * Lists the code of a schema, and the options that JSON Schema drops. The first checks belong to the kind that the
 * schema is marked with.
 */
function listCode(schema: $ZodType, known: number | undefined): readonly string[] {
  const { def } = schema._zod;
  const checks = (def.checks ?? []).slice(known ?? 0).flatMap((check) => writeCheck(check._zod.def));
  if (known !== undefined) return checks;
  const own = def as { readonly coerce?: unknown; readonly check?: string };
  return [
    ...(own.coerce === true ? ["coerce"] : []),
    ...(own.check === undefined ? [] : writeCheck(own as $ZodCheck["_zod"]["def"])),
    ...checks,
    ...listSteps(def),
  ];
}

/** Names the transformations of a pipe, which zod writes as one of its ends. */
function listSteps(def: object): readonly string[] {
  if (!("in" in def && "out" in def)) return [];
  const ends = [def.in, def.out] as readonly $ZodType[]; // those of a pipe are schemas
  const isCodec = "reverseTransform" in def;
  return [
    ...ends.filter((end) => end._zod.def.type === "transform").map(() => CHANGING),
    ...(isCodec ? [CHANGING] : []),
  ];
}

/** Code that may make another value of the value that is sent. Other entries only take or refuse. */
export const CHANGING = "transform";

function writeCheck(def: $ZodCheck["_zod"]["def"]): readonly string[] {
  if (KEYWORDS.includes(def.check)) return [];
  if (def.check === "overwrite") return [CHANGING];
  if (def.check !== "string_format") return ["check"];
  // options of several formats, none of which JSON Schema has
  const { pattern, hostname, protocol, normalize } = def as {
    readonly pattern?: unknown;
    readonly hostname?: unknown;
    readonly protocol?: unknown;
    readonly normalize?: unknown;
  };
  const flags = pattern instanceof RegExp ? pattern.flags.replaceAll(/[^ims]/g, "") : "";
  return [
    ...(flags === "" ? [] : [`flags ${flags}`]),
    ...[hostname, protocol].flatMap((limit) => (limit instanceof RegExp ? [`part ${limit}`] : [])),
    ...(normalize === true ? [CHANGING] : []),
  ];
}
