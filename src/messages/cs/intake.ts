import { czechDate } from '#kernel/czech-typography.ts'
import { isLocalDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'

type Values = Readonly<Record<string, string>>

const day = (text: string | undefined): string =>
  text !== undefined && isLocalDate(text) ? czechDate(text) : (text ?? '')

export const intake = {
  problems: {
    'ico-format': ({ value }: Values) => `IČO má osm číslic, zde je „${value}“.`,
    'ico-checksum': 'Kontrolní číslice IČO nesouhlasí. Zkontrolujte opis.',
    'date-impossible': ({ value }: Values) => `„${value}“ není datum. Napište je například 19. 4. 2022.`,
    'number-impossible': ({ value }: Values) => `„${value}“ není číslo větší než nula.`,
    'opinion-after-approval': ({ opinion, approval }: Values) =>
      `Stanovisko partnerství (${day(opinion)}) je pozdější než schválení (${day(approval)}). Zkontrolujte obě data.`,
    'end-before-start': ({ end, approval }: Values) =>
      `Konec platnosti (${day(end)}) je dříve než schválení (${day(approval)}). Zkontrolujte rok.`,
  },
  refusals: {
    'draft.closed': 'Tento dokument už je potvrzený nebo odložený. Načtěte stránku znovu.',
    'draft.has_problems': ({ problems }: RefusalDetails) => String(problems),
    'draft.not_confirmed': 'Dokument není potvrzený, není co brát zpět.',
    'document.in_use': 'Z dokumentu je popis spolupráce. Nejdřív vezměte potvrzení zpět.',
  },
}
