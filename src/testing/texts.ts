import fc from "fast-check";
import type * as core from "zod/v4/core";

/** Text that can be kept: well-formed, without U+0000. */
const plain = (bounds: { readonly minLength?: number; readonly maxLength?: number }): fc.Arbitrary<string> =>
  fc.string({ unit: "grapheme", size: "small", ...bounds }).map((text) => text.replaceAll("\0", "x"));

const moments = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2100-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Texts by the name of their format. Other formats use their own expression. */
const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  email: fc.emailAddress(),
  uuid: fc.uuid(),
  guid: fc.uuid(),
  url: fc.webUrl(),
  date: moments.map((text) => text.slice(0, 10)),
  time: moments.map((text) => text.slice(11, 19)),
  duration: fc.constantFrom("P1Y", "P3M", "P10D", "PT1H30M", "P1W"),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  cidrv4: fc.tuple(fc.ipV4(), fc.nat(32)).map(([address, bits]) => `${address}/${bits}`),
  cidrv6: fc.tuple(fc.ipV6(), fc.nat(128)).map(([address, bits]) => `${address}/${bits}`),
  base64: fc.base64String(),
  base64url: fc.base64String().map((text) => text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")),
  jwt: fc.constant("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0.c2ln"),
  emoji: fc.constantFrom("😀", "🎉", "👍🏽"),
  credit_card: fc.constantFrom("4111111111111111", "5555 5555 5555 4444"),
  iban: fc.constantFrom("NO9386011117947", "DE89370400440532013000"),
};

/** Everything that the checks of a schema of text ask for. */
interface Asked {
  minLength: number;
  maxLength: number | undefined;
  patterns: RegExp[];
  formats: string[];
  prefix: string;
  suffix: string;
  part: string;
}

/** Makes texts that a schema of text is likely to accept. */
export function buildTexts(schema: core.$ZodType, where: string): fc.Arbitrary<string> {
  const asked = askedBy(schema);
  const [format] = asked.formats.filter((name) => name in FORMATS);
  const [pattern] = asked.patterns;
  const known = format === undefined ? undefined : FORMATS[format];
  if (known !== undefined) return known;
  // with or without seconds and their fractions, because the format's own precision decides
  if (asked.formats.includes("datetime")) {
    return fc.oneof(moments, ...[19, 16].map((end) => moments.map((text) => `${text.slice(0, end)}Z`)));
  }
  if (pattern !== undefined) return matching(pattern, where);
  const around = asked.prefix.length + asked.part.length + asked.suffix.length;
  const minLength = Math.max(0, asked.minLength - around);
  // graphemes are longer than one unit; if there is little room, text is cut, and the schema decides about the rest
  const maxLength = Math.max(minLength, Math.min((asked.maxLength ?? minLength + 24) - around, minLength + 200));
  const cut = (text: string): string => [...text].slice(0, maxLength).join("");
  return fc
    .oneof(
      plain({ minLength, maxLength }).map(cut),
      fc.string({ minLength, maxLength, size: "small" }),
      fc.constantFrom("x".repeat(minLength), "x".repeat(maxLength)),
    )
    .map((text) => `${asked.prefix}${text}${asked.part}${asked.suffix}`);
}

function askedBy(schema: core.$ZodType): Asked {
  const asked: Asked = {
    minLength: 0,
    maxLength: undefined,
    patterns: [],
    formats: [],
    prefix: "",
    suffix: "",
    part: "",
  };
  // a schema such as z.email() is a check itself
  for (const def of [schema._zod.def, ...(schema._zod.def.checks ?? []).map((check) => check._zod.def)]) {
    note(asked, def as core.$ZodChecks["_zod"]["def"]); // zod discriminates its own checks in this way
  }
  if (schema._zod.def.type === "template_literal" && schema._zod.pattern !== undefined) {
    asked.patterns.push(schema._zod.pattern);
  }
  return asked;
}

function note(asked: Asked, def: core.$ZodChecks["_zod"]["def"]): void {
  switch (def.check) {
    case "min_length":
      asked.minLength = Math.max(asked.minLength, def.minimum);
      break;
    case "max_length":
      asked.maxLength = Math.min(asked.maxLength ?? def.maximum, def.maximum);
      break;
    case "length_equals":
      asked.minLength = def.length;
      asked.maxLength = def.length;
      break;
    case "string_format":
      if ("prefix" in def && typeof def.prefix === "string") asked.prefix = def.prefix;
      else if ("suffix" in def && typeof def.suffix === "string") asked.suffix = def.suffix;
      else if ("includes" in def && typeof def.includes === "string") asked.part = def.includes;
      else if (def.format !== "lowercase" && def.format !== "uppercase") {
        asked.formats.push(def.format);
        if (def.pattern !== undefined) asked.patterns.push(def.pattern);
      }
      break;
    default:
      break;
  }
}

function matching(pattern: RegExp, where: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern.source, pattern.flags.replaceAll(/[gy]/g, "")));
  } catch {
    throw new TypeError(
      `${where}: no texts can be made from the expression of its schema; pass an arbitrary of your own in \`fields\``,
    );
  }
}
