import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { callbacks } from "../assignments.js";

export const facebook = defineSource(callbacks, {
  id: "facebook-leads",
  origin: { name: "Facebook lead ads", obtained: "from-person" },
  map: {
    name: "full_name",
    phone: { path: "phone_number", as: "phone" }, // p:+4790000001
    email: { path: "email", onInvalid: "omit" },
  },
  ignore: ["id", "ad_id", "adset_id", "campaign_id", "form_id"],
  undeclared: "drop",
  // the moment at which the form was sent, with its zone
  evidence: { consentedAt: "created_time", version: { path: "form_name", as: { "Broadband 2026": "2026-01" } } },
});

/** UTF-16 with tabs between the cells. The mark at its beginning says so. */
export const readFacebook = (file: string) => csv(createReadStream(file));
