import type { HoldsWords } from "./english.js";

/** The page of holds in Norwegian Bokmål. */
export const holdsBokmaal: HoldsWords = {
  title: "Sperrer",
  answer: (n, day) =>
    n.n === 1 ? `1 sperre gjelder. Den tar slutt ${day}.` : `${n.text} sperrer gjelder. Den første tar slutt ${day}.`,
  answerNone: "Ingen sperre gjelder.",
  lead: "En sperre mot sletting holder på opplysninger av en rettslig grunn, også når de ellers ville gått (art. 17 nr. 3). Fra da av brukes de ikke til noe annet.",
  listed: "Gjelder nå",
  listedNote: "Etter saksnummer og lov, aldri etter navn.",
  columns: ["Lov eller krav", "Grunn", "Formål", "Personer", "Siden", "Til", "Opphev"],
  none: "Ingen sperre",
  noneText: "Det som når lagringsfristen, slettes.",
  over: "Utløpt",
  release: "Opphev",
  releaseOf: (law) => `sperren for ${law}`,
  releaseNote:
    "De som ingenting annet beholder, og som lagringsfristen er ute for, slettes med en gang. Det kan ikke gjøres om.",
  place: "Sett en sperre",
  placeNote: "For én person, for en tid. Hvert forsøk står i sporet, uten det du skriver.",
  choose: "I hvilket formål?",
  in: (purpose) => `I «${purpose}»`,
  person: "Hvem",
  personNote:
    "Etter det som skiller folk fra hverandre her. Det vises ikke igjen, og står ikke i noen adresse eller logg.",
  reason: "Grunn",
  reasonNote: "Nummeret på en sak, for eksempel case:2026-17. Aldri ord om en person.",
  law: "Lov eller krav",
  lawNote: "Personen får vite om det. Det nevner ingen ved navn.",
  until: "Siste dag",
  untilNote: "Da tar den slutt av seg selv, eller du bestemmer på nytt.",
  button: "Sett sperren",
  faults: {
    person: "Fyll ut alt som skiller folk fra hverandre her, slik det skrives.",
    nobody: "Ingen finnes med det. Ingen sperre ble satt.",
    reason: "Skriv nummeret på en sak, for eksempel case:2026-17.",
    law: "Oppgi loven eller kravet, med høyst 200 tegn.",
    until: "Velg en dag som ikke har vært.",
  },
  meanwhile: "Denne sperren finnes ikke lenger",
  meanwhileText: "Noen har opphevet den, eller de som den beholdt, er borte. Ingenting ble gjort. Slik står det nå.",
};
