import { czechDate } from '#kernel/czech-typography.ts'
import { isLocalDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'

const shown = (value: string | number | undefined): string =>
  typeof value === 'string' && isLocalDate(value) ? czechDate(value) : String(value ?? '')

export const agreements = {
  name: 'Popis spolupráce',
  steps: {
    opinion: 'Stanovisko lokálního partnerství',
    'agency-approval': 'Schválení Agenturou',
    'council-approval': 'Schválení zastupitelstvem',
    'unit-signature': 'Podpis za územní celek',
    'agency-signature': 'Podpis za Agenturu',
    termination: 'Ukončení',
    replacement: 'Nahrazení novým popisem',
    withdrawal: 'Vzetí návrhu zpět',
  },
  stepActions: {
    opinion: 'Zapsat stanovisko partnerství',
    'agency-approval': 'Zapsat schválení Agenturou',
    'council-approval': 'Zapsat schválení zastupitelstvem',
    'unit-signature': 'Zapsat podpis za územní celek',
    'agency-signature': 'Zapsat podpis za Agenturu',
    termination: 'Ukončit popis spolupráce',
    replacement: 'Označit jako nahrazený',
    withdrawal: 'Vzít návrh zpět',
  },
  statuses: {
    draft: 'Rozpracovaný',
    'opinion-given': 'Se stanoviskem partnerství',
    'agency-approved': 'Schválila Agentura',
    'council-approved': 'Schválilo zastupitelstvo',
    signed: 'Podepsaný',
    replaced: 'Nahrazený',
    terminated: 'Ukončený',
    withdrawn: 'Vzatý zpět',
  },
  phases: {
    'not-in-force': 'Zatím neplatí',
    upcoming: 'Začne platit',
    'in-force': 'Platí',
    expiring: 'Platnost brzy skončí',
    ended: 'Platnost skončila',
  },
  sources: {
    document: 'z dokumentu',
    account: 'zapsáno zde',
    link: (who: string) => `odkazem, ${who}`,
    'on-behalf': (note: string) => `zaznamenáno za druhou stranu podle: ${note}`,
  },
  refusals: {
    'agreement.step_not_possible':
      'Tento krok teď udělat nelze, popis spolupráce je v jiném stavu. Načtěte stránku znovu.',
    'agreement.date_missing': 'Doplňte datum, například 19. 4. 2022.',
    'agreement.resolution_missing': 'Doplňte číslo usnesení, například 12/2024.',
    'agreement.reason_missing': 'Doplňte důvod.',
    'agreement.source_missing': 'Napište, podle jakého dokumentu krok za druhou stranu zaznamenáváte.',
    'agreement.name_missing': 'Napište své jméno a funkci.',
    'agreement.date_in_future': 'Datum je v budoucnosti. Zapište krok, až se stane.',
    'agreement.opinion_after_approval': ({ opinion, approval }: RefusalDetails) =>
      `Stanovisko partnerství (${shown(opinion)}) je pozdější než schválení (${shown(approval)}). Zkontrolujte obě data.`,
    'agreement.step_before_earlier': ({ earlier, given }: RefusalDetails) =>
      `Předchozí krok má datum ${shown(earlier)}, tento ${shown(given)}. Zkontrolujte pořadí.`,
    'agreement.no_step_to_undo': 'Není co vzít zpět, popis zatím žádný krok nemá.',
    'agreement.revision_under_way': ({ number }: RefusalDetails) =>
      `Jedna změna už se připravuje (verze ${shown(number)}). Dokončete ji, nebo ji vezměte zpět.`,
    'agreement.not_approved_yet':
      'Popis ještě neschválilo zastupitelstvo. Upravte přímo jeho obsah, změna se navrhuje až ke schválenému.',
    'agreement.base_ended': 'Popis, který změna upravuje, už neplatí. Sjednejte nový popis spolupráce.',
    'agreement.nothing_under_way': 'Žádná změna se nepřipravuje. Nejdřív ji navrhněte.',
    'agreement.content_settled':
      'K tomuto znění se už někdo vyjádřil, proto se nemění. Vezměte poslední krok zpět, pak text upravte.',
    'agreement.revision_without_change': ({ number }: RefusalDetails) =>
      `Verze ${shown(number)} zatím nic nemění. Upravte obsah.`,
    'agreement.prolongation_not_longer': ({ to }: RefusalDetails) =>
      `Prodloužení musí končit později než dnes platné znění (${shown(to)}). Upravte platnost.`,
    'agreement.revision_before_previous': ({ from }: RefusalDetails) =>
      `Předchozí znění platí od ${shown(from)}. Změna musí být schválena později.`,
    'agreement.revision_after_end': ({ to }: RefusalDetails) =>
      `Platnost skončila ${shown(to)}. Změna schválená později musí platnost prodloužit.`,
    'agreement.kind_missing': 'Vyberte aspoň jeden druh změny.',
    'agreement.unit_name_missing': 'Doplňte název územního celku.',
    'agreement.ico_wrong': 'IČO má osm číslic a poslední je kontrolní. Zkontrolujte ho.',
    'agreement.validity_day': 'Napište den, měsíc nebo rok, například 31. 12. 2026, 12/2026 nebo 2026.',
    'agreement.validity_order': 'Platnost by skončila dřív, než začne.',
    'agreement.validity_years': 'Počet let je číslo od 1 do 30.',
    'agreement.period_order': 'Období harmonogramu by skončilo dřív, než začne.',
    'agreement.hours_wrong': 'Počet hodin je kladné číslo.',
    'agreement.distance_hours_wrong': 'Distančních hodin nemůže být víc než všech.',
    'agreement.theme_name_missing': 'Doplňte název tématu, nebo řádek smažte.',
    'agreement.strategy_title_missing': 'Doplňte název strategie, nebo řádek smažte.',
    'agreement.member_name_missing': 'Doplňte název člena, nebo řádek smažte.',
    'agreement.activity_missing': 'Doplňte činnost, nebo řádek odeberte.',
    'term.span_incomplete': 'Zadejte začátek i konec období.',
    'term.span_order': 'Začátek období je po jeho konci.',
    'agreement.project_ended_before': 'Projekt ASZ by skončil dřív, než popis začal platit. Zkontrolujte rok.',
    'agreement.records_in_future': 'Evidence nemůže začít v budoucnosti.',
    'memorandum.concluded_before_approval': ({ approved, concluded }: RefusalDetails) =>
      `Memorandum je uzavřeno ${shown(concluded)}, ale schváleno až ${shown(approved)}. Zkontrolujte obě data.`,
  },
}
