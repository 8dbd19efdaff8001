// Attempts to bring undeclared data through the typed door of an assignment. Each comment `error` asks for an error on
// the next line, with its code and a part of its text; every other line must compile.
import type { Assignment, InputOf, RecordOf } from "purposebound";
import { broadbandUpgrade, fibreSurvey, subscription } from "../shared.js";

type LeadInput = InputOf<typeof broadbandUpgrade>;

const base = { name: "Kari", phone: "+4790000000", currentSpeed: 12 };
const maybe = Math.random() > 0.5;

// --- fresh literals ---

// error TS2322: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, birthDate: "1980-01-01" });
// error TS2322: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ name: "Kari", phone: "+4790000000", currentSpeed: 12, birthDate: "1980-01-01" });
broadbandUpgrade.record({
  ...base,
  // error TS2322: NotDeclared<"birthDate", "broadband-upgrade", "remove it
  birthDate: "1980-01-01",
  // error TS2322: NotDeclared<"gender", "broadband-upgrade", "remove it
  gender: "f",
});
// error TS2322: Type 'undefined' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, birthDate: undefined });
// error TS2322: Type 'null' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, birthDate: null });
// error TS2322: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, birthDate: "1980-01-01" } as const);
// error TS2322: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ name: "Kari", phone: "+4790000000", currentSpeed: 12, birthDate: "1980-01-01" } as const);

// --- variables, spreads, copies ---

const person = { ...base, birthDate: "1980-01-01" };
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(person);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record((person));
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(person!);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...person });
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...person, name: "Ola" });
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, ...person });
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, ...(maybe && { birthDate: "1980-01-01" }) });
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, ...(maybe ? { birthDate: "1980-01-01" } : {}) });
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(Object.assign({}, base, { birthDate: "1980-01-01" }));
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(Object.freeze(person));
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(structuredClone(person));
const constant = { ...base, birthDate: "1980-01-01" } as const;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(constant);
const { name: _name, ...nameless } = person;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ name: "Ola", ...nameless });
// error TS2322: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, birthDate: "1980-01-01" } satisfies LeadInput & { birthDate: string });
let assigned = person;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record((assigned = person));

// --- optional and undefined extras ---

declare const optional: LeadInput & { birthDate?: string };
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(optional);
declare const optionalOrUndefined: LeadInput & { birthDate?: string | undefined };
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(optionalOrUndefined);
declare const alwaysUndefined: LeadInput & { birthDate: undefined };
// error TS2345: property 'birthDate' has conflicting types
broadbandUpgrade.record(alwaysUndefined);
declare const optionalNever: LeadInput & { birthDate?: never };
// error TS2345: property 'birthDate' has conflicting types
broadbandUpgrade.record(optionalNever);
declare const partial: LeadInput & Partial<{ birthDate: string; gender: string }>;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(partial);

// --- interfaces, aliases, mapped types ---

interface Customer {
  name: string;
  phone: string;
  currentSpeed: number;
  birthDate: string;
}
declare const customer: Customer;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(customer);
interface Lead extends LeadInput {
  birthDate: string;
}
declare const lead: Lead;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(lead);
declare const readonlyCustomer: Readonly<Customer>;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(readonlyCustomer);
declare const picked: Pick<Customer, "name" | "phone" | "currentSpeed" | "birthDate">;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(picked);
declare const omitted: Omit<Customer & { gender: string }, "birthDate">;
// error TS2345: NotDeclared<"gender", "broadband-upgrade", "remove it
broadbandUpgrade.record(omitted);
declare const mapped: LeadInput & { [Key in "birthDate" | "gender"]: string };
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(mapped);
declare const prefixed: LeadInput & { [Key in keyof LeadInput as `old${Capitalize<Key>}`]: LeadInput[Key] };
// error TS2345: NotDeclared<"oldName", "broadband-upgrade", "remove it
broadbandUpgrade.record(prefixed);
declare const finiteRecord: LeadInput & Record<"birthDate" | "gender", string>;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(finiteRecord);

// --- intersections ---

