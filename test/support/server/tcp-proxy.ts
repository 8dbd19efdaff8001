import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/**
 * What happens to connections: nothing; cut when COMMIT is about to be forwarded; cut when its answer comes, which the
 * client then never sees; held, forwarding nothing in either direction, as of a peer whose cable was pulled; or told, in one
 * breath with the server's first readiness, that the server is going down.
 */
export type Interference = "none" | "end at start" | "cut before commit" | "cut after commit" | "hold";

/** Stands between a client and a PostgreSQL server, and understands of what passes only where a COMMIT begins. */
export interface TcpProxy {
  readonly port: number;
  /** Holds for connections made earlier too. */
  interfere(how: Interference, options?: { readonly skip?: number }): void;
  /** How many connections it has cut. */
  readonly cuts: number;
  /** Cuts all connections. */
  disconnect(): void;
  close(): Promise<void>;
}

/** A simple query of the frontend protocol: its length, counted with itself, and the text, ended by a zero byte. */
const COMMIT = Buffer.from([0x51, 0, 0, 0, 11, ...Buffer.from("COMMIT\0")]);

/** ReadyForQuery, outside a transaction. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);
/** ErrorResponse, as of a server that is being shut down. */
const GOING_DOWN = ((): Buffer => {
  const fields = Buffer.from("SFATAL\0VFATAL\0C57P01\0Mterminating\0\0");
  const head = Buffer.from([0x45, 0, 0, 0, 0]);
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
})();

/** Starts a proxy on a free port. */
export async function startProxy(to: number): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let how: Interference = "none";
  let skip = 0;
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connect(to, "127.0.0.1");
    let isCommitting = false;
    const cut = (): void => {
      cuts += 1;
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on("close", () => {
        open.delete(socket);
        client.destroySoon();
        upstream.destroySoon();
      });
      socket.on("error", () => undefined);
    }
    client.on("data", (bytes) => {
      if (how === "hold") return;
      if (bytes.includes(COMMIT) && how !== "none") {
        if (skip > 0) skip -= 1;
        else if (how === "cut before commit") return cut();
        else isCommitting = true;
      }
      upstream.write(bytes);
    });
    upstream.on("data", (bytes) => {
      if (how === "hold") return;
      if (isCommitting) return cut();
      if (how === "end at start" && bytes.subarray(-READY.length).equals(READY)) {
        cuts += 1;
        client.end(Buffer.concat([bytes, GOING_DOWN]));
        upstream.destroy();
        return;
      }
      client.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port, // of a TCP server that listens
    interfere(next, options = {}) {
      how = next;
      skip = options.skip ?? 0;
    },
    get cuts() {
      return cuts;
    },
    disconnect() {
      for (const socket of open) socket.destroy();
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
