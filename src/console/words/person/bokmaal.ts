import type { Counted } from "../counted.js";
import type { PersonWords } from "./english.js";

const s = ({ n }: Counted, one: string, many: string): string => (n === 1 ? one : many);

/** The pages for the person in Norwegian Bokmål. */
export const personBokmaal: PersonWords = {
  link: {
    title: "Se hva vi har om deg",
    lead: "Trykk på knappen for å åpne siden din. Lenka virker én gang, så åpne den når du har tid til å lese.",
    button: "Åpne siden min",
    until: (at) => `Lenka kan åpnes til ${at}.`,
    notYou: "Var ikke lenka til deg, kan du lukke denne siden. Ingenting er åpnet.",
    over: "Lenka kan ikke åpnes",
    overText: "Den er åpnet før, tida er ute, eller den er ikke hel. Be om en ny der du fikk den.",
  },

  closed: {
    title: "Siden er lukket",
    text: "Du avsluttet, eller tida er ute. Ingenting av det du gjorde, er tapt. Be om en ny lenke hvis du vil tilbake.",
  },

  page: {
    title: (controller) => `Dette har ${controller} om deg`,
    titleOfNone: (controller) => `${controller} har ingenting om deg`,
    lead: (parts) =>
      `${parts}. Du ser hvorfor vi har dem, hvor de kommer fra og hva de er brukt til, og du kan endre dem her.`,
    facts: (n, purpose) => `${n.text} ${s(n, "opplysning", "opplysninger")} til «${purpose}»`,
    leadOfNone: "Vi har lett i alle formål som vi har folk i. Vil du aldri høre fra oss, kan du protestere nedenfor.",
    closes: (at) => `Du kom hit med en lenke som virker én gang. Siden lukkes ${at}.`,
    leave: "Avslutt",
    printed: (at, email) => `Skrevet ut ${at}. Vil du rette, stoppe eller slette noe, skriv til ${email}.`,
    take: "Ta det med deg",
    all: "Alt du kan gjøre",
    failed: (purposes) => `Det kan ikke leses akkurat nå for ${purposes}. Prøv igjen om litt.`,
  },

  basis: {
    consent: (day, wording) => `Det sa du ja til ${day}: «${wording}» Du kan trekke det tilbake når du vil.`,
    consentUndated: (wording) => `Det har du sagt ja til: «${wording}» Du kan trekke det tilbake når du vil.`,
    contract: (contract) => `Vi trenger det for å holde avtalen med deg: ${contract}.`,
    "legal-obligation": (law) => `Loven pålegger oss å ta vare på det: ${law}.`,
    "legitimate-interests": (interest) => `Vi har en grunn til det som veier tyngre: ${interest}.`,
    "public-task": (law) => `Det er del av en offentlig oppgave: ${law}.`,
    "vital-interests": (reason) => `Det verner noens liv eller helse: ${reason}.`,
  },

  table: {
    what: "Hva",
    value: "Dette har vi",
    why: "Hvorfor",
    from: "Hvor fra",
    correct: "Rett",
    yes: "ja",
    no: "nei",
    fromSource: (source, day) => `${source}, ${day}`,
    obtained: {
      "from-person": "fra deg",
      "from-third-party": "fra andre",
      "from-public-source": "fra et offentlig register",
    },
    byDefault: "Satt av oss når ingen sier noe annet",
    ownPage: "Din egen side",
    keptUntil: (day) => `slettes ${day}`,
  },

  until: {
    goes: (day) => `Beholdes til ${day}. Da slettes det av seg selv.`,
    law: (day, law) => `Beholdes til ${day}, etter ${law}.`,
    over: "Lagringsfristen er ute. Det brukes ikke til noe lenger.",
    restricted: "Satt på vent: Vi beholder det uten å bruke det.",
    hold: (law, day) => `Det beholdes også til ${day}, for ${law}.`,
    holdOpen: (law) => `Det beholdes også for ${law}.`,
    request: (day) => `Det beholdes også til vi har svart på det du ba om, senest ${day}.`,
  },

  uses: {
    title: "Hva det er brukt til",
    none: "Ingen har brukt det.",
    last: (n, day) => (n.n === 1 ? `Én gang, ${day}` : `${n.text} ganger, sist ${day}`),
    by: (roles) => `Av ${roles}. Du kan være blant dem det gjaldt.`,
    roles: {
      agent: "en som snakker med kundene",
      job: "en jobb som går av seg selv",
      system: "et av systemene våre",
      user: "en som arbeider hos oss",
      dpo: "personvernombudet",
    },
    rule: "Vi viser arbeidet, hva slags person som gjorde det, og hvilken dag det sist ble gjort. Vi viser ikke hvem som gjorde det, ikke klokkeslettet, og ikke hvem andre det gjaldt. Slik kan ingen se på denne siden hva en annen har bedt oss om.",
    given: "Hvem som har fått det",
    givenTo: (recipient, country) => (country === "" ? recipient : `${recipient}, ${country}`),
    givenWhat: (fields, day) => `${fields}, ${day}`,
    givenNone: "Ingen.",
    decisions: "Avgjørelser tatt av maskiner",
  },

  acts: {
    title: "Dette kan du gjøre",
    note: "Det er gratis, ingen spør hvorfor, og du får en kvittering.",
    for: (purpose) => `For «${purpose}»`,
    withdrawal: {
      title: "Trekk samtykket tilbake",
      text: "Vi slutter, og det vi har til det, slettes.",
      button: "Trekk det tilbake",
      after: "Vi vet fortsatt at du ikke skal kontaktes om det, uten å kunne lese hvem du er.",
    },
    objection: {
      title: "Protester",
      text: "Reklame stopper med en gang, for godt. Alt annet settes på vent til vi har bestemt oss.",
      button: "Protester",
    },
    rectification: {
      title: "Rett noe",
      text: "De som har fått det, får beskjed.",
      button: "Lagre rettelsen",
      identifies: (fields) =>
        `${fields} sier hvem du er her. Skriv til oss hvis det er feil, så vi kan være sikre på at det er deg.`,
      notHere: (fields) => `Skriv til oss for å rette ${fields}.`,
      empty: "La et felt være som det er, så endres ingenting ved det.",
      refused: "Dette ble ikke lagret. Se på det som er merket.",
      unchanged: {
        same: "Ingenting ble endret, for alt var som før.",
        gone: "Ingenting ble endret, for vi har det ikke lenger.",
        "on-hold": "Ingenting ble endret, for det er satt på vent. Skriv til oss hva som er feil, så ordner vi det.",
      },
      wrong: "Dette er ikke av den typen vi kan ha her",
      required: "Dette kan ikke være tomt",
      remove: (field) => `Fjern «${field}»`,
    },
    portability: {
      title: "Ta det med deg",
      text: "En fil som et annet firma kan lese. Vil du ha det til å lese selv, kan du skrive ut siden.",
      button: "Last ned som JSON",
    },
    restriction: {
      title: "Sett på vent",
      text: "Vi beholder det uten å bruke det, mens noe avklares.",
      button: "Sett på vent",
      ground: "Hvorfor?",
      grounds: {
        accuracy: "Det er feil, og dere ser på det",
        unlawful: "Dere skulle ikke hatt det, og jeg vil ikke ha det slettet",
        claims: "Jeg trenger det til et krav jeg har",
      },
    },
    erasure: {
      title: "Slett",
      text: "Det slettes med en gang, hvis ikke en lov pålegger oss å ha det. Da sier vi hvilken.",
      button: "Slett det",
    },
    never: {
      title: "Kontakt meg aldri",
      text: "Vi har ingenting, og kjenner deg på en kode vi ikke kan lese hvis et annet system sender oss opplysninger om deg.",
      button: "Kontakt meg aldri",
    },
    notYet: "Det kan ikke gjøres om.",
  },

  receipt: {
    title: {
      withdrawal: "Du har trukket samtykket tilbake",
      objection: "Du har protestert",
      rectification: "Det er rettet",
      portability: "Du har fått opplysningene dine",
      restriction: "Det er satt på vent",
      erasure: "Det er slettet",
      access: "Du har sett hva vi har",
      "human-decision": "Et menneske skal avgjøre det",
    },
    titleOfRefused: "Dette lot seg ikke gjøre",
    titleOfOpen: "Vi har fått det du ber om",
    lead: (purpose, at) => `For «${purpose}», ${at}. Det skjedde med en gang.`,
    leadOfRefused: (purpose, at) => `For «${purpose}», ${at}.`,
    leadOfOpen: (purpose, day) => `For «${purpose}». Vi svarer senest ${day}.`,
    number: "Kvitteringen din",
    say: "Oppgi dette nummeret hvis du skriver til oss. Du trenger ikke ta vare på noe annet.",
    now: "Slik er det nå",
    nothing: "Vi har ingenting om deg til dette formålet.",
    held: (n, day) => `Vi har ${n.text} ${s(n, "opplysning", "opplysninger")}, til ${day}.`,
    heldOver: (n) =>
      `Vi har fortsatt ${n.text} ${s(n, "opplysning", "opplysninger")}, fordi noe holder dem igjen. De slettes når det er over.`,
    restricted: "De er satt på vent, og vi bruker dem ikke før det er avklart.",
    remembered:
      "Sender et annet system oss opplysninger om deg til dette formålet, kjenner vi deg på en kode vi ikke kan lese, og tar dem ikke inn.",
    told: "Har noen fått opplysninger om deg, får de beskjed.",
    because: {
      "not-applicable": "Denne retten gjelder ikke når vi har opplysningene av denne grunnen.",
      "legal-obligation": "En lov pålegger oss å ta vare på det.",
      "legal-claims": "Det trengs til et rettskrav.",
    },
    otherwise: "Vi kunne ikke gjøre det du ba om.",
    complain: (authority) => `Mener du at vi tar feil, kan du klage til ${authority}.`,
    authority: "datatilsynsmyndigheten",
    back: "Tilbake til det vi har",
    unknown: "Kvitteringen er ikke kjent",
    unknownText: "Den hører ikke til dette besøket. Nummeret på en kvittering er nok hvis du skriver til oss.",
  },

  foot: {
    dpo: (contact) => `Personvernombud: ${contact}.`,
    complain: (authority) => `Du kan klage til ${authority}.`,
  },
};
