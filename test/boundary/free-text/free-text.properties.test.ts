import fc from "fast-check";
import { contact, contract, defineAssignment, field, type PersonalDataKind, text } from "purposebound";
import { describe, expect, it } from "vitest";
import { card, email, iban, ipAddress, NATIONAL_IDS, personalUrl } from "../../../bench/text/identifiers.js";
import { Random } from "../../../bench/text/random.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { runs } from "../../support/runs.js";

const SCHEMA = text({ max: 10_000 });
const assignment = defineAssignment({
  id: freshId("notes"),
  purpose: { title: "Test", category: "dpv:CustomerCare", basis: contract({ contract: "Test" }) },
  controller: fjordNet,
  retention: { keep: "P1D", from: "collected" },
  identifiedBy: ["phone"],
  fields: { ...contact("phone"), note: field(SCHEMA, { necessity: "Test" }) },
});

/** Words that say nothing of a number beside them. */
const words = fc
  .array(
    fc.constantFrom(
      "hun",
      "sa",
      "at",
      "noe",
      "er",
      "mye",
      "and",
      "she",
      "said",
      "what",
      "blå",
      "grønn",
      "wanted",
      "so",
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((list) => list.join(" "));

const international = (random: Random): string =>
  random.pick([
    `+47 9${random.digits(7)}`,
    `+4790${random.digits(6)}`,
    `0047 41 ${random.digits(2)} ${random.digits(2)} ${random.digits(2)}`,
    `+44 7911 12${random.digits(4)}`,
    `+46 70 123 ${random.digits(2)} ${random.digits(2)}`,
  ]);

const makers: readonly (readonly [PersonalDataKind, (random: Random) => string])[] = [
  ["phone", international],
  ["email", email],
  ["iban", iban],
  ["payment-card", card],
  // four pairs are taken for a phone number, where words do not tell
  ["ip-address", (random) => ipAddress(random).replace(/^\d\d(?=(?:\.\d\d){3}\b)/, "184")],
  ["personal-url", personalUrl],
  ...["NO", "FI", "GB", "FR", "ES", "IT", "DE"].map(
    (country) => ["national-id", NATIONAL_IDS[country] ?? iban] as const,
  ),
];

const planted = fc
  .tuple(
    words,
    fc.constantFrom(...makers),
    fc.integer({ min: 0, max: 2 ** 31 }),
    fc.constantFrom(" ", ": ", " («", "\n"),
    words,
  )
  .map(([before, [kind, make], seed, gap, after]) => {
    const value = make(new Random(seed));
    const start = before.length + gap.length;
    return { kind, value, start, end: start + value.length, note: `${before}${gap}${value} ${after}` };
  });

const offsetsOf = (note: string): readonly { kind: unknown; offset: number }[] =>
  (SCHEMA.safeParse(note).error?.issues ?? []).map((issue) => {
    const params = issue.code === "custom" ? issue.params : undefined;
    return { kind: params?.kind, offset: Number(params?.offset) };
  });

describe("the guard of free text", () => {
  it("finds planted data among words, and their place", () => {
    fc.assert(
      fc.property(planted, ({ kind, note, start, end }) => {
        const hit = offsetsOf(note).some((one) => one.kind === kind && one.offset >= start && one.offset < end);
        expect(hit, `${kind} at ${start} of ${note}`).toBe(true);
      }),
      { numRuns: runs(3_000) },
    );
  });

  it("repeats nothing that it found, in no message and no property", () => {
    fc.assert(
      fc.property(planted, ({ value, note }) => {
        const error = SCHEMA.safeParse(note).error;
        const said = JSON.stringify(error?.issues) + error?.message;
        for (let at = 0; at + 5 <= value.length; at += 1) {
          const run = value.slice(at, at + 5);
          // the words of the messages may occur in an address
          if (/[0-9@]/.test(run)) expect(said).not.toContain(run);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it("lets text without digits, @ and :// through", () => {
    const harmless = fc
      .string({ unit: "binary", maxLength: 300 })
      .map((value) => value.replaceAll(/[\p{N}@\u{FE6B}\u{FF20}\0\p{Cs}]|:\/\//gu, "").replaceAll("://", ""));
    fc.assert(
      fc.property(harmless, (value) => {
        expect(SCHEMA.safeParse(value).success).toBe(true);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it("gives the same result through zod and through an assignment, for any text", () => {
    const shards = fc.constantFrom(
      "0",
      "9",
      "90",
      "000",
      "+47",
      "@",
      ".",
      "no",
      "://",
      "a",
      " ",
      "-",
      "/",
      "tlf ",
      "kr ",
      "(",
      ")",
      "１",
      "\u200b",
      "NO93",
      "::",
      "?t=",
      "Å",
      "\n",
    );
    const notes = fc
      .array(fc.oneof(shards, fc.string({ unit: "grapheme", maxLength: 4 })), { maxLength: 60 })
      .map((list) => list.join(""));
    fc.assert(
      fc.property(notes, (note) => {
        const result = assignment.safeParse({ phone: "+4790000000", note });
        const refusals = result.success ? [] : result.error.refusals;
        const guarded = refusals.filter(({ code }) => code === "personal-data-in-text");
        const issues = SCHEMA.safeParse(note).error?.issues ?? [];
        expect(guarded.map(({ message }) => message)).toEqual(issues.map(({ message }) => message));
        for (const { offset } of offsetsOf(note)) expect(offset >= 0 && offset < note.length).toBe(true);
        const offsets = offsetsOf(note).map(({ offset }) => offset);
        expect(offsets).toEqual([...offsets].sort((one, other) => one - other));
      }),
      { numRuns: runs(2_000) },
    );
  });

  it("finds the same with any separators and disguises of the digits", () => {
    const seeds = fc.integer({ min: 0, max: 2 ** 31 });
    const spaces = fc.constantFrom(" ", "\u00a0", "\u202f", "\u2009", "-", "\u2011", ".", " \u200b");
    fc.assert(
      fc.property(seeds, spaces, fc.constantFrom(0x30, 0xff10, 0x0660, 0x1d7ce), (seed, space, zero) => {
        const digits = `9${new Random(seed).digits(7)}`;
        const grouped = `${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5)}`;
        const disguised = grouped
          .replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)))
          .replaceAll(" ", space);
        expect(offsetsOf(`ring ${disguised} snart`)).toEqual(offsetsOf(`ring ${grouped} snart`));
      }),
    );
  });
});
