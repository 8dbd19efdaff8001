import {
  coarsen,
  consent,
  contact,
  contract,
  DefinitionError,
  defineActivity,
  defineAssignment,
  defineController,
  defineSource,
  field,
  legalObligation,
  legitimateInterests,
  publicTask,
  special,
  text,
  vitalInterests,
} from "purposebound";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { broadband, fjordNet } from "../support/fjordnet.js";

/** A declaration that the compiler did not see. */
// biome-ignore lint/suspicious/noExplicitAny: it is any, as in JavaScript
type Unseen = any;

const upgrade = broadband("declaring");
const basis = contract({ contract: "Subscription" });
const controller = (further: object) => defineController({ ...bare, ...further } as Unseen);
const bare = {
  name: "FjordNet AS",
  country: "NO",
  organisationNumber: "999999999",
  contact: { email: "privacy@fjordnet.example", postal: "Storgata 1" },
  dpo: { name: "DPO", email: "dpo@fjordnet.example" },
};
const whole = {
  id: "whole",
  purpose: { title: "Service", category: "dpv:CustomerCare", basis },
  controller: fjordNet,
  retention: { keep: "P12M", from: "collected" },
  identifiedBy: ["email"],
  fields: contact("email"),
};
const assignment = (further: object) => defineAssignment({ ...whole, ...further } as Unseen);

function caught(call: () => unknown): DefinitionError {
  try {
    call();
  } catch (error) {
    if (error instanceof DefinitionError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** Each place where a declaration takes options, with further ones. */
const PLACES: Readonly<Record<string, (further: object) => unknown>> = {
  "a controller": controller,
  "a controller's contact": (further) => controller({ contact: { ...bare.contact, ...further } }),
  "a controller's DPO": (further) => controller({ dpo: { ...bare.dpo, ...further } }),
  "a representative": (further) =>
    controller({ representative: { name: "R", email: "r@x.example", postal: "P", ...further } }),
  "an assignment": assignment,
  "a purpose": (further) => assignment({ purpose: { ...whole.purpose, ...further } }),
  "a basis made by hand": (further) => assignment({ purpose: { ...whole.purpose, basis: { ...basis, ...further } } }),
  "a retention": (further) => assignment({ retention: { ...whole.retention, ...further } }),
  "a recipient": (further) => assignment({ recipients: [{ name: "R", role: "processor", country: "NO", ...further }] }),
  "a provision": (further) => assignment({ provision: { required: "voluntary", otherwise: "Nothing", ...further } }),
  consent: (further) => consent({ wording: "W", version: "1", ...further }),
  contract: (further) => contract({ contract: "C", ...further }),
  legalObligation: (further) => legalObligation({ law: "L", ...further }),
  vitalInterests: (further) => vitalInterests({ situation: "S", ...further }),
  publicTask: (further) => publicTask({ task: "T", law: "L", ...further }),
  legitimateInterests: (further) => legitimateInterests({ interest: "I", necessity: "N", balancing: "B", ...further }),
  field: (further) => field(z.string(), { necessity: "N", ...further }),
  special: (further) => special(z.string(), { necessity: "N", category: "pd:Health", ...further }),
  text: (further) => text(further),
  "coarsen.hash": (further) => coarsen.hash({ key: new Uint8Array(32), ...further }),
  "an activity": (further) =>
    defineActivity(upgrade, { id: "a", kind: "report", title: "T", uses: ["name"], ...further } as Unseen),
  "a source": (further) =>
    defineSource(upgrade, { id: "s", origin: { name: "CRM", obtained: "from-person" }, ...further } as Unseen),
};

describe("an option that is not known", () => {
  it.each(Object.entries(PLACES))("is refused in %s, with those that are", (_, declare) => {
    expect(() => declare({})).not.toThrow();
    const { code, message, remedy } = caught(() => declare({ optoin: 1 }));
    expect(code).toBe("invalid-terms");
    expect(message).toContain('"optoin" is not known');
    expect(remedy).toMatch(/Options: \w/);
  });

  it.each<[string, () => unknown, string]>([
    ["necesity", () => field(z.string(), { necesity: "x" } as Unseen), "Did you mean necessity?"],
    ["titel", () => defineActivity(upgrade, { id: "a", kind: "report", titel: "T" } as Unseen), "Did you mean title?"],
    ["contorller", () => assignment({ contorller: 1 }), "Did you mean controller?"],
    [
      "sealed",
      () => field(z.string(), { necessity: "N", sealed: true } as Unseen),
      "`sealed` is called `encrypted` now.",
    ],
    ["pick", () => PLACES["a source"]?.({ pick: {} }), "`pick` is called `map` now."],
  ])("%s is named, although what it stands for is missing", (_, declare, remedy) => {
    expect(caught(declare).remedy).toContain(remedy);
  });

  it("is told with the label of its field", () => {
    const { message } = caught(() => field(z.string(), { label: "Speed", necesity: "x" } as Unseen));
    expect(message).toContain('field labelled "Speed"');
  });
});

describe("an option of the wrong kind", () => {
  it.each<[string, () => unknown]>([
    ["a field's label", () => field(z.string(), { necessity: "N", label: 1 } as Unseen)],
    ["a field's unit", () => field(z.string(), { necessity: "N", unit: 1 } as Unseen)],
    ["a field's index", () => field(z.string(), { necessity: "N", indexed: "yes" } as Unseen)],
    ["a purpose's description", () => assignment({ purpose: { ...whole.purpose, description: 1 } })],
    ["subjects", () => assignment({ subjects: ["Customers"] })],
    ["a safeguard", () => PLACES["a recipient"]?.({ safeguard: {} })],
    ["an activity's description", () => PLACES["an activity"]?.({ description: 1 })],
    ["a controller's security measures", () => controller({ securityMeasures: [] })],
    ["a purpose that is text", () => assignment({ purpose: "Service" })],
  ])("is refused: %s", (_, declare) => {
    expect(caught(declare).code).toBe("invalid-terms");
  });
});

describe("messages of declarations", () => {
  it.each<[string, () => unknown, RegExp]>([
    ["a title", () => assignment({ purpose: { ...whole.purpose, title: "" } }), /in words of your own/],
    ["an organisation number", () => controller({ organisationNumber: "" }), /as text: an organisasjonsnummer/],
    ["a DPO's name", () => controller({ dpo: { email: "dpo@x.example" } }), /name or office that people write to/],
    ["a version", () => consent({ wording: "W" } as Unseen), /Name the version of the wording, such as "2026-01"/],
    ["a necessity", () => field(z.string(), {} as Unseen), /why the purpose cannot be served without/],
    ["a retention", () => assignment({ retention: undefined }), /retention: it is missing.*\{ keep: "P12M"/],
    ["a period", () => assignment({ retention: { from: "collected" } }), /keep is missing/],
    [
      "a list of identifying fields",
      () => assignment({ identifiedBy: "email" }),
      /not a list of field names.*\["email"\]/,
    ],
    ["an identifying field", () => assignment({ identifiedBy: ["emial"] }), /Did you mean email\? Declared: email/],
    ["a country", () => text({ countries: ["UK"] } as Unseen), /The United Kingdom is GB/],
    ["a role", () => PLACES["a recipient"]?.({ role: "friend" }), /Roles: processor, joint-controller/],
  ])("say what to do about %s", (_, declare, words) => {
    expect(caught(declare).message).toMatch(words);
  });
});
