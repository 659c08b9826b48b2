import { Field } from '#web/components/field.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { RecordFormValues } from './record-form-values.ts'

/** Who offered it, to whom and when. */
export function OfferFields({ values }: { values: RecordFormValues }) {
  const { form } = useMessages().learning
  return (
    <fieldset className="field">
      <legend>{form.offerLegend}</legend>
      <div className="fields-row">
        <Field name="offeredOn" label={form.offeredOn} kind={{ as: 'date' }} value={values.offeredOn} short />
        <Field name="offeredBy" label={form.offeredBy} value={values.offeredBy} short />
        <Field name="offeredTo" label={form.offeredTo} value={values.offeredTo} optional />
      </div>
    </fieldset>
  )
}
