import {
  consent,
  contact,
  defineActivity,
  defineAssignment,
  defineSource,
  field,
  legalObligation,
  legitimateInterests,
} from "purposebound";
import { openStore } from "purposebound/store";
import { z } from "zod";
import { fjordNet, freshId, onInterests } from "../../support/fjordnet.js";
import type { StorageUnderTest } from "../../support/storages/storages.js";

/** A clock that tests set. */
export function clock(start: string) {
  let at = new Date(start);
  return Object.assign(() => new Date(at), {
    set: (moment: string) => {
      at = new Date(moment);
    },
  });
}

/** A newsletter on consent, identified by e-mail. */
export function newsletter(retention: { keep: "P12M" | "P2Y"; from: "collected" | "updated" | "contacted" }) {
  return defineAssignment({
    id: freshId("newsletter"),
    purpose: {
      title: "Monthly newsletter",
      category: "dpv:DirectMarketing",
      basis: consent({ wording: "Send me the newsletter.", version: "1" }),
    },
    controller: fjordNet,
    retention,
    identifiedBy: ["email"],
    recipients: [{ name: "Mailhouse", role: "processor", country: "US", safeguard: "Standard contractual clauses" }],
    fields: {
      ...contact("email", "name?", "phone?"),
      city: field(z.string().max(60).optional(), { necessity: "Events near by" }),
    },
  });
}

/** Books that a law asks for. */
export function vouchers() {
  return defineAssignment({
    id: freshId("vouchers"),
    purpose: {
      title: "Bookkeeping",
      category: "dpv:LegalCompliance",
      basis: legalObligation({ law: "Bookkeeping Act s. 13" }),
    },
    controller: fjordNet,
    retention: { keep: "P5Y", from: "collected" },
    identifiedBy: ["email"],
    fields: contact("email"),
  });
}

export const EVA = { email: "eva@lund.example" } as const;

/** A store with a newsletter, books and routes, with a clock at the beginning of 2026. */
export async function openRights(storage: StorageUnderTest, from: "collected" | "updated" | "contacted" = "collected") {
  const now = clock("2026-01-10T08:00:00Z");
  const [letter, books, routes] = [newsletter({ keep: "P12M", from }), vouchers(), onInterests()];
  const store = await openStore({ storage: storage.adapter(), assignments: [letter, books, routes], now });
  const crm = defineSource(letter, {
    id: "crm",
    origin: { name: "Acme CRM", obtained: "from-third-party" },
    map: { email: "mail", name: "name", city: "city" },
    changedAt: "changed",
    evidence: { consentedAt: "at", version: "1" },
  });
  const nightly = defineSource(letter, {
    id: "nightly",
    origin: { name: "Nightly file", obtained: "from-person" },
    map: { email: "mail", name: "name", city: "city" },
    evidence: { consentedAt: "at", version: "1" },
  });
  const form = defineSource(letter, { id: "form", origin: { name: "Web form", obtained: "from-person" } });
  const mailing = defineActivity(letter, { id: "mailing", kind: "mailing", title: "Mailing", uses: ["email", "city"] });
  const people = store.dataset(letter);
  const agree = (consentedAt: string) => ({ source: form, evidence: { consentedAt, version: "1" } }) as const;
  const eva = people.subject(EVA, { actor: "dpo:1" });
  return { now, store, letter, books, routes, people, crm, nightly, form, mailing, agree, eva };
}

/** A row of the nightly file. */
export function row(name: string, at = "2026-01-05T08:00:00Z", mail: string = EVA.email) {
  return { mail, name, city: "Bergen", at };
}

/** Offers on legitimate interests, where nothing lifts an objection. */
export async function openOffers(storage: StorageUnderTest) {
  const now = clock("2026-01-10T08:00:00Z");
  const offers = defineAssignment({
    id: freshId("offers"),
    purpose: {
      title: "Offers",
      category: "dpv:DirectMarketing",
      basis: legitimateInterests({ interest: "Offers", necessity: "By post only", balancing: "Little intrusion" }),
    },
    controller: fjordNet,
    retention: { keep: "P1Y", from: "collected" },
    identifiedBy: ["email"],
    fields: contact("email"),
  });
  const store = await openStore({ storage: storage.adapter(), assignments: [offers], now });
  const crm = defineSource(offers, { id: "crm", origin: { name: "CRM", obtained: "from-third-party" } });
  const people = store.dataset(offers);
  /** Brings a person with evidence of a moment; answers what came of it. */
  const bring = async (person: { email: string }, since: string) => {
    const answer = await people.receive(person, { source: crm, evidence: { since } });
    return answer.outcome === "refused" ? answer.refusals[0]?.code : answer.outcome;
  };
  return { now, store, offers, crm, people, bring };
}
