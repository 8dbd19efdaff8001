import {
  type AnyAssignment,
  type Assignment,
  type Consent,
  type Controller,
  consent,
  contact,
  defineAssignment,
  defineController,
  defineSource,
  field,
  legitimateInterests,
} from "purposebound";
import { z } from "zod";

const controller = {
  name: "FjordNet AS",
  country: "NO",
  organisationNumber: "999999999",
  contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
  dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
} as const;

/** A controller for tests. */
export const fjordNet = defineController(controller);

/** The terms of a survey as JSON, for assignments made from data. */
export const surveyTerms = {
  purpose: { title: "Survey", category: "dpv:CustomerCare", basis: { kind: "contract", contract: "Subscription" } },
  controller,
  retention: { keep: "P6M", from: "collected" },
} as const;

let serial = 0;

/** An id that no other test uses: datasets outlive the tests on a shared server. */
export function freshId(name: string): string {
  serial += 1;
  return `${name}-${process.pid}-${Date.now().toString(36)}-${serial}`.slice(0, 48);
}

/** Leads for faster broadband: on consent, identified by phone. */
export function broadband(id: string = freshId("broadband"), answering: Controller = fjordNet) {
  return defineAssignment({
    id,
    purpose: {
      title: "Sale of increased broadband capacity",
      category: "dpv:DirectMarketing",
      basis: consent({ wording: "You may call me about faster broadband.", version: "2026-01" }),
    },
    controller: answering,
    retention: { keep: "P12M", from: "collected" },
    identifiedBy: ["phone"],
    fields: {
      ...contact("name", "phone", "email?"),
      distanceToExchange: field(z.number().nonnegative().optional(), {
        necessity: "Decides which speeds the line can carry",
        unit: "m",
      }),
      currentSpeed: field(z.number().positive().optional(), {
        necessity: "Only those below 30 Mbit/s are offered more",
        unit: "Mbit/s",
        indexed: true,
      }),
    },
  });
}

/** People on legitimate interests, other than marketing: open to objection. */
export function onInterests(id: string = freshId("interests")) {
  return defineAssignment({
    id,
    purpose: {
      title: "Better routes for technicians",
      category: "dpv:ServiceOptimisation",
      basis: legitimateInterests({
        interest: "Shorter routes",
        necessity: "Addresses are needed",
        balancing: "Little intrusion",
      }),
    },
    controller: fjordNet,
    retention: { keep: "P1M", from: "updated" },
    identifiedBy: ["phone"],
    fields: contact("name", "phone"),
  });
}

/** An assignment on consent, as helpers take it. */
export type OnConsent = Assignment<string, Assignment["fields"], Consent>;

/** A form that people fill in on the web: it sends the fields under their own names. */
export function webForm<Of extends AnyAssignment>(assignment: Of, id: string = "web-form") {
  return defineSource(assignment, { id, origin: { name: "Web form", obtained: "from-person" } });
}
