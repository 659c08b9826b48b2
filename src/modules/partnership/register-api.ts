import { z } from 'zod'
import type { ApiModule } from '#platform/http/api-types.ts'
import {
  dayQuery,
  filledSchema,
  fillSchema,
  foundingChangeSchema,
  foundingSchema,
  groupChangeSchema,
  groupPath,
  groupSchema,
  memberChangeSchema,
  memberPath,
  memberSchema,
  practiceChangeSchema,
  practicePath,
  practiceSchema,
  proposalsSchema,
  registerPath,
  registerSchema,
  seenQuery,
} from './register-contract.ts'
import { registerRefusals } from './register-refusals.ts'
import { fillFromAgreement, proposeFromAgreement } from './use-cases/register/fill-from-agreement.ts'
import { saveFounding } from './use-cases/register/save-founding.ts'
import { saveGroup } from './use-cases/register/save-group.ts'
import { removeMember, saveMember } from './use-cases/register/save-member.ts'
import { removePractice, savePractice } from './use-cases/register/save-practice.ts'
import { type RegisterView, showRegister } from './use-cases/register/show-register.ts'

const tags = ['Partnerství']
const base = '/api/units/:unitId/partnership'

/** The register of the local partnership. What has an id is added and changed by PUT, so that a repeated request does it once. */
export const registerApi: ApiModule = {
  refusals: registerRefusals,
  routes(api) {
    api.get(
      base,
      {
        schema: {
          tags,
          summary: 'How the local partnership stands',
          params: registerPath,
          querystring: dayQuery,
          response: { 200: registerSchema },
        },
      },
      async (request) => shown(await showRegister(request.deps, { ...request.params, ...request.query })),
    )

    api.put(
      `${base}/founding`,
      {
        schema: {
          tags,
          summary: 'Write who founded the partnership, when and by which papers',
          params: registerPath,
          body: foundingChangeSchema,
          response: { 200: foundingSchema },
        },
      },
      async (request) => {
        const { version, ...content } = request.body
        return saveFounding(request.deps, { ...request.params, version, content })
      },
    )

    api.put(
      `${base}/groups/:groupId`,
      {
        schema: {
          tags,
          summary: 'Add or change a working group',
          params: groupPath,
          body: groupChangeSchema,
          response: { 200: groupSchema },
        },
      },
      async (request) => {
        const { unitId, groupId: id } = request.params
        const { version, ...content } = request.body
        return saveGroup(request.deps, { unitId, id, version, content })
      },
    )

    api.put(
      `${base}/members/:memberId`,
      {
        schema: {
          tags,
          summary: 'Add or change a membership',
          params: memberPath,
          body: memberChangeSchema,
          response: { 200: memberSchema },
        },
      },
      async (request) => {
        const { unitId, memberId: id } = request.params
        const { version, ...content } = request.body
        return saveMember(request.deps, { unitId, id, version, content })
      },
    )

    api.delete(
      `${base}/members/:memberId`,
      {
        schema: {
          tags,
          summary: 'Remove a membership written by mistake',
          params: memberPath,
          querystring: seenQuery,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const { unitId, memberId: id } = request.params
        await removeMember(request.deps, { unitId, id, version: request.query.version })
        return reply.code(204).send(null)
      },
    )

    api.put(
      `${base}/practices/:practiceId`,
      {
        schema: {
          tags,
          summary: 'Write who convenes, chairs or writes the minutes',
          params: practicePath,
          body: practiceChangeSchema,
          response: { 200: practiceSchema },
        },
      },
      async (request) => {
        const { unitId, practiceId: id } = request.params
        const { version, ...content } = request.body
        return savePractice(request.deps, { unitId, id, version, content })
      },
    )

    api.delete(
      `${base}/practices/:practiceId`,
      {
        schema: {
          tags,
          summary: 'Remove a practice written by mistake',
          params: practicePath,
          querystring: seenQuery,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const { unitId, practiceId: id } = request.params
        await removePractice(request.deps, { unitId, id, version: request.query.version })
        return reply.code(204).send(null)
      },
    )

    api.get(
      `${base}/proposals`,
      {
        schema: {
          tags,
          summary: 'What the agreement says about the partnership',
          params: registerPath,
          response: { 200: proposalsSchema },
        },
      },
      async (request) => {
        const { proposals, from } = await proposeFromAgreement(request.deps, request.params.unitId)
        return { proposals: [...proposals], from }
      },
    )

    api.post(
      `${base}/proposals`,
      {
        schema: {
          tags,
          summary: 'Write confirmed entries of the agreement into the register',
          params: registerPath,
          body: fillSchema,
          response: { 200: filledSchema },
        },
      },
      async (request) => ({
        filled: [...(await fillFromAgreement(request.deps, { ...request.params, ...request.body }))],
      }),
    )
  },
}

/** The answer's schema has lists of its own; those of the domain are read-only. */
function shown(view: RegisterView): z.output<typeof registerSchema> {
  const { lines, guests, ...numbers } = view.composition
  return {
    ...view,
    missing: [...view.missing],
    groups: [...view.groups],
    members: [...view.members],
    otherMembers: [...view.otherMembers],
    composition: {
      ...numbers,
      lines: lines.map((line) => ({ ...line, terms: [...line.terms], missed: [...line.missed] })),
      guests: [...guests],
    },
    years: [...view.years],
    practices: [...view.practices],
  }
}
