// How many records a second each library checks, in one run: `npm run bench:validate`. All check the same patterns and
// refuse keys that are not declared. Ours also walks the structure, caps sizes, checks that texts are well-formed, and
// hands out a copy; the others do none of that. Rounds alternate between the libraries, and the median counts.
import { contenders } from "./contenders.js";
import { records } from "./records.js";

const COUNT = 5_000;
const ROUNDS = Number(process.env.ROUNDS ?? 15);
const ROUND_MS = 60;

const mixes = [
  { name: "valid", rows: records(COUNT, 0) },
  { name: "10% refused", rows: records(COUNT, 0.1) },
];

const all = contenders();
for (const { name, rows } of mixes) {
  const counts = all.map(({ takes }) => rows.filter((row) => takes(row)).length);
  if (new Set(counts).size !== 1) throw new Error(`the libraries disagree on the mix "${name}": ${counts.join(", ")}`);
}

/** Nanoseconds a record. */
function measure(takes: (input: unknown) => boolean, rows: readonly unknown[]): number {
  let accepted = 0;
  let done = 0;
  const start = process.hrtime.bigint();
  let now = start;
  while (now - start < ROUND_MS * 1_000_000) {
    for (const row of rows) if (takes(row)) accepted += 1;
    done += rows.length;
    now = process.hrtime.bigint();
  }
  if (accepted === 0) throw new Error("nothing was accepted");
  return Number(now - start) / done;
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

console.log(`${COUNT} records of 8 fields, ${ROUNDS} rounds of ${ROUND_MS} ms each, node ${process.version}\n`);
const table: Record<string, Record<string, string>> = {};
for (const { name, rows } of mixes) {
  const times = all.map(() => [] as number[]);
  for (const { takes } of all) for (let warm = 0; warm < 40; warm += 1) for (const row of rows) takes(row);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { takes }] of all.entries()) times[index]?.push(measure(takes, rows));
  }
  const medians = times.map(median);
  const [ours = Number.NaN] = medians;
  for (const [index, contender] of all.entries()) {
    const time = medians[index] ?? Number.NaN;
    table[contender.name] = {
      ...table[contender.name],
      [`${name}, thousand/s`]: (1e6 / time).toFixed(0),
      [`${name}, ours is`]: `${(time / ours).toFixed(2)}×`,
    };
  }
}
console.table(table);
