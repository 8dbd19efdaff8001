import { expect, it } from "vitest";
import { findSpecial } from "../../src/console/proposals/questions.js";

it.each([
  ["random", undefined],
  ["virus", undefined],
  ["surface", undefined],
  ["reunion", undefined],
  ["birthDate", undefined],
  ["Salutation", undefined],
  ["union_member", "union"],
  ["unionMember", "union"],
  ["Helsetilstand", "health"],
  ["health_note", "health"],
  ["Religion__c", "belief"],
  ["Drug use", "health"],
  ["Dom", "offences"],
  ["Party member", "politics"],
  ["surname", undefined],
  ["Party size", undefined],
  ["Sykdommer", "health"],
  ["Domain", undefined],
  ["Freedom", undefined],
  ["Industrial", undefined],
  ["Race", "origin"],
  ["Brace size", undefined],
  ["DNA", "biometric"],
  ["Kirkemedlem", "belief"],
])("%s is near to %s", (label, about) => {
  expect(findSpecial(label)).toBe(about);
});
