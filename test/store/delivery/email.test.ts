import { type AddressInfo, createServer, type Server } from "node:net";
import { createTransport } from "nodemailer";
import { defineController } from "purposebound";
import { memory } from "purposebound/memory";
import { email, type Notification, writeMessage } from "purposebound/notify";
import { openStore } from "purposebound/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { broadband, fjordNet } from "../../support/fjordnet.js";
import { ALL_AT_ONCE, addPerson } from "./receiver.js";

/** A mail server that keeps what it is sent, or refuses it. */
class Sink {
  readonly mails: { readonly to: string; readonly text: string }[] = [];
  refusal: string | undefined;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((socket) => {
      let [to, data, isData] = ["", "", false];
      socket.write("220 sink\r\n");
      let rest = "";
      socket.on("error", () => undefined);
      socket.on("data", (chunk) => {
        const lines = (rest + chunk.toString()).split("\r\n");
        rest = lines.pop() ?? "";
        for (const line of lines) {
          if (isData && line !== ".") data += `${line}\n`;
          else if (isData) {
            this.mails.push({ to, text: data });
            [to, data, isData] = ["", "", false];
            socket.write("250 kept\r\n");
          } else if (line.startsWith("DATA")) {
            isData = true;
            socket.write("354 go on\r\n");
          } else if (line.startsWith("RCPT") && this.refusal !== undefined) socket.write(`${this.refusal}\r\n`);
          else {
            if (line.startsWith("RCPT")) to += line;
            socket.write(line.startsWith("QUIT") ? "221 bye\r\n" : "250 fine\r\n");
          }
        }
      });
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port; // it listens on a port
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

describe("e-mail", () => {
  let sink: Sink;
  beforeEach(async () => {
    sink = new Sink();
    await sink.start();
  });
  afterEach(() => sink.stop());

  it("tells the controller's DPO in words, and again with the same id", async () => {
    let now = Date.UTC(2026, 2, 1, 12);
    const { kind: _, ...declaration } = fjordNet;
    const name = "FjordNet\r\nBcc: everybody@evil.example\r\n\r\nAS";
    const assignment = broadband(undefined, defineController({ ...declaration, name, tell: ALL_AT_ONCE }));
    const transport = createTransport({ host: "127.0.0.1", port: sink.port, ignoreTLS: true });
    const store = await openStore({
      storage: memory(),
      assignments: [assignment],
      notify: email({ transport, from: "purposebound@fjordnet.example" }),
      now: () => new Date(now),
    });
    await addPerson(store, assignment, 1);
    sink.refusal = "452 <dpo@fjordnet.example> Kari Canary is full";
    await store.deliver();
    expect((await store.channels())[0]?.failing).toMatchObject({ code: "smtp-452" });
    expect(JSON.stringify(await store.channels())).not.toContain("Canary");
    sink.refusal = undefined;
    now += 60_000;
    await store.deliver();
    expect(sink.mails).toHaveLength(3);
    const [defined, added, source] = sink.mails.map(({ text }) => text);
    expect(defined).toContain(`Subject: ${assignment.id}: the definition`);
    expect(defined).toMatch(/^Message-ID: <[0-9a-f-]{36}-email@fjordnet\.example>$/m);
    expect(added).toContain("system:application added a person from web-form");
    expect(source).toContain("Data came from the source web-form for the first time.");
    for (const { to, text } of sink.mails) {
      expect(to).toBe("RCPT TO:<dpo@fjordnet.example>");
      expect(text).not.toMatch(/^Bcc:|Canary|\+479/m);
    }
    await store.close();
    transport.close();
  });

  it.each<[string, object, string]>([
    ["no transport", { transport: {} }, "no transport"],
    ["a sender with a line break", { from: "a@b.example\nBcc: c@d.example" }, "is no address"],
    ["several receivers", { to: "a@b.example, c@d.example" }, "is no address"],
  ])("refuses %s", (_, options, what) => {
    const transport = { sendMail: async () => undefined };
    expect(() => email({ transport, from: "a@b.example", ...options } as never)).toThrow(what);
  });
});

describe("a message in words", () => {
  const at = new Date("2026-03-01T12:00:00Z");
  const parts = { id: "1", at, to: fjordNet.dpo, controller: "FjordNet AS", assignment: "leads" } as const;
  const event = { id: "2", at, actor: "job:1", operation: "3" } as const;

  it.each<[string, Notification, readonly string[]]>([
    [
      "scope creep",
      {
        ...parts,
        topic: "scope-creep",
        kind: "event",
        event: {
          ...event,
          act: "refused",
          source: "hubspot",
          counts: { rows: 0, "property birthDate": 12_000, "declined hobby": 4 },
        },
      },
      ["Subject: leads: properties that nobody has decided on", "hubspot sent birthDate 12,000 times"],
    ],
    [
      "a late request",
      {
        ...parts,
        topic: "request-deadline",
        kind: "deadline",
        request: "r-1",
        right: "access",
        deadline: at,
        isLate: true,
      },
      ["The request r-1 (access) was to be answered by 2026-03-01, and is late."],
    ],
    [
      "a day",
      {
        ...{ ...parts, topic: "retention", kind: "digest", more: 3 },
        lines: [
          { topic: "retention", act: "expired", times: 2, counts: { people: 1_234 } },
          { topic: "scope-creep", act: "refused", source: "crm", times: 1, counts: { "property age": 1 } },
        ],
      },
      [
        "Subject: leads: the last day",
        "- the end of retention: expired, 2 times, 1,234 people",
        "crm sent age once",
        "- and 3 more of other kinds",
      ],
    ],
  ])("tells of %s", (_, notification, lines) => {
    const { subject, text } = writeMessage(notification);
    for (const line of lines) expect(`Subject: ${subject}\n${text}`).toContain(line);
    expect(text).not.toContain("hobby");
  });
});
