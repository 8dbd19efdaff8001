import { type Assignment, consent, contact, defineSource } from "purposebound";
import { openStore, type StoreOptions } from "purposebound/store";
import { expect, it } from "vitest";
import { collect } from "../../support/collect.js";
import { allOf, evolved, input, planOf, version } from "../../support/evolving.js";
import { freshId } from "../../support/fjordnet.js";
import { describeEachStorage } from "../../support/storages/storages.js";

const agreeing = (id: string, to: string): Assignment =>
  version(id, contact("email"), {
    identifiedBy: ["email"],
    purpose: {
      title: "Newsletter",
      category: "dpv:DirectMarketing",
      basis: consent({ wording: `Send me version ${to}.`, version: to }),
    },
  });

describeEachStorage("Whom to ask again", (storage) => {
  const optionsOf = (assignment: Assignment): StoreOptions => ({
    storage: storage.adapter(),
    assignments: [assignment],
  });
  const add = async (store: Awaited<ReturnType<typeof openStore>>, of: Assignment, email: string, to: string) => {
    const source = defineSource(of, { id: "form", origin: { name: "Form", obtained: "from-person" } });
    const evidence = { consentedAt: new Date(), version: to };
    const { reference } = await store.dataset(of).add(input({ email }), { source, evidence } as never); // the basis is not known to the compiler
    return reference;
  };

  it("is everybody who is held and whose consent does not cover the purpose, and nobody else", async () => {
    const id = freshId("ask-again");
    const [first, second] = [agreeing(id, "1"), agreeing(id, "2")];
    let store = await openStore(optionsOf(first));
    const references: string[] = [];
    for (let number = 0; number < 7; number += 1) {
      references.push(await add(store, first, `p${number}@ask.example`, "1"));
    }
    expect(await store.dataset(first).toAskAgain()).toEqual({ people: [] });
    await store
      .dataset(first)
      .subject(input({ email: "p5@ask.example" }))
      .restrict();
    await store
      .dataset(first)
      .subject(input({ email: "p6@ask.example" }))
      .erase();
    await store.close();
    await evolved({ storage: storage.adapter() }, await planOf(optionsOf(second)));

    store = await openStore(optionsOf(second));
    await add(store, second, "p0@ask.example", "2");
    await add(store, second, "new@ask.example", "2");
    const dataset = store.dataset(second);
    const rows = await collect(dataset.under(allOf(second), { actor: "test:1" }).segment());
    expect(rows.map((row) => (row as { email: string }).email).sort()).toEqual(["new@ask.example", "p0@ask.example"]);
    const all = await dataset.toAskAgain();
    expect(all.people.map(({ reference }) => reference)).toEqual([...references.slice(1, 5)].sort());
    expect(all.people.every((one) => one.version === "1" && one.at instanceof Date)).toBe(true);
    const pages: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await dataset.toAskAgain({ limit: 3, ...(after === undefined ? {} : { after }) });
      pages.push(...page.people.map(({ reference }) => reference));
      after = page.next;
      if (after === undefined) break;
    }
    expect(pages).toEqual(all.people.map(({ reference }) => reference));
    for (const wrong of [{ limit: 0 }, { limit: 2_000 }, { after: "x" }, { since: 1 }]) {
      await expect(dataset.toAskAgain(wrong as never)).rejects.toMatchObject({ code: "invalid-argument" });
    }
    await store.close();
  });
});
