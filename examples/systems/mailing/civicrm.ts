import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { followUp } from "../assignments.js";

export const civicrm = defineSource(followUp, {
  id: "civicrm",
  origin: { name: "CiviCRM contacts", obtained: "from-person" },
  leaveOut: [
    { path: "Contact Type", isNot: ["Individual"] },
    { path: "Do Not Email", is: ["1", "Yes"] },
    { path: "No Bulk Emails (User Opt Out)", is: ["1", "Yes"] },
    { path: "Deceased / Closed", is: ["1", "Yes"] },
  ],
  map: {
    name: { join: ["First Name", "Last Name"] },
    email: "Email",
    phone: {
      path: "Phone",
      as: "phone",
      country: { path: "Country", words: { Norway: "NO", "United Kingdom": "GB" }, otherwise: "NO" },
      onInvalid: "omit",
    },
  },
  ignore: ["Contact ID", "Contact Subtype"],
  undeclared: "drop",
});

export const readCivicrm = (file: string) => csv(createReadStream(file));
