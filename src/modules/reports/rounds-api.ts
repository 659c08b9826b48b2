import { z } from 'zod'
import type { ApiModule } from '#platform/http/api-types.ts'
import { idSchema } from '#platform/http/schemas.ts'
import { type Round, stateOfRound } from './domain/rounds/round.ts'
import {
  decideOnReportSchema,
  reportChangeSchema,
  roundSchema,
  submitReportSchema,
  takeReportBackSchema,
} from './rounds-contract.ts'
import { decideOnReport } from './use-cases/rounds/decide-on-report.ts'
import { changesOfRound, listRounds, offerApprovers } from './use-cases/rounds/show-rounds.ts'
import { submitReport } from './use-cases/rounds/submit-report.ts'
import { takeReportBack } from './use-cases/rounds/take-report-back.ts'

const tags = ['Zprávy']
const reportPath = z.object({ reportId: idSchema<'Report'>() })
const roundPath = reportPath.extend({ number: z.coerce.number().int().min(1) })

/** Rounds of approval. Everybody decides by one's own session; there is no way to decide for another. */
export const roundRoutes: ApiModule['routes'] = (api) => {
  api.get(
    '/api/reports/:reportId/approvers',
    {
      schema: {
        tags,
        summary: 'Whom you may ask to approve the report',
        params: reportPath,
        response: { 200: z.array(z.object({ accountId: idSchema<'Account'>(), name: z.string() })) },
      },
    },
    async (request) => [...(await offerApprovers(request.deps, request.params.reportId))],
  )

  api.get(
    '/api/reports/:reportId/rounds',
    {
      schema: {
        tags,
        summary: 'Rounds of approval, the latest first',
        params: reportPath,
        response: { 200: z.array(roundSchema) },
      },
    },
    async (request) => (await listRounds(request.deps, request.params.reportId)).map(presented),
  )

  api.post(
    '/api/reports/:reportId/rounds',
    {
      schema: {
        tags,
        summary: 'Submit the report to those who approve it; the document is frozen as it is',
        params: reportPath,
        body: submitReportSchema,
        response: { 200: roundSchema },
      },
    },
    async (request) =>
      presented(await submitReport(request.deps, { ...request.body, reportId: request.params.reportId })),
  )

  api.get(
    '/api/reports/:reportId/rounds/:number/changes',
    {
      schema: {
        tags,
        summary: 'What changed since the round before: words by sections, figures by duties',
        params: roundPath,
        response: { 200: z.array(reportChangeSchema) },
      },
    },
    async (request) => (await changesOfRound(request.deps, request.params)).map(copied),
  )

  api.put(
    '/api/reports/:reportId/rounds/:number/decision',
    {
      schema: {
        tags,
        summary: 'Approve the submitted issue for yourself, or return it with comments',
        params: roundPath,
        body: decideOnReportSchema,
        response: { 200: roundSchema },
      },
    },
    async (request) => presented(await decideOnReport(request.deps, { ...request.params, ...request.body })),
  )

  api.post(
    '/api/reports/:reportId/rounds/:number/taking-back',
    {
      schema: {
        tags,
        summary: 'Take the submitted or approved report back, with a reason',
        params: roundPath,
        body: takeReportBackSchema,
        response: { 200: roundSchema },
      },
    },
    async (request) => presented(await takeReportBack(request.deps, { ...request.params, ...request.body })),
  )
}

function presented(round: Round): z.infer<typeof roundSchema> {
  const { approvals, ...others } = round
  return { ...others, state: stateOfRound(round), approvals: [...approvals] }
}

type Change = Awaited<ReturnType<typeof changesOfRound>>[number]

function copied(change: Change): z.infer<typeof reportChangeSchema> {
  return change.of === 'proofs' ? { ...change, before: [...change.before], after: [...change.after] } : change
}
