import fc from "fast-check";
import { memory } from "purposebound/memory";
import { verifyTrail } from "purposebound/oversight";
import { beforeAll, describe, expect, it } from "vitest";
import { hashLeaf } from "../../../src/oversight/log/tree/hashes.js";
import { collect } from "../../support/collect.js";
import { runs } from "../../support/runs.js";
import { openSealed } from "./sealed.js";

/** A trail as it was exported, and what a party that can write everything but signatures may know. */
interface Exported {
  readonly lines: readonly string[];
  readonly origin: string;
  readonly verifier: string;
  readonly checkpoint: string;
  /** The first line of an earlier export, with its own signed checkpoint. */
  readonly older: string;
}

async function exportTrail(): Promise<Exported> {
  const { store, act, add, log, known } = await openSealed(memory());
  await add("+4790000001");
  await act(5);
  await log.seal();
  const [older = ""] = await collect(log.export());
  await act(9);
  const { checkpoint = "" } = await log.seal();
  const lines = await collect(log.export());
  await store.close();
  return { lines, older, checkpoint, ...known };
}

/** A line of an event, taken apart. */
interface Line {
  readonly entry: Record<string, unknown>;
  readonly index: number;
  readonly leaf: string;
}

const readLine = (line: string): Line => JSON.parse(line) as Line;

/** Writes a line as `export()` does, with the hash that its event has, so that it does not contradict itself. */
function writeLine({ entry, index }: Omit<Line, "leaf">): string {
  const text = JSON.stringify(
    Object.fromEntries(Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1))),
  );
  return `{"entry":${text},"index":${index},"leaf":"${hashLeaf(text).toString("base64")}"}\n`;
}

/** Gives lines the numbers of their places. */
const renumber = (lines: readonly string[]): string[] =>
  lines.map((line, index) => {
    const { entry, leaf } = readLine(line);
    return entry === undefined ? `{"index":${index},"leaf":"${leaf}"}\n` : writeLine({ entry, index });
  });

/** Random numbers from 0 to below 1, by which an attack chooses. */
type Dice = readonly [number, number, number, number];

const pick = <One>(list: readonly One[], chance: number): One => {
  const one = list[Math.floor(chance * list.length)];
  if (one === undefined) throw new Error("there is nothing to pick");
  return one;
};
const place = (list: readonly unknown[], chance: number): number => Math.floor(chance * list.length);

/** Changes of each part of an event. */
function edit(value: unknown, chance: number): unknown {
  if (typeof value === "number") return value + 1 + Math.floor(chance * 10);
  if (Array.isArray(value)) return chance < 0.5 ? [...value, "phone"] : value.slice(1);
  if (typeof value === "object" && value !== null) return { ...value, people: Math.floor(chance * 1_000) + 1_000 };
  const text = String(value);
  const at = Math.floor(chance * text.length);
  return `${text.slice(0, at)}${text[at] === "7" ? "8" : "7"}${text.slice(at + 1)}`;
}

/** Changes that can be made to an exported trail. Each takes the lines of events, and returns other ones. */
const ATTACKS: Readonly<
  Record<string, (trail: Exported, events: readonly string[], dice: Dice, other: Exported) => readonly string[]>
