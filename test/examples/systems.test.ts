import { defineActivity } from "purposebound";
import { memory } from "purposebound/memory";
import { openStore } from "purposebound/store";
import { describe, expect, it } from "vitest";
import { findSample, importSample, systems } from "../../examples/systems/list.js";
import { collect } from "../support/collect.js";

interface Expected {
  /** Everybody who comes in, as segments give them, by name. */
  readonly people: readonly object[];
  readonly refused?: readonly string[];
  readonly leftOut?: number;
  readonly merged?: number;
  readonly omitted?: object;
}

const kari = { name: "Kari Nordmann", email: "kari@kunde.example", phone: "+4790000001" };
const fan = { name: "Kari Nordmann", email: "kari@post.example" };
const EXPECTED: Readonly<Record<string, Expected>> = {
  "crm/hubspot": {
    people: [
      kari,
      { name: "Per Moe", email: "per@kunde.example" },
      { name: "Åsa Öberg", email: "asa@kund.example", phone: "+46701740605" },
    ],
    leftOut: 1,
    omitted: { phone: 1 },
  },
  "crm/salesforce": {
    people: [kari, { name: "Sean O'Brien", email: "sean@customer.example", phone: "+442079460123" }],
    leftOut: 2,
  },
  "crm/pipedrive": {
    people: [kari, { name: "Per Moe", email: "per@home.example" }],
    leftOut: 1,
    refused: ["missing-field email"],
  },
  "crm/zoho": {
    people: [{ name: "Jürgen Weiß", email: "juergen@kunde.example", phone: "+493023125123" }, kari],
    leftOut: 2,
  },
  "crm/freshsales": { people: [kari], leftOut: 1, refused: ["invalid-value email"] },
  "mailing/mailchimp": {
    people: [fan, { name: "Ola", email: "ola@post.example" }],
    refused: ["evidence-missing undefined"],
  },
  "mailing/brevo": { people: [{ name: "Léa Lefèvre", email: "lea@poste.example" }], leftOut: 1 },
  "mailing/activecampaign": { people: [fan], leftOut: 2 },
  "mailing/ghost": { people: [fan, { name: "Per Moe", email: "per@post.example" }], leftOut: 1 },
  "mailing/civicrm": {
    people: [
      { ...fan, phone: "+4790000001" },
      { name: "Moira Hughes", email: "moira@post.example", phone: "+442079460456" },
    ],
    leftOut: 3,
  },
  "contacts/google": {
    people: [kari, { name: "Per Ås Moe", email: "per@post.example" }],
    refused: ["missing-field email"],
    omitted: { phone: 1 },
  },
  "contacts/outlook": {
    people: [
      { name: "Bjørn Ødegård", email: "bjorn@kunde.example", phone: "+4790000001" },
      { name: "Søren Kjær", email: "soren@kunde.example", phone: "+4532123456" },
    ],
    leftOut: 1,
  },
  "contacts/linkedin": {
    people: [
      { ...fan, profile: "https://www.linkedin.com/in/kari-example" },
      { name: "Ola Berg, MBA", profile: "https://www.linkedin.com/in/ola-example" },
    ],
    refused: ["missing-field name"],
  },
  "sales/facebook": {
    people: [
      { ...fan, phone: "+4790000001" },
      { name: "Øystein Å 😀", phone: "+4790000002" },
    ],
    refused: ["evidence-invalid undefined"],
    omitted: { email: 1 },
  },
  "sales/stripe": { people: [fan], merged: 1, refused: ["missing-field name"] },
  "sales/shopify": {
    people: [
      { ...fan, phone: "+4790000001" },
      { name: "Lars Jensen", email: "lars@post.example", phone: "+4532123456" },
    ],
    refused: ["missing-field name"],
  },
};

describe("a file of a known system", () => {
  it("has an expected outcome, each of them", () => {
    expect(systems.map(({ path }) => path).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  for (const system of systems) {
    const { people, refused = [], leftOut = 0, merged = 0, omitted = {} } = EXPECTED[system.path] ?? { people: [] };

    it(`${system.path}: import brings in each person as the sample has them, and refuses or leaves out the others`, async () => {
      const { assignment } = system.source;
      // the samples are of March 2026
      const now = (): Date => new Date("2026-04-01T00:00:00Z");
      const store = await openStore({ storage: memory(), assignments: [assignment], now });
      const dataset = store.dataset(assignment);
      const result = await dataset.import(system.source, system.read(findSample(system)));
      const fields = Object.keys(assignment.fields);
      const check = defineActivity(assignment, {
        id: "check",
        kind: "campaign",
        title: "Check",
        uses: fields,
        // the names of fields are known at run time only
      } as never);
      const stored = await collect(dataset.under(check, { actor: "agent:1" }).segment());
      await store.close();

      expect(stored.map(withoutEmpty).sort(byName)).toEqual([...people].sort(byName));
      expect(result.refusals.map(({ code, field }) => `${code} ${field}`)).toEqual(refused);
      expect({ ...result, refusals: [] }).toMatchObject({ created: people.length, merged, leftOut, omitted });
      expect(result.damaged).toEqual({});
    });
  }

  it("has a line in the file for each refused row", async () => {
    for (const system of systems) {
      const { refused } = await importSample(system);
      for (const { line } of refused) expect(line).toBeGreaterThan(1);
    }
  });
});

function withoutEmpty(person: object): object {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined));
}

function byName(one: object, other: object): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
