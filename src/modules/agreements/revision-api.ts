import { z } from 'zod'
import type { ApiModule } from '#platform/http/api-types.ts'
import { idSchema } from '#platform/http/schemas.ts'
import { versionUnderWay } from './domain/agreement.ts'
import { contentOf, presentComparison, presentVersion } from './present-version.ts'
import { changeContentSchema, changesSchema, composeSchema, proposeSchema, versionSchema } from './revision-contract.ts'
import { changeProposedContent } from './use-cases/change-proposed-content.ts'
import { compareVersions } from './use-cases/compare-versions.ts'
import { composeAgreement } from './use-cases/compose-agreement.ts'
import { proposeRevision } from './use-cases/propose-revision.ts'
import { showAgreement } from './use-cases/show-agreement.ts'
import { showVersion } from './use-cases/show-version.ts'

const tags = ['Popisy spolupráce']
const agreementPath = z.object({ agreementId: idSchema<'Agreement'>() })
const versionId = idSchema<'AgreementVersion'>()
const response = { 200: versionSchema }

/** Routes of numbered versions: read, compare, propose, write. */
export const revisionRoutes: ApiModule['routes'] = (api) => {
  api.get(
    '/api/agreements/:agreementId/versions',
    {
      schema: {
        tags,
        summary: 'All versions, the newest first',
        params: agreementPath,
        response: { 200: z.array(versionSchema) },
      },
    },
    async (request) => {
      const { agreementId } = request.params
      return (await showAgreement(request.deps, agreementId)).versions.map((one) => presentVersion(agreementId, one))
    },
  )

  api.get(
    '/api/agreement-versions/:versionId',
    { schema: { tags, summary: 'One version', params: z.object({ versionId }), response } },
    async (request) => {
      const { agreement, version } = await showVersion(request.deps, request.params.versionId)
      return presentVersion(agreement.id, version)
    },
  )

  api.get(
    '/api/agreement-versions/:versionId/changes',
    {
      schema: {
        tags,
        summary: 'What a version changes against another one',
        params: z.object({ versionId }),
        querystring: z.object({ since: versionId }),
        response: { 200: changesSchema },
      },
    },
    async (request) =>
      presentComparison(
        await compareVersions(request.deps, { before: request.query.since, after: request.params.versionId }),
      ),
  )

  api.post(
    '/api/agreements/:agreementId/revision',
    { schema: { tags, summary: 'Propose a revision', params: agreementPath, body: proposeSchema, response } },
    async (request) => {
      const { agreementId } = request.params
      const { content, ...proposal } = request.body
      const { agreement } = await showAgreement(request.deps, agreementId)
      const before = agreement.current.content
      await proposeRevision(request.deps, {
        agreementId,
        ...proposal,
        ...(content === undefined ? {} : { content: contentOf(content, before) }),
      })
      const { version } = await showVersion(request.deps, proposal.id)
      return presentVersion(agreementId, version)
    },
  )

  api.put(
    '/api/agreements/:agreementId/revision',
    {
      schema: {
        tags,
        summary: 'Change what the version under way says',
        params: agreementPath,
        body: changeContentSchema,
        response,
      },
    },
    async (request) => {
      const { agreementId } = request.params
      const { content, ...change } = request.body
      const known = await showAgreement(request.deps, agreementId)
      const before = (versionUnderWay(known.agreement) ?? known.agreement.current).content
      const changed = await changeProposedContent(request.deps, {
        agreementId,
        ...change,
        content: contentOf(content, before),
      })
      return presentVersion(agreementId, versionUnderWay(changed) ?? changed.current)
    },
  )

  api.post(
    '/api/units/:unitId/agreements',
    {
      schema: {
        tags,
        summary: 'Begin an agreement without a paper',
        params: z.object({ unitId: idSchema<'Unit'>() }),
        body: composeSchema,
        response,
      },
    },
    async (request) => {
      const { id, current } = await composeAgreement(request.deps, { ...request.params, ...request.body })
      return presentVersion(id, current)
    },
  )
}
