import { createDecipheriv, randomUUID } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contract, defineAssignment, defineSource, field } from "purposebound";
import { memory } from "purposebound/memory";
import { type KeyEncryption, openStore, type SubjectKeys, wrappedKeys } from "purposebound/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { fileEncryption } from "./file-encryption.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "wrapped-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const SECRET = "allergic to penicillin";

function care() {
  const assignment = defineAssignment({
    id: freshId("care"),
    purpose: { title: "Care", category: "dpv:ServiceProvision", basis: contract({ contract: "Care" }) },
    controller: fjordNet,
    retention: { keep: "P5Y", from: "updated" },
    identifiedBy: ["number"],
    fields: {
      number: field(z.string().max(20), { necessity: "Names the client" }),
      note: field(z.string().max(200), { necessity: "Test", encrypted: true }),
    },
  });
  return {
    assignment,
    form: defineSource(assignment, { id: "form", origin: { name: "Form", obtained: "from-person" } }),
  };
}

/** A store with two people, whose keys are wrapped. */
async function clinic(epoch: "P30D" | "P1D" = "P30D") {
  const { assignment, form } = care();
  const directory = join(root, "keys");
  const encryption = fileEncryption(join(root, "service"));
  const storage = memory();
  const clock = { now: new Date() };
  const fieldKeys = wrappedKeys(directory, { encryption, epoch });
  const open = () => openStore({ storage, assignments: [assignment], fieldKeys, now: () => clock.now });
  const store = await open();
  const people = store.dataset(assignment);
  for (const number of ["kari", "ola"]) await people.add({ number, note: `${SECRET} ${number}` }, { source: form });
  const read = async (number: string) => (await people.subject({ number }).access())?.record.note;
  const file = join(directory, `${assignment.id}.keys`);
  return { assignment, form, directory, encryption, storage, clock, fieldKeys, open, store, people, read, file };
}

