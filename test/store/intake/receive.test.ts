import { defineActivity, defineSource, RefusedError, toProblem, toPublicAnswer } from "purposebound";
import { type Answer, openStore, type StoreOptions } from "purposebound/store";
import { expect, expectTypeOf, it } from "vitest";
import { collect } from "../../support/collect.js";
import { broadband, freshId, webForm } from "../../support/fjordnet.js";
import { describeEachStorage } from "../../support/storages/storages.js";

const evidence = { consentedAt: "2026-03-01T10:00:00Z", version: "2026-01" } as const;
const kari = { name: "Kari Nordmann", phone: "+4790000001" };

describeEachStorage("The untyped door", (storage) => {
  const opened = async (options: Partial<StoreOptions> = {}) => {
    const assignment = broadband();
    const store = await openStore({ storage: storage.adapter(), assignments: [assignment], ...options });
    const form = webForm(assignment);
    const events = async () => collect(store.oversight.events(assignment));
    return { assignment, store, form, leads: store.dataset(assignment), events };
  };

  it("answers with the outcome and the person's reference, which stays the same", async () => {
    const { leads, form } = await opened();
    const first = await leads.receive(kari, { source: form, evidence });
    expect(first).toEqual({ outcome: "created", reference: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const second = await leads.receive({ ...kari, name: "Kari Berg" }, { source: form, evidence, actor: "agent:1" });
    expect(second).toEqual({ ...first, outcome: "merged" });
    expect(await leads.add(kari, { source: form, evidence })).toEqual({ ...first, outcome: "merged" });
    expectTypeOf(first).toEqualTypeOf<Answer>();
  });

  it.for([
    ["nothing at all", undefined, ["invalid-type"]],
    ["text", "phone=+4790000001", ["invalid-type"]],
    ["a list of people", [kari], ["invalid-type"]],
    ["an undeclared key", { ...kari, shoeSize: 41.4142 }, ["undeclared-field"]],
    ["a missing field", { name: "Kari" }, ["missing-field"]],
    [
      "a class instance",
      new (class {
        name = "Kari";
        phone = "+4790000001";
      })(),
      ["not-plain"],
    ],
    [
      "an accessor that throws",
      Object.defineProperty({ name: "Kari" }, "phone", {
        enumerable: true,
        get: () => {
          throw new Error("Kari");
        },
      }),
      ["hidden-property"],
    ],
  ] as const)("refuses %s, and leaves a trace of it", async ([, input, codes]) => {
    const { leads, form, events } = await opened();
    const answer = await leads.receive(input, { source: form, evidence, actor: "agent:1" });
    if (answer.outcome !== "refused") throw new Error("not refused");
    expect(answer.refusals.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    const [event] = (await events()).filter(({ act }) => act === "refused");
    expect(event).toMatchObject({ actor: "agent:1", source: "web-form", counts: { rows: 1, [codes[0]]: 1 } });
    expect(JSON.stringify([answer, await events()])).not.toMatch(/Kari|4790000001|41\.4142/);
  });

  it("names undeclared keys in the trace as far as they are harmless, from both doors", async () => {
    const { leads, form, events } = await opened();
    const input = { ...kari, shoeSize: 41.4142, "Kari Nordmann": 1, "+4790000001": 2 };
    await leads.receive(input, { source: form, evidence });
    // @ts-expect-error an undeclared field does not compile either
    await expect(leads.add(input, { source: form, evidence })).rejects.toThrow(RefusedError);
    const refused = (await events()).filter(({ act }) => act === "refused");
    expect(refused.map(({ counts }) => counts)).toEqual(
      Array.from({ length: 2 }, () => ({
        rows: 1,
        "undeclared-field": 1,
        "property shoeSize": 1,
        "property (key 4)": 1,
        "property (key 5)": 1,
      })),
    );
  });

  it("reads input by the source's map, with its evidence, and tells what it dropped", async () => {
    const { assignment, leads, events } = await opened();
    const hook = defineSource(assignment, {
      id: "hook",
      origin: { name: "Web hook", obtained: "from-person" },
      map: { name: "contact.name", phone: { path: "contact.tel", as: "phone", country: "NO" } },
      ignore: ["id"],
      undeclared: "drop",
      evidence: { consentedAt: "agreedAt", version: "2026-01" },
    });
    const body = {
      id: 7,
      contact: { name: "Kari", tel: "900 00 001", birthDate: "1990-01-01" },
      agreedAt: evidence.consentedAt,
    };
    expect(await leads.receive(body, { source: hook })).toMatchObject({ outcome: "created" });
    const access = await leads.subject({ phone: "+4790000001" }).access();
    expect(access?.record).toEqual({ name: "Kari", phone: "+4790000001" });
    expect(access?.evidence).toEqual([{ consentedAt: new Date(evidence.consentedAt), version: "2026-01" }]);
    const dropped = (await events()).filter(({ act }) => act === "refused");
    expect(dropped.map(({ counts }) => counts)).toEqual([{ rows: 0, "property contact.birthDate": 1 }]);
    expect(await leads.receive({ contact: { name: "Kari", tel: "1" } }, { source: hook })).toMatchObject({
      outcome: "refused",
      refusals: [{ code: "not-convertible", field: "phone" }],
    });
    // evidence that is given counts
    const { agreedAt: _, ...bare } = body;
    expect(await leads.receive(bare, { source: hook })).toMatchObject({
      outcome: "refused",
      refusals: [{ code: "evidence-missing" }],
    });
    expect(await leads.receive(bare, { source: hook, evidence })).toMatchObject({ outcome: "merged" });
  });

  it("takes enrichment for those who are held, and for nobody else", async () => {
    const { assignment, leads, form } = await opened();
    const register = defineSource(assignment, {
      id: "register",
      origin: { name: "Register", obtained: "from-third-party" },
      enriches: true,
      map: { phone: "phone", distanceToExchange: "distance" },
    });
    const row = { phone: kari.phone, distance: 700 };
    expect(await leads.receive(row, { source: register })).toMatchObject({
      outcome: "refused",
      refusals: [{ code: "subject-not-held" }],
    });
    await leads.add(kari, { source: form, evidence });
    expect(await leads.receive(row, { source: register })).toMatchObject({ outcome: "merged" });
  });

  it("counts a value that its source leaves out in the event of the person, and not of a refusal", async () => {
    const { assignment, leads, events } = await opened();
    const hook = defineSource(assignment, {
      id: "hook",
      origin: { name: "Web hook", obtained: "from-person" },
      map: { name: "name", phone: "phone", distanceToExchange: { path: "far", as: "number", onInvalid: "omit" } },
    });
    expect(await leads.receive({ ...kari, far: "miles" }, { source: hook, evidence })).toMatchObject({
      outcome: "created",
    });
    expect(await leads.receive({ phone: kari.phone, far: "miles" }, { source: hook, evidence })).toMatchObject({
      outcome: "refused",
    });
    expect(
      (await events()).flatMap(({ act, counts }) => (act === "added" || act === "refused" ? [counts] : [])),
    ).toEqual([
      { created: 1, "omitted distanceToExchange": 1 },
      { rows: 1, "missing-field": 1 },
    ]);
  });

  it("gives the public the same answer of people who are new, held, suppressed and under restriction", async () => {
    const { leads, form } = await opened();
    const person = (number: number) => ({ name: "Kari", phone: `+479000000${number}` });
    for (const number of [1, 2, 3]) await leads.add(person(number), { source: form, evidence });
    await leads.subject({ phone: "+4790000002" }).erase();
    await leads.subject({ phone: "+4790000003" }).restrict();
    const answers = [];
    for (const number of [0, 1, 2, 3]) answers.push(await leads.receive(person(number), { source: form, evidence }));
    expect(answers.map(({ outcome }) => outcome)).toEqual(["created", "merged", "refused", "refused"]);
    expect(new Set(answers.map((answer) => JSON.stringify(toPublicAnswer(answer))))).toEqual(
      new Set(['{"accepted":true}']),
    );
    const faulty = await leads.receive({ ...person(2), phone: "12", shoeSize: 41.4142 }, { source: form, evidence });
    expect(toPublicAnswer(faulty)).toEqual({
      accepted: false,
      errors: [
        { code: "undeclared-field", pointer: "#/shoeSize", detail: "is not declared" },
        {
          code: "invalid-value",
          pointer: "#/phone",
          detail: "is not a valid phone number with its country's prefix, such as +47",
        },
      ],
    });
  });

  it("corrects by input of unknown type, and refuses what a correction may not hold", async () => {
    const { leads, form, events } = await opened();
    const { reference } = await leads.add(kari, { source: form, evidence });
    const subject = leads.subject({ reference }, { actor: "dpo:1" });
    expect(await subject.receive({ name: "Kari Berg" }, { source: form })).toEqual({ outcome: "rectified" });
    expect((await subject.access())?.record).toMatchObject({ name: "Kari Berg" });
    for (const [input, code] of [
      [{ phone: "+4790000009" }, "identifying-field"],
      [{ shoeSize: 41.4142 }, "undeclared-field"],
      [{ name: undefined }, "missing-field"],
      ["Kari", "invalid-type"],
      [null, "invalid-type"],
    ] as const) {
      const answer = await subject.receive(input, { source: form });
      expect(answer).toMatchObject({ outcome: "refused", refusals: [{ code }] });
    }
    expect((await events()).filter(({ act, actor }) => act === "refused" && actor === "dpo:1")).toHaveLength(5);
    await subject.restrict();
    expect(await subject.receive({ name: "K" }, { source: form })).toMatchObject({
      outcome: "refused",
      refusals: [{ code: "subject-restricted" }],
    });
    // a restriction keeps what is asked to be erased, until it is lifted
    expect(await subject.erase()).toMatchObject({ effect: "kept", kept: [{ because: "restriction" }] });
    expect(await subject.liftRestriction()).toEqual({ effect: "erased" });
    expect(await subject.receive({ name: "K" }, { source: form })).toEqual({ outcome: "not-held" });
  });

  it("knows a person by their reference for their life in one assignment, and no longer", async () => {
    const { leads, form, store } = await opened();
    const other = broadband(freshId("other"));
    const others = await store.open(other);
    const { reference } = await leads.add(kari, { source: form, evidence });
    const elsewhere = await others.add(kari, { source: webForm(other), evidence });
    expect(elsewhere.reference).not.toBe(reference);
    const byReference = leads.subject({ reference });
    expect((await byReference.access())?.reference).toBe(reference);
    expect((await leads.subject({ reference: reference.toUpperCase() }).export())?.record).toEqual(kari);
    // useless elsewhere
    expect(await others.subject({ reference }).access()).toBeUndefined();
    expect(await others.subject({ reference }).erase()).toEqual({ effect: "none" });
    expect(await byReference.rectify({ currentSpeed: 10 }, { source: form })).toBe(true);
    expect(await byReference.restrict()).toEqual({ effect: "restricted" });
    expect((await byReference.access())?.restricted).toBe(true);
    expect(await byReference.liftRestriction()).toEqual({ effect: "unrestricted" });
    expect(await byReference.withdrawConsent()).toEqual({ effect: "erased" });
    expect(await byReference.access()).toBeUndefined();
    expect(await leads.receive(kari, { source: form, evidence })).toMatchObject({ outcome: "refused" });
    // a second life has another name, and what was linked to the first leads nowhere
    const later = { ...evidence, consentedAt: new Date(Date.now() + 1_000) };
    const again = await leads.add(kari, { source: form, evidence: later });
    expect(again).toMatchObject({ outcome: "created" });
    expect(again.reference).not.toBe(reference);
    expect(await byReference.access()).toBeUndefined();
    expect(await byReference.rectify({ name: "K" }, { source: form })).toBe(false);
    expect(await byReference.erase()).toEqual({ effect: "none" });
    expect((await leads.subject({ reference: again.reference }).access())?.record).toEqual(kari);
  });

  it("finds nobody by a reference when their time is over", async () => {
    let now = new Date("2026-03-01T12:00:00Z");
    const { leads, form } = await opened({ now: () => now });
    const { reference } = await leads.add(kari, { source: form, evidence });
    now = new Date("2027-03-01T12:00:00Z");
    expect(await leads.subject({ reference }).access()).toBeUndefined();
    expect(await leads.subject({ reference }).rectify({ name: "K" }, { source: form })).toBe(false);
    expect(await leads.subject({ reference }).erase()).toEqual({ effect: "none" });
  });

  it.for(["", "1", "Kari", `${"0".repeat(8)}-0000-0000-0000-${"0".repeat(12)}`, 7, null, undefined, {}])(
    "refuses %o for a reference, without repeating it",
    async (reference) => {
      const { leads } = await opened();
      const given = { reference } as { reference: string };
      expect(() => leads.subject(given)).toThrow(
        /^Refused by assignment "[a-z0-9-]+":\n {2}reference: is not a reference/,
      );
    },
  );

  it("gives references with the rows of a segment where they are asked for", async () => {
    const { assignment, leads, form } = await opened();
    const { reference } = await leads.add(kari, { source: form, evidence });
    const calls = defineActivity(assignment, {
      id: "calls",
      kind: "call-list",
      title: "Calls",
      uses: ["name", "phone"],
    });
    const view = leads.under(calls, { actor: "agent:1" });
    const rows = await collect(view.segment({ select: ["name"], reference: true }));
    expect(rows).toEqual([{ name: "Kari Nordmann", reference }]);
    expectTypeOf(rows[0]?.reference).toEqualTypeOf<string | undefined>();
    const [bare] = await collect(view.segment({ select: ["name"] }));
    expect(bare).toEqual({ name: "Kari Nordmann" });
    // @ts-expect-error nobody asked for it
    expect(bare?.reference).toBeUndefined();
    // @ts-expect-error neither true nor false
    expect(() => view.segment({ reference: "yes" })).toThrow(/reference is neither true nor false/);
  });

  it("turns refusals into a problem without values, whatever threw them", async () => {
    const { leads, form } = await opened();
    const answer = await leads.receive({ ...kari, shoeSize: 41.4142 }, { source: form, evidence });
    if (answer.outcome !== "refused") throw new Error("not refused");
    expect(toProblem(answer.refusals)).toEqual({
      type: "urn:purposebound:refused",
      title: "The input was refused",
      status: 422,
      code: "refused",
      errors: [{ code: "undeclared-field", pointer: "#/shoeSize", detail: "is not declared" }],
    });
  });
});
