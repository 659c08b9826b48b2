import type { ReactNode } from 'react'
import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { RecordKind } from '../../obligations/index.ts'
import type { Choices } from './choices.ts'
import { CertificateFields } from './education-fields.tsx'
import { ExtentFields } from './extent-fields.tsx'
import { FactsFields } from './facts-fields.tsx'
import { ObligationChoices } from './obligation-choices.tsx'
import { OfferFields } from './offer-fields.tsx'
import { PaperFields } from './paper-fields.tsx'
import type { RecordFormValues } from './record-form-values.ts'

/** Everything about one record of one kind on one page; a title and a day are enough. */
export function RecordForm({
  kind,
  values,
  choices,
  submission,
  saveLabel,
  children,
}: {
  kind: RecordKind
  values: RecordFormValues
  choices: Choices
  submission: Submission | null
  saveLabel: string
  /** Beside the button that saves. */
  children?: ReactNode
}) {
  const { form } = useMessages().learning
  const papers: Readonly<Partial<Record<RecordKind, string>>> = form.documents
  const offered = values.state === 'offered'
  return (
    <PostForm submission={submission} files>
      <input type="hidden" name="id" value={values.id} />
      <input type="hidden" name="version" value={values.version} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="state" value={values.state} />
      <input type="hidden" name="linkedBefore" value={values.linkedBefore.join(' ')} />
      <Field name="title" label={form.titles[kind]} hint={form.titleHints[kind]} value={values.title} />
      {(offered || values.offeredOn !== '' || values.offeredBy !== '') && <OfferFields values={values} />}
      <ExtentFields kind={kind} values={values} />
      <FactsFields kind={kind} values={values} />
      <PaperFields
        chosen={{ name: 'documentId', value: values.documentId }}
        file={{ name: 'file', idName: 'fileId', id: values.fileId }}
        label={papers[kind] ?? form.document}
        fileLabel={form.file}
        documents={choices.documents}
      />
      {kind === 'education-group' && <CertificateFields values={values} choices={choices} />}
      {choices.obligations.length > 0 && <ObligationChoices values={values} choices={choices} />}
      <Field name="note" label={form.note} kind={{ as: 'textarea', rows: 4 }} value={values.note} optional />
      <div className="buttons form-buttons">
        <Button>{saveLabel}</Button>
        {children}
      </div>
    </PostForm>
  )
}