declare const intersection: LeadInput & { birthDate: string };
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(intersection);
declare const manyParts: { name: string } & { phone: string } & { currentSpeed: number } & { birthDate: string };
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(manyParts);

// --- index signatures ---

declare const open: LeadInput & Record<string, unknown>;
// error TS2345: NotPlain<"an object open to any key", "broadband-upgrade", "list the
broadbandUpgrade.record(open);
declare const openToAny: LeadInput & Record<string, any>;
// error TS2345: NotPlain<"an object open to any key", "broadband-upgrade", "list the
broadbandUpgrade.record(openToAny);
interface Indexed extends LeadInput {
  [key: string]: unknown;
}
declare const indexed: Indexed;
// error TS2345: NotPlain<"an object open to any key", "broadband-upgrade", "list the
broadbandUpgrade.record(indexed);
declare const indexOnly: Record<string, string>;
// error TS2345: Argument of type 'Record<string, string>' is not assignable to parameter of type
broadbandUpgrade.record(indexOnly);
declare const anyIndexOnly: Record<string, any>;
// error TS2345: Argument of type 'Record<string, any>' is not assignable to parameter of type
broadbandUpgrade.record(anyIndexOnly);
declare const openToTemplate: LeadInput & { [key: `x-${string}`]: string };
// error TS2345: NotDeclared<`x-${string}`, "broadband-upgrade", "remove it
broadbandUpgrade.record(openToTemplate);
declare const openToNumber: LeadInput & { [key: number]: string };
// error TS2345: NotDeclared<number, "broadband-upgrade", "remove it
broadbandUpgrade.record(openToNumber);
declare const openToNumberAny: LeadInput & { [key: number]: any };
// error TS2345: Property '[refused]' is missing
broadbandUpgrade.record(openToNumberAny);
declare const openToSymbol: LeadInput & { [key: symbol]: string };
// error TS2345: NotDeclared<symbol, "broadband-upgrade", "remove it
broadbandUpgrade.record(openToSymbol);
declare const openToPropertyKey: LeadInput & Record<PropertyKey, unknown>;
// error TS2345: NotPlain<"an object open to any key", "broadband-upgrade", "list the
broadbandUpgrade.record(openToPropertyKey);

// --- symbol, number and computed keys ---

const secret: unique symbol = Symbol("secret");
// error TS2418: NotDeclared<unique symbol, "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, [secret]: "1980-01-01" });
const withSymbol = { ...base, [secret]: "1980-01-01" };
// error TS2345: NotDeclared<unique symbol, "broadband-upgrade", "remove it
broadbandUpgrade.record(withSymbol);
// error TS2322: NotDeclared<7, "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, 7: "1980-01-01" });
const withNumber = { ...base, 7: "1980-01-01" };
// error TS2345: NotDeclared<7, "broadband-upgrade", "remove it
broadbandUpgrade.record(withNumber);
const literalKey = "birthDate";
// error TS2418: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, [literalKey]: "1980-01-01" });
const withComputed = { ...base, [literalKey]: "1980-01-01" };
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(withComputed);
declare const wideKey: string;
const withWideKey = { name: "Kari", phone: "+4790000000", currentSpeed: 12, [wideKey]: "x" };
// error TS2345: NotPlain<"an object open to any key", "broadband-upgrade", "list the
broadbandUpgrade.record(withWideKey);
// error TS2345: NotPlain<"an object open to any key", "broadband-upgrade", "list the
broadbandUpgrade.record({ name: "Kari", phone: "+4790000000", currentSpeed: 12, [wideKey]: "x" });
declare const someSymbol: symbol;
const withSomeSymbol = { name: "Kari", phone: "+4790000000", currentSpeed: 12, [someSymbol]: "x" };
// error TS2345: NotDeclared<symbol, "broadband-upgrade", "remove it
broadbandUpgrade.record(withSomeSymbol);
declare const templateKey: `x-${string}`;
const withTemplateKey = { name: "Kari", phone: "+4790000000", currentSpeed: 12, [templateKey]: "x" };
// error TS2345: NotPlain<"an object open to any key", "broadband-upgrade", "list the
broadbandUpgrade.record(withTemplateKey);
declare const unionKey: "birthDate" | "gender";
const withUnionKey = { name: "Kari", phone: "+4790000000", currentSpeed: 12, [unionKey]: "x" };
// error TS2345: NotPlain<"an object open to any key", "broadband-upgrade", "list the
broadbandUpgrade.record(withUnionKey);
// error TS2322: NotDeclared<"birth-date", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, "birth-date": "1980-01-01" });
// error TS2322: NotDeclared<"__proto__", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, __proto__: { birthDate: "1980-01-01" } });
// error TS2322: NotDeclared<"constructor", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, constructor: "x" });
const withToString = { ...base, toString: () => "Kari" };
// error TS2345: NotDeclared<"toString", "broadband-upgrade", "remove it
broadbandUpgrade.record(withToString);

