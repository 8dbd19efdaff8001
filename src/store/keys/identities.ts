import {
  type AnyAssignment,
  canonicalText,
  listOlderPhones,
  type PhoneSpelling,
  readPhoneRule,
  renewPhone,
} from "../../assignment/index.js";
import type { Pseudonymise } from "./pseudonym.js";

/** Hashes by which a person is recognised. */
export interface Identities {
  /** The hash under which a person is written. */
  readonly current: string;
  /** Hashes that former forms of canonical text made; none where no former form is in use. */
  readonly older: readonly OlderIdentity[];
}

/** A hash that a former form made. */
export interface OlderIdentity {
  readonly identity: string;
  /**
   * True if it can be nobody else's. If not, somebody who is kept out under it stays out. A record that is held under it is
   * left alone, because it may be another person's.
   */
  readonly isSafe: boolean;
}

/** Lists the former hashes under which nobody else can be held. */
export function listSafe(older: readonly OlderIdentity[]): readonly string[] {
  return older.filter(({ isSafe }) => isSafe).map(({ identity }) => identity);
}

/** Returns the text that was sent in a field, if it is known. */
export type ReadSpelling = (field: string) => PhoneSpelling | undefined;

const NO_OLDER: readonly OlderIdentity[] = Object.freeze([]);

/** More combinations of former texts are not looked for. */
const MOST = 12;

/** Hashes what identifies people in one assignment. */
export class Identifier {
  readonly #names: readonly string[];
  readonly #phones: ReadonlySet<string>;
  readonly #hash: Pseudonymise;
  /** True if people may have been hashed under form 1. */
  readonly #knowsForm1: boolean;

  constructor({ identifiedBy, fields }: AnyAssignment, hash: Pseudonymise, forms: readonly number[]) {
    this.#names = identifiedBy;
    this.#phones = new Set(
      identifiedBy.filter((name) => {
        const field = fields[name];
        return field !== undefined && readPhoneRule(field) !== undefined;
      }),
    );
    this.#hash = hash;
    this.#knowsForm1 = forms.includes(1);
  }

  /** Tells if people of this dataset may have been hashed under a former form. */
  get knowsOlder(): boolean {
    return this.#knowsForm1;
  }

  /** The hash under which a person is written. */
  current(data: Readonly<Record<string, unknown>>): string {
    return this.#hash(this.#names.map((name) => canonicalPart(data[name])));
  }

  /**
   * All hashes under which a person may be known.
   *
   * @param data - Values that passed the boundary.
   * @param spelling - Texts as they were sent. A former form may make something else of them.
   */
  identify(data: Readonly<Record<string, unknown>>, spelling: ReadSpelling): Identities {
    const current = this.current(data);
    if (!this.#knowsForm1) return { current, older: NO_OLDER };
    let combined: { readonly parts: readonly unknown[]; readonly isSafe: boolean }[] = [{ parts: [], isSafe: true }];
    for (const name of this.#names) {
      const options = this.#listParts(name, data[name], spelling);
      combined = combined
        .flatMap(({ parts, isSafe }) =>
          options.map((option) => ({ parts: [...parts, option.part], isSafe: isSafe && option.isSafe })),
        )
        .slice(0, MOST);
    }
    const older = new Map<string, OlderIdentity>();
    for (const { parts, isSafe } of combined) {
      const identity = this.#hash(parts);
      if (identity !== current && older.get(identity)?.isSafe !== true) older.set(identity, { identity, isSafe });
    }
    return { current, older: older.size === 0 ? NO_OLDER : [...older.values()] };
  }

  /** The same of a record that is held: what identifies the person in it may have a former form. */
  identifyHeld(record: object): Identities {
    const held = Object.fromEntries(this.#names.map((name) => [name, Reflect.get(record, name) as unknown]));
    if (!this.#knowsForm1) return this.identify(held, () => undefined);
    const read = (name: string): string | undefined => {
      const value = held[name];
      return typeof value === "string" ? value : undefined;
    };
    const today = Object.entries(held).map(([name, value]) => {
      const text = this.#phones.has(name) ? read(name) : undefined;
      return [name, text === undefined ? value : (renewPhone(text) ?? text)] as const;
    });
    return this.identify(Object.fromEntries(today), (name) => {
      const text = read(name);
      return text === undefined ? undefined : { text, country: undefined };
    });
  }

  /** Lists a part of the identity as it is today, first, and as it may have been. */
  #listParts(
    name: string,
    value: unknown,
    spelling: ReadSpelling,
  ): { readonly part: unknown; readonly isSafe: boolean }[] {
    const today = canonicalPart(value);
    const parts: { readonly part: unknown; readonly isSafe: boolean }[] = [{ part: today, isSafe: true }];
    if (typeof value !== "string" || typeof today !== "string") return parts;
    if (this.#phones.has(name)) {
      const older = listOlderPhones(today, spelling(name));
      return [...parts, ...older.map(({ number, isSafe }) => ({ part: number, isSafe }))];
    }
    // form 1 took texts as they were; they are one text today, so that nobody else can be meant
    const texts = new Set([value, spelling(name)?.text ?? value, today.normalize("NFD")]);
    texts.delete(today);
    return [
      ...parts,
      ...[...texts].filter((one) => canonicalText(one) === today).map((part) => ({ part, isSafe: true })),
    ];
  }
}

function canonicalPart(part: unknown): unknown {
  return typeof part === "string" ? canonicalText(part) : part;
}
