import type { SqlList, SqlRow, SqlSession, SqlStatement } from "./driver.js";

/**
 * Remembers that a statement failed. PostgreSQL answers the COMMIT of such a transaction with success, and rolls it
 * back. Work that went on after the failure must not be told that it was committed.
 */
export class WatchedSession implements SqlSession {
  /** A copy that fails is not remembered, because its caller goes back to a savepoint. */
  readonly copy: SqlSession["copy"];
  readonly #session: SqlSession;
  #failure: { readonly error: unknown } | undefined;

  constructor(session: SqlSession) {
    this.#session = session;
    this.copy = session.copy;
  }

  query(statement: SqlStatement): Promise<readonly SqlRow[]> {
    return this.#session.query(statement).catch((error: unknown) => this.#failed(error));
  }

  rows(statement: SqlStatement): Promise<readonly SqlList[]> {
    return this.#session.rows(statement).catch((error: unknown) => this.#failed(error));
  }

  send(statement: SqlStatement): Promise<void> {
    return this.#session.send(statement).catch((error: unknown) => this.#failed(error));
  }

  async script(text: string): Promise<void> {
    await this.#session.script(text).catch((error: unknown) => this.#failed(error));
    // the server has undone the statement that failed, and goes on
    if (text.startsWith("ROLLBACK TO SAVEPOINT")) this.#failure = undefined;
  }

  /** Throws the first failure, if there was one. */
  check(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  #failed(error: unknown): never {
    this.#failure ??= { error };
    throw error;
  }
}
