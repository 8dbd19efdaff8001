import { readFileSync } from "node:fs";
import {
  generateNoteKey,
  type NoteSigner,
  noteSigner,
  readVerifierKey,
  writeVerifierKey,
} from "purposebound/oversight";
import { describe, expect, it } from "vitest";
import { openTreeHead, readTreeHead, signTreeHead, writeTreeHead } from "../../../src/oversight/log/note/checkpoint.js";
import { openNote, signNote, splitNote } from "../../../src/oversight/log/note/signed-note.js";
import { readProof, writeProof } from "../../../src/oversight/log/note/tlog-proof.js";
import { hashLeaf } from "../../../src/oversight/log/tree/hashes.js";
import { TreeRange } from "../../../src/oversight/log/tree/tree-range.js";

// keys, texts and signatures are those of the tests of golang.org/x/mod/sumdb/note
const PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const PETER_SECRET = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const byPeter =
  "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
const byEnoch =
  "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
const [peter, enoch] = [PETER, ENOCH].map(readVerifierKey) as [
  ReturnType<typeof readVerifierKey>,
  ReturnType<typeof readVerifierKey>,
];

describe("Keys of notes", () => {
  it("read the key of golang.org/x/mod, and none of its beginnings, ends, middles or neighbours", () => {
    expect(peter).toMatchObject({ name: "PeterNeumann", keyId: 0xc74f20a3 });
    const mangled = [
      ...[...PETER].flatMap((_, begin) =>
        [...PETER.slice(begin)].map((__, end) => PETER.slice(begin, begin + end + 1)),
      ),
      ...[...PETER].map(
        (one, at) => PETER.slice(0, at) + String.fromCharCode(one.charCodeAt(0) + 1) + PETER.slice(at + 1),
      ),
      // another length, and another kind of key, each with its right number
      "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
      "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ].filter((one) => one !== PETER);
    const read = mangled.filter((one) => {
      try {
        return readVerifierKey(one) !== undefined;
      } catch {
        return false;
      }
    });
    expect(read).toEqual([]);
  });

  it("sign as golang.org/x/mod signs", async () => {
    const signer = noteSigner(PETER_SECRET);
    expect(signer).toMatchObject({ name: "PeterNeumann", verifierKey: PETER });
    expect(await signNote(text, [signer])).toBe(`${text}\n${byPeter}`);
    for (const at of [3, 15, 30, 40, 60]) {
      const other = PETER_SECRET.slice(0, at) + (PETER_SECRET[at] === "A" ? "B" : "A") + PETER_SECRET.slice(at + 1);
      expect(() => noteSigner(other)).toThrow("damaged");
    }
  });

  it("are made, written and read again", async () => {
    const { signerKey, verifierKey } = generateNoteKey("fjordnet.example/crm");
    const note = await signNote("One line\n", [noteSigner(signerKey)]);
    expect(openNote(note, [readVerifierKey(verifierKey)])).toMatchObject({ text: "One line\n", unknown: 0 });
    for (const name of ["", "two words", "a+b", "no\u00a0break", "next\u0085line", "line\n"]) {
      expect(() => generateNoteKey(name)).toThrow("no name");
    }
    expect(() => writeVerifierKey("a", Buffer.alloc(31))).toThrow("32 bytes");
  });
});

describe("Notes", () => {
  it("open with the keys that are known, and leave other signatures aside", () => {
    const note = `${text}\n${byPeter}${byEnoch}`;
    expect(openNote(note, [peter])).toEqual({ text, signedBy: ["PeterNeumann"], unknown: 1 });
    expect(openNote(note, [peter, enoch])).toEqual({ text, signedBy: ["PeterNeumann", "EnochRoot"], unknown: 0 });
    expect(openNote(`${text}\n${byPeter}${byPeter}`, [peter]).signedBy).toEqual(["PeterNeumann"]);
    expect(() => openNote(note, [])).toThrow("no known key signed it");
  });

  it("open the example of the specification, and read its poem", () => {
    const foo = readVerifierKey("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    const note =
      "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
    expect(openNote(note, [foo]).text).toBe("This is an example message.\n");
    const poem =
      "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n";
    expect(splitNote(poem).text.split("\n")).toHaveLength(5);
  });

  it("are refused whole if one signature of a known key is wrong", () => {
    const wrong = byPeter.replace("SffcvI", "SffcvJ");
    expect(() => openNote(`${text}\n${byEnoch}${wrong}`, [peter, enoch])).toThrow(
      'a signature of "PeterNeumann" is wrong',
    );
    expect(() => openNote(`${text.replace("you", "we")}\n${byPeter}`, [peter])).toThrow("is wrong");
  });

  it("are refused in any other form", () => {
    const malformed = [
      text,
      `${text}\n`,
      `${text}\n${byPeter.slice(0, -1)}`,
      `\u0001${text}\n${byPeter}`,
      `\ud800${text}\n${byPeter}`,
      `${text}\r\n\n${byPeter}`,
      `${text}\n— Bad Name x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`,
      `${text}\n${byPeter}Unexpected line.\n`,
      `${text}\n${byPeter.repeat(101)}`,
      `${text}\n${byPeter.replace("AM=", "AN=")}`,
      `${text}\n${byPeter.replace("— ", "- ")}`,
    ];
    for (const note of malformed) expect(() => openNote(note, [peter]), note).toThrow("form of a signed note");
    expect(openNote(`${text}\n${byPeter.repeat(16)}`, [peter]).text).toBe(text);
  });

  it("are not signed by a signer that signs with another key, or has another name", async () => {
    const signer = noteSigner(PETER_SECRET);
    const others: readonly NoteSigner[] = [
      { ...signer, name: "EnochRoot" },
      { ...signer, name: "EnochRoot", verifierKey: ENOCH },
      { ...signer, sign: () => new Uint8Array(64) },
    ];
    for (const other of others) await expect(signNote(text, [other])).rejects.toMatchObject({ code: "note-invalid" });
    await expect(signNote("no line break", [signer])).rejects.toThrow("line break");
    await expect(signNote(text, [])).rejects.toThrow("nobody signs it");
  });
});

describe("Checkpoints", () => {
  const log = "example.com/log/testdata";
  const published = JSON.parse(readFileSync(new URL("vectors/checkpoints.json", import.meta.url), "utf8")) as string[];
  const signer = noteSigner(`PRIVATE+KEY+${log}+33d7b496+AeymY/SZAX0jZcJ8enZ5FY1Dz+wTML2yWSkK+9DSF3eg`);
  const leaves = "one two three four five six seven eit nain ten ileven twelf threeten fourten fivten".split(" ");

  it("are byte for byte those that another implementation signed for the same 15 leaves", async () => {
    const range = new TreeRange();
    const ours = [await signTreeHead({ origin: log, size: 0, root: range.root() }, [signer])];
    for (const leaf of leaves) {
      range.push(hashLeaf(leaf));
      ours.push(await signTreeHead({ origin: log, size: range.size, root: range.root() }, [signer]));
    }
    expect(ours).toEqual(published);
    expect(openTreeHead(published[9] ?? "", log, [readVerifierKey(signer.verifierKey)]).size).toBe(9);
  });

  it("are refused of another log, and by other keys", () => {
    const note = published[9] ?? "";
    expect(() => openTreeHead(note, "example.com/other", [readVerifierKey(signer.verifierKey)])).toThrow("another log");
    expect(() => openTreeHead(note, log, [peter])).toThrow("no known key");
  });

  it("read the example of the specification, with extension lines too", () => {
    const root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    const head = { origin: "example.com/behind-the-sofa", size: 20852163, root: Buffer.from(root, "base64") };
    const lines = `example.com/behind-the-sofa\n20852163\n${root}\n`;
    expect(writeTreeHead(head)).toBe(lines);
    expect(readTreeHead(lines)).toEqual(head);
    expect(readTreeHead(`${lines}more\nlines\n`)).toEqual(head);
    const cosigned = `${lines}\n— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n`;
    expect(readTreeHead(splitNote(cosigned).text)).toEqual(head);
    expect(splitNote(cosigned).signatures.map(({ name }) => name)).toEqual([head.origin, "witness.example.com/w1"]);
  });

  it("are refused with another form of lines", () => {
    const root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    const others = [
      "Head\n9944\n",
      `\n9944\n${root}\n`,
      `Log\n123\n${root}`,
      `Log\nbananas\n${root}\n`,
      `Log\n-34\n${root}\n`,
      `Log\n034\n${root}\n`,
      `Log\n0x10\n${root}\n`,
      `Log\n3438945738945739845734895735\n${root}\n`,
      "Log\n123\nThisIsn'tBase64\n",
      "Log\n123\nYmFuYW5hcw==\n",
      `Log\n123\n${root}\n\nmore\n`,
    ];
    for (const lines of others) expect(() => readTreeHead(lines), lines).toThrow("no checkpoint");
  });
});

describe("Proofs", () => {
  const [one, two] = [hashLeaf("hash1"), hashLeaf("hash2")];

  it("are written as the specification says, and read again", () => {
    const proof = {
      extra: Buffer.from("extra information"),
      index: 5,
      path: [one, two],
      checkpoint: "test checkpoint\n",
    };
    const lines = `c2sp.org/tlog-proof@v1\nextra ${proof.extra.toString("base64")}\nindex 5\n${one.toString("base64")}\n${two.toString("base64")}\n\ntest checkpoint\n`;
    expect(writeProof(proof)).toBe(lines);
    expect(readProof(lines)).toEqual(proof);
    const bare = { index: 0, path: [], checkpoint: "checkpoint\n" };
    expect(writeProof(bare)).toBe("c2sp.org/tlog-proof@v1\nindex 0\n\ncheckpoint\n");
    expect(readProof(writeProof(bare))).toEqual(bare);
  });

  it("are refused in any other form", () => {
    const begin = "c2sp.org/tlog-proof@v1\n";
    const others = [
      "wrong-header\nindex 0\n\ncheckpoint\n",
      `${begin}extra !!notbase64!!\nindex 0\n\ncheckpoint\n`,
      `${begin}\n\ncheckpoint\n`,
      `${begin}index notanumber\n\ncheckpoint\n`,
      `${begin}index -5\n\ncheckpoint\n`,
      `${begin}index 05\n\ncheckpoint\n`,
      `${begin}index 0\n!!notbase64!!\n\ncheckpoint\n`,
      `${begin}index 0\n${Buffer.alloc(64).toString("base64")}\n\ncheckpoint\n`,
      `${begin}index 0\n${"a".repeat(65 * 1024)}\n`,
      `${begin}index 0\n${`${one.toString("base64")}\n`.repeat(65)}\ncheckpoint\n`,
    ];
    for (const text of others) expect(() => readProof(text), text.slice(0, 80)).toThrow("c2sp.org/tlog-proof@v1");
  });
});
