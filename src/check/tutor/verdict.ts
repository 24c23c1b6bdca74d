/** What a careful teacher would say of an answer, with a reason that a program can read. */
export type Verdict =
  | { readonly type: 'right' }
  | { readonly type: 'right-but'; readonly reason: string }
  | { readonly type: 'wrong'; readonly reason: string }
  | { readonly type: 'cannot-tell'; readonly reason: string }

/** Whether an answer counts as right. */
export function isRight({ type }: Verdict): boolean {
  return type === 'right' || type === 'right-but'
}
