import { describe, expect, it } from "vitest";
import { z } from "zod";
import { legitimateInterestsAssessment } from "../../src/documents/index.js";
import { contact, defineAssignment, field, special } from "../../src/index.js";
import { BASES, declare, lineRegister, type Variations } from "./declared.js";

const LEGITIMATE = { basis: BASES.legitimateInterests, category: "dpv:RepairImpairments" } as const;
const assess = (vary: Variations = {}) => legitimateInterestsAssessment(declare({ ...LEGITIMATE, ...vary }));

describe("an assessment of legitimate interests", () => {
  it("has the three steps with what is declared for each, and is complete", () => {
    const { json, markdown, missing } = assess({ description: "We find the fault and mend it." });
    expect(json.sections.map(({ name, sections }) => [name, ...sections.map((one) => one.name)])).toEqual([
      ["interest"],
      ["necessity"],
      ["balancing", "facts", "protects"],
    ]);
    for (const part of [
      "Keeping lines in repair",
      "We find the fault and mend it.",
      "Faults show on the line only",
      "People expect it",
      "Prospective customers",
      "RingUt AS (processor)",
      "12 months from when the data were collected",
      "Encryption at rest",
      "groups of 5 people or more",
      "For reasons in the person's own situation",
    ]) {
      expect(markdown).toContain(part);
    }
    expect(missing).toEqual([]);
  });

  it.each([
    ["subjects", { subjects: undefined }],
    ["category", { categorised: false }],
    ["recipients", { recipients: undefined }],
    ["safeguard", { recipients: [{ name: "CloudDial Inc", role: "processor", country: "US" }] }],
    ["automatedDecisions", { automatedDecisions: undefined }],
    ["securityMeasures", { controller: { securityMeasures: " " } }],
  ] satisfies [string, Variations][])("lists %s as missing if nobody declared it", (property, vary) => {
    const { missing } = assess(vary);
    expect(missing.map(({ article }) => article)).toEqual(["Art. 6(1)(f)"]);
    expect(missing[0]?.remedy).toContain(property);
  });

  it("weighs special categories, decisions against data, and sources", () => {
    const { id, controller, purpose, retention } = declare(LEGITIMATE);
    const assignment = defineAssignment({
      id,
      controller,
      retention,
      purpose: { ...purpose, condition: "eu-gdpr:A9-2-h" },
      identifiedBy: ["phone"],
      fields: {
        ...contact("phone"),
        currentSpeed: field(z.number().optional(), { necessity: "Tells a fault from a slow line" }),
        alarm: special(z.boolean().optional(), {
          label: "Safety alarm",
          category: "pd:Health",
          necessity: "Decides who is helped first",
        }),
      },
      declined: { birthDate: "Age mends no line" },
    });
    const { markdown } = legitimateInterestsAssessment(assignment, { sources: [] });
    expect(markdown).toContain("**Special categories of data**: Safety alarm");
    expect(markdown).toContain("| birthDate | Age mends no line |");
    expect(markdown).toContain("**Sources**: None declared.");
    const declared = declare(LEGITIMATE);
    const told = legitimateInterestsAssessment(declared, { sources: [lineRegister(declared)], date: new Date(0) });
    expect(told.markdown).toContain("Line register (from a third party)");
    expect(told.markdown).toContain("As of 1 January 1970.");
  });

  it("is refused for another basis, and for sources of another assignment", () => {
    const invalid = expect.objectContaining({ code: "invalid-argument" });
    expect(() => assess({ basis: BASES.consent })).toThrow(invalid);
    const sources = [lineRegister(declare({ id: "other" }))];
    expect(() => legitimateInterestsAssessment(declare(LEGITIMATE), { sources })).toThrow(
      expect.objectContaining({ code: "not-an-assignment" }),
    );
  });
});
