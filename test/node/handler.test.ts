import { connect as connectHttp2, createServer as createHttp2, type IncomingHttpHeaders } from "node:http2";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import express from "express";
import { fastify } from "fastify";
import {
  type FetchHandler,
  findNodeRequest,
  type NodeHandlerOptions,
  toFastifyPlugin,
  toNodeHandler,
} from "purposebound/node";
import { describe, expect, it, onTestFinished } from "vitest";
import { begin, type Echoed, echo, listen, sendRaw } from "./servers.js";

async function serve(handle: FetchHandler, options: NodeHandlerOptions = {}) {
  const errors: unknown[] = [];
  const at = await listen(toNodeHandler(handle, { onError: (error) => errors.push(error), ...options }));
  return { at, errors };
}

/** A handler of JavaScript, which has no types. */
const untyped = (handle: () => unknown): FetchHandler => handle as FetchHandler;

const secret = "Kari Nordmann";

describe("a failure", () => {
  it.each<[string, FetchHandler]>([
    [
      "throws",
      () => {
        throw new Error(secret);
      },
    ],
    ["rejects", () => Promise.reject(new Error(secret))],
    ["rejects with no error", () => Promise.reject(secret)],
    ["answers with nothing", untyped(() => undefined)],
    ["answers with an error of the network", () => Response.error()],
    [
      "answers with a body that was read",
      async () => {
        const read = new Response(secret);
        await read.text();
        return read;
      },
    ],
    ["states a length of no body", () => new Response(null, { headers: { "content-length": "10" } })],
    ["states a length that is none", () => new Response("body", { headers: { "content-length": "4, 4" } })],
  ])("in a handler that %s is answered by 500 without details, and told", async (_, handle) => {
    const { at, errors } = await serve(handle);
    const response = await fetch(at);
    expect([response.status, await response.text()]).toEqual([500, "Internal Server Error"]);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-length")).toBe("21");
    expect(errors).toHaveLength(1);
  });

  it("is answered even if it cannot be told", async () => {
    const { at } = await serve(() => Promise.reject(new Error(secret)), {
      onError: () => {
        throw new Error("the log is full");
      },
    });
    expect((await fetch(at)).status).toBe(500);
  });

  it("in the middle of an answer breaks it off", async () => {
    const { at, errors } = await serve(
      () =>
        new Response(
          new ReadableStream({
            async pull(controller) {
              controller.enqueue(new TextEncoder().encode("begun"));
              await new Promise((resolve) => setTimeout(resolve, 5));
              controller.error(new Error(secret));
            },
          }),
        ),
    );
    const response = await fetch(at);
    await expect(response.text()).rejects.toThrow();
    // the connection is closed first, then it is told
    await expect.poll(() => errors).toMatchObject([{ message: secret }]);
  });

  it.each([
    ["a longer body", "HTTP/1.1 200 OK\r\n\r\n", "0"],
    ["a longer body in its middle", "0123456789HTTP/1.1 200 OK\r\n\r\n", "10"],
    ["a shorter body", "short", "10"],
  ])("to keep to a stated length, with %s, breaks the answer off", async (_, body, length) => {
    const { at, errors } = await serve(() => new Response(body, { headers: { "content-length": length } }));
    // the connection is closed, or this would wait for ever
    const answer = await sendRaw(at, "GET / HTTP/1.1\r\nHost: a\r\n\r\n".repeat(2));
    expect(answer.match(/HTTP\/1\.1 200/g)?.length ?? 0).toBeLessThan(2);
    await expect.poll(() => errors.length).toBeGreaterThan(0);
  });

  it("is none if the length is right, or stated for HEAD and 304", async () => {
    const { at, errors } = await serve((request) =>
      request.headers.has("if-none-match")
        ? new Response(null, { status: 304, headers: { "content-length": "4" } })
        : new Response("body", { headers: { "content-length": "4" } }),
    );
    expect(await (await fetch(at)).text()).toBe("body");
    expect((await fetch(at, { method: "HEAD" })).headers.get("content-length")).toBe("4");
    expect((await fetch(at, { headers: { "if-none-match": "x" } })).status).toBe(304);
    expect(errors).toEqual([]);
  });
});

