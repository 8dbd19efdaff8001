import { createReadStream } from "node:fs";
import { csv, defineSource } from "purposebound";
import { customers } from "../assignments.js";

export const shopify = defineSource(customers, {
  id: "shopify",
  origin: { name: "Shopify customers", obtained: "from-person" },
  map: {
    name: { join: ["First Name", "Last Name"] },
    email: "Email",
    // '+4790000001: Shopify writes an apostrophe before what a spreadsheet would take for a number
    phone: {
      first: ["Phone", "Default Address Phone"],
      as: "phone",
      country: { path: "Default Address Country Code", otherwise: "NO" },
      onInvalid: "omit",
    },
  },
  ignore: ["Customer ID"],
  undeclared: "drop",
});

export const readShopify = (file: string) => csv(createReadStream(file));
