import type { PageLayout, Rule, Word } from '../layout/page-layout.ts'

const pointsPerMillimetre = 72 / 25.4

/** A layout in pixels as one in points, so that pages of every resolution, and pages of a PDF among them, compare. */
export function layoutInPoints(layout: PageLayout, perMillimetre: number): PageLayout {
  const scale = pointsPerMillimetre / perMillimetre
  return {
    page: layout.page,
    width: layout.width * scale,
    height: layout.height * scale,
    words: layout.words.map((word) => wordScaled(word, scale)),
    rules: layout.rules.map((rule) => ruleScaled(rule, scale)),
    tolerance: layout.tolerance * scale,
  }
}

function wordScaled(word: Word, scale: number): Word {
  return {
    ...word,
    x: word.x * scale,
    y: word.y * scale,
    width: word.width * scale,
    height: word.height * scale,
    size: word.size * scale,
    baseline: word.baseline * scale,
  }
}

function ruleScaled(rule: Rule, scale: number): Rule {
  return { ...rule, at: rule.at * scale, from: rule.from * scale, to: rule.to * scale }
}
