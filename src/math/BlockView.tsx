/** A block of a text as elements. Headings start at level 3: the page around a text has its own. */
import { createElement, type ReactNode } from 'react'
import { assertNever } from '../util/never.ts'
import { FormulaView } from './FormulaView.tsx'
import { InlineView } from './InlineView.tsx'
import type { Block } from './nodes.ts'

export function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.type) {
    case 'paragraph': {
      const [only, ...more] = block.children
      if (only?.type === 'formula' && only.display && more.length === 0) return <FormulaView {...only} />
      return (
        <p>
          <InlineView nodes={block.children} />
        </p>
      )
    }
    case 'words':
      return <InlineView nodes={block.children} />
    case 'heading':
      return createElement(
        `h${Math.min(6, block.level + 2)}`,
        undefined,
        <InlineView nodes={block.children} />,
      )
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.children} />
        </blockquote>
      )
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Blocks blocks={item} />
        </li>
      ))
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <Table table={block} />
    case 'code':
      return (
        // What scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className="math-code" tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      )
    case 'rule':
      return <hr />
    case 'source':
      return (
        <p>
          <code className="math-source">{block.text}</code>
        </p>
      )
    default:
      return assertNever(block)
  }
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} />)
}

function Table({ table }: { readonly table: Extract<Block, { readonly type: 'table' }> }) {
  const align = (column: number) => {
    const textAlign = table.align[column]
    return textAlign && { textAlign }
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="math-table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.head.map((cell, column) => (
              <th key={column} scope="col" style={align(column)}>
                <InlineView nodes={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} style={align(column)}>
                  <InlineView nodes={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
