import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { newsletter } from "../assignments.js";

export const mailchimp = defineSource(newsletter, {
  id: "mailchimp",
  origin: { name: "Mailchimp audience", obtained: "from-person" },
  timeZone: "UTC", // times have no zone: compare one row with the contact's page in your account
  map: {
    name: { join: ["First Name", "Last Name"] },
    email: "Email Address",
  },
  ignore: ["MEMBER_RATING", "LEID", "EUID", "LAST_CHANGED"],
  undeclared: "drop",
  // the click in the mail of double opt-in, else the form
  evidence: {
    consentedAt: { first: ["CONFIRM_TIME", "OPTIN_TIME"], as: "date", format: "yyyy-MM-dd HH:mm:ss" },
    version: "2026-01",
  },
});

/** Reads the file of subscribed members. The archive has a file for each state, and the others prove no consent. */
export const readMailchimp = (file: string) => csv(createReadStream(file));
