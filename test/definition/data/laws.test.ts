import { readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { build } from "esbuild";
import fc from "fast-check";
import {
  ASSIGNMENT_JSON_SCHEMA,
  type AssignmentDefinition,
  assignmentFrom,
  DefinitionError,
  toDefinition,
  toSchema,
} from "purposebound";
import { arbitraryInput, arbitraryOverreach } from "purposebound/testing";
import { describe, expect, it } from "vitest";
import {
  canonicalJson,
  describeAssignment,
  describeLike,
  isUnchanged,
  type JsonValue,
} from "../../../src/definition/index.js";
import { runs } from "../../support/runs.js";
import { definitions } from "./documents.js";
import { inCode } from "./in-code.js";

const ajv = new Ajv2020({ strict: true, allErrors: false });
const isOfSchema = ajv.compile(ASSIGNMENT_JSON_SCHEMA);
const asJson = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value));

describe("an assignment from JSON", () => {
  it("is described as its equivalent in code: terms, layout, order and words", () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        const [made, coded] = [assignmentFrom(definition), inCode(definition, toSchema)].map(describeAssignment);
        if (made === undefined || coded === undefined) throw new Error("two descriptions");
        // what JSON labels, code names
        const { labels, ...terms } = made.definition.terms as { readonly labels: JsonValue };
        expect(Object.keys(labels as object)).toEqual(
          expect.arrayContaining(definition.fields.map(({ name }) => name)),
        );
        expect(terms).toEqual(coded.definition.terms);
        expect(isUnchanged({ version: 1, ...coded }, assignmentFrom(definition), made)).toBe(true);
        expect(made.layout).toEqual(coded.layout);
        const { declaration, ...words } = made.definition.words as { readonly declaration: JsonValue };
        expect({ ...made.definition, terms, words }).toEqual(coded.definition);
        expect(canonicalJson(declaration)).toBe(canonicalJson(asJson(definition)));
      }),
      { numRuns: runs(80) },
    );
  });

  it("has the JSON Schema of its equivalent in zod alone, which has no kinds", () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        const [made, coded] = [assignmentFrom(definition), inCode(definition)].map((assignment) =>
          describeLike({}, assignment, describeAssignment(assignment)),
        );
        expect(made?.terms).toEqual(coded?.terms);
      }),
      { numRuns: runs(80) },
    );
  });

  it("accepts and refuses as its equivalent in code", () => {
    fc.assert(
      fc.property(
        definitions.chain((definition) => {
          const coded = inCode(definition);
          const inputs = fc.oneof(arbitraryInput(coded), arbitraryOverreach(coded));
          return fc.tuple(fc.constant(definition), fc.constant(coded), inputs);
        }),
        ([definition, coded, input]) => {
          const [made, other] = [assignmentFrom(definition).safeParse(input), coded.safeParse(input)];
          expect(made.success ? made.data : made.error?.refusals).toEqual(
            other.success ? other.data : other.error?.refusals,
          );
        },
      ),
      { numRuns: runs(80) },
    );
  });

  it("returns its JSON, and JSON that gives the same assignment", () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        const made = assignmentFrom(definition);
        expect(toDefinition(made)).toEqual(definition);
        const again = assignmentFrom(JSON.stringify(toDefinition(made)));
        expect(describeAssignment(again)).toEqual(describeAssignment(made));
      }),
      { numRuns: runs(60) },
    );
  });

  it("in code, of plain or marked kinds, becomes JSON with the same terms, or is refused", () => {
    let written = 0;
    fc.assert(
      fc.property(definitions, (definition) => {
        const coded = inCode(definition, toSchema);
        let json: AssignmentDefinition;
        try {
          json = toDefinition(coded);
        } catch (error) {
          expect(error).toMatchObject({ code: "not-definable" });
          return;
        }
        written += 1;
        const again = assignmentFrom(json);
        expect(isUnchanged({ version: 1, ...describeAssignment(coded) }, again, describeAssignment(again))).toBe(true);
      }),
      { numRuns: runs(80) },
    );
    expect(written).toBeGreaterThan(0);
  });
});

