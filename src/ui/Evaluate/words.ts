import type { RunsCompared } from '../../evaluate/compare.ts'
import { score, summarise } from '../../evaluate/summary.ts'
import { intervalText, scoreLine, summaryLines } from '../../evaluate/words.ts'
import type { ChosenSet, Desk, KeptRun, OpenRun, Result, RunState, Step } from '../../store/evaluate/types.ts'
import { assertNever } from '../../util/never.ts'
import { formatProgress } from '../bytes.ts'
import { engineName } from '../engines.ts'

/** `1 question`, `1,319 questions` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** What a set consists of. */
export function formsWords({ rows, forms }: Pick<ChosenSet, 'rows' | 'forms'>): string {
  const [only, ...others] = forms
  if (only && others.length === 0) return `${counted(rows.length, 'question')} in the form “${only.name}”.`
  const each = forms.map(({ name, count }) => `${count.toLocaleString('en')} in the form “${name}”`)
  return `${counted(rows.length, 'question')}: ${each.join(', ')}.`
}

/** What is run, of what, by whom. */
export function runWords({ title, engine, part, total }: KeptRun): string {
  const by = engine ? `${title}, by ${engineName(engine)}` : title
  return `${by}: ${partWords(part, total)}`
}

function partWords(part: KeptRun['part'], total: number): string {
  switch (part.type) {
    case 'all':
      return total === 1 ? 'its one question' : `all ${counted(total, 'question')}`
    case 'first':
      return total === 1 ? 'the first question' : `the first ${counted(total, 'question')}`
    case 'sample':
      return `${counted(total, 'question')} drawn at random, seed ${part.seed}`
    default:
      return assertNever(part)
  }
}

export type Verdict = 'right' | 'wrong' | 'no answer' | 'timeout'

/** The paper's, with the two ways to be wrong that say more than that. */
export function verdictOf({ right, verdict, answer }: Pick<Result, 'right' | 'verdict' | 'answer'>): Verdict {
  if (right) return 'right'
  if (verdict === 'timeout') return 'timeout'
  return answer === '' ? 'no answer' : 'wrong'
}

const teachers = {
  right: 'right',
  'right-but': 'right, but',
  wrong: 'wrong',
  'cannot-tell': 'cannot tell',
} as const

/** What a careful teacher would say; `undefined` where nobody asked one. */
export function teacherWords({ tutor, reason }: Pick<Result, 'tutor' | 'reason'>): string | undefined {
  if (!tutor) return undefined
  return reason === undefined || tutor === 'right'
    ? teachers[tutor]
    : `${teachers[tutor]} (${reason.replaceAll('-', ' ')})`
}

/** Whether the two graders say the same. */
export function gradersDiffer({ right, tutor }: Pick<Result, 'right' | 'tutor'>): boolean {
  return tutor !== undefined && right !== (tutor === 'right' || tutor === 'right-but')
}

export function stepWords(step: Step): string {
  switch (step.type) {
    case 'loading':
      return step.progress ? `Loading the model: ${formatProgress(step.progress)}` : 'Starting …'
    case 'solving':
      return `Question ${step.row.index + 1}:`
    case 'starting-grader':
      return 'Starting the grader: its own Python with SymPy, for answers that numbers do not settle'
    default:
      return assertNever(step)
  }
}

/** What a screen reader hears: the start and the end, and no question in between. */
export function told(desk: Desk): string {
  switch (desk.type) {
    case 'empty':
      return ''
    case 'reading':
      return `Reading ${desk.name}.`
    case 'chosen':
      return `${desk.set.name} is read: ${counted(desk.set.rows.length, 'question')}.`
    case 'run':
      return stateTold(desk.run.state, desk.run)
    default:
      return assertNever(desk)
  }
}

function stateTold(state: RunState, { kept, results }: OpenRun): string {
  switch (state.type) {
    case 'running':
      return state.step.type === 'starting-grader'
        ? 'Starting the grader.'
        : `The evaluation runs: ${counted(kept.total, 'question')}.`
    case 'stopped':
      return `Stopped after ${results.length} of ${counted(kept.total, 'question')}. It can go on.`
    case 'failed':
      return state.sentence
    case 'done':
      return `Done: ${scoreLine(score(results))} right.`
    default:
      return assertNever(state)
  }
}

/** All that the page says of a run, as text. */
export function summaryText({ kept, results }: OpenRun): string {
  const summary = summarise(results)
  const partial =
    results.length < kept.total ? [`${results.length} of ${counted(kept.total, 'question')} so far.`] : []
  return [
    kept.name,
    runWords(kept),
    ...partial,
    `By the paper’s rules: ${scoreLine(summary)}`,
    ...summaryLines(summary),
    '',
  ].join('\n')
}

/** `set-nano-results.jsonl` */
export function fileNameOf({ name, model }: Pick<KeptRun, 'name' | 'model'>): string {
  const base = name.replace(/\.[^.]*$/, '')
  return `${base}-${model}-results.jsonl`.replaceAll(/[^\w.]+/g, '-')
}

/** What the test says, without its figures. */
export function chanceWords({ onlyA, onlyB, pValue }: RunsCompared): string {
  if (onlyA + onlyB === 0) return 'No question tells the two runs apart.'
  if (pValue >= 0.05)
    return 'Chance alone may well split them so: this does not show that one run is better than the other.'
  return `Chance alone hardly splits them so: ${onlyA > onlyB ? 'this run' : 'the other run'} is better on questions like these.`
}

export { intervalText, scoreLine }
