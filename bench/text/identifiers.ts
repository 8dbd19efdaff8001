import type { Random } from "./random.js";

/**
 * Makers of valid identifiers, with check digits worked out here from the rules of each scheme, apart from the code and
 * the libraries that are measured.
 */

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");
const weigh = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

function luhnDigit(body: string): string {
  let sum = 0;
  [...body].reverse().forEach((digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return String((10 - (sum % 10)) % 10);
}

/** Remainder of a long number, digit by digit. */
function remainder(digits: string, modulus: number): number {
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % modulus, 0);
}

interface Birth {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const birth = (random: Random): Birth => ({
  day: random.int(1, 28),
  month: random.int(1, 12),
  year: random.int(1940, 2007),
});

function norwegian(random: Random): string {
  for (;;) {
    const { day, month, year } = birth(random);
    const kind = random.pick(["plain", "plain", "plain", "d", "h", "tenor", "tenor-d"]);
    const dd = pad(day + (kind.endsWith("d") ? 40 : 0));
    const mm = pad(month + (kind === "h" ? 40 : kind.startsWith("tenor") ? 80 : 0));
    const serial = year < 2000 ? random.int(0, 499) : random.int(500, 999);
    const body = `${dd}${mm}${pad(year % 100)}${pad(serial, 3)}`;
    const one = (11 - (weigh(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    if (one === 10) continue;
    const two = (11 - (weigh(`${body}${one}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (two === 10) continue;
    const number = `${body}${one}${two}`;
    const groups = [number.slice(0, 6), number.slice(6)];
    return random.pick([
      number,
      number,
      groups.join(" "),
      groups.join("-"),
      `${dd} ${mm} ${number.slice(4, 6)} ${number.slice(6)}`,
      `${dd}.${mm}.${number.slice(4, 6)} ${number.slice(6)}`,
    ]);
  }
}

function swedish(random: Random): string {
  const { day, month, year } = birth(random);
  const body = `${pad(year % 100)}${pad(month)}${pad(day + (random.chance(0.15) ? 60 : 0))}${random.digits(3)}`;
  const number = `${body}${luhnDigit(body)}`;
  const long = `${String(year).slice(0, 2)}${number}`;
  return random.pick([
    `${number.slice(0, 6)}-${number.slice(6)}`,
    `${long.slice(0, 8)}-${long.slice(8)}`,
    long,
    number,
  ]);
}

function danish(random: Random): string {
  for (;;) {
    const { day, month, year } = birth(random);
    const century = year < 2000 ? random.int(0, 3) : random.int(4, 9);
    const body = `${pad(day)}${pad(month)}${pad(year % 100)}${century}${random.digits(2)}`;
    const check = (11 - (weigh(body, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (check === 10 || (year < 2000 ? false : year > 2036)) continue;
    return random.pick([
      `${body.slice(0, 6)}-${body.slice(6)}${check}`,
      `${body.slice(0, 6)}-${body.slice(6)}${check}`,
      `${body}${check}`,
      `${body.slice(0, 6)} ${body.slice(6)}${check}`,
    ]);
  }
}

function finnish(random: Random): string {
  const { day, month, year } = birth(random);
  const [date, serial] = [`${pad(day)}${pad(month)}${pad(year % 100)}`, pad(random.int(2, 899), 3)];
  const mark = year < 2000 ? random.pick(["-", "-", "Y"]) : random.pick(["A", "A", "B"]);
  return `${date}${mark}${serial}${"0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(date + serial) % 31]}`;
}

function german(random: Random): string {
  const all = [..."0123456789"];
  const shuffled = all.sort(() => random.next() - 0.5);
  const [twice = "1"] = shuffled;
  const body = [...shuffled.slice(0, 9), twice].sort(() => random.next() - 0.5);
  if (body[0] === "0") body.reverse();
  if (body[0] === "0") return german(random);
  let product = 10;
  for (const digit of body) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  const number = `${body.join("")}${(11 - product) % 10}`;
  return random.pick([number, `${number.slice(0, 2)} ${number.slice(2, 5)} ${number.slice(5, 8)} ${number.slice(8)}`]);
}

function dutch(random: Random): string {
  for (;;) {
    const body = `${random.int(1, 9)}${random.digits(7)}`;
    const check = weigh(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    if (check === 10) continue;
    const number = `${body}${check}`;
    return random.pick([number, number, `${number.slice(0, 4)}.${number.slice(4, 6)}.${number.slice(6)}`]);
  }
}

function british(random: Random): string {
  const prefix = random.pick(["AB", "CE", "JG", "PX", "SL", "WK", "YH", "NR", "HB", "LM"]);
  const digits = random.digits(6);
  const suffix = random.pick([..."ABCD"]);
  return random.pick([
    `${prefix}${digits}${suffix}`,
    `${prefix} ${digits.slice(0, 2)} ${digits.slice(2, 4)} ${digits.slice(4)} ${suffix}`,
    `${prefix} ${digits} ${suffix}`,
  ]);
}

function french(random: Random): string {
  const { month, year } = birth(random);
  const body = `${random.int(1, 2)}${pad(year % 100)}${pad(month)}${pad(random.int(1, 95))}${pad(random.int(1, 990), 3)}${pad(random.int(1, 999), 3)}`;
  const key = pad(97 - remainder(body, 97));
  const cut = [
    body.slice(0, 1),
    body.slice(1, 3),
    body.slice(3, 5),
    body.slice(5, 7),
    body.slice(7, 10),
    body.slice(10),
    key,
  ];
  return random.pick([cut.join(""), cut.join(" ")]);
}

function spanish(random: Random): string {
  const letters = "TRWAGMYFPDXBNJZSQVHLCKE";
  if (random.chance(0.3)) {
    const first = random.int(0, 2);
    const body = random.digits(7);
    return `${"XYZ"[first]}${random.pick(["", "-"])}${body}${random.pick(["", "-"])}${letters[Number(`${first}${body}`) % 23]}`;
  }
  const body = random.digits(8);
  return `${body}${random.pick(["", "", "-", " "])}${letters[Number(body) % 23]}`;
}

const ODD: Readonly<Record<string, number>> = Object.fromEntries(
  [..."0123456789"]
    .map((digit, index) => [digit, [1, 0, 5, 7, 9, 13, 15, 17, 19, 21][index] ?? 0])
    .concat(
      [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter, index) => [
        letter,
        [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23][index] ?? 0,
      ]),
    ),
);

function italian(random: Random): string {
  const { day, month, year } = birth(random);
  const body = `${random.letters(6, "BCDFGLMNPRSTV")}${pad(year % 100)}${"ABCDEHLMPRST"[month - 1]}${pad(day + (random.chance(0.5) ? 40 : 0))}${random.letters(1, "ABCDEFGHIL")}${random.digits(3)}`;
  const even = (sign: string): number => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65);
  const sum = [...body].reduce((total, sign, index) => total + (index % 2 === 0 ? (ODD[sign] ?? 0) : even(sign)), 0);
  const code = `${body}${String.fromCharCode(65 + (sum % 26))}`;
  return random.chance(0.2) ? code.toLowerCase() : code;
}

export const NATIONAL_IDS: Readonly<Record<string, (random: Random) => string>> = {
  NO: norwegian,
  SE: swedish,
  DK: danish,
  FI: finnish,
  DE: german,
  NL: dutch,
  GB: british,
  FR: french,
  ES: spanish,
  IT: italian,
};

const IBAN_BODIES: Readonly<Record<string, (random: Random) => string>> = {
  NO: (random) => random.digits(11),
  SE: (random) => random.digits(20),
  DK: (random) => random.digits(14),
  FI: (random) => random.digits(14),
  DE: (random) => random.digits(18),
  NL: (random) => `${random.pick(["ABNA", "INGB", "RABO"])}${random.digits(10)}`,
  GB: (random) => `${random.pick(["NWBK", "BARC", "LOYD"])}${random.digits(14)}`,
  FR: (random) => `${random.digits(10)}${random.digits(5)}${random.letters(1)}${random.digits(5)}${random.digits(2)}`,
  ES: (random) => random.digits(20),
  IT: (random) => `${random.letters(1)}${random.digits(22)}`,
  PL: (random) => random.digits(24),
  LT: (random) => random.digits(16),
};

export function iban(random: Random): string {
  const country = random.pick(Object.keys(IBAN_BODIES));
  const body = IBAN_BODIES[country]?.(random) ?? "";
  const value = [...`${body}${country}00`].map((sign) => (/\d/.test(sign) ? sign : sign.charCodeAt(0) - 55)).join("");
  const plain = `${country}${pad(98 - remainder(value, 97))}${body}`;
  return random.pick([
    plain,
    plain.replaceAll(/(.{4})(?=.)/g, "$1 "),
    plain.toLowerCase(),
    plain.replaceAll(/(.{4})(?=.)/g, "$1-"),
  ]);
}

export function card(random: Random): string {
  const [prefix, length] = random.pick([
    ["4", 16],
    ["4", 16],
    ["51", 16],
    ["54", 16],
    ["2223", 16],
    ["34", 15],
    ["37", 15],
    ["6011", 16],
    ["3589", 16],
    ["36", 14],
  ] as const);
  const body = prefix + random.digits(length - prefix.length - 1);
  const number = body + luhnDigit(body);
  const cuts = length === 16 ? [4, 8, 12] : [4, 10];
  const grouped = (mark: string): string =>
    [0, ...cuts].map((at, index) => number.slice(at, cuts[index] ?? length)).join(mark);
  return random.pick([number, grouped(" "), grouped(" "), grouped("-")]);
}

const PHONES: readonly ((random: Random) => string)[] = [
  (random) => norwegianPhone(random),
  (random) => norwegianPhone(random),
  (random) => norwegianPhone(random),
  (random) => `${random.pick(["+47", "+47 ", "0047 ", "0047", "(+47) "])}${norwegianPhone(random)}`,
  (random) =>
    random.pick([
      `07700 900${random.digits(3)}`,
      `020 7946 0${random.digits(3)}`,
      `07911 12${random.digits(4)}`,
      `0161 496 0${random.digits(3)}`,
      `0791112${random.digits(4)}`,
      `(0161) 496 0${random.digits(3)}`,
    ]),
  (random) =>
    random.pick([
      `+44 7911 12${random.digits(4)}`,
      `+44 (0)20 7946 0${random.digits(3)}`,
      `+442079460${random.digits(3)}`,
    ]),
  (random) =>
    random.pick([
      `070-${random.int(100, 999)} ${random.digits(2)} ${random.digits(2)}`,
      `+46 70 ${random.int(100, 999)} ${random.digits(2)} ${random.digits(2)}`,
      `08-${random.int(500, 799)} ${random.digits(2)} ${random.digits(2)}`,
    ]),
  (random) =>
    random.pick([
      `+45 ${random.int(20, 31)} ${random.digits(2)} ${random.digits(2)} ${random.digits(2)}`,
      `+4520${random.digits(6)}`,
    ]),
  (random) =>
    random.pick([
      `+358 40 ${random.int(100, 999)} ${random.digits(4)}`,
      `040 ${random.int(100, 999)} ${random.digits(4)}`,
    ]),
  (random) =>
    random.pick([
      `+49 30 ${random.int(200_000, 999_999)}${random.digits(2)}`,
      `0171/${random.int(2_000_000, 9_999_999)}`,
      `+49-171-${random.int(2_000_000, 9_999_999)}`,
    ]),
  (random) =>
    random.pick([`+31 6 ${random.int(10, 59)}${random.digits(6)}`, `06-${random.int(10, 59)}${random.digits(6)}`]),
  (random) =>
    random.pick([
      `+33 6 ${random.digits(2)} ${random.digits(2)} ${random.digits(2)} ${random.digits(2)}`,
      `06 ${random.int(10, 89)} ${random.digits(2)} ${random.digits(2)} ${random.digits(2)}`,
    ]),
  (random) =>
    random.pick([
      `+1 212-555-01${random.digits(2)}`,
      `(212) 555-01${random.digits(2)}`,
      `212-555-01${random.digits(2)}`,
      `+1 (415) 555-01${random.digits(2)}`,
    ]),
];

function norwegianPhone(random: Random): string {
  const mobile = `${random.pick(["4", "9"])}${random.int(0, 8)}${random.digits(6)}`;
  const fixed = `${random.pick(["22", "23", "55", "73", "51", "64"])}${random.int(1, 9)}${random.digits(5)}`;
  const number = random.chance(0.75) ? mobile : fixed;
  const pairs = number.replaceAll(/(..)(?=.)/g, "$1 ");
  return random.pick(
    number === mobile
      ? [
          mobile,
          mobile,
          `${number.slice(0, 3)} ${number.slice(3, 5)} ${number.slice(5)}`,
          pairs,
          pairs.replaceAll(" ", "-"),
          pairs.replaceAll(" ", "."),
        ]
      : [pairs, pairs, number],
  );
}

export function phone(random: Random): string {
  return random.pick(PHONES)(random);
}

export function email(random: Random): string {
  const first = random.pick([
    "kari",
    "ola",
    "j.smith",
    "mary-ann",
    "per_hansen",
    "åse.bø",
    "sales+7",
    "o'brien",
    "info",
    "k.n1985",
    "JOHN.DOE",
  ]);
  const domain = random.pick([
    "example.no",
    "example.com",
    "mail.example.co.uk",
    "blåbær.example",
    "firma-as.no",
    "xn--blbr-roah.no",
    "x.io",
    "post.example.se",
  ]);
  return random.pick([
    `${first}@${domain}`,
    `${first}@${domain}`,
    `${first}@${domain}`,
    `<${first}@${domain}>`,
    `mailto:${first}@${domain}`,
    `${first} (at) ${domain}`,
    `${first}(a)${domain}`,
    `${first} at ${domain.replaceAll(".", " dot ")}`,
    `${first}[at]${domain.replaceAll(".", "[dot]")}`,
    `${first} @ ${domain.endsWith("example") ? "example.no" : domain}`,
  ]);
}

export function ipAddress(random: Random): string {
  const part = (): number => random.int(10, 254);
  const hex = (): string => random.int(0x10, 0xffff).toString(16);
  return random.pick([
    () => `${part()}.${part()}.${part()}.${part()}`,
    () => `${random.pick(["10.0", "192.168", "172.16", "84.208"])}.${random.int(0, 255)}.${random.int(1, 254)}`,
    () => `${part()}.${part()}.${part()}.${part()}:${random.int(1024, 65_535)}`,
    () => `2a01:${hex()}:${hex()}::${random.int(1, 9)}${hex().slice(0, 3)}`,
    () => `2001:db8:${hex()}:${hex()}:${hex()}:${hex()}:${hex()}:${hex()}`,
    () => `fe80::${random.int(1, 9)}${hex().slice(0, 3)}:${hex()}`,
  ])();
}

export function personalUrl(random: Random): string {
  const hex = (length: number): string => Array.from({ length }, () => random.int(0, 15).toString(16)).join("");
  const token = (): string =>
    Array.from({ length: 24 }, () => random.pick([..."abcdefghkmnpqrstuvwxyzABCDEFGHKMNPQRSTUVWXYZ23456789"])).join("");
  const host = random.pick([
    "https://minside.example.no",
    "https://app.example.com",
    "http://login.example.se",
    "https://www.example.org",
  ]);
  return random.pick([
    () => `${host}/reset?token=${token()}`,
    () => `${host}/unsubscribe?email=kari%40example.no`,
    () => `${host}/verify?uid=${random.int(1000, 99_999)}&sig=${hex(32)}`,
    () => `${host}/u/${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
    () => `${host}/invite/${token()}`,
    () => `${host}/#access_token=${token()}`,
    () => `${host}/account;jsessionid=${hex(32)}?page=2`,
    () => `${host}/p?session=${hex(20)}&lang=no`,
    () => `https://kari:hemmelig@example.com/files`,
  ])();
}
