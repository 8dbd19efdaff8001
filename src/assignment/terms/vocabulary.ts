/**
 * Terms of the W3C Data Privacy Vocabulary (DPV) that declarations use, as closed sets.
 *
 * Source: the DPV modules `purposes` and `pd` of DPV 2.2 with the additions of DPV 2.3. Names that DPV 2.0 and 2.1
 * used and a later 2.x version renamed or moved stay valid and stand last in each set. The labels are our own words.
 */
import { isHttpsIri, readDpvTerm } from "./iri.js";

/** The namespaces of the prefixes that terms are written with (DPV 2.x). */
const NAMESPACES: Readonly<{
  dpv: "https://w3id.org/dpv#";
  pd: "https://w3id.org/dpv/pd#";
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#";
}> = Object.freeze({
  dpv: "https://w3id.org/dpv#",
  pd: "https://w3id.org/dpv/pd#",
  "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
});

const purposeLabels = {
  "dpv:AcademicResearch": "Academic research",
  "dpv:AccountManagement": "Running user accounts",
  "dpv:Advertising": "Advertising",
  "dpv:AgeVerification": "Age check",
  "dpv:CombatClimateChange": "Fighting climate change",
  "dpv:CommercialPurpose": "Commercial use",
  "dpv:CommercialResearch": "Commercial research",
  "dpv:CommunicationForCustomerCare": "Customer care messages",
  "dpv:CommunicationManagement": "Sending and managing messages",
  "dpv:CounterMoneyLaundering": "Fighting money laundering",
  "dpv:Counterterrorism": "Fighting terrorism",
  "dpv:CustomerCare": "Customer care",
  "dpv:CustomerClaimsManagement": "Handling customer claims",
  "dpv:CustomerManagement": "Managing customers",
  "dpv:CustomerOrderManagement": "Handling customer orders",
  "dpv:CustomerRelationshipManagement": "Customer relations",
  "dpv:CustomerSolvencyMonitoring": "Watching customer solvency",
  "dpv:DataAltruism": "Data altruism",
  "dpv:DeliveryOfGoods": "Delivering goods",
  "dpv:DirectMarketing": "Direct marketing",
  "dpv:DisputeManagement": "Handling disputes",
  "dpv:EnforceAccessControl": "Access control",
  "dpv:EnforceSecurity": "Security",
  "dpv:EstablishContractualAgreement": "Entering into a contract",
  "dpv:FraudPreventionAndDetection": "Preventing and detecting fraud",
  "dpv:FulfilmentOfContractualObligation": "Performing a contract",
  "dpv:FulfilmentOfObligation": "Meeting an obligation",
  "dpv:HumanResourceManagement": "Human resources",
  "dpv:IdentityAuthentication": "Authenticating identity",
  "dpv:IdentityVerification": "Identity check",
  "dpv:ImproveExistingProductsAndServices": "Improving products and services",
  "dpv:ImproveHealthcare": "Improving healthcare",
  "dpv:ImproveInternalCRMProcesses": "Improving customer relations processes",
  "dpv:ImprovePublicServices": "Improving public services",
  "dpv:ImproveTransportMobility": "Improving transport and mobility",
  "dpv:IncreaseServiceRobustness": "Making a service more robust",
  "dpv:InternalResourceOptimisation": "Better use of own resources",
  "dpv:LegalCompliance": "Complying with the law",
  "dpv:MaintainFraudDatabase": "Keeping a fraud database",
  "dpv:Marketing": "Marketing",
  "dpv:MemberPartnerManagement": "Managing members and partners",
  "dpv:MisusePreventionAndDetection": "Preventing and detecting misuse",
  "dpv:NonCommercialPurpose": "Non-commercial use",
  "dpv:NonCommercialResearch": "Non-commercial research",
  "dpv:OptimisationForConsumer": "Optimisation for the consumer",
  "dpv:OptimisationForController": "Optimisation for the controller",
  "dpv:OptimiseUserInterface": "Better user interface",
  "dpv:OrganisationComplianceManagement": "Compliance with internal policies",
  "dpv:OrganisationGovernance": "Governing the organisation",
  "dpv:OrganisationRiskManagement": "Managing organisational risk",
  "dpv:PaymentManagement": "Handling payments",
  "dpv:Personalisation": "Personalisation",
  "dpv:PersonalisedAdvertising": "Personalised advertising",
  "dpv:PersonalisedBenefits": "Personalised benefits",
  "dpv:PersonnelBehaviourMonitoring": "Monitoring staff behaviour",
  "dpv:PersonnelHiring": "Hiring staff",
  "dpv:PersonnelManagement": "Managing staff",
  "dpv:PersonnelMonitoring": "Monitoring staff",
  "dpv:PersonnelOffboarding": "Staff leaving",
  "dpv:PersonnelOnboarding": "Staff joining",
  "dpv:PersonnelPayment": "Paying staff",
  "dpv:PersonnelPerformanceEvaluation": "Evaluating staff performance",
  "dpv:PersonnelPerformanceManagement": "Managing staff performance",
  "dpv:PersonnelPerformanceMonitoring": "Monitoring staff performance",
  "dpv:PersonnelPerformancePrediction": "Predicting staff performance",
  "dpv:PersonnelPromotionManagement": "Staff promotions",
  "dpv:PersonnelTerminationManagement": "Staff dismissals",
  "dpv:PersonnelWorkloadManagement": "Planning staff workload",
  "dpv:PoliticalCampaign": "Political campaign",
  "dpv:ProtectionOfIPR": "Protecting intellectual property",
  "dpv:ProtectionOfNationalSecurity": "Protecting national security",
  "dpv:ProtectionOfPublicSecurity": "Protecting public security",
  "dpv:ProvideEventRecommendations": "Event recommendations",
  "dpv:ProvideOfficialStatistics": "Official statistics",
  "dpv:ProvidePersonalisedRecommendations": "Personalised recommendations",
  "dpv:ProvideProductRecommendations": "Product recommendations",
  "dpv:PublicBenefit": "Public benefit",
  "dpv:PublicPolicyMaking": "Public policy making",
  "dpv:PublicRelations": "Public relations",
  "dpv:RecordManagement": "Keeping records",
  "dpv:RecruitmentAdvertising": "Job advertising",
  "dpv:RecruitmentApplicantBackgroundCheck": "Applicant background check",
  "dpv:RecruitmentApplicantCriminalBackgroundCheck": "Applicant criminal record check",
  "dpv:RecruitmentApplicantInformationAuthentication": "Checking applicant details",
  "dpv:RecruitmentApplicantSelection": "Selecting applicants",
  "dpv:RecruitmentApplicationAnalysis": "Analysing job applications",
  "dpv:RecruitmentApplicationManagement": "Managing job applications",
  "dpv:RecruitmentApplicationScreening": "Screening job applications",
  "dpv:RecruitmentInterviewAnalysis": "Analysing job interviews",
  "dpv:RecruitmentInterviewAssessment": "Assessing job interviews",
  "dpv:RecruitmentInterviewManagement": "Managing job interviews",
  "dpv:RecruitmentInterviewScheduling": "Scheduling job interviews",
  "dpv:RecruitmentManagement": "Recruitment",
  "dpv:RecruitmentTargetedAdvertising": "Targeted job advertising",
  "dpv:RepairImpairments": "Fixing faults",
  "dpv:RequestedServiceProvision": "Providing a requested service",
  "dpv:ResearchAndDevelopment": "Research and development",
  "dpv:RightsFulfilment": "Fulfilling legal rights",
  "dpv:ScientificResearch": "Scientific research",
  "dpv:SearchFunctionalities": "Search functions",
  "dpv:SellDataToThirdParties": "Selling data to third parties",
  "dpv:SellInsightsFromData": "Selling insights from data",
  "dpv:SellProducts": "Selling products",
  "dpv:SellProductsToDataSubject": "Selling products to the person concerned",
  "dpv:ServiceOptimisation": "Optimising a service",
  "dpv:ServicePersonalisation": "Personalising a service",
  "dpv:ServiceProvision": "Providing a service",
  "dpv:ServiceRegistration": "Signing up for a service",
  "dpv:ServiceUsageAnalytics": "Usage analytics",
  "dpv:SocialMediaMarketing": "Social media marketing",
  "dpv:TargetedAdvertising": "Targeted advertising",
  "dpv:TechnicalServiceProvision": "Technical operation of a service",
  "dpv:UserInterfacePersonalisation": "Personalising the user interface",
  "dpv:VendorManagement": "Managing vendors",
  "dpv:VendorPayment": "Paying vendors",
  "dpv:VendorRecordsManagement": "Keeping vendor records",
  "dpv:VendorSelectionAssessment": "Choosing and assessing vendors",
  "dpv:Verification": "Verification",

  // Added in DPV 2.3, which also narrows dpv:ServiceProvision to the provision itself.
  "dpv:ServiceAccessDetermination": "Deciding access to a service",
  "dpv:ServiceManagement": "Managing a service",
  "dpv:ServiceMonitoring": "Monitoring a service",

  // DPV 2.0 only: moved to the finance sector vocabulary in DPV 2.1.
  "dpv:CreditChecking": "Credit check",
  "dpv:MaintainCreditCheckingDatabase": "Keeping a credit check database",
  "dpv:MaintainCreditRatingDatabase": "Keeping a credit rating database",

  // DPV 2.0 and 2.1: dpv:RightsFulfilment since DPV 2.2.
  "dpv:RightsFulfillment": "Fulfilling legal rights",
} as const;

