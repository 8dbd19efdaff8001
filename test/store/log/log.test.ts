import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { memory } from "purposebound/memory";
import {
  checkpointFiles,
  generateNoteKey,
  noteSigner,
  type PublishedCheckpoint,
  verifyConsistency,
  verifyEvent,
  verifyTrail,
} from "purposebound/oversight";
import { openStore } from "purposebound/store";
import { expect, it } from "vitest";
import { collect } from "../../support/collect.js";
import { broadband } from "../../support/fjordnet.js";
import { describeEachDatabase, describeEachStorage, onMemory } from "../../support/storages/storages.js";
import { appendEvents, openSealed, signer } from "./sealed.js";

describeEachStorage("The log", (storage) => {
  it("has each event once, in the order of the trail, after several seals", async () => {
    const { store, assignment, act, add, log, known } = await openSealed(storage.adapter());
    expect(await log.checkpoint()).toBeUndefined();
    await expect(collect(log.export())).rejects.toMatchObject({ code: "not-sealed" });
    const { reference } = await add("+4790000001");
    const first = await log.seal();
    expect(first).toMatchObject({ isComplete: true, size: first.sealed });
    expect(await log.seal()).toEqual({ ...first, sealed: 0 });
    await act(5);
    await store.dataset(assignment).subject({ reference }, { actor: "dpo:1" }).erase({ reason: "case:2026-17" });
    const second = await log.seal();
    expect(second.size).toBe(first.size + 6);
    const lines = (await collect(log.export())).join("");
    const events = await collect(store.oversight.events(assignment));
    const sealed = lines
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => JSON.parse(line).entry.id as string);
    expect(sealed).toEqual(events.map(({ id }) => id));
    const checkpoint = [first.checkpoint ?? "", second.checkpoint ?? ""];
    const verified = await verifyTrail(lines, { ...known, checkpoint });
    expect(verified).toEqual({
      isIntact: true,
      faults: [],
      size: events.length,
      attested: events.length,
      expired: 0,
      lastAt: events.at(-1)?.at,
    });
    // the erasure broke nothing, and nothing in the log names anybody
    expect(lines).not.toContain(reference);
    const proof = await log.consistency(checkpoint[0] ?? "");
    expect(verifyConsistency({ older: checkpoint[0] ?? "", newer: checkpoint[1] ?? "" }, proof, known)).toBe(true);
    expect(verifyConsistency({ older: checkpoint[1] ?? "", newer: checkpoint[0] ?? "" }, proof, known)).toBe(false);
    await store.close();
  });

  it("proves each event by a file of its own", async () => {
    const { store, assignment, act, log, known } = await openSealed(storage.adapter());
    await act(6);
    await log.seal();
    await act(1);
    const events = await collect(store.oversight.events(assignment));
    for (const [index, event] of events.slice(0, -1).entries()) {
      const proof = await log.proof(event.position);
      expect(verifyEvent(proof, known)).toEqual({ event, index, size: events.length - 1 });
      const forged = proof.replace(/^extra .*$/m, (line) => `${line.slice(0, 40)}A${line.slice(41)}`);
      if (forged !== proof) expect(() => verifyEvent(forged, known)).toThrow();
      expect(() => verifyEvent(proof, { ...known, origin: "fjordnet.example/crm/other" })).toThrow("another log");
    }
    await expect(log.proof(events.at(-1)?.position ?? "")).rejects.toMatchObject({ code: "not-sealed" });
    await expect(log.proof("1-00000000")).rejects.toMatchObject({ code: "position-unknown" });
    await store.close();
  });

  it("grows over the borders of its tiles, and goes on in another process", async () => {
    const adapter = storage.adapter();
    const { store, assignment, log, known } = await openSealed(adapter);
    const sizes: number[] = [];
    for (const count of [100, 155, 1, 300]) {
      await appendEvents(adapter, assignment, count);
      const again = await openSealed(storage.adapter(), {}, assignment);
      sizes.push((await again.log.seal()).size);
      await again.store.close();
    }
    expect(sizes).toEqual([101, 256, 257, 557]);
    const { checkpoint = "" } = (await log.checkpoint()) ?? {};
    expect(await verifyTrail(log.export(), { ...known, checkpoint })).toMatchObject({ isIntact: true, size: 557 });
    const events = await collect(store.oversight.events(assignment));
    for (const index of [0, 255, 256, 511, 512, 556]) {
      const event = events[index];
      expect(verifyEvent(await log.proof(event?.position ?? ""), known)).toMatchObject({ index, event });
    }
    await store.close();
  });

  it("does not fork if several seal at once, while others act", async () => {
    const { store, assignment, act, log, known } = await openSealed(storage.adapter());
    const others = await Promise.all([1, 2, 3].map(() => openSealed(storage.adapter(), {}, assignment)));
    const sealing = others.map(async (other) => {
      for (let one = 0; one < 4; one++) await other.log.seal();
    });
    await Promise.all([...sealing, act(12)]);
    const last = await log.seal();
    const events = await collect(store.oversight.events(assignment));
    expect(last.size).toBe(events.length);
    const verified = await verifyTrail(log.export(), { ...known, checkpoint: last.checkpoint ?? "" });
    expect(verified).toMatchObject({ isIntact: true, size: events.length });
    for (const one of [store, ...others.map((other) => other.store)]) await one.close();
  });

  it("is sealed by maintain(), which tells of what failed and not of an act", async () => {
    const published: PublishedCheckpoint[] = [];
    let isDown = true;
    const publish = (one: PublishedCheckpoint): void => {
      if (isDown) throw new Error("the DPO's machine is down");
      published.push(one);
    };
    const { store, assignment, act, log } = await openSealed(storage.adapter(), { publish: [publish] });
    await act(2);
    const down = await store.maintain();
    expect(down).toMatchObject({ isComplete: false, assignments: [{ failed: "log-unpublished" }] });
    isDown = false;
    const up = await store.maintain();
    expect(up).toMatchObject({ isComplete: true, assignments: [{ assignment: assignment.id, sealed: 0 }] });
    expect(published).toEqual([{ assignment: assignment.id, origin: log.origin, ...(await log.checkpoint()) }]);
    await store.maintain();
    expect(published).toHaveLength(1);
    await act(1);
    expect(await store.maintain({ dryRun: true })).toMatchObject({ isComplete: true });
    expect(published).toHaveLength(1);
    await store.close();
  });
});