// --- unions ---

declare const union: LeadInput | (LeadInput & { birthDate: string });
// error TS2345: Property 'birthDate' is missing
broadbandUpgrade.record(union);
declare const unionOfExtras: (LeadInput & { birthDate: string }) | (LeadInput & { gender: string });
// error TS2345: Property 'gender' is missing
broadbandUpgrade.record(unionOfExtras);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(maybe ? { ...base, birthDate: "1980-01-01" } : base);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(maybe ? { ...base } : { ...base, birthDate: "1980-01-01" });
type Tagged =
  | (LeadInput & { plan: "basic" })
  | (LeadInput & { plan: "plus"; birthDate: string });
declare const tagged: Tagged;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(tagged);
if (tagged.plan === "plus") {
  // error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
  broadbandUpgrade.record(tagged);
} else {
  broadbandUpgrade.record(tagged); // the member that is exact
}
function hasBirthDate(one: LeadInput): one is LeadInput & { birthDate: string } {
  return "birthDate" in one;
}
const narrowed: LeadInput = base;
if (hasBirthDate(narrowed)) {
  // error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
  broadbandUpgrade.record(narrowed);
}
if ("birthDate" in narrowed) {
  // error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
  broadbandUpgrade.record(narrowed);
}

// --- nested objects ---

const home = { street: "Storgata 1", postalCode: "0155" };
const secretHome = { ...home, alarmCode: "1234" };
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, address: { street: "Storgata 1", postalCode: "0155", alarmCode: "1234" } });
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, address: { ...home, alarmCode: "1234" } });
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, address: secretHome });
const nested = { ...base, address: secretHome };
// error TS2345: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record(nested);
const deepNested = { ...base, address: { ...home, unit: { floor: 3, alarmCode: "1234" } } };
// error TS2345: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record(deepNested);
declare const optionalNested: LeadInput & { address?: typeof secretHome };
// error TS2345: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record(optionalNested);
declare const undefinedNested: Omit<LeadInput, "address"> & { address: typeof secretHome | undefined };
// error TS2345: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record(undefinedNested);
declare const nestedOptionalExtra: Omit<LeadInput, "address"> & { address: typeof home & { alarmCode?: string } };
// error TS2345: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record(nestedOptionalExtra);
declare const deepOptional: Omit<LeadInput, "address"> & {
  address?: { street: string; postalCode: string; unit?: { floor: number; alarmCode?: string } };
};
// error TS2345: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record(deepOptional);
declare const nestedOpen: Omit<LeadInput, "address"> & { address: typeof home & Record<string, unknown> };
// error TS2345: NotPlain<"an object open to any key", "broadband-upgrade", "list the
broadbandUpgrade.record(nestedOpen);
declare const nestedUnion: Omit<LeadInput, "address"> & { address: typeof home | typeof secretHome };
// error TS2345: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record(nestedUnion);
const times = { earliest: "09:00", alarmCode: "1234" };
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, cable: { length: 30, alarmCode: "1234" } });
// error TS2322: Type 'string' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, cable: "thirty" });
// error TS2322: Type '"thirty"' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, cable: ["thirty"] });
const wrongCable = { ...base, cable: "thirty" };
// error TS2345: { readonly cable: never; } & Rest
broadbandUpgrade.record(wrongCable);
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, callTimes: { earliest: "09:00", alarmCode: "1234" } });
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, callTimes: times });
// error TS2353: 'alarmCode' does not exist in type
broadbandUpgrade.record({ ...base, callTimes: { alarmCode: "1234" } });
const onlySecret = { alarmCode: "1234" };
// error TS2559: has no properties in common with type
broadbandUpgrade.record({ ...base, callTimes: onlySecret });
// error TS2559: has no properties in common with type
broadbandUpgrade.record({ ...base, callTimes: "after nine" });
// error TS2559: has no properties in common with type
broadbandUpgrade.record({ ...base, callTimes: ["09:00"] });
// error TS2559: has no properties in common with type
broadbandUpgrade.record({ ...base, callTimes: new Date() });
// error TS2559: has no properties in common with type
broadbandUpgrade.record({ ...base, callTimes: () => "after nine" });
const wrongTimes = { ...base, callTimes: "after nine" };
// error TS2345: Types of property 'callTimes' are incompatible
broadbandUpgrade.record(wrongTimes);
const emptyUnit: {} = secretHome;
const withEmptyUnit = { ...base, address: { ...home, unit: emptyUnit } };
// error TS2345: Property 'floor' is missing
broadbandUpgrade.record(withEmptyUnit);

