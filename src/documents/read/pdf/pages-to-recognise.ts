import type { PageLayout } from '../layout/page-layout.ts'
import { isUnreadable, layerIsBad } from './layer-is-bad.ts'
import type { PdfPage } from './open-pdf.ts'

type Page = Pick<PdfPage, 'pictureShare' | 'invisibleLetters'> & { readonly layout: Pick<PageLayout, 'words'> }

/**
 * Pages whose letters must be recognised: pictures without letters (a stamp of the registry may be printed over them), pictures whose
 * layer of letters is bad, and pages whose fonts do not say what their signs mean.
 */
export function pagesToRecognise<Each extends Page>(pages: readonly Each[]): readonly Each[] {
  const scans = pages.filter(isScan)
  const allIsBad = layerIsBad(scans.map(textOf).join(' '))
  const isBad = (page: Each): boolean => {
    const text = textOf(page)
    return lettersIn(text) > enoughToJudge ? layerIsBad(text) : allIsBad
  }
  return pages.filter((page) =>
    isScan(page) ? lettersIn(textOf(page)) < lettersOfStamps || isBad(page) : isUnreadable(textOf(page)),
  )
}

/** A page counts as a scan when pictures cover this share of it, and what is painted over them is at most a stamp. */
const scanShare = 0.5
const lettersOfStamps = 100
const enoughToJudge = 500

function isScan({ pictureShare, invisibleLetters, layout }: Page): boolean {
  const visible = lettersIn(textOf({ layout })) - invisibleLetters
  return pictureShare >= scanShare && (visible < lettersOfStamps || visible < invisibleLetters)
}

function textOf({ layout }: Pick<Page, 'layout'>): string {
  return layout.words.map(({ text }) => text).join(' ')
}

function lettersIn(text: string): number {
  return text.replace(/\s/gu, '').length
}
