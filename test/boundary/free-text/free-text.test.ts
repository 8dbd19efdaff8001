import { inspect } from "node:util";
import {
  contact,
  contract,
  DefinitionError,
  defineAssignment,
  field,
  type PersonalDataKind,
  RefusedError,
  type TextOptions,
  text,
} from "purposebound";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as mini from "zod/mini";
import { fjordNet, freshId } from "../../support/fjordnet.js";
import { MUTATING } from "../../support/runs.js";

const necessity = "Test";

/** Kinds and offsets, as zod's own messages tell them. */
function found(value: string, options?: TextOptions): string[] {
  const result = text({ max: 100_000, ...options }).safeParse(value);
  return (result.error?.issues ?? []).map(({ message }) => message.replace("holds what looks like ", ""));
}

const WORDS: Readonly<Record<PersonalDataKind, string>> = {
  email: "an e-mail address",
  phone: "a phone number",
  "national-id": "a national identity number",
  iban: "an IBAN",
  "payment-card": "a payment card number",
  "ip-address": "an IP address",
  "personal-url": "a URL with a personal token",
};

/** In each text, what is to be found begins at `|`, which is taken out. */
function expectAt(kind: PersonalDataKind, marked: string, options?: TextOptions): void {
  const offset = marked.indexOf("|");
  expect(found(marked.replace("|", ""), options)).toEqual([`${WORDS[kind]} at offset ${offset}`]);
}

describe("phone numbers in text", () => {
  it.each([
    "Ring |90000000 i morgen",
    "tlf:|90000000",
    "tlf|90000000",
    "Tlf. privat: |22334455",
    "|900 00 000",
    "|22 33 44 55",
    "|22-33-44-55",
    "|22.33.44.55",
    "Kari (|90000000), etter 16",
    "|9000 0000",
    "|+47 90 00 00 00",
    "|+4790000000.",
    "(|+47) 900 00 000",
    "|0047 900 00 000",
    "tel:|+4790000000",
    "Nytt nummer: |64366136",
    "|90000000 er mobilnummeret",
    "|90000000 (mobil)",
    "Ordre 12345678 levert. Ring |90000000",
    "Ordre 12345678, ring |90000000",
    "Ring |020 7946 0958",
    "|07700 900123",
    "(|0161) 496 0724",
    "|+44 (0)20 7946 0958",
    "|070-123 45 67",
    "|06 12 34 56 78",
    "|0171/2345678",
    "|01632 960123",
    "|+44 1632 960123",
    "(|212) 555-0147",
    "|212-555-0147",
    "phone |612 34 56 78",
    "call |3331234567",
    "call |90000000 or nothing",
    // people are no label of a number
    "Kunde |97654321 ringte",
    "customer: |97654321 called about order 12345",
    "Bruker |97654321 får ikke logget inn",
    "Abonnent |97 65 43 21 vil si opp",
    "subscriber |97654321 wants to port",
    "|64366136 ringte igjen",
    "Sendte faktura til |97654321",
    "SIM-kort til |97654321",
    "abonnementet på |97654321",
    "ordre for |97654321",
    "Faktura sendt til (|212) 555-0147",
    "bytter nr fra |97654321",
    "Porting of |97654321 next week",
    "jobb: |22334455",
    "|22334455 - ring etter 15",
    "hovednummer |64366136",
    "ring |97654321nå",
    "_|97654321_",
    "(NO) |97654321",
    "mob: |+47-976-54-321",
    "(|+47)97654321",
  ])("finds %s", (marked) => {
    expectAt("phone", marked);
  });

  it("finds several, apart and in one row", () => {
    expect(found("Ring 90000000 / 41000000 eller 22334455")).toEqual([
      "a phone number at offset 5",
      "a phone number at offset 16",
      "a phone number at offset 31",
    ]);
  });

  it.each([
    "ordre 90000000",
    "ordre: 90000000",
    "Ordre-ID: 98765432",
    "ordrenr. 90000000",
    "order no. 41234567",
    "order number 41234567",
    "#41234567",
    "Gjelder faktura 41234567",
    "inv. no. 98765432",
    "permit no 41234567",
    "avviksnr 41234567",
    "kundenr 41234567",
    "Kunde nr 41234567",
    "64366136! Ring 6 ganger",
    "social media reach 612345678",
    "Kunde nr er 41234567",
    "Ring kunde nr 41234567",
    "customer #41234567",
    "customer # 41234567",
    "Client ID: 41234567",
    "bruker-id 41234567",
    "abonnentnr 41234567",
    "invoice# 41234567",
    "PUK 41234567",
    "kode: 41234567",
    "engangskode 41234567",
    "rom 9012 3456",
    "ring mellom 2100-2200",
    "ordre 97654321nå",
    "tlf 97654321A",
    "x_97654321",
    "97654321_a",
    "Ring kunden om ordre 90000000",
    "called about 41234567",
    "customer ID 41234567 was merged into 43804508",
    "ordre 55123456 og 90000000",
    "41234567 er ordrenummeret",
    "41234567 (ordre)",
    "org.nr 912 345 678",
    "SN90000000",
    "SN-90000000",
    "90000000X",
    "90000000-A",
    "kr 90000000",
    "90000000 kr",
    "90000000,50",
    "90 000 000,-",
    "£90000000",
    "kr 12 345 678,00",
    "12 345 678",
    "45 123 456",
    "NOK 45.123.456",
    "90000000 km",
    "145 234 km",
    "2026-01-05",
    "Ring 05.01.2026",
    "ring 25.01.26 14:30",
    "Ring tilbake 2026-01-05 kl. 14:30",
    "call 03/12/2026",
    "20260105",
    "ring 20260105",
    "lat 59.913868 lon 10.752245",
    "10 20 30 40 50 60 70",
    "22334455",
    "Ring 3 ganger",
    "Ring 02800",
    "phone IMEI 352099001761481",
    "0150 Oslo",
    "https://example.no/varer/90000000",
    "ringte om 12345678",
  ])("does not find one in: %s", (value) => {
    expect(found(value)).toEqual([]);
  });

  it("finds national numbers of the requested countries only", () => {
    expectAt("phone", "|07700 900123", { countries: ["GB"] });
    expect(found("07700 900123", { countries: ["NO"] })).toEqual([]);
    expectAt("phone", "|+44 7700 900123", { countries: ["NO"] });
  });
});

