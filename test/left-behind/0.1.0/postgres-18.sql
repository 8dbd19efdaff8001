-- part: roles
CREATE ROLE left_behind_18_app LOGIN NOINHERIT CREATEROLE PASSWORD 'left-behind';
CREATE ROLE pb_broadband_upgrade_c78afb49 LOGIN NOINHERIT;
CREATE ROLE pb_every_kind_c78afb49 LOGIN NOINHERIT;
CREATE ROLE pb_home_care_c78afb49 LOGIN NOINHERIT;
CREATE ROLE pb_key_cards_c78afb49 LOGIN NOINHERIT;
CREATE ROLE pb_members_c78afb49 LOGIN NOINHERIT;
CREATE ROLE pb_meter_readings_c78afb49 LOGIN NOINHERIT;
CREATE ROLE pb_newsletter_c78afb49 LOGIN NOINHERIT;
CREATE ROLE pb_panel_c78afb49 LOGIN NOINHERIT;
CREATE ROLE pb_repairs_c78afb49 LOGIN NOINHERIT;
CREATE ROLE pb_rescue_c78afb49 LOGIN NOINHERIT;
CREATE ROLE pb_school_places_c78afb49 LOGIN NOINHERIT;
CREATE ROLE pb_technician_routes_c78afb49 LOGIN NOINHERIT;
CREATE ROLE pb_waiting_list_c78afb49 LOGIN NOINHERIT;
CREATE ROLE purposebound_owner_c78afb49 NOLOGIN NOINHERIT;
GRANT pb_broadband_upgrade_c78afb49 TO left_behind_18_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_every_kind_c78afb49 TO left_behind_18_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_home_care_c78afb49 TO left_behind_18_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_key_cards_c78afb49 TO left_behind_18_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_members_c78afb49 TO left_behind_18_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_meter_readings_c78afb49 TO left_behind_18_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_newsletter_c78afb49 TO left_behind_18_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_panel_c78afb49 TO left_behind_18_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_repairs_c78afb49 TO left_behind_18_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_rescue_c78afb49 TO left_behind_18_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_school_places_c78afb49 TO left_behind_18_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_technician_routes_c78afb49 TO left_behind_18_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_waiting_list_c78afb49 TO left_behind_18_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT purposebound_owner_c78afb49 TO left_behind_18_app WITH ADMIN TRUE, INHERIT FALSE, SET FALSE GRANTED BY postgres;
GRANT pb_broadband_upgrade_c78afb49 TO left_behind_18_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_app;
GRANT pb_every_kind_c78afb49 TO left_behind_18_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_app;
GRANT pb_home_care_c78afb49 TO left_behind_18_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_app;
GRANT pb_key_cards_c78afb49 TO left_behind_18_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_app;
GRANT pb_members_c78afb49 TO left_behind_18_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_app;
GRANT pb_meter_readings_c78afb49 TO left_behind_18_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_app;
GRANT pb_newsletter_c78afb49 TO left_behind_18_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_app;
GRANT pb_panel_c78afb49 TO left_behind_18_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_app;
GRANT pb_repairs_c78afb49 TO left_behind_18_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_app;
GRANT pb_rescue_c78afb49 TO left_behind_18_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_app;
GRANT pb_school_places_c78afb49 TO left_behind_18_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_app;
GRANT pb_technician_routes_c78afb49 TO left_behind_18_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_app;
GRANT pb_waiting_list_c78afb49 TO left_behind_18_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_app;
GRANT purposebound_owner_c78afb49 TO left_behind_18_app WITH ADMIN FALSE, INHERIT FALSE, SET TRUE GRANTED BY left_behind_18_app;
-- part: database
SET timezone = 'UTC'; SET datestyle = 'ISO'; SET extra_float_digits = 1;
SET standard_conforming_strings = on; SET client_encoding = 'UTF8'; SET search_path = '';
GRANT CONNECT, CREATE ON DATABASE left_behind_18 TO left_behind_18_app;

CREATE SCHEMA purposebound AUTHORIZATION purposebound_owner_c78afb49;
SET ROLE purposebound_owner_c78afb49;
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
('broadband-upgrade', '1', '1', 'f8119186b92c6e4227890a6be36144581e61db7093ea642ffe498fd2b7b6f831', E'{"order": ["name", "phone", "email", "distance", "currentSpeed"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": true, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}, "distance": {"kind": "number", "unit": "m", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "currentSpeed": {"kind": "number", "unit": "Mbit/s", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "2024-06", "wording": "You may call me about faster broadband (2024-06)."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": [{"name": "Ringesenteret AS", "role": "processor", "country": "NO"}], "identifiedBy": ["phone"]}, "words": {"title": "Faster broadband", "subjects": "Prospective customers", "necessity": {"name": "To address the person", "email": "To reach the person by e-mail", "phone": "To reach the person by phone", "distance": "Decides which speeds the line can carry", "currentSpeed": "Only those below 30 Mbit/s are offered more"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "bfc4d9f61e4c0599"}', NULL, NULL, NULL),
('broadband-upgrade', '2', '1', '4282e706e9a88ebe8684546bfc0fa0ae47c9a8d769f1b4ed0042eb585d856939', E'{"order": ["name", "phone", "email", "distance", "currentSpeed", "area"], "terms": {"fields": {"area": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^[0-9A-Z]{2}$"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": true, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}, "distance": {"kind": "number", "unit": "m", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "currentSpeed": {"kind": "number", "unit": "Mbit/s", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "2024-06", "wording": "You may call me about faster broadband (2024-06)."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": [{"name": "Ringesenteret AS", "role": "processor", "country": "NO"}], "identifiedBy": ["phone"]}, "words": {"title": "Faster broadband", "subjects": "Prospective customers", "necessity": {"area": "Decides who calls", "name": "To address the person", "email": "To reach the person by e-mail", "phone": "To reach the person by phone", "distance": "Decides which speeds the line can carry", "currentSpeed": "Only those below 30 Mbit/s are offered more"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "bfc4d9f61e4c0599"}', 'dpo:7', 'Case 2025/1: offers go by area', '2025-03-01 13:30:00.123+00'),
('broadband-upgrade', '3', '3', '232c26bae20cccb41d7ac293ed4e5a171a40d2f20a4cfa5aaae1776cc21da4fa', E'{"order": ["name", "phone", "email", "currentSpeed", "area"], "terms": {"fields": {"area": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^[0-9A-Z]{2}$"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": true, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}, "currentSpeed": {"kind": "number", "unit": "Mbit/s", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "2025-02", "wording": "You may call me about faster broadband (2025-02)."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": [{"name": "Ringesenteret AS", "role": "processor", "country": "NO"}], "identifiedBy": ["phone"]}, "words": {"title": "Faster broadband", "subjects": "Prospective customers", "necessity": {"area": "Decides who calls", "name": "To address the person", "email": "To reach the person by e-mail", "phone": "To reach the person by phone", "currentSpeed": "Only those below 30 Mbit/s are offered more"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "bfc4d9f61e4c0599"}', 'dpo:7', 'Case 2025/2: the distance is not needed', '2025-03-01 14:30:00.123+00'),
('broadband-upgrade', '4', '3', '232c26bae20cccb41d7ac293ed4e5a171a40d2f20a4cfa5aaae1776cc21da4fa', E'{"order": ["name", "phone", "email", "currentSpeed", "area"], "terms": {"fields": {"area": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^[0-9A-Z]{2}$"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": true, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}, "currentSpeed": {"kind": "number", "unit": "Mbit/s", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "2025-02", "wording": "You may call me about faster broadband (2025-02)."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": [{"name": "Ringesenteret AS", "role": "processor", "country": "NO"}], "identifiedBy": ["phone"]}, "words": {"title": "Sale of increased broadband capacity", "subjects": "Prospective customers", "necessity": {"area": "Decides who calls", "name": "To address the person", "email": "To reach the person by e-mail", "phone": "To reach the person by phone", "currentSpeed": "Only those below 30 Mbit/s are offered more"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "bfc4d9f61e4c0599"}', NULL, NULL, NULL),
('every-kind', '1', '1', 'e1d9f1e4d4e7c6e05d54758e7b8bd020a1ce3f4af92d0e7d3b12fd305dbe0e29', E'{"order": ["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", "tags", "note", "amount", "nested", "nothing", "plan", "order", "fullName", "fullname", "born"], "terms": {"fields": {"born": {"kind": "number", "unit": null, "schema": [{"anyOf": [{"type": "integer", "maximum": 9999, "minimum": 0}, {"type": "string", "pattern": "^\\\\d{4}$"}, {"type": "string", "pattern": "^\\\\d{4}-(?:0[1-9]|1[0-2])$"}, {"anyOf": [{"type": "string", "format": "date", "pattern": "^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$"}, {"type": "string", "format": "date-time", "pattern": "^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))T(?:(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(?:\\\\.\\\\d+)?(?:Z|([+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)))$"}, {"bounds": "greater_than 0000-01-01T00:00:00.000Z or equal, less_than 9999-12-31T23:59:59.999Z or equal", "format": "date"}]}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9999, "minimum": 0}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "date": {"kind": "date", "unit": null, "schema": [{"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "json": {"kind": "json", "unit": null, "schema": [{"type": "object", "$schema": "https://json-schema.org/draft/2020-12/schema", "required": ["street"], "properties": {"$tag": {"format": "bigint"}, "since": {"format": "date"}, "street": {"type": "string"}}, "additionalProperties": false}, {"type": "object", "$schema": "https://json-schema.org/draft/2020-12/schema", "required": ["street"], "properties": {"$tag": {"format": "bigint"}, "since": {"format": "date"}, "street": {"type": "string"}}, "additionalProperties": false}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "note": {"kind": "text", "unit": null, "schema": [{"anyOf": [{"type": "string", "maxLength": 200, "minLength": 0}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"type": "string", "maxLength": 200, "minLength": 0}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": false, "defaulted": false}, "plan": {"kind": "text", "unit": null, "schema": [{"enum": ["basic", "plus"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "basic"}, {"enum": ["basic", "plus"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "basic"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": true}, "tags": {"kind": "json", "unit": null, "schema": [{"type": "array", "items": {"type": ["string", "number"]}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 5}, {"type": "array", "items": {"type": ["string", "number"]}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 5}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "text": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 2000}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 2000}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "order": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "amount": {"kind": "number", "unit": null, "schema": [{"type": ["number", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": ["number", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": false, "defaulted": false}, "bigint": {"kind": "bigint", "unit": null, "schema": [{"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "branch": {"kind": "number", "unit": null, "schema": [{"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9007199254740991, "minimum": -9007199254740991}, {"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9007199254740991, "minimum": -9007199254740991}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "nested": {"kind": "json", "unit": null, "schema": [{"anyOf": [{"type": "object", "required": ["deep"], "properties": {"deep": {"type": "array", "items": {"type": "boolean"}}}, "additionalProperties": false}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"type": "object", "required": ["deep"], "properties": {"deep": {"type": "array", "items": {"type": "boolean"}}}, "additionalProperties": false}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": false, "defaulted": false}, "number": {"kind": "number", "unit": null, "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "boolean": {"kind": "boolean", "unit": null, "schema": [{"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "nothing": {"kind": "text", "unit": null, "schema": [{"type": ["string", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": ["string", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": true, "defaulted": false}, "fullName": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "fullname": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeDate": {"kind": "date", "unit": null, "schema": [{"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeText": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "reference": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40, "minLength": 1}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "maybeBigint": {"kind": "bigint", "unit": null, "schema": [{"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeNumber": {"kind": "number", "unit": null, "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeBoolean": {"kind": "boolean", "unit": null, "schema": [{"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Subscription"}, "category": "dpv:ServiceProvision", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": [], "identifiedBy": ["reference", "branch"]}, "words": {"title": "Every kind", "subjects": null, "necessity": {"born": "Coarse", "date": "Every kind", "json": "Every kind", "note": "Every kind", "plan": "Every kind", "tags": "Every kind", "text": "Every kind", "order": "A word of SQL", "amount": "Every kind", "bigint": "Every kind", "branch": "Every kind", "nested": "Every kind", "number": "Every kind", "boolean": "Every kind", "nothing": "Every kind", "fullName": "Differs from the next one by case", "fullname": "Differs from the one before by case", "maybeDate": "Every kind", "maybeText": "Every kind", "reference": "Every kind", "maybeBigint": "Every kind", "maybeNumber": "Every kind", "maybeBoolean": "Every kind"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "ea8c2bbe6f73d2f3"}', NULL, NULL, NULL),
('home-care', '1', '1', '9c408156700b4d02bbdc2304fcfac68b5eac471c6b32534633f701ccb094838b', '{"order": ["number", "district", "doorCode", "hearing", "visits"], "terms": {"fields": {"number": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "visits": {"kind": "json", "unit": null, "schema": [{"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}, {"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "hearing": {"kind": "text", "unit": null, "schema": [{"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "sealed": true, "indexed": false, "category": "pd:Disability", "nullable": true, "optional": false, "defaulted": false}, "district": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "doorCode": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Care"}, "category": "dpv:ServiceProvision", "condition": "eu-gdpr:A9-2-h"}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["number"]}, "words": {"title": "Care at home", "subjects": null, "necessity": {"number": "Names the client", "visits": "Says when the carer comes", "hearing": "Decides whether the person is called or written to", "district": "Decides who comes", "doorCode": "The carer must get in"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "9955c055a1d47463", "sealingMark": "10903bad6f4bb417"}', NULL, NULL, NULL),
('key-cards', '1', '1', 'b6bba9254514ea83fa6273e4acff5ca19f1cd5e426a88e2f5f1cf01fbdec3b53', '{"order": ["card", "pin", "door"], "terms": {"fields": {"pin": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 10}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 10}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "card": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "door": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Employment"}, "category": "dpv:EnforceAccessControl", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["card"]}, "words": {"title": "Access", "subjects": null, "necessity": {"pin": "Opens the door", "card": "Names the card", "door": "Says which door it opens"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "bce82fad26e033fc", "sealingMark": "f8b80f377bf6b1ec"}', NULL, NULL, NULL),
('key-cards', '2', '2', '65bbf624cfe3ac6bbefd0f46e1e4417a5664daa9b06f94ea04e7875eafd5cb73', '{"order": ["card", "door"], "terms": {"fields": {"card": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "door": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Employment"}, "category": "dpv:EnforceAccessControl", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["card"]}, "words": {"title": "Access", "subjects": null, "necessity": {"card": "Names the card", "door": "Says which door it opens"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "bce82fad26e033fc", "sealingMark": "f8b80f377bf6b1ec"}', 'dpo:7', 'Case 2025/5: no PINs any more', '2025-03-01 09:30:00.123+00'),
('members', '1', '1', 'd82e4c96fd563edeb3ef51b97716cc146bc20a600a891221cb8324e977361df9', '{"order": ["firstName", "lastName", "joined", "number", "role"], "terms": {"fields": {"role": {"kind": "text", "unit": null, "schema": [{"enum": ["member", "chair"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "member"}, {"enum": ["member", "chair"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "member"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": true}, "joined": {"kind": "date", "unit": null, "schema": [{"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "number": {"kind": "bigint", "unit": null, "schema": [{"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "lastName": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}], "indexed": true, "category": null, "nullable": false, "optional": false, "defaulted": false}, "firstName": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"law": "Associations Act s. 3", "kind": "legal-obligation", "article": "eu-gdpr:A6-1-c"}, "category": "dpv:LegalCompliance", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["lastName", "firstName", "joined", "number"]}, "words": {"title": "Register of members", "subjects": null, "necessity": {"role": "Decides the rights", "joined": "Decides the vote", "number": "Names the member among those of one name", "lastName": "Names the member", "firstName": "Names the member"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "d8b455640d103f9c"}', NULL, NULL, NULL),
('meter-readings', '1', '1', '65b71c2896f70ebec1a6038f76cba203510655b813b72bc582caeb1a3f83fb93', '{"order": ["meter", "reading", "access"], "terms": {"fields": {"meter": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "access": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "reading": {"kind": "number", "unit": "kWh", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Power"}, "category": "dpv:PaymentManagement", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["meter"]}, "words": {"title": "Billing", "subjects": null, "necessity": {"meter": "Names the meter", "access": "Says where the meter is", "reading": "Is what is billed"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "2e92e96da6e62981", "sealingMark": "ad7a3b6fc05f5e88"}', NULL, NULL, NULL),
('meter-readings', '2', '1', '14f23f3a34bbfc0fc758cc6b5c194cc6bcc1de04c3046aba48723ecf3c732ab0', '{"order": ["meter", "reading", "access", "holder"], "terms": {"fields": {"meter": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "access": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "holder": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "reading": {"kind": "number", "unit": "kWh", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Power"}, "category": "dpv:PaymentManagement", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["meter"]}, "words": {"title": "Billing", "subjects": null, "necessity": {"meter": "Names the meter", "access": "Says where the meter is", "holder": "Is whom the bill goes to", "reading": "Is what is billed"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "2e92e96da6e62981", "sealingMark": "ad7a3b6fc05f5e88"}', 'dpo:7', 'Case 2025/6', '2025-03-01 10:00:00.123+00'),
('newsletter', '1', '1', '72138598366ffb92ed64428a89852838a4b41492395bd619f323027572990230', E'{"order": ["email", "name"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": true, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "1", "wording": "Send me the newsletter."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P1M"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Monthly newsletter", "subjects": null, "necessity": {"name": "To address the person", "email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "f53c904d2fdbf8d1"}', NULL, NULL, NULL),
('newsletter', '2', '1', 'fc8bfc4f6a5322ee6c5565f7754afb44d97ac94ec006abb3e0c83f8ebc562d6c', E'{"order": ["email", "name"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": true, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "1", "wording": "Send me the newsletter."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Monthly newsletter", "subjects": null, "necessity": {"name": "To address the person", "email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "f53c904d2fdbf8d1"}', 'dpo:7', 'Case 2025/3: kept until people leave', '2025-03-01 08:40:00.123+00'),
('panel', '1', '1', '876aa4b69c905f159bd3e3ed944a791bb482b80ddc3a75f47e592448de2d6c55', E'{"order": ["email", "answer"], "terms": {"fields": {"email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}, "answer": {"kind": "number", "unit": null, "schema": [{"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9007199254740991, "minimum": -9007199254740991}, {"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9007199254740991, "minimum": -9007199254740991}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "a", "wording": "You may ask me."}, "category": "dpv:CommercialResearch", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Panel of customers", "subjects": null, "necessity": {"email": "To reach the person by e-mail", "answer": "Is what is asked"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "c10232c4301f5272"}', NULL, NULL, NULL),
('repairs', '1', '1', '83c41ee62aa48d3c9ac5731ad73921dab534007ca6752f099db6d0ed6cbcd7bf', '{"order": ["number", "fault"], "terms": {"fields": {"fault": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "number": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Broadband"}, "category": "dpv:CustomerCare", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["number"]}, "words": {"title": "Repairs", "subjects": null, "necessity": {"fault": "Says what is to be repaired", "number": "Names the case"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "43b80e345611c259"}', NULL, NULL, NULL),
('repairs', '2', '2', '1ce601f80a61df072e3f4b3a5af0c70601c3edf97e5560ae7204c8c2a66a643c', '{"order": ["number", "fault", "alarm"], "terms": {"fields": {"alarm": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "fault": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "number": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Broadband"}, "category": "dpv:CustomerCare", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["number"]}, "words": {"title": "Repairs", "subjects": null, "necessity": {"alarm": "The technician must get in", "fault": "Says what is to be repaired", "number": "Names the case"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "43b80e345611c259", "sealingMark": "e4fd46897f716afa"}', 'dpo:7', 'Case 2025/4', '2025-03-01 09:10:00.123+00'),
('rescue', '1', '1', 'e9a75888ad1671841e9ed6aa7f179ef77ee9471d8d880d5e2930ef68065af4eb', E'{"order": ["phone", "boat"], "terms": {"fields": {"boat": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "vital-interests", "article": "eu-gdpr:A6-1-d", "situation": "Boats that are missing"}, "category": "dpv:PublicBenefit", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["phone"]}, "words": {"title": "Rescue at sea", "subjects": null, "necessity": {"boat": "Is looked for", "phone": "To reach the person by phone"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "c081d79994e69e75"}', NULL, NULL, NULL),
('school-places', '1', '1', '3d5e384a219087307671a34a24486e1c2011079e24b2027c16e9364cd2a01c25', E'{"order": ["email", "wish"], "terms": {"fields": {"wish": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"law": "School Act s. 8", "kind": "public-task", "task": "Gives places at schools", "article": "eu-gdpr:A6-1-e"}, "category": "dpv:ProvideOfficialStatistics", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Places at schools", "subjects": null, "necessity": {"wish": "Is the school wished for", "email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "329d8d76f0819c43"}', NULL, NULL, NULL),
('school-places', '2', '1', '50fe3b7868c716cd1ada5659da8d1c61860f02f979110b6d4527cafdb56ef784', E'{"order": ["email", "wish", "other"], "terms": {"fields": {"wish": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}, "other": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"law": "School Act s. 8", "kind": "public-task", "task": "Gives places at schools", "article": "eu-gdpr:A6-1-e"}, "category": "dpv:ProvideOfficialStatistics", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Places at schools", "subjects": null, "necessity": {"wish": "Is the school wished for", "email": "To reach the person by e-mail", "other": "Is the second wish"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "329d8d76f0819c43"}', 'dpo:7', 'Case 2025/7', '2025-03-01 09:20:00.123+00'),
('technician-routes', '1', '1', '56ce261b280844f123a33b31de4e63c6739fb9257b2b6aedadab0261ecc0e3a6', E'{"order": ["name", "phone"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "legitimate-interests", "article": "eu-gdpr:A6-1-f", "interest": "Shorter routes", "balancing": "Little intrusion", "necessity": "Addresses are needed"}, "category": "dpv:ServiceOptimisation", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["phone"]}, "words": {"title": "Better routes for technicians", "subjects": null, "necessity": {"name": "To address the person", "phone": "To reach the person by phone"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "0cb83d01f4059a1e"}', NULL, NULL, NULL),
('waiting-list', '1', '1', 'bb241b45f569c5e61f021c4952f8ec0a64bdf3d41e89f7c53a1d975c39df7ab5', E'{"order": ["email"], "terms": {"fields": {"email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Fibre"}, "category": "dpv:ServiceProvision", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Waiting list", "subjects": null, "necessity": {"email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "4198e7a416d86acb"}', NULL, NULL, NULL);
INSERT INTO purposebound.definitions (assignment, version, accepts, terms, definition, pseudonym_key, shape, distributed, registered_at) OVERRIDING SYSTEM VALUE VALUES
('broadband-upgrade', '4', '3', '232c26bae20cccb41d7ac293ed4e5a171a40d2f20a4cfa5aaae1776cc21da4fa', E'{"order": ["name", "phone", "email", "currentSpeed", "area"], "terms": {"fields": {"area": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^[0-9A-Z]{2}$"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": true, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}, "currentSpeed": {"kind": "number", "unit": "Mbit/s", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "exclusiveMinimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "2025-02", "wording": "You may call me about faster broadband (2025-02)."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": [{"name": "Ringesenteret AS", "role": "processor", "country": "NO"}], "identifiedBy": ["phone"]}, "words": {"title": "Sale of increased broadband capacity", "subjects": "Prospective customers", "necessity": {"area": "Decides who calls", "name": "To address the person", "email": "To reach the person by e-mail", "phone": "To reach the person by phone", "currentSpeed": "Only those below 30 Mbit/s are offered more"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "bfc4d9f61e4c0599"}', '4f65a1d665b82b980a6a50d9e317ff2888be68e002260fe12ffa935f246fb6fe', 'column definition.accepts integer	NOT NULL  
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
table pb_broadband_upgrade.trail	', 'false', '2026-11-27 07:18:28.532681+00'),
('every-kind', '1', '1', 'e1d9f1e4d4e7c6e05d54758e7b8bd020a1ce3f4af92d0e7d3b12fd305dbe0e29', E'{"order": ["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", "tags", "note", "amount", "nested", "nothing", "plan", "order", "fullName", "fullname", "born"], "terms": {"fields": {"born": {"kind": "number", "unit": null, "schema": [{"anyOf": [{"type": "integer", "maximum": 9999, "minimum": 0}, {"type": "string", "pattern": "^\\\\d{4}$"}, {"type": "string", "pattern": "^\\\\d{4}-(?:0[1-9]|1[0-2])$"}, {"anyOf": [{"type": "string", "format": "date", "pattern": "^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))$"}, {"type": "string", "format": "date-time", "pattern": "^(?:(?:\\\\d\\\\d[2468][048]|\\\\d\\\\d[13579][26]|\\\\d\\\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\\d|30)|(?:02)-(?:0[1-9]|1\\\\d|2[0-8])))T(?:(?:[01]\\\\d|2[0-3]):[0-5]\\\\d:[0-5]\\\\d(?:\\\\.\\\\d+)?(?:Z|([+-](?:[01]\\\\d|2[0-3]):[0-5]\\\\d)))$"}, {"bounds": "greater_than 0000-01-01T00:00:00.000Z or equal, less_than 9999-12-31T23:59:59.999Z or equal", "format": "date"}]}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9999, "minimum": 0}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "date": {"kind": "date", "unit": null, "schema": [{"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "json": {"kind": "json", "unit": null, "schema": [{"type": "object", "$schema": "https://json-schema.org/draft/2020-12/schema", "required": ["street"], "properties": {"$tag": {"format": "bigint"}, "since": {"format": "date"}, "street": {"type": "string"}}, "additionalProperties": false}, {"type": "object", "$schema": "https://json-schema.org/draft/2020-12/schema", "required": ["street"], "properties": {"$tag": {"format": "bigint"}, "since": {"format": "date"}, "street": {"type": "string"}}, "additionalProperties": false}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "note": {"kind": "text", "unit": null, "schema": [{"anyOf": [{"type": "string", "maxLength": 200, "minLength": 0}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"type": "string", "maxLength": 200, "minLength": 0}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": false, "defaulted": false}, "plan": {"kind": "text", "unit": null, "schema": [{"enum": ["basic", "plus"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "basic"}, {"enum": ["basic", "plus"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "basic"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": true}, "tags": {"kind": "json", "unit": null, "schema": [{"type": "array", "items": {"type": ["string", "number"]}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 5}, {"type": "array", "items": {"type": ["string", "number"]}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 5}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "text": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 2000}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 2000}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "order": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "amount": {"kind": "number", "unit": null, "schema": [{"type": ["number", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": ["number", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": false, "defaulted": false}, "bigint": {"kind": "bigint", "unit": null, "schema": [{"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "branch": {"kind": "number", "unit": null, "schema": [{"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9007199254740991, "minimum": -9007199254740991}, {"type": "integer", "$schema": "https://json-schema.org/draft/2020-12/schema", "maximum": 9007199254740991, "minimum": -9007199254740991}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "nested": {"kind": "json", "unit": null, "schema": [{"anyOf": [{"type": "object", "required": ["deep"], "properties": {"deep": {"type": "array", "items": {"type": "boolean"}}}, "additionalProperties": false}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"type": "object", "required": ["deep"], "properties": {"deep": {"type": "array", "items": {"type": "boolean"}}}, "additionalProperties": false}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": false, "defaulted": false}, "number": {"kind": "number", "unit": null, "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "boolean": {"kind": "boolean", "unit": null, "schema": [{"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "nothing": {"kind": "text", "unit": null, "schema": [{"type": ["string", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": ["string", "null"], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": true, "optional": true, "defaulted": false}, "fullName": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "fullname": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeDate": {"kind": "date", "unit": null, "schema": [{"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeText": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "reference": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40, "minLength": 1}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "maybeBigint": {"kind": "bigint", "unit": null, "schema": [{"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeNumber": {"kind": "number", "unit": null, "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "maybeBoolean": {"kind": "boolean", "unit": null, "schema": [{"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"type": "boolean", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Subscription"}, "category": "dpv:ServiceProvision", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": [], "identifiedBy": ["reference", "branch"]}, "words": {"title": "Every kind", "subjects": null, "necessity": {"born": "Coarse", "date": "Every kind", "json": "Every kind", "note": "Every kind", "plan": "Every kind", "tags": "Every kind", "text": "Every kind", "order": "A word of SQL", "amount": "Every kind", "bigint": "Every kind", "branch": "Every kind", "nested": "Every kind", "number": "Every kind", "boolean": "Every kind", "nothing": "Every kind", "fullName": "Differs from the next one by case", "fullname": "Differs from the one before by case", "maybeDate": "Every kind", "maybeText": "Every kind", "reference": "Every kind", "maybeBigint": "Every kind", "maybeNumber": "Every kind", "maybeBoolean": "Every kind"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "ea8c2bbe6f73d2f3"}', '12840ce26a1d45f33d9d0a34cce8f6b7a3b0f07ca659d3b3e82ecafb8fe97f18', 'column definition.accepts integer	NOT NULL  
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
column records."json" jsonb	 
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
table pb_every_kind.trail	', 'false', '2026-11-27 07:18:29.04544+00'),
('home-care', '1', '1', '9c408156700b4d02bbdc2304fcfac68b5eac471c6b32534633f701ccb094838b', '{"order": ["number", "district", "doorCode", "hearing", "visits"], "terms": {"fields": {"number": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "visits": {"kind": "json", "unit": null, "schema": [{"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}, {"type": "array", "items": {"type": "object", "required": ["at", "minutes"], "properties": {"at": {"format": "date"}, "minutes": {"type": "number"}}, "additionalProperties": false}, "$schema": "https://json-schema.org/draft/2020-12/schema", "maxItems": 20}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "hearing": {"kind": "text", "unit": null, "schema": [{"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"anyOf": [{"enum": ["text-only", "any"], "type": "string"}, {"type": "null"}], "$schema": "https://json-schema.org/draft/2020-12/schema"}], "sealed": true, "indexed": false, "category": "pd:Disability", "nullable": true, "optional": false, "defaulted": false}, "district": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": true, "category": null, "nullable": false, "optional": true, "defaulted": false}, "doorCode": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Care"}, "category": "dpv:ServiceProvision", "condition": "eu-gdpr:A9-2-h"}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["number"]}, "words": {"title": "Care at home", "subjects": null, "necessity": {"number": "Names the client", "visits": "Says when the carer comes", "hearing": "Decides whether the person is called or written to", "district": "Decides who comes", "doorCode": "The carer must get in"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "9955c055a1d47463", "sealingMark": "10903bad6f4bb417"}', 'f0f94381e41b043ae223efbb319c3bbdc7dd7d39de58098756a91de965d32815', 'column definition.accepts integer	NOT NULL  
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
table pb_home_care.trail	', 'false', '2026-11-27 07:18:29.226023+00'),
('key-cards', '2', '2', '65bbf624cfe3ac6bbefd0f46e1e4417a5664daa9b06f94ea04e7875eafd5cb73', '{"order": ["card", "door"], "terms": {"fields": {"card": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "door": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Employment"}, "category": "dpv:EnforceAccessControl", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["card"]}, "words": {"title": "Access", "subjects": null, "necessity": {"card": "Names the card", "door": "Says which door it opens"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "bce82fad26e033fc", "sealingMark": "f8b80f377bf6b1ec"}', '6b137955b81f34f9ba2dc4af047d3e1cae887db355d9c22655617a746d6e6429', 'column definition.accepts integer	NOT NULL  
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
table pb_key_cards.trail	', 'false', '2026-11-27 07:18:29.835578+00'),
('members', '1', '1', 'd82e4c96fd563edeb3ef51b97716cc146bc20a600a891221cb8324e977361df9', '{"order": ["firstName", "lastName", "joined", "number", "role"], "terms": {"fields": {"role": {"kind": "text", "unit": null, "schema": [{"enum": ["member", "chair"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "member"}, {"enum": ["member", "chair"], "type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "default": "member"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": true}, "joined": {"kind": "date", "unit": null, "schema": [{"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "date", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "number": {"kind": "bigint", "unit": null, "schema": [{"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}, {"format": "bigint", "$schema": "https://json-schema.org/draft/2020-12/schema"}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "lastName": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}], "indexed": true, "category": null, "nullable": false, "optional": false, "defaulted": false}, "firstName": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60, "minLength": 1}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"law": "Associations Act s. 3", "kind": "legal-obligation", "article": "eu-gdpr:A6-1-c"}, "category": "dpv:LegalCompliance", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["lastName", "firstName", "joined", "number"]}, "words": {"title": "Register of members", "subjects": null, "necessity": {"role": "Decides the rights", "joined": "Decides the vote", "number": "Names the member among those of one name", "lastName": "Names the member", "firstName": "Names the member"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "d8b455640d103f9c"}', 'b59d3812d89452aa8cd1a69b79be4aac353128b58a62c5b7d7005ee45041f121', 'column definition.accepts integer	NOT NULL  
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
table pb_members.trail	', 'false', '2026-11-27 07:18:30.488988+00'),
('meter-readings', '2', '1', '14f23f3a34bbfc0fc758cc6b5c194cc6bcc1de04c3046aba48723ecf3c732ab0', '{"order": ["meter", "reading", "access", "holder"], "terms": {"fields": {"meter": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "access": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "holder": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "reading": {"kind": "number", "unit": "kWh", "schema": [{"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}, {"type": "number", "$schema": "https://json-schema.org/draft/2020-12/schema", "minimum": 0}], "indexed": true, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Power"}, "category": "dpv:PaymentManagement", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["meter"]}, "words": {"title": "Billing", "subjects": null, "necessity": {"meter": "Names the meter", "access": "Says where the meter is", "holder": "Is whom the bill goes to", "reading": "Is what is billed"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "2e92e96da6e62981", "sealingMark": "ad7a3b6fc05f5e88"}', 'c272bde7c638cf0b707a7c2a1cd90e477dddc7e6fdac0d13db1842d6cfdaeeae', 'column definition.accepts integer	NOT NULL  
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
table pb_meter_readings.trail	', 'true', '2026-11-27 07:18:30.22154+00'),
('newsletter', '2', '1', 'fc8bfc4f6a5322ee6c5565f7754afb44d97ac94ec006abb3e0c83f8ebc562d6c', E'{"order": ["email", "name"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": true, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "consent", "article": "eu-gdpr:A6-1-a", "version": "1", "wording": "Send me the newsletter."}, "category": "dpv:DirectMarketing", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Monthly newsletter", "subjects": null, "necessity": {"name": "To address the person", "email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "f53c904d2fdbf8d1"}', '0aad817e8673bcd4e8c08a331c14507f16a72ab84517c9ae2c7c2b884094ad25', 'column definition.accepts integer	NOT NULL  
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
table pb_newsletter.trail	', 'false', '2026-11-27 07:18:28.908072+00'),
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
table pb_panel.trail	', 'false', '2026-11-27 07:18:30.833109+00'),
('repairs', '2', '2', '1ce601f80a61df072e3f4b3a5af0c70601c3edf97e5560ae7204c8c2a66a643c', '{"order": ["number", "fault", "alarm"], "terms": {"fields": {"alarm": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "sealed": true, "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "fault": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 60}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}, "number": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 20}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Broadband"}, "category": "dpv:CustomerCare", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["number"]}, "words": {"title": "Repairs", "subjects": null, "necessity": {"alarm": "The technician must get in", "fault": "Says what is to be repaired", "number": "Names the case"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "43b80e345611c259", "sealingMark": "e4fd46897f716afa"}', 'dbe26aaaf08028f74a04e6eb7128201e9946cd1eecbcd4751618407b4374aaf1', 'column definition.accepts integer	NOT NULL  
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
table pb_repairs.trail	', 'false', '2026-11-27 07:18:29.550447+00'),
('rescue', '1', '1', 'e9a75888ad1671841e9ed6aa7f179ef77ee9471d8d880d5e2930ef68065af4eb', E'{"order": ["phone", "boat"], "terms": {"fields": {"boat": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "vital-interests", "article": "eu-gdpr:A6-1-d", "situation": "Boats that are missing"}, "category": "dpv:PublicBenefit", "condition": null}, "retention": {"from": "collected", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["phone"]}, "words": {"title": "Rescue at sea", "subjects": null, "necessity": {"boat": "Is looked for", "phone": "To reach the person by phone"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "c081d79994e69e75"}', '5961974913069ad8a0c0cfaa79ee6747eb6e4a4d7503ae8036d35419908a767b', 'column definition.accepts integer	NOT NULL  
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
table pb_rescue.trail	', 'false', '2026-11-27 07:18:30.574517+00'),
('school-places', '2', '1', '50fe3b7868c716cd1ada5659da8d1c61860f02f979110b6d4527cafdb56ef784', E'{"order": ["email", "wish", "other"], "terms": {"fields": {"wish": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": false, "category": null, "nullable": false, "optional": false, "defaulted": false}, "email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}, "other": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 40}], "indexed": false, "category": null, "nullable": false, "optional": true, "defaulted": false}}, "purpose": {"basis": {"law": "School Act s. 8", "kind": "public-task", "task": "Gives places at schools", "article": "eu-gdpr:A6-1-e"}, "category": "dpv:ProvideOfficialStatistics", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "FO", "organisationNumber": "000001"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Places at schools", "subjects": null, "necessity": {"wish": "Is the school wished for", "email": "To reach the person by e-mail", "other": "Is the second wish"}, "controller": {"dpo": {"name": "Officer of Sandvík", "email": "dpo@sandvik.example"}, "kind": "controller", "name": "Sandvík Kommuna", "contact": {"email": "privacy@sandvik.example", "postal": "Bryggjan 1, Sandvík"}, "country": "FO", "representative": {"name": "Representative", "email": "eu@sandvik.example", "postal": "Havnegade 1, København"}, "organisationNumber": "000001"}, "description": null}, "keyMark": "329d8d76f0819c43"}', 'f0c2b2a523765bcc787eaebc01d05fe12475f6652618abf6962ceb3c34824897', 'column definition.accepts integer	NOT NULL  
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
table pb_school_places.trail	', 'false', '2026-11-27 07:18:30.755383+00'),
('technician-routes', '1', '1', '56ce261b280844f123a33b31de4e63c6739fb9257b2b6aedadab0261ecc0e3a6', E'{"order": ["name", "phone"], "terms": {"fields": {"name": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 200, "minLength": 1}], "indexed": false, "category": "pd:Name", "nullable": false, "optional": false, "defaulted": false}, "phone": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}, {"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^\\\\+[1-9][0-9]{4,14}$", "maxLength": 40}], "indexed": false, "category": "pd:TelephoneNumber", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "legitimate-interests", "article": "eu-gdpr:A6-1-f", "interest": "Shorter routes", "balancing": "Little intrusion", "necessity": "Addresses are needed"}, "category": "dpv:ServiceOptimisation", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["phone"]}, "words": {"title": "Better routes for technicians", "subjects": null, "necessity": {"name": "To address the person", "phone": "To reach the person by phone"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "0cb83d01f4059a1e"}', '6a0445400335beb277779c3ea06945c5f0deaded863c0f151a0ff4e5e0a90caf', 'column definition.accepts integer	NOT NULL  
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
table pb_technician_routes.trail	', 'false', '2026-11-27 07:18:30.368705+00'),
('waiting-list', '1', '1', 'bb241b45f569c5e61f021c4952f8ec0a64bdf3d41e89f7c53a1d975c39df7ab5', E'{"order": ["email"], "terms": {"fields": {"email": {"kind": "text", "unit": null, "schema": [{"type": "string", "$schema": "https://json-schema.org/draft/2020-12/schema", "maxLength": 254}, {"type": "string", "format": "email", "$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": "^(?:[A-Za-z0-9_''+\\\\-]+\\\\.)*[A-Za-z0-9_''+\\\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\\\-]*\\\\.)+[A-Za-z]{2,}$"}], "indexed": false, "category": "pd:EmailAddress", "nullable": false, "optional": false, "defaulted": false}}, "purpose": {"basis": {"kind": "contract", "article": "eu-gdpr:A6-1-b", "contract": "Fibre"}, "category": "dpv:ServiceProvision", "condition": null}, "retention": {"from": "updated", "keep": "P60Y"}, "controller": {"country": "NO", "organisationNumber": "999999999"}, "recipients": null, "identifiedBy": ["email"]}, "words": {"title": "Waiting list", "subjects": null, "necessity": {"email": "To reach the person by e-mail"}, "controller": {"dpo": {"name": "Data Protection Officer", "email": "dpo@fjordnet.example"}, "kind": "controller", "name": "FjordNet AS", "contact": {"email": "privacy@fjordnet.example", "postal": "Storgata 1, 0155 Oslo"}, "country": "NO", "organisationNumber": "999999999", "supervisoryAuthority": "Datatilsynet"}, "description": null}, "keyMark": "4198e7a416d86acb"}', '5ca06fc826aaca4a620abc42063eb51d5cca29ff33d868256a6d6b1b3314ef1c', 'column definition.accepts integer	NOT NULL  
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
table pb_waiting_list.trail	', 'false', '2026-11-27 07:18:30.899002+00');
RESET ROLE;

CREATE SCHEMA pb_broadband_upgrade AUTHORIZATION purposebound_owner_c78afb49;
SET ROLE purposebound_owner_c78afb49;
GRANT USAGE ON SCHEMA pb_broadband_upgrade TO pb_broadband_upgrade_c78afb49;
CREATE TABLE pb_broadband_upgrade.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_broadband_upgrade.definition TO pb_broadband_upgrade_c78afb49;
CREATE TABLE pb_broadband_upgrade.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_broadband_upgrade.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_broadband_upgrade.evidence TO pb_broadband_upgrade_c78afb49;
CREATE TABLE pb_broadband_upgrade.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_broadband_upgrade.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_broadband_upgrade.intakes TO pb_broadband_upgrade_c78afb49;
GRANT INSERT (source, at) ON pb_broadband_upgrade.intakes TO pb_broadband_upgrade_c78afb49;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_broadband_upgrade.records TO pb_broadband_upgrade_c78afb49;
CREATE TABLE pb_broadband_upgrade.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_broadband_upgrade.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_broadband_upgrade.retired_keys TO pb_broadband_upgrade_c78afb49;
CREATE TABLE pb_broadband_upgrade.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_broadband_upgrade.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_broadband_upgrade.suppressions TO pb_broadband_upgrade_c78afb49;
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
GRANT SELECT ON pb_broadband_upgrade.trail TO pb_broadband_upgrade_c78afb49;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_broadband_upgrade.trail TO pb_broadband_upgrade_c78afb49;
INSERT INTO pb_broadband_upgrade.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('4', '3', 'false');
INSERT INTO pb_broadband_upgrade.evidence (_subject, at, wording, reference, intake) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-ad21-700e-a0a1-b00d9d2462e4', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7092-80a7-f0331dc9c365', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7092-80a7-f0331dc9c365', '2025-02-25 10:00:00+00', '2025-02', NULL, '20'),
('01a21bde-ad21-711a-93a4-56534606dbb2', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7136-8406-2645ba089ad6', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7181-94bd-23b82f62a8d9', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-71f9-80de-8169e71e86e7', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7225-8660-5eb66190fef0', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7244-92fe-dc4b114260ca', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7264-84f6-cba61ca17ad1', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-727e-b9fb-fd37d9be42ea', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-72ac-a8d4-adf9ae7f37ce', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-72b6-9548-0c5c2dcd27d1', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7434-8b6a-72b7f7cb718b', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7448-8cbc-8de11f9b6e82', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-74b0-b482-8d58a2e1004a', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-755d-b245-f21dc898c4b9', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-757f-bc03-b6fb051f1d4d', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7723-88a4-ccf04460853c', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7822-9db2-dc60c275ebdb', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-784a-848f-8d5bf77055ec', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7baf-bebc-e38c19add42a', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7bfb-87e0-cb6ccf5879af', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7c49-80f0-dd05f2fd01d0', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7cff-8bfc-7c4356b08521', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7d5d-a125-b6922b4ccc92', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7d7c-b94e-1741ae5cd0d0', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7df5-802a-49d9c762d8b7', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7ef5-83ec-5c8b020ae45a', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7f1e-9dfd-7c8bf89bfc5c', '2025-02-01 09:30:00.5+00', '2024-06', NULL, '15'),
('01a21bde-ad21-7f1e-9dfd-7c8bf89bfc5c', '2025-02-02 00:00:00+00', '2024-06', NULL, '17'),
('01a21bde-ad21-7f1e-9dfd-7c8bf89bfc5c', '2025-02-25 10:00:00+00', '2025-02', NULL, '19'),
('01a21bde-ad21-7fb0-9d5c-33b3fc90841d', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad21-7fb9-a2d3-b393c3001748', '2025-01-15 12:00:00+00', '2024-06', NULL, '3'),
('01a21bde-ad5a-72e1-9b3e-906f43776179', '2025-02-01 09:30:00.5+00', '2025-02', NULL, '21');
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
('01a21bde-ad21-700e-a0a1-b00d9d2462e4', 'b0b5f1f3-64e2-4b34-1e89-0e957ba9927e', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 29', '+4790000029', 'person29@example.org', '129', NULL),
('01a21bde-ad21-707f-88ea-41c5595483d4', 'ed3b1d99-319e-9b91-f352-919e3b0aea78', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 66', '+4790000066', NULL, '8', NULL),
('01a21bde-ad21-7092-80a7-f0331dc9c365', 'a1c90a02-0b05-3e38-0815-62109856e8ef', '1', '{20,20,3,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 15:00:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 1', '+4790000001', 'person1@example.org', '5.5', NULL),
('01a21bde-ad21-70f1-be2e-624d7dce539a', 'b3f57556-f638-b905-f815-41d975b78da8', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 73', '+4790000073', 'person73@example.org', '11.5', NULL),
('01a21bde-ad21-711a-93a4-56534606dbb2', '13c6bc1d-6495-70b8-a221-df707157b86f', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 16', '+4790000016', 'person16@example.org', '116', NULL),
('01a21bde-ad21-7136-8406-2645ba089ad6', '80ae05e6-f821-963a-e72b-c5b65baef326', '1', '{3,3,3,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 2', '+4790000002', 'person2@example.org', '6', NULL),
('01a21bde-ad21-7181-94bd-23b82f62a8d9', '96cfada9-f2bc-d406-ca6e-10eb38136393', '1', '{3,3,NULL,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 24', '+4790000024', NULL, '124', NULL),
('01a21bde-ad21-71ca-997b-f2493410f8a0', '35bb5ad6-3b85-0067-44d4-6a9319fec5c3', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', '2025-03-01 13:20:00.123+00', 'Kåre Fjøs 49', '+4790000049', 'person49@example.org', '29.5', NULL),
('01a21bde-ad21-71f9-80de-8169e71e86e7', '0eb71814-0672-281c-f2ba-13c2e58b2369', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 14', '+4790000014', 'person14@example.org', '114', NULL),
('01a21bde-ad21-71fa-a990-af4ed799801c', '02ba033d-e832-f50e-90a7-0a3d7b56b6cb', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 32', '+4790000032', 'person32@example.org', '21', NULL),
('01a21bde-ad21-7225-8660-5eb66190fef0', '7fded9b7-42e6-ef7d-0450-65610f7dd67a', '1', '{3,3,NULL,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 3', '+4790000003', NULL, '6.5', NULL),
('01a21bde-ad21-7226-bfa1-da9d2cc60692', '0af36b34-3b70-9827-41a5-2c02eb2fb181', '1', '{1,1,12,12,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 12:10:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 47', '+4790000047', NULL, '7', NULL),
('01a21bde-ad21-7244-92fe-dc4b114260ca', '0f36b108-5b80-310d-6135-a26ee6850a22', '1', '{3,3,NULL,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 27', '+4790000027', NULL, '127', NULL),
('01a21bde-ad21-7249-bc3b-cdfff0502034', 'd3e0f4d0-d61b-d06e-5ecf-340cf1f4fdf2', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 86', '+4790000086', 'person86@example.org', '18', NULL),
('01a21bde-ad21-7259-8024-4ee96238e2e7', '70982203-b365-77d2-d1b9-0ac7852f22e2', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 65', '+4790000065', 'person65@example.org', '7.5', NULL),
('01a21bde-ad21-725e-a1cd-5521609aea13', '3cbac39a-a6fb-aa7f-df3c-532c2ca79472', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 74', '+4790000074', 'person74@example.org', '12', NULL),
('01a21bde-ad21-7264-84f6-cba61ca17ad1', '4de39eaa-d7cf-b7c5-633f-25241e725fa5', '1', '{3,3,NULL,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 9', '+4790000009', NULL, '9.5', NULL),
('01a21bde-ad21-726a-b735-b216eb2ebb1a', '72646a46-622a-b8d2-30ac-8071d141c3ec', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 30', '+4790000030', NULL, '20', NULL),
('01a21bde-ad21-727e-b9fb-fd37d9be42ea', 'f9a3edc7-5891-3fb7-e376-7b8d57c346e4', '1', '{3,3,NULL,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 6', '+4790000006', NULL, '8', NULL),
('01a21bde-ad21-72a2-b957-1b5ae5a1202f', '5abf3008-0d74-5ae9-d714-aab07f562161', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 60', '+4790000060', NULL, '5', NULL),
('01a21bde-ad21-72a8-943d-753d63cfdfdc', '1dbf0306-09fc-268a-d2dd-82168cabf420', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 95', '+4790000095', 'person95@example.org', '22.5', NULL),
('01a21bde-ad21-72ac-a8d4-adf9ae7f37ce', 'e26ff0d8-4345-1391-761d-4c255784e397', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 11', '+4790000011', 'person11@example.org', '111', NULL),
('01a21bde-ad21-72b6-9548-0c5c2dcd27d1', 'e41efe35-60f6-8dee-cacf-3144dfecd5fd', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 28', '+4790000028', 'person28@example.org', '128', NULL),
('01a21bde-ad21-72e9-955e-338e1e725291', '9c3a5832-db72-ce4f-c050-0a9e79b8f398', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 85', '+4790000085', 'person85@example.org', '17.5', NULL),
('01a21bde-ad21-735f-8eb4-36b2bc5a84f7', 'c6e1ad74-1e06-2b15-6f03-de8137c3891a', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 53', '+4790000053', 'person53@example.org', '31.5', NULL),
('01a21bde-ad21-736c-9b0d-3aae19971cc2', 'c9fd2c22-df38-8740-a652-e558f3bc73cf', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 51', '+4790000051', NULL, '30.5', NULL),
('01a21bde-ad21-7380-85b2-73d0e172ea39', 'a5083b24-ffc5-90d3-39c4-f53c4d9078a8', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 81', '+4790000081', NULL, '15.5', NULL),
('01a21bde-ad21-7382-9da9-6522ba1795aa', 'a668d3e9-46c6-0dc2-0e7e-6ad120326662', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 96', '+4790000096', NULL, '23', NULL),
('01a21bde-ad21-7402-a94e-496e9f0dd1a6', '707ca8d8-8f00-a978-9caa-0af2eab6743a', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 87', '+4790000087', NULL, '18.5', NULL),
('01a21bde-ad21-7434-8b6a-72b7f7cb718b', 'f24d1f95-d9b9-fe89-5415-90faa471ce20', '1', '{3,3,NULL,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 18', '+4790000018', NULL, '118', NULL),
('01a21bde-ad21-7448-8cbc-8de11f9b6e82', 'e00c602a-df66-b2f1-6085-5badc3962a5b', '1', '{3,3,3,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 5', '+4790000005', 'person5@example.org', '7.5', NULL),
('01a21bde-ad21-74b0-b482-8d58a2e1004a', '4fdbd2f0-0059-f270-fac9-a9c07d5c98cd', '1', '{3,3,NULL,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 12', '+4790000012', NULL, '112', NULL),
('01a21bde-ad21-752c-9f81-cf81f094d6d4', 'dc0a1b67-6567-30b9-1721-e326da3eb864', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 72', '+4790000072', NULL, '11', NULL),
('01a21bde-ad21-7537-ac41-c485445c0c24', 'd0c8c2cc-c7d2-2a6f-1d47-2ab5eb1fcdd8', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 90', '+4790000090', NULL, '20', NULL),
('01a21bde-ad21-755d-b245-f21dc898c4b9', 'b3aa355c-b393-e8e8-ca66-f55d2bd7d1c8', '1', '{3,3,NULL,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 15', '+4790000015', NULL, '115', NULL),
('01a21bde-ad21-757f-bc03-b6fb051f1d4d', 'd483431a-8c0e-3e91-54c0-57ccadf8e397', '1', '{3,3,3,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 8', '+4790000008', 'person8@example.org', '9', NULL),
('01a21bde-ad21-758c-aaa1-9cdea1510dd4', '597ceaee-6607-f8b5-b8e6-e961b892de0b', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 56', '+4790000056', 'person56@example.org', '33', NULL),
('01a21bde-ad21-7613-8680-6011f7e94fd5', 'ed24c552-30ac-4afc-ef06-88904c6890bc', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 62', '+4790000062', 'person62@example.org', '6', NULL),
('01a21bde-ad21-7616-a53c-7f8ea7c4b201', '377d9c8b-5e4c-83a4-2b6f-0e1e01e473b5', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 82', '+4790000082', 'person82@example.org', '16', NULL),
('01a21bde-ad21-76e2-aa85-4692c40ef13e', '33735a2b-23c4-5037-3567-5a9fdbd7e60a', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 84', '+4790000084', NULL, '17', NULL),
('01a21bde-ad21-7700-ac38-4e7837d42b04', '5c302ac9-01bc-8d29-427e-e75ae7564c3a', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 55', '+4790000055', 'person55@example.org', '32.5', NULL),
('01a21bde-ad21-7723-88a4-ccf04460853c', '61859e98-b667-49a3-a64a-d1ae55fe3bc2', '1', '{3,3,3,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 7', '+4790000007', 'person7@example.org', '8.5', NULL),
('01a21bde-ad21-7732-bb84-805419b5ad61', 'cc2464ab-a044-8094-a394-17854b475565', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 89', '+4790000089', 'person89@example.org', '19.5', NULL),
('01a21bde-ad21-7733-b0ed-e848957dcbe6', '9b1c08d9-7e51-73ee-729b-eaf263b78a3e', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 91', '+4790000091', 'person91@example.org', '20.5', NULL),
('01a21bde-ad21-7787-a15e-ba110e0279b5', '7627f947-103e-e83a-4ffc-053aca94a554', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 67', '+4790000067', 'person67@example.org', '8.5', NULL),
('01a21bde-ad21-778b-a9fa-6bd43d0d6cc7', 'fc821ad6-842f-d65e-8318-721c2bd631fd', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 39', '+4790000039', NULL, '24.5', NULL),
('01a21bde-ad21-77b8-bacf-82a73d9f4971', '820e3c7d-86de-472a-f88e-49a3d35ee477', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 71', '+4790000071', 'person71@example.org', '10.5', NULL),
('01a21bde-ad21-77b9-ad83-76a38710fc54', '71010978-cde6-3a6b-fd80-2593cb6254b5', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 37', '+4790000037', 'person37@example.org', '23.5', NULL),
('01a21bde-ad21-77ee-8905-c90d8513f651', '7d30d559-40b8-c659-8c0b-a2966c825402', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 88', '+4790000088', 'person88@example.org', '19', NULL),
('01a21bde-ad21-77fc-8993-6e333d881eba', '60838a0d-520d-8122-3d9f-806e22a25e3a', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 83', '+4790000083', 'person83@example.org', '16.5', NULL);
INSERT INTO pb_broadband_upgrade.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, name, phone, email, "currentSpeed", area) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-ad21-7822-9db2-dc60c275ebdb', '7beb0c24-8983-5eb1-1130-7aaa342f1b21', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 22', '+4790000022', 'person22@example.org', '122', NULL),
('01a21bde-ad21-784a-848f-8d5bf77055ec', '24a49b57-2d11-dd10-2a6c-411011ae026b', '1', '{3,3,3,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 4', '+4790000004', 'person4@example.org', '7', NULL),
('01a21bde-ad21-784e-828b-1c2cbce46bd9', 'b75a650b-bd19-4af6-6247-fe29f90f0cd5', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 63', '+4790000063', NULL, '6.5', NULL),
('01a21bde-ad21-78a0-8411-4a71b9339a0d', '97504a6f-203c-7177-9df7-82587ab37498', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 98', '+4790000098', 'person98@example.org', '24', NULL),
('01a21bde-ad21-7906-b1f8-40995ccd187a', '63e0e01c-34b5-8bd0-44ee-9795cd86ead7', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 33', '+4790000033', NULL, '21.5', NULL),
('01a21bde-ad21-7915-84a1-2b1175969511', '0a52ab74-b906-b7a5-1536-90e98046483c', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 70', '+4790000070', 'person70@example.org', '10', NULL),
('01a21bde-ad21-791f-8cc8-1cc234ffe590', '70fa5095-026e-326e-59a0-cdf159a34bbe', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 34', '+4790000034', 'person34@example.org', '22', NULL),
('01a21bde-ad21-792b-8ff9-43ab32e0a74e', '96d23a13-78a6-7f6e-085b-2a61efa266ac', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 94', '+4790000094', 'person94@example.org', '22', NULL),
('01a21bde-ad21-793c-b056-3fb86fe88feb', '6a0c9c9c-9abb-1ed9-66bc-27823b2d7117', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 93', '+4790000093', NULL, '21.5', NULL),
('01a21bde-ad21-793d-8113-642e14a09660', '6802102b-d525-1f26-1f0e-46fc3bc13e35', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 64', '+4790000064', 'person64@example.org', '7', NULL),
('01a21bde-ad21-7990-8459-b115b876c2ad', 'c83de613-2630-88c1-6d76-62417e091830', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 77', '+4790000077', 'person77@example.org', '13.5', NULL),
('01a21bde-ad21-7999-8d56-402f9fff8c02', 'beb36a1a-771f-e122-1140-cace1fc9e42b', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 45', '+4790000045', NULL, '27.5', NULL),
('01a21bde-ad21-7a0b-b1e0-92693f9698bb', '20afad80-813a-4986-8e2e-0e594baefa06', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 80', '+4790000080', 'person80@example.org', '15', NULL),
('01a21bde-ad21-7a31-b06b-fc99eac1d817', 'c7c9152f-52ae-985c-1993-5e157efa37f3', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 79', '+4790000079', 'person79@example.org', '14.5', NULL),
('01a21bde-ad21-7a64-be38-332a568b3ba0', '9bd125dd-404f-4281-78fe-c751df596dd7', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 76', '+4790000076', 'person76@example.org', '13', NULL),
('01a21bde-ad21-7a6d-aa8d-ab059b4725df', '6fbda293-0142-b568-e9a8-7664f94909db', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 92', '+4790000092', 'person92@example.org', '21', NULL),
('01a21bde-ad21-7a6f-bb2c-28065b4496c9', 'df50bc02-d680-e545-9c19-583549e0d404', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 57', '+4790000057', NULL, '33.5', NULL),
('01a21bde-ad21-7abb-809f-d9085f60b85b', '1322a7e1-480a-7920-b164-5458272912d3', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 75', '+4790000075', NULL, '12.5', NULL),
('01a21bde-ad21-7b12-9ad3-7404cc2e1834', 'd850631e-a2f9-9eaa-0513-7786b77585ab', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 54', '+4790000054', NULL, '32', NULL),
('01a21bde-ad21-7b33-896e-c5bfce5b4b7f', '65d5521b-a19b-3a9b-8d29-8187f94dfa1c', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 38', '+4790000038', 'person38@example.org', '24', NULL),
('01a21bde-ad21-7baf-bebc-e38c19add42a', '14c33fd9-ad87-dc75-b207-da89f63ef704', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 19', '+4790000019', 'person19@example.org', '119', NULL),
('01a21bde-ad21-7bb2-9ceb-67a9c28d55f6', '2dd7223e-90c5-7259-eed5-b6fd254c40d3', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', '2025-03-01 11:20:00.123+00', 'Åse Fjøs 44', '+4790000044', 'person44@example.org', '27', NULL),
('01a21bde-ad21-7bfb-87e0-cb6ccf5879af', '519803f5-4b13-f991-1285-a013e73718d5', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 25', '+4790000025', 'person25@example.org', '125', NULL),
('01a21bde-ad21-7c49-80f0-dd05f2fd01d0', 'e1cc6263-f85b-1b4a-c2b1-e2348b6f29fa', '1', '{3,3,NULL,3,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 0', '+4790000000', NULL, '5', NULL),
('01a21bde-ad21-7c95-b8cd-05a0acd045b5', '5757f93b-9869-c16e-299b-0df46ff191e5', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 36', '+4790000036', NULL, '23', NULL),
('01a21bde-ad21-7cb0-a0a5-c4b69e5802fa', '5d121b8d-bb05-4f58-2eef-d71a58bca82f', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 58', '+4790000058', 'person58@example.org', '34', NULL),
('01a21bde-ad21-7cb9-ad24-744375be0cd4', '80f07e63-4ce4-eef7-be71-a263d11d8afa', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 78', '+4790000078', NULL, '14', NULL),
('01a21bde-ad21-7cff-8bfc-7c4356b08521', 'bc063e2f-bb06-6f03-935c-2d37d0ce9a45', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 26', '+4790000026', 'person26@example.org', '126', NULL),
('01a21bde-ad21-7d2e-8023-d5ae2bbbcb1d', 'b9d0ea51-f4f3-c661-19dd-39a1c5fde337', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 52', '+4790000052', 'person52@example.org', '31', NULL),
('01a21bde-ad21-7d5d-a125-b6922b4ccc92', 'e8df2234-40f8-6d7b-262e-61f587ad73bf', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 13', '+4790000013', 'person13@example.org', '113', NULL),
('01a21bde-ad21-7d7c-b94e-1741ae5cd0d0', '43847cd1-1718-79f5-e81f-bb0494593c04', '1', '{3,3,14,14,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 12:30:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 10', '+4790000010', 'line@example.org', '111', NULL),
('01a21bde-ad21-7df5-802a-49d9c762d8b7', '5d9b19c9-db3b-b5c1-bdbe-52418619f531', '1', '{3,3,NULL,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 21', '+4790000021', NULL, '121', NULL),
('01a21bde-ad21-7e3b-aeec-c74c1d33b4c0', 'ad68f3c2-ce07-1dcb-86e2-4deef0012cff', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 97', '+4790000097', 'person97@example.org', '23.5', NULL),
('01a21bde-ad21-7e57-b300-710b72dfa911', '227e59cb-d941-c4f8-a8d0-708d75a63b13', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 31', '+4790000031', 'person31@example.org', '20.5', NULL),
('01a21bde-ad21-7e84-b3b3-61e6184ca44f', 'a814a481-0e48-04af-df34-2f77dfe035a7', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 69', '+4790000069', NULL, '9.5', NULL),
('01a21bde-ad21-7ed4-9d5a-ef6f81800bdb', '24528a8e-d55f-b817-bd4f-764354f48336', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 61', '+4790000061', 'person61@example.org', '5.5', NULL),
('01a21bde-ad21-7edc-bc70-8b49bdf7b035', '415d3198-7341-fa94-a018-cefcc73c53a4', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 99', '+4790000099', NULL, '24.5', NULL),
('01a21bde-ad21-7ef5-83ec-5c8b020ae45a', 'a7c438c3-b80e-ca40-fe40-d26633397b1c', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 17', '+4790000017', 'person17@example.org', '117', NULL),
('01a21bde-ad21-7f15-869a-8038a5e70d55', '28131131-fd76-4de4-45ef-9ca03d0486c1', '1', '{11,1,1,1,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 12:00:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Ærlig Øst', '+4790000046', 'person46@example.org', '28', NULL),
('01a21bde-ad21-7f1a-87f1-cfa7f47a2468', '685708db-c042-162f-e432-4199606d5ef7', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 59', '+4790000059', 'person59@example.org', '34.5', NULL),
('01a21bde-ad21-7f1c-b4cc-6759d4429991', '05d9424f-72f0-0b29-eab1-959e268c4f08', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 48', '+4790000048', NULL, '29', NULL),
('01a21bde-ad21-7f1e-9dfd-7c8bf89bfc5c', '8169b4d7-029f-6589-c0f7-644f6e02cc7a', '1', '{19,19,1,1,15}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 14:50:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Ås', '+4790000050', 'person50@example.org', '30', '01'),
('01a21bde-ad21-7fb0-9d5c-33b3fc90841d', 'bd730d01-378c-d641-fa1f-0c1dc51700a4', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 23', '+4790000023', 'person23@example.org', '123', NULL),
('01a21bde-ad21-7fb3-b665-f886dcb3734b', '14f43b05-7934-1d3e-6edb-7e09eb7af246', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 35', '+4790000035', 'person35@example.org', '22.5', NULL),
('01a21bde-ad21-7fb9-a2d3-b393c3001748', 'd405c8d3-9bf9-5559-5f77-abd29cdacab5', '1', '{3,3,3,6,NULL}', '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 20', '+4790000020', 'person20@example.org', '120', NULL),
('01a21bde-ad21-7fc1-9d4e-bdeb4a5ba904', 'a2a948cb-9902-15d5-0549-787751591a3b', '1', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 68', '+4790000068', 'person68@example.org', '9', NULL),
('01a21bde-ad2e-705f-996c-4bbac94ac033', 'd7957fbf-20f0-e323-9108-ed7587f6853f', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 148', '+4790000148', 'person148@example.org', '19', NULL),
('01a21bde-ad2e-707d-ae45-7f1cced39a52', '163b9991-d9db-3edf-7fb3-ad8b7470d23f', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 183', '+4790000183', NULL, '6.5', NULL),
('01a21bde-ad2e-709a-836e-fc8420d2825d', '50a23aa1-c60e-4832-f613-67baa56d3648', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 112', '+4790000112', 'person112@example.org', '31', NULL),
('01a21bde-ad2e-70bd-a14e-33819bb194f0', '40ac5e37-a96d-69f1-8860-ab38701a86fc', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 113', '+4790000113', 'person113@example.org', '31.5', NULL);
INSERT INTO pb_broadband_upgrade.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, name, phone, email, "currentSpeed", area) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-ad2e-70bd-b14d-20330055908a', '2182a0ee-29ff-9274-96e5-77c621a43473', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 137', '+4790000137', 'person137@example.org', '13.5', NULL),
('01a21bde-ad2e-70de-bb88-daa3a00abe88', '3a7f5da1-5e84-6e62-f71d-60be4d48dbe7', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 132', '+4790000132', NULL, '11', NULL),
('01a21bde-ad2e-70ee-a3d8-278eb609a11d', '892c3acc-3c68-b3b1-6313-ff0c37bc4e2b', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 150', '+4790000150', NULL, '20', NULL),
('01a21bde-ad2e-716b-9fe7-1b820d57e327', '4913b56e-b805-034c-bc85-c412dc6c42eb', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 166', '+4790000166', 'person166@example.org', '28', NULL),
('01a21bde-ad2e-7173-8a02-7ebbd9e7e24b', 'a584390f-77e5-e8f2-0359-7c90a0d7d2ac', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 184', '+4790000184', 'person184@example.org', '7', NULL),
('01a21bde-ad2e-7191-afd5-d6e520ae1048', '9b4315a1-f0dc-8a2e-9469-db9b3361a5cb', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 163', '+4790000163', 'person163@example.org', '26.5', NULL),
('01a21bde-ad2e-7194-aea8-2f673888fc1a', '6269e35e-de8d-fcd5-5f97-9ecafde2bf41', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 179', '+4790000179', 'person179@example.org', '34.5', NULL),
('01a21bde-ad2e-71af-88cb-35b4b1b6ed4d', '95269ff7-b6ab-fdf9-7281-32f1c89d11b9', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 187', '+4790000187', 'person187@example.org', '8.5', NULL),
('01a21bde-ad2e-71db-a50a-d239bc06ab44', 'c2cdf251-7a7c-cb87-a21d-ede50f2e662e', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 134', '+4790000134', 'person134@example.org', '12', NULL),
('01a21bde-ad2e-71f9-806f-c4830748e0a2', '3d5acedd-eb6a-88c3-8da9-5947c0541b0c', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 160', '+4790000160', 'person160@example.org', '25', NULL),
('01a21bde-ad2e-7261-9040-a45b631392e1', 'ab293770-11a6-42b0-be1c-6c52c2b728e9', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 171', '+4790000171', NULL, '30.5', NULL),
('01a21bde-ad2e-7264-8716-3232cdb66715', 'a159d44f-d253-d2d1-1b4c-74a67cc31479', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 122', '+4790000122', 'person122@example.org', '6', NULL),
('01a21bde-ad2e-7273-83ac-afcfca5a5dec', 'a2fbb739-3e04-c84a-98ef-8f98d31474ca', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 109', '+4790000109', 'person109@example.org', '29.5', NULL),
('01a21bde-ad2e-72ac-8f27-35f0c7d08a4c', 'bf8f61eb-a4f0-471f-ea1c-d9316cb65014', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 196', '+4790000196', 'person196@example.org', '13', NULL),
('01a21bde-ad2e-72b5-901a-df303da0029e', '1c5fdc0a-023a-83b3-4866-5e73b68c65e2', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 156', '+4790000156', NULL, '23', NULL),
('01a21bde-ad2e-72ff-b1aa-4189b8c3f98f', '4b993de2-f59c-0e58-058e-8e0741d9b2fd', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 108', '+4790000108', NULL, '29', NULL),
('01a21bde-ad2e-7303-bcbd-217506073257', '2be72176-5ec2-b88b-2874-c81cdd86f528', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 168', '+4790000168', NULL, '29', NULL),
('01a21bde-ad2e-7325-b34f-a50ecf099d50', '136034f1-fb1b-491f-8a96-f32b84e104dc', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 133', '+4790000133', 'person133@example.org', '11.5', NULL),
('01a21bde-ad2e-7350-b549-2ebd3a6e63c5', '2c2fc264-2289-6bea-4a74-a527852cbed5', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 154', '+4790000154', 'person154@example.org', '22', NULL),
('01a21bde-ad2e-735e-81b6-0c3051bbfa5a', '59b9f948-f589-a208-6fdc-6784e5bd2ec9', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 143', '+4790000143', 'person143@example.org', '16.5', NULL),
('01a21bde-ad2e-7368-a4ce-fcf2ca09977b', 'c871be33-4eb8-c365-40c7-d1b71ac2e2cc', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 172', '+4790000172', 'person172@example.org', '31', NULL),
('01a21bde-ad2e-738a-93f9-4eb8adf97adf', '3e1db912-e375-4eb7-f956-6abe51a7ecf8', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 104', '+4790000104', 'person104@example.org', '27', NULL),
('01a21bde-ad2e-73b1-9a9e-7c40f806ca3b', 'f7ea5d6b-955f-6589-3413-4105778de60b', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 153', '+4790000153', NULL, '21.5', NULL),
('01a21bde-ad2e-73d1-ae8a-2ce5afea917b', 'da33a2ba-e3c9-259e-d9b4-75b28f0e85e5', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 129', '+4790000129', NULL, '9.5', NULL),
('01a21bde-ad2e-73f1-b723-5a6ecb2417a9', '1c8524fb-c535-6231-bc0e-61477ba31d4b', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 169', '+4790000169', 'person169@example.org', '29.5', NULL),
('01a21bde-ad2e-7423-b341-996d0d1e1c59', '23597327-0720-48c7-0051-25b777cd808e', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 121', '+4790000121', 'person121@example.org', '5.5', NULL),
('01a21bde-ad2e-7424-82a3-408083f6a726', '18a3594b-6b26-30a7-d2d9-b7f3a1c7ad6e', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 145', '+4790000145', 'person145@example.org', '17.5', NULL),
('01a21bde-ad2e-744b-9980-fa3217f6ae6b', '800bdeba-6c2b-0fcc-2a28-0d9486982810', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 198', '+4790000198', NULL, '14', NULL),
('01a21bde-ad2e-750d-8dae-59f990f4b82d', '4c440d6d-a329-97ec-fe1b-2e0fa075a242', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 195', '+4790000195', NULL, '12.5', NULL),
('01a21bde-ad2e-7530-b0e1-cd0d9c461714', '060161ab-0430-3f87-293c-43791379977f', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 147', '+4790000147', NULL, '18.5', NULL),
('01a21bde-ad2e-7542-be84-d799be2edd44', '6b0b65e3-eab3-be5c-6cb6-fc1dc68cf87e', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 105', '+4790000105', NULL, '27.5', NULL),
('01a21bde-ad2e-7561-b7a6-2d9f5a85828b', '4bb02f81-519c-bf2f-3fb5-9c3a088bf2e8', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 124', '+4790000124', 'person124@example.org', '7', NULL),
('01a21bde-ad2e-7581-9c74-98696c7d81dd', '11c71c74-5941-bce9-d01c-5de50c69be6b', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 117', '+4790000117', NULL, '33.5', NULL),
('01a21bde-ad2e-7598-bdf6-8c0fc9d9bf56', 'd9fbbee8-0025-e530-bb3c-2d71a6c9c1bf', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 103', '+4790000103', 'person103@example.org', '26.5', NULL),
('01a21bde-ad2e-75a7-9507-5f2e9267ef00', '698bd2b6-33d0-9b4c-997c-ced8a8d6ec2e', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 157', '+4790000157', 'person157@example.org', '23.5', NULL),
('01a21bde-ad2e-75b0-b0ac-27a60bf2f0c1', '8bad74d7-d618-e21e-c18d-d41e0471ee0a', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 114', '+4790000114', NULL, '32', NULL),
('01a21bde-ad2e-75c0-85e7-403736231f8f', '74898d82-8c08-75c2-8b38-7edd2c4de9ef', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 162', '+4790000162', NULL, '26', NULL),
('01a21bde-ad2e-75cc-92ea-722f11f142c9', '12241b2b-8ee1-1c37-7597-45493582bab1', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 190', '+4790000190', 'person190@example.org', '10', NULL),
('01a21bde-ad2e-75da-a870-114e00f702fc', '233b1c49-a213-645e-55e2-63e261a8f111', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 106', '+4790000106', 'person106@example.org', '28', NULL),
('01a21bde-ad2e-75e8-8e87-4edb62ce4c75', 'de424a68-cc2e-ba47-37bd-087ba04e8448', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 102', '+4790000102', NULL, '26', NULL),
('01a21bde-ad2e-760b-b6fe-c6e245975d0b', '889fb0fb-ad65-86f2-ab70-b872c6ab3077', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 110', '+4790000110', 'person110@example.org', '30', NULL),
('01a21bde-ad2e-7664-b4f4-41808c84a948', '7308293e-dc91-2769-2c42-b80981329425', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 141', '+4790000141', NULL, '15.5', NULL),
('01a21bde-ad2e-7665-af8d-a564f5d0a49e', 'a3c1b553-a39c-1eb1-7c3b-75d17ef2fbf1', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 173', '+4790000173', 'person173@example.org', '31.5', NULL),
('01a21bde-ad2e-7676-9adc-7b9726c2dc36', '6a7d123a-58ad-c190-94f0-0e1777a83549', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 127', '+4790000127', 'person127@example.org', '8.5', NULL),
('01a21bde-ad2e-76a9-aaa3-ade8410eede0', '0c789515-deb4-6471-6682-4f1169c340a1', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 119', '+4790000119', 'person119@example.org', '34.5', NULL),
('01a21bde-ad2e-7701-8cbf-b6c5f7387adf', 'f03acd6a-46f5-af70-13be-282ef8734b5f', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 164', '+4790000164', 'person164@example.org', '27', NULL),
('01a21bde-ad2e-7745-8da7-682288b991ba', '4dcdff08-945e-384a-9ef7-f91ecdd00d31', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 107', '+4790000107', 'person107@example.org', '28.5', NULL),
('01a21bde-ad2e-7746-bc2f-c70cdef1fdf8', 'c5b03279-01ae-dd6a-8115-72e4d5ce07ec', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 136', '+4790000136', 'person136@example.org', '13', NULL),
('01a21bde-ad2e-7782-a5cf-c11b4fde3703', '8f2096cb-88fa-1445-076a-ef66d27f13dc', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 192', '+4790000192', NULL, '11', NULL),
('01a21bde-ad2e-77a5-aa6e-94ca13f89fab', 'ac160f79-ddeb-14f3-a3fb-b0be21b08c03', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 191', '+4790000191', 'person191@example.org', '10.5', NULL);
INSERT INTO pb_broadband_upgrade.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, name, phone, email, "currentSpeed", area) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-ad2e-77f1-8766-222cf7eabd72', '0238f108-2f83-8c3e-4317-f5c6fdf1ec7e', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 144', '+4790000144', NULL, '17', NULL),
('01a21bde-ad2e-7804-891f-54cbba2ebbb5', 'a77d13ac-4da8-51e5-582d-77376d36185d', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 111', '+4790000111', NULL, '30.5', NULL),
('01a21bde-ad2e-7820-9348-330a5d2316a2', '82d6abe1-bd4e-aef2-dc6b-1f52e5c924ec', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 101', '+4790000101', 'person101@example.org', '25.5', NULL),
('01a21bde-ad2e-7836-adda-ca310d9acdcd', '27c79110-d0c2-85ff-42ee-b126c7ade21a', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 180', '+4790000180', NULL, '5', NULL),
('01a21bde-ad2e-783b-a53b-2587ddec129e', 'cc66d659-1bd3-cba6-8d0f-d774259453f7', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 146', '+4790000146', 'person146@example.org', '18', NULL),
('01a21bde-ad2e-7842-b138-9e50b7ec7112', '42fcbcf4-7e09-b1f8-0954-3e8a6a880230', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 158', '+4790000158', 'person158@example.org', '24', NULL),
('01a21bde-ad2e-7859-9792-a3c743746556', '6c4b558e-2eb7-966e-cab4-8afb4849f096', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 116', '+4790000116', 'person116@example.org', '33', NULL),
('01a21bde-ad2e-7877-bece-f439a7fa1979', 'a5c8a543-882f-0e64-e5bd-51fb14c6ba50', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 165', '+4790000165', NULL, '27.5', NULL),
('01a21bde-ad2e-7884-8bf0-f22b16987cd9', '98e74e94-cd52-4f88-0e0e-766fddd812c8', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 125', '+4790000125', 'person125@example.org', '7.5', NULL),
('01a21bde-ad2e-789e-9b06-2d89f135d67a', 'dea88113-c42b-1160-6473-79cbe9cd2712', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 177', '+4790000177', NULL, '33.5', NULL),
('01a21bde-ad2e-78c4-b985-a3a3d94123b4', '61b9513a-7150-0570-a564-b7e1c6cea499', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 139', '+4790000139', 'person139@example.org', '14.5', NULL),
('01a21bde-ad2e-78ea-ac27-302515c8bedc', 'a5aff98e-0921-a63a-3eed-cc73ada1082d', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 185', '+4790000185', 'person185@example.org', '7.5', NULL),
('01a21bde-ad2e-7907-942c-5709b232da33', '062afeef-59c6-c63f-2fb6-0cfd4134c558', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 128', '+4790000128', 'person128@example.org', '9', NULL),
('01a21bde-ad2e-791c-ab8f-4cddffe37903', '1c0f912f-f5cb-a93b-e916-04097cbbaabd', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 152', '+4790000152', 'person152@example.org', '21', NULL),
('01a21bde-ad2e-7941-b967-bf5161df3e6f', '4d15fbf9-6f19-69fe-69fc-cf691454f424', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 188', '+4790000188', 'person188@example.org', '9', NULL),
('01a21bde-ad2e-7954-b068-24145bad9e46', '14c36075-ac27-c8d5-7791-9de07accd865', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 175', '+4790000175', 'person175@example.org', '32.5', NULL),
('01a21bde-ad2e-79ab-b1e0-30d273d50702', '399a2f1b-5ae0-e6f6-bf5c-5e5825ec8f22', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 142', '+4790000142', 'person142@example.org', '16', NULL),
('01a21bde-ad2e-79e8-89b3-84efc84cc02e', '6f9a6f39-edd8-97fc-0391-03abb4816e82', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 167', '+4790000167', 'person167@example.org', '28.5', NULL),
('01a21bde-ad2e-7a22-a4b8-42dccac9dd82', '83e33055-086b-4ce4-df2c-19ffd93d35f5', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 130', '+4790000130', 'person130@example.org', '10', NULL),
('01a21bde-ad2e-7a50-b806-61a2f6bed729', 'cbf75da7-84c9-aa2e-d467-c07910fa5d62', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 135', '+4790000135', NULL, '12.5', NULL),
('01a21bde-ad2e-7a51-9f14-542bf9278ee7', '4d44c541-059c-04c6-307a-54edb98183a0', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 199', '+4790000199', 'person199@example.org', '14.5', NULL),
('01a21bde-ad2e-7ac7-8ad1-8180f0436ac7', '002a85c0-dc99-b361-dfa3-e5370e2b5202', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 100', '+4790000100', 'person100@example.org', '25', NULL),
('01a21bde-ad2e-7bcb-a79a-60fec0ab2c63', '42dfd1a3-435b-48c1-b69e-33abe585f7c1', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 123', '+4790000123', NULL, '6.5', NULL),
('01a21bde-ad2e-7bff-b9d5-382a32608f92', '51d24c51-6a64-b5be-156a-94a24009f402', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 155', '+4790000155', 'person155@example.org', '22.5', NULL),
('01a21bde-ad2e-7c25-86bc-80c74966a7d3', '9fc2eaab-fe65-35e4-afbb-f52f85628c83', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 194', '+4790000194', 'person194@example.org', '12', NULL),
('01a21bde-ad2e-7c5c-a7b2-46e72ef2cb19', '2534c83b-8a84-f837-8e8b-11cff0f74868', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 181', '+4790000181', 'person181@example.org', '5.5', NULL),
('01a21bde-ad2e-7c88-a21c-0a4b892c1e25', '5999bf07-ef47-d20e-a488-40f4e8b333b5', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 131', '+4790000131', 'person131@example.org', '10.5', NULL),
('01a21bde-ad2e-7c95-bddf-fb4d7a1acabf', 'dd6c86c0-bbeb-cad4-dd8a-c325fbcd5b0b', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 176', '+4790000176', 'person176@example.org', '33', NULL),
('01a21bde-ad2e-7ce5-a061-9463f67ac5c8', '46814a64-74e8-c7de-fa3f-f3e0875b3b3a', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 159', '+4790000159', NULL, '24.5', NULL),
('01a21bde-ad2e-7d20-87a8-6b25b761a8bc', '90bdf793-1235-1d5e-8d1c-15323920d3d4', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 170', '+4790000170', 'person170@example.org', '30', NULL),
('01a21bde-ad2e-7d23-b9fb-305dbbef1585', '10cc42c8-518c-869d-2fe4-f6bdbe7ea06c', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 140', '+4790000140', 'person140@example.org', '15', NULL),
('01a21bde-ad2e-7d56-855a-bee1c2936fc3', '4e6d372b-0058-d4d3-3da8-e07d19ea77f7', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 126', '+4790000126', NULL, '8', NULL),
('01a21bde-ad2e-7d80-9a27-8763dcdeea67', 'ae4da0ca-e3da-face-97eb-a9e2202529b0', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 193', '+4790000193', 'person193@example.org', '11.5', NULL),
('01a21bde-ad2e-7ddd-918c-8bab3fe8cffb', '0e6d58b1-b55f-b55a-fa5e-a66b5c6df73a', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Åse Fjøs 120', '+4790000120', NULL, '5', NULL),
('01a21bde-ad2e-7e1a-8430-0c03ec729c11', '2d9835c1-1430-4a48-9702-33644a757fc2', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 151', '+4790000151', 'person151@example.org', '20.5', NULL),
('01a21bde-ad2e-7e2b-823d-bc371c5f6138', '17a41948-d6ff-e9fd-e0fb-279e1301d552', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 189', '+4790000189', NULL, '9.5', NULL),
('01a21bde-ad2e-7e72-b4af-5f1385d810c2', '1f98a8f0-a4c0-362e-a175-3220fae89fb7', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 197', '+4790000197', 'person197@example.org', '13.5', NULL),
('01a21bde-ad2e-7e8e-905b-d2922e3f0a91', '969c7be4-2a65-e9ce-5092-ac01a26f25aa', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 149', '+4790000149', 'person149@example.org', '19.5', NULL),
('01a21bde-ad2e-7ed3-8d70-8837a404bd9b', 'de239948-8331-e454-c1d4-a6b504582e95', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 178', '+4790000178', 'person178@example.org', '34', NULL),
('01a21bde-ad2e-7f12-8727-6db9a6ba50b3', 'bc51b250-9c90-9937-07df-ec64d3ba06d1', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 118', '+4790000118', 'person118@example.org', '34', NULL),
('01a21bde-ad2e-7f7a-8e5e-098b44c1a4f5', 'b6748529-e488-0f02-7305-70c12cb904b9', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 174', '+4790000174', NULL, '32', NULL),
('01a21bde-ad2e-7f96-b7a2-b67eb81846f6', '8ec23160-6615-0113-7ee1-49be9ab32148', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 138', '+4790000138', NULL, '14', NULL),
('01a21bde-ad2e-7fc2-abc6-f9559d9bbc54', 'df9b0869-272c-6b4a-f9c0-6c8c28bcdf1a', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Kåre Fjøs 161', '+4790000161', 'person161@example.org', '25.5', NULL),
('01a21bde-ad2e-7fc3-9ded-30658f8f56a2', 'dea2d927-833f-d088-86d7-028b2efce2da', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 182', '+4790000182', 'person182@example.org', '6', NULL),
('01a21bde-ad2e-7fe0-a162-23c8b81c5092', 'ba4d0498-7cf2-36c4-1030-591ea7e03c00', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Ørjan Fjøs 186', '+4790000186', NULL, '8', NULL),
('01a21bde-ad2e-7ff2-a83f-931b19855257', '52014353-1ca3-e08c-541a-494f1bfe01d2', '2', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'Siv Fjøs 115', '+4790000115', 'person115@example.org', '32.5', NULL),
('01a21bde-ad48-70cb-a213-2b5bfdaa2818', '06c96577-43b3-8a4b-893a-868e3270102f', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Ørjan Fjøs 214', '+4790000214', 'person214@example.org', '22', NULL),
('01a21bde-ad48-71c1-ba56-a2c30e14f27c', 'c1a2016d-42c1-d420-cbfe-5d4bbdcdb5bd', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Kåre Fjøs 209', '+4790000209', 'person209@example.org', '19.5', NULL),
('01a21bde-ad48-71df-8848-e0454ba0c4b0', 'a77826dd-e084-f0ec-6d06-8eba02dece46', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Kåre Fjøs 213', '+4790000213', NULL, '21.5', NULL),
('01a21bde-ad48-7264-98d1-50c58b80f72f', 'ea4074d7-a8ce-e543-ecd0-4e4aa7705fa9', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Åse Fjøs 212', '+4790000212', 'person212@example.org', '21', NULL);
INSERT INTO pb_broadband_upgrade.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, name, phone, email, "currentSpeed", area) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-ad48-7333-a9a8-095d616cf1f5', 'f9c950f7-85c8-848d-8aa9-d28883803907', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Kåre Fjøs 217', '+4790000217', 'person217@example.org', '23.5', NULL),
('01a21bde-ad48-74a0-9931-fcce15616d0f', '82ab0d5e-c54c-2595-aa6b-5c6719aafd1b', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Ørjan Fjøs 206', '+4790000206', 'person206@example.org', '18', NULL),
('01a21bde-ad48-7729-9926-24bdd4c8b9b7', 'a3a228c3-9ec9-39bc-19b1-c003148ae743', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Åse Fjøs 216', '+4790000216', NULL, '23', NULL),
('01a21bde-ad48-7773-8230-63da6240abc0', 'b1eb0412-a60f-0b9e-5735-2d52e1baa355', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Siv Fjøs 215', '+4790000215', 'person215@example.org', '22.5', NULL),
('01a21bde-ad48-79c0-b927-a2bea983985c', '4b26a1ef-05d1-ed53-2ca7-cbfba3b45be6', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Åse Fjøs 208', '+4790000208', 'person208@example.org', '19', NULL),
('01a21bde-ad48-7a9a-b7d0-6daff416366e', '91e5ef9a-5607-4176-c020-271eaed1acc8', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Kåre Fjøs 205', '+4790000205', 'person205@example.org', '17.5', NULL),
('01a21bde-ad48-7b63-ab5a-4da416708023', '61b15158-c4af-6d65-3dee-bfbaf78b0d1b', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Ørjan Fjøs 218', '+4790000218', 'person218@example.org', '24', NULL),
('01a21bde-ad48-7bbc-b0c7-e0c7111bf271', '8da032c4-21c7-2ff5-f71f-c11afc99f8f5', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Ørjan Fjøs 210', '+4790000210', NULL, '20', NULL),
('01a21bde-ad48-7c65-bdd8-95d1e22f8076', 'c43ff519-8e7f-b4be-9e84-1c6467646ffe', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Siv Fjøs 219', '+4790000219', NULL, '24.5', NULL),
('01a21bde-ad48-7d13-b892-345fdbfc4650', '5f9846d8-4598-faf7-0383-9d5156384b3e', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Ørjan Fjøs 202', '+4790000202', 'person202@example.org', '16', NULL),
('01a21bde-ad48-7d86-a7ea-a830e65344f1', 'b4f3d1b0-c025-b069-eda6-d290040bfb3d', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Åse Fjøs 204', '+4790000204', NULL, '17', NULL),
('01a21bde-ad48-7ddb-aa9a-f1d972d3551a', '9771a3ce-ef05-5bc5-9fa8-d2f75da20b48', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Siv Fjøs 203', '+4790000203', 'person203@example.org', '16.5', NULL),
('01a21bde-ad48-7dfd-b488-7aacf68f6117', 'd5bb1862-57e2-77a7-9922-0e3d0d95360a', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Siv Fjøs 207', '+4790000207', NULL, '18.5', NULL),
('01a21bde-ad48-7e91-863f-0624a82bbb74', '39d52086-d00b-3766-7162-0f67a642f287', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Åse Fjøs 200', '+4790000200', 'person200@example.org', '15', NULL),
('01a21bde-ad48-7ea2-a9f9-2e018fab1f05', '0853aead-b0bb-6f2b-9428-c86a8baf8922', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Åse Fjøs 220', '+4790000220', 'person220@example.org', '25', NULL),
('01a21bde-ad48-7eb0-8cd5-fb2399cd45c0', '07a2f395-aafe-c6cf-299c-a97147325b37', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Kåre Fjøs 201', '+4790000201', NULL, '15.5', NULL),
('01a21bde-ad48-7f04-a5a1-6f1789b5755a', 'c569761c-a1d6-2b39-89e7-5720832258b2', '3', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Siv Fjøs 211', '+4790000211', 'person211@example.org', '20.5', NULL),
('01a21bde-ad5a-72e1-9b3e-906f43776179', 'd2aa90ee-9387-fd7c-e66d-fc58635790bd', '4', '{21,21,4,NULL,21}', '2025-02-01 09:30:00.5+00', '2024-06', NULL, '2025-03-01 08:40:00.123+00', '2025-03-01 15:10:00.123+00', '2085-03-01 08:40:00.123+00', NULL, 'Kåre Ødegård', '+4790000400', 'kare@example.org', NULL, '50'),
('01a21bde-ad63-7478-97ef-71ac94f72e07', 'fcc482fd-a4b6-b5c4-3680-334e5d45fb89', '5', NULL, '2025-02-01 09:30:00.5+00', '2024-06', NULL, '2025-03-01 09:10:00.123+00', NULL, '2085-03-01 09:10:00.123+00', NULL, 'Siv', '+4790000402', NULL, '12.25', NULL),
('01a21bde-ada4-79ab-b53d-9c4b690c3eee', '726de02e-0b70-4bd1-0f4f-1d1fcac3c6ad', '8', '{9,9,9,9,NULL}', '2025-03-01 11:00:00.123+00', '2024-06', NULL, '2025-03-01 11:00:00.123+00', '2025-03-01 11:10:00.123+00', '2085-03-01 11:00:00.123+00', NULL, 'Siv Fjøs 43', '+4790000043', 'person43@example.org', '26.5', NULL),
('01a21bde-ada8-7651-ad17-ca5f0b6bcf79', '17d1df10-ffd6-5b09-7d16-2392f496270a', '9', NULL, '2024-11-05 10:00:00+00', '2024-06', NULL, '2025-03-01 11:10:00.123+00', NULL, '2085-03-01 11:10:00.123+00', NULL, 'Kåre Fjøs 221', '+4790000221', 'person221@example.org', '25.5', NULL),
('01a21bde-ae9e-7044-a8ae-1e5f792c3b95', '2368cfed-fc7f-5a18-8fdd-7a7ec3866fbc', '16', '{18,18,NULL,NULL,16}', '2025-02-01 09:30:00.5+00', '2024-06', NULL, '2025-03-01 14:00:00.123+00', '2025-03-01 14:20:00.123+00', '2085-03-01 14:00:00.123+00', NULL, 'Ny Åsen', '+4790000500', NULL, NULL, '99'),
('01a21bde-afc2-70f5-afb2-c79177e44660', 'dcd1d432-772f-d44f-f674-fecc045d2517', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 658', '+4790000658', 'person658@example.org', '34', NULL),
('01a21bde-afc2-7105-97d1-063edcb3d3c8', '21556ef5-412c-3fef-24aa-4e7ae487a095', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 659', '+4790000659', 'person659@example.org', '34.5', NULL),
('01a21bde-afc2-7137-b7e2-488efe383764', '2f3551c6-4364-1cce-9101-7298a5fa5b14', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 619', '+4790000619', 'person619@example.org', '14.5', NULL),
('01a21bde-afc2-7157-bbec-6c18f9499313', 'f406b83c-4627-7c4d-4202-5159c2d15fc2', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 617', '+4790000617', 'person617@example.org', '13.5', NULL),
('01a21bde-afc2-719e-9da3-0aeda16807bf', '3a60fa8b-de41-cde1-4732-216885f2637a', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 623', '+4790000623', 'person623@example.org', '16.5', NULL),
('01a21bde-afc2-71a6-8818-2b698a3f13af', 'f3bf824d-cc56-1244-8467-0d1acdd80ce3', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 610', '+4790000610', 'person610@example.org', '10', NULL),
('01a21bde-afc2-720f-a6b8-4fdd98b64788', '375fd966-7e29-b7f5-ea4a-3f064466e70b', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 657', '+4790000657', NULL, '33.5', NULL),
('01a21bde-afc2-7269-9702-8b5517b76ac3', 'a2931456-0004-de8b-bc2a-9c9a0f81de96', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 620', '+4790000620', 'person620@example.org', '15', NULL),
('01a21bde-afc2-728b-8b3f-db4fd590fc1d', 'bc31fd65-fa64-4eb2-2c85-ed715956951b', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 607', '+4790000607', 'person607@example.org', '8.5', NULL),
('01a21bde-afc2-729a-b3d5-2f3f3bcb57c3', '02736e15-32a2-fa85-3658-e63fe59cdc78', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 613', '+4790000613', 'person613@example.org', '11.5', NULL),
('01a21bde-afc2-735f-a159-a53dcb616da8', '4fde4b8d-c95c-02ae-5c76-2490c7e35703', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 638', '+4790000638', 'person638@example.org', '24', NULL),
('01a21bde-afc2-7368-bfa4-dd929d89fdf0', 'baa0f0f2-aab7-765b-9f8d-833f8a176d64', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 606', '+4790000606', NULL, '8', NULL),
('01a21bde-afc2-737b-9edc-bb9ddb9a3c69', 'f89fd9fe-02a3-9c83-7793-a155d5dd4742', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 630', '+4790000630', NULL, '20', NULL),
('01a21bde-afc2-73ac-83c7-f0e70db0a4a7', 'a3050052-95da-3cee-f8fc-1c1d79464ef7', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 612', '+4790000612', NULL, '11', NULL),
('01a21bde-afc2-73d3-800e-9192388f4f68', 'b1653864-4a30-3445-6809-fba0e477a2ff', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 636', '+4790000636', NULL, '23', NULL),
('01a21bde-afc2-73d5-8db5-02771375a423', 'b8049b8b-964f-2340-7da8-e350b3348082', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 647', '+4790000647', 'person647@example.org', '28.5', NULL),
('01a21bde-afc2-742f-872a-4bb04f65c200', '50f7e17a-b784-e97c-2114-3f2c9da80eb7', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 629', '+4790000629', 'person629@example.org', '19.5', NULL),
('01a21bde-afc2-744c-b93c-9350ce1d8ea3', 'c6bd959a-d7d5-e51f-cad3-3bc09c72c9b2', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 604', '+4790000604', 'person604@example.org', '7', NULL),
('01a21bde-afc2-7465-a7ad-84d8bb407af2', '2a155e1c-de51-3f42-3ef9-d0da234deca3', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 605', '+4790000605', 'person605@example.org', '7.5', NULL),
('01a21bde-afc2-7468-a1d5-81270d0481df', '778378bf-98ea-a4ea-a0fd-d04111ce5272', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 627', '+4790000627', NULL, '18.5', NULL),
('01a21bde-afc2-74aa-b38a-341f3ff97db8', '2c1f67bb-a78f-9c5c-7310-b9a971403216', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 639', '+4790000639', NULL, '24.5', NULL),
('01a21bde-afc2-74b0-bd27-6f030d981941', '4be8aec9-2166-8b44-e298-b85fabd3422d', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 611', '+4790000611', 'person611@example.org', '10.5', NULL),
('01a21bde-afc2-74f9-9774-1713eefc60b2', 'c5b44e6f-3a4f-d41e-b839-c63ebbfc4676', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 616', '+4790000616', 'person616@example.org', '13', NULL),
('01a21bde-afc2-752c-ba93-10665543ce59', '8b2675fb-6229-c990-f6eb-a5c7370c1d29', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 628', '+4790000628', 'person628@example.org', '19', NULL),
('01a21bde-afc2-7567-a6e0-b17da5c92bdd', '7594de8c-bbc4-3c20-9033-8db85dfcff0b', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 644', '+4790000644', 'person644@example.org', '27', NULL),
('01a21bde-afc2-757b-924c-3a8290731c34', '44ccde3d-4923-98c6-4406-9b768ab8f2a6', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 648', '+4790000648', NULL, '29', NULL),
('01a21bde-afc2-75ad-b6b6-b68c5582c4fd', '491c6639-75ba-c730-4a7c-e2ce625e9225', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 643', '+4790000643', 'person643@example.org', '26.5', NULL),
('01a21bde-afc2-75d8-9062-a0fccf765b32', '131bf0b2-2aaf-6a0b-fe8c-348821c59d89', '22', '{22,22,NULL,23,NULL}', '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', '2025-03-01 15:40:00.123+00', '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 600', '+4790000600', NULL, '1000', NULL);
INSERT INTO pb_broadband_upgrade.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, name, phone, email, "currentSpeed", area) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-afc2-7636-ad3b-49afdf756002', 'ae24aed3-259d-041c-b3a8-5e08fe61ebda', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 655', '+4790000655', 'person655@example.org', '32.5', NULL),
('01a21bde-afc2-7665-8697-968efaf2c66f', 'ee6b8659-9283-5610-a430-156f8fa9a21c', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 626', '+4790000626', 'person626@example.org', '18', NULL),
('01a21bde-afc2-7684-ad85-924e19609762', '7ba0e9da-30c8-9a5c-8d32-b101a921e4da', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 654', '+4790000654', NULL, '32', NULL),
('01a21bde-afc2-76a4-9bc5-dd60c4859823', '63ba4674-cb0b-6189-9610-498224b49753', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 642', '+4790000642', NULL, '26', NULL),
('01a21bde-afc2-76b3-81b1-4913df0a326a', '47f78b9b-699b-aedb-d73c-1a29ad16aef2', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 618', '+4790000618', NULL, '14', NULL),
('01a21bde-afc2-770c-a2ba-58ce8644eaeb', '1f221bfc-78e2-38eb-735b-4720c8b1f320', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 635', '+4790000635', 'person635@example.org', '22.5', NULL),
('01a21bde-afc2-774b-80c2-f7a70405bcfd', 'e0535309-99e9-7053-ce5e-6bb3a3c8d717', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 625', '+4790000625', 'person625@example.org', '17.5', NULL),
('01a21bde-afc2-77a0-b6fe-3e6a10e7b55a', '2c66907b-6eec-94b0-b3c1-351bf820138a', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 646', '+4790000646', 'person646@example.org', '28', NULL),
('01a21bde-afc2-77d6-9238-d5781afb4b88', '93ad1f95-98bc-c8d4-344c-14a79e9001ec', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 615', '+4790000615', NULL, '12.5', NULL),
('01a21bde-afc2-77e3-81d7-379d4a61a766', 'f2aead2f-fc1c-debf-4e90-2836627ada10', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 602', '+4790000602', 'person602@example.org', '6', NULL),
('01a21bde-afc2-7848-9b8e-3717e2fc45b7', '759f7d16-cdd8-ac2d-bfd4-b4b6c0d0358f', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 653', '+4790000653', 'person653@example.org', '31.5', NULL),
('01a21bde-afc2-7933-b393-6b832c26924f', '726cdc39-a1f9-a263-0a6e-0c59b3848537', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 640', '+4790000640', 'person640@example.org', '25', NULL),
('01a21bde-afc2-7986-b495-e988f39b8d3c', '1f286528-a32c-b907-d0cf-884d8f7f6466', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 651', '+4790000651', NULL, '30.5', NULL),
('01a21bde-afc2-7a3f-ac45-907a974d7790', 'a7cb3564-89d7-dc2d-c44a-854159e63c83', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 652', '+4790000652', 'person652@example.org', '31', NULL),
('01a21bde-afc2-7b52-a431-d5965c9b7496', 'c2ae0f9a-9494-28a1-f201-d05c1f0a49de', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 631', '+4790000631', 'person631@example.org', '20.5', NULL),
('01a21bde-afc2-7b57-b2e2-ef89dc01d7eb', '7191d5b6-ca93-e4b7-ab94-fa8b84715022', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 624', '+4790000624', NULL, '17', NULL),
('01a21bde-afc2-7be0-b5d5-11ce8c850493', '1f22db97-edac-aa09-8beb-54e32c3433ab', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Siv Fjøs 603', '+4790000603', NULL, '6.5', NULL),
('01a21bde-afc2-7bed-a023-3af606c97aa2', '8f53ecef-2d7d-a4fe-4425-a96f392df206', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 614', '+4790000614', 'person614@example.org', '12', NULL),
('01a21bde-afc2-7c71-a25f-0ee220d387aa', '593ca58f-6242-70c6-a075-7c88c4df6790', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 645', '+4790000645', NULL, '27.5', NULL),
('01a21bde-afc2-7c87-9e9f-884084bc9f5e', '1a1ec41a-04e8-00ac-4a5e-0ab59a9b2f2f', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 650', '+4790000650', 'person650@example.org', '30', NULL),
('01a21bde-afc2-7d56-9bae-6f0081250db7', 'c91dcef1-8d69-ff1d-65df-0bc3b31bb27a', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 641', '+4790000641', 'person641@example.org', '25.5', NULL),
('01a21bde-afc2-7d80-a225-142c37bd51c0', '2e65cdc1-6c42-8e47-51d0-5a2730d1dfd0', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 633', '+4790000633', NULL, '21.5', NULL),
('01a21bde-afc2-7d9f-b0c2-75ef1255b576', 'e32dda67-9fe9-1549-1437-4ce6278be3b9', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 621', '+4790000621', NULL, '15.5', NULL),
('01a21bde-afc2-7dac-80a3-cc545c57e2ac', '3a96fb7b-46a8-42f6-d96a-212b3b90df27', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 632', '+4790000632', 'person632@example.org', '21', NULL),
('01a21bde-afc2-7dde-a0c3-f6f142ea6c37', '79da1d1f-7cda-24c7-592c-10231cc2900f', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 656', '+4790000656', 'person656@example.org', '33', NULL),
('01a21bde-afc2-7e03-b87e-d35a92b0e68d', 'e3d2e18b-18ac-6aee-0d22-8573815a077d', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 609', '+4790000609', NULL, '9.5', NULL),
('01a21bde-afc2-7e86-b732-c6d44b2b131e', 'c44c8f98-f512-956e-79b2-4bec86b3a171', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Åse Fjøs 608', '+4790000608', 'person608@example.org', '9', NULL),
('01a21bde-afc2-7f29-9fd7-306eb772cb18', '16b2f83e-abaa-e121-8c85-9ffe53bd7234', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 649', '+4790000649', 'person649@example.org', '29.5', NULL),
('01a21bde-afc2-7f4d-b96d-20de9bbe9a1f', '50ad17ff-955f-b696-670f-5ff263580590', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Kåre Fjøs 637', '+4790000637', 'person637@example.org', '23.5', NULL),
('01a21bde-afc2-7fba-9d03-c43264c01b5b', '6214fd5a-459e-42d9-6cf1-341a60bc62ea', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 634', '+4790000634', 'person634@example.org', '22', NULL),
('01a21bde-afc2-7fe6-921d-7b318e3983dd', '5516d6b9-6129-7dd0-8539-b70089623f0e', '22', NULL, '2025-02-25 10:00:00+00', '2025-02', NULL, '2025-03-01 15:30:00.123+00', NULL, '2085-03-01 15:30:00.123+00', NULL, 'Ørjan Fjøs 622', '+4790000622', 'person622@example.org', '16', NULL);
INSERT INTO pb_broadband_upgrade.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('46f84350-51c2-ce0d-2df3-bc0e66537b26', 'objected', '2025-03-01 10:30:00.123+00'),
('722dae06-96b0-e01b-0cf5-dbc553dd6f4b', 'erased', '2025-03-01 10:10:00.123+00'),
('726de02e-0b70-4bd1-0f4f-1d1fcac3c6ad', 'erased', '2025-03-01 10:40:00.123+00'),
('7be5c31a-0dd3-26f2-08fd-641a85eb7229', 'consent-withdrawn', '2025-03-01 15:50:00.123+00'),
('7c360bbd-f2af-e7a4-d060-adf100ae2eb7', 'erased', '2025-03-01 10:00:00.123+00'),
('963a0f4a-b359-2887-bc2d-b7bbb3e1273d', 'consent-withdrawn', '2025-03-01 10:20:00.123+00');
INSERT INTO pb_broadband_upgrade.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '313a99f4-673b-4b0c-979c-d57f22fcb526', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '124bd2cd-69e3-475f-a2b9-ccde525d80bf', NULL, NULL, '["name", "phone", "email", "distance", "currentSpeed"]', '{"version": 1}'),
('2', 'bfb7c21d-6905-4d1c-a70e-b5a1642766c3', '2025-03-01 08:20:00.123+00', 'imported', 'job:import', '60d4e244-82e5-485a-b31d-f25f5eb60352', NULL, 'crm', '["name", "phone", "email", "currentSpeed", "distance"]', '{"merged": 0, "refused": 0, "accepted": 100}'),
('3', 'ec023205-e846-4a43-9a4b-1c525f2e8f9a', '2025-03-01 08:20:00.123+00', 'imported', 'job:import', '60d4e244-82e5-485a-b31d-f25f5eb60352', NULL, 'crm', '["name", "phone", "email", "currentSpeed", "distance"]', '{"merged": 0, "refused": 0, "accepted": 100}'),
('4', 'a0dd6cb0-bcde-4de0-a51e-c9eab9cc65ab', '2025-03-01 08:30:00.123+00', 'imported', 'job:import', 'e307c786-469a-446b-a306-37accd6d514a', NULL, 'crm', '["name", "phone", "email", "currentSpeed", "distance"]', '{"merged": 30, "refused": 4, "accepted": 21}'),
('5', 'c97fb154-7643-4eee-89b1-6a108f4e76d1', '2025-03-01 08:30:00.123+00', 'refused', 'job:import', 'e307c786-469a-446b-a306-37accd6d514a', NULL, 'crm', NULL, '{"rows": 4, "evidence-invalid": 1, "evidence-missing": 1, "property Birthday__c": 1, "not-convertible phone": 1, "not-convertible currentSpeed": 1}'),
('6', 'a4b1b452-59cd-423c-8a95-89f62e2ccc31', '2025-03-01 08:40:00.123+00', 'added', 'agent:1', '72c2095c-47d3-465b-a2b2-dfc3a899bf18', NULL, 'web-form', '["name", "phone", "email"]', '{"accepted": 1}'),
('7', 'a0941763-8bbe-4367-8cd6-c61dc982c6aa', '2025-03-01 08:50:00.123+00', 'refused', 'system:application', 'f23d3b75-4264-4744-8871-31d73589df2d', NULL, 'web-form', NULL, '{"rows": 1, "evidence-invalid": 1}'),
('8', '495d3e3e-77fd-49fd-b762-3a1453c960c5', '2025-03-01 09:00:00.123+00', 'refused', 'system:application', 'a009a9a5-8f45-4ae3-8ce8-63155c63320c', NULL, 'web-form', NULL, '{"rows": 1, "undeclared-field": 1}'),
('9', '8a90249d-0f28-48d2-a804-848200a08700', '2025-03-01 09:10:00.123+00', 'added', 'system:application', '3d62cd5b-d4d0-4083-a707-494c0d89d132', NULL, 'web-form', '["name", "phone", "distance", "currentSpeed"]', '{"accepted": 1}'),
('10', 'd9032559-ed83-4c3b-8761-b0a8bea51d2a', '2025-03-01 09:20:00.123+00', 'imported', 'system:application', '68541210-23d4-4ea9-b6b9-a9db32d5470c', NULL, 'line-register', '["phone", "distance", "currentSpeed"]', '{"merged": 20, "refused": 1, "accepted": 0}'),
('11', '3d18c218-9668-41a1-aaab-482429b18e4e', '2025-03-01 09:20:00.123+00', 'refused', 'system:application', '68541210-23d4-4ea9-b6b9-a9db32d5470c', NULL, 'line-register', NULL, '{"rows": 1, "subject-not-held": 1}'),
('12', '49783913-14fa-476c-bbde-d466883e5332', '2025-03-01 09:30:00.123+00', 'read', 'agent:42', 'ad154fa3-51c4-4d98-a22f-a63671493a76', 'spring-2025', NULL, '["name", "phone", "currentSpeed"]', '{"people": 40}'),
('13', 'eae269fe-f172-447d-835f-4de10392a384', '2025-03-01 09:40:00.123+00', 'counted', 'agent:42', '371f60d5-1887-4089-bad5-8870f0764c48', 'spring-2025', NULL, '["currentSpeed"]', '{"people": 40}'),
('14', '50c302dd-b58d-4450-a16f-fdda955654c9', '2025-03-01 09:50:00.123+00', 'reported', 'agent:42', '9946d289-ee80-4167-ab22-06df444ba9c7', 'spring-2025', NULL, '["currentSpeed"]', '{"groups": 2, "suppressed": 2}'),
('15', '4b97e851-833b-4767-8677-1cbe4446938b', '2025-03-01 10:00:00.123+00', 'erased', 'dpo:7', '29519ceb-a9e2-4199-991f-2a2d5a6d6fe2', NULL, NULL, NULL, '{"people": 1}'),
('16', 'd5cede1f-61af-44de-97ca-8cfc5caf2f42', '2025-03-01 10:10:00.123+00', 'erased', 'dpo:7', 'b9a8e554-bf99-447b-867f-39bd7d8ba368', NULL, NULL, NULL, '{"people": 0}'),
('17', '6ae28e3e-9132-40c7-94e6-8fae69eaad1b', '2025-03-01 10:20:00.123+00', 'consent-withdrawn', 'dpo:7', 'a81ac897-c825-48a0-8723-a771722e3468', NULL, NULL, NULL, '{"people": 1}'),
('18', '271754ae-5ded-498b-8bd8-acf93bb35a4a', '2025-03-01 10:30:00.123+00', 'objected', 'dpo:7', '2a31ea0b-3892-4085-affe-ea884a5d8fbf', NULL, NULL, NULL, '{"people": 1}'),
('19', 'fd970bc8-db3c-4b34-b97b-48cf8b52479e', '2025-03-01 10:40:00.123+00', 'erased', 'dpo:7', '00ab5a18-3221-46ea-a9df-eb978c3ebb39', NULL, NULL, NULL, '{"people": 1}'),
('20', '91ee3018-970a-46ee-8d01-b19c2a529320', '2025-03-01 10:50:00.123+00', 'refused', 'system:application', '8a159a9d-8b75-4872-acf6-d114df6d6c7b', NULL, 'web-form', NULL, '{"rows": 1, "subject-suppressed": 1}'),
('21', '6db2c84e-66bf-4f4b-a5c6-2af0626e91ae', '2025-03-01 11:00:00.123+00', 'added', 'system:application', '21738f1f-7896-46ff-8fe1-4d9acd2d65fa', NULL, 'web-form', '["name", "phone", "email", "distance", "currentSpeed"]', '{"accepted": 1}'),
('22', '62e6c4b0-cb6b-4342-98ad-6b43829e0520', '2025-03-01 11:10:00.123+00', 'imported', 'job:import', 'a8dcef4a-d319-4855-a3c4-6b4a17b37a15', NULL, 'crm', '["name", "phone", "email", "currentSpeed", "distance"]', '{"merged": 1, "refused": 1, "accepted": 1}'),
('23', 'c7e57e04-99be-44e6-b82c-ec05ef17df60', '2025-03-01 11:10:00.123+00', 'refused', 'job:import', 'a8dcef4a-d319-4855-a3c4-6b4a17b37a15', NULL, 'crm', NULL, '{"rows": 1, "subject-suppressed": 1}'),
('24', '87e58d33-9673-4561-b8dd-407de232660c', '2025-03-01 11:20:00.123+00', 'restricted', 'dpo:7', 'f11db459-e278-46c0-8535-89fddd7634a3', NULL, NULL, NULL, '{"people": 1}'),
('25', '87fbc6bb-2b97-4db8-ac1c-93ff7518cd3a', '2025-03-01 11:30:00.123+00', 'restricted', 'dpo:7', 'e0a74fb3-5882-47ad-b3b2-dc60f15f9bd1', NULL, NULL, NULL, '{"people": 1}'),
('26', 'efb62b64-280f-4623-af31-5d02a221de46', '2025-03-01 11:40:00.123+00', 'unrestricted', 'dpo:7', 'b70561b8-6cdb-40c3-8b32-280af0d8b645', NULL, NULL, NULL, '{"people": 1}'),
('27', '6d1a5844-970b-4f30-8a93-e23ef7079a90', '2025-03-01 11:50:00.123+00', 'refused', 'system:application', '02d51d2f-5ca2-4ee5-9bfa-7bd96731d2e1', NULL, 'web-form', NULL, '{"rows": 1, "subject-restricted": 1}'),
('28', '7942089a-922f-45eb-ac05-cf2ea084eb2b', '2025-03-01 12:00:00.123+00', 'rectified', 'dpo:7', '503657eb-9272-4cb8-a69c-1dacbd3bc6fc', NULL, 'web-form', '["name"]', '{"people": 1}'),
('29', 'bd752971-81d6-41f9-9a42-3e5d50456847', '2025-03-01 12:10:00.123+00', 'rectified', 'dpo:7', '6ef88c34-33d7-4b17-aa17-78718a99c597', NULL, 'web-form', '["email", "currentSpeed"]', '{"people": 1}'),
('30', '15f1b0c8-d9d7-483a-ae5f-b698b6ccadf1', '2025-03-01 12:20:00.123+00', 'rectified', 'dpo:7', 'b5233b92-5c96-4670-b1d2-9944187ed763', NULL, 'web-form', '["name"]', '{"people": 0}'),
('31', 'ded27dae-c72e-4b25-982d-0271322b5ce6', '2025-03-01 12:30:00.123+00', 'rectified', 'dpo:7', '0099e74f-535e-4e02-a73d-8a756f752cb4', NULL, 'web-form', '["email", "currentSpeed"]', '{"people": 1}'),
('32', '3a035d4d-b4c6-43d1-9080-7835719db33c', '2025-03-01 12:40:00.123+00', 'accessed', 'dpo:7', 'fc4e70d7-1cf1-45b7-926a-a594321b30c9', NULL, NULL, NULL, '{"people": 1}'),
('33', '70b65f71-9eca-470c-a4a8-9e926f9df419', '2025-03-01 12:50:00.123+00', 'exported', 'dpo:7', 'fdfff66d-1c4d-446e-9334-a228db070f02', NULL, NULL, NULL, '{"people": 1}'),
('34', '5a455b6f-f766-41a5-9e46-5b8836c08b6c', '2025-03-01 13:00:00.123+00', 'accessed', 'dpo:7', '95697645-90c1-40ee-ab86-af0ffd4b2896', NULL, NULL, NULL, '{"people": 0}'),
('35', '8153c4e1-750b-431b-8f8d-4dd06ac6c886', '2025-03-01 13:10:00.123+00', 'exported', 'dpo:7', '96b53a35-d5b7-4ae9-b1e0-cfdfa70b617a', NULL, NULL, NULL, '{"people": 0}'),
('36', 'ffd9ff52-758d-4717-96df-ad5c0e111a09', '2025-03-01 13:20:00.123+00', 'restricted', 'dpo:7', '82481ed8-a1a7-4d50-8648-581ddd363b92', NULL, NULL, NULL, '{"people": 1}'),
('37', '6086b883-c45b-4cd6-9d61-28e0aa5cc9d4', '2025-03-01 13:20:00.123+00', 'notification-failed', 'system:application', '8eea18bb-6422-4e78-b813-3f79edc9dd46', NULL, NULL, NULL, '{"events": 1}'),
('38', '1501ca34-4a0e-4cfe-b765-7dccec2f0f41', '2025-03-01 13:30:00.123+00', 'evolved', 'dpo:7', '28873701-3046-4f66-bd22-3be577fe497d', NULL, NULL, '["area"]', '{"version": 2, "field-added": 1}'),
('39', '64905fea-ea6c-40d1-9da2-64f1ee5e0d5d', '2025-03-01 13:50:00.123+00', 'added', 'system:application', '25ea309c-a444-4d03-a75c-52c6b4f37b35', NULL, 'web-form', '["name", "phone", "area"]', '{"merged": 1}'),
('40', 'd1775c17-2c07-4ef9-b33c-9bc313346159', '2025-03-01 14:00:00.123+00', 'added', 'system:application', '8d56f2f9-267c-4cab-b029-2faf2bf631c9', NULL, 'web-form', '["name", "phone", "area"]', '{"accepted": 1}'),
('41', 'f070a525-c236-47bc-b0db-8176115418f1', '2025-03-01 14:10:00.123+00', 'added', 'system:application', '19bf0c95-e5df-49c8-bb3e-aaeb7a58039e', NULL, 'web-form', '["name", "phone"]', '{"merged": 1}'),
('42', 'f5761265-4700-4e60-8007-26bc7fa23089', '2025-03-01 14:20:00.123+00', 'added', 'system:application', '04355649-5f91-4506-a28a-8028c822fdd3', NULL, 'web-form', '["name", "phone"]', '{"merged": 1}'),
('43', '29661e9c-c346-4468-a734-109ed3da57f3', '2025-03-01 14:30:00.123+00', 'evolved', 'dpo:7', '3748b3c7-7feb-454f-a1e0-d820e00652ba', NULL, NULL, '["distance"]', '{"basis": 1, "version": 3, "field-removed": 1}'),
('44', '0f1a363d-4f35-424d-a818-eed4099c97d5', '2025-03-01 14:50:00.123+00', 'added', 'system:application', 'f3c5e87a-929f-44a8-8221-71dfac9748df', NULL, 'web-form', '["name", "phone"]', '{"merged": 1}'),
('45', '7383861d-cfbb-4498-954d-aa7b29633ad6', '2025-03-01 15:00:00.123+00', 'added', 'system:application', '2f259802-4485-44df-9b86-054d71048408', NULL, 'web-form', '["name", "phone"]', '{"merged": 1}'),
('46', '1303af02-610a-4e2c-9e23-5a60a60451e7', '2025-03-01 15:10:00.123+00', 'added', 'system:application', 'cdd745e4-0357-4f89-8f1d-a9d923a1e233', NULL, 'web-form', '["name", "phone", "area"]', '{"merged": 1}'),
('47', '1254146a-45cc-4e98-95c3-48bbbee2baac', '2025-03-01 15:20:00.123+00', 'defined', 'system:application', '3ab0636d-ae7c-46d1-87d9-2cf71d9d73f8', NULL, NULL, '["name", "phone", "email", "currentSpeed", "area"]', '{"version": 4}'),
('48', '7a99cdf8-bbb2-4594-94b0-24e2f1831b38', '2025-03-01 15:30:00.123+00', 'imported', 'job:import', '9c81db2b-eb2d-4674-a091-ade85221a1ae', NULL, 'crm', '["name", "phone", "email", "currentSpeed"]', '{"merged": 0, "refused": 0, "accepted": 60}'),
('49', '866a2958-7cf9-40ea-bceb-91c311fdb2a3', '2025-03-01 15:40:00.123+00', 'imported', 'system:application', 'f6959dd6-cb94-4219-8e41-1b226cb55714', NULL, 'line-register', '["phone", "currentSpeed"]', '{"merged": 1, "refused": 0, "accepted": 0}'),
('50', '358556a6-dbe5-4509-8fd5-f942843c4a88', '2025-03-01 15:50:00.123+00', 'consent-withdrawn', 'dpo:7', 'e0847617-7ca5-4370-b49d-3b762a9866bb', NULL, NULL, NULL, '{"people": 1}');
INSERT INTO pb_broadband_upgrade.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('51', '510b46b6-7035-4d85-835e-d0c1b3442b6f', '2025-03-01 16:00:00.123+00', 'read', 'agent:42', '5d9f752a-1e76-40b8-990a-10be748272bb', 'spring-2025', NULL, '["name", "phone", "currentSpeed"]', '{"people": 279}'),
('52', 'ae93691b-9830-463a-a457-aaef14939978', '2025-03-01 16:10:00.123+00', 'counted', 'agent:42', '8dc8ef96-aea1-4b40-a469-1d474c5cec9a', 'spring-2025', NULL, '[]', '{"people": 279}');
SELECT pg_catalog.setval('pb_broadband_upgrade.trail_position_seq', 52, true);
RESET ROLE;

CREATE SCHEMA pb_every_kind AUTHORIZATION purposebound_owner_c78afb49;
SET ROLE purposebound_owner_c78afb49;
GRANT USAGE ON SCHEMA pb_every_kind TO pb_every_kind_c78afb49;
CREATE TABLE pb_every_kind.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_every_kind.definition TO pb_every_kind_c78afb49;
CREATE TABLE pb_every_kind.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_every_kind.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_every_kind.evidence TO pb_every_kind_c78afb49;
CREATE TABLE pb_every_kind.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_every_kind.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_every_kind.intakes TO pb_every_kind_c78afb49;
GRANT INSERT (source, at) ON pb_every_kind.intakes TO pb_every_kind_c78afb49;
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
  "json" jsonb,
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_every_kind.records TO pb_every_kind_c78afb49;
CREATE TABLE pb_every_kind.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_every_kind.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_every_kind.retired_keys TO pb_every_kind_c78afb49;
CREATE TABLE pb_every_kind.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_every_kind.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_every_kind.suppressions TO pb_every_kind_c78afb49;
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
GRANT SELECT ON pb_every_kind.trail TO pb_every_kind_c78afb49;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_every_kind.trail TO pb_every_kind_c78afb49;
INSERT INTO pb_every_kind.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('1', '1', 'false');
INSERT INTO pb_every_kind.evidence (_subject, at, wording, reference, intake) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-b1e7-7b04-a1de-0960409cd1e9', '2024-06-01 10:00:00+00', '', 'K-3', '5'),
('01a21bde-b209-7d98-b38a-f72aa530eec8', '2025-01-01 00:00:00+00', '', 'C-10b', '8'),
('01a21bde-b209-7d98-b38a-f72aa530eec8', '2025-01-02 00:00:00+00', '', 'C-10c', '8');
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
INSERT INTO pb_every_kind.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, reference, branch, text, number, "boolean", date, "bigint", "json", "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", tags, note, amount, nested, nothing, plan, "order", "fullName", fullname, born) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-b1d8-72e7-9c85-d950adb7ec8b', '6dfbdf43-1674-88ec-297b-a4780fa607e4', '1', NULL, '2020-02-29 00:00:00+00', NULL, 'K-1/2025', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, E'O''Brien \\ "ÆØÅ"', '-7', E'line
break	tab  separator 😀 ''quote'' \\N $$ -- ; %s    � end', '1.7976931348623157e+308', 'false', '0001-01-01 00:00:00+00', '-10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007', '{"$$tag": {"$bigint": "10000000000000000000000000000000000000000"}, "since": {"$date": "1969-12-31T23:59:59.999Z"}, "street": ""}', '', '5e-324', 'true', '9999-12-31 23:59:59.999+00', '0', '["$date", 0.1, "", -0.0000001]', 'Ordre 12 er levert', '-0.1', '{"deep": [true, false]}', 'something', 'plus', 'select', 'A', 'b', '1980'),
('01a21bde-b1dd-74d8-bdee-be26ca05dc5a', '3f07267e-bd2a-18b4-9953-3994f141e8f1', '2', '{2,2,2,2,2,2,2,2,NULL,NULL,NULL,NULL,NULL,NULL,2,2,2,NULL,0,NULL,NULL,NULL,NULL}', NULL, NULL, NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'REF-Æ-1', '1', 'plain 1', '0.14285714285714285', 'false', '2000-01-02 00:00:00+00', '1000000000000000000000000000000', '{"street": "Gate 1"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b1e1-7fdf-8b93-daab77a8474e', 'faf659d9-e103-f618-cf37-3befcd45f040', '3', '{3,3,3,3,3,3,3,3,NULL,NULL,NULL,NULL,NULL,NULL,3,3,3,3,3,NULL,NULL,NULL,NULL}', '2025-03-01 08:40:00.123+00', NULL, 'K-2', '2025-03-01 08:40:00.123+00', NULL, '2085-03-01 08:40:00.123+00', NULL, 'REF-Æ-2', '2', 'plain 2', '0.2857142857142857', 'true', '2000-01-03 00:00:00+00', '2000000000000000000000000000000', '{"street": "Gate 2"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b1e7-7b04-a1de-0960409cd1e9', 'd0a87238-3f77-e609-51f1-ce4d72cd3a03', '4', '{6,6,6,6,6,6,6,6,6,NULL,NULL,NULL,NULL,NULL,6,6,6,NULL,0,NULL,NULL,NULL,NULL}', '2024-01-01 00:00:00.001+00', NULL, NULL, '2025-03-01 08:50:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', NULL, 'REF-Æ-3', '0', 'plain 3', '0.42857142857142855', 'false', '2000-01-04 00:00:00+00', '3000000000000000000000000000000', '{"street": "Gate 3"}', 'kept', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-702b-9e86-5a04afc6ff3e', '0cbac1d0-15bd-0b88-7dcb-17f2b956b46e', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-13', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', '2025-03-01 10:10:00.123+00', 'REF-Æ-13', '1', 'plain 13', '1.8571428571428572', 'false', '2000-01-14 00:00:00+00', '13000000000000000000000000000000', '{"street": "Gate 13"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7043-8cf2-7456d4c7b121', 'e2a37272-f58a-beb2-2d64-e28e9e224a31', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2023-07-15 00:00:00+00', NULL, 'C-78', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-78', '0', 'plain 78', '11.142857142857142', 'true', '2000-03-19 00:00:00+00', '78000000000000000000000000000000', '{"street": "Gate 78"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-b209-70a2-9936-f650c39876c1', 'd6014162-5f66-f40e-d80d-5dc202dc9c13', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-17', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-17', '2', 'plain 17', '2.4285714285714284', 'false', '2000-01-18 00:00:00+00', '17000000000000000000000000000000', '{"street": "Gate 17"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-70d8-b109-f142eaa29d9d', '77187430-05cc-a365-f468-f9efda62c7a1', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-47', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-47', '2', 'plain 47', '6.714285714285714', 'false', '2000-02-17 00:00:00+00', '47000000000000000000000000000000', '{"street": "Gate 47"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7188-ab68-9123e9f092ae', 'ff8a68c8-b4d6-2681-ab39-713215a67e2f', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-05-15 00:00:00+00', NULL, 'C-22', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-22', '1', 'plain 22', '3.142857142857143', 'true', '2000-01-23 00:00:00+00', '22000000000000000000000000000000', '{"street": "Gate 22"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-71e1-aedc-4ec7cee8971c', 'd9e25fef-9c59-7487-3c4c-6a24e5fb3c83', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-61', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-61', '1', 'plain 61', '8.714285714285714', 'false', '2000-03-02 00:00:00+00', '61000000000000000000000000000000', '{"street": "Gate 61"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-71e3-9909-e6a5667d7581', 'e3ab46dd-e113-04df-a5e9-7687718587cd', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-06-15 00:00:00+00', NULL, 'C-68', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-68', '2', 'plain 68', '9.714285714285714', 'true', '2000-03-09 00:00:00+00', '68000000000000000000000000000000', '{"street": "Gate 68"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-724e-b1fd-418e5c250fac', '2568ffba-0d9e-5e3d-40de-4db191bedd27', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-01-15 00:00:00+00', NULL, 'C-36', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-36', '0', 'plain 36', '5.142857142857143', 'true', '2000-02-06 00:00:00+00', '36000000000000000000000000000000', '{"street": "Gate 36"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-727e-ba05-64dd58181c06', '0a1c337f-1f2a-8c4d-851e-c41afe68aa8f', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-02-15 00:00:00+00', NULL, 'C-64', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-64', '1', 'plain 64', '9.142857142857142', 'true', '2000-03-05 00:00:00+00', '64000000000000000000000000000000', '{"street": "Gate 64"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-729f-87ff-53298b68e903', '419b6eac-4c43-f74e-31d7-0d100f9b64cb', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-09-15 00:00:00+00', NULL, 'C-62', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-62', '2', 'plain 62', '8.857142857142858', 'true', '2000-03-03 00:00:00+00', '62000000000000000000000000000000', '{"street": "Gate 62"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-72dc-9f3c-29ba51d4f47c', '6d98891f-f75f-5283-c13f-0729ffab0856', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-09-15 00:00:00+00', NULL, 'C-44', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-44', '2', 'plain 44', '6.285714285714286', 'true', '2000-02-14 00:00:00+00', '44000000000000000000000000000000', '{"street": "Gate 44"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-730d-9dff-4e90e221e6f7', 'a0fcb58b-0f49-92ba-9d61-0891ac8db0e0', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-03-15 00:00:00+00', NULL, 'C-56', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-56', '2', 'plain 56', '8', 'true', '2000-02-26 00:00:00+00', '56000000000000000000000000000000', '{"street": "Gate 56"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-730f-ba99-c28794187ab5', 'cf7f2537-19cf-43dd-7f9b-a627339e3209', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-43', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-43', '1', 'plain 43', '6.142857142857143', 'false', '2000-02-13 00:00:00+00', '43000000000000000000000000000000', '{"street": "Gate 43"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7314-b6a6-187612dae82b', '451bc98d-5463-dcf3-2e1d-d580bd0aebf2', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-02-15 00:00:00+00', NULL, 'C-46', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-46', '1', 'plain 46', '6.571428571428571', 'true', '2000-02-16 00:00:00+00', '46000000000000000000000000000000', '{"street": "Gate 46"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7324-8e45-ff8317e6c456', 'd59b2053-8238-40c4-bfb1-71b6b0f768df', '7', '{7,7,9,7,7,7,7,7,NULL,NULL,NULL,NULL,9,NULL,7,9,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-04-15 00:00:00+00', NULL, 'C-12', '2025-03-01 09:20:00.123+00', '2025-03-01 09:40:00.123+00', '2085-03-01 09:40:00.123+00', NULL, 'REF-Æ-12', '0', 'corrected', '1.7142857142857142', 'true', '2000-01-13 00:00:00+00', '12000000000000000000000000000000', '{"street": "Gate 12"}', NULL, NULL, NULL, NULL, '12', NULL, NULL, '1', NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7337-9b1d-2e6ef4dde604', '43df20fe-a10b-0729-75c3-d86718f7224c', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-29', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-29', '2', 'plain 29', '4.142857142857143', 'false', '2000-01-30 00:00:00+00', '29000000000000000000000000000000', '{"street": "Gate 29"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-73c4-8f73-d7479c38e1e6', '248f6471-4c43-2570-1bd6-5a7edadbecbd', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-55', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-55', '1', 'plain 55', '7.857142857142857', 'false', '2000-02-25 00:00:00+00', '55000000000000000000000000000000', '{"street": "Gate 55"}', NULL, NULL, 'false', '1955-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-73c6-880a-914d9e7d6674', 'c50f0084-c3b0-cf92-df88-02b7d20782f2', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-03-15 00:00:00+00', NULL, 'C-20', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-20', '2', 'plain 20', '2.857142857142857', 'true', '2000-01-21 00:00:00+00', '20000000000000000000000000000000', '{"street": "Gate 20"}', NULL, NULL, 'true', '1920-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-73f1-9b05-b5df6fad9591', 'a2634ac8-98c4-0a34-b76e-d04a2d2980ae', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-35', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-35', '2', 'plain 35', '5', 'false', '2000-02-05 00:00:00+00', '35000000000000000000000000000000', '{"street": "Gate 35"}', NULL, NULL, 'false', '1935-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-740e-acd3-be571a0db1f2', 'af27b059-c800-6b3c-8559-32f6d9b980f2', '7', '{7,7,7,7,7,7,7,10,NULL,NULL,7,10,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-15', '2025-03-01 09:20:00.123+00', '2025-03-01 09:50:00.123+00', '2085-03-01 09:50:00.123+00', NULL, 'REF-Æ-15', '0', 'plain 15', '2.142857142857143', 'false', '2000-01-16 00:00:00+00', '15000000000000000000000000000000', '{"$$tag": {"$bigint": "1"}, "street": "Ny gate"}', NULL, NULL, 'false', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7455-bd02-9037719de4d4', '923836e4-e3e5-cf71-02d0-0340a8fa12ae', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-04-15 00:00:00+00', NULL, 'C-48', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-48', '0', 'plain 48', '6.857142857142857', 'true', '2000-02-18 00:00:00+00', '48000000000000000000000000000000', '{"street": "Gate 48"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-745f-978e-7bbd401add3a', '14177694-a4ed-4c98-1cec-5ecf94754a6a', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-07-15 00:00:00+00', NULL, 'C-24', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-24', '0', 'plain 24', '3.4285714285714284', 'true', '2000-01-25 00:00:00+00', '24000000000000000000000000000000', '{"street": "Gate 24"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-747b-8b7b-23dd7d813231', 'f022e90d-db7c-17ef-4a59-1cb2c81ffd2f', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-19', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-19', '1', 'plain 19', '2.7142857142857144', 'false', '2000-01-20 00:00:00+00', '19000000000000000000000000000000', '{"street": "Gate 19"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7554-bfa8-9130055ba1d5', '41c25291-0eba-69b9-f586-2a940c544e63', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-73', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-73', '1', 'plain 73', '10.428571428571429', 'false', '2000-03-14 00:00:00+00', '73000000000000000000000000000000', '{"street": "Gate 73"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-b209-7577-873a-b8500d984fb9', '3d04396a-e994-ec35-89d4-0755a6a239d7', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-08-15 00:00:00+00', NULL, 'C-34', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-34', '1', 'plain 34', '4.857142857142857', 'true', '2000-02-04 00:00:00+00', '34000000000000000000000000000000', '{"street": "Gate 34"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7590-b495-285d3c2fd571', '10205043-469b-cc09-6947-7cac749f0b0a', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-45', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-45', '0', 'plain 45', '6.428571428571429', 'false', '2000-02-15 00:00:00+00', '45000000000000000000000000000000', '{"street": "Gate 45"}', NULL, NULL, 'false', '1945-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-75d3-bc6a-1b4154c10c6e', 'a0820e67-1522-a28a-a17a-e7abf8a07b87', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-06-15 00:00:00+00', NULL, 'C-32', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-32', '2', 'plain 32', '4.571428571428571', 'true', '2000-02-02 00:00:00+00', '32000000000000000000000000000000', '{"street": "Gate 32"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7648-91ab-729f92a3fa14', 'c85fab6c-7b6b-f8b5-df72-d8a7bab57019', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-07-15 00:00:00+00', NULL, 'C-60', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-60', '0', 'plain 60', '8.571428571428571', 'true', '2000-03-01 00:00:00+00', '60000000000000000000000000000000', '{"street": "Gate 60"}', NULL, NULL, 'true', '1960-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7692-8ecb-2c731ad1cc0e', 'b30e4404-dd51-22dc-b603-7759b16accb4', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2023-05-15 00:00:00+00', NULL, 'C-76', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-76', '1', 'plain 76', '10.857142857142858', 'true', '2000-03-17 00:00:00+00', '76000000000000000000000000000000', '{"street": "Gate 76"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-b209-76c9-9895-6a6557ab1875', '310b6d6d-d1cc-37c3-2fb8-032a88170ee4', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-05-15 00:00:00+00', NULL, 'C-58', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-58', '1', 'plain 58', '8.285714285714286', 'true', '2000-02-28 00:00:00+00', '58000000000000000000000000000000', '{"street": "Gate 58"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-77ab-95ad-95172054db4e', 'af468f90-88f5-602f-9873-cac8651a99e8', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-71', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-71', '2', 'plain 71', '10.142857142857142', 'false', '2000-03-12 00:00:00+00', '71000000000000000000000000000000', '{"street": "Gate 71"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-b209-77d2-9a34-2fe657e7d753', '00c41b5b-30a7-5edd-bcdf-3abb4865b18a', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-21', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-21', '0', 'plain 21', '3', 'false', '2000-01-22 00:00:00+00', '21000000000000000000000000000000', '{"street": "Gate 21"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7817-957a-2a9b8ce3a8ea', '4436220c-2345-fa66-6776-8048bb24a0f3', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-11', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-11', '2', 'plain 11', '1.5714285714285714', 'false', '2000-01-12 00:00:00+00', '11000000000000000000000000000000', '{"street": "Gate 11"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7831-9aad-754149000f13', '4327fe15-4b33-7a19-c7ed-a77aeaa4deb4', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2023-03-15 00:00:00+00', NULL, 'C-74', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-74', '2', 'plain 74', '10.571428571428571', 'true', '2000-03-15 00:00:00+00', '74000000000000000000000000000000', '{"street": "Gate 74"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-b209-786a-a5b9-21be053bc0e7', '6493acfd-f26a-d41a-a22c-5e24e5515980', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-41', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-41', '2', 'plain 41', '5.857142857142857', 'false', '2000-02-11 00:00:00+00', '41000000000000000000000000000000', '{"street": "Gate 41"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-78a9-8328-f5664af7cac8', 'df43dd2c-9fee-9b72-bfd3-2a57d4ad799a', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-27', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-27', '0', 'plain 27', '3.857142857142857', 'false', '2000-01-28 00:00:00+00', '27000000000000000000000000000000', '{"street": "Gate 27"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-78bb-9941-cca1b9ae6328', 'ce76bade-bfa6-2931-5e2a-ca1ad1050a2d', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-33', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-33', '0', 'plain 33', '4.714285714285714', 'false', '2000-02-03 00:00:00+00', '33000000000000000000000000000000', '{"street": "Gate 33"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-78e6-85a1-08a6e56fed92', 'acf064f1-c3e9-2eb7-3708-8234c75dd736', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-39', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-39', '0', 'plain 39', '5.571428571428571', 'false', '2000-02-09 00:00:00+00', '39000000000000000000000000000000', '{"street": "Gate 39"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-790a-adf5-35609211ecf1', '51fe220d-c642-9fd5-71b1-d47dcbfde3c0', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2023-08-15 00:00:00+00', NULL, 'C-70', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-70', '1', 'plain 70', '10', 'true', '2000-03-11 00:00:00+00', '70000000000000000000000000000000', '{"street": "Gate 70"}', NULL, NULL, 'true', '1970-06-05 00:00:00+00', NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-b209-7919-b3ab-60e68300a93d', '86ea0f80-adf8-296c-303d-b167d1b017c1', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2023-01-15 00:00:00+00', NULL, 'C-72', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-72', '0', 'plain 72', '10.285714285714286', 'true', '2000-03-13 00:00:00+00', '72000000000000000000000000000000', '{"street": "Gate 72"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-b209-793c-af6f-53f510d996a8', 'bdae3f0c-98f8-cecb-7e4b-c744aa8e80ac', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-75', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-75', '0', 'plain 75', '10.714285714285714', 'false', '2000-03-16 00:00:00+00', '75000000000000000000000000000000', '{"street": "Gate 75"}', NULL, NULL, 'false', '1975-06-05 00:00:00+00', NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-b209-7976-9858-9ceb7a2c900b', '2fbca0a2-b02d-1342-233e-7e2830e62f1a', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-63', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-63', '0', 'plain 63', '9', 'false', '2000-03-04 00:00:00+00', '63000000000000000000000000000000', '{"street": "Gate 63"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-79a0-a10e-5e9291ddef47', '37f7b0f8-058b-396c-f412-08de1515f1f8', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-02-15 00:00:00+00', NULL, 'C-28', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-28', '1', 'plain 28', '4', 'true', '2000-01-29 00:00:00+00', '28000000000000000000000000000000', '{"street": "Gate 28"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-79d9-a92f-3c04de254adb', 'ee9fa1bd-80a4-1ee1-199a-1f7d2676bd55', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-49', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-49', '1', 'plain 49', '7', 'false', '2000-02-19 00:00:00+00', '49000000000000000000000000000000', '{"street": "Gate 49"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-79e0-a0aa-48211bd1a03b', 'c49a0fc6-6c21-a072-fcbd-6d5baaf75689', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-04-15 00:00:00+00', NULL, 'C-30', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-30', '0', 'plain 30', '4.285714285714286', 'true', '2000-01-31 00:00:00+00', '30000000000000000000000000000000', '{"street": "Gate 30"}', NULL, NULL, 'true', '1930-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7a1d-9bf6-f438bc95ef1f', '96b26e53-fde0-10af-dc8f-295518b27209', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-25', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-25', '1', 'plain 25', '3.5714285714285716', 'false', '2000-01-26 00:00:00+00', '25000000000000000000000000000000', '{"street": "Gate 25"}', NULL, NULL, 'false', '1925-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL);
INSERT INTO pb_every_kind.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, reference, branch, text, number, "boolean", date, "bigint", "json", "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", tags, note, amount, nested, nothing, plan, "order", "fullName", fullname, born) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-b209-7a43-9afd-8aa7fb5d6a9e', '8936667f-d2f7-6491-806f-e09508c3e46d', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-03-15 00:00:00+00', NULL, 'C-38', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-38', '2', 'plain 38', '5.428571428571429', 'true', '2000-02-08 00:00:00+00', '38000000000000000000000000000000', '{"street": "Gate 38"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7a56-aa78-2da524ebae1b', '3be57888-423a-1e6e-09fb-62d0220f874c', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-05-15 00:00:00+00', NULL, 'C-40', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-40', '1', 'plain 40', '5.714285714285714', 'true', '2000-02-10 00:00:00+00', '40000000000000000000000000000000', '{"street": "Gate 40"}', NULL, NULL, 'true', '1940-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7a98-b673-cb0500cc2897', 'ea785bf4-8c38-fc00-7d23-8a7277e8ec37', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-08-15 00:00:00+00', NULL, 'C-16', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-16', '1', 'plain 16', '2.2857142857142856', 'true', '2000-01-17 00:00:00+00', '16000000000000000000000000000000', '{"street": "Gate 16"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7afa-ad3b-ef9d374cd7df', 'ae4657f3-2219-373e-b825-c0ff96f5a388', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-04-15 00:00:00+00', NULL, 'C-66', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-66', '0', 'plain 66', '9.428571428571429', 'true', '2000-03-07 00:00:00+00', '66000000000000000000000000000000', '{"street": "Gate 66"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7c0a-a6a4-287c4f36763b', 'bfc53686-bbe8-d7b6-a4fa-867af2fd9f9d', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-53', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-53', '2', 'plain 53', '7.571428571428571', 'false', '2000-02-23 00:00:00+00', '53000000000000000000000000000000', '{"street": "Gate 53"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7c30-ae1e-8a47fd75c0df', 'f6216321-4a82-d621-95b6-d676ac961023', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-67', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-67', '1', 'plain 67', '9.571428571428571', 'false', '2000-03-08 00:00:00+00', '67000000000000000000000000000000', '{"street": "Gate 67"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7cdd-b545-f7d16837fcd4', 'ccee56e6-0f4f-c0c2-ba3c-ec1ffe8480fd', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-51', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-51', '0', 'plain 51', '7.285714285714286', 'false', '2000-02-21 00:00:00+00', '51000000000000000000000000000000', '{"street": "Gate 51"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7cff-8dc5-04465a7bba0c', '99fb2b23-9865-fea6-0796-8e8f83c169ab', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-77', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-77', '2', 'plain 77', '11', 'false', '2000-03-18 00:00:00+00', '77000000000000000000000000000000', '{"street": "Gate 77"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-b209-7d33-b09b-cd60be4bcb8c', 'c81fa57a-c58f-63ef-ef3b-1bd2337341bf', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-23', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-23', '2', 'plain 23', '3.2857142857142856', 'false', '2000-01-24 00:00:00+00', '23000000000000000000000000000000', '{"street": "Gate 23"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7d70-bb58-d7f05944a5be', '4736ecaa-c6a3-a01b-ae41-3e34e564613d', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-59', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-59', '2', 'plain 59', '8.428571428571429', 'false', '2000-02-29 00:00:00+00', '59000000000000000000000000000000', '{"street": "Gate 59"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7d98-b38a-f72aa530eec8', '36650e2c-ca86-e47a-e010-5b863167f928', '7', '{8,8,8,8,8,8,8,8,NULL,NULL,7,7,NULL,NULL,8,8,8,NULL,8,8,NULL,NULL,NULL}', '2023-02-15 00:00:00+00', NULL, 'C-10', '2025-03-01 09:20:00.123+00', '2025-03-01 09:30:00.123+00', '2085-03-01 09:30:00.123+00', NULL, 'REF-Æ-10', '1', 'plain 10', '1.4285714285714286', 'true', '2000-01-11 00:00:00+00', '10000000000000000000000000000000', '{"street": "Gate 10"}', NULL, NULL, 'true', '1910-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'plus', 'second', NULL, NULL, NULL),
('01a21bde-b209-7db2-86e8-b0de2d2a3fec', '6df0073c-e35d-b22c-62b5-7834b98ba3f4', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-08-15 00:00:00+00', NULL, 'C-52', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-52', '1', 'plain 52', '7.428571428571429', 'true', '2000-02-22 00:00:00+00', '52000000000000000000000000000000', '{"street": "Gate 52"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7e11-a334-5b6a9ca02959', '4b2b461b-4455-dd04-1b65-786af9b89d72', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-65', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-65', '2', 'plain 65', '9.285714285714286', 'false', '2000-03-06 00:00:00+00', '65000000000000000000000000000000', '{"street": "Gate 65"}', NULL, NULL, 'false', '1965-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7e1d-8195-2061479971ff', 'd46e8e73-a033-104b-7a75-9129e08ac391', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-37', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-37', '1', 'plain 37', '5.285714285714286', 'false', '2000-02-07 00:00:00+00', '37000000000000000000000000000000', '{"street": "Gate 37"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7e31-8680-ff5f6053b614', '1c35337c-a310-ca15-72e9-14a6b2c29f93', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-31', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-31', '1', 'plain 31', '4.428571428571429', 'false', '2000-02-01 00:00:00+00', '31000000000000000000000000000000', '{"street": "Gate 31"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7ef8-8349-1a6b263e623f', 'fd22ea20-8abc-0078-f308-ac11f7d854f0', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,7,7,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-06-15 00:00:00+00', NULL, 'C-50', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-50', '2', 'plain 50', '7.142857142857143', 'true', '2000-02-20 00:00:00+00', '50000000000000000000000000000000', '{"street": "Gate 50"}', NULL, NULL, 'true', '1950-06-05 00:00:00+00', NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7f11-a642-8a87b3b89785', 'fc4dcf7f-b660-9e0a-581e-bbb91810bb54', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-01-15 00:00:00+00', NULL, 'C-54', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-54', '0', 'plain 54', '7.714285714285714', 'true', '2000-02-24 00:00:00+00', '54000000000000000000000000000000', '{"street": "Gate 54"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7f47-b0d8-ac11c1f87383', '2269a4af-26f5-17d7-a1a0-bf4854698664', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-01-15 00:00:00+00', NULL, 'C-18', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-18', '0', 'plain 18', '2.5714285714285716', 'true', '2000-01-19 00:00:00+00', '18000000000000000000000000000000', '{"street": "Gate 18"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7f63-bfef-bd2b23ee822e', '6f8ce227-4104-8013-99ec-0b5273a229b8', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-69', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-69', '0', 'plain 69', '9.857142857142858', 'false', '2000-03-10 00:00:00+00', '69000000000000000000000000000000', '{"street": "Gate 69"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7f9b-bdb6-35b2849a1488', 'c2150eb6-3e42-3cd3-6d36-f0fe898ff772', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-07-15 00:00:00+00', NULL, 'C-42', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-42', '0', 'plain 42', '6', 'true', '2000-02-12 00:00:00+00', '42000000000000000000000000000000', '{"street": "Gate 42"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7faf-899e-0e50865a4b33', '400e18f4-84e8-6305-7c96-4b1a1a4038fc', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2023-09-15 00:00:00+00', NULL, 'C-26', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-26', '2', 'plain 26', '3.7142857142857144', 'true', '2000-01-27 00:00:00+00', '26000000000000000000000000000000', '{"street": "Gate 26"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL),
('01a21bde-b209-7fbd-b297-802a14d19d40', '81ed874c-0d73-4f72-1274-51973d7e4521', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,11,7,7,NULL,11,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-79', '2025-03-01 09:20:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'REF-Æ-79', '1', 'plain 79', '11.285714285714286', 'false', '2000-03-20 00:00:00+00', '79000000000000000000000000000000', '{"street": "Gate 79"}', NULL, NULL, NULL, NULL, NULL, NULL, 'Over ti', NULL, NULL, NULL, 'plus', NULL, NULL, NULL, NULL),
('01a21bde-b209-7fcb-9b65-9b81d423eb2b', 'a0eb5781-063a-0df8-c21a-7c94ccee1042', '7', '{7,7,7,7,7,7,7,7,NULL,NULL,NULL,NULL,NULL,NULL,7,7,7,NULL,0,NULL,NULL,NULL,NULL}', '2025-03-01 09:20:00.123+00', NULL, 'C-57', '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'REF-Æ-57', '0', 'plain 57', '8.142857142857142', 'false', '2000-02-27 00:00:00+00', '57000000000000000000000000000000', '{"street": "Gate 57"}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'basic', NULL, NULL, NULL, NULL);
INSERT INTO pb_every_kind.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('c94fe249-a761-86d3-892f-32cf36d31bbe', 'erased', '2025-03-01 10:20:00.123+00');
INSERT INTO pb_every_kind.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'ab7068ed-8693-421f-952d-c16b325de873', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '44ba82bd-e7f7-4d2b-bc21-693533000553', NULL, NULL, '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", "tags", "note", "amount", "nested", "nothing", "plan", "order", "fullName", "fullname", "born"]', '{"version": 1}'),
('2', '5feea71a-0ed6-4620-b159-d9fe2b5ddd5d', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '9f4df4b2-8cd5-44ca-917b-02c9268fd5df', NULL, 'desk', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", "tags", "note", "amount", "nested", "nothing", "plan", "order", "fullName", "fullname", "born"]', '{"accepted": 1}'),
('3', 'eb4d8fd4-a475-4b85-9ab8-84f666f765af', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '801bf0ec-0fc9-419f-b531-60d910a18a08', NULL, 'desk', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "note", "amount", "nested"]', '{"accepted": 1}'),
('4', 'aae83846-68d8-4da5-8586-b27c7814675f', '2025-03-01 08:40:00.123+00', 'added', 'system:application', '15786dca-5633-49e4-8e40-6ebd2c28f709', NULL, 'desk', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "note", "amount", "nested", "nothing", "plan"]', '{"accepted": 1}'),
('5', '1fdea299-966b-43bd-9c73-2f0c843fc727', '2025-03-01 08:50:00.123+00', 'added', 'system:application', 'dd7550dd-6344-40dc-a262-0495d6fd4fca', NULL, 'desk', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "note", "amount", "nested"]', '{"accepted": 1}'),
('6', '1935e000-4d2f-4da1-b81d-8092a4602ff0', '2025-03-01 09:00:00.123+00', 'added', 'system:application', 'a38d7901-333f-450b-a593-6220a9dce47a', NULL, 'desk', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "note", "amount", "nested"]', '{"merged": 1}'),
('7', 'ea6333a6-6af6-4ebe-b5a8-ac4782cf7759', '2025-03-01 09:10:00.123+00', 'added', 'system:application', '96afdb0f-e612-41e3-8701-aaf5a9661aa0', NULL, 'desk', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "maybeText", "note", "amount", "nested"]', '{"merged": 1}'),
('8', 'f61f6303-0f0e-46ba-976a-b4b5d2be86a3', '2025-03-01 09:20:00.123+00', 'imported', 'job:import', '0f036a4c-4465-4302-9991-870bd3ebb5fa', NULL, 'billing', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", "tags", "note", "amount", "nested", "nothing", "plan", "order", "fullName", "fullname", "born"]', '{"merged": 0, "refused": 0, "accepted": 70}'),
('9', '413ec842-037f-49b6-a48a-5fe5431c58c5', '2025-03-01 09:20:00.123+00', 'refused', 'job:import', '0f036a4c-4465-4302-9991-870bd3ebb5fa', NULL, 'billing', NULL, '{"rows": 0, "property shoeSize": 1}'),
('10', 'dcfa3c1e-d8ca-43c3-a305-7757729f2f17', '2025-03-01 09:30:00.123+00', 'imported', 'job:import', '1ee4a50d-4990-4ccd-ac47-37e05589cd21', NULL, 'billing', '["reference", "branch", "text", "number", "boolean", "date", "bigint", "json", "maybeText", "maybeNumber", "maybeBoolean", "maybeDate", "maybeBigint", "tags", "note", "amount", "nested", "nothing", "plan", "order", "fullName", "fullname", "born"]', '{"merged": 2, "refused": 1, "accepted": 0}'),
('11', 'd681c61d-fe45-46d9-91c2-77ad74bcd8bb', '2025-03-01 09:30:00.123+00', 'refused', 'job:import', '1ee4a50d-4990-4ccd-ac47-37e05589cd21', NULL, 'billing', NULL, '{"rows": 1, "invalid-type number": 1}'),
('12', '03c61276-7dfd-44f0-b33a-e8105b370815', '2025-03-01 09:40:00.123+00', 'rectified', 'dpo:7', 'a3ebf663-dec2-4655-87c0-28bd5f092386', NULL, 'desk', '["text", "maybeBigint", "amount"]', '{"people": 1}'),
('13', 'd8518663-e781-42b0-91f9-7e908018163d', '2025-03-01 09:50:00.123+00', 'rectified', 'dpo:7', '04ed8487-7639-4343-b394-9cbd951d4cf7', NULL, 'desk', '["json", "maybeDate"]', '{"people": 1}'),
('14', 'ff3af6c0-5a29-41bf-80aa-3fbbd0a1337f', '2025-03-01 10:00:00.123+00', 'rectified', 'dpo:7', '3b73da6b-9b3c-40ca-9e7d-ae2cbeae06da', NULL, 'desk', '["note", "plan", "number", "reference"]', '{"people": 10}'),
('15', '8692d7b4-2b82-42d2-b261-4f791268f2b2', '2025-03-01 10:10:00.123+00', 'restricted', 'dpo:7', '9898f6e7-9c26-4b52-9c25-fef6c9dd3edc', NULL, NULL, NULL, '{"people": 1}'),
('16', '32cb6f5b-6d75-4d6d-86dc-068f531ac93d', '2025-03-01 10:20:00.123+00', 'erased', 'dpo:7', '605f55d1-b67f-4dd9-a830-83da46f38fe0', NULL, NULL, NULL, '{"people": 1}'),
('17', '12a54364-e13c-4974-903d-0985e1f6406d', '2025-03-01 10:30:00.123+00', 'read', 'agent:42', '7fb9a998-462c-45d2-9dd0-6dcfad849ae6', 'audit', NULL, '["reference", "number", "plan", "maybeBoolean", "maybeDate"]', '{"people": 15}'),
('18', '7f4877c5-9748-44c8-8aae-c5812d4372ac', '2025-03-01 10:40:00.123+00', 'counted', 'agent:42', '53905366-f305-4b8f-8126-81117dd7f31d', 'audit', NULL, '["maybeBoolean"]', '{"people": 15}'),
('19', '522cf355-31a5-494a-b4c8-aab7b46a00e6', '2025-03-01 10:50:00.123+00', 'reported', 'agent:42', 'c0712cc7-32d3-4370-b418-a4dd2630cdaf', 'audit', NULL, '["plan"]', '{"groups": 2, "suppressed": 0}'),
('20', '05379058-4764-4f90-8ae2-b10089de6e23', '2025-03-01 11:00:00.123+00', 'accessed', 'dpo:7', '59d931a4-f22e-4caa-8d23-0e83e721ffec', NULL, NULL, NULL, '{"people": 1}'),
('21', 'd889dc86-9901-4b53-b080-df6ef2713952', '2025-03-01 11:10:00.123+00', 'exported', 'dpo:7', '7f1b3c7b-69e4-403a-9aec-80ff2a626cd8', NULL, NULL, NULL, '{"people": 1}');
SELECT pg_catalog.setval('pb_every_kind.trail_position_seq', 21, true);
RESET ROLE;

CREATE SCHEMA pb_home_care AUTHORIZATION purposebound_owner_c78afb49;
SET ROLE purposebound_owner_c78afb49;
GRANT USAGE ON SCHEMA pb_home_care TO pb_home_care_c78afb49;
CREATE TABLE pb_home_care.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_home_care.definition TO pb_home_care_c78afb49;
CREATE TABLE pb_home_care.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_home_care.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_home_care.evidence TO pb_home_care_c78afb49;
CREATE TABLE pb_home_care.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_home_care.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_home_care.intakes TO pb_home_care_c78afb49;
GRANT INSERT (source, at) ON pb_home_care.intakes TO pb_home_care_c78afb49;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_home_care.records TO pb_home_care_c78afb49;
CREATE TABLE pb_home_care.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_home_care.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_home_care.retired_keys TO pb_home_care_c78afb49;
CREATE TABLE pb_home_care.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_home_care.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_home_care.suppressions TO pb_home_care_c78afb49;
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
GRANT SELECT ON pb_home_care.trail TO pb_home_care_c78afb49;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_home_care.trail TO pb_home_care_c78afb49;
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
('01a21bde-b27a-7388-8225-d81ca6f5240e', 'c11b0392-e9ad-e8eb-3a5d-c6933215fcf4', '1', '{5,5,5,5,1}', '2025-03-01 08:20:00.123+00', NULL, 'case/1', '2025-03-01 08:20:00.123+00', '2025-03-01 09:00:00.123+00', '2085-03-01 09:00:00.123+00', NULL, 'C-1', 'Bydel 1', 'AR7-Szmtz8HQatZKp9dyWEeI9KBgzj9SRrl9cWeTkNKnYcMOybAs2yJ0Oj4sd5g-NM1-cLXlcPR6J2IP4YeqmUuBuSLq97DFWAXgBFUZivZm_7TgLGADHWUnVL_B', 'AaIUNwGEcoFu3QtM_Pd9u2PD7AIPpIwgN3Nppn6HHLIV__Yd-8GCnmlpIBAxau5hPM6Q_Uwa9nMg5R36r1R6Xr7t5eBFjtNa7za_4HmCOoFNdOPbXhLYQI1NwmPF', 'Aecp4H6Bqv05WuyvIf_lugwLO3ooXP5Ber1pILkTX0qRx3v4AujdlFO3e-lw8opHfeSfC7hqKNgX5FLVQaEsRwRxPU8eHXvPHx6jwshx8TuhpLh5QJCqa6QU-XXN'),
('01a21bde-b27d-7325-a4de-d9da6bb1042f', 'a7c383b4-59d5-33ca-ec30-15973023b8a5', '2', '{2,2,8,2,NULL}', NULL, NULL, NULL, '2025-03-01 08:30:00.123+00', '2025-03-01 09:30:00.123+00', '2085-03-01 09:30:00.123+00', NULL, 'C-2', 'Bydel 2', 'AdhXDoxlYTJpSwmnf5ovAV256gIbcDxBLxIC82P442T7ULHsgDvDJSjRgTKjjgU1cYQLxWVP7Eu6QOVajHaLktpne_7UlVRm2JQIbyGfoOkDOIEeqqid78tZSIp-', NULL, NULL),
('01a21bde-b280-7efd-b0dd-90204771dbe1', 'd98fe46c-23fa-0166-c701-c2b0d1d8ba7e', '3', '{6,NULL,NULL,6,NULL}', NULL, NULL, NULL, '2025-03-01 08:40:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', NULL, 'C-3', NULL, NULL, 'AYd1FbRVGwEzVhFtK4Rxa04RVmlYEJObwjbUCowkHkM3yMC11SrFMxqe11t-2SS_xRnirLMbZwRT4wEFVaSp4f41qiyAfOXx9j40BxmPzszhfyz1JD1egBydGq2g', NULL),
('01a21bde-b28a-708a-ab03-a85a90efd09b', '8468bfa9-9541-2b4b-a270-a6333108d00d', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/62', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-62', 'Bydel 2', 'AfoZNrh-JtL2i3PylenfcWoLlkL1T4qItLisL_zV8TtudPncQuWEbi6wUWvf-grFJv5yMDxzmZZHUhWZRoqHWeH7xCTz6_82Sopi2wiFOdD9n6e3iUY3BiPuy7ki', 'ATwQFggcvcvU2YVdd7Jbyk1QQ48MDt0tF7xKZoYDq7j6rrhDEew8IuWCmd7zuMqJX6HFdueV4-Sdm5l7jzpvBHn1YYp6caiJOpnUUH0sQzftuJdHvaLLkz5oeffu', NULL),
('01a21bde-b28a-7090-a39b-6d06d161d793', '2e7f1fca-56d8-fee9-f2d0-0ae27783c160', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/36', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-36', 'Bydel 0', 'ATmFCCfdDRcQJMYL_GUQUnYs6BnIC5kuhZWTgDIIPWgsjUUScPizG50FFAc3z_1yJoLyPtuBiLo7Ft_1g1lWum7x7YGWfJNXd4CrNgiPWn_9RTkXbYMzvs8t3C7_', 'AZTAIhKCAzmJv3udIOMIXfqKdmPePzxLORhZd9Y_Sjx56WIjqbgwbFInwN9xOgp5GNQClZ47AprE8f-ZxgsTepqisI8WnYVOPQ1Ok8exaRlZ_XUlfmMZU_19VFAK', NULL),
('01a21bde-b28a-7181-8f5c-57259a9602a2', 'd73b853b-4a96-3625-f78a-02ec54cd3be9', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/26', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-26', 'Bydel 2', 'AbicGygAljzAisHXGwoyFWHoGT4U7sbj1I3fs5H0vdLzsfGIbMKxdcS6u9z3D77IV5F1WK2-IyoVvPhys_KNyN73BabR3pPWqZqQ9JSlHKWHQ75V5cziTzfJ1lX3', 'AWu0q5GSVh5-UBYWKiePCxWPK15jA5Dz2qZhOPHKCY22Rrl10mUvXLgMkj7aApjKuXy9Gg_-ilNd_vbHJoBcx1VvksLOknIrKdCT0bHh4rARc3i7drEZrpUErJlM', NULL),
('01a21bde-b28a-7202-8bbd-a34b1069633d', '2f058efb-0681-8a6b-cd29-3fd623a3a96b', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/30', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-30', 'Bydel 2', 'Ae07gD2K_QSW8DdCcvNgoJtNHZHNTDhdtff8K2M09JMgkC7uF2FYqf8Ift_C1ATgHzrh4vOMzxzKnNcPry2BrZzQ7e3mys6vMjYGYbcGT5gdR7BBSOo1YCFy7D8o', 'AXWYEp1GIY9mVNueSjUubDGFL2EKPljKiT1ysYn3ZvFVVHnG7b0nlIEw6Vm7enNihzYVI0fYJp7hO7EJD8P1z4Zrx53XE9UmW-B8wcOUfl7dnQNq1sjTZzt6ZwWc', NULL),
('01a21bde-b28a-7212-b285-7cbeabfcdb9d', '2aede96d-ca3d-b176-8709-ba1e620948b9', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/51', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-51', 'Bydel 3', 'AYi21HE8Ki7RiAdSN9dAmwKZx_gYdKdiqeYGC4rYaTdbSlby6Ngj-hxS6cvb2OGhKLFfGTjRBEU2qw7t9I7969wYtuzAO0vVLEArMUSH8YYncNJZBsP2QOq9lp8h', 'AXaD1JcyPvAUQnIWBIjdnT8L9BL18zuCAMJcO_ZABLtdt1gb1Oifr1jDS5tdb-BCoiIH0EL4HbJp2syiQKS1fYG2pI9PEiWIHxFSjGM34xar5kNYWBlAYDPC05OW', NULL),
('01a21bde-b28a-7214-bebb-e70a436fda9d', 'd7ba6146-5860-2782-3b02-c9c4fe76e208', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/61', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-61', 'Bydel 1', 'AXFKqAPsJxTf4NRc1gWd0XfNwU1Qf3MCllpWGZ5eZqYoc_25ZI7GMothwG_7xm80pc01WgfMxmQs8sX_PnmFZZ9sL-3Pkymx9V7FstkaODIcVVpzl7SLRH4GarV6', 'AatMlnt8-ACEOuZqvSEfypHRVbeufKVc_3LtcTvjI-kuvnMnZ8XflAgWLhUTuduL8jk7HO8SIjzw8v-4jbkrDK6zaqyARWA4WF6bmfjM083f3tcnKyx6sEl-GxVJ', NULL),
('01a21bde-b28a-722c-ad31-bd9c2b44fd72', '6fca1c08-430b-8ab9-d662-bc3e1e9ea1c3', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/25', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-25', 'Bydel 1', 'AYRQ2cn-OxKMTfiuxywaZU3brb84sIQTLScp3cbm43Q5t9jieB_37JX13X7POYk3W4ds79t9KQ8-u7n_EZBg-pvrHD7magFIKyzfdkX2TPWN9wQA3PBmg7Ha9BJD', 'AQCqmmj3ozgLUiuiC9ts1p0CFtrcsjRa4Kg7qNI9snbXeNQnsdb4kcFs3TxGXkdJUOOmMUmdXzEL35s6niRcY0L1QD5Ab_aBEbXFg4Ea7ASfMz1-QfQGLsazA_ED', NULL),
('01a21bde-b28a-7240-9fb8-91caf1b94224', '9a32f61d-3830-7f6a-8aa3-c2d45e683fcd', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/43', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-43', 'Bydel 3', 'ARRQ3PhnW8L48ExqgA3Kc67yoUCdDJw1rr7E1tsU6_ry4zG-GHb_5NOhxjizSVnxfRHX8MmKbQbIp9GQ5VTzNaFqcmCWHVmYqW4rSO8Z_22F_3iTchNwMC0INcQv', 'ARqlrGEcPyDvtKQRmguTnKlS9t0QTlRfppNBSTd1DPuDalsSCN_zmE4KCNJiYNm1mSjfDr17ppnP92LJT34OuPOYwmCw4rTbBDjM0F6hwg-u-C_yE3SGjzbCh6H9', NULL),
('01a21bde-b28a-7259-b76d-a3d25bc8c375', 'c80d4532-246c-0df0-4462-113f01725f62', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/64', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-64', 'Bydel 0', 'AUMfG0Ew2pulwj9E0MW6BVW-KT5BGDUCBONFdbvh2QaI_Ill16PFsHm_JOKRgAvKpuT7HGqZLDUgsDmDTJuu31PrWwU8e5k8xlJBOTbZzpMnG278MYV5Eqsawyiy', 'Aa60umcmwKdDr5pqSH-4swj6H__tsB0OiNyuD6QVRXMmhqJXNH2SR1Ph5-taZlO95OdX7A4rnYorvnSyxRf_izRYap-_AAigytCXNOg0XRD6KEaAl1CtzREJE12d', NULL),
('01a21bde-b28a-725c-acac-3a069b6e4c3e', '696f7f77-82d2-7847-2fb9-8fd35c8dab3b', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/58', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-58', 'Bydel 2', 'AVCokyw3ZX5Pfjl_dxXgPoyldYIMiQ2p9Wsm82T6DmOHxeCiX53vAP3X-EKhxwxm85Zavu6KTkiSMrOxZc9hv2Ln2hgUqhkOSvSNXKtkaYV0gTHtekBWNHhXICfy', 'AdeQIahayDqdQuTn9OW0VtNS7aGRQE9Y6PMtlAkgJixJZvMGIwnRqjEt1WuALCOmuTW7U1RXQaDGnWUhoYHEYiG2Ppudv3mY3dHoyzcNEk6gdBuwHbeMNIdP7WLe', NULL),
('01a21bde-b28a-7278-aec5-92fa0df4750e', '954a4532-7cb6-4370-ee6f-f929e7030153', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/42', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-42', 'Bydel 2', 'AcKr_okrG0Lx8EfqN3NbPRUP-i0isishtwYbMc9mX1XF44j3GIAcPOiRNXfysRe3iNaGUyGvZEr_6UnMroB3GTrzvWzvND6Oj_dyvs3Db4CFPoBxbwMoSOy0Mbey', 'ATvW9q-eWSBcbxki2vGQH8UAL85T1HIx331-fMYA7FLAf-8pLkDysPEcOiBlG_v-d33O_jgypJZaRoU9SP8yXkwmpdlkWLnwEg0unWZj6efP72RU5J74tOiMSLyz', NULL),
('01a21bde-b28a-729e-8579-c97fd8e180ca', '0d26acd5-7b7d-9963-d16e-9ca22fd70385', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/69', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-69', 'Bydel 1', 'AV7qYGI23uExfJ-2ms_qSgzFBuhZWRxzxrR2DU-zl1dngMNAQKBxga6Dela1pPYJRT7zLzUYEgnmRBghsDL5KmH5DAcIxrnmZoHOACctzF88EOvrV0Sxk49o74UV', 'ATmoHZnJqFHCNLB6vzY9YwmS4TDr0PIRl47kKvek_q8ej9nAYycJYA1t_eROJNlNyvJdJeWehAhLgTje9VXV_wgUtW9w-L0I7hXdc9HNnc-zGQrIkLyUMQ57DrFc', NULL),
('01a21bde-b28a-72ed-819e-ddd3cfb97759', 'e1115e63-c499-db5f-774a-2dc3ee85146a', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/33', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-33', 'Bydel 1', 'AUeQ4-bmr2c_vtT3q6W0w4uU_t1iUDvts_oPXS1voN3pwLNGeUDr6T-bxxKpCvXf9g3jTjStn3G9xv_jmFXZaHtgYs84p_ruLtZQXxG5ofmH6RA2U0ql_eJrLcfD', 'AZrIAOcaqVTSL7MNR3G4jsaDvBD616w0W7Sob1QyGWOonPt9EtzcJKGD2M5KQwQMv1aZD8ahMQKwXISpCFDN3uHqA2UqblpNZIlhdwadwzgnAtcjDqf1e_vZQMul', NULL),
('01a21bde-b28a-731f-b963-966a94bcefe4', '18bbc650-dc09-9165-aca7-6dfd82b270a0', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/35', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-35', 'Bydel 3', 'ARbLq-WtnsLrDNQ-B9ZDBCAuGQ_Rfi1CL9Jf2AxkK-s0mkztRmVgWKmIWYyeeyfDf6NQVErNyuKnRljOTEoXxbyFtA4i3zoFSIsMmlT2OXOiVG-rlIx9F8MbFIaK', 'AZWoEGvi2ZXlfkp6ef1vdYOKPykAMU62kbBy3pjN1YJluWeYLb_jN5uRpQL1sn6c6QPVxRFjhKUQmKYfb2Gcuv0i2lb7VWM0vrbjtiM8RLSQ1YwgjttMerOKUWgu', NULL),
('01a21bde-b28a-73d4-a391-ca6e7ac0e8b2', '1123a4fd-750c-08e2-e9c9-622bec5c426e', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/24', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-24', 'Bydel 0', 'AaWajXDJgEyM3VaaGqgO6otOzS2qMqACXAip521qFI--bsDxQYqC6i-pP5nqg-c6ZsbJ2d_Y9b_t-_FsJnSNIKln_2Yo_PRR0SK3M8QykuAwISrQkjdEnzzCeIxY', 'AYbofwGrunJ5Q5bxgTXMpBNX_gjpyuQdXniveubzvwzD2qciZvo80OqS4GB4Jft7pQNfy1U0P92F_r93fqlxhrnvxB8KAYrfpuNqaj1glyt4rNEgeslAcpGM0qK9', NULL),
('01a21bde-b28a-742a-b99b-b6196bfcd521', '5f68aa15-af46-1262-23b1-db6f55a71fdb', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/54', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-54', 'Bydel 2', 'AcEG8jvW6D9KN0TDHzgHdlLSGi7qYu9HrlyBxyUcMJDNxGNfvJ4TO14nX5FH0-Jl5rDRZqVb0d8wGWvgZ5U05mQaKKEngjL4DGRAM-g09EwHRbsO2wFxtBx2UDcN', 'AV1WBrMMlZnk_CU3AFfpR_vrr4QD-ozVZdG26a8codL-qZcedzIT6dmfwJ_OnCcVUF6Nu67UvMAdoFiKzjfy9vRa3JgPhDrickaloBa77xKrhRVPd2x2Txj3GfU0', NULL),
('01a21bde-b28a-7439-b25c-5e1f5d3cea92', 'ad54546a-a5f1-a953-ec92-8f71baab0d97', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/49', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-49', 'Bydel 1', 'AS4olTO9mNS4X40UPos0ToMwbBhomrZwTYLDNAXamSEoVkZgQ-BS43rRfn7O1VSgF02y9Uz7FS9tH5nvB_o3jzjjyyJQSE6snq0D-Iha6aWlrM5eNhqkpuQQSumX', 'ARBwowigZQPqoHzmB239vxd-QG6sj7CQE7ooLnKl2ssbyxewVsdZnzgW_QEqgl0_Pp6azvME5pAGIXZ2e8sxCymFIHuMWEv3TMKGqZNuWU3DqmksaSI3TIVV3Cpx', NULL),
('01a21bde-b28a-7441-b298-17d2e16b1b0e', 'c8a6b74e-1e20-2b5a-1bc9-8e61cab2116e', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/44', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-44', 'Bydel 0', 'AZaJ00JZckMn6jfUbbyPMob1lVHPRqBpvCzoDeg0JfLGZ4nBLCkxqJfFC_jru4x_B88eTieIQhhWeA6-WLUInu4T_IThHNMr1c0jQDVbAWjnrZqTOwp3X08MzjyQ', 'AVrVWJcqu-xi3rzP4hUEkyaNOmoWmhTiw9t_nSfeHHgm-taL-7l5thoplCfu3zwjOEwx0qhv9gmNpy2gRhDUiqwVZE12zJQQxTifGvLMgkTMhsZgwv7wTIUvymS_', NULL),
('01a21bde-b28a-7482-8a49-646daa274acc', '14e4e02e-4fea-1097-1feb-be5ec200c508', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/47', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-47', 'Bydel 3', 'AThUoCCtb8-JnKqfup_7DD-VppzL-Guq7PaV7ITZDHEYohM4_uRMu1ihocEmyQpPntdpNiaIlKdNb4wRXVQ_fZltjQE5W8BKEC2JcSSi3OHa-Y0IzFJPpkt4tz1g', 'AZOSpCsvnZSSR3NvtKeGIdQyU5R5TnBEtG0MPGYmXNyucHxEOESd7GeNd-VYOEiiV_g1H0d4Ew3qaM3rTBxitmIJldziqc7nabuQ9zgb64kF_JfVoanbD-H81rt2', NULL),
('01a21bde-b28a-74d0-9e34-5ffc0c9dfb58', '29ce2af8-444f-38b7-97dd-3b611f1da953', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/34', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-34', 'Bydel 2', 'AWXifcWz7Vdo-1FeWiXvY0ehfCmfJFHvY7G_dfHaysxUMk0Vsb9lgvJ_TulIykgzJom6UCrd9MWsYNqt5FPR3Dw97Qi9mBkLNsP4iyxgWsiYpUBNTaUl8m3RdSAY', 'AQxA49EZIJz6352TzC3we8x8wJHY8dZZNYWs7iI6zJAxBUjuVOd8goZdGDLHdUlvsP9zRN_Iifjc0Km98KkYwb4kq3SHvz_m80Pld5kLMEqz_ayzxbowlTBOFIJk', NULL),
('01a21bde-b28a-7514-957e-010106a35318', '1d39630a-31f3-832a-49c2-c730d7b86815', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/53', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-53', 'Bydel 1', 'AVz9ObDV7XBCNC1aGO0r6smV4zkzik9OU2ZTzkVy9rPKXkZvXwWjYnkiyDaALgFo0oNkBqAN3K88baZEBbkfvF1eh9FMJW0lheFjHl0YunEc-EyiKsxAz6ynFKde', 'AZHfNAmL-jQhuuhitoxW3SEU5L7w6WaNBY7wU8PLk7mAL6ZCw1kUIl5Nih7CkjtDgZea5EM8goflKeGpUIMv144_v50EHUsjwMSjtmvBpO5IB33J7vs_d6idDYjA', NULL),
('01a21bde-b28a-7568-8cfe-8f061c0d0189', '02270edf-6341-a96c-7811-008ecbb4bb82', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/68', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-68', 'Bydel 0', 'AQ1S71smdF5UEwgqkMT0Y-XCWze7YCopNUXEotW34jLegVF1KKcrfsMhryvbUkumP5ZEIM_wErs4qkDfPv-c7N_28hOs2ZBd9-__9OFGG9dr3DuOODYMeL72wo-s', 'Adv8s-YUfMotAIjk6jprX9D4rT3SwOfp48UQAYBI-NTNiw3g1sfF56d4RZlGLCdN12ZDiYO0aQ0Z4V9ee4QK3cz0O1G9iJIWS2ev9GVN2a3OPevudUCAnXZUiifE', NULL),
('01a21bde-b28a-75c6-81f7-322317aefe90', '9d71f365-00fd-2021-1fa7-30d4c58d86eb', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/46', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-46', 'Bydel 2', 'AV1Yzi0dw_OauCxJewHx6fWK8AeYY0iIP7KgqdMixZdsBHa2ft6gWxTKH9FHmsyjYKjckg2qcmyqIkUmuZLlS4AGZ94-jz2gQ22uUgjy82XMfaG3WV3ohrwsG8YZ', 'ATgyQHQeoC2LwfNws2iGj-e5DgkDqbgasRznM_vwk0D5JN8_WF3QITBe13GWrg_LFSXOmnCMAF6LkBC9z1ZFyRm8lDRzXWtGHA87G3hap1H9bwZfiSvXc8hD-lZ4', NULL),
('01a21bde-b28a-75d8-8a3f-da72202538fe', 'a15fde2e-e95e-e0e5-a438-dfe1fa1faba8', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/60', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-60', 'Bydel 0', 'AfsKiXBL1u4TEj_MxgLXtBwtq4M5ydLuwBgqODIcXOGpQDExJt-RxOGdP_JYfwDaIyZ0PocOsXc67UKOMAEnI_baaUswPBEj70MPyMDsLC7n2i77lXpTC4NY71zj', 'AYZBvOakLaL6_8TtV3jciPAC1Y5TUD-_in6FuZtPZJ3Z-9dY1nh5hnS3slNLzLa5r5Ze4JY8bYcV-EoLYZK9pOZUUI_BwhKB2OgZ2VCPnKvMUD6A5kJgARdQX1Ke', NULL),
('01a21bde-b28a-75e6-be89-ebbd4879bd3e', '8151e757-06db-7ec4-bd88-bc472b6304a3', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/52', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-52', 'Bydel 0', 'ATXmWH2fYoaHbdj-zrgqF1JLtjSjoDtdP7qKHnirhPQ5YVZHsYW-Tfy6zgnRi3XYap1-um2FEC3NqeytfC9EB9h6x-OcvPaAys0yOIkgCV8Xq8zJn6iz4tXCMQJg', 'AXq3BfqV2-V4brcF_hW3PyEDgZyoGxFWBCSrYX808M1jVB_XGm8V8CoB081k4sQ6NP_mP1UE6fUOjiD37fZDeMnIsuO-HTSUEPa0YzkR0dn7raWwZxUdg_r3dGTG', NULL),
('01a21bde-b28a-75fc-a540-b560b43fbe31', '1431bcf8-1907-718f-5f3d-c43d1af64ed2', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/50', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-50', 'Bydel 2', 'AQlJ0vMESoT0HHoDdpbS7LxFSj9T6M6PZf3t4dfsCHMFhQgaaBma82KpaqNomzNSfUkUKA86Bdn-FbVc3ckZChsGAENsgS0Jjm91GYcbwZyC0TCGSHzuVnHoXzLK', 'AQuq-Gngo8wgUKbf0HWcVrDhE1ZAf1u7DLFd5Jc091DBeblybmOW_MO3iwvBktJrc4NXYpF8qbFvc5P_Q7LrXLEOOisCdMB1K1WlkPr3wUiQOmQ5GFOcrng2p5ra', NULL),
('01a21bde-b28a-7615-8054-a5c61687733b', 'e6fee445-5bee-b7b5-1fd8-2381c714e4d5', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/65', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-65', 'Bydel 1', 'AcPDFUxGLZhm3m5XO3d3AwXFkwA4VVuV_tdSGMku4soBsEKOZ8GE7-wNnBlsrlaVpX-VeksdkgWMa3SUDYKtkIA1UZpCKgInQLWyCxX1-UgVM29Q5mVbCuLI64Ui', 'AQ-YIQNK_HWeMi2-hv9KzkzDihi5-nqTkwdsvTCXsBUoiwcTyTC8XtFOd3KmN7_s5bH-rA5M0-pMlxgJ3urzQmq1mIgqBIgJWMp4Hd8SodtEjhAx8z6i_FdCDrHZ', NULL),
('01a21bde-b28a-7634-942d-cbff1b46ab70', 'aa036a57-6ea4-8094-b755-8284ec42c7fa', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/39', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-39', 'Bydel 3', 'AZJRO6rk9eMR_sguJF24--oU1ikXaTXNlp7U014ZJ0pxeZxC_FJ11eEOGfdbpv0gt-G7merqRbMfTjbG5ntE1MFyzKGg5FHSk-_epqgBe4hunD2cnmvWfEjIstO4', 'AU7Z7Ca48hJGkL9YujQCCeuPmXb-pMigbHlbxrEIA60BAuxKfrL79pQswIvE3HDQctkHlOLvKPL7iHwLZtzxnix3XP6n0lOKMn6tWsUhnvy3ARg20_g_KZww-zEF', NULL),
('01a21bde-b28a-7643-b545-ed0ff2ddb91b', 'e6d3ad4b-07d1-f7bb-a2c8-1d76ec76c197', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/10', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-10', 'Bydel 2', 'AYORN_buBS-reB1M6LSFaD1nzBmu_CaMnP_acP2xCvku3LeVa1wfzbqNh6jw7jSTbFLn6had-kcilO5OEcYT8vhFlzilYLFnwofzYYYlYttX-8Zd08zEchvNm5Rk', 'AfcVDtV487T3BFsuppoYkctsu1SAjU_3RfvCmtyPmJObnLk_bm7ojHnDTPKBSmgOPzL2T7s73Yd_0Hm7NmZjDuCsbwe9-jrg_N0b_9QkPFKahBEPcY7AHJq35WJE', 'AYnhmCf904Ai2Mq6FpEMxpznnk6RKm17f2nEFM_lmBNwN8mbb62UQu69nqBV_B-gSt-y9-GqHc6Z_PLPoHk9LaYXTJdRv2K5vEGQ8mBWdM4N4VwJqHergNpyjdd-'),
('01a21bde-b28a-7663-ad55-3aa801ea1169', '592d8302-063a-6de9-b35e-fef06983ddcd', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/23', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-23', 'Bydel 3', 'AXQ3gXJ4HOGmzgYP_4zT6OD6B4YRdNRgdVtW-EtW_hfflVWVLVZKhLJctxmzhCRQC8_rLjliLxz_brK0oEN-g6beIhTGokNsFxgwSv_-PIoXJz3_Fycfm7pUEhTQ', 'AWXRG2kr8M5jRn6ozgUTK-ZDi6q-WbpaDxsftpgXIUFpTBSkWdX42AXbRFyfKmuLk5fJIyUl6qjOdwNVEoHtZc1VTmUnmJSk3Zvbfxd3pob2vtao0IC9mmWWb-Ev', NULL),
('01a21bde-b28a-76e5-b882-afd8f2647725', '4ffbd33d-98a1-1523-e8a3-c0c29ada41fd', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/41', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-41', 'Bydel 1', 'AUd-EfN9cVDo2fghf7ur08o6yaD8-ZhSlPuGJI0uif8lkHuqUvPnUEpRem9WsQDmr3laAfTV6RAOQJZKU0rzE7r-8xEdEP--MFrJ36i4YtgGudKviB7-PZueTbub', 'AU19dt3b6aMHFmCtRTKoOhmafLvs3-oDwgcuqrY5UzFMPmrxp8xhSQmhnbwKd8ugEMG9EYzjQSIHo47k05KgUjpB6VYDDNoieHEOGCtpYFF-x9qNzVPHo6PAhYGb', NULL),
('01a21bde-b28a-773f-9001-9fe45c8e56a0', 'ff589277-af80-f042-30a3-aeecfc6dc29e', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/59', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-59', 'Bydel 3', 'AWlqFwiOW4u9gMvtUYlXhGsEdIrR32lFYCdvC9wDdcuaWKfei-AGI8jaDnymjBval49UHMuDWuXDv8GQEkWk4HkPUt3pNVfdINISRVtMqOl2ECF0WuBtsN3CCgZE', 'ATuhespavdJIqxpU0gYyaFV2Tb7iqgQDQvRAgL9GqNsbOvIX4XrpykxVe6NQTXRGuhdLY5d9DXjXLOYAftbuzfc_QNLEVNAZ9p2jXe4AOdtJA1RCjAC7CQexjcfb', NULL),
('01a21bde-b28a-77e3-90d2-09c898b82549', 'f309f3cd-f91e-1f4a-c6f3-432dd26d3905', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/57', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-57', 'Bydel 1', 'ATTV40n87WJnT9FxhKnGJJ96VKtVIBJxY87s1botuGdvRBeutUhOxGHbqSoDBDbS27WWYLHwMyKWwUNkpjLrp9dNf-fpCHhWIrhaFnEZ5cwxpDGdLrmRHKxfZ1xS', 'AbeXbIIPEuFKXG0tu3ZuCF3I-kyfNR9vo1x6fU9gPtqEBp0cMycYNbvXdqjiEgD4BlbGNZEJQ6ij7JOXBnmHlAUX0axJrq78_TNFoezsIO26GaasZBxq3mt1Xp81', NULL),
('01a21bde-b28a-77ea-9681-174307198ba5', '395e0f11-b9c6-d679-389a-51022bb3c4bd', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/15', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-15', 'Bydel 3', 'AauRiq8Xg0_Wm-QxtyM1ne2TG1bbNgCml2fvPwhjSYvD_GP6QLnymtfH6P1pGswu7PDrmQkJfDDRVxKZb_e7noTXJd6CkNl4wneLP9Cc2wlS7LA59Fw1NX1GKdUL', 'ARJz4hWLexuTsTtVpAxBOTfCrNruMe1i4bDhmVHm08YzE3_rurJxAaItq0NzKnpH9zW-iehoczhKNjZ2a47cW9LEi_obOhzKkaVdfExI37OmNPEhE3EiPtbMXSDA', NULL),
('01a21bde-b28a-77eb-a682-517bac74812d', '4917eb8e-dcef-a5ba-2639-030c2f493c4f', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/32', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-32', 'Bydel 0', 'Afs_4wEXFpH1RFmRWkgTyr8KNCAAEPZqmrksDQ2t95YWlZHxb6rtOJcFk2DnGfO--9O5UTByMA0Cfh5gF9O_1ZH9IEHXPUx2hFcKa4TtDWZXAIWvi2ItlNmPYuW9', 'AVrWCrCuUAQwQcYPgR8_gcfsfIzu_MKEtjMw5VGbBKnQJ7eu6-V_hW1tzuChD6Rs9Xj28auj5GrNX6OLYwg0Q5QkI0j8-5_41SbAOpfzoit5dqgzGSxeKpi_WCv-', NULL),
('01a21bde-b28a-7805-a7c0-828db6198b51', 'a35d8a10-65bd-77c7-4587-12898752b529', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/29', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-29', 'Bydel 1', 'AeDQzRevkeL8CnEgdICqJ3WS3FAnFiW6HnhtWxZRY-8OWcuKWYoCZxXmrsP-dny7Zl_uda3PWV1_zocwUpRk8k3sz4En6h2IccZHR__m0TmtazN22Nn-uD0nud0W', 'AdMADcRrb1wq3werkDFwas-1-2yRXx-NwGaVdMg-xYgHDVHCC_V98p2oOIHV9vY7fv3f0zBQCt97UbjnZ6LNkZ96WyHJdWGm-QULosX0v18zdPf8GrQl5yPSU2Nt', NULL),
('01a21bde-b28a-7848-b58c-fbdef14371de', 'fba75970-c51d-069d-4016-08b779b58a37', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/48', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-48', 'Bydel 0', 'AXqZeC9y64X6HX2Inxf57f5K0WGuejvxAiH6lG-Qbg9iHSkD6fuuDTLENPspSp9pM05ni4QVhhXK50ibnQi8sCemouzAMOlgRwXs8DnUskoY_gsPuslc3-AvuLng', 'Aemm6imQIOmDD103lFAsB4JifGDaYpOC4Ehwe46MGiLI1NRsdx_3O5vlcdPjAamtbraKb2vneamYJjBtEEFmSpdE03E3HkYu9dmT_dmI37HLygTaVlqSSG43szeO', NULL),
('01a21bde-b28a-78b9-a77d-2b4233a67174', '1caa6d22-1cbd-8a0e-86c7-f2de31d78f6f', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/67', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-67', 'Bydel 3', 'AQzTdo4ngmhUxOy2ZIY3u7MMiugtBFwSYXoIXNBFR-BVfj6Y9Yfm626U919MsHb98YrsDiGTkiDzeScaagn1H77jCRborwYnwTxDaiL4jc3CdBOQc-ccmGzFkIFH', 'AdLAWlnl2fsFPOn12UMEMwilP7o5wj2gQGUTcQRSjo0l-PfykR7WMl2pyiehPPCRV80AEzS9nAjNuA4rWexJirOATIrHQioI5822R26o6AG3xKOpCKXsDpv0Pe3y', NULL),
('01a21bde-b28a-7907-90ed-1c91c4351ae9', 'adda8448-736f-dbe4-167b-892bd1f935ff', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/55', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-55', 'Bydel 3', 'AasGcCFhPpNIZ2j1v5ziCI9vJb_rGctHkFnNNagbh4w8PTXf3bcHdImm4rszEETgE3VrjNdc_bPgGvN-pIyq0BfZ714icETxkhUlBUA0Nagl5f-gOqJVskd7RDb2', 'AfNEHQbapgbN-TUGcLda4urhv2_zO2T9fLHndHtQ6ydcJSmzEZ0Ec1lpi737oB7202a91btSge96yOhDWf7SFzovfjSYx6c060xlcuSjHi-gww_p-5ljNabi12VP', NULL),
('01a21bde-b28a-790e-97ec-29ccdc8ec0f2', '0cacc387-c44c-332c-cd7b-89ff7563ccce', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/45', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-45', 'Bydel 1', 'AVBTzsNSGIzmmgKkd6Vx-_hSZ3vt56ubbvFfHC6QQ8uiYP-BENimtQ_3enZmyrSTcIdYdsOHJh8g6F_Qd9KziB390hzwb8j7qOq3KK4LyK9rdx5I_d0km7sTbCPu', 'AQON68E4nSUssBSzM-qc2zkdwYyoOxLaPaHN6GdvWei325Cq1_hW_oBfX3490QpOkRO1gTi8vH_SilMc8_IUDctWEg-mUImOh-EopvjWC1MxATrhZxXks5uZd2NO', NULL),
('01a21bde-b28a-7912-a88c-131bec13330b', 'c4ccb133-bf99-6d28-3495-5153c32bc7b1', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/27', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-27', 'Bydel 3', 'AdfL1ndcPX2uv18Pm3gDl4bMIPfqPFXCPbuWHtHTRy0z7CiukuXJ2-RA_ID9vkx7BOC9DejwZKwGu3AKDiJr9qRtihiAYCtvuqnPUpih0QAiH4kgGqebmXg-wqqR', 'AWRm1bsZSBdu91IdaqSkPFsK3hdld_iCVYQd1WOj7zjJj5LTu2AemfBTAUbSMTgLjeN8ywMh2ycIiatxt6uFbfgCHTnG_wYbkrey_tktvH9QggDYCHRZ4Fhk8HPT', NULL),
('01a21bde-b28a-7969-af79-7dfc3f550fcd', '393b3263-e964-35a6-84bf-110b4e1f1e0b', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/11', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-11', 'Bydel 3', 'ATuOe1PJxCEdua1FZdVwbh0b84KoZkJvCtCekfmNL61Bz3i1n-VIYL_L6-Hfp742kaSAwPLsJURPcWnFsLGcy8X60rwLR8U6T21NLZbQ-_aLzJgacTrXtK_1BbGd', 'ASgWA9JP0-MckF2eEdtnUhfGmappwC7ACNOP4XFGYxFTwy8PpFP9wDVn9soLTeMcNexWCdzJrseyL8gHKCpY0atH-rmL85RBAwKoKYZTO_tuhZnxRrcG0mZxFBYO', 'AZwl4_NqaiNjqQQiHVQlXZWNSLan64P9-h7kZ9mvW8yMF3Cnqhp1mPLEmLmZq_aqDNhYbChCi-Y0jbhpOCOHLB9DBzKKjcNBQUO5QT4qnl9fRTyi65_RGSIjmuFG'),
('01a21bde-b28a-7a08-943a-d2c00564bd0d', 'c22f914c-5fea-e73e-4536-7b010729d097', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/21', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-21', 'Bydel 1', 'AfUNjkDdxMRh3HatY-Vc__fjO1mMVaI4rrhrDLCav-adIGn0tifA8HzIOO9xKzFgtCQ7tE1PU-KsCDkTpaowlZU_UcTuywjhwUx_GzcoWESuaOOzmSRVjDk0IIi2', 'AeAt5yWeKjgoz5URAdBNpCId7bd2PI-oP_sFWVC1bEmOGpzDA6kf_ikFu-y0Vbl3UEBTt7ExCdOBsje8nB-8b6Q0zgXhFqF4gO9v8A54dZT7coNyCTLad4lkmqC0', NULL),
('01a21bde-b28a-7a37-8de4-1633146001e2', '44d25523-5697-befa-7089-0cf068499e4e', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/13', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-13', 'Bydel 1', 'AaeFpkuyTOyTuFTOJccbb8_ra3-iRiOvIQDJeI4aFGk0_s3eFNtOHXvylasoUfsFk1h07KsUHKGAfydVInRPU8RL8nnwugXyCUwi55KvDZV7_yXYemxUxKHgO3bt', 'AXSqAapjJBLDdLqjNvNgEYHCw5bApOynSh2QriIdfEeEwUTJ8xIQSnw7fLkfkf_5ziUCga3U1nB4XXgfozQRy1PnZx-c1J6uqfHgOVZTXowiYft1a-0-7YNJe_0s', 'AZvuZTxssR6LjlW4moqaAjMCqDyppQFb21PC54eCBP9XjZ1kojxw9ruGBdfGP-Av-fa_XRD8GASwn-aBwsY7OdBAbUXXOMEWNXvKS1COq6mFXDG49QYqvXkyF3JI'),
('01a21bde-b28a-7a61-a734-0c041a177206', '1a60791f-0f89-79c0-b869-5bb6221659db', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/17', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', '2025-03-01 09:50:00.123+00', 'C-17', 'Bydel 1', 'AXjfd6dbxi1hm7r4DDUsOtEybxgBSB50cgZThw-JUmn7m-EeMQ5JQFimAJzP8QC_lWGailXFShdqqruYa9T6tB0WUS1qakLJ4AwR04j-znDkPCFZHPjPh3fnFwCZ', 'Abchkwun_Th7nObFG8RXM8cby2Rm2L-zAShKNV_quO3NhE-EoR0EKvm9WcR-jwwJsrzFN9Not3Yn4d6WIltESsurPWKPTldQ8wMgq_AF2ZQbc9JiJfMf6lGuZmfT', NULL),
('01a21bde-b28a-7ab5-aabe-0ee7123aa653', '322418d3-0192-7185-9290-a022a4c06b45', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/63', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-63', 'Bydel 3', 'AWuPmXHIqMqLdRc49YqNEWcuo8SrScZcTyxGr61dtVLpsk4GMZAzL0XyyiAYN9fT9wnndnjheEesai1dgFyZo8zJIaziPTOLiOxImP6H1UoPE9KDfGnadtH_rU7a', 'ATLjTlejZ7DDuA65hb9cR68TDWcvcEFAoNu-aGLTryv4-ulWnkrmTWLcbjpLKKOqqqpob9voq9fVWUuSg4lK-SLP_mN9Z0rlBA0NStF8Oe7BxJ84ZFTAvFZwHmje', NULL),
('01a21bde-b28a-7b71-ab9e-353b1e25975a', '5f96acb7-2398-4f7a-49b5-b497bb7870f5', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/12', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-12', 'Bydel 0', 'AbRF8wzFkBZzJnvfS4LfnY7MaYrg62uLn3mzobTbl7Xu2oHQsXAa5CkUKekex5V3EJ3f18zItTPuC12GUxD9QG2QuCRr04Aqfal-Z62LH8hunkKF9C1Q4pfFHTAp', 'Afe6fzVDjaKQdgj0rW86EObVORikN7S8qdCi9zQw5Jx1k5q4SMDqc4VpcYEAt3mGnVNm39TU1OHG9tV9e4yC7CKaD7RHRLjwS4MLV98W6K88HhChMTd0DVYvTsKF', 'ASIOoCwt0iJT0KyxHitc2zeR4ThKXl5F8L5T1vSpdW7vh9LaGy5Lo1kX--i_q5_cCoQKS3J6uVCK8piuvKhg3Ex6SqGeLAX7xZbevw0vRGD_HRROYA1D6E2RTMhk');
INSERT INTO pb_home_care.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, number, district, "doorCode", hearing, visits) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-b28a-7c97-abfe-1bf6bcf0e854', '80946157-6443-472a-7ce8-cc6db0f07960', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/37', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-37', 'Bydel 1', 'ARDTYGvfBQdNw9OT19OAx_48ZL-PgZcE21-eJ0MhOkvtvgszDkLvnThb0e_ZsQODs6ZC6MNeXWWtgc29J4M77h1u8s4u3oUz2RZ28pymux1EA22S0ze8OZpoKB6P', 'AWSZkwTtkiTZCiTL-vQXJKXLOkbBEZvO0iozdcgXjEuWiG7uLh_4OTU3fMJQPjL2adF4E_hm94MD2pxoTgcezTYCFrvIm3OePxCvqCHU5uGLW4Ul1HN4rjJds5ym', NULL),
('01a21bde-b28a-7cf2-9175-c9bb274e8e8e', '4ee22066-4483-190c-303c-49020eb63b8a', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/28', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-28', 'Bydel 0', 'AdQi9CfmIhvfKOTzxICKMwhd3VrdhouH6tCjpniZ9jD3ZyzYXS04fj5NxP8pTdLZjTUsk_pczMSZw2g8s0O8RVD2Fgc9dsuusKH64GSuTHXQ8shtUThDCug38pWN', 'AZhBpq3JWjoo7NE83gKFBoH_Z3rjbhMPREeboFLh6jUOMZJxTyrCNwyMAlARIJyPUnvKv7Q8FD9DGKBmv16QuDmgog_XxTK7gZCB566rtxmh-aP7vVzMWwCVtmC-', NULL),
('01a21bde-b28a-7d52-841c-9b46c542d5bd', '4082d718-1460-1c62-779d-4befcc44316c', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/20', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-20', 'Bydel 0', 'AegcCjJbgWPYODBj-_orJ_r4vNxCtppVkUWyUNZYb_G2T6OSkeai5zPoQTZ1DaMHvcMCyllkldsOHEMA1x9KcILs_QQyNjSu7KZFuOXtvGdPlhc4xBYHQvjA4wgh', 'AYxT9NmyAieJLLd4OsLOWtkTzhyWq05SvgT7yo0LZcKcRaSgTg6QfryPayza96ls_bG8BBcqsRw0oIrlPkzMn2g0IhEDc7MGkWjFyRcO_LLinxZJuCooiJmIkHFU', NULL),
('01a21bde-b28a-7d6a-b668-5d5a30ddb666', 'fd9d5c10-4a67-2735-fd47-a7347062fccb', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/38', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-38', 'Bydel 2', 'AWCOtxEKppEYPtAy94h6XhztkE2CcHFSGNkw3eoCpRsdThmS4qeeMAGb7Z60e6q_Rq_X5k5jHYbTjFzqjt_5LtoJUq8XanA5TeRAimjIMa_ppsW1PFh_IURuLpo6', 'AS6vbp4XOrE8ChKlhqy1QOYd8G2lbagnzto70BWd1Gse-HKaerOL3euZPPg4rHA9IRKFkofGpP2BpqzSCJwragW5m8cw3xxTVYPi3b_Nbfh7xqfYektCbxGBGFKy', NULL),
('01a21bde-b28a-7d70-8aeb-69fd5c00632f', 'c01d1f12-10c2-3900-2551-eb03da89f094', '4', '{4,4,9,4,NULL}', '2024-05-05 00:00:00+00', NULL, 'case/16', '2025-03-01 08:50:00.123+00', '2025-03-01 09:40:00.123+00', '2085-03-01 09:40:00.123+00', NULL, 'C-16', 'Bydel 0', NULL, 'AQ1CETspreur0hYr9iaBq4RsxSpoEPYMbW9Z5zl8-AfgJlSRQTZxMLO_kuPberaVpywyYtMcnPyrAygYZhBslZbHfuXWbetG2BEwKyUAzLIasJjARKapkYtWY2Zo', NULL),
('01a21bde-b28a-7d71-93c6-88a04578c1ef', '74a4555c-bbf9-0151-ecff-5e0f48874cec', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/40', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-40', 'Bydel 0', 'AazbM3o9FhBph7LOozDrDT0O5qS9VFcotxrBZpNtapTFs2FLqWw7F8F1EHlqcLfwjpfeLHx0Ci25uUlGlufLnuPX5J6A1ezUC_spw2igZ7H7az3piMTBsHXx1kJS', 'AcdTxikeu-miA07h6IyKdL05zWTXBiJ9azyMH9eJITNLp1DNfMbZ3uHnQDM5Br-R3lKn3R7R5TZz1dvA4PJ60cXQRgcNjoUVjPEdJ6w0yRalNxovDWOSfilnLTtt', NULL),
('01a21bde-b28a-7de5-81a0-6b5999fd88b7', 'e3c170b0-53e0-f401-375f-e57cadbddcd8', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/22', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-22', 'Bydel 2', 'ASf7JFcjZB4MOJRJphho-xWdL6ztwpjUH6ekXbwXbgqCU67fdtLLZp1FuP8fktEkUMg5wrHTfbTIdmIE0rZ5ydOU7-jzafvd-t5OQNpoNA34DfPJVynim4eX7eaA', 'AWpnYInJxNMLzVhIhCXQb4GI3QIHL_qG4iCTFSiGU1Z1EdsPaF0Oq8EvTvwSWSWAGYnb1Lh17hMyFH_NvOkXtwvepmmDgDBgGMW9AlbrVHQEOH30hKYPTbsY9Iy9', NULL),
('01a21bde-b28a-7e1b-9b6f-6876574afa7c', 'aa071e9e-546a-6144-dddd-af968cf348e6', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/31', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-31', 'Bydel 3', 'AekzrGfFGzLXsYTPI1UPahEOPpQDOawzE6rFFgwiIvm0QwBCqfoBD2CKjqF68meYwnnmk7oG5mqBb38PgGwcqZN_x1rC3bS86KAgZHaGp3YAsUGwCH8eCoLEi1-a', 'ATge4F5W6xjg-Q0iQcroI9N2vgKpDzu_xZPF7YL-8LbTsUig57QIJlAbDefK1Lv2eGhoI9GbO04CeEPsIQGl4aBYFKZee4lJKrF71gszi9Cgf2rMdaP0cSQvlapn', NULL),
('01a21bde-b28a-7f77-aa23-c16a2b126619', '9238f4b2-dc6b-f574-3c88-ac3b88b2f23c', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/56', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-56', 'Bydel 0', 'AYRrQSNx627_hdgDpMXSItzB7znL5kbA4zIty_8EPVDnoN7la6SeCoWj9MZRLO1vyBUyRLW94IH7D7gadxMgzUdYg5glmgLErV5QzJodDeT8m2RsEya65shu1Kwr', 'AbrlNewURxon8jbANVOWcYvh84JMK3l8nHrKNOuoDo92C6fVrKFpgwROLjl0W0jMcW8RnekpZ_VKPa3jhblZfhwoYDj04Ohs1XceaA7I7kRjJHqIjDP2o2NXqYEE', NULL),
('01a21bde-b28a-7fe4-8890-bacd1acd125c', 'f6675d83-a3a8-45e9-8fbf-9c00edec1963', '4', NULL, '2024-05-05 00:00:00+00', NULL, 'case/66', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'C-66', 'Bydel 2', 'AVXS2XZuFIGpWuWnaJ6CEVbhlqk_zPakDECPChSn5xq7-tKrIP5zJmlaOtbX-qWEvBEKoPx0pLZgeMZbmEG1rIzMBb1S1B36OFpto-t8GTL6Hgc2Lj-ldvjXU67o', 'AU4OFyctVPknJBX3TYL0ml2XAG19DPFkiaLmSZf5NBCxVVZerc0Gpmq2T-IDswb0GalQhWLNAC_CHrJAX0wUg0rIHTSOHCF-GXn8zkJiUGhqB3zMG_GSfjSkyVEk', NULL),
('01a21bde-b28a-7fe8-9030-c3aac11be27f', 'd00d9852-97d1-3097-14b3-55447fc93167', '4', '{7,4,4,7,7}', '2024-05-05 00:00:00+00', NULL, 'case/14', '2025-03-01 08:50:00.123+00', '2025-03-01 09:20:00.123+00', '2085-03-01 09:20:00.123+00', NULL, 'C-14', 'Bydel 2', 'AZ1IX0P4BbEIT6GUrZ29gkMJatTp6uXIJZ70fQ8hiluzBXlW89hfSspHt3Ev5s0p0WbxH9e65DyHJM-ieoxTKKWDFzMr1i7g1v0de7zrxCC1a6WXWvkf2-6ZfmpE', 'AQuprkzO_aPnQ4E46LrYupvOGfor5sQd332KgCkRal5edKhwU1NmTpJUk3H7kr3lV2yGHgqU-jzCPpAzXstCVJvVY269wvmwjNMSH7juPv2VrLqNbErSvJNuUzqb', 'AZrhcta2gtOdWK4l-0VBiRTIxVP427a_BVTvSWl1TT55TZimcbathSWviCrrWVbGuXMJ6RgzRQ9uQPK6PzHsUOUtlDISIUCCjNJc2si7HYT6C_7qbN5s1fs7ntBv');
INSERT INTO pb_home_care.retired_keys (_subject) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-b28a-78de-8813-f743fe5f94fb');
INSERT INTO pb_home_care.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('716168be-bbf3-e15b-6fbe-4edd43ef3f0f', 'erased', '2025-03-01 11:00:00.123+00'),
('b5b00dbd-c683-37f6-7825-eeb74b2494bd', 'erased', '2025-03-01 10:00:00.123+00');
INSERT INTO pb_home_care.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'a7884785-f1fb-4ac3-ab17-926e968617af', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '8d8ca9be-b303-41b4-a42d-52b14a3588e8', NULL, NULL, '["number", "district", "doorCode", "hearing", "visits"]', '{"version": 1}'),
('2', 'c5376677-4255-4d14-aab1-405bbe4820e4', '2025-03-01 08:20:00.123+00', 'added', 'system:application', 'c5db50d8-fb22-44d3-a2c0-796ef5eba73e', NULL, 'office', '["number", "district", "doorCode", "hearing", "visits"]', '{"accepted": 1}'),
('3', 'f8a69239-3e74-4a3e-a48c-004e96b5780b', '2025-03-01 08:30:00.123+00', 'added', 'system:application', 'ac47b784-0821-41cf-b7c3-9843376e8fc7', NULL, 'office', '["number", "district", "doorCode", "hearing"]', '{"accepted": 1}'),
('4', '1d569759-ce69-437f-8735-a091150bf2aa', '2025-03-01 08:40:00.123+00', 'added', 'system:application', 'a3b778f4-bed1-4271-9b42-4784e5d81685', NULL, 'office', '["number", "hearing"]', '{"accepted": 1}'),
('5', 'b610bed6-6bbc-42d5-8bce-6e43b3114a5a', '2025-03-01 08:50:00.123+00', 'imported', 'job:import', 'dd52a8f6-8b2b-430f-b45e-fcecdc257105', NULL, 'office', '["number", "district", "doorCode", "hearing", "visits"]', '{"merged": 0, "refused": 0, "accepted": 60}'),
('6', 'd72ab011-9c29-4bac-b978-9be24436c7d3', '2025-03-01 09:00:00.123+00', 'added', 'system:application', '19a478f7-b4f9-4eb4-af7c-6f1d02d93d24', NULL, 'office', '["number", "district", "doorCode", "hearing"]', '{"merged": 1}'),
('7', '196486bc-b58d-48b3-9e75-51976c26e1ab', '2025-03-01 09:10:00.123+00', 'added', 'system:application', '0813ff5d-0cc9-48e1-9d6f-9fb710fd24b3', NULL, 'office', '["number", "hearing"]', '{"merged": 1}'),
('8', '09ea19a4-277b-4715-b428-0e743c7cbc68', '2025-03-01 09:20:00.123+00', 'imported', 'job:import', '635986b6-98ae-4f0a-af42-149dc2abd032', NULL, 'office', '["number", "district", "doorCode", "hearing", "visits"]', '{"merged": 5, "refused": 0, "accepted": 0}'),
('9', 'ff287f70-507d-44f5-946f-78f3793fe2a0', '2025-03-01 09:30:00.123+00', 'rectified', 'dpo:7', '0c4453be-fda9-4d29-905a-770a8a4a71ba', NULL, 'office', '["doorCode"]', '{"people": 1}'),
('10', '8def1225-d016-42fd-8592-55dfffc00302', '2025-03-01 09:40:00.123+00', 'rectified', 'dpo:7', 'a5c39aca-95a0-49d4-a9f2-c8b89b070771', NULL, 'office', '["doorCode"]', '{"people": 1}'),
('11', '3c3c81f0-8781-47b9-85de-37d2d93128ff', '2025-03-01 09:50:00.123+00', 'restricted', 'dpo:7', '51bf2fcc-3568-49f5-88a6-4a058c49771c', NULL, NULL, NULL, '{"people": 1}'),
('12', '0193fb1d-f1d5-4e50-afea-199bd5c4d23d', '2025-03-01 10:00:00.123+00', 'erased', 'dpo:7', '9acdb728-ca87-4d60-98e8-ca13c1616ce8', NULL, NULL, NULL, '{"people": 1}'),
('13', '2790a853-c784-4c6e-b8fd-428e760bf2f5', '2025-03-01 10:10:00.123+00', 'read', 'agent:42', 'e63a0378-a772-43e0-b880-a39cf5c39388', 'rounds', NULL, '["number", "district", "doorCode", "hearing", "visits"]', '{"people": 15}'),
('14', '7f170068-3c6d-4906-afe1-7a5a88f6778c', '2025-03-01 10:20:00.123+00', 'counted', 'agent:42', 'd26b25b2-48cb-4469-ad71-d7b229f10bd8', 'rounds', NULL, '["district"]', '{"people": 15}'),
('15', '6db3329f-f77a-4f1c-ad9f-4abfde30abda', '2025-03-01 10:40:00.123+00', 'accessed', 'dpo:7', 'f2312ac2-a61a-41ba-94db-cdf95a26a364', NULL, NULL, NULL, '{"people": 1}'),
('16', '5cf764ee-6c3f-47ab-89c8-f503765d7a30', '2025-03-01 10:50:00.123+00', 'exported', 'dpo:7', '08c2d7d1-7861-4f66-81b6-2b94540c594e', NULL, NULL, NULL, '{"people": 1}'),
('17', '580bbfbe-be90-4d6d-8304-5f0722dde568', '2025-03-01 11:00:00.123+00', 'erased', 'dpo:7', '6c0d12aa-c9ef-48b2-bf01-530d340c228d', NULL, NULL, NULL, '{"people": 1}'),
('18', '4b0ed25c-5022-48df-98c8-a8cbb9f0375a', '2025-03-01 11:00:00.123+00', 'key-destruction-failed', 'system:application', '736f38c5-42a1-4103-bbda-71eedb90f024', NULL, NULL, NULL, NULL);
SELECT pg_catalog.setval('pb_home_care.trail_position_seq', 18, true);
RESET ROLE;

CREATE SCHEMA pb_key_cards AUTHORIZATION purposebound_owner_c78afb49;
SET ROLE purposebound_owner_c78afb49;
GRANT USAGE ON SCHEMA pb_key_cards TO pb_key_cards_c78afb49;
CREATE TABLE pb_key_cards.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_key_cards.definition TO pb_key_cards_c78afb49;
CREATE TABLE pb_key_cards.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_key_cards.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_key_cards.evidence TO pb_key_cards_c78afb49;
CREATE TABLE pb_key_cards.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_key_cards.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_key_cards.intakes TO pb_key_cards_c78afb49;
GRANT INSERT (source, at) ON pb_key_cards.intakes TO pb_key_cards_c78afb49;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_key_cards.records TO pb_key_cards_c78afb49;
CREATE TABLE pb_key_cards.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_key_cards.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_key_cards.retired_keys TO pb_key_cards_c78afb49;
CREATE TABLE pb_key_cards.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_key_cards.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_key_cards.suppressions TO pb_key_cards_c78afb49;
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
GRANT SELECT ON pb_key_cards.trail TO pb_key_cards_c78afb49;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_key_cards.trail TO pb_key_cards_c78afb49;
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
('01a21bde-b443-7091-8d9a-2c1d82db711c', '1b9b624a-d7f0-4552-d592-9e72ecea195d', '1', NULL, NULL, NULL, NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'K-0', 'Nord'),
('01a21bde-b452-7257-a151-e74521fa0246', '3c172423-e5ab-0970-0594-f055f091f04d', '3', NULL, NULL, NULL, NULL, '2025-03-01 08:40:00.123+00', NULL, '2085-03-01 08:40:00.123+00', NULL, 'K-2', 'Nord'),
('01a21bde-b458-7c3b-b464-b0b855f355c4', 'b7c44529-55f4-397c-3b00-d4df32999409', '4', NULL, NULL, NULL, NULL, '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'K-3', 'Nord'),
('01a21bde-b45f-74d1-940c-d1749ab0aa87', 'ac56b906-8340-ed02-067a-3781f1f37f01', '5', NULL, NULL, NULL, NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'K-4', 'Nord'),
('01a21bde-b469-7634-bf06-c8e09cee774e', '745e3f9d-3c50-195c-a65e-ef511954d053', '6', NULL, NULL, NULL, NULL, '2025-03-01 09:10:00.123+00', NULL, '2085-03-01 09:10:00.123+00', NULL, 'K-5', 'Nord'),
('01a21bde-b50f-7745-97ab-ec3493138c98', 'aec4d273-e7dd-8af0-38ed-8fdc89289e1e', '7', NULL, NULL, NULL, NULL, '2025-03-01 09:50:00.123+00', NULL, '2085-03-01 09:50:00.123+00', NULL, 'K-7', 'Sør');
INSERT INTO pb_key_cards.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('2dbbbe9e-97f4-bb77-9060-9d63d1bdd62d', 'erased', '2025-03-01 09:20:00.123+00');
INSERT INTO pb_key_cards.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '27068a04-dc38-4909-96a4-5e869fdc734f', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '2444670c-3f58-4c2e-b7f5-a9305e1e9dec', NULL, NULL, '["card", "pin", "door"]', '{"version": 1}'),
('2', 'fc21db38-4a68-49ae-8477-089b3ccb347a', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '37df8281-03d5-4d1e-9c4d-9cc258a99a1c', NULL, 'reception', '["card", "pin", "door"]', '{"accepted": 1}'),
('3', '49bee794-e879-4dfe-b57f-06d1a0fb0f56', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '7d681b7f-9c10-4422-9f0d-fe1aa83eecdf', NULL, 'reception', '["card", "pin", "door"]', '{"accepted": 1}'),
('4', '4c5560e3-d0a1-47ab-b6f7-61df40a51937', '2025-03-01 08:40:00.123+00', 'added', 'system:application', 'f26fde81-0380-4d75-bc63-cfa06ca39346', NULL, 'reception', '["card", "pin", "door"]', '{"accepted": 1}'),
('5', '7c394c9b-dc51-4d23-b860-2ed2748748f8', '2025-03-01 08:50:00.123+00', 'added', 'system:application', '37e6cc27-41c5-4dfe-a29d-ffa1724441e0', NULL, 'reception', '["card", "pin", "door"]', '{"accepted": 1}'),
('6', '31c8d43b-b9de-429a-8d87-be800e3a5db9', '2025-03-01 09:00:00.123+00', 'added', 'system:application', '5baa5c95-cb8e-4154-a2d5-2911a04f47a7', NULL, 'reception', '["card", "pin", "door"]', '{"accepted": 1}'),
('7', 'e4ae4bc0-77eb-46d8-b9eb-db1e24ed49d2', '2025-03-01 09:10:00.123+00', 'added', 'system:application', '5f09697e-b95e-40cb-8f70-881843287d50', NULL, 'reception', '["card", "pin", "door"]', '{"accepted": 1}'),
('8', '654cd4d5-9505-4fbc-9d56-8604de12a3e3', '2025-03-01 09:20:00.123+00', 'erased', 'dpo:7', '76255353-f1c8-401c-a81f-6f7ec06cab1f', NULL, NULL, NULL, '{"people": 1}'),
('9', 'a9f30070-f2a0-455b-808b-6154a11bef41', '2025-03-01 09:30:00.123+00', 'evolved', 'dpo:7', 'bd66a3e6-878c-44ca-b2c2-60ae268fe4b7', NULL, NULL, '["pin"]', '{"people": 5, "version": 2, "field-removed": 1}'),
('10', 'f4f0b132-849e-4628-b906-73afda800f00', '2025-03-01 09:50:00.123+00', 'added', 'system:application', '6c46212a-130c-46ec-814a-7895d1eebdc5', NULL, 'reception', '["card", "door"]', '{"accepted": 1}');
SELECT pg_catalog.setval('pb_key_cards.trail_position_seq', 10, true);
RESET ROLE;

CREATE SCHEMA pb_members AUTHORIZATION purposebound_owner_c78afb49;
SET ROLE purposebound_owner_c78afb49;
GRANT USAGE ON SCHEMA pb_members TO pb_members_c78afb49;
CREATE TABLE pb_members.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_members.definition TO pb_members_c78afb49;
CREATE TABLE pb_members.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_members.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_members.evidence TO pb_members_c78afb49;
CREATE TABLE pb_members.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_members.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_members.intakes TO pb_members_c78afb49;
GRANT INSERT (source, at) ON pb_members.intakes TO pb_members_c78afb49;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_members.records TO pb_members_c78afb49;
CREATE TABLE pb_members.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_members.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_members.retired_keys TO pb_members_c78afb49;
CREATE TABLE pb_members.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_members.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_members.suppressions TO pb_members_c78afb49;
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
GRANT SELECT ON pb_members.trail TO pb_members_c78afb49;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_members.trail TO pb_members_c78afb49;
INSERT INTO pb_members.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('1', '1', 'false');
INSERT INTO pb_members.evidence (_subject, at, wording, reference, intake) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-b76b-7b86-9cda-64a1563ade80', '2025-01-01 00:00:00+00', '', 'A-1', '4');
INSERT INTO pb_members.intakes (number, source, at) OVERRIDING SYSTEM VALUE VALUES
('1', 'declaration', '2025-03-01 08:20:00.123+00'),
('2', 'declaration', '2025-03-01 08:30:00.123+00'),
('3', 'declaration', '2025-03-01 08:40:00.123+00'),
('4', 'declaration', '2025-03-01 08:50:00.123+00'),
('5', 'declaration', '2025-03-01 09:00:00.123+00'),
('6', 'declaration', '2025-03-01 09:10:00.123+00');
SELECT pg_catalog.setval('pb_members.intakes_number_seq', 6, true);
INSERT INTO pb_members.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, "firstName", "lastName", joined, number, role) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-b76b-7b86-9cda-64a1563ade80', '32e6c8f3-afb0-572c-eeed-558bf1e9f114', '1', '{4,4,4,4,0}', NULL, NULL, NULL, '2025-03-01 08:20:00.123+00', '2025-03-01 08:50:00.123+00', '2085-03-01 08:20:00.123+00', NULL, 'Øystein', 'Ås', '1999-12-31 23:00:00+00', '1', 'member'),
('01a21bde-b76f-7aff-b4a0-5749d5251ffd', '23bee641-8182-4ea2-3a39-1e4ac7f6a149', '2', NULL, NULL, NULL, NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Åse', 'Ærø', '1999-12-31 23:00:00+00', '2', 'chair'),
('01a21bde-b771-7da1-916f-badd2af54a7c', '4f732f92-79c3-3b7c-5e64-716cbc73d1ba', '3', '{3,3,3,3,0}', NULL, NULL, NULL, '2025-03-01 08:40:00.123+00', NULL, '2085-03-01 08:40:00.123+00', NULL, 'Märtha', 'Bjørnøya', '1999-12-31 23:00:00+00', '-3', 'member'),
('01a21bde-b779-780f-ad70-39bfa0f7f2c0', 'c98668cf-78b5-17b3-ec74-4021f07f5c62', '5', '{5,5,5,5,0}', NULL, NULL, NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'Øystein', 'Ås', '1999-12-31 23:00:00+00', '100000000000000000000', 'member');
INSERT INTO pb_members.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('48b13687-da3e-bc5a-53be-775f2abd1185', 'erased', '2025-03-01 09:20:00.123+00'),
('5a3edc61-0fcf-ed34-bf72-5ba0c2309e1d', 'erased', '2025-03-01 09:30:00.123+00');
INSERT INTO pb_members.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '4936e9ec-e305-40d1-aef8-ef9b3aae619b', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '3053ef25-3883-4f89-b8d8-d99dd95dd8c4', NULL, NULL, '["firstName", "lastName", "joined", "number", "role"]', '{"version": 1}'),
('2', '3d798f94-b725-4c17-bff9-ff67d7adc09d', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '7c5e06d5-9c3a-4189-bb1b-0cd2aa925d02', NULL, 'declaration', '["firstName", "lastName", "joined", "number"]', '{"accepted": 1}'),
('3', '33d55b20-ab85-43e1-96a9-ff79cfb92717', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '8faba350-c8db-4734-a638-85b24aba6468', NULL, 'declaration', '["firstName", "lastName", "joined", "number", "role"]', '{"accepted": 1}'),
('4', 'f19ad862-e9aa-439f-9dce-3ca3088f6fa7', '2025-03-01 08:40:00.123+00', 'added', 'system:application', 'e3e20e3e-1045-410f-85b1-e91c55be2173', NULL, 'declaration', '["firstName", "lastName", "joined", "number"]', '{"accepted": 1}'),
('5', '54038b22-ca22-4cc0-b8f3-a9c72e49b93e', '2025-03-01 08:50:00.123+00', 'added', 'system:application', 'a59fdeed-2018-4b47-bc1e-7c714e8298ae', NULL, 'declaration', '["firstName", "lastName", "joined", "number"]', '{"merged": 1}'),
('6', '49f7dbc3-45f0-434b-8336-fc6836895007', '2025-03-01 09:00:00.123+00', 'added', 'system:application', '6cd7063a-c9f1-4a83-aa9f-806277cfe828', NULL, 'declaration', '["firstName", "lastName", "joined", "number"]', '{"accepted": 1}'),
('7', '6a276762-a747-4ea3-a483-c1c6903bd87b', '2025-03-01 09:10:00.123+00', 'added', 'system:application', '760d0e45-b1d8-424f-aa3b-1cc790c1738f', NULL, 'declaration', '["firstName", "lastName", "joined", "number"]', '{"accepted": 1}'),
('8', '909fe208-6f32-4bb7-be10-4da135ede458', '2025-03-01 09:20:00.123+00', 'erased', 'dpo:7', '56a9c745-e12e-4a46-a13c-24334bdbd837', NULL, NULL, NULL, '{"people": 1}'),
('9', 'b38f605b-7147-49f2-bc6d-a5aa8ac0efc2', '2025-03-01 09:30:00.123+00', 'erased', 'dpo:7', 'e1bcbb21-7e6e-4ba8-be19-3239e496b957', NULL, NULL, NULL, '{"people": 0}'),
('10', '32ae16d6-d0a6-46ef-857a-1e71702e6367', '2025-03-01 09:40:00.123+00', 'accessed', 'dpo:7', 'a7c4f332-c369-4fc6-84d8-be498394779e', NULL, NULL, NULL, '{"people": 1}'),
('11', '2085b2b2-f704-4171-9e43-73cbc0558731', '2025-03-01 09:50:00.123+00', 'exported', 'dpo:7', 'db9857e5-d820-4744-8267-e7c52c1f3c0a', NULL, NULL, NULL, '{"people": 1}');
SELECT pg_catalog.setval('pb_members.trail_position_seq', 11, true);
RESET ROLE;

CREATE SCHEMA pb_meter_readings AUTHORIZATION purposebound_owner_c78afb49;
SET ROLE purposebound_owner_c78afb49;
GRANT USAGE ON SCHEMA pb_meter_readings TO pb_meter_readings_c78afb49;
CREATE TABLE pb_meter_readings.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_meter_readings.definition TO pb_meter_readings_c78afb49;
CREATE TABLE pb_meter_readings.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
) PARTITION BY HASH (_subject);
ALTER TABLE pb_meter_readings.evidence ADD CONSTRAINT evidence_pkey1 PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_meter_readings.evidence TO pb_meter_readings_c78afb49;
CREATE TABLE pb_meter_readings.identities (
  _identity uuid NOT NULL,
  _subject uuid NOT NULL
) PARTITION BY HASH (_identity);
ALTER TABLE pb_meter_readings.identities ADD CONSTRAINT identities_pkey1 PRIMARY KEY (_identity);
GRANT DELETE, INSERT, SELECT ON pb_meter_readings.identities TO pb_meter_readings_c78afb49;
CREATE TABLE pb_meter_readings.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_meter_readings.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_meter_readings.intakes TO pb_meter_readings_c78afb49;
GRANT INSERT (source, at) ON pb_meter_readings.intakes TO pb_meter_readings_c78afb49;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_meter_readings.records TO pb_meter_readings_c78afb49;
CREATE TABLE pb_meter_readings.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_meter_readings.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_meter_readings.retired_keys TO pb_meter_readings_c78afb49;
CREATE TABLE pb_meter_readings.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_meter_readings.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_meter_readings.suppressions TO pb_meter_readings_c78afb49;
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
GRANT SELECT ON pb_meter_readings.trail TO pb_meter_readings_c78afb49;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_meter_readings.trail TO pb_meter_readings_c78afb49;
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
('01a21bde-b566-70b5-83c9-6b27dd67b1f8', '2025-02-02 00:00:00+00', '', 'P-8', '5'),
('01a21bde-b566-70dc-addf-069ec5deebc9', '2025-02-02 00:00:00+00', '', 'P-5', '5'),
('01a21bde-b566-7110-a2b1-c0bfac36c9a5', '2025-02-02 00:00:00+00', '', 'P-10', '5'),
('01a21bde-b566-71d5-87ec-c909c91c2187', '2025-02-02 00:00:00+00', '', 'P-11', '5'),
('01a21bde-b566-734c-b054-d6a47450b3b8', '2025-02-02 00:00:00+00', '', 'P-7', '5'),
('01a21bde-b566-751a-a428-013259cd22b8', '2025-02-02 00:00:00+00', '', 'P-12', '5'),
('01a21bde-b566-7540-95ca-0d9fad1d143a', '2025-02-02 00:00:00+00', '', 'P-6', '5'),
('01a21bde-b566-772d-9980-fd3efb7eee4d', '2025-02-02 00:00:00+00', '', 'P-9', '5'),
('01a21bde-b566-78d1-b404-30996b6029ec', '2025-02-02 00:00:00+00', '', 'P-3', '5');
INSERT INTO pb_meter_readings.identities (_identity, _subject) OVERRIDING SYSTEM VALUE VALUES
('00ec76cc-1be7-4991-eb16-6db88fd1feca', '01a21bde-b566-704f-b177-e6e8e7bde435'),
('015d9aaa-b0d0-c96a-a0c5-2558de82a78a', '01a21bde-b566-7ecb-8874-e3e8b2e7205e'),
('01e6788b-26c3-4bd2-7bb6-db00a167d9e6', '01a21bde-b566-75c0-9d8f-82cf77ce26e2'),
('03b3c7c1-1806-8923-39df-a7a489f723dd', '01a21bde-b566-7a67-af08-7cfa55e7b86f'),
('03d1253f-b85a-37e5-387a-7451ac5982aa', '01a21bde-b566-7319-9065-43a4e85e203e'),
('04016884-6e2a-d2d6-043d-1cae78b6717e', '01a21bde-b566-75b1-b803-1bb457495019'),
('071ed463-1790-333a-9c48-9c6ce90a442c', '01a21bde-b566-71e6-9219-09cf58eef399'),
('0b0728ca-0a1d-4cbe-540f-079f2285129a', '01a21bde-b566-723b-aaed-94538059f5e7'),
('0de980c2-6898-55b9-cb06-a753160bd58f', '01a21bde-b566-7ef1-ac9a-4825e4b1ecdf'),
('0e092a30-3b13-3f2c-0f12-b73da1397aff', '01a21bde-b566-73aa-9d6f-2205ef471314'),
('0ef039ed-8d80-3695-fd06-d860fa9b044d', '01a21bde-b68e-73e8-9e90-5f253fcb4953'),
('0f25de6b-d191-4f72-c702-0cb4fa2dd6ec', '01a21bde-b566-7049-a7b7-68df17063e8d'),
('132b2526-657b-7b3b-384e-d1a12cf15309', '01a21bde-b5af-7c1e-888a-b621f7fbeb10'),
('17eac4b6-2a19-b333-8632-92573dc4a3c8', '01a21bde-b566-7ee6-b594-63574bd24a01'),
('1868372a-1a34-cc6d-f320-09acfc1b2017', '01a21bde-b566-7dd7-9669-214d6494416b'),
('1886259e-159a-56b2-935b-adc961729f01', '01a21bde-b566-7d54-b8e5-86c913f0381d'),
('1bb147e8-d50d-192a-3367-037c2a9250e4', '01a21bde-b566-739c-a7ba-093ea7f030eb'),
('1f861be2-dc2b-8cf2-d9a3-8ab4db12e43b', '01a21bde-b566-7307-bbc0-d91d1789f950'),
('22d02462-a37b-65c5-450f-87debbf02d41', '01a21bde-b566-7ff0-a264-905dc4f89de3'),
('23ceb151-3694-9cfd-cf54-1cfa4f6f52f3', '01a21bde-b5af-7638-9902-6e7f9e85d022'),
('24dd74c6-774c-a558-e149-0cccff3a0303', '01a21bde-b566-7275-a5c2-625a418d271c'),
('29152cab-5b21-f592-8eba-8c76924ba7cc', '01a21bde-b68e-717f-afb9-90491116764a'),
('29212cf8-bbc4-5d05-9718-06c3b23b3f27', '01a21bde-b566-7d12-96b8-f53c873b11f5'),
('29ca6eed-0e64-a46b-9f17-65142ba7fcb5', '01a21bde-b5af-7d09-a819-c40a27c5651c'),
('2a3a0189-1641-06d1-0bb8-240b9c1f296e', '01a21bde-b566-7138-8571-f55561e27d0d'),
('2c952833-74cb-3b9b-5bdf-0df285a86166', '01a21bde-b5af-7f1f-ad4a-98d6123e6daa'),
('2cccaf9c-7121-fb5a-706a-dffae72cfe55', '01a21bde-b5af-7bad-b0bf-8ef6568874bb'),
('2d5caa92-1347-9758-52ca-000bd5baf697', '01a21bde-b566-72f8-9d06-0c3b5c6373e3'),
('2dabe08a-48bb-123d-18bf-fdecd763be34', '01a21bde-b5af-70d7-aa74-cb4c204c585a'),
('2e9d120a-1a6a-2f6d-f5aa-f4e04d4ec427', '01a21bde-b5af-775a-b0cc-c10c50de7908'),
('3130a415-13a8-153f-f940-5f0b4f6c79a1', '01a21bde-b566-7304-9cc5-8dc46ef80217'),
('318e71cd-978e-17aa-222e-00fa8d1e1497', '01a21bde-b68e-776d-8a68-46bf6b70d266'),
('3253168b-5da8-e82c-6e78-2fb5ad58f4b9', '01a21bde-b566-7eb1-ad75-cbfe97a8cc93'),
('328982f7-793b-0eb6-fbb8-686dd0294397', '01a21bde-b5af-7427-8e88-4cf7708f7e02'),
('33a42385-0c24-567a-2e6c-e701b559e03e', '01a21bde-b5af-7200-809b-9864cae18beb'),
('341d453e-946f-3e85-2186-048c2ee15af3', '01a21bde-b5af-75b5-ad3e-49628e11755b'),
('383d97ee-65e0-6fc1-7680-73b1bec5a04b', '01a21bde-b566-79b5-8c49-5c36d87e2992'),
('388cf302-9c80-71b3-9a6a-67f60bc9cbb9', '01a21bde-b566-75c3-a978-2687559bc00d'),
('3a2679a7-ea7f-9db8-7b4f-cfb70c2b9ce3', '01a21bde-b566-783e-80a2-e9df3e614e15'),
('43a81e78-2446-8a61-8287-0af8e8c857e2', '01a21bde-b566-7bf0-94e2-a3670a3d7c17'),
('45539f9d-4e28-f678-0a03-0c4ef4fb57d7', '01a21bde-b566-77ed-85f8-4b4d6548dd50'),
('47674800-5558-0d6d-50dd-2c18222dad63', '01a21bde-b566-7b56-a894-45ae7b10785c'),
('47e9e1f6-8a11-5caa-52df-e6aa3c5640a7', '01a21bde-b566-7f72-8b0f-b34e7db014bd'),
('4965a4de-2f3e-08c2-dffd-10768b770c38', '01a21bde-b566-75c3-bdb5-d78777487d5a'),
('4a0cb699-6be2-b087-d434-2c4a4567c854', '01a21bde-b566-7022-8d2d-437ef99dcf44'),
('4a5988f5-af72-2227-0a2c-f9d9bb885950', '01a21bde-b566-7fe4-8978-7b4cd54292f2'),
('4c083089-6db3-a213-b5c9-f6d9fad11ef0', '01a21bde-b566-7228-ba1a-fdb69fdcf551'),
('4c58b119-c0fa-280d-14c9-8e4f31c40b10', '01a21bde-b5af-7478-a4db-2b6a9ee7c4a6'),
('4c93f6a9-bd5d-289f-b00b-ab38142f9608', '01a21bde-b566-70dc-addf-069ec5deebc9'),
('4d099fdf-b938-85cb-f0bc-8e69c9e5df3c', '01a21bde-b5af-728c-920f-200df15827af');
INSERT INTO pb_meter_readings.identities (_identity, _subject) OVERRIDING SYSTEM VALUE VALUES
('4d6e47dd-fcd1-a1ff-167e-4b504288f765', '01a21bde-b566-7324-bc39-68f5df8dc31c'),
('4d814f7b-c4fc-aa20-b9be-ec26cf543522', '01a21bde-b5af-743a-9235-90d71994a820'),
('4fe48a43-e2eb-1ce6-7f28-f695476d9b03', '01a21bde-b566-7110-a2b1-c0bfac36c9a5'),
('50825eb7-62bb-3f48-e0d5-cf5af87c167c', '01a21bde-b5af-745e-a2e5-ef1b0029daeb'),
('51a5b0fd-89f1-bec9-0722-8bb0f95b3a99', '01a21bde-b566-723c-b9d1-4ebc57f75336'),
('55c5905c-02a7-9701-7d79-193fc6d87ac8', '01a21bde-b5af-7a93-a75b-67a85d5f7b50'),
('58559783-0958-f9c1-7b7c-ee94d79bd863', '01a21bde-b566-7201-86d9-ee01a80ba96c'),
('588b2d4a-5323-8ff9-aff9-dca421cc519d', '01a21bde-b5af-7d70-92fd-e663d51ba3d3'),
('5942841f-fb60-974d-85f1-ac3aa0bb0d74', '01a21bde-b5af-7ec6-9f40-6e993845223f'),
('5a5b599f-abeb-31ce-19f5-ec5aaa9e8a9a', '01a21bde-b566-7922-89d4-9f393be8b646'),
('5a8e8ed2-9433-a2a2-0cab-7f862627c589', '01a21bde-b5af-789f-a30e-7f2c537c2453'),
('5c36daa4-0a7e-485c-1519-b05172edfba9', '01a21bde-b566-7f8f-ac41-449878fa12b1'),
('5d7f8086-7e29-4876-dee0-6978e725e6e7', '01a21bde-b566-71cd-a4ab-84b90939f736'),
('5dabe1ee-61b3-949c-e4e4-6e85a30299d8', '01a21bde-b68e-7d8b-9534-8006ddbd8053'),
('5e066971-5dbb-27c3-ee56-6fcb095a8f8c', '01a21bde-b5af-7e62-a9d3-b8868a2e1648'),
('5f566e84-f6b0-804c-2d25-3e8ca0461e62', '01a21bde-b566-7b07-a028-1261dd4fb049'),
('620cb164-7ea1-b22e-f110-e6ac6442adf4', '01a21bde-b566-78f4-aad4-c86362a92975'),
('634fad76-25c1-9578-39a7-54905eca4363', '01a21bde-b566-79ed-9116-ec800a29a92d'),
('662e8704-4315-f5da-e8d2-b4cc50f2a862', '01a21bde-b5af-76f7-a5f3-fb491f38b9ab'),
('6892e1da-4d6b-0c34-8af4-6031e62a36c2', '01a21bde-b566-70a6-adf9-37128f2c4c6c'),
('693b2658-dccb-4939-cae4-d1615f947c5a', '01a21bde-b5af-733a-b0e7-460d7720e04d'),
('69febccf-4496-94b4-284d-e2def83df619', '01a21bde-b5ba-7832-9cf7-291613637cb9'),
('6b134351-038b-b906-8f59-429b4e533613', '01a21bde-b566-7f00-ba84-46d535330ff4'),
('6c677ac9-d869-22f0-f2d0-5cb336735478', '01a21bde-b5af-7751-ae04-58b9ee418a67'),
('6f0fffe2-30bb-78ab-22a5-6cda34424c50', '01a21bde-b5af-74dd-9027-218292e4cf3f'),
('6fe76dab-1dfe-86c4-22b0-26162aa2532b', '01a21bde-b566-7b1c-8743-6eed114ecfa8'),
('71e98bd7-b206-0e70-6b67-2d463c4e4cfa', '01a21bde-b5af-7249-b34b-d706deed386a'),
('7282b1ae-6a1c-a3d1-9441-75e2343906c6', '01a21bde-b566-7e7c-ae98-ce34d1a52fa8'),
('73d82a3f-e04b-6cbe-0bc5-32a52d5eee91', '01a21bde-b566-7614-a26c-44ead668bd41'),
('75551966-6e52-f33a-a7fb-b887461867f3', '01a21bde-b566-77b8-8c0e-c4292c0776b3'),
('76b3eef3-f7c1-1a50-caad-6f57e17140e2', '01a21bde-b5af-74ca-b834-67d342e6d385'),
('76c8a953-cd44-1987-5f84-0e06f9f93a27', '01a21bde-b566-7b6e-8d15-029ea4b9193b'),
('833e4b3e-cabb-7439-baee-92144b1d535a', '01a21bde-b5af-7d36-95fc-7284ab7849fc'),
('84f27d26-2ca5-b0e1-b4db-98e8b46f5f21', '01a21bde-b566-717d-937b-59cedf33a448'),
('8704febe-2411-528f-4bc4-a9cc742c7b20', '01a21bde-b566-7248-a4e2-4554537206a9'),
('8a5246bd-7b8d-70df-020a-d14c19a0fe02', '01a21bde-b566-72c7-9355-9ae39347e083'),
('8a8aa909-e825-9dcb-ddbd-abcba51858b9', '01a21bde-b566-7029-a99e-e5a93ada7c8d'),
('8ad2db3f-16b2-b7f0-6f60-ae7ae45872da', '01a21bde-b5af-75b9-90a5-11199846e66b'),
('8b8c94a8-d84e-dd7d-ceaf-428e37120d25', '01a21bde-b68e-70cd-bc91-c8efe7abe65c'),
('90deba43-96bd-4174-dc7f-dead5b95e420', '01a21bde-b566-7ea8-9aa6-33598c9251f6'),
('93a1e5dc-748f-9b25-8f1e-5109fbc03dd6', '01a21bde-b566-70fe-b489-255ea3c8cd64'),
('93ab34a1-7ca8-6e59-52ad-4185ea6d160e', '01a21bde-b5af-7ae7-9bff-656ef591d0e1'),
('94ad5049-c17c-e6b2-2ed3-4153a93affc2', '01a21bde-b5af-7f0b-b7c8-44f923953423'),
('94d3ab60-a24a-4440-3a91-7330e2a41b1c', '01a21bde-b5af-7ecd-8130-0f051b4678b7'),
('97819e65-efcd-e2a7-8d1b-583774cf47ec', '01a21bde-b566-750b-8eec-1a08b299e144'),
('982ccb6b-2c89-2470-650b-410b2fb74fd3', '01a21bde-b5af-7150-baf5-00c4b72b3ef1'),
('9ce6c7e9-64a7-573c-2426-869511f11682', '01a21bde-b5af-70f7-9588-10af08469fe3'),
('a1df6d60-f7ba-17df-1555-16dc5f0b005f', '01a21bde-b566-7ac2-b6e4-f1119fb8c337'),
('a2ed75c3-31db-5a40-f8d3-885c8dc50ef5', '01a21bde-b5af-7f9f-baf7-3edc96c817f5'),
('a2fe254d-fbcd-435c-d14f-d269251a7503', '01a21bde-b566-7838-9985-ca9436355791');
INSERT INTO pb_meter_readings.identities (_identity, _subject) OVERRIDING SYSTEM VALUE VALUES
('a30d2d1e-16e7-4faa-7b6a-cd2bcfb67eb9', '01a21bde-b5af-74e5-87e1-f10d85dfe5c7'),
('a410dd8c-7d17-eff2-62d5-e690468bef2a', '01a21bde-b68e-76ec-9a88-3424da0b3b4a'),
('a468408d-6100-3609-26fc-ff51a4eb99e4', '01a21bde-b5af-791b-adb0-60e86bc63e3a'),
('a67519fa-c5cb-9f46-a32d-7963482fda20', '01a21bde-b5af-7c21-8178-1c3b825a127b'),
('a705d3f4-eaa6-0c7d-3b3a-0fa4f13a90dc', '01a21bde-b566-7bb6-8a77-29317e7342c0'),
('a7e06fc3-0767-9dd5-25c0-c01de383ebd4', '01a21bde-b566-719c-a3da-24930e271143'),
('a9deecd7-28a4-896b-234f-19851fb2aeb2', '01a21bde-b566-72ef-836f-05b71203cc4b'),
('aa8f4d36-e829-2600-a70a-936b70f83b2a', '01a21bde-b566-7ccd-94f4-20ea53b74e5d'),
('ab4ab154-f4aa-761c-24b8-550f6b95b755', '01a21bde-b566-7540-95ca-0d9fad1d143a'),
('adf8d72b-7ff4-569e-fa96-1a3244361241', '01a21bde-b5af-7fef-a4ae-74eb8f2a13ed'),
('afa70556-630a-ff7f-1645-b49411e507c5', '01a21bde-b566-7078-8561-a1094efeaac5'),
('afd91e04-6d7e-1bee-44c7-b98f3b8036f8', '01a21bde-b5af-7da2-9ceb-329527a2ad81'),
('b07071cd-ef72-fcfe-70cd-0088bbfb2523', '01a21bde-b566-73f3-bdcb-93b60315e766'),
('b242bcc5-c063-40d1-7ad0-cc21a31362ee', '01a21bde-b566-7075-bc33-84559b5fa668'),
('b42b16a4-257b-545a-3369-8ab565f78461', '01a21bde-b5af-7b29-865a-c8d7e60bcc31'),
('b517237a-9693-3553-68e4-02fed99e1e34', '01a21bde-b566-7909-ad40-38fbae890e39'),
('b53aa1a4-9f46-c396-6cfb-0ec8133fa523', '01a21bde-b566-7e8f-851d-6323cd072fc0'),
('b6fb9f9f-fff5-cd76-f6b2-030868cf5196', '01a21bde-b566-734c-b054-d6a47450b3b8'),
('b7f75e1d-caef-2bed-2104-8b5aa5c8c6b9', '01a21bde-b5af-716d-ac9a-e421b525dc6d'),
('b8782dc9-94b2-356f-d228-c33b7b47ff34', '01a21bde-b566-70bf-be8b-97b58d9a4843'),
('ba8fb30e-ffed-1b43-1436-e180f5c94983', '01a21bde-b566-7e6c-aca8-360ed979d1c4'),
('bd69392b-5b1d-c419-ae09-30d154ce0e8e', '01a21bde-b5af-7d78-afc4-ba274b04600f'),
('be65d3c0-875d-5118-1d90-e2fa44f1e6e4', '01a21bde-b68e-7615-ba31-1fa9812977b6'),
('bea1c703-84bc-1ef2-f0f2-09cf231e2195', '01a21bde-b5af-7186-a87e-4d574741644a'),
('bf463750-30f3-3723-0168-7937749e7f8d', '01a21bde-b5af-7b4a-a73c-7076cee3f194'),
('c02effb5-8de0-d6ae-7436-ac4a83bfcec7', '01a21bde-b68e-7b7f-9582-66899954c6c4'),
('c0656802-01a5-0a51-89d5-cf63754c3ddd', '01a21bde-b5af-7c17-b98c-61e5d4420725'),
('c0d3fcf4-bbd8-95f5-c137-f2ef2bae509b', '01a21bde-b5af-71e8-81f0-5f215f444d92'),
('c187a244-a5e8-0736-9cef-c5a2c2bfea48', '01a21bde-b5af-779c-8549-a30b3c90a2c8'),
('c27c4a04-347c-483a-386d-00b046bfad60', '01a21bde-b5af-7a0c-9dc2-f8a79bd88583'),
('c3e54b5f-b5e1-7c5e-4a04-cdce6c9e1e63', '01a21bde-b566-78d1-b404-30996b6029ec'),
('c801ffbb-7f6c-183e-ddcf-1e22b7bd7e98', '01a21bde-b566-711c-8048-dcc2e79f0300'),
('c8ba8c09-5dd3-0191-86aa-0ff301e3915d', '01a21bde-b5af-7a8c-a56b-154169b6bb7d'),
('cab86f00-7be3-13c8-7a54-7baefa0dcfe6', '01a21bde-b5af-70e3-a09a-31b16d406b90'),
('cac28c48-c1fc-8332-b3fc-98d535c827b5', '01a21bde-b566-7a88-b782-a689225cfff8'),
('ccf58265-1b9b-648c-b99e-7043b8ca64e3', '01a21bde-b566-7be6-8a76-d7bc6ee843a8'),
('cd307698-68db-f312-86e1-eac7ad4dac2b', '01a21bde-b566-772d-9980-fd3efb7eee4d'),
('d0f35052-555d-0a60-d991-0444c7228f90', '01a21bde-b5af-73eb-8ecb-00433c3f979b'),
('d48826ef-cf91-0b93-7424-e5de8c56aa72', '01a21bde-b566-75de-97ff-3829931462eb'),
('d88125a0-1d41-0f97-7646-ffe05d36cf00', '01a21bde-b566-751a-a428-013259cd22b8'),
('db9c48f7-5897-a582-b77f-0f6c40f50f58', '01a21bde-b566-763c-bd6d-c628def47568'),
('dccecc61-50a1-42d5-d5cb-fcbca6a1c486', '01a21bde-b566-71d5-87ec-c909c91c2187'),
('dd03190a-a5ed-db0a-bb47-63341d5b438c', '01a21bde-b5af-7a4a-a80d-29b3941b17eb'),
('ddc2e09b-aa26-518e-7656-9b264aa5d549', '01a21bde-b566-73ed-867a-b2112c72752a'),
('df6d2810-3b00-8a37-00f2-4e72e3d426e4', '01a21bde-b566-7c12-874c-e1d58702db89'),
('e080234e-a8b3-1fc4-7d90-1a6afb7c02f3', '01a21bde-b5af-7cca-8920-70d492988b70'),
('e09fc202-4d42-51ce-048a-ffe1385d5c01', '01a21bde-b566-7759-a1e7-af397c63b06c'),
('e2b08ea6-b6fa-0577-7813-529326da697a', '01a21bde-b5af-7e0e-9879-1e9c52a5e72d'),
('e2d156a8-3a8e-743e-6193-7b733bbb818a', '01a21bde-b5af-7804-ad43-80ceab11e9d3'),
('e33f0e08-2622-9d88-8438-d92aa169f4b0', '01a21bde-b5af-7683-a178-c56062e2f225');
INSERT INTO pb_meter_readings.identities (_identity, _subject) OVERRIDING SYSTEM VALUE VALUES
('e3654b4c-ab4c-ce1b-e95a-ab3bcdf1f86b', '01a21bde-b566-74bb-8312-c0f994656c15'),
('e425f7c5-edb4-6471-5744-d9a24fd8b291', '01a21bde-b566-7173-becc-a4708a41f28a'),
('e56fef3f-8699-a435-3ded-0325188f58c4', '01a21bde-b698-77a6-a412-856597097356'),
('ea30f68d-c7cc-c7f6-fe10-e9e8b3c201b7', '01a21bde-b566-75cb-b7fd-226fe7dcf9c2'),
('ebcf202c-7c1c-4187-8659-ef08f6d554d0', '01a21bde-b68e-7d74-88e2-36513fcff6e8'),
('eddb7ec6-6e76-4443-e5e0-259d01e84a07', '01a21bde-b566-75af-baf8-a2e4cda592c7'),
('ee36b811-7539-51c8-e652-cacff1b12791', '01a21bde-b5af-7bf1-b548-fb37438973e8'),
('ee758906-ba64-ec13-b489-2cbbbb558084', '01a21bde-b5af-7158-8365-597f72c1e756'),
('f010baaf-fb93-c594-bec0-38f961e3b4d9', '01a21bde-b68e-7831-8758-8f9f907cbdab'),
('f37228fe-bc0c-2f51-eb4f-01015525f81e', '01a21bde-b5af-73bc-b6f4-5e3380b5d1f8'),
('f615bada-caa9-06db-4a68-97425213c2bd', '01a21bde-b566-78b9-b9a0-16b4c7bbcf24'),
('f8ca5c99-daa8-ec6a-7e64-a358cf4aec60', '01a21bde-b5af-7557-b653-595a25ed239e'),
('f91bc0a4-b484-2786-30bf-a0984f6a01d3', '01a21bde-b566-707b-9e1e-24b057d2bbdf'),
('fad91f0b-8382-ffc2-79da-e25a48c1fe68', '01a21bde-b5af-7db5-ba97-4434a62c02ba'),
('fc4490bb-46bd-d2b9-1ea3-daea8cfaf35a', '01a21bde-b566-7b40-99ef-acf464661b49'),
('fd2c5602-aea4-38c5-e09b-2f3ee0f44f0f', '01a21bde-b566-7f55-93f7-0847c476b2d6'),
('fd3aac5d-dfd5-612b-e386-ab5d72fe9a3a', '01a21bde-b566-77f5-a0b5-78e11dc23ade'),
('fd6a6b70-ae15-13a6-8886-adf7c22b40f0', '01a21bde-b566-70b5-83c9-6b27dd67b1f8'),
('fe95cd83-dfe3-b603-4823-a00fb4ff4969', '01a21bde-b566-70bd-97f3-edddd95f3605'),
('ffdc4b30-6d64-9b68-5a34-49b5cea444c4', '01a21bde-b566-780f-aad6-7f3b6dee2f04');
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
('01a21bde-b566-7022-8d2d-437ef99dcf44', '4a0cb699-6be2-b087-d434-2c4a4567c854', '1', '{1,2,1}', '2022-02-02 00:00:00+00', NULL, 'P-1', '2025-03-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', '2085-03-01 08:30:00.123+00', NULL, 'M-1', '1', 'AfsnnqH0cZmDUxYSyUCUYBSFXwh_QUD53BNexrrwaHUxiIw0zGxU4m2I9QYFkPFfUo3eYe0_mI6_fgpxB9v1b1RzbgFFr20DK_hK0kieb-C0kMTwjiXV9JTYJYUD', NULL),
('01a21bde-b566-7029-a99e-e5a93ada7c8d', '8a8aa909-e825-9dcb-ddbd-abcba51858b9', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-46', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-46', '69', 'AXDjsOT0SrUm-eMP4irh-1oJ9RtdDP9Oq9di5HYzQley7n26ISrra4-7w079F4RPOHimtHRk37tm8kR7EygxNpi5NrD0JSeJ3CaZ5O_O-Uy4tqE6AbvNgpwCwBy7', NULL),
('01a21bde-b566-7049-a7b7-68df17063e8d', '0f25de6b-d191-4f72-c702-0cb4fa2dd6ec', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-56', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-56', '84', 'AWWxwCvoztxGYKIEliXTKI4Mabc9oopO0mD9vBVGw77y45VMfD1asYl1mcBV8T4i6O_XdqqApYCwrSJI-3fvQxhZDVSHB3Zmj-0Sti_O9o-H8m1HpTZmuxvY__Gu', NULL),
('01a21bde-b566-704f-b177-e6e8e7bde435', '00ec76cc-1be7-4991-eb16-6db88fd1feca', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-98', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-98', '147', 'AUcB7uI70Jn9S3LNtY1PEJXtWXgiXi0M9mSUJ0BcrfZo7weGQEPpDzE_PzmbjZTacEHSGPdrTMywYrkJqu1kJ3plgqbUFlPTECo1NqP6tMEHBnBbJb7jFnpo0Gr9', NULL),
('01a21bde-b566-7075-bc33-84559b5fa668', 'b242bcc5-c063-40d1-7ad0-cc21a31362ee', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-78', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-78', '117', 'AbOBiKWZr7hiEdUuQWfebZJNvYF_XZM8k2t0nd92Wu52WUo9CNC330L2HlENSbZn7a1u6NBr0vlQApjOB3N9e8vxYM6THjMKMof9bH6H1lUZwaqNvJZnJo4dRlLw', NULL),
('01a21bde-b566-7078-8561-a1094efeaac5', 'afa70556-630a-ff7f-1645-b49411e507c5', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-19', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-19', '28.5', 'ATXkUTosVIgHVS5omLZUJXp8eg-4ovgSGfBfnLioKS8nVzcrGyyP_WUvuhuc4Kz7XwZUbq8hv5Qp8tV7E1aTlFthChItYsA4n1Fr6owISjHWTqWPsVnC1da_4Qgc', NULL),
('01a21bde-b566-707b-9e1e-24b057d2bbdf', 'f91bc0a4-b484-2786-30bf-a0984f6a01d3', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-26', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-26', '39', 'AS7K2q0Z0VOARRtPuUwUIOeIyMiXkchFA22DFGcB_hENGNDKDuwAEK3H-kM1EX2e6DiWNxhqzVR7ACKIcryp1pNvxNvnC-gHsaZIDR6acxa1Wq1hzhOxu8-NXLjR', NULL),
('01a21bde-b566-70a6-adf9-37128f2c4c6c', '6892e1da-4d6b-0c34-8af4-6031e62a36c2', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-21', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-21', '31.5', 'AXloQ_ymBE-aWUXA8efTM3yAUR9iRdlqP4IZ2-P-cjauIRjVz3_ZCYNFwXETY4EDi-bkkEunWtXS7ljstg6wLq4-CVJxdNP_GvTHTjbwMsNndqSTRD063QoqC5Qx', NULL),
('01a21bde-b566-70b5-83c9-6b27dd67b1f8', 'fd6a6b70-ae15-13a6-8886-adf7c22b40f0', '1', '{5,5,5}', '2022-02-02 00:00:00+00', NULL, 'P-8', '2025-03-01 08:20:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', NULL, 'M-8', '10008', 'AYW5K_YQfW4aBMz-hOhYO-81aQXlCseYVmUeqxf7B1UwpSxg0kQT6uJ04OP6B03vTwjhTDA3w2bzvN1sFmm3We_uPAOY1Np-gLR9BnHuZiGijSiesePg3S8206qg', NULL),
('01a21bde-b566-70bd-97f3-edddd95f3605', 'fe95cd83-dfe3-b603-4823-a00fb4ff4969', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-13', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-13', '19.5', 'AWVhAski2S4Etl0T5wNW8iTtvFOwZxrBNEtzx5xefxmAb298JHAe80KLHkO9p4DcO65ilMsohKRpRhycgH4kc3nerV1-7u-5OaBLFQrZ7CvpvWK3t8D79o_kkGGy', NULL),
('01a21bde-b566-70bf-be8b-97b58d9a4843', 'b8782dc9-94b2-356f-d228-c33b7b47ff34', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-28', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-28', '42', 'AboQUk2QhwT-Yqtd0FIKSxByjR8pmDuhSP0bgeiAtcC6IiLCeC-dT3Wa_VFTsQaWbGppthNKbMsZjeaTYC83sqyoJg2bzyoQ031UcSLzxFLX6xyBhFuIBJ9n4R5M', NULL),
('01a21bde-b566-70dc-addf-069ec5deebc9', '4c93f6a9-bd5d-289f-b00b-ab38142f9608', '1', '{5,5,5}', '2022-02-02 00:00:00+00', NULL, 'P-5', '2025-03-01 08:20:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', '2025-03-01 09:30:00.123+00', 'M-5', '10005', 'AaykCWGaNs0abjfNzTupnGBlZnNv_tategVCxFCuOxJ5gMcmNblUb2YVlKsma1dyXp0GGlow6ykKcE6JBHzPEQfdtYLDHQbFG0jyY0A1KyRZKtvFvo8u4iffvCwL', NULL),
('01a21bde-b566-70fe-b489-255ea3c8cd64', '93a1e5dc-748f-9b25-8f1e-5109fbc03dd6', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-69', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-69', '103.5', 'Adzh3meTRaSqEYbTq5aleeYFrj0Sil_DVIEtVbyu7RdBZtihOlg4riLgO15o8ogs4boz-MRY0NhfCD6DqsdE7dtUmqG_ojrnGIHcTY72-8RR1SWzmMoF-lZMLlK9', NULL),
('01a21bde-b566-7110-a2b1-c0bfac36c9a5', '4fe48a43-e2eb-1ce6-7f28-f695476d9b03', '1', '{5,7,5}', '2022-02-02 00:00:00+00', NULL, 'P-10', '2025-03-01 08:20:00.123+00', '2025-03-01 09:50:00.123+00', '2085-03-01 09:50:00.123+00', NULL, 'M-10', '1', 'ARwNL-nBYaoWKjG3ZZ-K4OeBejNI6X7lLDIFxzLrO0aB0ch7IMTdX8PzrGkvrqSyw7Vu4WOBDIvwrHueDtr4ShJk49IS7YyJv31UjVBqBleIDzglKzLmpBMu-vdf', NULL),
('01a21bde-b566-711c-8048-dcc2e79f0300', 'c801ffbb-7f6c-183e-ddcf-1e22b7bd7e98', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-89', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-89', '133.5', 'AUO-PaPQWMKXB-qYXSUVqzu-lEZNDqsLsQXrWZUbBDOVB_aYiNevsptTTMeF0LWnc-RvXHypA4oR2ASux3GodYfWy8D_hr_MmWqsbHhBIDDZDOqy1IU9PJ7WNTLk', NULL),
('01a21bde-b566-7138-8571-f55561e27d0d', '2a3a0189-1641-06d1-0bb8-240b9c1f296e', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-84', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-84', '126', 'ASgrib0Obp5CdfGcvk0Rp_TckZSrvEMokK9LISnOGjgOjDD1s9f6TF2DbgagiMpOnKrTrYXTgTrdafH6JbIWjaIZ93h1uBD_saTZMhG5tyoPuGYjtRc4r1zv8JG5', NULL),
('01a21bde-b566-7173-becc-a4708a41f28a', 'e425f7c5-edb4-6471-5744-d9a24fd8b291', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-71', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-71', '106.5', 'AZNXTCANP-ExA0u3WtNYdAGwfEDQsC4C6YPz8nQYdA12FRfKhIS8e7agfr2hJ_60-Um4Piupj-S2pzsK4nDf17wyNw8IckHmJFwgcj9KfyjnAEfhcAWS0IKW53NN', NULL),
('01a21bde-b566-717d-937b-59cedf33a448', '84f27d26-2ca5-b0e1-b4db-98e8b46f5f21', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-59', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-59', '88.5', 'AaR-A-r--x2i9BxhufFZST_4DeL-8VHndq-WP1WxTnFuP-N6A2xPjl-uGMED3nn5aojvkET-2757nx7TdhC3sJwYynNG6RbtVGsEyhgiFY4WcgkpgcTS5rJ5m7Iz', NULL),
('01a21bde-b566-719c-a3da-24930e271143', 'a7e06fc3-0767-9dd5-25c0-c01de383ebd4', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-40', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-40', '60', 'AafRGE7dwhm_zuNg0wcjJdcnfapskqQ35GVv7qvXPWnbVkIc8e5J3AZRYB19nPPfpNKOwHo4rt0eETzoweYrD7U1OR6bUFGrkBHwlSGdXV_pT_wvRVTG5bP76bzL', NULL),
('01a21bde-b566-71cd-a4ab-84b90939f736', '5d7f8086-7e29-4876-dee0-6978e725e6e7', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-15', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-15', '22.5', 'AYFVySHMkjTmkEtcUbM7UdRF_bhgVp-bN2Pqs2JiLns__CaQ0iP7xocQ6AsF8yAJQVUeGuP7AJAUmVKM8XlcyIfV3qjgle7EpwwA35GXPJDcUHahw3j4dMLb-flU', NULL),
('01a21bde-b566-71d5-87ec-c909c91c2187', 'dccecc61-50a1-42d5-d5cb-fcbca6a1c486', '1', '{5,7,5}', '2022-02-02 00:00:00+00', NULL, 'P-11', '2025-03-01 08:20:00.123+00', '2025-03-01 09:50:00.123+00', '2085-03-01 09:50:00.123+00', NULL, 'M-11', '1', 'AVY8hv0rmNgzoVOB-DHJvx_pywfkXcT-ZUrlbONn8l_E2yJSawtaS6U-qU4Lb9XR52RMJkyUqWkZnbMOU_AngHY4e9n5QGVCsRMn4yW3HIdBZlRpsH4_g0c9j5oy', NULL),
('01a21bde-b566-71e6-9219-09cf58eef399', '071ed463-1790-333a-9c48-9c6ce90a442c', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-77', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-77', '115.5', 'AS4Qg-f96_yustpLJMbiBSLVetO_OVVkyk22PBuPAY7WpK-IzG2_ngCaVddmnklwUz4F0450D_agyI9-V-XvtACaR2wIKc8j0qFlXo4BF_tzgeqlzDywD-qVUmdg', NULL),
('01a21bde-b566-7201-86d9-ee01a80ba96c', '58559783-0958-f9c1-7b7c-ee94d79bd863', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-51', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-51', '76.5', 'AVYUn4BIYobZSSEO2YnTtznXSlyqNit7dfNrRMXcRgrzbDV653yAAz8-FKjf2whm1B3yJ5zZ1XeC4t526zm5Xc9_UG_9nAfZv87JhD9vx4dnYsaQ5ot8XfDmTowc', NULL),
('01a21bde-b566-7228-ba1a-fdb69fdcf551', '4c083089-6db3-a213-b5c9-f6d9fad11ef0', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-58', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-58', '87', 'AW1figQGwZMQfaj84u440A6I8NNX9qsp6UoIqEPki1GKJjs1uYaHWIKsYczjIvvp55P16MQ7CQa1YpC7SNyvu_fZlqi3vjuJO4oe3KdOCeIHAdB-WZ2TQwioy1WY', NULL),
('01a21bde-b566-723b-aaed-94538059f5e7', '0b0728ca-0a1d-4cbe-540f-079f2285129a', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-52', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-52', '78', 'AZBoJvDUKdJuT17ORrjFQN59P8p8Ae6bycJigT2O4UjSDw2IKoabAt-I1YzD7Ru3u2l0aCEw2-57mx_Ato7ePqYqAvJSVneywx6dbnK_NY7iiw4Yv_aLBk5RRNnp', NULL),
('01a21bde-b566-723c-b9d1-4ebc57f75336', '51a5b0fd-89f1-bec9-0722-8bb0f95b3a99', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-76', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-76', '114', 'ARA-tWIlOk8riKANcFk6_e0lWQLY6LlRvjVrcp7aFE-7qlHItJoanKbeNR9FRIqDTybDHhO6D3UEHvBH6xJfJmkxe4ftjM6BxtNcPWjTkMPpLPuRnP5fPttqwyej', NULL),
('01a21bde-b566-7248-a4e2-4554537206a9', '8704febe-2411-528f-4bc4-a9cc742c7b20', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-32', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-32', '48', 'AcSRfMczXDbTeMJqxWfspzjk8Zaj-E-EpVX6ZLDV-xZGaUKFV2roIYm5UOATQRPdHHYfCgFGdOKgVJgVZG3MtVLjJtuI9x0sfZrWmIfQb_T7eLtwHXO7mmnj2Y7H', NULL),
('01a21bde-b566-7275-a5c2-625a418d271c', '24dd74c6-774c-a558-e149-0cccff3a0303', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-92', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-92', '138', 'AXYqHRFRDkywi1Vxj-30009_0j5XbqJBV3OXNGGoAYnDFKDbHKmuRPrlLAKGBwY7kCLgkiLcmeGAkIkVf1qmO819oaZGBle8pyVuQCHRvRgbxL0NpRo3IjcaeQXO', NULL),
('01a21bde-b566-72c7-9355-9ae39347e083', '8a5246bd-7b8d-70df-020a-d14c19a0fe02', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-14', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-14', '21', 'AUIUt5unDA0Aln140XHuqWA6SHPNBNLNP9YhGKykGjCjvgnLRwlUZEfUfnEfhLJ07AIDgMVnHXDVWhrKVWxy9SnObg5_yJdsN33oXjaUoeKzllcH8wAyjZeXBs-_', NULL),
('01a21bde-b566-72ef-836f-05b71203cc4b', 'a9deecd7-28a4-896b-234f-19851fb2aeb2', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-41', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-41', '61.5', 'AfCDYTMZptin6znsSB66pQMvwbSW49EFulDFPj4CUh6a7Ot5u8MpumVGe_O1s2ERz41gexdfOwn_Xy_sqdjlPuk_-KtXi58HKKn6R6TDG8KQmb1bSJ6aA3ANWRWQ', NULL),
('01a21bde-b566-72f8-9d06-0c3b5c6373e3', '2d5caa92-1347-9758-52ca-000bd5baf697', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-0', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-0', '0', 'AdC_9cNQBLjn-lb_-ToHNjOJdoyIJ5tC5G8V656QrU5TlxroeZpL-Bq_92WUl9z4huRK8SevS8iodnN9btuIK3YYqxnQ1L1CMopbz6yNUp6Uqd08QhyqCAxzZi2X', NULL),
('01a21bde-b566-7304-9cc5-8dc46ef80217', '3130a415-13a8-153f-f940-5f0b4f6c79a1', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-39', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-39', '58.5', 'AXXvazdEhR3S647TOIJ7mZKuZVDkPBLMITkWIm4SNc2BjsY8eYfXNGi_XZXzp_Dmy9vAUP4fS9NqdRFbFVQMc7-KnCPpButU3MjMjZ5YW6UxlBohEC31VvmqEtCw', NULL),
('01a21bde-b566-7307-bbc0-d91d1789f950', '1f861be2-dc2b-8cf2-d9a3-8ab4db12e43b', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-86', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-86', '129', 'AUzu23wpb_p7nj2LQ_vFFXR4MtMM3ChoLSM036jF0tEZl99ruIAw1wwhb9-f0pXNGn86Ba8tmMsNw9fxM21ouQgHcqyrvkv41_R6PFnb0nhAs7ab9U8g_c56v1Vz', NULL),
('01a21bde-b566-7319-9065-43a4e85e203e', '03d1253f-b85a-37e5-387a-7451ac5982aa', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-81', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-81', '121.5', 'AexF60K6l1QkKbFTKeq57W_Xn0pXF1OwnzHny2WwaTSEraG5ogCrQmSU7zIHR_P0omJWcVF1Imu6kR_dj-WlPkrVuGN-YLlpYQkU34GuIj_k4EiFLz3aoQ7Mjmu9', NULL),
('01a21bde-b566-7324-bc39-68f5df8dc31c', '4d6e47dd-fcd1-a1ff-167e-4b504288f765', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-35', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-35', '52.5', 'AcQ9Ks17NtDv_z43kd1SUl0rNR5Y6EWn9_MDXQTIMC5_XpoR8p6Euxa5elCGsJBq67Pyv1IFTohknthETXE25bpkydbB4NUW-cNFukSiuPse-CvxkGo21MmcnucH', NULL),
('01a21bde-b566-734c-b054-d6a47450b3b8', 'b6fb9f9f-fff5-cd76-f6b2-030868cf5196', '1', '{5,5,5}', '2022-02-02 00:00:00+00', NULL, 'P-7', '2025-03-01 08:20:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', NULL, 'M-7', '10007', 'AWDmTpXEf0V5lORf2GAwEyrNk1FBwMPZzq_-0CVTh7T_ZTeLa8qWOe1YuWqUKHtxFQiIE9WsCpNQlhvEm9Liq83Ll4N2E-FZJ1I0rmSgQOgnioPsD3ywvnix2VLW', NULL),
('01a21bde-b566-739c-a7ba-093ea7f030eb', '1bb147e8-d50d-192a-3367-037c2a9250e4', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-34', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-34', '51', 'AYtGM99nRIp_JaAE65u0cdmJVgHpB8cXZTFA9C4XAF9xmvu0IX-rdXV4EfQnEfi59ALNvInb6oCOSjMOA8bZEDPJ0kn1KgWBONP4WIGltnpXvmH3ee2HLGr258RT', NULL),
('01a21bde-b566-73aa-9d6f-2205ef471314', '0e092a30-3b13-3f2c-0f12-b73da1397aff', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-74', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-74', '111', 'AUBcfFycST8s1DOC7YoxeHmjX8Bl58oTQ6iLJT4w37GKD50ZdThNFn8nkVzRXCYocTDsT_H88SVRNjUCX87gmJaoRyXhViNbvUzNVgh5Ji8g-svDhPqSXQ-8ht5o', NULL),
('01a21bde-b566-73ed-867a-b2112c72752a', 'ddc2e09b-aa26-518e-7656-9b264aa5d549', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-75', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-75', '112.5', 'AQrYqq7CSGNEYgY33xPW0YOOBI-Yt_XJkwFOK8QSiboDjTzrl_p-FhYXWjcxhSOLtutwRNhNC6Fjgwuq4SuZS4nPI_2KKvJwoB1hQoJ5T-Yd7FE180TUNq7wPFid', NULL),
('01a21bde-b566-73f3-bdcb-93b60315e766', 'b07071cd-ef72-fcfe-70cd-0088bbfb2523', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-87', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-87', '130.5', 'Aema1TNRKf3zS0z1z2KwIG1Tbq-TyyzDhZCkLwjvqKmsSJMp8jAOn2Oio3i0RrFxi4DFX0FybCRacOZ5JFlfJ9ondGgvFAEEoUCDS5fjd_K-pqWUTcdF4E_TiXY-', NULL),
('01a21bde-b566-74bb-8312-c0f994656c15', 'e3654b4c-ab4c-ce1b-e95a-ab3bcdf1f86b', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-50', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-50', '75', 'Ad1Qo14Hmznr9DojyG2w2tqzLx3UdKIc16wQZFDqCYQptj-ShdNfT3YgIkqtnnTa0jF0GWd9Tn1FswAVt5dAyyR2GqF1HWNAyVNiso5sPVZ4P3eyN8a1nAXUaNYm', NULL),
('01a21bde-b566-750b-8eec-1a08b299e144', '97819e65-efcd-e2a7-8d1b-583774cf47ec', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-25', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-25', '37.5', 'Ad7_gwem3bUBY40vuWObq-_uwm3kgLxlCWXZFIAlGB6H4OpIp68zRQb3LCxuROl8gk82rF1J9-cSqsa7PqQiZBTjU42PDiRsiU1QV7xJJispIrpoopd1As4PVC7k', NULL),
('01a21bde-b566-751a-a428-013259cd22b8', 'd88125a0-1d41-0f97-7646-ffe05d36cf00', '1', '{5,7,5}', '2022-02-02 00:00:00+00', NULL, 'P-12', '2025-03-01 08:20:00.123+00', '2025-03-01 09:50:00.123+00', '2085-03-01 09:50:00.123+00', NULL, 'M-12', '1', 'ATW2GAi5mXPZAGMikGUGQgEEmKnE_0Vq_6xT3hp_YjMjbzYVPkjJd5n1nUq2lCTFZYcrE67xx4wUwHOLmSJ2_L0t-heQY4vwVP2vmhUNbY8IvuPe1xK5lXOUws0g', NULL),
('01a21bde-b566-7540-95ca-0d9fad1d143a', 'ab4ab154-f4aa-761c-24b8-550f6b95b755', '1', '{5,5,6}', '2022-02-02 00:00:00+00', NULL, 'P-6', '2025-03-01 08:20:00.123+00', '2025-03-01 09:40:00.123+00', '2085-03-01 09:40:00.123+00', NULL, 'M-6', '10006', 'AXvpnLiVfAJBpIGRRzDaYMAGbbbgI_tkwVW2T0VlCCTnrtzwA1srIGpqlLjOxPLkUQ5gOQUweFW2nGo1VrP4XGA_pJ_q2rbnpKOeoOZurg1eFukxe-jupHcMNqIk', NULL),
('01a21bde-b566-75af-baf8-a2e4cda592c7', 'eddb7ec6-6e76-4443-e5e0-259d01e84a07', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-17', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-17', '25.5', 'AY_Tv5HvJkAOnqsO1v0Hg0pGTbwPE8Acnx2Jz4FmGO10vtqhzFG4f86dqHuNQU9Od3jawXZ3uhkJ9wMRvRNLSBikZsXPOX4TlfOBahEktydjICu2h-oXQ-zVqMIS', NULL),
('01a21bde-b566-75b1-b803-1bb457495019', '04016884-6e2a-d2d6-043d-1cae78b6717e', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-91', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-91', '136.5', 'AV3TwkZfFQJWEjfn55I6u25pchv1Pw_hY4XYyDRSiG9oj_bP7vAr6Zx59lPE5dAkY8RgdV-9ArAMuXnjDqOc18abMDt75TtMzUzy5cTvln9G9zJs8Jy1UYmIGbTE', NULL),
('01a21bde-b566-75c0-9d8f-82cf77ce26e2', '01e6788b-26c3-4bd2-7bb6-db00a167d9e6', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-57', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-57', '85.5', 'AerLuddpD8A0uG0ewZkpIoUDevcFKPjOtWDJg7lqOnUqpy-I5wxp-HiTEkSr3TVxnwu9hxWExuJyntADpVTs4kAfsac7G4fEQx7hM3D9sI-MLRKbgvUA_Pv17FPv', NULL),
('01a21bde-b566-75c3-a978-2687559bc00d', '388cf302-9c80-71b3-9a6a-67f60bc9cbb9', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-88', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-88', '132', 'Aa386K9rTiEIOE-IFIm0eUfZNi3pw6DbBgdp-mVP5VzbgTaYYVlWIUmAC9GbLeSu7bIUgoB7Iw0b_dMt_ToZb9K1GGqRlQG3KDWq8PCxPAaZaYO0fDX4A78jzJ51', NULL),
('01a21bde-b566-75c3-bdb5-d78777487d5a', '4965a4de-2f3e-08c2-dffd-10768b770c38', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-45', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-45', '67.5', 'ASiBQ3jvNoM9055ZFaYCrDfIn_mzpa8jk3iuEuSqmmITAe4OmIvjnNeWh7vM9n0-0aCjrsTocw95dvOrkPIXbdNcNs3wXZGTeKmP4mDtVwwvDggBfUhyOQADOsc1', NULL),
('01a21bde-b566-75cb-b7fd-226fe7dcf9c2', 'ea30f68d-c7cc-c7f6-fe10-e9e8b3c201b7', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-16', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-16', '24', 'ATTbt8QUiSAbkueQfwqCZQ_x0KOl11ffDmcJZYasfdtbfS9u8X-1_2TXsgSyZgyltr5pvN82rNLIVazj9rO8mm6iTFU-MTNkHje2rW0BDaxCz81vzPTKq0TyPoWR', NULL);
INSERT INTO pb_meter_readings.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, meter, reading, access, holder) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-b566-75de-97ff-3829931462eb', 'd48826ef-cf91-0b93-7424-e5de8c56aa72', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-62', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-62', '93', 'AbK8_FnawCGq1i-9LCDG_gMCG24HpLC9TqVncsDpNyhJDhirdx5f-Yafv1y62NbHXmhB4KwbWcel1tJjFwh5Z1M-oBwDp71m497J0TaKSG9qx0vl1baPwpIxKLQ_', NULL),
('01a21bde-b566-7614-a26c-44ead668bd41', '73d82a3f-e04b-6cbe-0bc5-32a52d5eee91', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-95', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-95', '142.5', 'AbUt1nTaBZY6rTjeA_dqOLAsEyYCwm_8tmeUYdMW4JrhjV6_IlKn1JkukgJpALMPRPBfJdCDP_rOsGANXHUh78tGf3E-x-4cpMCnMx6fkYUTXOFpxZcE_-vuCwHa', NULL),
('01a21bde-b566-763c-bd6d-c628def47568', 'db9c48f7-5897-a582-b77f-0f6c40f50f58', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-82', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-82', '123', 'AWJbhrAQNqxzbtreO6CvI4yEy9MC9hwVIySXSTOz_G6DxbEZNMor0vTpYYEqwoxq1W0P294ncu7NO3adYeM-LUmvHyAuRIskzT9JWF1bVkyhplILNShahE9iF5yL', NULL),
('01a21bde-b566-772d-9980-fd3efb7eee4d', 'cd307698-68db-f312-86e1-eac7ad4dac2b', '1', '{5,5,5}', '2022-02-02 00:00:00+00', NULL, 'P-9', '2025-03-01 08:20:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', NULL, 'M-9', '10009', 'AaTwbFlWwP4oO-ZRRCPKaQP2E7J0f72WmoePuHU0fA6EoRntGZHiuDEVgDiCIwMDJC5B1zGwPBuLHUCofFYlpFwpXBi3qbQtQeQu8_5Pv9a_0G3ucpCBdiS124p0', NULL),
('01a21bde-b566-7759-a1e7-af397c63b06c', 'e09fc202-4d42-51ce-048a-ffe1385d5c01', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-67', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-67', '100.5', 'AVrV_h2rIxuEgXnIMEQynA_c6P-X7vrJjiSFOlJdM-iblgT0j5Lv_6o3sNl6fqvCGxS9jCnwTDm-WY6puBOoOojvtlo0lSZwzmf_Nrfd8vZOIL0VfHzdFUETesMm', NULL),
('01a21bde-b566-77b8-8c0e-c4292c0776b3', '75551966-6e52-f33a-a7fb-b887461867f3', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-24', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-24', '36', 'ASK1FG5QQj8ZcYQp8W5nteU5J-wLYVxYQIoMNL4w5Ez-Yc0VbnJ9whzKtmcL5sYMt5BgsOCI5dpbBm7PJeUvNbE-KY1fpHtd0poRWTYcz0fg5L4Ai4eg-FgVnOta', NULL),
('01a21bde-b566-77ed-85f8-4b4d6548dd50', '45539f9d-4e28-f678-0a03-0c4ef4fb57d7', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-31', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-31', '46.5', 'AY_3SbMX9sxtjSv8DBPaGoLGNBXRPqtnhDtHMhMZQkc8vDkqfFgijGXSRK74yaw77cbBc3yPBfi59SQ-b4NI0YSup1cbx2OUhSfMdzgn9mPgKwL78Nu4IEGFFUiH', NULL),
('01a21bde-b566-77f5-a0b5-78e11dc23ade', 'fd3aac5d-dfd5-612b-e386-ab5d72fe9a3a', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-61', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-61', '91.5', 'AcnJXqhJdNXesgXdiU2H-DJqxYohtH7fMjkYwFj6ewHMRHJHKigGfFe6kX59vVFyg3PGtin7pWkXrkisYF1FYnPqcM1cJP8xwkV9A2v5MwnnhjsTbTPI8uDcsoyT', NULL),
('01a21bde-b566-780f-aad6-7f3b6dee2f04', 'ffdc4b30-6d64-9b68-5a34-49b5cea444c4', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-99', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-99', '148.5', 'AbS6KQqxKx08ZROy-QSxX5hcZ-AsXNSkwFjuYA8V8enq_Vd1t_iEZlTm5z-tZciw2bQswkrroGQXLT19Dpf60xCA1nc_X0hlw0tEdqUBRI2jcD8tk6SRJGvxUj_6', NULL),
('01a21bde-b566-7838-9985-ca9436355791', 'a2fe254d-fbcd-435c-d14f-d269251a7503', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-47', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-47', '70.5', 'AbklKIxD3WgvTnKsjttdXTCCZLm1l-lZvT9mZmD2YooZns7ZrZFuF9mJt21DxK6cqdeN9VHc9SNm7KVTgQvcPY-Ur4PnlLsQ5WoSg6dLI6VXHSdR8LZ-MH4UFI5a', NULL),
('01a21bde-b566-783e-80a2-e9df3e614e15', '3a2679a7-ea7f-9db8-7b4f-cfb70c2b9ce3', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-85', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-85', '127.5', 'AciUbuFWnGv4wSTHELwHmJ6wVV0vjFfwOhZcdAyUodahYFjwm-dCzjTjnivJShP6fUAXFIpIVXhhXtgznkfthjSVbiB0DjI3Kj3P36Nx3jG1oFCDgppYweZjbodl', NULL),
('01a21bde-b566-78b9-b9a0-16b4c7bbcf24', 'f615bada-caa9-06db-4a68-97425213c2bd', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-23', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-23', '34.5', 'AeoM-viq-v0Cmd6UCiGFLlh1XnyAIBrnWSe4GKnf-D1JrJBoOfmJjOauP2C9kbF2i9A5s2yGF06iWEInwixm_GPPihfKSmWuqcF2VcfJcO2wtNJzkjunIjVllkWi', NULL),
('01a21bde-b566-78d1-b404-30996b6029ec', 'c3e54b5f-b5e1-7c5e-4a04-cdce6c9e1e63', '1', '{5,5,5}', '2022-02-02 00:00:00+00', NULL, 'P-3', '2025-03-01 08:20:00.123+00', '2025-03-01 09:10:00.123+00', '2085-03-01 09:10:00.123+00', NULL, 'M-3', '10003', 'ATf1E45qIBWa6ZECEH_TFb7pSr6ORkX88HJLSFF40rO-imF4cpSRrNSzaN6Qmoi9bJRNInpzTbhucoNEZw-m2G4hmgfTwBF_1ON7c8KJMvOGbVRMRcT_Hcn5x8Sj', NULL),
('01a21bde-b566-78f4-aad4-c86362a92975', '620cb164-7ea1-b22e-f110-e6ac6442adf4', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-38', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-38', '57', 'AU8pm0mbDeC8v2jwRuIH54JUtY8cG3695i1HwVwKcebuugegZXnjMguVU6CGYkf9CgspyGNgzdlZQBXE54q6a4wm3O8BpQbUrMEoGqjXElAlXqosWZwm64WPG6Jz', NULL),
('01a21bde-b566-7909-ad40-38fbae890e39', 'b517237a-9693-3553-68e4-02fed99e1e34', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-54', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-54', '81', 'Af-HlscrAywzoeCz0NJJ5gaTTds7Eqc7vA7K110RjaQf25lLjfKOWCK9lbd7ASqDTRK5hcdlfnMtHmShpylNqpGapOnUhx7wm1pk5KFLhvg-UQB8Omeqr1KBl9JL', NULL),
('01a21bde-b566-7922-89d4-9f393be8b646', '5a5b599f-abeb-31ce-19f5-ec5aaa9e8a9a', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-79', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-79', '118.5', 'AbOozFq8H3MF4Ncj9V-V22ACMqp7zk3VbklO9ITD7JFWs-E_bj-3nSLDdmZEI89VEQ01aKbSqn7YuLPj0kdRGhwp5dEOeZMQv2tJFf8O8QwRJmde2PPIOZ452X4c', NULL),
('01a21bde-b566-79b5-8c49-5c36d87e2992', '383d97ee-65e0-6fc1-7680-73b1bec5a04b', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-48', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-48', '72', 'AZNhFPCRD9teR3-JoHhu86ZrY-ix4kcBCNGYiksS2ZiTBKnBRTPDKKOkdDjJM4wZy2Di0P8y2kECYFO_A2sKsTsmmFvJEUyMfffM1WVvmL1N4gQ96bP9REbChW92', NULL),
('01a21bde-b566-79ed-9116-ec800a29a92d', '634fad76-25c1-9578-39a7-54905eca4363', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-20', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-20', '30', 'AW__ahLKSECHDAAYdGmBbva06TBf9eDvvgmQj-B8u9C3zqfyH1xEQ8grAyGeacxzYRd1BOC4X0NKhtdqnouXmIvrg8-CXf-ZXZkAjRiwKoEA_D3Qp28sVq9_7e7D', NULL),
('01a21bde-b566-7a67-af08-7cfa55e7b86f', '03b3c7c1-1806-8923-39df-a7a489f723dd', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-53', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-53', '79.5', 'Abx2SeiS0yPQu1nfB2LhUV_iWJtByt6MzJdc-ecUT6v0QWgUpOYFY_XybcC7-AMMGSj6I3PFP2TJVZ2tAUzH-mYBLSsEraZ6QhvMTwCvdej7VBBULuFMVUeLRCid', NULL),
('01a21bde-b566-7a88-b782-a689225cfff8', 'cac28c48-c1fc-8332-b3fc-98d535c827b5', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-80', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-80', '120', 'AX7EeAQcsmIrRGpf3gbsS0-QrWZ_Wh-OplNqqDDP-IKSkm16JYl5SMKKenzeigt7TqwahW7H61bkENMjTOKgSgdpuyUIKBjy4oFG9WeTezTS4R7nRSngJbPip5Uy', NULL),
('01a21bde-b566-7ac2-b6e4-f1119fb8c337', 'a1df6d60-f7ba-17df-1555-16dc5f0b005f', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-72', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-72', '108', 'AXScdFm9uSlsoZZBYbKhfc_yDPQHwJM1kDICug7EgTwKNIhjO3nW8RsClDe5Gn_77DVp-UTTYwDwodHx48YJhi_X97w304EEGn1D80r5cLrKQ3z6CkORXZf-qS_o', NULL),
('01a21bde-b566-7b07-a028-1261dd4fb049', '5f566e84-f6b0-804c-2d25-3e8ca0461e62', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-43', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-43', '64.5', 'ASSaaDBi7mabDw_gF8Ht5jRSs-lcffu8vhwvPkOKCRsrROKg1TLh1bXrLiEJSLz-vwTOZ-5Z4eLx8ySKLqYMjx6ESuG-uNuzyBHsOo65fnWJDynPNIWxsm4rLmsX', NULL),
('01a21bde-b566-7b1c-8743-6eed114ecfa8', '6fe76dab-1dfe-86c4-22b0-26162aa2532b', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-42', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-42', '63', 'ARdXEWedcELb3lmynfo5TdYY7-VSHPgL1_31xGAQInzSQdglVrutLyTl0St-A-M05zUadW3Qqo0u1TMJInbXCWT2XBY_6xWXCbDSweRehm9L0plRax13ObWfkVpW', NULL),
('01a21bde-b566-7b40-99ef-acf464661b49', 'fc4490bb-46bd-d2b9-1ea3-daea8cfaf35a', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-94', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-94', '141', 'AbpUZlsHrHs76JET1sTo7lMIY-kuZd_AP4wlVoM7S5Dfwtb0n12uM_w8b0hGsPnnIveL7zC4kYSz5U7-BU7Cy31274fwAvzna8B91aJqDJ1wSaX5XLxTt9Q6pYbZ', NULL),
('01a21bde-b566-7b56-a894-45ae7b10785c', '47674800-5558-0d6d-50dd-2c18222dad63', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-90', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-90', '135', 'AXHGUkfbU8309yqFP3dqYfQ1nWzuGrmprJCDaJR4NZhKMdPhSUBKHSaGZGWsxrMke59WYsPBA80chleH9urAK4mBB2N8bDb7MTQb2rNl-0I6-g6S0Jx5a6Tcg-2-', NULL),
('01a21bde-b566-7b6e-8d15-029ea4b9193b', '76c8a953-cd44-1987-5f84-0e06f9f93a27', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-37', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-37', '55.5', 'AbS7ANppaebEiPuZrk9TpRPLobw8nMPHa2Fge54PrynUKJIq3lBI6546j00Gw3ll9LdPmMVpHvGsxWlXrlB7WwChgP9OTKesarVEPeDVcNCP-DWxk_OZOKrfBBvv', NULL),
('01a21bde-b566-7bb6-8a77-29317e7342c0', 'a705d3f4-eaa6-0c7d-3b3a-0fa4f13a90dc', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-93', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-93', '139.5', 'ATZ-1O6sdLHWePCyYg8gwt66QHJyxuZmKpxDaRjI4QgfaGONkSS8Y32kQa26JcIMSQ0_Bc3ZANWS2FEoNwYNmWf90QHbqzk6EWbKc0-Uye2wjY6NmLjF-GruYS5c', NULL),
('01a21bde-b566-7be6-8a76-d7bc6ee843a8', 'ccf58265-1b9b-648c-b99e-7043b8ca64e3', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-29', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-29', '43.5', 'AdyJXGGEQNRn9lZYeg3TNIO3hHg-x6UK2yDRxJB1TZ8VSs3YFCDLo4_ZtLqMJHgp6pOkWiPYAtT1kgJC9LgaV6MQN1P_018SoMw-hZm1UvPGJ-kt86xPNug-rp5W', NULL),
('01a21bde-b566-7bf0-94e2-a3670a3d7c17', '43a81e78-2446-8a61-8287-0af8e8c857e2', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-55', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-55', '82.5', 'AfvbiR-oNDilThQKXw6oldzRzOpb4udpxMjFvXOQ-UUNC7Ja0dNAT_ER6xb1ouXxaVUWasjZo-owoKYJzsI-PwJg7cG9JXzhpkPm-PpBhKT_1cH1lHpkwCE1_11B', NULL),
('01a21bde-b566-7c12-874c-e1d58702db89', 'df6d2810-3b00-8a37-00f2-4e72e3d426e4', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-49', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-49', '73.5', 'AUmGaC4eqZpmSilIZGlzAODlMbbiJXpmN5kbVuz02PYQSFuoGsvUwpcaAgGcMh5hTAqbS5-xEaMwvUoX2IBvH5_2HCesBbr9IVDFmQzKUxL4XMsyMnn-NbVNJVSx', NULL),
('01a21bde-b566-7ccd-94f4-20ea53b74e5d', 'aa8f4d36-e829-2600-a70a-936b70f83b2a', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-97', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-97', '145.5', 'AX8VSctFr4fDrtIGb-o2i31qIJH905COvk1QND7DGSk7oRw3jGGDDPdzxTSfk0nRLy241RLrtMhTlBL2VOR3QZL4P_i4OBD2TbuK4f4dlPpfT27s3rbqIzn88YR8', NULL),
('01a21bde-b566-7d12-96b8-f53c873b11f5', '29212cf8-bbc4-5d05-9718-06c3b23b3f27', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-44', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-44', '66', 'AaChMNlBqjFk9Vv1daVytwz4RMx8tQtd-a16qkBly8IYMNHj6lxEeJnNL9kL4ZfEU5FJdkoBICpZDDUrDOHscXAEbgFb4Khf1HfYixPshX46pN9bzClnAfQqDbzI', NULL),
('01a21bde-b566-7d54-b8e5-86c913f0381d', '1886259e-159a-56b2-935b-adc961729f01', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-68', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-68', '102', 'AeiUx4mnOgfQogSjMGCdhSv5Mfx29eCzwVZUcLsLQiosmmWoJXSMdmDnwHxGetPGN1W3JpUMfFUXe_Z9UQHOmYSg0n1mINhf7dzXObvMv9rvQUoac82R3cSnzRW3', NULL),
('01a21bde-b566-7dd7-9669-214d6494416b', '1868372a-1a34-cc6d-f320-09acfc1b2017', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-63', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-63', '94.5', 'AUxkq7nSG1T2lO6BjZKQ8kXLPTXercbYYR5KKHGBVM7hHkLP1rFethIZWd-dE-FkF-n_E66MjGDI-oGcH5n7V7jRZxyfmhZTRdrstJ1OIEkHWYqlp7nBwfLDuEth', NULL),
('01a21bde-b566-7e6c-aca8-360ed979d1c4', 'ba8fb30e-ffed-1b43-1436-e180f5c94983', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-36', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-36', '54', 'AZDRSj0pF51-XkaooAHc4CFdfGB6N2ZlAud0b1BNcxqST85c6HmkXhgUBhsfoQIAp6ug0k9m5Lzim3n6-V2W_i0sqjh6h3R4o8h37GJrelHHBQUk5DgB1YBOmJqo', NULL),
('01a21bde-b566-7e7c-ae98-ce34d1a52fa8', '7282b1ae-6a1c-a3d1-9441-75e2343906c6', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-65', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-65', '97.5', 'AYl20wW-09aAIAuhu4MlxlYiPL_ppARgN6jayA5wRDsUWbcYSZObUMLN68OETejSF8YBnQyV1Ou8p-jB9a-uH0xLH2hT1O0SKterOPqMEqUXqypWOX3TVu_iCdyw', NULL),
('01a21bde-b566-7e8f-851d-6323cd072fc0', 'b53aa1a4-9f46-c396-6cfb-0ec8133fa523', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-66', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-66', '99', 'ASig0D3k6GhY04Uaa4RsWq02pJKwoQzWzK6uzD7pwbbNpIxA8msYWNCXtIZZhrZyGy13IBPaazd46g57jwYcLhrjVBINTQqY1NHNeEbljrU5JCx7nmVAqejtpMwv', NULL),
('01a21bde-b566-7ea8-9aa6-33598c9251f6', '90deba43-96bd-4174-dc7f-dead5b95e420', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-27', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-27', '40.5', 'AVxMuslY_6yykiRn72I_u0CeG9zR0lvtSAEjmDXMQ7UOmGkNLPmabm8LEDSNcR11Zuv0yD7at8AnB7ZP24OWeLJMiO78v5aq8z5gPUNVliTtVNxBQpqOz_GY-DbX', NULL),
('01a21bde-b566-7eb1-ad75-cbfe97a8cc93', '3253168b-5da8-e82c-6e78-2fb5ad58f4b9', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-73', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-73', '109.5', 'AdgMSGUkL6By6K8JhWYQSBY9ziMb3-Xv9bV74VhWY45_gCyoFRODg4dRbC34LWEb9Gfk1tf1gaOhErtrZWyJCiEJqdL25IPz8R-8U5-r__N3k53XZMOjXf7ACrhJ', NULL),
('01a21bde-b566-7ecb-8874-e3e8b2e7205e', '015d9aaa-b0d0-c96a-a0c5-2558de82a78a', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-83', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-83', '124.5', 'AS4AV4KD77rcKweSsEXW1prDO7ucuDBLg0YHUng9JVr6tUlZJmR9Y407NTvLx-Av2G02cdC4lgq3VV39ilriGQNn04zqEvB_DeqsapyPRsauvwgNw99G6qNwZkYs', NULL),
('01a21bde-b566-7ee6-b594-63574bd24a01', '17eac4b6-2a19-b333-8632-92573dc4a3c8', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-33', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-33', '49.5', 'ARz8wYRhzCeOZYYoykxCxfayrOf-WM05y9utsaes8zSrelYXj422OTQkm9ASzkDLiCgIM-a8I4zw_9w6NiYHBdNjZNov_CveZHsmAjS_SLlCGCCKmdFnh_mJV95D', NULL),
('01a21bde-b566-7ef1-ac9a-4825e4b1ecdf', '0de980c2-6898-55b9-cb06-a753160bd58f', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-30', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-30', '45', 'AXTYfPTFhpDbhzwU1SrW-zM_DKfSv3zVBN_5Sh0zSV-2srBOX4qJxDGwMDDOFZhTMxbaXtfH73_zfiuBf-8jQ9sVq2vqSEVZogjkE3GRsCG_BwlGPaT_4OCyXD-D', NULL),
('01a21bde-b566-7f00-ba84-46d535330ff4', '6b134351-038b-b906-8f59-429b4e533613', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-96', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-96', '144', 'AZ7dJcfBQyqpVgWvhPr2Af61pdbQ5RKEBAjBpff_fog14xoahsN28sck7EJV9u22Lr_mijDzXWQGBlF2HX2C1v2Pa_QuFf5tEIHUpD4EXljBy65OYJnxHAqUiMnV', NULL),
('01a21bde-b566-7f55-93f7-0847c476b2d6', 'fd2c5602-aea4-38c5-e09b-2f3ee0f44f0f', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-18', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-18', '27', 'ASRN9fel4O6FmZKtY7unjlwFd5lsk-ZyzUH4bFe1duXwvP0GGX5rftI2ARkOb2kI9nyO6UjavBTKtTdLuxb12jBVL8Ztt83PzAXNMY2G1XnCZXY40ZzZvW-bSRzG', NULL),
('01a21bde-b566-7f72-8b0f-b34e7db014bd', '47e9e1f6-8a11-5caa-52df-e6aa3c5640a7', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-22', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-22', '33', 'AYec3k4op0u2dnPoiHvGgJUbPA2pl_Q6MeJ-o0I14nfE_zf9zAebrzNTzOUWD2TVxb4EAsHOR0P8NyGjkqYbIaVWCwxJfr--FpsSxCnFU8ihcOTsTVYotnj4xRDk', NULL),
('01a21bde-b566-7f8f-ac41-449878fa12b1', '5c36daa4-0a7e-485c-1519-b05172edfba9', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-70', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-70', '105', 'AX5sFWu_kVXWnpoJq-tTiFB2jhC0RBWN8E2MVn9zWnJm8jTh6tmMLPwGjnshr7FhPNljrEWQqCRKJuMnC8Sc12msdVmGSUKTNBrN7-Z_8rBphCuNn8Xer8gpLeoK', NULL),
('01a21bde-b566-7fe4-8978-7b4cd54292f2', '4a5988f5-af72-2227-0a2c-f9d9bb885950', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-64', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-64', '96', 'AZOxLfbGHkfpotufZiWZY-9iOCEBlJCyrQFo8H4txe9k1Nc_EJ_sbHUraLGgDObj0qhiLrsw8reeOEAOR4jVtFXxmdgy62S4nDtphTOnrE9Yw0YuilPq5jqxsg-J', NULL),
('01a21bde-b566-7ff0-a264-905dc4f89de3', '22d02462-a37b-65c5-450f-87debbf02d41', '1', NULL, '2022-02-02 00:00:00+00', NULL, 'P-60', '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'M-60', '90', 'AZ2LdzlO8ALSKC3rkOYJS600dN1p2b2xDCrwHISZ5V2ekVczgXodUjlfQE61cNuI9oC-8ellxyUXa8XqE1SdGvvCv3a7KlLc0wzLbnJqLBFmX4YLT-rw2Iw2s-I0', NULL),
('01a21bde-b5af-70d7-aa74-cb4c204c585a', '2dabe08a-48bb-123d-18bf-fdecd763be34', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-118', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-118', '177', 'ATFcupo2ShvYYP2BIozF5SVXCifyHem1VL8Nr3wx6z2uFja_fGDmSqmKdLLopOMlI3Wy7lXSrY3un6O_oomTlAh0RSYkBDjNyizDhKARy_9lCJ8wyNHznVsYVcbQ', NULL),
('01a21bde-b5af-70e3-a09a-31b16d406b90', 'cab86f00-7be3-13c8-7a54-7baefa0dcfe6', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-124', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-124', '186', 'AQOdxsmDIDNTJkqROPdawD4XHNNemb4P444mwFkudrXpWr8stFhCKA0_r-rbz4_LAvII5yiNM7I7IuqFfYF-sRG957Y4-PEFhQ7tw_M9LRa1szAUU6LMVTd357CK', NULL);
INSERT INTO pb_meter_readings.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, meter, reading, access, holder) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-b5af-70f7-9588-10af08469fe3', '9ce6c7e9-64a7-573c-2426-869511f11682', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-138', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-138', '207', 'AQQgryw0QOx5Iysh3csW7l-ZlMU2Ad1kpC-2Gr_V201VHaIO7V4nb6hEPDwWESxFnkhEnGZQU4eZCwWwf4q4I9t_eRH2jCNPxPr0k3R00ghux-l3S3KTHBkn_2Ck', NULL),
('01a21bde-b5af-7150-baf5-00c4b72b3ef1', '982ccb6b-2c89-2470-650b-410b2fb74fd3', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-137', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-137', '205.5', 'AbQ8A0Gnri9kSvR-qWwCFZJudf7q3lPSexE1tpMotDX3t4iVbOG5f8SBNP9WmlaXRkyOIuA3xXODjDXx8KIh881wGrmGn6YKL-IwES6Ta5K0h9Q5MrEGgwxs67Y7', NULL),
('01a21bde-b5af-7158-8365-597f72c1e756', 'ee758906-ba64-ec13-b489-2cbbbb558084', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-144', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-144', '216', 'AdxUHGTxLtZGrBDw_himdDkk6Fp5DOa38VjBK9XBiPhw8frTgzH9zHHgyy_CWUcTgMJHnl6JTS8nlMXgXOoP6mDu5156d-82ApnPwXP-xNVZe8dmXrqmYUmfm9Gr', NULL),
('01a21bde-b5af-716d-ac9a-e421b525dc6d', 'b7f75e1d-caef-2bed-2104-8b5aa5c8c6b9', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-134', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-134', '201', 'Ae4GU2l-WJLvTyrJuAtHvvKoVeXsVE6UKyK6xoGHTiejAPVbOJOSY6Qq9jsw6pdECCqsiWz0HKIHuH_OLG7hRo9FpTCf-Re2zapkUhr7hM2ghHRlbnToNHmSyX1J', NULL),
('01a21bde-b5af-7186-a87e-4d574741644a', 'bea1c703-84bc-1ef2-f0f2-09cf231e2195', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-128', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-128', '192', 'AQvx4SZ2eE96pnx7ukUBhj7ggdAc_MaVOekoANOKncbrJ5uM1HnoMG-sLor9SK8D2TeXPEf5XjNXCwE-rRFIkodpCuEkHP5M2nROE4l1EX7s6bfVoLv8joZNhcyl', NULL),
('01a21bde-b5af-71e8-81f0-5f215f444d92', 'c0d3fcf4-bbd8-95f5-c137-f2ef2bae509b', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-114', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-114', '171', 'Aby5zyIa2_gaEvx9JuN68hojASO_QZTGMidEF3gZ8dayBbjBKSBRCnLpUhPnXGfOJuWQVAJvPpnhJS7q4-x2cM9xYlow2GGKCGm_N16azkx6p8P9SOO1Tk0QA5YA', NULL),
('01a21bde-b5af-7200-809b-9864cae18beb', '33a42385-0c24-567a-2e6c-e701b559e03e', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-119', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-119', '178.5', 'ASujG85VGCT_9HS2xHoSI7j7jiMdmLP4hQ7tvSuyRCrAs_YIQDYfx6RCvMx_ZsuRMMNiBaOtY0ZMSO3Qm4WAooDN0u9HUDWbP_seHGsGtsncy7AhziyMhSAyiKGI', NULL),
('01a21bde-b5af-7249-b34b-d706deed386a', '71e98bd7-b206-0e70-6b67-2d463c4e4cfa', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-142', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-142', '213', 'AQ8BeYybWoPV40-Hy-hq_Zc20Ugi02PsVjTrrHdANekj0xYxGnpVqLSgfpRB628PEet6BGWgCMNLuzl2fIiKqVnA7MeMkBoDE0J3i7LUXohvG_9ft3aLIxnC1thz', NULL),
('01a21bde-b5af-728c-920f-200df15827af', '4d099fdf-b938-85cb-f0bc-8e69c9e5df3c', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-120', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-120', '180', 'AYl4ivz6KdifiFWX_rCpvc04te_m5luoZqKDmXoOgZ0F5PQoDGthqTCFQR9qmOb_dMMtZ5M1OYxU0Ckovu_PASiYg3Y89D6wO2xuMXhxAVtAHukrhwSNRs1ij7R2', NULL),
('01a21bde-b5af-733a-b0e7-460d7720e04d', '693b2658-dccb-4939-cae4-d1615f947c5a', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-146', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-146', '219', 'ARrzxD5mJApuWtzW0fXCCWBS0wT0kHi8X33RQO3al401SYweuYsV21l1jSib5_hcz6kjNrH_EVSdOcOLvJvHRJEQvNaKKiA4wJbEhG2JVivsdFV04F207hZJetAi', NULL),
('01a21bde-b5af-73bc-b6f4-5e3380b5d1f8', 'f37228fe-bc0c-2f51-eb4f-01015525f81e', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-127', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-127', '190.5', 'AWEgQARSz8Ysr8I7N6xafbEqZCh6Dq5PUvhQ543PS6Rzjv29ktVVSMrp3ji4AGauWQ6CzpQsMup1jZvo3NqcpEjoe02QBHt4gVS4toNhMBH1udGr1qBc7eFq9AOv', NULL),
('01a21bde-b5af-73eb-8ecb-00433c3f979b', 'd0f35052-555d-0a60-d991-0444c7228f90', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-149', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-149', '223.5', 'AQK9aujg0D1_FWLgc0kXvEuv_9DTGW74pUJtRnqrjl0bYrANfjNrLpoXTkgn8jMAXlXgt3ejCW1Nk5cuZKt4qZFC1O7HnftVBe29XCi99qIFcPMf6E3XEbkCgYt8', NULL),
('01a21bde-b5af-7427-8e88-4cf7708f7e02', '328982f7-793b-0eb6-fbb8-686dd0294397', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-139', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-139', '208.5', 'ATTHBxNxe0H6OouRQ82yCNl3fxwj3Pbdfv5hvktLwOiGgSNxGvkFzOrDDif-vvh_GmKKc06U6omfeowQAcfiJRawV7FKDZKzvwnBK-aLAJOlGDHf2la57rB8IgC0', NULL),
('01a21bde-b5af-743a-9235-90d71994a820', '4d814f7b-c4fc-aa20-b9be-ec26cf543522', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-100', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-100', '150', 'Ae6w1Y-ECi9KN49SY2n7YZHwNc4fGEaubCFMMEED7WLuuPIC_lY9UYU8XvK9ZKKgJ4lrgk8Rh3S30pxOwREN4JNKP6d7zM2GNzTk6uBF46r42ywrl7lb37oObhkE', NULL),
('01a21bde-b5af-745e-a2e5-ef1b0029daeb', '50825eb7-62bb-3f48-e0d5-cf5af87c167c', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-152', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-152', '228', 'ASlUfcv3tLJxOifH4-mz0TmcNEgeLeoFABcfWzY1dyhBhgCdXbIZmxI2TQcOVl_wj_RsmlS8V0X3DcqsQxq4Lw9c0T7fCxU61NAtwFsmc3FDSoPjR57-vwtfX6VJ', 'Eier 152'),
('01a21bde-b5af-7478-a4db-2b6a9ee7c4a6', '4c58b119-c0fa-280d-14c9-8e4f31c40b10', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-132', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-132', '198', 'Acpxk4mqBTsl8mcdzqN8iJ2-B5K1LnzLp1rbQSOP7CJIpUFv1avwipEWMRjY1BVsLau0AabS2x0oJo-v-MCKf3BvVB8w2iozyu47aan2z-2PDXo3D-DvKe8b7R25', NULL),
('01a21bde-b5af-74ca-b834-67d342e6d385', '76b3eef3-f7c1-1a50-caad-6f57e17140e2', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-143', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-143', '214.5', 'AX0NgQHKrvRIcMLaz3imhfa_anucm8ZeqUWfS9hT-c0me9bn3eQVtIztRdc2rpM9-FGHK8eRILVVxSlykXiZTsaJSivxH7vfxTHF9BNNOAXdIZWhX1l7y1PSSisg', NULL),
('01a21bde-b5af-74dd-9027-218292e4cf3f', '6f0fffe2-30bb-78ab-22a5-6cda34424c50', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-159', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-159', '238.5', 'AaVv8NscSJFqX__1QKwfG8Srh1QxyG-lp8zPG3tIkiXUKvNdnAxxukXIXE2uEZdqu1QORmqVhDm1CKSnCOUJxM86ZrkOyEgogcmxIGSZLB2FPUZ45F1KT8UhyoVx', 'Eier 159'),
('01a21bde-b5af-74e5-87e1-f10d85dfe5c7', 'a30d2d1e-16e7-4faa-7b6a-cd2bcfb67eb9', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-113', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-113', '169.5', 'AQIAdj0pY_emdOjRf_UCN8q3OE49xQ0qlgjDrwGXJ2Bb0ceiDZF8FeVWp3A5IJxkHnNufspfYJNdS3fmsNDBJdFF39x3XBFb1L_rCpgHWF1JBomPKWvSKI-hhgkH', NULL),
('01a21bde-b5af-7557-b653-595a25ed239e', 'f8ca5c99-daa8-ec6a-7e64-a358cf4aec60', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-156', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-156', '234', 'AW4WfR7YQso4ELYk7qiWqa-n5R6iXInsMF-X3pQ1mDeopZPowso0qUbGcCSSW8_8T3uppRPujPsIouRSTTMrokpQ17cl_9aRZTsyzFTGfjGdhbKjipAEfqlt0bja', 'Eier 156'),
('01a21bde-b5af-75b5-ad3e-49628e11755b', '341d453e-946f-3e85-2186-048c2ee15af3', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-135', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-135', '202.5', 'ASqBGx5WCid4KOYTvMMjWbvcJEDGwOr_yhY70zcyOGUPTLwD1843iBQOlAo5fDxe_iGJubWtEoWuyKgZBXFPWli4oh_rHF2IZpGu6YEn2VD1Zng7RKnTq_RCkOcX', NULL),
('01a21bde-b5af-75b9-90a5-11199846e66b', '8ad2db3f-16b2-b7f0-6f60-ae7ae45872da', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-153', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-153', '229.5', 'ATec-HqrmWA3hGQIiqSKZR4DNNrKucXgVLYi2fBRJSH8tVPD8iQEfeUJg3_uCJE0k-xoOepny2Rs7gNecJh9WCuHU2UvVhZJzAxWAHEQ5EfHiJ3XSBmzh_XdvNky', 'Eier 153'),
('01a21bde-b5af-7638-9902-6e7f9e85d022', '23ceb151-3694-9cfd-cf54-1cfa4f6f52f3', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-102', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-102', '153', 'AcYSghYjfbHJH12OPrAoZ9pKBc0qRXofXEYaOzwwt-0DQLRchEd4XuZEP1o1QK25sCEb9XBJw-mkvtR7QkJ0p0cRaoqS-67WZhfBc9TIlX3IV0I8HXPg665S0Od2', NULL),
('01a21bde-b5af-7683-a178-c56062e2f225', 'e33f0e08-2622-9d88-8438-d92aa169f4b0', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-147', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-147', '220.5', 'AcIgyG9bFkM_aBxHb0ydI4FEBhRBXG4fPBKrEPElAqtULAfgSUVb4J78eQIzX3JZlbRLxMON4jmDhfkLQV1KWgYkOm7K0LNGSpKZA9YWEYbfaC1zxJcPCL85X_BR', NULL),
('01a21bde-b5af-76f7-a5f3-fb491f38b9ab', '662e8704-4315-f5da-e8d2-b4cc50f2a862', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-104', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-104', '156', 'Abp7KE4u6ic9_UGkjjOUPMfhufHR6ViRClRQrmTVg7-h4BOFyyHFO_a6lzNIGL-osP0hmZNbcaDSQAN8MqaKyMCKgqONNiVRfeM_QPB6xOo854Rlwz7OoIfaEZ7F', NULL),
('01a21bde-b5af-7751-ae04-58b9ee418a67', '6c677ac9-d869-22f0-f2d0-5cb336735478', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-158', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-158', '237', 'ATUvEgEViO4GEsz63Fsf6oKK4UKyv_tLZ06vR3LsMbz1NMgKNBBsaDyhlZzXwBmfCI673UvGj82fQnoIAKAwMaiUj5y5uOCNeNlr5wxscTIvybsbzX_-kC6ChLYP', 'Eier 158'),
('01a21bde-b5af-775a-b0cc-c10c50de7908', '2e9d120a-1a6a-2f6d-f5aa-f4e04d4ec427', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-125', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-125', '187.5', 'ATdDHuDFrBtehax2sXI6Ysp7Ph2bhXiz-sY3RXnEDtgW2-5ZRmj30qDD3YLVDErGYNvl61LdXzW8uwbaP0nIAOJMOxaGVmV_GFdWvPQXGEYnvT4NO7rj7ej2GRx1', NULL),
('01a21bde-b5af-779c-8549-a30b3c90a2c8', 'c187a244-a5e8-0736-9cef-c5a2c2bfea48', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-103', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-103', '154.5', 'ATO02FopuErfntDTcLCSnuJbHOY7vaDVek2zb7ihPbwHTwmwb_lNCSXqnezqXwIl5hqAVWT8gclwv6zLnK4yegmcUolgRXBehcP35DgD6Bqqkp3z8zO0Z3cjNSgc', NULL),
('01a21bde-b5af-7804-ad43-80ceab11e9d3', 'e2d156a8-3a8e-743e-6193-7b733bbb818a', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-123', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-123', '184.5', 'AVYhKWubrm5BkXL1zEQvjKC3nBALVEEH3f0RZRqfBSzrU8skrJANfnNf8MX6_WW-Kv4iKcbokL70rEAg-phzr5_7EuJJl3xn735hnSI4F2yXVfNnYkf8i1VKGD-0', NULL),
('01a21bde-b5af-789f-a30e-7f2c537c2453', '5a8e8ed2-9433-a2a2-0cab-7f862627c589', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-130', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-130', '195', 'AYMysHa8KwrJztkg1p1riHJCaKDo_NI_vjvV8JQmdfvsORL-xF6nCq1o80F25FLOb18rhVuITskknnKmkiM6MIMyOd-lcMWBewNQmqXnDrvA-lnk8DleAwiVso9e', NULL),
('01a21bde-b5af-791b-adb0-60e86bc63e3a', 'a468408d-6100-3609-26fc-ff51a4eb99e4', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-141', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-141', '211.5', 'AVF3C2CY1aT9gWrEktwksaa8NkHy1B-f_aGeZCB_NkeqMkgZr8-XynBOWO2ou9qZyX1nl8ekoaTW0MJNbuvHtHEq350Cg_foueeU_BZk9qxI7FRHPMwSTyBey2cS', NULL),
('01a21bde-b5af-7a0c-9dc2-f8a79bd88583', 'c27c4a04-347c-483a-386d-00b046bfad60', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-133', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-133', '199.5', 'AeYj9MYvu8JNZkpPuxLf4x1c8Ov-hQVfvbZ7QFu7aBJdrHE2KUA5FIzx02B3VwWSmeny0v0ei3uaOgik2L1FZQxWl67AKrcSOTrWjEWjUQ-ae4yfX7NJ8HhwlzPn', NULL),
('01a21bde-b5af-7a4a-a80d-29b3941b17eb', 'dd03190a-a5ed-db0a-bb47-63341d5b438c', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-112', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-112', '168', 'AVll6G-vPxiJX6z63f6RFGfixu2_JJ0_1xDmaYlXkqLkkEolwZKw6crz52xdKm2GsQDmDXSBzKw19fSYzAUV4eaIVfGe87ifFI3E6ndlCM7h-lgUhaIVWOhe7XDx', NULL),
('01a21bde-b5af-7a8c-a56b-154169b6bb7d', 'c8ba8c09-5dd3-0191-86aa-0ff301e3915d', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-151', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-151', '226.5', 'AUz2uKmgz4p1S8t0P05IMEFNTNFldGh6D29cyUHZhvXzOHc80dL-kgU4guEdQZ8beY7jcbcQ6rA3rJRq7oat5DuQn-eH0weB89oOKCbuI_KTnPhg5hhF9OzwdF5p', 'Eier 151'),
('01a21bde-b5af-7a93-a75b-67a85d5f7b50', '55c5905c-02a7-9701-7d79-193fc6d87ac8', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-117', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-117', '175.5', 'AZLlsXr-BGJggFXvqeIBR9QOU_YHcut_DNrm81AWydYB0SsyZdeqep-0RbW6RzOENlluko_x8xofktliByx3EGbUPYR2tTqOue3j2QrfhJ0ssFl-uJAkUt2IFjsE', NULL),
('01a21bde-b5af-7ae7-9bff-656ef591d0e1', '93ab34a1-7ca8-6e59-52ad-4185ea6d160e', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-101', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-101', '151.5', 'AS3BD-JhPF0nctSyQ5wtcyroQBTY_dkF5iO3kkdjeF-pF7jbfz6wtK95TDOHFZhDJHrigWjAGpWOJqpky1TjVH4dVV0-qdQ8uAEsWjp0CikYzzFOB-cVn41b0g9y', NULL),
('01a21bde-b5af-7b29-865a-c8d7e60bcc31', 'b42b16a4-257b-545a-3369-8ab565f78461', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-157', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-157', '235.5', 'AdFQQldh7MOMo_Cw_zuy0UEspCucAwz7QqVrtDP6BNAe_6Y5wTCcIDk3RClvyk7OPyv2_yS2opsel0mGzdl7sfCnzCBZKDg0wwTzx50MPArzZPe_kR4EFGd-xC87', 'Eier 157'),
('01a21bde-b5af-7b4a-a73c-7076cee3f194', 'bf463750-30f3-3723-0168-7937749e7f8d', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-106', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-106', '159', 'AUfqIl4BHd3ULjsZwXGOv1VRNLMCsikhHyGd-hGRneU9kPCNyi6V7MBp9sjxPBUg26Hjqjir8lQVnieQ94rbcomUaIr-VrI8kznBByshriFFMkC8lqGofJHAkzTa', NULL),
('01a21bde-b5af-7bad-b0bf-8ef6568874bb', '2cccaf9c-7121-fb5a-706a-dffae72cfe55', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-121', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-121', '181.5', 'AbIo0ggVMc8omJH-SP38VE5RtJEY3Pf-ncPyCZZu3EuO-aK7yRZNvxGYDOXF7zzWpJUw_qFyf39vaHRC_lZVB-WC8wOQ4uD6tQ9LZxpEWYg4jfoD6tSQe5oJAGpn', NULL),
('01a21bde-b5af-7bf1-b548-fb37438973e8', 'ee36b811-7539-51c8-e652-cacff1b12791', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-105', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-105', '157.5', 'AVepLiUFBJ4i7FNtOO1XKYhkTPONRL0BZkRItbwd4q9yYEdtJtaenI00AfuiIISLq2HZm0B8wrk8UyG1iomGbr0kbhScEP8pMHHi0bHDtXlYqLpmaYsOfn5ibOkk', NULL),
('01a21bde-b5af-7c17-b98c-61e5d4420725', 'c0656802-01a5-0a51-89d5-cf63754c3ddd', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-154', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-154', '231', 'ARL4hghHQj0f1gYlYmXFnkJ22fYhLSlrRVUJr9xJgBY1h3cH21F1jqAW-joqEk9VjP7dH9Od5dqOctDo5mO3lOaAKYDGoaCIM74325ughNmFDyJPCydwHPQXODPQ', 'Eier 154'),
('01a21bde-b5af-7c1e-888a-b621f7fbeb10', '132b2526-657b-7b3b-384e-d1a12cf15309', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-111', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-111', '166.5', 'AVJLMx3mvNe8qzfYlcx_3zePVZslboIXy8siB1z8SZHz9ZFcYkO8ZwZXJ9UXJrgCH2hf9zMIhIaHju5WcVWM6LcyGszwOttCulYRjL4d5Z9kV0iCPO0L6hUWV1eC', NULL),
('01a21bde-b5af-7c21-8178-1c3b825a127b', 'a67519fa-c5cb-9f46-a32d-7963482fda20', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-148', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-148', '222', 'AUJEzA6pKO4jZneLjO4L_B2MVIdyOnHE-X7R6LD3xgjjJboMBgzsQsfKdsFFoZRlSvx-3ZqwK5Pv144v-X8J18igE14LE-nfBw1hMdOypPfBwbfTWZx82kNMdzEL', NULL),
('01a21bde-b5af-7cca-8920-70d492988b70', 'e080234e-a8b3-1fc4-7d90-1a6afb7c02f3', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-116', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-116', '174', 'AavPdGKFhM1q57TDKztAdsQXVkotuRJ3a4uEVQjPbjsJXbkJQNTXXnjPhtVfsmI7E1Fi3Qlv3JBqL4xmpu8m3xvqGEmZlfdQbFScc3Oh4olgm1pgPLXDbk3dZ66f', NULL),
('01a21bde-b5af-7d09-a819-c40a27c5651c', '29ca6eed-0e64-a46b-9f17-65142ba7fcb5', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-140', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-140', '210', 'Aayd7R8CJZ6NTZo9RHlRlgq3lsstgcmyKecKCp3MWOgoHHsEkTsqIWLTnIinYYFxif5bgi0NeVKUQ_MWEDh73NdqbUbfZTIi8u6n8s9qR2MGmXzmNazxy__vHWBe', NULL),
('01a21bde-b5af-7d36-95fc-7284ab7849fc', '833e4b3e-cabb-7439-baee-92144b1d535a', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-136', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-136', '204', 'ASYVjHDomW2n3mVBKfE_rCSBuDXuo7pylmoNzmcV5lzr1H7cxIaC5enXNNEkMKbw5KyZeBr7tt4zzSD6apO798OJ6eVAhl7ujrX5cSD4Pa54GG8VCk1O1Ya9xruZ', NULL),
('01a21bde-b5af-7d70-92fd-e663d51ba3d3', '588b2d4a-5323-8ff9-aff9-dca421cc519d', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-107', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-107', '160.5', 'AZdZGOmG2W8H18RSZoB-TkkVnbCjJiuZg_asmJDXhc3sJ64ZDavi5Jkl2d2ojX91eKk2xKqLkuShkPgHo-tL6ecj4o4vEpZ93hs_MgAaQ7WKDdoNIjA1fEXp7-EL', NULL),
('01a21bde-b5af-7d78-afc4-ba274b04600f', 'bd69392b-5b1d-c419-ae09-30d154ce0e8e', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-108', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-108', '162', 'ASPUwuKKk9K9H_TbAYksE7ys0LSndXRUIPTxMhKoAkl8p3l1qDS7tXBIaAaS7GIYIp0eYxMpTJKkTG-p2K-FMqPWeKggpjsuvqoeR-f_4KWKRuZintoeAOSnyP30', NULL),
('01a21bde-b5af-7da2-9ceb-329527a2ad81', 'afd91e04-6d7e-1bee-44c7-b98f3b8036f8', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-126', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-126', '189', 'AUynK2Q_Z7XZ9m2n2O2jAGnXyl25M0iT68X70_q2h2TM3JhOsxXU_t_1HX5s7dmqzDGgFYpWkgYrhFf6Z9dy52MEj-d2blm_7ANP-z5sHdGVe2Mmpqur8IS9qlOG', NULL),
('01a21bde-b5af-7db5-ba97-4434a62c02ba', 'fad91f0b-8382-ffc2-79da-e25a48c1fe68', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-122', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-122', '183', 'ARgcP9AwaV-YuUDMclf6TszqbM6ZROKcOK-fh4DKu5sGH1B6kx_vAX2KXkwDXWE5OqnfNGgwO9Reb7P4TRCXm9pord9GykHbsiqtz4FcMDvGMIPqsMelvTQqL6Qu', NULL);
INSERT INTO pb_meter_readings.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, meter, reading, access, holder) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-b5af-7e0e-9879-1e9c52a5e72d', 'e2b08ea6-b6fa-0577-7813-529326da697a', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-115', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-115', '172.5', 'AfT1P0nIUaHqdY9mrZ646aQ8AcXe5cZ_AiwTBKy5jGKmL899wTQGNunnrSjOv2RjbW4cqRK9ww3WX2RlH3rJbAPZHAm5NiA1XV7JEZsGShwRI5CBo9HjnH5-bug_', NULL),
('01a21bde-b5af-7e62-a9d3-b8868a2e1648', '5e066971-5dbb-27c3-ee56-6fcb095a8f8c', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-150', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-150', '225', 'AZgR7gclGMcOyzT4qGuSQaF5dCKiNQthZJMO2QPinOyhB_ezlXuvpOVZfkr3kebKYfvs0Yleayu7xt7ZYCwZuoFSabupPJcbWW7XnaFNpeUKnZILL8_XbslEMYfp', 'Eier 150'),
('01a21bde-b5af-7ec6-9f40-6e993845223f', '5942841f-fb60-974d-85f1-ac3aa0bb0d74', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-131', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-131', '196.5', 'AdV5EJZsr2QHpz4ew7xOKahp_WN9yUXfMbXRvLgxG_4Vrru2-rZXN1DFJ1bWRL_izXp47kDL21FjH-_gOjqUmb4_Wky6I2KQG-PIwBGlHk9cBIx3wgYZuKVcgbi6', NULL),
('01a21bde-b5af-7ecd-8130-0f051b4678b7', '94d3ab60-a24a-4440-3a91-7330e2a41b1c', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-145', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-145', '217.5', 'AU5yrYvKixj5J276Ixd91NULTpmI0d7Z_nUIaxMTER8XPllkOSegFtg2JMXJzEGH0z_AdpC6g97W0Tuzenpn_o-Zhyxg00fC2NEyX4JIPhDim8Vw7f1Z1j7utZJD', NULL),
('01a21bde-b5af-7f0b-b7c8-44f923953423', '94ad5049-c17c-e6b2-2ed3-4153a93affc2', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-110', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-110', '165', 'AadG0bdZkXUeyXtrFJCcn-snHnrzZoM2b3YJ01oKxLJWm6WKgj0a9CTxoaZ9JJHxWU8IUkJsfze90XhI55WBny00ALg4qv66Vecp2w4THbIt4Ik9HfHn6xtQ1oag', NULL),
('01a21bde-b5af-7f1f-ad4a-98d6123e6daa', '2c952833-74cb-3b9b-5bdf-0df285a86166', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-109', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-109', '163.5', 'AayWfxjtITqHxv-xx-3SMUut8M-mH16amVWZrZNhyTb23CZxS-FnqDXyvzZHzRL2NX2-bc1oEHLFkuXLu78Tq-IM_V7Vou8fV8ibB6rK9dgVWDNKkWoX_hSTbih9', NULL),
('01a21bde-b5af-7f9f-baf7-3edc96c817f5', 'a2ed75c3-31db-5a40-f8d3-885c8dc50ef5', '3', NULL, '2022-02-02 00:00:00+00', NULL, 'P-129', '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'M-129', '193.5', 'AV643ztFCevXxqstBwV9Q2FexgiCzn1xU4767-I_FF3l1XxNbEpCXvLy7ajaeYgfpqtUxrzlsrSHcF4oit0RwvC3cqWrPFJw4y0tYYjXzoSoS1ZPIalHC6Av2p5M', NULL),
('01a21bde-b5af-7fef-a4ae-74eb8f2a13ed', 'adf8d72b-7ff4-569e-fa96-1a3244361241', '3', '{8,8,8,8}', '2022-02-02 00:00:00+00', NULL, 'P-155', '2025-03-01 08:50:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'M-155', '232.5', 'AUc0xySs6PgN8UlphHsLYoCAUQLjrpgkC7lvtthSCS7lD26u0U0pvg8-QzD1i4uqvvotmk5C4DAd0gFMqMF1eQpuDRrCC_kX_beCFFfeSN3sEPPMxDlaUbiQLCyt', 'Eier 155'),
('01a21bde-b5ba-7832-9cf7-291613637cb9', '69febccf-4496-94b4-284d-e2def83df619', '4', NULL, '2025-03-01 09:00:00.123+00', NULL, 'P-300', '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'M-300', '0', 'ARrFJm0YwcZpxPNw0R4nB_q569yLTiCGurD7ySTWMsJMLpN7USywALo45SlYja5XFs7UA8YtJIVNzqEELOUB1IThmeu5NxhuAtdu-yf6G8ukNfuFRBd9PYkxuLni', NULL),
('01a21bde-b68e-70cd-bc91-c8efe7abe65c', '8b8c94a8-d84e-dd7d-ceaf-428e37120d25', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-164', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-164', '246', 'ATYhaV3zCUPM9UaPMo-QLZHN3iRaNIpu2IokMAud7duPSgAdYz2HLerdW_30ORg6v5944ts5cniWNcGIpUpRcPEGBqxgSj9k5SlmzgADZ_SaQiU6VNg9rNUYV09u', 'Eier 164'),
('01a21bde-b68e-717f-afb9-90491116764a', '29152cab-5b21-f592-8eba-8c76924ba7cc', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-162', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-162', '243', 'AXi86PSeTyHibea_tNhYREWDW5WkbrtEM_Yl7mm2z8lpziXLd9egOiUqkKvcG3KdOT_8svGCPktvYkhTddhI-3SFZOopcSkpq7AY6LyfI7P4deAxTBOZ4mIuVsMb', 'Eier 162'),
('01a21bde-b68e-73e8-9e90-5f253fcb4953', '0ef039ed-8d80-3695-fd06-d860fa9b044d', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-161', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-161', '241.5', 'AYADG5Aoq6qeJJw8a2RKNWyFz96qWpdQ7fawMFR-H-qv1bC4FV3tlaYE3XytEjFSfxKu1wQ6zitwCAEaBYcYemi9_YXiHTg32tbV8PCqVvXgJY9i7rO01CJBGqdj', 'Eier 161'),
('01a21bde-b68e-7615-ba31-1fa9812977b6', 'be65d3c0-875d-5118-1d90-e2fa44f1e6e4', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-166', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-166', '249', 'AYQUHAfxh67yytdkeEA1sAXFVWmyrkG8vTN_jtG7vDJOHOKyh1a75xJ0VkF3K1k_IJUIZAHJ1GgRrUqGPn9eB-gGckfXhuhejn8U-NkyDSgxt051glMIDV77hoCB', 'Eier 166'),
('01a21bde-b68e-76ec-9a88-3424da0b3b4a', 'a410dd8c-7d17-eff2-62d5-e690468bef2a', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-168', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-168', '252', 'AarGD6TmyvebYTNrVM4JvmseUled0m7cfxKIz_bbYhPkKgp3ZUsMxfolV8AzgCK7mUa65ajvhVfwLexyXLZG6NltIJ1Kp2TJtynqPXAh5BNUT0AABm18cxxPxuQY', 'Eier 168'),
('01a21bde-b68e-776d-8a68-46bf6b70d266', '318e71cd-978e-17aa-222e-00fa8d1e1497', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-167', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-167', '250.5', 'Afl1fGAOXHDMEZJbZp2KnbyJuVcctPSXvMwAVLgOUuG243VDYPApUr5uEPlOPWmf_GJG_RZtRjtBA84EMATCcDsaKmvNGgJHdWOAQV2uePISFoULZ8BIR6cGwIwT', 'Eier 167'),
('01a21bde-b68e-7831-8758-8f9f907cbdab', 'f010baaf-fb93-c594-bec0-38f961e3b4d9', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-160', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-160', '240', 'AfHKP8EwbjELxhT2-8KEp7RSvzA6x2igt4fzANcREfbENCAzEFXpHeOl-48cpuTEVnUsx34dPKb4_zTAia1ZzKHqOZCrKYhgKqxbWTZxf3QG2x-VmcLqLGbh5mZ3', 'Eier 160'),
('01a21bde-b68e-7b7f-9582-66899954c6c4', 'c02effb5-8de0-d6ae-7436-ac4a83bfcec7', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-163', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-163', '244.5', 'AcIhkbBUNpKHJDaiIXzDYpQOg5xd2_HoenldjWecb6Y4ESrYBcyctL3cDAl0E1wHQaGQl_Z_VyM2xHmXAM6eamFZpJim6hYqjv1zBk4c9b2CnLZWCsVCFxDMivWr', 'Eier 163'),
('01a21bde-b68e-7d74-88e2-36513fcff6e8', 'ebcf202c-7c1c-4187-8659-ef08f6d554d0', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-165', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-165', '247.5', 'AdjJKtFa1GGivHZa7-RtHNvyCGBYDlxTcJ7B6TnWOIW1flHtj8B8DGW0njJhXsGd1kZ_T6h1s0ZoTjwPJ0BJLWNkMJz2aBPRfQYNBp03i2T_UsNpFKnsVtZNXywl', 'Eier 165'),
('01a21bde-b68e-7d8b-9534-8006ddbd8053', '5dabe1ee-61b3-949c-e4e4-6e85a30299d8', '8', NULL, '2022-02-02 00:00:00+00', NULL, 'P-169', '2025-03-01 10:20:00.123+00', NULL, '2085-03-01 10:20:00.123+00', NULL, 'M-169', '253.5', 'AWUT2UCKZlC8X4Ru-VXDXrsijIS0lcwt80YTgWsgAKo7qLyty1twyPQk7gWIUcnAkFF-VwmPnF-2gFJ0UZa7AKReGjuDPrsZ0MmD4_pDKrLXKbsnlD5d7zkuI2yX', 'Eier 169'),
('01a21bde-b698-77a6-a412-856597097356', 'e56fef3f-8699-a435-3ded-0325188f58c4', '9', '{10,10,9}', '2025-03-01 10:30:00.123+00', NULL, 'P-301', '2025-03-01 10:30:00.123+00', '2025-03-01 10:40:00.123+00', '2085-03-01 10:40:00.123+00', NULL, 'M-301', '6', 'AamxuqjC5VVTHK1EnvcHV43mMcu7AqoYds6Mms76Njh-NDfQZNOIxbmK3XP9WHMCOFrkzCRtWAiHTlzI_YZX4RA349LbGODC7ED0HsaIH2_YoZCJD1ttbJpShyc0', 'Eier');
INSERT INTO pb_meter_readings.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('39e55a49-4425-bbb3-9ba4-c7278e7532d9', 'erased', '2025-03-01 08:40:00.123+00'),
('7fee1064-405a-5cbf-65b9-bd725550a56e', 'erased', '2025-03-01 09:20:00.123+00');
INSERT INTO pb_meter_readings.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '697ae893-e3db-4c4d-a6ea-99b57deaaec8', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', 'eae18efd-6d4d-4024-a1ac-014fbe560b92', NULL, NULL, '["meter", "reading", "access"]', '{"version": 1}'),
('2', '689fceb0-f3fa-4b99-ad84-8fe45c4a9ae1', '2025-03-01 08:20:00.123+00', 'imported', 'job:import', '957fa58b-f79b-4562-a100-497aaaa6d596', NULL, 'meters', '["meter", "reading", "access"]', '{"merged": 0, "refused": 0, "accepted": 100}'),
('3', '01608aad-62da-495d-bdce-35176fe95177', '2025-03-01 08:30:00.123+00', 'rectified', 'dpo:7', '2f5a8420-a14f-4493-ad01-0ca075cc962d', NULL, 'meters', '["reading"]', '{"people": 1}'),
('4', '1539da8b-df5a-4a9f-976a-3950617f0bb1', '2025-03-01 08:40:00.123+00', 'erased', 'dpo:7', 'a419fb89-38e8-4b9a-862f-fe78fe9fc218', NULL, NULL, NULL, '{"people": 1}'),
('5', '7e35dae2-6eb4-45fb-b9e2-e8819ca5838e', '2025-03-01 08:50:00.123+00', 'imported', 'job:import', 'a01411ca-ec24-4877-b14a-b9b3cc5d9c4c', NULL, 'meters', '["meter", "reading", "access"]', '{"merged": 0, "refused": 0, "accepted": 60}'),
('6', 'e437618e-fc67-46ba-a722-5e7e8dc98407', '2025-03-01 09:00:00.123+00', 'added', 'system:application', '91397c41-012a-4b36-b6c5-869ac2e50670', NULL, 'meters', '["meter", "reading", "access"]', '{"accepted": 1}'),
('7', 'a505fa0a-9146-41d6-adef-e8a44aa4f81b', '2025-03-01 09:10:00.123+00', 'imported', 'job:import', '837a4f27-da3f-4035-ae74-2a302ad61c3a', NULL, 'meters', '["meter", "reading", "access"]', '{"merged": 10, "refused": 0, "accepted": 0}'),
('8', '3994510c-2fa5-4504-b417-341b23721e2b', '2025-03-01 09:20:00.123+00', 'erased', 'dpo:7', '3b4e1b12-76d9-472a-a891-38a45b52326d', NULL, NULL, NULL, '{"people": 1}'),
('9', '3b04f15f-71ac-42e6-a716-b99d1ef5b32a', '2025-03-01 09:30:00.123+00', 'restricted', 'dpo:7', '0ed13007-0898-44a7-818c-84cf254d2e11', NULL, NULL, NULL, '{"people": 1}'),
('10', '8c902d83-aff2-4e94-8635-72a1cbd0e90b', '2025-03-01 09:40:00.123+00', 'rectified', 'dpo:7', 'e05abbd4-51bf-47a1-92aa-f5a081a32ef8', NULL, 'meters', '["access"]', '{"people": 1}'),
('11', '8c560ce3-68c1-4d31-8a60-65a5a7a17763', '2025-03-01 09:50:00.123+00', 'rectified', 'dpo:7', '5297f2a6-49c1-4f37-a6d6-28320193e221', NULL, 'meters', '["reading"]', '{"people": 3}'),
('12', 'e0c430d2-c360-4abb-939f-5a36440adf32', '2025-03-01 10:00:00.123+00', 'evolved', 'dpo:7', 'c73210c5-6292-44a5-96d9-46f754a51720', NULL, NULL, '["holder"]', '{"version": 2, "field-added": 1}'),
('13', 'f276591a-8207-43ea-9761-b49e0f6bfb7c', '2025-03-01 10:20:00.123+00', 'imported', 'job:import', '60c85b30-b86e-4df5-be8d-ff365738781b', NULL, 'meters', '["meter", "reading", "access", "holder"]', '{"merged": 10, "refused": 0, "accepted": 10}'),
('14', 'a1caa498-12de-443c-ac31-cab47d9db1bf', '2025-03-01 10:30:00.123+00', 'added', 'system:application', '10eaf79b-b8ce-4943-b842-10debfbf40aa', NULL, 'meters', '["meter", "reading", "access", "holder"]', '{"accepted": 1}'),
('15', '9aa4457a-7623-4b31-bfc5-88af94e65710', '2025-03-01 10:40:00.123+00', 'added', 'system:application', 'dbd449b9-1d00-45aa-973c-6638f0d7ff48', NULL, 'meters', '["meter", "reading"]', '{"merged": 1}'),
('16', '8ffb5377-1507-4a56-8b23-3c52a2ac2aaa', '2025-03-01 10:50:00.123+00', 'read', 'agent:42', '67fd1aef-8b69-4fbb-ae10-370da89c95fc', 'bill', NULL, '["meter", "reading", "access", "holder"]', '{"people": 14}'),
('17', '61758341-ea27-43b6-9e45-7324ef120376', '2025-03-01 11:00:00.123+00', 'counted', 'agent:42', '3145eedb-a98f-4b99-b05e-3a4c56c975b1', 'bill', NULL, '["reading"]', '{"people": 14}'),
('18', '58045c6d-5172-4d55-957d-68210aa0d4c1', '2025-03-01 11:20:00.123+00', 'accessed', 'dpo:7', '51e5658b-ebde-4099-baed-8d146c4cbf27', NULL, NULL, NULL, '{"people": 1}'),
('19', '3d0ff4bf-9d21-43d6-8d40-e38ebe2c6765', '2025-03-01 11:30:00.123+00', 'exported', 'dpo:7', '2a5d2835-28f9-455f-9beb-e5218581375d', NULL, NULL, NULL, '{"people": 1}');
SELECT pg_catalog.setval('pb_meter_readings.trail_position_seq', 19, true);
RESET ROLE;

CREATE SCHEMA pb_newsletter AUTHORIZATION purposebound_owner_c78afb49;
SET ROLE purposebound_owner_c78afb49;
GRANT USAGE ON SCHEMA pb_newsletter TO pb_newsletter_c78afb49;
CREATE TABLE pb_newsletter.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_newsletter.definition TO pb_newsletter_c78afb49;
CREATE TABLE pb_newsletter.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_newsletter.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_newsletter.evidence TO pb_newsletter_c78afb49;
CREATE TABLE pb_newsletter.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_newsletter.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_newsletter.intakes TO pb_newsletter_c78afb49;
GRANT INSERT (source, at) ON pb_newsletter.intakes TO pb_newsletter_c78afb49;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_newsletter.records TO pb_newsletter_c78afb49;
CREATE TABLE pb_newsletter.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_newsletter.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_newsletter.retired_keys TO pb_newsletter_c78afb49;
CREATE TABLE pb_newsletter.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_newsletter.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_newsletter.suppressions TO pb_newsletter_c78afb49;
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
GRANT SELECT ON pb_newsletter.trail TO pb_newsletter_c78afb49;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_newsletter.trail TO pb_newsletter_c78afb49;
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
('01a21bde-b034-7c60-924d-5b26a7e97d95', 'f269674e-c3ae-1367-3562-11eed548db99', '3', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:10:00.123+00', NULL, '2025-04-01 08:10:00.123+00', NULL, 'expires1@example.org', 'Går snart'),
('01a21bde-b038-7063-8562-23e9892a3beb', '3802705f-fae9-ef5b-b39a-4fe052dbad7d', '4', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:20:00.123+00', NULL, '2025-04-01 08:20:00.123+00', '2025-03-01 08:30:00.123+00', 'expires3@example.org', NULL),
('01a21bde-b038-7315-ac4e-6db7ffa10520', '1e53448b-a975-2b99-69c6-e3aaf82debd5', '4', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:20:00.123+00', NULL, '2025-04-01 08:20:00.123+00', NULL, 'expires2@example.org', NULL),
('01a21bde-b038-7dfc-baa6-cc67b3dded77', 'eb6da37c-12e5-6d10-a290-9de954d89f73', '4', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 08:20:00.123+00', NULL, '2025-04-01 08:20:00.123+00', NULL, 'expires4@example.org', NULL),
('01a21bde-b170-7040-a244-475f0fa01282', 'c632d4cb-5188-f261-0392-7545a02db6dc', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader19@example.org', 'Leser 19'),
('01a21bde-b170-70a6-b278-f8d048692037', '41d96386-7764-8945-04de-dbcba9f9e0dd', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader23@example.org', 'Leser 23'),
('01a21bde-b170-70a8-af68-8e7f979e3fad', 'e39ca6e6-45cf-9ce8-a502-64b82a883be7', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader37@example.org', 'Leser 37'),
('01a21bde-b170-710f-962b-43688e620edc', 'db0823f5-ffc3-068b-b591-a3d7bb4f151d', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader57@example.org', 'Leser 57'),
('01a21bde-b170-7111-be82-c9e95ef7cb09', 'a77ecd21-14ae-53f2-5382-34319ad9e48d', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader40@example.org', 'Leser 40'),
('01a21bde-b170-71a4-bbc1-c587aaa59990', 'e7ad6ca0-8fb0-b2cc-13b4-211101897753', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader0@example.org', 'Leser 0'),
('01a21bde-b170-71ba-8fbf-1c3558da5418', 'caa91b07-7a0a-72b3-79dc-eb8b217e28c9', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader25@example.org', 'Leser 25'),
('01a21bde-b170-71ee-b026-6bd20e366fcd', 'abd2bb44-21ac-7e45-e567-8a1c12ede39d', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader33@example.org', 'Leser 33'),
('01a21bde-b170-720a-998a-fdca8551554e', 'dce111b3-0c93-5f74-8d56-83c3246fab48', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader31@example.org', 'Leser 31'),
('01a21bde-b170-7228-96e1-1c322e1fe9c9', 'ba482c89-44c6-11e5-2e7b-f70a3b130ff2', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader53@example.org', 'Leser 53'),
('01a21bde-b170-729e-932c-d56125a8cece', '19443e4e-f72a-e72f-5cfb-b4c16af333a6', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader24@example.org', 'Leser 24'),
('01a21bde-b170-72df-abe4-74bec6d49043', 'c5a6af35-7b30-c7c9-fd52-6ea6e66d5080', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader15@example.org', 'Leser 15'),
('01a21bde-b170-7328-8ec8-9c5a7a3f9e08', '8beecea8-0c76-e714-57a6-dcc61433ae9a', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader39@example.org', 'Leser 39'),
('01a21bde-b170-7364-96e0-ef640594af19', 'f954dbd8-f511-d23a-d9df-0c117251b244', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader28@example.org', 'Leser 28'),
('01a21bde-b170-738c-a690-69475bbbc65d', 'ca8fd768-c80a-f646-dd3c-62fd1c607007', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader4@example.org', 'Leser 4'),
('01a21bde-b170-7437-ad10-5aaf9c3081b0', '7370e626-7dbc-fadb-fa56-733fd0c77a98', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader45@example.org', 'Leser 45'),
('01a21bde-b170-743f-ac73-eba264c148b8', '048bc41f-f5b3-99ec-b26a-1b2933749b44', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader12@example.org', 'Leser 12'),
('01a21bde-b170-7458-a59d-8315461e089a', 'c070fc75-8b79-2478-1c5e-a95c35ed3314', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader30@example.org', 'Leser 30'),
('01a21bde-b170-7479-b847-3ba43e60ebb9', '96e022f7-8e61-9464-a96c-cb9338e3ab42', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader48@example.org', 'Leser 48'),
('01a21bde-b170-74c4-8cc7-243ed78a71b7', '89ca5875-b3bd-0174-1d2a-754700968039', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader32@example.org', 'Leser 32'),
('01a21bde-b170-756e-b2ea-a13d34bed81d', '5b6e10e1-25a1-7a9c-dfcc-954725aba4e1', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader5@example.org', 'Leser 5'),
('01a21bde-b170-75b7-ba46-20709116590d', '0ce98f61-1436-afe2-4c18-2f280d648f76', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader55@example.org', 'Leser 55'),
('01a21bde-b170-75c7-b151-5ccb32b200de', '0eaba718-c550-d094-1d7b-d95015ab08a2', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader41@example.org', 'Leser 41'),
('01a21bde-b170-75e1-b896-46edcbedece0', 'f0c316aa-b093-aa35-0cb4-2de4b21d9f8b', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader8@example.org', 'Leser 8'),
('01a21bde-b170-75f6-80ea-82f5c6a2eb9d', '12333153-03ab-e6e2-f457-f94992482b33', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader13@example.org', 'Leser 13'),
('01a21bde-b170-760a-b0af-057b52601a30', '3eca35df-2da4-c7a3-8e10-c18acf8c554d', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader27@example.org', 'Leser 27'),
('01a21bde-b170-762e-a4a7-cfc350052a50', 'cb93f831-1520-6945-15e4-4278d0b264a0', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader52@example.org', 'Leser 52'),
('01a21bde-b170-7646-9736-4b41f891962f', 'deed66d5-59e2-f983-c1b4-7b8fec4e9d2f', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader9@example.org', 'Leser 9'),
('01a21bde-b170-767f-960d-e44d78b5420b', '166c3bd9-820f-30bd-6dfa-1bd58a5fc8d4', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader36@example.org', 'Leser 36'),
('01a21bde-b170-76b3-937c-861d1cc2d828', 'e5bd26c5-9ac6-c506-1042-936406f1aa94', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader22@example.org', 'Leser 22'),
('01a21bde-b170-76b4-8c3a-85682021cc18', 'a68f4726-b3c4-27bb-b17c-7477b99e61b9', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader35@example.org', 'Leser 35'),
('01a21bde-b170-76cd-b4a3-cd2a02517ee4', '6f51356c-8b95-131d-603e-8d4ef2a4f05e', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader34@example.org', 'Leser 34'),
('01a21bde-b170-76ec-926f-b41be7927281', '10dd1b12-d0ef-8131-bba4-f68911b44d5b', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader46@example.org', 'Leser 46'),
('01a21bde-b170-7712-b564-e10d44e704be', 'f0e06475-6dd2-0f1b-6b92-57432f642c9f', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader54@example.org', 'Leser 54'),
('01a21bde-b170-7735-a804-aafc10448c5d', 'aaaee681-df39-619a-b686-ec2f774f8ec3', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader59@example.org', 'Leser 59'),
('01a21bde-b170-7788-9d00-11a7172fc1e6', 'd1c6d407-446d-0e7c-d5c4-bb71c877411c', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader58@example.org', 'Leser 58'),
('01a21bde-b170-7812-b0ca-038c8f0aba63', '59dc392e-4443-d7ac-d9c7-f4432f6f00b3', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader38@example.org', 'Leser 38'),
('01a21bde-b170-785b-ac1b-1aa280805874', '70257587-2075-2084-cc24-333c47587882', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader44@example.org', 'Leser 44'),
('01a21bde-b170-7867-bc50-dc47658ecdf9', '93b176a8-82bd-da13-a9bd-e12a63c7ddcf', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader26@example.org', 'Leser 26'),
('01a21bde-b170-7874-b17f-8bb6361795d9', '7ad549f6-8fb9-75dd-364b-e2489147e2a3', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader14@example.org', 'Leser 14'),
('01a21bde-b170-78e9-ae7c-6aefda01079f', '4b7a0f80-a334-547d-714f-aa8e5f438fe6', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader18@example.org', 'Leser 18'),
('01a21bde-b170-7976-9a42-65af4bae2ee9', '013ac065-06da-3df0-a2bf-3cfefcb46e72', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader17@example.org', 'Leser 17'),
('01a21bde-b170-7a39-96da-02edce48c07c', '1bf43d0f-b338-59a1-af65-1c5131560914', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader11@example.org', 'Leser 11'),
('01a21bde-b170-7aea-86b0-f94ea8c7843e', '475210c7-5bd8-f16c-6143-2aa285682eb3', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader10@example.org', 'Leser 10'),
('01a21bde-b170-7b32-85b1-3d2111ecce42', 'fb93fa4a-7e06-bcbd-8ea1-8bc23de06959', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader42@example.org', 'Leser 42'),
('01a21bde-b170-7b6c-9386-dbe7590c36a9', 'd6da6b73-61e1-3cea-124d-ae3afde28222', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader50@example.org', 'Leser 50');
INSERT INTO pb_newsletter.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, email, name) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-b170-7b73-9d6c-9a7ec44e51b3', '2902d82a-2853-47a0-2d5a-e257ac94a536', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader29@example.org', 'Leser 29'),
('01a21bde-b170-7bbc-8ec5-966e655bd8dd', '9f56ec30-2ceb-b9f7-7f62-0fd891f7876a', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader20@example.org', 'Leser 20'),
('01a21bde-b170-7bec-b6d9-fc6a77fcd28b', '97166003-a515-e048-60fb-7b7a17848e55', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader6@example.org', 'Leser 6'),
('01a21bde-b170-7c40-b73e-33db6cd4ad27', '42a06cf9-7d19-5db1-91ca-0eabb49f44d3', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader56@example.org', 'Leser 56'),
('01a21bde-b170-7d41-90aa-0ca0b1879eac', '60b34490-2b4d-3cf3-fc82-076ef1bccd8d', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader51@example.org', 'Leser 51'),
('01a21bde-b170-7d61-8d5f-f621caf49638', 'c8bf3338-45f2-754b-4fd7-e3857426c854', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader47@example.org', 'Leser 47'),
('01a21bde-b170-7d83-94c1-4fdaf1bdeb7b', 'e902310c-f287-325a-76fa-92a982dd72c3', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader16@example.org', 'Leser 16'),
('01a21bde-b170-7ed1-9f9c-d323708ddf35', '945d7687-bd6d-955a-52cb-95fc2d31cc4f', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader7@example.org', 'Leser 7'),
('01a21bde-b170-7f4e-93c6-8247c67635e5', '17321a7b-c448-d107-eb65-d275955dd63c', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader21@example.org', 'Leser 21'),
('01a21bde-b170-7fa6-8c3b-39ddd3425239', 'c237d9ec-a6e9-7bd3-801e-62fbe78e493c', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader49@example.org', 'Leser 49'),
('01a21bde-b170-7fd9-b13c-5f1b40cd89e3', '3ba40d21-23a5-e95e-090a-d8a025a1217d', '5', NULL, '2024-12-24 18:00:00+00', '1', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'reader43@example.org', 'Leser 43');
INSERT INTO pb_newsletter.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('111a4211-32dc-9677-cacd-cff07be5fa79', 'objected', '2025-03-01 09:20:00.123+00'),
('a44ac3b3-77fa-a6b5-db38-d25512fdf6c7', 'consent-withdrawn', '2025-03-01 09:10:00.123+00'),
('d8b1a81e-e33c-b972-1655-bbbd3f10dd16', 'erased', '2025-03-01 09:30:00.123+00');
INSERT INTO pb_newsletter.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'fcc98022-c485-4952-8571-9a82bb62683e', '2025-01-10 08:10:00+00', 'defined', 'system:application', '36d343ed-c08a-4603-ba1d-398f1557c32e', NULL, NULL, '["email", "name"]', '{"version": 1}'),
('2', '81b24caa-edbe-454c-8cdd-0eca0d243283', '2025-01-10 08:20:00+00', 'added', 'system:application', '44464101-e073-4156-8ae2-b8dc475d760f', NULL, 'sign-up', '["email"]', '{"accepted": 1}'),
('3', '99aa9115-de21-4566-b5a1-2a7bd651bdbe', '2025-01-10 08:30:00+00', 'added', 'system:application', 'ee96c928-3ede-4401-a37c-d6e13e68390c', NULL, 'sign-up', '["email", "name"]', '{"accepted": 1}'),
('4', '107d458d-25f9-4717-b0e6-3a3d53ecfab0', '2025-03-01 08:10:00.123+00', 'expired', 'system:application', '21fe1a85-7b53-44fc-b31a-f26544fddf34', NULL, NULL, NULL, '{"people": 2}'),
('5', '2ec33dcb-70be-49e6-9279-66e8bf1d8a6e', '2025-03-01 08:10:00.123+00', 'added', 'system:application', '21fe1a85-7b53-44fc-b31a-f26544fddf34', NULL, 'sign-up', '["email", "name"]', '{"accepted": 1}'),
('6', '615adc99-7738-4e11-89e1-aad338dd5208', '2025-03-01 08:20:00.123+00', 'imported', 'job:import', '3510144e-008e-443e-af70-773fbcb53721', NULL, 'sign-up', '["email", "name"]', '{"merged": 0, "refused": 0, "accepted": 3}'),
('7', 'f70cf656-5ba7-457f-9e52-aa9895640a21', '2025-03-01 08:30:00.123+00', 'restricted', 'dpo:7', 'b4a0459b-58d1-4f22-87d2-c735e0fee7b1', NULL, NULL, NULL, '{"people": 1}'),
('8', '5cd8bafd-764c-4d0c-b646-61bb73fbb798', '2025-03-01 08:40:00.123+00', 'evolved', 'dpo:7', '95ba7d77-85b0-490f-9092-2a42c2577824', NULL, NULL, '[]', '{"version": 2, "retention": 1}'),
('9', 'e9ab1f94-4a3d-4905-9bdc-a11d93d89803', '2025-03-01 09:00:00.123+00', 'imported', 'job:import', '4923148a-b4af-4742-b16e-0b9dcaa881d8', NULL, 'sign-up', '["email", "name"]', '{"merged": 0, "refused": 0, "accepted": 60}'),
('10', '0d7d616f-b3be-4fab-95fd-f97c852b883f', '2025-03-01 09:10:00.123+00', 'consent-withdrawn', 'dpo:7', '98cdf98c-6af1-4c3c-b1ae-dd0c8c4adfd0', NULL, NULL, NULL, '{"people": 1}'),
('11', '3ec3eb84-a3ca-4c7a-af6e-cd7d4cbaa06b', '2025-03-01 09:20:00.123+00', 'objected', 'dpo:7', 'f64fb247-7fe6-4a86-9b12-9fd80941624e', NULL, NULL, NULL, '{"people": 1}'),
('12', '08b0cdb7-3eab-4d46-9670-ce87ae61e2b9', '2025-03-01 09:30:00.123+00', 'erased', 'dpo:7', 'c8ae2ad7-af20-4874-aff4-d2ba86747f5c', NULL, NULL, NULL, '{"people": 1}'),
('13', '159c9d38-3779-476b-9007-99bef090a9d7', '2025-03-01 09:40:00.123+00', 'read', 'agent:42', '4658dabf-2148-42f5-99e3-3004ee7574dc', 'issue-1', NULL, '["email"]', '{"people": 60}'),
('14', '7dd708f8-f3fc-415d-bd29-482f5958bfd5', '2025-03-01 09:50:00.123+00', 'counted', 'agent:42', 'a31ee51d-321a-42e3-986c-934559c955bf', 'issue-1', NULL, '[]', '{"people": 60}');
SELECT pg_catalog.setval('pb_newsletter.trail_position_seq', 14, true);
RESET ROLE;

CREATE SCHEMA pb_panel AUTHORIZATION purposebound_owner_c78afb49;
SET ROLE purposebound_owner_c78afb49;
GRANT USAGE ON SCHEMA pb_panel TO pb_panel_c78afb49;
CREATE TABLE pb_panel.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_panel.definition TO pb_panel_c78afb49;
CREATE TABLE pb_panel.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_panel.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_panel.evidence TO pb_panel_c78afb49;
CREATE TABLE pb_panel.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_panel.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_panel.intakes TO pb_panel_c78afb49;
GRANT INSERT (source, at) ON pb_panel.intakes TO pb_panel_c78afb49;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_panel.records TO pb_panel_c78afb49;
CREATE TABLE pb_panel.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_panel.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_panel.retired_keys TO pb_panel_c78afb49;
CREATE TABLE pb_panel.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_panel.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_panel.suppressions TO pb_panel_c78afb49;
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
GRANT SELECT ON pb_panel.trail TO pb_panel_c78afb49;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_panel.trail TO pb_panel_c78afb49;
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
('01a21bde-b8c0-7b2a-a6cc-ab7cadf66596', 'cef9a299-3d74-2b9c-23ec-8015efe49651', '1', NULL, '2025-02-20 00:00:00+00', 'a', NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'panel0@example.org', '0'),
('01a21bde-b8c7-7dc6-a4d8-955d3b7e8a1c', 'b1a322bb-7cce-29a0-7491-8d1b5692b430', '4', NULL, '2025-02-20 00:00:00+00', 'a', NULL, '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'panel3@example.org', '3'),
('01a21bde-b8c9-7f18-aefd-c732c953f8ea', '1cbdb589-df33-b370-5c8e-a2ff2cc942e4', '5', NULL, '2025-02-20 00:00:00+00', 'a', NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'panel4@example.org', '4');
INSERT INTO pb_panel.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('017275f6-a98c-0b4c-9267-9cb0c53b43ee', 'consent-withdrawn', '2025-03-01 09:10:00.123+00'),
('1cb7d2bc-82c8-f462-4433-4aeaf44d9297', 'erased', '2025-03-01 09:20:00.123+00');
INSERT INTO pb_panel.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'a8774cb9-d804-412b-b14d-d33db26ced9a', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', 'd2ac83ae-864f-4d3f-97ff-6a4dc277705d', NULL, NULL, '["email", "answer"]', '{"version": 1}'),
('2', '5a192b59-b6f4-4bb1-9d63-7801cb1d92a9', '2025-03-01 08:20:00.123+00', 'added', 'system:application', 'aa1dbad8-a5c3-4109-81a3-382eb35e1e6a', NULL, 'invitation', '["email", "answer"]', '{"accepted": 1}'),
('3', '19f52855-99e5-4a46-8d2f-39f4baec4109', '2025-03-01 08:30:00.123+00', 'added', 'system:application', 'dc285a6b-92aa-4ccd-8cbd-299b37cb018b', NULL, 'invitation', '["email", "answer"]', '{"accepted": 1}'),
('4', 'a3123c03-6008-407e-b87c-95d1f994f3ef', '2025-03-01 08:40:00.123+00', 'added', 'system:application', 'bc1a9a89-7abe-4ca6-baa0-15134d711875', NULL, 'invitation', '["email", "answer"]', '{"accepted": 1}'),
('5', '16792d24-1167-40ff-b41b-f8d1ace50ba5', '2025-03-01 08:50:00.123+00', 'added', 'system:application', 'b3c66af3-0b2e-4e01-9b1d-394bb9365d28', NULL, 'invitation', '["email", "answer"]', '{"accepted": 1}'),
('6', '42b9eeb3-32f3-45ce-a5da-0c8db03f2985', '2025-03-01 09:00:00.123+00', 'added', 'system:application', '017b4566-9cdd-4231-bc8f-ab213ae75c93', NULL, 'invitation', '["email", "answer"]', '{"accepted": 1}'),
('7', '781d00e6-c76b-4c2a-81f5-7bfcaecf3937', '2025-03-01 09:10:00.123+00', 'consent-withdrawn', 'dpo:7', '042cb4e4-5c03-4a87-8b0d-674c081cdb73', NULL, NULL, NULL, '{"people": 1}'),
('8', 'cfb8f08f-4843-492e-8e67-0456207730e2', '2025-03-01 09:20:00.123+00', 'erased', 'dpo:7', '9d9feb46-4dd1-4c1e-b33e-51363f96a5e9', NULL, NULL, NULL, '{"people": 1}'),
('9', '4a9439a4-5eb4-4095-8e4c-e0f7925761c0', '2025-03-01 09:30:00.123+00', 'accessed', 'dpo:7', '0e64db4e-b634-43a5-8b72-74399d85a4d1', NULL, NULL, NULL, '{"people": 1}'),
('10', '2a10739b-8d49-4c31-a216-a024beed5e95', '2025-03-01 09:40:00.123+00', 'exported', 'dpo:7', 'a5d13d71-58f7-4fa2-950b-836f7c9433a0', NULL, NULL, NULL, '{"people": 1}');
SELECT pg_catalog.setval('pb_panel.trail_position_seq', 10, true);
RESET ROLE;

CREATE SCHEMA pb_repairs AUTHORIZATION purposebound_owner_c78afb49;
SET ROLE purposebound_owner_c78afb49;
GRANT USAGE ON SCHEMA pb_repairs TO pb_repairs_c78afb49;
CREATE TABLE pb_repairs.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_repairs.definition TO pb_repairs_c78afb49;
CREATE TABLE pb_repairs.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_repairs.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_repairs.evidence TO pb_repairs_c78afb49;
CREATE TABLE pb_repairs.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_repairs.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_repairs.intakes TO pb_repairs_c78afb49;
GRANT INSERT (source, at) ON pb_repairs.intakes TO pb_repairs_c78afb49;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_repairs.records TO pb_repairs_c78afb49;
CREATE TABLE pb_repairs.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_repairs.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_repairs.retired_keys TO pb_repairs_c78afb49;
CREATE TABLE pb_repairs.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_repairs.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_repairs.suppressions TO pb_repairs_c78afb49;
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
GRANT SELECT ON pb_repairs.trail TO pb_repairs_c78afb49;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_repairs.trail TO pb_repairs_c78afb49;
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
('01a21bde-b351-7b38-a23c-f01f1d289d92', 'c2d056ef-6e5b-27ad-4049-84089f8487c6', '1', NULL, NULL, NULL, NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, 'R-0', 'Ingen lyd', NULL),
('01a21bde-b354-7fee-85ba-ed4ff0f04b6a', 'e68c7fed-1c4f-8c49-dbf5-b09394ee29a4', '2', '{6,2,6}', NULL, NULL, NULL, '2025-03-01 08:30:00.123+00', '2025-03-01 09:30:00.123+00', '2085-03-01 09:30:00.123+00', NULL, 'R-1', 'Ingen lyd', 'AU42wmwAf57P0jd-1gsMqNixpgBIfSXD6x6v8xn3OSi_pNPJkudBTe8Py78SyqqnASf-MIovKZDxNGRXKAmQ4QjAV0Hkckl8JtjCY4YrIj-vnEPnFuxRp_s_Smt8'),
('01a21bde-b357-7282-8a2e-08e9cb848ae2', '80eb8a85-814a-e5a0-5869-ac1ba17c9977', '4', NULL, NULL, NULL, NULL, '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', NULL, 'R-3', 'Ingen lyd', NULL),
('01a21bde-b359-79aa-821c-cf9904fe30f2', '23665485-7b52-da11-6578-22bb47251cb6', '5', NULL, NULL, NULL, NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'R-4', 'Ingen lyd', NULL),
('01a21bde-b3e4-755b-82d7-f6b9a0329448', 'a5e7aa9d-4662-0e49-7138-4329ad826943', '7', NULL, NULL, NULL, NULL, '2025-03-01 09:40:00.123+00', NULL, '2085-03-01 09:40:00.123+00', NULL, 'R-5', 'Regn', 'ATJQex6HOnzjnOUfT4E_zTIAw_2JbwNCLDW6s3AjksVRlkB8qZviukHz3A4zKXjDBlyclFCSJorx4uHH9kgvEzZ8Ql4ftkB2Rr0Q4dQecUSLQsqj8fKOu-hJrZmj');
INSERT INTO pb_repairs.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('5454efbd-520b-873b-161b-2f6d050da342', 'erased', '2025-03-01 09:50:00.123+00');
INSERT INTO pb_repairs.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '73fcd840-c69c-4c01-8d3f-c8c2e5b472cb', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', 'd9a2a667-8ab8-4f09-9532-146485d09e3d', NULL, NULL, '["number", "fault"]', '{"version": 1}'),
('2', '9fce7fd4-a20e-4230-a7e6-8f03b707e6c3', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '01f9960f-9acd-4dd8-b118-08426c8e0a4d', NULL, 'telephone', '["number", "fault"]', '{"accepted": 1}'),
('3', 'b4c6d77c-c884-4631-b383-e3f3433fdcec', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '57a79fc7-4ff2-4c45-aef3-8c5ece0a9e4d', NULL, 'telephone', '["number", "fault"]', '{"accepted": 1}'),
('4', '5ad96ca6-0dc8-4313-90f8-ef7053cb1654', '2025-03-01 08:40:00.123+00', 'added', 'system:application', '82bb951e-88a4-4718-a92d-9f01d893dad6', NULL, 'telephone', '["number", "fault"]', '{"accepted": 1}'),
('5', '21db8c1b-c1b2-425a-8998-4f7f0ad5775c', '2025-03-01 08:50:00.123+00', 'added', 'system:application', '19469e35-d2b8-4909-9786-f4336197040d', NULL, 'telephone', '["number", "fault"]', '{"accepted": 1}'),
('6', '0c07465e-bbfd-41ca-9165-edc3baee4f3f', '2025-03-01 09:00:00.123+00', 'added', 'system:application', 'ec5d1e0b-e54e-4c50-b562-fb026b3dc384', NULL, 'telephone', '["number", "fault"]', '{"accepted": 1}'),
('7', '63156f8a-c509-4b30-a783-abcbd90d0be8', '2025-03-01 09:10:00.123+00', 'evolved', 'dpo:7', '8db0ab36-8a4e-4d58-a3f6-cd11ba5788b1', NULL, NULL, '["alarm"]', '{"version": 2, "field-added": 1}'),
('8', '019e6bf7-8ae7-494e-88ec-58ae4d3a9a6c', '2025-03-01 09:30:00.123+00', 'added', 'system:application', '601048d9-4ed7-44b0-83bf-20b764f1aafa', NULL, 'telephone', '["number", "alarm"]', '{"merged": 1}'),
('9', '41d00553-cc10-469c-844a-2543fe0b3214', '2025-03-01 09:40:00.123+00', 'added', 'system:application', 'fffe428a-5357-41be-9a29-df14957bb615', NULL, 'telephone', '["number", "fault", "alarm"]', '{"accepted": 1}'),
('10', '09c256ae-c1bf-4c7c-be1a-832f7153dcc7', '2025-03-01 09:50:00.123+00', 'erased', 'dpo:7', '220518a6-a1ab-4167-9088-278ae2f59d08', NULL, NULL, NULL, '{"people": 1}'),
('11', '97e77000-e5f5-43ba-b82c-e25c00a68cd2', '2025-03-01 10:00:00.123+00', 'read', 'agent:42', '7577861d-4c98-4208-ba5a-9a79733dc407', 'dispatch', NULL, '["number", "fault", "alarm"]', '{"people": 5}'),
('12', 'e33d575d-bae3-40da-8c0b-62bfa4225c97', '2025-03-01 10:10:00.123+00', 'counted', 'agent:42', 'bb351de8-616f-49a8-a4c5-b07b13941e0c', 'dispatch', NULL, '[]', '{"people": 5}');
SELECT pg_catalog.setval('pb_repairs.trail_position_seq', 12, true);
RESET ROLE;

CREATE SCHEMA pb_rescue AUTHORIZATION purposebound_owner_c78afb49;
SET ROLE purposebound_owner_c78afb49;
GRANT USAGE ON SCHEMA pb_rescue TO pb_rescue_c78afb49;
CREATE TABLE pb_rescue.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_rescue.definition TO pb_rescue_c78afb49;
CREATE TABLE pb_rescue.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_rescue.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_rescue.evidence TO pb_rescue_c78afb49;
CREATE TABLE pb_rescue.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_rescue.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_rescue.intakes TO pb_rescue_c78afb49;
GRANT INSERT (source, at) ON pb_rescue.intakes TO pb_rescue_c78afb49;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_rescue.records TO pb_rescue_c78afb49;
CREATE TABLE pb_rescue.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_rescue.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_rescue.retired_keys TO pb_rescue_c78afb49;
CREATE TABLE pb_rescue.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_rescue.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_rescue.suppressions TO pb_rescue_c78afb49;
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
GRANT SELECT ON pb_rescue.trail TO pb_rescue_c78afb49;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_rescue.trail TO pb_rescue_c78afb49;
INSERT INTO pb_rescue.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('1', '1', 'false');
INSERT INTO pb_rescue.intakes (number, source, at) OVERRIDING SYSTEM VALUE VALUES
('1', 'radio', '2025-03-01 08:20:00.123+00'),
('2', 'radio', '2025-03-01 08:30:00.123+00'),
('3', 'radio', '2025-03-01 08:40:00.123+00');
SELECT pg_catalog.setval('pb_rescue.intakes_number_seq', 3, true);
INSERT INTO pb_rescue.records (_subject, _identity, _intake, _origins, _evidence_at, _evidence_wording, _evidence_reference, _collected_at, _updated_at, _expires_at, _restricted_at, phone, boat) OVERRIDING SYSTEM VALUE VALUES
('01a21bde-b7cc-7916-973e-e0db98d1108f', 'f7f9dcdc-0c1b-ef0d-e24c-0d2885c1cee0', '1', NULL, NULL, NULL, NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', NULL, '+4792000000', 'Skøyta 0'),
('01a21bde-b7db-72f5-bc87-73a88452c89d', '0e43b524-60d6-98a6-cb7b-cffa9cfea2fe', '3', NULL, NULL, NULL, NULL, '2025-03-01 08:40:00.123+00', NULL, '2085-03-01 08:40:00.123+00', NULL, '+4792000002', 'Skøyta 2');
INSERT INTO pb_rescue.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('9829ce67-6658-fcdd-d160-d418353f78bb', 'erased', '2025-03-01 08:50:00.123+00');
INSERT INTO pb_rescue.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '520f6f7c-496e-4bfd-b3ea-57bd8fa9b7fb', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', '185a9706-9162-4851-b8bc-4b0b13fe030c', NULL, NULL, '["phone", "boat"]', '{"version": 1}'),
('2', 'a953d109-44c4-4be1-822d-b0198b5f6d41', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '22612354-4428-41f4-bfa5-4737c74faea0', NULL, 'radio', '["phone", "boat"]', '{"accepted": 1}'),
('3', '30b80369-64d1-42fb-a976-6b15b391366c', '2025-03-01 08:30:00.123+00', 'added', 'system:application', 'c00ca41c-d26e-416b-856e-d17171dab68d', NULL, 'radio', '["phone", "boat"]', '{"accepted": 1}'),
('4', '3fa726c0-0c6b-423b-bae7-a2beef9638ed', '2025-03-01 08:40:00.123+00', 'added', 'system:application', 'd420d9af-574f-4d59-8f25-93201d8a14b6', NULL, 'radio', '["phone", "boat"]', '{"accepted": 1}'),
('5', '3f9fee12-c8f8-404a-9305-9bd443c32e27', '2025-03-01 08:50:00.123+00', 'erased', 'dpo:7', '4a6327b1-321f-4747-83bf-c478672c4bd3', NULL, NULL, NULL, '{"people": 1}');
SELECT pg_catalog.setval('pb_rescue.trail_position_seq', 5, true);
RESET ROLE;

CREATE SCHEMA pb_school_places AUTHORIZATION purposebound_owner_c78afb49;
SET ROLE purposebound_owner_c78afb49;
GRANT USAGE ON SCHEMA pb_school_places TO pb_school_places_c78afb49;
CREATE TABLE pb_school_places.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_school_places.definition TO pb_school_places_c78afb49;
CREATE TABLE pb_school_places.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_school_places.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_school_places.evidence TO pb_school_places_c78afb49;
CREATE TABLE pb_school_places.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_school_places.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_school_places.intakes TO pb_school_places_c78afb49;
GRANT INSERT (source, at) ON pb_school_places.intakes TO pb_school_places_c78afb49;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_school_places.records TO pb_school_places_c78afb49;
CREATE TABLE pb_school_places.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_school_places.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_school_places.retired_keys TO pb_school_places_c78afb49;
CREATE TABLE pb_school_places.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_school_places.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_school_places.suppressions TO pb_school_places_c78afb49;
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
GRANT SELECT ON pb_school_places.trail TO pb_school_places_c78afb49;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_school_places.trail TO pb_school_places_c78afb49;
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
('01a21bde-b818-7776-950f-82a05c77caeb', 'ecdb5d14-3dd3-5191-14e4-bdd546d5ce35', '1', '{1,9}', '2025-03-01 08:20:00.123+00', NULL, 'S-0', '2025-03-01 08:20:00.123+00', '2025-03-01 10:20:00.123+00', '2085-03-01 10:20:00.123+00', NULL, 'parent0@example.org', 'Skúlin í Húsavík', NULL),
('01a21bde-b81d-773c-938c-7cdbd3e20d6d', '8f399f13-7789-ad36-bd3a-86cbce7a208f', '3', NULL, '2025-03-01 08:40:00.123+00', NULL, 'S-2', '2025-03-01 08:40:00.123+00', NULL, '2085-03-01 08:40:00.123+00', '2025-03-01 09:10:00.123+00', 'parent2@example.org', 'Skúlin á Sandi', NULL),
('01a21bde-b820-7cec-9ad7-7bfc7a767321', '9c350eb0-388d-f72c-b1e1-e047375e551a', '4', '{8,8,6}', '2025-03-01 08:50:00.123+00', NULL, 'S-3', '2025-03-01 08:50:00.123+00', '2025-03-01 10:10:00.123+00', '2085-03-01 10:10:00.123+00', NULL, 'parent3@example.org', 'Skúlin í Skopun', 'Skúlin í Dali'),
('01a21bde-b886-7b4a-ab8e-b603cd05f72d', '7ad1e08f-0b62-1f76-4eb7-d745f8065e9c', '5', '{7,7}', NULL, NULL, NULL, '2025-03-01 09:40:00.123+00', '2025-03-01 10:00:00.123+00', '2085-03-01 10:00:00.123+00', NULL, 'parent5@example.org', 'Skúlin í Skopun', 'Skúlin í Dali');
INSERT INTO pb_school_places.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('6d33e44f-6184-7714-af8c-9c0fe41f26a8', 'erased', '2025-03-01 09:00:00.123+00'),
('8f399f13-7789-ad36-bd3a-86cbce7a208f', 'objected', '2025-03-01 09:10:00.123+00');
INSERT INTO pb_school_places.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '527e6bb6-2c9f-4c39-89a2-edad7cda10d1', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', 'e49f6444-1b87-4bad-9431-d911999d7a9f', NULL, NULL, '["email", "wish"]', '{"version": 1}'),
('2', 'fad714a2-e998-423d-a291-a0cdde4c584e', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '11d471a3-476d-4ed8-a72b-d273e36e4e24', NULL, 'form', '["email", "wish"]', '{"accepted": 1}'),
('3', '6eb5a642-ab9b-4419-94d0-3e03e7c65435', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '6160674d-5918-4c07-803c-1215bc6b0d58', NULL, 'form', '["email", "wish"]', '{"accepted": 1}'),
('4', 'd4d03cae-6b3b-46af-9639-3d0fbc9284b0', '2025-03-01 08:40:00.123+00', 'added', 'system:application', 'c455c77c-eaa7-4369-a069-0761bedf4c1e', NULL, 'form', '["email", "wish"]', '{"accepted": 1}'),
('5', 'ff6a9d4d-d1f6-40c0-9917-fb08fa0d0764', '2025-03-01 08:50:00.123+00', 'added', 'system:application', '6245b886-1518-409d-ba82-a027afb5c82c', NULL, 'form', '["email", "wish"]', '{"accepted": 1}'),
('6', 'e61e8939-f6a8-46a7-92c4-b406e5e7cd01', '2025-03-01 09:00:00.123+00', 'erased', 'dpo:7', 'ee09d65a-64f1-45e2-8d7c-a567c6f00b69', NULL, NULL, NULL, '{"people": 1}'),
('7', '97340c45-3af8-4f84-a903-a238dc52c3ba', '2025-03-01 09:10:00.123+00', 'objected', 'dpo:7', 'e20c472d-8d01-4c51-9bb4-3ea831ce2207', NULL, NULL, NULL, '{"people": 1}'),
('8', '1ddd67a4-d25f-41f3-ab3c-bbb8efade1d8', '2025-03-01 09:20:00.123+00', 'evolved', 'dpo:7', '61dd4abf-fdde-4daf-8055-957d97121358', NULL, NULL, '["other"]', '{"version": 2, "field-added": 1}'),
('9', '57bac5d0-46ef-45dd-b5ef-1ea3b79db511', '2025-03-01 09:40:00.123+00', 'added', 'system:application', 'afd0c12f-1473-4d40-8aaa-82caeede3ace', NULL, 'form', '["email", "wish", "other"]', '{"accepted": 1}'),
('10', '67df085e-5822-48ff-a774-7401ca506895', '2025-03-01 09:50:00.123+00', 'added', 'system:application', '471e84c2-b461-40be-b25f-13b3ae52db75', NULL, 'form', '["email", "wish", "other"]', '{"merged": 1}'),
('11', '74dd318c-b3da-45b1-8401-2596336a126e', '2025-03-01 10:00:00.123+00', 'added', 'system:application', '8b8ade8a-c7ba-4c9d-8ca1-b93db48e604f', NULL, 'form', '["email", "wish"]', '{"merged": 1}'),
('12', '1adbb14d-6f56-4573-a215-93d1031a61a8', '2025-03-01 10:10:00.123+00', 'added', 'system:application', 'f4abed22-35d7-4f8e-b9b2-a51b2dfe5746', NULL, 'form', '["email", "wish"]', '{"merged": 1}'),
('13', 'c3c585c8-914f-49b0-acf2-956466936bf2', '2025-03-01 10:20:00.123+00', 'rectified', 'dpo:7', 'bbce0f4d-a609-4bbc-9d7e-1360f7e414d0', NULL, 'form', '["wish"]', '{"people": 1}');
SELECT pg_catalog.setval('pb_school_places.trail_position_seq', 13, true);
RESET ROLE;

CREATE SCHEMA pb_technician_routes AUTHORIZATION purposebound_owner_c78afb49;
SET ROLE purposebound_owner_c78afb49;
GRANT USAGE ON SCHEMA pb_technician_routes TO pb_technician_routes_c78afb49;
CREATE TABLE pb_technician_routes.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_technician_routes.definition TO pb_technician_routes_c78afb49;
CREATE TABLE pb_technician_routes.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_technician_routes.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_technician_routes.evidence TO pb_technician_routes_c78afb49;
CREATE TABLE pb_technician_routes.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_technician_routes.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_technician_routes.intakes TO pb_technician_routes_c78afb49;
GRANT INSERT (source, at) ON pb_technician_routes.intakes TO pb_technician_routes_c78afb49;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_technician_routes.records TO pb_technician_routes_c78afb49;
CREATE TABLE pb_technician_routes.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_technician_routes.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_technician_routes.retired_keys TO pb_technician_routes_c78afb49;
CREATE TABLE pb_technician_routes.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_technician_routes.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_technician_routes.suppressions TO pb_technician_routes_c78afb49;
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
GRANT SELECT ON pb_technician_routes.trail TO pb_technician_routes_c78afb49;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_technician_routes.trail TO pb_technician_routes_c78afb49;
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
('01a21bde-b6f8-718d-813d-7a084d770da3', '4e40168e-c0af-f2bf-a965-079d3f7972c0', '1', NULL, NULL, NULL, NULL, '2025-03-01 08:20:00.123+00', NULL, '2085-03-01 08:20:00.123+00', '2025-03-01 09:40:00.123+00', 'Håkon 0', '+4791000000'),
('01a21bde-b6fc-718f-928c-d16f9cbb79cc', '65172c2f-f6fc-c8a0-c12e-0fb2243378b7', '2', NULL, NULL, NULL, NULL, '2025-03-01 08:30:00.123+00', NULL, '2085-03-01 08:30:00.123+00', NULL, 'Håkon 1', '+4791000001'),
('01a21bde-b706-747b-b941-c982a71356b1', '81804cb3-f579-06b2-1ebf-b00cce4e53f4', '4', NULL, NULL, NULL, NULL, '2025-03-01 08:50:00.123+00', NULL, '2085-03-01 08:50:00.123+00', '2025-03-01 10:30:00.123+00', 'Håkon 3', '+4791000003'),
('01a21bde-b708-73ba-83b0-4f51b2b3a038', '2ff9b159-f466-5af6-6846-965b3cd8f692', '5', NULL, NULL, NULL, NULL, '2025-03-01 09:00:00.123+00', NULL, '2085-03-01 09:00:00.123+00', NULL, 'Håkon 4', '+4791000004'),
('01a21bde-b70c-7efa-94de-ab6909120c58', 'c3539aa3-3b1b-997b-289a-59605238fefb', '6', NULL, NULL, NULL, NULL, '2025-03-01 09:10:00.123+00', NULL, '2085-03-01 09:10:00.123+00', NULL, 'Håkon 5', '+4791000005'),
('01a21bde-b711-7caa-9571-ecd6415ceb72', 'bc0a1c94-a72c-1441-b445-faa6969b3402', '7', NULL, NULL, NULL, NULL, '2025-03-01 09:20:00.123+00', NULL, '2085-03-01 09:20:00.123+00', NULL, 'Håkon 6', '+4791000006'),
('01a21bde-b713-7641-8910-88a6c1b3bc71', '4d7351c3-9114-0571-3eb0-2e3f347e04df', '8', NULL, NULL, NULL, NULL, '2025-03-01 09:30:00.123+00', NULL, '2085-03-01 09:30:00.123+00', NULL, 'Håkon 7', '+4791000007');
INSERT INTO pb_technician_routes.suppressions (identity, reason, at) OVERRIDING SYSTEM VALUE VALUES
('2abccb81-bcd8-8e8b-78fe-e643f553c4c0', 'objected', '2025-03-01 10:10:00.123+00'),
('4e40168e-c0af-f2bf-a965-079d3f7972c0', 'objected', '2025-03-01 09:40:00.123+00'),
('b0910882-6ca9-9a5d-7e4f-5b34b7f52488', 'erased', '2025-03-01 10:20:00.123+00');
INSERT INTO pb_technician_routes.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', 'cd2455ce-d902-417a-9529-48dc3f4918db', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', 'd57a917e-bea4-4db4-a1b7-6fbc1fbdddfd', NULL, NULL, '["name", "phone"]', '{"version": 1}'),
('2', '8bed205a-e82c-441e-bb6a-33635028f921', '2025-03-01 08:20:00.123+00', 'added', 'system:application', '40c7b29a-736f-4410-806f-144d97c87bf0', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('3', 'a0fdcdfe-ac62-4509-a27f-c573c143f40a', '2025-03-01 08:30:00.123+00', 'added', 'system:application', '49bdf6a8-8862-4221-9b1e-8a6e52755f51', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('4', '7b0b0fe8-e87f-4b36-aa57-b05882f90b85', '2025-03-01 08:40:00.123+00', 'added', 'system:application', '648b58f0-72dd-4a0b-9589-e26c6f66d4e2', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('5', '10fa7997-6b2d-445e-8b7c-c95fc315889e', '2025-03-01 08:50:00.123+00', 'added', 'system:application', '4c22e835-342b-48d7-ad40-7b23ee381528', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('6', '78def9af-fe87-4be5-8f30-068dbbfffb0e', '2025-03-01 09:00:00.123+00', 'added', 'system:application', 'd64b1a25-ccb7-40b7-9fbc-c974019b877d', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('7', 'ea79d9d2-729f-4c39-94cc-b75df4adc197', '2025-03-01 09:10:00.123+00', 'added', 'system:application', 'bdec52e2-5740-4217-a424-b5e2d63a2e04', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('8', 'c3925525-caf1-4229-9b19-190cd0b48479', '2025-03-01 09:20:00.123+00', 'added', 'system:application', '24b549da-ac7c-4043-9486-aa5fa68598df', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('9', 'b8b2f744-69a0-47d7-9d28-e1133d62aa76', '2025-03-01 09:30:00.123+00', 'added', 'system:application', 'd738787c-bc6c-44a6-962c-f018d1184c6d', NULL, 'form', '["name", "phone"]', '{"accepted": 1}'),
('10', '96dc22f2-7ee2-4387-9184-ec0d6bae4a1d', '2025-03-01 09:40:00.123+00', 'objected', 'dpo:7', '514b4ea9-842c-40e7-bc25-d83b1b1fc3fb', NULL, NULL, NULL, '{"people": 1}'),
('11', '5752f7f7-1dbd-4bd9-a947-813fd3545682', '2025-03-01 09:50:00.123+00', 'objected', 'dpo:7', 'c516ebab-845d-44dc-b925-7f885a0c45fc', NULL, NULL, NULL, '{"people": 1}'),
('12', '95beeb69-bad2-42eb-b48f-f0c84f7d94c5', '2025-03-01 10:00:00.123+00', 'unrestricted', 'dpo:7', '6e239a1d-278b-4e0b-941a-d52497edc428', NULL, NULL, NULL, '{"people": 1}'),
('13', '5ae0ac7a-b453-4077-9dc0-420edc474a66', '2025-03-01 10:10:00.123+00', 'objected', 'dpo:7', '7c23fc13-06d6-429d-a98f-1480f4ef2c98', NULL, NULL, NULL, '{"people": 0}'),
('14', '4d6597e9-d598-44f2-bedc-02f69fd8c2ae', '2025-03-01 10:20:00.123+00', 'erased', 'dpo:7', '6e91f795-f85d-4db5-881e-4f53aacaadb8', NULL, NULL, NULL, '{"people": 1}'),
('15', '0ca37e55-4c36-4a80-bb82-848945aefbc2', '2025-03-01 10:30:00.123+00', 'restricted', 'dpo:7', '113fca14-a7e6-46f6-91f7-2759fee8d01d', NULL, NULL, NULL, '{"people": 1}'),
('16', '794b44f2-d5d5-4b78-a89e-613859b3381c', '2025-03-01 10:40:00.123+00', 'read', 'agent:42', 'ae09ec66-02d7-42fd-9134-e8aaef6c3636', 'plan', NULL, '["name", "phone"]', '{"people": 5}'),
('17', '463f4a70-7a48-496f-b7f0-65adaad9e760', '2025-03-01 10:50:00.123+00', 'counted', 'agent:42', 'c18038da-f1a6-42aa-90d8-44d1e84e8ffe', 'plan', NULL, '[]', '{"people": 5}');
SELECT pg_catalog.setval('pb_technician_routes.trail_position_seq', 17, true);
RESET ROLE;

CREATE SCHEMA pb_waiting_list AUTHORIZATION purposebound_owner_c78afb49;
SET ROLE purposebound_owner_c78afb49;
GRANT USAGE ON SCHEMA pb_waiting_list TO pb_waiting_list_c78afb49;
CREATE TABLE pb_waiting_list.definition (
  version integer NOT NULL,
  accepts integer NOT NULL,
  distributed boolean NOT NULL
);
GRANT SELECT ON pb_waiting_list.definition TO pb_waiting_list_c78afb49;
CREATE TABLE pb_waiting_list.evidence (
  _subject uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  wording text NOT NULL DEFAULT ''::text,
  reference text,
  intake integer NOT NULL
);
ALTER TABLE pb_waiting_list.evidence ADD CONSTRAINT evidence_pkey PRIMARY KEY (_subject, at, wording);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_waiting_list.evidence TO pb_waiting_list_c78afb49;
CREATE TABLE pb_waiting_list.intakes (
  number integer GENERATED ALWAYS AS IDENTITY,
  source text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_waiting_list.intakes ADD CONSTRAINT intakes_pkey PRIMARY KEY (number);
GRANT SELECT ON pb_waiting_list.intakes TO pb_waiting_list_c78afb49;
GRANT INSERT (source, at) ON pb_waiting_list.intakes TO pb_waiting_list_c78afb49;
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
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_waiting_list.records TO pb_waiting_list_c78afb49;
CREATE TABLE pb_waiting_list.retired_keys (
  _subject uuid NOT NULL
);
ALTER TABLE pb_waiting_list.retired_keys ADD CONSTRAINT retired_keys_pkey PRIMARY KEY (_subject);
GRANT DELETE, INSERT, SELECT ON pb_waiting_list.retired_keys TO pb_waiting_list_c78afb49;
CREATE TABLE pb_waiting_list.suppressions (
  identity uuid NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL
);
ALTER TABLE pb_waiting_list.suppressions ADD CONSTRAINT suppressions_pkey PRIMARY KEY (identity);
GRANT DELETE, INSERT, SELECT, UPDATE ON pb_waiting_list.suppressions TO pb_waiting_list_c78afb49;
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
GRANT SELECT ON pb_waiting_list.trail TO pb_waiting_list_c78afb49;
GRANT INSERT (id, at, act, actor, operation, activity, source, fields, counts) ON pb_waiting_list.trail TO pb_waiting_list_c78afb49;
INSERT INTO pb_waiting_list.definition (version, accepts, distributed) OVERRIDING SYSTEM VALUE VALUES
('1', '1', 'false');
SELECT pg_catalog.setval('pb_waiting_list.intakes_number_seq', 1, false);
INSERT INTO pb_waiting_list.trail ("position", id, at, act, actor, operation, activity, source, fields, counts) OVERRIDING SYSTEM VALUE VALUES
('1', '885eb860-7a6f-40fc-92cc-4955588f7951', '2025-03-01 08:10:00.123+00', 'defined', 'system:application', 'b5403a94-a2fb-447e-8635-89aab41b4d4b', NULL, NULL, '["email"]', '{"version": 1}');
SELECT pg_catalog.setval('pb_waiting_list.trail_position_seq', 1, true);
RESET ROLE;
RESET ROLE;
RESET ALL;
