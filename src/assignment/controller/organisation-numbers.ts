import { validate as atBusinessid } from "stdnum/lib/cjs/at/businessid.js";
import { validate as atTin } from "stdnum/lib/cjs/at/tin.js";
import { validate as atUid } from "stdnum/lib/cjs/at/uid.js";
import { validate as beVat } from "stdnum/lib/cjs/be/vat.js";
import { validate as bgVat } from "stdnum/lib/cjs/bg/vat.js";
import { validate as chUid } from "stdnum/lib/cjs/ch/uid.js";
import { validate as chVat } from "stdnum/lib/cjs/ch/vat.js";
import { validate as cyVat } from "stdnum/lib/cjs/cy/vat.js";
import { validate as czDic } from "stdnum/lib/cjs/cz/dic.js";
import { validate as deStnr } from "stdnum/lib/cjs/de/stnr.js";
import { validate as deVat } from "stdnum/lib/cjs/de/vat.js";
import { validate as dkCvr } from "stdnum/lib/cjs/dk/cvr.js";
import { validate as eeKmkr } from "stdnum/lib/cjs/ee/kmkr.js";
import { validate as eeRegistrikood } from "stdnum/lib/cjs/ee/registrikood.js";
import { validate as esCif } from "stdnum/lib/cjs/es/cif.js";
import { validate as fiAlv } from "stdnum/lib/cjs/fi/alv.js";
import { validate as fiYtunnus } from "stdnum/lib/cjs/fi/ytunnus.js";
import { validate as frSiren } from "stdnum/lib/cjs/fr/siren.js";
import { validate as frSiret } from "stdnum/lib/cjs/fr/siret.js";
import { validate as frTva } from "stdnum/lib/cjs/fr/tva.js";
import { validate as gbVat } from "stdnum/lib/cjs/gb/vat.js";
import { validate as grVat } from "stdnum/lib/cjs/gr/vat.js";
import { validate as huAnum } from "stdnum/lib/cjs/hu/anum.js";
import { validate as ieVat } from "stdnum/lib/cjs/ie/vat.js";
import { validate as isKennitala } from "stdnum/lib/cjs/is/kennitala.js";
import { validate as isVsk } from "stdnum/lib/cjs/is/vsk.js";
import { validate as itIva } from "stdnum/lib/cjs/it/iva.js";
import { validate as liPeid } from "stdnum/lib/cjs/li/peid.js";
import { validate as ltPvm } from "stdnum/lib/cjs/lt/pvm.js";
import { validate as luTva } from "stdnum/lib/cjs/lu/tva.js";
import { validate as lvPvn } from "stdnum/lib/cjs/lv/pvn.js";
import { validate as mtVat } from "stdnum/lib/cjs/mt/vat.js";
import { validate as nlBtw } from "stdnum/lib/cjs/nl/btw.js";
import { validate as noMva } from "stdnum/lib/cjs/no/mva.js";
import { validate as noOrgnr } from "stdnum/lib/cjs/no/orgnr.js";
import { validate as plNip } from "stdnum/lib/cjs/pl/nip.js";
import { validate as plRegon } from "stdnum/lib/cjs/pl/regon.js";
import { validate as ptNipc } from "stdnum/lib/cjs/pt/nipc.js";
import { validate as roCui } from "stdnum/lib/cjs/ro/cui.js";
import { validate as roOnrc } from "stdnum/lib/cjs/ro/onrc.js";
import { validate as seOrgnr } from "stdnum/lib/cjs/se/orgnr.js";
import { validate as seVat } from "stdnum/lib/cjs/se/vat.js";
import { validate as siDdv } from "stdnum/lib/cjs/si/ddv.js";
import { validate as skDph } from "stdnum/lib/cjs/sk/dph.js";

/** Validates a number by one rule of a country. */
type Rule = (number: string) => { readonly isValid: boolean };

/** The numbers of enterprises that a country's check knows. */
interface CountryRules {
  readonly rules: readonly Rule[];
  /** Says which numbers these are. In some countries, the check knows the number for taxes and not the register's own. */
  readonly takes: string;
}

