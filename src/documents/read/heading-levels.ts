import type { Heading } from '../model.ts'

/** The level of the model for an outline level of a file, from 1. Deeper than four is four; outside 1…9 it is body text. */
export function levelOfOutline(outline: number): Heading['level'] | null {
  if (outline < 1 || outline > 9) return null
  return outline === 1 || outline === 2 || outline === 3 ? outline : 4
}

/** The level that the name of a style promises: “heading 2”, „Nadpis 2“, “Title”, „Název“. Expects the name folded. */
export function levelOfStyleName(name: string): Heading['level'] | null {
  const outline = /^(?:heading|nadpis) ?(\d)$/.exec(name)?.[1]
  if (outline !== undefined) return levelOfOutline(Number(outline))
  return isTitleName(name) ? 1 : null
}

export function isTitleName(name: string | undefined): boolean {
  return name === 'title' || name === 'nazev'
}
