import { consent, defineAssignment, field } from "purposebound";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  isDirectMarketing,
  isPersonalDataCategory,
  isPurposeCategory,
  isSpecialCategory,
  toTermLabel,
} from "../../../src/assignment/index.js";
import { fjordNet } from "../../support/fjordnet.js";

/** Spellings that a library of IRIs or a browser takes for one address. */
const spellings = (module: string, name: string): readonly string[] => [
  `https://W3ID.org/dpv${module}#${name}`,
  `https://w3id.org/dpv${module}/#${name}`,
  `https://w3id.org:443/dpv${module}#${name}`,
  `https://w3id.org./dpv${module}#${name}`,
  `https://www.w3id.org/dpv${module}#${name}`,
  `https://me@w3id.org/dpv${module}#${name}`,
  `https://w3id.org//dpv${module}#${name}`,
  `https://w3id.org/x/../dpv${module}#${name}`,
  `https://w3id.org/dpv/.${module}#${name}`,
  `https://w3id.org/%64pv${module}#${name}`,
  `https://w3id.org/dpv${module}?#${name}`,
  `https://w3id.org/dpv${module}?a=b#${name}`,
  `https://w3id.org/DPV${module}#${name}`,
  `https://w3id.org/dpv${module}#%${name.charCodeAt(0).toString(16)}${name.slice(1)}`,
  `https://w3id.org/dpv${module}#${name.toLowerCase()}`,
];

describe("an IRI of the Data Privacy Vocabulary", () => {
  it.each(spellings("/pd", "Health"))(
    "is refused as a category if it is spelt %s, and is special nevertheless",
    (iri) => {
      expect(isPersonalDataCategory(iri)).toBe(false);
      expect(isSpecialCategory(iri)).toBe(true);
      expect(toTermLabel(iri)).toBe("Health");
      expect(() => field(z.boolean(), { necessity: "N", category: iri as "https://example.com" })).toThrow(
        expect.objectContaining({ code: "unknown-category" }),
      );
    },
  );

  it.each(spellings("", "DirectMarketing"))(
    "is refused as a purpose if it is spelt %s, and is marketing nevertheless",
    (iri) => {
      expect(isPurposeCategory(iri)).toBe(false);
      expect(isDirectMarketing(iri as "https://example.com")).toBe(true);
      const declare = () =>
        defineAssignment({
          id: "spelt",
          purpose: { title: "T", category: iri as "https://a", basis: consent({ wording: "Yes", version: "1" }) },
          controller: fjordNet,
          retention: { keep: "P1Y", from: "collected" },
          identifiedBy: ["key"],
          fields: { key: field(z.string().max(9), { necessity: "N" }) },
        });
      expect(declare).toThrow(expect.objectContaining({ code: "unknown-category" }));
    },
  );

  it.each([
    ["https://w3id.org/dpv/pd#Health", true],
    ["https://w3id.org/dpv/2.2/pd#Health", true],
    ["https://w3id.org/dpv/pd/owl#Health", true],
    ["https://w3id.org/dpv/dpv-pd#Health", true],
    ["https://w3id.org/dpv/pd#NameOfALaterRelease", false],
    ["https://w3id.org/dpv/sector/finance#Health", false],
    ["https://example.com/dpv/pd/#Health", false],
    ["https://W3ID.org/other/#Health", false],
  ])("is a category if it is spelt right: %s (special: %s)", (iri, isSpecial) => {
    expect(isPersonalDataCategory(iri)).toBe(true);
    expect(isSpecialCategory(iri)).toBe(isSpecial);
  });

  it.each(["https://w3id.org/dpv/pd#%FF", "https://w3id.org/dpv/pd#", "https://w3id.org/dpv"])(
    "that names nothing is refused: %s",
    (iri) => {
      expect([isPersonalDataCategory(iri), isPurposeCategory(iri)]).toEqual([false, false]);
    },
  );
});
