"""Small models in the files of the hub, made without the libraries that usually write them."""

from __future__ import annotations

import io
import json
import random
import struct
import sysconfig
import zipfile
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Optional

import numpy as np

from nano.sample import Split, propose
from pack.llama import Llama, read_llama
from pack.sentencepiece_model import Piece
from pack.tensor import Tensor

STORAGES = {"float32": "FloatStorage", "float16": "HalfStorage", "bfloat16": "BFloat16Storage"}
LLAMA = {
    "model_type": "llama", "hidden_act": "silu", "hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 2,
    "num_attention_heads": 4, "num_key_value_heads": 4, "max_position_embeddings": 4096, "rms_norm_eps": 1e-5,
    "rope_theta": 1e4, "tie_word_embeddings": False,
}  # fmt: skip


def bfloat16(value: np.ndarray) -> np.ndarray:
    """float32 numbers cut to those that a bfloat16 can be."""
    return (value.astype(np.float32).view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)


def raw(value: np.ndarray, dtype: str) -> bytes:
    if dtype == "bfloat16":
        return (value.astype("<f4").view("<u4") >> 16).astype("<u2").tobytes()
    return value.astype({"float32": "<f4", "float16": "<f2"}[dtype]).tobytes()


def shapes(llama: Llama) -> dict[str, tuple[int, ...]]:
    out = {"model.embed_tokens.weight": llama.table}
    for layer in range(llama.layers):
        out.update(llama.layer_shapes(layer))
    return {**out, "model.norm.weight": (llama.width,), "lm_head.weight": llama.table}


def numbers(tensor: Tensor) -> np.ndarray:
    """All of a tensor that stays in its file."""
    return np.concatenate(list(tensor.blocks()))


def random_state(llama: Llama, seed: int = 1) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(seed)
    return {
        n: bfloat16(rng.normal(size=shape).astype(np.float32) * 0.05) for n, shape in shapes(llama).items()
    }


def safetensors(path: Path, state: dict[str, np.ndarray], dtype: str = "bfloat16") -> None:
    names = {"float32": "F32", "float16": "F16", "bfloat16": "BF16"}
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    at = 0
    for name, value in state.items():
        end = at + len(raw(value, dtype))
        header[name] = {"dtype": names[dtype], "shape": list(value.shape), "data_offsets": [at, end]}
        at = end
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(raw(v, dtype) for v in state.values()))


# A pickle, opcode by opcode.
def text(value: str) -> bytes:
    return b"X" + struct.pack("<I", len(value.encode())) + value.encode()


def number(value: int) -> bytes:
    return b"\x8a\x08" + struct.pack("<q", value)


def tuple_of(*parts: bytes) -> bytes:
    return b"(" + b"".join(parts) + b"t"


def named(module: str, name: str) -> bytes:
    return f"c{module}\n{name}\n".encode()


def call(function: bytes, *args: bytes) -> bytes:
    return function + tuple_of(*args) + b"R"


def storage(key: str, count: int, kind: str = "FloatStorage", module: str = "torch") -> bytes:
    return tuple_of(text("storage"), named(module, kind), text(key), text("cpu"), number(count)) + b"Q"


def tensor(
    stored: bytes, shape: Sequence[int], strides: Optional[Sequence[int]] = None, offset: int = 0
) -> bytes:
    steps = [int(np.prod(shape[i + 1 :])) for i in range(len(shape))] if strides is None else strides
    sizes = [tuple_of(*(number(n) for n in ns)) for ns in (shape, steps)]
    hooks = call(named("collections", "OrderedDict"))
    return call(named("torch._utils", "_rebuild_tensor_v2"), stored, number(offset), *sizes, b"\x89", hooks)


def dictionary(entries: dict[str, bytes]) -> bytes:
    return b"\x80\x02}" + b"".join(text(k) + v + b"s" for k, v in entries.items()) + b"."


def torch_zip(
    path: Path, index: bytes, data: dict[str, bytes], compressed: bool = False, order: str = "little"
) -> None:
    kind = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
    with zipfile.ZipFile(path, "w", kind) as file:
        file.writestr("archive/data.pkl", index)
        file.writestr("archive/byteorder", order)
        for key, value in data.items():
            file.writestr(f"archive/data/{key}", value)