describe("national identity numbers in text", () => {
  it.each([
    ["NO", "fnr |01010100050."],
    ["NO, grouped", "|010101 00050"],
    ["NO, with dots", "|01.01.01 00050"],
    ["NO, digit by digit", "|0 1 0 1 0 1 0 0 0 5 0"],
    ["NO, called an order", "ordre |01010100050"],
    ["NO, inside letters", "x|01010100050y"],
    ["NO, last of December", "|31129900183"],
    ["NO, a leap day", "|29029600013"],
    ["NO, D-number", "|41129500180"],
    ["NO, H-number", "|31521200033"],
    ["NO, synthetic", "|01908900037"],
    ["NO, synthetic D-number", "|41918900010"],
    ["SE", "|640823-3234"],
    ["SE, long", "|19640823-3234"],
    ["SE, in one", "|196408233234"],
    ["SE, short in one", "|6408233234"],
    ["SE, samordningsnummer", "|640883-3231"],
    ["DK", "|211062-5629"],
    ["DK, in one", "|2110625629"],
    ["NO, behind another number", "12 |010101 00050"],
    ["FI", "|131052-308T"],
    ["FI, lower case", "hetu |131052-308t"],
    ["FI, spaced", "|131052 - 308T"],
    ["DE", "|36574261809"],
    ["DE, grouped", "|36 574 261 809"],
    ["NL", "BSN |111222333"],
    ["NL, printed", "|1112.22.333"],
    ["GB", "|AB123456C"],
    ["GB, printed", "NI |AB 12 34 56 C"],
    ["GB, NHS", "NHS number |943 476 5919"],
    ["FR", "|295117823456784"],
    ["FR, printed", "|2 95 11 78 234 567 84"],
    ["FR, Corsica", "|2 95 11 2A 234 567 28"],
    ["ES, DNI", "|12345678Z"],
    ["ES, DNI with a hyphen", "|12345678-Z"],
    ["ES, NIE", "|X1234567L"],
    ["IT", "|RSSMRA85T10A562S"],
    ["IT, lower case", "cf |rssmra85t10a562s"],
    // with a wrong check digit, right behind its own name
    ["NO, a slip", "fnr |01010100051"],
    ["NO, a slip, no such day", "fødselsnummer: |300290 00057"],
    ["NO, a slip, glued", "fnr|01010100051"],
    ["NO, a slip, its name in full", "Fødselsnummeret hennes er |010190-12345"],
    ["NO, a slip, a D-number", "D-nummer |41019012345"],
    ["NO, a slip, on the next line", "personnr:\n|01019012345"],
    ["NO, a slip, in English", "national identity number (|01019012345)"],
    ["SE, a slip", "Personnummer |19640823-3235"],
    ["SE, a slip, samordningsnummer", "samordningsnr |640883-3232"],
    ["DK, a slip", "CPR-nr. |311562-5628"],
    ["FI, a slip", "hetu |131052-308U"],
    ["DE, a slip", "Steuer-ID: |36 574 261 890"],
    ["NL, a slip", "BSN |1112.22.334"],
    ["GB, a slip", "National Insurance number |QQ 12 34 56 C"],
    ["GB, a slip, NHS", "NHS no |943 476 5918"],
    ["FR, a slip", "NIR |2 95 11 78 234 567 85"],
    ["FR, a slip, Corsica", "sécu |2 95 11 2A 234 567 29"],
    ["ES, a slip", "DNI |12345678A"],
    ["ES, a slip, NIE", "NIE: |X-1234567-A"],
    ["IT, a slip", "codice fiscale |RSSMRA85T10A562T"],
  ])("finds %s", (_, marked) => {
    expectAt("national-id", marked);
  });

  it.each([
    ["NO, check digit wrong", "nå 01010100051"],
    ["NO, no such day", "nå 30029000057"],
    ["NO, named, one digit short", "fnr 010101000511"],
    ["NO, named, not grouped as one", "fnr 0101 0100 051"],
    ["NO, a wrong one named farther away", "fnr mangler, fikk 01010100051"],
    ["NO, a wrong one behind a word that only ends so", "xfnr 01010100051"],
    ["NO, named, with more behind", "fnr 01010100051-1"],
    ["NO, named as another country's", "BSN 01010100051"],
    ["a staff number", "personalnummer 01010100051"],
    ["tax of a firm", "tax 111222334"],
    ["NO, parts of a phone number and a date", "fra 73 65 01 01.01 00050"],
    ["NO, a British mobile", "ring 07911123694"],
    ["NO, an H-number labelled otherwise", "ordre 31521200033"],
    ["NO, a bank account", "konto 0101.01.00050"],
    ["SE, check digit wrong", "640823-3235"],
    ["SE, labelled otherwise", "ordre 640823-3234"],
    ["SE, a moment", "202501151235"],
    ["DK, labelled otherwise", "sak 211062-5629"],
    ["FI, check sign wrong", "131052-308U"],
    ["DE, check digit wrong", "36574261890"],
    ["DE, labelled otherwise", "ordre 36574261809"],
    ["NL, labelled otherwise", "ordre 111222333"],
    ["NL, check digit wrong", "national coverage 111222334"],
    ["NL, a Norwegian organisation", "923609016"],
    ["GB, not issued", "QQ123456C"],
    ["GB, a serial number", "S/N AB123456C"],
    ["GB, NHS without a label", "943 476 5919"],
    ["FR, key wrong", "295117823456785"],
    ["FR, a device", "IMEI 295117823456784"],
    ["ES, letter wrong", "12345678A"],
    ["ES, a serial number", "serienr 12345678Z"],
    ["IT, letter wrong", "RSSMRA85T10A562T"],
    ["an amount", "kr 111222333"],
    ["glued to letters", "AB111222333"],
  ])("finds none in %s", (_, value) => {
    expect(found(value, { refuse: ["national-id"] })).toEqual([]);
  });

  it("finds those of the requested countries only", () => {
    expect(found("640823-3234", { countries: ["NO"] })).toEqual([]);
    expectAt("national-id", "|01010100050", { countries: ["NO"] });
    expect(found("RSSMRA85T10A562S", { countries: ["NO"] })).toEqual([]);
  });
});

