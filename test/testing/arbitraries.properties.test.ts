import fc from "fast-check";
import { contact, contract, defineAssignment, field } from "purposebound";
import { arbitraryInput, arbitraryOverreach, arbitraryRecord } from "purposebound/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { everyKind } from "../support/every-kind.js";
import { broadband, fjordNet, freshId, onInterests } from "../support/fjordnet.js";
import { runs } from "../support/runs.js";
import { schemas } from "../support/schemas/schemas.js";

const necessity = "Test";

interface Node {
  label: string;
  parts: Node[];
}
const Part: z.ZodType<Node> = z.lazy(() => z.strictObject({ label: z.string().max(5), parts: z.array(Part).max(2) }));

/** Structures of all sorts. */
const nested = defineAssignment({
  id: freshId("nested"),
  purpose: { title: "Test", category: "dpv:ServiceProvision", basis: contract({ contract: "Test" }) },
  controller: fjordNet,
  retention: { keep: "P1D", from: "collected" },
  identifiedBy: ["phone"],
  fields: {
    ...contact("name", "phone", "email?"),
    address: field(z.strictObject({ street: z.string(), length: z.number().optional() }), { necessity }),
    lines: field(z.array(z.strictObject({ kind: z.enum(["copper", "fibre"]), speed: z.number().positive() })), {
      necessity,
    }),
    interest: field(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("a"), birthDate: z.string() }),
        z.strictObject({ kind: z.literal("b"), at: z.date().optional() }),
      ]),
      { necessity },
    ),
    position: field(z.tuple([z.number(), z.number()]), { necessity }),
    hours: field(z.record(z.enum(["from", "to"]), z.iso.time()), { necessity }),
    part: field(Part.optional(), { necessity }),
    code: field(z.string().regex(/^C-\d{6}$/), { necessity }),
    link: field(z.url().optional(), { necessity }),
    short: field(z.string().startsWith("a").endsWith("z").min(4).max(8), { necessity }),
    sum: field(z.string().transform(Number).pipe(z.number().int()).optional(), { necessity }),
    even: field(z.number().multipleOf(0.5).min(1).max(9), { necessity }),
    lenient: field(z.strictObject({ a: z.string() }).catch({ a: "b" }), { necessity }),
  },
});

const all = [broadband(), everyKind(), onInterests(), nested] as const;

describe.each(all.map((assignment) => [assignment.id.split("-")[0], assignment] as const))(
  "arbitraries of %s",
  (_, assignment) => {
    it("arbitraryInput makes input that the assignment accepts", () => {
      fc.assert(fc.property(arbitraryInput(assignment), (input) => assignment.safeParse(input).success));
    });

    it("arbitraryRecord makes records that it holds", () => {
      fc.assert(
        fc.property(arbitraryRecord(assignment), (record) =>
          Object.keys(record).every((key) => Object.hasOwn(assignment.fields, key)),
        ),
      );
    });

    it("arbitraryOverreach makes input that it refuses", () => {
      fc.assert(
        fc.property(arbitraryOverreach(assignment), (input) => !assignment.safeParse(input).success),
        { numRuns: runs(3_000) },
      );
    });
  },
);

describe("arbitraries", () => {
  it("make inputs for schemas of every kind", () => {
    fc.assert(
      fc.property(schemas, ({ schema }) => {
        const assignment = defineAssignment({
          id: freshId("generated"),
          purpose: { title: "Test", category: "dpv:ServiceProvision", basis: contract({ contract: "Test" }) },
          controller: fjordNet,
          retention: { keep: "P1D", from: "collected" },
          identifiedBy: ["phone"],
          fields: { ...contact("phone"), any: field(schema, { necessity }) },
        });
        let sample: unknown[];
        try {
          sample = fc.sample(arbitraryInput(assignment), 5);
        } catch (error) {
          // never() and contradictory checks accept nothing, which is said
          expect(error).toBeInstanceOf(TypeError);
          expect(String(error)).toMatch(/field "any" of assignment/);
          return;
        }
        for (const input of sample) expect(assignment.safeParse(input).success).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });

  it("take a developer's own arbitraries, and name the places that need them", () => {
    const picky = defineAssignment({
      id: freshId("picky"),
      purpose: { title: "Test", category: "dpv:ServiceProvision", basis: contract({ contract: "Test" }) },
      controller: fjordNet,
      retention: { keep: "P1D", from: "collected" },
      identifiedBy: ["membership"],
      fields: {
        membership: field(
          z.string().refine((text) => text === "member no. 17"),
          { necessity },
        ),
      },
    });
    expect(() => fc.sample(arbitraryInput(picky), 1)).toThrow(/field "membership" of assignment "picky.*`fields`/);
    const own = arbitraryInput(picky, { fields: { membership: fc.constant("member no. 17") } });
    expect(fc.sample(own, 1)).toEqual([{ membership: "member no. 17" }]);
  });

  it("find a boundary that lets something undeclared in", () => {
    const open = z.object({ name: z.string(), phone: z.string() });
    expect(() =>
      fc.assert(fc.property(arbitraryOverreach(onInterests()), (input) => !open.safeParse(input).success)),
    ).toThrow(/Property failed/);
  });

  it("hide properties in every way that exists", () => {
    const seen = new Set(
      fc.sample(arbitraryOverreach(nested), 4_000).map((input) => Object.prototype.toString.call(safely(input))),
    );
    expect(seen.size).toBeGreaterThan(8);
  });
});

/** Revoked proxies answer nothing. */
function safely(value: unknown): unknown {
  try {
    Object.prototype.toString.call(value);
    return value;
  } catch {
    return Symbol("revoked");
  }
}
