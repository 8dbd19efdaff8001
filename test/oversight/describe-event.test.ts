import { defineSource } from "purposebound";
import type { TrailEvent } from "purposebound/adapter";
import { memory } from "purposebound/memory";
import { describeEvent } from "purposebound/oversight";
import { openStore } from "purposebound/store";
import { describe, expect, it } from "vitest";
import { ACTS } from "../../src/oversight/describe.js";
import { collect } from "../support/collect.js";
import { broadband } from "../support/fjordnet.js";

const at = { id: "1", operation: "1", at: new Date(0), actor: "job:1" };
const said = (event: Omit<TrailEvent, keyof typeof at>) => describeEvent({ ...at, ...event });

describe("an event in words", () => {
  it.each<[Omit<TrailEvent, keyof typeof at>, string]>([
    [
      { act: "read", activity: "spring", fields: ["name", "phone"], counts: { people: 120 } },
      "job:1 read people under spring (120 people): name, phone",
    ],
    [
      { act: "counted", activity: "spring", fields: [], counts: { people: 1 } },
      "job:1 counted people under spring (1 person)",
    ],
    [{ act: "counted", counts: { people: 0 } }, "job:1 counted people (nobody)"],
    [{ act: "counted", counts: { people: 7, minGroupSize: 5 } }, "job:1 counted people (7 people)"],
    [{ act: "counted", counts: { minGroupSize: 5 } }, "job:1 counted people (nobody, or fewer than 5)"],
    [{ act: "reported", counts: { groups: 0, minGroupSize: 5 } }, "job:1 made a report (nobody, or fewer than 5)"],
    [
      { act: "reported", counts: { groups: 3, withheld: 2, minGroupSize: 5 } },
      "job:1 made a report (3 groups, 2 withheld, of 5 people or more)",
    ],
    [
      { act: "reported", counts: { minGroupSize: 1, withheld: 0, groups: 2 } },
      "job:1 made a report (of 1 person or more, 2 groups)",
    ],
    [{ act: "erased", reason: "case:2026-17", counts: { people: 1 } }, "job:1 erased a person, for case:2026-17"],
    [{ act: "reported", counts: { groups: 1, withheld: 0 } }, "job:1 made a report (1 group)"],
    [{ act: "reported", counts: { groups: 3, suppressed: 2 } }, "job:1 made a report (3 groups, 2 withheld)"],
    [
      { act: "added", source: "web", counts: { created: 1 }, fields: ["name"] },
      "job:1 added a person from web (1 new): name",
    ],
    [
      { act: "imported", source: "crm", counts: { created: 5, merged: 2, refused: 1 } },
      "job:1 imported people from crm (5 new, 2 already held, 1 refused)",
    ],
    [
      { act: "imported", counts: { created: 3, merged: 0, refused: 0, "omitted phone": 2, "omitted email": 1 } },
      "job:1 imported people (3 new, invalid phone left out: 2, invalid email left out: 1)",
    ],
    [{ act: "imported", counts: { created: 0, merged: 2, refused: 0 } }, "job:1 imported people (2 already held)"],
    [
      {
        act: "refused",
        source: "crm",
        counts: { rows: 3, "missing-field phone": 2, "unreadable-row": 1, "property iq": 3 },
      },
      "job:1 sent 3 rows from crm, refused (missing-field phone: 2, unreadable-row: 1, 1 undeclared property)",
    ],
    [
      { act: "refused", source: "web", counts: { rows: 1, "missing-field": 1 } },
      "job:1 sent 1 row from web, refused (missing-field)",
    ],
    [
      { act: "refused", source: "crm", counts: { rows: 0, "property iq": 3, "property sex": 1 } },
      "job:1 sent 2 undeclared properties from crm, dropped from rows that were taken",
    ],
    [{ act: "erased", counts: { people: 1 } }, "job:1 erased a person"],
    [{ act: "accessed", counts: { people: 0 } }, "job:1 looked a person up (not held)"],
    [{ act: "expired", counts: { people: 2 } }, "job:1 deleted what had reached the end of its retention (2 people)"],
    [
      { act: "evolved", counts: { version: 2, "field-removed": 1, "field-added": 2, people: 7 }, fields: ["a", "b"] },
      "job:1 approved another definition of the assignment (version 2, field-removed, field-added: 2, 7 people): a, b",
    ],
    [
      { act: "notification-failed", counts: { events: 1 } },
      "job:1 could not tell the data protection officer (1 event)",
    ],
    [{ act: "key-destruction-failed" }, `job:1 ${ACTS["key-destruction-failed"]}`],
  ])("is %o", (event, words) => {
    expect(said(event)).toBe(words);
  });

  it("names properties that were dropped if nothing was refused", async () => {
    const assignment = broadband("described");
    const source = defineSource(assignment, {
      id: "crm",
      origin: { name: "CRM", obtained: "from-person" },
      map: { name: "name", phone: "tel" },
      undeclared: "drop",
      evidence: { consentedAt: "at", version: "2026-01" },
    });
    const store = await openStore({ storage: memory(), assignments: [assignment] });
    const row = { name: "Kari", tel: "+4790000000", at: "2026-01-01T00:00:00Z", diagnosis: "x" };
    await store.dataset(assignment).import(source, [row], { actor: "job:nightly" });
    const events = await collect(store.oversight.events(assignment, { acts: ["imported", "refused"] }));
    expect(events.map(describeEvent)).toEqual([
      "job:nightly imported people from crm (1 new): name, phone",
      "job:nightly sent 1 undeclared property from crm, dropped from rows that were taken",
    ]);
    await store.close();
  });
});