describe("IBANs and payment cards in text", () => {
  it.each([
    "IBAN |NO9386011117947",
    "|NO93 8601 1117 947",
    "|no93-8601-1117-947",
    "iban|NO9386011117947",
    "|GB29 NWBK 6016 1331 9268 19 brukes",
    "|DE89370400440532013000,",
    "Refund to |SE45 5000 0000 0583 9825 7466",
    "|FR14 2004 1010 0505 0001 3M02 606",
    "|NO93 8601\n1117 947",
  ])("finds the IBAN in %s", (marked) => {
    expectAt("iban", marked);
  });

  it.each([
    "NO9386011117948",
    "NO93860111179470",
    "XX9386011117947",
    "SE45 5000 0000 0583 9825 746",
    "aNO9386011117947",
  ])("finds no IBAN in %s", (value) => {
    expect(found(value, { refuse: ["iban"] })).toEqual([]);
  });

  it.each([
    "|4111111111111111",
    "Visa |4111 1111 1111 1111.",
    "|4111-1111-1111-1111",
    "|4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
    "|5555 5555 5555 4444",
    "|2223 0031 2200 3222",
    "|3782 822463 10005",
    "|6011000990139424",
    "|3530111333300000",
    "|36227206271667",
  ])("finds the card in %s", (marked) => {
    expectAt("payment-card", marked);
  });

  it.each([
    "4111111111111112",
    "9111111111111111",
    "KID 4111111111111111",
    "ordre 4111111111111111",
    "kr 4111111111111111",
    "41 1111 1111 111111",
  ])("finds no card in %s", (value) => {
    expect(found(value, { refuse: ["payment-card"] })).toEqual([]);
  });
});

