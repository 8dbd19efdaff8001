import {
  consent,
  contact,
  defineActivity,
  defineAssignment,
  defineSource,
  field,
  legitimateInterests,
} from "purposebound";
import { describeEvent } from "purposebound/oversight";
import { openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { collect } from "../../support/collect.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { describeEachStorage } from "../../support/storages/storages.js";

const post = { id: "post", name: "Post House AS", role: "processor", country: "NO" } as const;
const court = { id: "court", name: "Oslo District Court", role: "authority", country: "NO" } as const;
const nameless = { name: "Nameless AS", role: "processor", country: "NO" } as const;
const origin = { name: "Form", obtained: "from-person" } as const;

const bases = {
  consent: consent({ wording: "Write to me.", version: "1" }),
  interests: legitimateInterests({ interest: "News", necessity: "Post", balancing: "Expected" }),
};

function letters(basis: (typeof bases)[keyof typeof bases] = bases.consent) {
  return defineAssignment({
    id: freshId("disclose"),
    purpose: {
      title: "Letters",
      category: basis.kind === "consent" ? "dpv:DirectMarketing" : "dpv:CustomerCare",
      basis,
    },
    controller: fjordNet,
    retention: { keep: "P12M", from: "collected" },
    identifiedBy: ["phone"],
    recipients: [post, court, nameless],
    fields: {
      ...contact("name", "phone"),
      speed: field(z.number().optional(), { necessity: "Decides the offer" }),
      note: field(z.string().max(200).optional(), { necessity: "Is said in the letter" }),
    },
  });
}

describeEachStorage("A disclosure", (storage) => {
  async function opened(basis?: (typeof bases)[keyof typeof bases]) {
    const assignment = letters(basis);
    const store = await openStore({ storage: storage.adapter(), assignments: [assignment] });
    const people = store.dataset(assignment);
    const form = defineSource(assignment, { id: "form", origin });
    const add = (phone: string, name = "Kari", more: object = {}) =>
      people.add({ name, phone, ...more } as { name: string; phone: string }, {
        source: form,
        evidence: (basis?.kind === "legitimate-interests"
          ? {}
          : { consentedAt: new Date("2026-01-01"), version: "1" }) as never,
      });
    const mailing = defineActivity(assignment, {
      id: "mailing",
      kind: "mailing",
      title: "Spring letter",
      uses: ["name", "phone", "speed", "note"],
    });
    const view = people.under(mailing, { actor: "job:mailing" });
    const toTell = () => collect(store.oversight.toTell(assignment));
    const handles = (text: string) => [...text.matchAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g)].map(([handle]) => handle);
    return { assignment, store, people, form, add, mailing, view, toTell, handles };
  }

  it("is text that spreadsheets take for no formula, with a handle in each row", async () => {
    const { store, view, add, handles } = await opened();
    await add("+4791000001", "=HYPERLINK(1)", { speed: -5, note: 'a "b"\n' });
    const text = (await collect(view.disclose({ to: post, as: "csv" }))).join("");
    const [handle] = handles(text);
    expect(text).toBe(
      `"handle","name","phone","speed","note"\r\n"${handle}","'=HYPERLINK(1)","+4791000001",-5,"a ""b""\n"\r\n`,
    );
    const lines = (
      await collect(view.disclose({ to: post, as: "ndjson", select: ["phone"], where: { speed: { lt: 0 } } }))
    ).join("");
    expect(JSON.parse(lines)).toEqual({ handle: handles(lines)[0], phone: "+4791000001" });
    expect(handles(lines)[0]).not.toBe(handle);
    expect(await collect(view.disclose({ to: post, as: "csv", select: ["name"], where: { speed: 7 } }))).toEqual([
      '"handle","name"\r\n',
    ]);
    await store.close();
  });

  it("is in the trail before its first row leaves, and each person learns of it", async () => {
    const { assignment, store, people, view, add } = await opened();
    await add("+4791000001");
    await add("+4791000002");
    const rows = view.disclose({ to: post, as: "csv", select: ["name"] })[Symbol.asyncIterator]();
    await rows.next();
    const [event] = await collect(store.oversight.events(assignment, { acts: ["disclosed"] }));
    expect(event).toMatchObject({
      actor: "job:mailing",
      activity: "mailing",
      fields: ["name"],
      counts: { people: 2, "recipient post": 1 },
    });
    if (event !== undefined)
      expect(describeEvent(event)).toBe("job:mailing disclosed people to post under mailing (2 people): name");
    expect(JSON.stringify(event)).not.toContain("Post House");
    const report = await people.subject({ phone: "+4791000001" }).access();
    expect(report?.disclosures).toEqual([
      { recipient: post, at: event?.at, activity: "mailing", title: "mailing", fields: ["name"] },
    ]);
    await store.close();
  });

  it("reads a page at a time, and stops where its signal says so", async () => {
    const { assignment, store, people, view } = await opened();
    const crm = defineSource(assignment, {
      id: "crm",
      origin,
      map: { name: "name", phone: "phone" },
      evidence: { consentedAt: "at", version: "1" },
    });
    const rows = Array.from({ length: 1_200 }, (_, index) => ({
      name: "K",
      phone: `+4791${String(index).padStart(6, "0")}`,
      at: "2026-06-01T10:00:00Z",
    }));
    expect(await people.import(crm, rows)).toMatchObject({ created: 1_200 });
    const all = await collect(view.disclose({ to: post, as: "ndjson", select: ["phone"] }));
    expect(all.map((chunk) => chunk.split("\n").length - 1)).toEqual([1_000, 200]);
    expect(new Set(all.join("").match(/\+47\d+/g)).size).toBe(1_200);
    const ending = new AbortController();
    const seen: string[] = [];
    const reading = (async () => {
      for await (const chunk of view.disclose({ to: court, as: "ndjson", signal: ending.signal })) {
        seen.push(chunk);
        ending.abort(new Error("enough"));
      }
    })();
    await expect(reading).rejects.toThrow("enough");
    const events = await collect(store.oversight.events(assignment, { acts: ["disclosed"] }));
    expect(events.map(({ counts }) => counts?.people)).toEqual([1_000, 200, 1_000]);
    expect(new Set(events.map(({ operation }) => operation)).size).toBe(2);
    await store.close();
  });

  it("is refused to who is not declared, is declared otherwise or has no id, and for fields that are not used", async () => {
    const { assignment, store, people, view, add } = await opened();
    await add("+4791000001");
    const codes = (query: object) => {
      try {
        view.disclose(query as never);
        return "none";
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(codes({ to: { ...post, country: "US" }, as: "csv" })).toBe("recipient-not-declared");
    expect(codes({ to: nameless, as: "csv" })).toBe("recipient-not-declared");
    expect(codes({ as: "csv" })).toBe("recipient-not-declared");
    expect(codes({ to: { ...post }, as: "csv" })).toBe("none");
    expect(codes({ to: post, as: "xlsx" })).toBe("invalid-query");
    expect(codes({ to: post, as: "csv", where: undefined })).toBe("invalid-query");
    expect(codes({ to: post, as: "csv", select: ["email"] })).toBe("field-not-in-use");
    expect(codes({ to: post, as: "csv", limit: 1 })).toBe("invalid-query");
    const few = defineActivity(assignment, {
      id: "few",
      kind: "mailing",
      title: "Few",
      uses: ["name"],
      recipients: [court],
    });
    expect(() => people.under(few, { actor: "job:1" }).disclose({ to: post, as: "csv" })).toThrow(/not declared/);
    const other = {
      id: "other",
      kind: "mailing",
      title: "Other",
      uses: ["name"],
      recipients: [{ ...post, name: "Other" }],
    } as const;
    expect(() => defineActivity(assignment, other)).toThrow(/not among those of the assignment/);
    expect(await collect(store.oversight.events(assignment, { acts: ["disclosed"] }))).toEqual([]);
    await store.close();
  });

  it.each(["erase", "remove", "withdrawConsent", "objectToProcessing", "restrict"] as const)(
    "is followed by what to tell after %s, without the person",
    async (right) => {
      const { assignment, store, people, view, add, toTell, handles } = await opened();
      const { reference } = await add("+4791000001");
      await add("+4791000002");
      const text = (
        await collect(view.disclose({ to: post, as: "ndjson", select: ["name"], where: { phone: "+4791000001" } }))
      ).join("");
      expect(await toTell()).toEqual([]);
      await people.subject({ phone: "+4791000001" })[right]();
      await people.subject({ phone: "+4791000002" })[right]();
      const told = await toTell();
      expect(told.map(({ handle, recipient }) => [handle, recipient])).toEqual([[handles(text)[0], post]]);
      expect(JSON.stringify(told)).not.toMatch(new RegExp(`${reference}|Kari|4791000001`));
      if (storage.sql !== undefined && right !== "restrict") {
        const schema = (await storage.sql("SELECT nspname FROM pg_namespace"))
          .map(({ nspname }) => String(nspname))
          .find((one) => one.includes(assignment.id.replaceAll("-", "_")));
        const left = await storage.sql(`SELECT * FROM ${schema}.entries WHERE kind = 'disclosure'`);
        expect(left).toEqual([]);
      }
      const [one] = told;
      expect(await store.oversight.told(assignment, [one?.id ?? "", "unknown-id"], { actor: "job:art-19" })).toEqual({
        told: 1,
      });
      expect(await store.oversight.told(assignment, one?.id ?? "", { actor: "job:art-19" })).toEqual({ told: 0 });
      expect(await toTell()).toEqual([]);
      const [event] = await collect(store.oversight.events(assignment, { acts: ["told"] }));
      expect(event).toMatchObject({ actor: "job:art-19", counts: { changes: 1, "recipient post": 1 } });
      await store.close();
    },
  );

  it("is followed by what to tell after a correction of a disclosed field, of one or of many", async () => {
    const { assignment, store, people, form, view, add, toTell } = await opened();
    const { reference } = await add("+4791000001", "Kari", { speed: 30 });
    await add("+4791000002", "Ola", { speed: 30 });
    await add("+4791000003", "Per", { speed: 50 });
    await collect(view.disclose({ to: post, as: "csv", select: ["name", "speed"] }));
    await people.subject({ phone: "+4791000001" }).rectify({ note: "not disclosed" }, { source: form });
    expect(await toTell()).toEqual([]);
    await people.subject({ phone: "+4791000001" }).rectify({ name: "Kari Berg", note: "x" }, { source: form });
    expect(await toTell()).toMatchObject([{ change: "rectified", fields: ["name"], reference }]);
    await people.subject({ phone: "+4791000003" }).restrict();
    await people.rectify({}, { speed: 70 }, { source: form });
    const found = (await toTell()).map(({ change, fields }) => `${change} ${fields}`).sort();
    expect(found).toEqual(["rectified name", "rectified speed", "rectified speed", "restricted "]);
    await people.subject({ phone: "+4791000003" }).liftRestriction();
    await people.rectify({ speed: 70 }, { note: "nobody was told of it" }, { source: form });
    expect((await toTell()).length).toBe(5);
    expect(assignment.id).toMatch(/^disclose/);
    await store.close();
  });

  it("is told once of a person whom a hold keeps, however often they are erased", async () => {
    const { store, people, view, add, toTell } = await opened();
    await add("+4791000001");
    await collect(view.disclose({ to: post, as: "csv" }));
    const until = new Date(Date.now() + 1e9);
    const person = people.subject({ phone: "+4791000001" });
    const { id } = await people.hold({ subject: { phone: "+4791000001" }, reason: "case:1", law: "Act", until });
    expect(await person.erase()).toMatchObject({ effect: "kept" });
    await person.erase();
    await people.releaseHold(id);
    expect((await toTell()).map(({ change }) => change)).toEqual(["erased"]);
    await store.close();
  });

  it("is followed by what to tell after an objection that restricts", async () => {
    const { store, people, view, add, toTell } = await opened(bases.interests);
    await add("+4791000001");
    await collect(view.disclose({ to: post, as: "csv" }));
    expect(await people.subject({ phone: "+4791000001" }).objectToProcessing()).toMatchObject({ effect: "restricted" });
    await people.subject({ phone: "+4791000001" }).liftRestriction();
    expect((await toTell()).map(({ change }) => change).sort()).toEqual(["objected", "unrestricted"]);
    await store.close();
  });
});
