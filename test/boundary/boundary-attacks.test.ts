import fc from "fast-check";
import { coarsen, contract, defineAssignment, type Field, field, RefusedError, text } from "purposebound";
import { arbitraryInput, arbitraryOverreach } from "purposebound/testing";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Boundary, buildBoundary, DEFAULT_LIMITS, inspectSchema, type Way } from "../../src/boundary/index.js";
import { fjordNet, freshId } from "../support/fjordnet.js";
import { runs } from "../support/runs.js";

const WAYS = ["generated", "interpreted"] as const;

/** The boundary of some fields, checked in one way. */
function boundary(schemas: Record<string, z.ZodType>, way: Way): Boundary {
  const fields = Object.entries(schemas).map(([name, schema]) => {
    const inspection = inspectSchema(schema);
    if (!inspection.ok) throw new Error(`not closed: ${inspection.problem.what}`);
    return [name, { schema, shape: inspection.shape }] as const;
  });
  return buildBoundary({ fields: new Map(fields), limits: DEFAULT_LIMITS }, way);
}

/** What comes out of a boundary of one field; or that it was refused. */
function told(schema: z.ZodType, way: Way, value: unknown): unknown {
  const verdict = boundary({ f: schema }, way).check({ f: value });
  return verdict.success ? verdict.data.f : "refused";
}

function assignmentOf(schemas: Record<string, z.ZodType>) {
  const fields: Record<string, Field> = { key: field(z.string(), { necessity: "Identifies" }) };
  for (const [name, schema] of Object.entries(schemas)) fields[name] = field(schema, { necessity: "Test" });
  return defineAssignment({
    id: freshId("attack"),
    purpose: { title: "Attack", category: "dpv:ServiceProvision", basis: contract({ contract: "Test" }) },
    controller: fjordNet,
    retention: { keep: "P1D", from: "collected" },
    identifiedBy: ["key"] as never[], // the type of these fields does not say that key is text
    fields,
  });
}

/** Restores what a test put in the way of everything. */
const restore: (() => void)[] = [];
afterEach(() => {
  for (const one of restore.splice(0)) one();
});

function replace(target: object, key: PropertyKey, property: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(target, key);
  restore.push(() => {
    if (before === undefined) Reflect.deleteProperty(target, key);
    else Object.defineProperty(target, key, before);
  });
  Object.defineProperty(target, key, Object.assign(Object.create(null), { configurable: true }, property));
}

describe.each(WAYS)("the boundary lets in nothing undeclared: %s", (way) => {
  it("returns an object with the ordinary prototype and own keys only", () => {
    const schema = z.record(z.enum(["__proto__", "a"]), z.strictObject({ x: z.string() }));
    // no schema may declare the key
    expect(() => boundary({ f: schema }, way)).toThrow();
  });

  it("refuses a key __proto__ of a partial record", () => {
    const schema = z.partialRecord(z.enum(["x"]), z.string());
    expect(told(schema, way, JSON.parse('{"x":"1","__proto__":{"ssn":"2"}}'))).toBe("refused");
  });

  it("keeps a tuple at its declared length if an accessor makes its source grow", () => {
    const source: unknown[] = ["x", "y"];
    Object.defineProperty(source, 0, { enumerable: true, get: () => `x${source.push("secret")}` });
    const out = told(z.tuple([z.string(), z.string()]), way, source);
    expect(out === "refused" || (out as unknown[]).length === 2).toBe(true);
  });

  it("keeps only the elements that were there if an accessor makes the array grow", () => {
    const source: unknown[] = [];
    const add = (): number => {
      const at = source.length;
      Object.defineProperty(source, at, { enumerable: true, get: () => (at < 3_000 ? add() : 0) });
      return at;
    };
    add();
    const out = told(z.array(z.number()), way, source);
    expect(out === "refused" || (out as unknown[]).length === 1).toBe(true);
  });

  it("refuses an object as a declared choice even if Set.prototype.has was replaced", () => {
    const one = boundary({ f: z.enum(Array.from({ length: 20 }, (_, index) => `v${index}`)) }, way);
    one.check({ f: "v1" });
    replace(Set.prototype, "has", { value: () => true, writable: true });
    const verdict = one.check({ f: { secret: 1 } });
    for (const undo of restore.splice(0)) undo();
    expect(verdict.success).toBe(false);
  });

  it("gives each record a default of its own", () => {
    const one = boundary(
      { f: z.array(z.string()).default(["a"]), g: z.strictObject({ a: z.string() }).prefault({ a: "x" }) },
      way,
    );
    const [first, second] = [one.check({}), one.check({})];
    if (first.success) (first.data.f as string[]).push("changed");
    expect(second).toEqual({ success: true, data: { f: ["a"], g: { a: "x" } } });
    expect(one.check({})).toEqual(second);
  });

  it("keeps no change that a check makes later", () => {
    let held: { a: string } | undefined;
    const schema = z.strictObject({ a: z.string() }).refine((value) => {
      held = value;
      return true;
    });
    const verdict = boundary({ f: schema }, way).check({ f: { a: "checked" } });
    if (held !== undefined) held.a = "changed";
    expect(verdict).toEqual({ success: true, data: { f: { a: "checked" } } });
  });
});