/**
 * The purposes of DPV 2.x with a short English label each (module `purposes` of DPV 2.0 to 2.3).
 *
 * The root concept `dpv:Purpose` is left out, because it names no specified purpose (Art. 5(1)(b) GDPR).
 */
export const PURPOSES: Readonly<Record<keyof typeof purposeLabels, string>> = Object.freeze(purposeLabels);

/** A purpose of DPV 2.x, such as `dpv:DirectMarketing`. */
export type PurposeTerm = keyof typeof PURPOSES;

/** A purpose of DPV 2.x, or a term of another vocabulary by its full IRI. */
export type PurposeCategory = PurposeTerm | `https://${string}`;

const personalDataLabels = {
  "pd:Accent": "Accent",
  "pd:AccountIdentifier": "Financial account identifier",
  "pd:Acquaintance": "Acquaintances",
  "pd:Age": "Age",
  "pd:AgeExact": "Exact age",
  "pd:AgeRange": "Age range",
  "pd:ApartmentOwned": "Flats owned",
  "pd:Association": "Associations",
  "pd:Attitude": "Attitude",
  "pd:Authenticating": "Authentication data",
  "pd:AuthenticationHistory": "Login history",
  "pd:BankAccount": "Bank account",
  "pd:Behavioural": "Behaviour",
  "pd:Biometric": "Biometric data",
  "pd:BirthCountry": "Country of birth",
  "pd:BirthDate": "Date of birth",
  "pd:BirthPlace": "Place of birth",
  "pd:BloodType": "Blood type",
  "pd:BrowserFingerprint": "Browser fingerprint",
  "pd:BrowserHistory": "Browser history",
  "pd:BrowsingBehaviour": "Browsing behaviour",
  "pd:BrowsingReferral": "Referring page",
  "pd:CallLog": "Call log",
  "pd:CarOwned": "Cars owned",
  "pd:Character": "Character",
  "pd:Citizenship": "Citizenship",
  "pd:City": "City",
  "pd:Communication": "Communications",
  "pd:CommunicationsMetadata": "Communications metadata",
  "pd:Connection": "Connections",
  "pd:Contact": "Contact details",
  "pd:Country": "Country",
  "pd:Credit": "Credit",
  "pd:CreditCapacity": "Credit capacity",
  "pd:CreditCardNumber": "Credit card number",
  "pd:CreditRecord": "Credit record",
  "pd:CreditScore": "Credit score",
  "pd:CreditStanding": "Credit standing",
  "pd:CreditWorthiness": "Creditworthiness",
  "pd:Criminal": "Criminal matters",
  "pd:CriminalCharge": "Criminal charges",
  "pd:CriminalConviction": "Criminal convictions",
  "pd:CriminalOffence": "Criminal offences",
  "pd:CriminalPardon": "Criminal pardons",
  "pd:CurrentEmployment": "Current employment",
  "pd:DNACode": "DNA",
  "pd:Demeanour": "Demeanour",
  "pd:Demographic": "Demographic data",
  "pd:DeviceApplications": "Apps on a device",
  "pd:DeviceBased": "Device data",
  "pd:DeviceOperatingSystem": "Operating system of a device",
  "pd:DeviceSoftware": "Software on a device",
  "pd:Dialect": "Dialect",
  "pd:DigitalFingerprint": "Digital fingerprint",
  "pd:Disability": "Disability",
  "pd:DisciplinaryAction": "Disciplinary actions",
  "pd:Dislike": "Dislikes",
  "pd:Divorce": "Divorce",
  "pd:Domicile": "Domicile",
  "pd:DrugTestResult": "Drug test results",
  "pd:Education": "Education",
  "pd:EducationExperience": "Educational experience",
  "pd:EducationQualification": "Educational qualifications",
  "pd:EmailAddress": "Email address",
  "pd:EmailAddressPersonal": "Private email address",
  "pd:EmailAddressWork": "Work email address",
  "pd:EmailContent": "Email content",
  "pd:Emotion": "Emotions",
  "pd:EmploymentHistory": "Employment history",
  "pd:EthnicOrigin": "Ethnic origin",
  "pd:Ethnicity": "Ethnicity",
  "pd:External": "Observable characteristics",
  "pd:FacialExpression": "Facial expression",
  "pd:FacialPrint": "Face print",
  "pd:Family": "Family",
  "pd:FamilyHealthHistory": "Family health history",
  "pd:FamilyStructure": "Family structure",
  "pd:Favourite": "Favourites",
  "pd:FavouriteColour": "Favourite colour",
  "pd:FavouriteFood": "Favourite food",
  "pd:FavouriteMusic": "Favourite music",
  "pd:Fetish": "Sexual fetishes",
  "pd:Financial": "Financial data",
  "pd:FinancialAccount": "Financial account",
  "pd:FinancialAccountNumber": "Financial account number",
  "pd:FinancialStatus": "Financial status",
  "pd:Fingerprint": "Fingerprint",
  "pd:Friend": "Friends",
  "pd:GPSCoordinate": "GPS coordinates",
  "pd:Gender": "Gender",
  "pd:GeneralReputation": "Reputation",
  "pd:Genetic": "Genetic data",
  "pd:Geographic": "Geographic data",
  "pd:GroupMembership": "Group memberships",
  "pd:GroupProfile": "Group profile",
  "pd:HairColour": "Hair colour",
  "pd:Health": "Health",
  "pd:HealthHistory": "Health history",
  "pd:HealthRecord": "Health record",
  "pd:Height": "Height",
  "pd:Historical": "Historical data",
  "pd:HouseNumber": "House number",
  "pd:HouseOwned": "Houses owned",
  "pd:Household": "Household",
  "pd:IPAddress": "IP address",
  "pd:Identifier": "Identifier",
  "pd:Identifying": "Identifying data",
  "pd:Income": "Income",
  "pd:IncomeBracket": "Income bracket",
  "pd:IndividualHealthHistory": "Own health history",
  "pd:IndividualProfile": "Individual profile",
  "pd:Insurance": "Insurance",
  "pd:Intention": "Intentions",
  "pd:Interaction": "Public interactions",
  "pd:Interest": "Interests",
  "pd:Internal": "Inner characteristics",
  "pd:Job": "Job",
  "pd:KnowledgeBelief": "Knowledge and beliefs",
  "pd:Language": "Language",
  "pd:LifeHistory": "Life history",
  "pd:Like": "Likes",
  "pd:LinkClicked": "Links clicked",
  "pd:LoanRecord": "Loan record",
  "pd:Locality": "Locality",
  "pd:Location": "Location",
  "pd:MACAddress": "MAC address",
  "pd:MaritalStatus": "Marital status",
  "pd:Marriage": "Marriage",
  "pd:MedicalHealth": "Medical data",
  "pd:MentalHealth": "Mental health",
  "pd:Mood": "Mood",
  "pd:Name": "Name",
  "pd:Nationality": "Nationality",
  "pd:OfficialID": "Official ID",
  "pd:Offspring": "Children",
  "pd:Opinion": "Opinions",
  "pd:Ownership": "Ownership",
  "pd:PINCode": "PIN",
  "pd:Parent": "Parents",
  "pd:Passport": "Passport",
  "pd:Password": "Password",
  "pd:PastEmployment": "Past employment",
  "pd:PaymentCard": "Payment card",
  "pd:PaymentCardExpiry": "Payment card expiry",
  "pd:PaymentCardNumber": "Payment card number",
  "pd:PerformanceAtWork": "Performance at work",
  "pd:PersonalDocuments": "Personal documents",
  "pd:PersonalPossession": "Personal possessions",
  "pd:Personality": "Personality",
  "pd:PhilosophicalBelief": "Philosophical beliefs",
  "pd:PhysicalAddress": "Postal address",
  "pd:PhysicalCharacteristic": "Physical characteristics",
  "pd:PhysicalHealth": "Physical health",
  "pd:PhysicalTrait": "Physical traits",
  "pd:Picture": "Picture",
  "pd:Piercing": "Piercings",
  "pd:PoliticalAffiliation": "Political affiliation",
  "pd:PoliticalOpinion": "Political opinions",
  "pd:PostalCode": "Postal code",
  "pd:Preference": "Preferences",
  "pd:Prescription": "Prescriptions",
  "pd:PrivacyPreference": "Privacy preferences",
  "pd:Proclivity": "Sexual proclivities",
  "pd:Professional": "Professional life",
  "pd:ProfessionalCertification": "Professional certificates",
  "pd:ProfessionalEvaluation": "Professional evaluations",
  "pd:ProfessionalInterview": "Job interviews",
  "pd:Profile": "Profile",
  "pd:PublicLife": "Public life",
  "pd:PubliclyAvailableSocialMedia": "Public social media",
  "pd:Purchase": "Purchases",
  "pd:PurchasesAndSpendingHabit": "Spending habits",
  "pd:Race": "Race",
  "pd:Reference": "Professional references",
  "pd:Region": "Region",
  "pd:Relationship": "Relationships",
  "pd:Reliability": "Reliability",
  "pd:Religion": "Religion",
  "pd:ReligiousBelief": "Religious beliefs",
  "pd:Residency": "Residency",
  "pd:Retina": "Retina pattern",
  "pd:RoomNumber": "Room number",
  "pd:Salary": "Salary",
  "pd:Sale": "Sales",
  "pd:School": "School",
  "pd:SecretText": "Security question or secret text",
  "pd:ServiceConsumptionBehaviour": "Use of a service",
  "pd:Sexual": "Sex life",
  "pd:SexualHistory": "Sexual history",
  "pd:SexualPreference": "Sexual preferences",
  "pd:Sibling": "Siblings",
  "pd:SkinTone": "Skin tone",
  "pd:Social": "Social life",
  "pd:SocialMedia": "Social media",
  "pd:SocialMediaCommunication": "Social media messages",
  "pd:SocialNetwork": "Social network",
  "pd:SocialStatus": "Social status",
  "pd:Street": "Street",
  "pd:TVViewingBehaviour": "TV viewing",
  "pd:Tattoo": "Tattoos",
  "pd:Tax": "Tax",
  "pd:TelephoneNumber": "Telephone number",
  "pd:Thought": "Thoughts",
  "pd:Tracking": "Tracking data",
  "pd:TradeUnionMembership": "Trade union membership",
  "pd:Transaction": "Transactions",
  "pd:Transactional": "Transaction data",
  "pd:TravelHistory": "Travel history",
  "pd:UID": "Unique identifier",
  "pd:UserAgent": "User agent",
  "pd:Username": "Username",
  // Spelt "Vehical" by DPV itself, in every 2.x version.
  "pd:VehicalLicenseNumber": "Vehicle licence number",
  "pd:VehicalLicenseRegistration": "Vehicle licence registration",
  "pd:Vehicle": "Vehicles",
  "pd:VehicleLicense": "Vehicle licence",
  "pd:VehicleUsage": "Vehicle use",
  "pd:VoiceCommunicationRecording": "Voice recordings",
  "pd:VoiceMail": "Voicemail",
  "pd:Weight": "Weight",
  "pd:WorkEnvironment": "Work environment",
  "pd:WorkHistory": "Work history",

  // Added in DPV 2.3.
  "pd:CurrentLocation": "Current location",
  "pd:EducationTraining": "Educational training",
  "pd:HomeLocation": "Home location",
  "pd:ProfessionalExperience": "Professional experience",
  "pd:ProfessionalTraining": "Professional training",
  "pd:SocialBehaviour": "Social behaviour",
  "pd:TechnicalKnowledge": "Technical knowledge",
  "pd:Vulnerability": "Vulnerability",
  "pd:WorkExperience": "Work experience",
  "pd:WorkLocation": "Work location",

  // DPV 2.0 and 2.1: spelt differently since DPV 2.2.
  "pd:Acquantaince": "Acquaintances",
  "pd:Behavioral": "Behaviour",
  "pd:BrowsingBehavior": "Browsing behaviour",
  "pd:CriminalOffense": "Criminal offences",
  "pd:Demeanor": "Demeanour",
  "pd:Favorite": "Favourites",
  "pd:FavoriteColor": "Favourite colour",
  "pd:FavoriteFood": "Favourite food",
  "pd:FavoriteMusic": "Favourite music",
  "pd:HairColor": "Hair colour",
  "pd:ServiceConsumptionBehavior": "Use of a service",
  "pd:TVViewingBehavior": "TV viewing",

  // DPV 2.0 only: pd:BirthCountry and pd:BirthPlace since DPV 2.1.
  "pd:CountryOfBirth": "Country of birth",
  "pd:PlaceOfBirth": "Place of birth",
} as const;

