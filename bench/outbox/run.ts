/**
 * Measures what it costs acts that a DPO is told: a store without channels, one whose receiver hangs, and one whose receiver takes every message.
 * The runners of both deliver meanwhile. All on one server, in one run, in turns. Printed: acts a second, and the ratio to the first.
 *
 *     npm run bench:outbox -- [--rounds 30] [--acts 40] [--clients 1,8]
 */
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { type Channel, callback } from "purposebound/notify";
import { postgres } from "purposebound/postgres";
import { openStore } from "purposebound/store";
import { ALL_AT_ONCE, toldOf } from "../../test/store/delivery/receiver.js";
import { broadband, webForm } from "../../test/support/fjordnet.js";
import { startServer } from "../../test/support/server/server.js";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "30" },
    acts: { type: "string", default: "40" },
    clients: { type: "string", default: "1,8" },
  },
});
const [ROUNDS, ACTS] = [Number(values.rounds), Number(values.acts)];
const EVIDENCE = { consentedAt: new Date("2026-01-02T00:00:00Z"), version: "2026-01" } as const;

let received = 0;
let hanging = 0;
const SIDES: Readonly<Record<string, Channel | undefined>> = {
  "no channel": undefined,
  "a receiver that hangs": callback(() => {
    hanging += 1;
    return new Promise(() => undefined);
  }),
  "a receiver that takes all": callback(() => {
    received += 1;
  }),
};

/** Opens the store of one side, with everything told at once, and has its runner at work. */
async function open(address: string, channel: Channel | undefined) {
  const assignment = channel === undefined ? broadband() : toldOf(ALL_AT_ONCE);
  const notify = channel === undefined ? {} : { notify: channel };
  const store = await openStore({ storage: postgres(address), assignments: [assignment], ...notify });
  if (channel !== undefined) store.startDelivery({ every: "PT0.2S" });
  const leads = store.dataset(assignment);
  const source = webForm(assignment);
  let number = 0;
  /** One person comes in, and is contacted: two acts. */
  const act = async (): Promise<void> => {
    number += 1;
    const phone = `+47900${String(number).padStart(5, "0")}`;
    await leads.add({ name: "Kari", phone }, { source, evidence: EVIDENCE });
    await leads.subject({ phone }).contacted();
  };
  return { act, store };
}

async function turn(act: () => Promise<void>, clients: number): Promise<number> {
  const begun = performance.now();
  let left = ACTS;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await act();
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return performance.now() - begun;
}

const median = (times: readonly number[]): number =>
  [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? Number.NaN;

const server = await startServer();
try {
  const sides = await Promise.all(
    Object.entries(SIDES).map(async ([name, channel]) => ({ name, ...(await open(server.application, channel)) })),
  );
  console.log(`load ${loadavg()[0]?.toFixed(2)} before`);
  for (const clients of values.clients.split(",").map(Number)) {
    const times = new Map(sides.map(({ name }) => [name, [] as number[]]));
    for (let round = -2; round < ROUNDS; round += 1) {
      for (let step = 0; step < sides.length; step += 1) {
        const side = sides[(round + 2 + step) % sides.length];
        if (side === undefined) continue;
        const time = await turn(side.act, clients);
        if (round >= 0) times.get(side.name)?.push(time);
      }
    }
    const base = median(times.get("no channel") ?? []);
    console.log(`\n${clients} at once, medians of ${ROUNDS} rounds of ${2 * ACTS} acts`);
    for (const [name, some] of times) {
      const time = median(some);
      const perSecond = Math.round((2 * ACTS * 1_000) / time);
      console.log(`  ${name.padEnd(28)} ${String(perSecond).padStart(6)} acts/s  ratio ${(base / time).toFixed(2)}`);
    }
  }
  console.log(`\n${hanging} attempts hung, ${received} messages were taken; load ${loadavg()[0]?.toFixed(2)} after`);
  await Promise.all(sides.map(({ store }) => store.close()));
} finally {
  await server.stop();
}
