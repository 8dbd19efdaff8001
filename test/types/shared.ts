import {
  consent,
  contact,
  contract,
  defineActivity,
  defineAssignment,
  defineController,
  defineSource,
  field,
} from "purposebound";
import { z } from "zod";

/** Who answers for the assignments of these tests. */
export const fjordNet = defineController({
  name: "FjordNet AS",
  country: "NO",
  organisationNumber: "999999999",
  contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
  dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
});

/** The example of the design. */
export const example = defineAssignment({
  id: "broadband-example",
  purpose: {
    title: "Sale of increased broadband capacity",
    category: "dpv:DirectMarketing",
    basis: consent({ wording: "You may call me about faster broadband.", version: "2026-01" }),
  },
  controller: fjordNet,
  retention: { keep: "P12M", from: "collected" },
  identifiedBy: ["phone"],
  fields: {
    ...contact("name", "phone", "email"),
    distanceToExchange: field(z.number().nonnegative(), {
      necessity: "Decides which speeds the line can carry",
      unit: "m",
    }),
    currentSpeed: field(z.number().positive(), {
      necessity: "Only those below 30 Mbit/s are offered more",
      unit: "Mbit/s",
      indexed: true,
    }),
  },
});

/** On consent, with a field of every structure. */
export const broadbandUpgrade = defineAssignment({
  id: "broadband-upgrade",
  purpose: {
    title: "Sale of increased broadband capacity",
    category: "dpv:DirectMarketing",
    basis: consent({ wording: "You may call me about faster broadband.", version: "2026-01" }),
  },
  controller: fjordNet,
  retention: { keep: "P12M", from: "collected" },
  identifiedBy: ["phone"],
  fields: {
    ...contact("name", "phone", "email?"),
    currentSpeed: field(z.number().positive(), { necessity: "Only slow lines are offered more", unit: "Mbit/s" }),
    plan: field(z.enum(["basic", "plus"]).optional(), { necessity: "Decides what is offered" }),
    movedIn: field(z.date().optional(), { necessity: "New customers are not called" }),
    tags: field(z.array(z.string()).max(5).optional(), { necessity: "Groups the calls" }),
    address: field(
      z
        .strictObject({
          street: z.string(),
          postalCode: z.string(),
          unit: z.strictObject({ floor: z.number(), door: z.string().optional() }).optional(),
        })
        .optional(),
      { necessity: "Decides whether fibre reaches the home" },
    ),
    lines: field(z.array(z.strictObject({ medium: z.enum(["copper", "fibre"]), speed: z.number() })).optional(), {
      necessity: "Decides which line is upgraded",
    }),
    position: field(z.tuple([z.number(), z.number()]).optional(), { necessity: "Decides the nearest cabinet" }),
    visits: field(
      z
        .tuple([z.strictObject({ planned: z.date() }), z.strictObject({ planned: z.date(), note: z.string() })])
        .optional(),
      { necessity: "Nobody is visited twice" },
    ),
    interest: field(
      z
        .discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("fibre"), speed: z.number() }),
          z.strictObject({ kind: z.literal("mobile"), dataCap: z.number() }),
        ])
        .optional(),
      { necessity: "Decides the offer" },
    ),
    cable: field(z.strictObject({ length: z.number() }).optional(), { necessity: "Decides what is dug" }),
    callTimes: field(z.strictObject({ earliest: z.string().optional(), latest: z.string().optional() }).optional(), {
      necessity: "Nobody is called at night",
    }),
  },
});

/** The same fields for another purpose. */
export const fibreSurvey = defineAssignment({
  id: "fibre-survey",
  purpose: {
    title: "Survey of where fibre is wanted",
    category: "dpv:ServiceOptimisation",
    basis: consent({ wording: "You may ask me about fibre.", version: "2026-03" }),
  },
  controller: fjordNet,
  retention: { keep: "P6M", from: "collected" },
  identifiedBy: ["phone"],
  fields: broadbandUpgrade.fields,
});

/** A part of an installation, made of parts. */
const Part = z.strictObject({
  label: z.string(),
  get parts() {
    return z.array(Part);
  },
});

/** On a contract, identified by two fields, with a default, a null, a conversion and a recursive structure. */
export const subscription = defineAssignment({
  id: "subscription",
  purpose: {
    title: "Delivery of broadband",
    category: "dpv:ServiceProvision",
    basis: contract({ contract: "Broadband subscription" }),
  },
  controller: fjordNet,
  retention: { keep: "P2Y", from: "updated" },
  identifiedBy: ["email", "reference"],
  fields: {
    ...contact("email"),
    reference: field(z.string().max(40), { necessity: "Names the subscription" }),
    tier: field(z.enum(["home", "office"]).default("home"), { necessity: "Decides the price" }),
    note: field(z.string().nullable(), { necessity: "What the fitter must know" }),
    startsOn: field(
      z.iso.date().transform((text) => new Date(text)),
      { necessity: "The fee runs from here" },
    ),
    installation: field(Part.optional(), { necessity: "Says what is delivered" }),
  },
});

export const webForm = defineSource(broadbandUpgrade, {
  id: "web-form",
  origin: { name: "Web form", obtained: "from-person" },
});

export const surveyForm = defineSource(fibreSurvey, {
  id: "survey-form",
  origin: { name: "Survey form", obtained: "from-person" },
});

export const shop = defineSource(subscription, { id: "shop", origin: { name: "Shop", obtained: "from-person" } });

export const springCampaign = defineActivity(broadbandUpgrade, {
  id: "spring-2027",
  kind: "campaign",
  title: "Spring fibre campaign",
  uses: ["name", "phone", "currentSpeed", "plan", "movedIn"],
});

export const surveyCalls = defineActivity(fibreSurvey, {
  id: "survey-calls",
  kind: "call-list",
  title: "Survey calls",
  uses: ["name", "phone"],
});
