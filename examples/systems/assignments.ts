// The assignments that take the people of the files. Each has the few fields that its purpose needs.
import {
  consent,
  contact,
  contract,
  defineAssignment,
  defineController,
  field,
  legitimateInterests,
} from "purposebound";
import * as z from "zod";

const controller = defineController({
  name: "FjordNet AS",
  country: "NO",
  organisationNumber: "999999999",
  contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
  dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
});

/** People who asked for the newsletter. */
export const newsletter = defineAssignment({
  id: "newsletter",
  purpose: {
    title: "Monthly newsletter",
    category: "dpv:DirectMarketing",
    basis: consent({ wording: "Send me the newsletter.", version: "2026-01" }),
  },
  controller,
  retention: { keep: "P2Y", from: "collected" },
  identifiedBy: ["email"],
  fields: contact("name?", "email"),
});

/** People who asked for a call. */
export const callbacks = defineAssignment({
  id: "callbacks",
  purpose: {
    title: "Calls about faster broadband",
    category: "dpv:DirectMarketing",
    basis: consent({ wording: "You may call me about faster broadband.", version: "2026-01" }),
  },
  controller,
  retention: { keep: "P6M", from: "collected" },
  identifiedBy: ["phone"],
  fields: contact("name", "phone", "email?"),
});

/** Contacts at companies that deal with us. */
export const followUp = defineAssignment({
  id: "follow-up",
  purpose: {
    title: "Follow-up of business contacts",
    category: "dpv:CustomerRelationshipManagement",
    basis: legitimateInterests({
      interest: "Keeping in touch with companies that asked for an offer",
      necessity: "An offer has a person who answers for it",
      balancing: "Business contacts only; they expect it, and may object",
    }),
  },
  controller,
  retention: { keep: "P1Y", from: "updated" },
  identifiedBy: ["email"],
  fields: contact("name", "email", "phone?"),
});

/** Acquaintances who are known by the address of their profile, since most have no e-mail address. */
export const network = defineAssignment({
  id: "network",
  purpose: {
    title: "Invitations to our yearly open day",
    category: "dpv:CustomerRelationshipManagement",
    basis: legitimateInterests({
      interest: "Inviting people whom we know",
      necessity: "An invitation needs a name and a way to send it",
      balancing: "One invitation a year; people may object",
    }),
  },
  controller,
  retention: { keep: "P1Y", from: "updated" },
  identifiedBy: ["profile"],
  fields: {
    ...contact("name", "email?"),
    profile: field(z.string().startsWith("https://").max(200), { necessity: "Sends the invitation" }),
  },
});

/** Customers of the shop. */
export const customers = defineAssignment({
  id: "customers",
  purpose: {
    title: "Delivery of orders",
    category: "dpv:ServiceProvision",
    basis: contract({ contract: "Terms of the shop" }),
  },
  controller,
  retention: { keep: "P5Y", from: "updated" },
  identifiedBy: ["email"],
  fields: contact("name", "email", "phone?"),
});
