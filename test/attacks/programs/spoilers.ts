import { attack, prints, quiet, type Attack } from './attack.ts'

/** These spoil the interpreter of their own solution, which is theirs; a program of another never gets it. */
export const spoilers: readonly Attack[] = [
  attack(
    'modules that are none',
    prints('True'),
    'import sys',
    'for n in sys.modules: sys.modules[n] = None',
    'print(True)',
  ),
  attack(
    'another write',
    quiet,
    'import sys',
    'type(sys.stdout).write = lambda self, text: len(text)',
    'print("heard")',
  ),
  attack(
    'a hook for everything, not to be removed',
    quiet,
    'import sys',
    'sys.addaudithook(lambda *a: 1 / 0)',
  ),
  attack('a parser that is none', prints('None'), 'import ast', 'ast.parse = None', 'print(ast.parse)'),
  attack(
    'chance that has no seed',
    prints('None'),
    'import random',
    'random.seed = None',
    'print(random.seed)',
  ),
  attack(
    'to spin when it is collected',
    quiet,
    'import gc',
    'def f(*a):',
    '  while True: pass',
    'gc.callbacks.append(f)',
  ),
  attack('another SymPy', prints('None'), 'import sympy', 'sympy.Rational = None', 'print(sympy.Rational)'),
  attack(
    'to write over a small number',
    prints('changed'),
    'import ctypes, sys',
    'ctypes.memmove(id(42) + sys.getsizeof(42) - 4, id(43) + sys.getsizeof(43) - 4, 4)',
    'print("changed")',
  ),
  attack(
    'to remove the standard library',
    prints('[]'),
    'import os, shutil',
    'shutil.rmtree("/lib", ignore_errors=True)',
    'print(os.listdir("/lib") if os.path.exists("/lib") else [])',
  ),
]
