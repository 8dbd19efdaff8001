import { z } from "zod";
import {
  type ControllerDeclaration,
  consent,
  contact,
  contract,
  defineAssignment,
  defineController,
  defineSource,
  field,
  type LawfulBasis,
  legalObligation,
  legitimateInterests,
  type Provision,
  type PurposeCategory,
  publicTask,
  type Recipient,
  type Retention,
  type Source,
  type SpecialCategoryCondition,
  vitalInterests,
} from "../../src/index.js";

export const FJORDNET: ControllerDeclaration = {
  name: "FjordNet AS",
  country: "NO",
  organisationNumber: "999999999",
  contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
  dpo: { name: "Kari Nordmann", email: "dpo@fjordnet.example", phone: "+47 22 00 00 00" },
  supervisoryAuthority: "Datatilsynet",
  securityMeasures: "Encryption at rest, and access by role",
};

export const BASES = {
  consent: consent({ wording: "You may call me about faster broadband.", version: "2026-01" }),
  contract: contract({ contract: "Broadband subscription" }),
  legalObligation: legalObligation({ law: "Bookkeeping Act s. 13" }),
  vitalInterests: vitalInterests({ situation: "Evacuation after a landslide" }),
  publicTask: publicTask({ task: "Mapping of coverage", law: "Electronic Communications Act s. 1" }),
  legitimateInterests: legitimateInterests({
    interest: "Keeping lines in repair",
    necessity: "Faults show on the line only",
    balancing: "People expect it",
  }),
};

/** The parts that tests vary; `undefined` leaves out what is otherwise declared. */
export interface Variations {
  id?: string;
  controller?: Partial<ControllerDeclaration>;
  title?: string;
  description?: string;
  category?: PurposeCategory;
  basis?: LawfulBasis;
  condition?: SpecialCategoryCondition;
  retention?: Retention;
  subjects?: string | undefined;
  recipients?: readonly Recipient[] | undefined;
  provision?: Provision | undefined;
  automatedDecisions?: false | string | undefined;
  necessity?: string;
  label?: string;
  unit?: string;
  categorised?: boolean;
}

/** A complete declaration, unless it is varied. */
export function declare(vary: Variations = {}) {
  const given = <Key extends keyof Variations, Value>(key: Key, value: Value): { [K in Key]?: Value } => {
    const chosen = key in vary ? vary[key] : value;
    // the key is its own name, and its type is that of the default
    return (chosen === undefined ? {} : { [key]: chosen }) as { [K in Key]?: Value };
  };
  return defineAssignment({
    id: vary.id ?? "broadband",
    purpose: {
      title: vary.title ?? "Sale of broadband",
      category: vary.category ?? "dpv:DirectMarketing",
      basis: vary.basis ?? BASES.consent,
      ...(vary.description === undefined ? {} : { description: vary.description }),
      ...(vary.condition === undefined ? {} : { condition: vary.condition }),
    },
    controller: defineController({ ...FJORDNET, ...vary.controller }),
    retention: vary.retention ?? { keep: "P12M", from: "collected" },
    identifiedBy: ["phone"],
    fields: {
      ...contact("name", "phone", "email?"),
      currentSpeed: field(z.number().positive().optional(), {
        label: vary.label ?? "Speed today",
        necessity: vary.necessity ?? "Only slow lines are offered more",
        unit: vary.unit ?? "Mbit/s",
        ...(vary.categorised === false ? {} : { category: "pd:ServiceConsumptionBehaviour" as const }),
      }),
    },
    ...given<"subjects", string>("subjects", "Prospective customers"),
    ...given<"recipients", readonly Recipient[]>("recipients", [
      { name: "RingUt AS", role: "processor", country: "NO" },
    ]),
    ...given<"provision", Provision>("provision", { required: "voluntary", otherwise: "We cannot make you an offer." }),
    ...given<"automatedDecisions", false | string>("automatedDecisions", false),
  });
}

export type Declared = ReturnType<typeof declare>;

export const webForm = (of: Declared, name = "Web form"): Source =>
  defineSource(of, { id: "web-form", origin: { name, obtained: "from-person" } });

export const lineRegister = (
  of: Declared,
  obtained: "from-third-party" | "from-public-source" = "from-third-party",
): Source =>
  defineSource(of, {
    id: "line-register",
    enriches: true,
    origin: { name: "Line register", obtained },
    map: { phone: "tel", currentSpeed: "speed" },
  });
