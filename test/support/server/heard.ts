import type pg from "pg";
import type { PoolLike } from "purposebound/postgres";

/** A pool that keeps the text of each statement, and how many rows answered it. */
export function heard(pool: pg.Pool, statements: string[], answers: number[] = []): PoolLike {
  return {
    async connect() {
      const client = await pool.connect();
      return {
        query(statement) {
          statements.push(statement.text);
          return client.query(statement).then((answer) => {
            answers.push(answer.rows?.length ?? 0);
            return answer;
          });
        },
        release: (error) => client.release(error),
      };
    },
    end: () => pool.end(),
  };
}
