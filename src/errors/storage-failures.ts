/** Meaning of a code of a database, of its driver or of the network, for the administrator of the application. */
export interface StorageFailure {
  /** SQLSTATEs (appendix A of PostgreSQL's manual), two letters for a class of them; or codes of Node.js. */
  readonly codes: readonly string[];
  readonly cause: string;
  readonly remedy: string;
}

/** Failures of storage that have a remedy of their own. This is the single source of that part of `docs/errors.md`. */
export const STORAGE_FAILURES: readonly StorageFailure[] = [
  {
    codes: ["ECONNREFUSED"],
    cause: "No server listens at the address.",
    remedy: "Start the server, or correct the host and port of the connection string.",
  },
  {
    codes: ["ENOENT", "EACCES", "EPERM"],
    cause: "A directory or socket is not there, or may not be used by this process.",
    remedy: "Correct its path, start the server whose socket it is, or give the process the right to it.",
  },
  {
    codes: ["ENOTFOUND", "EAI_AGAIN"],
    cause: "The host's name is not known.",
    remedy: "Correct the host of the connection string, or look into the name service of this machine.",
  },
  {
    codes: ["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"],
    cause: "The server cannot be reached.",
    remedy: "Look at the network and firewalls between this machine and the server, and at the address.",
  },
  {
    codes: ["ECONNRESET", "EPIPE", "57P01", "57P02", "57P05", "08"],
    cause: "The connection was lost, or the server ended it.",
    remedy:
      "Make the same call again, since nothing of the transaction took effect. If it recurs, see the server's log.",
  },
  {
    codes: ["57P03"],
    cause: "The server is starting up or shutting down.",
    remedy: "Try again in a moment.",
  },
  {
    codes: ["28P01"],
    cause: "The server does not take the login's password.",
    remedy: "Correct the user and password of the connection string, or set the password: ALTER ROLE … PASSWORD '…'.",
  },
  {
    codes: ["28000"],
    cause: "The server does not let this login in from here.",
    remedy:
      "Make sure that the role exists and may LOGIN, and that pg_hba.conf lets it in from this address, with TLS or without.",
  },
  {
    codes: ["3D000"],
    cause: "The database does not exist.",
    remedy: "Create it (CREATE DATABASE …), or correct its name at the end of the connection string.",
  },
  {
    codes: ["53300"],
    cause: "The server has no connection left.",
    remedy: "Lower the `max` of the pools, put a pooler in front of the server, or raise its max_connections.",
  },
  {
    codes: ["53100"],
    cause: "The server's disk is full.",
    remedy: "Make room there; what was not acknowledged was rolled back, and can be sent again.",
  },
  {
    codes: ["53200"],
    cause: "The server is out of memory or of room for locks.",
    remedy: "Lower the load, or raise what the server's log names, such as max_locks_per_transaction.",
  },
  {
    codes: ["57014", "55P03", "25P03", "25P04"],
    cause: "A time-out of the login or the server ended the transaction.",
    remedy:
      "Try again; if it recurs, raise statement_timeout, lock_timeout or transaction_timeout, or import in a smaller `batch`.",
  },
  {
    codes: ["40001", "40P01"],
    cause: "The transaction lost to others, several times in a row.",
    remedy: "Make the same call again.",
  },
  {
    codes: ["25006"],
    cause: "The server is a standby, or set read-only. Every act leaves an event, and so needs to write.",
    remedy: "Connect to the primary server.",
  },
  {
    codes: ["42501"],
    cause: "The login lacks a right.",
    remedy: "Open the store again. The error names the rights that are missing, with the SQL that gives them.",
  },
  {
    codes: ["3F000", "42P01", "42703"],
    cause: "A schema, table or column is gone.",
    remedy: "Open the store again. The error names what is no longer as it was registered.",
  },
  {
    codes: ["XX", "58"],
    cause: "The server failed by itself, or its files are damaged.",
    remedy: "Stop writing, see the server's log, and check its disk before you go on.",
  },
];

/** The remedy for a failure that has no code. */
export const WITHOUT_CODE =
  "The pool gave no connection in time, or the driver gave up. Check the size of the pool, whether the server answers, and whether both sides agree on TLS and a password.";

/** Returns the remedy for a code, or undefined if none is known. */
export function findFailure(code: string): StorageFailure | undefined {
  return (
    STORAGE_FAILURES.find(({ codes }) => codes.includes(code)) ??
    (isSqlState(code) ? STORAGE_FAILURES.find(({ codes }) => codes.includes(code.slice(0, 2))) : undefined)
  );
}

/** Tells codes of PostgreSQL from codes of Node.js, such as EPIPE. */
export function isSqlState(code: string): boolean {
  return /^[0-9A-Z]{5}$/.test(code) && !code.startsWith("E");
}
