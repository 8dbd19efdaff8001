import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { jsonSchema } from "../../src/documents/index.js";
import { contact, defineAssignment, field, text } from "../../src/index.js";
import { arbitraryInput } from "../../src/testing/index.js";
import { runs } from "../support/runs.js";
import { declare } from "./declared.js";

const { id, purpose, controller, retention } = declare();
const SIMPLE = defineAssignment({
  id,
  purpose,
  controller,
  retention,
  identifiedBy: ["phone"],
  fields: {
    ...contact({ country: "NO" }, "name", "phone", "email?"),
    speed: field(z.number().positive().max(1000).optional(), {
      necessity: "Only slow lines are offered more",
      label: "Speed",
    }),
    lines: field(z.int().min(0).max(9), { necessity: "Tells homes from offices" }),
    active: field(z.boolean().nullable(), { necessity: "Nobody calls a line that is shut down" }),
    plan: field(z.enum(["basic", "plus"]).default("basic"), { necessity: "Decides the offer" }),
    note: field(text({ max: 200 }).optional(), { necessity: "Tells how to mend it" }),
    address: field(z.strictObject({ street: z.string().max(80), number: z.string().optional() }), {
      necessity: "Where the line ends",
    }),
  },
});
const schema = jsonSchema(SIMPLE);
const accepts = new Ajv2020({ strict: true, validateFormats: false }).compile(schema);

type Tree = { name: string; below?: Tree[] | undefined };
const TREE: z.ZodType<Tree> = z.lazy(() => z.strictObject({ name: z.string(), below: z.array(TREE).optional() }));

describe("the JSON Schema of an assignment", () => {
  it("describes a recursive field, which refers to itself", () => {
    const fields = { ...contact("phone"), tree: field(TREE, { necessity: "Tells who shares the line" }) };
    const assignment = defineAssignment({ id, purpose, controller, retention, identifiedBy: ["phone"], fields });
    const isTree = new Ajv2020({ validateFormats: false }).compile(jsonSchema(assignment));
    const deep = { phone: "+4790000000", tree: { name: "a", below: [{ name: "b", below: [] }] } };
    expect([isTree(deep), isTree.errors]).toEqual([true, null]);
    expect(isTree({ ...deep, tree: { name: "a", below: [{ name: "b", age: 1 }] } })).toBe(false);
  });

  it("accepts all input that the boundary accepts, whatever its spelling", () => {
    fc.assert(
      fc.property(arbitraryInput(SIMPLE), (input) => {
        const sent: unknown = JSON.parse(JSON.stringify(input));
        fc.pre(SIMPLE.safeParse(sent).success);
        expect([accepts(sent), accepts.errors]).toEqual([true, null]);
      }),
      { numRuns: runs(100) },
    );
    const spelt = { name: "  Ola  ", phone: "900 00 000", lines: 1, active: null, address: { street: "Storgata" } };
    expect(SIMPLE.safeParse(spelt).success).toBe(true);
    expect(accepts(spelt)).toBe(true);
    expect(
      accepts({ ...spelt, name: `${" ".repeat(300)}Ola`, phone: "+47 900 00 000", email: " Ola@Example.COM " }),
    ).toBe(true);
  });

  it("refuses an undeclared key, also inside a field, and a missing or wrong one", () => {
    const good = { name: "Ola", phone: "+4790000000", lines: 1, active: true, address: { street: "Storgata" } };
    expect(accepts(good)).toBe(true);
    for (const bad of [
      { ...good, birthDate: "1990-01-01" },
      { ...good, address: { street: "Storgata", floor: 2 } },
      { ...good, lines: undefined },
      { ...good, lines: 10 },
      { ...good, plan: "gold" },
      { ...good, active: "yes" },
      [good],
    ]) {
      const sent: unknown = JSON.parse(JSON.stringify(bad));
      expect([bad, accepts(sent)]).toEqual([bad, false]);
      expect(SIMPLE.safeParse(sent).success).toBe(false);
    }
  });

  it("says why each field is needed, in the language asked for", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "Sale of broadband",
      additionalProperties: false,
      required: ["name", "phone", "lines", "active", "address"],
    });
    expect(schema.properties.speed).toMatchObject({ title: "Speed", description: "Only slow lines are offered more" });
    expect(jsonSchema(SIMPLE, { language: "nb" }).properties.phone).toMatchObject({
      title: "Telefonnummer",
      description: "For å kunne ringe deg",
    });
    expect(Object.keys(schema.properties)).toEqual(Object.keys(SIMPLE.fields));
  });
});
