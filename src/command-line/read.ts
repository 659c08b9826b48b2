import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Document, readInSandbox } from '#documents/index.ts'
import { isRefusal, type RefusalDetails } from '#kernel/refusal.ts'
import { type Language, languages, type Messages, messagesIn } from '#messages/index.ts'
import { recogniseAgreement } from '#modules/agreements/index.ts'
import { draftSummary } from './draft-summary.ts'

export type CommandOutput = { readonly out: (line: string) => void; readonly error: (line: string) => void }

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * `spoluplan read FILE [--json]`: prints the draft of the agreement that a file holds. Returns the exit status: 0 a draft was
 * printed, 2 the file cannot be read (a sentence in both languages, nothing printed), 3 it is no *popis spolupráce*.
 */
export async function readCommand(args: readonly string[], { out, error }: CommandOutput): Promise<number> {
  const say = (sentence: (texts: Messages, language: Language) => string): 2 => {
    error(languages.map((language) => sentence(messagesIn(language), language)).join(' / '))
    return 2
  }

  const request = parseRequest(args)
  if (request === null) return say((texts) => texts.readingCommand.usage)
  const { file, json } = request
  const name = path.basename(file)

  const bytes = await bytesOf(file)
  if (bytes === null) return say((texts) => texts.readingCommand.cannotOpen(file))

  const document = await documentOf(bytes, name)
  if ('refused' in document) {
    const { code, details } = document.refused
    return say((texts) => refusalSentence(texts, code, details) ?? texts.readingCommand.cannotRead(name))
  }

  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const draft = recogniseAgreement(document, { file: name, mediaType: docx, sha256 })
  out(json ? JSON.stringify(draft, null, 2) : draftSummary(draft, 'cs').join('\n'))
  return draft.kind.value === 'popis' ? 0 : 3
}

function parseRequest(args: readonly string[]): { file: string; json: boolean } | null {
  try {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...others] = positionals
    return file === undefined || others.length > 0 ? null : { file, json: values.json }
  } catch {
    return null
  }
}

async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch {
    return null
  }
}

type Refused = { readonly refused: { readonly code: string; readonly details: RefusalDetails } }

async function documentOf(bytes: Uint8Array, name: string): Promise<Document | Refused> {
  try {
    return await readInSandbox({ bytes, name })
  } catch (error) {
    if (isRefusal(error)) return { refused: { code: error.code, details: error.details } }
    throw error
  }
}

function refusalSentence(texts: Messages, code: string, details: RefusalDetails): string | null {
  const sentence = Object.entries(texts.documents.refusals).find(([known]) => known === code)?.[1]
  if (sentence === undefined) return null
  return typeof sentence === 'function' ? sentence(details) : sentence
}
