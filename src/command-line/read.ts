import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import {
  type Document,
  mediaTypeOf,
  type PagePicture,
  type PageProgress,
  picturesInSandbox,
  readInSandbox,
} from '#documents/index.ts'
import { isRefusal, type RefusalDetails } from '#kernel/refusal.ts'
import { type Language, languages, type Messages, messagesIn } from '#messages/index.ts'
import { type AgreementDraft, recogniseAgreement } from '#modules/agreements/index.ts'
import { draftSummary } from './draft-summary.ts'
import { pageLook } from './reading-page/page-look.ts'
import { readingPage } from './reading-page/reading-page.ts'
import { isSameFile, writeWhole } from './write-whole.ts'

export type CommandOutput = {
  readonly out: (line: string) => void
  readonly error: (line: string) => void
  /** Where a person watches how far a long reading is; null when it is done. */
  readonly progress?: (line: string | null) => void
}

/**
 * `spoluplan read FILE [--json] [--html PAGE]`: prints the draft of the agreement that a file holds, and writes it beside its
 * paper on one page. Returns the exit status: 0 a draft was printed, 2 the file cannot be read or the page written (a sentence
 * in both languages, nothing printed), 3 it is no *popis spolupráce*.
 */
export async function readCommand(args: readonly string[], output: CommandOutput): Promise<number> {
  const say = (sentence: (texts: Messages, language: Language) => string): 2 => {
    output.error(languages.map((language) => sentence(messagesIn(language), language)).join(' / '))
    return 2
  }

  const request = parseRequest(args)
  if (request === null) return say((texts) => texts.readingCommand.usage)
  const { file, json, html } = request
  const name = path.basename(file)
  if (html !== null && (await isSameFile(file, html))) return say((texts) => texts.readingCommand.wouldOverwrite(html))

  const bytes = await bytesOf(file)
  if (bytes === null) return say((texts) => texts.readingCommand.cannotOpen(file))

  const document = await documentOf(bytes, name, output)
  if ('refused' in document) {
    const { code, details } = document.refused
    return say((texts) => refusalSentence(texts, code, details) ?? texts.readingCommand.cannotRead(name))
  }

  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const draft = recogniseAgreement(document, { file: name, mediaType: mediaTypeOf(bytes, name), sha256 })
  if (html !== null && !(await writeWhole(html, await pageOf(draft, document, bytes))))
    return say((texts) => texts.readingCommand.cannotWrite(html))

  for (const line of json ? [JSON.stringify(draft, null, 2)] : summaryOf(draft, html)) output.out(line)
  return draft.kind.value === 'popis' ? 0 : 3
}

type Request = { readonly file: string; readonly json: boolean; readonly html: string | null }

function parseRequest(args: readonly string[]): Request | null {
  try {
    const options = { json: { type: 'boolean', default: false }, html: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0 || values.html === '') return null
    return { file, json: values.json, html: values.html ?? null }
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

async function documentOf(bytes: Uint8Array, name: string, { progress }: CommandOutput): Promise<Document | Refused> {
  const onPage = ({ page, pages, doing }: PageProgress): void =>
    progress?.(messagesIn('cs').readingCommand.progress[doing](page, pages))
  try {
    return await readInSandbox({ bytes, name }, { onPage })
  } catch (error) {
    if (isRefusal(error)) return { refused: { code: error.code, details: error.details } }
    throw error
  } finally {
    progress?.(null)
  }
}

function refusalSentence(texts: Messages, code: string, details: RefusalDetails): string | null {
  const sentence = Object.entries(texts.documents.refusals).find(([known]) => known === code)?.[1]
  if (sentence === undefined) return null
  return typeof sentence === 'function' ? sentence(details) : sentence
}

async function pageOf(draft: AgreementDraft, document: Document, bytes: Uint8Array): Promise<string> {
  const pictures = draft.source.pages === null ? [] : await picturesOf(bytes, draft.source.file)
  return readingPage({ draft, document, pictures, look: await pageLook(), language: 'cs' })
}

/** None when the pages cannot be drawn; the text of the file serves then. */
async function picturesOf(bytes: Uint8Array, name: string): Promise<readonly PagePicture[]> {
  try {
    return await picturesInSandbox({ bytes, name })
  } catch (error) {
    if (isRefusal(error)) return []
    throw error
  }
}

function summaryOf(draft: AgreementDraft, html: string | null): readonly string[] {
  const summary = draftSummary(draft, 'cs')
  return html === null ? summary : [...summary, '', messagesIn('cs').readingCommand.written(html)]
}
