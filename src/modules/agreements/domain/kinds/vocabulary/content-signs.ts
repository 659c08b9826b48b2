import type { DocumentKind } from '../../draft.ts'
import type { Wording } from '../wording.ts'

/** Something that stands in papers of one kind: words anywhere, or words that head the columns of one table. */
export type ContentSign =
  | { readonly by: 'words'; readonly words: Wording; readonly points: number }
  | { readonly by: 'columns'; readonly columns: readonly Wording[]; readonly points: number }

/**
 * What papers usually say beside their title, with how much it says about the kind: 1 fits several kinds, 2 is typical, 3 and
 * more hardly stands elsewhere. A title is worth 6. A popis spolupráce is known by the parts of its form instead.
 */
export const contentSigns: Readonly<Partial<Record<DocumentKind, readonly ContentSign[]>>> = {
  memorandum: [
    words('účastníci memoranda', 3),
    words('strany memoranda', 3),
    words('tohoto memoranda', 3),
    words('toto memorandum', 2),
    words('předmět memoranda', 3),
    words('memorandum se uzavírá', 2),
    words('smluvní strany', 1),
    words('závěrečná ustanovení', 1),
    words('zavazuj* se', 1),
    words('nabývá účinnosti', 1),
  ],
  plan: [
    words('analytická část', 2),
    words('návrhová část', 2),
    words('implementační část', 2),
    words('specifický cíl', 2),
    words('hlavní cíl', 1),
    words('prioritní oblast*', 1),
    words('priorita', 1),
    words('indikátor*', 1),
    words('swot', 1),
    words('monitoring a evaluace', 1),
    words('platnost plánu', 2),
    columns(['opatření', 'zdroj*'], 3),
    columns(['opatření', 'termín*'], 2),
    columns(['opatření', 'realizátor*'], 2),
  ],
  'fulfilment-report': [
    words('hodnoceném období', 2),
    words('hodnocené období', 2),
    words('stav plnění', 2),
    words('částečně splněno', 2),
    words('splněno', 1),
    words('nesplněno', 1),
    words('zastupitelstvo bere na vědomí', 1),
    words('předkládá … zastupitelstvu', 1),
    words('plnění popisu', 1),
    columns(['činnost', 'plnění'], 3),
    columns(['opatření', 'plnění'], 3),
    columns(['závazek', 'stav*'], 3),
    columns(['činnost', 'stav*'], 3),
    columns(['opatření', 'stav*'], 3),
    columns(['činnost', 'splněno'], 3),
  ],
  'cooperation-summary': [
    words('shrnutí činnosti', 2),
    words('kontext spolupráce', 2),
    words('průběh spolupráce', 2),
    words('materiál shrnuje', 3),
    words('za posledních … měsíců', 2),
    words('možnosti spolupráce', 1),
  ],
  minutes: [
    words('přítomni', 2),
    words('omluveni', 2),
    words('zapsal', 3),
    words('zapsala', 3),
    words('zapisovatel*', 2),
    words('ověřil*', 1),
    words('průběh jednání', 2),
    words('program jednání', 1),
    words('příští jednání', 1),
    words('závěr* z jednání', 2),
    words('diskuse', 1),
    columns(['úkol', 'termín'], 2),
  ],
  'attendance-list': [
    columns(['jméno', 'podpis'], 5),
    columns(['příjmení', 'podpis'], 5),
    columns(['organizace', 'podpis'], 4),
    words('jméno … organizace … podpis', 3),
    words('svým podpisem', 1),
  ],
  invitation: [
    words('zveme vás', 3),
    words('vás zveme', 3),
    words('zvu vás', 3),
    words('vás zve', 3),
    words('vás zvou', 3),
    words('vás … pozvat', 3),
    words('pozvat vás', 3),
    words('potvrďte … účast', 2),
    words('účast … potvrďte', 2),
    words('potvrzení účasti', 1),
    words('těšíme se na', 2),
    words('místo konání', 1),
    words('program', 1),
  ],
  certificate: [
    words('absolvoval*', 3),
    words('se zúčastnil*', 1),
    words('zúčastnil* se', 1),
    words('v rozsahu … hodin', 2),
    words('v délce … hodin', 2),
    words('narozen*', 1),
    words('datum narození', 1),
    words('lektor*', 1),
    words('akreditac*', 1),
  ],
  'research-report': [
    words('výzkumné otázky', 3),
    words('výzkumný vzorek', 3),
    words('metodologie', 2),
    words('sběr dat', 2),
    words('respondent*', 1),
    words('dotazníkové* šetření', 1),
    words('hloubkové rozhovory', 2),
    words('polostrukturované* rozhovor*', 2),
    words('hlavní zjištění', 2),
    words('zadavatel', 1),
    words('seznam literatury', 1),
  ],
  presentation: [words('za pozornost', 5), words('snímek', 1), words('otázky a diskuse', 1)],
}

function words(wording: Wording, points: number): ContentSign {
  return { by: 'words', words: wording, points }
}

function columns(wordings: readonly Wording[], points: number): ContentSign {
  return { by: 'columns', columns: wordings, points }
}
