import type { AnyAssignment } from "../../assignment/index.js";
import { fieldsIn } from "../../definition/describe.js";
import type {
  DatasetLayout,
  Entry,
  EvolvingTransaction,
  JsonObject,
  OverValues,
  StoredRecord,
  StoredValue,
} from "../../storage/index.js";
import type { FieldEncryption } from "../keys/encryption.js";
import type { Pseudonymise } from "../keys/pseudonym.js";
import { LOOK_UP, LookUp, readLookUps } from "./look-ups.js";

/** Work on look-up hashes, when a definition is replaced. */
export interface LookUpChange {
  /** Fields of the layout before, whose hashes go. */
  readonly lost: readonly string[];
  /** Fields with values that are to be hashed: the name now, and the one before. */
  readonly gained: readonly { readonly name: string; readonly former: string }[];
  /** Fields that had hashes before. */
  readonly had: readonly string[];
}

/** Compares which fields have look-up hashes. A field without values that are encrypted has nothing to hash. */
export function compareLookUps(
  registered: JsonObject,
  { fields }: AnyAssignment,
  renames: Readonly<Record<string, string>>,
): LookUpChange {
  const before = fieldsIn(registered);
  const had = Object.keys(before).filter((name) => before[name]?.lookUp === true);
  const has = Object.entries(fields).flatMap(([name, { lookUp }]) => {
    const former = Object.hasOwn(renames, name) ? (renames[name] ?? name) : name;
    return lookUp === true ? [{ name, former }] : [];
  });
  return {
    had,
    lost: had.filter((name) => !has.some(({ former }) => former === name)),
    gained: has.filter(({ former }) => before[former]?.encrypted === true && !had.includes(former)),
  };
}

const PAGE = 1_000;

/** Deletes the hashes of fields that have none any more, and makes those of fields that have them now. */
export async function evolveLookUps(
  transaction: EvolvingTransaction,
  { lost, gained }: LookUpChange,
  {
    before,
    after,
    hash,
    encryption,
  }: {
    readonly before: DatasetLayout;
    readonly after: DatasetLayout;
    /** Needed if hashes are made. */
    readonly hash: Pseudonymise | undefined;
    readonly encryption: FieldEncryption | undefined;
  },
): Promise<void> {
  for (const name of lost) {
    for await (const page of readLookUps(transaction, writePrefix(before, name))) {
      await transaction.removeEntries(
        LOOK_UP,
        page.map(({ id }) => id),
      );
    }
  }
  if (gained.length === 0 || hash === undefined || encryption === undefined) return;
  const fields = gained.map(({ name, former }) => ({ former, lookUp: new LookUp(after, name, hash) }));
  const places = new Map(before.fields.map(({ name }, index) => [name, index]));
  let last: string | undefined;
  for (let size = PAGE; size === PAGE; ) {
    const from = last;
    const page: readonly StoredRecord[] = await encryption.read(() => transaction.held(from, PAGE));
    size = page.length;
    last = page.at(-1)?.subject;
    const origins = page.flatMap((one) => fields.map(({ former }) => one.origins[places.get(former) ?? -1] ?? 0));
    const numbers = [...new Set(origins.filter((one) => one > 0))];
    const intakes = numbers.length === 0 ? [] : await transaction.intakes(numbers);
    const moments = new Map(intakes.map(({ number, at }) => [number, at]));
    const notes = page.flatMap((record) =>
      fields.flatMap(({ former, lookUp }): readonly Entry[] => {
        const at = moments.get(record.origins[places.get(former) ?? -1] ?? 0) ?? record.collectedAt;
        const value: StoredValue = record.values[former] ?? null;
        const note = lookUp.build({ subject: record.subject, value, at });
        return note === undefined ? [] : [note];
      }),
    );
    if (notes.length > 0) await transaction.putEntries(notes);
  }
}

/** Deletes the hashes of values that are emptied before their field gets a longer time of its own. */
export async function forgetOutgrown(
  transaction: EvolvingTransaction,
  { had }: LookUpChange,
  { before, over }: { readonly before: DatasetLayout; readonly over: OverValues | undefined },
): Promise<void> {
  for (const { field, until } of over?.fields ?? []) {
    if (!had.includes(field)) continue;
    for await (const page of readLookUps(transaction, writePrefix(before, field))) {
      const gone = page.filter(({ at }) => at <= until);
      if (gone.length > 0)
        await transaction.removeEntries(
          LOOK_UP,
          gone.map(({ id }) => id),
        );
    }
  }
}

function writePrefix({ fields }: DatasetLayout, name: string): string {
  return `${fields.find((one) => one.name === name)?.firstName ?? name}:`;
}
