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

/**
 * The rules of the registers of enterprises in the EEA, Switzerland and the United Kingdom. A number fits if it meets
 * one of its country's rules. They are imported rule by rule, because all of stdnum would triple what a browser loads
 * (decision 0019).
 */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  AT: [atBusinessid, atTin, atUid],
  BE: [beVat],
  BG: [bgVat],
  CH: [chUid, chVat],
  CY: [cyVat],
  CZ: [czDic],
  DE: [deStnr, deVat],
  DK: [dkCvr],
  EE: [eeKmkr, eeRegistrikood],
  ES: [esCif],
  FI: [fiAlv, fiYtunnus],
  FR: [frSiren, frSiret, frTva],
  GB: [gbVat],
  GR: [grVat],
  HU: [huAnum],
  IE: [ieVat],
  IS: [isKennitala, isVsk],
  IT: [itIva],
  LI: [liPeid],
  LT: [ltPvm],
  LU: [luTva],
  LV: [lvPvn],
  MT: [mtVat],
  NL: [nlBtw],
  NO: [noMva, noOrgnr],
  PL: [plNip, plRegon],
  PT: [ptNipc],
  RO: [roOnrc, roCui],
  SE: [seOrgnr, seVat],
  SI: [siDdv],
  SK: [skDph],
};

/** Tells if an organisation number breaks the rules of its country. A country without known rules has no wrong number. */
export function isWrongNumber(country: string, number: string): boolean {
  return Object.hasOwn(RULES, country) && RULES[country]?.some((validate) => fits(validate, number)) === false;
}

function fits(validate: Rule, number: string): boolean {
  try {
    return validate(number).isValid;
  } catch {
    return false; // some rules throw for a text that is only blanks or a country's prefix
  }
}
