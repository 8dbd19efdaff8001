/** Purposes for which FjordNet AS keeps personal data. There are two, each with the few fields that it needs. */
import { consent, contact, contract, defineActivity, defineAssignment, defineController, field } from "purposebound";
import * as z from "zod";

export const fjordNet = defineController({
  name: "FjordNet AS",
  country: "NO",
  organisationNumber: "999999999",
  contact: { email: "privacy@fjordnet.example", postal: "Storgata 1, 0155 Oslo" },
  dpo: { name: "Data Protection Officer", email: "dpo@fjordnet.example" },
  supervisoryAuthority: "Datatilsynet",
  securityMeasures:
    "Each purpose in a database schema and role of its own; pseudonymous keys; every use logged; staff access by role.",
});

/** Calls to people who agreed to hear about faster broadband. */
export const broadbandUpgrade = defineAssignment({
  id: "broadband-upgrade",
  purpose: {
    title: "Sale of increased broadband capacity",
    description: "We call people whose line is slow, and offer them a faster one.",
    category: "dpv:DirectMarketing",
    basis: consent({ wording: "You may call me about faster broadband.", version: "2026-01" }),
  },
  controller: fjordNet,
  subjects: "People who agreed to be called about faster broadband",
  retention: { keep: "P12M", from: "collected" },
  identifiedBy: ["phone"],
  fields: {
    ...contact("name", "phone", "email?"),
    distanceToExchange: field(z.number().nonnegative().optional(), {
      label: "Distance to the exchange",
      necessity: "Decides which speeds the line can carry",
      unit: "m",
    }),
    currentSpeed: field(z.number().positive().optional(), {
      label: "Current speed",
      necessity: "Only those below 30 Mbit/s are offered more",
      unit: "Mbit/s",
      indexed: true,
    }),
  },
  recipients: [],
  provision: { required: "voluntary", otherwise: "We do not call; the subscription stays as it is." },
  automatedDecisions: false,
});

/** Visits of a technician to subscribers whose line has a fault. */
export const faultRepair = defineAssignment({
  id: "fault-repair",
  purpose: {
    title: "Repair of faults on the line",
    description: "A technician finds the line and its fault, and tells the subscriber when to expect a visit.",
    category: "dpv:RepairImpairments",
    basis: contract({ contract: "Broadband subscription" }),
  },
  controller: fjordNet,
  subjects: "Subscribers whose line has a fault",
  retention: { keep: "P6M", from: "updated" },
  identifiedBy: ["lineId"],
  fields: {
    ...contact("name", "phone?"),
    lineId: field(z.string().regex(/^L\d{6,9}$/), {
      label: "Line",
      category: "pd:UID",
      necessity: "Says which line to repair",
    }),
    address: field(z.string().trim().min(1).max(200), {
      label: "Address of the line",
      category: "pd:PhysicalAddress",
      necessity: "Says where the technician goes",
    }),
    // required, because a person without a fault has no place here
    faultCode: field(z.enum(["SYNC_LOSS", "LOW_SNR", "CRC_HIGH", "CPE_REBOOT", "PSU_FAIL", "CABLE_CUT"]), {
      label: "Fault",
      necessity: "Says what to repair, and with which parts",
      indexed: true,
    }),
    faultSince: field(z.date(), { label: "Fault since", necessity: "The oldest faults are repaired first" }),
  },
  recipients: [{ id: "linjeservice", name: "Linjeservice AS", role: "processor", country: "NO" }],
  provision: { required: "by-contract", otherwise: "We cannot find the line, and the fault stays." },
  automatedDecisions: false,
});

export const springCalls = defineActivity(broadbandUpgrade, {
  id: "spring-calls",
  kind: "call-list",
  title: "Spring calls about fibre",
  uses: ["name", "phone", "currentSpeed"],
});

export const lineReport = defineActivity(broadbandUpgrade, {
  id: "line-report",
  kind: "report",
  title: "How slow the lines are, and how far out",
  uses: ["distanceToExchange", "currentSpeed"],
});

export const dispatch = defineActivity(faultRepair, {
  id: "dispatch",
  kind: "service",
  title: "Sending a technician",
  uses: ["name", "phone", "lineId", "address", "faultCode", "faultSince"],
});
