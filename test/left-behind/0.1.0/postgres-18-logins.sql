-- part: roles
CREATE ROLE left_behind_18_logins_app LOGIN NOINHERIT CREATEROLE PASSWORD 'left-behind';
CREATE ROLE pb_home_care_a302150e LOGIN NOINHERIT PASSWORD 'left-behind';
CREATE ROLE pb_newsletter_a302150e LOGIN NOINHERIT PASSWORD 'left-behind';
CREATE ROLE pb_technician_routes_a302150e LOGIN NOINHERIT PASSWORD 'left-behind';
CREATE ROLE pb_waiting_list_a302150e LOGIN NOINHERIT PASSWORD 'left-behind';
CREATE ROLE purposebound_owner_a302150e NOLOGIN NOINHERIT;
GRANT pb_home_care_a302150e TO left_behind_18_logins_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_newsletter_a302150e TO left_behind_18_logins_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_technician_routes_a302150e TO left_behind_18_logins_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_waiting_list_a302150e TO left_behind_18_logins_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT purposebound_owner_a302150e TO left_behind_18_logins_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT purposebound_owner_a302150e TO left_behind_18_logins_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_logins_app;
-- part: database
SET timezone = 'UTC'; SET datestyle = 'ISO'; SET extra_float_digits = 1;
SET standard_conforming_strings = on; SET client_encoding = 'UTF8'; SET search_path = '';
GRANT CONNECT, CREATE ON DATABASE left_behind_18_logins TO left_behind_18_logins_app;

