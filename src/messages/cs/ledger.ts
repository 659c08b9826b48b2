import type { RefusalDetails } from '#kernel/refusal.ts'
import { czechCount } from '../plural.ts'

/** Pages of the ledger and of one obligation. */
export const ledger = {
  refusals: {
    'ledger.year_outside': ({ year, first, last }: RefusalDetails) =>
      first === last
        ? `Rok ${year} do závazků nepatří. Popis spolupráce je má jen v\u00a0roce ${first}.`
        : `Rok ${year} do závazků nepatří. Popis spolupráce je má v\u00a0letech ${first}–${last}.`,
    'obligation.in_use': ({ waived, linked }: RefusalDetails) =>
      `Popis nejde vzít zpět: ${[
        ...(Number(waived) > 0
          ? [`u\u00a0${czechCount(Number(waived), 'závazku', 'závazků', 'závazků')} je odůvodnění`]
          : []),
        ...(Number(linked) > 0
          ? [`u\u00a0${czechCount(Number(linked), 'závazku', 'závazků', 'závazků')} ručně připojený doklad`]
          : []),
      ].join(' a\u00a0')}. Nejdřív je zrušte, aby se neztratily bez vašeho vědomí.`,
    'waiver.reason_missing': 'Napište důvod. Bez něj závazek uzavřít nejde.',
    'waiver.occurrence_unknown': 'Takové období závazek nemá. Vyberte některé ze seznamu.',
    'waiver.already_given': 'Období už je uzavřeno s\u00a0jiným odůvodněním. Nejdřív ho zrušte.',
    'waiver.already_fulfilled': 'Závazek je splněn, odůvodnění nepotřebuje.',
  },
}
