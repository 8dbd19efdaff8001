// Sends the same bodies to the three handlers. People who are new, held or erased get one and the same answer.
import type { AddressInfo } from "node:net";
import { app as onExpress } from "./express.js";
import { app as onHono } from "./hono.js";
import { leads, store } from "./leads.js";
import { POST } from "./next-route.js";

const server = onExpress.listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const { port } = server.address() as AddressInfo; // it listens on a port

const headers = { "content-type": "application/json" };
const handlers: Readonly<Record<string, (body: string) => Promise<Response> | Response>> = {
  hono: (body) => onHono.request("/leads", { method: "POST", headers, body }),
  express: (body) => fetch(`http://127.0.0.1:${port}/leads`, { method: "POST", headers, body }),
  next: (body) => POST(new Request("http://localhost/leads", { method: "POST", headers, body })),
};

const kari = { name: "Kari Nordmann", phone: "+47 900 00 000", currentSpeed: 12 };
const bodies: Readonly<Record<string, string>> = {
  "new or held": JSON.stringify(kari),
  "an undeclared key": JSON.stringify({ ...kari, birthDate: "1990-01-01" }),
  "no JSON": "name=Kari",
};
for (const [name, send] of Object.entries(handlers)) {
  for (const [what, body] of Object.entries(bodies)) {
    const response = await send(body);
    console.log(`${name}, ${what}: ${response.status} ${await response.text()}`);
  }
  await leads.subject({ phone: "+4790000000" }, { actor: "dpo:1" }).erase();
}
const response = await handlers.hono?.(bodies["new or held"] ?? "");
console.log(`erased a moment ago: ${response?.status} ${await response?.text()}`);
server.close();
await store.close();
