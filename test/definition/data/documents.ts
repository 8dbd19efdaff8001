import fc from "fast-check";
import { type AssignmentDefinition, type FieldDefinition, type KindDefinition, PERSONAL_DATA_KINDS } from "./given.js";

/** Names as drafts generate them: one for each number. */
export const nameNumbered = (number: number): string =>
  `f${[...String(number).padStart(4, "0")].map((digit) => "bcdfghjklm".charAt(Number(digit))).join("")}`;

const bounds = (numbers: fc.Arbitrary<number>): fc.Arbitrary<{ min?: number; max?: number }> =>
  fc.tuple(fc.option(numbers, { nil: undefined }), fc.option(numbers, { nil: undefined })).map(([one, other]) => {
    const isSwapped = one !== undefined && other !== undefined && one > other;
    const [min, max] = isSwapped ? [other, one] : [one, other];
    return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  });

const options = fc
  .uniqueArray(fc.constantFrom("Fibre", "DSL", "Mobile", "Ærlig 🎉", "名前", "none at all"), { minLength: 1 })
  .chain((values) =>
    fc.tuple(...values.map((value) => fc.boolean().map((has) => (has ? { value, label: `The ${value}` } : { value })))),
  );

const plain: fc.Arbitrary<KindDefinition> = fc.oneof(
  fc
    .constantFrom(
      ...(["boolean", "date", "moment", "phone", "email", "address", "postal-code"] as const),
      ...(["year", "month", "network", "email-domain"] as const),
    )
    .map((kind): KindDefinition => ({ kind })),
  fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 100 })).map(
    ([min, more]): KindDefinition => ({
      kind: "text",
      max: min + more,
      ...(more % 2 === 0 ? { min } : {}),
    }),
  ),
  fc
    .record(
      {
        kind: fc.constant("free-text" as const),
        max: fc.integer({ min: 1, max: 500 }),
        refuse: fc.uniqueArray(fc.constantFrom(...PERSONAL_DATA_KINDS), { minLength: 1 }),
        countries: fc.uniqueArray(fc.constantFrom("NO", "SE", "DE"), { minLength: 1 }),
      },
      { requiredKeys: ["kind", "max"] },
    )
    .map((kind): KindDefinition => kind),
  bounds(fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((one) => one + 0)).map(
    (rest): KindDefinition => ({ kind: "number", ...rest }),
  ),
  bounds(fc.integer()).map((rest): KindDefinition => ({ kind: "integer", ...rest })),
  options.map((some): KindDefinition => ({ kind: "choice", options: some })),
  options.map((some): KindDefinition => ({ kind: "choices", options: some })),
  fc
    .uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 5 })
    .map((some): KindDefinition => ({ kind: "band", bounds: [...some].sort((left, right) => left - right) })),
  fc.integer({ min: 1, max: 1000 }).map((step): KindDefinition => ({ kind: "step", step: step / 10 })),
  fc.integer({ min: 1, max: 9 }).map((length): KindDefinition => ({ kind: "postal-code-prefix", length })),
);

const nested: fc.Arbitrary<KindDefinition> = fc.oneof(
  fc.tuple(plain, fc.integer({ min: 1, max: 20 })).map(([of, max]): KindDefinition => ({ kind: "list", of, max })),
  fc.array(fc.tuple(plain, fc.boolean()), { minLength: 1, maxLength: 3 }).map(
    (parts): KindDefinition => ({
      kind: "group",
      fields: parts.map(([kind, optional], index) => ({
        ...kind,
        name: nameNumbered(index),
        label: `Part ${nameNumbered(index)}`,
        ...(optional ? { optional } : {}),
      })),
    }),
  ),
);

/** Kinds of all sorts. */
export const kinds: fc.Arbitrary<KindDefinition> = fc.oneof({ weight: 3, arbitrary: plain }, nested);

