import fc from "fast-check";
import { type NodeHandlerOptions, toNodeHandler } from "purposebound/node";
import { describe, expect, it } from "vitest";
import { listen, sendRaw } from "./servers.js";

/** A server that answers with the address that its handler was given. */
async function serve(options?: NodeHandlerOptions) {
  const given: string[] = [];
  const at = await listen(
    toNodeHandler((request) => {
      given.push(request.url);
      return new Response(request.url);
    }, options),
  );
  const ask = async (target: string, ...lines: readonly string[]) => {
    const answer = await sendRaw(
      at,
      `GET ${target} HTTP/1.1\r\n${[...lines, "Connection: close", "", ""].join("\r\n")}`,
    );
    return { status: Number(answer.slice(9, 12)), answer };
  };
  return { at, ask, given };
}

const HOST = "Host: crm.example";

describe("the address of a request", () => {
  it.each([
    ["names another origin", "http://evil.example/privacy/"],
    ["names another origin, encrypted", "https://evil.example/privacy/"],
    ["names its own origin", "http://crm.example/privacy/"],
    ["begins with two slashes", "//evil.example/privacy/"],
    ["begins with slash and backslash", "/\\evil.example/"],
    ["has a backslash", "/privacy\\..\\admin"],
    ["climbs to two slashes", "/privacy/..//evil.example/"],
    ["climbs in percent signs to two slashes", "/privacy/%2e%2e//evil.example/"],
    ["is an asterisk", "*"],
    ["has no slash", "privacy/"],
    ["has a fragment", "/privacy/#top"],
    ["has bytes beyond ASCII", "/privacy/\xe5"],
  ])("is refused if its target %s", async (_, target) => {
    for (const options of [{}, { origin: "https://crm.example" }]) {
      const { ask, given } = await serve(options);
      expect((await ask(target, HOST)).status).toBe(400);
      expect(given).toEqual([]);
    }
  });

  it.each([
    ["has a user", ["Host: crm.example@evil.example"]],
    ["has a password", ["Host: crm.example:x@evil.example"]],
    ["has a path", ["Host: evil.example/y?"]],
    ["has a query", ["Host: evil.example?y"]],
    ["has a fragment", ["Host: evil.example#"]],
    ["has a backslash", ["Host: evil.example\\y"]],
    ["has a blank", ["Host: crm.example evil.example"]],
    ["has a comma", ["Host: crm.example, evil.example"]],
    ["has percent signs", ["Host: crm%2eexample"]],
    ["has a port that is none", ["Host: crm.example:http"]],
    ["has a port too many", ["Host: crm.example:1:2"]],
    ["is empty", ["Host:"]],
    ["is a port alone", ["Host: :80"]],
    ["stands twice", [HOST, "Host: evil.example"]],
    ["stands twice alike", [HOST, HOST]],
    ["is missing", []],
  ])("is refused if Host %s", async (_, lines) => {
    for (const options of [{}, { origin: "https://crm.example" }]) {
      const { ask, given } = await serve(options);
      expect((await ask("/privacy/", ...lines)).status).toBe(400);
      expect(given).toEqual([]);
    }
  });

  it.each(["127.1", "0x7f.1", "2130706433", "crm.example:99999", "[::1", "[::1]]"])(
    "is refused if Host is %s, which URL would read as another or as none",
    async (host) => {
      const { ask, given } = await serve();
      expect((await ask("/privacy/", `Host: ${host}`)).status).toBe(400);
      expect(given).toEqual([]);
    },
  );

  it.each([
    ["crm.example", "http://crm.example"],
    ["crm.example:8080", "http://crm.example:8080"],
    ["crm.example:80", "http://crm.example"],
    ["CRM.Example", "http://crm.example"],
    ["my_service.internal", "http://my_service.internal"],
    ["[::1]:8080", "http://[::1]:8080"],
    ["10.0.0.1", "http://10.0.0.1"],
  ])("has the host %s", async (host, origin) => {
    const { ask, given } = await serve();
    expect((await ask("/privacy/en/?a=%2F%2F&b=//x\\y", `Host: ${host}`)).status).toBe(200);
    expect(given).toEqual([`${origin}/privacy/en/?a=%2F%2F&b=//x\\y`]);
  });

  it("has the named origin even for an HTTP/1.0 request without a host, which has none otherwise", async () => {
    const [named, unnamed] = [await serve({ origin: "https://crm.example" }), await serve()];
    const old = "GET /privacy/ HTTP/1.0\r\n\r\n";
    expect(await sendRaw(named.at, old)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await sendRaw(unnamed.at, old)).toMatch(/^HTTP\/1\.1 400 /);
    expect([named.given, unnamed.given]).toEqual([["https://crm.example/privacy/"], []]);
  });

  it("never has another origin than Host says, whatever target and host are made of", async () => {
    const { ask, given } = await serve();
    const piece = fc.constantFrom(
      "/",
      "\\",
      "//",
      "..",
      ".",
      "@",
      ":",
      "#",
      "?",
      "%2f",
      "%2e",
      "evil.example",
      "x",
      "[",
      "]",
      "1",
    );
    const mixed = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(mixed, mixed, fc.boolean(), async (path, odd, isOddHost) => {
        given.length = 0;
        const host = isOddHost ? `crm.example${odd}` : "crm.example";
        const { status } = await ask(`/${path}`, `Host: ${host}`);
        if (status === 400) {
          expect(given).toEqual([]);
          return;
        }
        const url = new URL(given[0] ?? "");
        const found = [status, given.length, url.host, url.pathname.startsWith("//")];
        expect(found).toEqual([200, 1, host, false]);
      }),
      { numRuns: 300 },
    );
  });
});
