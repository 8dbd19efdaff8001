-- part: roles
CREATE ROLE left_behind_15_app LOGIN NOINHERIT CREATEROLE PASSWORD 'left-behind';
CREATE ROLE pb_broadband_upgrade_b8c89328 LOGIN NOINHERIT;
CREATE ROLE pb_every_kind_b8c89328 LOGIN NOINHERIT;
CREATE ROLE pb_home_care_b8c89328 LOGIN NOINHERIT;
CREATE ROLE pb_key_cards_b8c89328 LOGIN NOINHERIT;
CREATE ROLE pb_members_b8c89328 LOGIN NOINHERIT;
CREATE ROLE pb_meter_readings_b8c89328 LOGIN NOINHERIT;
CREATE ROLE pb_newsletter_b8c89328 LOGIN NOINHERIT;
CREATE ROLE pb_panel_b8c89328 LOGIN NOINHERIT;
CREATE ROLE pb_repairs_b8c89328 LOGIN NOINHERIT;
CREATE ROLE pb_rescue_b8c89328 LOGIN NOINHERIT;
CREATE ROLE pb_school_places_b8c89328 LOGIN NOINHERIT;
CREATE ROLE pb_technician_routes_b8c89328 LOGIN NOINHERIT;
CREATE ROLE pb_waiting_list_b8c89328 LOGIN NOINHERIT;
CREATE ROLE purposebound_owner_b8c89328 NOLOGIN NOINHERIT;
GRANT pb_broadband_upgrade_b8c89328 TO left_behind_15_app;
GRANT pb_every_kind_b8c89328 TO left_behind_15_app;
GRANT pb_home_care_b8c89328 TO left_behind_15_app;
GRANT pb_key_cards_b8c89328 TO left_behind_15_app;
GRANT pb_members_b8c89328 TO left_behind_15_app;
GRANT pb_meter_readings_b8c89328 TO left_behind_15_app;
GRANT pb_newsletter_b8c89328 TO left_behind_15_app;
GRANT pb_panel_b8c89328 TO left_behind_15_app;
GRANT pb_repairs_b8c89328 TO left_behind_15_app;
GRANT pb_rescue_b8c89328 TO left_behind_15_app;
GRANT pb_school_places_b8c89328 TO left_behind_15_app;
GRANT pb_technician_routes_b8c89328 TO left_behind_15_app;
GRANT pb_waiting_list_b8c89328 TO left_behind_15_app;
GRANT purposebound_owner_b8c89328 TO left_behind_15_app;
-- part: database
SET timezone = 'UTC'; SET datestyle = 'ISO'; SET extra_float_digits = 1;
SET standard_conforming_strings = on; SET client_encoding = 'UTF8'; SET search_path = '';
GRANT CONNECT, CREATE ON DATABASE left_behind_15 TO left_behind_15_app;

CREATE SCHEMA purposebound AUTHORIZATION purposebound_owner_b8c89328;
SET ROLE purposebound_owner_b8c89328;
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
('broadband-upgrade', '1', '1', 'f8119186b92c6e4227890a6be36144581e61db7093ea642ffe498fd2b7b6f831', E'{"order": ["name", "phone", "email", "distance", "currentSpeed"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": true, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}, "distance": {"kind": "number", "unit": "m", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "currentSpeed": {"kind": "number", "unit": "Mbit/s", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "2024-06", "wording": "You may call me about faster broadband (2024-06)."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": [{"name": "Ringesenteret AS", "role": "processor", "country": "NO"}], "identifiedBy": ["phone"]}, "words": {"title": "Faster broadband", "subjects": "Prospective customers", "necessity": {"name": "To address the person", "email": "To reach the person by e-mail", "phone": "To reach the person by phone", "distance": "Decides which speeds the line can carry", "currentSpeed": "Only those below 30 Mbit/s are offered more"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "907bd077fb08a91f"}', NULL, NULL, NULL),
('broadband-upgrade', '2', '1', '4282e706e9a88ebe8684546bfc0fa0ae47c9a8d769f1b4ed0042eb585d856939', E'{"order": ["name", "phone", "email", "distance", "currentSpeed", "area"], "terms": {"fields": {"area": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^[0-9A-Z]{2}$"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": true, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}, "distance": {"kind": "number", "unit": "m", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "currentSpeed": {"kind": "number", "unit": "Mbit/s", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "2024-06", "wording": "You may call me about faster broadband (2024-06)."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": [{"name": "Ringesenteret AS", "role": "processor", "country": "NO"}], "identifiedBy": ["phone"]}, "words": {"title": "Faster broadband", "subjects": "Prospective customers", "necessity": {"area": "Decides who calls", "name": "To address the person", "email": "To reach the person by e-mail", "phone": "To reach the person by phone", "distance": "Decides which speeds the line can carry", "currentSpeed": "Only those below 30 Mbit/s are offered more"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "907bd077fb08a91f"}', 'dpo:7', 'Case 2025/1: offers go by area', '2025-03-01 13:30:00.123+00'),
('broadband-upgrade', '3', '3', '232c26bae20cccb41d7ac293ed4e5a171a40d2f20a4cfa5aaae1776cc21da4fa', E'{"order": ["name", "phone", "email", "currentSpeed", "area"], "terms": {"fields": {"area": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^[0-9A-Z]{2}$"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": true, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}, "currentSpeed": {"kind": "number", "unit": "Mbit/s", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "2025-02", "wording": "You may call me about faster broadband (2025-02)."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": [{"name": "Ringesenteret AS", "role": "processor", "country": "NO"}], "identifiedBy": ["phone"]}, "words": {"title": "Faster broadband", "subjects": "Prospective customers", "necessity": {"area": "Decides who calls", "name": "To address the person", "email": "To reach the person by e-mail", "phone": "To reach the person by phone", "currentSpeed": "Only those below 30 Mbit/s are offered more"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "907bd077fb08a91f"}', 'dpo:7', 'Case 2025/2: the distance is not needed', '2025-03-01 14:30:00.123+00'),
('broadband-upgrade', '4', '3', '232c26bae20cccb41d7ac293ed4e5a171a40d2f20a4cfa5aaae1776cc21da4fa', E'{"order": ["name", "phone", "email", "currentSpeed", "area"], "terms": {"fields": {"area": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^[0-9A-Z]{2}$"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": true, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}, "currentSpeed": {"kind": "number", "unit": "Mbit/s", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "2025-02", "wording": "You may call me about faster broadband (2025-02)."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": [{"name": "Ringesenteret AS", "role": "processor", "country": "NO"}], "identifiedBy": ["phone"]}, "words": {"title": "Sale of increased broadband capacity", "subjects": "Prospective customers", "necessity": {"area": "Decides who calls", "name": "To address the person", "email": "To reach the person by e-mail", "phone": "To reach the person by phone", "currentSpeed": "Only those below 30 Mbit/s are offered more"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "907bd077fb08a91f"}', NULL, NULL, NULL),
('every-kind', '1', '1', 'e1d9f1e4d4e7c6e05d54758e7b8bd020a1ce3f4af92d0e7d3b12fd305dbe0e29', E'{"order": ["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", "tags", "note", "amount", "nested", "nothing", "plan", "order", "fullName", "fullname", "born"], "terms": {"fields": {"born": {"kind": "number", "unit": null, "schema": [{"anyOf": [{"type": "integer", "maximum": 9999, "minimum": 0}, {"type": "string", "pattern": "^\\\\d{4}$"}, {"type": "string", "pattern": "^\\\\d{4}-(?:0[1-9]|1[0-2])$"}, {"anyOf": [{"type": "string", "format": "date", "pattern": "^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$"}, {"type": "string", "format": "date-time", "pattern": "^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))T(?:(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(?:\\\\.\\\\d+)?(?:Z|([+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)))$"}, {"bounds": "greater_than 0000-01-01T00:00:00.000Z or equal, less_than 9999-12-31T23:59:59.999Z or equal", "format": "date"}]}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9999, "minimum": 0}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "date": {"kind": "date", "unit": null, "schema": [{"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "json": {"kind": "json", "unit": null, "schema": [{"type": "object", "$schema": "https://json-schema.org/draft/2020-12/schema", "required": ["street"], "properties": {"$tag": {"format": "bigint"}, "since": {"format": "date"}, "street": {"type": "string"}}, "additionalProperties": false}, {"type": "object", "$schema": "https://json-schema.org/draft/2020-12/schema", "required": ["street"], "properties": {"$tag": {"format": "bigint"}, "since": {"format": "date"}, "street": {"type": "string"}}, "additionalProperties": false}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "note": {"kind": "text", "unit": null, "schema": [{"anyOf": [{"type": "string", "maxLength": 200, "minLength": 0}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"type": "string", "maxLength": 200, "minLength": 0}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": false, "defaulted": false}, "plan": {"kind": "text", "unit": null, "schema": [{"enum": ["basic", "plus"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "basic"}, {"enum": ["basic", "plus"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "basic"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": true}, "tags": {"kind": "json", "unit": null, "schema": [{"type": "array", "items": {"type": ["string", "number"]}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 5}, {"type": "array", "items": {"type": ["string", "number"]}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 5}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "text": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 2000}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 2000}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "order": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "amount": {"kind": "number", "unit": null, "schema": [{"type": ["number", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": ["number", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": false, "defaulted": false}, "bigint": {"kind": "bigint", "unit": null, "schema": [{"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "branch": {"kind": "number", "unit": null, "schema": [{"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9007199254740991, "minimum": -9007199254740991}, {"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9007199254740991, "minimum": -9007199254740991}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "nested": {"kind": "json", "unit": null, "schema": [{"anyOf": [{"type": "object", "required": ["deep"], "properties": {"deep": {"type": "array", "items": {"type": "boolean"}}}, "additionalProperties": false}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"type": "object", "required": ["deep"], "properties": {"deep": {"type": "array", "items": {"type": "boolean"}}}, "additionalProperties": false}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": false, "defaulted": false}, "number": {"kind": "number", "unit": null, "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "boolean": {"kind": "boolean", "unit": null, "schema": [{"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "nothing": {"kind": "text", "unit": null, "schema": [{"type": ["string", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": ["string", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": true, "defaulted": false}, "fullName": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "fullname": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeDate": {"kind": "date", "unit": null, "schema": [{"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeText": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "reference": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40, "minLength": 1}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "maybeBigint": {"kind": "bigint", "unit": null, "schema": [{"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeNumber": {"kind": "number", "unit": null, "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeBoolean": {"kind": "boolean", "unit": null, "schema": [{"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Subscription"}, "category": "dpv:ServiceProvision", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": [], "identifiedBy": ["reference", "branch"]}, "words": {"title": "Every kind", "subjects": null, "necessity": {"born": "Coarse", "date": "Every kind", "json": "Every kind", "note": "Every kind", "plan": "Every kind", "tags": "Every kind", "text": "Every kind", "order": "A word of SQL", "amount": "Every kind", "bigint": "Every kind", "branch": "Every kind", "nested": "Every kind", "number": "Every kind", "boolean": "Every kind", "nothing": "Every kind", "fullName": "Differs from the next one by case", "fullname": "Differs from the one before by case", "maybeDate": "Every kind", "maybeText": "Every kind", "reference": "Every kind", "maybeBigint": "Every kind", "maybeNumber": "Every kind", "maybeBoolean": "Every kind"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "54444fd959b2f535"}', NULL, NULL, NULL),
('home-care', '1', '1', '9c408156700b4d02bbdc2304fcfac68b5eac471c6b32534633f701ccb094838b', '{"order": ["number", "district", "doorCode", "hearing", "visits"], "terms": {"fields": {"number": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "visits": {"kind": "json", "unit": null, "schema": [{"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}, {"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "hearing": {"kind": "text", "unit": null, "schema": [{"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "sealed": true, "indexed": false, "category": "pd:Disability", "nullable": true, "optional": false, "defaulted": false}, "district": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "doorCode": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Care"}, "category": "dpv:ServiceProvision", "condition": "eu-gdpr:A9-2-h"}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["number"]}, "words": {"title": "Care at home", "subjects": null, "necessity": {"number": "Names the client", "visits": "Says when the carer comes", "hearing": "Decides whether the person is called or written to", "district": "Decides who comes", "doorCode": "The carer must get in"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "3199cb95823adfcc", "sealingMark": "83125a201828df39"}', NULL, NULL, NULL),
('key-cards', '1', '1', 'b6bba9254514ea83fa6273e4acff5ca19f1cd5e426a88e2f5f1cf01fbdec3b53', '{"order": ["card", "pin", "door"], "terms": {"fields": {"pin": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 10}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 10}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "card": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "door": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Employment"}, "category": "dpv:EnforceAccessControl", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["card"]}, "words": {"title": "Access", "subjects": null, "necessity": {"pin": "Opens the door", "card": "Names the card", "door": "Says which door it opens"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "790e825bd6a6d44f", "sealingMark": "0e9f7f3a71ea792b"}', NULL, NULL, NULL),
('key-cards', '2', '2', '65bbf624cfe3ac6bbefd0f46e1e4417a5664daa9b06f94ea04e7875eafd5cb73', '{"order": ["card", "door"], "terms": {"fields": {"card": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "door": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Employment"}, "category": "dpv:EnforceAccessControl", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["card"]}, "words": {"title": "Access", "subjects": null, "necessity": {"card": "Names the card", "door": "Says which door it opens"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "790e825bd6a6d44f", "sealingMark": "0e9f7f3a71ea792b"}', 'dpo:7', 'Case 2025/5: no PINs any more', '2025-03-01 09:30:00.123+00'),
('members', '1', '1', 'd82e4c96fd563edeb3ef51b97716cc146bc20a600a891221cb8324e977361df9', '{"order": ["firstName", "lastName", "joined", "number", "role"], "terms": {"fields": {"role": {"kind": "text", "unit": null, "schema": [{"enum": ["member", "chair"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "member"}, {"enum": ["member", "chair"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "member"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": true}, "joined": {"kind": "date", "unit": null, "schema": [{"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "number": {"kind": "bigint", "unit": null, "schema": [{"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "lastName": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}], "indexed": true, "category": null, "nullable": false, "optional": false, "defaulted": false}, "firstName": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"law": "Associations Act s. 3", "kind": "legal-obligation", "article": "eu-gdpr:A6-1-c"}, "category": "dpv:LegalCompliance", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["lastName", "firstName", "joined", "number"]}, "words": {"title": "Register of members", "subjects": null, "necessity": {"role": "Decides the rights", "joined": "Decides the vote", "number": "Names the member among those of one name", "lastName": "Names the member", "firstName": "Names the member"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "bea8e4d677bb5b82"}', NULL, NULL, NULL),
('meter-readings', '1', '1', '65b71c2896f70ebec1a6038f76cba203510655b813b72bc582caeb1a3f83fb93', '{"order": ["meter", "reading", "access"], "terms": {"fields": {"meter": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "access": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "reading": {"kind": "number", "unit": "kWh", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Power"}, "category": "dpv:PaymentManagement", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["meter"]}, "words": {"title": "Billing", "subjects": null, "necessity": {"meter": "Names the meter", "access": "Says where the meter is", "reading": "Is what is billed"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "583dd3c1cc5425ee", "sealingMark": "261824fad2c538bd"}', NULL, NULL, NULL),
('meter-readings', '2', '1', '14f23f3a34bbfc0fc758cc6b5c194cc6bcc1de04c3046aba48723ecf3c732ab0', '{"order": ["meter", "reading", "access", "holder"], "terms": {"fields": {"meter": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "access": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "holder": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "reading": {"kind": "number", "unit": "kWh", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Power"}, "category": "dpv:PaymentManagement", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["meter"]}, "words": {"title": "Billing", "subjects": null, "necessity": {"meter": "Names the meter", "access": "Says where the meter is", "holder": "Is whom the bill goes to", "reading": "Is what is billed"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "583dd3c1cc5425ee", "sealingMark": "261824fad2c538bd"}', 'dpo:7', 'Case 2025/6', '2025-03-01 10:00:00.123+00'),
('newsletter', '1', '1', '72138598366ffb92ed64428a89852838a4b41492395bd619f323027572990230', E'{"order": ["email", "name"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": true, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "1", "wording": "Send me the newsletter."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P1M"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Monthly newsletter", "subjects": null, "necessity": {"name": "To address the person", "email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "c62c1e44f610aa62"}', NULL, NULL, NULL),
('newsletter', '2', '1', 'fc8bfc4f6a5322ee6c5565f7754afb44d97ac94ec006abb3e0c83f8ebc562d6c', E'{"order": ["email", "name"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": true, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "1", "wording": "Send me the newsletter."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Monthly newsletter", "subjects": null, "necessity": {"name": "To address the person", "email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "c62c1e44f610aa62"}', 'dpo:7', 'Case 2025/3: kept until people leave', '2025-03-01 08:40:00.123+00'),
('panel', '1', '1', '876aa4b69c905f159bd3e3ed944a791bb482b80ddc3a75f47e592448de2d6c55', E'{"order": ["email", "answer"], "terms": {"fields": {"email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}, "answer": {"kind": "number", "unit": null, "schema": [{"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9007199254740991, "minimum": -9007199254740991}, {"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9007199254740991, "minimum": -9007199254740991}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "a", "wording": "You may ask me."}, "category": "dpv:CommercialResearch", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Panel of customers", "subjects": null, "necessity": {"email": "To reach the person by e-mail", "answer": "Is what is asked"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "c10232c4301f5272"}', NULL, NULL, NULL),
('repairs', '1', '1', '83c41ee62aa48d3c9ac5731ad73921dab534007ca6752f099db6d0ed6cbcd7bf', '{"order": ["number", "fault"], "terms": {"fields": {"fault": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "number": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Broadband"}, "category": "dpv:CustomerCare", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["number"]}, "words": {"title": "Repairs", "subjects": null, "necessity": {"fault": "Says what is to be repaired", "number": "Names the case"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "58638d4ce29fcdc0"}', NULL, NULL, NULL),
('repairs', '2', '2', '1ce601f80a61df072e3f4b3a5af0c70601c3edf97e5560ae7204c8c2a66a643c', '{"order": ["number", "fault", "alarm"], "terms": {"fields": {"alarm": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "fault": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "number": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Broadband"}, "category": "dpv:CustomerCare", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["number"]}, "words": {"title": "Repairs", "subjects": null, "necessity": {"alarm": "The technician must get in", "fault": "Says what is to be repaired", "number": "Names the case"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "58638d4ce29fcdc0", "sealingMark": "baacaa1b88fe8897"}', 'dpo:7', 'Case 2025/4', '2025-03-01 09:10:00.123+00'),
('rescue', '1', '1', 'e9a75888ad1671841e9ed6aa7f179ef77ee9471d8d880d5e2930ef68065af4eb', E'{"order": ["phone", "boat"], "terms": {"fields": {"boat": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "vital-interests", "article": "eu-gdpr:A6-1-d", "situation": "Boats that are missing"}, "category": "dpv:PublicBenefit", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["phone"]}, "words": {"title": "Rescue at sea", "subjects": null, "necessity": {"boat": "Is looked for", "phone": "To reach the person by phone"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "8656ff71c6708580"}', NULL, NULL, NULL),
('school-places', '1', '1', '3d5e384a219087307671a34a24486e1c2011079e24b2027c16e9364cd2a01c25', E'{"order": ["email", "wish"], "terms": {"fields": {"wish": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"law": "School Act s. 8", "kind": "public-task", "task": "Gives places at schools", "article": "eu-gdpr:A6-1-e"}, "category": "dpv:ProvideOfficialStatistics", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Places at schools", "subjects": null, "necessity": {"wish": "Is the school wished for", "email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "31c81141a30c8896"}', NULL, NULL, NULL),
('school-places', '2', '1', '50fe3b7868c716cd1ada5659da8d1c61860f02f979110b6d4527cafdb56ef784', E'{"order": ["email", "wish", "other"], "terms": {"fields": {"wish": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}, "other": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"law": "School Act s. 8", "kind": "public-task", "task": "Gives places at schools", "article": "eu-gdpr:A6-1-e"}, "category": "dpv:ProvideOfficialStatistics", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Places at schools", "subjects": null, "necessity": {"wish": "Is the school wished for", "email": "To reach the person by e-mail", "other": "Is the second wish"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "31c81141a30c8896"}', 'dpo:7', 'Case 2025/7', '2025-03-01 09:20:00.123+00'),
('technician-routes', '1', '1', '56ce261b280844f123a33b31de4e63c6739fb9257b2b6aedadab0261ecc0e3a6', E'{"order": ["name", "phone"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "legitimate-interests", "article": "eu-gdpr:A6-1-f", "interest": "Shorter routes", "balancing": "Little intrusion", "necessity": "Addresses are needed"}, "category": "dpv:ServiceOptimisation", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["phone"]}, "words": {"title": "Better routes for technicians", "subjects": null, "necessity": {"name": "To address the person", "phone": "To reach the person by phone"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "c9cc3b4df07ccf26"}', NULL, NULL, NULL),
('waiting-list', '1', '1', 'bb241b45f569c5e61f021c4952f8ec0a64bdf3d41e89f7c53a1d975c39df7ab5', E'{"order": ["email"], "terms": {"fields": {"email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Fibre"}, "category": "dpv:ServiceProvision", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Waiting list", "subjects": null, "necessity": {"email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "2b9edb10e543626c"}', NULL, NULL, NULL);
INSERT INTO purposebound.definitions (assignment, version, accepts, terms, definition, pseudonym_key, shape, distributed, registered_at) OVERRIDING SYSTEM VALUE VALUES
('broadband-upgrade', '4', '3', '232c26bae20cccb41d7ac293ed4e5a171a40d2f20a4cfa5aaae1776cc21da4fa', E'{"order": ["name", "phone", "email", "currentSpeed", "area"], "terms": {"fields": {"area": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^[0-9A-Z]{2}$"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": true, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}, "currentSpeed": {"kind": "number", "unit": "Mbit/s", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "2025-02", "wording": "You may call me about faster broadband (2025-02)."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": [{"name": "Ringesenteret AS", "role": "processor", "country": "NO"}], "identifiedBy": ["phone"]}, "words": {"title": "Sale of increased broadband capacity", "subjects": "Prospective customers", "necessity": {"area": "Decides who calls", "name": "To address the person", "email": "To reach the person by e-mail", "phone": "To reach the person by phone", "currentSpeed": "Only those below 30 Mbit/s are offered more"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "907bd077fb08a91f"}', '9d263eefe739dd0463368e444464269b4b9bf1f7fb10a07ea85352056aca61ef', 'column definition.accepts integer	NOT NULL  
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
column records."currentSpeed" double precision	 
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
column records.area text	C  
column records.email text	C  
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
index pb_broadband_upgrade."records_currentSpeed_idx"	CREATE INDEX "records_currentSpeed_idx" ON pb_broadband_upgrade.records USING btree ("currentSpeed")
index pb_broadband_upgrade.evidence_pkey	CREATE UNIQUE INDEX evidence_pkey ON pb_broadband_upgrade.evidence USING btree (_subject, at, wording)
index pb_broadband_upgrade.intakes_pkey	CREATE UNIQUE INDEX intakes_pkey ON pb_broadband_upgrade.intakes USING btree (number)
index pb_broadband_upgrade.records__expires_at_idx	CREATE INDEX records__expires_at_idx ON pb_broadband_upgrade.records USING btree (_expires_at)
index pb_broadband_upgrade.records__identity_key	CREATE UNIQUE INDEX records__identity_key ON pb_broadband_upgrade.records USING btree (_identity)
index pb_broadband_upgrade.records_area_idx	CREATE INDEX records_area_idx ON pb_broadband_upgrade.records USING btree (area)
index pb_broadband_upgrade.records_pkey	CREATE UNIQUE INDEX records_pkey ON pb_broadband_upgrade.records USING btree (_subject)
index pb_broadband_upgrade.retired_keys_pkey	CREATE UNIQUE INDEX retired_keys_pkey ON pb_broadband_upgrade.retired_keys USING btree (_subject)
index pb_broadband_upgrade.suppressions_pkey	CREATE UNIQUE INDEX suppressions_pkey ON pb_broadband_upgrade.suppressions USING btree (identity)
index pb_broadband_upgrade.trail_id_key	CREATE UNIQUE INDEX trail_id_key ON pb_broadband_upgrade.trail USING btree (id)
index pb_broadband_upgrade.trail_pkey	CREATE UNIQUE INDEX trail_pkey ON pb_broadband_upgrade.trail USING btree ("position")
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
sequence pb_broadband_upgrade.intakes_number_seq	
sequence pb_broadband_upgrade.trail_position_seq	
table pb_broadband_upgrade.definition	
table pb_broadband_upgrade.evidence	
table pb_broadband_upgrade.intakes	
table pb_broadband_upgrade.records	
table pb_broadband_upgrade.retired_keys	
table pb_broadband_upgrade.suppressions	
table pb_broadband_upgrade.trail	', 'false', '2026-11-27 07:18:22.300884+00'),
('every-kind', '1', '1', 'e1d9f1e4d4e7c6e05d54758e7b8bd020a1ce3f4af92d0e7d3b12fd305dbe0e29', E'{"order": ["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", "tags", "note", "amount", "nested", "nothing", "plan", "order", "fullName", "fullname", "born"], "terms": {"fields": {"born": {"kind": "number", "unit": null, "schema": [{"anyOf": [{"type": "integer", "maximum": 9999, "minimum": 0}, {"type": "string", "pattern": "^\\\\d{4}$"}, {"type": "string", "pattern": "^\\\\d{4}-(?:0[1-9]|1[0-2])$"}, {"anyOf": [{"type": "string", "format": "date", "pattern": "^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$"}, {"type": "string", "format": "date-time", "pattern": "^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))T(?:(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(?:\\\\.\\\\d+)?(?:Z|([+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)))$"}, {"bounds": "greater_than 0000-01-01T00:00:00.000Z or equal, less_than 9999-12-31T23:59:59.999Z or equal", "format": "date"}]}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9999, "minimum": 0}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "date": {"kind": "date", "unit": null, "schema": [{"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "json": {"kind": "json", "unit": null, "schema": [{"type": "object", "$schema": "https://json-schema.org/draft/2020-12/schema", "required": ["street"], "properties": {"$tag": {"format": "bigint"}, "since": {"format": "date"}, "street": {"type": "string"}}, "additionalProperties": false}, {"type": "object", "$schema": "https://json-schema.org/draft/2020-12/schema", "required": ["street"], "properties": {"$tag": {"format": "bigint"}, "since": {"format": "date"}, "street": {"type": "string"}}, "additionalProperties": false}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "note": {"kind": "text", "unit": null, "schema": [{"anyOf": [{"type": "string", "maxLength": 200, "minLength": 0}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"type": "string", "maxLength": 200, "minLength": 0}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": false, "defaulted": false}, "plan": {"kind": "text", "unit": null, "schema": [{"enum": ["basic", "plus"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "basic"}, {"enum": ["basic", "plus"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "basic"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": true}, "tags": {"kind": "json", "unit": null, "schema": [{"type": "array", "items": {"type": ["string", "number"]}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 5}, {"type": "array", "items": {"type": ["string", "number"]}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 5}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "text": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 2000}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 2000}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "order": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "amount": {"kind": "number", "unit": null, "schema": [{"type": ["number", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": ["number", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": false, "defaulted": false}, "bigint": {"kind": "bigint", "unit": null, "schema": [{"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "branch": {"kind": "number", "unit": null, "schema": [{"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9007199254740991, "minimum": -9007199254740991}, {"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9007199254740991, "minimum": -9007199254740991}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "nested": {"kind": "json", "unit": null, "schema": [{"anyOf": [{"type": "object", "required": ["deep"], "properties": {"deep": {"type": "array", "items": {"type": "boolean"}}}, "additionalProperties": false}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"type": "object", "required": ["deep"], "properties": {"deep": {"type": "array", "items": {"type": "boolean"}}}, "additionalProperties": false}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": false, "defaulted": false}, "number": {"kind": "number", "unit": null, "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "boolean": {"kind": "boolean", "unit": null, "schema": [{"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "nothing": {"kind": "text", "unit": null, "schema": [{"type": ["string", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": ["string", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": true, "defaulted": false}, "fullName": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "fullname": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeDate": {"kind": "date", "unit": null, "schema": [{"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeText": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "reference": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40, "minLength": 1}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "maybeBigint": {"kind": "bigint", "unit": null, "schema": [{"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeNumber": {"kind": "number", "unit": null, "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeBoolean": {"kind": "boolean", "unit": null, "schema": [{"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Subscription"}, "category": "dpv:ServiceProvision", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": [], "identifiedBy": ["reference", "branch"]}, "words": {"title": "Every kind", "subjects": null, "necessity": {"born": "Coarse", "date": "Every kind", "json": "Every kind", "note": "Every kind", "plan": "Every kind", "tags": "Every kind", "text": "Every kind", "order": "A word of SQL", "amount": "Every kind", "bigint": "Every kind", "branch": "Every kind", "nested": "Every kind", "number": "Every kind", "boolean": "Every kind", "nothing": "Every kind", "fullName": "Differs from the next one by case", "fullname": "Differs from the one before by case", "maybeDate": "Every kind", "maybeText": "Every kind", "reference": "Every kind", "maybeBigint": "Every kind", "maybeNumber": "Every kind", "maybeBoolean": "Every kind"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "54444fd959b2f535"}', '384642b9fbd48d986ccb39ad5a7823c29faf266cc8d7acd8c1b6adedb786db3e', 'column definition.accepts integer	NOT NULL  
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
column records."bigint" numeric	NOT NULL  
column records."boolean" boolean	NOT NULL  
column records."fullName" text	C  
column records."maybeBigint" numeric	 
column records."maybeBoolean" boolean	 
column records."maybeDate" timestamp with time zone	 
column records."maybeNumber" double precision	 
column records."maybeText" text	C  
column records."order" text	C  
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
column records.amount double precision	 
column records.born double precision	 
column records.branch double precision	NOT NULL  
column records.date timestamp with time zone	NOT NULL  
column records.fullname text	C  
column records.json jsonb	 
column records.nested jsonb	 
column records.note text	C  
column records.nothing text	C  
column records.number double precision	NOT NULL  
column records.plan text	NOT NULL C  
column records.reference text	NOT NULL C  
column records.tags jsonb	 
column records.text text	NOT NULL C  
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
index pb_every_kind."records_maybeBigint_idx"	CREATE INDEX "records_maybeBigint_idx" ON pb_every_kind.records USING btree ("maybeBigint")
index pb_every_kind."records_maybeBoolean_idx"	CREATE INDEX "records_maybeBoolean_idx" ON pb_every_kind.records USING btree ("maybeBoolean")
index pb_every_kind."records_maybeDate_idx"	CREATE INDEX "records_maybeDate_idx" ON pb_every_kind.records USING btree ("maybeDate")
index pb_every_kind."records_maybeNumber_idx"	CREATE INDEX "records_maybeNumber_idx" ON pb_every_kind.records USING btree ("maybeNumber")
index pb_every_kind."records_maybeText_idx"	CREATE INDEX "records_maybeText_idx" ON pb_every_kind.records USING btree ("maybeText")
index pb_every_kind.evidence_pkey	CREATE UNIQUE INDEX evidence_pkey ON pb_every_kind.evidence USING btree (_subject, at, wording)
index pb_every_kind.intakes_pkey	CREATE UNIQUE INDEX intakes_pkey ON pb_every_kind.intakes USING btree (number)
index pb_every_kind.records__expires_at_idx	CREATE INDEX records__expires_at_idx ON pb_every_kind.records USING btree (_expires_at)
index pb_every_kind.records__identity_key	CREATE UNIQUE INDEX records__identity_key ON pb_every_kind.records USING btree (_identity)
index pb_every_kind.records_pkey	CREATE UNIQUE INDEX records_pkey ON pb_every_kind.records USING btree (_subject)
index pb_every_kind.retired_keys_pkey	CREATE UNIQUE INDEX retired_keys_pkey ON pb_every_kind.retired_keys USING btree (_subject)
index pb_every_kind.suppressions_pkey	CREATE UNIQUE INDEX suppressions_pkey ON pb_every_kind.suppressions USING btree (identity)
index pb_every_kind.trail_id_key	CREATE UNIQUE INDEX trail_id_key ON pb_every_kind.trail USING btree (id)
index pb_every_kind.trail_pkey	CREATE UNIQUE INDEX trail_pkey ON pb_every_kind.trail USING btree ("position")
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
sequence pb_every_kind.intakes_number_seq	
sequence pb_every_kind.trail_position_seq	
table pb_every_kind.definition	
table pb_every_kind.evidence	
table pb_every_kind.intakes	
table pb_every_kind.records	
table pb_every_kind.retired_keys	
table pb_every_kind.suppressions	
table pb_every_kind.trail	', 'false', '2026-11-27 07:18:22.813238+00'),
('home-care', '1', '1', '9c408156700b4d02bbdc2304fcfac68b5eac471c6b32534633f701ccb094838b', '{"order": ["number", "district", "doorCode", "hearing", "visits"], "terms": {"fields": {"number": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "visits": {"kind": "json", "unit": null, "schema": [{"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}, {"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "hearing": {"kind": "text", "unit": null, "schema": [{"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "sealed": true, "indexed": false, "category": "pd:Disability", "nullable": true, "optional": false, "defaulted": false}, "district": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "doorCode": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Care"}, "category": "dpv:ServiceProvision", "condition": "eu-gdpr:A9-2-h"}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["number"]}, "words": {"title": "Care at home", "subjects": null, "necessity": {"number": "Names the client", "visits": "Says when the carer comes", "hearing": "Decides whether the person is called or written to", "district": "Decides who comes", "doorCode": "The carer must get in"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "3199cb95823adfcc", "sealingMark": "83125a201828df39"}', '0733e1d64ea16d40afe33cd85a5208290063d2efad5cfd56d92dbde83add49b2', 'column definition.accepts integer	NOT NULL  
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
table pb_home_care.trail	', 'false', '2026-11-27 07:18:22.952034+00'),
('key-cards', '2', '2', '65bbf624cfe3ac6bbefd0f46e1e4417a5664daa9b06f94ea04e7875eafd5cb73', '{"order": ["card", "door"], "terms": {"fields": {"card": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "door": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Employment"}, "category": "dpv:EnforceAccessControl", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["card"]}, "words": {"title": "Access", "subjects": null, "necessity": {"card": "Names the card", "door": "Says which door it opens"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "790e825bd6a6d44f", "sealingMark": "0e9f7f3a71ea792b"}', '5b54a06403073f9334936dde5206cb889644eda0250b680205bd7316f55ca70f', 'column definition.accepts integer	NOT NULL  
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
column records.card text	NOT NULL C  
column records.door text	C  
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
index pb_key_cards.evidence_pkey	CREATE UNIQUE INDEX evidence_pkey ON pb_key_cards.evidence USING btree (_subject, at, wording)
index pb_key_cards.intakes_pkey	CREATE UNIQUE INDEX intakes_pkey ON pb_key_cards.intakes USING btree (number)
index pb_key_cards.records__expires_at_idx	CREATE INDEX records__expires_at_idx ON pb_key_cards.records USING btree (_expires_at)
index pb_key_cards.records__identity_key	CREATE UNIQUE INDEX records__identity_key ON pb_key_cards.records USING btree (_identity)
index pb_key_cards.records_pkey	CREATE UNIQUE INDEX records_pkey ON pb_key_cards.records USING btree (_subject)
index pb_key_cards.retired_keys_pkey	CREATE UNIQUE INDEX retired_keys_pkey ON pb_key_cards.retired_keys USING btree (_subject)
index pb_key_cards.suppressions_pkey	CREATE UNIQUE INDEX suppressions_pkey ON pb_key_cards.suppressions USING btree (identity)
index pb_key_cards.trail_id_key	CREATE UNIQUE INDEX trail_id_key ON pb_key_cards.trail USING btree (id)
index pb_key_cards.trail_pkey	CREATE UNIQUE INDEX trail_pkey ON pb_key_cards.trail USING btree ("position")
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
sequence pb_key_cards.intakes_number_seq	
sequence pb_key_cards.trail_position_seq	
table pb_key_cards.definition	
table pb_key_cards.evidence	
table pb_key_cards.intakes	
table pb_key_cards.records	
table pb_key_cards.retired_keys	
table pb_key_cards.suppressions	
table pb_key_cards.trail	', 'false', '2026-11-27 07:18:23.504641+00'),
('members', '1', '1', 'd82e4c96fd563edeb3ef51b97716cc146bc20a600a891221cb8324e977361df9', '{"order": ["firstName", "lastName", "joined", "number", "role"], "terms": {"fields": {"role": {"kind": "text", "unit": null, "schema": [{"enum": ["member", "chair"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "member"}, {"enum": ["member", "chair"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "member"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": true}, "joined": {"kind": "date", "unit": null, "schema": [{"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "number": {"kind": "bigint", "unit": null, "schema": [{"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "lastName": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}], "indexed": true, "category": null, "nullable": false, "optional": false, "defaulted": false}, "firstName": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"law": "Associations Act s. 3", "kind": "legal-obligation", "article": "eu-gdpr:A6-1-c"}, "category": "dpv:LegalCompliance", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["lastName", "firstName", "joined", "number"]}, "words": {"title": "Register of members", "subjects": null, "necessity": {"role": "Decides the rights", "joined": "Decides the vote", "number": "Names the member among those of one name", "lastName": "Names the member", "firstName": "Names the member"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "bea8e4d677bb5b82"}', '1ba658fe194667b7ace406691aebc351b611d74a150541e3780077f200ea742e', 'column definition.accepts integer	NOT NULL  
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
column records."firstName" text	NOT NULL C  
column records."lastName" text	NOT NULL C  
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
column records.joined timestamp with time zone	NOT NULL  
column records.number numeric	NOT NULL  
column records.role text	NOT NULL C  
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
index pb_members."records_lastName_idx"	CREATE INDEX "records_lastName_idx" ON pb_members.records USING btree ("lastName")
index pb_members.evidence_pkey	CREATE UNIQUE INDEX evidence_pkey ON pb_members.evidence USING btree (_subject, at, wording)
index pb_members.intakes_pkey	CREATE UNIQUE INDEX intakes_pkey ON pb_members.intakes USING btree (number)
index pb_members.records__expires_at_idx	CREATE INDEX records__expires_at_idx ON pb_members.records USING btree (_expires_at)
index pb_members.records__identity_key	CREATE UNIQUE INDEX records__identity_key ON pb_members.records USING btree (_identity)
index pb_members.records_pkey	CREATE UNIQUE INDEX records_pkey ON pb_members.records USING btree (_subject)
index pb_members.retired_keys_pkey	CREATE UNIQUE INDEX retired_keys_pkey ON pb_members.retired_keys USING btree (_subject)
index pb_members.suppressions_pkey	CREATE UNIQUE INDEX suppressions_pkey ON pb_members.suppressions USING btree (identity)
index pb_members.trail_id_key	CREATE UNIQUE INDEX trail_id_key ON pb_members.trail USING btree (id)
index pb_members.trail_pkey	CREATE UNIQUE INDEX trail_pkey ON pb_members.trail USING btree ("position")
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
sequence pb_members.intakes_number_seq	
sequence pb_members.trail_position_seq	
table pb_members.definition	
table pb_members.evidence	
table pb_members.intakes	
table pb_members.records	
table pb_members.retired_keys	
table pb_members.suppressions	
table pb_members.trail	', 'false', '2026-11-27 07:18:24.135346+00'),
('meter-readings', '2', '1', '14f23f3a34bbfc0fc758cc6b5c194cc6bcc1de04c3046aba48723ecf3c732ab0', '{"order": ["meter", "reading", "access", "holder"], "terms": {"fields": {"meter": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "access": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "holder": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "reading": {"kind": "number", "unit": "kWh", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Power"}, "category": "dpv:PaymentManagement", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["meter"]}, "words": {"title": "Billing", "subjects": null, "necessity": {"meter": "Names the meter", "access": "Says where the meter is", "holder": "Is whom the bill goes to", "reading": "Is what is billed"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "583dd3c1cc5425ee", "sealingMark": "261824fad2c538bd"}', '1ae1ed4bbfcb5ce557b043220a9d1ca80a587e91ca02bbe656c135bafd66dc16', 'column definition.accepts integer	NOT NULL  
column definition.distributed boolean	NOT NULL  
column definition.version integer	NOT NULL  
column evidence._subject uuid	NOT NULL  
column evidence.at timestamp with time zone	NOT NULL  
column evidence.intake integer	NOT NULL  
column evidence.reference text	default  
column evidence.wording text	NOT NULL default   ''''::text
column evidence_0._subject uuid	NOT NULL  
column evidence_0.at timestamp with time zone	NOT NULL  
column evidence_0.intake integer	NOT NULL  
column evidence_0.reference text	default  
column evidence_0.wording text	NOT NULL default   ''''::text
column evidence_1._subject uuid	NOT NULL  
column evidence_1.at timestamp with time zone	NOT NULL  
column evidence_1.intake integer	NOT NULL  
column evidence_1.reference text	default  
column evidence_1.wording text	NOT NULL default   ''''::text
column evidence_2._subject uuid	NOT NULL  
column evidence_2.at timestamp with time zone	NOT NULL  
column evidence_2.intake integer	NOT NULL  
column evidence_2.reference text	default  
column evidence_2.wording text	NOT NULL default   ''''::text
column identities._identity uuid	NOT NULL  
column identities._subject uuid	NOT NULL  
column identities_0._identity uuid	NOT NULL  
column identities_0._subject uuid	NOT NULL  
column identities_1._identity uuid	NOT NULL  
column identities_1._subject uuid	NOT NULL  
column identities_2._identity uuid	NOT NULL  
column identities_2._subject uuid	NOT NULL  
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
column records.access text	C  
column records.holder text	C  
column records.meter text	NOT NULL C  
column records.reading double precision	NOT NULL  
column records_0._collected_at timestamp with time zone	NOT NULL  
column records_0._evidence_at timestamp with time zone	 
column records_0._evidence_reference text	default  
column records_0._evidence_wording text	default  
column records_0._expires_at timestamp with time zone	NOT NULL  
column records_0._identity uuid	NOT NULL  
column records_0._intake integer	NOT NULL  
column records_0._origins integer[]	 
column records_0._restricted_at timestamp with time zone	 
column records_0._subject uuid	NOT NULL  
column records_0._updated_at timestamp with time zone	 
column records_0.access text	C  
column records_0.holder text	C  
column records_0.meter text	NOT NULL C  
column records_0.reading double precision	NOT NULL  
column records_1._collected_at timestamp with time zone	NOT NULL  
column records_1._evidence_at timestamp with time zone	 
column records_1._evidence_reference text	default  
column records_1._evidence_wording text	default  
column records_1._expires_at timestamp with time zone	NOT NULL  
column records_1._identity uuid	NOT NULL  
column records_1._intake integer	NOT NULL  
column records_1._origins integer[]	 
column records_1._restricted_at timestamp with time zone	 
column records_1._subject uuid	NOT NULL  
column records_1._updated_at timestamp with time zone	 
column records_1.access text	C  
column records_1.holder text	C  
column records_1.meter text	NOT NULL C  
column records_1.reading double precision	NOT NULL  
column records_2._collected_at timestamp with time zone	NOT NULL  
column records_2._evidence_at timestamp with time zone	 
column records_2._evidence_reference text	default  
column records_2._evidence_wording text	default  
column records_2._expires_at timestamp with time zone	NOT NULL  
column records_2._identity uuid	NOT NULL  
column records_2._intake integer	NOT NULL  
column records_2._origins integer[]	 
column records_2._restricted_at timestamp with time zone	 
column records_2._subject uuid	NOT NULL  
column records_2._updated_at timestamp with time zone	 
column records_2.access text	C  
column records_2.holder text	C  
column records_2.meter text	NOT NULL C  
column records_2.reading double precision	NOT NULL  
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
constraint evidence_0_pkey on evidence_0	PRIMARY KEY (_subject, at, wording)
constraint evidence_1_pkey on evidence_1	PRIMARY KEY (_subject, at, wording)
constraint evidence_2_pkey on evidence_2	PRIMARY KEY (_subject, at, wording)
constraint evidence_pkey1 on evidence	PRIMARY KEY (_subject, at, wording)
constraint identities_0_pkey on identities_0	PRIMARY KEY (_identity)
constraint identities_1_pkey on identities_1	PRIMARY KEY (_identity)
constraint identities_2_pkey on identities_2	PRIMARY KEY (_identity)
constraint identities_pkey1 on identities	PRIMARY KEY (_identity)
constraint intakes_pkey on intakes	PRIMARY KEY (number)
constraint records_0_pkey on records_0	PRIMARY KEY (_subject)
constraint records_1_pkey on records_1	PRIMARY KEY (_subject)
constraint records_2_pkey on records_2	PRIMARY KEY (_subject)
constraint records_pkey1 on records	PRIMARY KEY (_subject)
constraint retired_keys_pkey on retired_keys	PRIMARY KEY (_subject)
constraint suppressions_pkey on suppressions	PRIMARY KEY (identity)
constraint trail_id_key on trail	UNIQUE (id)
constraint trail_pkey on trail	PRIMARY KEY ("position")
grant of DELETE on evidence to its role	
grant of DELETE on identities to its role	
grant of DELETE on records to its role	
grant of DELETE on retired_keys to its role	
grant of DELETE on suppressions to its role	
grant of INSERT on evidence to its role	
grant of INSERT on identities to its role	
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
grant of SELECT on identities to its role	
grant of SELECT on intakes to its role	
grant of SELECT on records to its role	
grant of SELECT on retired_keys to its role	
grant of SELECT on suppressions to its role	
grant of SELECT on trail to its role	
grant of UPDATE on evidence to its role	
grant of UPDATE on records to its role	
grant of UPDATE on suppressions to its role	
grant of USAGE on the schema to its role	
index pb_meter_readings.evidence_0_pkey	CREATE UNIQUE INDEX evidence_0_pkey ON pb_meter_readings.evidence_0 USING btree (_subject, at, wording)
index pb_meter_readings.evidence_1_pkey	CREATE UNIQUE INDEX evidence_1_pkey ON pb_meter_readings.evidence_1 USING btree (_subject, at, wording)
index pb_meter_readings.evidence_2_pkey	CREATE UNIQUE INDEX evidence_2_pkey ON pb_meter_readings.evidence_2 USING btree (_subject, at, wording)
index pb_meter_readings.evidence_pkey1	CREATE UNIQUE INDEX evidence_pkey1 ON ONLY pb_meter_readings.evidence USING btree (_subject, at, wording)
index pb_meter_readings.identities_0_pkey	CREATE UNIQUE INDEX identities_0_pkey ON pb_meter_readings.identities_0 USING btree (_identity)
index pb_meter_readings.identities_1_pkey	CREATE UNIQUE INDEX identities_1_pkey ON pb_meter_readings.identities_1 USING btree (_identity)
index pb_meter_readings.identities_2_pkey	CREATE UNIQUE INDEX identities_2_pkey ON pb_meter_readings.identities_2 USING btree (_identity)
index pb_meter_readings.identities_pkey1	CREATE UNIQUE INDEX identities_pkey1 ON ONLY pb_meter_readings.identities USING btree (_identity)
index pb_meter_readings.intakes_pkey	CREATE UNIQUE INDEX intakes_pkey ON pb_meter_readings.intakes USING btree (number)
index pb_meter_readings.records_0__expires_at_idx	CREATE INDEX records_0__expires_at_idx ON pb_meter_readings.records_0 USING btree (_expires_at)
index pb_meter_readings.records_0_pkey	CREATE UNIQUE INDEX records_0_pkey ON pb_meter_readings.records_0 USING btree (_subject)
index pb_meter_readings.records_0_reading_idx	CREATE INDEX records_0_reading_idx ON pb_meter_readings.records_0 USING btree (reading)
index pb_meter_readings.records_1__expires_at_idx	CREATE INDEX records_1__expires_at_idx ON pb_meter_readings.records_1 USING btree (_expires_at)
index pb_meter_readings.records_1_pkey	CREATE UNIQUE INDEX records_1_pkey ON pb_meter_readings.records_1 USING btree (_subject)
index pb_meter_readings.records_1_reading_idx	CREATE INDEX records_1_reading_idx ON pb_meter_readings.records_1 USING btree (reading)
index pb_meter_readings.records_2__expires_at_idx	CREATE INDEX records_2__expires_at_idx ON pb_meter_readings.records_2 USING btree (_expires_at)
index pb_meter_readings.records_2_pkey	CREATE UNIQUE INDEX records_2_pkey ON pb_meter_readings.records_2 USING btree (_subject)
index pb_meter_readings.records_2_reading_idx	CREATE INDEX records_2_reading_idx ON pb_meter_readings.records_2 USING btree (reading)
index pb_meter_readings.records__expires_at_idx1	CREATE INDEX records__expires_at_idx1 ON ONLY pb_meter_readings.records USING btree (_expires_at)
index pb_meter_readings.records_pkey1	CREATE UNIQUE INDEX records_pkey1 ON ONLY pb_meter_readings.records USING btree (_subject)
index pb_meter_readings.records_reading_idx1	CREATE INDEX records_reading_idx1 ON ONLY pb_meter_readings.records USING btree (reading)
index pb_meter_readings.retired_keys_pkey	CREATE UNIQUE INDEX retired_keys_pkey ON pb_meter_readings.retired_keys USING btree (_subject)
index pb_meter_readings.suppressions_pkey	CREATE UNIQUE INDEX suppressions_pkey ON pb_meter_readings.suppressions USING btree (identity)
index pb_meter_readings.trail_id_key	CREATE UNIQUE INDEX trail_id_key ON pb_meter_readings.trail USING btree (id)
index pb_meter_readings.trail_pkey	CREATE UNIQUE INDEX trail_pkey ON pb_meter_readings.trail USING btree ("position")
owner of definition	the owner
owner of evidence	the owner
owner of evidence_0	the owner
owner of evidence_1	the owner
owner of evidence_2	the owner
owner of identities	the owner
owner of identities_0	the owner
owner of identities_1	the owner
owner of identities_2	the owner
owner of intakes	the owner
owner of intakes_number_seq	the owner
owner of records	the owner
owner of records_0	the owner
owner of records_1	the owner
owner of records_2	the owner
owner of retired_keys	the owner
owner of suppressions	the owner
owner of the schema	the owner
owner of trail	the owner
owner of trail_position_seq	the owner
sequence pb_meter_readings.intakes_number_seq	
sequence pb_meter_readings.trail_position_seq	
table pb_meter_readings.definition	
table pb_meter_readings.evidence	
table pb_meter_readings.evidence_0	
table pb_meter_readings.evidence_0 under evidence	
table pb_meter_readings.evidence_1	
table pb_meter_readings.evidence_1 under evidence	
table pb_meter_readings.evidence_2	
table pb_meter_readings.evidence_2 under evidence	
table pb_meter_readings.identities	
table pb_meter_readings.identities_0	
table pb_meter_readings.identities_0 under identities	
table pb_meter_readings.identities_1	
table pb_meter_readings.identities_1 under identities	
table pb_meter_readings.identities_2	
table pb_meter_readings.identities_2 under identities	
table pb_meter_readings.intakes	
table pb_meter_readings.records	
table pb_meter_readings.records_0	
table pb_meter_readings.records_0 under records	
table pb_meter_readings.records_1	
table pb_meter_readings.records_1 under records	
table pb_meter_readings.records_2	
table pb_meter_readings.records_2 under records	
table pb_meter_readings.retired_keys	
table pb_meter_readings.suppressions	
table pb_meter_readings.trail	', 'true', '2026-11-27 07:18:23.845903+00'),
('newsletter', '2', '1', 'fc8bfc4f6a5322ee6c5565f7754afb44d97ac94ec006abb3e0c83f8ebc562d6c', E'{"order": ["email", "name"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": true, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "1", "wording": "Send me the newsletter."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Monthly newsletter", "subjects": null, "necessity": {"name": "To address the person", "email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "c62c1e44f610aa62"}', '97cb5b253f3eda7cddd1d78dda1a56a693ebbac6066c83173dce6d62cbc2711d', 'column definition.accepts integer	NOT NULL  
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
table pb_newsletter.trail	', 'false', '2026-11-27 07:18:22.674888+00'),
('panel', '1', '1', '876aa4b69c905f159bd3e3ed944a791bb482b80ddc3a75f47e592448de2d6c55', E'{"order": ["email", "answer"], "terms": {"fields": {"email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}, "answer": {"kind": "number", "unit": null, "schema": [{"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9007199254740991, "minimum": -9007199254740991}, {"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9007199254740991, "minimum": -9007199254740991}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "a", "wording": "You may ask me."}, "category": "dpv:CommercialResearch", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Panel of customers", "subjects": null, "necessity": {"email": "To reach the person by e-mail", "answer": "Is what is asked"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "c10232c4301f5272"}', NULL, 'column definition.accepts integer	NOT NULL  
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
column records.answer double precision	 
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
index pb_panel.evidence_pkey	CREATE UNIQUE INDEX evidence_pkey ON pb_panel.evidence USING btree (_subject, at, wording)
index pb_panel.intakes_pkey	CREATE UNIQUE INDEX intakes_pkey ON pb_panel.intakes USING btree (number)
index pb_panel.records__expires_at_idx	CREATE INDEX records__expires_at_idx ON pb_panel.records USING btree (_expires_at)
index pb_panel.records__identity_key	CREATE UNIQUE INDEX records__identity_key ON pb_panel.records USING btree (_identity)
index pb_panel.records_pkey	CREATE UNIQUE INDEX records_pkey ON pb_panel.records USING btree (_subject)
index pb_panel.retired_keys_pkey	CREATE UNIQUE INDEX retired_keys_pkey ON pb_panel.retired_keys USING btree (_subject)
index pb_panel.suppressions_pkey	CREATE UNIQUE INDEX suppressions_pkey ON pb_panel.suppressions USING btree (identity)
index pb_panel.trail_id_key	CREATE UNIQUE INDEX trail_id_key ON pb_panel.trail USING btree (id)
index pb_panel.trail_pkey	CREATE UNIQUE INDEX trail_pkey ON pb_panel.trail USING btree ("position")
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
sequence pb_panel.intakes_number_seq	
sequence pb_panel.trail_position_seq	
table pb_panel.definition	
table pb_panel.evidence	
table pb_panel.intakes	
table pb_panel.records	
table pb_panel.retired_keys	
table pb_panel.suppressions	
table pb_panel.trail	', 'false', '2026-11-27 07:18:24.406519+00'),
('repairs', '2', '2', '1ce601f80a61df072e3f4b3a5af0c70601c3edf97e5560ae7204c8c2a66a643c', '{"order": ["number", "fault", "alarm"], "terms": {"fields": {"alarm": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "fault": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "number": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Broadband"}, "category": "dpv:CustomerCare", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["number"]}, "words": {"title": "Repairs", "subjects": null, "necessity": {"alarm": "The technician must get in", "fault": "Says what is to be repaired", "number": "Names the case"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "58638d4ce29fcdc0", "sealingMark": "baacaa1b88fe8897"}', '773665ed0fb52c3efd54059b85890abbabb40be472b5dcc439b5aa5352ee21d0', 'column definition.accepts integer	NOT NULL  
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
column records.alarm text	C  
column records.fault text	C  
column records.number text	NOT NULL C  
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
index pb_repairs.evidence_pkey	CREATE UNIQUE INDEX evidence_pkey ON pb_repairs.evidence USING btree (_subject, at, wording)
index pb_repairs.intakes_pkey	CREATE UNIQUE INDEX intakes_pkey ON pb_repairs.intakes USING btree (number)
index pb_repairs.records__expires_at_idx	CREATE INDEX records__expires_at_idx ON pb_repairs.records USING btree (_expires_at)
index pb_repairs.records__identity_key	CREATE UNIQUE INDEX records__identity_key ON pb_repairs.records USING btree (_identity)
index pb_repairs.records_pkey	CREATE UNIQUE INDEX records_pkey ON pb_repairs.records USING btree (_subject)
index pb_repairs.retired_keys_pkey	CREATE UNIQUE INDEX retired_keys_pkey ON pb_repairs.retired_keys USING btree (_subject)
index pb_repairs.suppressions_pkey	CREATE UNIQUE INDEX suppressions_pkey ON pb_repairs.suppressions USING btree (identity)
index pb_repairs.trail_id_key	CREATE UNIQUE INDEX trail_id_key ON pb_repairs.trail USING btree (id)
index pb_repairs.trail_pkey	CREATE UNIQUE INDEX trail_pkey ON pb_repairs.trail USING btree ("position")
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
sequence pb_repairs.intakes_number_seq	
sequence pb_repairs.trail_position_seq	
table pb_repairs.definition	
table pb_repairs.evidence	
table pb_repairs.intakes	
table pb_repairs.records	
table pb_repairs.retired_keys	
table pb_repairs.suppressions	
table pb_repairs.trail	', 'false', '2026-11-27 07:18:23.279591+00'),
('rescue', '1', '1', 'e9a75888ad1671841e9ed6aa7f179ef77ee9471d8d880d5e2930ef68065af4eb', E'{"order": ["phone", "boat"], "terms": {"fields": {"boat": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "vital-interests", "article": "eu-gdpr:A6-1-d", "situation": "Boats that are missing"}, "category": "dpv:PublicBenefit", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["phone"]}, "words": {"title": "Rescue at sea", "subjects": null, "necessity": {"boat": "Is looked for", "phone": "To reach the person by phone"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "8656ff71c6708580"}', 'fc61b220eeb9ffd4afb598acf8eed1139260347af690bfac9d6d8e28852cd2b1', 'column definition.accepts integer	NOT NULL  
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
column records.boat text	NOT NULL C  
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
index pb_rescue.evidence_pkey	CREATE UNIQUE INDEX evidence_pkey ON pb_rescue.evidence USING btree (_subject, at, wording)
index pb_rescue.intakes_pkey	CREATE UNIQUE INDEX intakes_pkey ON pb_rescue.intakes USING btree (number)
index pb_rescue.records__expires_at_idx	CREATE INDEX records__expires_at_idx ON pb_rescue.records USING btree (_expires_at)
index pb_rescue.records__identity_key	CREATE UNIQUE INDEX records__identity_key ON pb_rescue.records USING btree (_identity)
index pb_rescue.records_pkey	CREATE UNIQUE INDEX records_pkey ON pb_rescue.records USING btree (_subject)
index pb_rescue.retired_keys_pkey	CREATE UNIQUE INDEX retired_keys_pkey ON pb_rescue.retired_keys USING btree (_subject)
index pb_rescue.suppressions_pkey	CREATE UNIQUE INDEX suppressions_pkey ON pb_rescue.suppressions USING btree (identity)
index pb_rescue.trail_id_key	CREATE UNIQUE INDEX trail_id_key ON pb_rescue.trail USING btree (id)
index pb_rescue.trail_pkey	CREATE UNIQUE INDEX trail_pkey ON pb_rescue.trail USING btree ("position")
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
sequence pb_rescue.intakes_number_seq	
sequence pb_rescue.trail_position_seq	
table pb_rescue.definition	
table pb_rescue.evidence	
table pb_rescue.intakes	
table pb_rescue.records	
table pb_rescue.retired_keys	
table pb_rescue.suppressions	
table pb_rescue.trail	', 'false', '2026-11-27 07:18:24.204148+00'),
('school-places', '2', '1', '50fe3b7868c716cd1ada5659da8d1c61860f02f979110b6d4527cafdb56ef784', E'{"order": ["email", "wish", "other"], "terms": {"fields": {"wish": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}, "other": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"law": "School Act s. 8", "kind": "public-task", "task": "Gives places at schools", "article": "eu-gdpr:A6-1-e"}, "category": "dpv:ProvideOfficialStatistics", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Places at schools", "subjects": null, "necessity": {"wish": "Is the school wished for", "email": "To reach the person by e-mail", "other": "Is the second wish"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "31c81141a30c8896"}', '9009cefa49fd382343cb97946d90a868b6f0a560771111e7653f9a01789bc6ff', 'column definition.accepts integer	NOT NULL  
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
column records.other text	C  
column records.wish text	NOT NULL C  
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
index pb_school_places.evidence_pkey	CREATE UNIQUE INDEX evidence_pkey ON pb_school_places.evidence USING btree (_subject, at, wording)
index pb_school_places.intakes_pkey	CREATE UNIQUE INDEX intakes_pkey ON pb_school_places.intakes USING btree (number)
index pb_school_places.records__expires_at_idx	CREATE INDEX records__expires_at_idx ON pb_school_places.records USING btree (_expires_at)
index pb_school_places.records__identity_key	CREATE UNIQUE INDEX records__identity_key ON pb_school_places.records USING btree (_identity)
index pb_school_places.records_pkey	CREATE UNIQUE INDEX records_pkey ON pb_school_places.records USING btree (_subject)
index pb_school_places.retired_keys_pkey	CREATE UNIQUE INDEX retired_keys_pkey ON pb_school_places.retired_keys USING btree (_subject)
index pb_school_places.suppressions_pkey	CREATE UNIQUE INDEX suppressions_pkey ON pb_school_places.suppressions USING btree (identity)
index pb_school_places.trail_id_key	CREATE UNIQUE INDEX trail_id_key ON pb_school_places.trail USING btree (id)
index pb_school_places.trail_pkey	CREATE UNIQUE INDEX trail_pkey ON pb_school_places.trail USING btree ("position")
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
sequence pb_school_places.intakes_number_seq	
sequence pb_school_places.trail_position_seq	
table pb_school_places.definition	
table pb_school_places.evidence	
table pb_school_places.intakes	
table pb_school_places.records	
table pb_school_places.retired_keys	
table pb_school_places.suppressions	
table pb_school_places.trail	', 'false', '2026-11-27 07:18:24.338693+00'),
('technician-routes', '1', '1', '56ce261b280844f123a33b31de4e63c6739fb9257b2b6aedadab0261ecc0e3a6', E'{"order": ["name", "phone"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "legitimate-interests", "article": "eu-gdpr:A6-1-f", "interest": "Shorter routes", "balancing": "Little intrusion", "necessity": "Addresses are needed"}, "category": "dpv:ServiceOptimisation", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["phone"]}, "words": {"title": "Better routes for technicians", "subjects": null, "necessity": {"name": "To address the person", "phone": "To reach the person by phone"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "c9cc3b4df07ccf26"}', '0ff01a41d6b7fddd6bcf7b285f2e1a94b0660c294f88c53c5319a79b72ed87aa', 'column definition.accepts integer	NOT NULL  
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
table pb_technician_routes.trail	', 'false', '2026-11-27 07:18:24.023286+00'),
('waiting-list', '1', '1', 'bb241b45f569c5e61f021c4952f8ec0a64bdf3d41e89f7c53a1d975c39df7ab5', E'{"order": ["email"], "terms": {"fields": {"email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Fibre"}, "category": "dpv:ServiceProvision", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Waiting list", "subjects": null, "necessity": {"email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "2b9edb10e543626c"}', 'e602a31629719580c7a8350a912dee3a839bee42df5ae4a87a39e371d8dc4e7b', 'column definition.accepts integer	NOT NULL  
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
table pb_waiting_list.trail	', 'false', '2026-11-27 07:18:24.486668+00');
RESET ROLE;

CREATE SCHEMA pb_broadband_upgrade AUTHORIZATION purposebound_owner_b8c89328;
SET ROLE purposebound_owner_b8c89328;
GRANT USAGE ON SCHEMA pb_broadband_upgrade TO pb_broadband_upgrade_b8c89328;
CREATE TABLE pb_broadband_upgrade.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_broadband_upgrade.definition TO pb_broadband_upgrade_b8c89328;
CREATE TABLE pb_broadband_upgrade.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_broadband_upgrade.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_broadband_upgrade.evidence TO pb_broadband_upgrade_b8c89328;
CREATE TABLE pb_broadband_upgrade.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_broadband_upgrade.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_broadband_upgrade.intakes TO pb_broadband_upgrade_b8c89328;
GRANT INSERT (source, at) ON pb_broadband_upgrade.intakes TO pb_broadband_upgrade_b8c89328;
CREATE TABLE pb_broadband_upgrade.records (
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
  phone text COLLATE "C" NOT NULL,
  email text COLLATE "C",
  "currentSpeed" double precision,
  area text COLLATE "C"
) WITH (fillfactor=50);
ALTER TABLE pb_broadband_upgrade.records ADD CONSTRAINT records_pkey PRIMARY KEY (_subject);
ALTER TABLE pb_broadband_upgrade.records ADD CONSTRAINT records__identity_key UNIQUE (_identity);
CREATE INDEX records__expires_at_idx ON pb_broadband_upgrade.records USING btree (_expires_at);
CREATE INDEX "records_currentSpeed_idx" ON pb_broadband_upgrade.records USING btree ("currentSpeed");
CREATE INDEX records_area_idx ON pb_broadband_upgrade.records USING btree (area);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_broadband_upgrade.records TO pb_broadband_upgrade_b8c89328;
CREATE TABLE pb_broadband_upgrade.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_broadband_upgrade.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_broadband_upgrade.retired_keys TO pb_broadband_upgrade_b8c89328;
CREATE TABLE pb_broadband_upgrade.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_broadband_upgrade.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_broadband_upgrade.suppressions TO pb_broadband_upgrade_b8c89328;
CREATE TABLE pb_broadband_upgrade.trail (
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
ALTER TABLE pb_broadband_upgrade.trail ADD CONSTRAINT trail_pkey PRIMARY KEY ("position");
ALTER TABLE pb_broadband_upgrade.trail ADD CONSTRAINT trail_id_key UNIQUE (id);
GRANT SELECT ON pb_broadband_upgrade.trail TO pb_broadband_upgrade_b8c89328;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_broadband_upgrade.trail TO pb_broadband_upgrade_b8c89328;
INSERT INTO pb_broadband_upgrade.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('4', '3', 'false');
INSERT INTO pb_broadband_upgrade.evidence (_subject, at, wording, reference, intake) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-94f1-7109-b212-2bb14b4b51d6', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7234-97b1-54e587b84179', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-72de-9fce-5275946b6cdf', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7328-a51a-7d9613d17855', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7447-9e34-5b2dc7929355', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-74a9-9c12-f3306c6530e4', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-75b2-b3c8-ce54b0cebc59', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-75bc-8564-e55d952fe92f', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-775d-bb98-9ced12f9f11b', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7807-8c6f-491fbc00af5a', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7837-8f4f-4a3dc1dc0c70', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7868-b0e6-b3261de44118', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-78cb-99c4-df05d162db5d', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-79de-b722-713a92e0a28a', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-79de-b722-713a92e0a28a', '2025-02-25 10:00:00+00', '2025-02', NULL, '20'),
('01a21bde-94f1-79df-a5ca-c8b34839b649', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-79f2-8435-f75a318059ca', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7a95-a35a-cbdac9e3914e', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7ac0-8485-9a3d88e00773', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7b24-9b85-97eefc278f51', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7b4d-9e94-1fe8bc7cab55', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7b65-be7e-5ea6e0f7c396', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7bab-a07f-d00e7561befc', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7c5c-984b-24a8f75bb92e', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7cd3-9a73-4cbff7659d50', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7d35-a9c8-a61688136eac', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7d38-aa66-6857f05a0835', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7e10-9248-ed2163db05ca', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7ea8-8a35-7bc3c461472d', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7eef-a530-d0b2eedec883', '2025-02-01 09:30:00.5+00', '2024-06', NULL, '15'),
('01a21bde-94f1-7eef-a530-d0b2eedec883', '2025-02-02 00:00:00+00', '2024-06', NULL, '17'),
('01a21bde-94f1-7eef-a530-d0b2eedec883', '2025-02-25 10:00:00+00', '2025-02', NULL, '19'),
('01a21bde-94f1-7f85-a9e8-5793bea549cd', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-94f1-7fc2-910e-fa6fe48a7182', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-951b-7e55-a376-eb6c1f991efb', '2025-02-01 09:30:00.5+00', '2025-02', NULL, '21');
INSERT INTO pb_broadband_upgrade.intakes (number, source, at) OVERRIDING SYSTEM VALUE VALUES
('1', 'crm', '2025-03-01 08:20:00.123+00'),
('2', 'crm', '2025-03-01 08:20:00.123+00'),
('3', 'crm', '2025-03-01 08:30:00.123+00'),
('4', 'web-form', '2025-03-01 08:40:00.123+00'),
('5', 'web-form', '2025-03-01 09:10:00.123+00'),
('6', 'line-register', '2025-03-01 09:20:00.123+00'),
('7', 'web-form', '2025-03-01 10:50:00.123+00'),
('8', 'web-form', '2025-03-01 11:00:00.123+00'),
('9', 'crm', '2025-03-01 11:10:00.123+00'),
('10', 'web-form', '2025-03-01 11:50:00.123+00'),
('11', 'web-form', '2025-03-01 12:00:00.123+00'),
('12', 'web-form', '2025-03-01 12:10:00.123+00'),
('13', 'web-form', '2025-03-01 12:20:00.123+00'),
('14', 'web-form', '2025-03-01 12:30:00.123+00'),
('15', 'web-form', '2025-03-01 13:50:00.123+00'),
('16', 'web-form', '2025-03-01 14:00:00.123+00'),
('17', 'web-form', '2025-03-01 14:10:00.123+00'),
('18', 'web-form', '2025-03-01 14:20:00.123+00'),
('19', 'web-form', '2025-03-01 14:50:00.123+00'),
('20', 'web-form', '2025-03-01 15:00:00.123+00'),
('21', 'web-form', '2025-03-01 15:10:00.123+00'),
('22', 'crm', '2025-03-01 15:30:00.123+00'),
('23', 'line-register', '2025-03-01 15:40:00.123+00');
SELECT pg_catalog.setval('pb_broadband_upgrade.intakes_number_seq', 23, true);
INSERT INTO pb_broadband_upgrade.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, name, phone, email, "currentSpeed", area) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-94f1-7011-ac1a-67717762e0b7', 'f3233cc5-0779-4025-7667-c01ab8adc51e', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 57', '+4790000057', NULL, '33.5', NULL),
('01a21bde-94f1-70b9-b791-076e739972cd', '66929283-f58e-c9d8-7e35-9f6575737157', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 86', '+4790000086', 'person86@example.org', '18', NULL),
('01a21bde-94f1-70be-864e-edfaed2804f7', '9019ea08-cf17-a771-2849-c8ff21fa87be', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 39', '+4790000039', NULL, '24.5', NULL),
('01a21bde-94f1-7109-b212-2bb14b4b51d6', '98e4e36c-7db7-5224-56bf-5227a9bcec63', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 13', '+4790000013', 'person13@example.org', '113', NULL),
('01a21bde-94f1-716b-ac42-132907814239', '8ac07314-5226-53bd-4ef1-249eebae42b0', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 68', '+4790000068', 'person68@example.org', '9', NULL),
('01a21bde-94f1-71b8-8dc0-0d7d8f2e7f9b', 'a9719d62-725c-1844-e255-49c8cb2e47a0', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 55', '+4790000055', 'person55@example.org', '32.5', NULL),
('01a21bde-94f1-71cc-98f3-8d12d7b15f2b', '39049dd8-1e71-8924-ece3-444a6ba9dbaa', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 66', '+4790000066', NULL, '8', NULL),
('01a21bde-94f1-71d4-bd91-22ad2407ecc6', '65595b33-ec22-da54-5183-4e8a2fea5765', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 91', '+4790000091', 'person91@example.org', '20.5', NULL),
('01a21bde-94f1-71dd-a758-7b4bcdc709ea', 'b6bed346-f4a1-7e0c-7877-d8a88fcc9ff6', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 32', '+4790000032', 'person32@example.org', '21', NULL),
('01a21bde-94f1-720a-b7f0-22e3c276ce46', '3a21a110-0e08-a7e1-9826-e3f42439c8c6', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 83', '+4790000083', 'person83@example.org', '16.5', NULL),
('01a21bde-94f1-721c-8207-7d6b7887ec31', 'dd62fcd9-1acb-b298-068b-fa519340834b', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 87', '+4790000087', NULL, '18.5', NULL),
('01a21bde-94f1-7234-97b1-54e587b84179', '9c464cb4-24c9-9703-7d43-ad0de7574689', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 28', '+4790000028', 'person28@example.org', '128', NULL),
('01a21bde-94f1-7241-984b-0d5bea7e5653', 'a0df3a5a-8645-f114-e273-f74c06e29e13', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 95', '+4790000095', 'person95@example.org', '22.5', NULL),
('01a21bde-94f1-7275-b8f9-c3a7b8ded2ce', '780ed377-0dd3-640b-671d-e3bac17b4167', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', '2025-03-01 11:20:00.123+00', 'Åse Fjøs 44', '+4790000044', 'person44@example.org', '27', NULL),
('01a21bde-94f1-7281-b6c3-b0943c436631', 'e9fbba9f-f8a1-1d9c-7781-bc97b7bfdd94', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 75', '+4790000075', NULL, '12.5', NULL),
('01a21bde-94f1-7282-a251-d55e9be91c1c', 'be611fce-427c-bd60-0283-edf5e5b28944', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 84', '+4790000084', NULL, '17', NULL),
('01a21bde-94f1-72ad-88fe-0c95bd4733fb', 'bb82d73e-ed52-3f99-9de6-c9663308dee8', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 65', '+4790000065', 'person65@example.org', '7.5', NULL),
('01a21bde-94f1-72c2-baa6-4e5b535b3e85', 'edb15900-5079-96b2-d8d9-80612b13f038', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 56', '+4790000056', 'person56@example.org', '33', NULL),
('01a21bde-94f1-72cc-ad26-db9d61d96401', '93d5f2fb-0814-b6fc-28bb-85d6acb71e01', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 64', '+4790000064', 'person64@example.org', '7', NULL),
('01a21bde-94f1-72de-9fce-5275946b6cdf', 'b5180b50-66b1-40ed-0b26-8488ec4ccb50', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 14', '+4790000014', 'person14@example.org', '114', NULL),
('01a21bde-94f1-730e-89c2-0e9894201228', 'ab047f13-07bc-2570-617c-cfc1906dc7e4', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 79', '+4790000079', 'person79@example.org', '14.5', NULL),
('01a21bde-94f1-7328-a51a-7d9613d17855', '776294ff-ab2b-7b0d-930c-f8d70b6aa498', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 20', '+4790000020', 'person20@example.org', '120', NULL),
('01a21bde-94f1-7330-8e77-f45ec2b4b223', '9e741918-f4d3-a6f4-5935-2a1442e88aad', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 30', '+4790000030', NULL, '20', NULL),
('01a21bde-94f1-7383-80a5-8a437069643b', '71b2a70c-2fa2-639e-02b6-6f70e6109018', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 35', '+4790000035', 'person35@example.org', '22.5', NULL),
('01a21bde-94f1-739a-bfc9-770f1815f006', 'ee32e3b1-3900-9156-fcc5-984822530cb3', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 33', '+4790000033', NULL, '21.5', NULL),
('01a21bde-94f1-73f3-9610-108c63079c64', 'b7d1bd58-a0e8-2598-3052-fd5e35c71ef1', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 99', '+4790000099', NULL, '24.5', NULL),
('01a21bde-94f1-73f9-a4ab-96512a111402', '860bf0cf-79a3-1460-1891-3d6227361944', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 94', '+4790000094', 'person94@example.org', '22', NULL),
('01a21bde-94f1-7447-9e34-5b2dc7929355', 'a1dfe355-5af1-d935-6dd6-c8e42da853d6', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 26', '+4790000026', 'person26@example.org', '126', NULL),
('01a21bde-94f1-7472-8bcb-c66b954f4320', 'ddd82365-3854-b604-4a54-05a08904d08d', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 48', '+4790000048', NULL, '29', NULL),
('01a21bde-94f1-74a9-9c12-f3306c6530e4', 'bc009441-9556-794f-fc16-d6cbcf19ad33', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 17', '+4790000017', 'person17@example.org', '117', NULL),
('01a21bde-94f1-74bc-b377-788de60e1588', '052c3f34-2d89-724f-901f-aed57c903994', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 80', '+4790000080', 'person80@example.org', '15', NULL),
('01a21bde-94f1-751c-83a9-3485e680b093', '42c40c5a-8790-4600-c0fd-f742e5283be4', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 36', '+4790000036', NULL, '23', NULL),
('01a21bde-94f1-75b2-b3c8-ce54b0cebc59', '2e87b031-eddd-d788-aa34-abd09da839da', '1', '{3,3,NULL,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 27', '+4790000027', NULL, '127', NULL),
('01a21bde-94f1-75bc-8564-e55d952fe92f', '8431839b-51ed-b31b-6c30-d3ad69820279', '1', '{3,3,NULL,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 0', '+4790000000', NULL, '5', NULL),
('01a21bde-94f1-75dc-9875-af5548019af2', '4f33b65a-ba7b-29e5-6a0e-2940dd7e7d98', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 76', '+4790000076', 'person76@example.org', '13', NULL),
('01a21bde-94f1-7627-ad1d-1a7faa622f77', 'dd8f0e83-e96f-1920-c65a-d1231f4b1493', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 67', '+4790000067', 'person67@example.org', '8.5', NULL),
('01a21bde-94f1-768d-be2a-ce2459ea646f', '6382f671-bb45-7aa6-f4a2-511f0d33b4fc', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 71', '+4790000071', 'person71@example.org', '10.5', NULL),
('01a21bde-94f1-76b4-8bc7-b668ed3a8067', '6f1a4a2a-3733-7480-c56d-3f6a22892a3f', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 85', '+4790000085', 'person85@example.org', '17.5', NULL),
('01a21bde-94f1-76ca-b694-71a9e4e887f1', 'e1498d35-c481-0f76-17fd-616be2dbe565', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 38', '+4790000038', 'person38@example.org', '24', NULL),
('01a21bde-94f1-76de-9264-eecc1269de7a', 'b556be8a-cbe3-43a8-8275-8098ee092fba', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 70', '+4790000070', 'person70@example.org', '10', NULL),
('01a21bde-94f1-7707-9340-6213ad70c3af', '25f30c69-73d5-b9b2-3f80-9194dc170807', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 74', '+4790000074', 'person74@example.org', '12', NULL),
('01a21bde-94f1-775d-bb98-9ced12f9f11b', 'b7cd2ef1-e5f6-9924-8676-431720aeb487', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 23', '+4790000023', 'person23@example.org', '123', NULL),
('01a21bde-94f1-778c-b23d-edc02ac28544', 'cdb48e7b-123a-ec26-6e03-6cfefb08f47c', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 96', '+4790000096', NULL, '23', NULL),
('01a21bde-94f1-77c6-8bdc-5d655be414ec', '0967e0e3-128a-d2f5-80f3-cda9d4667843', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 60', '+4790000060', NULL, '5', NULL),
('01a21bde-94f1-77e3-86da-271b79279005', 'e4104acf-2a60-8616-0b42-74828949ece9', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 93', '+4790000093', NULL, '21.5', NULL),
('01a21bde-94f1-7807-8c6f-491fbc00af5a', 'c6c7d647-055e-4a94-5bb4-4e23f088fb66', '1', '{3,3,NULL,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 12', '+4790000012', NULL, '112', NULL),
('01a21bde-94f1-780a-b285-bbff100afe28', '7e96ab9c-766f-b1da-90e9-3366ab114ee4', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 53', '+4790000053', 'person53@example.org', '31.5', NULL),
('01a21bde-94f1-7837-8f4f-4a3dc1dc0c70', 'abd282a9-37c5-3d0f-74a4-4d56b124496a', '1', '{3,3,NULL,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 24', '+4790000024', NULL, '124', NULL),
('01a21bde-94f1-784b-9145-4f278c70cdfe', '58d0508d-44da-5ab4-4afe-979ba74d91c2', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 72', '+4790000072', NULL, '11', NULL),
('01a21bde-94f1-7868-b0e6-b3261de44118', '9eb67ad4-fe1b-5d4f-edaa-3bec1ca05f7f', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 19', '+4790000019', 'person19@example.org', '119', NULL);
INSERT INTO pb_broadband_upgrade.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, name, phone, email, "currentSpeed", area) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-94f1-78a5-a0eb-3339cc90e5ee', '33e045b7-a01e-8ea4-15e5-1a3515c0dad1', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 59', '+4790000059', 'person59@example.org', '34.5', NULL),
('01a21bde-94f1-78cb-99c4-df05d162db5d', '3570a226-19ef-d206-1109-960973011e60', '1', '{3,3,NULL,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 18', '+4790000018', NULL, '118', NULL),
('01a21bde-94f1-78e5-ac1c-31cce252ca95', 'ac54a229-ac95-f9b8-6fb8-b254fe4089d9', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 37', '+4790000037', 'person37@example.org', '23.5', NULL),
('01a21bde-94f1-7907-a0f0-05767dc6779b', 'a5a406dd-ed6c-f91d-5943-890a303e1a85', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 97', '+4790000097', 'person97@example.org', '23.5', NULL),
('01a21bde-94f1-7921-9658-5d1b3e137d9e', '01c57ec5-a737-6dc5-003b-59f12ab895c9', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 82', '+4790000082', 'person82@example.org', '16', NULL),
('01a21bde-94f1-7960-8ec4-581b7339ecd9', 'c8879ada-0f38-79de-b5fa-b04d05f05a23', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 52', '+4790000052', 'person52@example.org', '31', NULL),
('01a21bde-94f1-79c2-9bce-175a090172f2', '610f82a8-1600-fc03-4897-8ff9064f4265', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 34', '+4790000034', 'person34@example.org', '22', NULL),
('01a21bde-94f1-79d4-8f8d-fbccd517a22c', 'd6822424-fb66-457a-e4d8-51423212b926', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 69', '+4790000069', NULL, '9.5', NULL),
('01a21bde-94f1-79de-b722-713a92e0a28a', '397eaa3c-49a3-c114-d809-43340e3ac9cc', '1', '{20,20,3,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 15:00:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 1', '+4790000001', 'person1@example.org', '5.5', NULL),
('01a21bde-94f1-79df-a5ca-c8b34839b649', '7e60c0bc-d90d-9211-b25d-5e498e1d744e', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 16', '+4790000016', 'person16@example.org', '116', NULL),
('01a21bde-94f1-79f2-8435-f75a318059ca', '80ab7e48-1dc6-dfd3-3097-40f11bbfdddb', '1', '{3,3,14,14,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 12:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 10', '+4790000010', 'line@example.org', '111', NULL),
('01a21bde-94f1-7a70-87a3-4001bf23fda0', '7be96942-9df4-b3fa-344f-e3ae291b66a9', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 89', '+4790000089', 'person89@example.org', '19.5', NULL),
('01a21bde-94f1-7a89-b556-1f4f25a90320', '07801bae-7c3a-c080-a644-8d0100839238', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 63', '+4790000063', NULL, '6.5', NULL),
('01a21bde-94f1-7a95-a35a-cbdac9e3914e', 'bae08317-0fbe-307e-0d48-f27353e9e961', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 29', '+4790000029', 'person29@example.org', '129', NULL),
('01a21bde-94f1-7ac0-8485-9a3d88e00773', '7d2f38f3-dc37-5925-1bf7-0b374e49d4d5', '1', '{3,3,3,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 8', '+4790000008', 'person8@example.org', '9', NULL),
('01a21bde-94f1-7b24-9b85-97eefc278f51', '0b28e4b9-6b19-d377-ffe6-bd42bb8f42db', '1', '{3,3,3,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 4', '+4790000004', 'person4@example.org', '7', NULL),
('01a21bde-94f1-7b4d-9e94-1fe8bc7cab55', '89bb4994-1a63-eb86-6a45-6df8acdba7fe', '1', '{3,3,NULL,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 15', '+4790000015', NULL, '115', NULL),
('01a21bde-94f1-7b65-be7e-5ea6e0f7c396', '06e917a4-9c9e-3886-3c7c-a26ff74e7cde', '1', '{3,3,NULL,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 21', '+4790000021', NULL, '121', NULL),
('01a21bde-94f1-7bab-a07f-d00e7561befc', '5cdbc6cd-1077-e536-261c-ddb59b010238', '1', '{3,3,3,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 2', '+4790000002', 'person2@example.org', '6', NULL),
('01a21bde-94f1-7bba-984c-65ca3d3598a4', '0e88dce0-0947-fef5-d123-36cbe1458e19', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 62', '+4790000062', 'person62@example.org', '6', NULL),
('01a21bde-94f1-7bbf-ac8e-a8d68510c024', '4844fcfb-1fcb-b778-ac6b-e8b38c2abe29', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 58', '+4790000058', 'person58@example.org', '34', NULL),
('01a21bde-94f1-7bef-9706-c332e5469b1b', '70a0198c-483f-d4b5-7224-19c39b74a7d8', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 81', '+4790000081', NULL, '15.5', NULL),
('01a21bde-94f1-7c16-ae7e-b1d4c4b3b656', 'ef9b2e10-6c33-e2a7-a4b0-3bc7f3383a5a', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', '2025-03-01 13:20:00.123+00', 'Kåre Fjøs 49', '+4790000049', 'person49@example.org', '29.5', NULL),
('01a21bde-94f1-7c5c-984b-24a8f75bb92e', '7c0becca-86b6-5256-70cb-b2f49115f8f6', '1', '{3,3,NULL,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 9', '+4790000009', NULL, '9.5', NULL),
('01a21bde-94f1-7cd3-9a73-4cbff7659d50', '88bce32c-ea92-0acd-3c64-195759323ce2', '1', '{3,3,3,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 7', '+4790000007', 'person7@example.org', '8.5', NULL),
('01a21bde-94f1-7d35-a9c8-a61688136eac', '33744b5b-d9ce-dbf3-27f4-5ada85c0644c', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 25', '+4790000025', 'person25@example.org', '125', NULL),
('01a21bde-94f1-7d38-aa66-6857f05a0835', 'b5ba9f38-c1ba-cd45-5e4a-637e8b9bddb8', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 11', '+4790000011', 'person11@example.org', '111', NULL),
('01a21bde-94f1-7d3a-90e4-c51568d28930', '7e08fd7e-db4b-330e-edf1-eee7f603fee3', '1', '{11,1,1,1,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 12:00:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ærlig Øst', '+4790000046', 'person46@example.org', '28', NULL),
('01a21bde-94f1-7d4d-9b38-e9fed2188451', 'e07a1863-2b2e-697f-7900-37e9f11423a9', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 45', '+4790000045', NULL, '27.5', NULL),
('01a21bde-94f1-7d50-9e33-6dea95672ba6', 'ff76faa3-3c73-a51b-e128-cd951c15fb27', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 73', '+4790000073', 'person73@example.org', '11.5', NULL),
('01a21bde-94f1-7dc3-8dac-87202a64c28f', '6f016644-da4a-dfd4-039e-3f9ce70f9a69', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 77', '+4790000077', 'person77@example.org', '13.5', NULL),
('01a21bde-94f1-7dfe-8af0-bb2c54b27acc', 'ec3a78b4-cf6d-3973-01d5-4f8b1ec0c840', '1', '{1,1,12,12,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 12:10:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 47', '+4790000047', NULL, '7', NULL),
('01a21bde-94f1-7e10-9248-ed2163db05ca', '693847c6-e68c-d6d5-c49a-ef7b3707432a', '1', '{3,3,3,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 5', '+4790000005', 'person5@example.org', '7.5', NULL),
('01a21bde-94f1-7e1a-9056-b744b0c0c125', '623e04b5-3ac8-4ce7-4b75-b800aeb87ee3', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 51', '+4790000051', NULL, '30.5', NULL),
('01a21bde-94f1-7e33-9119-f27f7d3b4b74', '2c55c466-b5ae-2216-29a5-e6e2b4d353c9', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 61', '+4790000061', 'person61@example.org', '5.5', NULL),
('01a21bde-94f1-7e98-b6ce-3e430960b814', '728f9c67-6fe2-d1ff-002a-fdb10e80e14b', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 31', '+4790000031', 'person31@example.org', '20.5', NULL),
('01a21bde-94f1-7e9b-af1b-40625767e9ad', '72657901-a2b5-a317-6da8-b34dc5b686bf', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 90', '+4790000090', NULL, '20', NULL),
('01a21bde-94f1-7ea8-8a35-7bc3c461472d', 'd5f0962e-ce69-6462-1e07-ef5c60bafb04', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 22', '+4790000022', 'person22@example.org', '122', NULL),
('01a21bde-94f1-7eb7-936d-b79864857d5d', '39625463-fe26-f38a-899e-5847e4c610d6', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 98', '+4790000098', 'person98@example.org', '24', NULL),
('01a21bde-94f1-7eef-a530-d0b2eedec883', 'e9b6f7a2-d951-da8f-83af-3fb00a3378fd', '1', '{19,19,1,1,15}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 14:50:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Ås', '+4790000050', 'person50@example.org', '30', '01'),
('01a21bde-94f1-7f04-b01c-254b6a861b54', '08f1bbbc-3103-6558-7a8a-f9ce07dff858', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 54', '+4790000054', NULL, '32', NULL),
('01a21bde-94f1-7f11-958f-aa576a957486', '0c55006c-4e70-e68e-73ab-b1f644e54c4f', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 92', '+4790000092', 'person92@example.org', '21', NULL),
('01a21bde-94f1-7f83-bca6-744c966fc12f', '8008df91-cda3-ca17-3ad3-c8c0bef9dbf6', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 88', '+4790000088', 'person88@example.org', '19', NULL),
('01a21bde-94f1-7f85-a9e8-5793bea549cd', '5fb0509a-f13b-1c6c-550c-417e7142eeca', '1', '{3,3,NULL,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 6', '+4790000006', NULL, '8', NULL),
('01a21bde-94f1-7f8c-ae0f-d3b73201e97a', '973c8f61-5d37-b4ed-b28e-589509180baa', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 78', '+4790000078', NULL, '14', NULL),
('01a21bde-94f1-7fc2-910e-fa6fe48a7182', '13a45aa4-b3af-351e-3391-566850d9433b', '1', '{3,3,NULL,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 3', '+4790000003', NULL, '6.5', NULL),
('01a21bde-9501-7020-a6b0-2b3a423e2e7f', '8543522a-6a4b-606a-eef9-205d0b8b1e45', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 177', '+4790000177', NULL, '33.5', NULL),
('01a21bde-9501-703a-8530-0abc26b29ec2', '04aa4f52-1278-408b-3866-e7be1c78edb0', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 157', '+4790000157', 'person157@example.org', '23.5', NULL),
('01a21bde-9501-705d-88c1-37c7d437071c', '804b54dc-2da3-6212-b888-6692ec79543b', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 193', '+4790000193', 'person193@example.org', '11.5', NULL),
('01a21bde-9501-708a-a7e9-832627106311', '2afc2822-5705-ba9d-1af6-c3a14e06dd2e', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 152', '+4790000152', 'person152@example.org', '21', NULL);
INSERT INTO pb_broadband_upgrade.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, name, phone, email, "currentSpeed", area) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9501-70a4-853f-b437b52770ed', 'f4c15f72-6320-a91a-e4f9-ac2434a14200', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 113', '+4790000113', 'person113@example.org', '31.5', NULL),
('01a21bde-9501-70b1-b24d-aaf64b24eea3', 'a18f3a9e-fb43-c829-8c62-c589e7ed1b88', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 153', '+4790000153', NULL, '21.5', NULL),
('01a21bde-9501-70bb-96a3-a177455ee667', 'e3badafd-6e03-4981-b90f-7556e612fa5c', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 165', '+4790000165', NULL, '27.5', NULL),
('01a21bde-9501-710d-a69c-a6874e421957', 'fcbfdc18-f8d5-b135-d054-ab5bc854b66b', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 131', '+4790000131', 'person131@example.org', '10.5', NULL),
('01a21bde-9501-711f-bbf5-9aba5f406eff', 'da7c7f77-75de-62cd-11c3-d2a701a93a8e', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 191', '+4790000191', 'person191@example.org', '10.5', NULL),
('01a21bde-9501-7124-96d1-8a4ff854dc67', 'f06a7b68-0ac9-4dd7-679e-9102e5bd752e', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 159', '+4790000159', NULL, '24.5', NULL),
('01a21bde-9501-7140-b450-b1b1828c8b93', '20dfe5f9-4ab6-ccc3-4fa7-4da2ccdda6a1', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 190', '+4790000190', 'person190@example.org', '10', NULL),
('01a21bde-9501-7172-992f-7839616a8f79', '2d08984d-3a3e-1598-b9e0-43b12c042e1e', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 105', '+4790000105', NULL, '27.5', NULL),
('01a21bde-9501-71b9-9cad-df8ead7c80bf', '8d0287b5-7997-a806-a0c1-28933fd65e75', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 106', '+4790000106', 'person106@example.org', '28', NULL),
('01a21bde-9501-71c0-bdfa-84201cb0e1cf', '186e0e31-ae86-b261-15f1-32ca40768b24', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 183', '+4790000183', NULL, '6.5', NULL),
('01a21bde-9501-721c-bd0f-50a7ebbddd91', '30aafcf1-8e5c-64c1-2dec-b4cafe4cab9f', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 197', '+4790000197', 'person197@example.org', '13.5', NULL),
('01a21bde-9501-7229-bb56-4233b338e0a9', 'f9485b8f-903e-5edd-4cd5-61c5654a0f6a', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 170', '+4790000170', 'person170@example.org', '30', NULL),
('01a21bde-9501-7235-b561-21c62194379c', '1371cdbf-56eb-7f9d-c4fe-ec683a16a58c', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 187', '+4790000187', 'person187@example.org', '8.5', NULL),
('01a21bde-9501-729d-b650-0ef35a9723ff', 'ce913b10-3059-beef-6829-3b88e44bf938', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 126', '+4790000126', NULL, '8', NULL),
('01a21bde-9501-72e7-9052-45912c779143', 'd153b9e3-db18-3c0e-61dd-051d4fdca56b', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 173', '+4790000173', 'person173@example.org', '31.5', NULL),
('01a21bde-9501-72fe-8c5d-a3cb4e0edadd', '7e71f8d4-d8b0-f019-9ad3-712d12357aea', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 186', '+4790000186', NULL, '8', NULL),
('01a21bde-9501-7305-8564-388324832722', '7c6200b1-e0a1-e7b3-9aee-5a22e38edc4a', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 194', '+4790000194', 'person194@example.org', '12', NULL),
('01a21bde-9501-7319-97db-67bfa1e779e1', 'bf2efa87-c3f1-c13b-17fb-f428112cf5e2', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 108', '+4790000108', NULL, '29', NULL),
('01a21bde-9501-7355-bbf1-41406e2be10e', '626e32c1-0d24-0fcb-b506-075507665073', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 124', '+4790000124', 'person124@example.org', '7', NULL),
('01a21bde-9501-7373-ac06-97afef37a7d7', '0a4f7225-6981-2504-6410-6c22e8076c7f', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 154', '+4790000154', 'person154@example.org', '22', NULL),
('01a21bde-9501-73ec-912d-d0994430a33f', '55707535-e429-0970-2e07-45ee9009071d', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 192', '+4790000192', NULL, '11', NULL),
('01a21bde-9501-7406-9fdc-ee85f1cdf99a', '97ab25da-9e37-d083-935c-68c5f16a3e43', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 147', '+4790000147', NULL, '18.5', NULL),
('01a21bde-9501-7409-b96f-894e44571e88', '35f3139c-3a02-10cc-1ee3-715e81cf0e24', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 104', '+4790000104', 'person104@example.org', '27', NULL),
('01a21bde-9501-7422-b69d-1a3271e6b9cc', 'a89938d2-e1e1-0167-88c0-c1e77f48b475', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 132', '+4790000132', NULL, '11', NULL),
('01a21bde-9501-742f-83c2-3d1d38f1a6ea', 'e9063cbd-f05f-52f4-7a95-33b6623fd0f0', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 198', '+4790000198', NULL, '14', NULL),
('01a21bde-9501-74d4-aa51-c7dc9a687e87', '17d362fa-dfcb-cb28-0aae-3faf0d6b8203', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 133', '+4790000133', 'person133@example.org', '11.5', NULL),
('01a21bde-9501-750a-a6c9-07e4bfbe13fb', '00ae9206-d147-5b1d-3239-e989c61839d3', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 109', '+4790000109', 'person109@example.org', '29.5', NULL),
('01a21bde-9501-7517-b300-5d71403570b5', 'd87fed86-2b24-a1b0-965b-92f4594d425f', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 116', '+4790000116', 'person116@example.org', '33', NULL),
('01a21bde-9501-753a-b5a8-75abb5878146', 'd7e4fdde-9e44-4dd9-ff81-363c66619c62', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 161', '+4790000161', 'person161@example.org', '25.5', NULL),
('01a21bde-9501-759d-b356-4a7456b09eb3', '06b133f0-a00d-46c1-2b5b-ac38dc2f9948', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 199', '+4790000199', 'person199@example.org', '14.5', NULL),
('01a21bde-9501-75a5-9938-a54eb997a26c', '582651ed-428c-5d91-b805-466bcbe63536', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 181', '+4790000181', 'person181@example.org', '5.5', NULL),
('01a21bde-9501-75bb-ae8b-825cd6f738d6', '5a8aaf99-46e3-3434-7c51-d8da621921c9', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 185', '+4790000185', 'person185@example.org', '7.5', NULL),
('01a21bde-9501-75d4-be08-ba1c9bc33341', '19317d5b-ec19-4b98-9d78-f970bb084085', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 184', '+4790000184', 'person184@example.org', '7', NULL),
('01a21bde-9501-761c-8d71-b8e5b89ead48', '80199fc9-45f3-4a2a-610d-1f864098f33c', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 178', '+4790000178', 'person178@example.org', '34', NULL),
('01a21bde-9501-762b-98d7-93e492c0d2d3', '60c93ed6-b3ee-29fa-61eb-9f7d2281737b', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 188', '+4790000188', 'person188@example.org', '9', NULL),
('01a21bde-9501-7641-b8cc-69ca8fa46b3d', '5abfaab0-0b5a-25d9-8f8f-dcfac3034e49', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 171', '+4790000171', NULL, '30.5', NULL),
('01a21bde-9501-7647-9120-efbde36ba559', 'f0809c7f-a031-67cf-1eab-e2a0ba815609', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 182', '+4790000182', 'person182@example.org', '6', NULL),
('01a21bde-9501-7650-bb23-b01c3b42d9f2', '08d07d8c-391a-50d2-a4fb-8a88e4a94874', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 139', '+4790000139', 'person139@example.org', '14.5', NULL),
('01a21bde-9501-766e-8137-380136cc4164', 'da32a81a-6526-022a-d5a0-39293c131260', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 122', '+4790000122', 'person122@example.org', '6', NULL),
('01a21bde-9501-76b9-b91d-a43ddfeef0af', 'e6ea41b6-f7d5-f2b7-b9d3-a6f15f45748b', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 127', '+4790000127', 'person127@example.org', '8.5', NULL),
('01a21bde-9501-774c-b9bb-48dc9557b7d0', 'f23dcaf9-1ad3-00d8-caa4-aad66b9411c0', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 195', '+4790000195', NULL, '12.5', NULL),
('01a21bde-9501-7771-b6c4-91db7953870f', 'bb10cf15-7b3a-2c02-0273-6045a7910722', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 169', '+4790000169', 'person169@example.org', '29.5', NULL),
('01a21bde-9501-777f-9192-c031a7820894', '9e356133-50ec-4fd2-08ec-71a1becfa6c0', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 101', '+4790000101', 'person101@example.org', '25.5', NULL),
('01a21bde-9501-7799-b41d-7aca4aa2dc35', '5a89a56b-e9c4-50fb-750e-0c6a50c89868', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 137', '+4790000137', 'person137@example.org', '13.5', NULL),
('01a21bde-9501-77a1-97aa-1b3c4689d8e1', 'b27ff24a-c35c-d3ec-8b0c-5f3ddc955264', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 164', '+4790000164', 'person164@example.org', '27', NULL),
('01a21bde-9501-77b3-963f-0a87629b0bf4', '70ed1e7b-94df-d6c2-3879-298ab56617dd', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 123', '+4790000123', NULL, '6.5', NULL),
('01a21bde-9501-77bb-94ac-37f172f80161', 'a19c8ce5-ac2d-62c4-51ec-f417b39c8d01', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 144', '+4790000144', NULL, '17', NULL),
('01a21bde-9501-7800-b695-343615a24721', 'ffee5edb-960a-8f18-e9e6-2a7a08e56178', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 174', '+4790000174', NULL, '32', NULL),
('01a21bde-9501-787f-928f-813d93c27aa3', 'd349edbb-d769-92db-29a5-95147b546455', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 179', '+4790000179', 'person179@example.org', '34.5', NULL),
('01a21bde-9501-78dd-a7ce-11bd8a68aac1', '002d0c7f-438d-54e3-7856-16c453813cdf', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 118', '+4790000118', 'person118@example.org', '34', NULL);
INSERT INTO pb_broadband_upgrade.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, name, phone, email, "currentSpeed", area) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9501-78ee-9351-a6cb1aed75e3', '57189141-ee19-1b18-c22a-70fdbac4aa83', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 151', '+4790000151', 'person151@example.org', '20.5', NULL),
('01a21bde-9501-7928-9bcc-906d4d4af8f4', '71b9808e-5181-c0af-ea22-23c3cddc5245', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 128', '+4790000128', 'person128@example.org', '9', NULL),
('01a21bde-9501-792f-8fc5-3deba907776b', '1ceb6e35-abaf-d15c-2bd1-bf29f6ec975f', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 103', '+4790000103', 'person103@example.org', '26.5', NULL),
('01a21bde-9501-792f-bb14-4ae5eb452a93', '3dcc54d4-fa28-f7fe-e766-436d24c0baab', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 125', '+4790000125', 'person125@example.org', '7.5', NULL),
('01a21bde-9501-798f-8c5b-0e9eea0bdb79', '5b798aed-fa1f-4efb-89f6-a0fddc13172f', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 163', '+4790000163', 'person163@example.org', '26.5', NULL),
('01a21bde-9501-79b5-82e9-5ba74bb00ae6', 'b3b285f0-b726-7b98-052f-110bd8daa8f4', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 176', '+4790000176', 'person176@example.org', '33', NULL),
('01a21bde-9501-79eb-a991-a0eec2f4c647', '76648bc0-9691-6193-2e6d-0a64f58a4b64', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 111', '+4790000111', NULL, '30.5', NULL),
('01a21bde-9501-7a0e-90a8-9a34bc14ab73', 'b020f325-b3a7-e866-f201-a74ddbd71691', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 196', '+4790000196', 'person196@example.org', '13', NULL),
('01a21bde-9501-7a2c-8cae-29f916061705', '90407871-df50-e63f-7159-3b4091b84703', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 158', '+4790000158', 'person158@example.org', '24', NULL),
('01a21bde-9501-7a54-82ba-e8dd3989d943', 'd4289fbf-f9b6-c9ac-dd74-5de2ec039fb3', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 129', '+4790000129', NULL, '9.5', NULL),
('01a21bde-9501-7a7a-9092-f30e851e57f1', '76bbf5cd-78e5-4c79-6aa7-dffd718ee96f', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 130', '+4790000130', 'person130@example.org', '10', NULL),
('01a21bde-9501-7a84-a174-da28349f9f8a', 'ea34fbea-b43b-9be2-952a-e3682ab91add', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 115', '+4790000115', 'person115@example.org', '32.5', NULL),
('01a21bde-9501-7a94-a508-4bd5aeeedafe', '5bd8e09e-f97b-e54c-2d2e-c71595275897', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 110', '+4790000110', 'person110@example.org', '30', NULL),
('01a21bde-9501-7ab1-babd-174b99daa39d', 'bf493d0a-74ca-f9ab-5c93-ceecc93532d9', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 114', '+4790000114', NULL, '32', NULL),
('01a21bde-9501-7ad1-b484-1f2e968ac2aa', '8e312d0b-0208-7d08-8276-d71d62a3d2c6', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 149', '+4790000149', 'person149@example.org', '19.5', NULL),
('01a21bde-9501-7aed-bdd9-903836807e80', '3120b8a0-4df3-2041-75d0-103020eb5c5f', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 102', '+4790000102', NULL, '26', NULL),
('01a21bde-9501-7b04-8c76-8846101687d0', '7c3b0e60-51fb-0561-3fee-f7e6f166f404', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 172', '+4790000172', 'person172@example.org', '31', NULL),
('01a21bde-9501-7b07-9a55-2829a227968c', 'eda47073-110a-dc2e-3a19-bfaae6883097', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 121', '+4790000121', 'person121@example.org', '5.5', NULL),
('01a21bde-9501-7b35-912f-33295a0be968', 'ec558ad3-fbbd-18e5-f608-e281e7a95d0b', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 120', '+4790000120', NULL, '5', NULL),
('01a21bde-9501-7b9e-bb4d-99775e3136f9', 'cc067a46-fcec-2dfc-bb9b-c3858e2a8f60', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 119', '+4790000119', 'person119@example.org', '34.5', NULL),
('01a21bde-9501-7c2a-9b37-b99d42922e69', '21c334ec-f269-254f-79be-470a9b2ffcea', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 146', '+4790000146', 'person146@example.org', '18', NULL),
('01a21bde-9501-7c4f-b52f-2faeed460f8b', 'f87bf092-1261-fd42-99b1-da078ee8df86', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 100', '+4790000100', 'person100@example.org', '25', NULL),
('01a21bde-9501-7c59-a847-2cbb0fa42f3d', '0b605f2d-6abb-4119-bc90-1183f141535f', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 166', '+4790000166', 'person166@example.org', '28', NULL),
('01a21bde-9501-7c7f-b75f-aaf54474ea6c', '4837fdb1-860b-f66f-7106-c2224c4eb19a', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 143', '+4790000143', 'person143@example.org', '16.5', NULL),
('01a21bde-9501-7c86-a247-02bc2761959d', 'dc22aa6a-e412-8028-086f-eabe376a9def', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 140', '+4790000140', 'person140@example.org', '15', NULL),
('01a21bde-9501-7cd5-9abd-b9ed84de8e5c', '197bf310-4d52-c882-32d0-bd598665856c', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 150', '+4790000150', NULL, '20', NULL),
('01a21bde-9501-7cf1-a8ff-47a4eac325bd', '35b08366-90b3-06c0-afb6-966678d93f63', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 167', '+4790000167', 'person167@example.org', '28.5', NULL),
('01a21bde-9501-7cfb-8672-a92655967b03', '19fcba0b-d484-960c-ce02-858c8f1e705c', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 107', '+4790000107', 'person107@example.org', '28.5', NULL),
('01a21bde-9501-7cfd-ab25-f7577abd0d41', '6565c38b-e1f3-10a2-f667-dc7f136538b1', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 156', '+4790000156', NULL, '23', NULL),
('01a21bde-9501-7d0c-ac54-1e105f864e25', 'a707dcdd-2e8b-ece0-9618-c965415fe116', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 155', '+4790000155', 'person155@example.org', '22.5', NULL),
('01a21bde-9501-7d4e-85b5-ddaae8803b84', '4d7fc7f2-7dbc-d766-b774-26d4bd6e4bcc', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 168', '+4790000168', NULL, '29', NULL),
('01a21bde-9501-7d8e-9d33-90c6976477a6', '488588b9-cd15-6209-97e6-c4e7da6fff22', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 148', '+4790000148', 'person148@example.org', '19', NULL),
('01a21bde-9501-7d90-bb39-c441ef9dd382', '5871d216-b0e1-7222-a9d0-8e028a7ffa07', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 138', '+4790000138', NULL, '14', NULL),
('01a21bde-9501-7dd2-b4e2-7171efc2c6af', '77405321-b59d-abe7-ead5-606fcc94da9e', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 141', '+4790000141', NULL, '15.5', NULL),
('01a21bde-9501-7e18-98f9-89a84f32453d', '3c0bbd2e-feab-4c99-a3a0-4e5b62f6145e', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 134', '+4790000134', 'person134@example.org', '12', NULL),
('01a21bde-9501-7e3e-89be-a72ceff2dfbd', '172b00e5-3fb5-3a7f-3a9d-9cb6ce52fbd7', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 160', '+4790000160', 'person160@example.org', '25', NULL),
('01a21bde-9501-7e93-9394-19bba75cd811', '14615f04-a833-5a70-8263-f0a35d1c581c', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 117', '+4790000117', NULL, '33.5', NULL),
('01a21bde-9501-7ea5-8211-5e075b34047c', '765bd7cf-a760-d822-1cbd-742d42b68d9a', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 142', '+4790000142', 'person142@example.org', '16', NULL),
('01a21bde-9501-7ed7-b21a-51fbe1161107', '86023da9-58e5-e98d-683d-b1ae43b9d686', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 189', '+4790000189', NULL, '9.5', NULL),
('01a21bde-9501-7ef4-8821-decb567277ba', '5ac06dec-ec41-5407-dd0a-54ff16c204b4', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 175', '+4790000175', 'person175@example.org', '32.5', NULL),
('01a21bde-9501-7f19-825b-0b73b304c122', 'cab13bc9-98bc-db00-9262-d0252f496fa5', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 135', '+4790000135', NULL, '12.5', NULL),
('01a21bde-9501-7f7c-bb82-839625626d06', '9646b8f4-3479-05f3-a4bc-dfdec5e34de4', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 136', '+4790000136', 'person136@example.org', '13', NULL),
('01a21bde-9501-7fae-abc1-9496c791b923', '00bd8394-1458-406d-6712-7637938dcea2', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 112', '+4790000112', 'person112@example.org', '31', NULL),
('01a21bde-9501-7fc1-9a3b-5528de39fef7', 'd610388e-aa4f-b353-28e1-e06ebe03ff1d', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 145', '+4790000145', 'person145@example.org', '17.5', NULL),
('01a21bde-9501-7fc3-bc03-c758ea853c2b', '144a3ade-b052-0980-b0e6-32192a6274ae', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 180', '+4790000180', NULL, '5', NULL),
('01a21bde-9501-7fe1-958c-f002dabc3b08', 'e5ada686-be39-e4e3-eacd-6099a6fcfad6', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 162', '+4790000162', NULL, '26', NULL),
('01a21bde-950b-716f-9d01-45baca16f3f4', '581a5c90-0e15-ddc7-e41e-410d1061d5a3', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Kåre Fjøs 217', '+4790000217', 'person217@example.org', '23.5', NULL),
('01a21bde-950b-71e8-89a0-d16a1114aa24', 'f4c05cbc-8d89-f426-7244-49b8656958d3', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Åse Fjøs 220', '+4790000220', 'person220@example.org', '25', NULL),
('01a21bde-950b-7336-b2a2-17860719b5b4', '2a2db79a-bd6d-45df-5e36-92e6bc7b48a3', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Kåre Fjøs 209', '+4790000209', 'person209@example.org', '19.5', NULL),
('01a21bde-950b-73ce-b1b6-2ba823b3532c', 'c1febdba-6627-7904-072f-97e71e7ab45b', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Kåre Fjøs 205', '+4790000205', 'person205@example.org', '17.5', NULL);
INSERT INTO pb_broadband_upgrade.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, name, phone, email, "currentSpeed", area) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-950b-742a-ad39-7e013a2f41e8', 'f1104b33-7dcf-80a6-554d-296ba28b97c4', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Ørjan Fjøs 214', '+4790000214', 'person214@example.org', '22', NULL),
('01a21bde-950b-744c-a565-a0ede665885d', '43474e9c-c68c-f630-0f7d-325ee78175e6', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Kåre Fjøs 201', '+4790000201', NULL, '15.5', NULL),
('01a21bde-950b-74bc-a7d7-67b240fe1135', '0567353a-c28a-0567-fc5a-e2eb23349c18', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Åse Fjøs 216', '+4790000216', NULL, '23', NULL),
('01a21bde-950b-74f9-9a1c-6296b8ebc81b', '7222acc6-5dfe-cc59-8f49-29fba1b6bbbb', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Ørjan Fjøs 202', '+4790000202', 'person202@example.org', '16', NULL),
('01a21bde-950b-752e-95d8-4fc9f32baa83', '989f2de2-7cb8-5376-8ece-63c7b6d306cf', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Ørjan Fjøs 210', '+4790000210', NULL, '20', NULL),
('01a21bde-950b-7543-83ca-cbe76d76c481', '6c2d6d62-46f7-3fe2-ad2f-abd135fb8659', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Åse Fjøs 204', '+4790000204', NULL, '17', NULL),
('01a21bde-950b-7661-b4e5-51aa1bdeb41f', '683ca615-6467-e562-b3a2-f9eda16da394', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Åse Fjøs 212', '+4790000212', 'person212@example.org', '21', NULL),
('01a21bde-950b-76f7-b11d-117883d829c5', 'cec38f67-bd38-180e-4500-bee39e661879', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Åse Fjøs 208', '+4790000208', 'person208@example.org', '19', NULL),
('01a21bde-950b-7770-ba56-05a772099a4e', '1bc06665-4766-4e54-ab4b-2fb7a1733f97', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Ørjan Fjøs 206', '+4790000206', 'person206@example.org', '18', NULL),
('01a21bde-950b-7792-b134-9ea3d466f00e', 'ec3ab882-7a8d-60bb-6934-da1de663108b', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Ørjan Fjøs 218', '+4790000218', 'person218@example.org', '24', NULL),
('01a21bde-950b-7889-b788-d1b26336f102', 'be1bff7c-dca0-a598-1349-462f79ebbc96', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Siv Fjøs 207', '+4790000207', NULL, '18.5', NULL),
('01a21bde-950b-79ac-b79c-f1ed74baf166', '52639e3d-fc30-51fa-b87e-bebb546cb1cd', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Åse Fjøs 200', '+4790000200', 'person200@example.org', '15', NULL),
('01a21bde-950b-7b26-90ed-de190dd2216b', '424976ed-085f-6b67-8cda-e42666b25f32', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Siv Fjøs 211', '+4790000211', 'person211@example.org', '20.5', NULL),
('01a21bde-950b-7c5a-8ce6-2db8697f4a8e', '6982d28d-b81e-b0ca-dcfe-5af3c0598671', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Siv Fjøs 215', '+4790000215', 'person215@example.org', '22.5', NULL),
('01a21bde-950b-7c7f-a27b-433eaab26a0a', 'f6bfffcd-f466-224b-b9f2-a441f6df2ffe', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Siv Fjøs 219', '+4790000219', NULL, '24.5', NULL),
('01a21bde-950b-7d89-b672-660a18fc5ccd', '6b4fb29f-f849-d0cd-edeb-61acbace253b', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Kåre Fjøs 213', '+4790000213', NULL, '21.5', NULL),
('01a21bde-950b-7e21-8d2a-0a5012e6c543', '6d62d9ab-52a3-f318-7491-d405a2de942a', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Siv Fjøs 203', '+4790000203', 'person203@example.org', '16.5', NULL),
('01a21bde-951b-7e55-a376-eb6c1f991efb', '07524f5e-ff52-64fb-bcbe-e989913b4007', '4', '{21,21,4,NULL,21}', '2025-02-01 09:30:00.5+00', '2024-06', NULL, '2025-03-01 08:40:00.123+00', '2025-03-01 15:10:00.123+00', '2085-03-01 08:40:00.123+00', NULL, 'Kåre Ødegård', '+4790000400', 'kare@example.org', NULL, '50'),
('01a21bde-9523-7dab-9f76-14f8a85ac9ed', 'c4a65616-af2d-6649-19c1-40a3d91f9448', '5', NULL, '2025-02-01 09:30:00.5+00', '2024-06', NULL, '2025-03-01 09:10:00.123+00', NULL, '2085-03-01 09:10:00.123+00', NULL, 'Siv', '+4790000402', NULL, '12.25', NULL),
('01a21bde-954c-7b7b-a84f-fb249076b6b5', '1564ec84-abe2-b06b-f103-cf0b93cc5cac', '8', '{9,9,9,9,NULL}', '2025-03-01 11:00:00.123+00', '2024-06', NULL, '2025-03-01 11:00:00.123+00', '2025-03-01 11:10:00.123+00', '2085-03-01 11:00:00.123+00', NULL, 'Siv Fjøs 43', '+4790000043', 'person43@example.org', '26.5', NULL),
('01a21bde-9550-7bae-b6b7-a29ce9e71fd3', 'a69e34a8-8440-00a9-5e0f-f23bf0adaa74', '9', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 11:10:00.123+00', NULL, '2085-03-01 11:10:00.123+00', NULL, 'Kåre Fjøs 221', '+4790000221', 'person221@example.org', '25.5', NULL),
('01a21bde-966a-7f50-b6e3-3d612a3b35ae', 'dabae1c5-4b9d-8c95-1a4d-f3b90bf99b48', '16', '{18,18,NULL,NULL,16}', '2025-02-01 09:30:00.5+00', '2024-06', NULL, '2025-03-01 14:00:00.123+00', '2025-03-01 14:20:00.123+00', '2085-03-01 14:00:00.123+00', NULL, 'Ny Åsen', '+4790000500', NULL, NULL, '99'),
('01a21bde-976e-7030-9239-f4b4d6fcdc8d', '05bcfba5-0514-3163-067b-59e4d94605e4', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 623', '+4790000623', 'person623@example.org', '16.5', NULL),
('01a21bde-976e-70e2-85e2-08efae479ae2', '97b98dba-19da-90d5-5815-85d003a47575', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 622', '+4790000622', 'person622@example.org', '16', NULL),
('01a21bde-976e-7170-bc76-2ade4cebf30f', '9ec4daec-8f4c-421d-2497-2b67df878a31', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 610', '+4790000610', 'person610@example.org', '10', NULL),
('01a21bde-976e-720f-84bf-ff7e8a030d94', '61c80eb5-f91a-11c7-20ac-09c943cefdf3', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 620', '+4790000620', 'person620@example.org', '15', NULL),
('01a21bde-976e-7236-b0ec-24a92879a25d', '272eeef1-0a41-eb67-431f-24cd15600306', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 626', '+4790000626', 'person626@example.org', '18', NULL),
('01a21bde-976e-727d-b5f1-d81bcc2b8450', 'e0e6eaab-832c-8de5-3955-a0dec1031bff', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 634', '+4790000634', 'person634@example.org', '22', NULL),
('01a21bde-976e-734b-a613-5572b6c82751', 'e1dac62c-35a9-7a94-b556-0b37ac141c05', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 649', '+4790000649', 'person649@example.org', '29.5', NULL),
('01a21bde-976e-7373-9b7a-f74640fc7532', '95c3f866-f588-51a4-86d6-cacbb3621d72', '22', '{22,22,NULL,23,NULL}', '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', '2025-03-01 15:40:00.123+00', '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 600', '+4790000600', NULL, '1000', NULL),
('01a21bde-976e-73a0-a96d-411eb6df9b6e', '404357cc-e326-659e-388a-e1e0ea35c274', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 651', '+4790000651', NULL, '30.5', NULL),
('01a21bde-976e-73af-ac1b-f40b4582cf4a', '59d30563-7d4f-4d44-282b-6c4b696e5eb5', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 640', '+4790000640', 'person640@example.org', '25', NULL),
('01a21bde-976e-7439-97a8-e94000e7a2f1', '6727f256-148c-8e68-eb6e-a9bf4c43ebd2', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 657', '+4790000657', NULL, '33.5', NULL),
('01a21bde-976e-7478-b004-3cb8135e2065', '83560501-71cd-5598-b27c-aff514987011', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 630', '+4790000630', NULL, '20', NULL),
('01a21bde-976e-7495-a644-029c841e798d', 'f3334f11-acb2-4ce9-c66b-6bb3a37e6521', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 642', '+4790000642', NULL, '26', NULL),
('01a21bde-976e-762e-ad89-8548f9404465', '4b15ce2c-365c-8caf-b399-98bd308e840a', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 654', '+4790000654', NULL, '32', NULL),
('01a21bde-976e-7663-9d79-a953d2014361', '65f24f2e-376a-0696-447f-f4b4be5efd16', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 637', '+4790000637', 'person637@example.org', '23.5', NULL),
('01a21bde-976e-767e-afd1-44f6a214afb6', '848e4836-76e7-be6b-807d-8f582baefa46', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 650', '+4790000650', 'person650@example.org', '30', NULL),
('01a21bde-976e-769a-9b5e-1c9eb8441757', 'a64b7634-3972-f914-7944-63fdffd7e935', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 612', '+4790000612', NULL, '11', NULL),
('01a21bde-976e-76a1-b3d4-6ca7c614f019', 'd9eb433f-fa81-f35b-e797-0f38c84800ed', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 625', '+4790000625', 'person625@example.org', '17.5', NULL),
('01a21bde-976e-76f0-b7d0-317006f49230', '5178af38-251d-909f-c0d9-8247a38d5bee', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 645', '+4790000645', NULL, '27.5', NULL),
('01a21bde-976e-7735-8277-b0b600be9fc9', '4beab1b8-18df-f402-6f31-21d88b5f2109', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 605', '+4790000605', 'person605@example.org', '7.5', NULL),
('01a21bde-976e-775c-a7b3-281e744767b6', '850c9eeb-1f51-ba11-c468-fc089890ea09', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 624', '+4790000624', NULL, '17', NULL),
('01a21bde-976e-7772-887e-81535caa99d5', '4a4a03f2-4f4b-f95d-0287-e98507b27e4f', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 628', '+4790000628', 'person628@example.org', '19', NULL),
('01a21bde-976e-78a0-bd70-1c56db0c2e52', '2258f38c-ea48-b0ea-df77-995a09c71d8d', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 629', '+4790000629', 'person629@example.org', '19.5', NULL),
('01a21bde-976e-78a4-b2bd-fdcc37bd39c3', '7114cfcc-58ca-138c-0e64-fe74d2f1cbe1', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 643', '+4790000643', 'person643@example.org', '26.5', NULL),
('01a21bde-976e-78bc-bd34-ee9b0b21437d', 'b1630866-2366-af14-8989-5b4fbb12283e', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 631', '+4790000631', 'person631@example.org', '20.5', NULL),
('01a21bde-976e-7929-8684-76fa16e37738', '0e0efacf-86e6-2245-8dd0-33ad22437b85', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 644', '+4790000644', 'person644@example.org', '27', NULL),
('01a21bde-976e-795d-8c70-eee1065f6758', '357e3187-a2c5-857f-c718-b0e7863ebfc4', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 607', '+4790000607', 'person607@example.org', '8.5', NULL),
('01a21bde-976e-799a-bd65-e3eef90fd2f7', '543f05e9-fd0d-cd10-da01-288e92747119', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 618', '+4790000618', NULL, '14', NULL);
INSERT INTO pb_broadband_upgrade.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, name, phone, email, "currentSpeed", area) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-976e-79bb-8fb5-d05e9d615f00', '908988ce-f13e-56c6-880d-b107bf1f8ed3', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 615', '+4790000615', NULL, '12.5', NULL),
('01a21bde-976e-79dd-8968-690d0641ba25', '17714e66-01ab-ac98-22ab-0276b4ab31a4', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 602', '+4790000602', 'person602@example.org', '6', NULL),
('01a21bde-976e-79e2-bcfe-da61f2945d20', '31fa2a8c-d5c2-30aa-28be-868bdb9752db', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 648', '+4790000648', NULL, '29', NULL),
('01a21bde-976e-79e5-95a4-f05359bd2b7a', 'be7f7bcd-5b60-f9e7-cfa7-ec6838f33d6e', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 604', '+4790000604', 'person604@example.org', '7', NULL),
('01a21bde-976e-7a1d-8c14-02f9b2a016aa', '9b5b77cd-3a09-2a2c-6f63-d85920063b4b', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 659', '+4790000659', 'person659@example.org', '34.5', NULL),
('01a21bde-976e-7a20-9e1e-9a60f196e2ee', 'e2c61003-956d-2205-02a0-ffa251efab76', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 614', '+4790000614', 'person614@example.org', '12', NULL),
('01a21bde-976e-7ab3-a77d-a179d0f0d696', '44522f9c-de4b-c53e-f494-fb59690c1b0d', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 641', '+4790000641', 'person641@example.org', '25.5', NULL),
('01a21bde-976e-7ace-a4ac-6d5b80ae9725', '8b162f8e-b11d-2b1c-0a31-9231d6d3c1b4', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 632', '+4790000632', 'person632@example.org', '21', NULL),
('01a21bde-976e-7ad6-bd22-086d8f0038af', 'e295dda7-5e70-b41d-265e-5d3b5bdf6a59', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 658', '+4790000658', 'person658@example.org', '34', NULL),
('01a21bde-976e-7ae4-a2e3-c18ae62dc642', '8ec7b47d-cd15-b39e-55b9-1c571006682a', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 633', '+4790000633', NULL, '21.5', NULL),
('01a21bde-976e-7b1e-9814-7d021f561f44', 'f7bcfa26-d084-19ea-a5b9-36508316d1bc', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 619', '+4790000619', 'person619@example.org', '14.5', NULL),
('01a21bde-976e-7b26-a6bb-975ddbfa1567', 'beca0ebc-01e2-3ec4-2736-1e0c996b6b7a', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 646', '+4790000646', 'person646@example.org', '28', NULL),
('01a21bde-976e-7b6e-b431-435fdc81b64a', '29f77f65-de4a-3230-2c13-3706da06c2c5', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 635', '+4790000635', 'person635@example.org', '22.5', NULL),
('01a21bde-976e-7bb9-8bba-c030ecdce7b8', '4d1b17bc-a99d-37a5-3a2d-11a46ba58219', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 655', '+4790000655', 'person655@example.org', '32.5', NULL),
('01a21bde-976e-7bee-9c32-51d0eeae1da5', 'cac36e58-3fec-629b-a2f9-2a3531340214', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 656', '+4790000656', 'person656@example.org', '33', NULL),
('01a21bde-976e-7c0f-bc30-965ef8df8e35', '88082185-d6c2-dda9-ecf9-3b9817b8063e', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 653', '+4790000653', 'person653@example.org', '31.5', NULL),
('01a21bde-976e-7c67-9b1f-875ac729f195', '287fad79-785d-fb63-df2e-8d2021cdfbbf', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 613', '+4790000613', 'person613@example.org', '11.5', NULL),
('01a21bde-976e-7c69-8b9f-459c75b76d81', 'f603fbfc-17b0-3f83-cb40-f2794146eb3d', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 652', '+4790000652', 'person652@example.org', '31', NULL),
('01a21bde-976e-7cc5-a4db-dcd8be852bc5', '10684831-377c-23b2-be7e-53bd36b977d8', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 609', '+4790000609', NULL, '9.5', NULL),
('01a21bde-976e-7d2b-938c-6b0008227b37', '9ac760a1-e856-19df-6889-9a45835f2de6', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 636', '+4790000636', NULL, '23', NULL),
('01a21bde-976e-7d4a-b913-4c0023506cb4', '33085725-5acb-808b-4d5a-3041a838fcca', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 611', '+4790000611', 'person611@example.org', '10.5', NULL),
('01a21bde-976e-7d91-af5f-6c4b0db0d038', '33cf74ea-f3c3-cf69-a3d5-bd8d51202314', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 608', '+4790000608', 'person608@example.org', '9', NULL),
('01a21bde-976e-7da6-a85c-607514f16285', '9aade232-9d75-a940-025d-6dd2edfdab81', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 606', '+4790000606', NULL, '8', NULL),
('01a21bde-976e-7e11-87c2-5edcb1b4472f', 'a98f8f2d-50c6-c85f-be50-759703c1a89d', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 647', '+4790000647', 'person647@example.org', '28.5', NULL),
('01a21bde-976e-7e87-934a-5dae0c6281e1', '2ec9fd4e-006b-5575-c403-12cff3014d7a', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 617', '+4790000617', 'person617@example.org', '13.5', NULL),
('01a21bde-976e-7ea0-8835-195a62a9553d', 'd685fc75-9d7a-cf8d-d415-9bf7377e0b01', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 621', '+4790000621', NULL, '15.5', NULL),
('01a21bde-976e-7ef1-b435-88fecbb38d37', 'cf44247f-3181-012e-443b-e039878c5271', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 639', '+4790000639', NULL, '24.5', NULL),
('01a21bde-976e-7f2c-b542-619dc64c30d1', '68acdc77-aa2c-621c-e1be-e9e915c3f8d2', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 627', '+4790000627', NULL, '18.5', NULL),
('01a21bde-976e-7f63-ab32-4d45ffe996bd', '762ab656-dc87-a9b5-6a89-554a822ce63b', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 603', '+4790000603', NULL, '6.5', NULL),
('01a21bde-976e-7f6a-9fce-2ac6dce8ad70', '16c82c20-1a72-a21e-4e69-cc03bf695a19', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 616', '+4790000616', 'person616@example.org', '13', NULL),
('01a21bde-976e-7f91-a90e-148e951f1a95', 'effa3f95-9d8c-0ba8-085d-b41961ea1be9', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 638', '+4790000638', 'person638@example.org', '24', NULL);
INSERT INTO pb_broadband_upgrade.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('1564ec84-abe2-b06b-f103-cf0b93cc5cac', 'erased', '2025-03-01 10:40:00.123+00'),
('5129cae1-02c3-1eb5-69a3-db62a149c525', 'objected', '2025-03-01 10:30:00.123+00'),
('62c008ee-1afa-9e32-202d-88bc73c6fae5', 'consent-withdrawn', '2025-03-01 10:20:00.123+00'),
('6d5d35d8-2356-151f-8a8a-ca12e4bcea59', 'consent-withdrawn', '2025-03-01 15:50:00.123+00'),
('8da2c58c-e3f1-5beb-d45a-28276ac78859', 'erased', '2025-03-01 10:00:00.123+00'),
('bcc59efb-b89d-c0a5-ffc9-d63610550e8f', 'erased', '2025-03-01 10:10:00.123+00');
INSERT INTO pb_broadband_upgrade.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '56541df6-26de-467d-b97b-6c8a8976837c', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '27c5fec4-f8a2-4518-b33c-f46c6b099c6f', NULL, NULL, '["name", "phone", "email", "distance", "currentSpeed"]', '{"version": 1}'),
('2', 'ff0c843c-8f06-4969-90f5-93cb13af46da', '2025-03-01 08:20:00.123+00', 'imported', 'job:import', '6c25b7b5-3e51-4dc5-83d6-1218d8e2d814', NULL, 'crm', '["name", "phone", "email", "currentSpeed", "distance"]', '{"merged": 0, "refused": 0, "accepted": 100}'),
('3', 'ccb2bec3-1102-4614-8c55-58d90349298e', '2025-03-01 08:20:00.123+00', 'imported', 'job:import', '6c25b7b5-3e51-4dc5-83d6-1218d8e2d814', NULL, 'crm', '["name", "phone", "email", "currentSpeed", "distance"]', '{"merged": 0, "refused": 0, "accepted": 100}'),
('4', 'a3aa237c-0fea-470d-a5b1-5c8be8a93f30', '2025-03-01 08:30:00.123+00', 'imported', 'job:import', '14e1bdf6-dc24-4c12-b7f4-f734cecc5b8f', NULL, 'crm', '["name", "phone", "email", "currentSpeed", "distance"]', '{"merged": 30, "refused": 4, "accepted": 21}'),
('5', 'f5fd21eb-1912-475a-ae3b-2b6fd07d9cb7', '2025-03-01 08:30:00.123+00', 'refused', 'job:import', '14e1bdf6-dc24-4c12-b7f4-f734cecc5b8f', NULL, 'crm', NULL, '{"rows": 4, "evidence-invalid": 1, "evidence-missing": 1, "property Birthday__c": 1, "not-convertible phone": 1, "not-convertible currentSpeed": 1}'),
('6', 'e71ee59b-e465-4927-9a52-9b972d719a5d', '2025-03-01 08:40:00.123+00', 'added', 'agent:1', '53cfc449-425b-4fcb-a5c8-066d72536cbf', NULL, 'web-form', '["name", "phone", "email"]', '{"accepted": 1}'),
('7', 'ce0c6eb1-4ec8-4506-8db3-7c738941d251', '2025-03-01 08:50:00.123+00', 'refused', 'system:application', 'f9606a07-3dc7-4c58-b816-e23d22e765ab', NULL, 'web-form', NULL, '{"rows": 1, "evidence-invalid": 1}'),
('8', '6d2a272e-4a42-4226-85ae-4dde206ead7c', '2025-03-01 09:00:00.123+00', 'refused', 'system:application', '880e9f25-02f6-475e-a739-7f65b32853ee', NULL, 'web-form', NULL, '{"rows": 1, "undeclared-field": 1}'),
('9', '5e6680e7-8cea-4fe5-b478-db3c442628de', '2025-03-01 09:10:00.123+00', 'added', 'system:application', 'e5007e78-4ea0-47f2-a451-d7ba2882a6aa', NULL, 'web-form', '["name", "phone", "distance", "currentSpeed"]', '{"accepted": 1}'),
('10', 'e75a91f0-c52f-400d-a698-2be07ae0436b', '2025-03-01 09:20:00.123+00', 'imported', 'system:application', '13927b51-fca1-4dca-a1e7-8e7003ed664c', NULL, 'line-register', '["phone", "distance", "currentSpeed"]', '{"merged": 20, "refused": 1, "accepted": 0}'),
('11', 'b690cb13-3e01-4c35-b636-df03b6d27f95', '2025-03-01 09:20:00.123+00', 'refused', 'system:application', '13927b51-fca1-4dca-a1e7-8e7003ed664c', NULL, 'line-register', NULL, '{"rows": 1, "subject-not-held": 1}'),
('12', 'c8693821-1b39-48c3-82a3-f3bee2cd2686', '2025-03-01 09:30:00.123+00', 'read', 'agent:42', '79297f48-8028-43da-b894-1f6fa98e8b5e', 'spring-2025', NULL, '["name", "phone", "currentSpeed"]', '{"people": 40}'),
('13', 'ebeed188-14fa-4d3d-9b51-25d82e416980', '2025-03-01 09:40:00.123+00', 'counted', 'agent:42', '11afd32d-7c40-4f05-b055-614fb6142c5e', 'spring-2025', NULL, '["currentSpeed"]', '{"people": 40}'),
('14', 'b011d12f-ef1b-498a-8e69-3411cf53e00f', '2025-03-01 09:50:00.123+00', 'reported', 'agent:42', '8122a99c-734d-4f88-8b35-cc84917dbcd9', 'spring-2025', NULL, '["currentSpeed"]', '{"groups": 2, "suppressed": 2}'),
('15', 'ab579523-26fd-470f-81c1-ecc59ea4f2e9', '2025-03-01 10:00:00.123+00', 'erased', 'dpo:7', 'c13de2eb-83b7-4151-b9e8-89d527b31e45', NULL, NULL, NULL, '{"people": 1}'),
('16', '6f489b74-6b32-48f2-812b-9d684ce9d1e6', '2025-03-01 10:10:00.123+00', 'erased', 'dpo:7', 'ecd56a85-bffa-40c1-a8b8-4acc605cdb08', NULL, NULL, NULL, '{"people": 0}'),
('17', 'f45fd549-e1df-4b6f-8c94-547dde3daa23', '2025-03-01 10:20:00.123+00', 'consent-withdrawn', 'dpo:7', 'ba9feeb7-9cc7-4524-8620-c55def25bb47', NULL, NULL, NULL, '{"people": 1}'),
('18', '20767548-f075-4cb0-8896-536939eacb7c', '2025-03-01 10:30:00.123+00', 'objected', 'dpo:7', 'fc4d2035-15dc-4f28-b329-eaa25e92d5f0', NULL, NULL, NULL, '{"people": 1}'),
('19', 'afbf5ffa-dc5e-4693-bf00-1c0877f1ee0f', '2025-03-01 10:40:00.123+00', 'erased', 'dpo:7', '4c75568d-10ff-4ac3-9f95-cd0963312fa1', NULL, NULL, NULL, '{"people": 1}'),
('20', 'cb359390-94a4-4904-8e2b-89bea2d1a4d3', '2025-03-01 10:50:00.123+00', 'refused', 'system:application', '2e444930-8973-4326-81d8-154b297fad02', NULL, 'web-form', NULL, '{"rows": 1, "subject-suppressed": 1}'),
('21', '882eec1b-af48-467c-bdc2-b4331b2e7f46', '2025-03-01 11:00:00.123+00', 'added', 'system:application', '252f9e0e-8116-4099-83f0-755063f6ce18', NULL, 'web-form', '["name", "phone", "email", "distance", "currentSpeed"]', '{"accepted": 1}'),
('22', '15e9e32c-dee5-41d2-aa8a-c4dbbcffaa09', '2025-03-01 11:10:00.123+00', 'imported', 'job:import', 'd5688792-021e-474a-945e-fdd9550b1b08', NULL, 'crm', '["name", "phone", "email", "currentSpeed", "distance"]', '{"merged": 1, "refused": 1, "accepted": 1}'),
('23', 'f88c8561-3367-475f-a6bf-eff798fb7649', '2025-03-01 11:10:00.123+00', 'refused', 'job:import', 'd5688792-021e-474a-945e-fdd9550b1b08', NULL, 'crm', NULL, '{"rows": 1, "subject-suppressed": 1}'),
('24', '4d0f262f-97bc-4236-8c2d-ad2db2a513a6', '2025-03-01 11:20:00.123+00', 'restricted', 'dpo:7', '84cf59eb-0a2d-4774-a11b-8191949386d0', NULL, NULL, NULL, '{"people": 1}'),
('25', 'a40a298d-866d-4850-834e-08868e04ffb0', '2025-03-01 11:30:00.123+00', 'restricted', 'dpo:7', 'aca79279-b4cc-4a3e-bc97-85c35996f350', NULL, NULL, NULL, '{"people": 1}'),
('26', '46eb4a1e-e47a-408c-9362-af7b2688a418', '2025-03-01 11:40:00.123+00', 'unrestricted', 'dpo:7', '23cc39c2-060f-49d9-a31f-303f59a1f361', NULL, NULL, NULL, '{"people": 1}'),
('27', '9a27ec20-dae8-4814-8117-14e9e6344d4b', '2025-03-01 11:50:00.123+00', 'refused', 'system:application', '2acf35fd-b7d5-43df-ab9b-3ddf074b7d08', NULL, 'web-form', NULL, '{"rows": 1, "subject-restricted": 1}'),
('28', 'bdc75001-0cd0-4ba9-b701-c6c3579211b0', '2025-03-01 12:00:00.123+00', 'rectified', 'dpo:7', 'e44027fd-d004-47b9-bada-87aecbad622e', NULL, 'web-form', '["name"]', '{"people": 1}'),
('29', '077303cf-b3f8-4479-a475-789a6c989350', '2025-03-01 12:10:00.123+00', 'rectified', 'dpo:7', 'df0177e3-66fa-463c-8c2c-36b673bee1ac', NULL, 'web-form', '["email", "currentSpeed"]', '{"people": 1}'),
('30', '6501d057-e19e-47fd-a6ec-d846e03aada0', '2025-03-01 12:20:00.123+00', 'rectified', 'dpo:7', '0d41867e-ac2b-4bb5-84c8-f14d693e2ba2', NULL, 'web-form', '["name"]', '{"people": 0}'),
('31', 'f4393ec3-5b9e-48a6-aae8-d4091d95f0ba', '2025-03-01 12:30:00.123+00', 'rectified', 'dpo:7', '910866c9-7424-4bab-99ad-04179c4b23fc', NULL, 'web-form', '["email", "currentSpeed"]', '{"people": 1}'),
('32', '154b3d57-7b7a-4230-9c46-e63b5d000e00', '2025-03-01 12:40:00.123+00', 'accessed', 'dpo:7', '64478051-4a63-4233-8d27-be7f5f7b551b', NULL, NULL, NULL, '{"people": 1}'),
('33', '3be2f973-8fcb-40c6-a7e7-c1c6b1cdb87f', '2025-03-01 12:50:00.123+00', 'exported', 'dpo:7', 'b863b004-6098-4ca8-a7ad-0ba5efc0d391', NULL, NULL, NULL, '{"people": 1}'),
('34', 'c66425e7-2bb8-4d29-beda-6d1edeed4f68', '2025-03-01 13:00:00.123+00', 'accessed', 'dpo:7', 'cef2c651-6d6b-4537-b652-e191aed0a02b', NULL, NULL, NULL, '{"people": 0}'),
('35', '207ae32d-62a2-46ea-8ec9-3c1911c6c963', '2025-03-01 13:10:00.123+00', 'exported', 'dpo:7', '2579ad7e-4b1c-4860-b8b6-5b729c98cf45', NULL, NULL, NULL, '{"people": 0}'),
('36', '293d246a-7d7b-4ec9-b578-9fcb46f5e381', '2025-03-01 13:20:00.123+00', 'restricted', 'dpo:7', 'eafef872-27bc-4586-9cf5-ff56cca87fda', NULL, NULL, NULL, '{"people": 1}'),
('37', '1529892f-f6b4-4dc2-9ca8-a16a46134916', '2025-03-01 13:20:00.123+00', 'notification-failed', 'system:application', '8c160d04-d688-48bd-91ff-0d163fdeeb63', NULL, NULL, NULL, '{"events": 1}'),
('38', '24c8458a-893d-4be1-a02d-b698c1f7865e', '2025-03-01 13:30:00.123+00', 'evolved', 'dpo:7', 'ce658953-81ba-4ee0-ab6c-8c452bc93385', NULL, NULL, '["area"]', '{"version": 2, "field-added": 1}'),
('39', '07a4de38-4c5e-4bac-a521-638a6d68120c', '2025-03-01 13:50:00.123+00', 'added', 'system:application', '25dc00ab-29dc-45d8-bb6c-09f05c8ad408', NULL, 'web-form', '["name", "phone", "area"]', '{"merged": 1}'),
('40', '68706c70-c523-4658-b1b3-034aead703ba', '2025-03-01 14:00:00.123+00', 'added', 'system:application', '359f7a9f-fdaa-4672-9f08-af2d79246427', NULL, 'web-form', '["name", "phone", "area"]', '{"accepted": 1}'),
('41', '75eff5b7-2cd1-4a44-bca0-338e9d06adad', '2025-03-01 14:10:00.123+00', 'added', 'system:application', 'e9d736aa-168a-4d98-a40a-735ef9d994ef', NULL, 'web-form', '["name", "phone"]', '{"merged": 1}'),
('42', '8ee33d30-7771-40ec-89a8-c8cefe065b60', '2025-03-01 14:20:00.123+00', 'added', 'system:application', '2ab01439-db62-4ed1-8eb7-94cb19ed9aee', NULL, 'web-form', '["name", "phone"]', '{"merged": 1}'),
('43', '9aab1767-6057-4271-818d-4083364ef5f0', '2025-03-01 14:30:00.123+00', 'evolved', 'dpo:7', 'd5770807-ecb6-4953-83c2-8319c24a09ad', NULL, NULL, '["distance"]', '{"basis": 1, "version": 3, "field-removed": 1}'),
('44', 'd06caea3-5ba9-4f37-ad5a-ba99508c3bd6', '2025-03-01 14:50:00.123+00', 'added', 'system:application', '5c9ea18a-8c85-48a1-848c-dea9a67ac319', NULL, 'web-form', '["name", "phone"]', '{"merged": 1}'),
('45', '437f9fd0-eace-47eb-bba0-e487743c2968', '2025-03-01 15:00:00.123+00', 'added', 'system:application', '59dfd32a-b342-425c-82b3-c89dafb50e71', NULL, 'web-form', '["name", "phone"]', '{"merged": 1}'),
('46', '21c661ce-f2a9-4eec-bc97-2e899cffc56c', '2025-03-01 15:10:00.123+00', 'added', 'system:application', 'e973f404-559c-44a1-9aaa-bd62317d7472', NULL, 'web-form', '["name", "phone", "area"]', '{"merged": 1}'),
('47', 'c44157e1-1bb1-46f0-a7ec-29ba8d7bf45f', '2025-03-01 15:20:00.123+00', 'defined', 'system:application', '21435b31-cbb9-4e36-8db2-99ea847501b7', NULL, NULL, '["name", "phone", "email", "currentSpeed", "area"]', '{"version": 4}'),
('48', '791e9c3e-f1e3-431d-925c-46db2945e5ab', '2025-03-01 15:30:00.123+00', 'imported', 'job:import', 'c88676b2-7ae8-4b3c-ae87-75b9bdbefc13', NULL, 'crm', '["name", "phone", "email", "currentSpeed"]', '{"merged": 0, "refused": 0, "accepted": 60}'),
('49', '3f68ed41-9ef8-455a-9ab6-8a8d02b774d5', '2025-03-01 15:40:00.123+00', 'imported', 'system:application', '2754fa61-e212-4215-b5ac-a636c5178ec6', NULL, 'line-register', '["phone", "currentSpeed"]', '{"merged": 1, "refused": 0, "accepted": 0}'),
('50', 'c25b8ec1-7fec-4b7a-bfc1-c63b7245d357', '2025-03-01 15:50:00.123+00', 'consent-withdrawn', 'dpo:7', '3e219e0f-b8d4-483d-8008-d7082911b43c', NULL, NULL, NULL, '{"people": 1}');
INSERT INTO pb_broadband_upgrade.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('51', 'dc37a92d-2f11-437d-a40b-bea78a0f0325', '2025-03-01 16:00:00.123+00', 'read', 'agent:42', 'd52a4945-2c19-4f22-9879-35f2ca784c5d', 'spring-2025', NULL, '["name", "phone", "currentSpeed"]', '{"people": 279}'),
('52', '5b189920-1191-4868-8b5f-b75b3138f5a7', '2025-03-01 16:10:00.123+00', 'counted', 'agent:42', 'f3c45c6a-96f9-4d9e-abfd-dd2041767e57', 'spring-2025', NULL, '[]', '{"people": 279}');
SELECT pg_catalog.setval('pb_broadband_upgrade.trail_position_seq', 52, true);
RESET ROLE;

CREATE SCHEMA pb_every_kind AUTHORIZATION purposebound_owner_b8c89328;
SET ROLE purposebound_owner_b8c89328;
GRANT USAGE ON SCHEMA pb_every_kind TO pb_every_kind_b8c89328;
CREATE TABLE pb_every_kind.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_every_kind.definition TO pb_every_kind_b8c89328;
CREATE TABLE pb_every_kind.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_every_kind.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_every_kind.evidence TO pb_every_kind_b8c89328;
CREATE TABLE pb_every_kind.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_every_kind.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_every_kind.intakes TO pb_every_kind_b8c89328;
GRANT INSERT (source, at) ON pb_every_kind.intakes TO pb_every_kind_b8c89328;
CREATE TABLE pb_every_kind.records (
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
  reference text COLLATE "C" NOT NULL,
  branch double precision NOT NULL,
  text text COLLATE "C" NOT NULL,
  number double precision NOT NULL,
  "boolean" boolean NOT NULL,
  date timestamp with time zone NOT NULL,
  "bigint" numeric NOT NULL,
  json jsonb,
  "maybeText" text COLLATE "C",
  "maybeNumber" double precision,
  "maybeBoolean" boolean,
  "maybeDate" timestamp with time zone,
  "maybeBigint" numeric,
  tags jsonb,
  note text COLLATE "C",
  amount double precision,
  nested jsonb,
  nothing text COLLATE "C",
  plan text COLLATE "C" NOT NULL,
  "order" text COLLATE "C",
  "fullName" text COLLATE "C",
  fullname text COLLATE "C",
  born double precision
) WITH (fillfactor=50);
ALTER TABLE pb_every_kind.records ADD CONSTRAINT records_pkey PRIMARY KEY (_subject);
ALTER TABLE pb_every_kind.records ADD CONSTRAINT records__identity_key UNIQUE (_identity);
CREATE INDEX records__expires_at_idx ON pb_every_kind.records USING btree (_expires_at);
CREATE INDEX "records_maybeText_idx" ON pb_every_kind.records USING btree ("maybeText");
CREATE INDEX "records_maybeNumber_idx" ON pb_every_kind.records USING btree ("maybeNumber");
CREATE INDEX "records_maybeBoolean_idx" ON pb_every_kind.records USING btree ("maybeBoolean");
CREATE INDEX "records_maybeDate_idx" ON pb_every_kind.records USING btree ("maybeDate");
CREATE INDEX "records_maybeBigint_idx" ON pb_every_kind.records USING btree ("maybeBigint");
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_every_kind.records TO pb_every_kind_b8c89328;
CREATE TABLE pb_every_kind.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_every_kind.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_every_kind.retired_keys TO pb_every_kind_b8c89328;
CREATE TABLE pb_every_kind.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_every_kind.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_every_kind.suppressions TO pb_every_kind_b8c89328;
CREATE TABLE pb_every_kind.trail (
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
ALTER TABLE pb_every_kind.trail ADD CONSTRAINT trail_pkey PRIMARY KEY ("position");
ALTER TABLE pb_every_kind.trail ADD CONSTRAINT trail_id_key UNIQUE (id);
GRANT SELECT ON pb_every_kind.trail TO pb_every_kind_b8c89328;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_every_kind.trail TO pb_every_kind_b8c89328;
INSERT INTO pb_every_kind.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('1', '1', 'false');
INSERT INTO pb_every_kind.evidence (_subject, at, wording, reference, intake) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9987-7818-a28f-61ff61f5dae8', '2024-06-01 10:00:00+00', '', 'K-3', '5'),
('01a21bde-999c-70a7-85b2-3b3d5c3ca7a5', '2025-01-01 00:00:00+00', '', 'C-10b', '8'),
('01a21bde-999c-70a7-85b2-3b3d5c3ca7a5', '2025-01-02 00:00:00+00', '', 'C-10c', '8');
INSERT INTO pb_every_kind.intakes (number, source, at) OVERRIDING SYSTEM VALUE VALUES
('1', 'desk', '2025-03-01 08:20:00.123+00'),
('2', 'desk', '2025-03-01 08:30:00.123+00'),
('3', 'desk', '2025-03-01 08:40:00.123+00'),
('4', 'desk', '2025-03-01 08:50:00.123+00'),
('5', 'desk', '2025-03-01 09:00:00.123+00'),
('6', 'desk', '2025-03-01 09:10:00.123+00'),
('7', 'billing', '2025-03-01 09:20:00.123+00'),
('8', 'billing', '2025-03-01 09:30:00.123+00'),
('9', 'desk', '2025-03-01 09:40:00.123+00'),
('10', 'desk', '2025-03-01 09:50:00.123+00'),
('11', 'desk', '2025-03-01 10:00:00.123+00');
SELECT pg_catalog.setval('pb_every_kind.intakes_number_seq', 11, true);
INSERT INTO pb_every_kind.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, reference, branch, text, number, "boolean", date, "bigint", json, "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", tags, note, amount, nested, nothing, plan, "order", "fullName", fullname, born) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-997d-7362-a1f2-4533ae801b7d', '7f2d8de3-53a6-32c1-2a27-6bb88fc7899d', '1', NULL, '2020-02-29 00:00:00+00', NULL, 'K-1/2025', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, E'O''Brien \\ "ÆØÅ"', '-7', E'line
break	tab  separator 😀 ''quote'' \\N $$ -- ; %s    � end', '1.7976931348623157e+308', 'false', '0001-01-01 00:00:00+00', '-10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007', '{"$$tag": {"$bigint": "10000000000000000000000000000000000000000"}, "since": {"$date": "1969-12-31T23:59:59.999Z"}, "street": ""}', '', '5e-324', 'true', '9999-12-31 23:59:59.999+00', '0', '["$date", 0.1, "", -0.0000001]', 'Ordre 12 er levert', '-0.1', '{"deep": [true, false]}', 'something', 'plus', 'select', 'A', 'b', '1980'),
('01a21bde-9980-7b2b-96b7-efe05db2f1f7', '72c1b7cb-1c53-2c6e-15b4-97dfd4e5434b', '2', '{2,2,2,2,2,2,2,2,NULL,NULL,NULL,NULL,NULL,NULL,2,2,2,NULL,0,NULL,NULL,NULL,NULL}', NULL, NULL, NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'REF-Æ-1', '1', 'plain 1', '0.14285714285714285', 'false', '2000-01-02 00:00:00+00', '1000000000000000000000000000000', '{"street": "Gate 1"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-9984-713f-bf03-d79790e0c489', 'de533238-c86e-e80f-c864-b5b586e7c5fd', '3', '{3,3,3,3,3,3,3,3,NULL,NULL,NULL,NULL,NULL,NULL,3,3,3,3,3,NULL,NULL,NULL,NULL}', '2025-03-01 08:40:00.123+00', NULL, 'K-2', '2025-03-01 08:40:00.123+00', NULL, '2085-03-01 08:40:00.123+00', NULL, 'REF-Æ-2', '2', 'plain 2', '0.2857142857142857', 'true', '2000-01-03 00:00:00+00', '2000000000000000000000000000000', '{"street": "Gate 2"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-9987-7818-a28f-61ff61f5dae8', '955c0b28-4c4d-ee8f-7f9c-4488c02b5332', '4', '{6,6,6,6,6,6,6,6,6,NULL,NULL,NULL,NULL,NULL,6,6,6,NULL,0,NULL,NULL,NULL,NULL}', '2024-01-01 00:00:00.001+00', NULL, NULL, '2025-03-01 08:50:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', NULL, 'REF-Æ-3', '0', 'plain 3', '0.42857142857142855', 'false', '2000-01-04 00:00:00+00', '3000000000000000000000000000000', '{"street": "Gate 3"}', 'kept', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7019-8d31-8a5403d67267', '9b22fd6e-d8f4-be9f-3a02-410f2b86fb9a', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-41', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-41', '2', 'plain 41', '5.857142857142857', 'false', '2000-02-11 00:00:00+00', '41000000000000000000000000000000', '{"street": "Gate 41"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-704e-be96-35b4c3726cd7', '16682eef-0832-a86f-245e-b90f7984c1c0', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-37', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-37', '1', 'plain 37', '5.285714285714286', 'false', '2000-02-07 00:00:00+00', '37000000000000000000000000000000', '{"street": "Gate 37"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-709a-8c49-d79bdbe59b21', '054798c9-0c93-7788-85ce-23fa3166604d', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-04-15 00:00:00+00', NULL, 'C-30', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-30', '0', 'plain 30', '4.285714285714286', 'true', '2000-01-31 00:00:00+00', '30000000000000000000000000000000', '{"street": "Gate 30"}', NULL, NULL, 'true', '1930-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-70a7-85b2-3b3d5c3ca7a5', '29ffc5e2-23ed-a2f8-8c74-7590d53c59b2', '7', '{8,8,8,8,8,8,8,8,NULL,NULL,7,7,NULL,NULL,8,8,8,NULL,8,8,NULL,NULL,NULL}', '2023-02-15 00:00:00+00', NULL, 'C-10', '2025-03-01 09:20:00.123+00', '2025-03-01 09:30:00.123+00', '2085-03-01 09:30:00.123+00', NULL, 'REF-Æ-10', '1', 'plain 10', '1.4285714285714286', 'true', '2000-01-11 00:00:00+00', '10000000000000000000000000000000', '{"street": "Gate 10"}', NULL, NULL, 'true', '1910-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'plus', 'second', NULL, NULL, NULL),
('01a21bde-999c-70c2-a181-947524fb7694', '9b033b0c-4962-e4d4-d765-030e7feb3a03', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-06-15 00:00:00+00', NULL, 'C-32', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-32', '2', 'plain 32', '4.571428571428571', 'true', '2000-02-02 00:00:00+00', '32000000000000000000000000000000', '{"street": "Gate 32"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-70ce-808c-ba0d2a641a46', '239b8eac-8ca8-fb8f-6aa6-8740aab87088', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-31', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-31', '1', 'plain 31', '4.428571428571429', 'false', '2000-02-01 00:00:00+00', '31000000000000000000000000000000', '{"street": "Gate 31"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7163-918a-0f505a3ba009', '08d8ab1a-4fe3-8a4e-95f1-ecde6bb57c73', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-29', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-29', '2', 'plain 29', '4.142857142857143', 'false', '2000-01-30 00:00:00+00', '29000000000000000000000000000000', '{"street": "Gate 29"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7262-a84f-a4854c666551', 'e915012c-8370-52bb-6d8b-a9dc7cdb0303', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-67', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-67', '1', 'plain 67', '9.571428571428571', 'false', '2000-03-08 00:00:00+00', '67000000000000000000000000000000', '{"street": "Gate 67"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-726c-8829-f24552491221', '196ee843-9596-4037-2345-d331a30da7c1', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-75', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-75', '0', 'plain 75', '10.714285714285714', 'false', '2000-03-16 00:00:00+00', '75000000000000000000000000000000', '{"street": "Gate 75"}', NULL, NULL, 'false', '1975-06-05 00:00:00+00', NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-999c-72a3-b53f-f27318eb1f35', 'f79bdb5e-7443-d7d3-f4b3-6ea712e371a5', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-71', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-71', '2', 'plain 71', '10.142857142857142', 'false', '2000-03-12 00:00:00+00', '71000000000000000000000000000000', '{"street": "Gate 71"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-999c-72c9-94a9-19239adb4246', 'a15f1e8f-5e3d-56a5-699d-900311852ed6', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-21', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-21', '0', 'plain 21', '3', 'false', '2000-01-22 00:00:00+00', '21000000000000000000000000000000', '{"street": "Gate 21"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-72d3-9c32-5b32eec9ff2d', '1aecacf4-8475-225f-dd7a-52e901f4573f', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-73', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-73', '1', 'plain 73', '10.428571428571429', 'false', '2000-03-14 00:00:00+00', '73000000000000000000000000000000', '{"street": "Gate 73"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-999c-72e7-927a-ade36615840a', '3105460b-9739-cf3d-ffa6-86073fbe1010', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-49', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-49', '1', 'plain 49', '7', 'false', '2000-02-19 00:00:00+00', '49000000000000000000000000000000', '{"street": "Gate 49"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-72ea-a362-71463408683c', '52e846f7-71b2-8843-a901-eb226bff519b', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-09-15 00:00:00+00', NULL, 'C-26', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-26', '2', 'plain 26', '3.7142857142857144', 'true', '2000-01-27 00:00:00+00', '26000000000000000000000000000000', '{"street": "Gate 26"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7305-8ed3-c642ead1b910', '7516e061-9ecb-0554-e98e-d5baa71ff4a8', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-09-15 00:00:00+00', NULL, 'C-44', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-44', '2', 'plain 44', '6.285714285714286', 'true', '2000-02-14 00:00:00+00', '44000000000000000000000000000000', '{"street": "Gate 44"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-732d-b512-b45b33eb386f', 'a56407d2-3323-cf3c-71b4-c171caf64345', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-01-15 00:00:00+00', NULL, 'C-54', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-54', '0', 'plain 54', '7.714285714285714', 'true', '2000-02-24 00:00:00+00', '54000000000000000000000000000000', '{"street": "Gate 54"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-733a-9886-f4c3ec1e0f8b', 'afb4bfc9-a884-f960-d39b-79205be0bc70', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-43', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-43', '1', 'plain 43', '6.142857142857143', 'false', '2000-02-13 00:00:00+00', '43000000000000000000000000000000', '{"street": "Gate 43"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-73a9-88d5-31cbf7773031', 'ba08bc7b-6692-ea1f-2b03-0394c96a08ea', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-03-15 00:00:00+00', NULL, 'C-20', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-20', '2', 'plain 20', '2.857142857142857', 'true', '2000-01-21 00:00:00+00', '20000000000000000000000000000000', '{"street": "Gate 20"}', NULL, NULL, 'true', '1920-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-73b5-afc1-479287c6daec', '35c9e6e2-7b3f-6a2e-21a0-0917d67cefe8', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-59', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-59', '2', 'plain 59', '8.428571428571429', 'false', '2000-02-29 00:00:00+00', '59000000000000000000000000000000', '{"street": "Gate 59"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-73c5-a94a-f30b8d633ca6', 'a85c0ce0-0442-e637-102c-f41346e46979', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-05-15 00:00:00+00', NULL, 'C-22', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-22', '1', 'plain 22', '3.142857142857143', 'true', '2000-01-23 00:00:00+00', '22000000000000000000000000000000', '{"street": "Gate 22"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-73ea-9357-3e1708f2f59c', '66115714-dde9-9138-6336-033ad15e5f03', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-65', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-65', '2', 'plain 65', '9.285714285714286', 'false', '2000-03-06 00:00:00+00', '65000000000000000000000000000000', '{"street": "Gate 65"}', NULL, NULL, 'false', '1965-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7454-9f9e-ac113a004091', '90d24c14-7cfd-78e0-28b3-3a66e61db770', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-03-15 00:00:00+00', NULL, 'C-56', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-56', '2', 'plain 56', '8', 'true', '2000-02-26 00:00:00+00', '56000000000000000000000000000000', '{"street": "Gate 56"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7459-a414-3937afcbe4c7', '9cac0ab5-99c9-fe67-dd5f-abcad67651a2', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-55', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-55', '1', 'plain 55', '7.857142857142857', 'false', '2000-02-25 00:00:00+00', '55000000000000000000000000000000', '{"street": "Gate 55"}', NULL, NULL, 'false', '1955-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-74f1-8b0c-239e3cdd5b58', 'a2996480-fa13-aaa4-6877-06db782edad0', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-61', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-61', '1', 'plain 61', '8.714285714285714', 'false', '2000-03-02 00:00:00+00', '61000000000000000000000000000000', '{"street": "Gate 61"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7580-b706-d9997f2a2e56', 'c71f1593-1c0b-373a-3dc6-752280d78f62', '7', '{7,7,7,7,7,7,7,10,NULL,NULL,7,10,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-15', '2025-03-01 09:20:00.123+00', '2025-03-01 09:50:00.123+00', '2085-03-01 09:50:00.123+00', NULL, 'REF-Æ-15', '0', 'plain 15', '2.142857142857143', 'false', '2000-01-16 00:00:00+00', '15000000000000000000000000000000', '{"$$tag": {"$bigint": "1"}, "street": "Ny gate"}', NULL, NULL, 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-766f-b1aa-a37f210d4e8c', '5f0e610f-7560-7b4c-b7c1-9380b50b3dd8', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-19', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-19', '1', 'plain 19', '2.7142857142857144', 'false', '2000-01-20 00:00:00+00', '19000000000000000000000000000000', '{"street": "Gate 19"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-76bb-80bd-3297208383e8', '4da2fc71-8164-c8f9-34ba-d23a930df796', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-02-15 00:00:00+00', NULL, 'C-28', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-28', '1', 'plain 28', '4', 'true', '2000-01-29 00:00:00+00', '28000000000000000000000000000000', '{"street": "Gate 28"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-76c2-9c5b-360631815db6', 'ec2c6188-888f-06c8-4480-a1b56555e4f5', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-35', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-35', '2', 'plain 35', '5', 'false', '2000-02-05 00:00:00+00', '35000000000000000000000000000000', '{"street": "Gate 35"}', NULL, NULL, 'false', '1935-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7713-a6b7-a02156d2d442', '6cb15a5a-3da0-0679-e1f5-7689d372039f', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2023-05-15 00:00:00+00', NULL, 'C-76', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-76', '1', 'plain 76', '10.857142857142858', 'true', '2000-03-17 00:00:00+00', '76000000000000000000000000000000', '{"street": "Gate 76"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-999c-7717-8f22-61359964691d', '745e320c-40a7-ca87-d4ee-8a195a97f918', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-51', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-51', '0', 'plain 51', '7.285714285714286', 'false', '2000-02-21 00:00:00+00', '51000000000000000000000000000000', '{"street": "Gate 51"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7773-b829-e35bc16f39c4', '47d37d25-ea2c-7018-a26d-7dbbace81e6d', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-79', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-79', '1', 'plain 79', '11.285714285714286', 'false', '2000-03-20 00:00:00+00', '79000000000000000000000000000000', '{"street": "Gate 79"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-999c-77d6-a083-75b327d58a03', '35be18d7-2182-e1ad-6499-9b5199ff8f3c', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-02-15 00:00:00+00', NULL, 'C-46', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-46', '1', 'plain 46', '6.571428571428571', 'true', '2000-02-16 00:00:00+00', '46000000000000000000000000000000', '{"street": "Gate 46"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7810-aa17-ad282a195ead', '12e59fd1-fe64-2a67-a489-ad025697fc7c', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-13', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', '2025-03-01 10:10:00.123+00', 'REF-Æ-13', '1', 'plain 13', '1.8571428571428572', 'false', '2000-01-14 00:00:00+00', '13000000000000000000000000000000', '{"street": "Gate 13"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7826-945d-3888a270350a', 'ff069e4a-9f1d-29ab-ca95-8871f7b2382a', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-09-15 00:00:00+00', NULL, 'C-62', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-62', '2', 'plain 62', '8.857142857142858', 'true', '2000-03-03 00:00:00+00', '62000000000000000000000000000000', '{"street": "Gate 62"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-78ca-bfb5-526e8bc533a1', 'dc830892-e019-3502-1e91-1fc545c73776', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-04-15 00:00:00+00', NULL, 'C-48', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-48', '0', 'plain 48', '6.857142857142857', 'true', '2000-02-18 00:00:00+00', '48000000000000000000000000000000', '{"street": "Gate 48"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-791a-b72a-ac84835cf41f', '6f2ff63e-3369-7731-cd77-185ecd4a6028', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2023-07-15 00:00:00+00', NULL, 'C-78', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-78', '0', 'plain 78', '11.142857142857142', 'true', '2000-03-19 00:00:00+00', '78000000000000000000000000000000', '{"street": "Gate 78"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-999c-791e-9555-9c625368e2e5', '82e2f835-21cc-753e-f3d7-401da65a53ab', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2023-01-15 00:00:00+00', NULL, 'C-72', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-72', '0', 'plain 72', '10.285714285714286', 'true', '2000-03-13 00:00:00+00', '72000000000000000000000000000000', '{"street": "Gate 72"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-999c-794c-966f-bf931b5d0e0b', 'b76c218e-1b8c-f60a-f6b4-2510dae29145', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-63', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-63', '0', 'plain 63', '9', 'false', '2000-03-04 00:00:00+00', '63000000000000000000000000000000', '{"street": "Gate 63"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7a35-b182-82eebb45a91c', '92509545-8463-9c27-dc8d-bda15931dd49', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-07-15 00:00:00+00', NULL, 'C-42', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-42', '0', 'plain 42', '6', 'true', '2000-02-12 00:00:00+00', '42000000000000000000000000000000', '{"street": "Gate 42"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7a3e-a842-37488ab442a4', '0f9d157f-dabc-ce45-85b3-1871444d5bb3', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-03-15 00:00:00+00', NULL, 'C-38', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-38', '2', 'plain 38', '5.428571428571429', 'true', '2000-02-08 00:00:00+00', '38000000000000000000000000000000', '{"street": "Gate 38"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7a8b-9ba9-1df2d80b4fc2', '916e3fc9-3686-c7eb-9354-936bda263c06', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-01-15 00:00:00+00', NULL, 'C-36', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-36', '0', 'plain 36', '5.142857142857143', 'true', '2000-02-06 00:00:00+00', '36000000000000000000000000000000', '{"street": "Gate 36"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7ac4-98c5-daf84c52981c', 'dd7c7ac4-fbe5-6a45-5550-00e62fe2082d', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-05-15 00:00:00+00', NULL, 'C-58', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-58', '1', 'plain 58', '8.285714285714286', 'true', '2000-02-28 00:00:00+00', '58000000000000000000000000000000', '{"street": "Gate 58"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7b34-83a1-4513966a9834', '3e55539f-d222-6292-872c-394575df4792', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-01-15 00:00:00+00', NULL, 'C-18', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-18', '0', 'plain 18', '2.5714285714285716', 'true', '2000-01-19 00:00:00+00', '18000000000000000000000000000000', '{"street": "Gate 18"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7b8c-b0ad-fb32de5782c5', '2e6577d9-afb2-2636-3b26-bd1a667b08a0', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-06-15 00:00:00+00', NULL, 'C-50', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-50', '2', 'plain 50', '7.142857142857143', 'true', '2000-02-20 00:00:00+00', '50000000000000000000000000000000', '{"street": "Gate 50"}', NULL, NULL, 'true', '1950-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7b9c-a57b-aa98cf437b69', '90f07626-0599-5e14-0648-df418539cb1f', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-47', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-47', '2', 'plain 47', '6.714285714285714', 'false', '2000-02-17 00:00:00+00', '47000000000000000000000000000000', '{"street": "Gate 47"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7bb3-bdda-72a0f45b4ce6', '6c76b138-1334-029e-deb6-3e159a6ab124', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-11', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-11', '2', 'plain 11', '1.5714285714285714', 'false', '2000-01-12 00:00:00+00', '11000000000000000000000000000000', '{"street": "Gate 11"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL);
INSERT INTO pb_every_kind.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, reference, branch, text, number, "boolean", date, "bigint", json, "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", tags, note, amount, nested, nothing, plan, "order", "fullName", fullname, born) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-999c-7c26-8b60-cc3f4c4a60b2', '837f97aa-1e0e-4e87-e4ca-e22953b96303', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-69', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-69', '0', 'plain 69', '9.857142857142858', 'false', '2000-03-10 00:00:00+00', '69000000000000000000000000000000', '{"street": "Gate 69"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7c3f-ad7e-d1c44b77f688', '56724c03-b1f5-b985-f742-79ec1caff3b8', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-02-15 00:00:00+00', NULL, 'C-64', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-64', '1', 'plain 64', '9.142857142857142', 'true', '2000-03-05 00:00:00+00', '64000000000000000000000000000000', '{"street": "Gate 64"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7c62-831a-df73b7acb20f', '294c92fd-4ef4-9fd2-5288-0dff24ba985f', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-27', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-27', '0', 'plain 27', '3.857142857142857', 'false', '2000-01-28 00:00:00+00', '27000000000000000000000000000000', '{"street": "Gate 27"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7d2a-9ea8-0484f7ee63fc', '5e308549-583c-3430-74b1-ddeaababe56a', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-05-15 00:00:00+00', NULL, 'C-40', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-40', '1', 'plain 40', '5.714285714285714', 'true', '2000-02-10 00:00:00+00', '40000000000000000000000000000000', '{"street": "Gate 40"}', NULL, NULL, 'true', '1940-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7d47-a123-66f61a99d5ee', 'b7b521cf-fee9-335b-2c47-7e2289b32a8e', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-25', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-25', '1', 'plain 25', '3.5714285714285716', 'false', '2000-01-26 00:00:00+00', '25000000000000000000000000000000', '{"street": "Gate 25"}', NULL, NULL, 'false', '1925-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7d53-848a-47aeeddfd39d', 'ced71576-6807-d848-ca55-3f58d849db27', '7', '{7,7,9,7,7,7,7,7,NULL,NULL,NULL,NULL,9,NULL,7,9,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-04-15 00:00:00+00', NULL, 'C-12', '2025-03-01 09:20:00.123+00', '2025-03-01 09:40:00.123+00', '2085-03-01 09:40:00.123+00', NULL, 'REF-Æ-12', '0', 'corrected', '1.7142857142857142', 'true', '2000-01-13 00:00:00+00', '12000000000000000000000000000000', '{"street": "Gate 12"}', NULL, NULL, NULL, NULL, '12', NULL, NULL, '1', NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7d66-a587-0a0158784fcf', '90f6b7e0-cc07-7dc4-ee63-5787f14fffe8', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-17', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-17', '2', 'plain 17', '2.4285714285714284', 'false', '2000-01-18 00:00:00+00', '17000000000000000000000000000000', '{"street": "Gate 17"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7da2-b188-ae1229d1a8fc', 'c624df44-ca6f-557d-bd74-5398c4d56ffb', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2023-03-15 00:00:00+00', NULL, 'C-74', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-74', '2', 'plain 74', '10.571428571428571', 'true', '2000-03-15 00:00:00+00', '74000000000000000000000000000000', '{"street": "Gate 74"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-999c-7de2-8ccf-5f8d7df6a4ea', '2ef12ea5-400e-2a67-c665-0cbce0c9f2a8', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-07-15 00:00:00+00', NULL, 'C-24', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-24', '0', 'plain 24', '3.4285714285714284', 'true', '2000-01-25 00:00:00+00', '24000000000000000000000000000000', '{"street": "Gate 24"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7e03-9ac1-2d4fde29238c', '11628446-245c-3e80-0ec0-4af419ec10bf', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-08-15 00:00:00+00', NULL, 'C-16', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-16', '1', 'plain 16', '2.2857142857142856', 'true', '2000-01-17 00:00:00+00', '16000000000000000000000000000000', '{"street": "Gate 16"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7e0e-9485-719c34ea6c99', '64ebdc76-ad20-b8c8-2c5a-f75a43d08501', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-23', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-23', '2', 'plain 23', '3.2857142857142856', 'false', '2000-01-24 00:00:00+00', '23000000000000000000000000000000', '{"street": "Gate 23"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7e1c-afc2-1597ac2f8cb9', 'a320ca3e-c076-29f6-7749-ab8aadc42503', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-04-15 00:00:00+00', NULL, 'C-66', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-66', '0', 'plain 66', '9.428571428571429', 'true', '2000-03-07 00:00:00+00', '66000000000000000000000000000000', '{"street": "Gate 66"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7e20-b25f-cd508eed329e', 'd3f75069-89ab-ca1a-9c11-2109c2573d0b', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-33', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-33', '0', 'plain 33', '4.714285714285714', 'false', '2000-02-03 00:00:00+00', '33000000000000000000000000000000', '{"street": "Gate 33"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7e96-919b-47a17161ac81', '66471e6d-40d1-132e-185f-dff79f5a89f3', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-07-15 00:00:00+00', NULL, 'C-60', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-60', '0', 'plain 60', '8.571428571428571', 'true', '2000-03-01 00:00:00+00', '60000000000000000000000000000000', '{"street": "Gate 60"}', NULL, NULL, 'true', '1960-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7eb5-9f88-0a18cecd2212', 'e38a45a3-10a0-630f-f8c1-654d3a3ebbed', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-39', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-39', '0', 'plain 39', '5.571428571428571', 'false', '2000-02-09 00:00:00+00', '39000000000000000000000000000000', '{"street": "Gate 39"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7ecb-ac8b-be0349d26fda', '52bacca9-8be2-0769-dbc2-a9e80dde6d12', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-77', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-77', '2', 'plain 77', '11', 'false', '2000-03-18 00:00:00+00', '77000000000000000000000000000000', '{"street": "Gate 77"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-999c-7ed3-962e-469a926cfbc3', '8d1abfd5-2d16-d1ff-94e7-8479d77a5d69', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-08-15 00:00:00+00', NULL, 'C-34', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-34', '1', 'plain 34', '4.857142857142857', 'true', '2000-02-04 00:00:00+00', '34000000000000000000000000000000', '{"street": "Gate 34"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7f1d-833c-605273a26397', 'a0f53d15-a5f0-726a-408d-8454691ee5e2', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2023-08-15 00:00:00+00', NULL, 'C-70', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-70', '1', 'plain 70', '10', 'true', '2000-03-11 00:00:00+00', '70000000000000000000000000000000', '{"street": "Gate 70"}', NULL, NULL, 'true', '1970-06-05 00:00:00+00', NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-999c-7f3e-81e8-6bf9f16b5601', 'dc306b35-6d59-8b95-d687-1707443cd56d', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-08-15 00:00:00+00', NULL, 'C-52', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-52', '1', 'plain 52', '7.428571428571429', 'true', '2000-02-22 00:00:00+00', '52000000000000000000000000000000', '{"street": "Gate 52"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7f5d-812b-d1f3025c7d4c', 'bc920279-2c84-4dd0-dc93-c716129152d7', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-45', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-45', '0', 'plain 45', '6.428571428571429', 'false', '2000-02-15 00:00:00+00', '45000000000000000000000000000000', '{"street": "Gate 45"}', NULL, NULL, 'false', '1945-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7fb3-9383-66b6c3771433', '81049e43-3c2f-4cd6-3703-cbe619a5e94c', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-53', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-53', '2', 'plain 53', '7.571428571428571', 'false', '2000-02-23 00:00:00+00', '53000000000000000000000000000000', '{"street": "Gate 53"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7fc4-96cc-08ae98d1eaf7', '17c599fd-4e58-4b92-e3f0-f70b17016790', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-57', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-57', '0', 'plain 57', '8.142857142857142', 'false', '2000-02-27 00:00:00+00', '57000000000000000000000000000000', '{"street": "Gate 57"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-999c-7ffd-b4c4-48f3b7ccf608', '4ae051ad-5b56-7dac-38fb-d57e27b4e351', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-06-15 00:00:00+00', NULL, 'C-68', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-68', '2', 'plain 68', '9.714285714285714', 'true', '2000-03-09 00:00:00+00', '68000000000000000000000000000000', '{"street": "Gate 68"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL);
INSERT INTO pb_every_kind.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('edd5e011-8a4e-3ba6-7bc5-18ad77d8759f', 'erased', '2025-03-01 10:20:00.123+00');
INSERT INTO pb_every_kind.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '3cfedb9e-5ee7-4914-b39e-a0842ce12c61', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', 'e9d85d50-abfd-4307-ae77-bc71824577d9', NULL, NULL, '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", "tags", "note", "amount", "nested", "nothing", "plan", "order", "fullName", "fullname", "born"]', '{"version": 1}'),
('2', 'e13693fb-fff8-4f2c-a444-9cb8ee55268d', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '15b61894-3cf8-4064-9aa4-32d45026b012', NULL, 'desk', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", "tags", "note", "amount", "nested", "nothing", "plan", "order", "fullName", "fullname", "born"]', '{"accepted": 1}'),
('3', 'a65431f5-0916-4c5a-98f0-0d598661a562', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '2decaa64-0838-4363-b6c0-3563ac86824a', NULL, 'desk', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "note", "amount", "nested"]', '{"accepted": 1}'),
('4', 'd69fed9d-e79e-4b68-97a5-bdf14a461015', '2025-03-01 08:40:00.123+00', 'added', 'system:application', '117a2215-8079-4144-b159-eb1eda242d5d', NULL, 'desk', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "note", "amount", "nested", "nothing", "plan"]', '{"accepted": 1}'),
('5', '9b1aee42-b098-4341-8fe4-f2a5079e945a', '2025-03-01 08:50:00.123+00', 'added', 'system:application', '5f41b3cd-4d90-4b9f-b0d4-34741c1a602e', NULL, 'desk', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "note", "amount", "nested"]', '{"accepted": 1}'),
('6', '6b1c2d94-ed93-4092-817f-2ae2a892f3be', '2025-03-01 09:00:00.123+00', 'added', 'system:application', 'a81615ff-187d-4693-ba92-64118ec6bbfb', NULL, 'desk', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "note", "amount", "nested"]', '{"merged": 1}'),
('7', '51d23e41-2493-4652-a3ab-cddd2f636621', '2025-03-01 09:10:00.123+00', 'added', 'system:application', 'c7f976e2-e152-485e-a8c1-9ec95073e004', NULL, 'desk', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "maybeText", "note", "amount", "nested"]', '{"merged": 1}'),
('8', 'a02e2f87-ed8a-47e6-b326-86a958b2284a', '2025-03-01 09:20:00.123+00', 'imported', 'job:import', '8c587560-01fb-4c2e-9e40-8dd236d8c572', NULL, 'billing', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", "tags", "note", "amount", "nested", "nothing", "plan", "order", "fullName", "fullname", "born"]', '{"merged": 0, "refused": 0, "accepted": 70}'),
('9', 'dd41d485-8033-40da-9524-973d4f9263b0', '2025-03-01 09:20:00.123+00', 'refused', 'job:import', '8c587560-01fb-4c2e-9e40-8dd236d8c572', NULL, 'billing', NULL, '{"rows": 0, "property shoeSize": 1}'),
('10', '192cd1ae-13b0-4412-b564-a37f065ea88d', '2025-03-01 09:30:00.123+00', 'imported', 'job:import', '6a4d08f1-7268-4597-82d6-d97084c922fa', NULL, 'billing', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", "tags", "note", "amount", "nested", "nothing", "plan", "order", "fullName", "fullname", "born"]', '{"merged": 2, "refused": 1, "accepted": 0}'),
('11', 'f0a4cb71-89f9-470e-a645-9814c6307d4f', '2025-03-01 09:30:00.123+00', 'refused', 'job:import', '6a4d08f1-7268-4597-82d6-d97084c922fa', NULL, 'billing', NULL, '{"rows": 1, "invalid-type number": 1}'),
('12', '6b99e589-361d-4282-a736-95cae822fe83', '2025-03-01 09:40:00.123+00', 'rectified', 'dpo:7', '8d892084-e437-4d69-951b-531e418a5024', NULL, 'desk', '["text", "maybeBigint", "amount"]', '{"people": 1}'),
('13', 'c03ee883-0643-4fab-8426-973b241d6e41', '2025-03-01 09:50:00.123+00', 'rectified', 'dpo:7', 'd36ef43d-4847-4977-9290-32cc7365398c', NULL, 'desk', '["json", "maybeDate"]', '{"people": 1}'),
('14', 'c47000ad-9856-4bc9-a8d9-66cd40799289', '2025-03-01 10:00:00.123+00', 'rectified', 'dpo:7', '52b3eede-d59c-4de5-9eca-81c368f89237', NULL, 'desk', '["note", "plan", "number", "reference"]', '{"people": 10}'),
('15', 'b9f32eca-f162-4287-a90c-38b495b79c7a', '2025-03-01 10:10:00.123+00', 'restricted', 'dpo:7', '0e430f9f-c48c-43dc-9da1-b38d458561f0', NULL, NULL, NULL, '{"people": 1}'),
('16', '53edda10-60ba-459f-90c2-4887025e20cd', '2025-03-01 10:20:00.123+00', 'erased', 'dpo:7', '1b97894d-259b-4da5-b18a-0d4d4da53c5b', NULL, NULL, NULL, '{"people": 1}'),
('17', '445051f8-92dc-4481-b81d-a3e7c08b2f3a', '2025-03-01 10:30:00.123+00', 'read', 'agent:42', 'f95cf6f5-f816-4f01-b837-2a18f57bf9ab', 'audit', NULL, '["reference", "number", "plan", "maybeBoolean", "maybeDate"]', '{"people": 15}'),
('18', '0e2783cc-4c4f-4df3-acfa-f46aa53c5d88', '2025-03-01 10:40:00.123+00', 'counted', 'agent:42', '7b98c1a6-2fbd-478c-9b83-e6e5c66dd9af', 'audit', NULL, '["maybeBoolean"]', '{"people": 15}'),
('19', '558b57e5-e971-4b71-9b5a-5b849dafe109', '2025-03-01 10:50:00.123+00', 'reported', 'agent:42', '8d636df7-e125-41de-9d3c-e9291e245753', 'audit', NULL, '["plan"]', '{"groups": 2, "suppressed": 0}'),
('20', 'b5c3186d-e0b1-483a-be08-38c7c7b395e8', '2025-03-01 11:00:00.123+00', 'accessed', 'dpo:7', 'b256abda-dd5e-441e-b10e-7e4ceb4db061', NULL, NULL, NULL, '{"people": 1}'),
('21', 'f0ff0a85-b240-41a3-9de7-e9f882d27d91', '2025-03-01 11:10:00.123+00', 'exported', 'dpo:7', '91dd5ad0-24b7-41d7-96cf-81616bec4db4', NULL, NULL, NULL, '{"people": 1}');
SELECT pg_catalog.setval('pb_every_kind.trail_position_seq', 21, true);
RESET ROLE;

CREATE SCHEMA pb_home_care AUTHORIZATION purposebound_owner_b8c89328;
SET ROLE purposebound_owner_b8c89328;
GRANT USAGE ON SCHEMA pb_home_care TO pb_home_care_b8c89328;
CREATE TABLE pb_home_care.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_home_care.definition TO pb_home_care_b8c89328;
CREATE TABLE pb_home_care.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_home_care.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_home_care.evidence TO pb_home_care_b8c89328;
CREATE TABLE pb_home_care.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_home_care.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_home_care.intakes TO pb_home_care_b8c89328;
GRANT INSERT (source, at) ON pb_home_care.intakes TO pb_home_care_b8c89328;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_home_care.records TO pb_home_care_b8c89328;
CREATE TABLE pb_home_care.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_home_care.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_home_care.retired_keys TO pb_home_care_b8c89328;
CREATE TABLE pb_home_care.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_home_care.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_home_care.suppressions TO pb_home_care_b8c89328;
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
GRANT SELECT ON pb_home_care.trail TO pb_home_care_b8c89328;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_home_care.trail TO pb_home_care_b8c89328;
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
('01a21bde-9a25-7695-994d-313b8396468d', '4bf3ea24-59aa-bec0-6444-3ca24ea957eb', '1', '{5,5,5,5,1}', '2025-03-01 08:20:00.123+00', NULL, 'case/1', '2025-03-01 08:20:00.123+00', '2025-03-01 09:00:00.123+00', '2085-03-01 09:00:00.123+00', NULL, 'C-1', 'Bydel 1', 'AcX_dQ0-OCueYNtFwkEIBMA3C8ipLE-HPdypqQ04k1S8ekaO4urtg7pw5MkpTo6YjBKBmIzckgIIJWqmMG_m4SKEXwjTfzBqhZ3VgLuM4V7hrtMDW7q2PavWAOl0', 'AS9Qynmx90qVnqDR9yTm8YEjKparRfIOofoTsHmUFMAKCbEVy-YcRnv12AsAHqaA1c_2K5dfOQLqSt9bs10tS1Q3j3Pka7UIARX3pMp5ZYuVsTFY05sJoALHa7Tv', 'AVCaEuFn2t8ukVKjoBrK1E9lgqoC0d6OsYzQvmrBL9PK1cCiCo9DaNJ3z88sGSIkRST-43Bz-OkRNNCp0odanCucm7nRFTuoLG6zgafeCi1RDNMV6SXbtEh6qGJ4'),
('01a21bde-9a2a-7b8b-96b3-dfbe4147ed8a', 'b74be45d-8bcb-61a3-12d9-86ac94e1d404', '2', '{2,2,8,2,NULL}', NULL, NULL, NULL, '2025-03-01 08:30:00.123+00', '2025-03-01 09:30:00.123+00', '2085-03-01 09:30:00.123+00', NULL, 'C-2', 'Bydel 2', 'Acy4vxq0YbLgfa7wxyx7lqzmqvRVTzXhfbpbUv-eja_hSy79f2SjE7DCMZC8KDgQ2YiPq2Z9NMnX0BtoGUGq196Lr9TPkzqKqb4x63dCJjx-e3WNxMCU0yKwiVFg', NULL, NULL),
('01a21bde-9a32-7509-bc22-48018be58f56', 'd5ea0a58-e1ff-be17-8b80-3fe477270db8', '3', '{6,NULL,NULL,6,NULL}', NULL, NULL, NULL, '2025-03-01 08:40:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', NULL, 'C-3', NULL, NULL, 'AfaUtIscJ6SU2V69LjfO_b3reH1tqe7mFlQa1UA0K4GMnsnRLsWPZ1gWxmPf6_JYT1NXvztGYDhru4OFkX5onNpUJEvygGyt_6C9Z4S75c8H-nxBVnCVtFbyOqGW', NULL),
('01a21bde-9a39-70a4-836d-b11d5211688a', '66f7f630-fd52-504e-7986-e68a2230e079', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/68', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-68', 'Bydel 0', 'AQ2nEInrign02kucjJ09QYLGU40dlmFfLLfrJT9uKp73drf-kBYn4p5E2euJrf4rNCZ7EQOViE3ytmOMlVRgCS1yfyoBVS9TbjvJyvHHbq6yTY5HDoGgmo_OieRa', 'Af3vT5tkZgBxdSzLuUCq60f2jVbvL5QnrYU09ZEmHTJ3_hDJVhAbT1xJo5ra_cjnxF3dKxbRZVCOI5iia38bmcA3ZgEN8o1swFjA4V6mAWyYrddOW6a-QZUgQqWz', NULL),
('01a21bde-9a39-70c9-9c1c-2c9bf471f35e', 'f4a4df5f-efce-6947-07cb-e04f3341e532', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/61', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-61', 'Bydel 1', 'AQFyZ2NPWiNWeEZj72vrdjkIvvLZpU1CpqRaZNTIDfG-rSjxJoFKV39NhK2HF5Pcm83RCEhOVjaDwHOjk-XBcMNAtyNA7iXaIfD1R2ojt6JCfqmqCcp1M67OB9Rp', 'AaciL3eTPe_PB88HYmIE0nVh3vF070Ra9P56vjj_KnKWFnCRvswRWZ8buxErgM1BO5dz5jdVRYlJQbm96LoKdUihTelAJ7q-ruUo-Q-idtnwZazb9iN-SeFG2Yhr', NULL),
('01a21bde-9a39-70e2-bdaf-29b4762549ae', '98cf2d41-289c-cea1-eccf-1b91ced58327', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/28', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-28', 'Bydel 0', 'ATfcY57Oyejq5d3IZ3-Thm0EIJ9_dpv7eRrnKGDHqq_nvupH1Vq08HuM-9ThhJ7GIjAGahV38PDLKiE2UqwvNpMO_rOOjgkXV6rcjLuN7DQfCTNT36H4adiOMscr', 'AZMQhQtSBt6TWBnRH7JNQ367mlydhKl1Y87LOLJA-i-aarKAebINnQRw6tNwqnBPgjDLvNyZO_gZ_BjTYULHJq4UfgHL24YTkKApXpjFPzPbDQPgLS-AlKP6k6Rp', NULL),
('01a21bde-9a39-7121-9d0b-4866ecb9b3e2', 'ecf98fcc-de98-1cac-a751-d8d37c3f5b71', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/44', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-44', 'Bydel 0', 'AY4beRbYHidQijOwv-j_R-plF07jo7IcWmyU1dzqFPAKsU__R_GCLxpMMrbYn1Q_B2F4I3QiJcO7n_CFuWFmRqDa4LsgTcS1KfBkEXqojQGgt6AEXELAIu39b-g0', 'AQkJeqOF9TYchsKBt7bzEVQMfH21Wugqc5__geonkttG84oSikHe5kfEP1_re3X1dSpT8OusjRHH9F464iBEwBpZHItSIzaQ5KSxq7FZWbBB1A7SvlFoxfbX9Izn', NULL),
('01a21bde-9a39-719b-a281-0947fa4e6200', '11bfa076-3910-6e61-7756-4822ce9c2b30', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/43', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-43', 'Bydel 3', 'AZfM6fgJNP0AxiqnyZSKVPLXwbb_U04jhAheNowkBpgY-1Ywx0I-YWaJ2chDJhl8OlA3UTSx0WHpmgxRi13nASrfUO-n4i-UOe1hQAVqhQ6frELrK3Uk1HtY4AHY', 'AY-4wIH3_4KFEAF1N1Qe25_ms4FWH1vP9N32u9iTbOtdGCAYXvvQ4PWKqoXU6Q1gjWQPEltikAo4LoaNRAjX7PoGMktQIRAS-ABSDNdG8ymQcilL1PZhQzeOocLr', NULL),
('01a21bde-9a39-71aa-804b-d4058dc52d4a', '56f8bf07-f24b-56f9-4baa-3876afd6b043', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/20', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-20', 'Bydel 0', 'AbiI62cyBkOA-Eszs7gzwBjbY-QV4GyfH3krKtsiCnWSO9SREjCoSzD4RFfylF_dBz2V-7BeHaGmapSh7DNO1pTqoXgmis1v6bbyF2zB66n6GlyqLfJBcUZF3jN8', 'AdMCvMNbLLaJv1C2jtqdTLG1oDnXXhT8jVjPTL9it5pZf_ulYnngyTRLIINChdNAPhv3bXaC1V--gWcheq3vPAqYGzbBJTHWRh9cqqx3ef-abISOeyKQFwbguX2C', NULL),
('01a21bde-9a39-71df-a04c-1a9ccd5a46b4', '49522510-7bac-abf1-c8c4-110a5e4dca0b', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/54', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-54', 'Bydel 2', 'ATIz7E2gRdvzGUftF5KG0OoOWXsqSCSJTw_9pU1jkv69p-vm4nuS9DzymZE5RQj8LkIka0e5FwXOM_4szDFnZLgn34RKWVa1a1XQdJLqOAYBcut8gFNqAsB7gsYI', 'AQLneWSVzt9TcgbKhqMeNQql2_TOREkgrEADlra2SjazamUDQaSvB_vhpqV_WYhbJ4js1jh4ZI906f_2KvWs_9qoDPWzyanBgRD0_iclm0e0f_wD4wrXGvYQslWA', NULL),
('01a21bde-9a39-71fe-bd9a-2f15c16613a3', '86d7979f-1a11-d938-76ac-00a3c39b1063', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/65', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-65', 'Bydel 1', 'AfPF07JBKIYMhTan0gdCtVrWtgGqcCsie2tUPlDfXGVwucsPiryazlf2NNnVk1lHRiAneaPkjQqGI2pO5gCzJlOwkB3ld0im3L3XlMMN9bt1MXIHT6EvKG07c_ox', 'ASZnnB7fSCTT4UmtxHqPflXd3M-tboPa-7TF9lv7mqAGFUErn5B9Qf2N_fimNn8An4o7THeYxYIpnpfGYUVLdIIkUbDp2s4dCOJqjCWMLPXh6DEmAkt-dXXitQYL', NULL),
('01a21bde-9a39-7211-9fa0-94e8308decde', '0855929c-e4b0-a73e-4142-0054a27f13cb', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/42', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-42', 'Bydel 2', 'AeOvQlj0M3HbV4S5YB63iky_fSSGNFO4juh0hKSxKkOQ1L0bmLV1AjwNJX57ZHYwHD4jhsFIquLaP8wlpwbTq4Sa_UCmu8r0nE3zF7VUOeyBSCTPINsvOUqPDbXY', 'AcAfanSovD54WMAPWQN1y_ViLBXoBDwNC0ybG2UFkOPTd3RZHuZ4Pk9dEjxOOfiKxA8GGqeqcamSIZpdlrDSfMrBitf9KY9PgEqy4_3-ZdZ85Clp0uZB7N_FowlT', NULL),
('01a21bde-9a39-73d4-8243-bbbf4a1ce548', '83456f3b-9909-96d8-3a1b-c1ba40cefe46', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/52', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-52', 'Bydel 0', 'ASa1PbJwJ4ZTIi1FBds7bibNLoxtQLaCEDpwCMAmojae6w56zR5In5fl4_NC66Rs-8PWokRGp4EgX1eTWmC6Z6NRzvCEtDRHp6W5_hwA391iyeJGd0T3OzrDbdqz', 'AZVAAbybBTAWpwtPd1lTGjK-EMBx2GO1O-Z_PPiyvSlGtE2UBcLFUApwd8NB_tM78oHFSTAyVPtssS0jc_vuS77FNDzkKTUuaZ2V0lWhM2AI_4kX4uZGedu0o5DH', NULL),
('01a21bde-9a39-73ea-9f5e-516b051441e4', '8ba3f9f1-24ca-5325-14c3-f2e13867e3e5', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/67', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-67', 'Bydel 3', 'ATxvpoJZ6HANVDr92RUXy75EsKYB9yYyC3MGDvfBSWIpzIS-fuY46N2DBLAeZcH8WXE_SYYDlRZmTBUh3ydQYB5OZW_U3_AsXIe4jhWDv7ZolFCyT1b2sRSGiGDE', 'Ad1oWpqAgaxVZoKptCvQUWBfwKehbJZmQ4TWvDBgKocLiTT2sGMu1Mdw8S41mbi9cb8h2WfCUUkTgArz-5TgxMHwV3vPVs38pBrv_7vWGo6NAEcsRoe0-SCM-rHw', NULL),
('01a21bde-9a39-73f5-a30f-4ce9d54f8672', 'ec15f43f-608e-d29a-5a0c-a86da57c2e3a', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/32', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-32', 'Bydel 0', 'AZ4Bkt5SaQtOy5g4EjLBvvO3kZCWo66QWpLwYYmXJ5oX_wPEa1zaxp-9RNoCr-VCVRWC0O2XKIQ9nJYEEFoVYG3R2czV9SWGmWQdsKdXeEioN9VkU5K9-6Wpaawb', 'AbngW4D_Bm3cLe_8wDG4yR2q9Na4oiBS2aypC4_s5QKBcVk0whVq_2mPFIHapaza1BqLt7PlX3E5hhSIXMKhNiUJ7KNm4dQ4d3X32siF-0dVmwcZCIsrU3Y7awQJ', NULL),
('01a21bde-9a39-7421-a7d7-9b1630981276', 'edac6f00-4d76-fe7e-cf90-d12061fcbeb5', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/45', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-45', 'Bydel 1', 'AXQsGELRqEnE-bzQzlK-00Bb7oWEYmA8CzQneCAr8gTnYVWPR8rfAvhQSOTn_Quf7XCBiMK13c7K_Z3uvR3BHI-VUxAk85gBQogvhQS5WCIEhgJ2DrhpBLovGw4a', 'AVZg6XaD3uv6ORUdPTPPF3qyHVGdY58vO7ujJIwXH3vOJt-YcirMeWFwKOJi3fDxcBgOdBv4ItUt4gf8q1EiBTQu1FZ55HeKxDrRoc9jxBQKi1rVZumGOpeOp_2S', NULL),
('01a21bde-9a39-748d-a2de-cca28d471b74', '99eba9d8-68de-61a3-a196-dfaf738997d3', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/40', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-40', 'Bydel 0', 'ATUUWQFuTN-HjBC-s6yFUQNqcgcbUZnzbEuRcSAWkC5Kh-3u_IanyCNDImyq_h_2IGIKi9cA9XbAWKmZPbFr83e_t4M1hQMF7XoyDKburVztdVuY4A88za0tgQdW', 'ASJWfsT7w0zmPQlvcL1Ma00MDRAuRk0Agzd3hkKLP_td-BrErRXh3VCg5XagFtoqN8CVsof6_aLf7TgC_149quubxGJWIBHq3_8D5dEM3MrJIufgubnkWDJv17w2', NULL),
('01a21bde-9a39-74cd-a556-8bb64210e0d2', '4a9ea458-a03b-2a26-d1c8-b0dfe4838790', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/35', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-35', 'Bydel 3', 'AT-laPodgO1ol1GPXmW7PW4mgLShKWh-kTlyjbm1qfpbArcBW5lYHzlL0JPHicrUCZXR1N9grT2IVfiIjEfCH93RAnREMixaVWEj2RNIc251OEcxEm_4dobUvp29', 'AV_V7v-hpzhO0tS_cb9_DNU2h4rYoS5AFjbAdBptfzSF9bBz-cyUNW4kU0bdYdHBHSaYAxu8Ysw6ngRu2O_eSyIJzQwvZZVKC2J5SY0YxoOrlkmG2cAxxpESDAwy', NULL),
('01a21bde-9a39-7513-941b-be42501b033d', '3716fbde-b93a-0189-18e4-05ef13ec4fe4', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/31', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-31', 'Bydel 3', 'AZ-5JEaTTH6wCpCpKRKHvbmn0IPsWfHLfAGPTHF1H9KaRwN1trsW_Fl0PmCzK3Day6NhMBrB8uI6Sq9i2hKr8rGSWsYP9DUPAW6mzZcUDfHnoXwdVztzKPz73T-n', 'AboL4TBfdZ_mJYAwPketv6R8aM8Yy6rW0MfaFuldH-X0lKLO58CgwgFK5xnfDZXQI8CIsRaP4xBkANwGd84-nsePZZErXH8aTZnpFVanP9cYUIkZ73DIzYy7MiSX', NULL),
('01a21bde-9a39-7526-beb0-247e5c59d632', '15bbea7c-d521-756e-4d48-ce357eca616c', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/26', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-26', 'Bydel 2', 'AQ7XTSOKppWvX-mJguYa9nRHQQVJWtVN9bkCB0BJRh4pTW3-fMWEcd1LYvMB3mi-QmswSYkaEana3Nn7XdDZ9sinI5xEH-L4Z8VI5qdESr6spPjabmg6beru7vbP', 'AW9S2lTzKWQsD4-Sk04dSYJLllpm_LQV5fsEk6Jhe5mpM1hCS-yEBHeh85GVjEacJd9-yK4rjOZEa60Bdwhqw0Wx3mBqsJZFqAaRTBWhdFFIqjJYv626sWb3rMav', NULL),
('01a21bde-9a39-758e-bb34-289e68ccdea4', '57cd8140-867e-dc8b-fef0-c401b75f1519', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/22', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-22', 'Bydel 2', 'AUraY7IlP_A9gxfB2rWoSa2WQ1DUq8Zh1zTfW5ThC1a1CTk_vtYjXqaRnI1hkGEfgSPrRPiAWp_69n0MD9MPyjcvTDcGoxC_k5IDstJgnCAYjMCyDgp_YA63DMOn', 'AWC3_v6SU1nGSc5cWji4RU3UIiCoV2F9ggl6WkJTnO4qHQo9k21eisKoCSHV53eBVhG33cIkRBZsawZH0ETpMwB6fCw424v-giFddWoB-5gFXKuDBug7QOWa3L_8', NULL),
('01a21bde-9a39-75c2-9f82-aebb483fccc5', '326c6246-3aa2-0e11-d3eb-efc625459b54', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/24', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-24', 'Bydel 0', 'AS9cFJEbYxmmwTSGpB27IGNxXeXm5TNjZHgSIYpwBebBm0tL00rkocC0YASd4-BEEhMB5lNuvBBpyAhiaJ2BT1QcHwpv4EJEKef8JeP3xBBzQs1VRPHqwBiADerN', 'Ab0fsQcjvwXaUIukvgjomXxY16Sv_tW2o3cRyFRx_CPNSWjze0Pk1vSYvaUU4_Be4L95xcXm4mVIuUq_t_UUm93sArtS9QMkA7kQZ-f8HriUXubcDIzUKI63ZJV9', NULL),
('01a21bde-9a39-7620-b8c6-b40a3c602ac2', 'a6921359-78a5-c552-4427-ae5913ae85b9', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/57', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-57', 'Bydel 1', 'AWz3_K37vWUebdaDuK8PKV-I3PHt6XTuocFrBgdOTkgqE7rAD6FIMSm1vJCGuaejg4vRE8nK3QBMwYS-EkyWKe70fYG8pmUoGzNsIuXUZ9_9vnUaxmpZPqKjHOxW', 'AUNjxxUJmOUjO47Ws5_HC3PfPEaXpfgQRI6dFXq0LCLSNuBDNc_tGtL9roQbVrxzoKHzNl13zs1c2oq3mqsiiggxFuJiG8pSC2MaZO3DBqmcZCsaDrtHPMunKHik', NULL),
('01a21bde-9a39-76b8-875a-0e4bc8d91fd2', '50a99d4a-0d7d-751a-ceee-27a9401d6c44', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/34', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-34', 'Bydel 2', 'AZIywOqOQy6WdKusi1n58_5XNKYiU1HlF-M6S2K3_qDIXseRba0pbtkHHVkYUx0RSbAwKnqzH-Hu8agySC9K_U4qti8FlKZQJiHBuCE_M6j46Pp3R93A2YockiRz', 'AZAJZ6iCc6ntsoB0_1gtLb03QZUsPker9wVlSL_JR8S5Yx1U8XcB9JbPeKMwKhFUgQBVy0A9ug6JsaL5drKdZYJwTKg-hcQP85VQjPQtWvXCsrqqJVzSJ7siUP3m', NULL),
('01a21bde-9a39-7717-b195-a0747d8e4316', '0cb0b5fd-ccf1-810c-2356-2cb6d732be27', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/25', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-25', 'Bydel 1', 'AbTSrmz7zaHN_gw53tWy_q_c8CNTs-88_kRyq6-T7b5H4tonMZntkGbu1vfB7aMKivtcoVbDv-kDwASQm_FbQX7tnacPQiHZn8ijU2-On9_iFIxCChbLOQOZ-RDl', 'ASR7THyOyyd938J9qiDWOwoZePnEj3OKK03CwWCCLxQa0i0npdmVlX9L-oEdLIVapma7QrkzSi5FmSWd-tNAx0JihP4Q3OSMxXVMNYdlgEwPRViSmLX5_MQjyR49', NULL),
('01a21bde-9a39-77b9-a94d-92a7ab90e547', '7e729511-a853-1c79-84b2-c708d6885fef', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/50', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-50', 'Bydel 2', 'AaO9ZPrfjcrPH4xhkibZvGJXQHeWbAnuUF-XsFtUUfnAhrc3t-VTR2o2LV3ABcbqJ774Vk3L6Ej1jAnfesPopfuqZhtVsS6WWAbVW8HdnGKdqLg3KMlRxf63AOOq', 'ARpKQ9T7wW2TIn612e6vI6TP7ZlZ40uEETED45pcvPwyX2jWBW7FKipfqJG-touDdyznDWxdUhP3E03ZbuMCmyjeK_8NpkYu_8k7Ml7lETrJG3hqJ9Z9jU2pKbEJ', NULL),
('01a21bde-9a39-77be-b40b-47d643f19f0d', '1c0124dd-652d-7d6e-b7a1-7aad3bebf565', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/11', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-11', 'Bydel 3', 'AXBoqG2Yk_VlLhDLxLivjSZA8gU8IiLZKloK54yH_VWHHVYcR60NwdhbXQSLTriLHbngjdltH9zn15-bx5Od4-EmQrEV9ncyN-QSX_IDHxoaomcMDV3K0geBc7wC', 'Ab9YrsDv2HWQ6Nul2TwnbUPop3w6NHOQNRER3XsV8xgusyBFwYRYqV7GgzrgN5ifU7ZALeuxaUkzKI0GihmTTun7xTEXCahSfovn3raQtim9kYWhFkI99Y6KvOlm', 'AfDG7xKQ5yldzOu7TGLLlC453YxSuDdnM5XVplwctEsk7XHJDqT47hlK630ZUOtquvuiiIdCmMpUoANvLzeGpajUwaoJ2NbiEXHuZXeUfoD-AKXpQwGIh0tj2Oxe'),
('01a21bde-9a39-77ee-9eef-4d2ef2cdca07', 'e1043e7d-700b-a2f5-457b-4cda02f8dead', '4', '{4,4,9,4,NULL}', '2024-05-05 00:00:00+00', NULL, 'case/16', '2025-03-01 08:50:00.123+00', '2025-03-01 09:40:00.123+00', '2085-03-01 09:40:00.123+00', NULL, 'C-16', 'Bydel 0', NULL, 'AdNDumTYfHflYG1LBGyxqg_MKAjcUx7-898XkaYev0iVeeSbaXdJEF-1UGsrmW-Cs5UXxVv19JFGfLFpWdUEa7h4oyaO6NoaRaKdNb3aTj0RxUx1jclRudt0Otnr', NULL),
('01a21bde-9a39-77f8-9856-d5fe0ccdbad5', '5597146b-6169-5f7a-8ca8-cdde6ff1018f', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/37', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-37', 'Bydel 1', 'AbC08hs-6veCAOg-_PfUnRWt2Wx7d8xPWN5Q4sdqrsRiOawZ52lGktAYS5pAeXBunq1FVD3wvsSwkOiHud6Iqu6EgaeGCCJwDuYy1iZuc3qEx_QRADwj7KVXYLIW', 'AZ0eCH5orr9SbTxSCRR3weQeZ9Kp2bsiVPDG1H-wS7DeDQ7Rdk0O0gj1W25nL4n-Pj9YapndX6hQ8gLx9ervjYQh_shuvDYWPqaeum8YSlMz48zjftR7BN8qMOOl', NULL),
('01a21bde-9a39-786a-867e-fb56eab9107c', '9f74694a-f24c-35c0-cc21-665f884fbce7', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/55', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-55', 'Bydel 3', 'ARWVM7hlDpp-N6VUHehIcaFEe4F2FlEjgUbhuOMclX95ddgbKDSpxL8faXomLjjQNhUDhCY9IgfUcKvAZ2KEDGKG5nKb9wFQdBA1-MMYNmU97Jm4ZeTN5s6YbTMb', 'AUsgUi31aaIl1IYUxCHZ9Fx9RRNg5v7xv8oRarHVHNkVs41vpVJB4_Y-gNFuaRRpALxaLZeLQIhzGRL5oeKTpI3do2-TyrgpeNwNMIrBlidrlKfqEIbYhyzmCEN8', NULL),
('01a21bde-9a39-7884-a9cd-0441b59e8d4d', '64189aca-5a6e-bd89-c5f2-1b758d4fc420', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/51', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-51', 'Bydel 3', 'AWKKSyVoJv45KhAECaa3JkQsXxVbt6oAvQ2JuXVsBbjO1CIghFHoLMvMa4O9A5fycnqrzviFr03t4dZGh5BKCp3pFaQgve9_ghlP9xmnQFkGS4IbjS2DE74XaRAb', 'AdY7byeuVA1Mgy32hcNF6lusC0u6IoVuW_yocsD6BusLIYtBRiICz9pPWEuzUPds2sLKwqvferIOakYifMSrE134-LoIcPDnE0zReeZB_ynG-rkqe90cruqKl6IX', NULL),
('01a21bde-9a39-78c6-9c2b-c759fc321264', '3afe79c1-685c-4fc9-3d35-72ccfeec6eac', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/49', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-49', 'Bydel 1', 'AVhM_azmrBDwvrm2LK98BmObMLsBnaD1Y9wg7dbXnI99LPXD6g0ZMDcNZcv86DvK0uG6pxeHZiyLmHWeDIgoFgLGbDfCHxJzdm5TjdYxcXBqssZsXoQyBCnpAanq', 'AeDCYHOy0FIq7pkEHcBXQyWkUPgaQsn0ihpLrI2bPH9x5xTDFu656kF5hJkPglni7pOepIFkGD9K7uwrowINph334ZP_nsNzsfWefSa_DS2b4BCu1MjDhEsqlspw', NULL),
('01a21bde-9a39-78ca-8764-64ddfc33ae42', '88a60587-a1a3-1f5f-545f-890546171c2a', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/47', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-47', 'Bydel 3', 'AY1iWL0Lqwd0ouLxNFaf5NII1hXVgXCmafjHpE14VyFwUOmQk36VOB_IPskWUmhnEO0NiCrxcNi2aPA3H_ZSz6Og1NyuVl--V0z-XLi8t_IzpNfEkDmWkVwWQAO8', 'AXFcqaIaa3s3TVlAcYBsGBGTdppedG5TQYGUI7MSsYlSN5Ze6bO8YN7ra864K8ouIbBb1S83N7wSiY9XsvxVJaE3b0c4e78BuLnpE_ROE2Lh5UIxK6AgCbAtbWxi', NULL),
('01a21bde-9a39-78f6-a12d-b94eda277a67', 'bd66ddd7-5148-5c73-bb5c-0299a4c0bdf7', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/15', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-15', 'Bydel 3', 'ASlpQdMzE_x6DJk9gX41BpDAtgRSorLRLZy0jv-IpJOC5UPmO9vSSMzi57mIduhLtJLPPEzq8iiIZgzJqsFxmayOh2VPzfYeEA0DKEk_UxIjaOujvBad67dVmsJJ', 'AfwVraKpvlxJUD-AnB87_LalGJS7SIrZ2nwlST2vEFPaR98B6odMJ7FPiVk8MEt3RQItZa7rEXVGWiTJjMElWyu6RNDhMieECJjSrSKtN4N-uG6sMZ823PituD17', NULL),
('01a21bde-9a39-7920-909a-6406f463d268', '65bdcf19-e3c8-a18f-a8a2-17abf7dc8b77', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/23', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-23', 'Bydel 3', 'ASszVlj1y2Wn47ett7fX5UTb1e-N2akzzryhzdHGe_62x3f1eN6jJdjv0xsWsxVpxQlT_QSytOv_gd_QL5ytlDxlTPpdPmWboRCpPwdr19-FD7lvbt_J1P3aIzwI', 'ARbzwEK2khcvC4h4Z-lUhC96CzVDiXk-TVKW3FoKzNqBJqEXDdvZe8xPBKFgg0m6ogPkIoXf1DtI53HA9r7EJD2BxwrAkSHzyxhorHzlW7Cmkol5-EC0KwUg0i2L', NULL),
('01a21bde-9a39-793e-a155-eab070eaeaa5', '9940ea9e-51e9-6e2f-b032-f007e44ec53f', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/62', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-62', 'Bydel 2', 'AVoVji4XcLR4vKD1EL3sn1w2rUEmQg9YohmYiUklUgRkIyl4r1OQ3dQzVhzxmlzm7e0Zqz9k7RNZcBxBK6i4xWiwIXQwH1ZHz3bNKncRDbKIBLFg9YjsdmGo-s2l', 'Ac9QjVeoF4UiJJvAMNoHc3gpKisAK8e0kftmgkawWuc2nDPP8rKmifEaiKm_8XBHIRs_xhlEdfPMxVztA0NUw5SWw1z7PrGV__IbXFi4cZoa1OKIWOaF-XmORnFy', NULL),
('01a21bde-9a39-798f-82cd-716b7438f8df', 'bdc80d75-eb2d-1789-988f-a7f4d9a23c18', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/13', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-13', 'Bydel 1', 'AfAZzxZkitaJ5mHaCvk7-VC9s3qEjo-jf4g-uYmJvUIE8odczoAIT-r5ZcH0p770bsWhfsHUDQVWowS64teYSBUfKoCwa1dyjfsKf-ULSnTic_Ym76nnbqIlvwFf', 'AQgN96xQITV8LOg77wYFoMgxh8zFzOPeCIrcTxc_sTWGw8EmbgNLEK2OzpljCoSu7kXhxkbvi3Vs7yRv0UqfvPAMI3nKEz7bQsW9ssfCqJobv4OUTaIXpQ-QyeSX', 'AX5KlqUM_f0NMOeNrUcsFb-xsFDUYl8Rk2Zc4Osttyx8OCsnogVZVj1nRY_qjmIm_EMdydF1gC6ylcS_FQSipckcppXrUNVlYvoGVsdbbS3lM5qukzKHpvXEJ_b_'),
('01a21bde-9a39-79b5-8db6-8c142c8f7bf7', '07548e28-9fde-b42d-7172-a5dc7ea2ca8d', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/39', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-39', 'Bydel 3', 'AfkH6qZiGvDqHzLUjd1BkQdy97zKpRsW9DtayBuWl549jd1cnuqtSOdruqKQiizmxT3QNE0grtYHAGyWHmodbRm6nRiVvcJLVTVVsD2lg-QEcpgZI6K0m8plyG4M', 'ATDPyKPbidbjs2A0e2lL2OhLNdkl54zQDTmY7q-1S1Rxxw97T-Zc2wtUkCIUYACeBe_YOMONRuR7TvGdL9L2R43zS8j6i63lLofrzDSZ0LB4l5ECedhB2G1jz7Lg', NULL),
('01a21bde-9a39-7a52-9434-64f7f137c1ed', 'af1e81e3-4efd-ed21-6af2-81844256cd93', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/12', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-12', 'Bydel 0', 'AcyPNuXEsVFYMYNQwT0YA384STR6Wki40uJjTsJ1Mq-ST-Le5k92I4VWcCkybPqazsDA-tM9XStPAUkD6YT1DftzDhV_pA8ZVSjj9A9WrJx4-N0KQ_9EGwf4SzRs', 'AW4PvZDasqpE0RZl5_PBRdnT_6L4H0XocgU8eK10NH1CcyxYcxojG_WNYVaBOK5U3XqMLN4CZXCRIUxAcn74zaLZfFRKGLcuKyHDvXyd6nMJDJ0NTlCFSqWv8D4-', 'AdmSiIu2-7skbUyl5d8Ie9I_21OfOcX7UosIbPmxzie-al8YIdpDSKfqlmpbpuGAj_WFQYssiK7U5MNhpZZmlUkmt-TTu3pNu3Utyts1EMF-Y_hWtdXMPBPUpbsS'),
('01a21bde-9a39-7ac7-9fd4-341fc09d2be7', 'd50fd785-2c38-82f1-ca6d-7f6b3ee9a82b', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/21', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-21', 'Bydel 1', 'AQyhn9OZbFGhcVZ-Js_YWue7BB62SFKET1s-hQKrW89bVO8mTwNX2baYQ8_CyVhyIbWnvZOQ_Cxm1NOKvIzHEbzmwW4yMG2-qLh7rIZdyUG0FcZA74_yUeVImFbe', 'AVakBzd14XSuPT7_jUnE4Bp7z3V4cqewtMOJYuWZWcDHlujYpu8P7oFpcrKbfuHzC22QahL2v9hO9tSkYHTtCV4bZfECUe1dFFuBvWqM7ZGAc_Rr1DSYGMomLJWl', NULL),
('01a21bde-9a39-7ae7-8477-10023a45a6d0', '412c04d5-65bc-8dc4-92a7-b830a549360b', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/27', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-27', 'Bydel 3', 'AR3qevSzzTfVnSwqt-tLFqhtRAdqNUIAifUqK4ojB33DYCOOsiMBAqnKqv75wIKZyLtbPNq5Do1cvvKj8TLiuTPyyBed11kCAo4M74bfQGFj9Z4EnHKts0u2mBdT', 'Ab0xV4c-ksXVAMvZXSQuDOo4Emsl7itzHaim8lcwfd_nwQYERjZhvQVB08BkFfj5WAAGdJSoX0TLpleHdk7sc-rq5gMI8bQOnkbzUNOf-SgRY_ZQmJfIdVRCeEIn', NULL),
('01a21bde-9a39-7aeb-9ea7-b00d2e3e7a5a', '177fa344-4c00-9a31-e8cf-b88df1c70c80', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/46', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-46', 'Bydel 2', 'AVhojcx7xKjc9qhsKg5FhNMjaTIpnhBxV2C6i717ciudR7smT0jxKfuOPk0XJVXdiZC98vMNYHIJM_CyykRz8Nn4jZ2-6aEnWkgPbotyf7sXNhD6SU3iytnARJbl', 'AU7D5W0MwO9O5uF6AC_56i1TjfPc5ArVj_77sBEFRcSCGMAf4PIeBRP2BHedk6gp4LB1utqKFeNgB5qJDk7Zh6TRqIhmw-EP48wZpF5Z2Xmaa9RRP9nc_5jbaKZX', NULL),
('01a21bde-9a39-7b0d-8c23-9acb10227ab2', 'e9815608-e5a1-a93b-ce7e-ef8051e60660', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/33', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-33', 'Bydel 1', 'AXZVLETbWoauJsxQdX9tcIFau5uLnM6D-5y7pQejZBUao1xtGUfrkcC7wpdcPWumKMHPYBASKJn5TWpCEu3bV0A7Sv59lnMs0oQ2x8CMbE4YSj9gx5ot-Jx-pnN9', 'AVAWmZeab1uCrUdTMcKTBzWtu7bTRoZGHYbCo3mTuS1E0CCFMZyK4ekG4158pQwikVpT5q1ZkGu7XhPenlOv3DGujXvD_y8vVD91AO6nRLpC_6_mKSQDIRpNuXIK', NULL),
('01a21bde-9a39-7b8b-8a9e-a2967243e099', '878a2fc1-c58f-92a4-38a1-ee648bc35a0f', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/36', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-36', 'Bydel 0', 'Aeo5Clb3RdKkpGbTFBJT7bkOkxaRAvb77Y2ZlgztD4k74CnvRle6OUtSyWCkxKV2qwVmwr8an7LUNsGUvxJlqB3bVUz6ZjVD5F8Nu1otxTsLg9YNPaLh14jNS303', 'AQjoQPmAPUAZc8QaC4Zzyqs2o97BdK0ePeIRzdTEgc8rcwku2Hai2xO7MOGaC_JO2aZKlFpPNaUCed20ecTSw3KZg66ZeonW2uEhrX_XsfITa2s7YY2YMBVbNaHx', NULL),
('01a21bde-9a39-7b97-a81e-6ab91fc27cbc', 'd5afde0c-3f0d-a84e-c1d2-66b0d876994e', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/48', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-48', 'Bydel 0', 'AcCpNKLpmO3eAdU2Vw2Hz7cgutJzSiBBxOQdY0zc7xwU0zKqpI-XowW8EtpYg7dFSkRsytOcSgbZ-aILoTa0hgfXJn2cckFaDOIV7hBpPqRbhoHF_tQ3DjegSIXm', 'AcQpsZle_A6ZF8xMGvw60HVWb7V3Hpr13Z9ODGqxrFVe9vThEDHEy4abc5yYfKzTbd31_0y3r_Soe6V1TRSoLKo-nLaAiEs0BWw_KAXyPLrD5nyA_WhsLXVaJ5uc', NULL),
('01a21bde-9a39-7bb5-bb1b-1aec303e271a', 'f82b0d44-5567-4728-3250-e97de57b2445', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/17', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', '2025-03-01 09:50:00.123+00', 'C-17', 'Bydel 1', 'Aa6V21t6OJMrpgEgL8rxpFVbrHgO-LPjaEpRLzCybd7BGV1x8LdOjiPjjMoxKq5CmPjH3Y-6eg2V6ZA2_ycnocSu3c6mbh88k_Ljb9oTVqVHXO0sKxCdtk9h7EJl', 'AR8jXuxiFWUcSweHefFWBl-NZ3b27ZyUVcZ75xtrj7BPeOmKMDqZMFgpiELj0mVwkmf_o9f-4fupP6MEc9jbvRdlmR6h8lLaELYhZGbNsNH0sAezmvZJhls6x1QB', NULL),
('01a21bde-9a39-7c39-aa89-3797f30615fb', '3117eb53-c310-b2cb-fdf6-8c901f2c1811', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/29', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-29', 'Bydel 1', 'AQ7FOHmQ8RltrwJVWWr-mn4feYLfYUQgXspf0vfMXXHLyaGhYdqZ01r2Rv7VZvdQydXTFNrvB7btYdntlN1U2lDCGUfGXjxgUzx-7wS1Q_VR6tssqg7R6DRZhzWf', 'Adj0WY8sWRF4086nWQR3mBQGjP2_Au62y5pNwFc02zrWCezmKQDxQVnMVbyaM-M1P2Un_5KCgbOLbtEGNoLMmMgfyeKPbfCMCRh3KTQVUB7iLC1dunUByffvC0RQ', NULL),
('01a21bde-9a39-7c3c-83c9-41dd6de7ecc7', 'ad197044-0116-058e-eb14-643358c9a9a7', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/41', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-41', 'Bydel 1', 'AYR6n8zMUSYiwmispJ4u5yZ3opE-ZxEO_o91A9BlPzdvzxl_UMI88hpEmOHb1Y9vISXU79pf5jfCeTktLydUEHuoApFtLsn9QE2P9umxD21Fll267EO29HGXZ0Cv', 'AeILOva9KOjlBf-9Br_KzTWflQCqKu6fz68p_Ws1Q3k21mrSsudZS_nHMb3Amtjj2BvdkOfB6GzVOrjtdXzwut4aQeu6nlyKeNqeI7mbI3fVFdpMjdW2djWZaJK_', NULL),
('01a21bde-9a39-7c43-ba32-c92a3c13d380', '0fa5af8d-e242-c2cd-abdc-9b85e2d5eac1', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/58', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-58', 'Bydel 2', 'AeISQpcoa7sj7H1CFKkWXK3k59R-9qRAWddJni6d-hl8KWByo3dDuLuOWSQz4kxTiE3xDb2FFUU_M3bgCEElPclB0zro_iN-ol-p-ReJ85FyCEZrnJtoR6-uVl3l', 'AQc8LV599nAPj1T9KK3u4A3_RTE_lYh0kZNOabdw2vEZHQabBnjWHp_x40xSeypVHiWe33pzlGbzr4YR2r7v6t6xyY3kESh6NEKmxiNWAUoyjXSMwUmQdX_wmYfw', NULL),
('01a21bde-9a39-7c4b-ad49-fa68004c542d', 'd27445a6-0460-48f9-c30e-1e4d2ff2baac', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/30', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-30', 'Bydel 2', 'ASGEI9pzupr9qTM39kzh4donC7vPCekWINyBAaxTZ8Sr9rVQs-2ojkkZFAdOQvy4-0hoOXYG-iV1nf-MI7OyDm7HNI_gIVBdAruwXG1xnX7Qcnw0T8txl36ZjHYt', 'ASUSq804VdWP72jY28OygVF3Tq4-5xO5t_MxKx1jYyWNltHxQs4hzgLlv_deFWGinNNhcUhbo1iY4wm3aN06ebc6YxwIBh7I6ZOZZL44PByIghHgkiTRbLpYO3Oq', NULL);
INSERT INTO pb_home_care.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, number, district, "doorCode", hearing, visits) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9a39-7cea-a239-7606e928b337', '04ffc25a-ff4c-9248-1c0b-06ca272180c8', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/63', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-63', 'Bydel 3', 'AT1Uu_zYlvTZeVdVVKKE2IRkWKutOa934M9hcrmO-Yfjv_YtvXH47W4K7O7e_8LB_NBjD1CjWSUMOL0WBTWOaR0i675aNQYIV277UjQM4fyEPiDzO3mE6fWBVhiB', 'AWEWcqn33mBv9hRoZ2SD4tdk3s7I0OWGx9pIQOrK89twJIlKL_9UEVdrrqtMFbVE53tf3LWv91WioYF3mp4fHJw5xzJWsLb51_QqVwxMwDV2y7pQfw6ZlmdR-kyd', NULL),
('01a21bde-9a39-7d9e-8b70-a17bd428c2b3', '72625e22-9f18-226a-0f3e-880c3a170837', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/14', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-14', 'Bydel 2', 'AcNP6Jor0isejPXcepSDoGIxrxIQdPlAw3yJq5Q6AkfNzIn9Ai0jHmCkW7N1bO4afrxmVzC4VJehWmJI63QSjAFn1jPkqVasPjIkO8IrbmTdG2cGgN2MO_aJ-JDC', 'AQliAHUpsGmMeDbe-QTkcTARv0w_WkSyWFDRetanU4RxXCrLqT2U0di945GHktbflo8ebxlXIVbo9WT4udveyhUGD4s05DAb84Vz37MxSWZATNICigvL45DVLteg', 'AQ9PaZy1wBw-AIxPebrzOHwOmO3kPTUkaYSLDo7kL3UMLR7Uj_v1_5e15r_8jCEvx-1vjafObJukizfcu8NDQj8M8_tWolHStcYk5b7Z99OkI8nD-Dmu2vG0YdFo'),
('01a21bde-9a39-7dbd-8bfa-8214f0da0b14', '65074590-1846-64c0-0f4d-1a43a7c0d505', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/56', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-56', 'Bydel 0', 'Ac2NuntqAWQ-RnnA09HX2C5bvlz08gvjb9yC1ubOwR8Hh4h7fx6zOFqYPQf7m_9aQiXLSyv0dgPQ6Ixa-rnrMzaH37jFPgiNZrHZHQ6pptvgCVixTFYX2Sd1kuWq', 'AePHQjOiH6xcbF67jdqUWgkzZPD-dgMZo29ZA5BLgHlk0Fs8gL5-TxQgeYzj_aRixMPA8OA_5G8UWMgf_qAITO9cKqxsJAA98ZYTzRnbCE582B-dAmnPJAQJGSnl', NULL),
('01a21bde-9a39-7dce-af4f-6ef2909f4131', 'c1f6b231-fd1a-3dce-04ec-56813327d8a2', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/66', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-66', 'Bydel 2', 'AXE113fJSjJIWCL2yOHBm03jK_uHUaV26WgddDBXt3ShJduyuL6SsmrT8OCmCRL1U5MpnDs3mowvruVniqwfHHGy64u3AwOpWcNOEC8eoEavXYJYJlL741op1KF6', 'AdJzuauuAPqcz7KiGLB-EnzSR3tlgjK9xGJTXep01wZWKMsT-6Ljw5S7P61G2UygKzyFz4o6vfkT1k9ogDcv9SFxMfH9S5IB3FjGJHyn-fZ3wgGa3UOyqU-i6IhL', NULL),
('01a21bde-9a39-7e0f-925b-28563cb74a2c', '7679c3f7-d5bc-8cde-f63d-0db2bb069b2f', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/38', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-38', 'Bydel 2', 'AUs4noewnEcLm8xpUfk_EDxxFqYUFJIFSaY5LtlsUKiu3q88CDJd_OayD18EJEORAjviEKa5a2eteroHYcEthoefoC6yrUCSaRCT01ZNYnKkpf57P-NRF-7bN5ok', 'AacEWV2ehkJFsGQfOBhgvdSiJJi7ZowqlNT5r1eEbJPepSTsxI7zoVnJ149z39gVxU8B_JN9_xOX5zRslCz3T2oGVf57AKA1WIHUKq4ZuDfyaTjguQeehnJiJSGg', NULL),
('01a21bde-9a39-7e52-b09b-71311b5a770b', 'ccbdf734-113e-07de-36f0-5b84d2542133', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/53', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-53', 'Bydel 1', 'AV2MYhWb1Jc463LSTXyg3WtxZ1Yqn3oWIPxzMFFM4b79cEslNrYGL-8iG-gEQTCsDLs0XPNVxSW8OVywgksKl8NuM0ecL6HUXiGjfDBDPD13ESwvXLSotnrVobEk', 'AQUB85gE-eCacX0yHpSInWdAzbydcz4KIhbiuGb3EbDujeDawHTGt6wsr26Mwu8GKeR976eiA2VgQO9QP9ZUydbb--LAf7_YTpKfoAE6V298DhAEUVlK5JQxDING', NULL),
('01a21bde-9a39-7e76-a162-6619075a3be4', '93bb23a4-f270-05e2-6ae4-f51cbd31cbf9', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/64', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-64', 'Bydel 0', 'AZUmCZz0HG86FTC-R2menoVoAY-NKZQ068dWjaBbbC4JTcPbMDfk4SFBBdhUdFa6MqcwH6k5X-LiHlWTxXeqUDEM46coRT8pfQosoCzR8hU8XWhNtRvK5yj2Y7oL', 'AUQaNIo4cWXCHy0NKayXg_DSsxvm5ArVlqcPfk6wA0w-oXqN8E2S9oWa0UZfHPnRYam8OKGiYP1_XfeNYYlbgoKjlIyW9gD-SDXCZGgH5nRQSyBYjnZ7ZR1rAkwu', NULL),
('01a21bde-9a39-7edb-aa1a-53d77ea8d002', 'c0adf5f8-981d-ee7b-4fa6-bb408f332da4', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/69', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-69', 'Bydel 1', 'AfNYIO2Ws1lO8qgIcSGVSKj-wGyLHlnYuIsmwFyUzs4xIisGsmtEV0Fswc8GTH00qJm_sl0nEQsYVZwl2LadRTGM4Ph8VHoHUYENyi4_V906wUWrAagEd3IYPlju', 'AXIxFPUMpDYMioPsdZL3rsR1I5lrAQwQ9mUgdxmQ0CR1QQOz22DqeGFtKF7YH59ZwgbYPfFgnvdNEuNCKbd4GW3-EqVBPKd9meGsvfG1qD9MJ07FBkY_Hq_9AquT', NULL),
('01a21bde-9a39-7f20-a0c8-6f0051a87dc0', '5ef9b92f-b87c-b646-5d59-600c4fd22b6a', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/10', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-10', 'Bydel 2', 'AWe49SAx7xJqD4rV772M_WpRZ1iI3C9qBOKPjOxPNzvJov61cOa01-sobXn_t3_s271GsIR3t2Fkv_Ttzulh-OnvQ4O1CF5vgsXRs_biuEx0rxOK09Rw7oCJvAJo', 'ATnpUFMx2gkRjuoYwQ0fG9lViU7k9NgHhKbyFwLihvPEGCfTzulum4qB2-y2Dg_U-osoruQ3vobshlXFjX_LN8fxPFXGVtLM-aPA2h3HqhhpxQBGxNSauWp5QghK', 'AVdwd_Jhsv24GO4THnPiu2B2fy1yU9dWNeqyQH190elwP58HXUH6GmE9Nug9XKLyFUdhbFk0whA-HmkWJswmTOmiwlBJ1CQEehepYDRZvM35zbhE6KauhRB6xxGv'),
('01a21bde-9a39-7f71-952d-e39736a0fb0a', 'a89f073b-251c-f218-a2d7-108e8c8aa355', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/59', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-59', 'Bydel 3', 'AUVobC5XM0ECRfaSDdN0BEHYjRrL0tixKo-3RYk1x4IhamPusXow1eBy-hatwxWeNzlIGOg0QSkgq9ncuzxwRy32L85i9lRxrcwv7dcuYZOLL7WHx8riJJG9CJ_k', 'AUE8dOJ7dRZ5xA6XfLkeDMsJKXhecpL5xPvV8hVFbm-xUoCnJE8qbnCy0_Z6TaH2pPyHoHa7A64BqhCBNMvsMSX1JVo9FQUUkK5imYB4I8-rFA7fP2ldyedQ1hHi', NULL),
('01a21bde-9a39-7fd6-9099-bc307966ca57', '46009196-a1f3-e794-5828-61d51c9c3f49', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/60', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-60', 'Bydel 0', 'AZXIoHEauHrIEtMthVJTSVg52BEE29EqAx7VziuuxfvPckD-kO6xp0Qd1LVlKftM4eb4ETHo_q22TvrjSltz_jmd9gdvzns_r6lJCyfhBZsTq7oKYNJvtIDEbzM4', 'AadaWzIgWebzXw9dkQpOT4jkVSXikmpSI4X87XGvqa2LQaAbMa_ngObhVLpSiIJS9FGomKCi35v60SCn1Djj78L5cQoPP_ojpbF12fpIAY3PI-kEsTkowfLJ3v9z', NULL);
INSERT INTO pb_home_care.retired_keys (_subject) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9a39-7f83-925b-788fdfa2ed8f');
INSERT INTO pb_home_care.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('825b9ade-af2b-cf15-eeab-2471c0e5659c', 'erased', '2025-03-01 11:00:00.123+00'),
('9f0b67a5-e343-9da0-8c92-1e4acb4e6ae2', 'erased', '2025-03-01 10:00:00.123+00');
INSERT INTO pb_home_care.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'bcaf49d4-3553-48bf-96ad-5339ad7cdac3', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '851539dc-4034-4127-98ae-24cde5c28023', NULL, NULL, '["number", "district", "doorCode", "hearing", "visits"]', '{"version": 1}'),
('2', '814943e1-2792-455b-a960-48a9d91336b4', '2025-03-01 08:20:00.123+00', 'added', 'system:application', 'a0a61bbb-45e5-4215-8d7a-ccbb4db070e0', NULL, 'office', '["number", "district", "doorCode", "hearing", "visits"]', '{"accepted": 1}'),
('3', '36a0f34f-e329-4b81-80fa-d35b0de1c82b', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '04278b4c-9475-43db-8edc-45d3e7a30d0e', NULL, 'office', '["number", "district", "doorCode", "hearing"]', '{"accepted": 1}'),
('4', 'e520306c-0576-4d16-be05-7a3b76586a40', '2025-03-01 08:40:00.123+00', 'added', 'system:application', '382d26ae-e4b3-433c-b96f-809b676c4bdb', NULL, 'office', '["number", "hearing"]', '{"accepted": 1}'),
('5', '8ce964d1-81cb-4c51-8f71-be5499225430', '2025-03-01 08:50:00.123+00', 'imported', 'job:import', 'e320effe-47a7-48be-b836-534c7b3d3811', NULL, 'office', '["number", "district", "doorCode", "hearing", "visits"]', '{"merged": 0, "refused": 0, "accepted": 60}'),
('6', '9f46f799-f771-4c8b-a331-3eda81057d16', '2025-03-01 09:00:00.123+00', 'added', 'system:application', 'bbccfd66-a7e5-496c-8908-d7b22075b4c0', NULL, 'office', '["number", "district", "doorCode", "hearing"]', '{"merged": 1}'),
('7', 'be684d78-1b4d-486c-99bf-5c967c5c56f3', '2025-03-01 09:10:00.123+00', 'added', 'system:application', '9760947d-51b6-4349-8d40-9e7c100a6662', NULL, 'office', '["number", "hearing"]', '{"merged": 1}'),
('8', 'b9f672c8-e860-42d3-9cbf-d979df762a4c', '2025-03-01 09:20:00.123+00', 'imported', 'job:import', '27761d84-df81-4686-a545-bf0f36581bb5', NULL, 'office', '["number", "district", "doorCode", "hearing", "visits"]', '{"merged": 5, "refused": 0, "accepted": 0}'),
('9', '5a27b71a-2c13-4916-8b05-7666ef06b176', '2025-03-01 09:30:00.123+00', 'rectified', 'dpo:7', '44e22213-d29a-482b-ba9c-b31b0d16abfe', NULL, 'office', '["doorCode"]', '{"people": 1}'),
('10', '8302e60b-f321-41b2-8971-fdf8bcae80a4', '2025-03-01 09:40:00.123+00', 'rectified', 'dpo:7', '1ea8413e-bd21-411d-ba95-52023f475151', NULL, 'office', '["doorCode"]', '{"people": 1}'),
('11', 'dda352f7-c43d-4adc-a096-0b48838313ba', '2025-03-01 09:50:00.123+00', 'restricted', 'dpo:7', '48efec85-7afa-4cf5-bd94-7af5831bb0e3', NULL, NULL, NULL, '{"people": 1}'),
('12', 'e76273f0-9069-4155-94dc-da36c5527d86', '2025-03-01 10:00:00.123+00', 'erased', 'dpo:7', '3d428673-ad51-41f0-935b-d8cf7304ded3', NULL, NULL, NULL, '{"people": 1}'),
('13', '19ed9d72-3dc0-4add-a1e1-4dc9b9b788cd', '2025-03-01 10:10:00.123+00', 'read', 'agent:42', '6eba3fce-b62a-4161-ad0d-781637b53202', 'rounds', NULL, '["number", "district", "doorCode", "hearing", "visits"]', '{"people": 15}'),
('14', 'a4424072-f97a-479a-bb38-3cc3289f10fc', '2025-03-01 10:20:00.123+00', 'counted', 'agent:42', '5fa9765b-5552-4827-9ed5-e54dc9cbe608', 'rounds', NULL, '["district"]', '{"people": 15}'),
('15', '2ba1f5d8-a1d3-409c-aabd-2ede0cfb2e96', '2025-03-01 10:40:00.123+00', 'accessed', 'dpo:7', 'b9ddc352-5382-4e46-bc3e-d72ccdd7232c', NULL, NULL, NULL, '{"people": 1}'),
('16', '791a6684-50c5-49b5-8fa8-92253c7e4324', '2025-03-01 10:50:00.123+00', 'exported', 'dpo:7', '2f0c3dfd-78ab-425d-8c6f-79eede896c52', NULL, NULL, NULL, '{"people": 1}'),
('17', '3ccb6440-6d0b-471e-9053-19d7399293f9', '2025-03-01 11:00:00.123+00', 'erased', 'dpo:7', 'a1df0a71-175a-4774-8daf-2038a62be203', NULL, NULL, NULL, '{"people": 1}'),
('18', 'b6f54818-5989-4178-85ed-17c5cfa55e6b', '2025-03-01 11:00:00.123+00', 'key-destruction-failed', 'system:application', 'e5e2ccaf-5e5b-40a7-a7e4-cd392c40c6e4', NULL, NULL, NULL, NULL);
SELECT pg_catalog.setval('pb_home_care.trail_position_seq', 18, true);
RESET ROLE;

CREATE SCHEMA pb_key_cards AUTHORIZATION purposebound_owner_b8c89328;
SET ROLE purposebound_owner_b8c89328;
GRANT USAGE ON SCHEMA pb_key_cards TO pb_key_cards_b8c89328;
CREATE TABLE pb_key_cards.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_key_cards.definition TO pb_key_cards_b8c89328;
CREATE TABLE pb_key_cards.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_key_cards.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_key_cards.evidence TO pb_key_cards_b8c89328;
CREATE TABLE pb_key_cards.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_key_cards.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_key_cards.intakes TO pb_key_cards_b8c89328;
GRANT INSERT (source, at) ON pb_key_cards.intakes TO pb_key_cards_b8c89328;
CREATE TABLE pb_key_cards.records (
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
  card text COLLATE "C" NOT NULL,
  door text COLLATE "C"
) WITH (fillfactor=50);
ALTER TABLE pb_key_cards.records ADD CONSTRAINT records_pkey PRIMARY KEY (_subject);
ALTER TABLE pb_key_cards.records ADD CONSTRAINT records__identity_key UNIQUE (_identity);
CREATE INDEX records__expires_at_idx ON pb_key_cards.records USING btree (_expires_at);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_key_cards.records TO pb_key_cards_b8c89328;
CREATE TABLE pb_key_cards.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_key_cards.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_key_cards.retired_keys TO pb_key_cards_b8c89328;
CREATE TABLE pb_key_cards.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_key_cards.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_key_cards.suppressions TO pb_key_cards_b8c89328;
CREATE TABLE pb_key_cards.trail (
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
ALTER TABLE pb_key_cards.trail ADD CONSTRAINT trail_pkey PRIMARY KEY ("position");
ALTER TABLE pb_key_cards.trail ADD CONSTRAINT trail_id_key UNIQUE (id);
GRANT SELECT ON pb_key_cards.trail TO pb_key_cards_b8c89328;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_key_cards.trail TO pb_key_cards_b8c89328;
INSERT INTO pb_key_cards.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('2', '2', 'false');
INSERT INTO pb_key_cards.intakes (number, source, at) OVERRIDING SYSTEM VALUE VALUES
('1', 'reception', '2025-03-01 08:20:00.123+00'),
('2', 'reception', '2025-03-01 08:30:00.123+00'),
('3', 'reception', '2025-03-01 08:40:00.123+00'),
('4', 'reception', '2025-03-01 08:50:00.123+00'),
('5', 'reception', '2025-03-01 09:00:00.123+00'),
('6', 'reception', '2025-03-01 09:10:00.123+00'),
('7', 'reception', '2025-03-01 09:50:00.123+00');
SELECT pg_catalog.setval('pb_key_cards.intakes_number_seq', 7, true);
INSERT INTO pb_key_cards.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, card, door) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9bb6-7da5-bf00-dbd652a785f8', 'f87f4c11-0e79-fbff-5b38-dd222cfaaa32', '1', NULL, NULL, NULL, NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'K-0', 'Nord'),
('01a21bde-9bbd-7cb7-a231-fa06508bbda4', 'f562b859-1dc8-8820-9a28-306a00c84a48', '3', NULL, NULL, NULL, NULL, '2025-03-01 08:40:00.123+00', NULL, '2085-03-01 08:40:00.123+00', NULL, 'K-2', 'Nord'),
('01a21bde-9bc1-7ce6-9c6d-ed010cee01e2', '6eb27f65-8402-bddd-80a3-4544557fbdfd', '4', NULL, NULL, NULL, NULL, '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'K-3', 'Nord'),
('01a21bde-9bc5-780a-9620-8dcd02b1ebdf', 'daf510b9-e456-85fb-6934-f40fe512848e', '5', NULL, NULL, NULL, NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'K-4', 'Nord'),
('01a21bde-9bcb-718a-b79d-9a3efa0e177d', 'bc1fb5a9-f5dc-2d12-c3ff-a49bb237cbb3', '6', NULL, NULL, NULL, NULL, '2025-03-01 09:10:00.123+00', NULL, '2085-03-01 09:10:00.123+00', NULL, 'K-5', 'Nord'),
('01a21bde-9c3a-722e-a7fc-a8e2c3f97a91', '051d3710-4ff7-4e6e-fb47-d3bdc5bd4ea5', '7', NULL, NULL, NULL, NULL, '2025-03-01 09:50:00.123+00', NULL, '2085-03-01 09:50:00.123+00', NULL, 'K-7', 'Sør');
INSERT INTO pb_key_cards.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('d582736e-5e14-89a5-3d1e-99e949083d91', 'erased', '2025-03-01 09:20:00.123+00');
INSERT INTO pb_key_cards.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'f661b6de-c271-40b6-acbb-8b0de8ff834d', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '1a41c937-6838-4902-b540-5e1fc2af28af', NULL, NULL, '["card", "pin", "door"]', '{"version": 1}'),
('2', '8b1ba1da-4357-4486-914c-080cbca869da', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '61f31d11-68e6-480b-9b81-9ba926fa9966', NULL, 'reception', '["card", "pin", "door"]', '{"accepted": 1}'),
('3', 'f1d0ef9a-197b-44f3-9e36-3f19cd977832', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '39f066cb-66a2-41ec-adf0-7039337b9901', NULL, 'reception', '["card", "pin", "door"]', '{"accepted": 1}'),
('4', 'e00a3ff8-7328-4bdb-9c9b-8218904cc5c5', '2025-03-01 08:40:00.123+00', 'added', 'system:application', '53678417-6ffc-4e17-bcd9-496a143637c6', NULL, 'reception', '["card", "pin", "door"]', '{"accepted": 1}'),
('5', '6ec218e6-a0d8-4245-a39e-d85c35a58fb7', '2025-03-01 08:50:00.123+00', 'added', 'system:application', 'a2a64050-a759-4d7a-b326-0c79a6adb222', NULL, 'reception', '["card", "pin", "door"]', '{"accepted": 1}'),
('6', 'b0319b4b-978b-4ca0-bd74-ea39c6618bcc', '2025-03-01 09:00:00.123+00', 'added', 'system:application', '646bff24-c064-4447-bc4f-391dd41f533d', NULL, 'reception', '["card", "pin", "door"]', '{"accepted": 1}'),
('7', '61896305-5937-4a94-80cd-536fd6d6e6ba', '2025-03-01 09:10:00.123+00', 'added', 'system:application', '8c6da22e-5196-449e-9a9e-496bc4eac1bb', NULL, 'reception', '["card", "pin", "door"]', '{"accepted": 1}'),
('8', 'ba2ae694-13a0-4dd4-b8cf-dc3954453ad3', '2025-03-01 09:20:00.123+00', 'erased', 'dpo:7', 'ca7f5fce-a984-41d4-8eaa-19eb97032684', NULL, NULL, NULL, '{"people": 1}'),
('9', '35d1b198-2faa-4a64-b1ca-43b0e4baf931', '2025-03-01 09:30:00.123+00', 'evolved', 'dpo:7', 'a399eb1c-4829-411f-846a-aa2ae16db971', NULL, NULL, '["pin"]', '{"people": 5, "version": 2, "field-removed": 1}'),
('10', '9108dd89-b8b1-4628-8c8d-234da9696987', '2025-03-01 09:50:00.123+00', 'added', 'system:application', '7acdb928-2b92-4aab-b445-71515997f02e', NULL, 'reception', '["card", "door"]', '{"accepted": 1}');
SELECT pg_catalog.setval('pb_key_cards.trail_position_seq', 10, true);
RESET ROLE;

CREATE SCHEMA pb_members AUTHORIZATION purposebound_owner_b8c89328;
SET ROLE purposebound_owner_b8c89328;
GRANT USAGE ON SCHEMA pb_members TO pb_members_b8c89328;
CREATE TABLE pb_members.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_members.definition TO pb_members_b8c89328;
CREATE TABLE pb_members.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_members.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_members.evidence TO pb_members_b8c89328;
CREATE TABLE pb_members.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_members.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_members.intakes TO pb_members_b8c89328;
GRANT INSERT (source, at) ON pb_members.intakes TO pb_members_b8c89328;
CREATE TABLE pb_members.records (
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
  "firstName" text COLLATE "C" NOT NULL,
  "lastName" text COLLATE "C" NOT NULL,
  joined timestamp with time zone NOT NULL,
  number numeric NOT NULL,
  role text COLLATE "C" NOT NULL
) WITH (fillfactor=50);
ALTER TABLE pb_members.records ADD CONSTRAINT records_pkey PRIMARY KEY (_subject);
ALTER TABLE pb_members.records ADD CONSTRAINT records__identity_key UNIQUE (_identity);
CREATE INDEX records__expires_at_idx ON pb_members.records USING btree (_expires_at);
CREATE INDEX "records_lastName_idx" ON pb_members.records USING btree ("lastName");
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_members.records TO pb_members_b8c89328;
CREATE TABLE pb_members.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_members.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_members.retired_keys TO pb_members_b8c89328;
CREATE TABLE pb_members.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_members.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_members.suppressions TO pb_members_b8c89328;
CREATE TABLE pb_members.trail (
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
ALTER TABLE pb_members.trail ADD CONSTRAINT trail_pkey PRIMARY KEY ("position");
ALTER TABLE pb_members.trail ADD CONSTRAINT trail_id_key UNIQUE (id);
GRANT SELECT ON pb_members.trail TO pb_members_b8c89328;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_members.trail TO pb_members_b8c89328;
INSERT INTO pb_members.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('1', '1', 'false');
INSERT INTO pb_members.evidence (_subject, at, wording, reference, intake) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9e9e-7cb2-8d0d-eadfb77a83db', '2025-01-01 00:00:00+00', '', 'A-1', '4');
INSERT INTO pb_members.intakes (number, source, at) OVERRIDING SYSTEM VALUE VALUES
('1', 'declaration', '2025-03-01 08:20:00.123+00'),
('2', 'declaration', '2025-03-01 08:30:00.123+00'),
('3', 'declaration', '2025-03-01 08:40:00.123+00'),
('4', 'declaration', '2025-03-01 08:50:00.123+00'),
('5', 'declaration', '2025-03-01 09:00:00.123+00'),
('6', 'declaration', '2025-03-01 09:10:00.123+00');
SELECT pg_catalog.setval('pb_members.intakes_number_seq', 6, true);
INSERT INTO pb_members.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, "firstName", "lastName", joined, number, role) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9e9e-7cb2-8d0d-eadfb77a83db', '9e79e527-227f-dc8c-6ae8-771106a58ed1', '1', '{4,4,4,4,0}', NULL, NULL, NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:50:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Øystein', 'Ås', '1999-12-31 23:00:00+00', '1', 'member'),
('01a21bde-9ea0-7466-a6a2-a28fd8e87d68', '54eb28f9-b376-97b8-3321-ab3ec213f487', '2', NULL, NULL, NULL, NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Åse', 'Ærø', '1999-12-31 23:00:00+00', '2', 'chair'),
('01a21bde-9ea2-7c65-8682-112379cb89b5', '64e07c78-2795-a635-97e1-cf253917bfd8', '3', '{3,3,3,3,0}', NULL, NULL, NULL, '2025-03-01 08:40:00.123+00', NULL, '2085-03-01 08:40:00.123+00', NULL, 'Märtha', 'Bjørnøya', '1999-12-31 23:00:00+00', '-3', 'member'),
('01a21bde-9ea7-772f-aef5-74c5ab79a9af', '597bfde8-464d-ed97-234a-3d713b8c90d7', '5', '{5,5,5,5,0}', NULL, NULL, NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'Øystein', 'Ås', '1999-12-31 23:00:00+00', '100000000000000000000', 'member');
INSERT INTO pb_members.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('65dd355e-d887-e6a4-7b7f-1f6f8b14d239', 'erased', '2025-03-01 09:30:00.123+00'),
('8274883f-d302-c7b4-8bb0-725b3d854494', 'erased', '2025-03-01 09:20:00.123+00');
INSERT INTO pb_members.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'bcecc117-0d5e-441a-ab7c-369897942c54', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '67dc400b-63f7-4bab-a9d5-8aa808e1747e', NULL, NULL, '["firstName", "lastName", "joined", "number", "role"]', '{"version": 1}'),
('2', '43002656-4ae9-4ced-9a90-f87687b8a258', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '02cf8a0d-1389-4be2-8d54-6a6297d3da62', NULL, 'declaration', '["firstName", "lastName", "joined", "number"]', '{"accepted": 1}'),
('3', 'eabb0164-af5b-4c39-9a01-f76e1d6d5762', '2025-03-01 08:30:00.123+00', 'added', 'system:application', 'a603c351-aee0-4c51-bf7d-9ce38837f938', NULL, 'declaration', '["firstName", "lastName", "joined", "number", "role"]', '{"accepted": 1}'),
('4', '6160316a-83b1-40d4-8e80-b08d7fad351f', '2025-03-01 08:40:00.123+00', 'added', 'system:application', '65907b25-dbda-488d-992a-428523bf689d', NULL, 'declaration', '["firstName", "lastName", "joined", "number"]', '{"accepted": 1}'),
('5', 'fdfd7b5a-482c-4cef-bbd6-6bd0adbd5f4c', '2025-03-01 08:50:00.123+00', 'added', 'system:application', 'a972dc6f-59bf-4b6e-a8fa-81e6f5b56f52', NULL, 'declaration', '["firstName", "lastName", "joined", "number"]', '{"merged": 1}'),
('6', '736a6997-8d27-4def-85ca-c9823298b49b', '2025-03-01 09:00:00.123+00', 'added', 'system:application', '1e6932b0-5a71-4a63-87bd-3718e1cb04ac', NULL, 'declaration', '["firstName", "lastName", "joined", "number"]', '{"accepted": 1}'),
('7', 'c4443102-938b-40fd-9307-2637a107e5ed', '2025-03-01 09:10:00.123+00', 'added', 'system:application', '8c1d69f6-8c69-435c-bfaf-03a7a8a73c98', NULL, 'declaration', '["firstName", "lastName", "joined", "number"]', '{"accepted": 1}'),
('8', '943dd2f2-d404-49b2-a81b-13e9377b239d', '2025-03-01 09:20:00.123+00', 'erased', 'dpo:7', '970aa1e1-878f-4a02-83b3-7fab0165199f', NULL, NULL, NULL, '{"people": 1}'),
('9', '684c0d76-af55-490b-a9a8-f65348722c19', '2025-03-01 09:30:00.123+00', 'erased', 'dpo:7', 'c552e71f-e601-4f5e-b8c1-ec15392d0d91', NULL, NULL, NULL, '{"people": 0}'),
('10', '1705149c-f25d-4a72-8cd2-662b331739bd', '2025-03-01 09:40:00.123+00', 'accessed', 'dpo:7', '1a891d21-6df0-49f4-9021-4b108b5d2fb4', NULL, NULL, NULL, '{"people": 1}'),
('11', 'a638fb66-b118-45f3-972a-a360affddc3d', '2025-03-01 09:50:00.123+00', 'exported', 'dpo:7', '7905afb3-7079-410e-966c-04aaa102085a', NULL, NULL, NULL, '{"people": 1}');
SELECT pg_catalog.setval('pb_members.trail_position_seq', 11, true);
RESET ROLE;

CREATE SCHEMA pb_meter_readings AUTHORIZATION purposebound_owner_b8c89328;
SET ROLE purposebound_owner_b8c89328;
GRANT USAGE ON SCHEMA pb_meter_readings TO pb_meter_readings_b8c89328;
CREATE TABLE pb_meter_readings.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_meter_readings.definition TO pb_meter_readings_b8c89328;
CREATE TABLE pb_meter_readings.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
) PARTITION BY HASH (_subject);
ALTER TABLE pb_meter_readings.evidence ADD CONSTRAINT evidence_pkey1 PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_meter_readings.evidence TO pb_meter_readings_b8c89328;
CREATE TABLE pb_meter_readings.identities (
  _identity uuid NOT NULL,
  _subject uuid NOT NULL
) PARTITION BY HASH (_identity);
ALTER TABLE pb_meter_readings.identities ADD CONSTRAINT identities_pkey1 PRIMARY KEY (_identity);
GRANT DELETE, INSERT, SELECT ON pb_meter_readings.identities TO pb_meter_readings_b8c89328;
CREATE TABLE pb_meter_readings.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_meter_readings.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_meter_readings.intakes TO pb_meter_readings_b8c89328;
GRANT INSERT (source, at) ON pb_meter_readings.intakes TO pb_meter_readings_b8c89328;
CREATE TABLE pb_meter_readings.records (
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
  meter text COLLATE "C" NOT NULL,
  reading double precision NOT NULL,
  access text COLLATE "C",
  holder text COLLATE "C"
) PARTITION BY HASH (_subject);
ALTER TABLE pb_meter_readings.records ADD CONSTRAINT records_pkey1 PRIMARY KEY (_subject);
CREATE INDEX records__expires_at_idx1 ON pb_meter_readings.records USING btree (_expires_at);
CREATE INDEX records_reading_idx1 ON pb_meter_readings.records USING btree (reading);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_meter_readings.records TO pb_meter_readings_b8c89328;
CREATE TABLE pb_meter_readings.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_meter_readings.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_meter_readings.retired_keys TO pb_meter_readings_b8c89328;
CREATE TABLE pb_meter_readings.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_meter_readings.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_meter_readings.suppressions TO pb_meter_readings_b8c89328;
CREATE TABLE pb_meter_readings.trail (
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
ALTER TABLE pb_meter_readings.trail ADD CONSTRAINT trail_pkey PRIMARY KEY ("position");
ALTER TABLE pb_meter_readings.trail ADD CONSTRAINT trail_id_key UNIQUE (id);
GRANT SELECT ON pb_meter_readings.trail TO pb_meter_readings_b8c89328;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_meter_readings.trail TO pb_meter_readings_b8c89328;
CREATE TABLE pb_meter_readings.evidence_0 PARTITION OF pb_meter_readings.evidence FOR VALUES WITH (modulus 3, remainder 0);
CREATE TABLE pb_meter_readings.evidence_1 PARTITION OF pb_meter_readings.evidence FOR VALUES WITH (modulus 3, remainder 1);
CREATE TABLE pb_meter_readings.evidence_2 PARTITION OF pb_meter_readings.evidence FOR VALUES WITH (modulus 3, remainder 2);
CREATE TABLE pb_meter_readings.identities_0 PARTITION OF pb_meter_readings.identities FOR VALUES WITH (modulus 3, remainder 0);
CREATE TABLE pb_meter_readings.identities_1 PARTITION OF pb_meter_readings.identities FOR VALUES WITH (modulus 3, remainder 1);
CREATE TABLE pb_meter_readings.identities_2 PARTITION OF pb_meter_readings.identities FOR VALUES WITH (modulus 3, remainder 2);
CREATE TABLE pb_meter_readings.records_0 PARTITION OF pb_meter_readings.records FOR VALUES WITH (modulus 3, remainder 0);
CREATE TABLE pb_meter_readings.records_1 PARTITION OF pb_meter_readings.records FOR VALUES WITH (modulus 3, remainder 1);
CREATE TABLE pb_meter_readings.records_2 PARTITION OF pb_meter_readings.records FOR VALUES WITH (modulus 3, remainder 2);
INSERT INTO pb_meter_readings.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('2', '1', 'true');
INSERT INTO pb_meter_readings.evidence (_subject, at, wording, reference, intake) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9c96-729f-9625-cbdc910202d2', '2025-02-02 00:00:00+00', '', 'P-8', '5'),
('01a21bde-9c96-7688-9862-10f8d8ff3c18', '2025-02-02 00:00:00+00', '', 'P-6', '5'),
('01a21bde-9c96-7728-8a2e-3b208bf7004e', '2025-02-02 00:00:00+00', '', 'P-3', '5'),
('01a21bde-9c96-7759-982f-35f6e8677893', '2025-02-02 00:00:00+00', '', 'P-10', '5'),
('01a21bde-9c96-791a-9546-976696ae25ac', '2025-02-02 00:00:00+00', '', 'P-12', '5'),
('01a21bde-9c96-7a1a-82c1-971e2a526bdc', '2025-02-02 00:00:00+00', '', 'P-5', '5'),
('01a21bde-9c96-7a43-a166-a08174c53ea5', '2025-02-02 00:00:00+00', '', 'P-7', '5'),
('01a21bde-9c96-7ad4-b6d9-60654f3f4ee4', '2025-02-02 00:00:00+00', '', 'P-11', '5'),
('01a21bde-9c96-7b4b-a0af-072f94d03a0b', '2025-02-02 00:00:00+00', '', 'P-9', '5');
INSERT INTO pb_meter_readings.identities (_identity, _subject) OVERRIDING SYSTEM VALUE VALUES
('009fcb84-fcd5-6e4f-c4e9-045bb1c4095d', '01a21bde-9c96-767d-a4ba-ebc99fb33f4c'),
('016f9b92-3aaf-df05-7910-e1d81c562d43', '01a21bde-9c96-729f-9625-cbdc910202d2'),
('01d69ae2-0e91-90f8-48a5-9499a26a5d05', '01a21bde-9c96-7b2b-9607-8b489eaf8efe'),
('0416cbcd-4a4b-f355-2220-24176532568b', '01a21bde-9c96-777c-9e6c-da9f27a722a4'),
('0476b722-28ad-811a-104a-e4cf1dd36927', '01a21bde-9c96-70cd-9367-4e943f7c71d6'),
('0823882b-24bc-57ea-9459-eb6ecf6ffc58', '01a21bde-9c96-7134-a7dd-8a4f5865bdc7'),
('0841dd1d-ad9f-a785-5300-e3c26a03836c', '01a21bde-9c96-7b4b-a0af-072f94d03a0b'),
('0bac6f5b-8a4d-af85-2152-d56bed02402c', '01a21bde-9d04-7b10-afde-ba9daf1f5fee'),
('100c06a0-8ec3-44b6-7195-b55d74d92cb1', '01a21bde-9c96-725c-83d6-79ba611e6e27'),
('1041306c-efc0-742e-bb68-f3d302aa4273', '01a21bde-9c96-749a-a13e-d9e970a63c51'),
('11f50e53-5ec6-947e-82fa-cb15f4103daa', '01a21bde-9da7-70b9-bddd-9f13b1740140'),
('125533d6-2ed2-fdb6-f855-d72c8a39490f', '01a21bde-9c96-7faa-925e-cdfd5e8db43f'),
('12a29ad9-61c8-6aaa-96cd-326846b0bd4a', '01a21bde-9d04-710f-97c7-97dc24c3d010'),
('13934c1f-084f-7e3c-65ef-64aab60fc991', '01a21bde-9c96-782f-bf6b-07edae2bcd79'),
('173af1bd-d0f4-bb56-ef74-afd732cb1318', '01a21bde-9c96-78e5-8cbd-5e2a7a20761f'),
('1b59bd20-1c54-576c-36ad-5a210a82ad35', '01a21bde-9c96-7759-982f-35f6e8677893'),
('1c17ce19-21f3-c138-c18a-c54aa6cd6224', '01a21bde-9c96-7c75-ace7-383c82df7236'),
('1cc7f7f0-2428-0513-39d8-0374e793f901', '01a21bde-9c96-77a1-9be0-fa57826141b4'),
('1e20f444-d1d7-7a9b-e587-9c2499638b0f', '01a21bde-9d04-7b7b-aae6-bd26c1429609'),
('23bde7ab-c8bf-ef2c-67a1-20b37190b79a', '01a21bde-9d04-7a6a-830c-55938a9eeb43'),
('23c0e5c2-9b06-67b3-ec68-57a6c8ca6be7', '01a21bde-9c96-7586-9415-07a4b6ce976e'),
('2464eeed-c1f6-b01a-bded-56a5a3769619', '01a21bde-9c96-7a6a-b20e-83aca14db390'),
('248dcc6b-9be2-ec1a-562a-c0d1a8a3443f', '01a21bde-9c96-748f-b013-dce4662f04d2'),
('267443ab-7951-b117-4162-051bb49a8fbe', '01a21bde-9c96-7562-b478-14cf6918eaf3'),
('269546e5-a812-d1d5-b839-065eff7fdee1', '01a21bde-9d04-7b36-b6f6-c69c4a555f77'),
('26fa0a65-1be4-4cab-5ae5-3f7e173a8f0e', '01a21bde-9c96-77ec-af72-b10450688187'),
('2747b742-a8a6-a55b-e1be-0df0640eaccb', '01a21bde-9c96-7633-889e-fe2ef95bcd7e'),
('298afc8a-437d-12c3-9c7f-e2d530516ef6', '01a21bde-9d04-7508-9a7e-9cffca764cfb'),
('29a55692-555d-1b77-1bf4-8d63b8068492', '01a21bde-9d04-735e-bd41-534d7933c2ec'),
('2b5b746a-6db9-df72-e2c4-0f53a6976ba0', '01a21bde-9d04-72a6-913a-3ac9bdc0fc84'),
('2b72df08-ccf9-cf49-7349-c3157ba16d3e', '01a21bde-9c96-7541-ae5c-270ef0ace16a'),
('2c75c68e-729e-a5a2-b473-c2698bbd741c', '01a21bde-9c96-7f41-a761-775c61729670'),
('2debc14b-8fa3-2a38-fc22-cebe761e78a1', '01a21bde-9c96-73f2-89fd-b54f016a68da'),
('2e67b46e-03de-a17d-29a5-b5c574f9e87b', '01a21bde-9da7-70ae-9eb4-849ff2184e9c'),
('2ea57a60-7e8b-c123-15b0-ce221b922d8a', '01a21bde-9da7-7d3a-b4a9-905b5feb6569'),
('30e0a9ff-106d-81d0-8158-c22bd2f41fee', '01a21bde-9c96-78ef-a2e9-6dec44f1d628'),
('310104a4-d6ec-2bae-d761-ec6953e5828c', '01a21bde-9db9-7ddd-b9fb-241c8be8ffe8'),
('33208e8f-e86b-c8d2-f3c2-2f5c71b3d91a', '01a21bde-9c96-7f77-882e-bd6cb3ff3291'),
('334c0fb8-5b77-0ce6-6b15-adfe5c331473', '01a21bde-9d04-787b-a230-f5e1d224c4a3'),
('385ed23d-e47c-d577-4ca3-b38c9d38abcf', '01a21bde-9d04-7dc8-99fe-37255b6089a8'),
('3e49d709-8194-52eb-41ee-58ae3fd7e586', '01a21bde-9d04-716b-a482-c33b07bdf475'),
('3f5bf834-8f69-f0f2-21f0-e384ef9e7b3c', '01a21bde-9c96-7c6b-8f51-f306d721bffb'),
('42cecbe0-5225-c3a6-c1db-5ceae599179e', '01a21bde-9c96-72f8-8ff3-f4bcb5a15b39'),
('4393d6db-41e3-0340-b9e8-fcd009a7079c', '01a21bde-9d04-713f-a93e-283e9b5b8e15'),
('45abb69f-427e-4513-a1f5-ec5c281c284a', '01a21bde-9c96-7cae-8e93-999ce815d760'),
('46278a95-305e-1eb9-1756-b8a2a2290f6e', '01a21bde-9d04-76ff-a5b3-0dff845c87ce'),
('46be7079-516e-8df9-e8aa-1e0adc550942', '01a21bde-9d11-77a9-bcbb-a1482d9475dd'),
('4720b628-8e08-792d-3587-97ec061ff6e7', '01a21bde-9c96-7838-9527-461a9c7061ed'),
('499698a1-2d48-ad28-ed00-4fccea66b50a', '01a21bde-9d04-7252-85b9-27e8f6fa55b1'),
('49e718f7-56f2-d90d-566e-cdaa0b0b2cb2', '01a21bde-9d04-7eb1-ab95-98bb95303675');
INSERT INTO pb_meter_readings.identities (_identity, _subject) OVERRIDING SYSTEM VALUE VALUES
('4a05a187-9984-e1c7-5cda-a0a474b4cf37', '01a21bde-9d04-7479-8837-9dd924a51f6f'),
('4ad587bd-be2d-ada1-4065-87a489e3d2d1', '01a21bde-9c96-7c9a-ab6f-ef1263fc574c'),
('4d8ab5c7-df76-11fd-a7c0-8657edadba96', '01a21bde-9c96-791a-9546-976696ae25ac'),
('4f1c8fd4-dfc9-cc02-9580-f5ed8db423f3', '01a21bde-9c96-770d-8694-89ae3db7dd69'),
('4f9d6056-5880-cad9-a201-d9afba9cb4f2', '01a21bde-9d04-78f5-ab72-f454cefe7090'),
('4ffd5429-b216-42e1-37be-25bf6a305db8', '01a21bde-9c96-7cd1-848e-337e474b05eb'),
('50da08c4-6475-8764-6256-cee76b6e2078', '01a21bde-9c96-7064-88d4-1a8909bd28dd'),
('5105c18b-f6d2-d409-908c-230c584607dd', '01a21bde-9da7-715c-abf6-63bbb1e5cd60'),
('525515af-f537-9fec-72bb-3b5760f8af8e', '01a21bde-9d04-7a24-ac72-449fec825ff0'),
('53c423ce-e9d6-4080-2906-ccee4154827d', '01a21bde-9c96-7ddd-b305-bbe6b3de9b56'),
('53fc04b1-4f4a-b58b-edcc-09712451e8af', '01a21bde-9d04-7f76-b53d-31f545024ee1'),
('54899ee4-c263-fc0a-dae7-46352dc8536b', '01a21bde-9c96-76fe-8be6-edfa651d6307'),
('56a1b8b2-aaed-e62d-70d5-709ff644f763', '01a21bde-9c96-7426-9200-24c3e4269ab2'),
('56b3dc21-2859-7103-7434-6d66641016eb', '01a21bde-9c96-78b3-b4bd-037d7667de8a'),
('570472be-9198-f934-58e9-4389b8a1b41f', '01a21bde-9c96-7f55-8672-2097731e6702'),
('5917b4c1-ed43-37ba-ca6b-68b84e4b79eb', '01a21bde-9c96-7ad6-b52c-ecbe83dfbde1'),
('5ad6ac0d-2fa8-fe29-e04c-2a7508d0940b', '01a21bde-9d04-7d47-a886-8542afbfdd2f'),
('5aef7e12-8b40-af30-60e6-f0e6f9685620', '01a21bde-9d04-7ded-af87-e10ad3c34fab'),
('5c19c212-0b83-9d03-a5da-a1e4294cb6aa', '01a21bde-9d04-73f7-adb1-f035883a6709'),
('5ece1420-a1ad-680f-b04d-aeb0ef64e566', '01a21bde-9d04-7496-87ae-38de9907cf2f'),
('6085b542-2c2f-c604-4536-10f6c7a4bb3e', '01a21bde-9d04-795b-ad13-726fbc216498'),
('63922682-6664-5222-0558-de5e00f67f4f', '01a21bde-9c96-72ec-93d2-254ec95af3f6'),
('6408ac17-f700-6371-514d-248505a7eb9f', '01a21bde-9d04-7759-b243-4cd190fd8289'),
('6850c90e-fc54-8eec-9616-8c4a590fb7b1', '01a21bde-9c96-7ae8-8527-7ef71a76787e'),
('6886f1be-1e7a-0af0-7cdf-92e2f25a4105', '01a21bde-9c96-7d51-b568-6471ee72527c'),
('6a9ef3c3-9923-4501-a695-df8094718df4', '01a21bde-9c96-79c9-ba24-181f3b06aaa2'),
('6db2f672-6d9c-7fd8-f860-3d038cea8d44', '01a21bde-9c96-7b57-9bee-4479b4e97a99'),
('6dd532de-036f-fc35-d3d6-a5388514367e', '01a21bde-9d04-7d9e-b329-9f1a577e1f8e'),
('6edaf1cb-a0b7-4e0e-7250-a064dc8eebad', '01a21bde-9c96-7572-b296-18bd2771655e'),
('6fa2e91e-d28e-cb7b-335d-ee5a0c9896a1', '01a21bde-9d04-7a6b-a469-87442f9bfb57'),
('6fc1e052-affa-8c4d-cb6f-a033f66416b6', '01a21bde-9da7-75fb-ae74-ff781e3551e9'),
('71740768-f50f-88cb-e069-4bdcc8733af1', '01a21bde-9c96-7481-b50a-cc1418b121e6'),
('72a09ba4-846d-a9cb-3781-ea54969a6e91', '01a21bde-9c96-7d64-948e-d36e4903dc58'),
('75a5c52f-e6f9-4c85-357c-cd8b8294a86b', '01a21bde-9d04-7da2-8f04-ccfbe2960eca'),
('76ac9859-b3d8-9bb2-62b4-e74667558048', '01a21bde-9c96-7f16-9280-2546c7221df4'),
('774e1886-ad45-51de-cb4f-d0f0dc8fb750', '01a21bde-9c96-7bad-9be5-e622abc9edf0'),
('7a9348e7-482b-e1b2-e753-bc39b8a27018', '01a21bde-9d04-7254-81d7-2a904a29b58e'),
('7ccfdc37-95ca-f85d-21e2-4cc3d1329041', '01a21bde-9c96-7d04-955a-ab27b67aaf83'),
('7d86f83a-b2fb-18ef-3f03-5eadcbdb3169', '01a21bde-9d04-771d-94a6-a2fd03ca2498'),
('7fa71bf9-4113-0034-72b6-7c48ae452df2', '01a21bde-9d04-70ff-9e4b-54f5c8069ac3'),
('83742c21-5d53-ec11-d95c-da5961682e12', '01a21bde-9c96-75b7-8c68-313a43328970'),
('8402c702-ec46-272d-412a-be46bb05c5b3', '01a21bde-9da7-7cef-9582-d71d7300ea5b'),
('87fc8b9a-e1e7-0d5a-bba8-cad306c0683c', '01a21bde-9c96-7111-a662-a4867c420d0f'),
('89de4bd1-5a66-9ff2-388e-8f92154099cf', '01a21bde-9c96-75d8-83c7-3b331d158cbe'),
('8bf12511-195a-4afc-3ded-be11cccaea0a', '01a21bde-9d04-7495-96a2-511d501f55a7'),
('8d678310-d191-baca-785a-12cbc6f99f78', '01a21bde-9c96-7728-8a2e-3b208bf7004e'),
('8e31a5e2-da49-8c52-543b-b547ff7fdfd8', '01a21bde-9c96-76a8-ae4d-5e551186160a'),
('8e6e63e1-f6f5-53e9-b262-be1e1496dc37', '01a21bde-9c96-74c7-befa-94edf0e77247'),
('8e877c2c-e078-2c31-86d4-0f7850f28e36', '01a21bde-9c96-758c-9458-f5e97f5a3d6b'),
('8e9077cb-d6bd-2850-4da2-fd9d0ec0b3d8', '01a21bde-9c96-7a1a-82c1-971e2a526bdc');
INSERT INTO pb_meter_readings.identities (_identity, _subject) OVERRIDING SYSTEM VALUE VALUES
('8ea21260-ee2d-6414-770a-01a30dfd9c39', '01a21bde-9d04-7125-aa4f-04da48df3e29'),
('8ecf6076-1051-ba3a-858b-191f6bbc2216', '01a21bde-9c96-7821-9b3a-6df90f1a8f0f'),
('92f2bc69-8d7c-2e24-fa5a-a2cc9f060cb0', '01a21bde-9c96-7eb8-ac07-32cd40a06cb2'),
('955946cf-9570-b9bb-9a01-aae6fa84c913', '01a21bde-9c96-797a-a54b-67d46f5ec732'),
('95a7d439-4e4d-e164-78f4-cab44522504a', '01a21bde-9c96-779a-b44a-db3c5bd6fa2a'),
('9640cad0-ee5d-fc6a-7d31-18dbc43c7857', '01a21bde-9da7-7beb-b84f-a7451f61dfd8'),
('97a03c56-9af1-f6b2-e1fd-617f72a21809', '01a21bde-9d04-7b63-b355-ca5cdbad5623'),
('9ad45a02-09ee-e0e9-f9da-94997eceb28d', '01a21bde-9c96-775f-9792-3116775ee145'),
('9c3159f2-0b2b-e399-a2c8-4054a592946a', '01a21bde-9c96-7a43-a166-a08174c53ea5'),
('9cb761e1-702c-62c8-5133-d6233c6d4f4f', '01a21bde-9c96-7bfa-8eeb-21e5c938a80b'),
('9d0b53fd-3482-ef68-885e-4a31ae1c1abc', '01a21bde-9c96-7da2-9cba-a20edff58b8d'),
('9edbe399-016b-b544-ed08-a31cb13d6000', '01a21bde-9c96-7079-9206-a99d0349656d'),
('9ff6ff98-6ad9-e47d-2d86-d21249da3ff1', '01a21bde-9d04-7125-b148-2ba99898cfcf'),
('a042f547-ccbc-a95a-1b70-45a5e84a524f', '01a21bde-9d04-7e79-85d8-e6bd30c91044'),
('a04da0d3-17f9-e98d-37a7-6abd45c5d590', '01a21bde-9d04-7d39-8a47-67498ce07df1'),
('a2c490f1-33cf-3b66-e62e-d48f9b2c79b6', '01a21bde-9c96-7165-befa-8a29385e61c2'),
('a598d187-a32a-7225-b917-546d7675027c', '01a21bde-9d04-7d4d-abe0-8e9a35546472'),
('a72d7596-a4ba-c00c-0419-13413d98a61d', '01a21bde-9d04-7722-a6d2-2b3aee0f0290'),
('a7aefbc2-2c6c-9c34-38ea-d760b2898bae', '01a21bde-9d04-7f72-aedd-a5057f799b33'),
('a7c811da-6e32-6056-7283-3340ed85ab84', '01a21bde-9c96-7688-9862-10f8d8ff3c18'),
('a8bbabbc-cfea-7c6e-a3e8-b257183363ac', '01a21bde-9d04-7561-9c99-d681d8dd551f'),
('aa2572f8-5835-30e0-0f92-e5c43c461886', '01a21bde-9d04-723c-b39b-f98ce34a689c'),
('aaf489a2-c619-b2e4-cc81-11a5bd2606c9', '01a21bde-9d04-7146-b71e-b9b05b124a66'),
('abcb5c30-7aa2-c448-c5ed-282236bf0b28', '01a21bde-9c96-74b4-9d02-4260ac9a7b21'),
('aefa88be-297b-9141-3a02-3b4b9303add2', '01a21bde-9c96-720d-8aa6-2d40c335251f'),
('b3409e01-275c-52f5-de57-0b8b88e236d2', '01a21bde-9d04-7a7e-9b89-d933594b9d6a'),
('b379ebd9-dd45-7255-3974-0e335c6ca196', '01a21bde-9c96-7d54-8e06-5743040ebf9a'),
('b384603a-364c-577f-b89a-a78a2dcc1cc0', '01a21bde-9c96-7c79-9c41-00ed74d672c7'),
('b39b23b2-58df-66de-9537-85ab4e908bb8', '01a21bde-9d04-7451-967a-cb462e8127b8'),
('b4c80103-ca44-3108-2b98-07adfb0d2f57', '01a21bde-9d04-7fbe-96f1-ea45b0c8a1fa'),
('b4f35574-6202-0548-7e13-05019444022f', '01a21bde-9c96-7736-8d4a-333faba0c00e'),
('b63b2585-3d0d-7d6b-7b87-958d157c355b', '01a21bde-9c96-790d-aa3f-c5d421797f3e'),
('b6cb989c-82d7-12bb-1252-5573067b8675', '01a21bde-9c96-7ad4-b6d9-60654f3f4ee4'),
('b83d6aad-3a05-2577-02dd-c13ae92b0dd5', '01a21bde-9d04-741d-b225-187bdcf512d8'),
('ba413825-ffd4-5bca-1bda-6f02e76601c8', '01a21bde-9d04-79e8-8ec0-26a1bc83a3fd'),
('baaeaca2-91f7-0f65-ddf7-a468ccca4cc4', '01a21bde-9d04-7bbe-a973-21652245bfdb'),
('bd75cb8a-cdf6-cc58-b359-27c6111091c0', '01a21bde-9d04-7b6a-8e1a-59f6617bb21e'),
('bd8b7717-b230-790e-f8b7-b538b3a778b0', '01a21bde-9d04-7786-ac56-2a5ae45fd1f5'),
('c0bed06b-1ab6-f0cb-3a43-d3b47eea48ce', '01a21bde-9d04-7c51-a9de-eb10e60da74f'),
('c199a692-0bbe-e30c-daee-06e711a5edc3', '01a21bde-9c96-718d-8c31-a819974395a2'),
('c1ca08e7-8b46-85ec-cd9d-7fb7a2063ea2', '01a21bde-9c96-7ed0-a792-ff8d2fa678cd'),
('c2458176-3cdc-b78e-e75a-c6e77a0bc4ab', '01a21bde-9d04-7087-a5a5-393037b10d71'),
('c266904c-25bb-172a-691c-e7383da8018d', '01a21bde-9d04-7930-a055-14212b7eb289'),
('c31414ad-161e-40db-7b22-4086c785652e', '01a21bde-9c96-7218-8cb0-1b79de4b9a7c'),
('c49a5bbe-c1fc-f6e5-6976-af34605e1185', '01a21bde-9c96-73c3-89a5-fd4f0392df39'),
('c8ff7d36-a59e-a2eb-8a12-8abed5bfa1bc', '01a21bde-9c96-71e1-91b9-eddf649b583c'),
('ca2047ab-4776-e73e-cdf7-f09509ffc00a', '01a21bde-9c96-7fa7-8306-0dff263565d9'),
('cb9553e7-d75c-d6c9-32d1-a58be127a164', '01a21bde-9c96-7ba2-9169-15b684f58ff9'),
('ce3e309b-26a2-2ff6-679b-a56a5ab84882', '01a21bde-9c96-773b-9755-a8a07966bf4e'),
('d1f40891-9f9f-6607-210c-4e470fb3c3b1', '01a21bde-9c96-705e-b75f-7c0b6516c522');
INSERT INTO pb_meter_readings.identities (_identity, _subject) OVERRIDING SYSTEM VALUE VALUES
('d567168a-20ee-fe75-936a-537ca29d96af', '01a21bde-9c96-78a3-856d-86ab5d12c932'),
('d89fae95-8e77-f930-cc00-ca1fe65bb4aa', '01a21bde-9c96-7b44-8b7b-79d73a6708f3'),
('de8c5494-cb48-48f7-ece3-a85c4d81c071', '01a21bde-9c96-7bbc-8f70-c049278a068c'),
('dfaf0f1e-7c8e-a535-b6a2-2eba43a35f17', '01a21bde-9c96-7471-a966-a8348e19a7b7'),
('e120d2c8-3969-cdd5-cbb7-fbd89c5f0e6d', '01a21bde-9d04-76eb-a66f-46f070e9573d'),
('e1442cca-94e5-a576-1d39-810ee39500a6', '01a21bde-9da7-7b31-8335-c8fc5c5d6d87'),
('e14f816d-ecd3-3fee-a954-76a0b9303e51', '01a21bde-9da7-74bf-8bde-91cc37f02863'),
('e20714a0-71c3-bfdf-0673-6679095273f1', '01a21bde-9d04-7df8-9b27-d79f25f55392'),
('e2487d28-5385-fa11-2160-ec06a3502418', '01a21bde-9d04-767a-9ffa-81255793d266'),
('e2a180ce-b718-b670-c8bb-7f62636080df', '01a21bde-9da7-7b3a-9322-cf307696587d'),
('e440ba69-f5c4-b49f-8e71-72bae31bea98', '01a21bde-9c96-7ef8-8b94-fb24cebc65f8'),
('e8ed0868-0355-a1a3-9666-43e08f4fe18a', '01a21bde-9c96-7866-9ed2-6c72235fc36e'),
('e9cd0045-7183-9faa-0a9a-b0d34c08099a', '01a21bde-9d04-7188-9bb7-27ea37c8e713'),
('eb9b53cd-10fc-6c65-a813-6347fb168237', '01a21bde-9c96-755a-9b71-e3a003b1f393'),
('eeb232a5-70be-6f9c-2a96-fc65a44987b0', '01a21bde-9c96-702b-9bbc-bcb19c370b7e'),
('f0bc6fe2-f96a-24f1-6e31-7557a48f0404', '01a21bde-9c96-7781-8e41-2591cb5e184d'),
('f21d68bf-a170-8906-52ec-cd45c6150ae9', '01a21bde-9d04-7d39-a924-ee7c823dd9f9'),
('f425c487-c567-c8f0-617c-236a97ca2ace', '01a21bde-9d04-705e-91c9-b46d98f8f203'),
('f4f35171-3236-2b86-f8fe-c5d9a3a77e43', '01a21bde-9c96-736e-949e-d856f2da2a41'),
('f7061278-8d30-1bb2-27b8-badf53877b0f', '01a21bde-9c96-763f-baf9-c042ee7e3cf9');
INSERT INTO pb_meter_readings.intakes (number, source, at) OVERRIDING SYSTEM VALUE VALUES
('1', 'meters', '2025-03-01 08:20:00.123+00'),
('2', 'meters', '2025-03-01 08:30:00.123+00'),
('3', 'meters', '2025-03-01 08:50:00.123+00'),
('4', 'meters', '2025-03-01 09:00:00.123+00'),
('5', 'meters', '2025-03-01 09:10:00.123+00'),
('6', 'meters', '2025-03-01 09:40:00.123+00'),
('7', 'meters', '2025-03-01 09:50:00.123+00'),
('8', 'meters', '2025-03-01 10:20:00.123+00'),
('9', 'meters', '2025-03-01 10:30:00.123+00'),
('10', 'meters', '2025-03-01 10:40:00.123+00');
SELECT pg_catalog.setval('pb_meter_readings.intakes_number_seq', 10, true);
INSERT INTO pb_meter_readings.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, meter, reading, access, holder) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9c96-702b-9bbc-bcb19c370b7e', 'eeb232a5-70be-6f9c-2a96-fc65a44987b0', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-31', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-31', '46.5', 'AbpN9zJ3DkXazGcmc07DDyYoauHV7tQUM_2jJ3e8b79PJK9ivIBCZFvlQ_sEJ1s258UPbsJpCd1ykyqiqIjwAsAVmM_KoFuXHiC7tBu2kk0osabWYq3eKOnYQZxX', NULL),
('01a21bde-9c96-705e-b75f-7c0b6516c522', 'd1f40891-9f9f-6607-210c-4e470fb3c3b1', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-68', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-68', '102', 'AVUk6E4cQCAFJcFul0LrOwHzTaEEanptSC9hAq6OdReNp0_EXz235QOA0bGtc9XRJi80Mam1hNWwMEJDBlRhE_aow411XEqlq-18Ai-hcdVB5yKKm0EI4DNeZ5KL', NULL),
('01a21bde-9c96-7064-88d4-1a8909bd28dd', '50da08c4-6475-8764-6256-cee76b6e2078', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-17', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-17', '25.5', 'AUsU44N3Nd_OKjYIJwEsPiOlYqbdo7C0GAghEX54rCEkoSeYRJzW3Zi2_x1BFhAMe1Qn7G5u9BDJOlISB_FD-GFxzvYYOP9vLEaDooa9lBxcTjEJS3DsWIxRFwEa', NULL),
('01a21bde-9c96-7079-9206-a99d0349656d', '9edbe399-016b-b544-ed08-a31cb13d6000', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-75', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-75', '112.5', 'AfmdKzdjfqPJFVIl08JZLzzW4hMt29-jOeb1RuWZ8-oAzSjGdIUBULFm8x23aa6tFfZx-fD0MgyX4Z5TVVqHnPiGdgHsRphPWL7XgH2rBVDTGJrqYY8K8B4GHDjY', NULL),
('01a21bde-9c96-70cd-9367-4e943f7c71d6', '0476b722-28ad-811a-104a-e4cf1dd36927', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-67', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-67', '100.5', 'AU6xbjGhPKZFMSmwUVJfbUCCIV1ZI0hO6qbi8lwJl7rgNSDdTBi_8y8znWBEfsyEDJJqbRBq8YkFgZ4JtK7-gn1lKGEMgCiTjVd1OyK21Y0G2pYhjWp6E77bkWex', NULL),
('01a21bde-9c96-7111-a662-a4867c420d0f', '87fc8b9a-e1e7-0d5a-bba8-cad306c0683c', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-27', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-27', '40.5', 'AZerHiSeVegic9Duh9E_a5mljOlGqMOSk7R4rY38LIHSWfcY-vBmedPAUVhCzdtw-sBk9Tg18SRmup86IR-5UIyKivF_wRVsLe1gLGmB6yzlVLLE-ArBtDZtPPBZ', NULL),
('01a21bde-9c96-7134-a7dd-8a4f5865bdc7', '0823882b-24bc-57ea-9459-eb6ecf6ffc58', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-20', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-20', '30', 'AfWGA_2ePVOCA3enrj9IlV5qPzoktgzVOOCSS9PqUb8ND-oJGtwiYUwNlgxAd8ChE_cOzlSr-cj89WSR-8tPU9W5L3m5EGmA7S9T2qA2mcj6riseZqJ2sYARPdwG', NULL),
('01a21bde-9c96-7165-befa-8a29385e61c2', 'a2c490f1-33cf-3b66-e62e-d48f9b2c79b6', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-23', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-23', '34.5', 'AfgMjFCEmehL2uWAvT-BS-nFsN7_9XP5BLsc_p6FbZC6k_1xX6fgyF9q14UDmAqIil08n7AdlSqDYoraKZfS4dQi_zq2MFUYPFLQ8BC_X4h4CtIiQv9vyYHw9hxs', NULL),
('01a21bde-9c96-718d-8c31-a819974395a2', 'c199a692-0bbe-e30c-daee-06e711a5edc3', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-35', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-35', '52.5', 'AZexCGpPe6Z9ASt3ugADzw9pfVaBVPUn_JJzbt0DMPDJEhL0Ba3Tf8t8-NkdG3BoNVtJdqhJuLNDngja_c17xgSf374SarPIHR_WeWhuxXhFa44o5hxpH7s5igS5', NULL),
('01a21bde-9c96-71e1-91b9-eddf649b583c', 'c8ff7d36-a59e-a2eb-8a12-8abed5bfa1bc', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-98', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-98', '147', 'AW2VZJ9i7UzUQsz0uTkSjrzp5mvvxz5TfAwWh-1L3N27Ut7T3Q1_-Y0nHxT-LPCQIZqnUE9sXQ4uzaQ2ATDRpWKoHoWJtkKi-cXFbdKVlsK335hMmOsZkfA3a7Ht', NULL),
('01a21bde-9c96-720d-8aa6-2d40c335251f', 'aefa88be-297b-9141-3a02-3b4b9303add2', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-38', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-38', '57', 'AYU2s5cIUuQIkeq0wSnreVmO83EEu8jgoD7Gd3368-BOWsrty8N4IWHgEPn5zvwiheEu8G2tFANVi01fh1nbhCUclvx97ZE02V_7Fn6hpTX3qEiq3dL8YQIsJckc', NULL),
('01a21bde-9c96-7218-8cb0-1b79de4b9a7c', 'c31414ad-161e-40db-7b22-4086c785652e', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-69', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-69', '103.5', 'ATZv80uvJf9pV9EWW2LSuD6kDbo2seYF7MDznQXK1N4UaRPt1SXQy22q1vD0EnuS7Z35O2xNO8yDyXvOrJvuym0i0eljdASQvMxprlqLQ2JWcV8b1ZSsTToaxi6Z', NULL),
('01a21bde-9c96-725c-83d6-79ba611e6e27', '100c06a0-8ec3-44b6-7195-b55d74d92cb1', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-70', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-70', '105', 'AXNza8ryjzMnqlJ9MISt7P0ZEfo_HX42z1axdYC94cc_U2b9nwswM_wzeFTVMH6HOJoZftP3yfg3r9GK_CrXRDYESsaSkwpWOhpAAdZTP4q5KcLh79bG4NZzkP89', NULL),
('01a21bde-9c96-729f-9625-cbdc910202d2', '016f9b92-3aaf-df05-7910-e1d81c562d43', '1', '{5,5,5}', '2022-02-02 00:00:00+00', NULL, 'P-8', '2025-03-01 08:20:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', NULL, 'M-8', '10008', 'AQk0--4gZUWWcS-yF5LGJ4Q-jFbMtnKpcAgYzJIQQLdUPtbTgVOSoEmDMNs7F8jpiRy-B0O7i46Lp23E94FD2R0jWSe4kjyuVt5-9Po8LWw4AyEDZGe4HMJY__QY', NULL),
('01a21bde-9c96-72ec-93d2-254ec95af3f6', '63922682-6664-5222-0558-de5e00f67f4f', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-99', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-99', '148.5', 'AS0-qFEcq6AxbNYJKCfH-ke6LRs9BQTTjs6HRW1zxx0S27scR2kGCYLuak1dtSVyeP92aeF9S0HjJdjrW0afpKgtHqhQ_r5WRsMKb85pHAPv0b98dCLTecLRt-MD', NULL),
('01a21bde-9c96-72f8-8ff3-f4bcb5a15b39', '42cecbe0-5225-c3a6-c1db-5ceae599179e', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-40', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-40', '60', 'Ad10gA_eNzX8xWg5ohrC0zbaLD7KjuAHBvo6DVNGep3SCUgBzDiUlghkZQu8fLKD4qYBgo9X6fP8L5XE2zQkM7hSiRbcNQJWfv1b6_n1UMWwTEvru9kGVSAoA99C', NULL),
('01a21bde-9c96-736e-949e-d856f2da2a41', 'f4f35171-3236-2b86-f8fe-c5d9a3a77e43', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-95', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-95', '142.5', 'ASUE7NhxhsSFJ7d_1DyPy7QR7fUdRu3QYDfhk5_fc9csdzVXdOjWcxbj_VugS-QOUWxm3pylUjIhEAJEfj6X22uLsDYMsvXoAO-skdsz-aPSpFjxkl4vt0vadgqL', NULL),
('01a21bde-9c96-73c3-89a5-fd4f0392df39', 'c49a5bbe-c1fc-f6e5-6976-af34605e1185', '1', '{1,2,1}', '2022-02-02 00:00:00+00', NULL, 'P-1', '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:30:00.123+00', NULL, 'M-1', '1', 'AdExvy5cdnhuQEFl_ZOcNIsSXSMPNy22RYjc-9r5YNH6XN7g_RzTdOWq6b3_3g39onYZmvkTQpzOGrJnZ8kUNvVzgSXzajYgcJQaYVVZN4yQ5ndjvhlR-ZwMvQ0r', NULL),
('01a21bde-9c96-73f2-89fd-b54f016a68da', '2debc14b-8fa3-2a38-fc22-cebe761e78a1', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-14', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-14', '21', 'ASKomiZKcG15S737tz3g6axFcsRaJP-Je1z1Ovoj0YsdZ6HBgqSP86Om7FqLpcKrQ_kIiMzcyuVe_oj8Ji8D5sM2MDInUqJYtN5vpQ1fjb1f2aJm9wWvrfJzSgFV', NULL),
('01a21bde-9c96-7426-9200-24c3e4269ab2', '56a1b8b2-aaed-e62d-70d5-709ff644f763', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-96', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-96', '144', 'AbXAR9Eo5hKjCaYZDxI80vsIw9BdKN52OJefeBSKc1iRKQF_mbQsmEQB1bRFTH3VJ0p8dbsljtnCUowwgb1B4iLb-qU4H67tZG8S8SEJf9iAxNZPexenrWFuUUQu', NULL),
('01a21bde-9c96-7471-a966-a8348e19a7b7', 'dfaf0f1e-7c8e-a535-b6a2-2eba43a35f17', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-56', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-56', '84', 'AWpnKzJjphZIy2QDL0_7jsmSZM7UvEyHHl8u9omxgaigIjCOtklCS2plfZizzAdIyJPeO488IkBHzmYSZkLaIH_fz7n4P9w4RhsScu--t7aghMJcqhWUJnYk2-jZ', NULL),
('01a21bde-9c96-7481-b50a-cc1418b121e6', '71740768-f50f-88cb-e069-4bdcc8733af1', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-82', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-82', '123', 'AVOC1fapXP2vYopkWNHaIbDhFCiP0UJ5qwVF01mEWykEF4xdwhYXgjHC1YAYa6WTNgMY5pb4FNGakSRdt3LGe_bAx8C0WaNaepNa1AorIH_MN89BjcJ25f-CJqIC', NULL),
('01a21bde-9c96-748f-b013-dce4662f04d2', '248dcc6b-9be2-ec1a-562a-c0d1a8a3443f', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-24', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-24', '36', 'AUboG7wvIKHhgPLanRf82jdVGtYZ6UrAOkwH0NKniw161Oa73RAeUfUw6V4zZdsg48f0PkhOkXHpRKKGye63fx864E7PoqGSmYzdizPgeqaZ_Ld4Q0Kou6M1O9C3', NULL),
('01a21bde-9c96-749a-a13e-d9e970a63c51', '1041306c-efc0-742e-bb68-f3d302aa4273', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-54', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-54', '81', 'ATDYpXpeuvHGUu5qGivTx66RKPjAntGe0ruKbrKRT3gyYHo_iFG1C1NEgtf0CENNNo0ewBqv9s5zgXiX5-1AIoNPJJip9rbmqLyDMAD37GHyNHRl9kDPxxkC_9VI', NULL),
('01a21bde-9c96-74b4-9d02-4260ac9a7b21', 'abcb5c30-7aa2-c448-c5ed-282236bf0b28', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-73', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-73', '109.5', 'AS48BU4APnKUpJREAKTRZZ69IFYIviHnPt0eKiGCurvezXcKqv_HXqAOJMW6MDozlx0BDEy-OpVBQUWZO64IUR0HWxpE6Uq0iDmBryfwCqU1UOsoZ7anP-T8_w9Z', NULL),
('01a21bde-9c96-74c7-befa-94edf0e77247', '8e6e63e1-f6f5-53e9-b262-be1e1496dc37', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-62', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-62', '93', 'AXOJ-NJNEsgzGx1x__FgXSRrf2jWHhUNZEmHITnUo23IerR9YhJmaasoHRDzs2aoOGzUvixsN28QdujIw-Hhw4N0V5UzngHavMnb_1zs3gVNIJ_InSU6eeekyy4T', NULL),
('01a21bde-9c96-7541-ae5c-270ef0ace16a', '2b72df08-ccf9-cf49-7349-c3157ba16d3e', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-89', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-89', '133.5', 'AWKUD4kgMlgg06y2ZCsrQM2i0SLYq-yq5kQ940j0sG2g02OT_4PWv_GyR8bvPRhKtF5qclgcjCJHUyovMZw4VU1piU4v5_HcdUUG3q7Ej7c6svx-rSnWXtGFd1Kl', NULL),
('01a21bde-9c96-755a-9b71-e3a003b1f393', 'eb9b53cd-10fc-6c65-a813-6347fb168237', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-48', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-48', '72', 'Afty1JikrqrT71sZN048q-YYFijqVYBzsBDxJmPg-MlAU1ZxoOUuFib6Cg2OzasYg7zp8HOV9Z8Iyn4bE4b2266xLD0dvpTJnHDAQkXa5mQdT76pDRHFGnYimVLV', NULL),
('01a21bde-9c96-7562-b478-14cf6918eaf3', '267443ab-7951-b117-4162-051bb49a8fbe', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-19', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-19', '28.5', 'ARwDsJ6S1WsMwnyas22n1rPfqQTkDJxDSFZ7bKwN9MPzb1HgziiZFkXfRbA69TaDzG8qWUjrA8e-kwk0tS3LZyTO0-1ZNbn03nqJfLDzQqzxb8K-KTPOKjRjqrZW', NULL),
('01a21bde-9c96-7572-b296-18bd2771655e', '6edaf1cb-a0b7-4e0e-7250-a064dc8eebad', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-34', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-34', '51', 'Aa7JFJH_VMmy4kCxpUd1Ys1DTAQl5SyQy4hA2idlLykZ9ZMHPFeMHL9PJcZASeVTWinc5nOhWrdilGVG03k_rYasXqPsRh_xtCmzmYr5hhhyVZMBRh0TeqPZOMtm', NULL),
('01a21bde-9c96-7586-9415-07a4b6ce976e', '23c0e5c2-9b06-67b3-ec68-57a6c8ca6be7', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-46', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-46', '69', 'AZXP088w5u7i1dm2FeIeFCeIg1f1Gup697q6WESB3-9Cbi33KxEvrgRQnT3lfgA3XzbFVWBfdYB7EMKf-L04kuart-vblLXqfKl0_Zh9Ezn-sxxK_e3a6KEc4I17', NULL),
('01a21bde-9c96-758c-9458-f5e97f5a3d6b', '8e877c2c-e078-2c31-86d4-0f7850f28e36', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-85', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-85', '127.5', 'AcwNJHZjsM-8Ncz1VzRsift26lTP0Hq9k3yF6A4ZNl8Udu-DmHPzNHYDbdbnU6MAMj_ZgrHHjjNJ4CknXr5ZGXRwd1yscuAvb1UkwZ6GvQW3whgsJQ1ult3iF9yu', NULL),
('01a21bde-9c96-75b7-8c68-313a43328970', '83742c21-5d53-ec11-d95c-da5961682e12', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-33', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-33', '49.5', 'ATkETJEscLS8NteeTYbpFXLd0zsfniHH1wPG7ImKCrdiVsDO33RdWmOUV1SXdpSE3javuIwG8aVBKjM_fgj9HkSJCAYnMEpzprXilhlL7wl7NvZ2xXGfa4srddIJ', NULL),
('01a21bde-9c96-75d8-83c7-3b331d158cbe', '89de4bd1-5a66-9ff2-388e-8f92154099cf', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-64', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-64', '96', 'Aa_tLqbXHtId5zH-5n9jMETxrhyR8R9yjjZlB74pmQ6LWZMEcgu9V95YBBRcnN6M4hLs1YOrbe28_7X7ilGl4h6NpKDFqstnsvnO2YJy68En7BogKi7NY1NlSp8p', NULL),
('01a21bde-9c96-7633-889e-fe2ef95bcd7e', '2747b742-a8a6-a55b-e1be-0df0640eaccb', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-26', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-26', '39', 'AaMjUwAinlJ_TdcrzHxiMqgtEWP2a93eh9EfJfN9yQFg-XGp4Vje2DoGKz9JLt8163bA689252SB4GcSERmes6dWWTRBQlSaIpyYAol1g706D5tizRWnn0rBwH7f', NULL),
('01a21bde-9c96-763f-baf9-c042ee7e3cf9', 'f7061278-8d30-1bb2-27b8-badf53877b0f', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-78', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-78', '117', 'AeB7NrcKYH19f26TNdhaMnvLBl_daBPXbLW6lwk7s-xuVO7uu6X4at1TZ1pQHjUavTsxKegqwY0rttEeSslxitcUgJHpkYBZysUfbsIdvEhjwoUHGLdzp-Cf1-L8', NULL),
('01a21bde-9c96-767d-a4ba-ebc99fb33f4c', '009fcb84-fcd5-6e4f-c4e9-045bb1c4095d', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-97', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-97', '145.5', 'AU3Zp6nZLuQ_Za1CdfYq0-f_oIbFFBSX6Fz9g72yd1wZP0EFduzTrz-C3NBUfvcsFm-PSYlXam1P4Je1431btyVvs4WvIu0SasEKPVIgpDv0XK41_qEP32jCCulG', NULL),
('01a21bde-9c96-7688-9862-10f8d8ff3c18', 'a7c811da-6e32-6056-7283-3340ed85ab84', '1', '{5,5,6}', '2022-02-02 00:00:00+00', NULL, 'P-6', '2025-03-01 08:20:00.123+00', '2025-03-01 09:40:00.123+00', '2085-03-01 09:40:00.123+00', NULL, 'M-6', '10006', 'AXkMl1S-9bk78hdc7F-VmbJNoPYS3KVE7bnxAoSOxf71sbT0kynlvJ532VLnkwJtTWxyZ7y571E10brbuxaz07giwCSSdn89LCRT3x6BJOMjFlKlfARFVAxYUGpo', NULL),
('01a21bde-9c96-76a8-ae4d-5e551186160a', '8e31a5e2-da49-8c52-543b-b547ff7fdfd8', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-44', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-44', '66', 'AWjICYWFIURGFBpVuMzuStuespvorY7CrotEtVJO3wFS-d1dooeqzU56kRULX7Ajo5ghM-B-hfvavpfN5DN90u8lno4t5CBvzjVajHAg9Xb3wF6xXpZDmWRDO2sT', NULL),
('01a21bde-9c96-76fe-8be6-edfa651d6307', '54899ee4-c263-fc0a-dae7-46352dc8536b', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-47', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-47', '70.5', 'AWJcjdApBBcMeA_t2gUeF8_xqj__KDIyUhTptBhXvssuOATEh_LFzx8UkKAX3FAAej8lKrqEXFVqe7vRdyCF8vqoUmK1w9fieLlULeNt8SoOCNC38C2f26RIPwe6', NULL),
('01a21bde-9c96-770d-8694-89ae3db7dd69', '4f1c8fd4-dfc9-cc02-9580-f5ed8db423f3', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-30', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-30', '45', 'AXhwsOW_raZthutksUFd4FgzDIRORAt7jrsn8NKTGFB7gqtD6KaFUL7SEyTFBaPH7IKib0pgKthUfnfH8irWxaXqRYfRdbPfqNlCT-BrtkAvkGQ4WSNBCrnn4Ry4', NULL),
('01a21bde-9c96-7728-8a2e-3b208bf7004e', '8d678310-d191-baca-785a-12cbc6f99f78', '1', '{5,5,5}', '2022-02-02 00:00:00+00', NULL, 'P-3', '2025-03-01 08:20:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', NULL, 'M-3', '10003', 'AeUTfH-bpYn77i2gxAE_8INNPDOMkgkg4VdCza4dvkcSbqPZE8kGfv-1yvYh9cCEqydLUGJEhrnXNLk3ijknxpLePHag5SAC-3eVPE1cePXFcTnkTT6xyGemHea6', NULL),
('01a21bde-9c96-7736-8d4a-333faba0c00e', 'b4f35574-6202-0548-7e13-05019444022f', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-36', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-36', '54', 'AZlejglHPSycmg6nLVDBlXC1jlOGx608KMPGyu8h_dx6xjNM2HxOqZOsL6TjYBNmqHU97-FGFlcG9lMulJvOU8fPJzPg1cnTlnbMUjgy6gt4R5sZwYGHJ3jGbJNV', NULL),
('01a21bde-9c96-773b-9755-a8a07966bf4e', 'ce3e309b-26a2-2ff6-679b-a56a5ab84882', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-81', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-81', '121.5', 'AXUa928a86SKtLKEBoEj9mxsZNIoUO_LihMJWKNr8i_GQC-8WMbmTHteS7qo8biRQ9DQPT1RbCYJv6vDP2UTW0U82SQkyxDVa3tK-ZbKGYmg5vO7BMYRJQEczYSR', NULL),
('01a21bde-9c96-7759-982f-35f6e8677893', '1b59bd20-1c54-576c-36ad-5a210a82ad35', '1', '{5,7,5}', '2022-02-02 00:00:00+00', NULL, 'P-10', '2025-03-01 08:20:00.123+00', '2025-03-01 09:50:00.123+00', '2085-03-01 09:50:00.123+00', NULL, 'M-10', '1', 'AQ-lwrrTcrFX3LW8zz87yiRDH-RchbR2ze73EVHqacOAnu9NGKjhaQVFy0XT5m4ljhDj7XkCZy3vVI5msMnSV_MBp3lMDVXTrts7dpSU6aXacnU_38bf7ML53FWL', NULL),
('01a21bde-9c96-775f-9792-3116775ee145', '9ad45a02-09ee-e0e9-f9da-94997eceb28d', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-21', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-21', '31.5', 'AQ4uSPw9waA7GYAEwocaxOKn7ie0Bn48sJGFjyv_ogrItOPukQ8aRS78zSBP3-ykbSfFTLeKN_rPJKJBJe8UjxRb44AFF6HUo131dLWFWADVOHbHljFIEXcwb7g4', NULL),
('01a21bde-9c96-777c-9e6c-da9f27a722a4', '0416cbcd-4a4b-f355-2220-24176532568b', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-77', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-77', '115.5', 'AcC5imyuxVfZhyYo8PlXWIBtmMNJdKUPUkR5qcXgNBnaMEqL6vJeiHg3x2H9fE320y4knto4ZgGZsSrabbOqABfs0PTxRiBMF3uHTzDyNaixBe1B8V7lPKSbGYeQ', NULL),
('01a21bde-9c96-7781-8e41-2591cb5e184d', 'f0bc6fe2-f96a-24f1-6e31-7557a48f0404', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-29', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-29', '43.5', 'AZSXfh0nqfHOoQLa0XLoDen9_h3KJstJi_ZdX4o7xZz0TAOZz5iQmQ3Rnh7tp7PHK24iQ0gQpUuVctFxSjoBO3b4PzM0Dt4pW6cjO-O8PNZIfCKrN6U1L9Hq_2S-', NULL),
('01a21bde-9c96-779a-b44a-db3c5bd6fa2a', '95a7d439-4e4d-e164-78f4-cab44522504a', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-49', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-49', '73.5', 'AdOUp6MN8VUB7IbKC7RI03smyk3IIoRHuA1kQBTYA_8Qewd0SGzSx3Y5k_vFqhjRUdhnuzWzmXI6Z0fnTzKXFznF362YOG5q4b_O0WheYL6VBK3jybTyU-vbLCF3', NULL),
('01a21bde-9c96-77a1-9be0-fa57826141b4', '1cc7f7f0-2428-0513-39d8-0374e793f901', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-13', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-13', '19.5', 'AXb5UOleBTTD6yD9YX-0aP3Gec6oM0jJYUz4Eq2-hzkXRoGSBAgSfU6zbQMCmfUgvzo1lheP_T7XC2JOpeybG23W4VNh3CwyCM9HDZY-K-56m0SWuJg2d5RAvme_', NULL);
INSERT INTO pb_meter_readings.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, meter, reading, access, holder) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9c96-77ec-af72-b10450688187', '26fa0a65-1be4-4cab-5ae5-3f7e173a8f0e', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-74', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-74', '111', 'AeCRbgX_CFBSNnAyfD9nHAYspFyrgMHQV3FGHeS7PCDQUFQ5a_qRmg55o7THU61I4040HpQ-BEGhohukfmP6xzRGSlO-mNVhklLoImLQWEQv2odmPvwUMHZvlUQo', NULL),
('01a21bde-9c96-7821-9b3a-6df90f1a8f0f', '8ecf6076-1051-ba3a-858b-191f6bbc2216', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-57', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-57', '85.5', 'AfSLfCVX1HkTl0uz5B31-Bbr1OKFrb9XT3MvTuEX1dOXK0SmFH1JpjRHyaaoRYoUD75cQBpq00DIycHi4-e6kSz_dtSfb3pwDL9SSA8KvlqNkY0jMT-nyP1daiIB', NULL),
('01a21bde-9c96-782f-bf6b-07edae2bcd79', '13934c1f-084f-7e3c-65ef-64aab60fc991', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-16', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-16', '24', 'AeW3-q5RdLXmbXp3aJZbhNE2viLawqiMxQCZ2ZZRSObpQOGE2XM-mWRPNkjhmM7FJwsrU1WrqY_vGcwzpPZHZwiOsh7dWDDNbEtqCaFqKKdhcHhPhvnM9pvF3thY', NULL),
('01a21bde-9c96-7838-9527-461a9c7061ed', '4720b628-8e08-792d-3587-97ec061ff6e7', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-83', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-83', '124.5', 'Ae7MgmgO2yNrM4n8hjIigf400GpKlKe4967in63NDtnQhWdLjP0ZJDP5qOz4SohynUqScmbAcR7lpzIl20UQKQvcjZzVZuNn462cH4-Xx3mFSIdsIKxCkgMmoFw-', NULL),
('01a21bde-9c96-7866-9ed2-6c72235fc36e', 'e8ed0868-0355-a1a3-9666-43e08f4fe18a', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-59', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-59', '88.5', 'ARkcFVflnMdx9waBQcEL6R1VJrGVdjQ9eZEux3yPQpWT8m-oJPdNzmVy-0LaaXdFfz9k4WddE2FwXhox7wtHR7zbzzm-yqztfrguDMmVla1uAvtAEvcbEw9n1S3k', NULL),
('01a21bde-9c96-78a3-856d-86ab5d12c932', 'd567168a-20ee-fe75-936a-537ca29d96af', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-45', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-45', '67.5', 'AQ13Pk7gQQcwHPzLuYpTl4g_oNyGQvV9aHxGjZRfU2sthtIi6ozMO1SWBq7ucY6bori-ZBJNiXkoi9UnZvMShU9VF4RMogP8k26oqtbqdLPoWAWERxnwfpRiKAzn', NULL),
('01a21bde-9c96-78b3-b4bd-037d7667de8a', '56b3dc21-2859-7103-7434-6d66641016eb', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-84', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-84', '126', 'ARN_lZmNb7E8EsiXk9Wn_RndkZ3NdyADNDN-dfEU9hOSFRwNixNHaLYgnjVKhEbIO2WR18WIwbwJcVS5fCbRdUdS-kdWI3nRxe77kcJhO4CZqFJg3X9fjgz-T4g-', NULL),
('01a21bde-9c96-78e5-8cbd-5e2a7a20761f', '173af1bd-d0f4-bb56-ef74-afd732cb1318', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-43', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-43', '64.5', 'AVVeI-vV006mdK4-gOjt32LTU0In2NvaDn0mDYM8hDUADFgQB4xlEbC6m2DpqxCJWJlZxSyeB7zJCNR4RYVbf1nVk_FRks-maHTcmMBnKb56nRWbUy94DJlQf-jw', NULL),
('01a21bde-9c96-78ef-a2e9-6dec44f1d628', '30e0a9ff-106d-81d0-8158-c22bd2f41fee', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-90', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-90', '135', 'AV40trcnbX5ptFadE3Whbc0u7bg7615qZe2vBYKdfzkhKimt3DHyP8nnclpWyUTxnbYbyF24eoXQV3GIasXr13B5hZDMK5kz-dRueHV1IovDudmicXKJDL5xSCKH', NULL),
('01a21bde-9c96-790d-aa3f-c5d421797f3e', 'b63b2585-3d0d-7d6b-7b87-958d157c355b', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-63', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-63', '94.5', 'ATG-xwa_kmrq5xIWKc9rdWLozuCzOsZWpZfHeA4plodA6MnugnnCcyjbcKcX_0yQ3IQtqzdCD9y0pya2rgQGYTh6W0e1KQS1OiW5FAA0YduX_2ctyjYlrFv2Vtp5', NULL),
('01a21bde-9c96-791a-9546-976696ae25ac', '4d8ab5c7-df76-11fd-a7c0-8657edadba96', '1', '{5,7,5}', '2022-02-02 00:00:00+00', NULL, 'P-12', '2025-03-01 08:20:00.123+00', '2025-03-01 09:50:00.123+00', '2085-03-01 09:50:00.123+00', NULL, 'M-12', '1', 'AQs33uNdyGyJVd-sCfllwp0IR37lsqnQkrdQdDPUHRT7gE2aRsp8CrUbY4mzbhzRqvyVx9AQ5pG1vG4W6AIbUu-7Gem_g_0ZgZwV9FuaX3LAYCe5D0seBj3WQ9dG', NULL),
('01a21bde-9c96-797a-a54b-67d46f5ec732', '955946cf-9570-b9bb-9a01-aae6fa84c913', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-87', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-87', '130.5', 'AV1M9ObPyjh17W_Igsx0LxmdqtPfjar_zzy68L3RepPo0M2Ao2MP_CvuOxjESUpnz5fWlmuTyd768S-EzPYp81He4BQekE8E12bBh26xzqS4RcmZH_A6nmmUal4s', NULL),
('01a21bde-9c96-79c9-ba24-181f3b06aaa2', '6a9ef3c3-9923-4501-a695-df8094718df4', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-18', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-18', '27', 'AWdjg8X3F9sQF2V0Lbmq3DehDMeIE7bFDs6htE6eJNNjEEXXOoz76PDBo868hnQ15Fsf_YFJxPv_ZnanVSitsB2_VI27gADNdPIE4x4Qj-zHVc2gCdOiCZcVD_1O', NULL),
('01a21bde-9c96-7a1a-82c1-971e2a526bdc', '8e9077cb-d6bd-2850-4da2-fd9d0ec0b3d8', '1', '{5,5,5}', '2022-02-02 00:00:00+00', NULL, 'P-5', '2025-03-01 08:20:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', '2025-03-01 09:30:00.123+00', 'M-5', '10005', 'AZS95vSJ10pmNTyyUxy0XrHFYtHi_lOljhXF2ZJVvm23zIxbhV9pvSQsxayd9sqa7jWP6yHrnJhHGofv4gSWOM9_tOM8OrPJ4M_yUt90BhwUar9J5CVk-4J8KPoX', NULL),
('01a21bde-9c96-7a43-a166-a08174c53ea5', '9c3159f2-0b2b-e399-a2c8-4054a592946a', '1', '{5,5,5}', '2022-02-02 00:00:00+00', NULL, 'P-7', '2025-03-01 08:20:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', NULL, 'M-7', '10007', 'Afk16Ur6VCeaXfwIgPAi41EUXHfVn12EtI5JdRw38XE09-1Zp2u0tCKoqsw0gvWjnHnxLc1gcH7wj1n5s9gEhISYvlNivEegz4XdMlkGDd03Pz42oVofMbCJXd4o', NULL),
('01a21bde-9c96-7a6a-b20e-83aca14db390', '2464eeed-c1f6-b01a-bded-56a5a3769619', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-80', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-80', '120', 'ATEtWxUMsOb2zW8xVvIbmS3BB581vy2mxppUm5Pzev8JQW3_UEeY65CfkkaIYYtq1EB__MzwaExyR7nvCc-v0b7KUjM5cVs0ezELj84qNrBvvlggz5U0TYSBioG7', NULL),
('01a21bde-9c96-7ad4-b6d9-60654f3f4ee4', 'b6cb989c-82d7-12bb-1252-5573067b8675', '1', '{5,7,5}', '2022-02-02 00:00:00+00', NULL, 'P-11', '2025-03-01 08:20:00.123+00', '2025-03-01 09:50:00.123+00', '2085-03-01 09:50:00.123+00', NULL, 'M-11', '1', 'Ab8bv-4tVJ-CD12LXnubl-QUb4AteqgrNtVoJcg7K8g_Vk21hYjLRXcHxNatbkZzVRHhhyK_TuvfSMLFXvEQpRcZlrzdT0Fno-K8tgxoi9u3McfjdRTwJ05DaauJ', NULL),
('01a21bde-9c96-7ad6-b52c-ecbe83dfbde1', '5917b4c1-ed43-37ba-ca6b-68b84e4b79eb', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-15', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-15', '22.5', 'AQNg0mVCDNS0v3_dbQIOYRyF5ux2PFYBOF1yoPB4pptiZCX9_AQG-GfBdSZZ7V_EfayOJ1N9aUyuU-EmPKZMF7IKSoPMIOGJuYZ5v5NLsti6_q1i2yeLFoe96wB3', NULL),
('01a21bde-9c96-7ae8-8527-7ef71a76787e', '6850c90e-fc54-8eec-9616-8c4a590fb7b1', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-88', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-88', '132', 'AR3ooIXf1SVsyWWZ_sAqUZP8LiJIUyAtJE-fbHPPLtxfJ6Wkd1VcNz8XJpDjg2-UqANqU0GrMj8fwxcRHOdPnWQRSmjpShi_oY7n9uMyYejlmuHZ9y03agQ1DzDJ', NULL),
('01a21bde-9c96-7b2b-9607-8b489eaf8efe', '01d69ae2-0e91-90f8-48a5-9499a26a5d05', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-91', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-91', '136.5', 'AQkgNJC7MtxeXvSgXnNCPyrjyjhhMIRt6kpo8dJjxx5-I8MS1yCHlPtv31OXlTTmOGhkS4FbFdqGlbiE_0X5ogMWZaFbYsfZQJA4H5tW3RjbQ9MZDP8KgYp0GY6k', NULL),
('01a21bde-9c96-7b44-8b7b-79d73a6708f3', 'd89fae95-8e77-f930-cc00-ca1fe65bb4aa', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-76', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-76', '114', 'AWFSH40QrJRWLfxXbnjX_RyfH6OGH84OuBvyeGQEd5sWAnZk9d5C5DSVFryQDEBkovQZgdRva33j-Q9Wu3pzDXpfa75FWy5dsBs0oOijNEMBGhDJjyKvPFqP--CF', NULL),
('01a21bde-9c96-7b4b-a0af-072f94d03a0b', '0841dd1d-ad9f-a785-5300-e3c26a03836c', '1', '{5,5,5}', '2022-02-02 00:00:00+00', NULL, 'P-9', '2025-03-01 08:20:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', NULL, 'M-9', '10009', 'ATOmyoBJ9jq0A3UmGmV4_hFMsEYPwIVwsUHzpgo01CloK_BK949cWZYc1ZAbKmEhh2V6yHwSgN9UJ9jQ7EIjifAAbUDY17MQBk04aiE7XUtbHp5SVr1YyLf0cLSO', NULL),
('01a21bde-9c96-7b57-9bee-4479b4e97a99', '6db2f672-6d9c-7fd8-f860-3d038cea8d44', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-86', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-86', '129', 'Aa4VXn9rDSl1Vf1arC9vyXO1zQx3n0rW58M3frCGHrM_8_7vAaYqsOak9RkGSa3CvvcSOqR-sePPd2SP0gB8KHokaubTsSTG80NBT79hMpnTFwMwwDXwuFhcPOBk', NULL),
('01a21bde-9c96-7ba2-9169-15b684f58ff9', 'cb9553e7-d75c-d6c9-32d1-a58be127a164', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-51', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-51', '76.5', 'Acw8s7E8HFWWRMmBrlGjm5KNse4wGyF4bjtiNFa8rcBBlFQBVqZmtF4HXBNz8OFVp88yR3v9La6Ft6e820fcZflA7lkguLrGK1VMdbzv11G0-ng9wniXrVoLpSKV', NULL),
('01a21bde-9c96-7bad-9be5-e622abc9edf0', '774e1886-ad45-51de-cb4f-d0f0dc8fb750', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-53', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-53', '79.5', 'Ab-kgtqTSsQrOqv1TgvneyHgUpGUDiUeXCCD74amnpX8enLM8hwGMUx1fTZYuEDaphzr69ngCBz5aHaV7_uJBGGu11LKX934nTQbT3tNtq1OMJs5NnoRdNxpfuVn', NULL),
('01a21bde-9c96-7bbc-8f70-c049278a068c', 'de8c5494-cb48-48f7-ece3-a85c4d81c071', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-41', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-41', '61.5', 'AXZFXSonkcx3oL1bXB8WnDp5-X1BAnRMv39d5ixlIAxm53-_czoccpP_zmI3KNMwWdkHS5QaMAjBt4-Zs9daSe-hsKRwH4NhPIpRoIfS_KkRkMwXBaq0ULXp0I5M', NULL),
('01a21bde-9c96-7bfa-8eeb-21e5c938a80b', '9cb761e1-702c-62c8-5133-d6233c6d4f4f', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-93', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-93', '139.5', 'AcnltKc6DzJX1sHpks34nH8WdXRjKk9vAoNoSvd9o9FmhKGvkD1EvDOBENIjx-RL1Z7O7Vka8wJkUokgYO32ckN3I2GVoNJllk7ibytzF6IF-3dwPV5DnriwEauc', NULL),
('01a21bde-9c96-7c6b-8f51-f306d721bffb', '3f5bf834-8f69-f0f2-21f0-e384ef9e7b3c', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-55', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-55', '82.5', 'AXOiNA7V4ofdczY2QvxGpO90hlExVf9mH6LjjPmxSkEvgBYuZTDA7xJSzrWnhpZwGDl0Sp0vN-DAcAGc10a1A-hCaJQz1XJIuGAxe3eQFQGK0EyaiuGYyodoqp7A', NULL),
('01a21bde-9c96-7c75-ace7-383c82df7236', '1c17ce19-21f3-c138-c18a-c54aa6cd6224', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-71', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-71', '106.5', 'AargZaF5ACbPUlmUOwx0W8b-qV9kbByySsbWSze-MTeyCfMS0zbZv3si3_y_EnmqlCPcR001hIS_f0_6hRXSyrAvNF6HzjtEsyEB1WH_8TlbBUGZ6ZL82o2xermr', NULL),
('01a21bde-9c96-7c79-9c41-00ed74d672c7', 'b384603a-364c-577f-b89a-a78a2dcc1cc0', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-39', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-39', '58.5', 'AcjY_fNeDhcMuGDEKqgHDtFjHXh2vPvw0o1GvPJBwyCnEKox-HJAFfJe_JtZeb2Qg5zjB0fiH0PQJA462pwwvd-4j-GexHVVQhEq5NykHzqE2anhCJnDM-_vRsyJ', NULL),
('01a21bde-9c96-7c9a-ab6f-ef1263fc574c', '4ad587bd-be2d-ada1-4065-87a489e3d2d1', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-72', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-72', '108', 'AUhWplEI04OQUHaDUT6lOICdIl7xhs856x-aqGqeLpEMKFXjznkOlOE0Etn9OTDFMR6i96lmCGKEmjNZYDSjQedgYmfLqiLCepdwMe9qzYCKqnGVKb8I-OP-5WYo', NULL),
('01a21bde-9c96-7cae-8e93-999ce815d760', '45abb69f-427e-4513-a1f5-ec5c281c284a', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-50', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-50', '75', 'ARqP6wHuPz9pgODL8_R-PIQU3oFGp6ABzxItDnXMhm5bhPLpORmB8vivP5RLj1_y1o0YK4wjGNOAWwaxPxbtGHD3LhjDNAMNrChceG2uBcT0Z1WM0Y8x9lT9fH66', NULL),
('01a21bde-9c96-7cd1-848e-337e474b05eb', '4ffd5429-b216-42e1-37be-25bf6a305db8', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-0', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-0', '0', 'AXAxYDe7mZWUd_k_htRI6Wkmgq0UtZXh3ldDHZoasyH6a2XfjbIaLst5DLCdWpDOsjw5DQWGoDHCTyQMP5DzbiNuqsqTeXiD_avBXVIC3I7ypoBurQgd3E5Ux8X0', NULL),
('01a21bde-9c96-7d04-955a-ab27b67aaf83', '7ccfdc37-95ca-f85d-21e2-4cc3d1329041', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-28', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-28', '42', 'ATlZOea7LsUgym-8CTXrpLAnC9lvsRXsQo3PNRo3NVfapxSV8mcYxFzlforVLKCazNMN-dEo_iNtTpkKAMik80zzHXUzlpZbhFFSPg1bVufvIoNElZsGDJ6qUKTG', NULL),
('01a21bde-9c96-7d51-b568-6471ee72527c', '6886f1be-1e7a-0af0-7cdf-92e2f25a4105', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-92', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-92', '138', 'AZRTfsY5su7VXaoCn9Uli8N2FGWq8m4ffjGlreLqE9RuhI0utkcA0cr-nk2Au3uPn1sKc01b8u1Y8YRfH-hDUBxFNqcLWAve1ysR-2tHDCLP0uNHzmCFqYItcPKN', NULL),
('01a21bde-9c96-7d54-8e06-5743040ebf9a', 'b379ebd9-dd45-7255-3974-0e335c6ca196', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-60', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-60', '90', 'AYVUnKVWGhNbrjODA6EorhCKgfEVpgKvL3uUWXs56iIqPT7lGzOYD1eElCI-H-0RCX4LCnNAEF5SGdw8IKOrH_GFTlehQq2gqinxr9xbs174dK3lyF_EXSM6d260', NULL),
('01a21bde-9c96-7d64-948e-d36e4903dc58', '72a09ba4-846d-a9cb-3781-ea54969a6e91', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-32', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-32', '48', 'AQBoV2rUiT_8nkHbqYqpUUTj0m1DbL5zwwjH15fddsf-fDmE8_WcEcyOQ9yhPcUPpGFIiRInDQB8ULoEAdJQN34NLbFMyH-u7pBAODeQtF-aNPQj50-Ypwf2geQU', NULL),
('01a21bde-9c96-7da2-9cba-a20edff58b8d', '9d0b53fd-3482-ef68-885e-4a31ae1c1abc', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-22', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-22', '33', 'AQxftHQsKqJ3Spt9a_EStJrY1P5iAY-q07BwesnVdsaJbFYTTJInVv3shtuLZ_PQo3zD75GpTgR9XdropTjCEYgolAzvALqpyjyoMyQvdGhutjz9R2LeB2cX8BlW', NULL),
('01a21bde-9c96-7ddd-b305-bbe6b3de9b56', '53c423ce-e9d6-4080-2906-ccee4154827d', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-25', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-25', '37.5', 'AR5vu_Y4pusTJtE7wo49q101Ob9C3yeogZdcXovg2pPp_9bmEAbew5p3rOiCctsfCOftmkX0I0BIZVRnkAzdMbiYiqoeZfZWqckQxeyK4OhD6lLm-Owl7gruuugk', NULL),
('01a21bde-9c96-7eb8-ac07-32cd40a06cb2', '92f2bc69-8d7c-2e24-fa5a-a2cc9f060cb0', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-94', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-94', '141', 'AfE3V1qZrovZ5rAvEtsTsxiKz8LdKLqLmRNrJrTgc6j-XUTggwltMW2PzO5KlM3J4q5kEN-VVB0uKL-cXINldjpRbm8q5qzdaPmSAGL9VZWwLKmaBmty8dyZ9HrY', NULL),
('01a21bde-9c96-7ed0-a792-ff8d2fa678cd', 'c1ca08e7-8b46-85ec-cd9d-7fb7a2063ea2', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-65', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-65', '97.5', 'AbJB1zGxdvZdAjWrBde_vld0nihlmLOynU9zPZaFGUJN7_Bae50xLgX6SCYZrdm6Grc6vzGV1p0sTCnSqSFRib3CLrqHu1_o43fQnhpXsgCzQwloCMZ1bOK9rcAj', NULL),
('01a21bde-9c96-7ef8-8b94-fb24cebc65f8', 'e440ba69-f5c4-b49f-8e71-72bae31bea98', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-61', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-61', '91.5', 'AUfH5dJzmivfCCPfBLJFGAhPB6s2NDblRqf2al8I8GfvVMAC6SfJCwVJfm5EHDoUt9CyZ61XH4y69Dk-63o6aYH47UFnZeLSbtmKNvZwvq0ANVKaPfUReSs_glav', NULL),
('01a21bde-9c96-7f16-9280-2546c7221df4', '76ac9859-b3d8-9bb2-62b4-e74667558048', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-42', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-42', '63', 'AR0ZtjtQaUx2oSX6WJ0XWMe75pF3H8mvlcs_3FcgSbWVgMisgKWWl0TF7n89a4EBdLt1wTH1qJLEOnZQhKMSmc1K25hqHihY0wvg4i5B6oaw-BLJACvpsQ-DuxSa', NULL),
('01a21bde-9c96-7f41-a761-775c61729670', '2c75c68e-729e-a5a2-b473-c2698bbd741c', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-52', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-52', '78', 'AVbuaLH4vBgA3pWShe9hhOjPjp3PkuXwmLgoBj1OG049HUszoVUzEZHQb1FL25wFTOxNI2j_AK7hfkB-J-x2DOCFzoNsV24JY05fqvTs09v2k-BIe4l6vUV1GEgh', NULL),
('01a21bde-9c96-7f55-8672-2097731e6702', '570472be-9198-f934-58e9-4389b8a1b41f', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-58', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-58', '87', 'AXXGV6Uk4S-0wXa3vZ4jYjgS--WRvXrDZoEEREXhV1-Gu5BHHE7PB6wNEs46YoGOdryC7xNmn-g25FHYvUkQP_I6j-CTqq2YXtIQu5gi7NnuqvSA869uI77uImw7', NULL),
('01a21bde-9c96-7f77-882e-bd6cb3ff3291', '33208e8f-e86b-c8d2-f3c2-2f5c71b3d91a', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-66', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-66', '99', 'AfmQB5Wu7cqiwhTDrJ-K_RTWwEGaSdYVEiZgIxhVaN0izl2v5znRAzHd9kL9rIfq7Llto-1g5YT0DXP_uPkWPv8Lq8GFlVNBP0nMgK-PS9R-4binb1E4kRRiGUzp', NULL),
('01a21bde-9c96-7fa7-8306-0dff263565d9', 'ca2047ab-4776-e73e-cdf7-f09509ffc00a', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-37', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-37', '55.5', 'AWXaH9Ihi6sXFYVc6GUL7gWagqcAf0QGbxt2DItIMapnQuaFQv-LV-nXgYmbFSB2qVq7WyT2OJ6t2pk2-cYvbgCLWZKGkZWBz2M9g4o4a_O4KSoNeTC5SlqV5llU', NULL),
('01a21bde-9c96-7faa-925e-cdfd5e8db43f', '125533d6-2ed2-fdb6-f855-d72c8a39490f', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-79', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-79', '118.5', 'ARUXuH2M0PNRITl3v7JenY00fJXlEspiAlD1e6fn5_GX4JapzKVGDPaaFLygWyybbWLVpgccuyJ3q8L4mKjqavbpxFHIWUNB09TbkbstgorWbua40_Esru7IRaCf', NULL),
('01a21bde-9d04-705e-91c9-b46d98f8f203', 'f425c487-c567-c8f0-617c-236a97ca2ace', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-110', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-110', '165', 'ATPBSuJlfb9-dfLg9OjDL_WLUxh8qXraqEG15q7TPh21jLv73pGlTaGF8ABbuoqs7j4qAkvh22GGeVT4H5FtX_hY9vF_RsdUCF2fkrxT-CMW-d94AahFIGC0eBv3', NULL),
('01a21bde-9d04-7087-a5a5-393037b10d71', 'c2458176-3cdc-b78e-e75a-c6e77a0bc4ab', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-132', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-132', '198', 'AVfmgfM7rI4YUZbC5hBikueHDI-yxpLV2edIKTCvPv3uvM41x-dM_mqk9W1VTjU9Hstp_VdwEvaxZ3_xioEleZC7WLUWEHvvLgyD4yfuwFSbcOObAoM7tkEVNuQt', NULL);
INSERT INTO pb_meter_readings.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, meter, reading, access, holder) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9d04-70ff-9e4b-54f5c8069ac3', '7fa71bf9-4113-0034-72b6-7c48ae452df2', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-117', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-117', '175.5', 'AWiL634A9rGzebrX5lWbLGmbeeubIkUXB5GV4Ed0jX6fnbOxtQgxL1HiMZK_HODjbI7GnSC8plxXlEHl_bsemGrPJZqfDoGBfRCy_Y05zlFpCUokywqHFnNsxpVM', NULL),
('01a21bde-9d04-710f-97c7-97dc24c3d010', '12a29ad9-61c8-6aaa-96cd-326846b0bd4a', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-118', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-118', '177', 'AYInvQOmJxRPAPXgt7oe18ExKCnmUyvLs2Fa8184BO_28SobYV32alPpUb3s6qgN6LgRdkhGfRQHHp6CKRGu_zxnZztibBsov_OMoBD_WAx1T6mNf-jSk60dOZee', NULL),
('01a21bde-9d04-7125-aa4f-04da48df3e29', '8ea21260-ee2d-6414-770a-01a30dfd9c39', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-112', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-112', '168', 'ARZug6zrpVtrac6VphJQXZvEcOHGTt9dDDaCpLnCBzXWF_qjCUOEIv0rjrnimFPZgIpQG8dfZdTPaY18V8I0te2vZaY2q2snql3npDCyhMSXQ34MElzg-e8mPe_i', NULL),
('01a21bde-9d04-7125-b148-2ba99898cfcf', '9ff6ff98-6ad9-e47d-2d86-d21249da3ff1', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-140', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-140', '210', 'Aa1pCdElzV6Sy7VemPDGEkNcpifCuaOCq8aRB7fX8tDkGutrwxd0kK54b_bRXzyHAK7okvHYeVc-EXuGZiKbdJg3ruTYp2IIi0meawkfRK3zVaWKh15QBdXHsNNG', NULL),
('01a21bde-9d04-713f-a93e-283e9b5b8e15', '4393d6db-41e3-0340-b9e8-fcd009a7079c', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-113', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-113', '169.5', 'AQnXbBwwRfYXu4WlSilySkpknWb97YY-wgO-jdeSTItSmyiykBXMMcGNufJJAEUKwvl7ymM1qSCcILYWCZINcQScqBYGLnv6-q5-rnzNp_vRUG_lo5q33T4nyyEn', NULL),
('01a21bde-9d04-7146-b71e-b9b05b124a66', 'aaf489a2-c619-b2e4-cc81-11a5bd2606c9', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-103', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-103', '154.5', 'ASaI5zqM37DOmnFhSryBilet0lHt2xq8pbBilg88LRS_0qfaRhZ3Sb9B26RR0G6HNJlonZKCYuCNe-pZ2qwhmFoe31X4hTIKE7iPPLzA-dmjGm7IMeDxPlX8bqDN', NULL),
('01a21bde-9d04-716b-a482-c33b07bdf475', '3e49d709-8194-52eb-41ee-58ae3fd7e586', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-100', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-100', '150', 'AcH3iavAN2qJ4TCJ1aMDZP7GjmI1CEvBdeElf5jrDxkkRuvGgJlC1jwkHRoX86I5_zAmx5e0zqmlydX9zPrMARBZN7eUp3vX5jTrIR2d1CUBpOLehu1uzWFs7DMZ', NULL),
('01a21bde-9d04-7188-9bb7-27ea37c8e713', 'e9cd0045-7183-9faa-0a9a-b0d34c08099a', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-153', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-153', '229.5', 'ARAF7MfKjYdQL11C9mSZ0zzWgAgGW228wbwWGNDjA68oZ-qv8kwS-GQCJySn_Je15mZ6RrJe4buQ08mMAWUWINvFJ2msUAuEjG3CFZO2aLDmt2W5ik06Hmbgrh7x', 'Eier 153'),
('01a21bde-9d04-723c-b39b-f98ce34a689c', 'aa2572f8-5835-30e0-0f92-e5c43c461886', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-141', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-141', '211.5', 'ASL2RbL87eVl8HOasMUyZoHVygt3d7Xak_NyyKedLcrdVjyp_Ol_fF7hkRTN1QoKVz5zdmTMfugNrJ7I24WnNhRMoomccwgV8KE2FPGUXEQ6eKqUD3tlohC0K76x', NULL),
('01a21bde-9d04-7252-85b9-27e8f6fa55b1', '499698a1-2d48-ad28-ed00-4fccea66b50a', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-144', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-144', '216', 'Ae7P9XWHs9irohtwuRLo43bGp4L1bJ0nXZem4NIpnwan05hwosYb_kxQ-QvaT43T0OCLdM5vgb_GRmCdEdP909vKNbDyB1aLaK2fGf5ih7lSmJFF-Hs3KZBt1IkM', NULL),
('01a21bde-9d04-7254-81d7-2a904a29b58e', '7a9348e7-482b-e1b2-e753-bc39b8a27018', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-138', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-138', '207', 'Aawv6a_U5S-5GFKE8EGSl_iK7Q3zVK2jV-XjCzESXeVdzq386QTmls9Ho830ID5xRa50oseoAWCTpL2xKS1Qmqz7xEBwvQ7HACOfz-oY3SOEw6QI3XniWrumMH7H', NULL),
('01a21bde-9d04-72a6-913a-3ac9bdc0fc84', '2b5b746a-6db9-df72-e2c4-0f53a6976ba0', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-119', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-119', '178.5', 'AaYjgLrjHnAS84Tf2rjcMJxbDPbkWUodO9-lC8x2lb39Dlfjp-4tizw_O6JrfQMzR-ZXtKf8Hd-Ko29mYQLg0vFduGmXmfuzLLXBOLbQenQ0FAkOhNZR3vNGQLLA', NULL),
('01a21bde-9d04-735e-bd41-534d7933c2ec', '29a55692-555d-1b77-1bf4-8d63b8068492', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-115', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-115', '172.5', 'AW_cYEFnSaHaDlGlXG9cZk9ntEiY0YIRra02_WyHw6keuomwBntIP13k5cGedRPeXpSNTTazEzjNXJV-DZAgnikMZmR3KMgpv7N7eq4XDSP94fGjAZzcL8bphwdO', NULL),
('01a21bde-9d04-73f7-adb1-f035883a6709', '5c19c212-0b83-9d03-a5da-a1e4294cb6aa', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-155', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-155', '232.5', 'AbRDyx0y7DheCiqzgn2o4UL8voVwOVc8TlN_tawZ6x3TUjJnxtIZh0YjO5X3v7vg4O7oYXYBE9NiRUyyMCCAPOsUCJfF00bvyeydsfX9SRHXc4UqxnQS2ngifitU', 'Eier 155'),
('01a21bde-9d04-741d-b225-187bdcf512d8', 'b83d6aad-3a05-2577-02dd-c13ae92b0dd5', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-145', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-145', '217.5', 'ATcBD9Pa_z0r0E90k2g1Cjhw--h5VSZhsK1AuavS-ry2KqUH1TLfXCOMpPWC9f1LGRFK_V7jX_BrxBoZ-532A1SxF_oPnCfvjoJfX4ANvgwDNiCcOckvNYhlwmKz', NULL),
('01a21bde-9d04-7451-967a-cb462e8127b8', 'b39b23b2-58df-66de-9537-85ab4e908bb8', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-111', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-111', '166.5', 'AeGd1pAZsBXPSLdR9xAHfFe5xDLpFiSDDwMhS9bMddzAbE9lACmm32lbOb0vHnOEd0XHP95qHFfXBkKZJDANkcmGzKMcWJyWljKYTx_GmGqs_sCuUGiKawXibCNE', NULL),
('01a21bde-9d04-7479-8837-9dd924a51f6f', '4a05a187-9984-e1c7-5cda-a0a474b4cf37', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-127', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-127', '190.5', 'AcbageBvRnm4uEW_wu82SOJCjun5w-baqTyilIilQ2IUcF8pkHIZmHPnkIO5ojpw8MFkMKROsSWDK19OER5_5QaIotNCuwOw8m6Tlp4eAX3hW6e9tfgKhyXJFX5b', NULL),
('01a21bde-9d04-7495-96a2-511d501f55a7', '8bf12511-195a-4afc-3ded-be11cccaea0a', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-102', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-102', '153', 'AYRdwjVpZ1K4v0nqeqSRS0UIKMm-I0YZVvIICvgsaSDbu8GF1LUPiW2ftL6Ha7eUtU-U856cjZwHiQV51T04Tvgo2tDNMc8dxeqO0E_-xvEb029JJQrwNIns1dbI', NULL),
('01a21bde-9d04-7496-87ae-38de9907cf2f', '5ece1420-a1ad-680f-b04d-aeb0ef64e566', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-137', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-137', '205.5', 'AXYozI53uM-mC0qu_FVvQBbd_NBbRLLXK3MgMHWqi_7eidsFwLtD4vMQ2Emh__QFoM66MUKUWdZ6eC2AaIjboDCGrznrgOJg8FSpDMSI0G0nobBT42PDxsUgAwk4', NULL),
('01a21bde-9d04-7508-9a7e-9cffca764cfb', '298afc8a-437d-12c3-9c7f-e2d530516ef6', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-105', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-105', '157.5', 'ATitzOull04lI3KYBVSuhwbBSGxZ6-Wc0VaVE1RSlvgdvSSnppoh4WIwQ5avxA5rtChMTuKl9Eb7sfuG3orNc02j0XQl-H6ykuhzz54t-wyZbnufj6qVJT6E4XkN', NULL),
('01a21bde-9d04-7561-9c99-d681d8dd551f', 'a8bbabbc-cfea-7c6e-a3e8-b257183363ac', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-157', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-157', '235.5', 'AQCjUTA6EgwdSCzCaLRottouz3SG3i1C6C970mUGee5vHY90wmfpWzNvdFijhwZetFE7v6ONil8_RtQ2Mh9tE_RB31Mm4viJoPggZtqXQqaF0OJYzPwEik_2TXmH', 'Eier 157'),
('01a21bde-9d04-767a-9ffa-81255793d266', 'e2487d28-5385-fa11-2160-ec06a3502418', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-156', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-156', '234', 'AdqamJBwU8AJEFraJl2mjV5iNrGy9T7ki63Om1K8Z0zb_W2117tV_irG2prnlBdBn6Ypo38Kge0o9p88VlD0OBzm0OM-0C2yLr1tIDAl8SHlwwydA_GluxVy9-RD', 'Eier 156'),
('01a21bde-9d04-76eb-a66f-46f070e9573d', 'e120d2c8-3969-cdd5-cbb7-fbd89c5f0e6d', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-109', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-109', '163.5', 'AZu0PDFAXiBf-u-9ofie_wpURlC2RMr9qG_AXh0FBGt31leUxD6qII9o9cg4N7bfxHFr1tpel42aOt8Mi6afdqt-l8Jt2sW4r5TKPWFeP-tYphk_cOFYuIEaBuaj', NULL),
('01a21bde-9d04-76ff-a5b3-0dff845c87ce', '46278a95-305e-1eb9-1756-b8a2a2290f6e', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-159', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-159', '238.5', 'AaDEoxvbzV0h6S55DO-iwV00VX6PiKWmeC0yyr7O0xGjQUk_aI36_cpAGmuRxN_GUAI7THxHUnheqeGzvKaJGY_6glaVkwOwR6bPurCLVt0Deiwd2RZTNWIUvJVl', 'Eier 159'),
('01a21bde-9d04-771d-94a6-a2fd03ca2498', '7d86f83a-b2fb-18ef-3f03-5eadcbdb3169', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-130', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-130', '195', 'AccGqIxQ4W4DQcVFi9LS1ZP5kMB81cZN6V7HvT1Xo9q9dZT1qiFIo8DLWs_0EZ0vzZ2woDOU-_o30wCQaw6TiNU_lhKUGGyCjD41uAnGny_X4l0ptvz4QLWuW6M2', NULL),
('01a21bde-9d04-7722-a6d2-2b3aee0f0290', 'a72d7596-a4ba-c00c-0419-13413d98a61d', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-151', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-151', '226.5', 'AW6j9XBulC1acUU1_DXx3Tbb95P0HnXFq7BoDjtGu484u-J-fg0p2BCRtDamVu9y8sWcRMrlNM9zQKzuVpWvHzGlGr0ZeplqhVBQJMy5SeFFl1WtQBmA__qt555h', 'Eier 151'),
('01a21bde-9d04-7759-b243-4cd190fd8289', '6408ac17-f700-6371-514d-248505a7eb9f', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-121', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-121', '181.5', 'ARoiqz8Dh_gS-7zWVdgGTCWp0CRaHzpsWtu9bTOp6pcFfkLPJWsavAafKVPH0-OxqHIWSBol0NGoqQ399WCzxXXKTuYD_ug7aai9SFsbPAqZ1XsUNeOmTZwkv7_q', NULL),
('01a21bde-9d04-7786-ac56-2a5ae45fd1f5', 'bd8b7717-b230-790e-f8b7-b538b3a778b0', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-123', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-123', '184.5', 'AXo5MmME5zdLsx7qoxQlfIkfwpMST_XaqE8CmaPEmigSkIuouGZrI_0_8gyn8BuZ79npbYGp-oYrHvBtyPutUayehcpXrOEwQcLVanVxu0KNckn52t2kClEFuVb7', NULL),
('01a21bde-9d04-787b-a230-f5e1d224c4a3', '334c0fb8-5b77-0ce6-6b15-adfe5c331473', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-116', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-116', '174', 'AQuwMep1qNsmi5HnUASQ9hzyUWOhNFLtmAUV4-O5gVrxMCMl3WytU4TCo2RpfPwW7_2o55Zh7OEcnr2UqTFg5V184eTX2BBOPbWKIKtxjpjKTZ3Tfd_P1AisrAgm', NULL),
('01a21bde-9d04-78f5-ab72-f454cefe7090', '4f9d6056-5880-cad9-a201-d9afba9cb4f2', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-131', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-131', '196.5', 'AaAwBJ8uZqfsjGGhlalCpJDzCM6OGWqhmKiXFGf6D1IBc6jx_7W2YD_bmiCX0lcWoCjiUG02MAseLZF-qL_n73JQ6LqaGv3svGU7DDyW0RWn2n-EqjlQnMhFx1nl', NULL),
('01a21bde-9d04-7930-a055-14212b7eb289', 'c266904c-25bb-172a-691c-e7383da8018d', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-135', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-135', '202.5', 'AeMqiAra4ADoPsRzw7gecS_DPK5Myx0UK-BmJTcET7vphmOwuXFsYvXdVUgwmHxswOWpQWk-QTu7e80akDStM8JKtVIoQznH1bqbnXWMWE6SbgzuuXwA8B2X7oJK', NULL),
('01a21bde-9d04-795b-ad13-726fbc216498', '6085b542-2c2f-c604-4536-10f6c7a4bb3e', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-139', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-139', '208.5', 'Af3n611ZIDTudUPsDo-_a9kvCCytftxcB_8u5D8xzP94AJFMXn9-MytPXJTMX0SJaQ3qMjJzwuDxF1S7yj8a-PxWJkd0pQgFuSK4lcb2-Q5nY6Srtq_1gdsfp1Ct', NULL),
('01a21bde-9d04-79e8-8ec0-26a1bc83a3fd', 'ba413825-ffd4-5bca-1bda-6f02e76601c8', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-126', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-126', '189', 'ATNpyP7HUCjdkbMZ6SkdRDX0TeVOu9xq7omHhvqBWqxMEdIQYHFbSa_B4-z8EYvYwq9mymRNptiRGiP36hDgEe3RSg7yMt1RSiDBmaOlMvgQL205051uvZJSsYEZ', NULL),
('01a21bde-9d04-7a24-ac72-449fec825ff0', '525515af-f537-9fec-72bb-3b5760f8af8e', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-136', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-136', '204', 'AZikBgBiXkc8FlO6XNoPyjwAZjrl9p8OpSJGYaOXvJRqRcWtBJXEC6UnfmcRmfn2NMuWcLNwiRsn3-zNBUBW3w1gpnpSim1vBAFwYVWmJEcoCxuVR4U9wiAruaRa', NULL),
('01a21bde-9d04-7a6a-830c-55938a9eeb43', '23bde7ab-c8bf-ef2c-67a1-20b37190b79a', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-152', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-152', '228', 'AXQXWHH2J1To9PLaGXXuCHFWIOpKeQCEia2Nj6yvXYK5i5Um7KeDqgrLepMquw9iTaZN0Sbj6jInwlz68-4m3bRg7r0jtAE_MpMAtnbUMMSeBEmYStSO_S-vGpgG', 'Eier 152'),
('01a21bde-9d04-7a6b-a469-87442f9bfb57', '6fa2e91e-d28e-cb7b-335d-ee5a0c9896a1', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-106', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-106', '159', 'AWEEtvBeURbqdf1l14_we6TjLiBkRdoBgL7yu3ek4ZJH5SfEhNXpiQkE59llRcMJ3IThK0G4pAz6-b-8pyiwX7dIaRLgtGqjhV4HlHglyUl3q41Niq60CYJiFChN', NULL),
('01a21bde-9d04-7a7e-9b89-d933594b9d6a', 'b3409e01-275c-52f5-de57-0b8b88e236d2', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-148', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-148', '222', 'AdlMq-Z8ihW7msTb5YYkvs2ZgfcC0webq_sxRt2MojziqhlL_fPLkTM1ZJaaR-87vk7AwrvsTUMcT-7XV798zQ10Dw4GZrdbJhp9xx5dEGu6n8mB07m8jNnQugJY', NULL),
('01a21bde-9d04-7b10-afde-ba9daf1f5fee', '0bac6f5b-8a4d-af85-2152-d56bed02402c', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-114', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-114', '171', 'AXrz5xSnnhYaedvWBwZqiUwVB52KMlicc7Us3VS4w4PW1KeKLaPYu-Nh9iPYZSEWWdn-b0LUswkX6QwkGGwAyyxQFdmshGwusN3nb6wVvBZ3XIlWl9p1wf4VktG3', NULL),
('01a21bde-9d04-7b36-b6f6-c69c4a555f77', '269546e5-a812-d1d5-b839-065eff7fdee1', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-147', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-147', '220.5', 'ASlcx1yjoHlwlHl6nyOU_Bjp5tksnXWySM16cWRzFk6vzqn4BtPqHZvzF8GF8OP7e0FImLTjD5Cfth_4PMnBBKB7mHWJ2HTiZHaAGtlmZ0ZAoQetkNHf03x1BaKo', NULL),
('01a21bde-9d04-7b63-b355-ca5cdbad5623', '97a03c56-9af1-f6b2-e1fd-617f72a21809', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-128', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-128', '192', 'AZ9dVL2yEoE5Ytc_IN63xux95W5dQe71zvLjNj9eSgxxRQM01EiSnZpVmYovKUWaQCXm7iQ-Ct0HVvyzkwTvM_ZyFHD2Qv599MYXL7zs3bQk7OIuvQ73IBwcVc9l', NULL),
('01a21bde-9d04-7b6a-8e1a-59f6617bb21e', 'bd75cb8a-cdf6-cc58-b359-27c6111091c0', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-125', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-125', '187.5', 'AbFRd8SPhQ5YWKozatqKwevxE_JKYNFEBsH8FmZrHK_47o2T0-ouEYyEXiKQYZbdSrD6f3u5oxSFwvqYVMzApdfvYlGWFmYgGc1LkaUT23c9k6xQ2V0yJMTxHjuQ', NULL),
('01a21bde-9d04-7b7b-aae6-bd26c1429609', '1e20f444-d1d7-7a9b-e587-9c2499638b0f', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-107', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-107', '160.5', 'AWC7zz-HZ-vHK0mauIQexrbKWxm2Ts0LiDZH08BxXahKCnFYlPartC-v_8VDIo0S22hMosbmpR1PZrU7mCCnqNdImW560A-I1jF7Zg_nR83FTpx3VE6YTEsu4rnA', NULL),
('01a21bde-9d04-7bbe-a973-21652245bfdb', 'baaeaca2-91f7-0f65-ddf7-a468ccca4cc4', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-108', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-108', '162', 'AVdffy38UnizMEnlihMbadlgN4OGYFEG_pag-H3cKJ_fEeJ5r_n3bQkEGrJPREIYZ-zxtlB6Txpa15i7b44wRBQ52BzOldNeBFttHXJql-FHTBgFjaJahD94RJNX', NULL),
('01a21bde-9d04-7c51-a9de-eb10e60da74f', 'c0bed06b-1ab6-f0cb-3a43-d3b47eea48ce', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-104', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-104', '156', 'Abi-9uUxqmOqgGDX11DqVpdeYkHuFrMaLqeomkK4VOntOiVDUJ6i35voOBEHUrXkKCsteFeUU4u6ZoAYyGRhXa6wSk452b5vu_FHLxy-dT_3ZZg04rzD0X1w71PC', NULL),
('01a21bde-9d04-7d39-8a47-67498ce07df1', 'a04da0d3-17f9-e98d-37a7-6abd45c5d590', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-149', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-149', '223.5', 'ARuq8aV9rbMhV2MP9w5OgiFwoOPk0Phq0RLyxtxQas13ysM4Jj3sU5CYiRl7tWIZ1OwOBbhP0m_Py_bYVtBTPZdUa1Id9v2qVPglHhcHwWUJIpFFiVaCmFDXeBAR', NULL),
('01a21bde-9d04-7d39-a924-ee7c823dd9f9', 'f21d68bf-a170-8906-52ec-cd45c6150ae9', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-120', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-120', '180', 'AdfQAJBsHQ_kmX0DTWsaJ5xIWf4OA43q1f0xue9OMzJEonwE4WT09v3-kdKnv_Q6j_WxX-w9s29R9j2PmR8P6GIWgy7nQDsUfqgEPJO44ZNtDN-o-TpIniz9DfAX', NULL),
('01a21bde-9d04-7d47-a886-8542afbfdd2f', '5ad6ac0d-2fa8-fe29-e04c-2a7508d0940b', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-154', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-154', '231', 'AbjtPRHglpt3Tios-75cu-WFx6H6PAa4qMZMMON4oYT1xlueg4TkYIIXizxOQiclQrsEMOSHMTsvksN4L7Nm-lzxqjtR-DZD68WupN2GrhZO3dKTAUdmDTgaPn-S', 'Eier 154'),
('01a21bde-9d04-7d4d-abe0-8e9a35546472', 'a598d187-a32a-7225-b917-546d7675027c', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-150', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-150', '225', 'AYdKDnox7pV6NuGRU6OEymHxqo4_1pWB-FAPpwdt7zniq_vSQORBeDY-OcRxwHMiXjO9e87q5YY_5Qf_8WJB_c6WFkBXdRKxpxGwy7C-7QknwbTROQK9DJOFtly4', 'Eier 150'),
('01a21bde-9d04-7d9e-b329-9f1a577e1f8e', '6dd532de-036f-fc35-d3d6-a5388514367e', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-133', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-133', '199.5', 'AYm1oUsenSmmOySMQzl4TrYfstdFe6bZtKWuCCxR5EnuGiIgeW2Z2z3a_asHRPDxO_7T5DqSOLoN1_S03iort5g8SIvjlT5aUyddRAvX7XnuC44EOc0SwNZqIi0d', NULL),
('01a21bde-9d04-7da2-8f04-ccfbe2960eca', '75a5c52f-e6f9-4c85-357c-cd8b8294a86b', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-158', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-158', '237', 'Ab8ucj065DcZTGqZtgVYzvE1ET2HNyFfloHu3QoP3uoIBW_E_KZ2SF2-_VagdktrTrMw_Fl26FFKxgaFvDDcLpxHSRrwjwZQS3KeSb6mS7ZE2B4HQtnr3zOosZO7', 'Eier 158');
INSERT INTO pb_meter_readings.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, meter, reading, access, holder) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9d04-7dc8-99fe-37255b6089a8', '385ed23d-e47c-d577-4ca3-b38c9d38abcf', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-134', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-134', '201', 'AfwqyxxAlgV52LSYNkIT0cYnDHk4tu_jlNWCW0ndPPlht8Ve0V_yb90KW_M-N1JTcyNizUmrVYiFipkk5p4dUv5iYKfSXnu_tIO2kv-5c8BtonvOY8_PJsGuI_7-', NULL),
('01a21bde-9d04-7ded-af87-e10ad3c34fab', '5aef7e12-8b40-af30-60e6-f0e6f9685620', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-129', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-129', '193.5', 'AZ_pyvJi7dWNjFjvvVHPYiWXvX_iTet5AkRMFnqF2BAX1BdCz4QIOaRJX0Hq06Wg-2MSSTJ8UFb1i1ZO7aWEvYlNswf5bQDw02gyxNyyRCKfEn-WqigyHdWhwZQQ', NULL),
('01a21bde-9d04-7df8-9b27-d79f25f55392', 'e20714a0-71c3-bfdf-0673-6679095273f1', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-146', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-146', '219', 'AUvwDBDSBe84OlpObW7BQ8HoLVZ3JvCw3U8Sl_MkYS344EaPR-Osge8OzuSHvbQDkqociZQo8Ad3NWe_uQIpkrvAoYYC-C3kR-G8RUSs45b2S8a7v9qd2RPIX8ke', NULL),
('01a21bde-9d04-7e79-85d8-e6bd30c91044', 'a042f547-ccbc-a95a-1b70-45a5e84a524f', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-143', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-143', '214.5', 'AbPJiLJS9V0D4o7FgvBP8nnELc1zBHdKnSvnzNctlXTDSPtlFaLn8T-hUFE_uM9rJ60Ayr8HFU0o4A6OuLjhVF9_qxc6drsOa4LCbSutNYmDN2UZ-7bdEtKcjAxn', NULL),
('01a21bde-9d04-7eb1-ab95-98bb95303675', '49e718f7-56f2-d90d-566e-cdaa0b0b2cb2', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-142', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-142', '213', 'AW3WRAxzEH9p7b2Lpd1uebmD09UtMwgaSzAdPJXdCg6VkXE4XU6HoBRcjUkyTc4V58N1Fs5oWtIsf6mc1IYTqh6SzW7qoEnFa6EV1-3j1_cIPBJblBWcSLiwI7AW', NULL),
('01a21bde-9d04-7f72-aedd-a5057f799b33', 'a7aefbc2-2c6c-9c34-38ea-d760b2898bae', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-101', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-101', '151.5', 'AaH7uxqmPOkzt5JW70AQPvRuJHsJn7iaTV22Pm7FcYbiRFNCdnx_jIFC2c_Q7h6fRubZ2HHQURVTPEyidoyjE6Rpe_Lay6wdd01FuH7MLVuSTEvDKwRonkUyS5U2', NULL),
('01a21bde-9d04-7f76-b53d-31f545024ee1', '53fc04b1-4f4a-b58b-edcc-09712451e8af', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-124', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-124', '186', 'AVPNkLqYKs5eyweS8kTj37nJw-k390lilnOiHQ-O9zsjsRZisZCMqqCxGVEPoxSqcsG4_SewMbWdBlzFr4a00wwUh0X2ee4LZNNzUeX6-35Y8iVSvqrqQUfxnFXC', NULL),
('01a21bde-9d04-7fbe-96f1-ea45b0c8a1fa', 'b4c80103-ca44-3108-2b98-07adfb0d2f57', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-122', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-122', '183', 'AXKQLHPPzRGmglNz47fBMBTbAZhv1R9wSA_UThdigAMpl-o01jjPZY9MswwiE336iUtislsHoEKfs7xIi2sXfKYfoNw8A4pOrbMBJvKMeILhw9WHbg20ksUerFJf', NULL),
('01a21bde-9d11-77a9-bcbb-a1482d9475dd', '46be7079-516e-8df9-e8aa-1e0adc550942', '4', NULL, '2025-03-01 09:00:00.123+00', NULL, 'P-300', '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'M-300', '0', 'AUqQqx1i7J36iRjP0JJ7Gv5QDCSd6qay0bI8qO708lZXf0klq6VTanJopuC-3CxJ6TrrnAHjL4LVWfQ0FPALqv6HWP3M9uayWgSa97XWP9q89H1_kipsVS7Y9baN', NULL),
('01a21bde-9da7-70ae-9eb4-849ff2184e9c', '2e67b46e-03de-a17d-29a5-b5c574f9e87b', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-166', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-166', '249', 'ASolgooTBI-dj_efUR5-pzqG12eDLtAO2dMsCMTm5Udnuu1Uxmj77qtHa63G0DQrHQ3YJOZWj1Yjws4oRPnFuJXuldpNmv-k0hHnla6HyohVwOa10OWxNmgo1EH4', 'Eier 166'),
('01a21bde-9da7-70b9-bddd-9f13b1740140', '11f50e53-5ec6-947e-82fa-cb15f4103daa', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-164', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-164', '246', 'AeSdquaD8VVJyE_0vYR8xVOI-ZAw_2R29q7PGPN2ZT5zPL9OWsapTepcyTcceVtOJ2tNuMR-fHGyF2rreLVGckyyPcObATCdoAGwPNaUL39AcVW5QBzobHGJ0kdH', 'Eier 164'),
('01a21bde-9da7-715c-abf6-63bbb1e5cd60', '5105c18b-f6d2-d409-908c-230c584607dd', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-163', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-163', '244.5', 'ARGftgDrQKlsYfVcz0UuGUuKVbzLdbwBAK3Bkg5fjg7EevZhEQGunP_hvQGBipd0juWrAZfPDi0IajBQJ8pSkTv3ayLMeFoXrzj_iHt2SoCfL7Mhe443DYO0npEb', 'Eier 163'),
('01a21bde-9da7-74bf-8bde-91cc37f02863', 'e14f816d-ecd3-3fee-a954-76a0b9303e51', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-167', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-167', '250.5', 'AUJTv7CyJR-OJkZuzAKizMMgPVInPrkEkPz5jwDIc73iT-Kz4LnGt2iDyi6-oALrc7F0jbqYIEEBnwqUd1KhmDMZ-lYpt40o5G1S3gaNCbxSGs3HhyMS5fPnNlbR', 'Eier 167'),
('01a21bde-9da7-75fb-ae74-ff781e3551e9', '6fc1e052-affa-8c4d-cb6f-a033f66416b6', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-160', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-160', '240', 'AdX7WXpMhJrZMMudOG0kr_0_iXyn-ykawQuvHvOKi8kIvczxCXrIwmF8Ue1YJ_xfNP3nUYUQnl30nT_rtpQZ3-xO3Rsm-2HTtaagPjavZjzDTjMZGr0QdmUuTLs2', 'Eier 160'),
('01a21bde-9da7-7b31-8335-c8fc5c5d6d87', 'e1442cca-94e5-a576-1d39-810ee39500a6', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-161', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-161', '241.5', 'AQ6p2dLJGfZeRZpBlH3xHd8MqQ0E4AEJhtwz0WsZwCdQsUJ2daaHBoQtZUmiA0S-ijQ2YSXqKIcizaSBZTRxZpN_45IoFG3FXkljdICoWv6JUNLbbzBr6RtlafRE', 'Eier 161'),
('01a21bde-9da7-7b3a-9322-cf307696587d', 'e2a180ce-b718-b670-c8bb-7f62636080df', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-168', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-168', '252', 'Aa10b4cfifQ_aLkOV3hEVN5xZg9YsWhYi17Nb1oLg2oOfjN7jtt7rPD3R-YnJ2YDTc7KfguXcRchz5BrHxMGUsiMO4vcwFilKkSjoF-lRMsJ0ipeSxTgPPaAkkR1', 'Eier 168'),
('01a21bde-9da7-7beb-b84f-a7451f61dfd8', '9640cad0-ee5d-fc6a-7d31-18dbc43c7857', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-162', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-162', '243', 'ASnGRwLE901FYbFgIGkePp-_6pGV0sCH3w44Lx2LzesqAlOh16G-c61d62CJI3dOnARMxUdKeGcQAHlWs4236BLjlpTp353iBBsONQnMvERwt4fPvBA4tZWL64sY', 'Eier 162'),
('01a21bde-9da7-7cef-9582-d71d7300ea5b', '8402c702-ec46-272d-412a-be46bb05c5b3', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-169', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-169', '253.5', 'Ae-xZlRNc9kFhAI2gCbHe6mXKMDrOMCEOATMurveIYYxV-yKbcHPgwTlN7xErdkNAOTOJYAAtiIfnka11b2vdDoSBGkRZxcbgCv-ymUsbKomgfG3ZQTuHSofnGD0', 'Eier 169'),
('01a21bde-9da7-7d3a-b4a9-905b5feb6569', '2ea57a60-7e8b-c123-15b0-ce221b922d8a', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-165', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-165', '247.5', 'ATnQc89cLA9JRYis3GBVh_iItmGtahTmdEYPRL9D6kfUokb8pY9eL7QLu-n1DoOtD54vRXhZjjLZcVhktey8UNq6H1t4du0UOtJrMGJ_l2tLCeS4kJw8R7OFlBXo', 'Eier 165'),
('01a21bde-9db9-7ddd-b9fb-241c8be8ffe8', '310104a4-d6ec-2bae-d761-ec6953e5828c', '9', '{10,10,9}', '2025-03-01 10:30:00.123+00', NULL, 'P-301', '2025-03-01 10:30:00.123+00', '2025-03-01 10:40:00.123+00', '2085-03-01 10:40:00.123+00', NULL, 'M-301', '6', 'Ac4WPn7pS99tdVV7P_zEhDA0HmKDJeJZMLjDIK4xR3pQUuVeiASTDCWs-arnT2lJ4vkwj5dnZ6bh2PW7_HKFYz6KzXLL-wNrP7wfCh2kKWmvWsNF6rb-sC-vXmAG', 'Eier');
INSERT INTO pb_meter_readings.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('2c1b7a4d-c139-fea4-2b20-88c0ccfdfd6e', 'erased', '2025-03-01 08:40:00.123+00'),
('3d86e568-3779-9965-7197-bdb36cf369be', 'erased', '2025-03-01 09:20:00.123+00');
INSERT INTO pb_meter_readings.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'a83f4d55-2a64-4f78-b33b-33de544a58c7', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', 'ad041bb9-a465-4537-b7ca-4005212f1ee8', NULL, NULL, '["meter", "reading", "access"]', '{"version": 1}'),
('2', '288e9704-ddf0-4b8a-9463-9246a0a2502c', '2025-03-01 08:20:00.123+00', 'imported', 'job:import', '74e8f3f2-934f-4784-b176-30c863561cc6', NULL, 'meters', '["meter", "reading", "access"]', '{"merged": 0, "refused": 0, "accepted": 100}'),
('3', '5907a767-cf11-496c-a673-6e302bb9405a', '2025-03-01 08:30:00.123+00', 'rectified', 'dpo:7', '85b9bf2f-3800-4bf8-bdda-5d1fc6d43dc3', NULL, 'meters', '["reading"]', '{"people": 1}'),
('4', 'a12fce6d-97d4-4adc-9f41-26b8a1b4c853', '2025-03-01 08:40:00.123+00', 'erased', 'dpo:7', 'f10af6fb-ffd5-44d9-ac49-2aaebf9967c5', NULL, NULL, NULL, '{"people": 1}'),
('5', '47e8581a-2405-44e5-8a74-05b5121d7ddd', '2025-03-01 08:50:00.123+00', 'imported', 'job:import', 'cc8c44bd-0c71-4462-a8f3-7f80f8d20da6', NULL, 'meters', '["meter", "reading", "access"]', '{"merged": 0, "refused": 0, "accepted": 60}'),
('6', '0d37e768-088d-4e64-b4b9-014b6c32b099', '2025-03-01 09:00:00.123+00', 'added', 'system:application', '4fd1789f-ef5a-4698-9da0-f32bccaff9f7', NULL, 'meters', '["meter", "reading", "access"]', '{"accepted": 1}'),
('7', 'a1b03411-18a7-4677-a0f4-3878cb91b2d0', '2025-03-01 09:10:00.123+00', 'imported', 'job:import', '29aa6a41-5f03-469e-90a3-e22a9e846ca9', NULL, 'meters', '["meter", "reading", "access"]', '{"merged": 10, "refused": 0, "accepted": 0}'),
('8', 'd0827d53-d321-463e-9cf4-8da333b6bc00', '2025-03-01 09:20:00.123+00', 'erased', 'dpo:7', '51f1c7ad-c3e5-472f-8bd1-38a3d4ed40e0', NULL, NULL, NULL, '{"people": 1}'),
('9', '7f4a7ad8-0048-4179-b136-123ede01d22d', '2025-03-01 09:30:00.123+00', 'restricted', 'dpo:7', 'e7fc79c4-d310-4513-9a67-0432da94aafa', NULL, NULL, NULL, '{"people": 1}'),
('10', 'fc3271c7-389e-4560-8d29-0844fe48d520', '2025-03-01 09:40:00.123+00', 'rectified', 'dpo:7', 'e16e469c-d9ff-424d-a594-ae9b01988236', NULL, 'meters', '["access"]', '{"people": 1}'),
('11', 'ba229b5b-8bb4-489b-bd03-b87416b60525', '2025-03-01 09:50:00.123+00', 'rectified', 'dpo:7', '701fc3ad-dec1-4642-8f17-243f14d98f6b', NULL, 'meters', '["reading"]', '{"people": 3}'),
('12', '8bb77ab6-96b3-40a1-8a59-f9d282df2e5e', '2025-03-01 10:00:00.123+00', 'evolved', 'dpo:7', '70f6daca-ea99-4cd1-8e2c-0c189dcd9830', NULL, NULL, '["holder"]', '{"version": 2, "field-added": 1}'),
('13', 'fbdd2bed-6e45-425a-b103-473a159d0e70', '2025-03-01 10:20:00.123+00', 'imported', 'job:import', '39096dd5-6dd3-4a5f-a33e-4bef23369645', NULL, 'meters', '["meter", "reading", "access", "holder"]', '{"merged": 10, "refused": 0, "accepted": 10}'),
('14', 'd7906801-5008-4fa5-980d-370a18b36049', '2025-03-01 10:30:00.123+00', 'added', 'system:application', '1d6e8258-4d5e-41e1-a48f-8cd046ab83d5', NULL, 'meters', '["meter", "reading", "access", "holder"]', '{"accepted": 1}'),
('15', '00b1c454-1977-479e-af60-a7f41c62e8b6', '2025-03-01 10:40:00.123+00', 'added', 'system:application', '1f4295ea-1a6a-4a17-b46e-9c7d8fba8cdb', NULL, 'meters', '["meter", "reading"]', '{"merged": 1}'),
('16', '36963af2-ec3c-4470-b10e-701be0e4d1f6', '2025-03-01 10:50:00.123+00', 'read', 'agent:42', '1f885f9c-822a-4d6c-9943-6983aa5b8cda', 'bill', NULL, '["meter", "reading", "access", "holder"]', '{"people": 14}'),
('17', '5c1f75ce-7096-43e7-b743-8046247c0f01', '2025-03-01 11:00:00.123+00', 'counted', 'agent:42', '97558f16-9a7f-449e-ae94-59126cd101b7', 'bill', NULL, '["reading"]', '{"people": 14}'),
('18', '10b84d52-a2f7-499c-8f5c-dcc3b3c4644a', '2025-03-01 11:20:00.123+00', 'accessed', 'dpo:7', '0e12afc3-293f-49de-a305-1a697557db86', NULL, NULL, NULL, '{"people": 1}'),
('19', '79796686-73c7-4e2a-9f9a-31e038828f39', '2025-03-01 11:30:00.123+00', 'exported', 'dpo:7', '892d7a70-edaa-4f5b-9a65-bb191862a5bc', NULL, NULL, NULL, '{"people": 1}');
SELECT pg_catalog.setval('pb_meter_readings.trail_position_seq', 19, true);
RESET ROLE;

CREATE SCHEMA pb_newsletter AUTHORIZATION purposebound_owner_b8c89328;
SET ROLE purposebound_owner_b8c89328;
GRANT USAGE ON SCHEMA pb_newsletter TO pb_newsletter_b8c89328;
CREATE TABLE pb_newsletter.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_newsletter.definition TO pb_newsletter_b8c89328;
CREATE TABLE pb_newsletter.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_newsletter.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_newsletter.evidence TO pb_newsletter_b8c89328;
CREATE TABLE pb_newsletter.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_newsletter.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_newsletter.intakes TO pb_newsletter_b8c89328;
GRANT INSERT (source, at) ON pb_newsletter.intakes TO pb_newsletter_b8c89328;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_newsletter.records TO pb_newsletter_b8c89328;
CREATE TABLE pb_newsletter.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_newsletter.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_newsletter.retired_keys TO pb_newsletter_b8c89328;
CREATE TABLE pb_newsletter.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_newsletter.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_newsletter.suppressions TO pb_newsletter_b8c89328;
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
GRANT SELECT ON pb_newsletter.trail TO pb_newsletter_b8c89328;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_newsletter.trail TO pb_newsletter_b8c89328;
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
('01a21bde-97c5-79a1-ae3c-2d886e9bd7c6', '01832eda-e78d-5d96-69a2-4568513ed981', '3', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:10:00.123+00', NULL, '2025-04-01 08:10:00.123+00', NULL, 'expires1@example.org', 'Går snart'),
('01a21bde-97c8-7206-97fe-3dbaa8a87f9c', '453fb8ca-be69-dc3d-c6f3-e7762861cec2', '4', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:20:00.123+00', NULL, '2025-04-01 08:20:00.123+00', NULL, 'expires2@example.org', NULL),
('01a21bde-97c8-720c-94cf-93d56a025921', '82f3d64f-0fdd-4270-53b9-b3ce32923497', '4', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:20:00.123+00', NULL, '2025-04-01 08:20:00.123+00', NULL, 'expires4@example.org', NULL),
('01a21bde-97c8-7ca6-90e4-37a47d7cfec1', 'ffe574c0-5072-a7e7-637d-07720e711953', '4', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:20:00.123+00', NULL, '2025-04-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', 'expires3@example.org', NULL),
('01a21bde-9926-7073-8746-f200d87ac92d', '2960649d-8ce6-b323-2153-66d56bf1d5ab', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader7@example.org', 'Leser 7'),
('01a21bde-9926-7090-b613-5f8e52e1437c', '5bcb4416-d7a0-d665-4828-ea75f9d5426b', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader51@example.org', 'Leser 51'),
('01a21bde-9926-70b6-a496-e6a841ec2ed5', 'b918bb3b-2dd6-797b-bf0e-72501874c707', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader34@example.org', 'Leser 34'),
('01a21bde-9926-70e0-9432-adb47265a907', 'e341fc39-ea1f-0de5-b6f8-d11208ef310e', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader58@example.org', 'Leser 58'),
('01a21bde-9926-70f2-a4da-63e51c34c26b', '5ab47c7b-3f8c-b38a-d9cb-37e37f39aa42', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader40@example.org', 'Leser 40'),
('01a21bde-9926-711e-b1b8-bf60cf4c8be3', 'a708f6f1-6818-6cca-e10f-881c38579b2c', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader45@example.org', 'Leser 45'),
('01a21bde-9926-7154-b099-2aa77d63babc', '384dadca-bf46-0854-f38a-b22f1daa22ac', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader32@example.org', 'Leser 32'),
('01a21bde-9926-71f0-8420-259458c5e226', 'f0f6ef34-ec53-8210-2d10-f36c80e3c2c6', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader26@example.org', 'Leser 26'),
('01a21bde-9926-720a-90b2-3636365c0a5a', 'e315a4c4-ecd9-d950-904e-09c61e8ce9c4', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader42@example.org', 'Leser 42'),
('01a21bde-9926-7225-82da-579c702ff404', '796304db-31dd-2405-ccc6-bc9746255d7e', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader43@example.org', 'Leser 43'),
('01a21bde-9926-726b-b8ea-ac2fca233905', '5866c649-3f62-7e84-3c03-14339ef1039c', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader11@example.org', 'Leser 11'),
('01a21bde-9926-7281-b2ec-67d75cb89a0c', 'aa504ce6-7809-6459-2ec4-e4ae90984940', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader30@example.org', 'Leser 30'),
('01a21bde-9926-72b4-93f9-8edeef0d695e', '24da5e9d-cfc5-4d98-7671-38f7324502d1', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader53@example.org', 'Leser 53'),
('01a21bde-9926-72ba-9040-98da8e022d74', 'efd373a4-4a54-f305-12b9-f8f344cb9dc9', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader47@example.org', 'Leser 47'),
('01a21bde-9926-72ca-82a2-424b145fbb79', '2c06d2e3-239c-6409-9420-1ea22b555318', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader31@example.org', 'Leser 31'),
('01a21bde-9926-72ed-8bc6-67610e7db8df', '70e28ae0-c075-42c9-4311-3f7aa21a0102', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader39@example.org', 'Leser 39'),
('01a21bde-9926-734e-90d7-179aaa20f50f', '7f5e80d2-6c67-205e-98cd-c3888fa54432', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader44@example.org', 'Leser 44'),
('01a21bde-9926-73db-85fa-4ab33c242c0d', '53436479-a2a6-df11-9837-d98d8d839442', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader17@example.org', 'Leser 17'),
('01a21bde-9926-73f3-b0d9-bf68b9f883b5', 'a97695f0-6adb-bece-343e-64c8e479b7a8', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader14@example.org', 'Leser 14'),
('01a21bde-9926-7405-b4e0-b3f056a4a6d9', 'c4df02a0-f2aa-e850-e16e-ab58310d9329', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader4@example.org', 'Leser 4'),
('01a21bde-9926-742d-82b8-f701286339bd', '02663db5-f39d-cd4d-2838-593d1fa505a8', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader55@example.org', 'Leser 55'),
('01a21bde-9926-7439-a6fe-b5b667b91055', 'bc57b57d-dfc9-478d-3001-f4d165b5cb0e', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader20@example.org', 'Leser 20'),
('01a21bde-9926-74c6-8edc-95d900868b1a', 'aa2569f9-cdef-91e6-353d-6c1fe3eee79f', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader37@example.org', 'Leser 37'),
('01a21bde-9926-754d-ae1c-d3aae3f99222', '8490eb7c-fd06-a78c-ec7b-9c20c29376ef', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader19@example.org', 'Leser 19'),
('01a21bde-9926-7578-92ba-8fcef7242ba3', '6954dac2-6789-a1dd-cd39-4ac535e8adef', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader8@example.org', 'Leser 8'),
('01a21bde-9926-7623-b244-37d88c2b5adc', '26c26d8c-f84b-0a93-113f-045c3b4cfca1', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader38@example.org', 'Leser 38'),
('01a21bde-9926-7632-9e45-d107be5ace48', 'c0080196-533c-d9d0-c7a0-267b093b8525', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader59@example.org', 'Leser 59'),
('01a21bde-9926-765a-8e27-ac91cb7a3baf', 'b7a700a7-c784-6f16-289b-8c59258471a6', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader29@example.org', 'Leser 29'),
('01a21bde-9926-76ab-b894-b7db8d7bcb8e', '00b9d8df-78e7-4c1a-4119-a2c3ea7db635', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader56@example.org', 'Leser 56'),
('01a21bde-9926-77ae-9198-4e1b87924191', '3ac351ae-a049-0f85-bee5-634957e3db1f', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader57@example.org', 'Leser 57'),
('01a21bde-9926-781a-9e2c-dd2a1d5963e6', '2f7df9c4-4e03-10f2-61d0-0b4585b48834', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader21@example.org', 'Leser 21'),
('01a21bde-9926-7953-ae28-58d8be4fe5b6', 'e8cdc24b-d1b0-f931-7da2-d896db17bb8c', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader0@example.org', 'Leser 0'),
('01a21bde-9926-79d8-b27f-f3f57a98d4e6', 'eae2a257-c96d-57d5-2ddc-dee30e6bb0a4', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader13@example.org', 'Leser 13'),
('01a21bde-9926-7a5b-9d0f-8529ce2d41a8', '3ed00967-95f6-73f3-e74f-af9e635cbdb0', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader49@example.org', 'Leser 49'),
('01a21bde-9926-7adc-a0a6-916008084e63', '11f93d9f-a982-b6d9-9009-1ac96a653bf7', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader24@example.org', 'Leser 24'),
('01a21bde-9926-7bf9-a698-273d0d6f18e1', 'a06bae78-db4e-3c55-0bf7-faf30707e936', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader41@example.org', 'Leser 41'),
('01a21bde-9926-7c08-96fc-06a250ccfe65', 'fc72a93b-2d7f-f926-4c67-1de8aefa9ee9', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader16@example.org', 'Leser 16'),
('01a21bde-9926-7c75-9229-f76a40f6fd89', '22c6a9ab-3347-0327-8613-799dd2aa0b48', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader25@example.org', 'Leser 25'),
('01a21bde-9926-7c87-8f1a-5ead49310d02', '384c1732-47f7-c259-bd41-f92064c619d0', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader23@example.org', 'Leser 23'),
('01a21bde-9926-7ca0-a21b-e5fea9ccc6eb', 'a0dbb110-607a-a5fa-b3c0-9011e130bee8', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader35@example.org', 'Leser 35'),
('01a21bde-9926-7ca2-b92c-bfa8e6354203', '5d161361-e68d-26e0-da89-d930a866ca21', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader15@example.org', 'Leser 15'),
('01a21bde-9926-7ce2-a44c-ed83da7bbd77', '89cc6870-4ba2-b89d-2277-22c8d7b5e20a', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader22@example.org', 'Leser 22'),
('01a21bde-9926-7ce2-a519-7cd743652c5c', '00410356-bb8b-1719-887e-e4289d1c261b', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader12@example.org', 'Leser 12'),
('01a21bde-9926-7dbd-b3a9-8160ebad7ea2', '397ad6e4-aa44-4caf-1a32-1d36a104bb84', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader27@example.org', 'Leser 27'),
('01a21bde-9926-7dc0-9ce1-69fd93fcff44', '4a9777e0-55a0-317d-4a97-353dfe09863f', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader50@example.org', 'Leser 50'),
('01a21bde-9926-7e1a-b0d8-80750eeed76a', 'de41a839-e029-5a2e-17c6-bbf81648db4e', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader52@example.org', 'Leser 52');
INSERT INTO pb_newsletter.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, email, name) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9926-7e3c-a401-a25dc89ee5c2', '28ced13c-8fbc-8c9b-8e61-e4815927e267', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader46@example.org', 'Leser 46'),
('01a21bde-9926-7e58-8bfd-1362f172dafd', 'a2c30774-d7e0-4225-9898-82e8474135f9', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader33@example.org', 'Leser 33'),
('01a21bde-9926-7eb4-ad02-760e6fb80b00', '494a08a3-0019-a962-65e8-49806f9a13e9', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader36@example.org', 'Leser 36'),
('01a21bde-9926-7eba-a046-f45c1e62e7e4', '06166181-a37f-3de5-09f2-1fdbcc6d635c', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader5@example.org', 'Leser 5'),
('01a21bde-9926-7ece-aa3f-38a3ca0f5df9', '65276eb2-f7db-21cf-fc2f-606d578c19eb', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader6@example.org', 'Leser 6'),
('01a21bde-9926-7f06-9fbd-ad8f7bda9f10', 'f17e113b-a3e2-f612-bef8-d13cb14591dd', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader9@example.org', 'Leser 9'),
('01a21bde-9926-7f31-bd6e-19842ef778e8', 'bb1d5f0f-317f-d2d8-16d4-b7c4b02179b6', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader48@example.org', 'Leser 48'),
('01a21bde-9926-7f48-b057-bb20c65eb0d6', 'feea58c4-b089-6c61-faaa-6b25bc1ef235', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader54@example.org', 'Leser 54'),
('01a21bde-9926-7f77-ac07-dff5fac53537', 'f1860ef8-f6e7-7b2e-abfa-3d4d6025c7bc', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader18@example.org', 'Leser 18'),
('01a21bde-9926-7fa5-9a9a-c6892d469b4f', 'a2ef7e6b-4a5f-ccd6-0257-968945609803', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader10@example.org', 'Leser 10'),
('01a21bde-9926-7fd0-9dfd-91e5925a6870', '4b2e7595-bd0d-f4f9-913c-c8ebf2487a6f', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader28@example.org', 'Leser 28');
INSERT INTO pb_newsletter.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('09a757cc-6bef-2df4-5647-7ea732c6862e', 'consent-withdrawn', '2025-03-01 09:10:00.123+00'),
('6d4bd728-3c62-93d4-40db-1659cfce6d1f', 'erased', '2025-03-01 09:30:00.123+00'),
('84715ad3-07d7-8a83-ca7d-2078f0c99683', 'objected', '2025-03-01 09:20:00.123+00');
INSERT INTO pb_newsletter.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '306128fe-29c7-4d47-be1c-f90ff0a1fa29', '2025-01-10 08:10:00+00', 'defined', 'system:application', '4f9c740b-d867-4cb8-9707-759f0bab38f6', NULL, NULL, '["email", "name"]', '{"version": 1}'),
('2', 'ce01767c-5c9a-42a2-b2c3-263bb8e4bb47', '2025-01-10 08:20:00+00', 'added', 'system:application', '99c3cf2e-4fef-4403-be14-438774c23fd1', NULL, 'sign-up', '["email"]', '{"accepted": 1}'),
('3', '92c51a95-0f76-4443-8b03-afa025c4265a', '2025-01-10 08:30:00+00', 'added', 'system:application', 'c84509a1-d799-4028-84a8-a705f711f5f8', NULL, 'sign-up', '["email", "name"]', '{"accepted": 1}'),
('4', '5061cff2-24f7-4984-a69b-b6a4ea746df4', '2025-03-01 08:10:00.123+00', 'expired', 'system:application', '96a31367-0f89-4dd7-9c66-6d3faaea30a9', NULL, NULL, NULL, '{"people": 2}'),
('5', '60f25a18-1012-4641-8bdb-757c9b8d2b5a', '2025-03-01 08:10:00.123+00', 'added', 'system:application', '96a31367-0f89-4dd7-9c66-6d3faaea30a9', NULL, 'sign-up', '["email", "name"]', '{"accepted": 1}'),
('6', '12fe9083-2bc5-49ba-89d5-d4ae146236b4', '2025-03-01 08:20:00.123+00', 'imported', 'job:import', 'caa0565a-14a7-4bdf-b301-324573cf2bf1', NULL, 'sign-up', '["email", "name"]', '{"merged": 0, "refused": 0, "accepted": 3}'),
('7', 'e688e578-6b61-4f15-b02f-4a97b9f97521', '2025-03-01 08:30:00.123+00', 'restricted', 'dpo:7', 'fae4a722-f1f3-48b8-9339-b7eef58eadfd', NULL, NULL, NULL, '{"people": 1}'),
('8', 'b3423f23-cf75-4ef5-b2d0-763ac99ee3ad', '2025-03-01 08:40:00.123+00', 'evolved', 'dpo:7', 'df36feb2-7f64-4f74-9a4f-ce7bc708ee3c', NULL, NULL, '[]', '{"version": 2, "retention": 1}'),
('9', 'feeca9a4-bafa-4fe5-a567-8b16a0f6c2ef', '2025-03-01 09:00:00.123+00', 'imported', 'job:import', '95c867f8-d4bb-423b-9c7a-4eba0b51dbef', NULL, 'sign-up', '["email", "name"]', '{"merged": 0, "refused": 0, "accepted": 60}'),
('10', '51bf6c95-8a4b-4917-a608-802819948551', '2025-03-01 09:10:00.123+00', 'consent-withdrawn', 'dpo:7', '21867b44-54ed-4ff5-bf8c-731b1227e790', NULL, NULL, NULL, '{"people": 1}'),
('11', 'a667848f-b0c2-484d-afcc-da5ad7b05c5d', '2025-03-01 09:20:00.123+00', 'objected', 'dpo:7', '89bcbd2f-d571-45ca-abfe-13e1014e3194', NULL, NULL, NULL, '{"people": 1}'),
('12', '98dc969f-3cbd-45a4-8f53-b51a03d5a438', '2025-03-01 09:30:00.123+00', 'erased', 'dpo:7', '0aa21bb3-6560-4d30-a13a-f0ff7a71a1ca', NULL, NULL, NULL, '{"people": 1}'),
('13', '43626fe5-dced-44e9-8cb2-9ca10262dce4', '2025-03-01 09:40:00.123+00', 'read', 'agent:42', '4520dac4-7ff8-4ce7-9f54-b91a23052857', 'issue-1', NULL, '["email"]', '{"people": 60}'),
('14', 'd9474ea4-d0e1-46d8-bc62-09f9edc8cf8c', '2025-03-01 09:50:00.123+00', 'counted', 'agent:42', 'bc8c843a-20cf-4f1c-b30b-56413e568822', 'issue-1', NULL, '[]', '{"people": 60}');
SELECT pg_catalog.setval('pb_newsletter.trail_position_seq', 14, true);
RESET ROLE;

CREATE SCHEMA pb_panel AUTHORIZATION purposebound_owner_b8c89328;
SET ROLE purposebound_owner_b8c89328;
GRANT USAGE ON SCHEMA pb_panel TO pb_panel_b8c89328;
CREATE TABLE pb_panel.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_panel.definition TO pb_panel_b8c89328;
CREATE TABLE pb_panel.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_panel.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_panel.evidence TO pb_panel_b8c89328;
CREATE TABLE pb_panel.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_panel.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_panel.intakes TO pb_panel_b8c89328;
GRANT INSERT (source, at) ON pb_panel.intakes TO pb_panel_b8c89328;
CREATE TABLE pb_panel.records (
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
  answer double precision
) WITH (fillfactor=50);
ALTER TABLE pb_panel.records ADD CONSTRAINT records_pkey PRIMARY KEY (_subject);
ALTER TABLE pb_panel.records ADD CONSTRAINT records__identity_key UNIQUE (_identity);
CREATE INDEX records__expires_at_idx ON pb_panel.records USING btree (_expires_at);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_panel.records TO pb_panel_b8c89328;
CREATE TABLE pb_panel.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_panel.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_panel.retired_keys TO pb_panel_b8c89328;
CREATE TABLE pb_panel.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_panel.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_panel.suppressions TO pb_panel_b8c89328;
CREATE TABLE pb_panel.trail (
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
ALTER TABLE pb_panel.trail ADD CONSTRAINT trail_pkey PRIMARY KEY ("position");
ALTER TABLE pb_panel.trail ADD CONSTRAINT trail_id_key UNIQUE (id);
GRANT SELECT ON pb_panel.trail TO pb_panel_b8c89328;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_panel.trail TO pb_panel_b8c89328;
INSERT INTO pb_panel.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('1', '1', 'false');
INSERT INTO pb_panel.intakes (number, source, at) OVERRIDING SYSTEM VALUE VALUES
('1', 'invitation', '2025-03-01 08:20:00.123+00'),
('2', 'invitation', '2025-03-01 08:30:00.123+00'),
('3', 'invitation', '2025-03-01 08:40:00.123+00'),
('4', 'invitation', '2025-03-01 08:50:00.123+00'),
('5', 'invitation', '2025-03-01 09:00:00.123+00');
SELECT pg_catalog.setval('pb_panel.intakes_number_seq', 5, true);
INSERT INTO pb_panel.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, email, answer) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9fb4-7e32-9547-647c41bfb723', 'cef9a299-3d74-2b9c-23ec-8015efe49651', '1', NULL, '2025-02-20 00:00:00+00', 'a', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'panel0@example.org', '0'),
('01a21bde-9fbd-7d74-a711-23e20ae26d04', 'b1a322bb-7cce-29a0-7491-8d1b5692b430', '4', NULL, '2025-02-20 00:00:00+00', 'a', NULL, '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'panel3@example.org', '3'),
('01a21bde-9fc0-72d4-816e-4f5994440b5a', '1cbdb589-df33-b370-5c8e-a2ff2cc942e4', '5', NULL, '2025-02-20 00:00:00+00', 'a', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'panel4@example.org', '4');
INSERT INTO pb_panel.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('017275f6-a98c-0b4c-9267-9cb0c53b43ee', 'consent-withdrawn', '2025-03-01 09:10:00.123+00'),
('1cb7d2bc-82c8-f462-4433-4aeaf44d9297', 'erased', '2025-03-01 09:20:00.123+00');
INSERT INTO pb_panel.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '8ca9a75a-5cab-42cb-ac0e-3254cd6c236e', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '94ac44ac-de57-476a-969a-bb5ac5878941', NULL, NULL, '["email", "answer"]', '{"version": 1}'),
('2', '6ffc5aa1-a1ad-4eec-bde2-020fe415ecbe', '2025-03-01 08:20:00.123+00', 'added', 'system:application', 'e3983661-7b03-4315-8d46-f49abc8f7692', NULL, 'invitation', '["email", "answer"]', '{"accepted": 1}'),
('3', '27c646fa-4e9f-4cd0-8c44-0ea77a98ec03', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '600f8e75-af64-49e7-ad5a-1deba879f2c9', NULL, 'invitation', '["email", "answer"]', '{"accepted": 1}'),
('4', '4691cb74-b34d-4ada-9dc7-9229eea5a7bb', '2025-03-01 08:40:00.123+00', 'added', 'system:application', 'fc63ecd3-a39a-4ed1-a953-ad387af125e5', NULL, 'invitation', '["email", "answer"]', '{"accepted": 1}'),
('5', 'aa926987-6e11-4c74-a676-cd5c4cddc1e1', '2025-03-01 08:50:00.123+00', 'added', 'system:application', '6ddc4efb-5797-435d-84bd-8cd8b76250fa', NULL, 'invitation', '["email", "answer"]', '{"accepted": 1}'),
('6', 'bb167f43-ec94-4d25-93f6-52ea4a6fc8cc', '2025-03-01 09:00:00.123+00', 'added', 'system:application', '2c7e0920-b55c-467a-8d9a-7634f027cc8a', NULL, 'invitation', '["email", "answer"]', '{"accepted": 1}'),
('7', 'f242a0d2-64d0-402f-9391-6637905f11d3', '2025-03-01 09:10:00.123+00', 'consent-withdrawn', 'dpo:7', 'b65d3ceb-649e-4a38-a5e6-9300f72f50a8', NULL, NULL, NULL, '{"people": 1}'),
('8', '1fc80c90-4d78-41ab-a794-c7ec966d293f', '2025-03-01 09:20:00.123+00', 'erased', 'dpo:7', 'ec1c21c8-f759-40ae-924f-76134d47232e', NULL, NULL, NULL, '{"people": 1}'),
('9', '190b94c6-ce0b-4fac-81ff-a0676025708d', '2025-03-01 09:30:00.123+00', 'accessed', 'dpo:7', '926b9560-2b2f-4d8b-8196-1aab598a0f5c', NULL, NULL, NULL, '{"people": 1}'),
('10', '5f18d6ca-e9f9-4e8e-b29d-0f80b0108156', '2025-03-01 09:40:00.123+00', 'exported', 'dpo:7', '65eff048-fd9f-4563-859c-bdf1e7030052', NULL, NULL, NULL, '{"people": 1}');
SELECT pg_catalog.setval('pb_panel.trail_position_seq', 10, true);
RESET ROLE;

CREATE SCHEMA pb_repairs AUTHORIZATION purposebound_owner_b8c89328;
SET ROLE purposebound_owner_b8c89328;
GRANT USAGE ON SCHEMA pb_repairs TO pb_repairs_b8c89328;
CREATE TABLE pb_repairs.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_repairs.definition TO pb_repairs_b8c89328;
CREATE TABLE pb_repairs.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_repairs.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_repairs.evidence TO pb_repairs_b8c89328;
CREATE TABLE pb_repairs.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_repairs.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_repairs.intakes TO pb_repairs_b8c89328;
GRANT INSERT (source, at) ON pb_repairs.intakes TO pb_repairs_b8c89328;
CREATE TABLE pb_repairs.records (
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
  fault text COLLATE "C",
  alarm text COLLATE "C"
) WITH (fillfactor=50);
ALTER TABLE pb_repairs.records ADD CONSTRAINT records_pkey PRIMARY KEY (_subject);
ALTER TABLE pb_repairs.records ADD CONSTRAINT records__identity_key UNIQUE (_identity);
CREATE INDEX records__expires_at_idx ON pb_repairs.records USING btree (_expires_at);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_repairs.records TO pb_repairs_b8c89328;
CREATE TABLE pb_repairs.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_repairs.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_repairs.retired_keys TO pb_repairs_b8c89328;
CREATE TABLE pb_repairs.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_repairs.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_repairs.suppressions TO pb_repairs_b8c89328;
CREATE TABLE pb_repairs.trail (
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
ALTER TABLE pb_repairs.trail ADD CONSTRAINT trail_pkey PRIMARY KEY ("position");
ALTER TABLE pb_repairs.trail ADD CONSTRAINT trail_id_key UNIQUE (id);
GRANT SELECT ON pb_repairs.trail TO pb_repairs_b8c89328;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_repairs.trail TO pb_repairs_b8c89328;
INSERT INTO pb_repairs.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('2', '2', 'false');
INSERT INTO pb_repairs.intakes (number, source, at) OVERRIDING SYSTEM VALUE VALUES
('1', 'telephone', '2025-03-01 08:20:00.123+00'),
('2', 'telephone', '2025-03-01 08:30:00.123+00'),
('3', 'telephone', '2025-03-01 08:40:00.123+00'),
('4', 'telephone', '2025-03-01 08:50:00.123+00'),
('5', 'telephone', '2025-03-01 09:00:00.123+00'),
('6', 'telephone', '2025-03-01 09:30:00.123+00'),
('7', 'telephone', '2025-03-01 09:40:00.123+00');
SELECT pg_catalog.setval('pb_repairs.intakes_number_seq', 7, true);
INSERT INTO pb_repairs.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, number, fault, alarm) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9ac5-7c3e-a647-31a5f1b06368', 'a2c16556-4c11-37d9-293f-ce1f641bad73', '1', NULL, NULL, NULL, NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'R-0', 'Ingen lyd', NULL),
('01a21bde-9ac8-7b49-af1c-238ce6c2c0eb', 'ec398295-9fc7-623a-4835-0a2ec9629b68', '2', '{6,2,6}', NULL, NULL, NULL, '2025-03-01 08:30:00.123+00', '2025-03-01 09:30:00.123+00', '2085-03-01 09:30:00.123+00', NULL, 'R-1', 'Ingen lyd', 'ATIr-tY3TKCJA_uhXpl4qwO7rMgEAOILoMkxB4ohFy4Oxu5Pij6V2iBX2rLbm5_XXQW1GuKpd9pmiL0USeBuelH-OVD0Lw728beG_VpbIMCUzDZ3aEgveioD6UII'),
('01a21bde-9ad3-77dd-bc89-51eeb3d569c9', '28056693-0132-7f71-9b40-e9569006b4e9', '4', NULL, NULL, NULL, NULL, '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'R-3', 'Ingen lyd', NULL),
('01a21bde-9ad8-78be-8bc3-20d076b94177', 'ea1c99ac-3193-b82c-39a6-a9ffbaf7a98f', '5', NULL, NULL, NULL, NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'R-4', 'Ingen lyd', NULL),
('01a21bde-9b67-7188-acd0-91dff83e0df1', '80887eab-82f8-860e-f2a0-c59ba4b03c5f', '7', NULL, NULL, NULL, NULL, '2025-03-01 09:40:00.123+00', NULL, '2085-03-01 09:40:00.123+00', NULL, 'R-5', 'Regn', 'ARxWKVsfGFCVCjzgMczMm2XtpPepilnPkUVXF9ejAyI8ZGgGQS52YisSWR5yBZpvVhRJ7qc7MuSVt8nC7wg0WHhw67sGQXzJKR200twHFYOCRFugh8jLNcofRU3U');
INSERT INTO pb_repairs.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('09f8ccf9-11c0-cef6-0583-e7d0b1f2d013', 'erased', '2025-03-01 09:50:00.123+00');
INSERT INTO pb_repairs.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '77b4c502-df67-420f-b374-4f7032f47b10', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', 'e4df95e2-e701-4d8c-8635-fdd8cf85af76', NULL, NULL, '["number", "fault"]', '{"version": 1}'),
('2', '2c590019-927a-4dbc-87ca-049e1b56621a', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '9dbd8400-ea81-4a21-a16f-42121466bff7', NULL, 'telephone', '["number", "fault"]', '{"accepted": 1}'),
('3', '316d766c-3df8-495e-91b7-fca0b90f7ea7', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '6e56e815-3d6c-4386-b06b-482c86880430', NULL, 'telephone', '["number", "fault"]', '{"accepted": 1}'),
('4', 'f8386ce6-1175-4ae1-9aa1-c1f1e3dc63aa', '2025-03-01 08:40:00.123+00', 'added', 'system:application', '08b4f560-74ba-4b62-9942-37c39301f89e', NULL, 'telephone', '["number", "fault"]', '{"accepted": 1}'),
('5', 'a92e6bc2-53ab-4ab8-9720-792bf313e06e', '2025-03-01 08:50:00.123+00', 'added', 'system:application', '65561895-cd3e-42c0-ad92-84187f296b0a', NULL, 'telephone', '["number", "fault"]', '{"accepted": 1}'),
('6', 'b0b7e28d-0b92-4823-a5df-dad987579766', '2025-03-01 09:00:00.123+00', 'added', 'system:application', '1ec1aaf1-180b-4e86-baae-6e26ac4961f2', NULL, 'telephone', '["number", "fault"]', '{"accepted": 1}'),
('7', '5a300d94-cf1c-49bc-9d43-b867cb45f7ac', '2025-03-01 09:10:00.123+00', 'evolved', 'dpo:7', '3e47b138-4fc8-4445-8174-5f88f7b265bc', NULL, NULL, '["alarm"]', '{"version": 2, "field-added": 1}'),
('8', 'a6664eb7-eac2-4ef0-b2cb-b439c9820a28', '2025-03-01 09:30:00.123+00', 'added', 'system:application', '6eccdae2-27b4-4613-9bcd-ae3d1f261172', NULL, 'telephone', '["number", "alarm"]', '{"merged": 1}'),
('9', '2df89507-6bdc-4883-b95f-8177682d4164', '2025-03-01 09:40:00.123+00', 'added', 'system:application', '8bf506a2-2207-4315-8b1b-27cf49fe1185', NULL, 'telephone', '["number", "fault", "alarm"]', '{"accepted": 1}'),
('10', '921941a6-fe2b-474b-8b8d-fec434fe4b72', '2025-03-01 09:50:00.123+00', 'erased', 'dpo:7', '85058600-5e8c-47bf-8cab-ccd0072b8bb4', NULL, NULL, NULL, '{"people": 1}'),
('11', 'e1dc07a5-9e62-45c1-aa48-858d85edfe70', '2025-03-01 10:00:00.123+00', 'read', 'agent:42', '3fc5d38d-f4b9-40f5-8cc4-0d641b7a7ddc', 'dispatch', NULL, '["number", "fault", "alarm"]', '{"people": 5}'),
('12', '5b537265-a27a-4d98-a674-ab864543c1c3', '2025-03-01 10:10:00.123+00', 'counted', 'agent:42', '72a5553c-d218-4ac1-883d-d4547e42aebc', 'dispatch', NULL, '[]', '{"people": 5}');
SELECT pg_catalog.setval('pb_repairs.trail_position_seq', 12, true);
RESET ROLE;

CREATE SCHEMA pb_rescue AUTHORIZATION purposebound_owner_b8c89328;
SET ROLE purposebound_owner_b8c89328;
GRANT USAGE ON SCHEMA pb_rescue TO pb_rescue_b8c89328;
CREATE TABLE pb_rescue.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_rescue.definition TO pb_rescue_b8c89328;
CREATE TABLE pb_rescue.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_rescue.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_rescue.evidence TO pb_rescue_b8c89328;
CREATE TABLE pb_rescue.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_rescue.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_rescue.intakes TO pb_rescue_b8c89328;
GRANT INSERT (source, at) ON pb_rescue.intakes TO pb_rescue_b8c89328;
CREATE TABLE pb_rescue.records (
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
  phone text COLLATE "C" NOT NULL,
  boat text COLLATE "C" NOT NULL
) WITH (fillfactor=50);
ALTER TABLE pb_rescue.records ADD CONSTRAINT records_pkey PRIMARY KEY (_subject);
ALTER TABLE pb_rescue.records ADD CONSTRAINT records__identity_key UNIQUE (_identity);
CREATE INDEX records__expires_at_idx ON pb_rescue.records USING btree (_expires_at);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_rescue.records TO pb_rescue_b8c89328;
CREATE TABLE pb_rescue.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_rescue.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_rescue.retired_keys TO pb_rescue_b8c89328;
CREATE TABLE pb_rescue.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_rescue.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_rescue.suppressions TO pb_rescue_b8c89328;
CREATE TABLE pb_rescue.trail (
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
ALTER TABLE pb_rescue.trail ADD CONSTRAINT trail_pkey PRIMARY KEY ("position");
ALTER TABLE pb_rescue.trail ADD CONSTRAINT trail_id_key UNIQUE (id);
GRANT SELECT ON pb_rescue.trail TO pb_rescue_b8c89328;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_rescue.trail TO pb_rescue_b8c89328;
INSERT INTO pb_rescue.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('1', '1', 'false');
INSERT INTO pb_rescue.intakes (number, source, at) OVERRIDING SYSTEM VALUE VALUES
('1', 'radio', '2025-03-01 08:20:00.123+00'),
('2', 'radio', '2025-03-01 08:30:00.123+00'),
('3', 'radio', '2025-03-01 08:40:00.123+00');
SELECT pg_catalog.setval('pb_rescue.intakes_number_seq', 3, true);
INSERT INTO pb_rescue.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, phone, boat) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9ee1-7fb8-8132-3facb71e264e', 'aab94078-3e95-240b-f04a-c6ce97e50175', '1', NULL, NULL, NULL, NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, '+4792000000', 'Skøyta 0'),
('01a21bde-9ee5-76d5-b692-d78a0db523bd', '591e7ffe-c43c-a609-04e6-c2f7442998f0', '3', NULL, NULL, NULL, NULL, '2025-03-01 08:40:00.123+00', NULL, '2085-03-01 08:40:00.123+00', NULL, '+4792000002', 'Skøyta 2');
INSERT INTO pb_rescue.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('2326c208-eaa3-3862-5c8a-bd00260b1226', 'erased', '2025-03-01 08:50:00.123+00');
INSERT INTO pb_rescue.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'f58b4d09-6fc9-4e6b-8404-42f079a5cd47', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '391b724d-f9f5-42f6-a2e3-89d3f9b0f6ac', NULL, NULL, '["phone", "boat"]', '{"version": 1}'),
('2', 'aede7622-7361-446b-8092-9aaf8a0e1946', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '30ad7938-db26-42c3-8adb-12a66dc2ccba', NULL, 'radio', '["phone", "boat"]', '{"accepted": 1}'),
('3', '0d89a14d-9be2-4d73-b056-156871fd1e0c', '2025-03-01 08:30:00.123+00', 'added', 'system:application', 'c2bbaaab-1e5e-4e27-a8e7-d44989cfef96', NULL, 'radio', '["phone", "boat"]', '{"accepted": 1}'),
('4', '5e2d159b-8c9b-4134-b94c-65bde23bb8de', '2025-03-01 08:40:00.123+00', 'added', 'system:application', '93c1fa19-cd60-4ec8-bd88-f11febb577ff', NULL, 'radio', '["phone", "boat"]', '{"accepted": 1}'),
('5', '458ab829-d222-4455-ab87-8d2b58783103', '2025-03-01 08:50:00.123+00', 'erased', 'dpo:7', 'd77f80df-61cb-4745-9f8a-bed77b64359a', NULL, NULL, NULL, '{"people": 1}');
SELECT pg_catalog.setval('pb_rescue.trail_position_seq', 5, true);
RESET ROLE;

CREATE SCHEMA pb_school_places AUTHORIZATION purposebound_owner_b8c89328;
SET ROLE purposebound_owner_b8c89328;
GRANT USAGE ON SCHEMA pb_school_places TO pb_school_places_b8c89328;
CREATE TABLE pb_school_places.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_school_places.definition TO pb_school_places_b8c89328;
CREATE TABLE pb_school_places.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_school_places.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_school_places.evidence TO pb_school_places_b8c89328;
CREATE TABLE pb_school_places.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_school_places.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_school_places.intakes TO pb_school_places_b8c89328;
GRANT INSERT (source, at) ON pb_school_places.intakes TO pb_school_places_b8c89328;
CREATE TABLE pb_school_places.records (
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
  wish text COLLATE "C" NOT NULL,
  other text COLLATE "C"
) WITH (fillfactor=50);
ALTER TABLE pb_school_places.records ADD CONSTRAINT records_pkey PRIMARY KEY (_subject);
ALTER TABLE pb_school_places.records ADD CONSTRAINT records__identity_key UNIQUE (_identity);
CREATE INDEX records__expires_at_idx ON pb_school_places.records USING btree (_expires_at);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_school_places.records TO pb_school_places_b8c89328;
CREATE TABLE pb_school_places.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_school_places.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_school_places.retired_keys TO pb_school_places_b8c89328;
CREATE TABLE pb_school_places.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_school_places.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_school_places.suppressions TO pb_school_places_b8c89328;
CREATE TABLE pb_school_places.trail (
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
ALTER TABLE pb_school_places.trail ADD CONSTRAINT trail_pkey PRIMARY KEY ("position");
ALTER TABLE pb_school_places.trail ADD CONSTRAINT trail_id_key UNIQUE (id);
GRANT SELECT ON pb_school_places.trail TO pb_school_places_b8c89328;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_school_places.trail TO pb_school_places_b8c89328;
INSERT INTO pb_school_places.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('2', '1', 'false');
INSERT INTO pb_school_places.intakes (number, source, at) OVERRIDING SYSTEM VALUE VALUES
('1', 'form', '2025-03-01 08:20:00.123+00'),
('2', 'form', '2025-03-01 08:30:00.123+00'),
('3', 'form', '2025-03-01 08:40:00.123+00'),
('4', 'form', '2025-03-01 08:50:00.123+00'),
('5', 'form', '2025-03-01 09:40:00.123+00'),
('6', 'form', '2025-03-01 09:50:00.123+00'),
('7', 'form', '2025-03-01 10:00:00.123+00'),
('8', 'form', '2025-03-01 10:10:00.123+00'),
('9', 'form', '2025-03-01 10:20:00.123+00');
SELECT pg_catalog.setval('pb_school_places.intakes_number_seq', 9, true);
INSERT INTO pb_school_places.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, email, wish, other) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-9f19-7071-a666-0502e7de122e', '58e586da-a212-7298-1d4c-2e1f727b26db', '1', '{1,9}', '2025-03-01 08:20:00.123+00', NULL, 'S-0', '2025-03-01 08:20:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'parent0@example.org', 'Skúlin í Húsavík', NULL),
('01a21bde-9f1e-72ee-bfef-098c2477e942', '8e52afb2-0ad0-3dd7-378e-0271fe81e6a6', '3', NULL, '2025-03-01 08:40:00.123+00', NULL, 'S-2', '2025-03-01 08:40:00.123+00', NULL, '2085-03-01 08:40:00.123+00', '2025-03-01 09:10:00.123+00', 'parent2@example.org', 'Skúlin á Sandi', NULL),
('01a21bde-9f20-783a-a4ed-a5443b60026c', '5bf96ae6-0045-de46-c152-fc56e473935a', '4', '{8,8,6}', '2025-03-01 08:50:00.123+00', NULL, 'S-3', '2025-03-01 08:50:00.123+00', '2025-03-01 10:10:00.123+00', '2085-03-01 10:10:00.123+00', NULL, 'parent3@example.org', 'Skúlin í Skopun', 'Skúlin í Dali'),
('01a21bde-9f6f-73d2-b31d-e62dde97f90e', '52bea788-bf42-c79c-3227-1c519d6ed7a8', '5', '{7,7}', NULL, NULL, NULL, '2025-03-01 09:40:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'parent5@example.org', 'Skúlin í Skopun', 'Skúlin í Dali');
INSERT INTO pb_school_places.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('8c65b27d-5151-4383-4ff1-eb82f3d7a800', 'erased', '2025-03-01 09:00:00.123+00'),
('8e52afb2-0ad0-3dd7-378e-0271fe81e6a6', 'objected', '2025-03-01 09:10:00.123+00');
INSERT INTO pb_school_places.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '20d3ff2c-b3fe-49c7-adcc-1335d9389443', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '50e4f8be-a4b8-489a-b172-cf9e2045d95b', NULL, NULL, '["email", "wish"]', '{"version": 1}'),
('2', '861506f1-2f8b-4e49-a81f-0ffa5eacd624', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '9947a0d6-e7dd-4b4c-a023-9e3982a19b00', NULL, 'form', '["email", "wish"]', '{"accepted": 1}'),
('3', 'b44f75c3-b37d-432b-a73a-4267a2938c2a', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '07158c96-f510-4e65-b3b2-826211f96a29', NULL, 'form', '["email", "wish"]', '{"accepted": 1}'),
('4', 'f7ee2e0c-076c-493e-9373-53f7b46194b6', '2025-03-01 08:40:00.123+00', 'added', 'system:application', '5eea46b3-ed24-46da-9e90-c98b97e4f115', NULL, 'form', '["email", "wish"]', '{"accepted": 1}'),
('5', '39f0430d-4ee4-4270-bb4a-5b5e7fdb386a', '2025-03-01 08:50:00.123+00', 'added', 'system:application', 'd794b70c-7572-45d2-910c-541e0b44683c', NULL, 'form', '["email", "wish"]', '{"accepted": 1}'),
('6', '095d62ff-82f5-4cc1-92e1-4e46eba0aedc', '2025-03-01 09:00:00.123+00', 'erased', 'dpo:7', '9cf3a275-15c3-402c-9ade-e355049f1d02', NULL, NULL, NULL, '{"people": 1}'),
('7', '7e71a999-0c46-4a37-a68d-c1119cb788cd', '2025-03-01 09:10:00.123+00', 'objected', 'dpo:7', 'd0464799-f7af-40f1-a8c4-07adbd5520d3', NULL, NULL, NULL, '{"people": 1}'),
('8', '33d24e8f-592f-439c-8f52-c3fb393fd6f5', '2025-03-01 09:20:00.123+00', 'evolved', 'dpo:7', '01b06d77-fea0-418f-843a-1394bfa1b302', NULL, NULL, '["other"]', '{"version": 2, "field-added": 1}'),
('9', '9661b72b-81d3-4518-8e59-cf15bea0a48b', '2025-03-01 09:40:00.123+00', 'added', 'system:application', 'da31b7b6-99bd-4cf4-881b-784acf53932f', NULL, 'form', '["email", "wish", "other"]', '{"accepted": 1}'),
('10', 'fd2281eb-600d-4c53-8d80-05a0ce16dbb4', '2025-03-01 09:50:00.123+00', 'added', 'system:application', 'b9f834e5-1daa-4db5-b45a-3d28f8aa3609', NULL, 'form', '["email", "wish", "other"]', '{"merged": 1}'),
('11', 'd0ff182f-2c74-4c6b-9ce1-4129a3683e1a', '2025-03-01 10:00:00.123+00', 'added', 'system:application', '1b1396c0-6ee8-49a5-b8cb-71ed6a0a43f9', NULL, 'form', '["email", "wish"]', '{"merged": 1}'),
('12', '686f36b3-e1ff-4dea-9a84-ba1b4c434a04', '2025-03-01 10:10:00.123+00', 'added', 'system:application', 'b13d6ce4-da0d-4c32-b570-24f6b943f5d7', NULL, 'form', '["email", "wish"]', '{"merged": 1}'),
('13', '366adc4b-1314-42a4-adb2-39fd8c0b8516', '2025-03-01 10:20:00.123+00', 'rectified', 'dpo:7', 'c12a30e7-2aee-4224-b5c7-13853b20cc22', NULL, 'form', '["wish"]', '{"people": 1}');
SELECT pg_catalog.setval('pb_school_places.trail_position_seq', 13, true);
RESET ROLE;

CREATE SCHEMA pb_technician_routes AUTHORIZATION purposebound_owner_b8c89328;
SET ROLE purposebound_owner_b8c89328;
GRANT USAGE ON SCHEMA pb_technician_routes TO pb_technician_routes_b8c89328;
CREATE TABLE pb_technician_routes.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_technician_routes.definition TO pb_technician_routes_b8c89328;
CREATE TABLE pb_technician_routes.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_technician_routes.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_technician_routes.evidence TO pb_technician_routes_b8c89328;
CREATE TABLE pb_technician_routes.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_technician_routes.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_technician_routes.intakes TO pb_technician_routes_b8c89328;
GRANT INSERT (source, at) ON pb_technician_routes.intakes TO pb_technician_routes_b8c89328;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_technician_routes.records TO pb_technician_routes_b8c89328;
CREATE TABLE pb_technician_routes.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_technician_routes.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_technician_routes.retired_keys TO pb_technician_routes_b8c89328;
CREATE TABLE pb_technician_routes.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_technician_routes.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_technician_routes.suppressions TO pb_technician_routes_b8c89328;
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
GRANT SELECT ON pb_technician_routes.trail TO pb_technician_routes_b8c89328;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_technician_routes.trail TO pb_technician_routes_b8c89328;
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
('01a21bde-9e35-717e-b3e3-7de3ab3be86e', '2e8481a4-8ec5-8540-112a-2a199821d270', '1', NULL, NULL, NULL, NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', '2025-03-01 09:40:00.123+00', 'Håkon 0', '+4791000000'),
('01a21bde-9e38-71ce-b3a8-ee732727e3e3', '88fd2348-8cdd-3999-f2c2-ab99df698cc4', '2', NULL, NULL, NULL, NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Håkon 1', '+4791000001'),
('01a21bde-9e3d-7118-8d6e-75654dfebbce', '59d0b814-1b4b-dd9a-63d4-9f51d35acdb5', '4', NULL, NULL, NULL, NULL, '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', '2025-03-01 10:30:00.123+00', 'Håkon 3', '+4791000003'),
('01a21bde-9e3f-77fd-9898-d5ee0f582f67', '1229e67e-218f-0f2f-8218-c44a00f4f230', '5', NULL, NULL, NULL, NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'Håkon 4', '+4791000004'),
('01a21bde-9e41-707e-a29c-e21c45a84b76', 'a8e0f135-03a2-825d-8393-f5a123b8e0c3', '6', NULL, NULL, NULL, NULL, '2025-03-01 09:10:00.123+00', NULL, '2085-03-01 09:10:00.123+00', NULL, 'Håkon 5', '+4791000005'),
('01a21bde-9e43-724a-9661-714efdad7a73', '9bc59769-d639-7e25-4c26-0ce4efa9ed34', '7', NULL, NULL, NULL, NULL, '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'Håkon 6', '+4791000006'),
('01a21bde-9e45-78da-8621-38d923057f6a', 'c6726d5c-0bb5-3844-3c4e-ca77f8b457ae', '8', NULL, NULL, NULL, NULL, '2025-03-01 09:30:00.123+00', NULL, '2085-03-01 09:30:00.123+00', NULL, 'Håkon 7', '+4791000007');
INSERT INTO pb_technician_routes.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('2e8481a4-8ec5-8540-112a-2a199821d270', 'objected', '2025-03-01 09:40:00.123+00'),
('a24febdb-45d8-58a1-4df2-3846f811a2e2', 'erased', '2025-03-01 10:20:00.123+00'),
('c85c8eea-4248-800b-6139-88f020c43b29', 'objected', '2025-03-01 10:10:00.123+00');
INSERT INTO pb_technician_routes.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '76a45e4e-36af-4fa7-ac2b-f833675ae057', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '9eed7d65-d1ac-401a-abce-df38509b7232', NULL, NULL, '["name", "phone"]', '{"version": 1}'),
('2', '04d839b8-f58b-4de8-8481-9ef658e0d058', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '5591c549-408b-49d9-baf4-6989dd702fd1', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('3', 'f30e3782-adf4-4a4f-8ebe-ef7a11964a63', '2025-03-01 08:30:00.123+00', 'added', 'system:application', 'a6733a9b-41f3-4233-941c-126ae2fda985', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('4', 'a0c84681-9b2c-4310-87f3-0f89705fb949', '2025-03-01 08:40:00.123+00', 'added', 'system:application', '61db5656-d9c6-43bf-95d2-783056c46234', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('5', '9ee60d3e-c520-4fee-9a8f-5b7b6916c539', '2025-03-01 08:50:00.123+00', 'added', 'system:application', '2f5de9be-2bb9-4b47-99bf-50dfe754dff0', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('6', '38cffa07-a5f4-4683-8693-13ef0fac25e2', '2025-03-01 09:00:00.123+00', 'added', 'system:application', 'a6613622-b121-4cd2-a166-79018d46d1a9', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('7', 'e07ecb06-4a91-460b-994b-2e0a40d2085f', '2025-03-01 09:10:00.123+00', 'added', 'system:application', 'ed4eff92-9075-4d5b-a5c7-41285575e93d', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('8', 'cfd63456-2378-413b-8adb-ea898e138b6b', '2025-03-01 09:20:00.123+00', 'added', 'system:application', '78a70c49-c738-4f69-bbe7-0e4f202c159b', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('9', '87a66755-4bb0-4494-a4d2-186e11173403', '2025-03-01 09:30:00.123+00', 'added', 'system:application', '710e8c76-0094-4f60-ac4c-c8e947da0c0b', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('10', '5ce4c77c-9507-4c8e-a264-ed5d0e262965', '2025-03-01 09:40:00.123+00', 'objected', 'dpo:7', '2ef829d5-c027-4da2-935c-99994a6c5580', NULL, NULL, NULL, '{"people": 1}'),
('11', 'c25fd45a-f087-4928-a59c-673a1a5a562c', '2025-03-01 09:50:00.123+00', 'objected', 'dpo:7', '85af63b4-1f84-41e6-8988-dc461b29b415', NULL, NULL, NULL, '{"people": 1}'),
('12', 'f7b63228-f70e-4853-ab10-392e791f080c', '2025-03-01 10:00:00.123+00', 'unrestricted', 'dpo:7', '84085034-e055-4595-a39d-62099a8fed85', NULL, NULL, NULL, '{"people": 1}'),
('13', '9120c386-fa49-4874-b640-e3d1fa0ba069', '2025-03-01 10:10:00.123+00', 'objected', 'dpo:7', '9fd5032d-c1ae-4105-88dd-dd77e8ef1fca', NULL, NULL, NULL, '{"people": 0}'),
('14', '3fbe4383-0698-4c39-a928-723f64be17ca', '2025-03-01 10:20:00.123+00', 'erased', 'dpo:7', 'e4e3dbdf-c9f4-4e2c-b7b6-734c2e29d888', NULL, NULL, NULL, '{"people": 1}'),
('15', '0052d944-e0f8-40ca-a371-4f1796729fec', '2025-03-01 10:30:00.123+00', 'restricted', 'dpo:7', 'd779e2c9-9807-43b0-8402-9baade69373b', NULL, NULL, NULL, '{"people": 1}'),
('16', '3d34f0e7-4a13-4c94-a385-a6d82ce9a6dc', '2025-03-01 10:40:00.123+00', 'read', 'agent:42', 'a6f1d43a-ecb3-4446-9f31-6bd4f445e708', 'plan', NULL, '["name", "phone"]', '{"people": 5}'),
('17', 'e496d126-3ce2-4f16-97cb-50699fc91870', '2025-03-01 10:50:00.123+00', 'counted', 'agent:42', '06191354-f139-49b2-a3ed-b62fc7332bb3', 'plan', NULL, '[]', '{"people": 5}');
SELECT pg_catalog.setval('pb_technician_routes.trail_position_seq', 17, true);
RESET ROLE;

CREATE SCHEMA pb_waiting_list AUTHORIZATION purposebound_owner_b8c89328;
SET ROLE purposebound_owner_b8c89328;
GRANT USAGE ON SCHEMA pb_waiting_list TO pb_waiting_list_b8c89328;
CREATE TABLE pb_waiting_list.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_waiting_list.definition TO pb_waiting_list_b8c89328;
CREATE TABLE pb_waiting_list.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_waiting_list.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_waiting_list.evidence TO pb_waiting_list_b8c89328;
CREATE TABLE pb_waiting_list.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_waiting_list.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_waiting_list.intakes TO pb_waiting_list_b8c89328;
GRANT INSERT (source, at) ON pb_waiting_list.intakes TO pb_waiting_list_b8c89328;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_waiting_list.records TO pb_waiting_list_b8c89328;
CREATE TABLE pb_waiting_list.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_waiting_list.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_waiting_list.retired_keys TO pb_waiting_list_b8c89328;
CREATE TABLE pb_waiting_list.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_waiting_list.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_waiting_list.suppressions TO pb_waiting_list_b8c89328;
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
GRANT SELECT ON pb_waiting_list.trail TO pb_waiting_list_b8c89328;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_waiting_list.trail TO pb_waiting_list_b8c89328;
INSERT INTO pb_waiting_list.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('1', '1', 'false');
SELECT pg_catalog.setval('pb_waiting_list.intakes_number_seq', 1, false);
INSERT INTO pb_waiting_list.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '7b10a8c5-efef-4139-be1f-211d9327ec9c', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', 'd466c79d-5ae2-4a41-bb9c-b7e183a05912', NULL, NULL, '["email"]', '{"version": 1}');
SELECT pg_catalog.setval('pb_waiting_list.trail_position_seq', 1, true);
RESET ROLE;
RESET ROLE;
RESET ALL;
