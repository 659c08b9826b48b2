import type { Block, Paragraph } from '../../../../documents/index.ts'
import { messagesIn } from '../../../../messages/index.ts'
import { paragraph, row, table } from '../../../papers/index.ts'
import { nextSteps, type Step } from '../next-steps.ts'
import type { Contact, HandOverContent, Holder } from './hand-over-input.ts'

const firstSteps = 3

/** Who hands over to whom, in one sentence. */
export function betweenWhom({ giving, taking, language }: HandOverContent): string {
  const { paper } = messagesIn(language).handOver
  const told = (holder: Holder | null) => (holder === null ? null : paper.holder(holder.name, holder.term))
  return paper.between(told(giving), told(taking))
}

/** The agreement in one sentence: who approved it, when, and until when it holds. */
export function agreementSentence({ agreement, language }: HandOverContent): string {
  const { paper } = messagesIn(language).handOver
  return agreement === null ? paper.noAgreement : paper.agreement(agreement)
}

/** The next three steps, numbered. */
export function stepItems(content: HandOverContent, most: number = firstSteps): readonly Paragraph[] {
  const { paper } = messagesIn(content.language).handOver
  const steps = nextSteps(content.steps, most)
  if (steps.length === 0) return [paragraph(paper.noSteps)]
  return steps.map((step) => ({ ...paragraph(stepInWords(step, content)), list: { level: 0, marker: 'number' } }))
}

export function stepInWords(
  step: Step,
  { language, preparedOn }: Pick<HandOverContent, 'language' | 'preparedOn'>,
): string {
  const { paper } = messagesIn(language).handOver
  const { kind, on, what } = step
  return paper.step[kind](what, on, on !== null && on < preparedOn)
}

/** Whom to ask, with the ways to reach them; nothing when nobody is known. */
export function contactsTable(contacts: readonly Contact[], { language }: HandOverContent): readonly Block[] {
  const { handOver, cooperation } = messagesIn(language)
  const { paper } = handOver
  if (contacts.length === 0) return [paragraph(paper.noContacts)]
  return [
    table({
      caption: paper.captions.contacts,
      widths: [4, 4, 5],
      header: [paper.columns.who, paper.columns.where, paper.columns.reach],
      rows: contacts.map(({ office, name, organisation, email, phone }) =>
        row([
          name ?? paper.none,
          [office === null ? null : cooperation.offices[office], organisation]
            .filter((part) => part !== null)
            .join(', ') || paper.none,
          [phone, email].filter((part) => part !== null).join(', ') || paper.none,
        ]),
      ),
    }),
  ]
}

/** What rules 3 to 5 want to be known of the offices. */
export function warningSentences({ warnings, language }: HandOverContent): readonly string[] {
  const { handOver, cooperation } = messagesIn(language)
  return warnings.flatMap((warning) => {
    const office = cooperation.offices[warning.office]
    if (warning.kind === 'gap') return []
    return warning.kind === 'vacant'
      ? [handOver.warnings.vacant(office, warning.since)]
      : [handOver.warnings.standIn(warning.name, warning.since)]
  })
}
