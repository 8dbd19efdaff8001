-- part: roles
CREATE ROLE left_behind_15_logins_app LOGIN NOINHERIT CREATEROLE PASSWORD 'left-behind';
CREATE ROLE pb_home_care_ad226708 LOGIN NOINHERIT PASSWORD 'left-behind';
CREATE ROLE pb_newsletter_ad226708 LOGIN NOINHERIT PASSWORD 'left-behind';
CREATE ROLE pb_technician_routes_ad226708 LOGIN NOINHERIT PASSWORD 'left-behind';
CREATE ROLE pb_waiting_list_ad226708 LOGIN NOINHERIT PASSWORD 'left-behind';
CREATE ROLE purposebound_owner_ad226708 NOLOGIN NOINHERIT;
GRANT purposebound_owner_ad226708 TO left_behind_15_logins_app;
-- part: database
SET timezone = 'UTC'; SET datestyle = 'ISO'; SET extra_float_digits = 1;
SET standard_conforming_strings = on; SET client_encoding = 'UTF8'; SET search_path = '';
GRANT CONNECT, CREATE ON DATABASE left_behind_15_logins TO left_behind_15_logins_app;

CREATE SCHEMA purposebound AUTHORIZATION purposebound_owner_ad226708;
SET ROLE purposebound_owner_ad226708;
CREATE TABLE purposebound.definition_versions (
  assignment text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  accepts integer NOT NULL,
  terms text NOT NULL,
  definition jsonb NOT NULL,
  approved_by text,
  reason text,
  approved_at timestamp with time zone
);
ALTER TABLE purposebound.definition_versions ADD CONSTRAINT definition_versions_pkey PRIMARY KEY (assignment, version);
CREATE TABLE purposebound.definitions (
  assignment text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  accepts integer NOT NULL,
  terms text NOT NULL,
  definition jsonb NOT NULL,
  pseudonym_key text,
  shape text NOT NULL,
  distributed boolean NOT NULL DEFAULT false,
  registered_at timestamp with time zone NOT NULL DEFAULT now()
);
ALTER TABLE purposebound.definitions ADD CONSTRAINT definitions_pkey PRIMARY KEY (assignment);
INSERT INTO purposebound.definition_versions (assignment, version, accepts, terms, definition, approved_by, reason, approved_at) OVERRIDING SYSTEM VALUE VALUES
('home-care', '1', '1', '9c408156700b4d02bbdc2304fcfac68b5eac471c6b32534633f701ccb094838b', '{"order": ["number", "district", "doorCode", "hearing", "visits"], "terms": {"fields": {"number": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "visits": {"kind": "json", "unit": null, "schema": [{"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}, {"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "hearing": {"kind": "text", "unit": null, "schema": [{"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "sealed": true, "indexed": false, "category": "pd:Disability", "nullable": true, "optional": false, "defaulted": false}, "district": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "doorCode": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Care"}, "category": "dpv:ServiceProvision", "condition": "eu-gdpr:A9-2-h"}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["number"]}, "words": {"title": "Care at home", "subjects": null, "necessity": {"number": "Names the client", "visits": "Says when the carer comes", "hearing": "Decides whether the person is called or written to", "district": "Decides who comes", "doorCode": "The carer must get in"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "1c80a96f3a9dc47e", "sealingMark": "1d1497e773cc1a63"}', NULL, NULL, NULL),
('newsletter', '1', '1', '72138598366ffb92ed64428a89852838a4b41492395bd619f323027572990230', E'{"order": ["email", "name"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": true, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "1", "wording": "Send me the newsletter."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P1M"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Monthly newsletter", "subjects": null, "necessity": {"name": "To address the person", "email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "1fc0e27a362e9e5b"}', NULL, NULL, NULL),
('newsletter', '2', '1', 'fc8bfc4f6a5322ee6c5565f7754afb44d97ac94ec006abb3e0c83f8ebc562d6c', E'{"order": ["email", "name"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": true, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "1", "wording": "Send me the newsletter."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Monthly newsletter", "subjects": null, "necessity": {"name": "To address the person", "email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "1fc0e27a362e9e5b"}', 'dpo:7', 'Case 2025/3: kept until people leave', '2025-03-01 08:40:00.123+00'),
('technician-routes', '1', '1', '56ce261b280844f123a33b31de4e63c6739fb9257b2b6aedadab0261ecc0e3a6', E'{"order": ["name", "phone"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "legitimate-interests", "article": "eu-gdpr:A6-1-f", "interest": "Shorter routes", "balancing": "Little intrusion", "necessity": "Addresses are needed"}, "category": "dpv:ServiceOptimisation", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["phone"]}, "words": {"title": "Better routes for technicians", "subjects": null, "necessity": {"name": "To address the person", "phone": "To reach the person by phone"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "dfc93f82846158f8"}', NULL, NULL, NULL),
('waiting-list', '1', '1', 'bb241b45f569c5e61f021c4952f8ec0a64bdf3d41e89f7c53a1d975c39df7ab5', E'{"order": ["email"], "terms": {"fields": {"email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Fibre"}, "category": "dpv:ServiceProvision", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Waiting list", "subjects": null, "necessity": {"email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "8a91d84bc1b88e29"}', NULL, NULL, NULL);
INSERT INTO purposebound.definitions (assignment, version, accepts, terms, definition, pseudonym_key, shape, distributed, registered_at) OVERRIDING SYSTEM VALUE VALUES
('home-care', '1', '1', '9c408156700b4d02bbdc2304fcfac68b5eac471c6b32534633f701ccb094838b', '{"order": ["number", "district", "doorCode", "hearing", "visits"], "terms": {"fields": {"number": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "visits": {"kind": "json", "unit": null, "schema": [{"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}, {"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "hearing": {"kind": "text", "unit": null, "schema": [{"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "sealed": true, "indexed": false, "category": "pd:Disability", "nullable": true, "optional": false, "defaulted": false}, "district": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "doorCode": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Care"}, "category": "dpv:ServiceProvision", "condition": "eu-gdpr:A9-2-h"}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["number"]}, "words": {"title": "Care at home", "subjects": null, "necessity": {"number": "Names the client", "visits": "Says when the carer comes", "hearing": "Decides whether the person is called or written to", "district": "Decides who comes", "doorCode": "The carer must get in"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "1c80a96f3a9dc47e", "sealingMark": "1d1497e773cc1a63"}', '86dda87253d9ed9d5f7c4bb1111089c2fda66eb5ddc3e4efcfbab6acc54db485', 'column definition.accepts integer	NOT NULL  
column definition.distributed boolean	NOT NULL  
column definition.version integer	NOT NULL  
column evidence._subject uuid	NOT NULL  
column evidence.at timestamp with time zone	NOT NULL  
column evidence.intake integer	NOT NULL  
column evidence.reference text	default  
column evidence.wording text	NOT NULL default   ''''::text
column intakes.at timestamp with time zone	NOT NULL  
column intakes.number integer	NOT NULL a 
column intakes.source text	NOT NULL default  
column records."doorCode" text	C  
column records._collected_at timestamp with time zone	NOT NULL  
column records._evidence_at timestamp with time zone	 
column records._evidence_reference text	default  
column records._evidence_wording text	default  
column records._expires_at timestamp with time zone	NOT NULL  
column records._identity uuid	NOT NULL  
column records._intake integer	NOT NULL  
column records._origins integer[]	 
column records._restricted_at timestamp with time zone	 
column records._subject uuid	NOT NULL  
column records._updated_at timestamp with time zone	 
column records.district text	C  
column records.hearing text	C  
column records.number text	NOT NULL C  
column records.visits text	C  
column retired_keys._subject uuid	NOT NULL  
column suppressions.at timestamp with time zone	NOT NULL  
column suppressions.identity uuid	NOT NULL  
column suppressions.reason text	NOT NULL default  
column trail."position" bigint	NOT NULL a 
column trail.act text	NOT NULL default  
column trail.activity text	default  
column trail.actor text	NOT NULL default  
column trail.at timestamp with time zone	NOT NULL  
column trail.counts jsonb	 
column trail.fields jsonb	 
column trail.id uuid	NOT NULL  
column trail.operation uuid	NOT NULL  
column trail.source text	default  
constraint evidence_pkey on evidence	PRIMARY KEY (_subject, at, wording)
constraint intakes_pkey on intakes	PRIMARY KEY (number)
constraint records__identity_key on records	UNIQUE (_identity)
constraint records_pkey on records	PRIMARY KEY (_subject)
constraint retired_keys_pkey on retired_keys	PRIMARY KEY (_subject)
constraint suppressions_pkey on suppressions	PRIMARY KEY (identity)
constraint trail_id_key on trail	UNIQUE (id)
constraint trail_pkey on trail	PRIMARY KEY ("position")
grant of DELETE on evidence to its role	
grant of DELETE on records to its role	
grant of DELETE on retired_keys to its role	
grant of DELETE on suppressions to its role	
grant of INSERT on evidence to its role	
grant of INSERT on intakes.at to its role	
grant of INSERT on intakes.source to its role	
grant of INSERT on records to its role	
grant of INSERT on retired_keys to its role	
grant of INSERT on suppressions to its role	
grant of INSERT on trail.act to its role	
grant of INSERT on trail.activity to its role	
grant of INSERT on trail.actor to its role	
grant of INSERT on trail.at to its role	
grant of INSERT on trail.counts to its role	
grant of INSERT on trail.fields to its role	
grant of INSERT on trail.id to its role	
grant of INSERT on trail.operation to its role	
grant of INSERT on trail.source to its role	
grant of SELECT on definition to its role	
grant of SELECT on evidence to its role	
grant of SELECT on intakes to its role	
grant of SELECT on records to its role	
grant of SELECT on retired_keys to its role	
grant of SELECT on suppressions to its role	
grant of SELECT on trail to its role	
grant of UPDATE on evidence to its role	
grant of UPDATE on records to its role	
grant of UPDATE on suppressions to its role	
grant of USAGE on the schema to its role	
index pb_home_care.evidence_pkey	CREATE UNIQUE INDEX evidence_pkey ON pb_home_care.evidence USING btree (_subject, at, wording)
index pb_home_care.intakes_pkey	CREATE UNIQUE INDEX intakes_pkey ON pb_home_care.intakes USING btree (number)
index pb_home_care.records__expires_at_idx	CREATE INDEX records__expires_at_idx ON pb_home_care.records USING btree (_expires_at)
index pb_home_care.records__identity_key	CREATE UNIQUE INDEX records__identity_key ON pb_home_care.records USING btree (_identity)
index pb_home_care.records_district_idx	CREATE INDEX records_district_idx ON pb_home_care.records USING btree (district)
index pb_home_care.records_pkey	CREATE UNIQUE INDEX records_pkey ON pb_home_care.records USING btree (_subject)
index pb_home_care.retired_keys_pkey	CREATE UNIQUE INDEX retired_keys_pkey ON pb_home_care.retired_keys USING btree (_subject)
index pb_home_care.suppressions_pkey	CREATE UNIQUE INDEX suppressions_pkey ON pb_home_care.suppressions USING btree (identity)
index pb_home_care.trail_id_key	CREATE UNIQUE INDEX trail_id_key ON pb_home_care.trail USING btree (id)
index pb_home_care.trail_pkey	CREATE UNIQUE INDEX trail_pkey ON pb_home_care.trail USING btree ("position")
owner of definition	the owner
owner of evidence	the owner
owner of intakes	the owner
owner of intakes_number_seq	the owner
owner of records	the owner
owner of retired_keys	the owner
owner of suppressions	the owner
owner of the schema	the owner
owner of trail	the owner
owner of trail_position_seq	the owner
sequence pb_home_care.intakes_number_seq	
sequence pb_home_care.trail_position_seq	
table pb_home_care.definition	
table pb_home_care.evidence	
table pb_home_care.intakes	
table pb_home_care.records	
table pb_home_care.retired_keys	
table pb_home_care.suppressions	
table pb_home_care.trail	', 'false', '2026-11-27 07:18:25.819732+00'),
('newsletter', '2', '1', 'fc8bfc4f6a5322ee6c5565f7754afb44d97ac94ec006abb3e0c83f8ebc562d6c', E'{"order": ["email", "name"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": true, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "1", "wording": "Send me the newsletter."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Monthly newsletter", "subjects": null, "necessity": {"name": "To address the person", "email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "1fc0e27a362e9e5b"}', '8f8cc26a4dff0ed66422e61549e67cf2651caebbc4a7fd3342012b45ee16f70e', 'column definition.accepts integer	NOT NULL  
column definition.distributed boolean	NOT NULL  
column definition.version integer	NOT NULL  
column evidence._subject uuid	NOT NULL  
column evidence.at timestamp with time zone	NOT NULL  
column evidence.intake integer	NOT NULL  
column evidence.reference text	default  
column evidence.wording text	NOT NULL default   ''''::text
column intakes.at timestamp with time zone	NOT NULL  
column intakes.number integer	NOT NULL a 
column intakes.source text	NOT NULL default  
column records._collected_at timestamp with time zone	NOT NULL  
column records._evidence_at timestamp with time zone	 
column records._evidence_reference text	default  
column records._evidence_wording text	default  
column records._expires_at timestamp with time zone	NOT NULL  
column records._identity uuid	NOT NULL  
column records._intake integer	NOT NULL  
column records._origins integer[]	 
column records._restricted_at timestamp with time zone	 
column records._subject uuid	NOT NULL  
column records._updated_at timestamp with time zone	 
column records.email text	NOT NULL C  
column records.name text	C  
column retired_keys._subject uuid	NOT NULL  
column suppressions.at timestamp with time zone	NOT NULL  
column suppressions.identity uuid	NOT NULL  
column suppressions.reason text	NOT NULL default  
column trail."position" bigint	NOT NULL a 
column trail.act text	NOT NULL default  
column trail.activity text	default  
column trail.actor text	NOT NULL default  
column trail.at timestamp with time zone	NOT NULL  
column trail.counts jsonb	 
column trail.fields jsonb	 
column trail.id uuid	NOT NULL  
column trail.operation uuid	NOT NULL  
column trail.source text	default  
constraint evidence_pkey on evidence	PRIMARY KEY (_subject, at, wording)
constraint intakes_pkey on intakes	PRIMARY KEY (number)
constraint records__identity_key on records	UNIQUE (_identity)
constraint records_pkey on records	PRIMARY KEY (_subject)
constraint retired_keys_pkey on retired_keys	PRIMARY KEY (_subject)
constraint suppressions_pkey on suppressions	PRIMARY KEY (identity)
constraint trail_id_key on trail	UNIQUE (id)
constraint trail_pkey on trail	PRIMARY KEY ("position")
grant of DELETE on evidence to its role	
grant of DELETE on records to its role	
grant of DELETE on retired_keys to its role	
grant of DELETE on suppressions to its role	
grant of INSERT on evidence to its role	
grant of INSERT on intakes.at to its role	
grant of INSERT on intakes.source to its role	
grant of INSERT on records to its role	
grant of INSERT on retired_keys to its role	
grant of INSERT on suppressions to its role	
grant of INSERT on trail.act to its role	
grant of INSERT on trail.activity to its role	
grant of INSERT on trail.actor to its role	
grant of INSERT on trail.at to its role	
grant of INSERT on trail.counts to its role	
grant of INSERT on trail.fields to its role	
grant of INSERT on trail.id to its role	
grant of INSERT on trail.operation to its role	
grant of INSERT on trail.source to its role	
grant of SELECT on definition to its role	
grant of SELECT on evidence to its role	
grant of SELECT on intakes to its role	
grant of SELECT on records to its role	
grant of SELECT on retired_keys to its role	
grant of SELECT on suppressions to its role	
grant of SELECT on trail to its role	
grant of UPDATE on evidence to its role	
grant of UPDATE on records to its role	
grant of UPDATE on suppressions to its role	
grant of USAGE on the schema to its role	
index pb_newsletter.evidence_pkey	CREATE UNIQUE INDEX evidence_pkey ON pb_newsletter.evidence USING btree (_subject, at, wording)
index pb_newsletter.intakes_pkey	CREATE UNIQUE INDEX intakes_pkey ON pb_newsletter.intakes USING btree (number)
index pb_newsletter.records__expires_at_idx	CREATE INDEX records__expires_at_idx ON pb_newsletter.records USING btree (_expires_at)
index pb_newsletter.records__identity_key	CREATE UNIQUE INDEX records__identity_key ON pb_newsletter.records USING btree (_identity)
index pb_newsletter.records_pkey	CREATE UNIQUE INDEX records_pkey ON pb_newsletter.records USING btree (_subject)
index pb_newsletter.retired_keys_pkey	CREATE UNIQUE INDEX retired_keys_pkey ON pb_newsletter.retired_keys USING btree (_subject)
index pb_newsletter.suppressions_pkey	CREATE UNIQUE INDEX suppressions_pkey ON pb_newsletter.suppressions USING btree (identity)
index pb_newsletter.trail_id_key	CREATE UNIQUE INDEX trail_id_key ON pb_newsletter.trail USING btree (id)
index pb_newsletter.trail_pkey	CREATE UNIQUE INDEX trail_pkey ON pb_newsletter.trail USING btree ("position")
owner of definition	the owner
owner of evidence	the owner
owner of intakes	the owner
owner of intakes_number_seq	the owner
owner of records	the owner
owner of retired_keys	the owner
owner of suppressions	the owner
owner of the schema	the owner
owner of trail	the owner
owner of trail_position_seq	the owner
sequence pb_newsletter.intakes_number_seq	
sequence pb_newsletter.trail_position_seq	
table pb_newsletter.definition	
table pb_newsletter.evidence	
table pb_newsletter.intakes	
table pb_newsletter.records	
table pb_newsletter.retired_keys	
table pb_newsletter.suppressions	
table pb_newsletter.trail	', 'false', '2026-11-27 07:18:25.717535+00'),
('technician-routes', '1', '1', '56ce261b280844f123a33b31de4e63c6739fb9257b2b6aedadab0261ecc0e3a6', E'{"order": ["name", "phone"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "legitimate-interests", "article": "eu-gdpr:A6-1-f", "interest": "Shorter routes", "balancing": "Little intrusion", "necessity": "Addresses are needed"}, "category": "dpv:ServiceOptimisation", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["phone"]}, "words": {"title": "Better routes for technicians", "subjects": null, "necessity": {"name": "To address the person", "phone": "To reach the person by phone"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "dfc93f82846158f8"}', '4bfa6584dedb8ed7653094d1f0b97f23b4addfa5e7989e9b079137f6326eada1', 'column definition.accepts integer	NOT NULL  
column definition.distributed boolean	NOT NULL  
column definition.version integer	NOT NULL  
column evidence._subject uuid	NOT NULL  
column evidence.at timestamp with time zone	NOT NULL  
column evidence.intake integer	NOT NULL  
column evidence.reference text	default  
column evidence.wording text	NOT NULL default   ''''::text
column intakes.at timestamp with time zone	NOT NULL  
column intakes.number integer	NOT NULL a 
column intakes.source text	NOT NULL default  
column records._collected_at timestamp with time zone	NOT NULL  
column records._evidence_at timestamp with time zone	 
column records._evidence_reference text	default  
column records._evidence_wording text	default  
column records._expires_at timestamp with time zone	NOT NULL  
column records._identity uuid	NOT NULL  
column records._intake integer	NOT NULL  
column records._origins integer[]	 
column records._restricted_at timestamp with time zone	 
column records._subject uuid	NOT NULL  
column records._updated_at timestamp with time zone	 
column records.name text	NOT NULL C  
column records.phone text	NOT NULL C  
column retired_keys._subject uuid	NOT NULL  
column suppressions.at timestamp with time zone	NOT NULL  
column suppressions.identity uuid	NOT NULL  
column suppressions.reason text	NOT NULL default  
column trail."position" bigint	NOT NULL a 
column trail.act text	NOT NULL default  
column trail.activity text	default  
column trail.actor text	NOT NULL default  
column trail.at timestamp with time zone	NOT NULL  
column trail.counts jsonb	 
column trail.fields jsonb	 
column trail.id uuid	NOT NULL  
column trail.operation uuid	NOT NULL  
column trail.source text	default  
constraint evidence_pkey on evidence	PRIMARY KEY (_subject, at, wording)
constraint intakes_pkey on intakes	PRIMARY KEY (number)
constraint records__identity_key on records	UNIQUE (_identity)
constraint records_pkey on records	PRIMARY KEY (_subject)
constraint retired_keys_pkey on retired_keys	PRIMARY KEY (_subject)
constraint suppressions_pkey on suppressions	PRIMARY KEY (identity)
constraint trail_id_key on trail	UNIQUE (id)
constraint trail_pkey on trail	PRIMARY KEY ("position")
grant of DELETE on evidence to its role	
grant of DELETE on records to its role	
grant of DELETE on retired_keys to its role	
grant of DELETE on suppressions to its role	
grant of INSERT on evidence to its role	
grant of INSERT on intakes.at to its role	
grant of INSERT on intakes.source to its role	
grant of INSERT on records to its role	
grant of INSERT on retired_keys to its role	
grant of INSERT on suppressions to its role	
grant of INSERT on trail.act to its role	
grant of INSERT on trail.activity to its role	
grant of INSERT on trail.actor to its role	
grant of INSERT on trail.at to its role	
grant of INSERT on trail.counts to its role	
grant of INSERT on trail.fields to its role	
grant of INSERT on trail.id to its role	
grant of INSERT on trail.operation to its role	
grant of INSERT on trail.source to its role	
grant of SELECT on definition to its role	
grant of SELECT on evidence to its role	
grant of SELECT on intakes to its role	
grant of SELECT on records to its role	
grant of SELECT on retired_keys to its role	
grant of SELECT on suppressions to its role	
grant of SELECT on trail to its role	
grant of UPDATE on evidence to its role	
grant of UPDATE on records to its role	
grant of UPDATE on suppressions to its role	
grant of USAGE on the schema to its role	
index pb_technician_routes.evidence_pkey	CREATE UNIQUE INDEX evidence_pkey ON pb_technician_routes.evidence USING btree (_subject, at, wording)
index pb_technician_routes.intakes_pkey	CREATE UNIQUE INDEX intakes_pkey ON pb_technician_routes.intakes USING btree (number)
index pb_technician_routes.records__expires_at_idx	CREATE INDEX records__expires_at_idx ON pb_technician_routes.records USING btree (_expires_at)
index pb_technician_routes.records__identity_key	CREATE UNIQUE INDEX records__identity_key ON pb_technician_routes.records USING btree (_identity)
index pb_technician_routes.records_pkey	CREATE UNIQUE INDEX records_pkey ON pb_technician_routes.records USING btree (_subject)
index pb_technician_routes.retired_keys_pkey	CREATE UNIQUE INDEX retired_keys_pkey ON pb_technician_routes.retired_keys USING btree (_subject)
index pb_technician_routes.suppressions_pkey	CREATE UNIQUE INDEX suppressions_pkey ON pb_technician_routes.suppressions USING btree (identity)
index pb_technician_routes.trail_id_key	CREATE UNIQUE INDEX trail_id_key ON pb_technician_routes.trail USING btree (id)
index pb_technician_routes.trail_pkey	CREATE UNIQUE INDEX trail_pkey ON pb_technician_routes.trail USING btree ("position")
owner of definition	the owner
owner of evidence	the owner
owner of intakes	the owner
owner of intakes_number_seq	the owner
owner of records	the owner
owner of retired_keys	the owner
owner of suppressions	the owner
owner of the schema	the owner
owner of trail	the owner
owner of trail_position_seq	the owner
sequence pb_technician_routes.intakes_number_seq	
sequence pb_technician_routes.trail_position_seq	
table pb_technician_routes.definition	
table pb_technician_routes.evidence	
table pb_technician_routes.intakes	
table pb_technician_routes.records	
table pb_technician_routes.retired_keys	
table pb_technician_routes.suppressions	
table pb_technician_routes.trail	', 'false', '2026-11-27 07:18:25.95372+00'),
('waiting-list', '1', '1', 'bb241b45f569c5e61f021c4952f8ec0a64bdf3d41e89f7c53a1d975c39df7ab5', E'{"order": ["email"], "terms": {"fields": {"email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Fibre"}, "category": "dpv:ServiceProvision", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Waiting list", "subjects": null, "necessity": {"email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "8a91d84bc1b88e29"}', 'be24bd28f9e358b60d39597ca837ef530dbb3e8917258f5267d546362ae20af1', 'column definition.accepts integer	NOT NULL  
column definition.distributed boolean	NOT NULL  
column definition.version integer	NOT NULL  
column evidence._subject uuid	NOT NULL  
column evidence.at timestamp with time zone	NOT NULL  
column evidence.intake integer	NOT NULL  
column evidence.reference text	default  
column evidence.wording text	NOT NULL default   ''''::text
column intakes.at timestamp with time zone	NOT NULL  
column intakes.number integer	NOT NULL a 
column intakes.source text	NOT NULL default  
column records._collected_at timestamp with time zone	NOT NULL  
column records._evidence_at timestamp with time zone	 
column records._evidence_reference text	default  
column records._evidence_wording text	default  
column records._expires_at timestamp with time zone	NOT NULL  
column records._identity uuid	NOT NULL  
column records._intake integer	NOT NULL  
column records._origins integer[]	 
column records._restricted_at timestamp with time zone	 
column records._subject uuid	NOT NULL  
column records._updated_at timestamp with time zone	 
column records.email text	NOT NULL C  
column retired_keys._subject uuid	NOT NULL  
column suppressions.at timestamp with time zone	NOT NULL  
column suppressions.identity uuid	NOT NULL  
column suppressions.reason text	NOT NULL default  
column trail."position" bigint	NOT NULL a 
column trail.act text	NOT NULL default  
column trail.activity text	default  
column trail.actor text	NOT NULL default  
column trail.at timestamp with time zone	NOT NULL  
column trail.counts jsonb	 
column trail.fields jsonb	 
column trail.id uuid	NOT NULL  
column trail.operation uuid	NOT NULL  
column trail.source text	default  
constraint evidence_pkey on evidence	PRIMARY KEY (_subject, at, wording)
constraint intakes_pkey on intakes	PRIMARY KEY (number)
constraint records__identity_key on records	UNIQUE (_identity)
constraint records_pkey on records	PRIMARY KEY (_subject)
constraint retired_keys_pkey on retired_keys	PRIMARY KEY (_subject)
constraint suppressions_pkey on suppressions	PRIMARY KEY (identity)
constraint trail_id_key on trail	UNIQUE (id)
constraint trail_pkey on trail	PRIMARY KEY ("position")
grant of DELETE on evidence to its role	
grant of DELETE on records to its role	
grant of DELETE on retired_keys to its role	
grant of DELETE on suppressions to its role	
grant of INSERT on evidence to its role	
grant of INSERT on intakes.at to its role	
grant of INSERT on intakes.source to its role	
grant of INSERT on records to its role	
grant of INSERT on retired_keys to its role	
grant of INSERT on suppressions to its role	
grant of INSERT on trail.act to its role	
grant of INSERT on trail.activity to its role	
grant of INSERT on trail.actor to its role	
grant of INSERT on trail.at to its role	
grant of INSERT on trail.counts to its role	
grant of INSERT on trail.fields to its role	
grant of INSERT on trail.id to its role	
grant of INSERT on trail.operation to its role	
grant of INSERT on trail.source to its role	
grant of SELECT on definition to its role	
grant of SELECT on evidence to its role	
grant of SELECT on intakes to its role	
grant of SELECT on records to its role	
grant of SELECT on retired_keys to its role	
grant of SELECT on suppressions to its role	
grant of SELECT on trail to its role	
grant of UPDATE on evidence to its role	
grant of UPDATE on records to its role	
grant of UPDATE on suppressions to its role	
grant of USAGE on the schema to its role	
index pb_waiting_list.evidence_pkey	CREATE UNIQUE INDEX evidence_pkey ON pb_waiting_list.evidence USING btree (_subject, at, wording)
index pb_waiting_list.intakes_pkey	CREATE UNIQUE INDEX intakes_pkey ON pb_waiting_list.intakes USING btree (number)
index pb_waiting_list.records__expires_at_idx	CREATE INDEX records__expires_at_idx ON pb_waiting_list.records USING btree (_expires_at)
index pb_waiting_list.records__identity_key	CREATE UNIQUE INDEX records__identity_key ON pb_waiting_list.records USING btree (_identity)
index pb_waiting_list.records_pkey	CREATE UNIQUE INDEX records_pkey ON pb_waiting_list.records USING btree (_subject)
index pb_waiting_list.retired_keys_pkey	CREATE UNIQUE INDEX retired_keys_pkey ON pb_waiting_list.retired_keys USING btree (_subject)
index pb_waiting_list.suppressions_pkey	CREATE UNIQUE INDEX suppressions_pkey ON pb_waiting_list.suppressions USING btree (identity)
index pb_waiting_list.trail_id_key	CREATE UNIQUE INDEX trail_id_key ON pb_waiting_list.trail USING btree (id)
index pb_waiting_list.trail_pkey	CREATE UNIQUE INDEX trail_pkey ON pb_waiting_list.trail USING btree ("position")
owner of definition	the owner
owner of evidence	the owner
owner of intakes	the owner
owner of intakes_number_seq	the owner
owner of records	the owner
owner of retired_keys	the owner
owner of suppressions	the owner
owner of the schema	the owner
owner of trail	the owner
owner of trail_position_seq	the owner
sequence pb_waiting_list.intakes_number_seq	
sequence pb_waiting_list.trail_position_seq	
table pb_waiting_list.definition	
table pb_waiting_list.evidence	
table pb_waiting_list.intakes	
table pb_waiting_list.records	
table pb_waiting_list.retired_keys	
table pb_waiting_list.suppressions	
table pb_waiting_list.trail	', 'false', '2026-11-27 07:18:26.042199+00');
RESET ROLE;

CREATE SCHEMA pb_home_care AUTHORIZATION purposebound_owner_ad226708;
SET ROLE purposebound_owner_ad226708;
GRANT USAGE ON SCHEMA pb_home_care TO pb_home_care_ad226708;
CREATE TABLE pb_home_care.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_home_care.definition TO pb_home_care_ad226708;
CREATE TABLE pb_home_care.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_home_care.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_home_care.evidence TO pb_home_care_ad226708;
CREATE TABLE pb_home_care.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_home_care.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_home_care.intakes TO pb_home_care_ad226708;
GRANT INSERT (source, at) ON pb_home_care.intakes TO pb_home_care_ad226708;
CREATE TABLE pb_home_care.records (
  _subject uuid NOT NULL,
  _identity uuid NOT NULL,
  _intake integer NOT NULL,
  _origins integer[],
  _evidence_at timestamp with time zone,
  _evidence_wording text,
  _evidence_reference text,
  _collected_at timestamp with time zone NOT NULL,
  _updated_at timestamp with time zone,
  _expires_at timestamp with time zone NOT NULL,
  _restricted_at timestamp with time zone,
  number text COLLATE "C" NOT NULL,
  district text COLLATE "C",
  "doorCode" text COLLATE "C",
  hearing text COLLATE "C",
  visits text COLLATE "C"
) WITH (fillfactor=50);
ALTER TABLE pb_home_care.records ADD CONSTRAINT records_pkey PRIMARY KEY (_subject);
ALTER TABLE pb_home_care.records ADD CONSTRAINT records__identity_key UNIQUE (_identity);
CREATE INDEX records__expires_at_idx ON pb_home_care.records USING btree (_expires_at);
CREATE INDEX records_district_idx ON pb_home_care.records USING btree (district);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_home_care.records TO pb_home_care_ad226708;
CREATE TABLE pb_home_care.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_home_care.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_home_care.retired_keys TO pb_home_care_ad226708;
CREATE TABLE pb_home_care.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_home_care.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_home_care.suppressions TO pb_home_care_ad226708;
CREATE TABLE pb_home_care.trail (
  "position" bigint GENERATED ALWAYS AS IDENTITY,
  id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  act text NOT NULL,
  actor text NOT NULL,
  operation uuid NOT NULL,
  activity text,
  source text,
  fields jsonb,
  counts jsonb
);
ALTER TABLE pb_home_care.trail ADD CONSTRAINT trail_pkey PRIMARY KEY ("position");
ALTER TABLE pb_home_care.trail ADD CONSTRAINT trail_id_key UNIQUE (id);
GRANT SELECT ON pb_home_care.trail TO pb_home_care_ad226708;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_home_care.trail TO pb_home_care_ad226708;
INSERT INTO pb_home_care.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('1', '1', 'false');
INSERT INTO pb_home_care.intakes (number, source, at) OVERRIDING SYSTEM VALUE VALUES
('1', 'office', '2025-03-01 08:20:00.123+00'),
('2', 'office', '2025-03-01 08:30:00.123+00'),
('3', 'office', '2025-03-01 08:40:00.123+00'),
('4', 'office', '2025-03-01 08:50:00.123+00'),
('5', 'office', '2025-03-01 09:00:00.123+00'),
('6', 'office', '2025-03-01 09:10:00.123+00'),
('7', 'office', '2025-03-01 09:20:00.123+00'),
('8', 'office', '2025-03-01 09:30:00.123+00'),
('9', 'office', '2025-03-01 09:40:00.123+00');
SELECT pg_catalog.setval('pb_home_care.intakes_number_seq', 9, true);
INSERT INTO pb_home_care.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, number, district, "doorCode", hearing, visits) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-a541-7c22-9d1b-e414ad197a13', '78c92826-e3b0-2415-7922-fc62cbfe10c3', '1', '{5,5,5,5,1}', '2025-03-01 08:20:00.123+00', NULL, 'case/1', '2025-03-01 08:20:00.123+00', '2025-03-01 09:00:00.123+00', '2085-03-01 09:00:00.123+00', NULL, 'C-1', 'Bydel 1', 'AbTZL8HlBlXO1BJpg1_K9vzvyFoWWECXCkrJbXLdlCPHY-JQaUxzvy46_QsDCMgQir73MLw3krwRqkMxGGR-Oyy-B_MihXa2VBRjC_RzHWzW--IgkzBUr-cMWJaV', 'AZwF6-SLuEBSyAnrYBOp6AVbHG-PXKbhvpiRPQDT0ux0o4rvAvRznxP5wEUyBO0flJSx7y7QWCi1QOwiJKFIyYSOmHTwE7lg-5l4bB_b6ieom1GJGaY7jLQoLdeZ', 'AZoEByYIRq-JMCF6UV_2jYUj00zFZsrkiCk-cVBltP1eNd8N5spL45mddsox8VNYFATPkQKkzSOcvvSgfU25XEQS5GppB7sqjH_CINLsSUD-h2wuc_b95HIlVBbU'),
('01a21bde-a547-7069-8e01-b3244b37fe00', 'cf7a09be-8136-4fb0-a243-e6d61e238335', '2', '{2,2,8,2,NULL}', NULL, NULL, NULL, '2025-03-01 08:30:00.123+00', '2025-03-01 09:30:00.123+00', '2085-03-01 09:30:00.123+00', NULL, 'C-2', 'Bydel 2', 'Adpl1cU-y3Rwu-TeB_P0n0NgcF1YScZFGzoGFVdx5qNXnhjW2svNguHDAI7Mn7BhM2BjhfAkAaMRMyGaLLsN-IaTWrxIQz34w193ALfsBNz9S9TAlv2k4SGKBisf', NULL, NULL),
('01a21bde-a54a-7f5c-a560-9baf4f47e126', 'ea7b0640-9e00-7614-1444-525da6104b81', '3', '{6,NULL,NULL,6,NULL}', NULL, NULL, NULL, '2025-03-01 08:40:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', NULL, 'C-3', NULL, NULL, 'AU6snj6LjYcuPpmOKinvk8bjUpZJ-cnQLfj4pT5OmzK71X-gg3-HFHpIdWLnZw8FS1rcPR0hIIalld4LTqHKz-Oj3xXcYm1vvIzKQb7WGSrRTAHO3eOm1vi1TJCP', NULL),
('01a21bde-a551-702e-b4d2-0d33646b71a6', '1ca0e731-39b5-137e-8ded-4dd58f19edf1', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/59', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-59', 'Bydel 3', 'AZ_sI0ansYcC37jSK0fLHGZbeW09zZnz52U_SVHEl17bJwOdCB0MavSB1KKbDCNeo6lxtEJ6yGSBGGRI9YoFhL7gqj5PrsPJ6x_GNDK0v0ecl_D9Xz_FFYKpW3mq', 'ARNXRS2EUKd0T_gcFPvppcVoyiCHdfOgSHQJi6cfo1e20jMvKlkomOT07hyQOcHYSohhIRjuWzA0cpbVYXr_s_z9BmttFDnd9BgH9ATH0jybeSgF9Qmg-Tb-4Xqa', NULL),
('01a21bde-a551-705d-9784-2a7695c1dce6', 'ba8ebf11-94d9-36bd-9693-79ae060333cd', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/42', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-42', 'Bydel 2', 'AVxB0Oi52NPtZLT78DkXDlvxtG1IGorL13J5UbGsLeUq_hu2Mt2EBD_DWes6Y-Xv39MKvjEMEVqzFpLY6OPMHsPvWXCWmIcZddF1hZ5mvOqYSCWs8CMft-YC8Q9R', 'AWn__ug3LLe9pqLYEeSy8xKe-KCDa3VL2ydmwmlfzoqyXvUfaXOqw-4PLsMt8FRnLRa68k_eyee3MFH9WNNnpMNgzc4DdNM9vroBwaemAS3KXKbt5wLnAeO4IDsQ', NULL),
('01a21bde-a551-709e-b6e6-59e9b3af226e', '8b274788-e474-2f1b-3329-b8aa857cea8c', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/53', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-53', 'Bydel 1', 'AV8d83umqiEyjm_vmev5sF0OAyugKwJ8BNIHPLGpq_6KRl0Vrcqmo7jqtXg5Nx23-G7hA5mka_yctNy-7bP8SPr5i0s4m7uwUSFMJwmLjUD_uOY5VzoGabve1BDP', 'AXOd3RA70pygkL6cnLynONoilt3SAY9M-MxroAgNDPBy7G16NMfL-t-JMq3hNkzsQCPBhOG28acjvJy_CT_PRHAxrpYARPoOSz1rerEFGQjPTYtYJOZPnvDLb3hf', NULL),
('01a21bde-a551-714b-a926-4174bb89a51b', 'af8a9568-9592-9492-8d6b-c38f2bf25b4b', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/30', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-30', 'Bydel 2', 'AWrfLvAGRUJGqrUuXkmG8N5kd7igbFx0g-pl-XzRrEa-qkW22gF6RC7oB0NWSnd8eS2cSbPHvuoCT4B2qKddGWh-Ke-PXKzP8RxLd0vJwMCaj0nvXM5asWfmPpvB', 'Adufa57L947Ysd2Ux2nPtOb9WHTgjNlx0DJZmiUrePSl_sdDNiSfn-Mbz-wBCVtzXh0BEKgzaOUREJ9tDDnLqam1NeWW4o3AyFGAfR7uEyrbw1yvRAZfFoeH_qCl', NULL),
('01a21bde-a551-714f-befa-df0218d50069', '54aa6a81-cf31-1778-621a-14462bbb24cb', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/69', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-69', 'Bydel 1', 'Aanh7BgjkZNYIcxrElBGBVMnt1RjQ6JJszwyWl1vqSZV76YpiYFpquTLcSLDzK6pcKtX6M49uXVOGR-Fsike-zBZgohJdN5KWCvD2r9_8rnz8lZScOnoQpURoxBC', 'AR6eYMYuE0ZFhSVlQbH-Db4pdQKOzJtH7j6WxW63vcI0PSt9bLT6VpV3rP4suxcMYgjPrn8N1Y5XLxZwThdJwaMR209Gt4bOs-nz2Q8auFT5UkqRqahC5ODwrk3l', NULL),
('01a21bde-a551-71a1-b659-299f62b2d618', '4fc2db7f-0a63-bbd4-0f0c-d37b6cf66c53', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/10', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-10', 'Bydel 2', 'AR21tiPeFPO-MaVMzdNnM7r7pFh8VGf-5omVmE-54T7I4uu5QQ4Ngza0iGiNwKBapQGX2baWLNfUZ6LgaE2atH_QL5CLh4SbnA1sjXB4Mf-e5ZOEIW-5IGGgIszc', 'AVC1EnPbDH1U63XhqFFQgu03x49fnKj0mMOipg-2QeA2uQYdtAsnkqXDFOn7DRhy-c60DmMFrSyQ8rOKauyoeqZH0ou2jWfVwqFq9FVBa-tsqO91awfnDFmDqj7W', 'AZNTLcBoqBhnPeoG9vK9vsfek9rn1bt8OL_Sg1wKIwekYYdB9_lbkD7-GOYhnUTaodcD6rFDdpY2XKLuM6uWfglloFwfoKOJ-hWKCiJAyzdEOhDM_VRxtYG0N80E'),
('01a21bde-a551-71cc-ada2-e31c6eefde80', 'ddd1f853-ea1e-6f66-9915-09d30bbf7fed', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/49', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-49', 'Bydel 1', 'AbC17Q4XFh2RMAVisIBII1hpWC2vlQFqkuyoVetukUmWpNFGsrIiJxYtZ_DteHbj7Un8RxjwzQlsR5t-u8e6AGdreQLbq4vIKPDF3M7pdTVUShrqFJHHybUT-qUK', 'ARwU-83nQW8FUjTL-TmgOwe2RVhSsHmQtaprXTZFHjpcwwtdGc2Zxoxvafv6g0ARVjV1HJjxpl4UXPptp6k_22UunpQ_r3VJvJQT-3nHkebS_ccsBhUmhdPM-ltE', NULL),
('01a21bde-a551-71ec-b963-80fbdfead8f3', '33d04030-ede0-8b4a-01cb-ca340f190f27', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/27', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-27', 'Bydel 3', 'Acs7x2xPFUpgtYHz9tZsqD-Gl7mOJkHfEhgZBqIZlFGv8Vo_VV87TSBL3Tc5o4S_8vPf1q1hHJLNzSP4-Wdzt9lqllX5t7dUlUNjo6ayun3e5-fT7IpBo_MO9ukQ', 'AWmIkYgM6boGRIiBJ-2mFtaezKnnxe_OVkgLNpicNHI8R3-Tm0q-QkkJnfoUs8-_vv9oypqo-bbBYpJKQJOL5zF2_8U40xa2UP_J9f3WgwVvbuoEF1Ni4_uPGTKn', NULL),
('01a21bde-a551-7205-ac52-d2f57cfc387b', '2cb899fd-9077-c7e4-5239-d30d21d3de5b', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/37', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-37', 'Bydel 1', 'ASdbuBVJXpujxBqv3BNVarV6zVO0daI6mxDl_9tX5Zte3z6KTy4GV3msy1NoGvCTFey7MKHW-XdEH30MlCQ8gcWlbdQvQM6LsS1LxlNFEeQKGr8OsHMqKu7k_F1r', 'Ad9_36artPBjqdcPlJQfUUtktgJ_EyYXGv9I6rwq_OMGIAmdIlHFySgClQ8-BBeYqq6y5J1cYcuNaSljQn3bHai9YUIKpGVWOlDiSdsIMnjMPS_8NfgY69WefMMv', NULL),
('01a21bde-a551-720d-aca8-b8473482330b', '4ea0ab87-0bd3-38d2-52f9-f255a439d5c1', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/14', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-14', 'Bydel 2', 'AYsnbYLqr5YeI_wd5cO5C-Jbtihen6FylFMlec-bxZ_tZYfrNMkkO2RGwty3eMzmAp2J6G5Q_SBHiuVUIvyYXp_5a-B4jCIVHfYTV6ScAeZhOdii4iZ1L04PJnwX', 'Abm1p6QdJnmPZp-p85QmcFi2VPTOS9Leq0NjbsiY8WZMJ5LWlZrpCWwq1-D9ILVZy9CfsoR0_uEWKZTK8gGWCHgINm6AROzfNJLO_WqWqOpGray36GQbXyO3V7MT', 'ASxtT0xxBf5rAPq477MEnmtkn-y_59CvpBT-jC0GZNEMHvn1xMU_0SrSP4pxGZ13dBhDD1DbPuN1RuMc8Gl8_4FoMaowRMvREYrU28PHXWUPzCl_wyaKeFnb4YIX'),
('01a21bde-a551-7234-9bc2-b516b852a90e', 'c37f8b58-42d0-ccca-e023-a40cd22ffe62', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/28', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-28', 'Bydel 0', 'AV6o6AY_sSQOxgZHjkVmCQghBexSvZRZ-47x7CRxuSMV7kXIl39UZsY-85Xtv_pL3Xhv-oPcfH3AVoYXTs6UpRJVNHuj5OR3smPSzWM4HL7wNvZ_SCyBBIFpq8BA', 'AfFepVSWMAoMzOpfhYI5ouBhAx3XzyD8QWmcc0ORSu9Yhi8V5fUv28vPf8ps_pZtbcrBo92HOd9g7rk1fQFEDKC4fatRFP9_oFxZUT1acO1179hTUOFRs9d5SCKa', NULL),
('01a21bde-a551-72bb-83bf-99072ae35a9c', 'd6dcc39b-fa7d-7407-28f4-08c6644305fe', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/13', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-13', 'Bydel 1', 'AZ32ToZrejXzCtplJdNp7aWpQjbY1kaT2nDT2UtShgGPvw44Svp50eKlBj60Zf0xSD15RArLXGggf-rGvXSi8ABxctpQ5WJyAuOj80CFFv5dDDd0oGCroatypFJC', 'AYxsUIjAQU1HIupdiJhwQHK9kOh-emZeKzfHJ-pHdyQuuF83RU78KyJNSonwjfSlvaC5R7xSFA17F2r48lG2ZxxPBmWH_6lYczGll1SRQyP1c-Yhze3pi5p-yAT3', 'Aetb-ejMgrtHUR-bDqGKw90GhEBUZ2YGXW2qR_wV0NX4hsTovg5Vtng_Quk0CLQEY99M1abaq4f96euFtIs5W6spui1LFT5Vq6DgpG9WU8R_FrOfzO8huJETSSMS'),
('01a21bde-a551-7319-b600-268f0960e200', '5be71b6e-bbb9-4ce5-cbc2-1c52f5ca3196', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/35', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-35', 'Bydel 3', 'AX-Y15Er2eExhW8KDiV520AqZHkOhwD3-FJ4Z2RV7sMWJnbUVh7tipzq0nXVxEHZ05yCQsCuL1uGgtnx34ZUQiiuBm_yKvUwy6Nj7g41AcfwObUriECQb6Bx-zJ-', 'AYgyPqse1ApRQ3BjP2AnnRbNeVQbxxPJxZ1srzgkNcNCZctiIIwuIZyp3PmRrcGqE5t4S9nwVJh6vfTBTcL419vpzYLPn0WQo6rQdVa0K2RTicEmJ5SfJQhqoufZ', NULL),
('01a21bde-a551-7347-a77e-3024a7ea50e4', 'cb1468cb-791e-6770-3e65-a448f856cb63', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/64', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-64', 'Bydel 0', 'AQ7IBK0dD7zBT6ZugO1p5j_lHoB2CZNvpnlhTWT1ltP3aR4kSn4Heh83HNVdz4ZcOfFsk5vPiDNk7afx-8-7G3Kl2yedf_ID0iztU_rFTkf9ELHOHyBPUMXSWcOn', 'AQFmt11pLYrD8IFqmCPOxJW6vRf3MIAKhBpeLT8qf_cG0XSH-0Jc0FD7Ywb_QLaGdKKuEsQ1Kyuos_M_N_z7lWAw7EzpxoD8psXx0VQvndV4o2zQI_OpxlXpJ59F', NULL),
('01a21bde-a551-73ed-a93f-c1fccc9707cf', 'ce23a43b-f304-6acb-fb5d-f777bdf33b0a', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/45', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-45', 'Bydel 1', 'ATiHWy8f599XUNDew-1vshSi6_e_5fgEQVVLdauCyeTpX6va4w-EiAj_C3pKVy_iKCYiV441xvJsbPkVtlHrH8Yc33gIHvx6tnFe5M5eMuYd6vgUCOh3I0Ccqu7Z', 'ASLknkni1W9dQTfA0YPYCid9aJPIhl1Xsp9vMEPnxnr9OoZ34DYM1am6QuSUnvI7lzVN1L7G9tqAhcSTG-1MVOZh7Yw4_GonkViFGtujoPf3ps5qJ35XZ2M2cNpY', NULL),
('01a21bde-a551-7411-a717-ea8d82373f54', '6b3c37e3-0174-230a-9d03-a6185cf79bc0', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/43', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-43', 'Bydel 3', 'Ad8by0hRhNUVsyI01AHTrdGrek_uLMTVKTNui6pG1kfGdNtjqvsCjkMCO-0zMnu6xO-dQMZ8tyt-fdvA1pvR-0cHZDkAHLlOWZEcj4iaXZN8oDvELDYXZYpE5Qg9', 'AXBJIocvwhTlKuBm0NeZTyx-yEn-9_EmwWjY7JJVdiQe9V9NpNKb_iOz9nm7QVteIrNK0ziDsGbn8nQA2i_JFAzj9Rce4miy39BFL4P8LwBdq3wf-NkZBSz-7IEo', NULL),
('01a21bde-a551-74d3-9cbe-eb2232676743', 'c809ab6e-3e77-44cd-a1fe-0541349b0c10', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/65', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-65', 'Bydel 1', 'AaC5Q-B-qrCiNxQGSkHoWw0r65vJMLxaI9Vp6pai46TE9q-x-Q6owtuhxB9t1nt_1mUOyvAS-S6fbBYIVpi1EyPVc1CyfpVqIYyi3W4NP9IC2htwSQH-iXGwAKfF', 'ASJWu_qF0QvmfsB_EmQH8aoanB6DYqoftEzUKzNavHWC-xwzePqr6ALfP_8FHAV2dxqazdMjKQcOaA_IkpDGklkUz2TnFXUddWGiORht6Eiqpa4Fr65G8NlI9yf-', NULL),
('01a21bde-a551-7500-bb54-e159f5a76b34', 'b82ee734-fc35-8dfa-7a59-916d6164a504', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/11', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-11', 'Bydel 3', 'AbJvONB-ZFOpDmPMfa5fEaKQEYgnG--akZbvhMjJQVCi27oiaa5ltC1k7_SINBezAJbTMKfR5YwdC5faK_pkA3Lt0QwBrRs6p74PVBJDWqaN8svO-83_yoOEnVTl', 'Acs074VsIXeoZDiJZKdleflbckT0Y-FqU5Ze3MDvS-f94byiz-Jl7bvceh1fYnXlwUktuZg_eJJ4Wd-Q3nI0hmigOmxuCfduj7feV3m6pSNNTBtEv7fVbxBXGIqc', 'AW9MZTabnlJYoQq_jwG5SpoRXkGvdrXRfpNdMu3CudfXvUiXUQDTwYFq624qdfb9MXpkkP1NHrMjIVwbZJeOtucAl4ssz096AYMhfzwE2iyLywZoyseGJumSEuJP'),
('01a21bde-a551-7540-b79c-6ba29db79fcf', '5f015f63-b149-3eba-d5d8-60a805a771d3', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/50', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-50', 'Bydel 2', 'AUmwNhEsbMfACL55B04K6zN62jkb6izgKgEqHltVBPPGHCJnL6pw4RNFwZIfPtaKrsrSViK5SiT9fMEQHhMhSh6Utc6VLhzULtHB2tZPKrtDQHzBqaMbEq-BQoDC', 'AWokjIRAdpXk8FJ_ZyekILMfM9En6R48uE9xgNUS_L47E3OVt7MNxz0z2bMNnhlYUEEnq2RU4c7VW6WAFsC75npM0wJRJBJBag2ozcWOZGDz2cp9hGKW8g0urW4a', NULL),
('01a21bde-a551-758e-b54e-7aab0ee358a9', '2a797313-0eee-bd5a-d111-a691f4352231', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/33', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-33', 'Bydel 1', 'ASBW36Xj0SLAZYh78z7cNsu8eC5zWC-ZXq_v4s8wO6klfa6XIUhQjn1iJBpUGzKT-dsatm1w02S-bBG0nHIslyrsPzrkqbXpxAiNO_XIPstsUQIPbZQffmXjajEb', 'AZNNf_53DZxLQkoK7UC0qpR7jcuLRZZfnhhwI4J2PfFcMzSBfql78BVgGlSmiqxHZcJgi1UfV5CUktZ35oVEoi-fnRxQaT53J90LHJeojzidqtCq7nKwQrgUNBIt', NULL),
('01a21bde-a551-75b9-8a1a-7252075e8e61', '68827f5d-a0fb-ead7-31e7-0666de087da6', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/47', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-47', 'Bydel 3', 'ARAXP8DKzm1j9fDRAg_72IiajRJjsrYaF12gLuTRbsFN-v80KNtMrUPpK8-gFwSNVB7lUo3dpPffIOKY6oZTMiuPYuoQS5P44iL8ojJw6UoNMHaZDYlRKfBKQnt8', 'AdOxn38gQlZmYTiz_0US6Gr3Ym1M7hdU4nhzHEY0kp2OilsmHxiJrNpvVCJXv51ekLGL-BTCOnHimddk7IPu5rziKxNIxt6y5Fm3U0To7qKo6FfafSuMXBEoC54Y', NULL),
('01a21bde-a551-75c5-a654-7da1fa3ffa1f', '0f82bdd2-5fac-058b-5fc8-868b2c4c89ec', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/23', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-23', 'Bydel 3', 'AWUY2i6kaFGxRfpZS0zlMFqTOnFSv7Te8KX7C1OghAvevbv5D_KXECnbtp3w7SUjvBmX2RPgslSwx3_ZtazVHW87ZX27VFBxosgejbr_o_mkzu60IPBQWH3uTR14', 'AQYGX6H_G9SoJR8iqzVeFAWDdbJtw5M92HleQdWUBhhMXlndwx4pPfJiB7t53CkBJm3jHpZ1HWLEqDxA96KGSPIPRUwZ-XaSpxG4NCdnFq9LK2GsVjp4FGSoaB2V', NULL),
('01a21bde-a551-7670-87ed-b8bf13e57c04', '3df625c1-e16b-4c79-57d0-8b18b3e2bb35', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/46', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-46', 'Bydel 2', 'Ad7z8xPZbpIkxiRrlxfD1CovABVfIkIbJIOiKPi_mClajZckAyQX22y9V-1vRl_n8JYOLWQaKE5Xx9s6zViTXa0eUzTPqygKhZZxS1mFjA01uA13JjWbLehKDig4', 'AdyGul5YRCwwD0esK__EdF4CV_RCM9RajXRtUMtgHy6HiBzX9KsU94sgYkl4iP-mmi4QbezGbvmz7Wbz8pJi3aCynFuXyvnwFlCqtNBGbfwuXecn5LozFiuJau-Q', NULL),
('01a21bde-a551-769e-a8a9-36752ebb4d4b', '9731721c-9424-c2e5-655d-580f6f9c65c1', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/15', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-15', 'Bydel 3', 'AU8ScUldQBgPjEx6lAtASWN5II-RVfUvk9cnAHjpDdkEn5TpqjYVMxxfWLIPLNrnrdaMkQ4eDRBcD7wX5VlxmyaOy_CtirEJutVQqbUkKx_-_JZrDmhotQiO8pRa', 'AVTUry8yhMLKt8QtIguUHg3PLJ4T-dvIh4gvT_BFD165qhepa-bz2ZwPcwrOOUrDqgtaDdFABS--ufgFIUFtWzd3Wte5KWmIHsY3PG6iHR0wczKp1ny6Q36iEmaI', NULL),
('01a21bde-a551-76c9-befc-174c6481a169', 'bddb5490-2e15-2c3a-3214-6810fb114fe6', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/20', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-20', 'Bydel 0', 'AVoqUPBOnHEAleHUyXlCdKl4rq45m7i01EizeDOsEe-FIaxegWZ5FW77xcvK1GadgFUW4FX3md23Sgp7AE-KB8kfyCF7G-uRvzXXjbuURg-tZ4k4wePqsIO_CdRM', 'AVVmaTGql4l-sv19nQAEMp968lVMx53-FCn8z12upMf9884LSgcVZVqeh-cUaF9Vd-hU1-C6pSAdlI3tPxyHcyo53jSc2ExafzoKnELabxN7EpwceZ36sTTIcUQE', NULL),
('01a21bde-a551-7751-910a-070703c4cdb4', '3928f610-8ceb-2931-11b2-55c04f92a533', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/68', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-68', 'Bydel 0', 'AehQHpaKqxT-ffAqaOQ7dz9WGA6Tz7DEuRmDNqbKw1PUIRIdCc_gWZTyZfm7i0Bd_11KSBB7OQIs_Guo_MUE3Mo-z8NcAbFF5v4fWZ_FkVdjtuYeZ5iPu-2eF4OI', 'ARBAsN5MLXVXUuBr_Xa4CfMRNOqF7w9MzNlRxl0ZZHtaICYaN75ZRj5YpAbTr8L1nufF1cL7IlJppYO0AfDWumYoFx3pNZYBoxnbsK9H5cNNz-ov6ywI8t7DV2s9', NULL),
('01a21bde-a551-775e-b5f9-581bd68d8c1b', 'd0464618-684c-4e64-2b88-57790b9fbb3b', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/67', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-67', 'Bydel 3', 'AdSD_DtozOXXmk6sYxFMsrFwaf4MwRezx3AJPtAnkUrx7YohGmnq1rJq0WnDOEpd360eNBWxh0v-5pMDZo6a4-HT6DUDePv_6My_KIGU-bCIvBlfecNIZSsJVsOR', 'AcQU7WY2Cj2Rb_vSBLeIkd_KdE8LUKStJfyPKjBJyifuO136KK-d36vU10EqrcvvRs3pHCb-RkSz7SdtKaH81eJVx6Edh2OITvxPpnA4FukivLYaEtp-7ge9zlJ-', NULL),
('01a21bde-a551-77c0-840c-275981e8bb87', 'da875a1a-67ba-4a95-878a-7ccfbada93a7', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/54', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-54', 'Bydel 2', 'AYlrYJgRU9R2Jiu2X5T0Ep7miW9e0mUFdQcgLMIo_AoHgIr9nGlyQ0iTKTFZWuI63l-OvoljQLu_YialXNHf9AUwkh3KlkQK4SqxYgupMlECOOxsI-_GrT8dKclF', 'AX4lhPhAQi_zqGXwx8p_6uG3cmhlYi-8zjKP0q5-65Fzk6o8EYbk9Cw5sNhbipcXvRdI1AeVXl11qWgwRXx7L2mIRVSuhzctQlnaXw8smYSKryFAE1C__nALkmMW', NULL),
('01a21bde-a551-77c5-b78a-0fddabd6d980', '9a2b76b0-f93e-f0f8-32d8-d29c0cf96360', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/58', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-58', 'Bydel 2', 'ATQXJtBJyiwKQGY_4yPe2C2uqQDJW0lkq-bABR2c6Ca0U9YxqW1F6u1JQT_BJ5UiHhMNZrtWvWZGDUrzTxYL_LPt6g8HuiB0-xtoteS22fKjDb3O-HwE02edX88W', 'AV4EP7lW1hziIxMZpZO7oWxwsd_qUiNfaXwyACsiqKEVv9Ml1UcHfsqJoHNGgohkNUzcaN89PQo6w_IuRCBPGR_Q-IIKGlW1UTGHkCGPO9UU1qTK6_YKukpgcTfE', NULL),
('01a21bde-a551-77d5-899e-74dde9bf84cb', '5d7265cd-94f5-58f4-91fb-45755e9c27b2', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/40', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-40', 'Bydel 0', 'AYgBvtqma-b7GejF61qigpyyMf2pzI16Ka-jBHdIAmJEOpqWhNgtusQIinHlSAxdH36cs3MPEeZpUrpFEiSw9dO33vOe7cyAZH86i6NM4NC_m2Y4wS-mkzO4W1D-', 'AXR2MLNXcYpfmMjK47K3T9PkWU_2e6ME_mqvJVs8XyHKaLojmy2luVhmRqHpViVJ_Hk-JIFkuwjYyiQJ-nSA0MK9OSjcUu0QsbVnMiaEFuWdb8DrBTDjDkO68VtE', NULL),
('01a21bde-a551-7802-b8bb-f7e7b5d46e7d', '809218bc-b732-9981-e46e-06cfc270c288', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/36', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-36', 'Bydel 0', 'AVY-AwHxg0rIsxxHptNfyFS7OoqxSDioXbccT6Hr-OEwnROBoz_rUBVD1BtacbOTkrcpIbXwhxIcCJxuB7E0Hiw-u9sqWz_6zCAnqTzDH_kkA8gz4Sc20bFnEGrS', 'AV15sKtZMpTkX_jcHnSJKrOG2dj4cSsm1SqOABGnYpnVUmeaen8p_SL6YDcpjuIlicNXN3cyn2L4CL4amYwp5yu49fBlHYKVl35Vc96wreuzYMofGUoOEhurGXgf', NULL),
('01a21bde-a551-783f-8c0e-98a6bccce180', '65c2f0a6-406c-e4c8-4094-3a23f81dae07', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/52', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-52', 'Bydel 0', 'AU6ZACHSDea1XvV0j_ilf1_-HoXN9WYYQqG5a9SWiCrNalJqPXRsHqKNqoPtzpRiFsJJQUjwoXk9dN2cNWyJDllumjxM05JGZ2hzo8eVvewhR9SQdb-HzrPlBmWu', 'AVYeC0KplEmHvYYFkaHTgr_73SlZmItu4YvWCQ9YzJ3YslRg2vb4PY6X4VCJT10XZ1pWCoQom6r8NEV7EnaaN-1-40kR4L0bEAjUKiX3Z-HSXnNofq6D7VVZCoc8', NULL),
('01a21bde-a551-7859-912a-69a31a2e26b9', '4a950a99-98b4-ed1e-389c-9f99a45fd4ec', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/22', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-22', 'Bydel 2', 'ASFpa5ptQ_ekOZsXxJPNn-aT6LFNkbfhA27LF7KDULbNby1ozT1shkN1N9cBqGsTRHPtS-93rJ4hA3ZOL5EaYxDXQ5QdXGg6IN5f_nyBUd8zhJeBi5csqafpyYOp', 'AWO6OBJJJd4OIGvoaPYafRJ9DM0qVAhj6FRkSz1CjGZkp88MwSVxRd3jyOyCfjuKDhxuBvRoacMnVcGips0yey3n8Toch7q5vupxETcjq1V9XVIyeNB1PZqzBcqu', NULL),
('01a21bde-a551-788a-a993-89c4f90963f3', '0f4bdbd7-4692-e730-528b-2d53ee2a58b7', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/25', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-25', 'Bydel 1', 'ATUlCF_Za5xBZCC1z60Qakv3uRkdzkOQ_dhm4CzQ-Az9DMnc3P8c5PpEr-gCzYR2le5MqOdqiuVbJSgSldCN89mQEolFuBe9lRhDyNMJk7uVqQJa_V8hEwwTI1rb', 'AUsIcAcuWyLyiZzuUU2pR4ifr_bMdfPpXwK2psAMDgHpRxmmZkviUa_jsYenlFJ8HNbai7I0pEngCQ7OyUGRFNgMt2KIheqC4S06PhgrqPgJ_7QSdQEIEnTxYB5q', NULL),
('01a21bde-a551-789a-8f3f-acc805e6a43a', '7134160f-b20b-19a8-d286-2448c17e3cd2', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/55', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-55', 'Bydel 3', 'AdZhush_obCralP0a3PyfjLHmWd4uwsGEP0pWPnyS8Q6mUNsOazqof7A2iSpsjRpndZ4404T0ZyzPhpUd5c46bRgLE_I02LDv19gKfqdiyMDI0ubE0JbQ6uV3QmU', 'AXugdaHu4Ytnivk1BkND3rEvS32sX0RG7Jff7MbOM6Js3jAgZeTiJ9Hi-DmzQ44TZ80TWCOYhlIsoAjStYf92CJrbfcsX1A4t2jb0_Bs8-philbAX67Il1GLqvmZ', NULL),
('01a21bde-a551-78ba-a0a7-ed1b95344e37', 'd54fb985-e0f4-5ec4-0af5-f20387044416', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/31', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-31', 'Bydel 3', 'AZNV4D6rQ5UkkfF8klWwgvvCPF6lr6I8O8CqtfBzPCGhOoplM0ynLGawtDMD-WO_7aYVEDLzPq_kIiH9LSZtjDHOELXVRhy_xn7FtQNQE8gC4zas8s-yoHkfY8o_', 'Ael-6ou_bZo66fVSaWcUZboluW_klswCTJMDEpNCppWKVdsx_4Ln564jY6Qh3LQ4obl9bMaYFUtHl9JHL2sUWN14ETwtSjYyf6gm2WpyYK7z6w-AAj0U8Uhrpvga', NULL),
('01a21bde-a551-78ce-a807-59cf22e88d57', '5b825315-5621-2af6-9a19-733114656e47', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/39', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-39', 'Bydel 3', 'AaGZLf1Olthb5hoUSdP2HNDReBANWw8sTp8qtxMHDlCd61EtN1nXzH8jE0_yq12K0Ng1SPNESteAdIXFLRqwTVyyC6RDQkRFtPCLT2BZFtvCBPr6E5b7mtitC0Vv', 'AeiNmNCSeYg8gsM7vKBxB577I4RLsL1B2IKlmzmf3PG7AjXuZTAkuZ4AZelW9jwBfKijwRSWN7jIFH5NfGcYdXj7CtrCV_AMxkjkEpqDn3_JvYUkkc6s3pJfpSPn', NULL),
('01a21bde-a551-78fb-99f3-115f82c9c749', 'bd181d71-cbf3-6a22-27f5-50b6f358202c', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/48', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-48', 'Bydel 0', 'AVHv6-5n3icNcHAtoXVr5JRzoBchyn0AFDvwsuKJdaG6T5UUEvGWBBvUfIf5DnWRtIhoJpEdctJtD8KAUkeJg9Yl_lCBIPXV84t12lSHAV8xz8X1yFDUvcyGPjDZ', 'AcJMf7baASixR1OtJ-44u-Z_D3G-kO9mo7oAnjA_qdbkAoiVCSRwS3UkqxGagzzpXcYrOWe79bsQPNhCYBVb9sbroVPVs7yFW_fM2tuXJNKd3HNM_BlnTuSMsDZZ', NULL),
('01a21bde-a551-797c-ab4d-7bca0008eed8', 'dcf46b1d-19f9-9059-de07-a1740efdf54d', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/56', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-56', 'Bydel 0', 'ARMFlRX1SD-AYoOa8On0MB6WTpJxPXn2mA_olakKtXkO_nYUXHHL2INZtP0qCQ8czL0bFvUcZ4xR7-ASHCcvXGI7Ro_1GEgM6HKuYKDNsAwOO1MO31bQJ0rS_2tk', 'AZdP_gAgI5DGdddrsJ6A9XmS9P9GC2q1MIAJWiSCZxUmCG9dGProQgVAqM5f-y4IUNVQ4U6SE-4qQZBA5_KprkD7sr2oxKTCbvpm0emjy9WaQ2JeFE4bIKtwYTnw', NULL),
('01a21bde-a551-7996-b5ed-12de0f592541', 'd8acaa4a-5fd4-6993-7f56-ce9b85bc48b4', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/61', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-61', 'Bydel 1', 'AeWz1zY6M4KhNRSRnhAfr5U5EX6kCHJFoDYTmTwJqDDAzCe6SGp4VbuXxM-8Am-74J7Nb5a5KxzK-l4CJ6ugGxbU8kt74iDaVopf4f8yjFv0DQd4DIuYe7gTlt6k', 'ASBANRP8QW9XBrUvAMp4dfbzuX8HqAvt_RUwochWHb-kAvyV7bp9YoKrEEch-28NnL2NSHDzK7VOrpB4zkbpW3-I4jeIP6ioDr61H9MscijeqdmLoGdYG8nCxGb-', NULL),
('01a21bde-a551-79ab-bc95-55dfe35fdf14', '0407f7f5-0e21-67d5-a3bd-cac4ed337432', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/57', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-57', 'Bydel 1', 'AfjKrRHSUSW6msdcyZFKIYTSzLyjj9tzY6uefrQNLUo11jgqsfTgqJQdUC00NoWWJknTMLFPKo_AXoVGzXwK2C37qnjHp43DVikI84Eh_cDMJaXQEf62tirkCE13', 'ASPoxz-wNNUPEpqNV9B-7ygFv__h7cOc_H3VdlWHBGnkcl2WX11hxGLKYDqC6cN37_PiyPynxWlOmUjbCGIzgwjoo5BPn6Y-jvzvkzM7u4VEQOkZAT_7ZvdoXI3n', NULL),
('01a21bde-a551-7a1c-96fe-c32c247cd7cd', '603b9c4f-6221-9bf0-42f3-7a195329ddaa', '4', '{4,4,9,4,NULL}', '2024-05-05 00:00:00+00', NULL, 'case/16', '2025-03-01 08:50:00.123+00', '2025-03-01 09:40:00.123+00', '2085-03-01 09:40:00.123+00', NULL, 'C-16', 'Bydel 0', NULL, 'AUME-rIpviHFkGaAHLJMqo1_4To1q9SHFSFgbfe36BuQ2sZctmJIq7maQbrxL_adSgngzhPU7CISrD_23NRJWu_FU3vJIvl1CmE_yElm0QKa-u3i2I-NR5OLqSSE', NULL),
('01a21bde-a551-7a24-937c-fd4de66870f8', '7a30bab1-a224-803f-dbc3-307180c97dd9', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/63', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-63', 'Bydel 3', 'Ae5iKF_uix3aaaVr3R-Sn9kQihXM3ZIWPgJVFCU-KiEKN_4T-G9SjDd7aF5iqB6et5rawG785vQ7fu4rr5IzQhd3x5SPmKi9YtuFGl2CN0Zq5r1_9m0qTIUWpWNa', 'ASvQpOmk9d82gvOqcmbuC_dF4UNA06MB2ySVZ1o0P0ZkpgUFlCw20tCTfL29RwxyrnXiBQrwgUSoPVMb_7hxniPrfoHHbBltAcWXuJtdt1JWnQ2he0acBYPXc89n', NULL),
('01a21bde-a551-7baf-871e-e33db3a98771', '01ec977c-40a7-f3ad-e56b-ec4bcace82e1', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/32', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-32', 'Bydel 0', 'AfuQosfB1o6VmUQtevuiCbvNqTWV5WIs0zoGGyQtkq5FHhJjzxZz3wOgTfSIAElTpMdci1Rg0_HAH9BQnAui1yffR-zHdCaj4AjGTvuuY7VsVvJYlLM4dnKF4sc1', 'AYiqmpIoZWynjSYj2cLuGiJfLimSiWmdCQqsI8cCPndJVpMTXzUHLNRK0teOeKeJZUuJqawyNtplR_VWhCS9fpPfrtsZAbhJMmk68XHykwuywd-2bi4CvQJOPXdE', NULL),
('01a21bde-a551-7be7-b65a-dc91b90d54cd', '401e0a7f-c854-b85e-6f81-745b839f5d2e', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/51', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-51', 'Bydel 3', 'AWsiMi60GCbUsSUpaewXbWdLXPs5OQf_QnJymb_cAVRdwsaw5agLGmgepgnbcDAhmd7NgTHPrUyZgGDIlssqEid6nd4XI6W0-TiLaiTjMsNvWLqI5ORORsQoEU5r', 'AexbT7Dg8NL2lrfqKlHqUojyyon68lxsaQQ-0PgLvqb6PN0KUyDNC0zUcl2QXh43SHbStQJsdtejzjqYKI7YPzNkha9eDyVXmQ1I3nDFSqojmsm6mMWQYGtsyVeM', NULL),
('01a21bde-a551-7c2b-aa33-bdb33e7a3c80', 'cb666fb9-a80e-f930-1111-a8f3f621badc', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/17', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', '2025-03-01 09:50:00.123+00', 'C-17', 'Bydel 1', 'AWRXjuNEkSsBFJxNL10TJumiHlt2-JmBJpHP6m5KRHqIlsdmF60Hntr7l1e_3l8XoWWpSUDfKsg_XvqF-dah0DtbYiJ-87bZzLq9OtE4Ri1vJllQXXdyJ7dnDQot', 'ARfdmdF833Y5Jd8gCtKkZAgUZO-b1JNftzkSEG1ZUH7sIjRg7R7AfBaPHUtm_HNQfe_CYFbvpfwA2ir8Cj3ahBnfSOz-KZmvwLe8xatWBL0TtCt0RI1nmbZkk3uL', NULL),
('01a21bde-a551-7c61-813f-2145a5c18182', 'ce0a0cf4-7872-480d-3ba9-a2bb1ddf582f', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/21', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-21', 'Bydel 1', 'AY_n1GlTvaEY7M0yWajTRQxGM_zxAVvIQm5zDqCiobQXLx8sRgLS-70zUqcYmccD_-RyIYxxFapKzPr6WiQNz-DVEQNAsV8qROAlCiiGwnsWQ0KNGv4cwFVlYXf8', 'AVC9IN6c1UqaOEYY7mCwo1uxV3SchXusdjGi_K4Q3kbTCXT56CH-j7fUtldWmRMdsTmbWVIi268D3Jrj_sqcGhA9E7g907KlNGpfjOC-tcIolSOuxCgs8LvqFwYJ', NULL);
INSERT INTO pb_home_care.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, number, district, "doorCode", hearing, visits) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-a551-7c94-a354-14e7fe6f21dd', '74b29dda-a584-5add-e576-e8d449091484', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/60', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-60', 'Bydel 0', 'ARSNxAUzzIR60aKJAkOmo3ye0CxJDG_2flXTUgBtTPHqZRRiKum5GLABLPyoWPKULyrqkk01UzDErefQpTm0GLm0toPdHdCJNkOr8OxMAu1rAEZQqLU8lvbkSFnS', 'ATk7RPVRMP8fCgHyIWfVPSdQRc1oLERqG6HKqGyOyhISLmcTrN9qtr1NRkQx1J89ITC-zTl_h7UteZiZir2ySuKDOebzI68KBr2ZfRhpuigywBS7jCQGNGwzct9u', NULL),
('01a21bde-a551-7cc6-aa3c-3f9509f9966d', 'a1859ad8-f8e3-3514-be30-3c2f7183f3c2', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/26', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-26', 'Bydel 2', 'AQRzMOlZg_w1Qe2-LEqi_IIVmOmdZpLhmmqfUlNqfkxaNYxqNCjetzvMF7fgnas0wj1B4iEU9vqkwpx2xJc5tDQhlDrrM07-YT_9VVPWtibfYQiz06Z0dS7uREv1', 'AT_M5JGFspt85i7MCKMD_an5iwHZ3u0Qg3JpmTviMLL2o19tQtuQOsqERHXf0B7nNgQXZgcAArj22wl-hvje4vPdlQM3d24zHePKBgqANj7X-XADiiR21yyMVlO8', NULL),
('01a21bde-a551-7d2f-9407-f7fffaab35eb', 'b61af884-0c42-620b-5a09-9bb71d620ff1', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/62', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-62', 'Bydel 2', 'AYbHjmttVMwK0K1KcBxM0gExx5gCCAuf1quKu0zYHEWsbwtyLwglUhUaunsEkm0JdfS1rUbFYGQqkwftqgTwrDgOw53cuv5RVWz2DV-Vq2d2xIpAeuowP9XoZmvv', 'AXbcBVikU7KEBx7gCgLU5TabKDQCb0004Ud2f4fCiXQB3DaNsxajx5NvUmgFYFBU9y8Ud9JW3BErvzNeS3fB78y6boEpDbY1xbQoFf1U2tG5WThPAjzL3APrw4Yh', NULL),
('01a21bde-a551-7d89-8963-45aa4a75e6ee', '94a024d4-f342-dce3-bc5a-5423b9d3f604', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/34', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-34', 'Bydel 2', 'Afv2NT0KIayvhQslNX85vsznaWGHc-iWGzd4EcOwAslhO2K9ocq55_bNprtlGeEJ3qPsQboFrBA-q61zLcTVXgnFFh3AB-nR_Yqj2Uid5R4Vo5xNEpdxoZ5vPVqR', 'AQb8gikc0P0bl9GiSWVPNYiXZNWna5sTg8O-8mLwGtAujpxPrLaAhmz_Q50ZLRvD6bgp7HRj8C3Bzcn50iSBFXFFeVSXVeeaPUk6KWqTzjWR1wCxTMahT-8GiBuO', NULL),
('01a21bde-a551-7daf-8c2e-9bd64c217438', '9be27cf0-3263-d939-1fa8-78c4d0fd60d2', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/24', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-24', 'Bydel 0', 'AVUD9ukQOZt-RLmpPulCuBDvi5dpTxEYjEZpFiLtw0ysucUmMiRXPxVMLa6HP7pfoVbf3A90ahp9k8qLeuqT2miLKNDwFg-svOlyNf1dtE2Kb7tJWCihsAvTGk5W', 'AYgMkMcJtzPhUuaaLBfhnow32JBLHb0WDDDusap0jsdvZVsahC1yFErxUEyvybGpOuxFiLm7ECS0SDbEX9XiVoUzi4v_Z2_AyWfWofNNd6DjaWno4knKmRsE_8Ll', NULL),
('01a21bde-a551-7e62-b79a-0c0ad4cfec5a', '0f1bbc45-05d0-a9a4-4f94-90e2dfd15dc1', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/12', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-12', 'Bydel 0', 'AbQ8SVB32pCnc0OUasOL9RhzQsRnC-5ECf585y72UyKpHfSnI9KhHqB3JxGUn2IbIRVyfJVvA79M0HGRgw47eflTO9Mav83rrcpL6JB1EZe3qPExA72KAbAlGAje', 'AZKysLBxCSYx6fQ7lYrgLcFkA56ASJJFoW8b6PorodG_-ZMoYhz8HvRpdYQzk--NKBQIG13lmRSKGOj1upHiVqQCu7KsTLyhThw6BE23WzjqGk4oKyZLfl-riZkY', 'AQN-40IFXaqeilkuYDpNiLBKWUKOHAjooFmm8HgqhLCEUHeHqD7kQrD9oBa-KK25iCgwN55omfN3J2GByi6X__z3Z0Nmscv1Z5C06r1mxlGZbOmLzmTwQ5mvmJ_3'),
('01a21bde-a551-7ec5-8cdc-0d73dde053c4', '46695234-29d4-40de-d939-6093fa693790', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/44', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-44', 'Bydel 0', 'AXbrrYht7hKA0gaCqzUjurtO61PKkZ1AkWbW9rIG552DsjjrlHTjW0aQZb1hYwDK0uJNQdyNZZMih8PlsNxbSHI3_STWed38EKDR34g7px-jd9wiC-gyPJW0PF_A', 'AUpbNjOsrwV6qUfL0udnKyY5nAtHr1hIh2jtufGEdOzb-Wyc8LtN3U_Cs_3Eai2QyO53HFRrIYh-lFq-8uuZPaYWdwam7pR9wEf9G-uka14GfDMZSKqospI158aU', NULL),
('01a21bde-a551-7ed4-9ffe-9df0dc3ba936', 'ad76c25e-7aab-c6e4-fe43-11df85a5187a', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/38', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-38', 'Bydel 2', 'AZMYRI4qbCM5DfdEu-1gE_2y0wEdIkse9uwT8p6lDTq9Yxd-A7JTeS3YCeuqveJzR8wyryXYsI3-t69VzGk0quD8M9cMWd2Hyn0ycc5X2WLtEZcLJKYJjXvokRJB', 'AY_NmAHiNEpg_FS3cQnAs_6peJ2w4-lK6pkybsnMAOmRYNm1OvahVl6pcISOXQXx2RftIykifYLNfOH-VpRWeKtZ_VKxyDnzh9sm3WjHEnrBL7AT8X0LClABi8tg', NULL),
('01a21bde-a551-7f27-ada8-08782d4a2eb1', 'db136ebd-a2ef-566b-9d64-c78f38f97d2b', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/29', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-29', 'Bydel 1', 'AfbnlfGnzWcLM0IjqUeEGxpefyXBQtmOcrGHMHGPyy1U9bUVoDdNMhOuZwo3GhOHOEmGAd9Sia4PgavS5qoyCZuIqyGAARy66wWlQYsW2g4ahRVVDxKx_no2uTko', 'ARTszltQVydHJuJHL575Hjj62YJD43Bj_Dgh4KynF6Mfhtz1ZlI21Ar9ItgaeTNrfsBzysY98nrJA84bEt4EC9_48oE-coMA3oKzS-IYjifKTCTnWFTt9N9gs0jO', NULL),
('01a21bde-a551-7f2a-a85c-5dc4a4685f46', 'beb47a65-675f-68a0-e143-cad16b1b888f', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/41', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-41', 'Bydel 1', 'AfistXXXKDJzTgCxUDQTw4X2yEndv5qnx0oPeVqzvTnT9t1hV5kGCYB0k_rOurkSgOKaKxsDbViEZlh39A7_-9pzO19IW12EFrfgNZHykJ32HQiO1DT3q457XMfa', 'AQoJa8kj-BgWRp9-R3dLR-8Xk69F5T5BlycqF_eUgJU3aCur-K4xw-cXpBdgLIflJlfhv4jJavZAEOSH87BpjCE2ye-s1HIwBWEeJGVs74Jn2CL0KmwvjZIqenNz', NULL),
('01a21bde-a551-7fff-9c68-b9c986237815', '98be4434-acc4-b98f-fe2e-0a85f9633015', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/66', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-66', 'Bydel 2', 'AXNdpsC5Yhiz-xRqT5GNMIToszllGoos8ygJQ-wezj-mKvAspCjKFAFbNjobIoZVYzQdI3MytRt9MC7V820w-uW5zrk4ComybL-ImgQa-ujXtlYTZ1oPkA5Eqfkj', 'ASc5TV7SFiFctuUN_gyXrf49Pdvgq3BlrehSRpATYqCdwdh9DF6r5yOCGtrdojP_c8jlHmCR4ua8Exe3jbRMFJVNGInY92vBkAJFkqLayUzee9NTQGZPUnjFeEhE', NULL);
INSERT INTO pb_home_care.retired_keys (_subject) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-a551-7989-9be4-1a7e0e196b55');
INSERT INTO pb_home_care.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('b40d419c-0991-567f-896a-d53bf80dca06', 'erased', '2025-03-01 11:00:00.123+00'),
('c0672756-c163-df87-4308-742ee3f7f388', 'erased', '2025-03-01 10:00:00.123+00');
INSERT INTO pb_home_care.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'e74320a6-003b-407a-b51d-2dbc2f585af4', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '1db6f9c4-ae5b-46f8-a305-cf8bbeac7af8', NULL, NULL, '["number", "district", "doorCode", "hearing", "visits"]', '{"version": 1}'),
('2', '3dc520b0-6569-43ef-86b3-a4d04afa276d', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '804626de-e0fb-4c37-9ae9-c5e41d542d31', NULL, 'office', '["number", "district", "doorCode", "hearing", "visits"]', '{"accepted": 1}'),
('3', 'bdef852a-3845-4c4b-a017-693db984d8ef', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '82d95925-e80f-45e9-a2ff-5ea10a70afec', NULL, 'office', '["number", "district", "doorCode", "hearing"]', '{"accepted": 1}'),
('4', '3c884160-fbb4-4cfd-8be3-5b8cfbe40dc6', '2025-03-01 08:40:00.123+00', 'added', 'system:application', '7d9e4878-ad50-4732-bdb2-db3fcac41f15', NULL, 'office', '["number", "hearing"]', '{"accepted": 1}'),
('5', '210f9ec9-1b2b-4d68-8e8a-b735fc7108a0', '2025-03-01 08:50:00.123+00', 'imported', 'job:import', 'b6d69033-b90f-4421-a0bc-6ca278804d26', NULL, 'office', '["number", "district", "doorCode", "hearing", "visits"]', '{"merged": 0, "refused": 0, "accepted": 60}'),
('6', '6065784c-163c-4d97-b619-77ef256a57c2', '2025-03-01 09:00:00.123+00', 'added', 'system:application', '947200a3-f13e-49b1-a0e5-11826c30feda', NULL, 'office', '["number", "district", "doorCode", "hearing"]', '{"merged": 1}'),
('7', '49308a12-b52d-4778-b014-c55883297b52', '2025-03-01 09:10:00.123+00', 'added', 'system:application', '7abe5a59-2ded-44d1-8d61-80e94d38d76a', NULL, 'office', '["number", "hearing"]', '{"merged": 1}'),
('8', '50cd2f6c-70a6-4cc7-9b10-a59c208c93c6', '2025-03-01 09:20:00.123+00', 'imported', 'job:import', '335d9f5e-800a-48a9-81ee-bc902519c3cc', NULL, 'office', '["number", "district", "doorCode", "hearing", "visits"]', '{"merged": 5, "refused": 0, "accepted": 0}'),
('9', 'bcc6409e-902d-4672-8048-05d0edd17b72', '2025-03-01 09:30:00.123+00', 'rectified', 'dpo:7', '3e772e4e-dd35-4bef-b023-97018496a1bb', NULL, 'office', '["doorCode"]', '{"people": 1}'),
('10', '1c77df38-94c4-4679-aa5b-ceda7542736b', '2025-03-01 09:40:00.123+00', 'rectified', 'dpo:7', '25e08422-9d96-4672-954f-1876149c29f6', NULL, 'office', '["doorCode"]', '{"people": 1}'),
('11', '6a35d035-9007-4d5e-8173-f4eb779fea06', '2025-03-01 09:50:00.123+00', 'restricted', 'dpo:7', 'c0e13466-be07-4bac-a9ed-e6d96e22df58', NULL, NULL, NULL, '{"people": 1}'),
('12', '401b55ef-f04e-4754-85b9-854f0f450d5e', '2025-03-01 10:00:00.123+00', 'erased', 'dpo:7', '5b44bd85-7495-462e-81d2-78e781e24c29', NULL, NULL, NULL, '{"people": 1}'),
('13', '215d1554-e9f9-4d3c-a28d-bcaea26aed7a', '2025-03-01 10:10:00.123+00', 'read', 'agent:42', '28d8525a-c32c-437b-9d17-a7e29ff7b3c6', 'rounds', NULL, '["number", "district", "doorCode", "hearing", "visits"]', '{"people": 15}'),
('14', '5cd37a2a-c564-4756-b516-8455d1f79f4e', '2025-03-01 10:20:00.123+00', 'counted', 'agent:42', 'c097eea1-6337-4d71-af85-13e2ff0f17d9', 'rounds', NULL, '["district"]', '{"people": 15}'),
('15', '7e6c7f8c-31be-463c-8d31-7934f34e2933', '2025-03-01 10:40:00.123+00', 'accessed', 'dpo:7', '62632043-1fe9-4146-97f2-846a6702c316', NULL, NULL, NULL, '{"people": 1}'),
('16', '78e7f6cf-1ef1-4c03-80f4-c6e2a630243b', '2025-03-01 10:50:00.123+00', 'exported', 'dpo:7', '67b36fec-df4e-49e7-9e26-7749db79b483', NULL, NULL, NULL, '{"people": 1}'),
('17', '13abbc6f-d146-4f1e-ae79-697f55015d11', '2025-03-01 11:00:00.123+00', 'erased', 'dpo:7', '7549955c-69d8-4718-9277-ca1cb18dd3f6', NULL, NULL, NULL, '{"people": 1}'),
('18', '12a1cdb3-f330-4d7f-a95a-ce3c35b34008', '2025-03-01 11:00:00.123+00', 'key-destruction-failed', 'system:application', '444dff48-5ac4-4595-9332-dd7fe88c8313', NULL, NULL, NULL, NULL);
SELECT pg_catalog.setval('pb_home_care.trail_position_seq', 18, true);
RESET ROLE;

