import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findColumn, nameColumns, readReaderState } from "../../../src/assignment/source/reading.js";

describe("columns", () => {
  it("are found by their names, else in any case and form if only one fits", () => {
    const columns = ["Email", "email", "Phone", "Beløp", "First  Name", "Cafe\u0301"];
    expect(findColumn("Email", columns)).toEqual({ name: "Email" });
    expect(findColumn("EMAIL", columns)).toEqual({ several: ["Email", "email"] });
    expect(findColumn("phone", columns)).toEqual({ name: "Phone" });
    expect(findColumn(" beløp ", columns)).toEqual({ name: "Beløp" });
    expect(findColumn("first name", columns)).toEqual({ name: "First  Name" });
    expect(findColumn("Café", columns)).toEqual({ name: "Cafe\u0301" });
  });

  it("are several if they have one name, until their positions tell them apart", () => {
    const columns = nameColumns(["Email", "Name", " Email", ""]);
    expect(columns).toEqual(["Email (column 1)", "Name", "Email (column 3)", "(column 4)"]);
    expect(findColumn("Email", columns)).toEqual({ several: ["Email (column 1)", "Email (column 3)"] });
    expect(findColumn("email", columns)).toEqual({ several: ["Email (column 1)", "Email (column 3)"] });
    expect(findColumn("Email (column 3)", columns)).toEqual({ name: "Email (column 3)" });
  });

  it("that come near are named, the nearest first", () => {
    expect(findColumn("E-mail", ["Phone", "Emails", "Email", "City"])).toEqual({ near: ["Email", "Emails"] });
    expect(findColumn("E-mail", ["Phone", "City"])).toEqual({ near: [] });
    expect(findColumn("x", [])).toEqual({ near: [] });
  });

  it("have each a name of its own, whatever the header", () => {
    const name = fc.constantFrom("a", "a ", "A", "", " ", "a (column 1)", "a (column 2)", "(column 1)", "__proto__");
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (header) => {
        const names = nameColumns(header);
        expect(new Set(names).size).toBe(header.length);
        for (const one of names) expect(findColumn(one, names)).toEqual({ name: one });
        // a name that is there twice is nobody's
        for (const one of header.map((cell) => cell.trim())) {
          const isTwice = header.filter((cell) => cell.trim() === one).length > 1;
          if (isTwice && one !== "") expect(names).not.toContain(one);
        }
      }),
    );
  });

  it("are nothing that rows of another origin tell of", () => {
    expect(readReaderState([])).toBeUndefined();
  });
});
