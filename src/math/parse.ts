/**
 * One block of Markdown with TeX to nodes: marked's lexer on text whose formulas are hidden, then a reading of its
 * tokens that keeps only what `nodes.ts` knows. HTML, images, link definitions and indented code are words here,
 * because nothing that a model writes may load, run or hide. Never throws on a text.
 */
import { Lexer, type MarkedToken, type Token, Tokenizer } from 'marked'
import { assertNever } from '../util/never.ts'
import { isBoundedBlock } from './guard.ts'
import { maxBlock } from './limits.ts'
import type { Block, Inline } from './nodes.ts'
import { type Hidden, hide } from './placeholders.ts'

/**
 * Rules left out. HTML and images: untrusted. Definitions: they would change blocks already shown. Underlined
 * headings: a line of dashes would change the paragraph above while it streams. Indented code: models indent words.
 */
class Words extends Tokenizer {
  override html(): undefined {}
  override tag(): undefined {}
  override def(): undefined {}
  override reflink(): undefined {}
  override lheading(): undefined {}
  override code(): undefined {}
}

const tokenizer = new Words()

/** `growing`: the block is the end of a text that streams in, so a formula may still be open. */
export function parseBlock(source: string, growing: boolean): readonly Block[] {
  const fenced = fencedCode(source)
  if (fenced !== undefined) return [fenced]
  if (source.length > maxBlock) return [{ type: 'source', text: source }]
  const hidden = hide(source, growing)
  if (!isBoundedBlock(hidden.text)) return [{ type: 'source', text: source }]
  const tokens = new Lexer({ gfm: true, breaks: true, tokenizer }).lex(hidden.text)
  return blocks(tokens, hidden)
}

const fenceStart = /^[ \t]*(`{3,}|~{3,})([^\n]*)(?:\n|$)/

/** The splitter makes each fence a block of its own, closed or not, of any length. */
function fencedCode(source: string): Block | undefined {
  const start = fenceStart.exec(source)
  const [opening, mark = '', info = ''] = start ?? []
  if (opening === undefined || (mark.startsWith('`') && info.includes('`'))) return undefined
  const body = source.slice(opening.length)
  const lastLine = body.slice(body.lastIndexOf('\n') + 1).trim()
  const closed = lastLine.length >= mark.length && lastLine === mark.charAt(0).repeat(lastLine.length)
  const text = closed ? body.slice(0, Math.max(0, body.lastIndexOf('\n'))) : body
  return { type: 'code', text, language: info.trim().split(/\s/, 1)[0] ?? '' }
}

function blocks(tokens: readonly Token[], hidden: Hidden): readonly Block[] {
  return tokens.flatMap((token) => block(token, hidden))
}

function block(token: Token, hidden: Hidden): readonly Block[] {
  if (!isKnown(token)) return words([{ type: 'text', text: hidden.restore(token.raw) }])
  switch (token.type) {
    case 'space':
      return []
    case 'heading':
      return [{ type: 'heading', level: token.depth, children: inlines(token.tokens, hidden) }]
    case 'paragraph':
      return [{ type: 'paragraph', children: inlines(token.tokens, hidden) }]
    case 'text':
      return words(token.tokens ? inlines(token.tokens, hidden) : hidden.reveal(token.text))
    case 'blockquote':
      return [{ type: 'quote', children: blocks(token.tokens, hidden) }]
    case 'list':
      return [
        {
          type: 'list',
          ordered: token.ordered,
          start: token.start === '' ? 1 : token.start,
          items: token.items.map((item) => blocks(item.tokens, hidden)),
        },
      ]
    case 'table':
      return [
        {
          type: 'table',
          align: token.align.map((align) => align ?? undefined),
          head: token.header.map((cell) => inlines(cell.tokens, hidden)),
          rows: token.rows.map((row) => row.map((cell) => inlines(cell.tokens, hidden))),
        },
      ]
    case 'code':
      return [{ type: 'code', text: hidden.restore(token.text), language: token.lang ?? '' }]
    case 'hr':
      return [{ type: 'rule' }]
    case 'br':
    case 'checkbox':
    case 'codespan':
    case 'def':
    case 'del':
    case 'em':
    case 'escape':
    case 'html':
    case 'image':
    case 'link':
    case 'list_item':
    case 'strong':
      return words(inline(token, hidden))
    default:
      return assertNever(token)
  }
}

function words(children: readonly Inline[]): readonly Block[] {
  return children.length === 0 ? [] : [{ type: 'words', children }]
}

function inlines(tokens: readonly Token[], hidden: Hidden): readonly Inline[] {
  return tokens.flatMap((token) => inline(token, hidden))
}

function inline(token: Token, hidden: Hidden): readonly Inline[] {
  if (!isKnown(token)) return [{ type: 'text', text: hidden.restore(token.raw) }]
  switch (token.type) {
    case 'em':
    case 'strong':
      return [{ type: token.type, children: inlines(token.tokens, hidden) }]
    case 'del':
      // One tilde means "about" in mathematics: only two strike out.
      return token.raw.startsWith('~~')
        ? [{ type: 'del', children: inlines(token.tokens, hidden) }]
        : [{ type: 'text', text: '~' }, ...inlines(token.tokens, hidden), { type: 'text', text: '~' }]
    case 'codespan':
      return [{ type: 'code', text: hidden.restore(token.text) }]
    case 'br':
      return [{ type: 'break' }]
    case 'checkbox':
      return [{ type: 'text', text: token.checked ? '☑ ' : '☐ ' }]
    case 'link': {
      const href = safeAddress(hidden.restore(token.href))
      const children = inlines(token.tokens, hidden)
      return href === undefined ? children : [{ type: 'link', href, children }]
    }
    case 'image':
      return hidden.reveal(token.text)
    case 'text':
      return token.tokens ? inlines(token.tokens, hidden) : hidden.reveal(unescaped(token.text))
    case 'escape':
      return hidden.reveal(token.text)
    case 'blockquote':
    case 'code':
    case 'def':
    case 'heading':
    case 'hr':
    case 'html':
    case 'list':
    case 'list_item':
    case 'paragraph':
    case 'space':
    case 'table':
      // Not inline, so marked gives none here.
      return [{ type: 'text', text: hidden.restore(token.raw) }]
    default:
      return assertNever(token)
  }
}

/** marked types tokens of extensions, of which there are none here, as a record of anything. */
function isKnown(token: Token): token is MarkedToken {
  return known.has(token.type)
}

const known: ReadonlySet<string> = new Set<MarkedToken['type']>([
  ...(['blockquote', 'br', 'checkbox', 'code', 'codespan', 'def', 'del', 'em', 'escape', 'heading'] as const),
  ...(['hr', 'html', 'image', 'link', 'list', 'list_item', 'paragraph', 'space', 'strong', 'table'] as const),
  'text',
])

const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/** An absolute address that only opens a page or a letter. Parsed as the browser will, tabs and newlines included. */
function safeAddress(href: string): string | undefined {
  return URL.canParse(href) && schemes.has(new URL(href).protocol) ? new URL(href).href : undefined
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
}

/** marked leaves named entities to an HTML writer; the few that models write are read here. */
function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|nbsp);/g, (entity) => entities[entity] ?? entity)
}