// --- recursive structures ---

const order = { email: "kari@example.com", reference: "S-1", note: null, startsOn: "2026-01-01" };
interface Piece {
  label: string;
  parts: Piece[];
  serial?: string;
}
declare const piece: Piece;
// error TS2322: NotDeclared<"serial", "subscription", "remove it
subscription.record({ ...order, installation: piece });
interface Shelf {
  label: string;
  parts: { label: string; parts: (Shelf & { serial: string })[] }[];
}
declare const shelf: Shelf;
// error TS2322: NotDeclared<"serial", "subscription", "remove it
subscription.record({ ...order, installation: shelf });
const router = { label: "Router", parts: [{ label: "Card", parts: [], serial: "1234" }] };
// error TS2322: NotDeclared<"serial", "subscription", "remove it
subscription.record({ ...order, installation: router });

// --- nested arrays and tuples ---

const line = { medium: "fibre", speed: 500 } as const;
const secretLine = { medium: "fibre", speed: 500, alarmCode: "1234" } as const;
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, lines: [{ medium: "fibre", speed: 500, alarmCode: "1234" }] });
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, lines: [line, { medium: "fibre", speed: 500, alarmCode: "1234" }] });
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, lines: [secretLine] });
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, lines: [line, secretLine] });
const secretLines = [secretLine];
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, lines: secretLines });
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, lines: [line, ...secretLines] });
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, lines: secretLines.map((one) => one) });
declare const readonlyLines: readonly (typeof secretLine)[];
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, lines: readonlyLines });
declare const mixedLines: (typeof line | typeof secretLine)[];
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, lines: mixedLines });
declare const openLines: (typeof line & Record<string, unknown>)[];
// error TS2322: NotPlain<"an object open to any key", "broadband-upgrade", "list the
broadbandUpgrade.record({ ...base, lines: openLines });
const secretVisit = { planned: new Date(), alarmCode: "1234" };
const done = { planned: new Date(), note: "Moved" };
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, visits: [{ planned: new Date(), alarmCode: "1234" }, done] });
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, visits: [secretVisit, done] });
const tuple: [typeof secretVisit, typeof done] = [secretVisit, done];
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, visits: tuple });
const altitude: [number, number, number] = [59.9, 10.7, 23];
// error TS2322: Source has 3 element(s) but target allows only 2
broadbandUpgrade.record({ ...base, position: altitude });

// --- each place of a tuple by itself ---

// error TS2322: NotDeclared<"note", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, visits: [{ planned: new Date(), note: "Moved" }, done] });
const crossedVisit = { planned: new Date(), note: "Moved" };
// error TS2322: NotDeclared<"note", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, visits: [crossedVisit, done] });
const crossedVisits = { ...base, visits: [crossedVisit, done] as [typeof crossedVisit, typeof done] };
// error TS2345: NotDeclared<"note", "broadband-upgrade", "remove it
broadbandUpgrade.record(crossedVisits);
const taggedArray = Object.assign(["vip"], { alarmCode: "1234" });
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, tags: taggedArray });
const taggedTuple = Object.assign([59.9, 10.7] as [number, number], { alarmCode: "1234" });
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, position: taggedTuple });

