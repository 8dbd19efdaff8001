import { Session } from "node:inspector/promises";
import { relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import pg from "pg";
import { consent, contact, defineAssignment, defineController, defineSource, field } from "purposebound";
import { postgres } from "purposebound/postgres";
import { memoryKeys, openStore } from "purposebound/store";
import { z } from "zod";
import { startServer } from "../test/support/server/server.js";

/**
 * Counts the files that one act walks through (`npm run walk`), in two ways. The act has run once before, so that what is
 * built on first use is not counted.
 *
 * - `on the way`: files with a function that stands on the stack, with all that awaits it, when a statement is sent to
 *   PostgreSQL or a key is destroyed. A reader who follows calls from the door to the statement opens these. Those whose
 *   functions stand on the stack when a key is destroyed are counted once more, by themselves.
 * - `touched`: files with any function that runs between the call and its end, as V8 counts calls.
 */
const root = fileURLToPath(new URL("../", import.meta.url));
const url = new URL("../src/", import.meta.url).href;

const assignment = defineAssignment({
  id: "walk",
  purpose: {
    title: "Walk",
    category: "dpv:DirectMarketing",
    basis: consent({ wording: "You may call me.", version: "1" }),
  },
  controller: defineController({
    name: "FjordNet AS",
    country: "NO",
    organisationNumber: "999999999",
    contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
    dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
  }),
  retention: { keep: "P1M", from: "collected" },
  identifiedBy: ["phone"],
  fields: {
    ...contact("name", "phone"),
    income: field(z.number().optional(), { necessity: "Test", encrypted: true }),
  },
});
const source = defineSource(assignment, {
  id: "form",
  origin: { name: "Form", obtained: "from-person" },
  map: { name: "name", phone: "phone" },
  evidence: { consentedAt: "at", version: "1" },
});

Error.stackTraceLimit = Number.POSITIVE_INFINITY;
const onTheWay = new Set<string>();
const toKeys = new Set<string>();
function noteStack(also?: Set<string>): void {
  for (const [, path = ""] of (new Error("stack").stack ?? "").matchAll(/(\/[^\s():]+\.ts):\d/g)) {
    const file = pathToFileURL(path).href;
    if (!file.startsWith(url)) continue;
    onTheWay.add(file);
    also?.add(file);
  }
}
const send = pg.Client.prototype.query;
pg.Client.prototype.query = function (this: pg.Client, ...parts: unknown[]) {
  noteStack();
  return Reflect.apply(send, this, parts);
} as typeof send; // its overloads are passed on as they come

const keys = memoryKeys();
const server = await startServer();
const store = await openStore({
  storage: postgres(server.application),
  assignments: [assignment],
  fieldKeys: {
    find: (...parts) => keys.find(...parts),
    ensure: (...parts) => keys.ensure(...parts),
    destroy: (...parts) => {
      noteStack(toKeys);
      return keys.destroy(...parts);
    },
  },
});
const people = store.dataset(assignment);
const evidence = { consentedAt: new Date(), version: "1" } as const;
const phone = (number: number): string => `+47${40_000_000 + number}`;
const rows = (from: number) =>
  Array.from({ length: 20 }, (_, index) => ({ name: "Kari", phone: phone(from + index), at: "2026-01-01" }));

const acts: Readonly<Record<string, (round: number) => Promise<unknown>>> = {
  add: (round) => people.add({ name: "Kari", phone: phone(round) }, { source, evidence }),
  import: (round) => people.import(source, rows(100 * (round + 1))),
  erase: (round) => people.subject({ phone: phone(100 * (round + 1)) }).erase(),
};
// a key to be destroyed with each person that is erased
for (const round of [1, 2]) {
  await people.add({ name: "Kari", phone: phone(100 * (round + 1)), income: 1 }, { source, evidence });
}

const session = new Session();
session.connect();
await session.post("Profiler.enable");
for (const [name, act] of Object.entries(acts)) {
  await act(1);
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  await session.post("Profiler.takePreciseCoverage");
  onTheWay.clear();
  toKeys.clear();
  await act(2);
  const { result } = await session.post("Profiler.takePreciseCoverage");
  await session.post("Profiler.stopPreciseCoverage");
  const files = result
    .filter(
      ({ url: file, functions }) => file.startsWith(url) && functions.some((one) => (one.ranges[0]?.count ?? 0) > 0),
    )
    .map(({ url: file }) => file)
    .sort();
  const keyed = toKeys.size > 0 ? `, ${toKeys.size} of them to the keys` : "";
  console.log(`${name}: ${onTheWay.size} files on the way${keyed}, ${files.length} touched`);
  for (const file of files) console.log(`  ${onTheWay.has(file) ? "*" : " "} ${relative(root, fileURLToPath(file))}`);
}
session.disconnect();
await store.close();
await server.stop();