/** The personal data categories of DPV 2.x with a short English label each (extension `pd` of DPV 2.0 to 2.3). */
export const PERSONAL_DATA: Readonly<Record<keyof typeof personalDataLabels, string>> =
  Object.freeze(personalDataLabels);

/** A personal data category of DPV 2.x, such as `pd:EmailAddress`. */
export type PersonalDataTerm = keyof typeof PERSONAL_DATA;

/** A personal data category of DPV 2.x, or a term of another vocabulary by its full IRI. */
export type PersonalDataCategory = PersonalDataTerm | `https://${string}`;

const specialCategoryTerms = [
  "pd:Biometric",
  "pd:BloodType",
  "pd:DNACode",
  "pd:Disability",
  "pd:DrugTestResult",
  "pd:EthnicOrigin",
  "pd:FacialExpression",
  "pd:FacialPrint",
  "pd:FamilyHealthHistory",
  "pd:Fetish",
  "pd:Fingerprint",
  "pd:Genetic",
  "pd:Health",
  "pd:HealthHistory",
  "pd:HealthRecord",
  "pd:IndividualHealthHistory",
  "pd:MedicalHealth",
  "pd:MentalHealth",
  "pd:PhilosophicalBelief",
  "pd:PhysicalHealth",
  "pd:PoliticalAffiliation",
  "pd:PoliticalOpinion",
  "pd:Prescription",
  "pd:Proclivity",
  "pd:Race",
  "pd:Religion",
  "pd:ReligiousBelief",
  "pd:Retina",
  "pd:Sexual",
  "pd:SexualHistory",
  "pd:SexualPreference",
  "pd:TradeUnionMembership",
] as const satisfies readonly PersonalDataTerm[];