// --- nested unions ---

// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, interest: { kind: "fibre", speed: 500, alarmCode: "1234" } });
const secretInterest = { kind: "fibre", speed: 500, alarmCode: "1234" } as const;
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, interest: secretInterest });
// error TS2322: NotDeclared<"dataCap", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, interest: { kind: "fibre", speed: 500, dataCap: 10 } });
const crossedInterest = { kind: "fibre", speed: 500, dataCap: 10 } as const;
// error TS2322: NotDeclared<"dataCap", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, interest: crossedInterest });
declare const eitherInterest: { kind: "fibre"; speed: number } | { kind: "mobile"; dataCap: number; speed: number };
// error TS2322: NotDeclared<"speed", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, interest: eitherInterest });

// --- values that are not plain ---

const oddDate = Object.assign(new Date(), { alarmCode: "1234" });
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, movedIn: oddDate });
class Stamp extends Date {
  alarmCode = "1234";
}
// error TS2322: NotDeclared<"alarmCode", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, movedIn: new Stamp() });
// error TS2322: 'string' is a primitive, but 'String' is a wrapper object. Prefer using 'string' when possible
broadbandUpgrade.record({ ...base, name: new String("Kari") });
// error TS2322: NotDeclared<"greet", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, greet() {} });
const withMethod = { ...base, greet: () => "Hi" };
// error TS2345: NotDeclared<"greet", "broadband-upgrade", "remove it
broadbandUpgrade.record(withMethod);
const callable = Object.assign(() => "Hi", { phone: "+4790000000", currentSpeed: 12 });
// error TS2345: NotPlain<"a function", "broadband-upgrade", "list the
broadbandUpgrade.record(callable);
const constructable = Object.assign(class {}, { phone: "+4790000000", currentSpeed: 12 });
// error TS2345: NotPlain<"a function", "broadband-upgrade", "list the
broadbandUpgrade.record(constructable);
declare const nestedCallable: (() => void) & { street: string; postalCode: string };
// error TS2322: NotPlain<"a function", "broadband-upgrade", "list the
broadbandUpgrade.record({ ...base, address: nestedCallable });
declare const hybrid: LeadInput & (() => void);
// error TS2345: NotPlain<"a function", "broadband-upgrade", "list the
broadbandUpgrade.record(hybrid);
// error TS2345: Argument of type '{ name: string; phone: string; currentSpeed: number; }[]' is not assignable to parameter of type
broadbandUpgrade.record([base]);
// error TS2345: Argument of type 'Map<string, string | number>' is not assignable to parameter of type
broadbandUpgrade.record(new Map(Object.entries(base)));
// error TS2345: NotDeclared<unique symbol, "broadband-upgrade", "remove it
broadbandUpgrade.record(Object.assign([base], base));

// --- classes ---