> = {
  "edits a part of an event": ({ lines }, events, [where, which, how]) => {
    const at = place(events, where);
    const line = readLine(pick(events, where));
    const [name, value] = pick(Object.entries(line.entry), which);
    const changed = writeLine({ ...line, entry: { ...line.entry, [name]: edit(value, how) } });
    return [...lines.slice(0, 1), ...events.toSpliced(at, 1, changed)];
  },
  "edits a part, and leaves its hash": ({ lines }, events, [where, which, how]) => {
    const line = readLine(pick(events, where));
    const [name, value] = pick(Object.entries(line.entry), which);
    const changed = writeLine({ ...line, entry: { ...line.entry, [name]: edit(value, how) } });
    const left = changed.replace(/"leaf":"[^"]*"/, `"leaf":"${line.leaf}"`);
    return [...lines.slice(0, 1), ...events.toSpliced(place(events, where), 1, left)];
  },
  "adds or removes a part of an event": ({ lines }, events, [where, which, how]) => {
    const line = readLine(pick(events, where));
    const parts = Object.entries(line.entry);
    const kept = how < 0.5 ? parts.toSpliced(place(parts, which), 1) : [...parts, ["reason2", "case:7"] as const];
    const changed = writeLine({ ...line, entry: Object.fromEntries(kept) });
    return [...lines.slice(0, 1), ...events.toSpliced(place(events, where), 1, changed)];
  },
  "deletes an event": ({ lines }, events, [where, how]) => {
    const left = events.toSpliced(place(events, where), 1);
    return [...lines.slice(0, 1), ...(how < 0.5 ? left : renumber(left))];
  },
  "takes away the text of an event": ({ lines }, events, [where]) => {
    const bare = pick(events, where).replace(/"entry":\{.*\},"index"/, '"index"');
    return [...lines.slice(0, 1), ...events.toSpliced(place(events, where), 1, bare)];
  },
  "inserts an event": ({ lines }, events, [where, which, how]) => {
    const line = readLine(pick(events, which));
    const forged = writeLine({ ...line, entry: { ...line.entry, id: crypto.randomUUID(), actor: "agent:77" } });
    const stray = how < 0.3 ? forged.replace(/,"index".*$/m, "}") : forged;
    const more = events.toSpliced(place(events, where), 0, stray);
    return [...lines.slice(0, 1), ...(how < 0.6 ? more : renumber(more))];
  },
  "repeats an event": ({ lines }, events, [where, which, how]) => {
    const more = events.toSpliced(place(events, where), 0, pick(events, which));
    return [...lines.slice(0, 1), ...(how < 0.5 ? more : renumber(more))];
  },
  "puts one event in the place of another": ({ lines }, events, [where, which, how]) => {
    const moved = events.toSpliced(place(events, where), 1, pick(events, which));
    return [...lines.slice(0, 1), ...(how < 0.5 ? moved : renumber(moved))];
  },
  "exchanges two events": ({ lines }, events, [one, other, how]) => {
    const [first, second] = [place(events, one), place(events, other)];
    const changed = events.with(first, events[second] ?? "").with(second, events[first] ?? "");
    return [...lines.slice(0, 1), ...(how < 0.5 ? changed : renumber(changed))];
  },
  "moves an event": ({ lines }, events, [from, to, how]) => {
    const at = place(events, from);
    const left = events.toSpliced(at, 1).toSpliced(place(events, to), 0, events[at] ?? "");
    return [...lines.slice(0, 1), ...(how < 0.5 ? left : renumber(left))];
  },
  "cuts off the end": ({ lines, older }, events, [where, how]) => {
    // with the checkpoint that was signed when the trail ended there, too
    if (how < 0.5) return [older, ...events.slice(0, 8)];
    return [...lines.slice(0, 1), ...events.slice(0, place(events, where))];
  },
  "cuts off the beginning": ({ lines }, events, [where, how]) => {
    const left = events.slice(1 + place(events.slice(1), where));
    return [...lines.slice(0, 1), ...(how < 0.5 ? left : renumber(left))];
  },
  "shows an older checkpoint": ({ older }, events) => [older, ...events],
  "shows no checkpoint": (_, events) => events,
  "shows the trail of another assignment": (_, __, ___, other) => other.lines,
  "shows another's events under its own checkpoint": ({ lines }, events, [where], other) => [
    ...lines.slice(0, 1),
    ...other.lines.slice(1, 1 + place(events, where)),
    ...events.slice(place(events, where)),
  ],
  "changes any character": ({ lines }, _, [where, which, how]) => {
    const at = place(lines, where);
    const line = pick(lines, where);
    const character = place([...line.slice(0, -1)], which);
    const code = 32 + Math.floor(how * 95);
    return lines.with(at, line.slice(0, character) + String.fromCharCode(code) + line.slice(character + 1));
  },
  "takes out any character": ({ lines }, _, [where, which]) => {
    const line = pick(lines, where);
    const character = place([...line.slice(0, -1)], which);
    return lines.with(place(lines, where), line.slice(0, character) + line.slice(character + 1));
  },
};

