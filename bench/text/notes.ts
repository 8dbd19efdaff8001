import type { PersonalDataKind } from "purposebound";
import { card, email, iban, ipAddress, NATIONAL_IDS, personalUrl, phone } from "./identifiers.js";
import { LOOK_ALIKES } from "./look-alikes.js";
import { CONTACT_FRAMES, remark } from "./phrases.js";
import type { Random } from "./random.js";

/** What was planted, and where. */
export interface Planted {
  readonly kind: PersonalDataKind;
  /** The kind; for identity numbers with their country. */
  readonly of: string;
  readonly start: number;
  readonly end: number;
}

export interface Note {
  readonly text: string;
  readonly planted: readonly Planted[];
}

type Language = "en" | "no";

/** Sentences around a planted value, which stands for `{}`. */
const FRAMES: Readonly<Record<PersonalDataKind, Readonly<Record<Language, readonly string[]>>>> = {
  phone: {
    no: [
      "Ring {} etter kl. 16.",
      "Nytt nummer: {}",
      "Tlf {}",
      "tlf:{}",
      "Mobil {}, helst på kveldstid.",
      "Kunden kan nås på {}.",
      "Treffes på {} hele dagen.",
      "Kona har {} hvis han ikke svarer.",
      "Oppga {} som kontaktnummer.",
      "Send SMS til {} når tekniker kommer.",
      "Kontakt: Kari, {}.",
      "Telefonnummeret er {}.",
      "{} er mobilnummeret hans.",
      "Ringte fra {}.",
      "Prøvde {}, ikke svar.",
      "Ring heller sønnen ({}).",
      "Mob.nr. {}",
      "Viderekoble til {} fra mandag.",
      "Vi avtalte at jeg ringer {} i morgen",
      "Tekniker ringer {} før oppmøte",
    ],
    en: [
      "Call {} after 4 pm.",
      "New number: {}",
      "Tel {}",
      "tel:{}",
      "Mobile {}, evenings preferred.",
      "Can be reached on {}.",
      "Phone: {}.",
      "His wife is on {} if he does not answer.",
      "Gave {} as contact number.",
      "Text {} when the engineer is on the way.",
      "Contact: Mary, {}.",
      "The phone number is {}.",
      "{} is her mobile.",
      "Rang from {}.",
      "Tried {}, no answer.",
      "Better to ring the son ({}).",
      "Ph. {}",
      "Forward calls to {} from Monday.",
      "Will call {} tomorrow",
      "Engineer to phone {} before arrival",
    ],
  },
  email: {
    no: [
      "Send til {}.",
      "E-post: {}",
      "Fakturakopi til {} takk.",
      "Han skriver fra {} nå",
      "Oppdaterte epost ({}).",
      "epost:{},",
      "Bekreftelse sendt {}; ok.",
    ],
    en: [
      "Send it to {}.",
      "E-mail: {}",
      "Copy of the invoice to {} please.",
      "He writes from {} now",
      "Updated e-mail ({}).",
      "email:{},",
      "Confirmation sent to {}; fine.",
    ],
  },
  "national-id": {
    no: [
      "Fødselsnr {}",
      "fnr {}.",
      "fnr:{}",
      "Legitimerte seg med {}.",
      "Personnummer {} oppgitt på telefon.",
      "Kunden leste opp {} som ID.",
      "Identitet bekreftet ({}).",
      "ID-nummer: {}",
      "Fødselsnummeret er {}.",
      "Oppga {} ved identifisering",
    ],
    en: [
      "National ID {}",
      "ID number {}.",
      "Personal number: {}",
      "Identified himself with {}.",
      "Read out {} as proof of identity.",
      "Identity verified ({}).",
      "Tax ID: {}",
      "The national identity number is {}.",
      "Gave {} for identification",
    ],
  },
  iban: {
    no: ["IBAN {}", "Tilbakebetal til {}.", "Konto {} skal brukes.", "Utenlandsk konto: {}", "IBAN:{},"],
    en: ["IBAN {}", "Refund to {}.", "Account {} to be used.", "Foreign account: {}", "IBAN:{},"],
  },
  "payment-card": {
    no: [
      "Kort {} utløper snart.",
      "Betaler med {}.",
      "Kortnummer: {}",
      "Visa {} ble avvist.",
      "Leste opp {} over telefon",
    ],
    en: [
      "Card {} expires soon.",
      "Pays with {}.",
      "Card number: {}",
      "Visa {} was declined.",
      "Read out {} over the phone",
    ],
  },
  "ip-address": {
    no: [
      "IP {}",
      "Logget inn fra {}.",
      "Kundens ruter svarer på {}.",
      "Adressen {} er sperret.",
      "Trafikk fra {} stoppet",
    ],
    en: [
      "IP {}",
      "Logged in from {}.",
      "The customer's router answers on {}.",
      "Address {} is blocked.",
      "Traffic from {} stopped",
    ],
  },
  "personal-url": {
    no: ["Lenke sendt: {}", "Han brukte {} for å logge inn.", "Se {}.", "({})"],
    en: ["Link sent: {}", "He used {} to log in.", "See {}.", "({})"],
  },
};

