import { z } from 'zod'
import type { ApiModule } from '#platform/http/api-types.ts'
import { meetingPath, versionQuery } from './contract.ts'
import type { OtherEditor } from './domain/minutes/draft.ts'
import {
  draftSchema,
  keptDraftSchema,
  minutesChangeSchema,
  minutesViewSchema,
  publicMinutesChangeSchema,
  publicMinutesSchema,
  savedMinutesSchema,
} from './minutes-contract.ts'
import { minutesRefusals } from './minutes-refusals.ts'
import { taskRoutes } from './tasks-routes.ts'
import { discardDraft } from './use-cases/minutes/discard-draft.ts'
import { keepDraft } from './use-cases/minutes/keep-draft.ts'
import { openMinutes } from './use-cases/minutes/open-minutes.ts'
import { saveMinutes } from './use-cases/minutes/save-minutes.ts'
import { savePublicMinutes } from './use-cases/minutes/save-public-minutes.ts'
import { showPublicMinutes } from './use-cases/minutes/show-public-minutes.ts'
import { withdrawPublicMinutes } from './use-cases/minutes/withdraw-public-minutes.ts'

const tags = ['Zápisy']
const path = '/api/meetings/:meetingId/minutes'

/** Minutes of meetings, with what came of them: decisions and tasks. */
export const minutesApi: ApiModule = {
  refusals: minutesRefusals,
  routes(api) {
    const params = meetingPath
    api.get(
      path,
      {
        schema: {
          tags,
          summary: 'Minutes, own draft, and who else is writing',
          params,
          response: { 200: minutesViewSchema },
        },
      },
      async (request) => {
        const { text, version, publicText, publicStale, draft, others, mayWrite } = await openMinutes(
          request.deps,
          request.params.meetingId,
        )
        const own =
          draft === null
            ? null
            : { text: draft.text ?? '', baseVersion: draft.baseVersion, savedAt: draft.savedAt.toISOString() }
        return { text, version, publicText, publicStale, draft: own, others: others.map(shown), mayWrite }
      },
    )

    api.put(
      path,
      {
        schema: {
          tags,
          summary: 'Save the minutes',
          params,
          body: minutesChangeSchema,
          response: { 200: savedMinutesSchema },
        },
      },
      async (request) => {
        const { text, version } = request.body
        return saveMinutes(request.deps, { ...request.params, text, baseVersion: version })
      },
    )

    api.put(
      `${path}/draft`,
      {
        schema: {
          tags,
          summary: 'Keep an unsaved text, or say that one is still at it',
          params,
          body: draftSchema,
          response: { 200: keptDraftSchema },
        },
      },
      async (request) => {
        const kept = await keepDraft(request.deps, { ...request.params, ...request.body })
        return { ...kept, savedAt: kept.savedAt.toISOString(), others: kept.others.map(shown) }
      },
    )

    api.delete(
      `${path}/draft`,
      { schema: { tags, summary: 'Discard the own draft', params, response: { 204: z.null() } } },
      async (request, reply) => {
        await discardDraft(request.deps, request.params.meetingId)
        return reply.code(204).send(null)
      },
    )

    api.get(
      `${path}/public`,
      { schema: { tags, summary: 'Public minutes', params, response: { 200: publicMinutesSchema } } },
      async (request) => publicView(await showPublicMinutes(request.deps, request.params.meetingId)),
    )

    api.put(
      `${path}/public`,
      {
        schema: {
          tags,
          summary: 'Save the public minutes',
          params,
          body: publicMinutesChangeSchema,
          response: { 200: publicMinutesSchema },
        },
      },
      async (request) => {
        await savePublicMinutes(request.deps, { ...request.params, ...request.body })
        return publicView(await showPublicMinutes(request.deps, request.params.meetingId))
      },
    )

    api.delete(
      `${path}/public`,
      {
        schema: {
          tags,
          summary: 'Withdraw the public minutes',
          params,
          querystring: versionQuery,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        await withdrawPublicMinutes(request.deps, { ...request.params, ...request.query })
        return reply.code(204).send(null)
      },
    )

    taskRoutes(api)
  },
}

function shown({ name, seenAt, active }: OtherEditor): { name: string; seenAt: string; active: boolean } {
  return { name, seenAt: seenAt.toISOString(), active }
}

function publicView(view: Awaited<ReturnType<typeof showPublicMinutes>>): z.output<typeof publicMinutesSchema> {
  const { text, stale, proposal, doubts, meeting, mayWrite } = view
  return {
    text,
    stale,
    proposal: { text: proposal.text, replacements: [...proposal.replacements] },
    doubts: [...doubts],
    meetingVersion: meeting.version,
    mayWrite,
  }
}