describe("the boundary never throws another error", () => {
  it.each(["Error.prototype", "Object.prototype"])("refuses if %s is frozen, as by --frozen-intrinsics", (which) => {
    const assignment = assignmentOf({});
    assignment.safeParse({});
    // what freezing does to the one property that matters
    if (which === "Error.prototype") replace(Error.prototype, "name", { value: "Error", writable: false });
    else replace(Object.prototype, "name", { value: "x", writable: false });
    let thrown: unknown;
    try {
      assignment.parse({ key: 1 });
    } catch (error) {
      thrown = error;
    }
    for (const undo of restore.splice(0)) undo();
    expect(thrown).toBeInstanceOf(RefusedError);
  });

  it.each(["value", "writable", "field"])("refuses if Object.prototype.%s was polluted", (name) => {
    const assignment = assignmentOf({ f: z.string().catch("caught") });
    assignment.safeParse({ key: "k", f: "f" });
    const thrower = (): never => {
      throw new Error("polluted");
    };
    replace(Object.prototype, name, name === "field" ? { get: thrower } : { value: "polluted", writable: true });
    let thrown: unknown;
    try {
      assignment.safeParse({ key: "k", f: 5 });
      assignment.safeParse({ key: "k", f: "f", secret: 1 });
    } catch (error) {
      thrown = error;
    }
    for (const undo of restore.splice(0)) undo();
    expect(thrown).toBeUndefined();
  });
});

describe.each(WAYS)("a check that calls its own boundary: %s", (way) => {
  it("takes time in proportion to the depth of the input", () => {
    interface Node {
      v: number;
      child?: Node | undefined;
    }
    const Tree: z.ZodType<Node> = z.strictObject({
      v: z.number(),
      get child() {
        return Tree.optional();
      },
    });
    let calls = 0;
    const one: Boundary = boundary(
      {
        f: Tree.refine(({ v, child }) => {
          calls += 1;
          return child === undefined ? v === 0 : one.check({ f: child }).success;
        }),
      },
      way,
    );
    let input: Node = { v: 1 };
    for (let depth = 1; depth < 14; depth += 1) input = { v: 0, child: input };
    expect(one.check({ f: input }).success).toBe(false);
    expect(calls).toBeLessThan(500);
  });

  it("ends even if it never stops by itself", () => {
    let calls = 0;
    const one: Boundary = boundary(
      {
        f: z.string().refine((value) => {
          calls += 1;
          return calls < 20_000 && one.check({ f: value }).success;
        }),
      },
      way,
    );
    expect(one.check({ f: "x" }).success).toBe(false);
    expect(calls).toBeLessThan(500);
  });
});