describe("Art. 17, 32 GDPR: wrapped keys", () => {
  it("let an erasure reach a copy of the key table that was made before, and nobody else's data", async () => {
    const { assignment, directory, encryption, storage, fieldKeys, open, store, people, read, file } = await clinic();
    const reference = (await people.subject({ number: "kari" }).access())?.reference ?? "";
    const copy = join(root, "backup");
    await cp(directory, copy, { recursive: true });
    const ciphertexts = JSON.stringify(await readBackupOf(copy));
    expect(await people.subject({ number: "kari" }).erase()).toEqual({ effect: "erased" });
    expect(await fieldKeys.rotate()).toEqual({ isNew: true, toDestroy: 0 });
    expect(await read("ola")).toBe(`${SECRET} ola`);
    await store.close();
    expect(ciphertexts).toContain(`${assignment.id}.keys`);

    // the old table gives nothing, neither as a whole …
    const old = wrappedKeys(copy, { encryption });
    await old.open?.();
    await expect(old.find(assignment.id, [reference])).rejects.toMatchObject({ code: "encryption-failed" });
    await old.close?.();
    // … nor its file alone in the place of the new one
    const current = await readFile(file);
    await cp(join(copy, `${assignment.id}.keys`), file);
    await expect(open()).rejects.toMatchObject({ code: "encryption-failed" });
    // … nor the erased person's slot, put among the new ones
    const before = await readFile(join(copy, `${assignment.id}.keys`));
    const at = before.indexOf(Buffer.from(reference.replaceAll("-", ""), "hex")) - 40;
    await writeFile(file, Buffer.concat([current, before.subarray(at, at + 64)]));
    await fieldKeys.open?.();
    await expect(fieldKeys.find(assignment.id, [reference])).rejects.toMatchObject({ code: "encryption-failed" });
    await fieldKeys.close?.();

    await writeFile(file, current);
    const again = await openStore({ storage, assignments: [assignment], fieldKeys });
    expect((await again.dataset(assignment).subject({ number: "ola" }).access())?.record.note).toBe(`${SECRET} ola`);
    await again.close();
  });

  it("can be read from a copy as long as the epoch lasts", async () => {
    const { assignment, directory, encryption, people, store } = await clinic();
    const reference = (await people.subject({ number: "kari" }).access())?.reference ?? "";
    const copy = join(root, "backup");
    await cp(directory, copy, { recursive: true });
    await people.subject({ number: "kari" }).erase();
    const old = wrappedKeys(copy, { encryption });
    await old.open?.();
    expect((await old.find(assignment.id, [reference])).size).toBe(1);
    await old.close?.();
    await store.close();
  });

  it("lie on disk in no form that opens without the service", async () => {
    const { assignment, directory, fieldKeys, people, store } = await clinic();
    const reference = (await people.subject({ number: "ola" }).access())?.reference ?? "";
    const key = (await fieldKeys.find(assignment.id, [reference])).get(reference);
    for (const name of await readFiles(directory)) {
      const path = join(directory, name);
      expect((await stat(path)).mode & 0o077, name).toBe(0);
      const content = await readFile(path);
      expect(content.includes(Buffer.from(key ?? ""))).toBe(false);
      // no 32 bytes of the directory unwrap a slot
      const slot = content.length > 256 ? content.subarray(-64, -24) : undefined;
      for (let at = 0; slot !== undefined && at + 32 <= content.length; at += 1) {
        const decipher = createDecipheriv("id-aes256-wrap", content.subarray(at, at + 32), Buffer.alloc(8, 0xa6));
        expect(() => decipher.update(slot)).toThrow();
      }
    }
    await store.close();
  });

  it("are wrapped anew by maintain() when the epoch is over, after who is due was deleted", async () => {
    const { encryption, clock, store, read } = await clinic("P1D");
    expect(await store.maintain()).toMatchObject({ isComplete: true, keys: { isNew: false, toDestroy: 0 } });
    expect(encryption.calls.create).toBe(1);
    clock.now = new Date(clock.now.getTime() + 2 * 86_400_000);
    expect((await store.maintain({ dryRun: true })).keys).toBeUndefined();
    expect(await store.maintain()).toMatchObject({ isComplete: true, keys: { isNew: true, toDestroy: 0 } });
    expect(encryption.calls).toMatchObject({ create: 2, destroy: 1 });
    expect(await readdir(join(root, "service"))).toHaveLength(1);
    expect(await read("kari")).toBe(`${SECRET} kari`);
    await store.close();
  });

  it.each(["create", "wrap", "unwrap", "destroy"] as const)(
    "lose nothing if %s fails, and maintain() goes on",
    async (call) => {
      const { assignment, form, encryption, clock, fieldKeys, open, store } = await clinic("P1D");
      await store.close();
      const reopened = await open();
      encryption.failing.add(call);
      clock.now = new Date(clock.now.getTime() + 2 * 86_400_000);
      const failed = await reopened.maintain();
      const isRead = call === "unwrap"; // the file is open already
      expect(failed.isComplete).toBe(isRead);
      if (call === "destroy") expect(failed.keys).toEqual({ isNew: true, toDestroy: 1 });
      else if (!isRead) expect(failed.keys).toEqual({ isNew: false, toDestroy: 0, failed: "encryption-failed" });
      if (!isRead && call !== "destroy") {
        const error = await fieldKeys.rotate().catch((thrown: Error) => thrown);
        expect(error).toMatchObject({ code: "encryption-failed" });
        expect(String(error)).toContain("EKMS");
        expect(String(error)).not.toContain("arn:");
      }
      await reopened.dataset(assignment).add({ number: "liv", note: SECRET }, { source: form });
      await reopened.close();
      encryption.failing.clear();
      const last = await open();
      expect((await last.maintain()).isComplete).toBe(true);
      for (const number of ["kari", "ola", "liv"]) {
        expect((await last.dataset(assignment).subject({ number }).access())?.record.note).toContain(SECRET);
      }
      expect(await readdir(join(root, "service"))).toHaveLength(1);
      await last.close();
    },
  );

  it("survive a crash between the files of two assignments", async () => {
    const encryption = fileEncryption(join(root, "service"));
    const keys = wrappedKeys(join(root, "keys"), { encryption });
    await keys.open?.();
    const person = randomUUID();
    const first = await keys.ensure("one", [person]);
    const second = await keys.ensure("two", [person]);
    // the second file cannot be wrapped
    const wrap = encryption.wrap;
    encryption.wrap = (key, context) =>
      context.assignment === "two" ? Promise.reject(new Error("no")) : wrap(key, context);
    await expect(keys.rotate()).rejects.toMatchObject({ code: "encryption-failed" });
    await keys.close?.();
    encryption.wrap = wrap;
    await writeFile(join(root, "keys", "two.keys.new"), "half a file");
    await keys.open?.();
    expect(await keys.find("one", [person])).toEqual(first);
    expect(await keys.find("two", [person])).toEqual(second);
    expect(await keys.maintain?.(new Date())).toEqual({ isNew: false, toDestroy: 0 });
    expect(await keys.find("two", [person])).toEqual(second);
    expect(await readdir(join(root, "service"))).toHaveLength(1);
    expect((await readFiles(join(root, "keys"))).sort()).toEqual(["epochs.json", "one.keys", "two.keys"]);
    await keys.close?.();
  });

  it("keep each file to its assignment", async () => {
    const keys = wrappedKeys(join(root, "keys"), { encryption: fileEncryption(join(root, "service")) });
    const person = randomUUID();
    await keys.open?.();
    await keys.ensure("one", [person]);
    await keys.close?.();
    await cp(join(root, "keys", "one.keys"), join(root, "keys", "two.keys"));
    await keys.open?.();
    await expect(keys.find("two", [person])).rejects.toMatchObject({ code: "encryption-failed" });
    expect((await keys.find("one", [person])).size).toBe(1);
    await keys.close?.();
  });

  it("refuse options that are none", () => {
    const encryption = {} as KeyEncryption;
    expect(() => wrappedKeys("", { encryption })).toThrow(/no directory/);
    expect(() => wrappedKeys("./keys", { encryption })).toThrow(/create, wrap, unwrap and destroy/);
    const real = fileEncryption(join(root, "service"));
    expect(() => wrappedKeys("./keys", { encryption: real, epoch: "monthly" as "P1M" })).toThrow(/duration/);
  });
});

