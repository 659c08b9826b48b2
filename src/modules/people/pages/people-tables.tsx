import { Link } from 'react-router'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { ListedOrganisation, ListedPerson } from '../use-cases/list-people.ts'
import { peopleLinks } from './people-links.ts'

/** People with what they are and how to reach them. */
export function PeopleTable({ people }: { people: readonly ListedPerson[] }) {
  const { list } = useMessages().people
  const columns: readonly [Column<ListedPerson>, ...Column<ListedPerson>[]] = [
    { key: 'name', label: list.name, cell: personLink },
    { key: 'organisation', label: list.organisation, inline: true, cell: ({ organisationName }) => organisationName },
    { key: 'position', label: list.position, inline: true, cell: ({ position }) => position },
    { key: 'contact', label: list.contact, inline: true, cell: contactOf },
  ]
  return <DataTable caption={list.people} captionHidden columns={columns} rows={people} rowKey={({ id }) => id} />
}

/** Organisations with the number of their people. */
export function OrganisationsTable({ organisations }: { organisations: readonly ListedOrganisation[] }) {
  const { list, kinds } = useMessages().people
  const columns: readonly [Column<ListedOrganisation>, ...Column<ListedOrganisation>[]] = [
    { key: 'name', label: list.organisation, cell: organisationLink },
    { key: 'kind', label: list.kind, inline: true, cell: ({ kind }) => kinds[kind] },
    { key: 'ico', label: list.ico, inline: true, cell: ({ ico }) => ico },
    { key: 'people', label: list.peopleCount, inline: true, number: true, cell: ({ people }) => people },
  ]
  return (
    <DataTable
      caption={list.organisations}
      captionHidden
      columns={columns}
      rows={organisations}
      rowKey={({ id }) => id}
    />
  )
}

function personLink({ unitId, id, name }: ListedPerson) {
  return <Link to={peopleLinks.person(unitId, id)}>{name}</Link>
}

function organisationLink({ unitId, id, name }: ListedOrganisation) {
  return <Link to={peopleLinks.organisation(unitId, id)}>{name}</Link>
}

function contactOf({ email, phone }: ListedPerson) {
  if (email === null) return phone
  return (
    <>
      <a href={`mailto:${email}`}>{email}</a>
      {phone !== null && <span className="table-note small">{phone}</span>}
    </>
  )
}
