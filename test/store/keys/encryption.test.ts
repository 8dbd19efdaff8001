import { execFileSync, spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import {
  appendFile,
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { defineAssignment, field } from "purposebound";
import { memory } from "purposebound/memory";
import { fileKeys, memoryKeys, openStore, type SubjectKeys } from "purposebound/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { describeSelf } from "../../../src/storage/directory/holder.js";
import { decrypt, encrypt } from "../../../src/store/keys/cipher.js";
import { onInterests, webForm } from "../../support/fjordnet.js";

const place = { assignment: "care", field: "note", subject: randomUUID() };
const key = randomBytes(32);

describe("an encrypted value", () => {
  it("opens in its place with its key, and nowhere else", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 300 });
    const part = fc.string({ maxLength: 12 });
    const places = fc.record({ assignment: part, field: part, subject: part });
    fc.assert(
      fc.property(text, places, places, (plain, here, there) => {
        const encrypted = encrypt(key, here, plain);
        expect(decrypt(key, here, encrypted)).toBe(Buffer.from(plain).toString());
        const isSame = JSON.stringify(here) === JSON.stringify(there);
        expect(decrypt(key, there, encrypted) === undefined).toBe(!isSame);
        expect(decrypt(randomBytes(32), here, encrypted)).toBeUndefined();
      }),
    );
    // parts that run together are told apart
    const joined = encrypt(key, { assignment: "a", field: "bc", subject: "d" }, "x");
    expect(decrypt(key, { assignment: "ab", field: "c", subject: "d" }, joined)).toBeUndefined();
  });

  it("opens only if no bit is changed, cut off or added", () => {
    const encrypted = encrypt(key, place, "allergic to penicillin");
    const bytes = Buffer.from(encrypted, "base64url");
    expect(bytes[0]).toBe(1);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(decrypt(key, place, changed.toString("base64url"))).toBeUndefined();
    }
    for (let length = 0; length < bytes.length; length += 1) {
      expect(decrypt(key, place, bytes.subarray(0, length).toString("base64url"))).toBeUndefined();
    }
    for (const other of [
      `${encrypted}A`,
      `${encrypted}=`,
      ` ${encrypted}`,
      encrypted.replaceAll(/[-_]/g, "+"),
      bytes.toString("base64"),
    ]) {
      if (other !== encrypted) expect(decrypt(key, place, other)).toBeUndefined();
    }
    fc.assert(fc.property(fc.string(), (text) => decrypt(key, place, text) === undefined));
  });

  it("never shares a nonce with another, nor looks like another of the same text", () => {
    const nonces = new Set<string>();
    const count = 20_000;
    for (let index = 0; index < count; index += 1) nonces.add(encrypt(key, place, "yes").slice(0, 18));
    expect(nonces.size).toBe(count);
  });

  it("does not tell short texts by their length", () => {
    const lengths = ["true", "false", "", '"no"', "9".repeat(63), "é".repeat(31)].map(
      (text) => encrypt(key, place, text).length,
    );
    expect(new Set(lengths).size).toBe(1);
    expect(encrypt(key, place, "9".repeat(64)).length).toBeGreaterThan(lengths[0] ?? 0);
  });
});

describe("a declaration", () => {
  const declare = (options: object) => field(z.string(), { necessity: "Test", ...options });

  it("does not encrypt a field that must be found by its value", () => {
    expect(() => declare({ encrypted: true, indexed: true })).toThrow(
      expect.objectContaining({ code: "invalid-terms" }),
    );
    expect(() => declare({ encrypted: "yes" })).toThrow(expect.objectContaining({ code: "invalid-terms" }));
    expect(declare({ encrypted: true }).encrypted).toBe(true);
    const { purpose, controller, retention } = onInterests();
    const fields = { number: declare({ encrypted: true }) };
    const declaration = { id: "care", purpose, controller, retention, fields, identifiedBy: ["number"] as const };
    expect(() => defineAssignment(declaration)).toThrow(expect.objectContaining({ code: "invalid-identity" }));
    const late = { ...declare({ indexed: true }), encrypted: true };
    expect(() => defineAssignment({ ...declaration, fields: { number: declare({}), late } })).toThrow(
      expect.objectContaining({ code: "invalid-terms" }),
    );
  });
});