/** What is done to a document: where, how, and with which value. */
const mutations = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.jsonValue({ maxDepth: 1 })), {
  minLength: 12,
  maxLength: 12,
});

/** A document changed at one place, so that most are invalid. */
function mutate(definition: AssignmentDefinition, at: number, how: number, value: unknown): unknown {
  const copy = asJson(definition) as Record<string, unknown>;
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const visit = (holder: Record<string, unknown>): void => {
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      const inner = holder[key];
      if (typeof inner === "object" && inner !== null) visit(inner as Record<string, unknown>);
    }
  };
  visit(copy);
  const { holder, key } = places[at % places.length] ?? { holder: copy, key: "id" };
  if (how % 5 === 0 && !Array.isArray(holder)) delete holder[key];
  else if (how % 5 === 1 && !Array.isArray(holder)) holder[`${key}x`] = holder[key];
  else if (how % 5 === 2 && typeof holder[key] === "number") holder[key] = (holder[key] as number) * 1.5;
  else if (how % 5 === 3 && typeof holder[key] === "string") holder[key] = `${holder[key]} `;
  else holder[key] = value;
  return copy;
}

/** What JSON Schema cannot say: these codes, and these places. */
const BEYOND = ["look-alike", "invalid-organisation-number", "invalid-duration", "invalid-terms", "invalid-identity"];

describe("the JSON Schema of definitions", () => {
  it("takes the input that assignmentFrom() takes", () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        expect(isOfSchema(asJson(definition)), ajv.errorsText(isOfSchema.errors)).toBe(true);
      }),
      { numRuns: runs(80) },
    );
  });

  it("refuses the input that assignmentFrom() refuses, except for rules that no schema can express", () => {
    let refused = 0;
    const check = (document: unknown): void => {
      let code: string | undefined;
      let message = "";
      try {
        assignmentFrom(document);
      } catch (error) {
        if (!(error instanceof DefinitionError)) throw error;
        [code, message] = [error.code, error.message];
      }
      const isValid = isOfSchema(document);
      if (code === undefined) expect(isValid, ajv.errorsText(isOfSchema.errors)).toBe(true);
      else if (isValid) {
        const isRule =
          BEYOND.includes(code) ||
          ["unknown-field", "unknown-category", "special-category", "invalid-country", "no-fields"].includes(code) ||
          /in the Unicode form NFC|least is above|have the same name/.test(message);
        expect(isRule, `${code}: ${message}`).toBe(true);
      } else refused += 1;
    };
    fc.assert(
      fc.property(definitions, mutations, (definition, all) => {
        for (const [at, how, value] of all) check(mutate(definition, at, how, value));
      }),
      { numRuns: runs(60) },
    );
    expect(refused).toBeGreaterThan(runs(60) * 3);
  });
});

describe("src/definition/index.ts", () => {
  it("loads no driver, no storage and no store", async () => {
    const { metafile } = await build({
      entryPoints: ["src/definition/index.ts"],
      bundle: true,
      write: false,
      metafile: true,
      packages: "external",
      platform: "node",
      format: "esm",
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs).toContain("src/definition/plan.ts");
    expect(inputs.filter((file) => !/^src\/(errors|boundary|assignment|definition)\//.test(file))).toEqual([]);
    const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect(imported.filter((path) => /^(pg|@electric-sql)/.test(path))).toEqual([]);
    expect(readdirSync("src/definition").length).toBeLessThan(14);
  });

  it("keeps parts for JSON out of a bundle that reads none", async () => {
    const bundled = async (contents: string): Promise<string> => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: "src", loader: "ts" },
        bundle: true,
        write: false,
        packages: "external",
        platform: "node",
        format: "esm",
      });
      return outputFiles[0]?.text ?? "";
    };
    expect(await bundled('export { defineAssignment } from "./index.js";')).not.toContain("Assignment of purposebound");
    expect(await bundled('export { assignmentFrom } from "./index.js";')).toContain("Assignment of purposebound");
    // the hash of the terms stays with the store
    expect(await bundled('export { assignmentFrom } from "./definition/data/assignment-from.js";')).not.toContain(
      '"sha256").update(canonicalJson',
    );
  });
});
