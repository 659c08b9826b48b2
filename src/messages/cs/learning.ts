import { czechDate } from '#kernel/czech-typography.ts'
import { localDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'

export const learning = {
  refusals: {
    'record.day_missing': 'Doplňte den, například 14. 3. 2024.',
    'record.day_impossible': ({ text }: RefusalDetails) =>
      `„${text}“ není den v\u00a0kalendáři. Napište ho například 14. 3. 2024.`,
    'record.title_missing': 'Napište, co se konalo nebo co doklad dokládá.',
    'record.in_future': ({ on }: RefusalDetails) =>
      `${czechDate(localDate(String(on)))} teprve bude. Zapište záznam, až se to stane.`,
    'record.hours_impossible': ({ text, most }: RefusalDetails) =>
      `„${text}“ není délka v\u00a0hodinách. Napište číslo do ${Number(most).toLocaleString('cs-CZ')}, například 6 nebo 1,5.`,
    'record.participants_impossible': ({ text, most }: RefusalDetails) =>
      `„${text}“ není počet účastníků. Napište celé číslo do ${Number(most).toLocaleString('cs-CZ')}.`,
    'record.document_unknown': 'Tento dokument mezi dokumenty celku není. Vyberte jiný.',
    'record.obligation_unknown': 'Tento závazek celek nemá. Vyberte jiný.',
  },
}