/** A personal data category that DPV 2.x marks as special category data (Art. 9(1) GDPR). */
export type SpecialCategoryTerm = (typeof specialCategoryTerms)[number];

/**
 * The `pd` terms that DPV 2.x places under `dpv:SpecialCategoryPersonalData`, directly or through a broader term.
 *
 * DPV does not mark `pd:Ethnicity` itself, nor criminal data (Art. 10 GDPR).
 */
export const SPECIAL_CATEGORIES: readonly SpecialCategoryTerm[] = Object.freeze(specialCategoryTerms);

/** `dpv:Marketing` and every purpose below it (module `purposes`, the same in DPV 2.1 to 2.3). */
const marketingTerms: ReadonlySet<string> = new Set<PurposeTerm>([
  "dpv:Marketing",
  "dpv:Advertising",
  "dpv:DirectMarketing",
  "dpv:PersonalisedAdvertising",
  "dpv:PoliticalCampaign",
  "dpv:PublicRelations",
  "dpv:RecruitmentAdvertising",
  "dpv:RecruitmentTargetedAdvertising",
  "dpv:SocialMediaMarketing",
  "dpv:TargetedAdvertising",
]);

/** Known terms by their names in small letters. It is built when it is first needed. */
let known: ReadonlyMap<string, string> | undefined;

