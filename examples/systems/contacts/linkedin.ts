import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { network } from "../assignments.js";

export const linkedin = defineSource(network, {
  id: "linkedin",
  origin: { name: "LinkedIn connections", obtained: "from-person" },
  timeZone: "Europe/Oslo",
  map: {
    name: { join: ["First Name", "Last Name"] },
    email: "Email Address", // empty unless the person shares it
    profile: "URL",
  },
  ignore: ["Position"],
  undeclared: "drop",
  evidence: { since: { path: "Connected On", as: "date", format: "dd MMM yyyy" } },
});

/** Lines with notes stand before the header. The blank line behind them tells that they are none of it. */
export const readLinkedin = (file: string) => csv(createReadStream(file));
