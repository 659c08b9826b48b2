import { z } from 'zod'
import type { ApiModule } from '#platform/http/api-types.ts'
import { idSchema } from '#platform/http/schemas.ts'
import type { Packet } from './domain/packet/packet.ts'
import { packetSchema, packetSubjectSchema, recordVoteSchema, savePacketSchema } from './packets-contract.ts'
import { listPackets } from './use-cases/packet/list-packets.ts'
import { preparePacket } from './use-cases/packet/prepare-packet.ts'
import { recordVote } from './use-cases/packet/record-vote.ts'
import { savePacket } from './use-cases/packet/save-packet.ts'
import { showPacket } from './use-cases/packet/show-packet.ts'
import { undoVote } from './use-cases/packet/undo-vote.ts'

const tags = ['Zprávy']
const packetPath = z.object({ packetId: idSchema<'CouncilPacket'>() })

/** Council packets. The document itself is a paper of the kind `council-packet`. */
export const packetRoutes: ApiModule['routes'] = (api) => {
  api.get(
    '/api/units/:unitId/packets',
    {
      schema: {
        tags,
        summary: 'Council packets of a unit, the newest first',
        params: z.object({ unitId: idSchema<'Unit'>() }),
        response: { 200: z.array(packetSchema) },
      },
    },
    async (request) => {
      const { packets } = await listPackets(request.deps, {
        unitId: request.params.unitId,
        language: request.language,
      })
      return packets.map(presented)
    },
  )

  api.post(
    '/api/packets',
    {
      schema: {
        tags,
        summary: 'Open the council packet about a report, or about a version that waits for the assembly',
        body: packetSubjectSchema,
        response: { 200: packetSchema },
      },
    },
    async (request) => presented(await preparePacket(request.deps, request.body)),
  )

  api.get(
    '/api/packets/:packetId',
    { schema: { tags, summary: 'One council packet', params: packetPath, response: { 200: packetSchema } } },
    async (request) => {
      const { packet } = await showPacket(request.deps, { ...request.params, language: request.language })
      return presented(packet)
    },
  )

  api.put(
    '/api/packets/:packetId',
    {
      schema: {
        tags,
        summary: 'Keep what a person wrote into the packet',
        params: packetPath,
        body: savePacketSchema,
        response: { 200: packetSchema },
      },
    },
    async (request) => presented(await savePacket(request.deps, { ...request.params, ...request.body })),
  )

  api.post(
    '/api/packets/:packetId/votes',
    {
      schema: {
        tags,
        summary: 'Enter how the council voted; what passed closes the duty or approves the version',
        params: packetPath,
        body: recordVoteSchema,
        response: { 200: packetSchema },
      },
    },
    async (request) => presented(await recordVote(request.deps, { ...request.params, ...request.body })),
  )

  api.delete(
    '/api/packets/:packetId/votes/last',
    {
      schema: {
        tags,
        summary: 'Take the last vote back',
        params: packetPath,
        querystring: z.object({ version: z.coerce.number().int() }),
        response: { 200: packetSchema },
      },
    },
    async (request) => presented(await undoVote(request.deps, { ...request.params, ...request.query })),
  )
}

function presented(packet: Packet): z.infer<typeof packetSchema> {
  return { ...packet, attachments: [...packet.attachments], votes: [...packet.votes] }
}
