import { z } from 'zod'
import { newId } from '#kernel/ids.ts'
import type { ApiModule } from '#platform/http/api-types.ts'
import {
  mergeOrganisationsSchema,
  mergePeopleSchema,
  newOrganisationSchema,
  newPersonSchema,
  notDuplicatesSchema,
  organisationChangeSchema,
  organisationPath,
  organisationSchema,
  organisationViewSchema,
  peopleListSchema,
  personChangeSchema,
  personPath,
  personSchema,
  personViewSchema,
  searchQuery,
  unitPath,
} from './contract.ts'
import { peopleRefusals } from './refusals.ts'
import { dismissDuplicate } from './use-cases/dismiss-duplicate.ts'
import { listPeople } from './use-cases/list-people.ts'
import { lookUpOrganisation } from './use-cases/look-up-organisation.ts'
import { lookUpPerson } from './use-cases/look-up-person.ts'
import { mergeOrganisations, partOrganisations } from './use-cases/merge-organisations.ts'
import { mergePeople, partPeople } from './use-cases/merge-people.ts'
import { addOrganisation, changeOrganisation } from './use-cases/save-organisation.ts'
import { addPerson, changePerson } from './use-cases/save-person.ts'

const tags = ['Lidé a organizace']

export const peopleApi: ApiModule = {
  refusals: peopleRefusals,
  routes(api) {
    api.get(
      '/api/units/:unitId/people',
      {
        schema: {
          tags,
          summary: 'People and organisations of a unit, with likely duplicates',
          params: unitPath,
          querystring: searchQuery,
          response: { 200: peopleListSchema },
        },
      },
      async (request) => {
        const found = await listPeople(request.deps, { ...request.params, ...request.query })
        const { people, organisations, duplicates } = found
        return {
          ...found,
          people: [...people],
          organisations: [...organisations],
          duplicates: { people: [...duplicates.people], organisations: [...duplicates.organisations] },
        }
      },
    )

    api.post(
      '/api/units/:unitId/people',
      {
        schema: {
          tags,
          summary: 'Add a person',
          params: unitPath,
          body: newPersonSchema,
          response: { 201: personSchema },
        },
      },
      async (request, reply) => {
        const { id = newId<'Person'>(), ...content } = request.body
        return reply.code(201).send(await addPerson(request.deps, { ...request.params, id, content }))
      },
    )

    api.post(
      '/api/units/:unitId/people/not-duplicates',
      {
        schema: {
          tags,
          summary: 'Say that two entries are not the same',
          description: 'They are not offered among likely duplicates again; they can still be merged.',
          params: unitPath,
          body: notDuplicatesSchema,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        await dismissDuplicate(request.deps, { ...request.params, ...request.body })
        return reply.code(204).send(null)
      },
    )

    api.get(
      '/api/people/:personId',
      { schema: { tags, summary: 'One person', params: personPath, response: { 200: personViewSchema } } },
      async (request) => {
        const { merged, ...view } = await lookUpPerson(request.deps, request.params.personId)
        return { ...view, merged: [...merged] }
      },
    )

    api.put(
      '/api/people/:personId',
      {
        schema: {
          tags,
          summary: 'Change a person',
          params: personPath,
          body: personChangeSchema,
          response: { 200: personSchema },
        },
      },
      async (request) => {
        const { version, ...content } = request.body
        return changePerson(request.deps, { id: request.params.personId, version, content })
      },
    )

    api.post(
      '/api/people/:personId/merge',
      {
        schema: {
          tags,
          summary: 'Say that a person is another one',
          params: personPath,
          body: mergePeopleSchema,
          response: { 200: personSchema },
        },
      },
      async (request) => mergePeople(request.deps, { id: request.params.personId, into: request.body.into }),
    )

    api.delete(
      '/api/people/:personId/merge',
      { schema: { tags, summary: 'Part two people again', params: personPath, response: { 200: personSchema } } },
      async (request) => partPeople(request.deps, request.params.personId),
    )

    api.post(
      '/api/units/:unitId/organisations',
      {
        schema: {
          tags,
          summary: 'Add an organisation',
          params: unitPath,
          body: newOrganisationSchema,
          response: { 201: organisationSchema },
        },
      },
      async (request, reply) => {
        const { id = newId<'Organisation'>(), ...content } = request.body
        return reply.code(201).send(await addOrganisation(request.deps, { ...request.params, id, content }))
      },
    )

    api.get(
      '/api/organisations/:organisationId',
      {
        schema: {
          tags,
          summary: 'One organisation with its people',
          params: organisationPath,
          response: { 200: organisationViewSchema },
        },
      },
      async (request) => {
        const { merged, people, ...view } = await lookUpOrganisation(request.deps, request.params.organisationId)
        return { ...view, merged: [...merged], people: [...people] }
      },
    )

    api.put(
      '/api/organisations/:organisationId',
      {
        schema: {
          tags,
          summary: 'Change an organisation',
          params: organisationPath,
          body: organisationChangeSchema,
          response: { 200: organisationSchema },
        },
      },
      async (request) => {
        const { version, ...content } = request.body
        return changeOrganisation(request.deps, { id: request.params.organisationId, version, content })
      },
    )

    api.post(
      '/api/organisations/:organisationId/merge',
      {
        schema: {
          tags,
          summary: 'Say that an organisation is another one',
          params: organisationPath,
          body: mergeOrganisationsSchema,
          response: { 200: organisationSchema },
        },
      },
      async (request) =>
        mergeOrganisations(request.deps, { id: request.params.organisationId, into: request.body.into }),
    )

    api.delete(
      '/api/organisations/:organisationId/merge',
      {
        schema: {
          tags,
          summary: 'Part two organisations again',
          params: organisationPath,
          response: { 200: organisationSchema },
        },
      },
      async (request) => partOrganisations(request.deps, request.params.organisationId),
    )
  },
}
