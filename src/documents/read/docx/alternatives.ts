import { childrenOf, descendantsOf, type XmlElement } from '../xml.ts'

/** The content of one branch of `mc:AlternateContent`: the same thing is there once for new and once for old programs. */
export function branchOf(alternatives: XmlElement): readonly XmlElement[] {
  const branches = [...childrenOf(alternatives, 'mc:Choice'), ...childrenOf(alternatives, 'mc:Fallback')]
  const readable = branches.find((branch) =>
    ['w:t', 'w:txbxContent'].some((name) => descendantsOf(branch, name).length > 0),
  )
  return (readable ?? branches[0])?.children ?? []
}

/** Text boxes in a drawing, each once, without those inside another. */
export function textBoxesIn(drawing: XmlElement): readonly XmlElement[] {
  const children = drawing.name === 'mc:AlternateContent' ? branchOf(drawing) : drawing.children
  return children.flatMap((child) => (child.name === 'w:txbxContent' ? [child] : textBoxesIn(child)))
}
