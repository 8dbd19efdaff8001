import type { ContactPoint, Controller, Recipient } from "../../assignment/index.js";
import { said } from "../gaps.js";
import { countryName, isInEea } from "../words/countries.js";
import { type LinkedNode, node } from "./context.js";

/** The name of the controller's node in a document, by which it is referred to. */
export const CONTROLLER = "_:controller";

/** Writes a country; its code is that of ISO 3166-1. */
export function country(code: string, locale: string): LinkedNode {
  const types = isInEea(code) ? "dpv:Country" : ["dpv:Country", "dpv:ThirdCountry"];
  return {
    "@type": types,
    "dct:identifier": code,
    "dct:title": { "@value": countryName(code, locale), "@language": locale },
  };
}

function contacts(contact: Partial<ContactPoint>): LinkedNode {
  return node({
    "dpv:hasAddress": said(contact.postal),
    "dpv:hasContact": contact.email,
    "schema:contactPoint":
      contact.email === undefined
        ? undefined
        : node({
            "@type": "schema:ContactPoint",
            "schema:email": contact.email,
            "schema:telephone": said(contact.phone),
            "schema:address": said(contact.postal),
            // an address that is none would be a broken link
            "schema:url": contact.url !== undefined && URL.canParse(contact.url) ? contact.url : undefined,
          }),
  });
}

/** Writes the controller with its DPO, representative and supervisory authority. */
export function controllerNode(controller: Controller, locale: string): LinkedNode {
  const { name, country: code, organisationNumber, contact, dpo, representative } = controller;
  const authority = said(controller.supervisoryAuthority);
  return node({
    "@id": CONTROLLER,
    "@type": "dpv:DataController",
    "dct:identifier": `${code} ${organisationNumber}`,
    "dpv:hasIdentifier": `${code} ${organisationNumber}`,
    "dpv:hasName": name,
    ...contacts(contact),
    "dpv:hasLocation": country(code, locale),
    "dpv:hasDataProtectionOfficer": node({
      "@type": "dpv:DataProtectionOfficer",
      "dpv:hasName": dpo.name,
      ...contacts(dpo),
    }),
    "dpv:hasRepresentative":
      representative &&
      node({ "@type": "dpv:Representative", "dpv:hasName": representative.name, ...contacts(representative) }),
    "dpv:hasAuthority":
      authority === undefined ? undefined : { "@type": "dpv:DataProtectionAuthority", "dpv:hasName": authority },
  });
}

const ROLES: Readonly<Record<Recipient["role"], string>> = {
  processor: "dpv:DataProcessor",
  "joint-controller": "dpv:DataController",
  controller: "dpv:DataController",
  authority: "dpv:Authority",
};

/** Writes a recipient with its role, and what protects data in a third country. */
export function recipientNode(recipient: Recipient, locale: string): LinkedNode {
  const { id, name, role, country: code, contact } = recipient;
  const safeguard = said(recipient.safeguard);
  const measure = "dpv:hasTechnicalOrganisationalMeasure";
  return node({
    "@type": ["dpv:Recipient", ROLES[role], ...(role === "controller" ? ["dpv:ThirdParty"] : [])],
    "dct:identifier": id,
    "dpv:hasIdentifier": id,
    "dpv:hasName": name,
    ...contacts(contact ?? {}),
    "dpv:hasLocation": country(code, locale),
    [measure]:
      safeguard === undefined ? undefined : { "@type": "dpv:SafeguardForDataTransfer", "dct:description": safeguard },
  });
}