/** A term as people declared it, and its name in the {@link NAMESPACES}, if it leads there. */
interface ReadTerm {
  /** The name with its prefix; the term as it is, if it is of another vocabulary. */
  readonly name: string;
  /** False if an IRI of DPV is spelt otherwise than DPV spells it. */
  readonly isExact: boolean;
}

function readTerm(term: string): ReadTerm {
  const found = readDpvTerm(term);
  if (found === undefined) return { name: term, isExact: true };
  const name = `${found.module}:${found.name}`;
  if (!Object.hasOwn(NAMESPACES, found.module)) return { name: term, isExact: found.isExact };
  known ??= new Map([...Object.keys(PURPOSES), ...Object.keys(PERSONAL_DATA)].map((one) => [one.toLowerCase(), one]));
  const spelt = known.get(name.toLowerCase()) ?? name;
  return { name: spelt, isExact: found.isExact && spelt === name };
}

/** Tells whether a value is an https IRI. An IRI of DPV must be spelt as DPV does. */
function isTermIri(value: string): value is `https://${string}` {
  return isHttpsIri(value) && readTerm(value).isExact;
}

function isPurposeTerm(term: string): term is PurposeTerm {
  return Object.hasOwn(PURPOSES, term);
}

function isPersonalDataTerm(term: string): term is PersonalDataTerm {
  return Object.hasOwn(PERSONAL_DATA, term);
}

