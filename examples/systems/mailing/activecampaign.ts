import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { newsletter } from "../assignments.js";

export const activecampaign = defineSource(newsletter, {
  id: "activecampaign",
  origin: { name: "ActiveCampaign contacts", obtained: "from-person" },
  timeZone: "America/Chicago", // that of the account
  leaveOut: [{ path: "Status", isNot: ["Active", "Subscribed"] }],
  map: {
    name: { join: ["First Name", "Last Name"] },
    email: "Email",
  },
  undeclared: "drop",
  evidence: { consentedAt: { path: "Date Created", as: "date", format: "yyyy-MM-dd HH:mm:ss" }, version: "2026-01" },
});

export const readActiveCampaign = (file: string) => csv(createReadStream(file));
