import { attack, prints, quiet, type Attack } from './attack.ts'

const notRun = /^RuntimeError: a program of more than 1000000 characters is not run$/
const invalid = /^SyntaxError: invalid syntax$/

/** What is hardly a program. */
export const oddTexts: readonly Attack[] = [
  attack('nothing', quiet, ''),
  attack('white space', quiet, ' \t\f\n'),
  attack('a NUL in the text', /^SyntaxError: .*null bytes/, 'print(1)\0print(2)'),
  attack('half a character in the text', /^UnicodeEncodeError: .*surrogates not allowed/, 'print("\ud800")'),
  attack('Python 2', /^SyntaxError: Missing parentheses/, 'print "hello"'),
  attack('notebook magics', invalid, '%matplotlib inline\n!pip install numpy\nprint(1)'),
  attack('tabs and spaces', /^TabError: /, 'if True:\n\tx = 1\n        y = 2'),
  attack('form feeds', prints('1'), 'x = 1\f\nprint(x)'),
  attack('a byte order mark', /^SyntaxError: invalid non-printable character U\+FEFF/, '\ufeffprint(1)'),
  attack('carriage returns', prints('1'), 'x = 1\rprint(x)\r\n'),
  attack('another encoding', prints('ä'), '# -*- coding: utf-7 -*-\nprint("ä")'),
  attack('an encoding that is none', prints('1'), '# -*- coding: none -*-\nprint(1)'),
  attack('words that run backwards', prints('1'), 'x = 1 # \u202e\u2066\nprint(x)'),
  attack('5 MB of text', notRun, `x = 1\n${'# '.padEnd(99, 'x')}\n`.repeat(50_000)),
  attack('5 MB on one line', notRun, `x = "${'x'.repeat(5_000_000)}"`),
  attack('5 MB of statements', notRun, 'x = 1 + 2\n'.repeat(500_000)),
  attack('5 MB of one sum', notRun, `${'1+'.repeat(2_500_000)}1`),
  attack('1 MB of one sum', 'stack', `${'1+'.repeat(499_000)}1`),
  attack('1 MB of signs', 'stack', `${'-'.repeat(999_000)}1`),
  attack('1 MB of statements', 'time', `${'x = 1 + 2\n'.repeat(99_000)}print(x)`),
  attack('a help of a notebook', invalid, '?help\nprint??'),
  attack(
    'Python 2 with an exception',
    invalid,
    'try:\n  raise ValueError, "x"\nexcept ValueError, e: print e',
  ),
  attack('deep brackets', 'stack', `${'('.repeat(5000)}1${')'.repeat(5000)}`),
  attack(
    'deep indentation',
    /^IndentationError: too many levels/,
    Array.from({ length: 150 }, (_, n) => `${' '.repeat(n)}if 1:`).join('\n'),
  ),
  attack('deep f-strings', /^SyntaxError: /, `${'f"{'.repeat(500)}1${'}"'.repeat(500)}`),
]
