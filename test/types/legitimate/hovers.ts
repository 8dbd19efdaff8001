// Names whose hovers the tests read.
import type { InputOf, RecordOf } from "purposebound";
import { example } from "../shared.js";

export type Lead = RecordOf<typeof example>;
export type LeadInput = InputOf<typeof example>;

export const lead: Lead = example.parse({});
export const recorded = example.record({
  name: "Kari",
  phone: "+4790000000",
  email: "kari@example.com",
  distanceToExchange: 900,
  currentSpeed: 12,
});
