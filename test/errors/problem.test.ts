import fc from "fast-check";
import { DefinitionError, RefusedError, StoreError, toProblem } from "purposebound";
import { describe, expect, it } from "vitest";
import { REFUSALS, refusal } from "../../src/errors/index.js";
import { toPointer, toSegments } from "../../src/errors/place.js";
import { broadband } from "../support/fjordnet.js";

describe("A problem", () => {
  it("has the place and the code of each fault of refused input", () => {
    const faults = [
      refusal("invalid-value", { field: "address", path: "address.zip" }, "does not match the declared pattern"),
      refusal("undeclared-field", { path: "tags[3].(key 2)" }, "is not declared"),
      refusal("not-plain", { path: "(record)" }, "is not a plain object"),
    ];
    expect(toProblem(new RefusedError("leads", faults))).toEqual({
      type: "urn:purposebound:refused",
      title: "The input was refused",
      status: 422,
      code: "refused",
      errors: [
        { code: "invalid-value", pointer: "#/address/zip", detail: "does not match the declared pattern" },
        { code: "undeclared-field", pointer: "#/tags/3", detail: "is not declared" },
        { code: "not-plain", pointer: "#", detail: "is not a plain object" },
      ],
    });
  });

  it("tells no reason of a refusal that is about the person", () => {
    const about = refusal("subject-suppressed", { path: "(person)" }, "was erased, withdrew or objected");
    expect(toProblem(new RefusedError("leads", [about]))).toEqual({
      type: "urn:purposebound:refused",
      title: "This cannot be done",
      status: 409,
      code: "refused",
    });
  });

  it.each([
    [new StoreError("storage-failed", "connection to 10.0.0.1 as admin"), { status: 503, code: "storage-failed" }],
    [new StoreError("store-closed", "closed"), { status: 503, code: "store-closed" }],
    [new StoreError("invalid-query", "Kari"), { status: 500, code: "invalid-query", type: "about:blank" }],
    [new DefinitionError("invalid-id", "assignment", "Kari"), { status: 500, code: "invalid-id", type: "about:blank" }],
    [new Error("Kari"), { status: 500, type: "about:blank" }],
    ["Kari", { status: 500, type: "about:blank" }],
    [undefined, { status: 500, type: "about:blank" }],
    [[], { status: 500 }],
    [[{ code: "Kari", path: "Kari", message: "Kari" }], { status: 500 }],
    [[{ code: "toString", path: "Kari", message: "Kari" }], { status: 500 }],
  ])("is made of any error, and repeats nothing of the server's insides: %#", (error, expected) => {
    const problem = toProblem(error);
    expect(problem).toMatchObject(expected);
    expect(JSON.stringify(problem)).not.toMatch(/Kari|10\.0|admin/);
  });

  it("holds no value of the input, whatever the input is", () => {
    const assignment = broadband();
    const secret = fc.string({ minLength: 12, unit: "grapheme" }).map((text) => `§${text}§`);
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(secret, fc.constantFrom("name", "phone", "email", "x")), secret),
        secret,
        (input, name) => {
          const result = assignment.safeParse({ ...input, name: { [name]: 1 } });
          expect(JSON.stringify(toProblem(result.error))).not.toContain("§");
        },
      ),
    );
  });

  it("tells every refusal there is", () => {
    for (const code of Object.keys(REFUSALS) as (keyof typeof REFUSALS)[]) {
      const { status } = toProblem([refusal(code, { path: "name" }, "what")]);
      expect([409, 422]).toContain(status);
    }
  });
});

describe("Places", () => {
  it.each([
    ["", [], "#"],
    ["name", ["name"], "#/name"],
    ["address.zip", ["address", "zip"], "#/address/zip"],
    ["tags[3]", ["tags", 3], "#/tags/3"],
    ["visits[0].notes[12].text", ["visits", 0, "notes", 12, "text"], "#/visits/0/notes/12/text"],
    ["address.(key 2)", ["address"], "#/address"],
    ["(key 2).name", [], "#"],
    ["(withheld)", [], "#"],
    ["Første navn/a~b", ["Første navn/a~b"], "#/F%C3%B8rste%20navn~1a~0b"],
  ])("read and write %s as %j and %s", (path, segments, pointer) => {
    expect(toSegments(path)).toEqual(segments);
    expect(toPointer(path)).toBe(pointer);
  });

  it("are in the issues of Standard Schema, undeclared keys included", () => {
    const assignment = broadband();
    const result = assignment["~standard"].validate({ name: "Kari", phone: "1", shoeSize: 41, "a b": 1 });
    if (result instanceof Promise || result.issues === undefined) throw new Error("no issues");
    expect(result.issues.map(({ path }) => path)).toEqual([["shoeSize"], [], ["phone"]]);
  });
});
