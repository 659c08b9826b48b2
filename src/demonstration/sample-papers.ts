import { type Document, nowhere, type Paragraph } from '#documents/index.ts'
import { czechDate } from '#kernel/czech-typography.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** A Word file that somebody brought, beside the agreement. */
export type SamplePaper = { readonly name: string; readonly document: Document }

/** Minutes of a working group as an office writes them. */
export function sampleMinutes(on: LocalDate, writtenBy: string): SamplePaper {
  return {
    name: `zapis-pracovni-skupina-bydleni-${on}.docx`,
    document: paper('Zápis z jednání pracovní skupiny Bydlení a dluhy', [
      `Statutární město Kamenohrad, ${czechDate(on)}, malá zasedací místnost, od 9.00 hodin`,
      'Přítomni: podle prezenční listiny. Omluveni: Pavel Nepřítomný (bytové družstvo).',
      'Program jednání: kontrola úkolů, prevence ztráty bydlení, dluhová poradna, různé.',
      'Průběh jednání',
      'Členové se shodli, že nájemníkům městských bytů se při prvním dluhu nabídne splátkový kalendář a schůzka se sociální pracovnicí. Dosud se dluh řešil až upomínkou.',
      'Dluhová poradna má v obou čtvrtích čekací dobu tři týdny. Oblastní charita prověří, zda může posílit konzultační hodiny.',
      'Úřad práce připomněl změny v příspěvku na bydlení a nabídl školení pro terénní pracovníky.',
      'Závěry z jednání: správa bytů připraví návrh splátkového kalendáře do příštího jednání.',
      `Zapsala: ${writtenBy}`,
    ]),
  }
}

/** A certificate of the seminar that the sample records speak about. */
export function sampleCertificate(on: LocalDate, of: string): SamplePaper {
  return {
    name: `osvedceni-seminar-o-dluzich-${on}.docx`,
    document: paper('Osvědčení o absolvování', [
      of,
      'Statutární město Kamenohrad',
      'absolvovala Seminář o dluzích a exekucích',
      `konaný ${czechDate(on)} v Kamenohradě v rozsahu 6 hodin.`,
      'Obsah: exekuční řízení, oddlužení, práce s předluženou domácností.',
      'Lektorka: Mgr. Jitka Poradní',
    ]),
  }
}

/** The statute of the city's partnership; its rules of procedure nobody has written yet. */
export function sampleStatute(foundedOn: LocalDate): SamplePaper {
  return {
    name: 'statut-lokalniho-partnerstvi.docx',
    document: paper('Statut lokálního partnerství Kamenohrad', [
      `Lokální partnerství zřídila Rada statutárního města Kamenohrad dne ${czechDate(foundedOn)}.`,
      'Partnerství sdružuje město, úřady, školy a organizace, které pracují s lidmi ohroženými sociálním vyloučením.',
      'Partnerství se schází nejméně čtyřikrát ročně. Svolává je manažerka sociálního začleňování.',
      'Člen, který se třikrát po sobě nezúčastní bez omluvy, je vyzván, aby určil jiného zástupce.',
    ]),
  }
}

function paper(title: string, lines: readonly string[]): Document {
  return {
    title,
    language: 'cs',
    footnotes: [],
    blocks: [{ kind: 'heading', level: 1, content: [{ text: title }], place: nowhere }, ...lines.map(paragraph)],
  }
}

function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', content: [{ text }], place: nowhere }
}
