import { type Organisation, type OrganisationContent, organisationKinds } from '../domain/organisation.ts'

export type OrganisationValues = Readonly<Record<'id' | 'version' | 'name' | 'kind' | 'ico' | 'note', string>>

/** What a form says about an organisation. */
export function readOrganisationForm(form: FormData): OrganisationContent {
  const text = (name: string): string => String(form.get(name) ?? '')
  return {
    name: text('name'),
    kind: organisationKinds.find((kind) => kind === text('kind')) ?? 'other',
    ico: text('ico'),
    note: text('note'),
  }
}

/** What stands in the form of an organisation. */
export function organisationValues({ id, version, name, kind, ico, note }: Organisation): OrganisationValues {
  return { id, version: String(version), name, kind, ico: ico ?? '', note: note ?? '' }
}
