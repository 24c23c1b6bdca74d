import type { FunctionName } from './expression.ts'

export type Known = FunctionName | 'sqrt' | 'cbrt' | 'log' | 'rational'

/** Functions as LaTeX, Python and people write them. */
export const functions: ReadonlyMap<string, Known> = new Map(
  Object.entries({
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
  } as const),
)

export const constants: ReadonlyMap<string, 'pi' | 'e' | 'i' | 'infinity'> = new Map(
  Object.entries({
    pi: 'pi',
    e: 'e',
    i: 'i',
    infty: 'infinity',
    infinity: 'infinity',
    Infinity: 'infinity',
    inf: 'infinity',
    oo: 'infinity',
  } as const),
)

/** Letters with names. As plain words only those that are no English word or unit. */
export const greek: ReadonlySet<string> = new Set(
  (
    'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi rho sigma tau ' +
    'upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Sigma Phi Psi Omega ell hbar'
  ).split(' '),
)

/** Commands that are one sign. */
export const signCommands: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  } as const),
)

export const opening: ReadonlyMap<string, string> = new Map(
  Object.entries({
    langle: '<',
    lfloor: 'floor',
    lceil: 'ceil',
    lvert: 'abs',
    lbrack: '[',
    lparen: '(',
    lbrace: 'set',
  } as const),
)

export const closing: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rangle: '>',
    rfloor: 'floor',
    rceil: 'ceil',
    rvert: 'abs',
    rbrack: ']',
    rparen: ')',
    rbrace: 'set',
  } as const),
)

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
    'thinspace enspace space hspace boldsymbol angle measuredangle triangle vec hat bar overline underline mathcal hfill'
  ).split(' '),
)
