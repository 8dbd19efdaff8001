import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { followUp } from "../assignments.js";

export const zoho = defineSource(followUp, {
  id: "zoho",
  origin: { name: "Zoho CRM leads", obtained: "from-person" },
  timeZone: "Europe/Oslo", // that of the user who exports
  leaveOut: [
    { path: "Email Opt Out", is: ["true"] },
    { path: "Lead Status", is: ["Junk Lead"] },
  ],
  map: {
    name: { join: ["First Name", "Last Name"] },
    email: "Email",
    phone: {
      first: ["Mobile", "Phone"],
      as: "phone",
      country: { path: "Country", words: { Norway: "NO", Germany: "DE" }, otherwise: "NO" },
      onInvalid: "omit",
    },
  },
  ignore: ["Record Id", "Lead Owner"],
  undeclared: "drop",
  // Zoho writes dates as the user has chosen
  evidence: {
    since: { path: "Created Time", as: "date", format: ["yyyy-MM-dd HH:mm:ss", "d MMM, yyyy HH:mm:ss"] },
  },
});

export const readZoho = (file: string) => csv(createReadStream(file));
