import { readFileSync } from 'node:fs'
import process from 'node:process'
import { readDocument } from '#documents/index.ts'
import { recogniseAgreement } from '#modules/agreements/index.ts'

// A process of its own that reads one file, so that its memory is that of the reading: prints the peak in bytes.
const [file = '', engine] = process.argv.slice(2)
const engines = ['built-in', 'installed'] as const
const chosen = engines.find((each) => each === engine)
const document = await readDocument(readFileSync(file), file, chosen === undefined ? {} : { engine: chosen })
recogniseAgreement(document, { file, mediaType: '', sha256: '' })
process.stdout.write(String(process.resourceUsage().maxRSS * 1024))
process.exit()
