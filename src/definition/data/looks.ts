/**
 * Characters without a look of their own, as the inside of a character class. Unicode says to pass over most of them
 * (Default_Ignorable_Code_Point). The empty Braille pattern and the empty note head are drawn as nothing.
 */
export const UNSEEN = String.raw`\p{Default_Ignorable_Code_Point}\u2800\u{1D159}`;

const unseen = /* @__PURE__ */ new RegExp(`[${UNSEEN}]`, "gu");

/**
 * Letters that look like Latin ones, after Unicode TS #39, in pairs: the letter, and the Latin one in small. It has
 * Cyrillic, Greek, Armenian, Cherokee and Lisu letters, digits, and the commonest of other scripts and of phonetics.
 */
const CONFUSABLE = [
  // Cyrillic
  "аa вb сc ԁd еe һh нh іi ӏi јj кk мm оo рp ԛq ѕs тt уy үy хx ԝw ѵv ԍg пn гr",
  // Greek; capitals that look Latin only as capitals
  "αa βb εe Ηh ηn ιi κk Μm Νn νv οo ρp τt Υy υu χx Ζz γy ωw",
  // Armenian
  "օo հh ոn սu ցg յj զq աw ւl ՏS Օo Լl",
  // phonetics, and Latin letters of other shapes
  "ıi ɩi ɪi ƒf ɡg ɑa ʏy ʀr ʙb ɢg ʜh ʟl ɴn ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ꜱs ǃi ǀi",
  // Cherokee capitals
  "Ꭰd Ꭱr Ꭲt Ꭵi Ꭹy Ꭺa Ꭻj Ꭼe Ꮃw Ꮇm Ꮋh Ꮍy Ꮐg Ꮒh Ꮓz Ꮞ4 Ꮟb Ꮢr Ꮤw Ꮥs Ꮩv Ꮪs Ꮮl Ꮯc Ꮲp Ꮶk Ꮷd Ᏻg Ᏼb",
  // Lisu
  "ꓐb ꓑp ꓓd ꓔt ꓖg ꓗk ꓙj ꓚc ꓜz ꓝf ꓟm ꓠn ꓡl ꓢs ꓣr ꓦv ꓧh ꓪw ꓫx ꓬy ꓮa ꓰe ꓲi ꓳo ꓴu",
  // digits, and strokes that look like i and l
  "0o 1i li |i Ⅼi ∣i",
  // marks
  "’' ‘' ‛' ʼ' ʻ' ʽ' `' ´' ′' ＇' ꞌ' “\" ”\" „\" ‟\" ″\" −- ‑- ⁃- ·. •. ․. ‚, ٫, ：: ꞉: ∶: ⁄/ ∕/",
].join(" ");

/** Both letters of each pair. It is built when it is first needed. */
let letters: ReadonlyMap<string, string> | undefined;

function toLatin(letter: string): string {
  letters ??= new Map(CONFUSABLE.split(" ").map((pair) => [...pair] as [string, string])); // each has two
  // small letters of Cherokee are small capitals
  return letters.get(letter) ?? letters.get(letter.toUpperCase()) ?? letter;
}

/**
 * Reduces a text to its looks: without case, characters that cannot be seen, repeated blanks, and the script of its
 * letters. Two texts that share a skeleton look the same to people. `docs/limits.md` tells what it does not see.
 *
 * @returns Two skeletons, because the Greek Η looks like an H, and its small letter η like an n.
 */
export function toSkeletons(text: string): readonly [string, string] {
  const plain = text.normalize("NFKC").replaceAll(unseen, "");
  return [toSmall(plain), toSmall([...plain].map(toLatin).join(""))];
}

function toSmall(text: string): string {
  return [...text.toLowerCase().normalize("NFKC")]
    .map(toLatin)
    .join("")
    .replaceAll(/\p{Pd}/gu, "-")
    .replaceAll(/[\s\p{Zs}]+/gu, " ")
    .trim();
}