class PublicExtra {
  name = "Kari";
  phone = "+4790000000";
  currentSpeed = 12;
  birthDate = "1980-01-01";
}
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(new PublicExtra());
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...new PublicExtra() });
class PrivateExtra {
  name = "Kari";
  phone = "+4790000000";
  currentSpeed = 12;
  private birthDate = "1980-01-01";
}
// error TS2345: NotPlain<"a class instance with private members", "broadband-upgrade", "list the
broadbandUpgrade.record(new PrivateExtra());
class ProtectedExtra {
  name = "Kari";
  phone = "+4790000000";
  currentSpeed = 12;
  protected birthDate = "1980-01-01";
}
// error TS2345: NotPlain<"a class instance with private members", "broadband-upgrade", "list the
broadbandUpgrade.record(new ProtectedExtra());
class HashPrivateExtra {
  name = "Kari";
  phone = "+4790000000";
  currentSpeed = 12;
  #birthDate = "1980-01-01";
}
// error TS2345: NotPlain<"a class instance with private members", "broadband-upgrade", "list the
broadbandUpgrade.record(new HashPrivateExtra());
class GetterExtra {
  name = "Kari";
  phone = "+4790000000";
  currentSpeed = 12;
  get birthDate() {
    return "1980-01-01";
  }
}
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(new GetterExtra());
class MethodExtra {
  name = "Kari";
  phone = "+4790000000";
  currentSpeed = 12;
  birthDate() {
    return "1980-01-01";
  }
}
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(new MethodExtra());
class Inherits extends PublicExtra {}
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(new Inherits());
class InheritsPrivate extends PrivateExtra {}
// error TS2345: NotPlain<"a class instance with private members", "broadband-upgrade", "list the
broadbandUpgrade.record(new InheritsPrivate());
abstract class Holder {
  name = "Kari";
  phone = "+4790000000";
  currentSpeed = 12;
  save() {
    // error TS2345: Type 'Holder' is not assignable to type 'this'
    broadbandUpgrade.record(this);
  }
}
declare const privateOrPlain: PrivateExtra | LeadInput;
// error TS2345: NotPlain<"a class instance with private members", "broadband-upgrade", "list the
broadbandUpgrade.record(privateOrPlain);
declare const privateAndMore: PrivateExtra & { plan: "plus" };
// error TS2345: NotPlain<"a class instance with private members", "broadband-upgrade", "list the
broadbandUpgrade.record(privateAndMore);
class Home {
  street = "Storgata 1";
  postalCode = "0155";
  private alarmCode = "1234";
}
// error TS2322: NotPlain<"a class instance with private members", "broadband-upgrade", "list the
broadbandUpgrade.record({ ...base, address: new Home() });
broadbandUpgrade.record({
  ...base,
  // error TS2322: NotDeclared<"birthDate", "broadband-upgrade", "remove it
  get birthDate() {
    return "1980-01-01";
  },
});

// --- any and unknown ---

declare const anything: any;
// error TS2345: Argument of type 'any' is not assignable to parameter of type 'never'
broadbandUpgrade.record(anything);
// error TS2345: Argument of type 'any' is not assignable to parameter of type 'never'
broadbandUpgrade.record(JSON.parse("{}"));
// error TS2345: Argument of type 'any' is not assignable to parameter of type 'never'
broadbandUpgrade.record({ ...JSON.parse("{}") });
// error TS2345: Argument of type 'any' is not assignable to parameter of type 'never'
broadbandUpgrade.record({ ...base, ...JSON.parse("{}") });
// error TS2345: Argument of type 'any' is not assignable to parameter of type 'never'
broadbandUpgrade.record(maybe ? base : anything);
declare const unknownThing: unknown;
// error TS2345: Argument of type 'unknown' is not assignable to parameter of type
broadbandUpgrade.record(unknownThing);
declare const objectThing: object;
// error TS2345: Argument of type 'object' is not assignable to parameter of type
broadbandUpgrade.record(objectThing);
declare const emptyThing: {};
// error TS2345: Argument of type '{}' is not assignable to parameter of type
broadbandUpgrade.record(emptyThing);
// error TS2322: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, name: anything });
const withAny = { ...base, name: anything };
// error TS2345: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record(withAny);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ ...base, birthDate: anything });
const withAnyExtra = { ...base, birthDate: anything };
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(withAnyExtra);
// error TS2322: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, address: anything });
// error TS2322: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, address: { ...home, street: anything } });
// error TS2322: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, address: { ...home, unit: anything } });
// error TS2322: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, lines: anything });
// error TS2322: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, lines: [anything] });
// error TS2322: Type '500' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, lines: [line, { ...line, speed: anything }] });
declare const anyArray: any[];
// error TS2322: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, lines: anyArray });
// error TS2322: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, tags: anyArray });
// error TS2322: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, position: [59.9, anything] });
// error TS2322: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, visits: [anything, done] });
// error TS2322: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, interest: anything });
// error TS2322: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, interest: { kind: "fibre", speed: anything } });
// error TS2322: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, movedIn: anything });
// error TS2322: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record({ ...base, plan: anything });
declare const anyLead: { [Key in keyof LeadInput]: any };
// error TS2345: Type 'any' is not assignable to type 'never'
broadbandUpgrade.record(anyLead);