describe("Random changes of a sealed trail", () => {
  let [one, other] = [undefined, undefined] as [Exported | undefined, Exported | undefined];
  beforeAll(async () => {
    [one, other] = [await exportTrail(), await exportTrail()];
  });

  const verify = async (lines: readonly string[], { origin, verifier, checkpoint }: Exported) =>
    verifyTrail(lines.join(""), { origin, verifier, checkpoint });

  it("begin with a trail that is intact", async () => {
    if (one === undefined) throw new Error("nothing was exported");
    expect(one.lines).toHaveLength(17);
    expect(await verify(one.lines, one)).toMatchObject({ isIntact: true, size: 16, attested: 16 });
    // rewritten by the means of the attacks, it is the same
    expect(renumber(one.lines.slice(1))).toEqual(one.lines.slice(1));
  });

  it.each(Object.keys(ATTACKS))("are all found if somebody %s", async (name) => {
    const [trail, elsewhere] = [one, other];
    if (trail === undefined || elsewhere === undefined) throw new Error("nothing was exported");
    const chance = fc.double({ min: 0, max: 0.999_999, noNaN: true });
    await fc.assert(
      fc.asyncProperty(fc.tuple(chance, chance, chance, chance), async (dice) => {
        const lines = ATTACKS[name]?.(trail, trail.lines.slice(1), dice, elsewhere) ?? [];
        // an attack may happen to put back what was there
        fc.pre(lines.join("") !== trail.lines.join(""));
        const { isIntact, faults } = await verify(lines, trail);
        expect(isIntact).toBe(false);
        expect(faults.length).toBeGreaterThan(0);
      }),
      // 18 attacks: more than 10,000 changes by night
      { numRuns: process.env.NIGHTLY === undefined ? runs(60) : 600 },
    );
  });
});

describe("An exported trail", () => {
  it("may lack the texts of its oldest events, if the verifier says so, and of no others", async () => {
    const trail = await exportTrail();
    const { origin, verifier, checkpoint } = trail;
    const bare = (from: number, to: number) =>
      trail.lines
        .map((line, at) => (at >= from && at <= to ? line.replace(/"entry":\{.*\},"index"/, '"index"') : line))
        .join("");
    const known = { origin, verifier, checkpoint, expired: true };
    expect(await verifyTrail(bare(1, 5), known)).toMatchObject({ isIntact: true, size: 16, expired: 5 });
    expect(await verifyTrail(bare(1, 5), { ...known, expired: false })).toMatchObject({ isIntact: false });
    expect(await verifyTrail(bare(3, 5), known)).toMatchObject({ isIntact: false, expired: 0 });
    expect(await verifyTrail(bare(1, 16), known)).toMatchObject({ isIntact: true, expired: 16, lastAt: undefined });
  });

  it("is read in pieces of any size, with a piece of a line at its end found", async () => {
    const trail = await exportTrail();
    const { origin, verifier, checkpoint } = trail;
    const bytes = Buffer.from(trail.lines.join(""));
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) => bytes.subarray(at * 7, at * 7 + 7));
    const known = { origin, verifier, checkpoint };
    expect(await verifyTrail(pieces, known)).toMatchObject({ isIntact: true });
    expect(await verifyTrail([...pieces, "{"], known)).toMatchObject({ faults: [{ code: "line-damaged", line: 18 }] });
    expect(await verifyTrail(pieces.slice(0, -4), known)).toMatchObject({ isIntact: false });
    expect(await verifyTrail("", known)).toMatchObject({ isIntact: false });
    await expect(verifyTrail(7 as unknown as string, known)).rejects.toMatchObject({ code: "invalid-argument" }); // the types rule it out
    await expect(verifyTrail("", { ...known, checkpoint: [] })).rejects.toMatchObject({ code: "invalid-argument" });
    await expect(verifyTrail("", { ...known, origin: "" })).rejects.toMatchObject({ code: "invalid-argument" });
    await expect(verifyTrail("", { ...known, verifier: [] })).rejects.toMatchObject({ code: "invalid-argument" });
  });

  it("holds nothing from which the event behind a hash can be guessed", async () => {
    const trail = await exportTrail();
    const salts = trail.lines.slice(1).map((line) => String(readLine(line).entry.salt));
    expect(new Set(salts).size).toBe(16);
    for (const salt of salts) expect(Buffer.from(salt, "base64url")).toHaveLength(16);
  });
});
