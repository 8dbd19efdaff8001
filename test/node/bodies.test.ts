import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import express, { type RequestHandler } from "express";
import { StoreError } from "purposebound";
import { toNodeHandler } from "purposebound/node";
import { describe, expect, it } from "vitest";
import { begin, type Echoed, echo, listen, sendRaw } from "./servers.js";

/** An Express application with what stands before the mount. */
async function mountBehind(...before: readonly RequestHandler[]) {
  const errors: unknown[] = [];
  const given: Request[] = [];
  const onError = (error: unknown) => errors.push(error);
  const handler = toNodeHandler(
    (request) => {
      given.push(request);
      return echo(request);
    },
    { onError },
  );
  const app = express();
  for (const one of before) app.use(one);
  app.use("/privacy", handler);
  const at = new URL("/privacy/en/", await listen(app));
  const post = (body: string | Uint8Array<ArrayBuffer>, type: string, more: Readonly<Record<string, string>> = {}) =>
    fetch(at, { method: "POST", body, headers: { "content-type": type, ...more } });
  const read = async (...sent: Parameters<typeof post>) => (await (await post(...sent)).json()) as Echoed;
  /** Sends headers that fetch() would write itself. */
  const send = async (body: string | Uint8Array, headers: Readonly<Record<string, string>>) => {
    const sending = begin(at, headers);
    const [response] = await new Promise<[IncomingMessage]>((resolve) => {
      sending.once("response", (answer) => resolve([answer]));
      sending.end(body);
    });
    return { status: response.statusCode, body: await text(response) };
  };
  const navigate = async (body: string, type: string) =>
    JSON.parse((await send(body, { "content-type": type, "sec-fetch-mode": "navigate" })).body) as Echoed;
  return { at, post, read, send, navigate, errors, given };
}

const FORM = "application/x-www-form-urlencoded";

/** Leaves the bytes of a body beside what was parsed of them. */
const verify = (request: object, _response: unknown, bytes: Buffer) => void Object.assign(request, { rawBody: bytes });

/** Reads a body without leaving anything of it. */
const swallow: RequestHandler = (request, _response, next) => {
  request.resume().on("end", next);
};