// --- awaited values, elements, members ---

async function awaited(promise: Promise<Customer>, response: Response) {
  // error TS2345: Argument of type 'Promise<Customer>' is not assignable to parameter of type
  broadbandUpgrade.record(promise);
  // error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
  broadbandUpgrade.record(await promise);
  // error TS2345: Argument of type 'any' is not assignable to parameter of type 'never'
  broadbandUpgrade.record(await response.json());
  // error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
  await promise.then((one) => broadbandUpgrade.record(one));
  // error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
  await promise.then(broadbandUpgrade.record);
}
const people = [person];
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
for (const one of people) broadbandUpgrade.record(one);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
people.map((one) => broadbandUpgrade.record(one));
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
people.map(broadbandUpgrade.record);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
people.forEach(broadbandUpgrade.record);
// error TS2345: Argument of type '{ birthDate: string; name: string; phone: string; currentSpeed: number; } | undefined' is not assignable to parameter of type
broadbandUpgrade.record(people[0]);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(people[0]!);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record({ people: person }.people);
declare const byId: Map<string, Customer>;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
for (const [, one] of byId) broadbandUpgrade.record(one);
function* generated(): Generator<Customer> {}
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
for (const one of generated()) broadbandUpgrade.record(one);

// --- generic callers and bodies ---

function genericBody<Given extends LeadInput>(given: Given) {
  // error TS2345: Argument of type 'Given' is not assignable to parameter of type
  broadbandUpgrade.record(given);
  // error TS2345: Argument of type 'Given' is not assignable to parameter of type
  broadbandUpgrade.record({ ...given });
  // error TS2345: Argument of type '{ name: string; phone: string; currentSpeed: number; } & Given' is not assignable to parameter of type
  broadbandUpgrade.record({ ...base, ...given });
}
function genericUnconstrained<Given>(given: Given) {
  // error TS2345: Argument of type 'Given' is not assignable to parameter of type
  broadbandUpgrade.record(given);
  // error TS2345: Argument of type '{ name: string; phone: string; currentSpeed: number; } & Given' is not assignable to parameter of type
  broadbandUpgrade.record({ ...base, ...given });
}
function genericAny<Given extends any>(given: Given) {
  // error TS2322: Type 'Given' is not assignable to type 'string'
  broadbandUpgrade.record({ ...base, name: given });
}
function genericPart<Given extends { street: string; postalCode: string }>(address: Given) {
  // error TS2345: Argument of type '{ address: Given; name: string; phone: string; currentSpeed: number; }' is not assignable to parameter of type
  broadbandUpgrade.record({ ...base, address });
}
function genericOver<Of extends Assignment>(assignment: Of, given: InputOf<Of> & { birthDate: string }) {
  // error TS2345: Argument of type 'InputOf<Of> & { birthDate: string; }' is not assignable to parameter of type
  assignment.record(given);
}
const identity = <One>(one: One): One => one;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(identity(person));
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(identity({ ...base, birthDate: "1980-01-01" }));
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record(identity<Customer>(customer));
declare function invented<One>(): One;
// error TS2345: Argument of type 'unknown' is not assignable to parameter of type
broadbandUpgrade.record(invented());

// --- explicit type arguments and detached doors ---

