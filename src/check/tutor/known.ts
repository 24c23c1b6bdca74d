import type { FunctionName } from './expression.ts'

/** Functions as LaTeX, Python and people write them. */
export const functions: Readonly<Record<string, FunctionName | 'sqrt' | 'cbrt' | 'log' | 'rational'>> = {
  sin: 'sin',
  cos: 'cos',
  tan: 'tan',
  cot: 'cot',
  sec: 'sec',
  csc: 'csc',
  cosec: 'csc',
  arcsin: 'arcsin',
  arccos: 'arccos',
  arctan: 'arctan',
  asin: 'arcsin',
  acos: 'arccos',
  atan: 'arctan',
  sinh: 'sinh',
  cosh: 'cosh',
  tanh: 'tanh',
  ln: 'ln',
  exp: 'exp',
  abs: 'abs',
  Abs: 'abs',
  floor: 'floor',
  ceil: 'ceil',
  ceiling: 'ceil',
  factorial: 'factorial',
  binomial: 'binomial',
  binom: 'binomial',
  comb: 'binomial',
  dbinom: 'binomial',
  tbinom: 'binomial',
  sqrt: 'sqrt',
  cbrt: 'cbrt',
  log: 'log',
  lg: 'log',
  Rational: 'rational',
  Fraction: 'rational',
  frac: 'rational',
  dfrac: 'rational',
  tfrac: 'rational',
  cfrac: 'rational',
}

export const constants: Readonly<Record<string, 'pi' | 'e' | 'i' | 'infinity'>> = {
  pi: 'pi',
  e: 'e',
  i: 'i',
  infty: 'infinity',
  infinity: 'infinity',
  Infinity: 'infinity',
  inf: 'infinity',
  oo: 'infinity',
}

/** Letters with names. As plain words only those that are no English word or unit. */
export const greek: ReadonlySet<string> = new Set(
  (
    'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi rho sigma tau ' +
    'upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Sigma Phi Psi Omega ell hbar'
  ).split(' '),
)

/** Commands that are one sign. */
export const signCommands: Readonly<Record<string, string>> = {
  cdot: '*',
  times: '*',
  ast: '*',
  div: '/',
  le: '<=',
  leq: '<=',
  leqslant: '<=',
  ge: '>=',
  geq: '>=',
  geqslant: '>=',
  lt: '<',
  gt: '>',
  ne: '!=',
  neq: '!=',
  in: 'in',
  cup: 'cup',
  bigcup: 'cup',
  cap: 'cap',
  pm: '+-',
  mp: '-+',
  approx: '=',
  degree: 'deg',
  circ: 'deg',
  setminus: 'minus',
  backslash: 'minus',
  mid: '|',
  vert: '|',
  colon: ':',
  lor: 'or',
  vee: 'or',
  land: 'and',
  wedge: 'and',
  to: ':',
  equiv: '=',
  prime: "'",
  ldots: '...',
  dots: '...',
  cdots: '...',
}

export const opening: Readonly<Record<string, string>> = {
  langle: '<',
  lfloor: 'floor',
  lceil: 'ceil',
  lvert: 'abs',
  lbrack: '[',
  lparen: '(',
  lbrace: 'set',
}

export const closing: Readonly<Record<string, string>> = {
  rangle: '>',
  rfloor: 'floor',
  rceil: 'ceil',
  rvert: 'abs',
  rbrack: ']',
  rparen: ')',
  rbrace: 'set',
}

/** Commands whose argument is words. */
export const proseCommands: ReadonlySet<string> = new Set(
  'text textbf textit textrm textup textsf mbox hbox mathrm operatorname mathbf mathit mathsf bold rm bf it'.split(
    ' ',
  ),
)

/** Commands that change how something looks. */
export const idleCommands: ReadonlySet<string> = new Set(
  (
    'left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr displaystyle textstyle limits nolimits quad qquad ' +
    'thinspace enspace space hspace boldsymbol vec hat bar overline underline mathcal hfill'
  ).split(' '),
)
