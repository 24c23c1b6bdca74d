import type { Doubt, Reason } from './reason.ts'

/** What a careful teacher would say of an answer, with a reason that a program can read. */
export type Verdict =
  | { readonly type: 'right' }
  | { readonly type: 'right-but'; readonly reason: Reason }
  | { readonly type: 'wrong'; readonly reason: Reason }
  | { readonly type: 'cannot-tell'; readonly reason: Doubt }

/** Whether an answer counts as right. */
export function isRight({ type }: Verdict): boolean {
  return type === 'right' || type === 'right-but'
}

export const right: Verdict = { type: 'right' }

export function rightBut(reason: Reason): Verdict {
  return { type: 'right-but', reason }
}

export function wrong(reason: Reason): Verdict {
  return { type: 'wrong', reason }
}

export function cannotTell(reason: Doubt): Verdict {
  return { type: 'cannot-tell', reason }
}
