/** Words, formulas, emphasis, code and links of one block. Text goes in as text: React escapes it. */
import type { ReactNode } from 'react'
import { assertNever } from '../util/never.ts'
import { FormulaView } from './FormulaView.tsx'
import type { Inline } from './nodes.ts'

export function InlineView({ nodes }: { readonly nodes: readonly Inline[] }) {
  return nodes.map((node, index) => <One key={index} node={node} />)
}

function One({ node }: { readonly node: Inline }): ReactNode {
  switch (node.type) {
    case 'text':
      return node.text
    case 'open':
      return <span className="math-open">{node.text}</span>
    case 'formula':
      return <FormulaView {...node} />
    case 'em':
      return (
        <em>
          <InlineView nodes={node.children} />
        </em>
      )
    case 'strong':
      return (
        <strong>
          <InlineView nodes={node.children} />
        </strong>
      )
    case 'del':
      return (
        <del>
          <InlineView nodes={node.children} />
        </del>
      )
    case 'code':
      return <code>{node.text}</code>
    case 'link':
      return (
        <a href={node.href} target="_blank" rel="noopener noreferrer">
          <InlineView nodes={node.children} />
        </a>
      )
    case 'break':
      return <br />
    default:
      return assertNever(node)
  }
}
