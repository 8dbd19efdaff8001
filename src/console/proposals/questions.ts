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

/** Finds a stem anywhere in a word, or one of some short words by itself. */
function near(stems: string, words: string): RegExp {
  return new RegExp(`${stems}|(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");
}

/** Words that are near to a special category (Art. 9 GDPR) or to offences (Art. 10), in English and in Norwegian. */
const SPECIAL: readonly (readonly [about: string, words: RegExp])[] = [
  [
    "health",
    near(
      "health|helse|illness|sykdom|sjukdom|disease|diagnos|medicin|medisin|medical|allerg|disabil|uføre|funksjonsn|pregnan|gravid|handicap",
      "syk|sick|drugs?|rus|blood(?: ?type)?|blodtype|vaccine|vaksine",
    ),
  ],
  [
    "belief",
    near("religi|livssyn|trossam|mosque|moské|confession|kirkemed|church.?member", "church|kirke|belief|faith|tro"),
  ],
  ["union", near("fagforening|fagforbund|trade.?union|labou?r.?union", "unions?|lo")],
  ["politics", near("politic|politisk|partimedlem|party.?member", "parti|voting|vote|stemmegivning")],
  ["origin", near("ethni|etnisk|etnisitet|nationality|nasjonalitet", "race|rase|opphav|sami|samisk")],
  ["sex-life", near("sexual|seksuel|orientation|legning|samliv", "sex|kjønnsidentitet|lgbt")],
  [
    "biometric",
    near("biometr|fingerprint|fingeravtrykk|face.?(?:id|scan|print)|ansiktsgjenk|genetic|genetisk", "iris|retina|dna"),
  ],
  [
    "offences",
    near("criminal|offence|offense|straff|lovbrudd|conviction|domfel|vandel", "crimes?|dom|dommer|police|politi"),
  ],
];

/** Finds out what a text or name such as `unionMember` is near to, if it is near to anything special. */
export function findSpecial(text: string): string | undefined {
  const words = text.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replaceAll("_", " ");
  return SPECIAL.find(([, near]) => near.test(words))?.[0];
}

/** Asks what speaks against a field as it is typed. */
export function askAbout(row: OwnRow, unused: readonly UnusedField[]): readonly Question[] {
  const questions: Question[] = [];
  const coarser = row.kind === "" || row.kind === "as-is" ? [] : (COARSER[row.kind] ?? []);
  const isBounded = (row.kind === "integer" || row.kind === "number") && row.parts.unit !== "" && row.parts.max !== "";
  if (coarser.length > 0 && !isBounded) questions.push({ kind: "coarser", about: row.kind, coarser });
  const special = findSpecial(row.label) ?? findSpecial(row.necessity);
  if (special !== undefined) questions.push({ kind: "special", about: special, coarser: [] });
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