/**
 * The rules of numbers of enterprises in the EEA, Switzerland and the United Kingdom. A number fits if it meets
 * one of its country's rules. They are imported rule by rule, because all of stdnum would triple what a browser loads
 * (decision 0019).
 */
const RULES: Readonly<Record<string, CountryRules>> = {
  AT: {
    rules: [atBusinessid, atTin, atUid],
    takes: "a number of the Firmenbuch, such as FN 122119m, a tax number or a UID",
  },
  BE: { rules: [beVat], takes: "an enterprise number, which is also the VAT number" },
  BG: { rules: [bgVat], takes: "a VAT number" },
  CH: { rules: [chUid, chVat], takes: "a UID, such as CHE-100.155.212, or a VAT number" },
  CY: { rules: [cyVat], takes: "a VAT number" },
  CZ: { rules: [czDic], takes: "an IČO or a DIČ" },
  DE: {
    rules: [deStnr, deVat],
    takes:
      "a tax number (Steuernummer) or a VAT number, such as DE136695976; a number of the Handelsregister is not known",
  },
  DK: { rules: [dkCvr], takes: "a CVR number" },
  EE: { rules: [eeKmkr, eeRegistrikood], takes: "a code of the register (registrikood) or a VAT number" },
  ES: { rules: [esCif], takes: "a CIF, which is also the NIF" },
  FI: { rules: [fiAlv, fiYtunnus], takes: "a Y-tunnus or a VAT number" },
  FR: { rules: [frSiren, frSiret, frTva], takes: "a SIREN, a SIRET or a VAT number" },
  GB: { rules: [gbVat], takes: "a VAT number; a number of Companies House is not known" },
  GR: { rules: [grVat], takes: "a tax number (AFM); a number of GEMI is not known" },
  HU: { rules: [huAnum], takes: "a tax number (adószám); a number of the company register is not known" },
  IE: { rules: [ieVat], takes: "a VAT number; a number of the Companies Registration Office is not known" },
  IS: { rules: [isKennitala, isVsk], takes: "a kennitala or a VAT number" },
  IT: { rules: [itIva], takes: "a partita IVA" },
  LI: { rules: [liPeid], takes: "a PEID" },
  LT: { rules: [ltPvm], takes: "a VAT number; a code of the register is not known" },
  LU: { rules: [luTva], takes: "a VAT number; a number of the RCS is not known" },
  LV: { rules: [lvPvn], takes: "a number of the register, which is also the VAT number" },
  MT: { rules: [mtVat], takes: "a VAT number; a number of the Malta Business Registry is not known" },
  NL: { rules: [nlBtw], takes: "a VAT number, such as NL004495445B01; a number of the KvK is not known" },
  NO: { rules: [noMva, noOrgnr], takes: "an organisasjonsnummer" },
  PL: { rules: [plNip, plRegon], takes: "a NIP or a REGON; a number of the KRS is not known" },
  PT: { rules: [ptNipc], takes: "a NIPC" },
  RO: { rules: [roOnrc, roCui], takes: "a CUI, or a number of the trade register, such as J40/372/2002" },
  SE: { rules: [seOrgnr, seVat], takes: "an organisationsnummer or a VAT number" },
  SI: { rules: [siDdv], takes: "a VAT number; a number of the register (matična številka) is not known" },
  SK: { rules: [skDph], takes: "a VAT number (IČ DPH); an IČO is not known" },
};

/** Tells if an organisation number breaks the rules of its country. A country without known rules has no wrong number. */
export function isWrongNumber(country: string, number: string): boolean {
  return Object.hasOwn(RULES, country) && RULES[country]?.rules.some((validate) => fits(validate, number)) === false;
}

function fits(validate: Rule, number: string): boolean {
  try {
    return validate(number).isValid;
  } catch {
    return false; // some rules throw for a text that is only blanks or a country's prefix
  }
}

/** Says which numbers of a country its check knows. */
export function describeNumbers(country: string): string {
  return (Object.hasOwn(RULES, country) ? RULES[country]?.takes : undefined) ?? "any number";
}

/** Lists the countries that have a check. */
export function listCheckedCountries(): readonly string[] {
  return Object.keys(RULES);
}
