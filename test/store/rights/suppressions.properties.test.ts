import fc from "fast-check";
import { consent, contact, defineActivity, defineAssignment, defineSource, legitimateInterests } from "purposebound";
import { openStore } from "purposebound/store";
import { afterAll, expect, inject, it } from "vitest";
import { collect } from "../../support/collect.js";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { runs } from "../../support/runs.js";
import { describeEachStorage } from "../../support/storages/storages.js";

const BEGIN = Date.parse("2026-01-01T00:00:00Z");
const MINUTE = 60_000;
const NOW = BEGIN + 100 * MINUTE;

/**
 * A dated fact about one person: evidence that a source brings, or a right with its own moment. They refuse by withdrawing consent, or by
 * objecting where there is none.
 */
type Fact =
  | { readonly does: "import" | "add"; readonly at: number }
  | { readonly does: "erase" | "refuse"; readonly at: number };

// some evidence is a few minutes ahead of the clock, as other clocks are
const facts: fc.Arbitrary<readonly Fact[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ does: fc.constantFrom("import", "add"), at: fc.integer({ min: 0, max: 103 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        does: fc.constantFrom("erase", "refuse"),
        // before the slowest clock: a right of this very moment goes for all that is held, whatever its clock says
        at: fc.integer({ min: 0, max: 98 }),
      }),
    },
  ),
  { minLength: 1, maxLength: 5 },
);

/** One history of a person: facts in some order, some of them twice, each under a clock that may be slow. */
const arrivals = (list: readonly Fact[]): fc.Arbitrary<readonly (readonly [Fact, number])[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
      fc.subarray([...list]),
      fc.infiniteStream(fc.nat({ max: 1 })),
    )
    .chain(([all, again, slow]) =>
      fc
        .shuffledSubarray([...all, ...again], {
          minLength: all.length + again.length,
          maxLength: all.length + again.length,
        })
        .map((order) => order.map((fact) => [fact, slow.next().value] as const)),
    );

const histories = facts.chain((list) =>
  fc.record({ list: fc.constant(list), one: arrivals(list), other: arrivals(list) }),
);

/** Tells if a person is held in the end. */
function expectHeld(list: readonly Fact[], isConsent: boolean): boolean {
  const latest = (names: readonly string[]): number =>
    Math.max(-1, ...list.filter(({ does }) => names.includes(does)).map(({ at }) => at));
  // nothing but the person's own consent lifts an objection to direct marketing (Art. 21(3) GDPR)
  if (!isConsent && latest(["refuse"]) >= 0) return false;
  return latest(["import", "add"]) > latest(["erase", "refuse"]);
}

interface Subject {
  erase(options: { readonly at: Date }): Promise<unknown>;
  objectToProcessing(options: { readonly at: Date }): Promise<unknown>;
  withdrawConsent(options: { readonly at: Date }): Promise<unknown>;
}

const RUNS = { memory: 10_000, embedded: 200, server: 200 };
/** The number of cases for one dataset in memory. */
const STORE_OF = 50;
const IS_LONG = process.env.NIGHTLY !== undefined;

describeEachStorage("What is known of a person", (storage) => {
  const bases = {
    consent: consent({ wording: "Send me offers.", version: "1" }),
    interests: legitimateInterests({ interest: "Offers", necessity: "By post only", balancing: "Little intrusion" }),
  };
  const clock = { now: NOW };
  let number = 0;
  const opened: { close(): Promise<void> }[] = [];
  afterAll(async () => {
    for (const store of opened) await store.close();
  });

  const open = async (basis: keyof typeof bases) => {
    const assignment = defineAssignment({
      id: freshId("law"),
      purpose: { title: "Offers", category: "dpv:DirectMarketing", basis: bases[basis] },
      controller: fjordNet,
      retention: { keep: "P1Y", from: "collected" },
      identifiedBy: ["email"],
      fields: contact("email"),
    });
    const store = await openStore({
      storage: storage.adapter(),
      assignments: [assignment],
      now: () => new Date(clock.now),
    });
    opened.push(store);
    const origin = { name: "CRM", obtained: "from-person" } as const;
    const evidence = basis === "consent" ? { consentedAt: "at", version: "1" } : { since: "at" };
    const crm = defineSource(assignment, {
      id: "crm",
      origin,
      map: { email: "mail" },
      evidence: evidence as never, // each basis has its own evidence
    });
    const form = defineSource(assignment, { id: "form", origin });
    const mailing = defineActivity(assignment, { id: "mailing", kind: "mailing", title: "Mailing", uses: ["email"] });
    const people = store.dataset(assignment);
    const view = people.under(mailing, { actor: "job:mailing" });

    const carryOut = async (email: string, { does, at: minute }: Fact): Promise<void> => {
      const at = new Date(BEGIN + minute * MINUTE);
      const person = people.subject({ email }) as unknown as Subject; // a union of bases has no right of one of them
      if (does === "erase") await person.erase({ at });
      else if (does === "refuse")
        await (basis === "consent" ? person.withdrawConsent({ at }) : person.objectToProcessing({ at }));
      else if (does === "import") await people.import(crm, [{ mail: email, at: at.toISOString() }]);
      else {
        const given = basis === "consent" ? { consentedAt: at, version: "1" } : { since: at };
        await people.receive({ email }, { source: form, evidence: given as never }); // see above
      }
    };
    return async (arrived: readonly (readonly [Fact, number])[]): Promise<unknown> => {
      number += 1;
      const email = `p${number}@law.example`;
      for (const [fact, slow] of arrived) {
        clock.now = NOW - slow * MINUTE;
        await carryOut(email, fact);
      }
      clock.now = NOW + 5 * MINUTE;
      const rows = await collect(view.segment({ where: { email: { eq: email } } }));
      const held = await people.subject({ email }).access();
      const proofs = held?.evidence.map((one) => Number("since" in one ? one.since : one.consentedAt)) ?? [];
      if (held !== undefined) await people.subject({ email }).remove();
      return { rows: rows.length, latest: Math.max(0, ...proofs) };
    };
  };

  it.each(["consent", "interests"] as const)(
    "never weakens: the same facts on %s, in any order, twice, under slow clocks, come to the same",
    { timeout: IS_LONG ? 7_200_000 : 600_000 },
    async (basis) => {
      let [tell, told] = [await open(basis), 0];
      await fc.assert(
        fc.asyncProperty(histories, async ({ list, one, other }) => {
          // access reads the whole trail, so that a new one begins now and then
          if (++told % STORE_OF === 0 && inject("kind") === "memory") tell = await open(basis);
          const [first, second] = [await tell(one), await tell(other)];
          expect(first).toEqual(second);
          expect(first).toMatchObject({ rows: expectHeld(list, basis === "consent") ? 1 : 0 });
        }),
        { numRuns: IS_LONG ? 10_000 : Math.ceil(runs(RUNS[inject("kind")]) / 2) },
      );
    },
  );
});