const FILLER: Readonly<Record<Language, readonly string[]>> = {
  no: [
    "Kunden er fornøyd.",
    "Vurderer fiber, men venter på naboen.",
    "Ønsker tilbud til uka.",
    "Misfornøyd med hastigheten på kvelden!",
    "Snakket lenge om TV-pakken.",
    "Skal flytte i høst; sier opp da.",
    "Har to barn som spiller på nett.",
    "Ikke ring om kampanjer.",
    "Hyggelig samtale, følg opp neste måned.",
    "Teknikeren kom aldri.",
    "Lurer på om ruteren er gammel",
    "- vil ha faktura på papir",
    "Spurte om pris og binding.",
    "Bedriftskunde, flere kontorer.",
    "OK.",
  ],
  en: [
    "Customer is happy.",
    "Considering fibre, waiting for the neighbour.",
    "Wants an offer next week.",
    "Unhappy with evening speeds!",
    "Talked at length about the TV package.",
    "Moving in autumn; will cancel then.",
    "Two kids gaming online.",
    "Do not call about campaigns.",
    "Nice chat, follow up next month.",
    "Engineer never showed up.",
    "Wonders whether the router is old",
    "- prefers paper invoices",
    "Asked about price and contract length.",
    "Business customer, several offices.",
    "OK.",
  ],
};

const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll(" ", "\u202f"),
  (text) => text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (text) => text.replace(/([0-9])([0-9])/, "$1\u200b$2"),
  (text) => text.replaceAll("-", "\u2011"),
  (text) => text.replace(/([0-9])([0-9])/, "$1\u00ad$2"),
  (text) => text.replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
];

const KINDS = Object.keys(FRAMES) as readonly PersonalDataKind[];

function planted(random: Random, kind: PersonalDataKind): { readonly value: string; readonly of: string } {
  switch (kind) {
    case "phone":
      return { value: phone(random), of: kind };
    case "email":
      return { value: email(random), of: kind };
    case "iban":
      return { value: iban(random), of: kind };
    case "payment-card":
      return { value: card(random), of: kind };
    case "ip-address":
      return { value: ipAddress(random), of: kind };
    case "personal-url":
      return { value: personalUrl(random), of: kind };
    case "national-id": {
      const country = random.pick(Object.keys(NATIONAL_IDS));
      return { value: NATIONAL_IDS[country]?.(random) ?? "", of: `${kind} ${country}` };
    }
  }
}

function framesOf(kind: PersonalDataKind, language: Language): readonly string[] {
  const frames = FRAMES[kind][language];
  return kind === "phone" || kind === "email" ? [...frames, ...CONTACT_FRAMES[language]] : frames;
}

/** One note: filler, look-alikes, and with a probability of one in three something planted among them. */
export function makeNote(random: Random): Note {
  const language: Language = random.chance(0.5) ? "no" : "en";
  const sentences = random.int(1, 5);
  const at = random.chance(0.34) ? random.int(0, sentences - 1) : -1;
  let text = "";
  const found: Planted[] = [];
  for (let index = 0; index < sentences; index += 1) {
    if (index > 0) text += random.pick([" ", " ", " ", "\n", "  "]);
    if (index !== at) {
      text += random.chance(0.5)
        ? random.pick(FILLER[language])
        : random.chance(0.3)
          ? remark(random)
          : random.pick(LOOK_ALIKES[language])(random);
      if (/[\p{L}\p{N}]$/u.test(text)) text += random.pick([".", ".", "!", " -"]);
      continue;
    }
    const kind = random.pick([...KINDS, "phone", "email", "national-id", "national-id"] as const);
    const { value, of } = planted(random, kind);
    const worn =
      random.chance(0.12) && !["personal-url", "email"].includes(kind) ? random.pick(DISGUISES)(value) : value;
    const [before = "", after = ""] = random.pick(framesOf(kind, language)).split("{}");
    const start = text.length + before.length;
    text += before + worn + after;
    if (/[\p{L}\p{N}]$/u.test(text) && index < sentences - 1) text += random.pick([".", ",", " -"]);
    found.push({ kind, of, start, end: start + worn.length });
  }
  return { text, planted: found };
}
