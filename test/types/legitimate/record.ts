// What the typed door takes without complaint. Nothing here may be an error.
import type { Assignment, InputOf, RecordOf } from "purposebound";
import { broadbandUpgrade, example, fibreSurvey, subscription } from "../shared.js";

type LeadInput = InputOf<typeof broadbandUpgrade>;
type LeadRecord = RecordOf<typeof broadbandUpgrade>;

const base = { name: "Kari", phone: "+4790000000", currentSpeed: 12 };
const maybe = Math.random() > 0.5;

/** All fields, as a literal, variable and constant. */
export function everyField(): LeadRecord[] {
  const everything = {
    ...base,
    email: "kari@example.com",
    plan: "plus" as const,
    movedIn: new Date(),
    tags: ["vip"],
    address: { street: "Storgata 1", postalCode: "0155", unit: { floor: 3, door: "H0301" } },
    lines: [{ medium: "fibre" as const, speed: 500 }],
    position: [59.9, 10.7] as [number, number],
    visits: [{ planned: new Date() }, { planned: new Date(), note: "Moved" }] as [
      { planned: Date },
      { planned: Date; note: string },
    ],
    interest: { kind: "mobile" as const, dataCap: 10 },
    callTimes: { earliest: "09:00" },
    cable: { length: 30 },
  };
  const constant = {
    ...base,
    plan: "basic",
    tags: ["vip", "new"],
    address: { street: "Storgata 1", postalCode: "0155", unit: { floor: 3 } },
    lines: [
      { medium: "copper", speed: 8 },
      { medium: "fibre", speed: 500 },
    ],
    position: [59.9, 10.7],
    interest: { kind: "fibre", speed: 500 },
  } as const;
  return [
    broadbandUpgrade.record(everything),
    broadbandUpgrade.record(constant),
    broadbandUpgrade.record(Object.freeze(everything)),
    broadbandUpgrade.record(structuredClone(everything)),
    broadbandUpgrade.record({
      name: "Kari",
      phone: "+4790000000",
      currentSpeed: 12,
      email: "kari@example.com",
      plan: "plus",
      movedIn: new Date(),
      tags: ["vip"],
      address: { street: "Storgata 1", postalCode: "0155", unit: { floor: 3, door: "H0301" } },
      lines: [{ medium: "fibre", speed: 500 }],
      position: [59.9, 10.7],
      visits: [{ planned: new Date() }, { planned: new Date(), note: "Moved" }],
      interest: { kind: "fibre", speed: 500 },
    }),
  ];
}

/** Optional fields, absent and undefined. */
export function optionalFields(
  partial: Pick<LeadInput, "name" | "phone" | "currentSpeed"> & Partial<LeadInput>,
  address: NonNullable<LeadInput["address"]> | undefined,
): void {
  broadbandUpgrade.record(base);
  broadbandUpgrade.record({ ...base });
  broadbandUpgrade.record({ ...base, email: undefined, plan: undefined, address: undefined, tags: undefined });
  broadbandUpgrade.record({ ...base, address });
  broadbandUpgrade.record({ ...base, address: { street: "Storgata 1", postalCode: "0155", unit: undefined } });
  broadbandUpgrade.record({
    ...base,
    address: { street: "Storgata 1", postalCode: "0155", unit: { floor: 1, door: undefined } },
  });
  broadbandUpgrade.record({ ...base, ...(maybe ? { plan: "plus" } : {}) });
  broadbandUpgrade.record({ ...base, ...(maybe && { email: "kari@example.com" }) });
  broadbandUpgrade.record({ ...base, plan: maybe ? "plus" : undefined });
  broadbandUpgrade.record({ ...base, movedIn: maybe ? new Date() : undefined });
  broadbandUpgrade.record(partial);
  const nothing: undefined = undefined;
  broadbandUpgrade.record({ ...base, tags: nothing });
}

/** Its own types, in and out. */
export function ownTypes(input: LeadInput, held: LeadRecord, either: LeadInput | LeadRecord): void {
  broadbandUpgrade.record(input);
  broadbandUpgrade.record(held);
  broadbandUpgrade.record(either);
  broadbandUpgrade.record({ ...held });
  broadbandUpgrade.record({ ...held, name: "Ola" });
  broadbandUpgrade.record({ ...input, plan: "plus" });
  const { email: _email, ...rest } = held;
  broadbandUpgrade.record(rest);
  const again: LeadRecord = broadbandUpgrade.record(input);
  const parsed: LeadRecord = broadbandUpgrade.parse({});
  const safe = broadbandUpgrade.safeParse({});
  if (safe.success) broadbandUpgrade.record(safe.data);
  const shape: LeadInput = held;
  for (const one of [again, parsed, shape]) broadbandUpgrade.record(one);
  const json: Record<string, unknown> = held;
  console.log(json);
  // another purpose may hold the same shape, once it is written out
  fibreSurvey.record({ name: held.name, phone: held.phone, currentSpeed: held.currentSpeed });
}

interface Customer {
  name: string;
  phone: string;
  currentSpeed: number;
}
interface FullCustomer extends Customer {
  readonly email?: string;
  readonly plan?: "basic" | "plus" | undefined;
  readonly address?: { readonly street: string; readonly postalCode: string };
  readonly lines?: readonly { readonly medium: "copper"; readonly speed: number }[];
  readonly tags?: ReadonlyArray<string>;
}
class PlainCustomer implements Customer {
  name = "Kari";
  phone = "+4790000000";
  currentSpeed = 12;
}