describeEachDatabase("A party that writes to the database", (storage) => {
  it("is found out whatever it does to sealed events, and can seal nothing over it", async () => {
    const { store, assignment, act, log, known } = await openSealed(storage.adapter());
    const trail = `pb_${assignment.id.replaceAll("-", "_")}.trail`;
    await act(2);
    // an act that was rolled back leaves a gap
    const [gap] = await storage.sql(`SELECT nextval('${trail}_position_seq') AS position`);
    await act(6);
    const { checkpoint = "", size } = await log.seal();
    await storage.sql(`CREATE TABLE kept_${trail.split(".")[0]} AS TABLE ${trail}`);
    const restore = async (): Promise<void> => {
      await storage.sql(`DELETE FROM ${trail}`);
      await storage.sql(`INSERT INTO ${trail} OVERRIDING SYSTEM VALUE SELECT * FROM kept_${trail.split(".")[0]}`);
    };
    const at = (offset: number): string => `(SELECT position FROM ${trail} ORDER BY position OFFSET ${offset} LIMIT 1)`;
    const places = (await storage.sql(`SELECT position FROM ${trail} ORDER BY position`)).map((row) =>
      Number(row.position),
    );
    const move = (from: number, to: number): string =>
      `ALTER TABLE ${trail} ALTER position SET GENERATED BY DEFAULT; UPDATE ${trail} SET position = ${to} WHERE position = ${from}; ALTER TABLE ${trail} ALTER position SET GENERATED ALWAYS;`;
    const attacks: readonly (readonly [string, string])[] = [
      [`UPDATE ${trail} SET actor = 'agent:99' WHERE position = ${at(3)}`, "event-changed"],
      [`UPDATE ${trail} SET counts = '{"people": 7}' WHERE position = ${at(4)}`, "event-changed"],
      [`UPDATE ${trail} SET at = at - interval '1 day' WHERE position = ${at(2)}`, "event-changed"],
      [`DELETE FROM ${trail} WHERE position = ${at(5)}`, "event-missing"],
      [`DELETE FROM ${trail} WHERE position > ${at(5)}`, "event-missing"],
      [`DELETE FROM ${trail} WHERE position <= ${at(1)}`, "event-missing"],
      [move(places[4] ?? 0, (places.at(-1) ?? 0) + 1_000), "event-missing"],
      [
        `${move(places[3] ?? 0, -1)} ${move(places[5] ?? 0, places[3] ?? 0)} ${move(-1, places[5] ?? 0)}`,
        "event-changed",
      ],
      [
        `INSERT INTO ${trail} (position, id, at, act, actor, operation) OVERRIDING SYSTEM VALUE
          SELECT ${Number(gap?.position)}, gen_random_uuid(), at, act, actor, operation FROM ${trail} LIMIT 1`,
        "event-unknown",
      ],
      [`UPDATE ${trail} SET id = gen_random_uuid() WHERE position = ${at(6)}`, "event-changed"],
    ];
    const events = await collect(store.oversight.events(assignment));
    for (const [statement, code] of attacks) {
      await storage.sql(statement);
      const { isIntact, faults } = await verifyTrail(log.export(), { ...known, checkpoint });
      expect({ statement, isIntact, codes: faults.map((fault) => fault.code) }).toMatchObject({ isIntact: false });
      expect(
        faults.map((fault) => fault.code),
        statement,
      ).toContain(code);
      const proofs = await Promise.allSettled(events.map(({ position }) => log.proof(position)));
      const reasons = proofs.map((one) => (one.status === "rejected" ? one.reason.code : "proven"));
      if (code === "event-changed")
        expect(reasons).toContainEqual(expect.stringMatching(/^(?:log-broken|position-unknown)$/));
      await restore();
    }
    // it may have the whole table end earlier, and the notes too: the checkpoint outside is longer
    const [lines, end] = [await collect(log.export()), Math.floor(size / 2)];
    expect(await verifyTrail(lines.slice(0, end).join(""), { ...known, checkpoint })).toMatchObject({
      isIntact: false,
      faults: expect.arrayContaining([{ code: "truncated" }]),
    });
    expect(await verifyTrail(log.export(), { ...known, checkpoint })).toMatchObject({ isIntact: true, size });
    await store.close();
  });

  it("has nothing signed after it changed the notes of the log, or put the database back", async () => {
    const directory = await mkdtemp(join(tmpdir(), "purposebound-log-"));
    const publish = [checkpointFiles(directory)];
    const { store, assignment, act, log } = await openSealed(storage.adapter(), { publish });
    await act(3);
    await log.seal();
    const schema = `pb_${assignment.id.replaceAll("-", "_")}`;
    const kept = `kept_log_${schema}`;
    for (const table of ["trail", "entries"])
      await storage.sql(`CREATE TABLE ${kept}_${table} AS TABLE ${schema}.${table}`);
    const restore = async (): Promise<void> => {
      for (const table of ["trail", "entries"]) {
        await storage.sql(`DELETE FROM ${schema}.${table}`);
        await storage.sql(`INSERT INTO ${schema}.${table} OVERRIDING SYSTEM VALUE SELECT * FROM ${kept}_${table}`);
      }
    };
    await act(2);
    const { checkpoint = "" } = await log.seal();
    // a backup of before the last seal, in which other events follow
    await restore();
    await expect(log.seal()).rejects.toMatchObject({ code: "log-diverged" });
    await act(4);
    await expect(log.seal()).rejects.toMatchObject({ code: "log-diverged" });
    // the DPO is told once
    const failures = await collect(store.oversight.events(assignment, { acts: ["verification-failed"] }));
    expect(failures).toMatchObject([{ actor: "system:application", counts: { "log-diverged": 1 } }]);
    expect(await readFile(join(directory, `${log.origin}.checkpoint`), "utf8")).toBe(checkpoint);
    await expect(log.consistency(checkpoint)).rejects.toMatchObject({ code: "log-diverged" });
    // another name begins a new log over the whole trail, and the former checkpoint stays
    const next = await openSealed(storage.adapter(), { publish, name: "fjordnet.example/crm-2" }, assignment);
    expect((await next.log.seal()).size).toBeGreaterThan(4);
    expect(await readFile(join(directory, `${log.origin}.checkpoint`), "utf8")).toBe(checkpoint);
    await next.store.close();

    await restore();
    await rm(join(directory, `${log.origin}.checkpoint`));
    await storage.sql(
      `UPDATE ${schema}.entries SET body = jsonb_set(body, '{hashes}', to_jsonb(encode(sha256('forged'), 'base64') || right(body->>'hashes', -44))) WHERE kind = 'log-tile'`,
    );
    await expect(log.seal()).rejects.toMatchObject({ code: "log-broken" });
    await restore();
    await storage.sql(`UPDATE ${schema}.entries SET body = jsonb_set(body, '{size}', '2') WHERE kind = 'log'`);
    await expect(log.seal()).rejects.toMatchObject({ code: "log-broken" });
    await restore();
    await storage.sql(`DELETE FROM ${schema}.entries WHERE kind = 'log-tile'`);
    await expect(log.seal()).rejects.toMatchObject({ code: "log-broken" });
    await restore();
    expect(await log.seal()).toMatchObject({ sealed: 0 });
    await rm(directory, { recursive: true });
    await store.close();
  });
});