describe("an erasure", () => {
  it("tells of a place of keys that does not destroy, and destroys later", async () => {
    const { assignment, form } = care();
    const inner = wrappedKeys(join(root, "keys"), { encryption: fileEncryption(join(root, "service")) });
    let isDeaf = true;
    const fieldKeys: SubjectKeys = {
      ...inner,
      destroy: async (id, people) => (isDeaf ? undefined : inner.destroy(id, people)),
    };
    const store = await openStore({ storage: memory(), assignments: [assignment], fieldKeys });
    const people = store.dataset(assignment);
    await people.add({ number: "kari", note: SECRET }, { source: form });
    expect(await people.subject({ number: "kari" }).erase()).toEqual({ effect: "erased", keysPending: true });
    expect(await people.enforceRetention()).toEqual({ erased: 0, keysPending: true });
    const pending = [{ assignment: assignment.id, deleted: 0, emptied: 0, keysPending: true }];
    expect((await store.maintain()).assignments).toEqual(pending);
    isDeaf = false;
    expect(await people.enforceRetention()).toEqual({ erased: 0 });
    await store.close();
  });
});

/** All files of a copy, as text. */
async function readBackupOf(directory: string): Promise<Record<string, string>> {
  const names = await readFiles(directory);
  const entries = names.map(
    async (name) => [name, (await readFile(join(directory, name))).toString("latin1")] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** Lists the files of a directory of keys, beside which is the folder of its lock. */
async function readFiles(directory: string): Promise<string[]> {
  return (await readdir(directory)).filter((name) => name !== ".lock");
}
