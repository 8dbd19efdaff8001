import { toTermName } from "../../assignment/index.js";

/** Terms that DPV 2.0 to 2.2 spelt or placed otherwise, with those of DPV 2.3. Declarations may have either. */
const RENAMED: Readonly<Record<string, string>> = {
  "dpv:RightsFulfillment": "dpv:RightsFulfilment",
  // in the vocabulary of a sector since DPV 2.1; this is the purpose above them in the core
  "dpv:CreditChecking": "dpv:CustomerSolvencyMonitoring",
  "dpv:MaintainCreditCheckingDatabase": "dpv:CustomerSolvencyMonitoring",
  "dpv:MaintainCreditRatingDatabase": "dpv:CustomerSolvencyMonitoring",
  "pd:Acquantaince": "pd:Acquaintance",
  "pd:Behavioral": "pd:Behavioural",
  "pd:BrowsingBehavior": "pd:BrowsingBehaviour",
  "pd:CriminalOffense": "pd:CriminalOffence",
  "pd:Demeanor": "pd:Demeanour",
  "pd:Favorite": "pd:Favourite",
  "pd:FavoriteColor": "pd:FavouriteColour",
  "pd:FavoriteFood": "pd:FavouriteFood",
  "pd:FavoriteMusic": "pd:FavouriteMusic",
  "pd:HairColor": "pd:HairColour",
  "pd:ServiceConsumptionBehavior": "pd:ServiceConsumptionBehaviour",
  "pd:TVViewingBehavior": "pd:TVViewingBehaviour",
  "pd:CountryOfBirth": "pd:BirthCountry",
  "pd:PlaceOfBirth": "pd:BirthPlace",
};

/** Returns the term of DPV 2.3 for a declared one. A term of another vocabulary stays its IRI. */
export function currentTerm(term: string): string {
  const name = toTermName(term) ?? term;
  return RENAMED[name] ?? name;
}
