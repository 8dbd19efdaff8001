/**
 * Measures the free-text guard on generated CRM notes, in English and Norwegian: recall and precision for each kind, and
 * the time a note takes. Ends with exit code 1 where a threshold is missed.
 *
 *     npx tsx bench/text/run.ts [--notes 20000] [--seeds 1,2,3,4,5] [--show 5]
 */
import { parseArgs } from "node:util";
import { buildGuard, PERSONAL_DATA_KINDS } from "../../src/boundary/index.js";
import { makeNote, type Note } from "./notes.js";
import { Random } from "./random.js";

const { values } = parseArgs({
  options: {
    notes: { type: "string", default: "20000" },
    seeds: { type: "string", default: "1,2,3,4,5" },
    show: { type: "string", default: "0" },
  },
});
const COUNTRIES = ["NO", "SE", "DK", "FI", "DE", "NL", "GB", "FR", "ES", "IT", "US"] as const;
const PRECISION = 0.99;
const recallWanted = (kind: string): number => (kind === "phone" || kind === "email" ? 0.97 : 0.99);

interface Tally {
  planted: number;
  found: number;
  wrong: number;
}

const guard = buildGuard(new Set(PERSONAL_DATA_KINDS), COUNTRIES);
let missed = false;
let toShow = Number(values.show);

function show(what: string, text: string): void {
  if (toShow <= 0) return;
  toShow -= 1;
  console.log(`  ${what}: ${JSON.stringify(text)}`); // generated, nobody's
}

function measure(notes: readonly Note[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const tally = (name: string): Tally => {
    const known = tallies.get(name) ?? { planted: 0, found: 0, wrong: 0 };
    tallies.set(name, known);
    return known;
  };
  for (const { text, planted } of notes) {
    const findings = guard(text);
    for (const { kind, of, start, end } of planted) {
      const hit = findings.some((one) => one.kind === kind && one.offset >= start && one.offset < end);
      for (const name of new Set([kind, of])) {
        tally(name).planted += 1;
        if (hit) tally(name).found += 1;
      }
      if (!hit) show(`missed ${of}`, text);
    }
    for (const { kind, offset } of findings) {
      if (planted.some((one) => one.kind === kind && offset >= one.start && offset < one.end)) continue;
      tally(kind).wrong += 1;
      show(`wrong ${kind} at ${offset}`, text);
    }
  }
  return tallies;
}

for (const seed of values.seeds.split(",").map(Number)) {
  const random = new Random(seed);
  const notes = Array.from({ length: Number(values.notes) }, () => makeNote(random));
  const tallies = measure(notes);
  console.log(
    `\nseed ${seed}: ${notes.length} notes, ${notes.filter(({ planted }) => planted.length > 0).length} with something planted`,
  );
  for (const [name, { planted, found, wrong }] of [...tallies].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const recall = planted === 0 ? 1 : found / planted;
    const precision = found + wrong === 0 ? 1 : found / (found + wrong);
    const short = recall < recallWanted(name) || precision < PRECISION;
    missed ||= short;
    console.log(
      `${short ? "✗" : " "} ${name.padEnd(16)} recall ${recall.toFixed(4)} of ${String(planted).padStart(5)}` +
        (name.includes(" ") ? "" : `   precision ${precision.toFixed(4)} (${wrong} wrong)`),
    );
  }
}

/** The best of several rounds: what the work takes when the machine does nothing else. */
function nanoseconds(texts: readonly string[]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 7; round += 1) {
    const start = performance.now();
    for (const text of texts) guard(text);
    best = Math.min(best, ((performance.now() - start) * 1e6) / texts.length);
  }
  return Math.round(best);
}

const random = new Random(99);
const all = Array.from({ length: 5_000 }, () => makeNote(random).text);
const plain = all.map((text) => text.replaceAll(/[0-9@]|:\/\//g, "x")).filter((text) => !/\p{N}/u.test(text));
const length = (texts: readonly string[]): number =>
  Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
console.log(`\n${nanoseconds(plain)} ns a note without digits or @ (mean ${length(plain)} units)`);
console.log(`${nanoseconds(all)} ns a note of the corpus (mean ${length(all)} units)`);
if (missed) {
  console.log("\nA threshold was missed.");
  process.exitCode = 1;
}
