import type { Document } from '#documents/model.ts'
import type { AgreementVersion } from '../agreement.ts'
import { composeAgreementForm } from './agreement-form.ts'
import type { AgreementFormLayout } from './agreement-form-content.ts'
import { contentMark } from './content-mark.ts'
import { formContentOf } from './form-content-of.ts'
import { writeOrigin } from './paper-origin.ts'

/**
 * A version of an agreement as the ministry's form. Its fields and rows carry marks and the whole says of which version it is, so that a
 * Word file that comes back can be compared with what went out.
 *
 * @example
 * const paper = composeAgreementPaper(agreement.current, { annex: '5', columns: 'unit-first' })
 */
export function composeAgreementPaper(
  version: Pick<AgreementVersion, 'id' | 'content' | 'steps'>,
  layout: AgreementFormLayout,
): Document {
  return {
    ...composeAgreementForm(formContentOf(version), layout),
    origin: writeOrigin({ versionId: version.id, mark: contentMark(version.content), layout }),
  }
}
