import fc from "fast-check";
import { memory } from "purposebound/memory";
import { type Notification, webhook } from "purposebound/notify";
import { openStore } from "purposebound/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isPublicAddress } from "../../../src/oversight/outbox/channels/addresses.js";
import { readRetryAfter } from "../../../src/oversight/outbox/channels/retry-after.js";
import { toCloudEvent } from "../../../src/oversight/outbox/cloud-event.js";
import { fjordNet } from "../../support/fjordnet.js";
import { Hook, SECRET } from "./hook.js";
import { ALL_AT_ONCE, addPerson, toldOf } from "./receiver.js";

const LOCAL = { allowHttp: true, allowPrivateAddresses: true } as const;

describe("a webhook", () => {
  let hook: Hook;
  let now = Date.UTC(2026, 2, 1, 12);
  beforeEach(async () => {
    hook = await Hook.start();
  });
  afterEach(() => hook.stop());

  const opened = async (url = hook.url, storage = memory(), assignment = toldOf(ALL_AT_ONCE), timeout = 20_000) => {
    const store = await openStore({
      storage,
      assignments: [assignment],
      notify: webhook({ url, secret: SECRET, timeout, ...LOCAL }),
      now: () => new Date(now),
    });
    return { store, assignment, storage };
  };

  it("gets signed messages of names and counts, in the form of CloudEvents", async () => {
    const { store, assignment } = await opened();
    await addPerson(store, assignment, 1);
    expect(await store.deliver()).toEqual({
      isComplete: true,
      channels: [{ channel: "webhook", delivered: 3, failed: 0, undelivered: 0, waiting: 0, disabled: 0, errors: {} }],
    });
    expect(hook.got.map(({ message }) => message.type)).toEqual([
      "purposebound.definition",
      "purposebound.intake",
      "purposebound.source",
    ]);
    expect(hook.got[1]?.message).toMatchObject({
      specversion: "1.0",
      subject: assignment.id,
      data: {
        controller: "FjordNet AS",
        kind: "event",
        topic: "intake",
        event: { act: "added", counts: { created: 1 } },
      },
    });
    for (const { headers, body, message } of hook.got) {
      expect(headers["webhook-id"]).toBe(message.id);
      expect(message.id).not.toContain(".");
      expect(body).not.toMatch(/Canary|\+479|dpo@/);
    }
    await store.close();
  });

  it("gets a message again with the same id, at the time that it asks for", async () => {
    const { store } = await opened();
    hook.answer = (response) => response.writeHead(503, { "retry-after": "7200" }).end();
    expect((await store.deliver()).channels[0]).toMatchObject({ delivered: 0, failed: 1, waiting: 1 });
    hook.answer = (response) => response.writeHead(200).end("x".repeat(100_000));
    now += 7_100_000;
    await store.deliver();
    expect(hook.got).toHaveLength(1);
    expect(await store.channels()).toMatchObject([
      { channel: "webhook", failing: { attempts: 1, code: "status-503" } },
    ]);
    now += 200_000;
    await store.deliver();
    expect(new Set(hook.got.map(({ message }) => message.id)).size).toBe(1);
    expect(hook.got).toHaveLength(2);
    expect(await store.channels()).toMatchObject([{ failing: undefined }]);
    await store.close();
  });

  it.each<[string, (hook: Hook) => void, string]>([
    [
      "a redirect",
      (one) => {
        one.answer = (response) => response.writeHead(302, { location: one.url }).end();
      },
      "status-302",
    ],
    [
      "an error",
      (one) => {
        one.answer = (response) => response.writeHead(500).end("Kari Canary");
      },
      "status-500",
    ],
    [
      "an answer that never comes",
      (one) => {
        one.answer = () => undefined;
      },
      "timeout",
    ],
    [
      "a connection that breaks",
      (one) => {
        one.answer = (response) => response.destroy();
      },
      "econnreset",
    ],
  ])("takes %s for a failure", async (_, behave, code) => {
    const { store } = await opened(undefined, undefined, undefined, code === "timeout" ? 300 : undefined);
    behave(hook);
    await store.deliver();
    expect((await store.channels())[0]?.failing).toMatchObject({ attempts: 1, code });
    expect(hook.got).toHaveLength(1);
    await store.close();
  });

  it("is disabled by 410, and goes on where it was when it is enabled, or has another address", async () => {
    const { store, assignment, storage } = await opened();
    hook.answer = (response) => response.writeHead(410).end();
    expect((await store.deliver()).channels[0]).toMatchObject({ delivered: 0, disabled: 1 });
    hook.answer = (response) => response.writeHead(204).end();
    now += 40 * 86_400_000;
    expect((await store.deliver()).isComplete).toBe(false);
    expect(hook.got).toHaveLength(1);
    expect((await store.channels())[0]?.disabledAt).toBeInstanceOf(Date);
    expect(await store.enableChannel("webhook")).toEqual({ enabled: 1 });
    await store.deliver();
    expect(hook.got.map(({ message }) => message.type)).toEqual(["purposebound.definition", "purposebound.definition"]);
    await addPerson(store, assignment, 1);
    hook.answer = (response) => response.writeHead(410).end();
    await store.deliver();
    hook.answer = (response) => response.writeHead(204).end();
    const other = await opened(`${hook.url}&other`, storage, assignment);
    await other.store.deliver();
    expect(hook.got.slice(-2).map(({ message }) => message.type)).toEqual([
      "purposebound.intake",
      "purposebound.source",
    ]);
    await other.store.close();
    await store.close();
  });

  it.each([
    "http://127.0.0.1:PORT/",
    "http://2130706433:PORT/",
    "http://0x7f.1:PORT/",
    "http://0177.0.0.1:PORT/",
    "http://[::1]:PORT/",
    "http://[::ffff:127.0.0.1]:PORT/",
    "http://[::ffff:7f00:1]:PORT/",
    "http://[::]:PORT/",
    "http://0.0.0.0:PORT/",
    "http://localhost:PORT/",
    "http://①②⑦.0.0.1:PORT/",
    "http://169.254.169.254/",
    "http://[fe80::1]/",
    "http://[fd00::1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://10.0.0.1/", // biome-ignore format: a list
  ])("makes no request to %s", async (url) => {
    const { store, storage, assignment } = await opened();
    await store.close();
    const guarded = await openStore({
      storage,
      assignments: [assignment],
      notify: webhook({ url: url.replace("PORT", String(hook.port)), secret: SECRET, allowHttp: true }),
    });
    expect((await guarded.deliver()).channels[0]).toMatchObject({ delivered: 0, failed: 1 });
    expect((await guarded.channels())[0]?.failing?.code).toBe("address-private");
    expect(hook.got).toEqual([]);
    await guarded.close();
  });

  it.each<[string, object, string]>([
    ["an address without TLS", { url: "http://hook.example/" }, "does not begin with https:"],
    ["another scheme", { url: "file:///etc/passwd", allowHttp: true }, "does not begin with https:"],
    ["a password in the address", { url: "https://a:b@hook.example/" }, "holds a name or a password"],
    ["no address", { url: "hook" }, "is no URL"],
    ["a short secret", { secret: "whsec_c2hvcnQ=" }, "24 to 64 bytes"],
    ["a secret of another form", { secret: "canary-secret-canary-secret-canary" }, "24 to 64 bytes"],
    ["no secret", { secret: [] }, "24 to 64 bytes"],
    ["an id that is no name", { id: "My hook" }, "the id of a channel"],
    ["no time", { timeout: 0 }, "no number of milliseconds"],
    ["text for a boolean", { allowPrivateAddresses: "false" }, "is not a boolean"],
    ["an unknown option", { urll: "x" }, "Did you mean url?"],
  ])("refuses %s", (_, options, what) => {
    const build = () => webhook({ url: "https://hook.example/", secret: SECRET, ...options } as never);
    expect(build).toThrow(expect.objectContaining({ code: "invalid-argument" }));
    let error: unknown;
    try {
      build();
    } catch (caught) {
      error = caught;
    }
    const { message, remedy } = error as { message: string; remedy: string }; // checked above
    expect(`${message} ${remedy}`).toContain(what);
    expect(`${message} ${remedy}`).not.toContain("canary");
  });
});

