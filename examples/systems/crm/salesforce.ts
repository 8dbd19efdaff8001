import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { followUp } from "../assignments.js";

export const salesforce = defineSource(followUp, {
  id: "salesforce",
  origin: { name: "Salesforce contacts", obtained: "from-person" },
  // 1 and 0 in reports and in the weekly export, true and false from Data Loader
  leaveOut: [
    { path: "IsDeleted", is: ["1", "true"] },
    { path: "HasOptedOutOfEmail", is: ["1", "true"] },
  ],
  map: {
    name: { join: ["FirstName", "LastName"] },
    email: "Email",
    phone: {
      first: ["MobilePhone", "Phone"],
      as: "phone",
      country: { path: "MailingCountryCode", otherwise: "NO" },
      onInvalid: "omit",
    },
  },
  ignore: ["Id", "SystemModstamp"],
  undeclared: "drop",
  evidence: { since: "CreatedDate" }, // 2026-03-01T09:30:00.000+0000
});

export const readSalesforce = (file: string) => csv(createReadStream(file));
