/** Words that stand in cells where there is nothing, without blanks and signs, in small letters. */
const WORDS: ReadonlySet<string> = new Set(
  (
    "na nan nat nil none null undefined unknown unspecified unassigned select selectone pleaseselect choose empty blank missing absent " +
    "notavailable notapplicable notset notprovided notspecified notgiven noname novalue noanswer nodata tbd tba " +
    "ingen ukjent mangler ikkeoppgitt okänd saknas ukendt tuntematon keine unbekannt keineangabe inconnu aucun onbekend geen " +
    "desconocido ninguno desconhecido nenhum sconosciuto nessuno nieznany brak"
  ).split(" "),
);

/** The longest of them, with signs around and between. */
const LONGEST = 40;

/**
 * Tells if a text says that there is nothing, such as `N/A`, `NULL`, `- Select -` or `unknown`. A text without any letter or
 * digit says the same. In a field that identifies, such a word would make one person of all who lack a value.
 */
export function isWordForAbsent(text: string): boolean {
  if (isOther(text)) return false;
  if (text.length > LONGEST) return !/[\p{L}\p{N}]/u.test(text);
  const bare = text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
  return bare === "" || WORDS.has(bare);
}

/** The number of letters that the longest word has. */
const MOST_LETTERS = Math.max(...[...WORDS].map(({ length }) => length));

/** Tells at a glance that a text is none of the words, because it has a digit or too many letters. */
function isOther(text: string): boolean {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return false;
    if (code >= 0x30 && code <= 0x39) return true;
    // letters of either case, by the bit that tells them apart
    const small = code | 0x20;
    if (small >= 0x61 && small <= 0x7a) letters += 1;
  }
  return letters > MOST_LETTERS;
}