describe("addresses", () => {
  it.each([
    "8.8.8.8",
    "93.184.216.34",
    "168.63.129.17",
    "166.12.0.1",
    "2606:2800:220:1::1",
    "2a00:1450:400f:80c::200e",
  ])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.2.1",
    "192.168.0.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "168.63.129.16",
    "161.26.0.10",
    "166.8.0.1",
    "166.11.255.254",
    "192.0.0.192",
    "100.100.100.200",
    "fd00:ec2::254",
    "fd20:ce::254",
    "::",
    "::1",
    "::7f00:1",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "64:ff9b:1::1",
    "100::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2001::1",
    "fc00::1",
    "fd12::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "4000::1",
    "5f00::1",
    "",
    "hook",
    "8.8.8.8%1", // biome-ignore format: a list
  ])("%s is not", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("Retry-After", () => {
  it.each<[string | undefined, number | undefined]>([
    ["120", 120_000],
    ["0", 0],
    ["Sun, 01 Mar 2026 12:01:00 GMT", 60_000],
    ["Sun, 01 Mar 2026 11:00:00 GMT", 0],
    ["-1", undefined],
    ["1.5", undefined],
    ["soon", undefined],
    ["9999999999999", undefined],
    [undefined, undefined],
  ])("%s is read", (text, milliseconds) => {
    expect(readRetryAfter(text, new Date("2026-03-01T12:00:00Z"))).toBe(milliseconds);
  });
});

it("a message takes less than 20 kB, however many names it has", () => {
  const names = fc
    .integer({ min: 0, max: 500 })
    .map((many) =>
      Object.fromEntries(Array.from({ length: many }, (_, index) => [`property ${"æ".repeat(40)}${index}`, index])),
    );
  fc.assert(
    fc.property(names, fc.integer({ min: 0, max: 100 }), (counts, lines) => {
      const at = new Date("2026-03-01T12:00:00Z");
      const parts = {
        id: "1",
        at,
        to: fjordNet.dpo,
        controller: "FjordNet AS",
        assignment: "leads",
        topic: "scope-creep",
      } as const;
      const event = { id: "2", at, act: "refused", actor: "job:1", operation: "3", counts } as const;
      const line = { topic: "scope-creep", act: "refused", times: 1, counts } as const;
      const messages: Notification[] = [
        { ...parts, kind: "event", event },
        { ...parts, kind: "digest", lines: Array.from({ length: lines }, () => line), more: 0 },
      ];
      for (const message of messages) {
        expect(Buffer.byteLength(JSON.stringify(toCloudEvent(message)))).toBeLessThan(20_000);
      }
    }),
    { numRuns: 40 },
  );
});
