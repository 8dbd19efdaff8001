import { createHash, randomBytes } from "node:crypto";
import type { StorageAdapter } from "purposebound/adapter";
import { dump, memory } from "purposebound/memory";
import { openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { altered } from "../../storage/conformance/mutant.js";
import { collect } from "../../support/collect.js";
import { broadband, fjordNet } from "../../support/fjordnet.js";
import { describeEachStorage, onMemory, type StorageUnderTest } from "../../support/storages/storages.js";
import { clock, EVA, newsletter, openRights } from "../rights/rights.js";

const BY = { actor: "agent:42", reason: "case:2026-17" } as const;
const PHONE = "+4790012345";
const OURS = { country: fjordNet.country, organisationNumber: fjordNet.organisationNumber };
const THEIRS = { country: "NO", organisationNumber: "888888888" } as const;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A store whose newsletter holds Eva, with a phone number that the books do not know. */
async function openHeld(storage: StorageUnderTest) {
  const opened = await openRights(storage);
  const { reference } = await opened.people.add(
    { ...EVA, name: "Eva", phone: PHONE },
    opened.agree("2026-01-10T07:00:00Z"),
  );
  return { ...opened, reference, links: opened.store.personLinks };
}

/** Reads all notes of the store, past the adapter. */
async function readNotes({ sql, adapter }: StorageUnderTest): Promise<string> {
  if (sql !== undefined) return JSON.stringify(await sql("SELECT * FROM purposebound.notes"));
  return JSON.stringify(dump(adapter()).filter(({ name }) => name === "notes"));
}

describeEachStorage(
  "A single-use link",
  (storage) => {
    it("opens the person's data once, after it was looked at any number of times", async () => {
      const { store, links, letter, books, now } = await openHeld(storage);
      const { token, expiresAt } = await store.person(EVA, BY).link({ for: "P1D" });
      expect(token).toMatch(TOKEN);
      expect(expiresAt).toEqual(new Date("2026-01-11T08:00:00Z"));
      for (let look = 0; look < 3; look += 1) expect(await links.look(token)).toEqual({ expiresAt, controller: OURS });
      const session = await links.spend(token, { for: "PT1H" });
      expect(session).toEqual({ token: expect.stringMatching(TOKEN), expiresAt: new Date("2026-01-10T09:00:00Z") });
      expect(await links.look(token)).toBeUndefined();
      expect(await links.spend(token, { for: "PT1H" })).toBeUndefined();
      for (let visits = 0; visits < 2; visits += 1) {
        const visit = await links.enter(session?.token ?? "");
        expect(visit?.expiresAt).toEqual(session?.expiresAt);
        expect(new Set(visit?.assignments())).toEqual(new Set([letter.id, books.id]));
        expect((await visit?.subject(letter.id)?.access())?.record).toMatchObject({ ...EVA, name: "Eva" });
        // identified, and not held
        expect(await visit?.subject(books.id)?.access()).toBeUndefined();
        expect(visit?.subject("unknown")).toBeUndefined();
        const reports = await visit?.person.access();
        expect(reports?.map(({ assignment, result }) => [assignment, result?.record])).toContainEqual([
          letter.id,
          expect.objectContaining({ name: "Eva" }),
        ]);
      }
      now.set("2026-01-10T08:30:00Z");
      await links.leave(session?.token ?? "");
      expect(await links.enter(session?.token ?? "")).toBeUndefined();
      await links.leave(session?.token ?? "");
      await store.close();
    });

    it("is spent by one of two stores over one database, at once", async () => {
      const put: string[] = [];
      const noting = (inner: StorageAdapter): StorageAdapter =>
        altered(inner, {
          notes: altered(inner.notes, {
            put: (note) => {
              put.push(note.id);
              return inner.notes.put(note);
            },
          }),
        });
      const { store, links } = await openHeld({ ...storage, adapter: () => noting(storage.adapter()) });
      const letter = newsletter({ keep: "P12M", from: "collected" });
      const now = clock("2026-01-10T08:00:00Z");
      const adapter = noting(storage.adapter());
      const other = await openStore({ storage: adapter, assignments: [letter], now });
      for (let round = 0; round < 4; round += 1) {
        const { token } = await store.person(EVA, BY).link({ for: "P1D" });
        put.length = 0;
        const spent = await Promise.all(
          [links, other.personLinks, links, other.personLinks].map((one) => one.spend(token, { for: "PT1H" })),
        );
        const sessions = spent.flatMap((session) => session?.token ?? []);
        expect(sessions).toHaveLength(1);
        const [session = ""] = sessions;
        expect(await other.personLinks.enter(session)).toBeDefined();
        // the others began sessions, and left none behind
        expect(put.length).toBeGreaterThan(1);
        const left = await Promise.all(put.map((id) => adapter.notes.find("person-session", id)));
        expect(left.flatMap((note) => note?.id ?? [])).toEqual([hashOf("person-session", session)]);
      }
      await other.close();
      await store.close();
    });

    it("opens nothing from the moment of expiry on, and its session neither, before and after maintenance", async () => {
      const { store, links, now } = await openHeld(storage);
      const [spent, left] = [
        await store.person(EVA, BY).link({ for: "PT2H" }),
        await store.person(EVA, BY).link({ for: "PT2H" }),
      ];
      const session = await links.spend(spent.token, { for: "PT30M" });
      now.set("2026-01-10T08:29:59.999Z");
      expect(await links.enter(session?.token ?? "")).toBeDefined();
      now.set("2026-01-10T08:30:00Z");
      expect(await links.enter(session?.token ?? "")).toBeUndefined();
      now.set("2026-01-10T09:59:59.999Z");
      expect(await links.look(left.token)).toBeDefined();
      now.set("2026-01-10T10:00:00Z");
      const opensNothing = async (): Promise<void> => {
        expect(await links.look(left.token)).toBeUndefined();
        expect(await links.spend(left.token, { for: "PT1H" })).toBeUndefined();
      };
      await opensNothing();
      expect(await readNotes(storage)).toContain(hashOf("person-link", left.token));
      expect((await store.maintain({ dryRun: true })).isComplete).toBe(true);
      expect(await readNotes(storage)).toContain(hashOf("person-link", left.token));
      expect((await store.maintain()).isComplete).toBe(true);
      await opensNothing();
      for (const [use, token] of [
        ["person-link", left.token],
        ["person-session", session?.token ?? ""],
      ] as const)
        expect(await readNotes(storage)).not.toContain(hashOf(use, token));
      await store.close();
    });

    it("stands in the database without its token, the person, their reference and who made it", async () => {
      const { store, links, reference } = await openHeld(storage);
      const person = store.person({ ...EVA, phone: PHONE }, { actor: "agent:insider-7" });
      const { token } = await person.link({ for: "P1D", confirmed: [reference] });
      const held = await readNotes(storage);
      const session = await links.spend(token, { for: "PT1H" });
      const spent = await readNotes(storage);
      expect(held).toContain(hashOf("person-link", token));
      expect(spent).toContain(hashOf("person-session", session?.token ?? ""));
      expect(spent).not.toContain(hashOf("person-link", token));
      for (const notes of [held, spent]) {
        for (const secret of [token, session?.token ?? "", EVA.email, PHONE, PHONE.slice(1), reference, "insider-7"]) {
          for (const text of [secret, Buffer.from(secret).toString("hex"), Buffer.from(secret).toString("base64url")])
            expect(notes).not.toContain(text);
        }
      }
      await store.close();
    });
  },
  { own: true },
);

/** A storage of a test's own. */
function inMemory(): StorageUnderTest {
  const adapter = memory();
  return { name: "memory", adapter: () => adapter, sql: undefined };
}

onMemory.describe("A visit by link", () => {
  onMemory.it("shows in the trail who made it, with all that is done by it", async () => {
    const { store, links, letter } = await openHeld(inMemory());
    const { token } = await store.person(EVA, BY).link({ for: "P1D" });
    const session = await links.spend(token, { for: "PT1H" });
    const visit = await links.enter(session?.token ?? "");
    await visit?.subject(letter.id)?.access();
    expect((await visit?.person.erase())?.flatMap(({ result }) => result?.effect ?? [])).toContain("erased");
    // the person is gone, and the visit goes on
    expect((await visit?.person.access())?.map(({ result }) => result)).toEqual([undefined, undefined]);
    const events = await collect(store.oversight.events(letter, { acts: ["linked", "accessed", "erased"] }));
    expect(events.map(({ act, actor, reason }) => [act, actor, reason])).toEqual([
      ["linked", "agent:42", "case:2026-17"],
      ["accessed", "person:link", "agent:42"],
      ["erased", "person:link", "agent:42"],
      ["accessed", "person:link", "agent:42"],
    ]);
    await store.close();
  });

  onMemory.it("is no session, and a session is no link", async () => {
    const { store, links } = await openHeld(inMemory());
    const { token } = await store.person(EVA, BY).link({ for: "P1D" });
    expect(await links.enter(token)).toBeUndefined();
    await links.leave(token);
    const session = await links.spend(token, { for: "PT1H" });
    expect(session).toBeDefined();
    expect(await links.look(session?.token ?? "")).toBeUndefined();
    expect(await links.spend(session?.token ?? "", { for: "PT1H" })).toBeUndefined();
    expect(await links.enter(session?.token ?? "")).toBeDefined();
    await store.close();
  });

  onMemory.it("opens confirmed references too, and tells of nobody else with the same phone", async () => {
    const own = inMemory();
    const { store: whole, people, agree, letter, reference, now } = await openHeld(own);
    // in a store where no phone number identifies anybody
    const store = await openStore({ storage: own.adapter(), assignments: [letter], now });
    const links = store.personLinks;
    const housemate = await people.add({ email: "per@lund.example", phone: PHONE }, agree("2026-01-10T07:00:00Z"));
    const phone = store.person({ phone: PHONE }, BY);
    expect((await phone.find()).map((place) => place.reference).sort()).toEqual(
      [reference, housemate.reference].sort(),
    );
    await expect(phone.link({ for: "P1D" })).rejects.toMatchObject({ code: "invalid-argument" });
    await expect(phone.link({ for: "P1D", confirmed: [crypto.randomUUID()] })).rejects.toMatchObject({
      code: "invalid-argument",
    });
    const { token } = await phone.link({ for: "P1D", confirmed: [reference] });
    const session = await links.spend(token, { for: "PT1H" });
    const visit = await links.enter(session?.token ?? "");
    expect(visit?.assignments()).toEqual([letter.id]);
    expect(visit?.subjects(letter.id)).toHaveLength(1);
    expect((await visit?.subject(letter.id)?.access())?.record).toMatchObject({ name: "Eva" });
    expect(await visit?.person.find()).toEqual([{ assignment: letter.id, reference, by: "confirmed" }]);
    await expect(visit?.person.erase({ confirmed: [housemate.reference] })).rejects.toMatchObject({
      code: "invalid-argument",
    });
    const erased = await visit?.person.erase();
    expect(erased?.map(({ result }) => result?.effect)).toEqual(["erased"]);
    // the reference is nobody's any more, and the visit goes on
    expect(await visit?.person.access()).toEqual([]);
    expect(await visit?.person.find()).toEqual([]);
    expect(await people.subject({ reference: housemate.reference }).access()).toBeDefined();
    await store.close();
    await whole.close();
  });

  onMemory.it("names a person once who is identified, and confirmed too", async () => {
    const { store, links, letter, reference } = await openHeld(inMemory());
    const { token } = await store.person(EVA, BY).link({ for: "P1D", confirmed: [reference] });
    const session = await links.spend(token, { for: "PT1H" });
    const visit = await links.enter(session?.token ?? "");
    expect(visit?.subjects(letter.id)).toHaveLength(1);
    expect(await visit?.person.find()).toEqual([{ assignment: letter.id, reference, by: "identity" }]);
    await store.close();
  });
});

function hashOf(use: string, token: string): string {
  return createHash("sha256").update(`purposebound ${use}\0`).update(Buffer.from(token, "base64url")).digest("hex");
}

onMemory.describe("Tokens", () => {
  onMemory.it("get one answer if they are guessed, cut, spelt otherwise, or no text", async () => {
    const { store, links } = await openHeld(inMemory());
    const { token } = await store.person(EVA, BY).link({ for: "P1D" });
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    // the last character has two bits that mean nothing: three other characters decode to the same bytes
    const last = alphabet.indexOf(token.at(-1) ?? "");
    const spellings = [1, 2, 3].map((bits) => token.slice(0, -1) + alphabet[last ^ bits]);
    for (const one of spellings) expect(Buffer.from(one, "base64url")).toEqual(Buffer.from(token, "base64url"));
    const hash = hashOf("person-link", token);
    const wrong: unknown[] = [
      ...spellings,
      token.slice(0, -1),
      `${token}A`,
      `${token}=`,
      ` ${token}`,
      `${token}\n`,
      token.toUpperCase() === token ? token.toLowerCase() : token.toUpperCase(),
      hash,
      Buffer.from(hash, "hex").toString("base64url"),
      randomBytes(32).toString("base64url"),
      "",
      "%",
      "__proto__",
      undefined,
      null,
      5,
      [token],
      { token },
      new Proxy({}, {}),
    ];
    for (const one of wrong) {
      const given = one as string;
      expect(await links.look(given)).toBeUndefined();
      expect(await links.spend(given, { for: "PT1H" })).toBeUndefined();
      expect(await links.enter(given)).toBeUndefined();
      expect(await links.leave(given)).toBeUndefined();
    }
    expect(await links.spend(token, { for: "PT1H" })).toBeDefined();
    await store.close();
  });

  onMemory.it("open nothing if somebody moved the end of a link, or put another's content under it", async () => {
    const own = inMemory();
    const { store, links, now } = await openHeld(own);
    const { notes } = own.adapter();
    const [mine, theirs] = [
      await store.person(EVA, BY).link({ for: "PT1H" }),
      await store.person({ email: "ola@lund.example" }, BY).link({ for: "PT1H" }),
    ];
    const [held, other] = await Promise.all(
      [mine, theirs].map(({ token }) => notes.find("person-link", hashOf("person-link", token))),
    );
    if (held === undefined || other === undefined) throw new Error("the links are kept");
    const { version, ...note } = held;
    await notes.replace({ ...note, expiresAt: new Date("2027-01-01T00:00:00Z") }, version);
    expect(await links.look(mine.token)).toBeUndefined();
    await notes.replace({ ...note, body: other.body }, version + 1);
    expect(await links.look(mine.token)).toBeUndefined();
    await notes.replace({ ...note, body: {} }, version + 2);
    expect(await links.look(mine.token)).toBeUndefined();
    // a link that is put among the sessions is none
    await notes.put({ ...note, kind: "person-session" });
    expect(await links.enter(mine.token)).toBeUndefined();
    await notes.replace(note, version + 3);
    expect(await links.look(mine.token)).toEqual({ expiresAt: note.expiresAt, controller: OURS });
    now.set("2026-01-10T09:00:00Z");
    expect(await links.look(mine.token)).toBeUndefined();
    await store.close();
  });

  onMemory.it("are made with the same work, and the same notes, for people who are held and who are not", async () => {
    const own = inMemory();
    const calls: string[] = [];
    const inner = own.adapter();
    const noting = <Target extends object>(target: Target, of: string): Target =>
      new Proxy(target, {
        get(_, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== "function") return name === "notes" ? noting(member as object, "notes.") : member;
          return (...given: unknown[]) => {
            calls.push(of + String(name));
            const work = given[2];
            if (name === "transaction" && typeof work === "function")
              given[2] = (transaction: object) => work(noting(transaction, "transaction."));
            return member.apply(target, given);
          };
        },
      });
    const adapter = noting(inner, "");
    const { store, links } = await openHeld({ ...own, adapter: () => adapter });
    const lengths: number[] = [];
    const work = async (email: string): Promise<readonly string[]> => {
      calls.length = 0;
      const { token } = await store.person({ email }, BY).link({ for: "P1D" });
      lengths.push(JSON.stringify(await inner.notes.find("person-link", hashOf("person-link", token))).length);
      await links.look(token);
      const session = await links.spend(token, { for: "PT1H" });
      await links.enter(session?.token ?? "");
      await links.leave(session?.token ?? "");
      return [...calls];
    };
    const held = await work(EVA.email);
    expect(held).toEqual(expect.arrayContaining(["notes.put", "notes.take", "transaction.append"]));
    expect(await work("nis@lund.example")).toEqual(held);
    expect(lengths[1]).toBe(lengths[0]);
    await store.close();
  });

  onMemory.it("end by the clock of storage", async () => {
    let ahead = 0;
    const inner = memory();
    const adapter = new Proxy(inner, {
      get: (target, name) =>
        name === "clock"
          ? async () => new Date(Date.now() + ahead)
          : typeof Reflect.get(target, name) === "function"
            ? Reflect.get(target, name).bind(target)
            : Reflect.get(target, name),
    });
    const letter = newsletter({ keep: "P12M", from: "collected" });
    const open = () => openStore({ storage: adapter, assignments: [letter] });
    const store = await open();
    const { token } = await store.person(EVA, BY).link({ for: "PT1H" });
    ahead = 3_600_000;
    const later = await open();
    expect(await store.personLinks.look(token)).toBeDefined();
    expect(await later.personLinks.look(token)).toBeUndefined();
    await later.close();
    await store.close();
  });

  onMemory.it("take a time above zero, of a month for a link and a day for a session", async () => {
    const { store, links } = await openHeld(inMemory());
    const invalid = { code: "invalid-argument" };
    const person = store.person(EVA, BY);
    for (const time of ["PT0S", "P32D", "P1M1D", "P9999999Y", "-P1D", "1 day", "", 5, undefined, null]) {
      await expect(person.link({ for: time as never })).rejects.toMatchObject(invalid);
    }
    await expect(person.link(undefined as never)).rejects.toMatchObject(invalid);
    await expect(person.link({ for: "P1D", confirm: [] } as never)).rejects.toMatchObject(invalid);
    const { token } = await person.link({ for: "P31D" });
    for (const time of ["PT24H1S", "P2D", undefined]) {
      await expect(links.spend(token, { for: time as never })).rejects.toMatchObject(invalid);
    }
    await expect(links.spend(token, undefined as never)).rejects.toMatchObject(invalid);
    expect(await links.spend(token, { for: "P1D" })).toBeDefined();
    await store.close();
  });

  onMemory.it("open nothing in a store that is closed", async () => {
    const letter = newsletter({ keep: "P12M", from: "collected" });
    const now = clock("2026-01-10T08:00:00Z");
    const store = await openStore({ storage: memory(), assignments: [letter], now });
    const { token } = await store.person(EVA, BY).link({ for: "P1D" });
    const session = await store.personLinks.spend(token, { for: "PT1H" });
    await store.close();
    const closed = { code: "store-closed" };
    for (const call of [
      () => store.personLinks.look(token),
      () => store.personLinks.spend(token, { for: "PT1H" }),
      () => store.personLinks.enter(session?.token ?? ""),
      () => store.personLinks.leave(session?.token ?? ""),
    ])
      await expect(call()).rejects.toMatchObject(closed);
  });
});

