import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { chromium } from "playwright-core";
import { bundle, readmeDeclarations } from "./measure.js";

/** A person's input, by the names of the form's inputs. */
type Filled = Readonly<Record<string, string>>;

const FORMS: readonly Filled[] = [
  { name: " Kari ", phone: "+47 900 00 000", email: "Kari@X.example", speed: "12" },
  { name: "Kari", phone: "+47 900 00 000", speed: "12", birthDate: "1990-01-01" },
  { name: "Kari", phone: "12 34", speed: "12" },
  { name: "Kari", phone: "+47 900 00 000", email: "kari", speed: "-1" },
];

/** The refusals of each. */
const CODES = [[], ["undeclared-field"], ["invalid-value"], ["invalid-value", "invalid-value"]];

interface Answer {
  readonly refusals?: readonly { readonly code: string }[];
}

/** The declarations of README.md, and an answer to a form. */
const FORM = `${readmeDeclarations()}
export function judge(filled) {
  const { speed, ...rest } = filled;
  const result = upgrade.safeParse({ ...rest, speed: Number(speed) });
  return result.success ? { record: result.data } : { refusals: result.error.refusals };
}
export const uses = [form.id, spring.id];
`;

/** Says whether code may be generated. */
const GENERATES = `
export function generates() { try { new Function(""); return true; } catch { return false; } }`;

const PAGE = `${FORM}${GENERATES}
const shown = document.querySelector("form");
shown.addEventListener("submit", (event) => {
  event.preventDefault();
  const filled = Object.fromEntries([...new FormData(shown)].filter(([, value]) => value !== ""));
  document.querySelector("output").textContent = JSON.stringify({ answer: judge(filled), generates: generates() });
});`;

const WORKER = `${FORM}${GENERATES}
export default { async fetch(request) {
  const filled = await request.json();
  return Response.json({ answer: judge(filled), generates: generates() });
} };`;

const HTML = `<!doctype html><meta charset="utf-8"><title>form</title>
<form><input name="name"><input name="phone"><input name="email"><input name="speed"><input name="birthDate"><button>Send</button></form>
<output></output><script type="module" src="/form.js"></script>`;

const STRICT = "default-src 'none'; script-src 'self'; form-action 'self'";

/** The answer that a form got, and a mark that tells if code could be generated there. */
interface Told {
  readonly answer: unknown;
  readonly generates: boolean;
}

/**
 * Validates forms with the assignment of README.md in Chromium, with and without a content security policy, and in
 * workerd, where no code may be generated; and compares with Node.js.
 *
 * @param folder - An application that has the package installed.
 * @returns A line for each place.
 * @throws Error where a place answers otherwise than Node.js.
 */
export async function checkAnywhere(folder: string): Promise<readonly string[]> {
  const expected = await answerInNode(folder);
  const codes = expected.map((answer) => ((answer as Answer).refusals ?? []).map(({ code }) => code)); // as FORM answers
  if (!isDeepStrictEqual(codes, CODES))
    throw new Error(`Node.js does not answer as it should: ${JSON.stringify(expected)}`);
  return [...(await inChromium(folder, expected)), await inWorkerd(folder, expected)];
}

async function answerInNode(folder: string): Promise<readonly unknown[]> {
  const path = join(folder, "form.mjs");
  writeFileSync(path, FORM.replaceAll(" as const", ""));
  const { judge } = await import(pathToFileURL(path).href);
  return FORMS.map((filled) => JSON.parse(JSON.stringify(judge(filled))));
}

function compare(where: string, told: readonly Told[], expected: readonly unknown[], generates: boolean): string {
  for (const [index, { answer }] of told.entries()) {
    if (!isDeepStrictEqual(answer, expected[index])) {
      const both = `${JSON.stringify(answer)} instead of ${JSON.stringify(expected[index])}`;
      throw new Error(`${where} answers form ${index} otherwise than Node.js: ${both}`);
    }
  }
  if (told.some((one) => one.generates !== generates)) throw new Error(`${where} is not what this is about`);
  return `${where}: ${told.length} forms are answered as in Node.js`;
}

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

async function inChromium(folder: string, expected: readonly unknown[]): Promise<readonly string[]> {
  const executablePath = process.env.CHROMIUM ?? BROWSERS.find((path) => existsSync(path));
  if (executablePath === undefined)
    return ["left out: Chromium, which is not installed here (set CHROMIUM to its path)"];
  const { text } = await bundle(PAGE, folder);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const lines: string[] = [];
  try {
    for (const policy of [undefined, STRICT]) {
      const server = await serve(text, policy);
      try {
        const page = await browser.newPage();
        const told: Told[] = [];
        for (const filled of FORMS) {
          // the port of a server that listens
          await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
          for (const [name, value] of Object.entries(filled)) await page.fill(`input[name="${name}"]`, value);
          await page.click("button");
          await page.waitForFunction(`document.querySelector("output").textContent !== ""`, undefined, {
            timeout: 10_000,
          });
          told.push(JSON.parse((await page.textContent("output")) ?? ""));
        }
        const where = `Chromium ${browser.version()}${policy === undefined ? "" : " under a strict content security policy"}`;
        lines.push(compare(where, told, expected, policy === undefined));
      } finally {
        server.close();
      }
    }
  } finally {
    await browser.close();
  }
  return lines;
}

async function serve(script: string, policy: string | undefined): Promise<Server> {
  const server = createServer(({ url }, response) => {
    if (policy !== undefined) response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Content-Type", url === "/form.js" ? "text/javascript" : "text/html");
    response.end(url === "/form.js" ? script : HTML);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}

async function inWorkerd(folder: string, expected: readonly unknown[]): Promise<string> {
  const place = join(folder, "worker");
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "worker.js"), (await bundle(WORKER, folder)).text);
  writeFileSync(
    join(place, "config.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2026-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);`,
  );
  const binary: string = createRequire(import.meta.url)("workerd").default;
  const server = spawn(binary, ["serve", "config.capnp", "--control-fd=3"], {
    cwd: place,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  try {
    const port = await listening(server);
    const told: Told[] = [];
    for (const filled of FORMS) {
      const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: JSON.stringify(filled) });
      told.push((await response.json()) as Told); // what WORKER answers
    }
    return compare("workerd", told, expected, false);
  } finally {
    server.kill();
  }
}

/** The port that workerd tells on the pipe it was given. */
function listening(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stdio[3]?.on("data", (chunk) => {
      said += String(chunk);
      const [, port] = /"port":(\d+)/.exec(said) ?? [];
      if (port !== undefined) resolve(Number(port));
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`workerd ended with ${code}`)));
  });
}
