import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { KeyEncryption, WrappingContext } from "purposebound/store";

/** A key encryption whose keys are files, and which can be made to fail. */
export interface FileEncryption extends KeyEncryption {
  /** The calls that fail. */
  readonly failing: Set<"create" | "wrap" | "unwrap" | "destroy">;
  /** Number of calls. */
  readonly calls: Record<"create" | "wrap" | "unwrap" | "destroy", number>;
}

/** Wraps with AES-256-GCM under keys in a directory, one file each, as a service would. */
export function fileEncryption(directory: string): FileEncryption {
  const failing = new Set<keyof FileEncryption["calls"]>();
  const calls = { create: 0, wrap: 0, unwrap: 0, destroy: 0 };
  const pathOf = (name: string) => join(directory, name);
  const begin = (call: keyof typeof calls) => {
    calls[call] += 1;
    if (failing.has(call)) throw Object.assign(new Error("arn:aws:kms:eu-north-1:123456789012"), { code: "EKMS" });
  };
  const bind = ({ name, assignment }: WrappingContext) => Buffer.from(JSON.stringify([name, assignment]));
  return {
    failing,
    calls,
    async create() {
      begin("create");
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const name = `key-${randomUUID()}`;
      await writeFile(pathOf(name), randomBytes(32), { flag: "wx", mode: 0o600 });
      return name;
    },
    async wrap(key, context) {
      begin("wrap");
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", await readFile(pathOf(context.name)), nonce).setAAD(bind(context));
      const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
      return Buffer.concat([nonce, wrapped, cipher.getAuthTag()]);
    },
    async unwrap(wrapped, context) {
      begin("unwrap");
      const bytes = Buffer.from(wrapped);
      const decipher = createDecipheriv("aes-256-gcm", await readFile(pathOf(context.name)), bytes.subarray(0, 12));
      decipher.setAAD(bind(context)).setAuthTag(bytes.subarray(-16));
      return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
    },
    async destroy(name) {
      begin("destroy");
      await rm(pathOf(name), { force: true });
      return undefined;
    },
  };
}