CREATE SCHEMA pb_newsletter AUTHORIZATION purposebound_owner_ad226708;
SET ROLE purposebound_owner_ad226708;
GRANT USAGE ON SCHEMA pb_newsletter TO pb_newsletter_ad226708;
CREATE TABLE pb_newsletter.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_newsletter.definition TO pb_newsletter_ad226708;
CREATE TABLE pb_newsletter.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_newsletter.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_newsletter.evidence TO pb_newsletter_ad226708;
CREATE TABLE pb_newsletter.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_newsletter.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_newsletter.intakes TO pb_newsletter_ad226708;
GRANT INSERT (source, at) ON pb_newsletter.intakes TO pb_newsletter_ad226708;
CREATE TABLE pb_newsletter.records (
  _subject uuid NOT NULL,
  _identity uuid NOT NULL,
  _intake integer NOT NULL,
  _origins integer[],
  _evidence_at timestamp with time zone,
  _evidence_wording text,
  _evidence_reference text,
  _collected_at timestamp with time zone NOT NULL,
  _updated_at timestamp with time zone,
  _expires_at timestamp with time zone NOT NULL,
  _restricted_at timestamp with time zone,
  email text COLLATE "C" NOT NULL,
  name text COLLATE "C"
) WITH (fillfactor=50);
ALTER TABLE pb_newsletter.records ADD CONSTRAINT records_pkey PRIMARY KEY (_subject);
ALTER TABLE pb_newsletter.records ADD CONSTRAINT records__identity_key UNIQUE (_identity);
CREATE INDEX records__expires_at_idx ON pb_newsletter.records USING btree (_expires_at);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_newsletter.records TO pb_newsletter_ad226708;
CREATE TABLE pb_newsletter.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_newsletter.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_newsletter.retired_keys TO pb_newsletter_ad226708;
CREATE TABLE pb_newsletter.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_newsletter.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_newsletter.suppressions TO pb_newsletter_ad226708;
CREATE TABLE pb_newsletter.trail (
  "position" bigint GENERATED ALWAYS AS IDENTITY,
  id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  act text NOT NULL,
  actor text NOT NULL,
  operation uuid NOT NULL,
  activity text,
  source text,
  fields jsonb,
  counts jsonb
);
ALTER TABLE pb_newsletter.trail ADD CONSTRAINT trail_pkey PRIMARY KEY ("position");
ALTER TABLE pb_newsletter.trail ADD CONSTRAINT trail_id_key UNIQUE (id);
GRANT SELECT ON pb_newsletter.trail TO pb_newsletter_ad226708;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_newsletter.trail TO pb_newsletter_ad226708;
INSERT INTO pb_newsletter.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('2', '1', 'false');
INSERT INTO pb_newsletter.intakes (number, source, at) OVERRIDING SYSTEM VALUE VALUES
('1', 'sign-up', '2025-01-10 08:20:00+00'),
('2', 'sign-up', '2025-01-10 08:30:00+00'),
('3', 'sign-up', '2025-03-01 08:10:00.123+00'),
('4', 'sign-up', '2025-03-01 08:20:00.123+00'),
('5', 'sign-up', '2025-03-01 09:00:00.123+00');
SELECT pg_catalog.setval('pb_newsletter.intakes_number_seq', 5, true);
INSERT INTO pb_newsletter.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, email, name) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-a3f7-7550-944e-423a8b239ea6', '1197534c-6946-a78f-f4f5-efc621fdfbef', '3', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:10:00.123+00', NULL, '2025-04-01 08:10:00.123+00', NULL, 'expires1@example.org', 'Går snart'),
('01a21bde-a3fa-70dc-a14b-d1ad44c80655', 'ba1c725d-132b-77a5-e60b-aad384eb4516', '4', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:20:00.123+00', NULL, '2025-04-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', 'expires3@example.org', NULL),
('01a21bde-a3fa-793e-89d8-938c846b3f2c', '6cf36d58-eff3-1846-094e-0d338868cc65', '4', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:20:00.123+00', NULL, '2025-04-01 08:20:00.123+00', NULL, 'expires4@example.org', NULL),
('01a21bde-a3fa-7f74-a2c6-0a6d1d8b5571', 'b93c3029-5110-793e-a0ae-3c7b97562989', '4', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:20:00.123+00', NULL, '2025-04-01 08:20:00.123+00', NULL, 'expires2@example.org', NULL),
('01a21bde-a4e6-70c3-a914-5a9b3b1a5971', '16e6aeaa-0441-4e49-e096-d3fc8abfb336', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader32@example.org', 'Leser 32'),
('01a21bde-a4e6-70ca-a637-d632db1a9dfe', 'c9de6830-00b5-cefc-0b3c-a572217a264e', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader56@example.org', 'Leser 56'),
('01a21bde-a4e6-70e8-93a8-0a07f750b2ff', 'b34bfb55-b9d6-902a-d7fa-1efcd1e94232', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader30@example.org', 'Leser 30'),
('01a21bde-a4e6-70f1-bdf0-fc69d7059464', '382f9635-6d13-8074-8570-d21c8eeb6d3b', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader53@example.org', 'Leser 53'),
('01a21bde-a4e6-7109-82f0-deff83976704', 'a3665eb0-07d3-2baf-f05c-bb585235fadf', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader24@example.org', 'Leser 24'),
('01a21bde-a4e6-713a-a7eb-c83739fc9401', 'd6451020-4112-d0af-7010-a0bc2aa465c8', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader41@example.org', 'Leser 41'),
('01a21bde-a4e6-718d-a2cb-1689a3859f78', 'd5410681-f5d7-3cf6-0944-466ce8e0fb00', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader46@example.org', 'Leser 46'),
('01a21bde-a4e6-7218-b971-91c8b5cdc766', '7b439f95-5e1c-4317-66c5-67d295b02c20', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader22@example.org', 'Leser 22'),
('01a21bde-a4e6-721e-93df-32d84fddcde6', '458d8363-1077-3611-0074-c00cd10f7faf', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader36@example.org', 'Leser 36'),
('01a21bde-a4e6-7238-9192-fa1bc777f1aa', 'dde2cf1d-2992-b446-85ea-f17314adb297', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader9@example.org', 'Leser 9'),
('01a21bde-a4e6-726b-be83-04e2ba202e64', 'e074d778-63ab-a44f-1cf6-86c1b3a2a1ee', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader47@example.org', 'Leser 47'),
('01a21bde-a4e6-72d1-aa24-b8c4c16ce27f', '127df67e-352d-778a-45f6-c1beab43c03f', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader44@example.org', 'Leser 44'),
('01a21bde-a4e6-73d3-9fb9-d2d378a5b5cc', 'ad58f29c-66d0-cecf-c028-f61e11a94acb', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader50@example.org', 'Leser 50'),
('01a21bde-a4e6-7416-9477-e52689a8da19', '81043a7d-0fcf-b6e5-c249-68361d542e0b', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader27@example.org', 'Leser 27'),
('01a21bde-a4e6-7418-95e3-43ca9b91bd0d', '18d16f1f-f27e-44bb-7500-d2b03b3ea34a', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader23@example.org', 'Leser 23'),
('01a21bde-a4e6-7422-b56f-6d8917b5f026', '35f8368a-e440-57cd-3e0c-07f4c3108c68', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader16@example.org', 'Leser 16'),
('01a21bde-a4e6-749c-886f-f0165d4140af', '248d43ab-a004-5782-a11b-70433d7619d0', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader20@example.org', 'Leser 20'),
('01a21bde-a4e6-749d-821c-34e9d13a2474', 'a816d880-52ac-bc0c-6d0a-a278e80622e6', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader29@example.org', 'Leser 29'),
('01a21bde-a4e6-74c9-8b76-903b7af30033', '16a38d75-da8b-2fe0-ee2c-efbbca6fe86b', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader51@example.org', 'Leser 51'),
('01a21bde-a4e6-74cb-830e-f20b1a0defaf', '7aafb07e-7834-efd1-7b94-4374ae89daa0', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader38@example.org', 'Leser 38'),
('01a21bde-a4e6-74f4-a656-b99230efdfb3', '90f6b05a-9806-d97c-79ae-759062e2d352', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader17@example.org', 'Leser 17'),
('01a21bde-a4e6-7501-9764-e5757aa7e666', '344d9ad3-ca6c-5c9c-fc9b-fa9e86359557', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader10@example.org', 'Leser 10'),
('01a21bde-a4e6-753f-9703-ac5e6ad57cdb', '6337fe5c-822e-d0c9-263f-b6a81deb3b60', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader19@example.org', 'Leser 19'),
('01a21bde-a4e6-7588-9543-6bb3dd431191', 'fb5bb423-15e0-bc88-8190-0ce3302d5561', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader4@example.org', 'Leser 4'),
('01a21bde-a4e6-7599-95f3-25d9e4c0ad5b', '01099272-e96a-190c-2f96-ac3a66ee1886', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader31@example.org', 'Leser 31'),
('01a21bde-a4e6-75a4-b66f-cfd262e09190', 'f8e9f1c8-6b53-02a4-817a-167b15cd866a', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader55@example.org', 'Leser 55'),
('01a21bde-a4e6-75d3-8dbc-47d9b6cbbb62', '4b954c30-859c-95f0-c659-3c00007e7797', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader42@example.org', 'Leser 42'),
('01a21bde-a4e6-7667-8686-db8a386da970', '2ed4f01d-3a27-f625-28c3-07656ec52fb5', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader58@example.org', 'Leser 58'),
('01a21bde-a4e6-769e-8f4a-9cd97a0ab14b', '5a51b7b0-db26-9271-e610-7227f05eafed', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader8@example.org', 'Leser 8'),
('01a21bde-a4e6-76b2-9128-028da3843cfc', '25e30c9b-819d-e862-d08d-fb0da72a9f91', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader52@example.org', 'Leser 52'),
('01a21bde-a4e6-76cc-9e19-3da56e6756c9', '0e9b1b60-7f52-e983-75ff-d504a30b81dd', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader21@example.org', 'Leser 21'),
('01a21bde-a4e6-76d4-988f-c77eccd8f998', '832f497b-49c2-a572-440d-ee4b639ac339', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader48@example.org', 'Leser 48'),
('01a21bde-a4e6-76ee-8aa6-c4b1f8bb0231', 'c91c243e-50ff-69a4-0bbf-dcb487d972a3', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader57@example.org', 'Leser 57'),
('01a21bde-a4e6-771e-acd4-46d220b41090', 'a04fb60e-f544-a7e2-075c-b55c175b97c6', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader26@example.org', 'Leser 26'),
('01a21bde-a4e6-7727-9427-3f07e278b890', 'e778e418-dca3-c388-6ce5-3043d8271c8c', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader37@example.org', 'Leser 37'),
('01a21bde-a4e6-7735-b2e0-1c7e8e0b2036', '6b76fcf9-97b3-c91b-7762-3b59c7f39682', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader5@example.org', 'Leser 5'),
('01a21bde-a4e6-77ad-9c0a-c394a58de3ea', '94328d28-a667-c618-ae39-4a287de83244', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader34@example.org', 'Leser 34'),
('01a21bde-a4e6-77c6-ba6f-96bb162f32d6', '7180a16a-a759-4dc8-f413-aae5b8cd9cae', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader11@example.org', 'Leser 11'),
('01a21bde-a4e6-77dc-a596-00068f583222', '62964861-3bfb-935c-7787-4fe5df1eb999', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader13@example.org', 'Leser 13'),
('01a21bde-a4e6-7837-a873-a22880a7bb01', 'd4119525-69ef-4df6-d141-c47f79d05387', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader59@example.org', 'Leser 59'),
('01a21bde-a4e6-78c0-8716-3d7b07248138', '892e4995-7c37-d75f-b7d8-fa7732527f8b', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader54@example.org', 'Leser 54'),
('01a21bde-a4e6-78ff-9a27-cf427c57f8fb', '7b6e1763-aeb6-a727-d68f-bf1da47a6a99', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader40@example.org', 'Leser 40'),
('01a21bde-a4e6-7a6c-bbde-9cb44f7d95fa', '6d6d4331-d30b-8291-af48-62580691f3d5', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader15@example.org', 'Leser 15'),
('01a21bde-a4e6-7abd-bd65-3c1c0b0257af', '21c32a6e-751f-28c5-cffd-284e6666cb80', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader7@example.org', 'Leser 7'),
('01a21bde-a4e6-7ae3-8a6e-81b807aaec52', '6acda635-c0c9-9854-667b-b4ea3000a026', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader39@example.org', 'Leser 39'),
('01a21bde-a4e6-7c28-a59b-6db488dda7d5', '15501ee6-ce8d-b077-af0c-14077eff0763', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader25@example.org', 'Leser 25');
INSERT INTO pb_newsletter.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, email, name) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-a4e6-7c5d-8ccf-656fc58e6a34', '32bc10c6-e065-41b9-009e-cdef3bb4b0c7', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader28@example.org', 'Leser 28'),
('01a21bde-a4e6-7cb3-ae1e-5cc44410fae8', 'eb42c7e0-d488-43fa-fee9-9ac232c36ce0', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader0@example.org', 'Leser 0'),
('01a21bde-a4e6-7d1f-9ec1-7b57485ae3b3', 'a7836dc5-d63d-6e14-57b1-be18d6c28a05', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader45@example.org', 'Leser 45'),
('01a21bde-a4e6-7dd8-a2a8-bfe9daa684da', 'caa43171-c91e-7aa2-d2d7-0329b8d7c5e1', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader33@example.org', 'Leser 33'),
('01a21bde-a4e6-7e44-88b9-216d02d5edbf', 'dabdcf42-77c2-fc5a-93a3-68d1dd123dec', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader49@example.org', 'Leser 49'),
('01a21bde-a4e6-7e5b-9c81-2b55514ec813', 'a91506cc-5456-d8f3-3e6d-15246e281f2f', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader14@example.org', 'Leser 14'),
('01a21bde-a4e6-7ead-9993-3e03441d4dac', '1e494e2c-cb63-9551-d538-79ca0520fedf', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader18@example.org', 'Leser 18'),
('01a21bde-a4e6-7f00-800d-3be080da6f88', '271b9c64-1926-258d-0cad-ea994ce8092e', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader35@example.org', 'Leser 35'),
('01a21bde-a4e6-7f06-b0db-df58d778d80f', '83c20dc1-ea85-7194-bc4b-9d2301ab5b65', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader43@example.org', 'Leser 43'),
('01a21bde-a4e6-7f0b-a6f5-fabeb1bf100b', '9bcb9ff4-07a2-528d-4683-52bc3fa555ba', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader12@example.org', 'Leser 12'),
('01a21bde-a4e6-7fc0-9aa9-780f95898079', '4cea8b76-d2b0-5055-8d85-439bbd879564', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader6@example.org', 'Leser 6');
INSERT INTO pb_newsletter.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('0ae2e895-be63-ebe7-1d26-dd986c4cec94', 'objected', '2025-03-01 09:20:00.123+00'),
('412a67a6-c09d-e7f0-362a-a30365c66294', 'consent-withdrawn', '2025-03-01 09:10:00.123+00'),
('c5344265-031c-3696-20a1-e3b7f6f13909', 'erased', '2025-03-01 09:30:00.123+00');
INSERT INTO pb_newsletter.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'f3839daf-0330-44f6-ada5-f7930b52cc3e', '2025-01-10 08:10:00+00', 'defined', 'system:application', '0345b721-6078-4de0-8a69-b201e981c7c3', NULL, NULL, '["email", "name"]', '{"version": 1}'),
('2', 'eb138a3f-cec8-4f63-b483-64611ceb68d2', '2025-01-10 08:20:00+00', 'added', 'system:application', 'a7a77bcb-69eb-42b2-8413-d65378067c9a', NULL, 'sign-up', '["email"]', '{"accepted": 1}'),
('3', '764ddb09-0988-435f-8302-41072ed5e436', '2025-01-10 08:30:00+00', 'added', 'system:application', '759378f1-5c5e-4824-9a2b-2929a641db1e', NULL, 'sign-up', '["email", "name"]', '{"accepted": 1}'),
('4', 'e4bf4afe-398a-4cda-8171-3675db1cea8c', '2025-03-01 08:10:00.123+00', 'expired', 'system:application', 'd825ba31-e09b-406c-a54c-c72dc773df56', NULL, NULL, NULL, '{"people": 2}'),
('5', '3d4f6bbd-2d67-4505-901d-0c629d905c82', '2025-03-01 08:10:00.123+00', 'added', 'system:application', 'd825ba31-e09b-406c-a54c-c72dc773df56', NULL, 'sign-up', '["email", "name"]', '{"accepted": 1}'),
('6', '2888b9e1-13ae-45fb-be3a-97c3e827964b', '2025-03-01 08:20:00.123+00', 'imported', 'job:import', 'f8b9fcc7-d8c8-46ac-bdc8-226ff925c4e4', NULL, 'sign-up', '["email", "name"]', '{"merged": 0, "refused": 0, "accepted": 3}'),
('7', '0ba6a8a9-d3ce-4fd1-bea3-ebe5d7afb2ee', '2025-03-01 08:30:00.123+00', 'restricted', 'dpo:7', '1dd3b411-0afd-47f2-b76e-6aa55213ee94', NULL, NULL, NULL, '{"people": 1}'),
('8', 'dc829c95-3d59-4f95-83d3-ee4832eaa051', '2025-03-01 08:40:00.123+00', 'evolved', 'dpo:7', '034e6dbf-9ad3-4c6c-938d-c4c3c428fc1c', NULL, NULL, '[]', '{"version": 2, "retention": 1}'),
('9', '6100b361-2188-4272-af17-7ae2169e39b1', '2025-03-01 09:00:00.123+00', 'imported', 'job:import', '11901bf9-4413-43f0-9597-018dfd4cb013', NULL, 'sign-up', '["email", "name"]', '{"merged": 0, "refused": 0, "accepted": 60}'),
('10', 'ae29e8d3-d0a0-446f-b03f-5c823ff40951', '2025-03-01 09:10:00.123+00', 'consent-withdrawn', 'dpo:7', 'e5986543-4efa-4617-99ca-325896b5a514', NULL, NULL, NULL, '{"people": 1}'),
('11', '0c8a4ddf-965c-4d0a-bcdb-1403723c5593', '2025-03-01 09:20:00.123+00', 'objected', 'dpo:7', '2d899311-43bf-4e43-b4de-b9fcd6bb5566', NULL, NULL, NULL, '{"people": 1}'),
('12', '0db6010a-d82e-4969-9a59-843151ac275c', '2025-03-01 09:30:00.123+00', 'erased', 'dpo:7', '1aee69a6-ae65-41e0-8e90-abfccb29ee72', NULL, NULL, NULL, '{"people": 1}'),
('13', '3e2c6910-9bb7-4b11-8695-3c6e7c220ac8', '2025-03-01 09:40:00.123+00', 'read', 'agent:42', 'd07af94e-4b6d-4111-9eb2-b1b68f097d9c', 'issue-1', NULL, '["email"]', '{"people": 60}'),
('14', '1f6079c2-c3dd-42c7-b810-cba2c10ac1e6', '2025-03-01 09:50:00.123+00', 'counted', 'agent:42', '8d085232-0fb4-455d-a601-7f8874f8be12', 'issue-1', NULL, '[]', '{"people": 60}');
SELECT pg_catalog.setval('pb_newsletter.trail_position_seq', 14, true);
RESET ROLE;

CREATE SCHEMA pb_technician_routes AUTHORIZATION purposebound_owner_ad226708;
SET ROLE purposebound_owner_ad226708;
GRANT USAGE ON SCHEMA pb_technician_routes TO pb_technician_routes_ad226708;
CREATE TABLE pb_technician_routes.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_technician_routes.definition TO pb_technician_routes_ad226708;
CREATE TABLE pb_technician_routes.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_technician_routes.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_technician_routes.evidence TO pb_technician_routes_ad226708;
CREATE TABLE pb_technician_routes.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_technician_routes.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_technician_routes.intakes TO pb_technician_routes_ad226708;
GRANT INSERT (source, at) ON pb_technician_routes.intakes TO pb_technician_routes_ad226708;
CREATE TABLE pb_technician_routes.records (
  _subject uuid NOT NULL,
  _identity uuid NOT NULL,
  _intake integer NOT NULL,
  _origins integer[],
  _evidence_at timestamp with time zone,
  _evidence_wording text,
  _evidence_reference text,
  _collected_at timestamp with time zone NOT NULL,
  _updated_at timestamp with time zone,
  _expires_at timestamp with time zone NOT NULL,
  _restricted_at timestamp with time zone,
  name text COLLATE "C" NOT NULL,
  phone text COLLATE "C" NOT NULL
) WITH (fillfactor=50);
ALTER TABLE pb_technician_routes.records ADD CONSTRAINT records_pkey PRIMARY KEY (_subject);
ALTER TABLE pb_technician_routes.records ADD CONSTRAINT records__identity_key UNIQUE (_identity);
CREATE INDEX records__expires_at_idx ON pb_technician_routes.records USING btree (_expires_at);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_technician_routes.records TO pb_technician_routes_ad226708;
CREATE TABLE pb_technician_routes.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_technician_routes.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_technician_routes.retired_keys TO pb_technician_routes_ad226708;
CREATE TABLE pb_technician_routes.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_technician_routes.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_technician_routes.suppressions TO pb_technician_routes_ad226708;
CREATE TABLE pb_technician_routes.trail (
  "position" bigint GENERATED ALWAYS AS IDENTITY,
  id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  act text NOT NULL,
  actor text NOT NULL,
  operation uuid NOT NULL,
  activity text,
  source text,
  fields jsonb,
  counts jsonb
);
ALTER TABLE pb_technician_routes.trail ADD CONSTRAINT trail_pkey PRIMARY KEY ("position");
ALTER TABLE pb_technician_routes.trail ADD CONSTRAINT trail_id_key UNIQUE (id);
GRANT SELECT ON pb_technician_routes.trail TO pb_technician_routes_ad226708;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_technician_routes.trail TO pb_technician_routes_ad226708;
INSERT INTO pb_technician_routes.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('1', '1', 'false');
INSERT INTO pb_technician_routes.intakes (number, source, at) OVERRIDING SYSTEM VALUE VALUES
('1', 'form', '2025-03-01 08:20:00.123+00'),
('2', 'form', '2025-03-01 08:30:00.123+00'),
('3', 'form', '2025-03-01 08:40:00.123+00'),
('4', 'form', '2025-03-01 08:50:00.123+00'),
('5', 'form', '2025-03-01 09:00:00.123+00'),
('6', 'form', '2025-03-01 09:10:00.123+00'),
('7', 'form', '2025-03-01 09:20:00.123+00'),
('8', 'form', '2025-03-01 09:30:00.123+00');
SELECT pg_catalog.setval('pb_technician_routes.intakes_number_seq', 8, true);
INSERT INTO pb_technician_routes.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, name, phone) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-a5c3-771b-be87-457ac44ce5e5', '2390ce8d-2a1a-65c4-3bd4-5094e8679791', '1', NULL, NULL, NULL, NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', '2025-03-01 09:40:00.123+00', 'Håkon 0', '+4791000000'),
('01a21bde-a5c6-7b55-9528-da0d6421c1c2', 'f7c7ee63-fec0-5a4a-d78c-3444c70aa904', '2', NULL, NULL, NULL, NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Håkon 1', '+4791000001'),
('01a21bde-a5c9-7fc1-8b7b-b54f24fcee84', '7279af5f-edb6-7914-7e64-801a2b2d97ef', '4', NULL, NULL, NULL, NULL, '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', '2025-03-01 10:30:00.123+00', 'Håkon 3', '+4791000003'),
('01a21bde-a5cb-7e8a-a4a0-fe3f77d5d33f', 'cebaed8a-a491-1fb2-b949-881f6a8e0cd9', '5', NULL, NULL, NULL, NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'Håkon 4', '+4791000004'),
('01a21bde-a5cd-73c6-90c1-f944c623f68e', '733f403c-d72c-6167-ea2b-dd8320bf075f', '6', NULL, NULL, NULL, NULL, '2025-03-01 09:10:00.123+00', NULL, '2085-03-01 09:10:00.123+00', NULL, 'Håkon 5', '+4791000005'),
('01a21bde-a5ce-75e1-a4fb-a06e54c60634', '913ebf99-4cd3-fac1-9617-2da87f1f952c', '7', NULL, NULL, NULL, NULL, '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'Håkon 6', '+4791000006'),
('01a21bde-a5d0-7d9d-8a99-eff7a9312b3e', '337db8b8-1527-f4f2-4d2f-1698af8c6cf2', '8', NULL, NULL, NULL, NULL, '2025-03-01 09:30:00.123+00', NULL, '2085-03-01 09:30:00.123+00', NULL, 'Håkon 7', '+4791000007');
INSERT INTO pb_technician_routes.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('18cdade1-03a9-0d6f-d002-60264d7dc875', 'objected', '2025-03-01 10:10:00.123+00'),
('2390ce8d-2a1a-65c4-3bd4-5094e8679791', 'objected', '2025-03-01 09:40:00.123+00'),
('637047b3-ee5f-5609-e4f0-b4e8f422b554', 'erased', '2025-03-01 10:20:00.123+00');
INSERT INTO pb_technician_routes.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '9542b672-c199-402c-aa7b-47666f5368b4', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', 'c7178c7d-1b4a-4360-bc82-5ea36f676879', NULL, NULL, '["name", "phone"]', '{"version": 1}'),
('2', '7ca2254b-2865-48e2-a7ba-20c4c4965c27', '2025-03-01 08:20:00.123+00', 'added', 'system:application', 'c470bd2f-4c95-4849-9ca0-c8683303b859', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('3', '74c14918-6b64-474e-b6e2-8c21aea2fff1', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '53b374c0-fe25-41f3-8a25-44c3315c9ac4', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('4', 'e459c08a-1c5c-4524-81be-adf70ebf4b2f', '2025-03-01 08:40:00.123+00', 'added', 'system:application', '0912e165-a9a9-472e-8251-c9d95326d04f', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('5', '45e2d35f-04d3-47f0-b7a6-c342dd534e59', '2025-03-01 08:50:00.123+00', 'added', 'system:application', 'f3818f6d-e8a7-48c8-90fd-d4625637e42d', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('6', '05cf677d-2062-4bec-b265-715387a2b38c', '2025-03-01 09:00:00.123+00', 'added', 'system:application', '398f6593-03a6-4ee1-bb6d-98bfbde1c824', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('7', '89bbf562-f327-4a5a-a517-56f386ef5900', '2025-03-01 09:10:00.123+00', 'added', 'system:application', '7eb32094-f476-4694-9048-9842fd2c9ab6', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('8', '6af3927c-0f68-4db9-9f6f-83941ec22c00', '2025-03-01 09:20:00.123+00', 'added', 'system:application', '0ff19b85-5d46-4ce3-a2d9-88019e4f2a1f', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('9', '3d8b04cb-47e5-4cce-85ff-2c7e4228cb82', '2025-03-01 09:30:00.123+00', 'added', 'system:application', '54ce6390-9a74-4d7e-b134-35dd55137b4c', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('10', '453b6a9b-b828-4d7d-b47b-c8e050298767', '2025-03-01 09:40:00.123+00', 'objected', 'dpo:7', '635b69cf-00ad-4546-a7ca-8e478e5ace7c', NULL, NULL, NULL, '{"people": 1}'),
('11', 'a9b05ef3-eefd-45bd-86c8-2718da9f1ac4', '2025-03-01 09:50:00.123+00', 'objected', 'dpo:7', '0e28493b-c5e6-4ec3-9ecc-22fc0c9d34bd', NULL, NULL, NULL, '{"people": 1}'),
('12', '8d5ca1dc-e071-458e-84c2-0151be5d0651', '2025-03-01 10:00:00.123+00', 'unrestricted', 'dpo:7', 'cabbd39c-646c-4d18-84b3-3b779238ce45', NULL, NULL, NULL, '{"people": 1}'),
('13', 'bc200de1-e4e1-4a1a-a6e4-c9195092989f', '2025-03-01 10:10:00.123+00', 'objected', 'dpo:7', '73034c75-1dd6-4db8-b1e1-eba9b3e071cb', NULL, NULL, NULL, '{"people": 0}'),
('14', 'a573a2c9-2415-4b39-b143-340a3b80ad05', '2025-03-01 10:20:00.123+00', 'erased', 'dpo:7', 'bde7478e-4aa4-4c31-bfa8-0becf4c42bca', NULL, NULL, NULL, '{"people": 1}'),
('15', 'a4453ad1-d35d-43ab-bd47-6e87ef65d17b', '2025-03-01 10:30:00.123+00', 'restricted', 'dpo:7', '869323d2-a123-4b4f-9762-fda4e6a3173e', NULL, NULL, NULL, '{"people": 1}'),
('16', '9918325f-0584-418f-b198-4b6dac364369', '2025-03-01 10:40:00.123+00', 'read', 'agent:42', '6979a311-d51d-472d-9deb-9ac43abec889', 'plan', NULL, '["name", "phone"]', '{"people": 5}'),
('17', '99a7bca9-29bf-4adf-81d8-4a975be47823', '2025-03-01 10:50:00.123+00', 'counted', 'agent:42', 'c8effae8-c27c-4007-adbc-599bb242b3c7', 'plan', NULL, '[]', '{"people": 5}');
SELECT pg_catalog.setval('pb_technician_routes.trail_position_seq', 17, true);
RESET ROLE;

CREATE SCHEMA pb_waiting_list AUTHORIZATION purposebound_owner_ad226708;
SET ROLE purposebound_owner_ad226708;
GRANT USAGE ON SCHEMA pb_waiting_list TO pb_waiting_list_ad226708;
CREATE TABLE pb_waiting_list.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_waiting_list.definition TO pb_waiting_list_ad226708;
CREATE TABLE pb_waiting_list.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_waiting_list.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_waiting_list.evidence TO pb_waiting_list_ad226708;
CREATE TABLE pb_waiting_list.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_waiting_list.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_waiting_list.intakes TO pb_waiting_list_ad226708;
GRANT INSERT (source, at) ON pb_waiting_list.intakes TO pb_waiting_list_ad226708;
CREATE TABLE pb_waiting_list.records (
  _subject uuid NOT NULL,
  _identity uuid NOT NULL,
  _intake integer NOT NULL,
  _origins integer[],
  _evidence_at timestamp with time zone,
  _evidence_wording text,
  _evidence_reference text,
  _collected_at timestamp with time zone NOT NULL,
  _updated_at timestamp with time zone,
  _expires_at timestamp with time zone NOT NULL,
  _restricted_at timestamp with time zone,
  email text COLLATE "C" NOT NULL
) WITH (fillfactor=50);
ALTER TABLE pb_waiting_list.records ADD CONSTRAINT records_pkey PRIMARY KEY (_subject);
ALTER TABLE pb_waiting_list.records ADD CONSTRAINT records__identity_key UNIQUE (_identity);
CREATE INDEX records__expires_at_idx ON pb_waiting_list.records USING btree (_expires_at);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_waiting_list.records TO pb_waiting_list_ad226708;
CREATE TABLE pb_waiting_list.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_waiting_list.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_waiting_list.retired_keys TO pb_waiting_list_ad226708;
CREATE TABLE pb_waiting_list.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_waiting_list.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_waiting_list.suppressions TO pb_waiting_list_ad226708;
CREATE TABLE pb_waiting_list.trail (
  "position" bigint GENERATED ALWAYS AS IDENTITY,
  id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  act text NOT NULL,
  actor text NOT NULL,
  operation uuid NOT NULL,
  activity text,
  source text,
  fields jsonb,
  counts jsonb
);
ALTER TABLE pb_waiting_list.trail ADD CONSTRAINT trail_pkey PRIMARY KEY ("position");
ALTER TABLE pb_waiting_list.trail ADD CONSTRAINT trail_id_key UNIQUE (id);
GRANT SELECT ON pb_waiting_list.trail TO pb_waiting_list_ad226708;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_waiting_list.trail TO pb_waiting_list_ad226708;
INSERT INTO pb_waiting_list.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('1', '1', 'false');
SELECT pg_catalog.setval('pb_waiting_list.intakes_number_seq', 1, false);
INSERT INTO pb_waiting_list.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '0e81a2a5-3c33-4841-bf5e-2dcb981e4c89', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', 'dbac0fe5-d87c-4576-bf6c-954418765692', NULL, NULL, '["email"]', '{"version": 1}');
SELECT pg_catalog.setval('pb_waiting_list.trail_position_seq', 1, true);
RESET ROLE;
RESET ROLE;
RESET ALL;