onMemory.describe("Links in a store of several controllers", () => {
  /** A store whose controllers both hold one person by the same phone number. */
  async function openBoth() {
    const adapter = memory();
    const now = clock("2026-01-10T08:00:00Z");
    const ours = broadband();
    const store = await openStore({ storage: adapter, assignments: [ours], now });
    const theirs = broadband(undefined, { ...fjordNet, ...THEIRS, name: "Others AS" });
    return { adapter, now, store, ours, theirs, given: { phone: PHONE } };
  }

  onMemory.it(
    "made before the second controller came stay, and open the assignments of their own controller alone",
    async () => {
      const { store, ours, theirs, given } = await openBoth();
      const [pressed, waiting] = [
        await store.person(given, BY).link({ for: "P1D" }),
        await store.person(given, BY).link({ for: "P1D" }),
      ];
      const begun = await store.personLinks.spend(pressed.token, { for: "PT1H" });
      await store.open(theirs);
      expect(await store.personLinks.look(waiting.token)).toEqual({ expiresAt: waiting.expiresAt, controller: OURS });
      const spent = await store.personLinks.spend(waiting.token, { for: "PT1H" });
      for (const session of [begun, spent]) {
        const visit = await store.personLinks.enter(session?.token ?? "");
        expect([visit?.controller, visit?.assignments()]).toEqual([OURS, [ours.id]]);
        expect([visit?.subject(ours.id) === undefined, visit?.subject(theirs.id)]).toEqual([false, undefined]);
        expect((await visit?.person.erase())?.map(({ assignment }) => assignment)).toEqual([ours.id]);
      }
      expect((await collect(store.oversight.events(theirs))).map(({ act }) => act)).toEqual(["defined"]);
      await store.close();
    },
  );

  onMemory.it("are made for the controller who is named, and for nobody if none is", async () => {
    const { store, ours, theirs, given } = await openBoth();
    await store.open(theirs);
    const invalid = { code: "invalid-argument" };
    await expect(store.person(given, BY).link({ for: "P1D" })).rejects.toMatchObject(invalid);
    for (const wrong of [{ country: "NO", organisationNumber: "974760673" }, { country: "NO" }, null, "NO 888888888"])
      await expect(
        (async () => store.person(given, { ...BY, controller: wrong as never }).link({ for: "P1D" }))(),
      ).rejects.toMatchObject(invalid);
    const { token } = await store.person(given, { ...BY, controller: THEIRS }).link({ for: "P1D" });
    const session = await store.personLinks.spend(token, { for: "PT1H" });
    const visit = await store.personLinks.enter(session?.token ?? "");
    expect([visit?.controller, visit?.assignments()]).toEqual([THEIRS, [theirs.id]]);
    expect((await collect(store.oversight.events(ours))).map(({ act }) => act)).not.toContain("linked");
    await store.close();
  });

  onMemory.it("are not spent where no assignment of their controller is open", async () => {
    const { adapter, now, store, theirs, given } = await openBoth();
    const { token } = await store.person(given, BY).link({ for: "P1D" });
    const elsewhere = await openStore({ storage: adapter, assignments: [theirs], now });
    expect(await elsewhere.personLinks.look(token)).toBeUndefined();
    expect(await elsewhere.personLinks.spend(token, { for: "PT1H" })).toBeUndefined();
    expect(await store.personLinks.spend(token, { for: "PT1H" })).toBeDefined();
    await elsewhere.close();
    await store.close();
  });
});