describe.each(WAYS)("hostile input costs little: %s", (way) => {
  it("reads no more values than the limits allow, also if arrays are shared (aliases of YAML)", () => {
    let calls = 0;
    const counted = z.number().refine(() => {
      calls += 1;
      return true;
    });
    const numbers = Array.from({ length: 100 }, () => 1);
    const lists = Array.from({ length: 100 }, () => numbers);
    const input = { f: Array.from({ length: 100 }, () => lists) };
    expect(boundary({ f: z.array(z.array(z.array(counted))) }, way).check(input).success).toBe(false);
    expect(calls).toBeLessThanOrEqual(DEFAULT_LIMITS.values);
  });

  it("reads no more text than the limits allow", () => {
    let calls = 0;
    const counted = z.string().refine(() => {
      calls += 1;
      return true;
    });
    const input = { f: Array.from({ length: 1_000 }, () => "x".repeat(DEFAULT_LIMITS.text)) };
    expect(boundary({ f: z.array(counted) }, way).check(input).success).toBe(false);
    expect(calls * DEFAULT_LIMITS.text).toBeLessThanOrEqual(DEFAULT_LIMITS.totalText);
  });
});

describe.each(WAYS)("a union that holds itself: %s", (way) => {
  it.each([true, false])("takes time in proportion to the input, as in zod; valid: %s", (isValid) => {
    let calls = 0;
    const kind = (index: number): z.ZodType =>
      z.literal(`k${index}`).refine(() => {
        calls += 1;
        return true;
      });
    const Tree: z.ZodType = z.lazy(() =>
      z.union([0, 1, 2, 3].map((index) => z.strictObject({ next: Tree.optional(), kind: kind(index) }))),
    );
    let input: object = { kind: isValid ? "k3" : "none" };
    for (let depth = 1; depth < 9; depth += 1) input = { kind: "k3", next: input };
    const theirs = Tree.safeParse(input).success;
    const zods = calls;
    calls = 0;
    expect(boundary({ f: Tree }, way).check({ f: input }).success).toBe(theirs);
    expect(calls).toBeLessThanOrEqual(2 * zods + 100);
  });
});

describe("a definition compiles the schemas that it inspected", () => {
  it("ignores an option that a union was given later", () => {
    const options: [z.ZodType, ...z.ZodType[]] = [z.string()];
    const assignment = assignmentOf({ f: z.union(options) });
    options.push(z.strictObject({ ssn: z.string() }));
    expect(assignment.safeParse({ key: "k", f: { ssn: "1" } }).success).toBe(false);
  });

  it("ignores a key that an object was given later", () => {
    const schema = z.strictObject({ a: z.string() });
    const assignment = assignmentOf({ f: schema });
    Reflect.set(schema._zod.def.shape, "ssn", z.string());
    expect(assignment.safeParse({ key: "k", f: { a: "x", ssn: "1" } }).success).toBe(false);
  });
});

describe.each(WAYS)("a fast way gives the same verdict as zod and the reference: %s", (way) => {
  class Row {
    a: string;
    constructor(a: string) {
      this.a = a;
    }
  }
  const cases: readonly (readonly [string, z.ZodType, unknown])[] = [
    [
      "more parts of a text than an array from outside may have",
      z
        .string()
        .transform((one) => one.split(","))
        .pipe(z.array(z.string())),
      ",".repeat(1_500),
    ],
    [
      "an instance that a transformation made",
      z
        .string()
        .transform((one) => new Row(one))
        .pipe(z.strictObject({ a: z.string() }) as never),
      "x",
    ],
    ["a record with values that may be undefined", z.record(z.enum(["a", "b"]), z.string().optional()), { a: "x" }],
  ];
  it.each(cases)("%s", (_, schema, value) => {
    const theirs = z.strictObject({ f: schema }).safeParse({ f: value });
    expect(told(schema, way, value)).toStrictEqual(theirs.success ? theirs.data.f : "refused");
    expect(told(schema, "reference", value)).toEqual(theirs.success ? theirs.data.f : "refused");
  });

  it.each([Number.POSITIVE_INFINITY, Number.NaN])(
    "the reference and the fast way agree about the literal %s",
    (value) => {
      const schema = z.literal([value, 1]);
      expect(told(schema, way, value)).toEqual(told(schema, "reference", value));
    },
  );
});

