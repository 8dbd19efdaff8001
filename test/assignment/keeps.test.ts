import fc from "fast-check";
import { assignmentFrom, contact, defineAssignment, field, legitimateInterests, toDefinition } from "purposebound";
import { expect, it } from "vitest";
import { z } from "zod";
import { after, before } from "../../src/assignment/index.js";
import { changesBetween } from "../../src/definition/changes.js";
import { describeAssignment } from "../../src/definition/describe.js";
import { fjordNet, surveyTerms } from "../support/fjordnet.js";

const necessity = "Needed for the offer";

function define(
  fields: Record<string, ReturnType<typeof field>>,
  retention: object = { keep: "P12M", from: "collected" },
) {
  return defineAssignment({
    id: "own-times",
    purpose: {
      title: "Own times",
      category: "dpv:ServiceOptimisation",
      basis: legitimateInterests({ interest: "I", necessity: "N", balancing: "B" }),
    },
    controller: fjordNet,
    retention: retention as { keep: "P12M"; from: "collected" },
    identifiedBy: ["phone"],
    fields: { ...contact("phone"), ...fields } as never,
  });
}

it("finds the latest moment after which a duration has passed, for any duration and day", () => {
  const durations = fc
    .record({
      y: fc.integer({ min: 0, max: 5 }),
      m: fc.integer({ min: 0, max: 30 }),
      d: fc.integer({ min: 0, max: 70 }),
      h: fc.integer({ min: 0, max: 60 }),
    })
    .map(({ y, m, d, h }) => `P${y}Y${m}M${d}DT${h}H`);
  const moments = fc.date({ min: new Date("1990-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
  const ahead = fc.integer({ min: 1, max: 40 * 86_400_000 });
  fc.assert(
    fc.property(moments, durations, ahead, (moment, duration, later) => {
      const found = before(moment, duration);
      expect(after(found, duration) <= moment).toBe(true);
      for (const more of [1, later]) expect(after(new Date(found.getTime() + more), duration) > moment).toBe(true);
    }),
    {
      numRuns: 2_000,
      examples: [
        [new Date("2024-02-29T12:00:00Z"), "P1Y1M0DT0H", 1],
        [new Date("2026-03-31"), "P0Y1M0DT0H", 1],
      ],
    },
  );
  expect(() => before(new Date(Number.NaN), "P1D")).toThrow(RangeError);
});

it("is refused of a field that must be there, identifies, or would be kept as long all the same", () => {
  const cases: [() => unknown, RegExp][] = [
    [() => field(z.string(), { necessity, keep: "P30D" }), /may not be absent afterwards/],
    [() => field(z.string().optional(), { necessity, keep: "P0D" }), /not ISO 8601, or not above zero/],
    [() => field(z.string().optional(), { necessity, keep: "30 days" as "P30D" }), /not ISO 8601/],
    [() => define({ phone: { ...contact("phone").phone, keep: "P30D" } }), /may not be absent afterwards/],
    [() => define({ note: field(z.string().optional(), { necessity, keep: "P12M" }) }), /never shorter/],
    [() => define({ note: field(z.string().optional(), { necessity, keep: "P2Y" }) }), /never shorter/],
    [
      () =>
        define(
          { ends: field(z.date().optional(), { necessity, keep: "P1M" }) },
          { keep: "P12M", from: { field: "ends" } },
        ),
      /the retention of the whole runs from it/,
    ],
  ];
  for (const [build, message] of cases) expect(build).toThrow(message);
  for (const schema of [z.string().optional(), z.string().nullable(), z.string().nullish()])
    expect(field(schema, { necessity, keep: "P30D" }).keep).toBe("P30D");
  const longer = field(z.string().optional(), { necessity, keep: "P2Y" });
  expect(define({ note: longer }, { keep: "P12M", from: "updated" }).fields).toMatchObject({ note: { keep: "P2Y" } });
  const copied = define({ email: { ...contact("email?").email, keep: "P30D" } });
  expect(copied.fields).toMatchObject({ email: { keep: "P30D" } });
});

it("is part of the terms, leaves the hash of others as it is, and its changes are widening or destroying", () => {
  const at = (keep?: "P30D" | "P60D" | "P2M") =>
    describeAssignment(
      define({ note: field(z.string().optional(), { necessity, ...(keep === undefined ? {} : { keep }) }) }),
    );
  expect(JSON.stringify(at().definition)).not.toContain("P30D");
  expect(at().terms).not.toBe(at("P30D").terms);
  const change = (from?: "P30D" | "P60D" | "P2M", to?: "P30D" | "P60D" | "P2M") =>
    changesBetween(at(from).definition, at(to).definition);
  const base = { kind: "field-keep", field: "note" };
  expect(change(undefined, "P30D")).toEqual([
    expect.objectContaining({ ...base, before: null, after: "P30D", effect: "narrowing", destroying: true }),
  ]);
  expect(change("P60D", "P30D")).toEqual([expect.objectContaining({ effect: "narrowing", destroying: true })]);
  expect(change("P30D", "P60D")).toEqual([expect.objectContaining({ effect: "widening", destroying: false })]);
  expect(change("P30D")).toEqual([expect.objectContaining({ after: null, effect: "widening", destroying: false })]);
  expect(change("P60D", "P2M")).toEqual([expect.objectContaining({ effect: "widening", destroying: true })]);
  expect(change("P30D", "P30D")).toEqual([]);
});

it("stands in definitions as JSON, of own and of standard fields", () => {
  const { definition } = assignmentFrom({
    ...surveyTerms,
    format: 1,
    id: "own-times-as-data",
    identifiedBy: ["phone"],
    fields: [
      { kind: "contact", name: "phone" },
      { kind: "contact", name: "email", optional: true, keep: "P30D" },
      { kind: "text", name: "fnote", label: "Note", necessity, optional: true, max: 100, keep: "P1M" },
    ],
  });
  const made = assignmentFrom(definition);
  expect(made.fields).toMatchObject({ email: { keep: "P30D" }, fnote: { keep: "P1M" } });
  expect(toDefinition(made)).toEqual(definition);
  const bad = { ...definition, fields: [{ kind: "contact", name: "phone", keep: "P30D" }] };
  expect(() => assignmentFrom(bad as never)).toThrow(/may not be absent afterwards/);
});