onMemory.describe("The log of a store", () => {
  it("is refused without the option, and with options that are none", async () => {
    const assignment = broadband();
    const store = await openStore({ storage: memory(), assignments: [assignment] });
    expect(() => store.oversight.log(assignment)).toThrow("has no log");
    await store.close();
    const wrong = [
      {},
      { signer: {} },
      { signer: [] },
      { signer, publish: ["file"] },
      { signer, publish: () => undefined },
      { signer, name: "two words" },
      { signer, name: "a/../b" },
      { signer, name: "a//b" },
      { signer, names: "a" },
      { signer: { ...signer, verifierKey: "damaged" } },
    ];
    for (const log of wrong) {
      // the types rule them out
      const options = { storage: memory(), assignments: [], log: log as unknown as { signer: typeof signer } };
      await expect(openStore(options), JSON.stringify(log)).rejects.toMatchObject({ code: "invalid-argument" });
    }
  });

  it("goes over to another key while both are known, and to none that is not", async () => {
    const storage = memory();
    const { store, assignment, act, log } = await openSealed(storage);
    await act(2);
    const before = await log.seal();
    const next = noteSigner(generateNoteKey("fjordnet.example/crm").signerKey);
    const alone = await openSealed(storage, { signer: next }, assignment);
    await act(1);
    await expect(alone.log.seal()).rejects.toMatchObject({ code: "log-broken" });
    const both = await openSealed(storage, { signer: [next, signer] }, assignment);
    const { checkpoint = "" } = await both.log.seal();
    for (const { verifierKey } of [next, signer]) {
      const verified = await verifyTrail(both.log.export(), { origin: log.origin, verifier: verifierKey, checkpoint });
      expect(verified.isIntact).toBe(true);
    }
    await act(1);
    // one event tells of the failure
    expect((await alone.log.seal()).size).toBe(before.size + 3);
    for (const one of [store, alone.store, both.store]) await one.close();
  });

  it("ends between two batches if the signal says so, and signs the rest with the next call", async () => {
    const storage = memory();
    const { store, assignment, log, known } = await openSealed(storage);
    await appendEvents(storage, assignment, 4_500);
    let reads = 0;
    const signal = {
      get aborted() {
        reads += 1;
        return reads > 1;
      },
      reason: undefined,
      throwIfAborted: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    expect(await log.seal({ signal })).toEqual({
      sealed: 4_096,
      size: 4_096,
      isComplete: false,
      checkpoint: undefined,
    });
    const { checkpoint = "", ...rest } = await log.seal();
    expect(rest).toEqual({ sealed: 405, size: 4_501, isComplete: true });
    expect(await verifyTrail(log.export(), { ...known, checkpoint })).toMatchObject({ isIntact: true, size: 4_501 });
    await store.close();
  });

  it("is compared with the file of the DPO, which is never put back", async () => {
    const directory = await mkdtemp(join(tmpdir(), "purposebound-log-"));
    const files = checkpointFiles(directory);
    const { store, act, log, assignment } = await openSealed(memory(), { publish: [files] });
    await act(2);
    const first = await log.seal();
    await act(2);
    const second = await log.seal();
    const path = join(directory, `${log.origin}.checkpoint`);
    expect(await readFile(path, "utf8")).toBe(second.checkpoint);
    const { origin } = log;
    await files.publish({ assignment: assignment.id, origin, size: first.size, checkpoint: first.checkpoint ?? "" });
    expect(await readFile(path, "utf8")).toBe(second.checkpoint);
    await rm(path);
    expect((await log.seal()).sealed).toBe(0);
    expect(await readFile(path, "utf8")).toBe(second.checkpoint);
    await writeFile(path, "nonsense");
    await expect(log.seal()).rejects.toMatchObject({ code: "log-diverged" });
    expect(() => checkpointFiles("")).toThrow("no directory");
    await rm(directory, { recursive: true });
    await store.close();
  });
});
