import { type Document, readDocument } from '#documents/index.ts'
import { type AgreementDraft, recogniseAgreement } from '#modules/agreements/index.ts'

/** Milliseconds of each reading, one after another. */
export async function measureReadings(
  files: readonly Uint8Array[],
  read: (bytes: Uint8Array) => Promise<AgreementDraft | Document>,
): Promise<readonly number[]> {
  const measured: number[] = []
  for (const bytes of files) {
    const started = performance.now()
    await read(bytes)
    measured.push(performance.now() - started)
  }
  return measured
}

/** A file → the draft of an agreement, in this process. */
export async function readAndInterpret(bytes: Uint8Array, engine?: 'built-in' | 'installed'): Promise<AgreementDraft> {
  const document = await readDocument(bytes, 'form', engine === undefined ? {} : { engine })
  return recogniseAgreement(document, { file: 'form', mediaType: '', sha256: '' })
}
