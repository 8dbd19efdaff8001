import { type ClientRequest, createServer, type RequestListener, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** Has a handler listen on a port of this machine until the test is over. */
export async function listen(handler: RequestListener): Promise<URL> {
  return open(createServer(handler));
}

/** Has a server listen on a port of this machine until the test is over. */
export async function open(server: Server): Promise<URL> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo; // it listens on a port
  return new URL(`http://127.0.0.1:${port}`);
}

/** Sends bytes as they are, and returns everything that is answered until the connection is closed. */
export function sendRaw(to: URL, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(to.port), to.hostname, () => socket.write(bytes, "latin1"));
    socket.on("error", reject);
    resolve(text(socket));
  });
}

/** Begins a request whose body and answer are the test's own work. */
export function begin(to: URL, headers: Readonly<Record<string, string>>): ClientRequest {
  const begun = request(to, { method: "POST", headers });
  begun.on("error", () => undefined);
  return begun;
}

/** Answers with what it was sent, with two cookies. */
export async function echo(request: Request): Promise<Response> {
  const { method, url } = request;
  const body = request.body === null ? null : await request.text();
  const headers = Object.fromEntries(request.headers);
  return new Response(JSON.stringify({ method, url, headers, body }), {
    status: 201,
    headers: [
      ["Content-Type", "application/json"],
      ["Set-Cookie", "one=1; Path=/privacy; HttpOnly; SameSite=Strict"],
      ["Set-Cookie", "two=2; Path=/privacy; Expires=Sat, 01 Jan 2028 00:00:00 GMT"],
    ],
  });
}

/** An answer of {@link echo}. */
export interface Echoed {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}
