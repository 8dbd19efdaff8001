/** Words that stand in cells where there is nothing, without blanks and signs, in small letters. */
const WORDS: ReadonlySet<string> = new Set(
  (
    "na nan nil none null undefined unknown unspecified unassigned select selectone pleaseselect choose empty blank missing absent " +
    "notavailable notapplicable notset notprovided notspecified notgiven noname novalue noanswer nodata tbd tba " +
    "ingen ukjent mangler ikkeoppgitt okänd saknas ukendt tuntematon keine unbekannt keineangabe inconnu aucun onbekend geen " +
    "desconocido ninguno desconhecido nenhum sconosciuto nessuno nieznany brak"
  ).split(" "),
);

/** The longest of them, with signs around and between. */
const LONGEST = 40;

/**
 * Tells if a text says that there is nothing: `N/A`, `NULL`, `- Select -`, `unknown`. A text without any letter or digit says
 * the same. In a field that identifies, such a word would make one person of all who lack it.
 */
export function isWordForAbsent(text: string): boolean {
  if (text.length > LONGEST) return !/[\p{L}\p{N}]/u.test(text);
  const bare = text.normalize("NFC").toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
  return bare === "" || WORDS.has(bare);
}
