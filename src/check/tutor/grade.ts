import type { Asked } from './asked.ts'
import { compareShapes } from './compare.ts'
import { longest, readShapes } from './read.ts'
import { clean } from './clean.ts'
import { cannotTell, right, type Verdict } from './verdict.ts'
import { Exhausted, TooMuch, Unreadable, Work } from './work.ts'

export type { Asked } from './asked.ts'

/** About a quarter of a second on a slow machine. */
const steps = 150_000

/**
 * What a careful teacher would say of an answer, both as text: LaTeX, Python, or as typed. It is read, never run; work
 * and depth are bounded whatever comes in. What the question says of rounding, form and units is taken from `asked`.
 */
export function gradeAnswer(answer: string, reference: string, asked: Asked = {}): Verdict {
  for (const [side, text] of [
    ['answer', answer],
    ['reference', reference],
  ] as const) {
    if (text.length > longest) return cannotTell({ type: 'too-long', side })
    if (/^\s*$/.test(text)) return cannotTell({ type: 'empty', side })
    if (noNumber.test(clean(text))) return cannotTell({ type: 'unreadable', side })
  }
  const verdict = gradeWithin(answer, reference, asked)
  // What is the very text expected need not be understood.
  return verdict.type === 'cannot-tell' && clean(answer) === clean(reference) ? right : verdict
}

function gradeWithin(answer: string, reference: string, asked: Asked): Verdict {
  try {
    return gradeReadings(answer, reference, asked)
  } catch (error) {
    if (error instanceof TooMuch || error instanceof Exhausted) return cannotTell({ type: 'too-much-work' })
    throw error
  }
}

/** What programs print for no number. */
const noNumber = /^(?:-?nan|zoo|null)$/i

/** Each side may be read in several ways; what is kindest of them counts. */
function gradeReadings(answer: string, reference: string, asked: Asked): Verdict {
  const work = new Work(steps)
  const bases = /log(?!_)/i.test(answer + reference) ? (['e', '10'] as const) : (['e'] as const)
  let best: Verdict | undefined
  for (const base of bases) {
    const [given, wanted] = [readShapes(answer, 'answer', base), readShapes(reference, 'reference', base)]
    if (given.length === 0) return cannotTell({ type: 'unreadable', side: 'answer' })
    if (wanted.length === 0) return cannotTell({ type: 'unreadable', side: 'reference' })
    for (const shape of given) {
      for (const other of wanted) {
        const verdict = compareOrDoubt(shape, other, asked, work)
        if (verdict.type === 'right') return verdict
        if (!best || rank(verdict) > rank(best)) best = verdict
      }
    }
  }
  return best ?? cannotTell({ type: 'undecided' })
}

type Shapes = ReturnType<typeof readShapes>[number]

function compareOrDoubt(answer: Shapes, reference: Shapes, asked: Asked, work: Work): Verdict {
  try {
    return compareShapes(answer, reference, { asked, work })
  } catch (error) {
    if (error instanceof Unreadable) return cannotTell({ type: 'undecided' })
    throw error
  }
}

/** A doubt in one reading outweighs a wrong in another; a reason that says something outweighs one that doesn't. */
function rank(verdict: Verdict): number {
  if (verdict.type === 'right-but') return 5
  if (verdict.type === 'cannot-tell') return 3
  if (verdict.type !== 'wrong') return 6
  return verdict.reason.type === 'other' || verdict.reason.type === 'kind' ? 1 : 2
}
