import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { packetAttachments, voteResults } from './domain/packet/packet.ts'

const text = (longest: number) => z.string().max(longest).nullable()

export const packetSubjectSchema = z
  .discriminatedUnion('of', [
    z.object({ of: z.literal('report'), reportId: idSchema<'Report'>() }),
    z.object({ of: z.literal('agreement'), versionId: idSchema<'AgreementVersion'>() }),
  ])
  .meta({ id: 'PacketSubject' })

const voteSchema = z.object({
  id: idSchema<'CouncilVote'>(),
  result: z.enum(voteResults),
  votedOn: localDateSchema,
  resolution: text(200),
  note: text(2_000),
})

export const savePacketSchema = z
  .object({
    version: z.number().int(),
    sessionOn: localDateSchema.nullable(),
    presentedBy: text(200),
    preparedBy: text(200),
    background: text(20_000).meta({ description: 'Null: as the records suggest it.' }),
    draftResolution: text(5_000).meta({ description: 'Null: as it is suggested.' }),
    attachments: z.array(z.enum(packetAttachments)),
  })
  .meta({ id: 'SavePacket' })

export const packetSchema = savePacketSchema
  .extend({
    id: idSchema<'CouncilPacket'>(),
    unitId: idSchema<'Unit'>(),
    about: packetSubjectSchema,
    votes: z.array(voteSchema),
  })
  .meta({ id: 'CouncilPacket', description: 'What is laid before the council, and how it voted.' })

export const recordVoteSchema = voteSchema
  .extend({ version: z.number().int() })
  .meta({ id: 'RecordVote', description: '`id` is made by the client; sent twice, it makes one vote.' })
