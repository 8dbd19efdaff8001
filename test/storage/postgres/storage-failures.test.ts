import { createServer } from "node:net";
import { StorageError } from "purposebound";
import { postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { expect, inject, it } from "vitest";
import { findFailure, STORAGE_FAILURES } from "../../../src/errors/storage-failures.js";
import { onServer } from "../../support/storages/storages.js";

/** The error of opening a store at an address, and what of the address may not be told. */
async function failureAt(url: URL): Promise<StorageError> {
  const error: unknown = await openStore({ storage: postgres(url.href), assignments: [] }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StorageError)) throw new Error("expected a StorageError", { cause: error });
  const told = `${error.message} ${error.stack} ${JSON.stringify(error)}`;
  for (const secret of [url.password, url.username, url.hostname, url.pathname.slice(1)]) {
    if (secret !== "") expect(told).not.toContain(secret);
  }
  return error;
}

onServer.describe("a connection that fails", () => {
  const url = (change: (url: URL) => void): URL => {
    const made = new URL(inject("server").application);
    change(made);
    return made;
  };

  it("is told from others, with a remedy", async () => {
    const closed = await freePort();
    const none = await failureAt(url((one) => Object.assign(one, { port: String(closed) })));
    expect(none.driverCode).toBe("ECONNREFUSED");
    expect(none.message).toMatch(/\(ECONNREFUSED\): No server listens at the address\. Start the server, or correct/);

    const unknown = await failureAt(url((one) => Object.assign(one, { hostname: "nowhere-kari.invalid" })));
    expect(["ENOTFOUND", "EAI_AGAIN"]).toContain(unknown.driverCode);
    expect(unknown.message).toMatch(/Correct the host/);

    const wrong = await failureAt(url((one) => Object.assign(one, { password: "hemmelig-passord" })));
    expect(wrong.message).toMatch(/\(SQLSTATE 28P01\): The server does not take the login's password\./);

    const missing = await failureAt(url((one) => Object.assign(one, { pathname: "/no_such_database" })));
    expect(missing.message).toMatch(/\(SQLSTATE 3D000\): The database does not exist\. Create it/);

    // the driver has no code for it
    const encrypted = await failureAt(url((one) => one.searchParams.set("sslmode", "verify-full")));
    expect(encrypted.driverCode).toBeUndefined();
    expect(encrypted.message).toMatch(/whether both sides agree on TLS and a password/);
  });

  it("has one remedy for each code, or that of its class", () => {
    const codes = STORAGE_FAILURES.flatMap((one) => one.codes);
    expect(new Set(codes).size).toBe(codes.length);
    expect(findFailure("08006")).toBe(findFailure("57P01"));
    expect(findFailure("EPIPE")).toBe(findFailure("ECONNRESET"));
    expect(findFailure("XX001")?.remedy).toMatch(/Stop writing/);
    expect([findFailure("22012"), findFailure("58NOTASTATE"), findFailure("")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(new StorageError("running a statement", "22012").message).toMatch(/\(SQLSTATE 22012\)\. Look the code up/);
  });

  it("does not advise to begin again if the effect is not known", () => {
    const { message } = new StorageError("committing", "ECONNRESET", "storage-uncertain");
    expect(message).toMatch(
      /^Storage failed while committing \(ECONNRESET\)\. Make the same call again, which is safe/,
    );
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("a port");
  return address.port;
}
