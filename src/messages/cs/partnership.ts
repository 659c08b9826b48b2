import { czechDate } from '#kernel/czech-typography.ts'
import { localDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'

export const partnership = {
  refusals: {
    'meeting.day_missing': 'Doplňte den jednání, například 14. 3. 2024.',
    'meeting.day_impossible': ({ text }: RefusalDetails) =>
      `„${text}“ není den v kalendáři. Napište ho například 14. 3. 2024.`,
    'meeting.time_impossible': ({ text }: RefusalDetails) => `„${text}“ není čas. Napište ho například 9.00.`,
    'meeting.held_in_future': ({ on }: RefusalDetails) =>
      `Jednání ${czechDate(localDate(String(on)))} teprve bude. Zapište ho jako plánované, nebo opravte den.`,
    'meeting.present_but_not_held': ({ name, count }: RefusalDetails) =>
      `Podle účasti už někdo přišel (${name}${Number(count) > 1 ? ' a\u00a0další' : ''}). Změňte stav na „Konalo se“, nebo účast zrušte.`,
    'meeting.item_unnamed': 'Napište, o čem jiný bod programu je.',
    'meeting.attendant_unnamed': 'Doplňte jméno. Když ho neznáte, napište „zástupce“.',
    'meeting.attendant_twice': ({ name }: RefusalDetails) =>
      `${name} je na listině dvakrát. Jeden řádek vynechte, nebo rozlište organizací.`,
    'meeting.excused_but_present': ({ name }: RefusalDetails) =>
      `${name}: kdo přišel, není omluven. Nechte jen jedno z\u00a0toho.`,
  },
}
