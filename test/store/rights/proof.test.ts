import { consent, contact, defineAssignment, defineSource } from "purposebound";
import { openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { describeEachStorage } from "../../support/storages/storages.js";
import { clock, EVA } from "./rights.js";

/** A newsletter whose withdrawn consents are kept for two years. */
function letter(withdrawalKept?: "P2Y") {
  return defineAssignment({
    id: freshId("letter"),
    purpose: {
      title: "Monthly newsletter",
      category: "dpv:DirectMarketing",
      basis: consent({
        wording: "Send me the newsletter.",
        version: "1",
        ...(withdrawalKept === undefined ? {} : { withdrawalKept }),
      }),
    },
    controller: fjordNet,
    retention: { keep: "P12M", from: "collected" },
    identifiedBy: ["email"],
    fields: contact("email", "name?"),
  });
}

describeEachStorage("Art. 7(1) GDPR: proof of consent", (storage) => {
  async function open(withdrawalKept?: "P2Y") {
    const [now, assignment] = [clock("2026-01-10T08:00:00Z"), letter(withdrawalKept)];
    const store = await openStore({ storage: storage.adapter(), assignments: [assignment], now });
    const form = defineSource(assignment, { id: "form", origin: { name: "Form", obtained: "from-person" } });
    const people = store.dataset(assignment);
    return { now, assignment, store, form, people, eva: people.subject(EVA, { actor: "dpo:1" }) };
  }
  const evidence = {
    consentedAt: "2026-01-05T08:00:00Z",
    version: "1",
    confirmedAt: "2026-01-05T08:03:00Z",
    method: "phone-call",
    recordedBy: "agent:42",
  } as const;
  const confirmedAt = new Date(evidence.confirmedAt);

  it("is kept with the evidence, told to the person without the employee, and goes with them", async () => {
    const { now, store, form, people, eva } = await open();
    await people.add(EVA, { source: form, evidence });
    // the same consent without its proof takes nothing away
    await people.add(EVA, { source: form, evidence: { consentedAt: evidence.consentedAt, version: "1" } });
    now.set("2026-01-12T08:00:00Z");
    await people.add(EVA, { source: form, evidence: { consentedAt: "2026-01-11T08:00:00Z", version: "1" } });
    const [first, last, ...others] = (await eva.access())?.evidence ?? [];
    expect(first).toEqual({
      consentedAt: new Date(evidence.consentedAt),
      version: "1",
      confirmedAt,
      method: "phone-call",
      recordedBy: "agent",
    });
    expect(last).toEqual({ consentedAt: new Date("2026-01-11T08:00:00Z"), version: "1" });
    expect(others).toEqual([]);
    expect((await eva.proof()).evidence).toMatchObject([{ confirmedAt, recordedBy: "agent:42" }, { version: "1" }]);
    await eva.erase();
    expect(await eva.proof()).toEqual({ evidence: [], withdrawn: [] });
    await store.close();
  });

  it("comes from columns of a file", async () => {
    const { assignment, store, people, eva } = await open();
    const file = defineSource(assignment, {
      id: "file",
      origin: { name: "File", obtained: "from-person" },
      map: { email: "mail" },
      evidence: {
        consentedAt: "at",
        version: "1",
        confirmedAt: "confirmed",
        method: "web-form",
        recordedBy: { path: "by" },
      },
    });
    const row = { mail: EVA.email, at: evidence.consentedAt, confirmed: evidence.confirmedAt, by: "team:shop" };
    const bad = { ...row, mail: "other@lund.example", by: "Kari Nordmann" };
    const { created, refused } = await people.import(file, [row, row, bad]);
    expect([created, refused]).toEqual([1, 1]);
    const { evidence: held } = await eva.proof();
    expect(held).toEqual([
      { at: new Date(evidence.consentedAt), version: "1", confirmedAt, method: "web-form", recordedBy: "team:shop" },
    ]);
    await store.close();
  });

  it("outlives a withdrawal for as long as declared, without the person, and keeps them out afterwards", async () => {
    const { now, assignment, store, form, people, eva } = await open("P2Y");
    await people.add({ ...EVA, name: "Eva" }, { source: form, evidence });
    await people.add({ email: "ola@lund.example" }, { source: form, evidence });
    expect(await eva.withdrawConsent({ at: new Date("2026-01-09T08:00:00Z") })).toEqual({ effect: "erased" });
    const proven = {
      version: "1",
      consentedAt: new Date(evidence.consentedAt),
      withdrawnAt: new Date("2026-01-09T08:00:00Z"),
      keptUntil: new Date("2028-01-09T08:00:00Z"),
      confirmedAt,
      method: "phone-call",
      recordedBy: "agent:42",
    };
    expect(await eva.proof()).toEqual({ evidence: [], withdrawn: [proven] });
    expect((await people.subject({ email: "ola@lund.example" }).proof()).withdrawn).toEqual([]);
    if (storage.sql !== undefined) {
      const rows = await storage.sql(
        `SELECT * FROM pb_${assignment.id.replaceAll("-", "_")}.entries WHERE kind = 'withdrawal'`,
      );
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toMatch(/eva|lund/i);
    }
    now.set("2028-01-10T08:00:00Z");
    expect((await eva.proof()).withdrawn).toEqual([]);
    await store.maintain();
    if (storage.sql !== undefined) {
      const rows = await storage.sql(
        `SELECT * FROM pb_${assignment.id.replaceAll("-", "_")}.entries WHERE kind = 'withdrawal'`,
      );
      expect(rows).toEqual([]);
    }
    // the record is gone, and the withdrawal stands
    const old = { consentedAt: "2026-01-08T08:00:00Z", version: "1" } as const;
    await expect(people.add(EVA, { source: form, evidence: old })).rejects.toMatchObject({
      refusals: [{ code: "subject-suppressed" }],
    });
    await store.close();
  });

  it("has no IP address and no user agent, and nothing else that was not checked", async () => {
    const { store, form, people, eva } = await open();
    const add = (further: object) => people.receive(EVA, { source: form, evidence: { ...evidence, ...further } });
    for (const name of ["ip", "ipAddress", "remote_addr", "userAgent", "user-agent", "UA", "fingerprint"]) {
      const answer = await add({ [name]: "192.0.2.1" });
      expect(answer, name).toMatchObject({ outcome: "refused", refusals: [{ code: "evidence-invalid" }] });
      expect(JSON.stringify(answer), name).toContain("more personal data");
      expect(JSON.stringify(answer)).not.toContain("192.0.2.1");
    }
    const wrong = {
      method: ["Web Form", "192.0.2.1", "", 7, "a".repeat(33)],
      recordedBy: ["Kari Nordmann", "kari@fjordnet.example", "agent:90000000", 7],
      confirmedAt: ["2026-01-05T07:00:00Z", "2027-01-01T00:00:00Z", "2026-01-06T08:00:00", "soon"],
    };
    for (const [name, values] of Object.entries(wrong)) {
      for (const value of values) {
        const refusals = [{ code: "evidence-invalid", path: `evidence.${name}` }];
        expect(await add({ [name]: value }), `${name} ${value}`).toMatchObject({ outcome: "refused", refusals });
      }
    }
    expect(await eva.access()).toBeUndefined();
    // @ts-expect-error: an IP address is no part of evidence
    const typed = people.add(EVA, { source: form, evidence: { ...evidence, ip: "192.0.2.1" } });
    await expect(typed).rejects.toMatchObject({ code: "refused" });
    await store.close();
  });

  it("takes no time of withdrawals that is none", () => {
    const basis = { wording: "Send it.", version: "1" };
    expect(() => consent({ ...basis, withdrawalKept: "three years" as "P3Y" })).toThrow(/duration/);
  });
});
