import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { runs } from "../support/runs.js";
import { base, declareLimited, STRUCTURAL_ATTACKS } from "../support/structural-attacks.js";

const WAYS = ["generated", "interpreted", "reference"] as const;
const isOfProxies = (name: string): boolean => /\bproxy\b/.test(name);

/** The boundary as it is in browsers, which cannot tell a proxy from what it stands for. */
async function load() {
  vi.stubGlobal("process", { ...process, getBuiltinModule: undefined });
  vi.resetModules();
  try {
    const core = await import("../../src/index.js");
    const { buildBoundary } = await import("../../src/boundary/index.js");
    const { isProxy } = await import("../../src/boundary/check/structure.js");
    const assignment = declareLimited(core);
    const guarded = { fields: new Map(Object.entries(assignment.fields)), limits: assignment["~internals"].limits };
    return { assignment, isProxy, boundaries: WAYS.map((way) => [way, buildBoundary(guarded, way)] as const) };
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
}

let elsewhere: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  elsewhere = await load();
});
afterAll(() => vi.resetModules());

const DECLARED = ["name", "phone", "email", "address", "pets", "choice", "since"];

/** Answers each question differently: what it shows is chosen anew, within what the language lets a proxy say. */
function shapeshifter(target: object, answers: () => unknown): object {
  let asked = 0;
  const isTime = (every: number): boolean => {
    asked += 1;
    return asked % every === 0;
  };
  return new Proxy(target, {
    get: (of, key, receiver) => (typeof key === "string" ? answers() : Reflect.get(of, key, receiver)),
    getOwnPropertyDescriptor: (of, key) => {
      const property = Reflect.getOwnPropertyDescriptor(of, key);
      return property?.configurable === true ? { ...property, value: answers() } : property;
    },
    ownKeys: (of) => (isTime(2) ? Reflect.ownKeys(of) : Reflect.ownKeys(of).filter((key) => key !== "iq")),
    getPrototypeOf: (of) => (isTime(9) ? null : Reflect.getPrototypeOf(of)),
  });
}

describe("the boundary on a platform that cannot recognise proxies", () => {
  it("runs on such a platform here", () => {
    expect(elsewhere.isProxy(new Proxy({}, {}))).toBe(false);
  });

  it.each(STRUCTURAL_ATTACKS.filter(([name]) => !isOfProxies(name)))("refuses %s", (_, make, code) => {
    const verdicts = elsewhere.boundaries.map(([, boundary]) => boundary.check(make()));
    for (const verdict of verdicts) expect(verdict.success).toBe(false);
    expect(verdicts.flatMap((verdict) => (verdict.success ? [] : verdict.refusals.map((one) => one.code)))).toContain(
      code,
    );
  });

  it.each(STRUCTURAL_ATTACKS.filter(([name]) => isOfProxies(name)))("keeps of %s no more than it shows", (_, make) => {
    for (const [way, boundary] of elsewhere.boundaries) {
      const verdict = boundary.check(make());
      if (!verdict.success) continue;
      expect(Object.keys(verdict.data), way).toEqual(expect.not.arrayContaining(["iq"]));
      expect(elsewhere.assignment.parse(verdict.data), way).toEqual(verdict.data);
    }
  });

  it("keeps plain copies of checked fields, even if a proxy answers differently each time", () => {
    const said = fc.oneof(
      fc.constantFrom<unknown>("Kari", "+4790000000", "k@x.example", { street: "x" }, [{ name: "x" }], {
        kind: "a",
        a: "x",
      }),
      fc.constantFrom<unknown>({ street: "x", iq: 1 }, [{ name: "x", iq: 1 }], "\0", 1, null, new Date(0), () => 1),
    );
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.array(said, { minLength: 1, maxLength: 12 }),
        fc.subarray([...DECLARED, "iq"]),
        (answers, keys) => {
          let asked = 0;
          const answer = (): unknown => {
            asked += 1;
            const one = answers[asked % answers.length];
            return typeof one === "object" && one !== null && asked % 3 === 0 ? shapeshifter(one, answer) : one;
          };
          const target = Object.fromEntries([...new Set(["name", "phone", ...keys])].map((key) => [key, "Kari"]));
          for (const [way, boundary] of elsewhere.boundaries) {
            const verdict = boundary.check(shapeshifter(target, answer));
            if (!verdict.success) continue;
            accepted += 1;
            expect(DECLARED, way).toEqual(expect.arrayContaining(Object.keys(verdict.data)));
            // a copy of its own: letting it in again gives the same
            expect(structuredClone(verdict.data), way).toEqual(verdict.data);
            expect(elsewhere.assignment.parse(verdict.data), way).toEqual(verdict.data);
          }
        },
      ),
      { numRuns: runs(20_000) },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  it("refuses a proxy of an array that grows after it was read", () => {
    for (const [, boundary] of elsewhere.boundaries) {
      let asked = 0;
      const pets = new Proxy([] as unknown[], {
        get: (of, key) => {
          if (key !== "length") return Reflect.get(of, key);
          asked += 1;
          return asked === 1 ? 0 : 2 ** 32 - 1;
        },
      });
      const verdict = boundary.check({ ...base, pets });
      // asked once, it is what it said then
      if (verdict.success) expect(verdict.data.pets).toEqual([]);
      expect(asked).toBeLessThan(5);
    }
  });
});