CREATE SCHEMA purposebound AUTHORIZATION purposebound_owner_a302150e;
SET ROLE purposebound_owner_a302150e;
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
('home-care', '1', '1', '9c408156700b4d02bbdc2304fcfac68b5eac471c6b32534633f701ccb094838b', '{"order": ["number", "district", "doorCode", "hearing", "visits"], "terms": {"fields": {"number": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "visits": {"kind": "json", "unit": null, "schema": [{"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}, {"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "hearing": {"kind": "text", "unit": null, "schema": [{"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "sealed": true, "indexed": false, "category": "pd:Disability", "nullable": true, "optional": false, "defaulted": false}, "district": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "doorCode": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Care"}, "category": "dpv:ServiceProvision", "condition": "eu-gdpr:A9-2-h"}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["number"]}, "words": {"title": "Care at home", "subjects": null, "necessity": {"number": "Names the client", "visits": "Says when the carer comes", "hearing": "Decides whether the person is called or written to", "district": "Decides who comes", "doorCode": "The carer must get in"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "7e264fb0bee0d7b3", "sealingMark": "2060f42033e8a447"}', NULL, NULL, NULL),
('newsletter', '1', '1', '72138598366ffb92ed64428a89852838a4b41492395bd619f323027572990230', E'{"order": ["email", "name"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": true, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "1", "wording": "Send me the newsletter."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P1M"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Monthly newsletter", "subjects": null, "necessity": {"name": "To address the person", "email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "bb8a0ec1cabda56f"}', NULL, NULL, NULL),
('newsletter', '2', '1', 'fc8bfc4f6a5322ee6c5565f7754afb44d97ac94ec006abb3e0c83f8ebc562d6c', E'{"order": ["email", "name"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": true, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "1", "wording": "Send me the newsletter."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Monthly newsletter", "subjects": null, "necessity": {"name": "To address the person", "email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "bb8a0ec1cabda56f"}', 'dpo:7', 'Case 2025/3: kept until people leave', '2025-03-01 08:40:00.123+00'),
('technician-routes', '1', '1', '56ce261b280844f123a33b31de4e63c6739fb9257b2b6aedadab0261ecc0e3a6', E'{"order": ["name", "phone"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "legitimate-interests", "article": "eu-gdpr:A6-1-f", "interest": "Shorter routes", "balancing": "Little intrusion", "necessity": "Addresses are needed"}, "category": "dpv:ServiceOptimisation", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["phone"]}, "words": {"title": "Better routes for technicians", "subjects": null, "necessity": {"name": "To address the person", "phone": "To reach the person by phone"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "be0ccd015006466d"}', NULL, NULL, NULL),
('waiting-list', '1', '1', 'bb241b45f569c5e61f021c4952f8ec0a64bdf3d41e89f7c53a1d975c39df7ab5', E'{"order": ["email"], "terms": {"fields": {"email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Fibre"}, "category": "dpv:ServiceProvision", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Waiting list", "subjects": null, "necessity": {"email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "d3fec81296e7fc11"}', NULL, NULL, NULL);
INSERT INTO purposebound.definitions (assignment, version, accepts, terms, definition, pseudonym_key, shape, distributed, registered_at) OVERRIDING SYSTEM VALUE VALUES
('home-care', '1', '1', '9c408156700b4d02bbdc2304fcfac68b5eac471c6b32534633f701ccb094838b', '{"order": ["number", "district", "doorCode", "hearing", "visits"], "terms": {"fields": {"number": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "visits": {"kind": "json", "unit": null, "schema": [{"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}, {"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "hearing": {"kind": "text", "unit": null, "schema": [{"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "sealed": true, "indexed": false, "category": "pd:Disability", "nullable": true, "optional": false, "defaulted": false}, "district": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "doorCode": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Care"}, "category": "dpv:ServiceProvision", "condition": "eu-gdpr:A9-2-h"}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["number"]}, "words": {"title": "Care at home", "subjects": null, "necessity": {"number": "Names the client", "visits": "Says when the carer comes", "hearing": "Decides whether the person is called or written to", "district": "Decides who comes", "doorCode": "The carer must get in"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "7e264fb0bee0d7b3", "sealingMark": "2060f42033e8a447"}', 'cb5cbcf066c8d5b54fe3b148999149495583d1815665fc03ee89db58222ce214', 'column definition.accepts integer	NOT NULL  
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
table pb_home_care.trail	', 'false', '2026-11-27 07:18:32.521251+00'),
('newsletter', '2', '1', 'fc8bfc4f6a5322ee6c5565f7754afb44d97ac94ec006abb3e0c83f8ebc562d6c', E'{"order": ["email", "name"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": true, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "1", "wording": "Send me the newsletter."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Monthly newsletter", "subjects": null, "necessity": {"name": "To address the person", "email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "bb8a0ec1cabda56f"}', '36beefba8212d5219981b361cde29796ca296e3a42b4bd5f4faf01de45100b06', 'column definition.accepts integer	NOT NULL  
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
table pb_newsletter.trail	', 'false', '2026-11-27 07:18:32.415384+00'),
('technician-routes', '1', '1', '56ce261b280844f123a33b31de4e63c6739fb9257b2b6aedadab0261ecc0e3a6', E'{"order": ["name", "phone"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "legitimate-interests", "article": "eu-gdpr:A6-1-f", "interest": "Shorter routes", "balancing": "Little intrusion", "necessity": "Addresses are needed"}, "category": "dpv:ServiceOptimisation", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["phone"]}, "words": {"title": "Better routes for technicians", "subjects": null, "necessity": {"name": "To address the person", "phone": "To reach the person by phone"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "be0ccd015006466d"}', '5038bc741b086c92d06f9a9c31b6a0065807cedaa25e11f4c7068cfeb0052e45', 'column definition.accepts integer	NOT NULL  
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
table pb_technician_routes.trail	', 'false', '2026-11-27 07:18:32.699123+00'),
('waiting-list', '1', '1', 'bb241b45f569c5e61f021c4952f8ec0a64bdf3d41e89f7c53a1d975c39df7ab5', E'{"order": ["email"], "terms": {"fields": {"email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Fibre"}, "category": "dpv:ServiceProvision", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Waiting list", "subjects": null, "necessity": {"email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "d3fec81296e7fc11"}', '62da8e63e5f257b113ccb9b3ed1d975b432dd23511be793d1dcb3fe0ce560916', 'column definition.accepts integer	NOT NULL  
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
table pb_waiting_list.trail	', 'false', '2026-11-27 07:18:32.858963+00');
RESET ROLE;

CREATE SCHEMA pb_home_care AUTHORIZATION purposebound_owner_a302150e;
SET ROLE purposebound_owner_a302150e;
GRANT USAGE ON SCHEMA pb_home_care TO pb_home_care_a302150e;
CREATE TABLE pb_home_care.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_home_care.definition TO pb_home_care_a302150e;
CREATE TABLE pb_home_care.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_home_care.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_home_care.evidence TO pb_home_care_a302150e;
CREATE TABLE pb_home_care.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_home_care.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_home_care.intakes TO pb_home_care_a302150e;
GRANT INSERT (source, at) ON pb_home_care.intakes TO pb_home_care_a302150e;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_home_care.records TO pb_home_care_a302150e;
CREATE TABLE pb_home_care.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_home_care.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_home_care.retired_keys TO pb_home_care_a302150e;
CREATE TABLE pb_home_care.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_home_care.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_home_care.suppressions TO pb_home_care_a302150e;
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
GRANT SELECT ON pb_home_care.trail TO pb_home_care_a302150e;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_home_care.trail TO pb_home_care_a302150e;
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
('01a21bde-bf66-719b-9d4a-597c12ce3065', '8345b2c7-3f3d-5762-1240-22abd4cc50f5', '1', '{5,5,5,5,1}', '2025-03-01 08:20:00.123+00', NULL, 'case/1', '2025-03-01 08:20:00.123+00', '2025-03-01 09:00:00.123+00', '2085-03-01 09:00:00.123+00', NULL, 'C-1', 'Bydel 1', 'AS-zpaQtG_ha8DCnqaRFYqaioH2Zqt59kQPTJH8uFZUuMwoKLV-HRaumAqNLFzgThYMZhyYMPq3NUj0BJoZQVbdVREU8S8BF5147OoUCuq4TvDmTxIfg5d5cLu7f', 'AVQSsV8HoYacwWGB6j8K8U8ciRlSKNf8OK2V77x68US1ZVw7Z37phFO_z2aEuDCQ9gxQWqTWVE_Nf7z_jTiNPt65OWNpHgJt45sNGePcw5HfcyLUGY0Mwkbd1Nv4', 'AQn8dYhEApDQoT5SBvwans_AV0t3wIvQ7KV_N1bR5aRCozsIHfDAOdVeZ9AZrtMtAlp6DLNmkd_4yq7lrQppdkF591XgAtR5DMp1kT33k3S-p2rnJvHSwVL0NaJP'),
('01a21bde-bf6c-7866-a9e0-b000c46416d6', '3e3f8a87-515d-a680-bc0e-9abfd5385507', '2', '{2,2,8,2,NULL}', NULL, NULL, NULL, '2025-03-01 08:30:00.123+00', '2025-03-01 09:30:00.123+00', '2085-03-01 09:30:00.123+00', NULL, 'C-2', 'Bydel 2', 'AU-xhoo5rAQliaGlnHGAvBAywNO6VdklGjUs_69nUPJ3Z_KZUcOp5o_ydeLFM6ePmrB6mCFQ7z0TiunEsn72605WRWs6GTbk8Ea_hVczRNI3_letA-ihbCVR6u34', NULL, NULL),
('01a21bde-bf72-774d-88da-cc09cf50dc03', 'd6ac8b0a-0f93-d286-85d6-12654dd869a0', '3', '{6,NULL,NULL,6,NULL}', NULL, NULL, NULL, '2025-03-01 08:40:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', NULL, 'C-3', NULL, NULL, 'ATEmOcl8xD6HKNj4RjGoqvYpFtwRnbPtAK7U0aPLaVOV53gZy_1G1nzQG-AD549uyUpA08H7adS-CZcaGioVolNECP21xodKC7Ts_Gqa0fHH2AahX232lhpsI1Ds', NULL),
('01a21bde-bf75-703c-bf8b-27040f2eac82', '4e74b6cf-1986-52a3-973a-27b13719c4ad', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/44', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-44', 'Bydel 0', 'AZQeRdZPTVdtyQGeJyKEWAMNPl58VjAaCjPQEmsfrZw9jx8KLVOlnvh1sxDXfAEs4LmMsIE0wqWBBzWd2nQ0cQC3mlH_tGos4ZUOBeeEJGta7Oh8JHCYwUEMcWFn', 'ARepSxPA4oSkcRZfF_oS-SOcnk7NJlSmhwuAaP0hAfIxb5VIcQf-4o4fgVYp13wKvOzK58qUaf2GLC-2DArVZH1oVWc39OusXAsV8ABbJ5bTNQh8O_lo_GE1bvXF', NULL),
('01a21bde-bf75-7099-ac96-2198f556711b', 'ecfc76ca-c6c5-e741-c806-73e2152af5d7', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/32', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-32', 'Bydel 0', 'AaEQRg7dpOwFapPC6l4J_CGrrLuU2hHqAR1kNjwpouc0oRiySL09Rm8ASvC-eCoc5U-kN1mEaNAy1_4d4srmFuc2rznQ0t_vbT84LOD8TSCUWgB_oMnV3K6XL8bD', 'AZDhecX4ZSsr7KAuXa4J2ypMvtea_71vzOgVAp476M8CVWg9lzcN7v5wIcohFq_fuskmPu34M6qN4DlJLUuI0I3uz7P6oAUsuSbzPgKh-D3XFk5DMZRJozUNVZrS', NULL),
('01a21bde-bf75-709e-8393-5256135e7ef7', '3ced1eed-898c-1f00-f60d-d71cb5221875', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/11', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-11', 'Bydel 3', 'AWfDRBYLSZz-vDSElIb4s2paTV0ADspOhUuTICo2ATMfvO-Fusf3vRtt2myYAF-PLCjPODkWqLzQ6GU38T_jjv30ssg3Q12y4aOzgQ1vdA35WKrKik4-w3Ng5z8h', 'AWM-GZ-1wrP4THF8zfdJs42KDxmg_zgIsUZInG36g6Jpi_MZYf_chnw6Ls22XRqmIaYyHS9GxaDGA7BzAMGPBXPuYbyLga2JTUP2i6JUhG1dujgNm1i2Gv_CiUMu', 'AYg4n2hx3Cw2xG08zaWi6wzEoENuoR1QJOMUNtb6UGebbdoMqdoEeZSZvAn82qLtNQvvL6K-_6bNJzDHRXvK8A38RaPZXJBNeQL8Fza3bUyU3LXU-dtOAURufyF0'),
('01a21bde-bf75-70ab-b9b7-c53f09843496', '4d5b37a6-890d-b0c9-b45a-885af96f2667', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/25', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-25', 'Bydel 1', 'AZZBh0_OxDyKa5_JZsw7HO2vsFchpNCTOOFP0H5x9rxddzTlDvy4P8EnTnQQ_VZk_s3EvAa9xCmKSi6m9Oghut0ZQgVJonXvMsc33iv5O-mX7xmWvnCN-T8lfGwN', 'Aa5zhfFx74NrylIYj19mhB_pAEz4pdyWU_18yYNsKHXoTeToimVbEcAe3m3QXntQSxoBmyEsuvem31gggRcaLRwT95cU1tSMlzb5Pjeqnn6NV7WMs0Yg6QxnpzED', NULL),
('01a21bde-bf75-7128-a0ca-5f6eceb88989', '13504cc0-2453-9e08-f8e5-9290be9d9c45', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/45', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-45', 'Bydel 1', 'AZHnTk0xTYFMq4Y9eSfnrWmV7VSDbDhEwwJ5_4gr7x7-IUo5yfR2Z55d44PBJmcO0eMqJqf11yU_SU6IXVWaA_j7j5CikeOVZHq-sWPHOIBBc7nrg1GvUgXJZEG1', 'AWcSrAllGzLIF4zLMZoalZJa5Y6j-3Ygg9zTUs-G9jbqVKyxwf-VLCW_q7fW-5tDlE1TkVxJ3W0BbttFNK-iglzRh2TlNDI9N0C6UhdUdGqYajG2oeWVibSj7-QD', NULL),
('01a21bde-bf75-71f5-96c0-4db0dbef1f31', '1b9ec35f-9ad5-fae3-8985-a2375b570330', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/12', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-12', 'Bydel 0', 'AUfcAy4Gn1EUlBnWZqwRGIywoxsqz2kOeqG9FHVneWfKa1OYWO-T2DmnznIEgIJQ5YYEpfIOyXBu_ifywIeXsEENMtXqQs2184HpcmuwVz_YmIs9WmBlsfQWMXEA', 'AVnJzXc1MdwFkbwz5-5mnd947kO5KdN2y3lK-aBZq_NgVgnLE-cm39Kb8Ukk3RdBooYiOaVOiCp5LaXS0NQnLTELyS_6UZTkEhvlcxyNz3coW2fXe3CkVlJGnt0G', 'Ae6vtWYb-RK5enn9y-oCXNTgVGZWmwQNVvUGEYpRKcHJT0FgEzK39OLYYmdLM2rx4s72bgr7FhulZ__Jye9Siz5kapHL-06hnbskhl1-NeBxQZJbj8cvcWHcMlHX'),
('01a21bde-bf75-729f-ba3c-548195c1dd9f', '70928136-2dc2-2090-7926-c040dda859c6', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/37', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-37', 'Bydel 1', 'AUOXDS7PatrHDXViKy6LG-CNgzOYwJaAwhAXxnEsetMxMYsRqYFfE0Fy3Bm38hbndPGT6rw09rVaNgYVjIJZOvPS5u-1zqIIyedXCdR3ptiBjFQ9TRabYHI6YD3h', 'AY1aN-gi9ve7BUyPWVXRmY_8baehGQd3Y3DcIGBP6-hQP698Ga1hTTN4IquCQPEkU_8brpx6UcuxwyBmzLvQ_aECImr7BaKKee7Vbq_DQNWM4WLGRbQdvPUTILUu', NULL),
('01a21bde-bf75-72c7-8549-ec58fa6f7579', '447b2bf9-8e3e-85e3-82ab-54dfdd5ee61d', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/13', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-13', 'Bydel 1', 'AaBPSi6qcX0TBJMhJhrhZ1cptXv-3PLtJjSXPUh1-bVNGczHgIKqwgTOeNwZwcGqrjKn9jq-mAYsCVQdu0kORh14Zbqi8nXK-iEO1ZEpxj7FabxKhBARRPOn35_P', 'AbKfl1y_h3DyNVZAXcDX83qQVMiiUz21I0qrrXOYFkgZ7f7yBIEn3sgLa8bgDB2BD94bEvOwAWs7b6h_8fCyDi-Kg5FKrTLYfiFaib4v7OZDK2zrM9o-Xp5eQVwg', 'AZ1f6ogh6IWwsp8oefeytbTadJqVFXSyZMc5wCZT7oWghTzVzC2rjMO6B61Ttm5Ye12IooDA15aRrdrE6-U3Fe-vyidlJgH_gJVIuj_A8LPNV-p6cVsxxaXR1voA'),
('01a21bde-bf75-737c-afdf-b41300fe54dd', '2afdfb60-062d-4854-740c-b215423153fc', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/54', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-54', 'Bydel 2', 'Aac9dBpVzNzYfqOZxReqAAcIjrNaFLSn-z8Bvj_aCuiUIuyFhysvoSqYqL9GkQUZcI631MQTmVrFdbrXk9UORPfYL5XKGKRZtO--9GPMjpXhhPh5cYRopCJWevJg', 'AfHGmotw59jrPj5qSZH4Owm_d3bGYpkqvZGAoroKDHEZHYTy_v3QS_sjey9P9S0opFqfWOPHQ2KT_N4f0G_bwXOh6kmkI_tYI5Dnx7qe9NahrG95t-iYjcpnIw63', NULL),
('01a21bde-bf75-73dd-a2fe-c63e4a6fb8f8', 'f2ca782f-f196-4ae5-859b-05511bb09899', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/49', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-49', 'Bydel 1', 'AdUbL9M20U-w0sCs_lxGtG9ffPyJ8389u5C717VN7vFqNZscDlIfXbIVwL0err4Q22BVd2KRZEHKKd9gfRTMdHbqW_-xCPRZgVNjjPZSrO35Vk9vlhsCq43Dysmq', 'AfRvaVE0QLgWg1eBaHiHNAozBGFB-XPl8i1-dYceK0ff0R35WSTqV3USCRZtAeNou21bFiE4QOi8Vxzx59tWM1f9vkmcg3RILk0PTt-vntfpzZh_JvqhpWA4xKxu', NULL),
('01a21bde-bf75-754a-8100-4f215b76151a', 'f8972d0e-7b07-afe4-25a8-8c1ae390aacb', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/66', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-66', 'Bydel 2', 'AU3Nti3E3TwLy5wtfajvot2eiiYcbpQmx4Yk3b1nc-8nYKWXuLHzNORuShSLuQES2mSpr71qfvnHvWd3hi6TvMpHDlJiC6sQDqLcSPz8KnoU-ctkIYeUxoN9w3hr', 'AQggfCCZ1JWt9eT9HpjU9eJz9iBtARgKqNiraz_zXVYBuDhh481mQ84BsuMiChXLo2psHOlYIWh54NksW76uVTyrPSRD6jXvRnBiUZFTSCEf3c5dbFCokWccyT1-', NULL),
('01a21bde-bf75-757a-9b35-c469fe415808', '90f4e84d-dad1-6987-7a11-c47a7205dbf3', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/10', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-10', 'Bydel 2', 'AUOPofPsWVdXokXOuQYxUQWHSDRnvxfSwWXcB6xyD7X452a2T2wVdU5enNUEF2AXG1zgknKVJErvuDyTC9y3oVR1q032VGqRezTpwoTBqOFCvZZF9ieTLYZvRvOP', 'AdSajtrNqz0XOEt4R3FdbYU99qPRgFb6f5qhYS9v4ILi670fi7epeNRLy1WhraZwObpa8uN6MG5QFpJqQxzXYysXAZAEYt171vjIMN7AW59e0d_L5fRVQ_I9BgJl', 'Abmh_wULGaY7OpETioTT_5Pgt_cdt5wKU5cXW7ekJJ1L0fAkdoP-hJr0ssh8cDuR04lBfUjtlnfsdkHFQH69E02StbGB6Y-pEFw7zfxF6p7shzQBg35-mAsDaSvI'),
('01a21bde-bf75-757e-abc7-a5b85bec68b5', '1fcedaf7-37b9-861b-043d-c3b33c1f54d7', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/56', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-56', 'Bydel 0', 'ARXmdtTmGlITxuwohymydTE0UXEWdmYOtyHb3T8w-ptO9wQS35PPtUByPGfMScMVywjfwHmLNFwSIz6EVlqW2Am0GJr0dmWAxqMNlRy-204EWBlbpQCaoJo5Zeme', 'AWZjoOQi8nvom9CXJjyF-sRxd64HOics1oCd4wQ342bz8QOGhLV2MNY7rHU9mlqG26yYt7gUkS_f3B5fxc0aorT4gy8gb7AjRpPghroPSEvgofZgnp8nwxCUokEC', NULL),
('01a21bde-bf75-75ac-b7b6-ef4397dae820', 'dd89a621-1608-e0c5-2c47-78c3df8d457f', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/46', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-46', 'Bydel 2', 'Aem7jIz4L6-UoN1fvgpn8fnd8C5b8RwTE9cPDQbiSkMFXftWxNY052gtWoywE4dCowgAPHgXMTUGBaao6CH1L2Iq2Nk0mBhRNeZpSlPmQpf6lOOvDXd-mP8mwbsk', 'AbdFHyXHTUaEhUREAOVZO4goSSQ_YaxE_X20rRrcPj-TppckFEOqtfB6lqz691lb_HNJWL6e3zCf2Wsie9_0NREM7jRpktXZA0SMBrs6oa8h7kmu0BkZd0fcak-A', NULL),
('01a21bde-bf75-75d5-b266-bb468c387b4c', 'd06c027d-19da-7215-a442-458fb54f9bf2', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/24', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-24', 'Bydel 0', 'AdnrwvuWvG3tDkrYox4pQRdK4FFYu-lPCHSMTq7g1OvrRpz2cQMAeGEHFElnNWAegeqh91_0BxjUDBjN8Hh89A77KlDOXyEXjGAE3H714xjwb1nYvf0Lm6aNtz41', 'AYQzAOmAGFSizJ6JWyohIGcZvozHlM6oqz83_2nA6BKKkl-HYRAWy9PzjNpVDld9XSZvhhrApbd8OmLE3eHMXqNTi7u21My-MMFMVzDuvz0iYcMIfaPfZAe5dMsz', NULL),
('01a21bde-bf75-75dd-8e53-5841dcf1d30f', '2c2baa92-e677-3f4d-2aea-31bb3b50eba3', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/65', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-65', 'Bydel 1', 'AU0_cGDvCFilu_nH6Sp0u3F_qLBr3jIlOIH-2gQ9Ql9MBH6oenHjchthfjTRNdOURko86oxdnBkVgXzILQclmYHe4TNNlSO2yAOnB-uq99b9CViKt89Rv7AHSWwm', 'AcK-mVDwivqeVR8pJnjd7KOTEiIJ82sXTqgFwGjGi-Vy3_bN0fY2TXPdquMz3QD-f-mI51AFJVt7XZ3AXqgrBpL1U-_VhNhNSBm1MixV0-QFPmsIpW7DVhecY_2E', NULL),
('01a21bde-bf75-7601-bca6-361f091eefaa', '4b198ef8-f714-327d-6bc3-e6ded4c172d3', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/42', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-42', 'Bydel 2', 'AT7kRJkCyfss9CC4C6NKjvlgSEF26GUiwWawRvn8Fk9n9ktg4wctwTI1QpxKQ43P9edWwS95nEopOGj1T2GMOd9XlTAO2GqrxG3p5sUOzqSuEjS1RFVcsCKvfHdO', 'AeqIYl2rELAEPPO0fRQHy5JkCrHWSjbKdBxxWVFCoNkWPx7ZMGTedeUmj7NjiNe5uiTkHQfDRaBF_c7Zclsg2mpdAXIlm3ozwphLpWWBdGnvvINviLB8ZHDv4U1V', NULL),
('01a21bde-bf75-7616-be1f-6064db7f05d8', 'fa73a5a3-5343-bd2a-c7bd-e6fca35951d9', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/40', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-40', 'Bydel 0', 'ASqaXMqvEosnNCpNcQKOWss_zvr2jhG9Uk1kbkVvfGUtwO9sEkcTzB_aOo6s-YfegHkFuQe8PyBvuinEjD5wj2gjZcjD8HzMfUkto5IzKcn3VMPOKFR1K43LmCsH', 'AVo1jrOR2zwS_ptA0u80EDRgLJzIEaQj5EEmd0SObCmMqQtVRMTEL3f0vu1AKMniAesGjTJ0PZ_girc2x4r-nenDZ9_TtGHojEIflka35oefqlu8c_fPVkIwmRnJ', NULL),
('01a21bde-bf75-7626-ad51-a924c78e354e', 'a09cc34c-abc2-f9c4-5ecc-46038e55b1f6', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/23', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-23', 'Bydel 3', 'AR8HCZB1JCnWmGWQh28wlEZBnETpOeN-C9n43ghxGVOdf2kxGxRMIBPX_anTDEC4MmEc8iAdISNC3PHnEMX5PVGI2shuKnx50e_xpFGeEsCB96cq-T_eoOrbXxNY', 'AaeLF_x9ElGV-cKzBqVFVGMuEpc-6PnNaJb-c7Hqwnz33Od5frfS4iuqqkB4hXdJKdFffK3FcLO3JPC8XeQUeWIXwAtZez-zK8E-ypgqN0Wa_kTackAflAe70l7H', NULL),
('01a21bde-bf75-766d-b2bd-60cfda9c2554', '3100e045-11a3-1220-48d6-9c8c763c2361', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/38', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-38', 'Bydel 2', 'AQleZcyzee76Pn4NdZwjWBC4jO6hXy8-4bfq6WeC-95uoIpqAokF4VIjEZiODXLVdCFHkQ9Gl7HMA3Lcn0gMKPIxuFI9-1SU3o-aQxIXG8kB8iakXDVambfnkSRc', 'AQsp9UlsQXAYsiO5kn4jJ3PuTRS1MEqgtLltchWp56RY7EOo5h8F0wevrS1UXMKHmVydEARBYN60DNtVQ_5YOjVLdEtdFx8uRq4qszP1bfYmzcScyvE0m6NbIFIB', NULL),
('01a21bde-bf75-7692-a361-09caaca543cd', 'f5c2ed45-2374-28d6-d7dc-6c0cda6e95d9', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/41', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-41', 'Bydel 1', 'ASvo41f7m3mVVcbYco0m_wi7yZx5unG00UKUjVy5Vf6R5yNdDyt_EPYnxTOP8GoB7E0bo3s0TvFhOO_k0GTjuOdDaMhT89-H2xC87-YB5KzQ25H_UIwGGcJWd0P0', 'AR0IZlb99EhyCtnbBhERrmSzmwvfEsSfaruTdpsRK0NvMVQirvWJxXAX89ph983RWJ_IsMgXmnIxgUdYuTA-_C4wwvLNyrz8Ysrk4YiwkE0B73J5v0qKJ915s-mn', NULL),
('01a21bde-bf75-76ac-842f-3fb1c56e2773', 'ca13ad45-b298-3570-2782-e001638ae52b', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/64', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-64', 'Bydel 0', 'AXflHC8xRMNKEB9jfl30ixfw1_ord1H1rvFhum_l7rf4PgZGP-yA4ZpHpyH9V3qVzfGnHsh2ftqPY4SQQEvUyG6GU2GhBe029BAd8vgMbD0ROnEZZc7CIkNFVCgQ', 'Af_7cHUmp7BLVTWNgvX-SAVO-ibY-vPBLM742r1cKpgwYrmQveuhI8XnbI0DOCX00xQV9-d4jP2myMJbh-MXxXXxfWtszRloGc9Mpe1mVSIVvqxrxNn9BtS7LaF9', NULL),
('01a21bde-bf75-76cc-8fdf-7a15baf46ba9', '0e4edb99-6162-4b18-419f-6bb37cfe7812', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/53', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-53', 'Bydel 1', 'AZVGlmpKkqzahFTLykNxy-uMD0nD3pjlkiT50J1w327X9kDppoMDPOQmyiA3gAZi4dEi23kW4rEAo91LL4pyBtQvWsgAvVPocs_MHckSSZtCghWBYqU8eGQgEuLi', 'ASqGBCzYlpo0mFUG1ffNR8k9FRJ_q-5Cv1adE8_Xj8PviTBDn_BMCckHArwPecHNBNz4PIEQbJIY07hjHAoEkDPTDgMIslHivxijXJoBcIa9oIWRu4hMPdLFb2uA', NULL),
('01a21bde-bf75-76e8-96b8-8dfaa13dcbbb', '24a919c5-67c8-b73d-6bf2-de3f19c6b0e1', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/27', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-27', 'Bydel 3', 'AYF7Jpsur4BAc_26daz2e28MixiRIBNHj2bMZ5zXqxGR6NzWc0umLyB26Rc0TU1JsWiR04dSmbCb8-Sh094JDiMozz3L_EN764OcuAKjw6WlaTWCAoODuGpVKGOf', 'AUhB002gz_ootsTGX6-sSnJdAFsb-5tHFM--q_Pcz1sdQEfdkaf66Z0IDUGLvIqKKBLiYmC08wIFxd--C8_jLnFqprb4I0cWrXyaKPbcFt4uh2OsmQ_QcNfkg0KG', NULL),
('01a21bde-bf75-76f8-9d06-25f733d983aa', 'b4d1218c-de96-c2af-2e46-993b0c9fb52e', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/47', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-47', 'Bydel 3', 'Af6oBQcBpiXsg9eVB_CmOI7iKeObu9L3HDHG3AUhmexDttb8SVOVXWAcU4n5m1_7tQEeI-bbTEJpkePTQIQ20R_9uupPQxtmKV7Mm82y2qAfiI-MSf4gYUz3Bt3N', 'AUgrCufNaNom4so3fm9x-vOylL-7TE0MnXsm_tu5Trb-W5QY3EAXkXaZ4IbsFqNQgCNeQW4FAtUY2UnzIe1pTCeWlRDxW_lNVFUmUWzIlsphp10u53Ltonq2LQpP', NULL),
('01a21bde-bf75-7718-9faa-d87e00cda4fa', '968ffeb6-6e97-1805-dd57-9271ba03af27', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/15', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-15', 'Bydel 3', 'AY70TCGYCQVcvVuvq4c19o_zs1KoyF6xKZZ1o00C7DrUGZvvVBm6NO7e1JBKOtryTza1-M8v-THNVp9zuOQ4R4gmiz6e9MZr6v1ML6UANuo-QQjnNesTiajBxFtt', 'AXQvGAroQ6ZeSpa3QaZvA0e_JVI5CwTOVARvXpXTvix_P7VlPLP3FydrTB5h_oH__axm8RQB4u-0g2BWeoNfHzkVBoilijEuGA1aGX40GZr7OzWAr3XE9o_NcQI-', NULL),
('01a21bde-bf75-7764-a45c-507f6098679d', '66f557d1-8159-5e75-b456-57d06e73baba', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/63', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-63', 'Bydel 3', 'AUYD0aKfq_XwgCimq4uDjiM7a693Yi6gpYMqPs17n5yfbwlQZ3IPgF0HpO4SVOQ9SxRo13415PUqoQAXewRJOO5Tq_TZUhzBxohOJJBbrbKjJ6PrLDfOlIfsMhPw', 'Adz8jDbhViJjKbRZ5YWlcxe1LCDzvlCxlaAQMvP3sXjR7T_Ldk569CbGTavBgtbtTrYqmyBRgqadnB8RLsDWiPfio8wrclvk2pzA2Y7uHt3Fs2CApBKQELu0fNdA', NULL),
('01a21bde-bf75-7778-81e1-5c422fa65b1d', '833c9b85-6a52-4491-8d3b-f872622208fd', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/29', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-29', 'Bydel 1', 'ATkW9VtGCVF4xG2gtDUm0r4VWjBojwaw96EmKkBqSHVeXUnS2JiO4NDWkQ0IbvomN4jeOfmubD2ve96FVQhb_EzMExXDY2ap2bhmuKD4o3OLj0nETrCQ2OV-wkNT', 'AYjtjsZnXVbOI6hylkELlckNJG9r91kIOaxdvqcLsL2pnOn2PZhSh2Oo02wda80WsOhEGnkIqCztjE_NemlKnI6ppMXmIoEL6TvTVw4TioiQa775pzm3QZPhtUGx', NULL),
('01a21bde-bf75-77af-8ac3-2d02d10d9885', '33df19f9-dcfd-d17b-0c39-344c66ee8f88', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/28', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-28', 'Bydel 0', 'AQzxZATlaNzAO7KJYQeA27O7oTfrjGDyyUgfuLcT5HzLCifIL7i8MWEimJyg6c1jci9cSPyZTIHzeYCzsJPfLeJtdS5Ce7XLlB7G2dIh5VnDC_epST0UsnF5Ycu_', 'AcmPGZ_vU88Erd7CP5FLXkenJIZpq_ylsmMHZY1wt0ekUjpUK4EZlFzEGOkqoQclQe5ppsF50SAW-v4DuNx54jensXfNofGiGIs52IWdOtXt-6oI3Ew5Ix_c4pSY', NULL),
('01a21bde-bf75-781b-92cf-035398199f16', '2eab782c-2e2e-aab7-60ac-718135a8ecde', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/68', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-68', 'Bydel 0', 'AT0mJJGCsuK88oiuAf_UPedpIFkk5ZgFfKuorzhwM_kv2IpUu1XaS89xTXNd55B19qYd84vPxEj9514okwNHdN6pLbqf09XspPHMZ5Bf2G_zCXwYuPNCP5wGLEf3', 'AbuyGDRyDzyV0GvCC6v5CDN2lBOGlGEJ2uWhyGYxfNNF5NdySW0Tglgh273BMpPnuBIZrjXycUttwNVtb61NH27dbtO1S708aDvyxOKltyedvoPsvM7KCa_6ShVT', NULL),
('01a21bde-bf75-7840-9888-8039f060b3d2', '7616af20-8439-6e1b-7d53-a39244c05749', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/39', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-39', 'Bydel 3', 'AQqqt4Wzm-DSxUZO7W2bcVt0fgDoInZM0jqr76CxLNhDA9-QUBMkLwNL4nwz3m-Pbc28usCpCtprtabth7KaL4-viObKYSMlY4LrDn0Lqr6-Wy8xvveXuYqXmatd', 'AVXkLG57V8sg6pL-GqROL5r43pBCKw_GPaLrXVkB31V5PIJidGuKopTZMMJwqbXGBllPHtYTciI5aWp6B_Sh1NgkrCwpDNxDNyEEyjQ3QMSWs_Qclc2Bqa1cchYH', NULL),
('01a21bde-bf75-7859-aff3-1ab60ccb66b3', 'e7f7b759-952b-28fe-4e52-347f1f31aabe', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/55', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-55', 'Bydel 3', 'AQDewsf6LtRXcaFXi3Q-f3pBJG5751XDi6OuxNy4nj-6PEVKpASWwBmrOuFSWVkMys-Ejmf9KNoMjzptLGsXuR87owK2w_rCgIK6-rQ4Jx-olsCi-WLbMmMpTdvN', 'Aa9JGyI6-DlbGNxA-r9O5SCPqAhqNUSm8B-txgbvP8wRVAJssfs2t_61J7yoLnJ-e3EYe8JdO5mGp7CdJg1hVJkwTVdkmfMSrsMt_0FbQEeuf8Jmog6NuAnyPDRL', NULL),
('01a21bde-bf75-78db-93c7-e4c869362744', '2d9e716f-7578-687d-1458-e6463c82d977', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/57', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-57', 'Bydel 1', 'AUVt_7K-2x6IpiuWkKuzG4duJrwgLAAh_TM3QZPd6cEoh5tSbKtVuJo8MkMojzIgHs2XOzxSxlMzuAjADIvnhFL3vO0bVSPZYwSmtj7YH2I1270B5my3BvybwL8Q', 'AYTe3ecA9Fs6iIo4i5KUIeafgKygzTCR9NbaQAQ7S2Ah0VSV0C-vaYpLT4N7i_3O6pUzzTkQ_orcdDHSw2D9oHQUH-6fv1-K6rL0D-1dxQsIO4u3gY4guEwYHg1c', NULL),
('01a21bde-bf75-7945-83b3-73062e645809', '2f270356-74af-19fa-d9e9-e701c56514fa', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/31', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-31', 'Bydel 3', 'AaS9kkWQhQQNPSviUdK9HSTIWrqycOEImBZCFtOo6Rt4cZ0JYoYYKSqH6BmbEj_C5-1u0QOzpxqcQZSpAJjszwoDxG8sXwQ0ZciIPsyynZ4LBs3cti63IH6I7vd8', 'AX8VrMgiBfbp9e-EEMhwjd2JXJwReboO8flXp57HQnRq355M6GOKfveLpc_0xiieJyQ9TDrcruDdO90u2Wdm9J5HaOgTEKH_usV4KRSF54G2tr-YUiQClJf6joVa', NULL),
('01a21bde-bf75-794c-a6a7-5e98cc636fea', 'c10dab77-8162-1561-6eeb-9e615e5ad185', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/67', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-67', 'Bydel 3', 'Acth3p63gRp8JIfAamIzOa5WXvLkr2kLuD2Pcex4nFTsw0pZjPHids4NHHA1Mw7Mq-VK8pcwEAV3PEIK_YmuzFoTpsbN8zxbzCJ8tmOuYObfj3lEYKdGDl7HrHbR', 'ASQDfyyJGixtgNjhG_CemPitvQeLh8EtYlw9HrRDk_XBgFxFDMd8WLulZC02zb5tkLIkmw_BCfe9HcKj2QXlSnL7EY3n_YDFLYtMOsV-_BH-z7Uh1gA72K87NBgq', NULL),
('01a21bde-bf75-797e-b499-f2d0127e2342', '3500a338-041a-acb9-61e5-99c9a2793396', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/60', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-60', 'Bydel 0', 'AZEZeyRU2If3YNW3_JsFv99n5Rqo_QTu6n3tyoImvVrQF28GV-V2UdpzJRBKJEM_3SHoiecNOO5Eyb6GnZHIBCrsv1Osw4dopeDLvfuscSI-OG3Usq7UWl8wzbZ0', 'AeWFR-kiSh_TgyCn1y3BfLc2LneGWRQHQR5uFtdnwDshncUTlAoS8crOzzYn4TeBxR2bP7sf8_vY26TctRBsYf3aL5XBLMboPDNtUphUGeJaONIhjjU0z-D2iW9Q', NULL),
('01a21bde-bf75-7a1e-bdd0-1c6e384342d3', '3d48a77a-c32c-0c4e-c5c1-84231e53dac4', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/26', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-26', 'Bydel 2', 'AQ7CJciq4Wn_YtBTw3WoFynC2-BLeCOsldpVMGjW4jYITSlUs9_fPuno55iagsAV7o2Z4ia2ri6jq31tMigYcDRxenhYjUItOTOIlhynuqcuQf41sIbEjmTzFZHW', 'Afof9C9FGiydhLm2Bh8k6r6PwrPkxApZeQ50FLjEHk8yrvaZcpyIed_03ZFBPUiC62-MXGtLxozganyM0quWKT3fw1dXRrIxGXbEYQSh5BgeK8EfhYbRNYm3oGSC', NULL),
('01a21bde-bf75-7a6f-a979-9b92187fa43d', '18e3f8ab-ef84-5772-d3a3-1c9bbcbffaa0', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/17', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', '2025-03-01 09:50:00.123+00', 'C-17', 'Bydel 1', 'AY_2fOGgI6w0fng-7wW12DX5v1ZP4uBxDHXleiZJ8nzdOMFE57IHvMRW20D5J6HV1g1Ukb0k6hr1vhZPwZ-eYsP1I8mMRBE7Dr7_lXqc-Hg8iH32FpPq6QbE5OZr', 'AfpLP3bnXzFUat5R-YVQ3o8zJ3mv4uOEVxynOF8SMMx6JvoKQpHRZ98HiKn8vPj_4lPkWrnTe7N8YsF35gXFC76M6J4r4KpszKqodp6JrRaxQ46r-kDg7gtgc7BU', NULL),
('01a21bde-bf75-7a87-9772-75c25c2fa60c', 'b4c157e8-df1e-95c2-5133-bedb2d1847e7', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/52', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-52', 'Bydel 0', 'AT1XUkuLX4jK4rX0ds_jhX81jfcU7JPx1XC986e7yBL-1FUPTequ0tAT0XCPnU8ucBR0I79go8z5a2k_3CpaYuI3xN-pz0s1by4R4tV22RQG6kprGr2C_dB4bQlE', 'ATKUwR0C1e_SbiJa124va5JVzYEk0QriDt73qRJMoGPGxfk7iDdHFmbRFiziu3Ezo7UuYh22Gc44oT6o6vPqgqPbHdUIeFQhNK_idB98bEOiFh6xZAkA-Qonk-hX', NULL),
('01a21bde-bf75-7aa4-920f-350b7dd4dec0', 'e7a64aac-8ecd-ea5e-6eac-2534d36cf875', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/51', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-51', 'Bydel 3', 'AXVZoJdLTF1FY6lGfjgqJtDIufbKaXA0xq8Ne_1oK4CSbn8iDXRpijptJeF8hgpO8c9-JaWq2bI6Y6qOt_B7X8Y9pwEMdib8FwwYHqHDfv84OPTkkqRTYI7b9Zkx', 'AR9r-lrD3nHJm0zpuHmxsv_36HsX56qaN3k3yba4o0RcyA0T4LpLkFxWHnCgiBip_PgVTOGeZn3733lqccrT2eRGLO0uq-6giWtSTj5aARS66J3pITSokD9AQw8q', NULL),
('01a21bde-bf75-7aab-bf23-d582276e7ba2', '10b033f8-b24e-7d57-dd37-73ac144f7078', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/48', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-48', 'Bydel 0', 'AYKd-N8ug2SuA7nMrJw-83ETaMqv8XX9B-5PCDlm4zfKOUS7K55kZCQx7LhuoNTvG6EaZE4WL_HaMTLxJZzgziMxVtWmHtD6jRtKweOMBKQzQmGB4J7ukCCjk0G7', 'AUQsK1BbJIogyvFHAlPXFGOfArQ2RRH9ih4nKAVCdZFA4KSBXrAH-z7aQT3q7Mq1HunUuxq3e91T9hFZABhbx0Sde3KwNgqBsC6KojTD0g0SFPjVEfpztfrc6UWP', NULL),
('01a21bde-bf75-7adf-95e8-e418745a526f', '4029d58e-83aa-bd5f-19aa-621b31b3c8ef', '4', '{4,4,9,4,NULL}', '2024-05-05 00:00:00+00', NULL, 'case/16', '2025-03-01 08:50:00.123+00', '2025-03-01 09:40:00.123+00', '2085-03-01 09:40:00.123+00', NULL, 'C-16', 'Bydel 0', NULL, 'AV0OUgJ8lvzPaC2L9SV00CTBIA6ruhORRK3wfG5jZKoPQPUCvNVvp6-Ie_-V0fXBhhuYKfk5teZsFNYJdX1g_MTo3Zg4olxajRADiPQLRdIg64rfYCIsDgQ-HrGG', NULL),
('01a21bde-bf75-7b19-9ae5-34988ad5a134', 'd22208ba-68fc-6997-61d5-9784da1a9bad', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/62', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-62', 'Bydel 2', 'AarxkMy5Kp2MMDYg2268Lh9dJCf3DGy0ui8rnOfU9MJCpo-XkuNWnRfT53L4od56h3WQWy1dSG8r6bG-HRZO0Hcw1PEhp8l_vm82pBvWxHFIEXp3X_1-3rpKlbCw', 'AWkbBGDHOlkgJvc5qlYMXD08o-81WPrFBunAYzVzmtwqPKFPaC9Pjub_eukd0qPbvtc7Zrg8nJnxRLD_qmTtzgwGjY7jQhFkeiX06tBZyWgrjOXYxTSIN_MaPwB7', NULL),
('01a21bde-bf75-7b35-8db7-9fbbbdf9ceca', '52731610-053c-5ce9-7cd9-b71a7a3c5c46', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/14', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-14', 'Bydel 2', 'ASRFA9NUScTRw4qqObWLT7X6WzTEEGFFD5iA_mwWmlJgpF97-AOsBXSsRiCLG3W3nlx3NZhARR0rLQLX94VJC4JSudaidhw1pawjPtiMNbP5R_Jc3mtFOuxxLtWG', 'AfLSmwJXYLAxZ_02BLtEBaXUB6FuTAsb2ouHRfCFpSdwzBCIA36pCvPFSMadEBBBBxasw4XxkmjKUqnO0tTYwgMCXi6JLfor6BLELNTt4UfimB317GAPv2f1Gol1', 'AbZV3PJR4nIVFySyuv9c-yQ1eOJzNyl7ufaikpFPVLWjTtBkNUi4HmIHk9IDt3OrPE1a4yDv3okeGFWaTHgrKdT8tjTabFZ6YZPw7kDpsmeTxOkyOLZbSOx_ucsx'),
('01a21bde-bf75-7d37-abf8-ef344639380e', 'a6931d14-3bbb-611b-d716-4fed2a23fcbd', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/58', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-58', 'Bydel 2', 'AdX8qA3CaJtYABRBb3S5dYWN99WtpQvAbQ_I-SpF4eeCTtDEf0E-KH4oncurGX3nLHTW5yTUB4kbsyuCbN7F51DvOqt3cR7Pgv2CKX8LZzkdmpCzHNvE-1tLx7S7', 'AQ_cdlz7UKgbc3uGV_ijMNpwxbsIjz1_QzBFBEZIqhEn4ZxTynFBBKq5WXTn1oDXMExzzD2Gyann5lx-Jm0tPgeMsU8eg-FegdoHAspCsb66-qxW8XQmm6Oj7o6H', NULL),
('01a21bde-bf75-7d6c-90de-226dc1070928', 'd6d7fbd4-3f5b-ecb9-abb4-d4eb6258afef', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/33', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-33', 'Bydel 1', 'AZFTUzufw24mYflXSdA5b2UMCczFPjizBXGFnUpV3apWudMB-rC5E7yVMVLxi6R4QVvxNPXPn4o3XXT3TIFqL9UaILT4nC_uRp78nqWfmhck4ZOGTB8HIjr-YIag', 'Ad8HJ6FlS7PXpHkNV0wlrXMYj5tR4xNLGC1LF4ds14eYCKFeWldUllqtsvaCRXJsvl9Xb5c1139bn8ZkOD4YbAqy1v_A9bOV0hM6LVHHILBArnDF_sCvzqucqNGj', NULL),
('01a21bde-bf75-7d75-bd52-3d74a4fd5fc5', 'dc5509d0-34b6-a0ee-bc36-bef98a603c79', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/21', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-21', 'Bydel 1', 'ASTbcZvDfH510WHxHoreMto-R0Xk4lC-0nNDuAe4KQCQXWz97jao8yR19lt6gLXzS050CkIpu75_ZYvpub0s0pRB2tHgUXNMcUFBdKEcobF7IDk45pyfAy8jrbhk', 'AbhhcywFOVYp05AOcw6yWJN7dd0uGhsMZayJWYPxnkgrDMXrhlidaDfZQQXVt9LR_42gemV8PSn-xtacKCiazzIt4uG3sN7dZ3qwdZ5xWcEeAAzK9_w1sIUSuhyy', NULL);
INSERT INTO pb_home_care.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, number, district, "doorCode", hearing, visits) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-bf75-7d9b-8b37-5c768c627645', '60085824-7d27-6918-be54-5c38d9b85292', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/59', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-59', 'Bydel 3', 'AXT8gtMm_SAp-NOMDUP0N_qsLJYlZf_MFy1rmHdgXILWKwNxcnpAni8ByGS9-2cwqiDoXuHz_zitc4CJV76ebxWx-2i0alXnA3Qe7kVJBVoVNIDowAVPKRi3z-UV', 'ATJHIgx6sujv03B0u3ZiEuh7e4VqpqmA0CHp-18CgCm-BPJ7pJF2wC_0l-SpQjZWli8AjmWp96-W9b8EyBsdjgRqh06-DR_-YVCep9mOoO4MjQLvU68GdKhYiOtJ', NULL),
('01a21bde-bf75-7da2-9dce-66186046a724', 'c11d1614-9e32-f90c-898d-ddd3aab6931e', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/50', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-50', 'Bydel 2', 'AadEweqw4kYPwDw2hLJVwveROchgLoAv6Hout2tFbK42QTdULanLBm8igvwuGReuE8F7eiKzh_MNk18iOSauj3EsCmszluaOQqpTK0q9Mv9kwZkQhcqCgkL1428v', 'AaKYVGl-OZe3gOt4jcYYCHQfJ84c-15Qyx3pw4EOpSaMmLYz5KDr6xEo0iwblfWtKOitE8IrGiphlM2sXt7Zvy38b1xlC0G1uyuSh22nZDIAheNqf9fmtUTAI61o', NULL),
('01a21bde-bf75-7da3-b8cb-f99fdb3abd2a', '49267e9d-cb18-64ff-c336-5675e723228a', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/20', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-20', 'Bydel 0', 'AVMhDBvNCFMJyT42HVIUZFU903wlBbOqpBcPb_cFXbUlTgzVkm7SJRU4qXTDBQrCPPxU75UfQWKB5bozBIzBo9D1aV2uCKFdF8cm6nAC1Tox-tAyJUwfdT_sZs7D', 'AbOnVcp3T6uc1uFID0uAPXgMMo6ZfYT_EJatG4kpqqYGYncXrF9CpYp9jljrEOhrdHmtpmIzqDsBygOkm0w68lCx2o0ZWGQbpSFTyCcZp6pfnhPqbWWBX27qzaQD', NULL),
('01a21bde-bf75-7da3-bffa-e8a31f0786c5', '6f675b57-eb85-35bf-b95a-4f6feed16057', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/22', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-22', 'Bydel 2', 'ASf0RLT3UrKj-HUwFcqJ-HUk_7F0zXMR3QaPFeTmt9V6Zq5XFA5RIjIC4cbIf4y-bUnnaLDxyYhtAoAuNbEirsA15WtRLCXKisyax5T5jUSGciESLfOwvel5z7b7', 'AZRyZUy40QZ5DGUuNwJPogxH5SjneysBYcImTyNWPdt5M2et0V2QXb5txDviEiTMsTPNXg9cCzIBVlrBZOXnthsIO0nJ5GtNITnoQySJCmIksVbqD2kBs_1aMRPs', NULL),
('01a21bde-bf75-7e7e-b51a-15df7903bafc', '4b1a349b-d539-592f-47e6-d56095b2f2ec', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/69', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-69', 'Bydel 1', 'AXsjgvqP11Z54fOpfyfxf7DE0BVsb0_mZclRMKwEiyfopc1xLRSbd3vlAHWnybQaaCFrIRmwZqWE068lxHo1G6m8KduXowTgIGgAmhtxOB6ryZdzFR-TtdQWCfKx', 'AeTM8mVBGEaHCMqMMf9el4PYSH3iMn6euPg0mw5OOF1HsvaS2u5sHy5bCCHgKjC6s0_Htr8EIqfDfdd5a_kNo48cjEBvILf1QrbCAJraOcWtqsmlXp1sisGCZU2a', NULL),
('01a21bde-bf75-7f1a-8a4e-29e34638d302', 'fabf0d45-ffdf-a4db-fba1-f1cb49b4588c', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/34', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-34', 'Bydel 2', 'AWDQeDa3SgfStercgO_-r9GH3YT22yP5qcilWCqSRIYPXWWxU34YkYcHcLw1XwOhK3gGhEUwkwFhcL95WxXPNhY6Hhta4voT4ClAICCBYASKFV-OE8DwUlTKj49o', 'ARtRywDHaYMKqhDX2nI56RNBG6kGNI2RQuMMw-Ju5IWFicCL1dXxT0c13la72bPVKpDlnZDxGaQp2b5h2w4ZV6E036Ea88nvmlQ_pDG2OOeaoGxrVaFyAmjaeB3F', NULL),
('01a21bde-bf75-7f1c-bc81-a58cc2994c70', '73a2db6c-0a56-53ea-0689-3cfafb85ac47', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/61', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-61', 'Bydel 1', 'AaFcL8wN27ILrSE6et9zR5phRwOU95hUwCNSq3UIczFs9Ld9C21yMHpMVyboT7hFDuv9ZVJBuCXYfkrHzs5YyFbo3LOp_XveVRj7DSXsOfDy9O3XnvpDE7rFczNO', 'AQKVswL90E0aJIeREeM52DQkOBbAYdLKrRKKINd16jaD0hmvPTgVakkhZcO17j-9fyVz7PcQaocxi7NL3ZVvZZCEDdcia76-lakb7nqurbtOzDjISepBwnng1m5g', NULL),
('01a21bde-bf75-7f24-8ac3-5d9254e7e8a4', '29b4ff69-59e8-4c59-5ca4-227e27aee62c', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/30', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-30', 'Bydel 2', 'AeOWpDT5d0J9KbpaG4a2sOkP6L2MiNLWaOa8v7f1PkAvMe3kYuypcCsyWF9K4tXaDjY92PcpL0Ewp88mHUG8DR_Ncy_zYRLJLc05yUkW9-2NhK-aNgdX2h1jCR4L', 'AZXRhlQPLs5C_7oYiWQU5rSEnsdgOl3CfqV1_mY518kVnrLOMnozgYQFtNYV9b8V8GcQLbvpPHp7aq6mmy9950oTvHq6em0DEZGzhljiHqNMRV5bZLtQU_b3GcV6', NULL),
('01a21bde-bf75-7f26-a3c5-3a1e94575aa3', '09dce298-202f-959f-99fd-82dd0abddc90', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/36', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-36', 'Bydel 0', 'AYrkhx-44CNFsZ8j79GPYSxpumSKaOwdIRHfjvP3Yjszbl3u13k2GIvm3mRK58UP0PMm7zObjdpOPYYjxhTqMv2G8RkL1xWaUTpZtgxLEDipQkasrBXFIXHT5tif', 'AcIVEIwTaK-2zUkpJu4SPad9-Or1FTtBQYLItkBm34W4sJ3nT2kX7B3NfWzQQsjdAuALwbuQoJoz697-mxeGV-WIQPYKpbPY0k1GcDUbi1EsnIGA8bizPfFWKXy5', NULL),
('01a21bde-bf75-7f5b-8350-e64e5c782900', '44734c9d-9cf0-5e81-ee2a-75ce90245244', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/43', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-43', 'Bydel 3', 'AcIut4pdB90NNoGSXoH3rSRE1lAkFfE1DPYqCMwZAp6xZ35qRUxkFTmgbMPTbFM6NTP3jyKdSxDljqaqG0q3fMafAPtOizDHIq8y6-18KzGqKPV3nXE74yf6x--D', 'AdDF8NLcHbn-jfZZIhWVybKP_9eskEn29CJlS_4vKNf_mB_Mh0bqEQPLdt4caxqu6-jhxE60onh83Z5IZvpTVTED0CkfFszo5-MDM1RAzCP0Km-qqE171C4SM63F', NULL),
('01a21bde-bf75-7fbc-9419-8731a18ffc7b', '24113c12-fdfd-ab93-6500-de51b1ec2633', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/35', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-35', 'Bydel 3', 'AYgUoaSG9aV2c61QwekEICEbnnL2fdWjxQfmVFh1pu3ms4K7Dn8rHpoGrsJz1-b6B74XQbtUDShciq41PL9lTfwS1cwE_Ntiw-hR0xK2EOLnAwxZVskQlIGQS34V', 'AQICIbiWYCbCXPwNX6yDOrPwVPa_im_wR7RBmU-I2LY2cK0j7LM62okmnB78Af9K8NDzAjzZjvIhV9mcs6ZoUQ2FvhdPYLN4lt9bnlbTdGT1csz9RWRMFvZlNtGG', NULL);
INSERT INTO pb_home_care.retired_keys (_subject) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-bf75-7ae8-8b90-428ca1437298');
INSERT INTO pb_home_care.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('4d48de22-7038-f4f8-3b76-cfe95376136a', 'erased', '2025-03-01 10:00:00.123+00'),
('adf7545d-2c67-901e-4a16-d1b0d80dc001', 'erased', '2025-03-01 11:00:00.123+00');
INSERT INTO pb_home_care.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '8357f7b7-8ae7-4fe4-8c54-56bd2a27dfdb', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', 'e7d368a5-8a6e-4980-b652-e3bc0642485c', NULL, NULL, '["number", "district", "doorCode", "hearing", "visits"]', '{"version": 1}'),
('2', '10843650-d2c1-4907-891d-f4e62325f717', '2025-03-01 08:20:00.123+00', 'added', 'system:application', 'c57b5add-5f6f-4736-b581-bc52b64fa641', NULL, 'office', '["number", "district", "doorCode", "hearing", "visits"]', '{"accepted": 1}'),
('3', '433d91d0-91d6-4b31-b12f-a4ef7004f495', '2025-03-01 08:30:00.123+00', 'added', 'system:application', 'c4535beb-f4f2-4742-b079-5fa557d9d65a', NULL, 'office', '["number", "district", "doorCode", "hearing"]', '{"accepted": 1}'),
('4', '555df830-a2e1-4994-bc4f-8ef1989cf20d', '2025-03-01 08:40:00.123+00', 'added', 'system:application', '3291d1ea-3601-4b8d-9792-2692e282070c', NULL, 'office', '["number", "hearing"]', '{"accepted": 1}'),
('5', 'c20ba3cb-bf09-4458-8c5d-87b06d61d4cc', '2025-03-01 08:50:00.123+00', 'imported', 'job:import', 'c9085f12-9c1c-431f-8ce4-af04443517b3', NULL, 'office', '["number", "district", "doorCode", "hearing", "visits"]', '{"merged": 0, "refused": 0, "accepted": 60}'),
('6', '4196ec93-004e-4a98-8b30-edfa85f42444', '2025-03-01 09:00:00.123+00', 'added', 'system:application', '9eb4c7e8-6552-4944-9109-aee2370ad855', NULL, 'office', '["number", "district", "doorCode", "hearing"]', '{"merged": 1}'),
('7', '58577c62-90b6-4600-a84f-ee65bad8d9d2', '2025-03-01 09:10:00.123+00', 'added', 'system:application', '82a284f8-7004-472a-a34f-471748496a3f', NULL, 'office', '["number", "hearing"]', '{"merged": 1}'),
('8', '091efd72-bf10-4382-ac90-555a5593c261', '2025-03-01 09:20:00.123+00', 'imported', 'job:import', 'c960f903-dbef-4579-b44d-357848e1f1c3', NULL, 'office', '["number", "district", "doorCode", "hearing", "visits"]', '{"merged": 5, "refused": 0, "accepted": 0}'),
('9', '2aac5987-f6bc-4044-972b-f4ccb5d9aca4', '2025-03-01 09:30:00.123+00', 'rectified', 'dpo:7', 'e302d975-50b2-485c-bc2a-89d8f8925fce', NULL, 'office', '["doorCode"]', '{"people": 1}'),
('10', '5cfcce91-0d43-4cc0-a293-d1bdfd28c04c', '2025-03-01 09:40:00.123+00', 'rectified', 'dpo:7', 'ed582b6f-6189-4fe7-a213-06a2680ef68c', NULL, 'office', '["doorCode"]', '{"people": 1}'),
('11', 'e7339801-1ba0-4431-ab0c-b3fc522339de', '2025-03-01 09:50:00.123+00', 'restricted', 'dpo:7', '5c95eda2-8eed-4b9c-93e8-3102a1f6513c', NULL, NULL, NULL, '{"people": 1}'),
('12', 'c7a54166-3082-4c91-8a6e-d34bd64d76c0', '2025-03-01 10:00:00.123+00', 'erased', 'dpo:7', '03ce91f6-0039-4dd7-82b2-ffde15b9570e', NULL, NULL, NULL, '{"people": 1}'),
('13', 'a753ec88-f7e8-4144-ac82-9260a3f43f68', '2025-03-01 10:10:00.123+00', 'read', 'agent:42', '3a29c13a-39a7-4fb4-afbc-7d17b8cdac97', 'rounds', NULL, '["number", "district", "doorCode", "hearing", "visits"]', '{"people": 15}'),
('14', 'abaacfeb-0fea-498d-a28a-9a81dedc696b', '2025-03-01 10:20:00.123+00', 'counted', 'agent:42', '15ec511e-8bcc-46c8-9c57-d6d64430a40c', 'rounds', NULL, '["district"]', '{"people": 15}'),
('15', 'da245f79-31e8-49fd-9095-0dd06c289190', '2025-03-01 10:40:00.123+00', 'accessed', 'dpo:7', '1f2a2135-5144-40c3-9d9b-fce52fbd2995', NULL, NULL, NULL, '{"people": 1}'),
('16', '24969ae3-4dcc-4e77-b995-95ff09a64866', '2025-03-01 10:50:00.123+00', 'exported', 'dpo:7', '2b501893-43b7-4528-8c6a-eb6aeca69cf1', NULL, NULL, NULL, '{"people": 1}'),
('17', 'cd6dd367-596f-4059-8234-af3ca1a0b731', '2025-03-01 11:00:00.123+00', 'erased', 'dpo:7', '36e49434-0fa5-4372-8ef1-d094cb4578c5', NULL, NULL, NULL, '{"people": 1}'),
('18', 'dea48418-6933-480d-8361-dc164a8ba6f5', '2025-03-01 11:00:00.123+00', 'key-destruction-failed', 'system:application', '617e551a-d9cf-4bc0-a2da-4ea45ebd023b', NULL, NULL, NULL, NULL);
SELECT pg_catalog.setval('pb_home_care.trail_position_seq', 18, true);
RESET ROLE;

CREATE SCHEMA pb_newsletter AUTHORIZATION purposebound_owner_a302150e;
SET ROLE purposebound_owner_a302150e;
GRANT USAGE ON SCHEMA pb_newsletter TO pb_newsletter_a302150e;
CREATE TABLE pb_newsletter.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_newsletter.definition TO pb_newsletter_a302150e;
CREATE TABLE pb_newsletter.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_newsletter.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_newsletter.evidence TO pb_newsletter_a302150e;
CREATE TABLE pb_newsletter.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_newsletter.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_newsletter.intakes TO pb_newsletter_a302150e;
GRANT INSERT (source, at) ON pb_newsletter.intakes TO pb_newsletter_a302150e;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_newsletter.records TO pb_newsletter_a302150e;
CREATE TABLE pb_newsletter.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_newsletter.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_newsletter.retired_keys TO pb_newsletter_a302150e;
CREATE TABLE pb_newsletter.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_newsletter.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_newsletter.suppressions TO pb_newsletter_a302150e;
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
GRANT SELECT ON pb_newsletter.trail TO pb_newsletter_a302150e;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_newsletter.trail TO pb_newsletter_a302150e;
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
('01a21bde-bdec-7703-b3ba-c3fd90f933ed', 'c8eb2376-4e93-8ce9-901a-c8d6482eb19f', '3', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:10:00.123+00', NULL, '2025-04-01 08:10:00.123+00', NULL, 'expires1@example.org', 'Går snart'),
('01a21bde-bdef-78f3-b3a3-3f1fd347d615', 'd925210f-abfb-4a05-6d4f-dd1cc0b71029', '4', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:20:00.123+00', NULL, '2025-04-01 08:20:00.123+00', NULL, 'expires2@example.org', NULL),
('01a21bde-bdef-79ca-93cb-8bea321755be', 'e71df342-0835-e845-19ed-8e5728793d22', '4', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:20:00.123+00', NULL, '2025-04-01 08:20:00.123+00', NULL, 'expires4@example.org', NULL),
('01a21bde-bdef-7aa9-b785-b28127fe0896', 'f4c933d7-057c-40cc-ba07-607a7a54f1f0', '4', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:20:00.123+00', NULL, '2025-04-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', 'expires3@example.org', NULL),
('01a21bde-bf1c-702b-9538-aa922abf86e5', '2ae53a2d-b52b-5c1a-b4c2-9fe461443076', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader58@example.org', 'Leser 58'),
('01a21bde-bf1c-706b-8d85-f7a0556aed6e', '661b9bc2-8826-e7c8-dcfe-dcd5ee89bbab', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader4@example.org', 'Leser 4'),
('01a21bde-bf1c-7077-8ac1-c285c33d7005', 'ff34c7d2-62de-b863-e541-6fc61b3b7bdd', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader48@example.org', 'Leser 48'),
('01a21bde-bf1c-70a4-89c8-69bd93e65040', '4cbaa2a5-b328-e069-8593-51097e367b43', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader15@example.org', 'Leser 15'),
('01a21bde-bf1c-70ce-9976-a04ccce746fa', '5f114dd7-bd14-9266-dbc9-4f1845aecb21', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader56@example.org', 'Leser 56'),
('01a21bde-bf1c-7111-a899-6bea4af54eff', 'd59b223d-452c-114c-1890-c707a5395b00', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader13@example.org', 'Leser 13'),
('01a21bde-bf1c-7181-95d5-ad401db483be', '61d9d33d-fcde-d74f-3c93-3237503e4c33', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader27@example.org', 'Leser 27'),
('01a21bde-bf1c-7184-9cce-4a445f60e7e0', '19c5f8a9-0852-7038-0ff6-546a73580faf', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader25@example.org', 'Leser 25'),
('01a21bde-bf1c-71b8-bca0-18587bbab87a', '0d92c450-5297-c222-3ba8-6c7f713595b1', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader6@example.org', 'Leser 6'),
('01a21bde-bf1c-7232-9a9c-1b5eae76433e', '1cdbba64-2853-eeb2-13f2-18c7cb36413b', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader44@example.org', 'Leser 44'),
('01a21bde-bf1c-7255-b269-6c6e1f3f5f00', '41894205-3437-97b0-2a57-ab921bbc3f56', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader32@example.org', 'Leser 32'),
('01a21bde-bf1c-7264-bab2-56748e482504', 'd1c20d9a-a3ed-069f-a72e-99cd044c00dc', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader22@example.org', 'Leser 22'),
('01a21bde-bf1c-72c4-86a3-ddffbb401299', 'e7ad8a25-58ed-008c-6f1c-2f7bcfe39427', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader24@example.org', 'Leser 24'),
('01a21bde-bf1c-72f0-9768-a3a6dbc5ade9', '829b0dc0-ae73-d8d4-2beb-9e9662d88bc2', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader17@example.org', 'Leser 17'),
('01a21bde-bf1c-7371-8909-8811ae1cb11f', 'bfc84430-99bd-fd2b-ed83-a8057f722083', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader38@example.org', 'Leser 38'),
('01a21bde-bf1c-7399-af67-01145b1d1368', '14fb3211-1233-2f23-0444-84d18cb8a3e5', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader12@example.org', 'Leser 12'),
('01a21bde-bf1c-73ba-a3a2-51596893b8b3', '4f444980-1b4b-b9a6-b145-a48d70022dbe', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader29@example.org', 'Leser 29'),
('01a21bde-bf1c-743b-b93d-af3a0fc5dc6e', 'acb40cda-0cb8-c89e-5677-6852acab863d', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader30@example.org', 'Leser 30'),
('01a21bde-bf1c-7443-adbf-00bea4187594', '369e1fcb-37d8-fa85-22a4-3619912ae937', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader8@example.org', 'Leser 8'),
('01a21bde-bf1c-746a-8db5-4cb0eaae1beb', 'ca534cd3-4f12-0022-a3dc-ca6f6dd6f1b5', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader55@example.org', 'Leser 55'),
('01a21bde-bf1c-74d5-8f8a-5e53df29a889', '7f3bff22-7620-3af4-76b5-789945788e28', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader33@example.org', 'Leser 33'),
('01a21bde-bf1c-7557-b955-9933e36fb2a0', '50910b9a-2368-7415-d00a-905f3fcd3f82', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader19@example.org', 'Leser 19'),
('01a21bde-bf1c-7566-8ea2-3aa9317fe1f1', 'd067883f-2fe5-91c0-bcd6-8028e60d87af', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader47@example.org', 'Leser 47'),
('01a21bde-bf1c-7595-a376-b6f833865216', 'bbefadbd-9b61-a965-3ff8-c5cb41b905cb', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader45@example.org', 'Leser 45'),
('01a21bde-bf1c-7605-916e-76dea80e802b', 'fe4b7a23-9d4f-d695-2831-d03514f54fde', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader21@example.org', 'Leser 21'),
('01a21bde-bf1c-7608-b966-cee5ba6bf51e', '3960c8d5-7d11-93ad-bb83-4e746d41409a', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader23@example.org', 'Leser 23'),
('01a21bde-bf1c-763f-9438-160e0c54c492', '14b9db14-c0d3-bc5a-4757-f60c3df294d8', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader31@example.org', 'Leser 31'),
('01a21bde-bf1c-7659-be9c-a82774de0e3d', '803eb2bc-c685-794a-5e6d-46656a8704b6', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader41@example.org', 'Leser 41'),
('01a21bde-bf1c-7661-b9da-a2d7910f2e7b', '851eaeee-5f8a-e155-b3fe-ad63d8059929', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader11@example.org', 'Leser 11'),
('01a21bde-bf1c-76ac-adef-825c8db2283e', '952d3938-1a5f-8997-b8f2-747ea607ea01', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader36@example.org', 'Leser 36'),
('01a21bde-bf1c-7702-9ba2-f9cf88bdcc6c', '8c468f76-853b-5e5b-877c-1774cb7e7b69', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader26@example.org', 'Leser 26'),
('01a21bde-bf1c-77a9-a53c-fdc4358c1d80', '414cd4f0-39b0-b40f-d00d-a2dff7017dcb', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader52@example.org', 'Leser 52'),
('01a21bde-bf1c-77d8-9fff-2f6b80e1d327', '210428eb-4885-c829-8701-c8daa143b40a', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader50@example.org', 'Leser 50'),
('01a21bde-bf1c-788e-9c71-a990693f12f0', '343d333e-95fd-7dbd-a173-c1c1ca7ebb4c', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader35@example.org', 'Leser 35'),
('01a21bde-bf1c-7892-86bd-0ce34e675ed5', '2c989cf1-a386-7ee9-ec9c-5f653f380b38', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader40@example.org', 'Leser 40'),
('01a21bde-bf1c-79c9-96ab-e6b61136c262', 'ea02532f-8e12-2276-5e6e-19dd7de0ed91', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader0@example.org', 'Leser 0'),
('01a21bde-bf1c-7a2b-8fa4-38ee60c7b01d', 'a4fdd54d-13bd-b02d-bfe1-f4b5e7964bc2', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader39@example.org', 'Leser 39'),
('01a21bde-bf1c-7a8d-bdeb-8389a631ac00', '80f55057-85c7-53e0-13ea-e14f07ded29f', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader49@example.org', 'Leser 49'),
('01a21bde-bf1c-7b68-81a2-fdbfb550f278', '71dd9cfe-c651-bdc0-2a0f-0e1fc60152c5', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader5@example.org', 'Leser 5'),
('01a21bde-bf1c-7b6c-ae3b-675f4dd74167', '20a44b63-274a-bd4c-e7ea-1ed640d957e5', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader10@example.org', 'Leser 10'),
('01a21bde-bf1c-7bd0-b5b4-074d803ad528', 'd4899a3e-4977-7659-b67d-8a0ed0648046', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader59@example.org', 'Leser 59'),
('01a21bde-bf1c-7c63-92bf-274d50b3a428', '816239d6-a033-3c86-4171-a7254984c5cc', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader14@example.org', 'Leser 14'),
('01a21bde-bf1c-7c67-92d6-c95c3f7e7f5f', 'a12fdf36-bb7f-dcd1-d9a2-f9a9bc192d0f', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader16@example.org', 'Leser 16'),
('01a21bde-bf1c-7d10-b97f-3f43a2b0fad3', '31370e24-6dfe-0dc4-9052-a64618d2a19b', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader37@example.org', 'Leser 37'),
('01a21bde-bf1c-7d21-829c-421c3206b6e9', '594ad90b-89dd-92d2-80eb-de07a9e825d8', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader7@example.org', 'Leser 7'),
('01a21bde-bf1c-7d42-b271-4328984cd48b', '0a8c5d3e-56a1-d478-c862-393df78c24fc', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader46@example.org', 'Leser 46');
INSERT INTO pb_newsletter.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, email, name) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-bf1c-7d56-b89b-0d286864400a', 'c280284c-f85d-8be8-2674-013c5cd888d8', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader20@example.org', 'Leser 20'),
('01a21bde-bf1c-7da9-bb9c-f8f9b388645e', '549d4113-410c-fd48-fbe8-5e60d3f926db', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader28@example.org', 'Leser 28'),
('01a21bde-bf1c-7dae-889e-4c7f7da83c2c', '7708cf50-71af-eee2-054e-61dcb66137ec', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader53@example.org', 'Leser 53'),
('01a21bde-bf1c-7dd6-a24f-f2f9a479b33b', '99fe7cd1-47c4-e0bd-05c8-2926e3f5e195', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader51@example.org', 'Leser 51'),
('01a21bde-bf1c-7de8-a25f-f290575d0187', '572fc61c-0063-4611-3831-6d3e523ae665', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader42@example.org', 'Leser 42'),
('01a21bde-bf1c-7df1-a55c-1eba06b61bad', '342135e4-4f11-fc02-563e-df55b02c034a', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader57@example.org', 'Leser 57'),
('01a21bde-bf1c-7dfe-b751-ebbef6cb1b49', '19c83666-d153-9746-cb8b-b3d087f85c49', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader43@example.org', 'Leser 43'),
('01a21bde-bf1c-7e37-a179-c3d6b01f7034', 'ccd3eaa6-c35e-df81-00ee-c017a44f5bce', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader34@example.org', 'Leser 34'),
('01a21bde-bf1c-7f0a-98a4-57aa79fba160', '55a39125-500f-cfea-aadf-f87b48b35e1d', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader9@example.org', 'Leser 9'),
('01a21bde-bf1c-7f0c-846d-cc322c6435d2', '1c14cf36-8b33-8bb5-74a2-4a34fa6158b6', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader18@example.org', 'Leser 18'),
('01a21bde-bf1c-7f75-9c79-f671538c7813', '5c3d5fd8-e571-8191-f04c-2a0232f5ce25', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader54@example.org', 'Leser 54');
INSERT INTO pb_newsletter.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('ac6c7bf9-2dc6-81b0-6c75-f346fa5ccfac', 'erased', '2025-03-01 09:30:00.123+00'),
('ae0fc9c9-bd4e-6b2d-b185-ecc123d28b63', 'consent-withdrawn', '2025-03-01 09:10:00.123+00'),
('ce0eb13a-fa54-9fa1-f401-cc38036214f7', 'objected', '2025-03-01 09:20:00.123+00');
INSERT INTO pb_newsletter.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'da78c206-4272-4935-b9a0-ca6530090483', '2025-01-10 08:10:00+00', 'defined', 'system:application', 'f4472828-e6e5-4dd0-9047-b2e65aa79f9e', NULL, NULL, '["email", "name"]', '{"version": 1}'),
('2', '8a9cc28b-8186-4d67-a722-6ec92c7675f6', '2025-01-10 08:20:00+00', 'added', 'system:application', '377fd7c1-b070-4960-92f8-75d870e1d540', NULL, 'sign-up', '["email"]', '{"accepted": 1}'),
('3', 'fbe8d3ac-06bf-43a7-add8-e2a2ffd6a6f9', '2025-01-10 08:30:00+00', 'added', 'system:application', '69a6b5f8-4642-433d-80ea-b08a22331f3b', NULL, 'sign-up', '["email", "name"]', '{"accepted": 1}'),
('4', '9a63990e-55f9-43ad-95e9-4e7735816815', '2025-03-01 08:10:00.123+00', 'expired', 'system:application', 'aecc854d-2c18-45ec-b590-d9cb156186de', NULL, NULL, NULL, '{"people": 2}'),
('5', '7b6ab43f-fcec-41b1-b693-0e58182a95aa', '2025-03-01 08:10:00.123+00', 'added', 'system:application', 'aecc854d-2c18-45ec-b590-d9cb156186de', NULL, 'sign-up', '["email", "name"]', '{"accepted": 1}'),
('6', '21d1c37e-1bad-45ec-8fb6-ec29256c9aa1', '2025-03-01 08:20:00.123+00', 'imported', 'job:import', '5d266650-ab5f-4fca-8174-a2600405cf4b', NULL, 'sign-up', '["email", "name"]', '{"merged": 0, "refused": 0, "accepted": 3}'),
('7', 'ca06c821-8536-4f48-b566-827654ed24e5', '2025-03-01 08:30:00.123+00', 'restricted', 'dpo:7', 'fe7ad2e2-18ca-49fb-984e-8a906a1c3cbd', NULL, NULL, NULL, '{"people": 1}'),
('8', '6b073ba1-9e2c-47b6-b8cf-a063f19ccde6', '2025-03-01 08:40:00.123+00', 'evolved', 'dpo:7', '233c937b-e951-4d0e-bc57-a443f243f96a', NULL, NULL, '[]', '{"version": 2, "retention": 1}'),
('9', 'f62694ec-08a7-42cb-b375-39a5408b4db0', '2025-03-01 09:00:00.123+00', 'imported', 'job:import', '7e41b068-444d-4e50-a7de-91c9cc99e482', NULL, 'sign-up', '["email", "name"]', '{"merged": 0, "refused": 0, "accepted": 60}'),
('10', 'c87345da-19a4-4c6f-9e00-6f190d2f51d7', '2025-03-01 09:10:00.123+00', 'consent-withdrawn', 'dpo:7', '5fd3d08d-2b1e-4d36-82df-b05a8ed6c098', NULL, NULL, NULL, '{"people": 1}'),
('11', 'fa137257-79ae-4e1d-be9a-aee768559ba0', '2025-03-01 09:20:00.123+00', 'objected', 'dpo:7', '29697577-c284-4e28-9b63-ba3e62949791', NULL, NULL, NULL, '{"people": 1}'),
('12', 'd2c871f9-de5c-4b4f-9c60-7a550d21e90c', '2025-03-01 09:30:00.123+00', 'erased', 'dpo:7', '9d6018f4-bdac-4b9b-bfb8-79cb1167f58f', NULL, NULL, NULL, '{"people": 1}'),
('13', '7fff1678-752c-435c-9807-3b06ced537f9', '2025-03-01 09:40:00.123+00', 'read', 'agent:42', '386f4b36-9e66-4db9-b645-a535930336db', 'issue-1', NULL, '["email"]', '{"people": 60}'),
('14', 'c68f74d8-2b52-47be-a715-ade628d6ab77', '2025-03-01 09:50:00.123+00', 'counted', 'agent:42', '9b5ff5e0-f270-4d02-b9af-5099a2ef525d', 'issue-1', NULL, '[]', '{"people": 60}');
SELECT pg_catalog.setval('pb_newsletter.trail_position_seq', 14, true);
RESET ROLE;

CREATE SCHEMA pb_technician_routes AUTHORIZATION purposebound_owner_a302150e;
SET ROLE purposebound_owner_a302150e;
GRANT USAGE ON SCHEMA pb_technician_routes TO pb_technician_routes_a302150e;
CREATE TABLE pb_technician_routes.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_technician_routes.definition TO pb_technician_routes_a302150e;
CREATE TABLE pb_technician_routes.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_technician_routes.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_technician_routes.evidence TO pb_technician_routes_a302150e;
CREATE TABLE pb_technician_routes.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_technician_routes.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_technician_routes.intakes TO pb_technician_routes_a302150e;
GRANT INSERT (source, at) ON pb_technician_routes.intakes TO pb_technician_routes_a302150e;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_technician_routes.records TO pb_technician_routes_a302150e;
CREATE TABLE pb_technician_routes.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_technician_routes.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_technician_routes.retired_keys TO pb_technician_routes_a302150e;
CREATE TABLE pb_technician_routes.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_technician_routes.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_technician_routes.suppressions TO pb_technician_routes_a302150e;
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
GRANT SELECT ON pb_technician_routes.trail TO pb_technician_routes_a302150e;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_technician_routes.trail TO pb_technician_routes_a302150e;
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
('01a21bde-c026-7324-805c-7e8da6a9d1d9', 'ed404238-b60c-6bc3-a959-24e6d91ba681', '1', NULL, NULL, NULL, NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', '2025-03-01 09:40:00.123+00', 'Håkon 0', '+4791000000'),
('01a21bde-c032-754c-98c4-00fd79832659', '0184db0f-2229-905e-a3f4-698d06235c94', '2', NULL, NULL, NULL, NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Håkon 1', '+4791000001'),
('01a21bde-c03c-762a-8fd2-a572e4727428', '91a783d5-c557-a03a-28ff-c0d9a3deb087', '4', NULL, NULL, NULL, NULL, '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', '2025-03-01 10:30:00.123+00', 'Håkon 3', '+4791000003'),
('01a21bde-c03e-76ab-aacf-808b10ee2192', '329c6d2a-d15c-1194-909b-9f7e43f9a836', '5', NULL, NULL, NULL, NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'Håkon 4', '+4791000004'),
('01a21bde-c042-7038-a5a1-2e6a67417d98', '9aaaf071-097c-aed9-627e-2fe549a16f21', '6', NULL, NULL, NULL, NULL, '2025-03-01 09:10:00.123+00', NULL, '2085-03-01 09:10:00.123+00', NULL, 'Håkon 5', '+4791000005'),
('01a21bde-c044-7fb7-b83d-259e90d58918', 'ee907d53-be77-7409-10db-b8bc68009fd6', '7', NULL, NULL, NULL, NULL, '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'Håkon 6', '+4791000006'),
('01a21bde-c047-7a68-9d56-ef1c062a8b90', 'ebea2eff-9c07-2595-2c38-56c04e00da4a', '8', NULL, NULL, NULL, NULL, '2025-03-01 09:30:00.123+00', NULL, '2085-03-01 09:30:00.123+00', NULL, 'Håkon 7', '+4791000007');
INSERT INTO pb_technician_routes.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('32315b78-3cf5-24d8-916b-55c67560a35d', 'objected', '2025-03-01 10:10:00.123+00'),
('ed404238-b60c-6bc3-a959-24e6d91ba681', 'objected', '2025-03-01 09:40:00.123+00'),
('fa13dac8-94de-af1c-7e96-1efb102d5333', 'erased', '2025-03-01 10:20:00.123+00');
INSERT INTO pb_technician_routes.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'c76d4a70-051d-4803-93fa-598813153b8e', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '4d2a7f70-efcb-4d39-9099-9980b55847e5', NULL, NULL, '["name", "phone"]', '{"version": 1}'),
('2', '6726dde8-5a5e-4f45-a5b4-6032b38e56ed', '2025-03-01 08:20:00.123+00', 'added', 'system:application', 'b2bde71e-6a87-44b1-8294-55a4ddf2f7d0', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('3', '93cc9143-1cd2-4dd7-8b8e-51412b2d4e5e', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '91b2917f-b7c9-44b8-856f-954d2837d38a', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('4', '31ea0f5e-74ad-4728-ba6c-adb6d52e3940', '2025-03-01 08:40:00.123+00', 'added', 'system:application', 'd583186f-6e9e-4002-a9c4-e4a3f892b510', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('5', 'fc4e2f7f-cdcd-42eb-9764-b031a1657a23', '2025-03-01 08:50:00.123+00', 'added', 'system:application', '0bec7832-ac8a-4b9b-983e-2cf37f295ea0', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('6', 'af4bb99e-5892-4b2a-9881-e4c00a217797', '2025-03-01 09:00:00.123+00', 'added', 'system:application', 'df7578f8-716e-42af-87b9-38d8cddf6418', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('7', 'b0e87309-afbf-44aa-a5a8-73fdcfd02778', '2025-03-01 09:10:00.123+00', 'added', 'system:application', 'c36010bf-5f53-4c3d-adae-53a15be27346', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('8', 'ed81b5f9-cc02-463f-bb7b-cdccb1a4e59e', '2025-03-01 09:20:00.123+00', 'added', 'system:application', '90e1a392-05ee-4601-a524-3cbc4354e120', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('9', 'e890c8a0-fc0f-49ed-9653-b068cb3c1608', '2025-03-01 09:30:00.123+00', 'added', 'system:application', 'd91d7c06-54a4-4249-b930-803f010f5024', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('10', 'ecac9405-e563-4619-8b28-8c8c6612e187', '2025-03-01 09:40:00.123+00', 'objected', 'dpo:7', '3d173cc0-38a8-44b2-acf1-67a45c5abcaf', NULL, NULL, NULL, '{"people": 1}'),
('11', 'eefe2d65-da4c-49e1-9cde-2e694e983028', '2025-03-01 09:50:00.123+00', 'objected', 'dpo:7', '3aeb6ffe-cbaf-4b5a-93b9-2e4576cded5b', NULL, NULL, NULL, '{"people": 1}'),
('12', 'b450c4a4-29ed-4b73-8bc6-c44bc5091aac', '2025-03-01 10:00:00.123+00', 'unrestricted', 'dpo:7', '2bc20010-f089-49ed-941f-f36b2a59dfc0', NULL, NULL, NULL, '{"people": 1}'),
('13', 'd95ca7cc-b530-4727-ab25-a1a561c03b29', '2025-03-01 10:10:00.123+00', 'objected', 'dpo:7', '80e07a9f-f67c-42b0-b444-f51c729fedfe', NULL, NULL, NULL, '{"people": 0}'),
('14', '7662fffc-724d-4eae-a951-c6c532a0942a', '2025-03-01 10:20:00.123+00', 'erased', 'dpo:7', '94113f6f-5da9-4d32-89f5-9baaecff032f', NULL, NULL, NULL, '{"people": 1}'),
('15', 'd7b397ac-eeae-430e-adde-d6d3d7f6b333', '2025-03-01 10:30:00.123+00', 'restricted', 'dpo:7', '1137c274-4803-4272-aa3c-9acce783f41e', NULL, NULL, NULL, '{"people": 1}'),
('16', 'dfafefb9-3cf1-49ac-994b-83e28a77617c', '2025-03-01 10:40:00.123+00', 'read', 'agent:42', '8f139371-b3f2-419f-9e6e-9e7a7a2e4f7f', 'plan', NULL, '["name", "phone"]', '{"people": 5}'),
('17', '979b2d7a-3b3a-43f8-90d0-86fabdcf0e86', '2025-03-01 10:50:00.123+00', 'counted', 'agent:42', 'f511a2ca-29e8-4e45-b444-97d2bdd4903a', 'plan', NULL, '[]', '{"people": 5}');
SELECT pg_catalog.setval('pb_technician_routes.trail_position_seq', 17, true);
RESET ROLE;

CREATE SCHEMA pb_waiting_list AUTHORIZATION purposebound_owner_a302150e;
SET ROLE purposebound_owner_a302150e;
GRANT USAGE ON SCHEMA pb_waiting_list TO pb_waiting_list_a302150e;
CREATE TABLE pb_waiting_list.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_waiting_list.definition TO pb_waiting_list_a302150e;
CREATE TABLE pb_waiting_list.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_waiting_list.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_waiting_list.evidence TO pb_waiting_list_a302150e;
CREATE TABLE pb_waiting_list.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_waiting_list.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_waiting_list.intakes TO pb_waiting_list_a302150e;
GRANT INSERT (source, at) ON pb_waiting_list.intakes TO pb_waiting_list_a302150e;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_waiting_list.records TO pb_waiting_list_a302150e;
CREATE TABLE pb_waiting_list.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_waiting_list.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_waiting_list.retired_keys TO pb_waiting_list_a302150e;
CREATE TABLE pb_waiting_list.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_waiting_list.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_waiting_list.suppressions TO pb_waiting_list_a302150e;
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
GRANT SELECT ON pb_waiting_list.trail TO pb_waiting_list_a302150e;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_waiting_list.trail TO pb_waiting_list_a302150e;
INSERT INTO pb_waiting_list.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('1', '1', 'false');
SELECT pg_catalog.setval('pb_waiting_list.intakes_number_seq', 1, false);
INSERT INTO pb_waiting_list.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'a9aad94b-c66b-455c-b96f-bbcafb1dfaaf', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '6bf3f7da-219f-487d-b463-72244e14cfc4', NULL, NULL, '["email"]', '{"version": 1}');
SELECT pg_catalog.setval('pb_waiting_list.trail_position_seq', 1, true);
RESET ROLE;
RESET ROLE;
RESET ALL;
