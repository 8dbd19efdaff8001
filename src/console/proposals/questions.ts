import type { AnyAssignment } from "../../assignment/index.js";
import type { FormKind, OwnRow, QuestionKind } from "./form.js";

/** A counter-question to an own field. Each has to be answered before the form can be sent. */
export interface Question {
  readonly kind: QuestionKind;
  /** The subject: a coarser kind, a special category, or the field that resembles this one. */
  readonly about: string;
  /** Kinds that would tell less. */
  readonly coarser: readonly FormKind[];
}

/** A field of another purpose that nobody uses, or that was declined there. */
export interface UnusedField {
  readonly label: string;
  readonly assignment: AnyAssignment;
}

/** Kinds that tell more than others, with those that would do in most cases. */
const COARSER: Partial<Readonly<Record<FormKind, readonly FormKind[]>>> = {
  date: ["boolean", "year", "band"],
  month: ["year"],
  address: ["postal-code", "postal-code-prefix"],
  "postal-code": ["postal-code-prefix"],
  number: ["band"],
  integer: ["band", "boolean"],
  text: ["choice"],
  "free-text": ["choice"],
};

/** Parts of words that are near to a special category (Art. 9 GDPR) or to offences (Art. 10), in English and in Norwegian. */
export const SPECIAL: readonly (readonly [about: string, words: RegExp])[] = [
  [
    "health",
    /health|helse|illness|sykdom|syk(?:e|\b)|disease|diagnos|medici|medisin|allerg|disab|uføre|funksjons|pregnan|gravid|drug|rus\b/iu,
  ],
  ["belief", /relig|church|kirke|belief|livssyn|tro(?:\b|ssam)|faith|mosque|moské/iu],
  ["union", /union|fagforening|fagforbund/iu],
  ["politics", /politi(?:c|sk)|parti(?:\b|medlem)|\bparty\b|valg(?:\b|kret)/iu],
  ["origin", /ethni|etni|\brace\b|rase\b|nationality|nasjonalitet|opphav|\bsami\b|\bsame\b/iu],
  ["sex-life", /sexual|seksuel|orientation|legning|samliv/iu],
  ["biometric", /biometr|fingerprint|fingeravtrykk|face|ansikt|iris|genetic|genetisk|\bdna\b/iu],
  ["offences", /criminal|crime|offence|straff|lovbrudd|conviction|dom(?:\b|fel)|police|politi\b/iu],
];

/** Asks what speaks against a field as it is typed. */
export function askAbout(row: OwnRow, unused: readonly UnusedField[]): readonly Question[] {
  const questions: Question[] = [];
  const coarser = row.kind === "" || row.kind === "as-is" ? [] : (COARSER[row.kind] ?? []);
  const isBounded = (row.kind === "integer" || row.kind === "number") && row.parts.unit !== "" && row.parts.max !== "";
  if (coarser.length > 0 && !isBounded) questions.push({ kind: "coarser", about: row.kind, coarser });
  const special = SPECIAL.find(([, words]) => words.test(row.label) || words.test(row.necessity));
  if (special !== undefined) questions.push({ kind: "special", about: special[0], coarser: [] });
  const like = unused.find(({ label }) => resembles(label, row.label));
  if (like !== undefined) {
    questions.push({ kind: "unused", about: `${like.label} (${like.assignment.purpose.title})`, coarser: [] });
  }
  return questions;
}

/** Answers that let a question rest. */
export function isAnswered({ kind }: Question, { answers }: OwnRow): boolean {
  return answers[kind] === "keep";
}

/** Tells if two labels name the same thing. They do if they have all words of the shorter one in common. */
function resembles(one: string, other: string): boolean {
  const [left, right] = [listWords(one), listWords(other)];
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

function listWords(label: string): readonly string[] {
  return label
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
}

/**
 * Answers a coarser question by taking the coarser kind, which the person chose. The rest of the row stays.
 *
 * @returns The row, with its kind replaced if an answer names another one.
 */
export function applyAnswers(row: OwnRow): OwnRow {
  const chosen = row.answers.coarser ?? "";
  const kind = row.kind === "" || row.kind === "as-is" ? undefined : COARSER[row.kind]?.find((one) => one === chosen);
  if (kind === undefined) return row;
  const { coarser: _, ...answers } = row.answers;
  return { ...row, kind, parts: { ...row.parts, min: "", max: "", unit: "" }, answers };
}
