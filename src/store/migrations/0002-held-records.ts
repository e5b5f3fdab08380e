/**
 * A record and the versions that hold it stand in one row, so that a long list goes in by COPY and comes out by one scan; a large
 * file stands in parts. `list_versions` gets the place of each version within its list, and the report of its reading. The index
 * begins with the id, which nearly always tells two rows apart by itself: half the work of one that begins with the list.
 */
const records = `
alter table firebreak.list_versions disable trigger never_changes;
alter table firebreak.list_versions add column place int, add column report text;
update firebreak.list_versions v set place = numbered.place from (
  select list, version, row_number() over (partition by list order by recorded) as place
  from firebreak.list_versions) numbered
where numbered.list = v.list and numbered.version = v.version;
alter table firebreak.list_versions alter column place set not null;
alter table firebreak.list_versions add unique (list, place);
alter table firebreak.list_versions enable always trigger never_changes;

create table firebreak.held_records (
  place int not null,
  list text collate "C" not null,
  id text collate "C" not null,
  hash bytea,
  body text,
  check (id <> '' and (hash is null) = (body is null) and octet_length(hash) = 32)
);
insert into firebreak.held_records (place, list, id, hash, body)
  select v.place, h.list, h.id, decode(h.hash, 'hex'), d.body from firebreak.holdings h
  join firebreak.list_versions v on v.list = h.list and v.recorded = h.recorded
  left join firebreak.documents d on d.list = h.list and d.id = h.id and d.hash = h.hash
  order by h.list, v.place, h.id;
create unique index held_records_by_id on firebreak.held_records (id, list, place desc);
create index held_records_by_place on firebreak.held_records (list, place);
drop table firebreak.holdings;
drop table firebreak.documents;
`

const files = `
create sequence firebreak.blob_numbers;
alter table firebreak.blobs
  add column number bigint not null unique default nextval('firebreak.blob_numbers');
create table firebreak.blob_parts (
  blob bigint not null,
  part int not null,
  packed bytea not null,
  primary key (blob, part)
);
alter table firebreak.blob_parts alter column packed set storage external;
insert into firebreak.blob_parts select number, 1, packed from firebreak.blobs;
alter table firebreak.blobs drop column packed;
alter table firebreak.blobs alter column number drop default;
`

const growing = ['held_records', 'blob_parts'].map(
  (table) => `
create trigger never_changes before update or delete or truncate on firebreak.${table}
  for each statement execute function firebreak.refuse_change();
alter table firebreak.${table} enable always trigger never_changes;
`,
)

export const heldRecords = {
  name: '0002-held-records',
  up: `${records}${files}${growing.join('')}`,
}
