import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { followUp } from "../assignments.js";

export const freshsales = defineSource(followUp, {
  id: "freshsales",
  origin: { name: "Freshsales contacts", obtained: "from-person" },
  leaveOut: [{ path: "Contact : Subscription status", is: ["Unsubscribed", "Bounced", "Reported as spam"] }],
  map: {
    name: { join: ["Contact : First name", "Contact : Last name"] },
    email: "Contact : Emails", // a cell with several addresses is refused: choose one in Freshsales
    phone: { first: ["Contact : Mobile", "Contact : Work"], as: "phone", country: "NO", onInvalid: "omit" },
  },
  ignore: ["Contact : Id", "Contact : Sales owner"],
  undeclared: "drop",
});

export const readFreshsales = (file: string) => csv(createReadStream(file));
