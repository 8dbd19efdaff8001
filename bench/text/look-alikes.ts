import type { Random } from "./random.js";

/** Numbers and names in notes that are no personal data of the guarded kinds, as agents write them in both languages. */
export interface LookAlikes {
  readonly en: readonly ((random: Random) => string)[];
  readonly no: readonly ((random: Random) => string)[];
}

const pad = (value: number): string => String(value).padStart(2, "0");
const eight = (random: Random): string => `${random.int(1, 9)}${random.digits(7)}`;
const some = (random: Random): string => `${random.int(1, 9)}${random.digits(random.int(4, 11))}`;
const grouped = (value: number, mark: string): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, mark);
const amount = (random: Random): number => random.int(100, 99_999_999);

function date(random: Random): string {
  const [day, month, year] = [random.int(1, 28), random.int(1, 12), random.int(2019, 2027)];
  return random.pick([
    `${year}-${pad(month)}-${pad(day)}`,
    `${pad(day)}.${pad(month)}.${year}`,
    `${day}.${month}.${year}`,
    `${pad(day)}/${pad(month)}/${year}`,
    `${pad(day)}.${pad(month)}.${year % 100}`,
    `${year}${pad(month)}${pad(day)}`,
    `${pad(day)}-${pad(month)}-${year}`,
    `${year}/${pad(month)}/${pad(day)}`,
    `${year}-${pad(month)}-${pad(day)}T${pad(random.int(0, 23))}:${pad(random.int(0, 59))}:${pad(random.int(0, 59))}Z`,
    `${pad(day)}.${pad(month)}.${year} ${pad(random.int(8, 20))}:${pad(random.int(0, 59))}`,
    `${pad(day)}.${pad(month)}.${year % 100} ${pad(random.int(8, 20))}:${pad(random.int(0, 59))}`,
  ]);
}

function isbn(random: Random): string {
  const body = `978${random.digits(9)}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  const plain = `${body}${(10 - (sum % 10)) % 10}`;
  return random.pick([
    plain,
    `${plain.slice(0, 3)}-${plain.slice(3, 5)}-${plain.slice(5, 10)}-${plain.slice(10, 12)}-${plain.slice(12)}`,
  ]);
}

const serial = (random: Random): string =>
  random.pick([
    `${random.letters(2)}${random.digits(6)}`,
    `${random.letters(3)}-${random.digits(8)}`,
    `${random.letters(1)}${random.digits(9)}X`,
    `${random.letters(4)}${random.digits(7)}${random.letters(2)}`,
    `${random.digits(4)}-${random.letters(3)}-${random.digits(4)}`,
  ]);
const price = (random: Random): string => {
  const value = amount(random);
  return random.pick([
    `kr ${grouped(value, " ")},00`,
    `kr ${value}`,
    `NOK ${grouped(value, ".")},50`,
    `${grouped(value, " ")} kr`,
    `${value},-`,
    `${grouped(value, " ")} NOK`,
    `€${grouped(value, ",")}.00`,
    `£${grouped(value, ",")}`,
    `$${grouped(value, ",")}.99`,
    `EUR ${value}`,
    `${grouped(value, ".")} EUR`,
    `kr. ${grouped(value, " ")}`,
  ]);
};
const version = (random: Random): string =>
  `${random.int(1, 20)}.${random.int(0, 40)}.${random.int(0, 99)}.${random.int(0, 999)}`;
const organisation = (random: Random): string => {
  const n = `${random.pick(["8", "9"])}${random.digits(8)}`;
  return random.pick([n, `${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}`]);
};
const account = (random: Random): string => {
  const n = accountNumber(random);
  return random.pick([
    n,
    `${n.slice(0, 4)}.${n.slice(4, 6)}.${n.slice(6)}`,
    `${n.slice(0, 4)} ${n.slice(4, 6)} ${n.slice(6)}`,
  ]);
};
/** A Norwegian account number, with its check digit: the rule is that of the second one of a fødselsnummer. */
const accountNumber = (random: Random): string => {
  for (;;) {
    const body = `${random.int(1, 9)}${random.digits(9)}`;
    const sum = [...body].reduce(
      (total, digit, index) => total + Number(digit) * ([5, 4, 3, 2, 7, 6, 5, 4, 3, 2][index] ?? 0),
      0,
    );
    const check = (11 - (sum % 11)) % 11;
    if (check !== 10) return `${body}${check}`;
  }
};
const pageUrl = (random: Random): string =>
  random.pick([
    `https://www.example.no/produkter/${random.int(1000, 99_999_999)}`,
    "https://example.com/help/how-to-restart-your-router-in-2026?lang=en",
    `https://shop.example.com/p/${random.int(100, 999)}?page=2&sort=price`,
    "www.example.no/dekning",
    "https://example.no/bredband?utm_source=newsletter&utm_campaign=spring-2026",
    `https://status.example.com/incidents/${random.int(1000, 9999)}`,
    "https://docs.example.com/v2/api/reference.html#section-4",
  ]);