describe("addresses in text", () => {
  it.each([
    "|kari@example.no",
    "skriv til |kari.nordmann+x@mail.example.co.uk, takk.",
    "(|kari@example.no)",
    "<|kari@example.no>",
    "mailto:|kari@example.no",
    "|kari (at) example (dot) no",
    "|kari[at]example[dot]no",
    "|kari{krøllalfa}example{punktum}no",
    "|kari @ example.no",
    "|åse@blåbær.no",
    "|kari＠example.no",
    "|ka\u00adri@exam\u200bple.no",
    "|o'brien@example.com",
    '|"kari nordmann"@example.no',
    "|用户@例子.com",
    "|kari(a)firma.no",
    "skriv til |kari (a) firma.no",
    "|kari[a]firma.no",
    "|kari [at] firma dot no",
    "|kari.n (at) firma punktum no",
    "|kari@firma dot co dot uk",
    "|kari@firma .no",
    "|kari at firma.no",
    "mail: |kari at firma.no",
    "Kontakt Per, |per at firma.no.",
    "sendt til |kari at firma.no i går",
    "vi fikk |kari.nordmann at firma.no av henne",
    "hun har |kari at gmail.com nå",
    "vi fikk |kari at firma dot no av henne",
    "|KARI AT FIRMA DOT COM",
    "|kari krøllalfa firma.no",
    "|kari alfakrøll firma punktum no",
    "|kari -at- firma.no",
    "|kari_at_firma.no",
    "|support(a)firma.no",
  ])("finds the e-mail address in %s", (marked) => {
    expectAt("email", marked);
  });

  it.each([
    "@kari",
    "møte @ kontoret",
    "3 stk @ 99.50",
    "bilde@2x.png",
    "kari@localhost",
    "kari@",
    "@example.no",
    "pkg@1.2.3",
    "kari@example..no",
    "møte (a) firma",
    "punkt (a) firma.no",
    "(a) firma.no",
    "møte (a) pris.xyz",
    "He works at equinor.com",
    "bought at komplett.no",
    "hun sa at firma.no er nede",
    "vi ser at gmail.com virker",
    "butikken at firma.no er ny",
    "stay-at-home.com",
    "created_at updated_at.log",
    "meet at 10.30 at Oslo S",
    "we are at node.js conference",
    "look at home. no problem",
    "kari at firma",
    "kari@firma dot xyz",
    "firma dot no",
    "komplett.no at elkjop.no i dag",
  ])("finds no e-mail address in %s", (value) => {
    expect(found(value)).toEqual([]);
  });

  it.each([
    "|192.168.1.14",
    "IP |10.0.0.12:8080",
    "logget inn fra |8.8.8.8",
    "[|84.208.193.125]",
    "IP |22.33.44.55",
    "|2001:db8::8a2e:370:7334",
    "|2001:0db8:0000:0000:0000:8a2e:0370:7334.",
    "|fe80::1ff:fe23:4567:890a%eth0",
    "|::ffff:192.168.10.14",
  ])("finds the IP address in %s", (marked) => {
    expectAt("ip-address", marked);
  });

  it.each([
    "256.100.100.100",
    "192.168.1",
    "1.2.3.4",
    "192.168.1.14.5",
    "versjon 192.168.10.14",
    "v10.20.30.140",
    "Firmware upgraded to 17.28.37.107",
    "00:1A:2B:3C:4D:5E",
    "12:30:45",
    "std::vec1",
    "1::2",
  ])("finds no IP address in %s", (value) => {
    expect(found(value)).toEqual([]);
  });

  it.each([
    "|https://example.no/reset?token=abc",
    "se |https://kari:hemmelig@example.no/.",
    "(|https://example.no/u/9f8a7b6c-5d4e-4f2a-8b0c-112233445566)",
    "|https://example.no/i/x7Kp2mQ9vT4bN8sL1",
    "|https://example.no/#access_token=abc",
    "|https://example.no/?q=kari%40example.no",
    "|https://example.no/p/01010100050",
    "|https://wa.me/4790000000",
    "|example.no/login?email=x1",
    "|https://example.no/x;jsessionid=a1b2c3d4e5f6a7b8c9",
    "|https://example.no/?code=a1b2c3d4",
  ])("finds the personal URL in %s", (marked) => {
    expectAt("personal-url", marked);
  });

  it.each([
    "https://example.no/produkter/12345?page=2&sort=price",
    "https://example.no/hjelp/slik-starter-du-ruteren-2026?utm_source=nyhetsbrev",
    "https://example.no/?token=",
    "https://example.no/?code=no",
    "https://example.no/x/commit/9f8a7b6c5d4e3f2a1b0c9f8a7b6c5d4e3f2a1b0c",
    "https://example.no/a1b2c3d4e5f6a7b8c9d0.png",
    "www.example.no/dekning",
    "://",
    "https://",
  ])("finds nothing personal in %s", (value) => {
    expect(found(value)).toEqual([]);
  });
});