describe("headers of an answer", () => {
  it.each([
    ["x-name", "a\r\nSet-Cookie: evil=1"],
    ["x-name", "a\nevil: 1"],
    ["x-na\r\nme", "a"],
    ["set-cookie", "a=1\r\nevil: 1"],
  ])("are refused if %j has line breaks, and none of them is sent", async (name, value) => {
    // what is no Response of the runtime has no guard of its own
    const headers = Object.assign(
      [
        ["x-earlier", "1"],
        [name, value],
      ].filter(([one]) => one !== "set-cookie"),
      {
        getSetCookie: () => (name === "set-cookie" ? ["fine=1", value] : []),
      },
    );
    const { at, errors } = await serve(untyped(() => ({ status: 200, headers, body: null })));
    const answer = await sendRaw(at, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 500 /);
    expect(answer).not.toMatch(/evil|x-earlier|fine/);
    expect(errors).toHaveLength(1);
  });

  it("leave out those of the connection", async () => {
    const { at } = await serve(
      () => new Response("ok", { headers: { "transfer-encoding": "gzip", upgrade: "x", trailer: "y" } }),
    );
    const answer = await sendRaw(at, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).not.toMatch(/gzip|^upgrade|^trailer/im);
  });

  it("add their cookies to those that the application has set", async () => {
    const app = express();
    app.use((_request, response, next) => {
      response.cookie("session", "s");
      next();
    });
    app.use("/privacy", toNodeHandler(echo));
    const response = await fetch(new URL("/privacy/", await listen(app)));
    expect(response.headers.getSetCookie().map((cookie) => cookie.split("=")[0])).toEqual(["session", "one", "two"]);
  });
});

describe("headers of a request", () => {
  it("are those that count if they stand twice", async () => {
    const { at } = await serve(echo);
    const lines = [
      "Host: a",
      "Authorization: first",
      "Authorization: second",
      "Cookie: a=1",
      "Cookie: b=2",
      "X-List: 1",
      "X-List: 2",
    ];
    const answer = await sendRaw(at, `GET / HTTP/1.1\r\n${lines.join("\r\n")}\r\nConnection: close\r\n\r\n`);
    const { headers } = JSON.parse(/\{.*\}/.exec(answer)?.[0] ?? "") as Echoed;
    expect(headers).toMatchObject({ authorization: "first", cookie: "a=1; b=2", "x-list": "1, 2" });
    expect(headers).not.toHaveProperty("connection");
  });

  it.each(["TRACE", "CONNECT"])("are not sent back for %s", async (method) => {
    const { at } = await serve(echo);
    const answer = await sendRaw(at, `${method} / HTTP/1.1\r\nHost: a\r\nCookie: a=1\r\nConnection: close\r\n\r\n`);
    expect(answer).not.toContain("a=1");
    // Node.js closes CONNECT by itself
    if (method === "TRACE") expect(answer).toMatch(/^HTTP\/1\.1 501 /);
  });
});

describe("findNodeRequest()", () => {
  it("finds the address of the sender and what the application has put on a request", async () => {
    const app = express();
    app.use((request, _response, next) => {
      Object.assign(request, { user: "dpo:1" });
      next();
    });
    app.use(
      "/privacy",
      toNodeHandler((request) => {
        const found = findNodeRequest(request);
        return Response.json([found?.socket.remoteAddress, Reflect.get(found ?? {}, "user")]);
      }),
    );
    const response = await fetch(new URL("/privacy/", await listen(app)));
    expect(await response.json()).toEqual([expect.stringContaining("127.0.0.1"), "dpo:1"]);
    expect(findNodeRequest(new Request("https://crm.example/"))).toBeUndefined();
  });
});

describe("a sender who leaves", () => {
  it("ends the work of the handler, whose rejection is no failure", async () => {
    let started: () => void = () => undefined;
    const isStarted = new Promise<void>((resolve) => {
      started = resolve;
    });
    let ended: (reason: unknown) => void = () => undefined;
    const isEnded = new Promise((resolve) => {
      ended = resolve;
    });
    const { at, errors } = await serve(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener("abort", () => {
            ended(signal.reason);
            reject(signal.reason);
          });
          started();
        }),
    );
    const sending = begin(at, {});
    sending.end();
    await isStarted;
    sending.destroy();
    expect(await isEnded).toMatchObject({ name: "AbortError" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(errors).toEqual([]);
  });

  it("ends the body of the answer", async () => {
    let cancelled: () => void = () => undefined;
    const isCancelled = new Promise<void>((resolve) => {
      cancelled = resolve;
    });
    const { at, errors } = await serve(
      () =>
        new Response(
          new ReadableStream({
            pull: (controller) => controller.enqueue(new Uint8Array(10_000)),
            cancel: () => cancelled(),
          }),
        ),
    );
    const sending = begin(at, {});
    sending.end();
    sending.on("response", (answer) => answer.once("data", () => sending.destroy()));
    await isCancelled;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(errors).toEqual([]);
  });

  it("in the middle of a body never reaches the handler", async () => {
    const given: string[] = [];
    const handler = toNodeHandler((request) => {
      given.push(request.url);
      return new Response();
    });
    let left: () => void = () => undefined;
    const isLeft = new Promise<void>((resolve) => {
      left = resolve;
    });
    const at = await listen((request, response) => {
      handler(request, response);
      request.once("data", () => sending.destroy());
      response.on("close", left);
    });
    const sending = begin(at, { "content-length": "100" });
    sending.write("half");
    await isLeft;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(given).toEqual([]);
  });
});