export const LOOK_ALIKES: LookAlikes = {
  no: [
    (random) => `Ordre ${eight(random)} er bekreftet.`,
    (random) => `Ordrenr. ${some(random)} sendt ${date(random)}.`,
    (random) => `Ordrenummer: ${eight(random)}`,
    (random) => `Gjelder bestilling #${eight(random)}.`,
    (random) => `Faktura ${eight(random)} forfaller ${date(random)}.`,
    (random) => `Purring på fakturanr ${some(random)} sendt.`,
    (random) => `KID ${random.digits(random.pick([8, 12, 16, 20, 25]))}, beløp ${price(random)}.`,
    (random) => `Betalt med KID-nummer ${random.digits(16)}.`,
    (random) => `Kundenr ${eight(random)} har avtale til ${date(random)}.`,
    (random) => `Kundenummer ${some(random)} slått sammen med ${some(random)}.`,
    (random) => `Pris ${price(random)} ble godtatt.`,
    (random) => `Tilbudet var på ${price(random)} pr år.`,
    (random) => `Omsetning i fjor: ${price(random)}.`,
    (random) => `Kilometerstand ${grouped(random.int(1000, 399_999), " ")} km ved service ${date(random)}.`,
    (random) => `Bilen har gått ${random.int(1000, 39_999)} mil.`,
    (random) => `Km-stand: ${random.int(10_000, 399_999)}.`,
    (random) => `Ringte ${date(random)}, ikke svar.`,
    (random) => `Ring tilbake ${date(random)} kl. ${pad(random.int(8, 18))}:${pad(random.int(0, 59))}.`,
    (random) => `Avtalt møte ${date(random)} kl ${pad(random.int(8, 18))}.${pad(random.int(0, 59))}.`,
    (random) => `Serienr ${serial(random)} på ruteren.`,
    (random) => `Modemet har serienummer ${some(random)}.`,
    (random) => `Målernummer ${eight(random)}, avlest ${random.int(1000, 99_999)} kWh.`,
    (random) => `Målepunkt-ID 7070575000${random.digits(8)}.`,
    (random) => `Saksnr ${random.int(2020, 2026)}/${random.digits(5)} er lukket.`,
    (random) => `Sak ${eight(random)} overført til teknisk.`,
    (random) => `Se sak nr. ${some(random)}.`,
    (random) => `Org.nr. ${organisation(random)} MVA.`,
    (random) => `Organisasjonsnummer ${organisation(random)} bekreftet i Brønnøysund.`,
    (random) => `Kontonummer ${account(random)} endres.`,
    (random) => `Bor på ${random.digits(4)} Oslo, gnr ${random.int(1, 300)} bnr ${random.int(1, 900)}.`,
    (random) => `ISBN ${isbn(random)} bestilt til biblioteket.`,
    (random) =>
      `Hastighet målt til ${random.int(10, 950)}/${random.int(10, 950)} Mbit/s, ping ${random.int(1, 90)} ms.`,
    (random) =>
      `Avstand ${random.int(100, 9000)} m til sentralen, dempning ${random.int(10, 60)}.${random.int(0, 9)} dB.`,
    (random) => `Versjon ${version(random)} av programvaren.`,
    (random) => `Firmware ${version(random)} installert på enheten.`,
    (random) => `Sporingsnummer 70${random.digits(16)} hos Posten.`,
    (random) => `Pakke ${random.digits(17)} er levert.`,
    (random) => `Varenr ${some(random)}, antall ${random.int(1, 900)} stk.`,
    (random) => `Referanse ${eight(random)}.`,
    (random) => `Ref.nr ${some(random)} notert.`,
    (random) => `IMEI ${random.pick(["35", "86"])}${random.digits(13)} sperret.`,
    (random) => `Avtalenummer ${eight(random)} sagt opp.`,
    (random) => `Medlemsnr ${eight(random)}.`,
    (random) => `Feilkode ${random.int(100, 999)}-${random.int(1000, 9999)} vises.`,
    (random) => `Se ${pageUrl(random)} for dekning.`,
    (random) =>
      `Rabatt ${random.int(5, 50)} %, ${random.int(2, 36)} måneder, ${random.int(2, 12)} x ${random.int(100, 999)} kr.`,
    (random) =>
      `Adresse: Storgata ${random.int(1, 200)}${random.pick(["", "A", "B"])}, H0${random.int(1, 9)}0${random.int(1, 9)}, ${random.digits(4)} Bergen.`,
    (random) => `Han har ${random.int(2, 9)} abonnement siden ${random.int(1995, 2026)}.`,
    (random) => `Koordinater ${random.int(58, 70)}.${random.digits(6)}, ${random.int(5, 30)}.${random.digits(6)}.`,
    (random) => `Regnr ${random.letters(2)} ${random.int(10_000, 99_999)}.`,
    (random) => `Budsjettet er ${random.int(2, 90)} ${random.digits(3)} ${random.digits(3)} kroner.`,
    (random) => `Ring kunden om ordre ${random.pick(["4", "9"])}${random.digits(7)}.`,
    (random) => `Kunden ringte angående faktura ${random.pick(["4", "9", "2"])}${random.digits(7)}.`,
    (random) => `${random.int(1, 20)} stk @ ${random.int(10, 900)},50 levert.`,
    () => `Tagget @kundeservice i kanalen, bilde@2x.png vedlagt.`,
    (random) => `MAC 00:1A:${random.digits(2)}:3C:${random.digits(2)}:5E på ruteren.`,
  ],
  en: [
    (random) => `Order ${eight(random)} confirmed.`,
    (random) => `Order no. ${some(random)} shipped ${date(random)}.`,
    (random) => `Order number: ${eight(random)}`,
    (random) => `Regarding purchase order #${eight(random)}.`,
    (random) => `Invoice ${eight(random)} is due ${date(random)}.`,
    (random) => `Reminder for invoice number ${some(random)} sent.`,
    (random) => `Customer no ${eight(random)} has a contract until ${date(random)}.`,
    (random) => `Customer ID ${eight(random)} was merged into ${eight(random)}.`,
    (random) => `Price ${price(random)} accepted.`,
    (random) => `Quoted ${price(random)} per year.`,
    (random) => `Turnover last year: ${price(random)}.`,
    (random) => `Odometer ${grouped(random.int(1000, 399_999), ",")} km at service ${date(random)}.`,
    (random) => `Mileage is ${random.int(1000, 199_999)} miles.`,
    (random) => `Called ${date(random)}, no answer.`,
    (random) => `Call back on ${date(random)} at ${pad(random.int(8, 18))}:${pad(random.int(0, 59))}.`,
    (random) => `Meeting ${date(random)}, room ${random.int(100, 999)}.`,
    (random) => `Serial number ${serial(random)} on the router.`,
    (random) => `S/N ${serial(random)} replaced.`,
    (random) => `Meter ${eight(random)} reads ${random.int(1000, 99_999)} kWh.`,
    (random) => `Ticket ${eight(random)} escalated to technical.`,
    (random) => `See case ${some(random)}.`,
    (random) => `Case-${random.int(2020, 2026)}-${random.digits(6)} closed.`,
    (random) => `VAT no. ${random.pick(["GB", "NO", "DE"])}${random.digits(9)}.`,
    (random) => `Company registration ${random.digits(8)}, org no ${organisation(random)}.`,
    (random) => `Account ${eight(random)} credited ${price(random)}.`,
    (random) => `ISBN ${isbn(random)} ordered.`,
    (random) => `Speed test ${random.int(10, 950)}/${random.int(10, 950)} Mbit/s, latency ${random.int(1, 90)} ms.`,
    (random) => `Line length ${random.int(100, 9000)} m, attenuation ${random.int(10, 60)}.${random.int(0, 9)} dB.`,
    (random) => `Version ${version(random)} installed.`,
    (random) => `Firmware upgraded to ${version(random)}.`,
    (random) => `Tracking number ${random.digits(18)}.`,
    (random) => `Parcel 1Z${random.letters(3)}${random.digits(11)} delivered.`,
    (random) => `SKU ${some(random)}, quantity ${random.int(1, 900)} pcs.`,
    (random) => `Reference ${eight(random)}.`,
    (random) => `Your ref: ${some(random)}.`,
    (random) => `IMEI ${random.pick(["35", "86"])}${random.digits(13)} blocked.`,
    (random) => `Contract ${eight(random)} cancelled.`,
    (random) => `Policy number ${some(random)} renewed.`,
    (random) => `Membership ${eight(random)} lapsed.`,
    (random) => `Error code ${random.int(100, 999)}-${random.int(1000, 9999)} shown.`,
    (random) => `See ${pageUrl(random)} for coverage.`,
    (random) => `Discount ${random.int(5, 50)}%, ${random.int(2, 36)} months at £${random.int(10, 99)}.99.`,
    (random) => `Lives at ${random.int(1, 200)} High Street, SW1A ${random.int(1, 9)}AA.`,
    (random) => `Customer since ${random.int(1995, 2026)}, ${random.int(2, 9)} lines.`,
    (random) => `Coordinates ${random.int(50, 59)}.${random.digits(6)}, -${random.int(0, 5)}.${random.digits(6)}.`,
    (random) => `Call the customer about order ${random.pick(["4", "9"])}${random.digits(7)}.`,
    (random) => `Customer rang regarding invoice ${random.pick(["4", "9", "2"])}${random.digits(7)}.`,
    (random) => `Transaction ${random.digits(random.pick([10, 12, 16]))} settled.`,
    (random) => `${random.int(1, 20)} units @ ${random.int(10, 900)}.50 delivered.`,
    () => `Pinged @support in the channel; see logo@2x.png.`,
    (random) => `Batch ${some(random)}, lot ${serial(random)}.`,
    (random) => `Part number ${serial(random)} is out of stock.`,
    (random) =>
      `Booking reference ${random.letters(6)}, seat ${random.int(1, 40)}C, flight BA${random.int(100, 2999)}.`,
    (random) => `MAC address 00:1A:${random.digits(2)}:3C:${random.digits(2)}:5E.`,
    (random) => `Deal worth ${grouped(random.int(1_000_000, 99_999_999), " ")} NOK in the pipeline.`,
  ],
};