describe("a body that a parser has read", () => {
  it.each([
    ["express.urlencoded()", express.urlencoded()],
    ["express.urlencoded({ extended: true })", express.urlencoded({ extended: true })],
    ["express.text()", express.text({ type: FORM })],
    ["express.raw()", express.raw({ type: FORM })],
  ])("is the same again behind %s", async (_, parser) => {
    const { read, navigate } = await mountBehind(parser);
    const form = "token=a%2Bb+c%25&name=%C3%85se&many=1&many=2&many=3&declined.0.name=x&empty=&__proto=x&constructor=y";
    const { body, headers } = await navigate(form, FORM);
    expect(body).toBe(form);
    expect(headers["content-length"]).toBe(String(form.length));
    const plain = "token=a-b_c.d*+e&many=1&many=2";
    expect((await read(plain, FORM)).body).toBe(plain);
  });

  it.each([true, false])("never changes unseen behind express.urlencoded({ extended: %s })", async (extended) => {
    const { send, errors } = await mountBehind(express.urlencoded({ extended }));
    const changing = [
      ...["[do]=send", "[]=1", "a[]=~", "__proto__=1&a=2", "=1&a=2", "a=%E6", "a=%C0%80", "a=%ED%A0%80", "a[b]=~"],
      ...["__proto__=1&a=~~~~~~", "2=b&10=a", "10=a&2=b", "[do]=%E6", "a=1&&b=%2", "a=\xE6", "a[]=(", "=&a=!", "%61=~"],
    ];
    for (const mode of ["cors", "navigate"]) {
      for (const form of changing) {
        // a browser writes forms in one way, which has no bare characters
        if (mode === "navigate" && /[~(!]/.test(form)) continue;
        const { status, body } = await send(form, { "content-type": FORM, "sec-fetch-mode": mode });
        expect([form, status, body]).toEqual([form, 500, "Internal Server Error"]);
      }
    }
    expect(new Set(errors.map((error) => Reflect.get(Object(error), "code")))).toEqual(new Set(["body-consumed"]));
  });

  it("is refused if it was JSON and its bytes are lost", async () => {
    const { send, errors } = await mountBehind(express.json());
    for (const json of [
      '{"a":12345678901234567890}',
      '{"a":1e400}',
      '{"a":1,"a":2}',
      '{"a":1,"b":1e9,"a":2}',
      '{"a":1}',
    ]) {
      expect((await send(json, { "content-type": "application/json" })).status).toBe(500);
    }
    expect(errors).toHaveLength(5);
    expect(errors).toMatchObject(errors.map(() => ({ code: "body-consumed" })));
  });

  it("is the same JSON again if the parser keeps the bytes, unpacked or not", async () => {
    const { read } = await mountBehind(express.json({ verify }));
    const json = '{"name":"Åse","list":[1e400,{"deep":null}],"list":1}';
    expect((await read(json, "application/json; charset=utf-8")).body).toBe(json);
    const packed = await read(gzipSync(json), "application/json", { "content-encoding": "gzip" });
    expect(packed.body).toBe(json);
    expect(packed.headers).not.toHaveProperty("content-encoding");
    expect(packed.headers["content-length"]).toBe(String(Buffer.byteLength(json)));
  });

  it("is refused if it was sent in another character set, packed, or with bytes that are no text", async () => {
    const { send, errors } = await mountBehind(express.urlencoded(), express.text({ type: ["text/plain", FORM] }));
    const latin = Buffer.from("Åse", "latin1");
    const answers = [
      await send(latin, { "content-type": "text/plain; charset=iso-8859-1" }),
      await send(latin, { "content-type": "text/plain" }),
      await send("name=%C5se", { "content-type": `${FORM}; charset=iso-8859-1`, "sec-fetch-mode": "navigate" }),
      await send("abc", { "content-type": "text/plain; charset=iso-8859-1" }),
      await send(gzipSync("a=1"), { "content-type": FORM, "content-encoding": "gzip" }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([500, 500, 500, 500, 500]);
    expect(errors).toMatchObject(answers.map(() => ({ code: "body-consumed" })));
    expect((await send("Åse", { "content-type": 'text/plain; charset="UTF-8"' })).status).toBe(201);
  });

  it("is the same to the byte if the parser keeps the bytes", async () => {
    const { read } = await mountBehind(express.urlencoded({ extended: true, verify }));
    const form = "a[]=1&a[]=2&b[c]=%20&a[]=3";
    expect((await read(form, FORM)).body).toBe(form);
  });

  it.each([
    ["nested names", "hobby[name]=x", express.urlencoded({ extended: true })],
    ["names of lists", "hobby[]=1&hobby[]=2", express.urlencoded({ extended: true })],
    ["a name of a list of one", "hobby[]=1", express.urlencoded({ extended: true })],
    ["all, when nothing is left", "hobby=1", swallow],
  ])("is refused if its parser has lost %s", async (_, form, parser) => {
    const { post, errors, given } = await mountBehind(parser);
    const response = await post(form, FORM);
    expect([response.status, await response.text()]).toEqual([500, "Internal Server Error"]);
    expect(given).toEqual([]);
    expect(errors).toEqual([expect.any(StoreError)]);
    expect(errors).toMatchObject([{ code: "body-consumed" }]);
    expect(String(errors[0])).not.toContain("hobby");
  });

  it("is refused if it is neither a form nor JSON", async () => {
    const parsed: RequestHandler = (request, response, next) =>
      swallow(request, response, () => {
        request.body = { a: "1" };
        next();
      });
    const { post, errors } = await mountBehind(parsed);
    expect((await post("a=1", "multipart/form-data; boundary=x")).status).toBe(500);
    expect(errors).toMatchObject([{ code: "body-consumed" }]);
  });

  it("is refused if the stream was given an encoding, since bytes are lost", async () => {
    const { post, errors } = await mountBehind((request, _response, next) => {
      request.setEncoding("utf8");
      next();
    });
    expect((await post("a=1", FORM)).status).toBe(500);
    expect(errors).toMatchObject([{ code: "body-consumed" }]);
  });

  it("is refused if what is rebuilt is too large", async () => {
    const { post, given } = await mountBehind(express.urlencoded({ limit: "1mb" }));
    expect((await post(`a=${"x".repeat(65_536)}`, FORM)).status).toBe(413);
    expect(given).toEqual([]);
  });

  it("is empty if it was empty", async () => {
    for (const before of [[express.urlencoded(), express.json()], [swallow]]) {
      const { read } = await mountBehind(...before);
      expect((await read("", FORM)).body).toBe("");
    }
  });
});

describe("a body that no parser has read", () => {
  it("goes through a middleware that waits", async () => {
    const { read } = await mountBehind((_request, _response, next) => void setTimeout(next, 20));
    expect((await read("a=1", FORM)).body).toBe("a=1");
  });

  it("keeps its bytes and its packing", async () => {
    const { read } = await mountBehind();
    const sent = await read(gzipSync("a=1"), FORM, { "content-encoding": "gzip" });
    expect(sent.headers["content-encoding"]).toBe("gzip");
  });

  it("is refused in the middle if it was not stated how large it is, and is not read on", async () => {
    let socketBytes = () => 0;
    const handler = toNodeHandler(echo, { maxBodyBytes: 1_000 });
    const at = await listen((request, response) => {
      socketBytes = () => request.socket.bytesRead;
      handler(request, response);
    });
    const sending = begin(at, { "transfer-encoding": "chunked" });
    const answered = new Promise<number | undefined>((resolve) => {
      sending.on("response", ({ statusCode }) => resolve(statusCode));
    });
    sending.write("x".repeat(1_001));
    expect(await answered).toBe(413);
    // the sender goes on all the same
    for (let at = 0; at < 100 && !sending.destroyed; at += 1) {
      sending.write("x".repeat(100_000));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(socketBytes()).toBeLessThan(300_000);
    sending.destroy();
  });

  it("never becomes the next request of its connection", async () => {
    const given: string[] = [];
    const at = await listen(
      toNodeHandler((request) => {
        given.push(new URL(request.url).pathname);
        return new Response("ok");
      }),
    );
    const inner = "GET /smuggled HTTP/1.1\r\nHost: crm.example\r\n\r\n";
    const last = "GET /last HTTP/1.1\r\nHost: crm.example\r\nConnection: close\r\n\r\n";
    const head = (method: string, length: number) =>
      `${method} /first HTTP/1.1\r\nHost: crm.example\r\nContent-Length: ${length}\r\n\r\n`;
    // a GET with a body, which no Request can have
    await sendRaw(at, head("GET", inner.length) + inner + last);
    expect(given).toEqual(["/first", "/last"]);
    given.length = 0;
    const refused = await sendRaw(at, head("POST", 70_000) + inner + last);
    expect(refused).toMatch(/^HTTP\/1\.1 413 .*\r\n/);
    expect(refused.toLowerCase()).toContain("\r\nconnection: close\r\n");
    expect(given).toEqual([]);
  });

  it.each([
    ["stated", (body: string) => `Content-Length: ${body.length}\r\n\r\n${body}`],
    [
      "in chunks",
      (body: string) => `Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    ],
  ])("lets nothing behind it be carried out if it is too large, %s and sent in one go", async (_, write) => {
    const given: string[] = [];
    const handler = toNodeHandler(
      (request) => {
        given.push(new URL(request.url).pathname);
        return new Response("ok");
      },
      { maxBodyBytes: 100 },
    );
    const at = await listen(handler);
    const head = (method: string, path: string) => `${method} ${path} HTTP/1.1\r\nHost: crm.example\r\n`;
    const after = `${head("GET", "/after")}\r\n${head("POST", "/later")}${write("a=1")}`;
    for (const size of [101, 70_000]) {
      given.length = 0;
      const answers = await sendRaw(
        at,
        head("POST", "/taken") + write("a=1") + head("POST", "/big") + write("x".repeat(size)) + after,
      );
      expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 413"]);
      expect(given).toEqual(["/taken"]);
    }
  });
});
