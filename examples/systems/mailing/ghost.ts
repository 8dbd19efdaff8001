import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { newsletter } from "../assignments.js";

export const ghost = defineSource(newsletter, {
  id: "ghost",
  origin: { name: "Ghost members", obtained: "from-person" },
  leaveOut: [
    { path: "subscribed_to_emails", isNot: ["true"] },
    { path: "deleted_at", filled: true },
  ],
  map: { name: "name", email: "email" },
  ignore: ["id"],
  undeclared: "drop",
  evidence: { consentedAt: "created_at", version: "2026-01" }, // 2026-03-01T09:30:00.000Z
});

export const readGhost = (file: string) => csv(createReadStream(file));
