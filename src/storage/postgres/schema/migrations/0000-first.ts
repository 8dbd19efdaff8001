/** Shape of the registry as release 0.1.0 made it. It never changes, because some registries are so. */
export const FIRST_REGISTRY: string = `
  owner of the schema | the owner
  table definitions
  column definitions.assignment text | NOT NULL C
  column definitions.version integer | NOT NULL
  column definitions.accepts integer | NOT NULL
  column definitions.terms text | NOT NULL default
  column definitions.definition jsonb | NOT NULL
  column definitions.pseudonym_key text | default
  column definitions.shape text | NOT NULL default
  column definitions.distributed boolean | NOT NULL false
  column definitions.registered_at timestamp with time zone | NOT NULL now()
  constraint definitions_pkey on definitions | PRIMARY KEY (assignment)
  table definition_versions
  column definition_versions.assignment text | NOT NULL C
  column definition_versions.version integer | NOT NULL
  column definition_versions.accepts integer | NOT NULL
  column definition_versions.terms text | NOT NULL default
  column definition_versions.definition jsonb | NOT NULL
  column definition_versions.approved_by text | default
  column definition_versions.reason text | default
  column definition_versions.approved_at timestamp with time zone |
  constraint definition_versions_pkey on definition_versions | PRIMARY KEY (assignment, version)`;

/** Shape of a dataset as release 0.1.0 made it, without its fields. It never changes either. */
export const FIRST_DATASET: string = `
  owner of the schema | the owner
  grant USAGE on the schema
  table records
  column records._subject uuid | NOT NULL
  column records._identity uuid | NOT NULL
  column records._intake integer | NOT NULL
  column records._origins integer[] |
  column records._evidence_at timestamp with time zone |
  column records._evidence_wording text | default
  column records._evidence_reference text | default
  column records._collected_at timestamp with time zone | NOT NULL
  column records._updated_at timestamp with time zone |
  column records._expires_at timestamp with time zone | NOT NULL
  column records._restricted_at timestamp with time zone |
  constraint records_pkey on records | PRIMARY KEY (_subject)
  constraint records__identity_key on records | UNIQUE (_identity)
  index on records (_expires_at)
  grant SELECT INSERT UPDATE DELETE on records
  table evidence
  column evidence._subject uuid | NOT NULL
  column evidence.at timestamp with time zone | NOT NULL
  column evidence.wording text | NOT NULL default ''::text
  column evidence.reference text | default
  column evidence.intake integer | NOT NULL
  constraint evidence_pkey on evidence | PRIMARY KEY (_subject, at, wording)
  grant SELECT INSERT UPDATE DELETE on evidence
  table suppressions
  column suppressions.identity uuid | NOT NULL
  column suppressions.reason text | NOT NULL default
  column suppressions.at timestamp with time zone | NOT NULL
  constraint suppressions_pkey on suppressions | PRIMARY KEY (identity)
  grant SELECT INSERT UPDATE DELETE on suppressions
  table retired_keys
  column retired_keys._subject uuid | NOT NULL
  constraint retired_keys_pkey on retired_keys | PRIMARY KEY (_subject)
  grant SELECT INSERT DELETE on retired_keys
  table intakes
  column intakes.number integer | NOT NULL a
  column intakes.source text | NOT NULL default
  column intakes.at timestamp with time zone | NOT NULL
  constraint intakes_pkey on intakes | PRIMARY KEY (number)
  sequence intakes_number_seq | integer start 1 increment 1 from 1 to 2147483647 cache 1
  grant SELECT on intakes
  grant INSERT on intakes.source intakes.at
  table trail
  column trail.position bigint | NOT NULL a
  column trail.id uuid | NOT NULL
  column trail.at timestamp with time zone | NOT NULL
  column trail.act text | NOT NULL default
  column trail.actor text | NOT NULL default
  column trail.operation uuid | NOT NULL
  column trail.activity text | default
  column trail.source text | default
  column trail.fields jsonb |
  column trail.counts jsonb |
  constraint trail_pkey on trail | PRIMARY KEY (position)
  constraint trail_id_key on trail | UNIQUE (id)
  sequence trail_position_seq | bigint start 1 increment 1 from 1 to 9223372036854775807 cache 1
  grant SELECT on trail
  grant INSERT on trail.id trail.at trail.act trail.actor trail.operation trail.activity trail.source trail.fields trail.counts
  table definition
  column definition.version integer | NOT NULL
  column definition.accepts integer | NOT NULL
  column definition.distributed boolean | NOT NULL
  grant SELECT on definition`;