describe("the words around a number", () => {
  it.each([
    ["a comma ends what a word says of the number behind it", "Faktura betalt, |90000000"],
    ["a sentence does", "Sendte faktura. |90000000"],
    ["so does one that a name begins", "Se sak. Kari |90000000"],
    ["a dash before a capital does", "Faktura betalt - Kari |90000000"],
    ["a semicolon does", "ordre; |90000000"],
    ["a line does", "ordre\n|90000000"],
    ["an exclamation does", "Faktura! |90000000"],
    ["another number takes the word", "ordre 4711 ga |90000000"],
    ["a unit belongs to the number before it", "kostet 473 kr |90000000"],
    ["three words between are too far", "faktura hun sa han |90000000"],
    ["a word that says phone is nearer", "ordre på telefon |90000000"],
    ["a word that says phone reaches further", "telefon hun sa han var enig i |64366136"],
    ["words behind it, after is", "|64366136 is the mobile"],
    ["words behind it, in brackets", "|64366136 (jobb, mobil)"],
    ["an abbreviation goes on", "tlf. |64366136"],
    ["a label glued with a hyphen", "Mobil-|64366136"],
    ["compounds", "kontakttelefonnummer |64366136"],
    ["a full stop before nr", "Flytter da. nr |90000000"],
  ])("%s", (_, marked) => {
    expectAt("phone", marked);
  });

  it.each([
    ["two words between are near", "faktura hun sa 90000000"],
    ["an abbreviation goes on", "ordrenr. 90000000"],
    ["an abbreviation with a capital goes on", "Ref. 90000000"],
    ["generic words do not count", "ordre med nummer 90000000"],
    ["lists share a label", "ordre 55123456, 56123456 og 90000000"],
    ["what a number was moved to shares it", "ordre 55123456 flyttet til 90000000"],
    ["words behind it, after is", "90000000 is the order number"],
    ["words behind it, in brackets", "90000000 (faktura)"],
    ["a hash", "se #90000000"],
    ["what a call was about", "ringte ang 90000000"],
    ["compounds", "strømmålernummer 90000000"],
    ["parts of a word", "KID-nummer 90000000"],
    ["a word for a phone is further", "telefon ordre 64366136"],
    ["no word for a phone", "fint med 64366136"],
    ["a phone behind a unit", "telefon 64366136 kr"],
    ["a word for a phone in another sentence", "Bruk telefon. Fint med 64366136"],
    ["a word for a phone on another line", "telefon\n64366136"],
    ["a word for a phone of another number", "telefon 90 ga 64366136"],
    ["an iPhone", "iphone 64366136"],
    ["years", "mobil 2020-2024"],
    ["an id beside a word for a phone", "message sent, line id 64366136"],
  ])("%s: no phone number", (_, value) => {
    expect(found(value)).toEqual([]);
  });

  it.each([
    "kr 111222333",
    "kr. 111222333",
    "NOK111222333",
    "€ 111222333",
    "111222333 kr",
    "111222333,-",
    "111222333,5",
    "111222333,50",
    "111222333 %",
    "111222333 kWh",
    "111222333km",
  ])("%s is an amount", (value) => {
    expect(found(value)).toEqual([]);
  });

  it("mark no amount if letters follow", () => {
    expectAt("national-id", "|111222333 krever svar");
    expectAt("national-id", "|111222333, 500 meter unna");
  });
});

