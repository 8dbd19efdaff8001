import fc from "fast-check";
import { dump, memory } from "purposebound/memory";
import { type KeyStore, keysFromSecret, openStore } from "purposebound/store";
import { describe, expect, it } from "vitest";
import { fromStored, toStored } from "../../../src/storage/index.js";
import { pseudonymiser } from "../../../src/store/keys/pseudonym.js";
import { broadband } from "../../support/fjordnet.js";
import { runs } from "../../support/runs.js";

describe("pseudonyms", () => {
  it("are the same for one identity, and differ for any other, key or assignment", async () => {
    const keys = keysFromSecret(new Uint8Array(32).fill(7));
    const [one, other] = await Promise.all([keys.pseudonymKey("a"), keys.pseudonymKey("b")]);
    const hash = pseudonymiser(one);
    expect(hash(["x"])).toBe(pseudonymiser(one)(["x"]));
    expect(hash(["x"])).not.toBe(pseudonymiser(other)(["x"]));
    const part = fc.oneof(fc.string(), fc.integer(), fc.bigInt(), fc.date({ noInvalidDate: true }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.array(part, { minLength: 1 }), (left, right) => {
        fc.pre(!Object.is(left, right));
        const same = left.length === right.length && left.every((value, index) => sameValue(value, right[index]));
        expect(hash(left) === hash(right)).toBe(same);
      }),
    );
    expect(hash(["a|string:1:b"])).not.toBe(hash(["a", "b"]));
  });

  it("need a secret of 32 bytes, and the same keys as before", async () => {
    expect(() => keysFromSecret(new Uint8Array(31))).toThrow(expect.objectContaining({ code: "invalid-argument" }));
    const storage = memory();
    const assignment = broadband();
    const pseudonymKeys = keysFromSecret(new Uint8Array(32));
    await openStore({ storage, assignments: [assignment], pseudonymKeys });
    await expect(openStore({ storage, assignments: [assignment] })).rejects.toMatchObject({
      code: "assignment-changed",
    });
    await openStore({ storage, assignments: [assignment], pseudonymKeys });
    const others = keysFromSecret(new Uint8Array(32).fill(1));
    await expect(openStore({ storage, assignments: [assignment], pseudonymKeys: others })).rejects.toThrow(
      "another key than before",
    );
    const phrase = { pseudonymKey: () => "my passphrase" as unknown as Uint8Array };
    await expect(openStore({ storage, assignments: [broadband()], pseudonymKeys: phrase })).rejects.toMatchObject({
      code: "invalid-argument",
    });
    const without = broadband();
    await openStore({ storage, assignments: [without] });
    await expect(openStore({ storage, assignments: [without], pseudonymKeys })).rejects.toMatchObject({
      code: "assignment-changed",
    });
  });
});

describe("a dump", () => {
  it("is reversed if the keys of pseudonyms are in it, and not if they are apart", async () => {
    const phones = Array.from({ length: 2_000 }, (_, index) => `+479000${String(index).padStart(4, "0")}`);
    /** Finds the person who was erased, with all that the storage has. */
    const reverse = async (pseudonymKeys: KeyStore | undefined): Promise<string | undefined> => {
      const [storage, assignment] = [memory(), broadband()];
      const store = await openStore({ storage, assignments: [assignment], ...(pseudonymKeys && { pseudonymKeys }) });
      await store.dataset(assignment).subject({ phone: "+4790001234" }).erase();
      const { key } = (await storage.registered([assignment.id])).get(assignment.id) ?? {};
      await store.close();
      const rows = JSON.stringify(dump(storage));
      const hash = pseudonymiser(Buffer.from(key ?? "", "hex"));
      return phones.find((phone) => rows.includes(hash([phone])));
    };
    expect(await reverse(undefined)).toBe("+4790001234");
    expect(await reverse(keysFromSecret(new Uint8Array(32).fill(3)))).toBeUndefined();
  });
});

function sameValue(left: unknown, right: unknown): boolean {
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
  return left === right;
}

describe("the codec of nested values", () => {
  it("returns the value that it got, for any keys", () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.bigInt(),
      fc.date({ noInvalidDate: true }),
    );
    const key = fc.oneof(fc.string(), fc.constantFrom("$date", "$$date", "$bigint", "$", "$absent"));
    const value = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie("node")), fc.dictionary(key, tie("node"))),
    })).node;
    fc.assert(
      fc.property(value, (one) => {
        fc.pre(one !== null);
        const stored = JSON.parse(JSON.stringify(toStored("json", one)));
        expect(fromStored("json", stored)).toEqual(one);
      }),
      { numRuns: runs(1_000) },
    );
  });
});
