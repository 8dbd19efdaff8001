import { readPhoneRule, toE164, toPhoneForm1 } from "../../assignment/index.js";
import { isPhoneCountry, type PhoneCountry } from "../../boundary/index.js";
import { DefinitionError, type Refusal, RefusedError, StoreError } from "../../errors/index.js";
import type { DatasetContext } from "../context.js";
import { findUnnamed } from "../intake/admit.js";
import type { Identities, ReadSpelling } from "../keys/identities.js";

/**
 * Returns the hashes of a person who is named by what identifies them.
 *
 * @param country - The country of phone numbers without a country's prefix. If left out, it is that of the field.
 * @throws RefusedError if the identity is not valid
 * @throws DefinitionError `invalid-country`; StoreError `invalid-query` where nothing that identifies is a phone number
 */
export function identifySubject(
  context: DatasetContext,
  identity: object,
  country: PhoneCountry | undefined,
): Identities {
  const { assignment } = context;
  const phones = assignment.identifiedBy.flatMap((name) => {
    const field = assignment.fields[name];
    const rule = field === undefined ? undefined : readPhoneRule(field);
    return rule === undefined ? [] : [{ name, country: country ?? rule.country }];
  });
  checkCountry(assignment.id, country, phones.length > 0);
  const spelling: ReadSpelling = (name) => {
    const text = readOwnText(identity, name);
    return text === undefined ? undefined : { text, country: phones.find((one) => one.name === name)?.country };
  };
  const changes = country === undefined ? [] : phones.map(({ name }) => ({ name, text: readToday(spelling(name)) }));
  const given = changed(identity, changes);
  const part = assignment["~internals"].part(assignment.identifiedBy, false);
  const verdict = part.check(given);
  if (verdict.success) {
    // a person who was held under a word for an absent value must be found, and can be erased
    const unnamed = context.knowsOlderForms ? undefined : findUnnamed(context, verdict.data);
    if (unnamed !== undefined) throw new RefusedError(assignment.id, unnamed);
    return context.identify(verdict.data, spelling);
  }
  return identifyFormer(context, given, phones, spelling) ?? refuse(assignment.id, verdict.refusals);
}

function refuse(id: string, refusals: readonly Refusal[]): never {
  throw new RefusedError(id, refusals);
}

/** Release 0.1.0 took numbers that nobody has been given: who is held under one has their rights all the same. */
function identifyFormer(
  context: DatasetContext,
  given: object,
  phones: readonly { readonly name: string }[],
  spelling: ReadSpelling,
): Identities | undefined {
  const { assignment } = context;
  if (!context.knowsOlderForms || phones.length === 0) return undefined;
  const former = phones.map(({ name }) => {
    const spelt = spelling(name);
    return [name, spelt === undefined ? undefined : toPhoneForm1(spelt.text, spelt.country)] as const;
  });
  const names = assignment.identifiedBy.filter((name) => !phones.some((one) => one.name === name));
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !phones.some((one) => one.name === name)));
  const verdict = names.length === 0 ? undefined : assignment["~internals"].part(names, false).check(rest);
  if (verdict?.success === false || former.some(([, text]) => text === undefined)) return undefined;
  if (names.length === 0 && Object.keys(rest).length > 0) return undefined;
  return context.identifyHeld({ ...verdict?.data, ...Object.fromEntries(former) });
}

function checkCountry(id: string, country: unknown, hasPhones: boolean): void {
  if (country === undefined) return;
  if (typeof country !== "string" || !isPhoneCountry(country)) {
    throw new DefinitionError("invalid-country", "subject()", "the country of phone numbers is not known");
  }
  if (hasPhones) return;
  throw new StoreError(
    "invalid-query",
    `A country is named for people of assignment "${id}", whom no phone number identifies`,
  );
}

function readToday(spelt: ReturnType<ReadSpelling>): string | undefined {
  return spelt === undefined ? undefined : toE164(spelt.text, spelt.country);
}

/** The identity with numbers in international form; as it is, where there are none. */
function changed(
  identity: object,
  changes: readonly { readonly name: string; readonly text: string | undefined }[],
): object {
  const known = changes.filter(({ text }) => text !== undefined);
  if (known.length === 0) return identity;
  // a copy of what is plain data; the boundary looks at it like at any other
  return { ...identity, ...Object.fromEntries(known.map(({ name, text }) => [name, text])) };
}

/** Text of an own data property: nothing that is computed. */
function readOwnText(object: unknown, name: string): string | undefined {
  if (typeof object !== "object" || object === null) return undefined;
  try {
    const value: unknown = Object.getOwnPropertyDescriptor(object, name)?.value;
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined; // a proxy, which the boundary refuses
  }
}
