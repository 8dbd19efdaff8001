/** Distance from which words may say that a number is something else: anywhere in its sentence, or beside it. */
export type Reach = "sentence" | "beside";
/** Meaning of a number by the words around it. */
export type Label = "phone" | "identity" | "card" | "address" | "version" | "number" | "other";

const PHONE =
  /^(?:t(?:lf|el|lph|lfn)(?:nr|no|nummer|num)?$|tele|mob(?:nr|il)?|cell|call|kall|ring|sms|whats|viber|signal$|fa(?:ks|x)|treff|n(?:å|aa)s|n(?:å|aa)es|reach|oppring|anrop|tilbakering|voicemail|dial|viderekob|forward|divert|prøv|message|beskjed|^answer|^direct$|direkten|^[tm]$|tried$|rang$|ph$|kontakt|contact|text(?:ed|s|ing)?$|txt|msg|handphone|landline|fasttelefon|puh|port(?:er|ing)|gsm|handy|(?:phone|mobile|cell|tel)(?:no|nr)$|(?:hoved|sentralbord|fast|privat|jobb|arbeids|hjemme|bytte|vakt)-?n(?:r|ummer))|telefon|(?<!i)phone|mobil/;
const IDENTITY =
  /^(?:f(?:ø|o|oe)ds|fnr|fdnr|f\.?nr|pers(?:on)?\.?n|person(?:al)?$|pnr|dnr|dnummer|d-n|h-n|cpr|bsn|sofi|burgers|nino|ni$|nin$|insurance|tax$|skatte|hetu|henkil|steuer|idnr|idn|tin$|nir$|insee|dni$|nie$|nif$|codice|fiscale|cf$|ssn|social|sosial|soc$|nhs|identi|legitim|samordn|nasjonal|national|born|født|secu|sécu)/;
const CARD = /^(?:kort|visa|master|amex|bankkort|debit|kreditt|credit|pan$)|kort(?:et|nr|nummer)?$|^cards?$/;
const ADDRESS =
  /^(?:ip|ipv[46]|ruter|router|trafikk|traffic|brannmur|firewall|gateway|address|adresse|adr|host|ping|login|logget|logged|innlogg|server|klient|session|vpn|dns)/;
/** Dotted numbers of other things than machines. */
const VERSION =
  /versjon|version|^v$|^ver$|build|firmware|^fw|release|software|programvare|chrome|safari|firefox|^edge|windows|android|^ios|nettleser|browser|section|punkt|paragra|kapit|chapter|^kap$/;
const OTHER =
  /ordre|order|bestill|booking|bookn|reserv|faktur|invoice|kidn|^kid$|merge|^slått$|^sammensl|duplik|duplicate|registration|^regist(?:er|ry)n|^reg(?:nr|no)?$|^ref(?:$|s$|nr|no|er)|^sak(?!sbeh)|case|ticket|billett|avtale|contract|kontrakt|polise|policy|serie|serial|^s\/?n$|^sno$|imei|iccid|^sim|^vare|sku|artik|article|item|produ|model|^parts?$|^pn$|^del(?:e?nr)?$|pakke|parcel|package|spor(?:ing|e|nr)|track|sending|shipm|consign|^post|^zip|isbn|issn|^ean|gtin|upc|barcode|strekkode|^org|foretak|^vat$|^mva|^konto|account|acct|^måler|^meter|meters?$|anlegg|^gnr|^bnr|odomet|kilom|km|mileage|pris|price|^kr$|nok|eur|gbp|usd|beløp|amount|^sum|total|batch|^lot$|lisens|licen[cs]e|^key|nøkkel|kode[nr]?$|^kode|^code|^dekoder|^decoder|^avles|^reading|^rom(?:nr)?$|^room|^dør|^teller|voucher|coupon|gavekort|kundenr|kundenum|kundeid|kundeno|member|medlem|transa|betaling|payment|deposit|saldo|balance|incident|hendelse|^rma|^po$|quote|tilbud|offer|deal|opportunity|prosjekt|project|^port(?!er|ing)|vlan|mac$|^puk|^pin$|gps|koordin|coord|lengdegr|longit|latit|breddegr|omset|revenue|turnover|budsj|budget|visning|views|antall|quantity|^qty|regnr|chassis|understell|vin$|ssid|circuit|samband|linje-?(?:id|nr)|line-?id|dokument|document|docu|arkiv|journal|protokoll|claim|skade(?!lid)|køyre|^log(?:gnr)?$|warrant|garanti|subscription|abonnementsn|^abo(?!nnent(?:en|s|ens)?$)|modem|enhet|device|asset|inventar|utstyr|stock|lager|eiendom|matrik|bruksn|pallet|pall|container|flight|fly(?:vning)?$|stillingn|vedtak|rapport|report|purchase|innkj|requis|rekvis|lead$|leadnr|crm|hubspot|salesforce|record|row|rad$|linjenr|hash|commit|bilag|voucher|receipt|kvittering|parkering|hylle|kolli|^inv$|kredit(?:t)?nota|^note$|kupong|^node|parsell|^wo$|task|oppgave|^linje|speed|hastighet|størrelse|^size|^buss|^bus$|^ral$|^farge|^colou?r|avvik|issue|^bug|jira|request|^req|^rfc|kabel|cable|^site$|lokasjon|location|bygg|leilighet|apartment|^bil(?:en)?$|vogn|skilt|plate|alarm|utlegg|expense|lån|loan|mandat|isin|swift|^bic|^cvr|siret?n?$|duns|kjørt|driven|bredde|høyde|width|height|lengde|length|vekt|weight|areal|folio|^nota|^bill$|^bilag/;
