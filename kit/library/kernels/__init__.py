"""The WebGPU kernels, written by hand for tiny models and for software WebGPU: few barriers, no shared tiles,
one thread computes a small block. Factories return a TIR function for given sizes, all in float32.

Traps that hold for every file here:
- No `from __future__ import annotations`: the script parser needs the sizes that stand in annotations.
- `without_attr("global_symbol")`: functions of one factory have one name and would otherwise collide in the
  module.
- `tirx.is_scheduled` keeps the scheduler away. Empty `T.reads()` and `T.writes()`: they are not worked out
  then.
- The cache calls its kernels with 32-bit sizes, the model's own operators have 64-bit ones: `T.int32()` in
  attention, `T.int64()` elsewhere.
- Names reach the WGSL as they are: none may be one of its reserved words (`new`, `final`, `from`, `self` and
  more).
- A store to shared memory inside an `if` is refused: no barrier can be put after it.
"""

from tvm.script import tirx as T

LOG2E = 1.4426950408889634
LOWEST = -5e4  # below every score, and still finite when it is subtracted


def local(size: int, dtype: str = "float32"):
    """Memory of one thread. Scalars that change are arrays of one as well."""
    return T.sblock_alloc_buffer((size,), dtype, scope="local")


def shared(*sizes: int):
    """Memory of one workgroup."""
    return T.sblock_alloc_buffer(sizes, "float32", scope="shared")