describe("disguises", () => {
  it.each<[string, PersonalDataKind, string]>([
    ["no-break spaces", "phone", "tlf |900\u00a000\u00a0000"],
    ["narrow no-break spaces", "phone", "|900\u202f00\u202f000"],
    ["thin spaces", "national-id", "|010101\u200900050"],
    ["zero-width spaces", "phone", "|9\u200b0\u200b0\u200b00000"],
    ["soft hyphens", "national-id", "|010101\u00ad00050"],
    ["full-width digits", "phone", "ring |９００００００１"],
    ["Arabic-Indic digits", "phone", "ring |٩٠٠٠٠٠٠١"],
    ["mathematical digits", "phone", "ring |𝟗𝟎𝟎𝟎𝟎𝟎𝟎𝟏"],
    ["circled digits", "phone", "ring |④④④④④④④⑤"],
    ["keycaps", "phone", "ring |9\ufe0f\u20e30\ufe0f\u20e3000001"],
    ["unusual hyphens", "payment-card", "|4111\u20111111\u20131111\u22121111"],
    ["full-width dots", "ip-address", "|192．168．1．14"],
    ["tabs", "phone", "|900\t00\t000"],
    ["direction marks", "phone", "\u202a|+47 900 00 000"],
    ["full-width letters", "iban", "|ＮＯ9386011117947"],
  ])("do not hide %s", (_, kind, marked) => {
    expectAt(kind, marked);
  });

  it("keep offsets of the text as it was sent", () => {
    expectAt("phone", "𝟏𝟐 😀 (at) \u200b\u200b ﬁn tlf |９００ ００ ０００");
    expectAt("phone", "A\u030a A\u030a ring |90000000", { normalize: "NFC" });
  });
});