/** Names the number of a thing of any kind: avviksnr, kabelnummer. */
const NUMBER_OF = /\p{L}{3}(?:nr|nummer|nummeret|number|-id)$/u;
/** People, who have phone numbers. Words before them are said of them, and not of the number. */
const PERSON =
  /^(?:.*behandler(?:en)?|handlers?|holders?|skadelidte|.*taker(?:en)?|owners?|eier(?:en)?|vitnet?|witness)$/;
/** People who are numbered in lists, as in "customer no 41234567". "Customer 41234567" may be a phone. */
const PARTY = /^(?:kunde|customer|client|klient|user|bruker|abonnent|subscriber|cust)$/;
const LISTED = /^(?:n(?:o|r|um|umber|ummer)|nbr|id|id-?n(?:r|o|umber|ummer)|kode|code|#)$/;
/** Places, as they stand before a colon in lists of phone numbers. */
const PLACE = /^(?:jobb|arbeid|privat|hjem(?:me)?|work|home|office|kontor)$/;
/** Words that name a number without saying of what. */
const GENERIC =
  /^(?:n(?:o|r|um|umber|ummer|umre|umbers|umret|ummeret|ummer's)|nbr|id|ids|id-?n(?:r|o|umber|ummer)|is|er|are|was|var|the|new|ny|nytt|nye|old|gamle|gammelt|his|her|hans|hennes|my|mitt|min|på|on|at|to|til|fra|from|with|med|a|an|en|et|#|:)$/;
const UNIT = /^(?:kr|nok|sek|dkk|eur|gbp|usd|kroner|km|mil|miles|stk|pcs)$/;
const LIST = /^(?:og|and|or|eller|samt|plus|&|and\/or)$/;
/** Leads from one number of a kind to another, as in "moved from 1 to 2". */
const MOVED = /^(?:to|into|til|med|with|by|av|mot)$/;
const ABOUT = /^(?:om|about|regarding|re|ang|angående|vedr|vedrørende|concerning|gjelder|gjaldt)$/;
const COPULA = /^(?:is|er|was|var|are|belongs|tilhører|hører|som|as)$/;
/** Leads to the thing for which a number was given. */
const FOR = /^(?:for|ved)$/;
/**
 * Ends words whose noun does not name the number behind them. The noun was sent to the number, held on it or made for it,
 * as in "invoice sent to 900 00 000" and "SIM card on 900 00 000".
 */
const MEANT_FOR =
  /(?:^|[^\p{L}])(?:(?:send(?:t|te|er|es)?|sent|svarte?|replied|levert|delivered)(?:\s[\p{L}-]{1,20}){0,2}\s(?:to|til)|(?:e?sim(?:-?kort(?:et)?|-?card|en)?|puk(?:-?koden?)?|abonnement(?:et)?|subscription)\s(?:to|til|på|on)|for)\s\(?$/iu;
/** Verbs whose subject is always the number of a phone, as in "64366136 ringte". */
const CALLS = /^(?:ring(?:te|er)?|rang|call(?:s|ed|ing)?|phoned|text(?:s|ed)|svar(?:te|er)|answer(?:s|ed))$/;

const WORD = /#|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&/-]*/gu;
/** Distance within which labels are looked for, in units and words. */
const REACH = 72;
const REACH_AFTER = 48;
const WORDS_BEFORE = 7;
const WORDS_OTHER = 3;
const WORDS_AFTER = 6;
/** Ends a sentence. Abbreviations ("tlf. 900 …", "ordrenr. 41 …") do not. */
const ENDS =
  /[!?]\s|\.\s+(?=\p{Lu})|(?:\p{L}{3}(?<![Nn]r|[Nn]o|[Nn]um|[Tt]lf|[Tt]el|[Mm]ob|[Rr]ef|[Oo]rg|[Cc]ust|[Aa]cct|[Ii]nv|[Ff]akt|[Oo]rd|[Bb]est|[Vv]edr|[Ii]ban|[Kk]to|[Pp]ers)|[0-9])\.\s|\s-\s+(?=\p{Lu})|[\n;|]/gu;

/** Reads one word beside a number. Words joined by a hyphen count as a whole and one by one. */
export function findLabel(word: string): Label | undefined {
  const low = word.toLowerCase();
  for (const part of new Set([low, ...low.split(/[-/]/)])) {
    const label = labelOfPart(part);
    if (label !== undefined) return label;
  }
  return undefined;
}

function labelOfPart(low: string): Label | undefined {
  if (IDENTITY.test(low)) return "identity";
  if (OTHER.test(low)) return "other";
  if (VERSION.test(low)) return "version";
  if (PHONE.test(low)) return "phone";
  if (CARD.test(low)) return "card";
  if (ADDRESS.test(low)) return "address";
  return NUMBER_OF.test(low) ? "other" : undefined;
}

/**
 * Reads the nearest telling word for the number at `start` to `end`. Words before it count first, as far back as its
 * sentence goes. Words behind it count if they are in brackets or after "is". Another number takes the words before it,
 * unless only "and" or a comma stands between.
 *
 * @param reach - Distance from which words may say that the number is something else. If the number's own form tells
 * much, only the word beside it can say so.
 */
export function labelAround(text: string, start: number, end: number, reach: Reach = "sentence"): Label | undefined {
  const before = labelBefore(text, start, end - start, reach);
  return before === undefined || before === "number" ? (labelAfter(text, end) ?? before) : before;
}

function labelBefore(text: string, start: number, length: number, others: Reach): Label | undefined {
  const wordsOther = others === "beside" ? 1 : WORDS_OTHER;
  const from = Math.max(0, start - REACH);
  const reach = text.slice(from, start);
  // Stryker disable next-line ConditionalExpression,Regex: without words it comes to the same, later
  if (!/[\p{L}#]/u.test(reach)) return undefined;
  const sentence = reach.slice(endOfLast(reach));
  const words = [...sentence.matchAll(WORD)].reverse();
  // a word that the reach cuts in two says nothing
  if (sentence.length === reach.length && /^[\p{L}\p{N}]{2}/u.test(text.slice(from - 1, from + 1))) words.pop();
  let [generic, list, identity, numbered] = [false, true, false, false];
  let [listed, seen, comma, moved] = [false, 0, false, false];
  let right = sentence.length;
  let first = true;
  for (const match of words) {
    const word = match[0].toLowerCase();
    const gap = sentence.slice(match.index + match[0].length, right);
    const beside = first;
    if (gap.includes(",")) comma = true;
    [right, first] = [match.index, false];
    if (word === "#" && beside && gap === "") return "other";
    if (isNumber(word)) {
      if (!list && !(moved && word.length === length)) return identity ? "identity" : undefined;
      comma = false; // a list of numbers under one label
      continue;
    }
    if (LIST.test(word)) continue;
    if (list && MOVED.test(word)) moved = true;
    if (GENERIC.test(word)) {
      generic = beside && ["no", "nr", "nbr"].includes(word);
      listed = (beside || listed) && (LISTED.test(word) || COPULA.test(word));
      identity ||= word.startsWith("id");
      numbered ||= seen === 0 && word.startsWith("num");
      list &&= false;
      continue;
    }
    if (ABOUT.test(word) && seen === 0) return "other";
    if (PERSON.test(word)) return undefined;
    // in "for 473 kr. 900 …" the unit belongs to the number before it
    if (UNIT.test(word) && /[0-9]\s+$/.test(sentence.slice(0, match.index))) return undefined;
    // "reach him at", but "reach 900000"
    const label = beside && word === "reach" ? undefined : findLabel(word);
    if (label === "other" || label === "version") {
      if (identity && seen > 0) return "identity";
      return !comma && seen < wordsOther && !MEANT_FOR.test(sentence) ? label : undefined;
    }
    if (label !== undefined) return identity && seen > 0 ? "identity" : label;
    if (beside && gap.includes(":") && PLACE.test(word)) return "phone";
    if (listed && others === "sentence" && seen === 0 && PARTY.test(word)) return "other";
    // "permit no 41234567" is a number of something; "her new number" would be spelt out
    if (generic && !gap.includes(".")) return "other";
    generic = false;
    seen += 1;
    list = false;
    if (seen >= WORDS_BEFORE) break;
  }
  if (identity) return "identity";
  return numbered ? "number" : undefined;
}

function endOfLast(reach: string): number {
  let end = 0;
  for (const match of reach.matchAll(ENDS)) end = match.index + match[0].length;
  return end;
}

function labelAfter(text: string, end: number): Label | undefined {
  const reach = text.slice(end, end + REACH_AFTER);
  // Stryker disable next-line ConditionalExpression,Regex: without words it comes to the same, later
  if (!/\p{L}/u.test(reach)) return undefined;
  const inside = /^\s?\(([^)]{1,24})\)?/.exec(reach)?.[1];
  if (inside !== undefined) return firstLabel(inside);
  const clause = reach.replace(/[,;.!?\n].*/s, "");
  const words = [...clause.matchAll(WORD)].slice(0, WORDS_AFTER).map(([word]) => word);
  const [first = ""] = words;
  if (CALLS.test(first.toLowerCase())) return "phone";
  const said = firstLabel(words.join(" "));
  if (FOR.test(first.toLowerCase())) return said === "identity" ? said : undefined;
  return COPULA.test(first.toLowerCase()) ? said : undefined;
}

function firstLabel(words: string): Label | undefined {
  for (const [word] of words.matchAll(WORD)) {
    if (isNumber(word)) return undefined;
    const label = /^id$/i.test(word) ? "identity" : findLabel(word);
    if (label !== undefined) return label;
  }
  return undefined;
}

function isNumber(word: string): boolean {
  return /[0-9]{2}/.test(word);
}

const MONEY_BEFORE = /(?:(?<![0-9]\s?)\b(?:kr|nok|sek|dkk|isk|eur|usd|gbp|chf|mnok|knok)\.?|[£$€¥])\s?-?$/iu;
const UNIT_AFTER =
  /^(?:\s?(?:,-|,[0-9]{1,2}(?![0-9])|[%‰°£$€¥])|\s?(?:kr|nok|sek|dkk|isk|eur|euro|usd|gbp|chf|dollars?|pounds?|kroner|øre|mill|millioner|millions?|mrd|tusen|thousand|km|mil|miles?|mi|m2|m3|kwh|mwh|wh|kw|mw|w|v|kg|g|mg|tonn|tons?|l|liter|litres?|ml|m|cm|mm|µm|gb|mb|tb|kb|mbit|gbit|mbps|bytes?|bps|meter|metres?|feet|stk|pcs|pieces?|units?|enheter|dager|days?|timer|hours?|min|sek|sekunder|seconds?|s|ms|hz|mhz|ghz|px|views|visninger|kunder|customers|ganger|times|poeng|points|personer|people|per|pr)(?![\p{L}\p{N}]))/iu;

/** Tells if a number is an amount, by money beside it, decimals, or a unit behind it. */
export function isAmount(text: string, start: number, end: number): boolean {
  return MONEY_BEFORE.test(text.slice(Math.max(0, start - 10), start)) || UNIT_AFTER.test(text.slice(end, end + 14));
}
