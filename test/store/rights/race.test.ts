import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { consent, contact, defineAssignment, defineSource, field } from "purposebound";
import { postgres } from "purposebound/postgres";
import { fileKeys, openStore } from "purposebound/store";
import { expect, inject } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { broadband, fjordNet, freshId } from "../../support/fjordnet.js";
import { onServer, SERVERS } from "../../support/storages/storages.js";

const origin = { name: "CRM", obtained: "from-person" } as const;
const TURNS = 150;

for (const [title, key] of SERVERS) {
  onServer.describe(`A person whom an import is bringing, on ${title},`, () => {
    onServer.it(
      "is never called restricted by a rectification or an enrichment that comes at that moment",
      async () => {
        const assignment = broadband(freshId("race"));
        const adapter = () => postgres(inject(key).application);
        const [one, other] = await Promise.all(
          [0, 1].map(() => openStore({ storage: adapter(), assignments: [assignment] })),
        );
        if (one === undefined || other === undefined) throw new Error("no store");
        const crm = defineSource(assignment, {
          id: "crm",
          origin,
          map: { name: "name", phone: "phone" },
          evidence: { consentedAt: "at", version: "2026-01" },
        });
        const lines = defineSource(assignment, {
          id: "lines",
          origin,
          enriches: true,
          map: { phone: "phone", currentSpeed: "speed" },
        });
        const found = new Map<string, number>();
        const count = (what: string) => found.set(what, (found.get(what) ?? 0) + 1);
        for (let turn = 0; turn < TURNS; turn += 1) {
          const phone = `+4790${String(turn).padStart(6, "0")}`;
          const racing = async () => {
            await sleep(turn % 12);
            if (turn % 2 === 0) {
              const person = other.dataset(assignment).subject({ phone });
              await person.rectify({ name: "R" }, { source: crm }).then(
                (done) => count(done ? "rectified" : "not held"),
                (error: { refusals?: readonly { code: string }[] }) =>
                  count(error.refusals?.[0]?.code ?? String(error)),
              );
            } else {
              const { merged, refusals } = await other.dataset(assignment).import(lines, [{ phone, speed: 30 }]);
              count(merged === 1 ? "enriched" : (refusals[0]?.code ?? "nothing"));
            }
          };
          await Promise.all([one.dataset(assignment).import(crm, [{ name: "K", phone, at: "2026-01-01" }]), racing()]);
        }
        expect(
          [...found.keys()].filter((what) => !["rectified", "not held", "enriched", "subject-not-held"].includes(what)),
        ).toEqual([]);
        // both sides of the race were met
        expect((found.get("not held") ?? 0) + (found.get("subject-not-held") ?? 0)).toBeGreaterThan(0);
        const refused = await collect(one.oversight.events(assignment, { acts: ["refused"] }));
        expect(refused.filter(({ counts }) => counts?.["subject-restricted"] !== undefined)).toEqual([]);
        await one.close();
        await other.close();
      },
    );

    onServer.it("is not called restricted by a rectification of an encrypted field either", async () => {
      const keys = mkdtempSync(join(tmpdir(), "race-"));
      const assignment = defineAssignment({
        id: freshId("race-encrypted"),
        purpose: {
          title: "Sale",
          category: "dpv:DirectMarketing",
          basis: consent({ wording: "Call me.", version: "2026-01" }),
        },
        controller: fjordNet,
        retention: { keep: "P12M", from: "collected" },
        identifiedBy: ["phone"],
        fields: {
          ...contact("name", "phone"),
          note: field(z.string().optional(), { necessity: "Is said in the call", encrypted: true }),
        },
      });
      const subjectKeys = fileKeys(keys);
      const [one, other] = await Promise.all(
        [0, 1].map(() =>
          openStore({ storage: postgres(inject(key).application), assignments: [assignment], fieldKeys: subjectKeys }),
        ),
      );
      if (one === undefined || other === undefined) throw new Error("no store");
      const form = defineSource(assignment, { id: "form", origin });
      const found = new Set<string>();
      for (let turn = 0; turn < 40; turn += 1) {
        const phone = `+4791${String(turn).padStart(6, "0")}`;
        const evidence = { consentedAt: new Date("2026-01-01"), version: "2026-01" } as const;
        const racing = async () => {
          await sleep(turn % 12);
          await other
            .dataset(assignment)
            .subject({ phone })
            .rectify({ note: "R" }, { source: form })
            .then(
              (done) => found.add(String(done)),
              (error: { refusals?: readonly { code: string }[] }) =>
                found.add(error.refusals?.[0]?.code ?? String(error)),
            );
        };
        await Promise.all([one.dataset(assignment).add({ name: "K", phone }, { source: form, evidence }), racing()]);
      }
      expect([...found].filter((one) => one !== "true" && one !== "false")).toEqual([]);
      await one.close();
      await other.close();
      rmSync(keys, { recursive: true });
    });
  });
}
