import { DefinitionError, defineSource } from "purposebound";
import { expect, it } from "vitest";
import { describeEachStorage, onMemory } from "../../support/storages/storages.js";
import { newsletter, openRights, row } from "./rights.js";

describeEachStorage("Ranks of sources (Art. 5(1)(d) GDPR)", (storage) => {
  it("keep a field's value from sources of a lower rank, whichever comes first", async () => {
    const { people, letter, eva, nightly, form, store } = await openRights(storage);
    const register = defineSource(letter, {
      id: "register",
      origin: { name: "Population register", obtained: "from-public-source" },
      map: { email: "mail", name: "name", city: "city" },
      evidence: { consentedAt: "at", version: "1" },
      ranks: { name: 2, city: 0 },
    });
    const record = async () => (await eva.access())?.record;
    await people.import(nightly, [row("Eva Nightly")]);
    expect(await people.import(register, [row("Eva Register")])).toMatchObject({ merged: 1, superseded: {} });
    const nights = await people.import(nightly, [{ ...row("Eva Nightly"), city: "Oslo" }]);
    expect(nights).toMatchObject({ merged: 1, superseded: { name: 1 } });
    expect(await record()).toMatchObject({ name: "Eva Register", city: "Oslo" });
    // its own last word counts, and a correction too
    await people.import(register, [row("Eva Moved")]);
    expect(await record()).toMatchObject({ name: "Eva Moved", city: "Bergen" });
    await eva.rectify({ name: "Eva Jeancolas" }, { source: form });
    for (const name of ["Eva Nightly", "Eva News"]) await people.import(nightly, [row(name)]);
    await people.import(register, [row("Eva Moved")]);
    expect((await record())?.name).toBe("Eva Jeancolas");
    await people.import(register, [row("Eva Later")]);
    expect((await record())?.name).toBe("Eva Later");
    expect(await people.import(nightly, [row("Eva News")])).toMatchObject({ superseded: { name: 1 } });
    expect((await record())?.name).toBe("Eva Later");
    await store.close();
  });

  it("go before the moment of a change, and stay below a later source of a higher rank", async () => {
    const { people, letter, eva, store } = await openRights(storage);
    const ranked = (id: string, rank: number) =>
      defineSource(letter, {
        id,
        origin: { name: id, obtained: "from-third-party" },
        map: { email: "mail", name: "name", city: "city" },
        changedAt: "changed",
        evidence: { consentedAt: "at", version: "1" },
        ranks: { name: rank },
      });
    const [low, high] = [ranked("low", 1), ranked("high", 7)];
    const stated = (name: string, day: string) => ({ ...row(name), changed: `2026-01-${day}T00:00:00Z` });
    const name = async () => (await eva.access())?.record.name;
    await people.import(low, [stated("Eva Low", "06")]);
    await people.import(high, [stated("Eva Old", "05")]);
    expect(await name()).toBe("Eva Low");
    await people.import(high, [stated("Eva High", "07")]);
    await people.import(low, [stated("Eva Newer", "09")]);
    expect(await name()).toBe("Eva High");
    await store.close();
  });

  it("and corrections stand against a state from a clock that is ahead, which comes again", async () => {
    const { people, eva, crm, form, now, store } = await openRights(storage);
    const ahead = { ...row("Eva Bories"), changed: "2026-01-10T08:03:00Z" };
    await people.import(crm, [ahead]);
    now.set("2026-01-10T08:01:00Z");
    await eva.rectify({ name: "Eva Jeancolas" }, { source: form });
    for (let night = 0; night < 2; night += 1) {
      expect(await people.import(crm, [ahead])).toMatchObject({ superseded: { name: 1 } });
      expect((await eva.access())?.record.name).toBe("Eva Jeancolas");
    }
    await people.import(crm, [{ ...ahead, name: "Eva Moe", changed: "2026-01-10T08:05:00Z" }]);
    expect((await eva.access())?.record.name).toBe("Eva Moe");
    await store.close();
  });
});

onMemory.it("ranks are refused where they say nothing", () => {
  const letter = newsletter({ keep: "P12M", from: "collected" });
  const declare = (ranks: unknown) => () =>
    defineSource(letter, {
      id: "crm",
      origin: { name: "CRM", obtained: "from-third-party" },
      map: { email: "mail", name: "name" },
      evidence: { consentedAt: "at", version: "1" },
      ranks: ranks as { name?: number }, // as a caller without types passes it
    });
  expect(declare({ name: 3 })().ranks).toEqual({ name: 3 });
  for (const [ranks, told] of [
    [{ email: 1 }, "identifies the person"],
    [{ city: 1 }, "does not supply it"],
    [{ name: 1.5 }, "no whole number from 0 to 99"],
    [{ name: 100 }, "no whole number"],
    [{ name: "2" }, "no whole number"],
    [{ birthDate: 1 }, "birthDate"],
    [[1], "no object"],
    [null, "no object"],
  ] as const) {
    expect(declare(ranks), JSON.stringify(ranks)).toThrow(DefinitionError);
    expect(declare(ranks), JSON.stringify(ranks)).toThrow(told);
  }
});
