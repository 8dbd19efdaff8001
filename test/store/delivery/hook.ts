import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type Channel, webhook } from "purposebound/notify";
import { Webhook } from "standardwebhooks";

export const SECRET = `whsec_${Buffer.from("a secret of thirty-two bytes or so").toString("base64")}`;

/** A request that a hook got, after its signature was verified. */
export interface Got {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly message: {
    readonly id: string;
    readonly type: string;
    readonly subject: string;
    readonly data: Record<string, unknown>;
  };
}

/** A receiver of webhooks on this machine. */
export class Hook {
  readonly got: Got[] = [];
  answer: (response: ServerResponse) => void = (response) => response.writeHead(204).end();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      void text(request).then((body) => {
        const headers = request.headers as Record<string, string>; // those that are verified come once
        const message = new Webhook(SECRET).verify(body, headers) as Got["message"];
        this.got.push({ headers: request.headers, body, message });
        this.answer(response);
      });
    });
  }

  static async start(): Promise<Hook> {
    const hook = new Hook();
    await new Promise<void>((resolve) => hook.#server.listen(0, "127.0.0.1", resolve));
    return hook;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port; // it listens on a port
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook?token=t`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** The channel to a hook on this machine. */
export function localHook(url: string): Channel {
  return webhook({ url, secret: SECRET, timeout: 1_000, allowHttp: true, allowPrivateAddresses: true });
}
