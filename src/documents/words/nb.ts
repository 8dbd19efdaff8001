import { plural } from "./plural.js";
import { TERMS_NB } from "./terms-nb.js";
import type { Words } from "./words.js";

/** The fixed words of documents in Norwegian Bokmål. */
export const NB: Words = {
  locale: "nb",
  terms: TERMS_NB,
  contactFields: {
    name: { label: "Navn", necessity: "For å vite hvem vi snakker med" },
    phone: { label: "Telefonnummer", necessity: "For å kunne ringe deg" },
    email: { label: "E-postadresse", necessity: "For å kunne skrive til deg" },
  },

  notice: {
    title: (purpose) => `Personvernerklæring: ${purpose}`,
    intro: {
      "from-person":
        "Her står det hvordan vi bruker personopplysningene du gir oss, og hvilke rettigheter du har. Erklæringen følger artikkel 13 i personvernforordningen (GDPR).",
      "from-elsewhere":
        "Her står det hvordan vi bruker personopplysninger om deg som vi har fått fra andre, og hvilke rettigheter du har. Erklæringen følger artikkel 14 i personvernforordningen (GDPR).",
      both: "Her står det hvordan vi bruker personopplysningene du gir oss, og opplysninger om deg som vi har fått fra andre, og hvilke rettigheter du har. Erklæringen følger artikkel 13 og 14 i personvernforordningen (GDPR).",
    },

    responsible: "Hvem som er ansvarlig",
    weAreResponsible: "Vi er behandlingsansvarlig for opplysningene om deg:",
    writeTo: "Du kan også skrive til personvernombudet vårt om alt som gjelder opplysningene om deg:",
    representedBy: "Vår representant i EU er:",
    jointly:
      "Disse er ansvarlige for opplysningene om deg sammen med oss. Du kan bruke rettighetene dine overfor hver av oss:",
    arrangement: "Dette har vi avtalt oss imellom",

    purposes: "Hva vi bruker opplysningene til",
    purpose: "Formål",
    description: "Nærmere beskrevet",
    category: "Type bruk",
    legalBasis: "Behandlingsgrunnlag",
    basis: {
      consent: "Samtykket ditt",
      contract: "En avtale med deg, eller det du ba oss gjøre før en avtale",
      "legal-obligation": "En rettslig plikt vi har",
      "vital-interests": "Vern av ditt eller en annens liv eller helse",
      "public-task": "En oppgave i allmennhetens interesse, eller utøvelse av offentlig myndighet",
      "legitimate-interests": "Våre eller andres berettigede interesser",
    },
    specialCategories: "Hvorfor loven lar oss bruke særlige kategorier av opplysninger",
    thisPurposeOnly:
      "Vi bruker opplysningene bare til dette formålet. Vil vi en gang bruke dem til noe annet, sier vi fra før vi gjør det.",

    data: "Hvilke opplysninger vi bruker",
    fields: {
      data: "Opplysning",
      necessity: "Hva vi trenger den til",
      unit: "Enhet",
      category: "Kategori",
      given: "Må oppgis eller frivillig",
    },
    required: "Må oppgis",
    optional: "Frivillig",
    declined: "Dette har vi bestemt oss for ikke å ha, fordi vi ikke trenger det:",

    origins: "Hvor opplysningene kommer fra",
    obtained: {
      "from-person": "opplysninger du selv ga oss",
      "from-third-party": "opplysninger vi fikk fra andre; kilden er ikke åpen for alle",
      "from-public-source": "opplysninger vi hentet fra en kilde som er åpen for alle",
    },
    origin: (name, obtained, fields) => `${name} (${obtained}): ${fields}`,

    recipients: "Hvem andre som får opplysningene",
    nobody: "Ingen andre får opplysningene om deg.",
    theseRecipients: "Disse får opplysningene om deg:",
    recipientRoles: {
      processor: "databehandler, arbeider på våre vegne",
      "joint-controller": "er ansvarlig sammen med oss",
      controller: "er selv ansvarlig for sin bruk",
      authority: "er en offentlig myndighet",
    },

    transfers: "Overføring ut av EØS",
    noTransfers: "Ingen utenfor Det europeiske økonomiske samarbeidsområdet (EØS) får opplysningene om deg.",
    theseTransfers:
      "Disse får opplysningene om deg utenfor Det europeiske økonomiske samarbeidsområdet (EØS). Dette verner opplysningene der:",
    copyOfSafeguards: "Du kan be oss om en kopi av det som verner opplysningene der.",

    retention: "Hvor lenge vi beholder opplysningene",
    kept: (period) => `Vi beholder opplysningene om deg i ${period}. Deretter sletter vi dem.`,

    provision: "Om du må gi oss opplysningene",
    provisionRequired: {
      "by-law": "Loven krever at du oppgir opplysningene som er merket med «Må oppgis».",
      "by-contract": "Avtalen din med oss krever at du oppgir opplysningene som er merket med «Må oppgis».",
      "to-enter-a-contract":
        "Vi kan bare inngå en avtale med deg hvis du oppgir opplysningene som er merket med «Må oppgis».",
      voluntary: "Du velger selv om du vil gi oss opplysningene. Verken en lov eller en avtale krever det.",
    },
    otherwise: "Hvis du ikke oppgir dem",

    automated: "Avgjørelser som tas av datamaskiner alene",
    noAutomated:
      "Ingen datamaskin tar alene avgjørelser om deg som har rettsvirkning for deg, eller som på lignende måte betyr mye for deg.",
    theseAutomated: "Datamaskiner tar alene avgjørelser om deg. Slik skjer det, og dette betyr det for deg",

    rights: "Rettighetene dine",
    theseRights: "Si fra til oss eller personvernombudet vårt hvis du vil bruke en av rettighetene dine:",
    rightNames: {
      access: "Innsyn",
      rectification: "Retting",
      erasure: "Sletting",
      restriction: "Begrensning",
      portability: "Dataportabilitet",
      withdrawal: "Tilbaketrekking av samtykke",
      objection: "Protest",
      "human-decision": "Avgjørelse av et menneske",
    },
    rightTexts: {
      access: "Du kan spørre hvilke opplysninger vi har om deg, og få en kopi (personvernforordningen art. 15).",
      rectification:
        "Du kan få rettet opplysninger som er feil, og utfylt dem som er ufullstendige (personvernforordningen art. 16).",
      erasure:
        "Du kan få slettet opplysningene om deg, for eksempel når vi ikke lenger trenger dem (personvernforordningen art. 17).",
      restriction:
        "Du kan be oss beholde opplysningene uten å bruke dem, for eksempel mens vi undersøker om de er riktige (personvernforordningen art. 18).",
      portability:
        "Du kan få opplysningene du ga oss, i en form som datamaskiner kan lese, og få dem sendt til en annen (personvernforordningen art. 20).",
      withdrawal:
        "Du kan når som helst trekke samtykket tilbake, like enkelt som du ga det. Det vi gjorde før det, er fortsatt lovlig (personvernforordningen art. 7 nr. 3).",
      objection:
        "Du kan protestere mot at vi bruker opplysningene om deg; se «Retten til å protestere» nedenfor (personvernforordningen art. 21).",
      "human-decision":
        "Du kan be et menneske se på en avgjørelse som en datamaskin har tatt, si hva du mener om den, og klage på den (personvernforordningen art. 22 nr. 3).",
    },
    howRightsWork:
      "Dette koster deg ingenting. Vi svarer innen en måned; loven lar oss bruke lengre tid bare i vanskelige saker, og da sier vi hvorfor (personvernforordningen art. 12).",

    objection: "Retten til å protestere",
    objectionTexts: {
      marketing:
        "Du kan når som helst protestere mot at vi bruker opplysningene om deg til direkte markedsføring. Du trenger ikke si hvorfor. Da slutter vi med en gang og for godt (personvernforordningen art. 21 nr. 2 og 3).",
      "own-situation":
        "Du kan når som helst protestere mot at vi bruker opplysningene om deg, av grunner som gjelder din egen situasjon. Da slutter vi, med mindre vi kan vise til tvingende grunner som veier tyngre enn dine, eller trenger opplysningene i forbindelse med et rettskrav (personvernforordningen art. 21 nr. 1).",
    },

    complaint: "Klage",
    complainTo: (authority) =>
      `Mener du at vi bryter reglene, kan du klage til ${authority}. Du kan også klage til tilsynsmyndigheten i landet der du bor eller arbeider, eller der det skjedde (personvernforordningen art. 77).`,
    complain:
      "Mener du at vi bryter reglene, kan du klage til tilsynsmyndigheten i landet der du bor eller arbeider, eller der det skjedde (personvernforordningen art. 77).",

    short: {
      title: (purpose) => `Personvernerklæring i korte trekk: ${purpose}`,
      intro: {
        "from-person": "Vi bruker personopplysninger du gir oss. Her er det viktigste.",
        "from-elsewhere": "Vi bruker personopplysninger om deg som vi har fått fra andre. Her er det viktigste.",
        both: "Vi bruker personopplysninger du gir oss, og opplysninger om deg som vi har fått fra andre. Her er det viktigste.",
      },
      recipients: "Andre som får opplysningene",
      yourRights: "Du har disse rettighetene",
      whole: "Hele erklæringen",
      wholeAt:
        "Der står det hvorfor vi trenger hver opplysning, hva som verner den, og hvordan du bruker rettighetene dine",
      askForWhole:
        "Der står det hvorfor vi trenger hver opplysning, hva som verner den, og hvordan du bruker rettighetene dine. Be oss eller personvernombudet vårt om den.",
    },
  },

  record: {
    title: (controller) => `Protokoll over behandlingsaktiviteter: ${controller}`,
    intro:
      "Dette er protokollen som en behandlingsansvarlig fører over behandlingen av personopplysninger, i samme rekkefølge som artikkel 30 nr. 1 i personvernforordningen (GDPR). Den viser også behandlingsgrunnlaget og kildene, som artikkelen ikke ber om.",
    asOf: (date) => `Per ${date}.`,
    controller: "Behandlingsansvarlig",
    overview: "Oversikt",
    none: "Ingen behandling er deklarert.",
    columns: {
      assignment: "Behandling",
      purpose: "Formål",
      basis: "Behandlingsgrunnlag",
      subjects: "Registrerte",
      recipients: "Mottakere",
      period: "Lagringstid",
    },
    assignment: (title, id) => `${title} (${id})`,

    controllers: "(a) Behandlingsansvarlig og kontaktopplysninger",
    ofController: (name) => `${name}, som ovenfor.`,
    jointControllers: "Felles behandlingsansvarlige",
    arrangement: "Ordningen mellom dem (personvernforordningen art. 26)",
    purposes: "(b) Formål",
    sheet: {
      id: "Behandling",
      controller: "(a) Behandlingsansvarlig",
      contact: "(a) Kontaktopplysninger til den behandlingsansvarlige",
      joint: "(a) Felles behandlingsansvarlige og kontaktopplysninger til dem",
      representative: "(a) Representant",
      dpo: "(a) Personvernombud",
      purpose: "(b) Formål",
      subjects: "(c) Kategorier av registrerte",
      data: "(c) Kategorier av personopplysninger",
      special: "(c) Særlige kategorier",
      recipients: "(d) Kategorier av mottakere",
      transfers: "(e) Overføringer til tredjestater og garantier",
      erasure: "(f) Tidsfrister for sletting",
      security: "(g) Sikkerhetstiltak",
      basis: "Behandlingsgrunnlag",
      sources: "Kilder",
    },
    description: "Beskrivelse",
    category: "Type formål",
    basis: {
      consent: "Samtykke",
      contract: "Avtale med den registrerte",
      "legal-obligation": "Rettslig plikt",
      "vital-interests": "Vitale interesser",
      "public-task": "Oppgave i allmennhetens interesse",
      "legitimate-interests": "Berettigede interesser",
    },
    condition: "Vilkår for særlige kategorier",
    categories: "(c) Kategorier av registrerte og av personopplysninger",
    fields: {
      data: "Opplysning",
      field: "Felt",
      category: "Kategori",
      special: "Særlig kategori",
      necessity: "Hvorfor den er nødvendig",
    },
    declined: "Vurdert og funnet unødvendig",
    declinedColumns: { property: "Egenskap", reason: "Hvorfor formålet ikke trenger den" },
    yes: "Ja",
    no: "Nei",
    recipients: "(d) Mottakere",
    nobody: "Ingen.",
    nobodyInTable: "Ingen",
    recipientRoles: {
      processor: "databehandler",
      "joint-controller": "felles behandlingsansvarlig",
      controller: "behandlingsansvarlig",
      authority: "offentlig myndighet",
    },
    transfers: "(e) Overføringer til tredjestater",
    noTransfers: "Ingen.",
    erasure: "(f) Tidsfrister for sletting",
    security: "(g) Sikkerhetstiltak",
    smallestGroup: (people) =>
      plural("nb", people, {
        one: "Tall og rapporter forteller også om enkeltpersoner.",
        other: `Tall og rapporter forteller om grupper på ${people} personer eller flere, og svarer det samme for ingen som for færre.`,
      }),
    sources: "Kilder",
    noSources: "Ingen er deklarert.",
    obtained: {
      "from-person": "fra den registrerte",
      "from-third-party": "fra en tredjepart",
      "from-public-source": "fra en offentlig tilgjengelig kilde",
    },
  },

  assessment: {
    title: (purpose) => `Vurdering av berettigede interesser: ${purpose}`,
    intro:
      "Dette er interesseavveiningen som behandlingen bygger på, i de tre trinnene i artikkel 6 nr. 1 bokstav f i personvernforordningen (GDPR). Den behandlingsansvarlige står inne for det som står her.",
    interest: "1. Interessen",
    necessity: "2. Nødvendighet",
    lessIntrusive: "Hvorfor ikke noe mindre inngripende er nok",
    fields: { data: "Opplysning", necessity: "Hva den trengs til" },
    declined: "Vurdert og funnet unødvendig",
    balancing: "3. Interesseavveining",
    whyNotOverridden: "Hvorfor de registrertes interesser ikke går foran",
    facts: "Det som veies",
    subjects: "Registrerte",
    special: "Særlige kategorier av personopplysninger",
    noneSpecial: "Ingen",
    sources: "Kilder",
    recipients: "Mottakere",
    automated: "Automatiserte avgjørelser",
    noAutomated: "Ingen",
    protects: "Det som verner de registrerte",
    kept: "Lagringstid",
    security: "Sikkerhetstiltak",
    objection: "Rett til å protestere",
    objectionTexts: {
      marketing: "Når som helst og uten begrunnelse (personvernforordningen art. 21 nr. 2 og 3)",
      "own-situation": "Av grunner som gjelder den enkeltes egen situasjon (personvernforordningen art. 21 nr. 1)",
    },
  },

  contact: {
    name: "Navn",
    organisationNumber: "Organisasjonsnummer",
    postal: "Adresse",
    country: "Land",
    email: "E-post",
    phone: "Telefon",
    url: "Nettsted",
    dpo: "Personvernombud",
    representative: "Representant i EU",
    supervisoryAuthority: "Tilsynsmyndighet",
  },

  basisParts: {
    wording: "Ordlyden i samtykket",
    version: "Versjon av ordlyden",
    contract: "Avtalen",
    law: "Loven",
    situation: "Situasjonen",
    task: "Oppgaven",
    interest: "Interessen",
    necessity: "Hvorfor ikke noe mindre inngripende er nok",
    balancing: "Hvorfor de registrertes interesser ikke går foran",
  },

  condition: {
    "eu-gdpr:A9-2-a": "Uttrykkelig samtykke",
    "eu-gdpr:A9-2-b": "Plikter og rettigheter innen arbeidsrett, trygderett og sosialrett",
    "eu-gdpr:A9-2-c": "Vitale interesser for en som ikke kan samtykke",
    "eu-gdpr:A9-2-d": "Aktivitetene til et ideelt organ, for medlemmer og andre det har jevnlig kontakt med",
    "eu-gdpr:A9-2-e": "Personen har selv offentliggjort opplysningene",
    "eu-gdpr:A9-2-f": "Rettskrav, eller domstolers virksomhet",
    "eu-gdpr:A9-2-g": "Viktige allmenne interesser, fastsatt i lov",
    "eu-gdpr:A9-2-h": "Helsetjenester, arbeidsmedisin eller sosiale tjenester",
    "eu-gdpr:A9-2-i": "Allmennhetens interesse i folkehelsen",
    "eu-gdpr:A9-2-j": "Arkiv i allmennhetens interesse, forskning eller statistikk",
  },

  period: {
    collected: (duration) => `${duration} fra opplysningene ble samlet inn`,
    updated: (duration) => `${duration} fra opplysningene sist ble oppdatert`,
    contacted: (duration) => `${duration} fra du sist var i kontakt med oss`,
  },
  periodFrom: (duration, field) => `${duration} fra denne datoen: ${field}`,
  periodOfField: (field, duration) => `${field}: ${duration} fra den ble innhentet`,

  recipient: (name, role, country) => `${name} (${role}; ${country})`,
  transfer: (name, country, safeguard) => `${name}, ${country}: ${safeguard}`,
  article: (place) => `art. ${placeInWords(place)}`,
  articles: (first, second) => `art. ${placeInWords(first)} og art. ${placeInWords(second)}`,
  articleOfGdpr: (place) => `personvernforordningen art. ${placeInWords(place)}`,
  withArticle: (text, article) => `${text} (${article})`,
  listSeparator: ", ",
  nothing: "–",

  notYetDeclared: "Ikke deklarert ennå",
  incomplete: (count) =>
    plural("nb", count, {
      one: "Dette dokumentet er ufullstendig: én ting er ikke deklarert ennå. Den står til slutt.",
      other: `Dette dokumentet er ufullstendig: ${count} ting er ikke deklarert ennå. De står til slutt.`,
    }),
  missingIntro: "Loven ber om dette, og ingen deklarasjon sier det ennå.",
  missingColumns: { article: "Artikkel", where: "Hvor", what: "Hva som mangler", remedy: "Hva som må gjøres" },
  generated:
    "Dette dokumentet er laget av purposebound ut fra deklarasjonene som programvaren kjører på. Det er ikke juridisk rådgivning.",

  place: {
    controller: (name) => `behandlingsansvarlig «${name}»`,
    assignment: (id) => `behandling «${id}»`,
    field: (id, field) => `behandling «${id}», felt «${field}»`,
    recipient: (id, name) => `behandling «${id}», mottaker «${name}»`,
  },

  missing: {
    sources: {
      what: "hvor opplysningene kommer fra, og dermed hvilken av de to artiklene som gjelder",
      remedy: "Deklarer kildene med defineSource(), og oppgi dem i sources.",
    },
    supervisoryAuthority: {
      what: "tilsynsmyndigheten som folk kan klage til",
      remedy: "Sett supervisoryAuthority i defineController().",
    },
    representative: {
      what: "representanten i EU for en behandlingsansvarlig som er etablert utenfor",
      remedy: "Sett representative i defineController(), hvis personvernforordningen art. 27 krever en.",
    },
    recipients: {
      what: "mottakerne av opplysningene, eller at det ikke er noen",
      remedy: "Sett recipients i defineAssignment(); en tom liste sier at ingen får opplysningene.",
    },
    safeguard: {
      what: "hva overføringen til en tredjestat bygger på",
      remedy: "Sett safeguard for mottakeren: adekvansbeslutningen, standardavtalen …",
    },
    category: {
      what: "kategorien av personopplysninger",
      remedy: "Sett category i field(), for eksempel pd:EmailAddress.",
    },
    provision: {
      what: "om folk må gi opplysningene, og hva som følger hvis de ikke gjør det",
      remedy: "Sett provision i defineAssignment(), med required og otherwise.",
    },
    automatedDecisions: {
      what: "om avgjørelser tas bare automatisk, og etter hvilken logikk",
      remedy: "Sett automatedDecisions i defineAssignment(): false, eller logikken og følgene i ord.",
    },
    jointContact: {
      what: "kontaktopplysningene til en felles behandlingsansvarlig",
      remedy: "Sett contact for mottakeren, med e-postadressen.",
    },
    arrangement: {
      what: "hovedinnholdet i ordningen mellom felles behandlingsansvarlige",
      remedy: "Sett arrangement for mottakeren: hvem som gjør hva, med ord for dem det gjelder.",
    },
    partyId: {
      what: "en identifikator for en mottaker",
      remedy: "Sett id for mottakeren.",
    },
    partyAddress: {
      what: "postadressen til en mottaker",
      remedy: "Sett contact.postal for mottakeren.",
    },
    partyContact: {
      what: "kontaktopplysningene til en mottaker",
      remedy: "Sett contact for mottakeren, med e-postadressen.",
    },
    noticeAddress: {
      what: "personvernerklæringen som personen fikk",
      remedy: "Oppgi nettadressen i notice.",
    },
    storageLocations: {
      what: "landene der opplysningene lagres",
      remedy: 'Oppgi dem i storedIn, for eksempel ["NO"].',
    },
    withdrawalMethod: {
      what: "måten å trekke samtykket tilbake på",
      remedy: "Oppgi den i withdrawal: en nettadresse, eller ord.",
    },
    consentEvent: {
      what: "selve samtykket, med tidspunktet",
      remedy: "Oppgi det subject.proof() gir, i proof.",
    },
    subjects: {
      what: "kategoriene av registrerte",
      remedy: "Sett subjects i defineAssignment(), for eksempel «Mulige kunder».",
    },
    securityMeasures: {
      what: "en generell beskrivelse av sikkerhetstiltakene",
      remedy: "Sett securityMeasures i defineController().",
    },
  },
};

/** Writes the place of a provision as Norwegian law does: `13(1)(e)` becomes "13 nr. 1 bokstav e". */
function placeInWords(place: string): string {
  return place.replace(/\((\d+)\)/, " nr. $1").replace(/\(([a-z])\)/, " bokstav $1");
}