/** Interfaces, aliases, mapped types, intersections. */
export function otherTypes(
  customer: Customer,
  full: FullCustomer,
  readonly: Readonly<Customer>,
  picked: Pick<FullCustomer, "name" | "phone" | "currentSpeed" | "plan">,
  omitted: Omit<FullCustomer & { birthDate: string }, "birthDate">,
  intersection: { name: string } & { phone: string; currentSpeed: number } & { plan?: "plus" },
  required: Required<Omit<LeadInput, "interest">>,
  branded: Customer & { phone: string & { readonly __brand: "Phone" } },
  nullableSpread: Customer | null,
): void {
  broadbandUpgrade.record(customer);
  broadbandUpgrade.record(full);
  broadbandUpgrade.record(readonly);
  broadbandUpgrade.record(picked);
  broadbandUpgrade.record(omitted);
  broadbandUpgrade.record(intersection);
  broadbandUpgrade.record(required);
  broadbandUpgrade.record(branded);
  broadbandUpgrade.record({ ...base, ...nullableSpread });
  broadbandUpgrade.record({ ...new PlainCustomer() });
  const { name, phone, currentSpeed } = full;
  broadbandUpgrade.record({ name, phone, currentSpeed });
  const key = "plan";
  broadbandUpgrade.record({ ...base, [key]: "plus" });
}

/** Unions of legal shapes. */
export function unions(
  either: Customer | FullCustomer,
  tagged: (Customer & { plan: "basic" }) | (Customer & { plan: "plus"; email: string }),
  interest: NonNullable<LeadInput["interest"]>,
  wideLine: { medium: "copper" | "fibre"; speed: 8 | 500 },
): void {
  broadbandUpgrade.record(either);
  broadbandUpgrade.record(tagged);
  broadbandUpgrade.record(maybe ? base : { ...base, plan: "plus" as const });
  broadbandUpgrade.record(maybe ? { ...base, plan: "plus" } : { ...base, email: "kari@example.com" });
  broadbandUpgrade.record({ ...base, interest });
  broadbandUpgrade.record({ ...base, interest: maybe ? interest : undefined });
  broadbandUpgrade.record({
    ...base,
    interest: maybe ? { kind: "fibre", speed: 500 } : { kind: "mobile", dataCap: 10 },
  });
  const normalised = maybe ? { kind: "fibre" as const, speed: 500 } : { kind: "mobile" as const, dataCap: 10 };
  broadbandUpgrade.record({ ...base, interest: normalised });
  broadbandUpgrade.record({ ...base, lines: [wideLine] });
  broadbandUpgrade.record({ ...base, lines: maybe ? [] : [wideLine] });
}

/** Arrays and tuples. */
export function arrays(
  lines: { medium: "fibre"; speed: number }[],
  readonlyLines: readonly { medium: "fibre"; speed: number }[],
  people: readonly Customer[],
  visits: NonNullable<LeadInput["visits"]>,
): LeadRecord[] {
  broadbandUpgrade.record({ ...base, tags: [] });
  broadbandUpgrade.record({ ...base, lines });
  broadbandUpgrade.record({ ...base, lines: readonlyLines });
  broadbandUpgrade.record({ ...base, lines: [...lines, { medium: "copper", speed: 8 }] });
  broadbandUpgrade.record({ ...base, lines: lines.map(({ speed }) => ({ medium: "fibre", speed })) });
  broadbandUpgrade.record({ ...base, tags: lines.map(({ medium }) => medium) });
  broadbandUpgrade.record({ ...base, visits });
  broadbandUpgrade.record({ ...base, visits: [{ planned: new Date() }, { planned: new Date(), note: "" }] });
  const position = [59.9, 10.7] as const;
  broadbandUpgrade.record({ ...base, position });
  return people.map((one) => broadbandUpgrade.record(one));
}

/** Values narrower than the schema's. */
export function narrower(plan: "plus", speed: 12 | 24, tag: "vip"): void {
  broadbandUpgrade.record({ name: "Kari", phone: "+4790000000", currentSpeed: speed, plan, tags: [tag] });
}

interface Cabinet {
  readonly label: string;
  readonly parts: readonly Cabinet[];
}

/** Defaults may be left out, nulls are values, conversions take their input. */
export function inputSide(): void {
  const order = { email: "kari@example.com", reference: "S-1", note: null, startsOn: "2026-01-01" };
  subscription.record(order);
  subscription.record({ ...order, tier: "office" });
  subscription.record({ ...order, tier: undefined, note: "Ring twice" });
  const cabinet: Cabinet = { label: "Cabinet", parts: [{ label: "Card", parts: [] }] };
  subscription.record({ ...order, installation: cabinet });
  subscription.record({ ...order, installation: { label: "Cabinet", parts: [{ label: "Card", parts: [] }] } });
  const held: RecordOf<typeof subscription> = subscription.record(order);
  const tier: "home" | "office" = held.tier;
  const startsOn: Date = held.startsOn;
  const note: string | null = held.note;
  console.log(tier, startsOn, note);
  const lead = { ...base, email: "kari@example.com", distanceToExchange: 900 };
  example.record(lead);
}

/** Generic code takes unknown data through the untyped doors. */
export function genericParse<Of extends Assignment>(assignment: Of, data: unknown): RecordOf<Of> {
  const parsed: RecordOf<Of> = assignment.parse(data) as RecordOf<Of>;
  const result = assignment.safeParse(data);
  if (!result.success) console.log(result.error.refusals.length);
  return parsed;
}

/** Any assignment, for lists of them. */
export function widened(): readonly Assignment[] {
  const one: Assignment = broadbandUpgrade;
  return [one, fibreSurvey, subscription, example];
}

/** A door that is handed on keeps its type. */
export const door: typeof broadbandUpgrade.record = broadbandUpgrade.record;
door(base);
