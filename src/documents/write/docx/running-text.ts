import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { pageLabel } from '../page-label.ts'
import { printableText } from '../printable.ts'
import { colours } from './styles.ts'

const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 4 }

/** The text at the top of each page; what follows a tab stands at the right margin. */
export function headerOf(text: string, language: string, width: number): Header {
  const children = printableText(text, language)
    .split('\n')
    .map((line, index, lines) => lineOf(line, width, index === lines.length - 1 ? { bottom: rule } : {}))
  return new Header({ children })
}

/** The text at the foot of each page and, on the last line at the right margin, „Strana 1 z 4“. */
export function footerOf(text: string, language: string, width: number): Footer {
  const lines = printableText(text, language).split('\n')
  const children = lines.map((line, index) =>
    lineOf(line, width, index === 0 ? { top: rule } : {}, index === lines.length - 1 ? pageNumber(language) : []),
  )
  return new Footer({ children })
}

type Border = { readonly top?: typeof rule; readonly bottom?: typeof rule }

function lineOf(line: string, width: number, border: Border, after: readonly TextRun[] = []): Paragraph {
  const texts = line
    .split('\t')
    .map((stretch, index) => new TextRun({ children: [...(index > 0 ? [new Tab()] : []), stretch] }))
  return new Paragraph({
    style: 'RunningText',
    border,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [...texts, ...after],
  })
}

function pageNumber(language: string): readonly TextRun[] {
  const pieces = pageLabel(language).map((piece) => (typeof piece === 'string' ? piece : numbers[piece.number]))
  return [new TextRun({ children: [new Tab(), ...pieces] })]
}

const numbers = { page: PageNumber.CURRENT, pages: PageNumber.TOTAL_PAGES } as const
