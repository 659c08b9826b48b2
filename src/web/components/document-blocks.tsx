import type { Block, Heading, Paragraph, QrCode as QrCodeBlock } from '#documents/model.ts'
import { qrPicture } from '#documents/qr-picture.ts'
import { useMessages } from '../use-messages.ts'
import { anchor } from './document-anchor.ts'
import { DocumentSpans } from './document-spans.tsx'
import { DocumentTable } from './document-table.tsx'
import { itemLabels } from './item-labels.ts'
import { QrCode } from './qr-code.tsx'

/** Pieces of a document in reading order, whether of the whole or of one cell. */
export function DocumentBlocks({ blocks, lit }: { blocks: readonly Block[]; lit: number | null }) {
  const labels = itemLabels(blocks)
  return blocks.map((block, index) => {
    switch (block.kind) {
      case 'heading':
        return <HeadingBlock key={index} block={block} lit={lit} />
      case 'paragraph':
        return <ParagraphBlock key={index} block={block} lit={lit} label={labels[index] ?? ''} />
      case 'table':
        return (
          <DocumentTable
            key={index}
            table={block}
            lit={lit}
            content={(inner) => <DocumentBlocks blocks={inner} lit={lit} />}
          />
        )
      case 'page-break':
        return <BreakLine key={index} page={block.place.page} />
      case 'qr-code':
        return <QrBlock key={index} block={block} />
      default:
        return block satisfies never
    }
  })
}

/** One level lower than in the file: the page itself has the first. */
function HeadingBlock({ block, lit }: { block: Heading; lit: number | null }) {
  const Level = (['h2', 'h3', 'h4', 'h5'] as const)[block.level - 1] ?? 'h5'
  return (
    <Level {...anchor(block.place.order, lit)}>
      <DocumentSpans spans={block.content} />
    </Level>
  )
}

function ParagraphBlock({ block, lit, label }: { block: Paragraph; lit: number | null; label: string }) {
  if (block.list) {
    const level = Math.min(3, Math.max(1, block.list.level + 1))
    return (
      <p {...anchor(block.place.order, lit, `item item-${level}`)}>
        <span>{label}</span>
        <span>
          <DocumentSpans spans={block.content} />
        </span>
      </p>
    )
  }
  const side = block.align === 'center' || block.align === 'right' ? block.align : undefined
  return (
    <p {...anchor(block.place.order, lit, side)}>
      <DocumentSpans spans={block.content} />
    </p>
  )
}

function QrBlock({ block }: { block: QrCodeBlock }) {
  return (
    <div className="sheet-code">
      <QrCode picture={qrPicture(block.address)} label={block.alt} />
    </div>
  )
}

function BreakLine({ page }: { page: number | null }) {
  const { document } = useMessages().shell
  return <p className="sheet-break">{page === null ? null : document.page(page + 1)}</p>
}
