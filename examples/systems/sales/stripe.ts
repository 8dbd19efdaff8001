import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { customers } from "../assignments.js";

export const stripe = defineSource(customers, {
  id: "stripe",
  origin: { name: "Stripe customers", obtained: "from-person" },
  timeZone: "UTC", // the header says so
  map: { name: "Name", email: "Email" },
  ignore: ["id", "Plan", "Status"],
  undeclared: "drop",
  evidence: { since: { path: "Created (UTC)", as: "date", format: ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"] } },
});

export const readStripe = (file: string) => csv(createReadStream(file));
