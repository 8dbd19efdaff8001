import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AnyAssignment, defineSource } from "purposebound";
import type { StorageAdapter } from "purposebound/adapter";
import { distribute } from "purposebound/postgres";
import type { Dataset, Store } from "purposebound/store";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { SqliteAdapter } from "../../examples/custom-adapter/sqlite-adapter.js";
import { partitioned } from "../support/storages/distributing.js";
import { expectedOf } from "./expected.js";
import { currentPackage, package010 } from "./packages.js";
import { buildPlaces } from "./places.js";
import { oldPackage, restoreKeys, restoreSqlite } from "./restore.js";

const expected = expectedOf("0.1.0");
const now = () => new Date(expected.closing);

/** What 0.1.0 left, in the hands of both packages. */
interface Both {
  readonly old: StorageAdapter;
  current(): StorageAdapter;
  release(): Promise<void>;
}

const places: readonly (readonly [
  title: string,
  storage: "pglite" | "sqlite" | "postgres-15" | "postgres-18",
  (directory: string) => Promise<Both>,
  isDistributed: boolean,
])[] = [
  ...buildPlaces((key) => inject(key)).flatMap(([title, storage, restore]) => {
    const both = async (directory: string): Promise<Both> => {
      const place = await restore(directory);
      return { old: place.old, current: () => place.adapter(), release: () => place.release() };
    };
    const one = [title, storage as "pglite", both, false] as const;
    return title === "PGlite" ? [one, ["PGlite, distributed", storage as "pglite", both, true] as const] : [one];
  }),
  [
    "SQLite",
    "sqlite",
    async (directory) => {
      await restoreSqlite("0.1.0", directory);
      const { SqliteAdapter: OldAdapter } = await oldPackage("0.1.0");
      return {
        old: new OldAdapter(directory),
        current: () => new SqliteAdapter(directory),
        release: async () => undefined,
      };
    },
    false,
  ],
];

/** As an application without types has it: numbers in any spelling. */
type Untyped = Dataset<AnyAssignment> & {
  add(input: object, options: object): Promise<{ outcome: string }>;
  subject(
    identity: object,
    options?: object,
  ): ReturnType<Dataset<AnyAssignment>["subject"]> & {
    rectify(input: object, options: object): Promise<boolean>;
  };
};

const codeOf = (adding: Promise<{ outcome: string }>): Promise<string> =>
  adding.then(
    ({ outcome }) => outcome,
    (error: unknown) => (error as { refusals?: readonly { code: string }[] }).refusals?.[0]?.code ?? String(error),
  );