describe("an error never holds a personal value", () => {
  const secret = "kari_nordmann";
  const number = 4_790_012_345;
  type Push = (context: { addIssue(issue: object): void }) => void;
  const issues: readonly (readonly [string, Push])[] = [
    ["a number for a path", (context) => context.addIssue({ code: "custom", path: [number] })],
    ["a word for a path", (context) => context.addIssue({ code: "custom", path: [secret] })],
    ["an expected type", (context) => context.addIssue({ code: "invalid_type", expected: secret })],
    ["a format", (context) => context.addIssue({ code: "invalid_format", format: secret })],
    [
      "a maximum, of two fields that are compared",
      (context) => context.addIssue({ code: "too_big", origin: "number", maximum: number }),
    ],
    ["a minimum", (context) => context.addIssue({ code: "too_small", origin: "number", minimum: number })],
    ["a divisor", (context) => context.addIssue({ code: "not_multiple_of", divisor: number })],
    ["unrecognised keys", (context) => context.addIssue({ code: "unrecognized_keys", keys: [secret] })],
  ];
  it.each(issues)("that a developer's check puts into %s", (_, push) => {
    const schema = z.string().superRefine((_value, context) => push(context as never)); // any issue is taken at run time
    const result = assignmentOf({ f: schema }).safeParse({ key: "k", f: `${secret} ${number}` });
    const told = result.success ? "" : JSON.stringify(result.error.refusals);
    expect(result.success).toBe(false);
    expect(told).not.toContain(secret);
    expect(told).not.toContain(String(number));
  });
});

describe("coarsen", () => {
  it.each(["+010000-06-15", "-000044-03-15", "+275760-09-13"])(
    "year() refuses the year of %s, and does not return another",
    (day) => {
      const result = assignmentOf({ f: coarsen.year() }).safeParse({ key: "k", f: new Date(day) });
      expect(result.success ? result.data : "refused").toBe("refused");
    },
  );

  it("truncateIp() removes the IPv4 address that 6to4 (RFC 3056) carries at the front", () => {
    const result = assignmentOf({ f: coarsen.truncateIp() }).safeParse({ key: "k", f: "2002:c000:211::1" });
    expect(JSON.stringify(result)).not.toContain("211");
  });
});

describe("purposebound/testing", () => {
  const kinds: Record<string, z.ZodType> = {
    "arrays of five": z.array(z.number()).length(5),
    "arrays of twenty and more": z.array(z.boolean()).min(20),
    "milliseconds since 1970": z.int().min(1_577_836_800_000),
    "phone numbers as integers": z.int().gte(10_000_000_000),
    "moments without fractions": z.iso.datetime({ precision: 0 }),
    "yes and no in words": z.stringbool(),
    "addresses in lower case": z.string().trim().toLowerCase().pipe(z.email()),
    "what is never there": z.never().optional(),
    "domains of coarsen": coarsen.emailDomain(),
  };
  it.each(Object.entries(kinds))("arbitraryInput makes %s", (_, schema) => {
    const assignment = assignmentOf({ f: schema });
    fc.assert(
      fc.property(arbitraryInput(assignment), (input) => assignment.safeParse(input).success),
      { numRuns: runs(20) },
    );
  });

  const shapes: Record<string, z.ZodType> = {
    "objects that are taken and put out as text": z
      .strictObject({ notes: z.string().optional(), ssn: z.string().optional() })
      .transform((one) => one.notes ?? "")
      .pipe(z.string()),
    "partial records": z.partialRecord(z.enum(["x", "y"]), z.string()),
    "codecs of objects": z.codec(z.strictObject({ ssn: z.string().optional() }), z.string(), {
      decode: (one) => one.ssn ?? "",
      encode: (ssn) => ({ ssn }),
    }),
  };
  it.each(Object.entries(shapes))("arbitraryOverreach gives no false alarm for %s", (_, schema) => {
    const assignment = assignmentOf({ f: schema });
    fc.assert(
      fc.property(arbitraryOverreach(assignment), (input) => !assignment.safeParse(input).success),
      { numRuns: runs(1_500), seed: 3 },
    );
  });
});

describe("text()", () => {
  const assignment = assignmentOf({ f: text() });
  it.each(["ring 47 917 23 456", "call 1-415-555-2671"])("refuses %s", (note) => {
    expect(assignment.safeParse({ key: "k", f: note }).success).toBe(false);
  });

  it.each(["Størrelse 36 37 38 39 på lager", "Bussene 20 21 31 37 går hit", "Fargene RAL 9010 9016 er bestilt"])(
    "lets in: %s",
    (note) => {
      expect(assignment.safeParse({ key: "k", f: note }).success).toBe(true);
    },
  );
});
