import { defineSource, field } from "purposebound";
import { openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { z } from "zod";
import { SYSTEM_COLUMNS } from "../../../src/assignment/index.js";
import { version } from "../../support/evolving.js";
import { freshId } from "../../support/fjordnet.js";
import { describeEachDatabase } from "../../support/storages/storages.js";

describeEachDatabase("names of fields", (storage) => {
  it("are refused at definition if they are those of system columns, and so are all of these", async () => {
    const rows = await storage.sql(
      "SELECT attname::text AS name FROM pg_attribute WHERE attrelid = 'pg_class'::regclass AND attnum < 0",
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...SYSTEM_COLUMNS].sort());
  });

  it("may be any word of SQL, and any name of a column that the package has", async () => {
    const words = await storage.sql("SELECT word FROM pg_get_keywords() WHERE word ~ '^[a-z][a-z0-9]{0,47}$'");
    const names = [
      ...words.map(({ word }) => String(word)),
      "oid",
      "at",
      "subject",
      "records",
      "trail",
      "pgTableIsVisible",
    ];
    const one = field(z.string().max(9).optional(), { necessity: "Test", indexed: true });
    for (let from = 0; from < names.length; from += 150) {
      const some = names.slice(from, from + 150);
      const key = field(z.string().max(9), { necessity: "Names the person" });
      const assignment = version(freshId("words"), {
        key,
        ...Object.fromEntries(some.filter((name) => name !== "key").map((name) => [name, one])),
      });
      const source = defineSource(assignment, { id: "form", origin: { name: "Form", obtained: "from-person" } });
      const store = await openStore({ storage: storage.adapter(), assignments: [assignment] });
      const record = { ...Object.fromEntries(some.map((name) => [name, "x"])), key: "k" };
      await store.dataset(assignment).add(record as never, { source });
      expect(
        (
          await store
            .dataset(assignment)
            .subject({ key: "k" } as never)
            .access()
        )?.record,
      ).toEqual(record);
      await store.close();
      await (await openStore({ storage: storage.adapter(), assignments: [assignment] })).close();
    }
  });
});
