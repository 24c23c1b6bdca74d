/** Python 3.14's reserved words, and the builtin functions and exceptions that programs name. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const keywords = words(
  `and as assert async await break class continue def del elif else except finally for from global if import in is
   lambda nonlocal not or pass raise return try while with yield`,
)

export const constants = words('True False None Ellipsis NotImplemented')

export const builtins = words(
  `abs all any ascii bin bool bytearray bytes callable chr classmethod compile complex delattr dict dir divmod
   enumerate eval exec filter float format frozenset getattr globals hasattr hash help hex id input int isinstance
   issubclass iter len list locals map max memoryview min next object oct open ord pow print property range repr
   reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
   ArithmeticError AssertionError AttributeError EOFError Exception ImportError IndexError KeyError KeyboardInterrupt
   MemoryError ModuleNotFoundError NameError NotImplementedError OSError OverflowError RecursionError RuntimeError
   StopIteration SyntaxError TimeoutError TypeError UnboundLocalError ValueError ZeroDivisionError`,
)