const own = (index: number): fc.Arbitrary<FieldDefinition> =>
  fc
    .tuple(
      kinds,
      fc.record(
        {
          optional: fc.boolean(),
          category: fc.constantFrom("pd:Income" as const, "https://example.com/own#x" as const),
          unit: fc.constantFrom("Mbit/s", "kr"),
          mark: fc.constantFrom("indexed" as const, "encrypted" as const),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([kind, { mark, ...rest }]) => ({
      ...kind,
      name: nameNumbered(index),
      label: `Field ${nameNumbered(index)}`,
      necessity: "The offer depends on it",
      ...rest,
      ...(mark === undefined ? {} : { [mark]: true }),
    }));

const contacts = fc
  .subarray(["name", "email"] as const)
  .chain((names) => fc.tuple(...names.map((name) => fc.boolean().map((optional) => ({ name, optional })))))
  .map((some) =>
    some.map(({ name, optional }) => ({ kind: "contact" as const, name, ...(optional ? { optional } : {}) })),
  );

/** Definitions that `assignmentFrom()` takes. */
export const definitions: fc.Arbitrary<AssignmentDefinition> = fc.integer({ min: 0, max: 5 }).chain((count) =>
  fc.record(
    {
      format: fc.constant(1 as const),
      id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
      purpose: fc.record(
        {
          title: fc.constantFrom("Sale", "Kampanje på øya", "調査"),
          description: fc.constant("What it is about.\nOn two lines."),
          category: fc.constantFrom("dpv:DirectMarketing" as const, "https://example.com/purposes#own" as const),
          basis: fc.constantFrom(
            { kind: "consent" as const, wording: "You may call me.", version: "1" },
            { kind: "contract" as const, contract: "Subscription" },
            { kind: "legal-obligation" as const, law: "Bookkeeping Act s. 13" },
            { kind: "vital-interests" as const, situation: "Avalanche" },
            { kind: "public-task" as const, task: "Statistics", law: "Statistics Act" },
            { kind: "legitimate-interests" as const, interest: "a", necessity: "b", balancing: "c" },
          ),
          condition: fc.constant("eu-gdpr:A9-2-a" as const),
        },
        { requiredKeys: ["title", "category", "basis"] },
      ),
      controller: fc.record(
        {
          name: fc.constant("FjordNet AS"),
          country: fc.constant("NO"),
          organisationNumber: fc.constant("999999999"),
          contact: fc.constant({ email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" }),
          dpo: fc.constant({ name: "Data Protection Officer", email: "dpo@fjordnet.example", phone: "+47 900 00 000" }),
          representative: fc.constant({ name: "Rep", email: "rep@fjordnet.example", postal: "Berlin" }),
          supervisoryAuthority: fc.constant("Datatilsynet"),
        },
        { requiredKeys: ["name", "country", "organisationNumber", "contact", "dpo"] },
      ),
      retention: fc.record({
        keep: fc.constantFrom("P12M" as const, "P1Y6M" as const, "PT72H" as const),
        from: fc.constantFrom("collected" as const, "updated" as const),
      }),
      identifiedBy: fc.constant(["phone"]),
      fields: fc
        .tuple(contacts, ...Array.from({ length: count }, (_, index) => own(index)))
        .map(([some, ...fields]): FieldDefinition[] => [{ kind: "contact", name: "phone" }, ...some, ...fields]),
      declined: fc.dictionary(
        fc.constantFrom("birthDate", "gender", "shoeSize", "income"),
        fc.constantFrom("Age does not decide the offer", "Ingen spør om det", "誰も必要としない"),
        { noNullPrototype: true },
      ),
      subjects: fc.constant("Prospective customers"),
      recipients: fc.constantFrom(
        [],
        [{ name: "Mailing house", role: "processor" as const, country: "SE" }],
        [
          {
            name: "Partner",
            role: "joint-controller" as const,
            country: "US",
            safeguard: "Adequacy decision",
            contact: {
              email: "privacy@partner.example",
              postal: "Main Street 1",
              phone: "+4755000000",
              url: "https://p.example",
            },
            arrangement: "Partner answers all questions",
          },
        ],
      ),
      provision: fc.constant({ required: "voluntary" as const, otherwise: "No offers" }),
      automatedDecisions: fc.constantFrom(false as const, "Offers are ranked by speed"),
      minGroupSize: fc.integer({ min: 1, max: 10_000 }),
      limits: fc.constant({ text: 1000 }),
    },
    { requiredKeys: ["format", "id", "purpose", "controller", "retention", "identifiedBy", "fields"] },
  ),
);