/** Returns the part of an IRI after its last `#` or `/`, or the part of a prefixed name after its prefix. */
function lastSegment(term: string): string {
  const [address = "", fragment] = term.split("#", 2);
  const source = fragment ? fragment : (address.split("?", 1)[0] ?? "");
  const segment = source.split("/").findLast((part) => part !== "") ?? term;
  return isHttpsIri(term) ? segment : segment.slice(segment.indexOf(":") + 1) || term;
}

/** Tells whether a value is a purpose of DPV 2.x or an https IRI, which is spelt as DPV does if it is one of DPV. */
export function isPurposeCategory(value: unknown): value is PurposeCategory {
  return typeof value === "string" && (isPurposeTerm(value) || isTermIri(value));
}

/** Tells whether a value is a personal data category of DPV 2.x or an https IRI, spelt as DPV does if it is one of DPV. */
export function isPersonalDataCategory(value: unknown): value is PersonalDataCategory {
  return typeof value === "string" && (isPersonalDataTerm(value) || isTermIri(value));
}

/** Returns the name of a DPV purpose or category with its prefix, also if the term is its IRI; nothing for another term. @internal */
export function toTermName(term: string): PurposeTerm | PersonalDataTerm | undefined {
  const { name } = readTerm(term);
  return isPurposeTerm(name) || isPersonalDataTerm(name) ? name : undefined;
}

/**
 * Returns the English label of a DPV term, prefixed or by its IRI. For any other term, returns the last segment of its
 * IRI.
 */
export function toTermLabel(term: string): string {
  const { name } = readTerm(term);
  if (isPurposeTerm(name)) {
    return PURPOSES[name];
  }
  if (isPersonalDataTerm(name)) {
    return PERSONAL_DATA[name];
  }
  return lastSegment(term);
}

/**
 * Tells whether a purpose is marketing to which a person can object at any time (Art. 21(2) and (3) GDPR). Such a
 * purpose is `dpv:Marketing` or one below it, prefixed or by its IRI in any spelling. A term of another vocabulary never counts as
 * marketing.
 */
export function isDirectMarketing(category: PurposeCategory): boolean {
  return marketingTerms.has(readTerm(category).name);
}

const specialTerms: ReadonlySet<string> = new Set(specialCategoryTerms);

/** Tells whether a term is a special category of Art. 9 GDPR, prefixed or by its IRI in any spelling. */
export function isSpecialCategory(term: string | undefined): boolean {
  return term !== undefined && specialTerms.has(readTerm(term).name);
}