describe("text()", () => {
  it("reports all findings in order, the first ten of them", () => {
    expect(found("kari@example.no, 192.168.1.14, +4790000000, 01010100050")).toEqual([
      "an e-mail address at offset 0",
      "an IP address at offset 17",
      "a phone number at offset 31",
      "a national identity number at offset 44",
    ]);
    expect(found("a@b.no ".repeat(11))).toHaveLength(10);
    expect(found("a@b.no ".repeat(9))).toHaveLength(9);
  });

  it("takes four pairs with dots for a phone number if that is possible, else for an IP address", () => {
    expectAt("phone", "|42.33.44.55");
    expectAt("ip-address", "|42.33.44.55", { refuse: ["ip-address"] });
    expectAt("ip-address", "|42.33.44.55", { countries: ["SE"] });
    expect(found("versjon 42.33.44.55")).toEqual([]);
  });

  it("refuses the requested kinds only, and finds them within others", () => {
    const all = "kari@example.no 192.168.1.14 +4790000000 NO9386011117947 4111111111111111 https://x.no/?token=1";
    for (const kind of ["email", "phone", "iban", "payment-card", "ip-address", "personal-url"] as const) {
      expect(found(all, { refuse: [kind] })).toEqual([expect.stringContaining(WORDS[kind])]);
    }
    expectAt("phone", "tlf |90000000@sms.example.no", { refuse: ["phone"] });
    expectAt("email", "https://x.no/?email=|kari@example.no", { refuse: ["email"] });
    expect(found("NO9386011117947", { refuse: ["phone", "national-id"] })).toEqual([]);
  });

  it("has a length of up to 2,000 units by default", () => {
    expect(text().safeParse("x".repeat(2_000)).success).toBe(true);
    expect(text().safeParse("x".repeat(2_001)).success).toBe(false);
    expect(text().safeParse("").success).toBe(true);
    expect(text({ min: 2, max: 3 }).safeParse("x").success).toBe(false);
    expect(text({ min: 2, max: 3 }).safeParse("xx").success).toBe(true);
    expect(text({ min: 3, max: 3 }).safeParse("xxx").success).toBe(true);
    expect(text({ max: 3 }).safeParse("xxxx").success).toBe(false);
    expect(text({ min: 2, normalize: "NFC" }).safeParse("A\u030a").success).toBe(false);
    expect(text({ max: 1, normalize: "NFC" }).safeParse("A\u030a")).toEqual({ success: true, data: "Å" });
    expect(text({ max: 1 }).safeParse("A\u030a").success).toBe(false);
  });

  it("does not search a text that is too long", () => {
    const issues = text({ max: 5 }).safeParse("ring 90000000").error?.issues ?? [];
    expect(issues.map(({ code }) => code)).toEqual(["too_big"]);
  });

  it("refuses text that no database keeps", () => {
    for (const value of ["a\0", "a\ud800"]) {
      const result = text().safeParse(value);
      expect(result.error?.issues).toHaveLength(1);
    }
    expect(text().safeParse("a\0").error?.issues[0]?.message).toBe("holds the character U+0000");
  });

  it.each<[string, object, string]>([
    ["a misspelt option", { refuses: "all" }, "invalid-terms"],
    ["no kinds", { refuse: [] }, "invalid-terms"],
    ["an unknown kind", { refuse: ["phone", "name"] }, "invalid-terms"],
    ["kinds that are no list", { refuse: "phone" }, "invalid-terms"],
    ["another normal form", { normalize: "NFD" }, "invalid-terms"],
    ["a maximum of zero", { max: 0 }, "invalid-limits"],
    ["a broken maximum", { max: 1.5 }, "invalid-limits"],
    ["a maximum that is none", { max: "5" }, "invalid-limits"],
    ["a negative minimum", { min: -1 }, "invalid-limits"],
    ["a minimum above the maximum", { min: 6, max: 5 }, "invalid-limits"],
    ["no countries", { countries: [] }, "invalid-country"],
    ["an unknown country", { countries: ["NO", "XX"] }, "invalid-country"],
    ["a country that is no text", { countries: [47] }, "invalid-country"],
  ])("refuses %s", (_, options, code) => {
    let thrown: unknown;
    try {
      text(options);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(DefinitionError);
    expect(thrown).toMatchObject({ code });
  });

  it("keeps its own copy of the lists it gets", () => {
    const refuse: [PersonalDataKind, ...PersonalDataKind[]] = ["phone"];
    const schema = text({ refuse });
    refuse[0] = "email";
    expect(schema.safeParse("ring 90000000").success).toBe(false);
  });
});

function cases(extra: Parameters<typeof field>[0] = z.string().optional()) {
  return defineAssignment({
    id: freshId("text"),
    purpose: { title: "Test", category: "dpv:CustomerCare", basis: contract({ contract: "Test" }) },
    controller: fjordNet,
    retention: { keep: "P1D", from: "collected" },
    identifiedBy: ["phone"],
    fields: {
      ...contact("phone"),
      note: field(text({ max: 500, refuse: "all" }).optional(), { necessity }),
      visits: field(z.array(z.strictObject({ summary: text({ normalize: "NFC" }).nullable() })).optional(), {
        necessity,
      }),
      either: field(z.union([text(), z.number()]).optional(), { necessity }),
      extra: field(extra, { necessity }),
    },
  });
}

describe("a field of free text", () => {
  const phone = "+4790000000";

  it("refuses at its position, at any depth, and repeats nothing", () => {
    const secret = "01010100050";
    const result = cases().safeParse({
      phone,
      note: `fnr ${secret}`,
      visits: [{ summary: null }, { summary: `${secret} kom` }],
      either: `x ${secret}`,
    });
    const error = result.success ? undefined : result.error;
    expect(error).toBeInstanceOf(RefusedError);
    expect(error?.refusals.map(({ code, field: name, path, message }) => [code, name, path, message])).toEqual([
      ["personal-data-in-text", "note", "note", "holds what looks like a national identity number at offset 4"],
      [
        "personal-data-in-text",
        "visits",
        "visits[1].summary",
        "holds what looks like a national identity number at offset 0",
      ],
      ["personal-data-in-text", "either", "either", "holds what looks like a national identity number at offset 2"],
    ]);
    expect(
      inspect(error, { depth: null, showHidden: true }) + JSON.stringify(error) + String(error?.stack),
    ).not.toContain(secret);
  });

  it("lets ordinary notes in, in the requested form", () => {
    const input = { phone, note: "Ordre 90000000 til kr 1 200,- den 05.01.2026", visits: [{ summary: "A\u030ase" }] };
    expect(cases().parse(input)).toEqual({ ...input, visits: [{ summary: "Åse" }] });
  });

  it("works beside schemas of zod/mini", () => {
    const schema = mini.optional(mini.array(text({ refuse: ["email"] })));
    const result = cases(schema).safeParse({ phone, extra: ["kari@example.no"] });
    expect(result.success ? [] : result.error.refusals.map(({ path }) => path)).toEqual(["extra[0]"]);
  });

  it("keeps the text out of zod's issues, also if zod is asked to report the input", () => {
    const result = text().safeParse("ring 90000000", { reportInput: true });
    expect(inspect(result.error, { depth: null, showHidden: true })).not.toContain("90000000");
  });

  it("ignores an issue that another check made up", () => {
    const secret = "Kari 90000000";
    const genuine = text().safeParse("ring 90000000").error?.issues[0];
    const params = genuine?.code === "custom" ? genuine.params : undefined;
    expect(Object.isFrozen(params)).toBe(true);
    for (const forged of [
      { kind: secret, offset: secret },
      { kind: "phone", offset: secret },
      Object.create(params ?? null, { kind: { value: secret } }),
      { ...params, offset: secret },
    ]) {
      const schema = z.string().check((payload) => {
        payload.issues.push({ code: "custom", message: secret, params: forged, input: payload.value });
      });
      const result = cases(schema).safeParse({ phone, extra: "x" });
      const refusals = result.success ? [] : result.error.refusals;
      expect(refusals).toMatchObject([{ code: "invalid-value", message: "does not pass the field's own check" }]);
      expect(JSON.stringify(refusals)).not.toContain(secret);
    }
  });
});

describe("bounds of the guard", () => {
  it.each<[PersonalDataKind, string, string]>([
    ["payment-card", "2221000000000009", "2220990000000002"],
    ["payment-card", "2720990000000007", "2721000000000004"],
    ["payment-card", "5100000000000008", "5000000000000009"],
    ["payment-card", "5500000000000004", "5600000000000003"],
    ["payment-card", "340000000000009", "350000000000006"],
    ["payment-card", "370000000000002", "400000000000006"],
    ["payment-card", "3528000000000007", "3527000000000008"],
    ["payment-card", "30500000000003", "30600000000001"],
    ["payment-card", "6440000000000005", "6430000000000007"],
    ["ip-address", "255.255.255.255", "255.255.255.256"],
    ["ip-address", "10.0.0.10", "10.0.0.010"],
    ["personal-url", "https://x.no/a1b2c3d4e5f6g7h8", "https://x.no/a1b2c3d4e5f6g7h"],
    ["personal-url", "https://x.no/?code=abc123", "https://x.no/?code=abc12"],
    ["email", "a@b.no", "a@b.n"],
    ["iban", "BE68539007547034", "BE6853900754703"],
    ["iban", "MT84MALT011000012345MTLCAST001S", "MT84MALT011000012345MTLCAST001T"],
  ])("hold for %s: %s is found, and %s is not", (kind, inside, outside) => {
    expectAt(kind, `|${inside}`, { refuse: [kind] });
    expect(found(outside, { refuse: [kind] })).toEqual([]);
  });
});

describe("hostile text", () => {
  const units = [
    "1",
    "1 ",
    "1.",
    "1-",
    "@",
    "a@",
    "a.",
    "1:",
    "://",
    "a://",
    "https://a/",
    "+",
    "+47 ",
    "(at)",
    "(",
    "900 00 000 1 ",
    "NO93",
    "AB 12 ",
    "tlf 1 ",
    "１",
    "f::",
    "ip 1.1.1.",
    '"a@',
    "00 ",
    "1/1/",
    "?t=",
  ];

  it.skipIf(MUTATING).each(units)("takes time in proportion to its length: %j", (unit) => {
    const guarded = text({ max: 70_000 });
    const time = (length: number): number => {
      const value = unit.repeat(length).slice(0, length);
      const rounds = [0, 1].map(() => {
        const start = performance.now();
        guarded.safeParse(value);
        return performance.now() - start;
      });
      return Math.min(...rounds);
    };
    time(2_000);
    const [short, long] = [time(4_096), time(32_768)];
    // eight times the text; sixty-four times the work would be quadratic
    expect(long).toBeLessThan(Math.max(1_500, short * 32));
  });
});