describe("keys", () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "purposebound-keys-"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const directory = () => join(root, "keys");
  const path = (id = "care") => join(directory(), `${id}.keys`);
  const opened = async (at = directory()) => {
    const keys = fileKeys(at);
    await keys.open?.();
    return keys;
  };

  it("behave alike in memory and in files, one for each person until it is destroyed, over restarts too", async () => {
    const people = Array.from({ length: 8 }, () => randomUUID());
    const operations = fc.array(
      fc.record({
        do: fc.constantFrom("ensure", "find", "destroy", "reopen"),
        id: fc.constantFrom("care", "other"),
        who: fc.subarray(people),
      }),
      { maxLength: 30 },
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(operations, async (all) => {
        run += 1;
        const at = join(root, `run-${run}`);
        let files = await opened(at);
        const model = new Map<string, string>();
        const seen = new Set<string>();
        const inMemory = memoryKeys();
        for (const { do: what, id, who } of all) {
          if (what === "reopen") {
            await files.close?.();
            files = await opened(at);
            continue;
          }
          const [fromFiles, fromMemory] = await Promise.all([files[what](id, who), inMemory[what](id, who)]);
          if (what === "destroy") {
            for (const person of who) model.delete(`${id} ${person}`);
            continue;
          }
          expect([...(fromFiles ?? []).keys()]).toEqual([...(fromMemory ?? []).keys()]);
          for (const [person, bytes] of fromFiles ?? []) {
            const hex = Buffer.from(bytes).toString("hex");
            const known = model.get(`${id} ${person}`);
            if (known === undefined) {
              expect(what).toBe("ensure");
              expect(seen).not.toContain(hex); // never one that was destroyed
              expect(bytes).toHaveLength(32);
            } else expect(hex).toBe(known);
            model.set(`${id} ${person}`, hex);
            seen.add(hex);
          }
        }
        await files.close?.();
      }),
      { numRuns: 60 },
    );
  });

  it("give one key to callers who ask at once", async () => {
    const person = randomUUID();
    for (const keys of [memoryKeys(), await opened()]) {
      const all = await Promise.all(Array.from({ length: 20 }, () => keys.ensure("care", [person, person])));
      expect(new Set(all.map((one) => Buffer.from(one.get(person) ?? []).toString("hex"))).size).toBe(1);
      expect(all[0]?.get(person)).toHaveLength(32);
      await keys.close?.();
    }
  });

  it("are returned as copies, which a caller can change without changing the key", async () => {
    const person = randomUUID();
    for (const keys of [memoryKeys(), await opened()]) {
      const before = Buffer.from((await keys.ensure("care", [person])).get(person) ?? []);
      (await keys.find("care", [person])).get(person)?.fill(7);
      const held = (await keys.find("care", [person])).get(person);
      await keys.destroy("care", [person]);
      expect(Buffer.from(held ?? [])).toEqual(before);
      await keys.close?.();
    }
  });

  it("are overwritten in their file when they are destroyed, and their slots used again", async () => {
    const keys = await opened();
    const people = Array.from({ length: 50 }, () => randomUUID());
    const made = await keys.ensure("care", people);
    const { size } = await stat(path());
    const gone = people.slice(10, 30);
    await keys.destroy("care", gone);
    const after = await readFile(path());
    for (const person of people) {
      const isGone = gone.includes(person);
      expect(after.includes(Buffer.from(made.get(person) ?? []))).toBe(!isGone);
      expect(after.includes(Buffer.from(person.replaceAll("-", ""), "hex"))).toBe(!isGone);
    }
    expect(await readdir(directory())).toEqual([".lock", "care.keys"]); // nor is there a copy beside it
    await keys.ensure(
      "care",
      Array.from({ length: 20 }, () => randomUUID()),
    );
    expect((await stat(path())).size).toBe(size);
    await keys.close?.();
  });

  it("are readable for the process's own user only", async () => {
    const keys = await opened();
    await keys.ensure("care", [randomUUID()]);
    expect((await stat(directory())).mode & 0o777).toBe(0o700);
    expect((await stat(path())).mode & 0o777).toBe(0o600);
    await keys.close?.();
    await chmod(path(), 0o644);
    const again = await opened();
    await again.find("care", [randomUUID()]);
    expect((await stat(path())).mode & 0o777).toBe(0o600);
    await again.close?.();
  });

  it("are on disk before they are returned, in a copy of the file at any time", async () => {
    const keys = await opened();
    const [first, second] = [randomUUID(), randomUUID()];
    const made = await keys.ensure("care", [first]);
    await copyFile(path(), join(root, "copy"));
    await keys.ensure("care", [second]);
    await keys.close?.();
    await copyFile(join(root, "copy"), path());
    const again = await opened();
    expect((await again.find("care", [first, second])).get(first)).toEqual(made.get(first));
    await again.close?.();
  });

  it("survive a write that a crash cut off", async () => {
    const keys = await opened();
    const people = Array.from({ length: 5 }, () => randomUUID());
    const made = await keys.ensure("care", people);
    await keys.close?.();
    const { size } = await stat(path());
    await appendFile(path(), randomBytes(40));
    const again = await opened();
    const added = randomUUID();
    await again.ensure("care", [added]);
    expect(await again.find("care", people)).toEqual(made);
    await again.close?.();
    await truncate(path(), size + 10); // and the one that was being added
    const third = await opened();
    expect(await third.find("care", [...people, added])).toEqual(made);
    await third.close?.();
    await truncate(path(), 20); // the file's own beginning
    const fourth = await opened();
    expect(await fourth.find("care", people)).toEqual(new Map());
    await fourth.close?.();
  });

  it("are not returned if they are damaged, and the rest of them is destroyed", async () => {
    const keys = await opened();
    const [sound, hurt] = [randomUUID(), randomUUID()];
    const made = await keys.ensure("care", [sound, hurt]);
    await keys.close?.();
    const content = await readFile(path());
    const at = content.indexOf(Buffer.from(made.get(hurt) ?? []));
    content[at] = (content[at] ?? 0) ^ 1;
    await writeFile(path(), content);
    const again = await opened();
    expect(await again.find("care", [sound, hurt])).toEqual(new Map([[sound, made.get(sound)]]));
    await again.destroy("care", [hurt]);
    expect((await readFile(path())).includes(Buffer.from(made.get(hurt) ?? []).subarray(1))).toBe(false);
    await again.close?.();
  });

  it("refuse a file of another kind, malformed ids and references, and work after close", async () => {
    const keys = await opened();
    await writeFile(path(), `not keys at all ${"x".repeat(100)}`);
    await expect(keys.find("care", [randomUUID()])).rejects.toMatchObject({ code: "encryption-failed" });
    await expect(keys.find("../care", [randomUUID()])).rejects.toMatchObject({ code: "invalid-argument" });
    await expect(keys.ensure("other", ["Kari Nordmann"])).rejects.toMatchObject({ code: "invalid-argument" });
    await keys.close?.();
    await expect(keys.find("other", [randomUUID()])).rejects.toMatchObject({ code: "store-closed" });
    await expect(keys.ensure("other", [randomUUID()])).rejects.toMatchObject({ code: "store-closed" });
    expect(() => fileKeys("")).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });

  it("report by a code that their directory cannot be made, and leave no lock", async () => {
    await writeFile(join(root, "keys"), "a file where the directory should be");
    await expect(opened()).rejects.toMatchObject({ code: "encryption-failed" });
    expect(await readdir(root)).toEqual(["keys"]);
  });

  it("belong to one process at a time, and to the next if that one is gone", async () => {
    const keys = await opened();
    await expect(opened()).rejects.toMatchObject({ code: "storage-locked" });
    await keys.open?.(); // a second store in this process, on the same keys
    await keys.close?.();
    await expect(opened()).rejects.toMatchObject({ code: "storage-locked" });
    await keys.ensure("care", [randomUUID()]);
    await keys.close?.();
    const lock = join(directory(), ".lock", "holder");
    const self = await describeSelf();
    await writeFile(lock, JSON.stringify({ ...self, pid: process.ppid, started: undefined }));
    await expect(opened()).rejects.toMatchObject({ code: "storage-locked" });
    const gone = execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" });
    await writeFile(lock, JSON.stringify({ ...self, pid: Number(gone) }));
    const next = await opened();
    await next.close?.();
    expect(await readdir(root)).toEqual(["keys"]);
  });

  it("keep their promises after their process was killed at work", async () => {
    const [writer] = await writers(1, directory());
    if (writer === undefined) throw new Error("no process");
    const said: string[] = [];
    const ended = once(writer, "exit");
    writer.stdin.write("go\n");
    for await (const line of createInterface({ input: writer.stdout })) {
      said.push(line);
      if (said.length === 1_500) writer.kill("SIGKILL");
    }
    await ended;
    const keys = await opened(); // takes over the lock of the dead
    const destroyed = new Set(said.filter((line) => /^destroyed .{36}$/.test(line)).map((line) => line.slice(10)));
    const made = said.map((line) => /^made (\S{36}) ([0-9a-f]{64})$/.exec(line) ?? []).filter(([line]) => line);
    const held = await keys.find(
      "care",
      made.map(([, person = ""]) => person),
    );
    expect(made.length).toBeGreaterThan(1_000);
    expect(destroyed.size).toBeGreaterThan(100);
    const content = await readFile(path());
    for (const [, person = "", hex = ""] of made) {
      if (destroyed.has(person)) expect(content.includes(Buffer.from(hex, "hex"))).toBe(false);
      // the last ones may have been destroyed, and the process killed before it said so
      else if (held.has(person)) expect(Buffer.from(held.get(person) ?? []).toString("hex")).toBe(hex);
    }
    const unaccounted = made.filter(([, person = ""]) => !held.has(person) && !destroyed.has(person));
    expect(unaccounted.length).toBeLessThanOrEqual(10);
    await keys.close?.();
  });

  it("are taken over by one process only, even if many find the lock abandoned", async () => {
    const all = await writers(4, directory());
    const gone = execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" });
    await mkdir(join(directory(), ".lock"), { recursive: true });
    await writeFile(
      join(directory(), ".lock", "holder"),
      JSON.stringify({ ...(await describeSelf()), pid: Number(gone) }),
    );
    const saying = all.map(firstLine);
    for (const writer of all) writer.stdin.write("go\n");
    const first = await Promise.all(saying);
    expect(first.filter((line) => line === "open")).toHaveLength(1);
    expect(first.filter((line) => line !== "open").every((line) => line === "storage-locked")).toBe(true);
    for (const writer of all) writer.kill("SIGKILL");
  });

  it("serve a store over restarts, and are closed if it closes or cannot open", async () => {
    const { purpose, controller, retention } = onInterests();
    const care = defineAssignment({
      ...{ id: "care", purpose, controller, retention },
      identifiedBy: ["number"],
      fields: {
        number: field(z.string(), { necessity: "Names the patient" }),
        note: field(z.string(), { necessity: "Test", encrypted: true }),
      },
    });
    const form = webForm(care, "form");
    const storage = memory();
    const open = (fieldKeys: SubjectKeys = fileKeys(directory())) =>
      openStore({ storage, assignments: [care], fieldKeys });
    const first = await open();
    await first.dataset(care).add({ number: "P-1", note: "allergic" }, { source: form });
    await expect(open()).rejects.toMatchObject({ code: "storage-locked" });
    await first.close();
    const second = await open();
    expect((await second.dataset(care).subject({ number: "P-1" }).access())?.record).toMatchObject({
      note: "allergic",
    });
    await second.dataset(care).subject({ number: "P-1" }).erase();
    await second.close();
    // of the file is left: the header, the mark of the dataset, and nothing else
    const content = await readFile(path());
    const slots = Array.from({ length: content.length / 64 }, (_, index) =>
      content.subarray(index * 64, index * 64 + 64),
    );
    expect(slots.filter((slot) => !slot.equals(Buffer.alloc(64)))).toHaveLength(2);
    await expect(open(fileKeys(join(root, "others")))).rejects.toMatchObject({ code: "assignment-changed" });
    expect(await readdir(join(root, "others", ".lock"))).toEqual([]);
  });
});

/** Processes that write keys as soon as something is written to them. */
async function writers(count: number, directory: string) {
  const script = fileURLToPath(new URL("./key-writer.ts", import.meta.url));
  const all = Array.from({ length: count }, () =>
    spawn(process.execPath, ["--import", "tsx", script, directory], { stdio: ["pipe", "pipe", "inherit"] }),
  );
  for (const line of await Promise.all(all.map(firstLine))) expect(line).toBe("ready");
  return all;
}

/** The first line of what a process says next. */
async function firstLine({ stdout }: { readonly stdout: Readable }): Promise<string | undefined> {
  const [said]: unknown[] = await once(stdout, "data");
  return String(said).split("\n")[0];
}
