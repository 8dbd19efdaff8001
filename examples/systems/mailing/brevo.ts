import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { newsletter } from "../assignments.js";

export const brevo = defineSource(newsletter, {
  id: "brevo",
  origin: { name: "Brevo contacts", obtained: "from-person" },
  timeZone: "Europe/Paris", // that of the account
  leaveOut: [{ path: "EMAIL_BLACKLISTED", is: ["Yes", "1", "true"] }],
  map: {
    name: { join: ["FIRSTNAME", "LASTNAME"] },
    email: "EMAIL",
  },
  undeclared: "drop",
  // right for people whom Brevo's own form added; an uploaded list needs the moment of its form
  evidence: { consentedAt: { path: "ADDED_TIME", as: "date", format: "dd-MM-yyyy HH:mm" }, version: "2026-01" },
});

export const readBrevo = (file: string) => csv(createReadStream(file));
