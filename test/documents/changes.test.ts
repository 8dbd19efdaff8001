import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { legitimateInterestsAssessment, notice, recordOfProcessing } from "../../src/documents/index.js";
import { contact, defineAssignment, defineSource, field, legitimateInterests } from "../../src/index.js";
import { runs } from "../support/runs.js";
import { declare } from "./declared.js";

/** A field of its own, in each part that a document shows. */
interface Own {
  readonly name: string;
  readonly label: string;
  readonly necessity: string;
  readonly unit: string;
  readonly category: "pd:Income" | "pd:Salary" | "pd:Job";
  readonly keep: "P30D" | "P3M" | undefined;
  readonly isRequired: boolean;
}

const { id, purpose, controller, retention, recipients, provision, subjects } = declare();

function render(fields: readonly Own[]): Record<string, string[]> {
  const own = fields.map(({ name, label, necessity, unit, category, keep, isRequired }) => [
    name,
    field(isRequired ? z.string().max(9) : z.string().max(9).optional(), {
      ...{ label, necessity, unit, category },
      ...(keep === undefined || isRequired ? {} : { keep }),
    }),
  ]);
  const assignment = defineAssignment({
    ...{ id, controller, retention, automatedDecisions: false },
    ...(recipients && { recipients }),
    ...(provision && { provision }),
    ...(subjects === undefined ? {} : { subjects }),
    purpose: {
      ...purpose,
      basis: legitimateInterests({ interest: "I", necessity: "N", balancing: "B" }),
    },
    identifiedBy: ["phone"],
    fields: { ...contact("phone"), ...Object.fromEntries(own) },
  });
  const sources = [defineSource(assignment, { id: "form", origin: { name: "Form", obtained: "from-person" } })];
  const documents = ["en", "nb"].flatMap((language) => {
    const options = { sources, language: language as "en" | "nb" }; // of the list above
    const record = recordOfProcessing(controller, [assignment], options);
    return Object.entries({
      whole: notice(assignment, options).markdown,
      short: notice(assignment, { ...options, layer: "short" }).markdown,
      html: notice(assignment, options).html,
      record: record.markdown,
      // a cell has a line for each field
      csv: parse(record.csv).flat().join("\n"),
      assessment: legitimateInterestsAssessment(assignment, options).markdown,
    }).map(([kind, text]) => [`${kind} ${language}`, text.split("\n")] as const);
  });
  return Object.fromEntries(documents);
}

/** Lines of one list that the other lacks, as often as they lack there. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

const word = (start: string) => fc.integer({ min: 0, max: 999_999 }).map((number) => `${start}${number}x`);
const arbitraryOwn = (at: number): fc.Arbitrary<Own> =>
  fc.record({
    name: fc.constant(`own${at}`),
    label: word(`Label${at}q`),
    necessity: word(`Reason${at}q`),
    unit: word(`Unit${at}q`),
    category: fc.constantFrom("pd:Income" as const, "pd:Salary" as const, "pd:Job" as const),
    keep: fc.constantFrom("P30D" as const, "P3M" as const, undefined),
    isRequired: fc.boolean(),
  });
const arbitraryFields = fc.tuple(arbitraryOwn(0), arbitraryOwn(1), arbitraryOwn(2));

/** Tells if a line is of a field. A list that its first or last field makes or ends has no text around it. */
const isOf = (line: string, { label }: Own): boolean => line.includes(label) || line === "" || /^<\/?ul>$/.test(line);

/** Tells if a line with a list is another line, except that the list has the field too. */
const isListed = (line: string, other: string, { label }: Own): boolean =>
  line.replace(new RegExp(`; ${label}: [^;|]*[^;| ]`), "") === other;

describe("one changed field", () => {
  it("changes the lines that name it, and no others, in each document and language", () => {
    const changed = fc.constantFrom("label", "necessity", "unit", "category", "keep", "isRequired" as const);
    fc.assert(
      fc.property(arbitraryFields, arbitraryOwn(1), changed, (fields, other, part) => {
        const [before, after] = [fields[1], { ...fields[1], [part]: other[part as keyof Own] }];
        const [old, fresh] = [render(fields), render([fields[0], after, fields[2]])];
        for (const [document, lines] of Object.entries(old)) {
          const now = fresh[document] ?? [];
          const [gone, come] = [without(lines, now), without(now, lines)];
          const foreign = [
            ...gone.filter((line) => !isOf(line, before) && !come.some((one) => isListed(one, line, after))),
            ...come.filter((line) => !isOf(line, after) && !gone.some((one) => isListed(one, line, before))),
          ];
          expect([document, part, foreign]).toEqual([document, part, []]);
        }
      }),
      { numRuns: runs(12) },
    );
  });

  it("gets its new text wherever it had the old one, and nothing else moves", () => {
    const texts = fc.constantFrom("label" as const, "necessity" as const, "unit" as const);
    fc.assert(
      fc.property(arbitraryFields, texts, word("Fresh"), (fields, part, fresh) => {
        const old = render(fields);
        const now = render([fields[0], { ...fields[1], [part]: fresh }, fields[2]]);
        for (const [document, lines] of Object.entries(old)) {
          expect(now[document]).toEqual(lines.map((line) => line.replaceAll(fields[1][part], fresh)));
        }
      }),
      { numRuns: runs(12) },
    );
  });

  it("that is new adds its lines, and changes only lines that list it", () => {
    fc.assert(
      fc.property(arbitraryFields, (fields) => {
        const [old, now] = [render(fields.slice(0, 2)), render(fields)];
        for (const [document, lines] of Object.entries(old)) {
          const added = without(now[document] ?? [], lines);
          expect(added.filter((line) => !isOf(line, fields[2]))).toEqual([]);
          expect([document, added.some((line) => line.includes(fields[2].label))]).toEqual([document, true]);
        }
      }),
      { numRuns: runs(6) },
    );
  });
});
