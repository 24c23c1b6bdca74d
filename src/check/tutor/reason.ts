/** The kinds of answer that are told apart before anything is compared. */
export type Kind =
  | 'number'
  | 'expression'
  | 'percent'
  | 'list'
  | 'set'
  | 'tuple'
  | 'interval'
  | 'matrix'
  | 'equation'
  | 'inequality'
  | 'time'
  | 'ratio'
  | 'based number'
  | 'text'

/** How an answer differs from what was expected. None of them holds a value of the reference. */
export type Reason =
  | { readonly type: 'sign' }
  /** The answer is the reference times a power of ten: `by` is 100 for 250 where 2.5 is right. */
  | { readonly type: 'factor'; readonly by: number }
  | { readonly type: 'reciprocal' }
  /** `by` is 1 where the answer is one too many. */
  | { readonly type: 'off-by-one'; readonly by: 1 | -1 }
  | { readonly type: 'swapped'; readonly what: 'digits' | 'coordinates' }
  /**
   * `rounded`: a decimal where the exact value is asked. `wrongly`: off by one in the place asked. `too-far`: fewer places
   * than asked. `not-enough`: more places than asked, or the exact value. `noise`: what binary floating point leaves, as in
   * 0.30000000000000004.
   */
  | { readonly type: 'rounding'; readonly how: 'rounded' | 'wrongly' | 'too-far' | 'not-enough' | 'noise' }
  | { readonly type: 'missing'; readonly count: number }
  | { readonly type: 'extra'; readonly count: number }
  /** As many as expected, of which `right` are right. */
  | { readonly type: 'entries'; readonly right: number; readonly of: number }
  | { readonly type: 'order' }
  | { readonly type: 'not-simplified'; readonly what: 'fraction' | 'root' | 'ratio' | 'arithmetic' }
  | { readonly type: 'unit'; readonly how: 'missing' | 'other' | 'converted' }
  | { readonly type: 'percent' }
  /** The right ends, but open where closed is right, or the other way round. */
  | { readonly type: 'endpoints' }
  /** `<` for `>`. */
  | { readonly type: 'direction' }
  /** `<` for `<=`, or the other way round. */
  | { readonly type: 'strictness' }
  | { readonly type: 'size' }
  /** The same value, but not in the form asked: factored, expanded, solved, in another base. */
  | { readonly type: 'form'; readonly asked: 'factored' | 'expanded' | 'solved' | 'base' }
  | { readonly type: 'kind'; readonly expected: Kind; readonly found: Kind }
  | { readonly type: 'other' }

/** Why there is no verdict. `side` says whose text it lies with. */
export type Doubt =
  | { readonly type: 'empty' | 'too-long' | 'unreadable'; readonly side: 'answer' | 'reference' }
  | { readonly type: 'too-much-work' }
  | { readonly type: 'undecided' }