// error TS2344: does not satisfy the constraint 'never'
broadbandUpgrade.record<LeadInput>(person);
// error TS2344: Type '{ birthDate: string; name: string; phone: string; currentSpeed: number; }' does not satisfy the constraint 'never'
broadbandUpgrade.record<typeof person>(person);
// error TS2344: Type 'any' does not satisfy the constraint 'never'
broadbandUpgrade.record<any>(person);
// error TS2345: Argument of type '{ birthDate: string; name: string; phone: string; currentSpeed: number; }' is not assignable to parameter of type
broadbandUpgrade.record<never>(person);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record<never, typeof person>(person);
// error TS2345: Argument of type '{ birthDate: string; name: string; phone: string; currentSpeed: number; }' is not assignable to parameter of type
broadbandUpgrade.record<never, any>(person);
const { record } = broadbandUpgrade;
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
record(person);
// error TS2322: NotDeclared<"birthDate", "broadband-upgrade", "remove it
const door: (given: Customer) => unknown = broadbandUpgrade.record;
// error TS2344: does not satisfy the constraint 'never'
const instantiated = broadbandUpgrade.record<LeadInput>;
// error TS2684: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record.call(undefined, person);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade.record.bind(broadbandUpgrade)(person);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade["record"](person);
// error TS2345: NotDeclared<"birthDate", "broadband-upgrade", "remove it
broadbandUpgrade?.record(person);
const wide: Assignment = broadbandUpgrade;
// error TS2345: Property '[refused]' is missing
wide.record(person);

// --- what the fields themselves hold ---

// error TS2345: Property 'currentSpeed' is missing
broadbandUpgrade.record({ name: "Kari", phone: "+4790000000" });
// error TS2322: Type 'string' is not assignable to type 'number'
broadbandUpgrade.record({ ...base, currentSpeed: "12" });
// error TS2322: Type 'undefined' is not assignable to type 'string'
broadbandUpgrade.record({ ...base, name: undefined });
// error TS2322: Type '"gold"' is not assignable to type
broadbandUpgrade.record({ ...base, plan: "gold" });
const wideText = { ...base, plan: "plus" };
// error TS2345: Types of property 'plan' are incompatible
broadbandUpgrade.record(wideText);
// error TS2322: Type 'string' is not assignable to type 'Date'
broadbandUpgrade.record({ ...base, movedIn: "2026-01-01" });
// error TS2322: Type 'string' is not assignable to type 'readonly string[]'
broadbandUpgrade.record({ ...base, tags: "vip" });
// error TS2322: Type 'number' is not assignable to type 'string'
broadbandUpgrade.record({ ...base, tags: [1] });
// error TS2322: Type 'string' is not assignable to type
broadbandUpgrade.record({ ...base, address: "Storgata 1" });
// error TS2353: 'speed' does not exist in type
broadbandUpgrade.record({ ...base, interest: { kind: "mobile", speed: 10 } });
// error TS2345: Argument of type 'null' is not assignable to parameter of type
broadbandUpgrade.record(null);
// error TS2345: Argument of type 'undefined' is not assignable to parameter of type
broadbandUpgrade.record(undefined);
// error TS2345: Argument of type 'string' is not assignable to parameter of type
broadbandUpgrade.record("Kari");
// error TS2554: Expected 1 arguments, but got 0
broadbandUpgrade.record();
// error TS2554: Expected 1 arguments, but got 2
broadbandUpgrade.record(base, person);
// error TS2322: Type 'Date' is not assignable to type 'string'
subscription.record({ ...order, startsOn: new Date() });
const wrongTier = { ...order, tier: null };
// error TS2345: Types of property 'tier' are incompatible
subscription.record(wrongTier);

// --- records of other purposes ---

declare const surveyRecord: RecordOf<typeof fibreSurvey>;
// error TS2345: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
broadbandUpgrade.record(surveyRecord);
// error TS2345: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
broadbandUpgrade.record({ ...surveyRecord });
// error TS2345: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
broadbandUpgrade.record({ ...surveyRecord, name: "Ola" });
declare const eitherRecord: RecordOf<typeof fibreSurvey> | RecordOf<typeof broadbandUpgrade>;
// error TS2345: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
broadbandUpgrade.record(eitherRecord);
// error TS2719: Type '"fibre-survey"' is not assignable to type '"broadband-upgrade"'
const wanted: RecordOf<typeof broadbandUpgrade> = surveyRecord;
// error TS2322: Property '[boundTo]' is missing
const unchecked: RecordOf<typeof broadbandUpgrade> = base;
declare const wideRecord: RecordOf<Assignment>;
// error TS2345: Argument of type '{ readonly [x: string]: unknown; } & BoundTo<string>' is not assignable to parameter of type
broadbandUpgrade.record(wideRecord);
