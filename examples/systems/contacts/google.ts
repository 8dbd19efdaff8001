import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { followUp } from "../assignments.js";

export const google = defineSource(followUp, {
  id: "google-contacts",
  origin: { name: "Google Contacts", obtained: "from-person" },
  map: {
    name: { join: ["First Name", "Middle Name", "Last Name"] },
    email: { first: ["E-mail 1 - Value", "E-mail 2 - Value"] },
    // Google writes two numbers of one label into one cell: 900 00 001 ::: 900 00 002
    phone: { first: ["Phone 1 - Value", "Phone 2 - Value"], as: "phone", country: "NO", onInvalid: "omit" },
  },
  undeclared: "drop",
});

export const readGoogle = (file: string) => csv(createReadStream(file));
