import { memory } from "purposebound/memory";
import { openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { collect } from "../support/collect.js";
import { broadband, webForm } from "../support/fjordnet.js";

const PHONE = "+4790000001";

it("an act gives its reason by a reference, and by nothing else", async () => {
  const assignment = broadband();
  const store = await openStore({ storage: memory(), assignments: [assignment] });
  const leads = store.dataset(assignment);
  const source = webForm(assignment);
  const evidence = { consentedAt: new Date(), version: "2026-01" } as const;
  await leads.add({ name: "Kari", phone: PHONE }, { source, evidence });
  const kari = leads.subject({ phone: PHONE }, { actor: "dpo:1", reason: "case:2026-17" });
  const other = { actor: "agent:42", reason: "request:R-9" };
  await kari.access();
  await kari.export({ reason: "request:R-9" });
  await kari.rectify({ name: "Kari N" }, { source, actor: "agent:42" });
  await leads.rectify({}, { name: "Kari B" }, { source, ...other });
  await kari.restrict(other);
  await kari.liftRestriction(other);
  await kari.objectToProcessing(other);
  await kari.withdrawConsent(other);
  await kari.erase();
  const told = (await collect(store.oversight.events(assignment))).slice(2);
  const both = ["agent:42", "request:R-9"];
  expect(told.map(({ act, actor, reason }) => [act, actor, reason])).toEqual([
    ["accessed", "dpo:1", "case:2026-17"],
    ["exported", "dpo:1", "request:R-9"],
    ["rectified", "agent:42", "case:2026-17"],
    ["rectified", ...both],
    ["restricted", ...both],
    ["unrestricted", ...both],
    ["objected", ...both],
    ["consent-withdrawn", ...both],
    ["erased", "dpo:1", "case:2026-17"],
  ]);
  const canary = "Kari Nordmann called";
  for (const reason of [canary, "case", "Case:1", "case:a b", `case:${"1".repeat(65)}`, "", 1, null, {}]) {
    const given = { reason: reason as string };
    for (const act of [
      async () => leads.subject({ phone: PHONE }, given),
      () => kari.access(given),
      () => kari.erase(given),
      () => kari.rectify({ name: "K" }, { source, ...given }),
      () => leads.rectify({}, { name: "K" }, { source, ...given }),
    ]) {
      const error: unknown = await act().catch((one: unknown) => one);
      expect(error).toMatchObject({ code: "invalid-reason" });
      expect(String(error)).not.toContain(canary);
    }
  }
  await store.close();
});
