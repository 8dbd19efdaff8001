import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { followUp } from "../assignments.js";

export const outlook = defineSource(followUp, {
  id: "outlook",
  origin: { name: "Outlook contacts", obtained: "from-person" },
  // EX: an address within Exchange, such as /o=ExchangeLabs/…
  leaveOut: [{ path: "E-mail Type", is: ["EX"] }],
  map: {
    name: { join: ["First Name", "Middle Name", "Last Name"] },
    email: { first: ["E-mail Address", "E-mail 2 Address"] },
    phone: {
      first: ["Mobile Phone", "Business Phone", "Home Phone"],
      as: "phone",
      country: { path: "Business Country/Region", words: { Norway: "NO", Denmark: "DK" }, otherwise: "NO" },
      onInvalid: "omit",
    },
  },
  undeclared: "drop",
});

/** Outlook for Windows writes in the code page of the system, and leaves out empty cells at the end of a row. */
export const readOutlook = (file: string) =>
  csv(createReadStream(file), { encoding: "windows-1252", shortRows: "fill" });
