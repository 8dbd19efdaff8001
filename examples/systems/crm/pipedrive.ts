import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { followUp } from "../assignments.js";

export const pipedrive = defineSource(followUp, {
  id: "pipedrive",
  origin: { name: "Pipedrive people", obtained: "from-person" },
  timeZone: "Europe/Oslo", // that of the user who exports
  leaveOut: [{ path: "Person - Marketing status", is: ["Unsubscribed", "Bounced"] }],
  map: {
    name: "Person - Name",
    email: { first: ["Person - Email - Work", "Person - Email - Home", "Person - Email - Other"] },
    phone: {
      first: ["Person - Phone - Mobile", "Person - Phone - Work", "Person - Phone - Home"],
      as: "phone",
      country: "NO",
      onInvalid: "omit",
    },
  },
  ignore: ["Person - ID", "Person - Owner"],
  undeclared: "drop",
  evidence: { since: { path: "Person - Person created", as: "date", format: "yyyy-MM-dd HH:mm:ss" } },
});

export const readPipedrive = (file: string) => csv(createReadStream(file));
