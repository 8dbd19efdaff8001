import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { followUp } from "../assignments.js";

export const hubspot = defineSource(followUp, {
  id: "hubspot",
  origin: { name: "HubSpot contacts", obtained: "from-person" },
  timeZone: "Europe/Oslo", // that of the account: HubSpot writes its times without a zone
  leaveOut: [{ path: "Unsubscribed from all email", is: ["true"] }],
  map: {
    name: { join: ["First Name", "Last Name"] },
    email: "Email",
    phone: {
      first: ["Mobile Phone Number", "Phone Number"],
      as: "phone",
      country: { path: "Country/Region", words: { Norway: "NO", Sweden: "SE" }, otherwise: "NO" },
      onInvalid: "omit",
    },
  },
  ignore: ["Record ID", "Contact owner"],
  undeclared: "drop",
  evidence: { since: { path: "Create Date", as: "date", format: "yyyy-MM-dd HH:mm" } },
});

export const readHubspot = (file: string) => csv(createReadStream(file));
