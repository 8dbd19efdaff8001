import type pg from "pg";

/** Waits until another session waits for a lock that this one holds, in the transaction that holds it. */
export async function somebodyWaits(holder: pg.Client): Promise<void> {
  for (let waiting = 0; waiting === 0; ) {
    // a transaction sees the activity of its first look for ever, unless that is cleared
    await holder.query("SELECT pg_stat_clear_snapshot()");
    const { rows } = await holder.query(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock'
      AND pg_backend_pid() = ANY (pg_blocking_pids(pid))`);
    waiting = rows.length;
  }
}
