import { AlignmentType, type IStylesOptions, LevelFormat, type NumberingDefinition } from 'docx'

/** Colours of the printed page: headings, quiet text, rules, the row of headings. */
export const colours = { heading: '1D4571', quiet: '4A4A4A', rule: 'C8CCD2', headerRule: '1D4571', headerRow: 'F3F7FC' }

/** The styles of a written document, under the names that Word knows, so that an office can restyle it at once. */
export function stylesIn(language: string): IStylesOptions {
  const heading = (halfPoints: number, before: number) => ({
    run: { size: halfPoints, bold: true, color: colours.heading },
    paragraph: { spacing: { before, after: 80 }, keepNext: true, keepLines: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: language } },
        paragraph: { spacing: { after: 100, line: 264 } },
      },
      heading1: heading(34, 240),
      heading2: heading(26, 280),
      heading3: heading(23, 220),
      heading4: heading(22, 180),
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 20, line: 240 } } },
    },
    paragraphStyles: [
      { id: 'RunningText', name: 'Running Text', basedOn: 'Normal', run: { size: 18, color: colours.quiet } },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: 20 },
        paragraph: { spacing: { after: 40 } },
      },
      {
        id: 'TableHeader',
        name: 'Table Header',
        basedOn: 'TableText',
        run: { bold: true },
        paragraph: { keepNext: true },
      },
      {
        id: 'TableBand',
        name: 'Table Band',
        basedOn: 'TableText',
        paragraph: { keepNext: true },
      },
      {
        id: 'Spacer',
        name: 'Spacer',
        basedOn: 'Normal',
        run: { size: 8 },
        paragraph: { spacing: { after: 0, line: 120 } },
      },
    ],
  }
}

/** References of the two lists that paragraphs may belong to. */
export const lists = { bullet: 'bullets', number: 'numbers' } as const

const bullets = ['•', '–', '▪']

export const numbering: readonly NumberingDefinition[] = [
  {
    reference: lists.bullet,
    levels: Array.from({ length: 9 }, (_, level) => ({
      level,
      format: LevelFormat.BULLET,
      text: bullets[level % bullets.length] ?? '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: indent(level) },
    })),
  },
  {
    reference: lists.number,
    levels: Array.from({ length: 9 }, (_, level) => ({
      level,
      format: level % 2 === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
      text: level % 2 === 0 ? `%${level + 1}.` : `%${level + 1})`,
      alignment: AlignmentType.LEFT,
      style: { paragraph: indent(level) },
    })),
  },
]

function indent(level: number): { indent: { left: number; hanging: number }; spacing: { after: number } } {
  return { indent: { left: 360 * (level + 1), hanging: 300 }, spacing: { after: 40 } }
}
