import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { recordOfProcessing } from "../../src/documents/index.js";
import { declare, type Variations, webForm } from "./declared.js";

function rows(vary: Variations, language: "en" | "nb" = "en"): Record<string, string>[] {
  const assignment = declare(vary);
  const { csv } = recordOfProcessing(assignment.controller, [assignment], { sources: [webForm(assignment)], language });
  return parse(csv, { columns: true });
}

describe("the record as CSV", () => {
  it("has the points of Art. 30(1) in their order, a row for each assignment", () => {
    const [first, second] = [declare(), declare({ id: "invoices", title: "Invoices" })];
    const { csv } = recordOfProcessing(first.controller, [first, second]);
    const [head = [], ...body]: string[][] = parse(csv);
    expect(head.map((name) => name.match(/^\((.)\)/)?.[1] ?? "")).toEqual(["", ..."aaaaabcccdefg", ""]);
    expect(body.map(([id]) => id)).toEqual(["broadband", "invoices"]);
    expect(recordOfProcessing(first.controller, []).csv.split("\r\n")).toHaveLength(2);
  });

  it("says what is declared, in both languages", () => {
    const [row = {}] = rows({
      recipients: [{ name: "CloudDial Inc", role: "processor", country: "US", safeguard: "DPF" }],
    });
    expect(row["(a) Controller"]).toBe("FjordNet AS, 999999999");
    expect(row["(c) Categories of personal data"]).toContain("Phone number (Telephone number)");
    expect(row["(d) Categories of recipients"]).toBe("CloudDial Inc (processor)");
    expect(row["(e) Transfers to third countries and safeguards"]).toBe("CloudDial Inc, United States: DPF");
    expect(row["(f) Time limits for erasure"]).toBe("12 months from when the data were collected");
    expect(row.Sources).toBe("Web form (from the data subject)");
    const [norsk = {}] = rows({}, "nb");
    expect(norsk["(b) Formål"]).toBe("Sale of broadband");
    expect(norsk.Behandlingsgrunnlag).toBe("Samtykke (personvernforordningen art. 6 nr. 1 bokstav a)");
  });

  it("marks what is not declared, and tells nobody from unknown", () => {
    const [row = {}] = rows({ recipients: undefined, subjects: undefined, categorised: false });
    expect(row["(d) Categories of recipients"]).toBe("Not yet declared");
    expect(row["(c) Categories of data subjects"]).toBe("Not yet declared");
    expect(row["(c) Categories of personal data"]).toContain("Speed today (Not yet declared)");
    expect(rows({ recipients: [] })[0]?.["(d) Categories of recipients"]).toBe("None");
  });

  it.each(['=HYPERLINK("https://evil.example")', "+1", "-1", "@SUM(A1)", "\t=1", 'a "quoted", text\nof lines'])(
    "holds any text as text, and runs none as a formula: %j",
    (title) => {
      const purpose = rows({ title })[0]?.["(b) Purpose"] ?? "";
      expect(purpose.replace(/^'/, "")).toBe(title);
      expect(purpose).not.toMatch(/^[=+\-@\t]/);
    },
  );
});