describe.each(places)(
  "People of 0.1.0 whose canonical form is another today, on %s,",
  (_, storage, restore, isDistributed) => {
    const directory = mkdtempSync(join(tmpdir(), "forms-"));
    let both: Both | undefined;
    let store: Store;
    let rescue: Untyped;
    let declared: ReturnType<typeof currentPackage>["declared"];

    beforeAll(async () => {
      await restoreKeys("0.1.0", storage, join(directory, "keys"));
      const restored = await restore(join(directory, "data"));
      both = restored;
      const old = await package010();
      const opening = { keys: join(directory, "keys"), isSecret: false, now };
      const before = await old.open({
        storage: restored.old,
        assignments: [old.declared.rescue.assignment],
        ...opening,
      });
      const dataset = before.dataset(old.declared.rescue.assignment) as unknown as Untyped;
      const source = old.declared.rescue.sources.radio;
      const boat = (phone: string, name: string) => dataset.add({ phone, boat: name }, { source });
      await boat("+49 (0) 0151 12345678", "Adler");
      await boat("+43 (0) 0664 123456", "Donau");
      await boat("+420 (0) 601 123 456", "Vltava");
      await boat("+49 (0) 0160 1234567", "Elbe");
      await boat("+420 (0) 601 222 333", "Moldau");
      await boat("+974 (0) 33 123 456", "Doha");
      await boat("+47 12 34 56 78", "Nobody's number");
      await boat("+48 (0) 512 345 678", "Wisła");
      await dataset.subject({ phone: "+420 (0) 601 123 456" }).erase();
      await dataset.subject({ phone: "+48 (0) 512 345 678" }).erase();
      // not held, and kept out all the same
      await dataset.subject({ phone: "+49 (0) 0171 7654321" }).erase();
      await before.close();

      const current = currentPackage();
      declared = current.declared;
      const { assignment } = declared.rescue;
      const adapter = restored.current();
      if (isDistributed) {
        const opened = await current.open({ storage: adapter, assignments: [assignment], ...opening });
        await opened.close();
        const admin = restored.current();
        await admin.open();
        await distribute(admin, assignment.id, { by: partitioned });
        await admin.close();
      }
      store = await current.open({ storage: restored.current(), assignments: [assignment], ...opening });
      rescue = store.dataset(assignment) as unknown as Untyped;
    }, 120_000);
    afterAll(async () => {
      await store.close();
      await both?.release();
      rmSync(directory, { recursive: true });
    });

    const add = (phone: string, boat = "x") =>
      codeOf(rescue.add({ phone, boat }, { source: declared.rescue.sources.radio }));
    const imported = async (rows: readonly { P: string }[], country: "DE" | "CZ" | "PL" | "AT") => {
      const { assignment } = declared.rescue;
      const source = defineSource(assignment, {
        id: "crm",
        origin: { name: "CRM", obtained: "from-third-party" },
        map: { phone: { path: "P", as: "phone", country }, boat: { path: "B" } },
      });
      return store.dataset(assignment).import(
        source,
        rows.map((row) => ({ ...row, B: "imported" })),
      );
    };
    const held = async (phone: string, options?: object) =>
      ((await rescue.subject({ phone }, options).access())?.record as { boat: string } | undefined)?.boat;

    it("stay out where they were erased, in the spelling of then and in every other", async () => {
      for (const phone of [
        "+420 (0) 601 123 456",
        "+420601123456",
        "00420 601 123 456",
        "+48 (0) 512 345 678",
        "+48512345678",
        "+49 (0) 0171 7654321",
        "+491717654321",
        "+49 171 7654321",
      ]) {
        expect(await add(phone), phone).toBe("subject-suppressed");
      }
      for (const [P, country] of [
        ["+420 (0) 601 123 456", "CZ"],
        ["601 123 456", "CZ"],
        ["512 345 678", "PL"],
        ["0171 7654321", "DE"],
        ["+49 (0) 0171 7654321", "DE"],
      ] as const) {
        const { created, merged, refusals } = await imported([{ P }], country);
        expect([created, merged, refusals[0]?.code], P).toEqual([0, 0, "subject-suppressed"]);
      }
    });

    it("stay out in what was kept of them, which nobody has been given", async () => {
      expect(await add("+4200601123456")).toBe("invalid-value");
    });

    it("are found in the spelling of then, in what was kept, and in every other; reading moves nobody", async () => {
      for (const phone of ["+49 (0) 0151 12345678", "+49015112345678", "+4915112345678", "0049 151 12345678"]) {
        expect(await held(phone), phone).toBe("Adler");
      }
      expect(await held("0151 12345678", { country: "DE" })).toBe("Adler");
      expect(await held("0664 123456", { country: "AT" })).toBe("Donau");
    });

    it("are merged and not doubled, and found under today's form from then on", async () => {
      const people = async () => {
        let count = 0;
        const { assignment } = declared.rescue;
        const all = currentPackage().defineActivity(assignment, {
          id: "all",
          kind: "report",
          title: "All",
          uses: ["boat"],
        });
        for await (const _ of store.dataset(assignment).under(all, { actor: "agent:1" }).segment()) count += 1;
        return count;
      };
      const before = await people();
      expect(await add("+49 151 12345678", "Adler II")).toBe("merged");
      expect(await add("+49 (0) 0151 12345678", "Adler III")).toBe("merged");
      const { created, merged } = await imported([{ P: "0664 123456" }, { P: "+43 (0) 0664 123456" }], "AT");
      expect([created, merged]).toEqual([0, 2]);
      expect(await people()).toBe(before);
      expect(await held("+4915112345678")).toBe("Adler III");
      expect(await held("+43664123456")).toBe("imported");
    });

    it("are corrected, restricted and erased under today's form, and then stay out", async () => {
      const source = declared.rescue.sources.radio;
      expect(await rescue.subject({ phone: "+49 160 1234567" }).rectify({ boat: "Elbe II" } as never, { source })).toBe(
        true,
      );
      expect(await held("+49 (0) 0160 1234567")).toBe("Elbe II");
      expect(await rescue.subject({ phone: "+49015112345678" }).restrict()).toEqual({ effect: "restricted" });
      expect(await add("+4915112345678")).toBe("subject-restricted");
      expect(await rescue.subject({ phone: "+49 160 1234567" }).erase()).toEqual({ effect: "erased" });
      for (const phone of ["+49 (0) 0160 1234567", "+491601234567"]) {
        expect(await held(phone)).toBeUndefined();
        expect(await add(phone)).toBe("subject-suppressed");
      }
      // moved, and what is held of the number is that of then
      expect(await rescue.subject({ phone: "+420601222333" }).rectify({ boat: "Moldau II" } as never, { source })).toBe(
        true,
      );
      for (const phone of ["+4200601222333", "+420601222333", "+420 (0) 601 222 333"])
        expect(await held(phone)).toBe("Moldau II");
      // by the reference too, it is today's form that keeps them out
      const reference = (await rescue.subject({ phone: "+974 (0) 33 123 456" }).access())?.reference;
      expect(await rescue.subject({ reference }).erase()).toEqual({ effect: "erased" });
      expect(await add("+974 (0) 33 123 456")).toBe("subject-suppressed");
      expect(await add("+97433123456")).toBe("subject-suppressed");
    });

    it("have their rights under a number that nobody has been given, which is taken no more", async () => {
      expect(await add("+47 12 34 56 78")).toBe("invalid-value");
      expect(await held("+4712345678")).toBe("Nobody's number");
      expect(await held("+47 12 34 56 78")).toBe("Nobody's number");
      expect(await rescue.subject({ phone: "+4712345678" }).erase()).toEqual({ effect: "erased" });
      expect(await held("+4712345678")).toBeUndefined();
      expect(() => rescue.subject({ phone: "12" })).toThrow(/phone/);
    });

    it("are kept apart from others whose number has the look of theirs", async () => {
      expect(await add("+39 06 1234 5678")).toBe("created");
      expect(await add("+39 6 1234 5678")).not.toBe("merged");
    });
  },
);
