import { Button } from '#web/components/button.tsx'
import { Choice } from '#web/components/choice.tsx'
import { Field } from '#web/components/field.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { Facts } from './facts.tsx'
import { ofIntent } from './next-steps.tsx'
import type { ShownAgreement } from './present-for-page.ts'

const yearRules = ['calendar', 'from-approval'] as const

/** How the ledger counts: which year „ročně“ means, from when records are kept, when ASZ's project ends. Each is explained, none changes the paper. */
export function SettingsSection({
  agreement: { id, settings, mayEdit },
  submission,
}: {
  agreement: ShownAgreement
  submission: Submission | null
}) {
  const { agreementPage: words } = useMessages()
  const { date } = useFormat()
  return (
    <section className="section" aria-labelledby="nastaveni">
      <h2 id="nastaveni">{words.settingsTitle}</h2>
      {mayEdit ? (
        <PostForm id="nastaveni-poctu" label={words.settingsTitle} submission={ofIntent(submission, 'settings')}>
          <input type="hidden" name="agreementId" value={id} />
          <input type="hidden" name="version" value={settings.version} />
          <Choice
            name="yearRule"
            legend={words.yearRule}
            value={settings.yearRule}
            options={yearRules.map((rule) => ({
              value: rule,
              label: words.yearRules[rule],
              note: words.yearRuleNotes[rule],
            }))}
          />
          <Field
            name="recordsFrom"
            label={words.recordsFrom}
            hint={words.recordsFromHint}
            kind={{ as: 'date' }}
            value={date(settings.recordsFrom)}
            short
          />
          <Field
            name="agencyProjectEnd"
            label={words.agencyProjectEnd}
            hint={words.agencyProjectEndHint}
            kind={{ as: 'date' }}
            value={settings.agencyProjectEnd === null ? '' : date(settings.agencyProjectEnd)}
            optional
            short
          />
          <div className="buttons form-buttons">
            <Button kind="outline" name="intent" value="settings">
              {words.saveSettings}
            </Button>
          </div>
        </PostForm>
      ) : (
        <Facts
          facts={[
            [words.yearRule, words.yearRules[settings.yearRule]],
            [words.recordsFrom, date(settings.recordsFrom)],
            [
              words.agencyProjectEnd,
              settings.agencyProjectEnd === null ? words.agencyProjectEndUnknown : date(settings.agencyProjectEnd),
            ],
          ]}
        />
      )}
    </section>
  )
}