def torch_bin(path: Path, state: dict[str, np.ndarray], dtype: str = "bfloat16") -> None:
    entries = {
        name: tensor(storage(str(i), value.size, STORAGES[dtype]), value.shape)
        for i, (name, value) in enumerate(state.items())
    }
    torch_zip(path, dictionary(entries), {str(i): raw(v, dtype) for i, v in enumerate(state.values())})


def sharded(folder: Path, state: dict[str, np.ndarray], form: str, count: int = 3) -> None:
    """As the hub has large models: shards and an index. `form` is "bin" or "safetensors"."""
    stem, write = ("pytorch_model", torch_bin) if form == "bin" else ("model", safetensors)
    names = list(state)
    places: dict[str, str] = {}
    for i in range(count):
        file = f"{stem}-{i + 1:05}-of-{count:05}.{form}"
        part = {n: state[n] for n in names[i::count]}
        write(folder / file, part)
        places.update(dict.fromkeys(part, file))
    index = {"metadata": {"total_size": 0}, "weight_map": places}
    (folder / f"{stem}.{form}.index.json").write_text(json.dumps(index))


@lru_cache(maxsize=1)
def library_sources() -> list[str]:
    folder = Path(sysconfig.get_paths()["stdlib"])
    return [p.read_text(encoding="utf-8", errors="replace") for p in sorted(folder.glob("*.py"))]


def texts(count: int, seed: str) -> Iterator[str]:
    """Exercises of the kit's families as the protocol writes them, and cuts out of the standard library, in turn."""
    rng = random.Random(seed)
    for i in range(count):
        if i % 2:
            source = rng.choice(library_sources())
            at = rng.randrange(max(1, len(source) - 600))
            yield source[at : at + rng.randrange(1, 600)]
        else:
            p = propose(rng, Split.TRAIN)[1]
            yield f"{p.ask}\n{p.think}\n```python\n{p.code}\n```\n```output\n{p.answer}\n```\n$\\boxed{{{p.answer}}}$."


def train_sentencepiece(path: Path, pieces: int, lines: int, **options: object) -> None:
    """A tokenizer trained with Llama's settings."""
    import sentencepiece

    model = io.BytesIO()
    settings: dict[str, object] = {
        "model_type": "bpe", "vocab_size": pieces, "byte_fallback": True, "split_digits": True,
        "normalization_rule_name": "identity", "add_dummy_prefix": True, "remove_extra_whitespaces": False,
        "allow_whitespace_only_pieces": True, "character_coverage": 0.99995, "num_threads": 1, "minloglevel": 2,
    }  # fmt: skip
    lines_of = (line for t in texts(lines, "train") for line in t.splitlines() if line)
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=lines_of, model_writer=model, **{**settings, **options}
    )
    path.write_bytes(model.getvalue())


def sentencepiece_file(path: Path, pieces: Sequence[Piece]) -> None:
    """These very pieces with Llama's settings, as a SentencePiece model."""

    def field(tag: int, value: bytes) -> bytes:
        size = len(value)
        length = bytes([size]) if size < 128 else bytes([size & 127 | 128, size >> 7])
        return bytes([tag << 3 | 2]) + length + value

    def entry(p: Piece) -> bytes:
        return field(1, p.text.encode()) + b"\x15" + struct.pack("<f", p.score) + bytes([0x18, p.kind])

    trained, normalised = b"\x18\x02\x98\x02\x01", field(1, b"identity") + b"\x18\x01\x20\x00\x28\x01"
    model = b"".join(field(1, entry(p)) for p in pieces) + field(2, trained) + field(3, normalised)
    path.write_bytes(model)


def model_folder(folder: Path, tokenizer: Path, vocabulary: int, form: str = "bin", **config: object) -> Path:
    """A whole small model under `folder`, random weights, as downloaded."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps({**LLAMA, "vocab_size": vocabulary, **config}))
    (folder / "tokenizer.model").write_bytes(tokenizer.read_bytes())
    sharded(folder, random_state(read_llama(folder)), form)
    return folder