describe("HTTP/2", () => {
  it("carries bodies, cookies and HEAD", async () => {
    const server = createHttp2(toNodeHandler(echo));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo; // it listens on a port
    const session = connectHttp2(`http://127.0.0.1:${port}`);
    onTestFinished(async () => {
      session.destroy();
      await new Promise((resolve) => server.close(resolve));
    });
    const ask = async (headers: IncomingHttpHeaders, body: string) => {
      const stream = session.request(headers);
      const got = new Promise<IncomingHttpHeaders | undefined>((resolve) => {
        stream
          .on("response", resolve)
          .on("error", () => resolve(undefined))
          .on("close", () => resolve(undefined));
      });
      stream.end(body);
      return { got: await got, body: await text(stream).catch(() => "") };
    };
    const form = { ":method": "POST", ":path": "/privacy/?a", cookie: ["a=1", "b=2"] as unknown as string };
    const posted = await ask(form, "x=1");
    expect(posted.got?.[":status"]).toBe(201);
    expect(posted.got?.["set-cookie"]).toHaveLength(2);
    expect(JSON.parse(posted.body)).toMatchObject({
      method: "POST",
      url: `http://127.0.0.1:${port}/privacy/?a`,
      headers: { cookie: "a=1; b=2" },
      body: "x=1",
    });
    const other = await ask({ ...form, ":authority": "crm.example", host: "evil.example" }, "");
    expect(other.got?.[":status"]).toBe(400);
    const large = await ask({ ...form, "content-length": "70000" }, "x".repeat(70_000));
    expect(large.got?.[":status"]).toBe(413);
    const head = session.request({ ":method": "HEAD", ":path": "/" });
    expect(await text(head)).toBe("");
  });
});

describe("the Fastify plugin", () => {
  it("leaves the parsers of the application alone, and none of them reads its bodies", async () => {
    const app = fastify();
    onTestFinished(() => app.close());
    const read: string[] = [];
    app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) => {
      read.push(String(body));
      done(null, body);
    });
    app.addHook("onRequest", async (_request, reply) => void reply.header("strict-transport-security", "max-age=1"));
    await app.register(toFastifyPlugin(echo), { prefix: "/privacy" });
    app.post("/own", async ({ body }) => ({ body }));
    const at = new URL(await app.listen({ host: "127.0.0.1", port: 0 }));
    const send = (path: string, type = "application/x-www-form-urlencoded") =>
      fetch(new URL(path, at), { method: "POST", body: "a=1", headers: { "content-type": type } });
    for (const [path, type] of [["/privacy"], ["/privacy/"], ["/privacy/en/x", "text/odd"]] as const) {
      const response = await send(path, type);
      expect(response.headers.get("strict-transport-security")).toBe("max-age=1");
      expect((await response.json()) as Echoed).toMatchObject({ url: new URL(path, at).href, body: "a=1" });
    }
    expect(read).toEqual([]);
    expect(await (await send("/own")).json()).toEqual({ body: "a=1" });
    expect((await send("/own", "text/odd")).status).toBe(415);
  });
});

describe("the options", () => {
  it.each<[unknown, unknown]>([
    [undefined, {}],
    [echo, null],
    [echo, { trustProxy: true }],
    [echo, { origin: "crm.example" }],
    [echo, { origin: "https://crm.example/" }],
    [echo, { origin: "https://crm.example/privacy" }],
    [echo, { origin: "ftp://crm.example" }],
    [echo, { origin: "https://CRM.example" }],
    [echo, { origin: "https://*.example" }],
    [echo, { origin: "https://crm.example;x" }],
    [echo, { origin: 1 }],
    [echo, { maxBodyBytes: -1 }],
    [echo, { maxBodyBytes: Number.POSITIVE_INFINITY }],
    [echo, { maxBodyBytes: "1mb" }],
    [echo, { onError: "log" }],
  ])("are refused: %o, %o", (handle, options) => {
    for (const mount of [toNodeHandler, toFastifyPlugin]) {
      const call = () => Reflect.apply(mount, undefined, [handle, options]);
      expect(call).toThrow(expect.objectContaining({ code: "invalid-argument" }));
    }
  });
});
