import { defineActivity, defineSource } from "purposebound";
import { broadband } from "../support/fjordnet.js";

/** When the person with a number agreed: each has one moment, so that one piece of evidence is right. */
const AGREED = Date.parse("2026-01-15T08:00:00Z");

/** A person by number; all that a source sends of one is the same each time. */
export function personOf(number: number) {
  return {
    name: `Person ${number}`,
    phone: `+479${String(number).padStart(7, "0")}`,
    currentSpeed: 1 + (number % 97),
  };
}

/** A row of the source for a person. */
export function rowOf(number: number): Record<string, unknown> {
  return { ...personOf(number), consentedAt: new Date(AGREED + number * 1_000).toISOString() };
}

/** A row of the source for each person. */
export function* rowsOf(people: readonly number[]): Generator<Record<string, unknown>> {
  for (const number of people) yield rowOf(number);
}

/** What all fault tests and the processes that they start declare. */
export function declared(id?: string) {
  const assignment = broadband(id);
  const crm = defineSource(assignment, {
    id: "crm",
    origin: { name: "CRM", obtained: "from-person" },
    map: { name: "name", phone: "phone", currentSpeed: "currentSpeed" },
    evidence: { consentedAt: "consentedAt", version: "2026-01" },
    ignore: ["consentedAt"],
  });
  const calls = defineActivity(assignment, {
    id: "calls",
    kind: "call-list",
    title: "Calls",
    uses: ["name", "phone", "currentSpeed"],
  });
  return { assignment, crm, calls };
}

/** Whole numbers from one up to, and without, another. */
export function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
