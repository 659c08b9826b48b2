import type { FastifyReply } from 'fastify'
import type { ExportedFile } from './domain/formats.ts'

/** A file to be saved, never shown in the place of a page; its name may have any letters. */
export function sendFile(reply: FastifyReply, { name, mediaType, bytes }: ExportedFile): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('x-content-type-options', 'nosniff')
    .type(mediaType)
    .send(Buffer.from(bytes))
}

/** Texts of a multipart form that stand before its file. */
export function fieldsOf(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, part]) => (isText(part) && part.value !== '' ? [[name, part.value]] : [])),
  )
}

function isText(part: unknown): part is { readonly value: string } {
  return typeof part === 'object' && part !== null && 'value' in part && typeof part.value === 'string'
}
