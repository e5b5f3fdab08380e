/** The tables that only ever grow. `meta` holds the store's id and is not among them. */
const growing = [
  'batches',
  'facts',
  'list_versions',
  'version_statuses',
  'documents',
  'holdings',
  'blobs',
  'blob_names',
  'answers',
  'audit',
]

const tables = `
create domain firebreak.name as text collate "C" check (value <> '');
create domain firebreak.hash as text collate "C" check (length(value) = 64);
create domain firebreak.day as text collate "C" check (value like '____-__-__');
create domain firebreak.instant as text collate "C" check (value like '____-__-__T__:__:__.___Z');

create table firebreak.meta (name text primary key, value text not null);

create table firebreak.batches (
  recorded bigint primary key check (recorded > 0),
  at firebreak.instant not null,
  what text not null
);

create table firebreak.facts (
  id firebreak.hash primary key,
  recorded bigint not null,
  subject firebreak.name not null,
  property firebreak.name not null,
  value text not null,
  unit text,
  valid_from firebreak.day,
  valid_to firebreak.day,
  known_from firebreak.instant not null,
  source_title text not null,
  source_url text,
  source_locator text,
  grade text not null,
  retracts firebreak.hash
);
create index facts_by_subject on firebreak.facts (subject, property);
create index facts_by_property on firebreak.facts (property);
create index facts_by_retracted on firebreak.facts (retracts) where retracts is not null;

create table firebreak.list_versions (
  list firebreak.name not null,
  version firebreak.name not null,
  recorded bigint not null unique,
  raw_hash firebreak.hash not null,
  published_at firebreak.instant,
  fetched_at firebreak.instant not null,
  records bigint not null,
  added bigint not null,
  changed bigint not null,
  removed bigint not null,
  primary key (list, version)
);

create table firebreak.version_statuses (
  list firebreak.name not null,
  version firebreak.name not null,
  recorded bigint not null,
  kind text not null check (kind in ('usable', 'quarantined', 'released')),
  reason text check ((reason is null) = (kind = 'usable')),
  primary key (list, version, recorded)
);

create table firebreak.documents (
  list firebreak.name not null,
  id firebreak.name not null,
  hash firebreak.hash not null,
  body text not null,
  primary key (list, id, hash)
);

create table firebreak.holdings (
  list firebreak.name not null,
  id firebreak.name not null,
  recorded bigint not null,
  hash firebreak.hash,
  primary key (list, id, recorded)
);
create index holdings_by_batch on firebreak.holdings (list, recorded);

create table firebreak.blobs (
  hash firebreak.hash primary key,
  packed bytea not null
);
alter table firebreak.blobs alter column packed set storage external;

create table firebreak.blob_names (
  kind firebreak.name not null,
  recorded bigint not null,
  hash firebreak.hash not null,
  primary key (kind, recorded)
);

create table firebreak.answers (
  key firebreak.name primary key,
  operation text not null,
  input text not null,
  body text not null,
  basis text not null,
  at firebreak.instant not null
);

create table firebreak.audit (
  seq bigint primary key,
  at firebreak.instant not null,
  actor text not null,
  action text not null,
  subject text not null,
  detail text not null,
  recorded bigint,
  previous_hash firebreak.hash not null unique,
  hash firebreak.hash not null
);
`

const refusal = `
create function firebreak.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name
    using errcode = 'restrict_violation';
end
$$;
`

function neverChanges(table: string): string {
  return `
create trigger never_changes before update or delete or truncate on firebreak.${table}
  for each statement execute function firebreak.refuse_change();
alter table firebreak.${table} enable always trigger never_changes;
`
}

export const first = {
  name: '0001-first',
  up: `${tables}${refusal}${growing.map(neverChanges).join('')}`,
}
